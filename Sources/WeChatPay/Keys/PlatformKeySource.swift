// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Where trusted platform keys come from: fixed, or downloaded and refreshed.
///
/// It is the seam for keys that are kept elsewhere, in a service of the company's for example. Whether a signature is
/// right is always found out in this process: the keys are public, and nothing is gained by asking somebody else.
public protocol PlatformKeySource: Sendable {
    /// The keys trusted now; an immutable snapshot.
    var current: PlatformKeys { get }

    /// Asked when a message names a key that `current` does not hold: the keys after at most one refresh (single-flight).
    ///
    /// A key that is returned is in ``current`` from then on. Anybody can send a message that names an invented key, so
    /// an implementation limits how often it asks others.
    func keys(for serial: String) async throws -> PlatformKeys

    /// Asked before each call: ``current``, after a first download where there are no usable keys yet.
    func ready() async throws -> PlatformKeys

    /// Asked when WeChat Pay refuses the key that a call named: the keys after a refresh.
    func keys(insteadOf serial: String) async throws -> PlatformKeys
}

extension PlatformKeySource {
    /// ``current``: by default nothing has to be fetched first.
    public func ready() async throws -> PlatformKeys { current }

    /// ``current``: by default there are no others.
    public func keys(insteadOf serial: String) async throws -> PlatformKeys { current }
}

/// Fixed keys: what is trusted is what was configured.
extension PlatformKeys: PlatformKeySource {
    /// The keys themselves.
    public var current: PlatformKeys { self }

    /// The keys themselves; there is nobody to ask for others.
    public func keys(for serial: String) async throws -> PlatformKeys { self }
}
