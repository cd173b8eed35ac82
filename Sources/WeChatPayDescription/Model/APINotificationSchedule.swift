// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// When a notification that was not answered well is sent again, as documented.
public struct APINotificationSchedule: Sendable, Hashable {
    /// Seconds between an attempt and the next, one for each repetition; empty where it is never repeated.
    public var delays: [Int]
}

extension APINotificationSchedule: CustomStringConvertible {
    /// How often and when, in words: `3 times in 1 min: after 15 s, 15 s, 30 s`; equal delays are counted, `10 x 5 min`.
    public var description: String {
        guard !delays.isEmpty else { return "never" }
        var runs: [(delay: Int, count: Int)] = []
        for delay in delays {
            if runs.last?.delay == delay { runs[runs.count - 1].count += 1 } else { runs.append((delay, 1)) }
        }
        let steps = runs.map { run in (run.count > 2 ? ["\(run.count) x"] : []) + [Self.words(run.delay)] }
            .enumerated()
            .flatMap { index, words in
                Array(repeating: words.joined(separator: " "), count: runs[index].count == 2 ? 2 : 1)
            }
        let times = delays.count == 1 ? "once" : "\(delays.count) times"
        return "\(times) in \(Self.words(delays.reduce(0, +))): after \(steps.joined(separator: ", "))"
    }

    private static func words(_ seconds: Int) -> String {
        guard seconds > 0 else { return "0 s" }
        let parts = [(seconds / 3600, "h"), (seconds % 3600 / 60, "min"), (seconds % 60, "s")]
        return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }
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
