// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

/// Which nonces were used while a request signed with them would still be fresh.
struct NonceMemory: Sendable {
    /// Five minutes back and five ahead: as long as a timestamp may be good for.
    private static let window: TimeInterval = 600
    /// Beyond this the oldest is forgotten, so that memory stays bounded.
    private static let limit = 100_000

    // Digests, since a nonce may be of any length.
    private var known: Set<[UInt8]> = []
    private var order: [(digest: [UInt8], at: Date)] = []
    private var oldest = 0

    /// Whether a nonce is new; then it is known from now on.
    mutating func take(_ nonce: String, now: Date) -> Bool {
        while oldest < order.count, order.count - oldest >= Self.limit || order[oldest].at + Self.window < now {
            known.remove(order[oldest].digest)
            oldest += 1
        }
        if oldest > order.count / 2 + 64 {
            order.removeFirst(oldest)
            oldest = 0
        }
        let digest = Array(SHA256.hash(data: Array(nonce.utf8)).prefix(16))
        guard known.insert(digest).inserted else { return false }
        order.append((digest, now))
        return true
    }
}
