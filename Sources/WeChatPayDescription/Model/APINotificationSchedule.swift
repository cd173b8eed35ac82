// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// When a notification that was not answered well is sent again, as documented.
public struct APINotificationSchedule: Sendable, Hashable {
    /// Seconds between an attempt and the next, one for each repetition; empty where it is never repeated.
    public var delays: [Int]
}

extension APINotificationSchedule {
    /// Reads delays, then equal steps, then an interval until so many seconds are over.
    init(_ json: JSON) {
        var delays = (json["delays"]?.array ?? []).compactMap(\.int)
        for step in json["steps"]?.array ?? [] {
            guard let interval = step["interval"]?.int, let times = step["times"]?.int else { continue }
            delays += Array(repeating: interval, count: times)
        }
        if let then = json["then"], let interval = then["interval"]?.int, let end = then["until"]?.int, interval > 0 {
            var total = delays.reduce(0, +)
            while total + interval <= end {
                delays.append(interval)
                total += interval
            }
        }
        self.delays = delays
    }
}
