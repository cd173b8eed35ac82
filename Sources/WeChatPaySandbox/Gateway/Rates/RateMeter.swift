// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayDescription

/// How often operations were called lately, by whom. A pure value.
///
/// A limit's window begins with the first call that counts and ends after its period; then the next begins. Assumption:
/// limitsHaveFixedWindows
struct RateMeter: Sendable {
    /// Most windows that are kept. Beyond, those that are over go, then the oldest half.
    static let limit = 10_000

    /// Whose calls of what are counted together.
    struct Key: Hashable, Sendable {
        private var operation: String
        /// Which of the operation's limits.
        private var number: Int
        /// A digest where the text is long, for it comes from outside.
        private var who: [UInt8]

        init(_ operation: String, _ number: Int, _ who: String) {
            self.operation = operation
            self.number = number
            let bytes = Array(who.utf8)
            self.who = bytes.count > 64 ? Array(SHA256.hash(data: bytes)) : bytes
        }
    }

    /// A limit, and the window that a call falls into.
    struct Limit: Sendable {
        var rate: APIRate
        var key: Key
    }

    private struct Window {
        var end: Date
        var count: Int
    }

    private var windows: [Key: Window] = [:]

    /// How many windows are kept.
    var count: Int { windows.count }

    /// The first limit that a call would exceed; where there is none, the call counts for those without a condition.
    mutating func admit(_ limits: [Limit], now: Date) -> Limit? {
        if let full = limits.first(where: { isFull($0, now) }) { return full }
        note(limits, condition: nil, now: now)
        return nil
    }

    /// Counts a call for the limits with a condition that it meets.
    mutating func note(_ limits: [Limit], condition: String?, now: Date) {
        for limit in limits where limit.rate.condition == condition { take(limit, now) }
    }

    private func isFull(_ limit: Limit, _ now: Date) -> Bool {
        guard let window = windows[limit.key], window.end > now else { return false }
        return window.count >= limit.rate.calls
    }

    private mutating func take(_ limit: Limit, _ now: Date) {
        if let window = windows[limit.key], window.end > now {
            windows[limit.key]?.count += 1
            return
        }
        if windows.count >= Self.limit { shrink(now) }
        windows[limit.key] = Window(end: now.addingTimeInterval(Double(limit.rate.period.seconds)), count: 1)
    }

    private mutating func shrink(_ now: Date) {
        windows = windows.filter { $0.value.end > now }
        guard windows.count >= Self.limit else { return }
        let ends = windows.values.map(\.end).sorted()
        let middle = ends[ends.count / 2]
        let kept = windows.filter { $0.value.end > middle }
        // All may end together.
        windows = kept.isEmpty ? [:] : kept
    }
}
