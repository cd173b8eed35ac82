// SPDX-License-Identifier: Apache-2.0

/// Where trusted platform keys come from: fixed, or downloaded and refreshed.
public protocol PlatformKeySource: Sendable {
    /// The keys trusted now; an immutable snapshot.
    var current: PlatformKeys { get }
    /// Asked when a message names a key that `current` does not hold: the keys after at most one refresh (single-flight).
    func keys(for serial: String) async throws -> PlatformKeys
}

extension PlatformKeys: PlatformKeySource {
    /// Fixed keys are always current.
    public var current: PlatformKeys { self }
    /// Fixed keys know no others.
    public func keys(for serial: String) async throws -> PlatformKeys { self }
}
