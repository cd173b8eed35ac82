// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// How far a request got.
final class WireState: Sendable {
    private let head = Mutex(false)

    /// Whether the head of the request was handed to the connection; from then on it may have arrived.
    var isHeadSent: Bool { head.withLock { $0 } }

    func headIsSent() { head.withLock { $0 = true } }
}
