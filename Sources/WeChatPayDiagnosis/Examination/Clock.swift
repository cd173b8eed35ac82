// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Looks at a timestamp.
struct Clock {
    let text: String
    /// Whose clock wrote it: "the sender's", for example.
    let sender: String
    /// Whose clock it is compared with.
    let receiver: String

    /// The number, if it is one.
    var seconds: Int64? {
        guard let number = Int64(text), String(number) == text, number >= 0 else { return nil }
        return number
    }

    var isMilliseconds: Bool { seconds.map { (100_000_000_000..<100_000_000_000_000).contains($0) } ?? false }

    /// What is wrong with it.
    ///
    /// - Parameter date: The message's own `Date`, which WeChat Pay's server or a proxy wrote.
    func finding(receivedAt: Date?, window: Double, date: Date?) -> Finding? {
        guard let seconds else {
            return Finding(
                .timestampMalformed, "The timestamp is not a whole number of seconds in decimal digits.",
                "Send the seconds since 1970, ten digits, without a fraction, sign or spaces.")
        }
        if isMilliseconds {
            return Finding(
                .timestampMilliseconds, "The timestamp is in milliseconds (13 digits), where seconds belong.",
                "Divide by 1000 and sign that: both the header and the signed text hold ten digits.")
        }
        guard let receivedAt else { return nil }
        let late = receivedAt.timeIntervalSince1970 - Double(seconds)
        guard abs(late) > window else { return nil }
        let amount = Self.amount(abs(late))
        var advice = "Set both clocks by NTP; a message that was kept or replayed is refused as it should be."
        if let date {
            let agrees = abs(date.timeIntervalSince1970 - Double(seconds)) <= window
            advice =
                agrees
                ? "The message's own Date agrees with its timestamp, so \(receiver) clock is wrong, or the message was "
                    + "kept and replayed; set that clock by NTP."
                : "The message's own Date does not agree with its timestamp, so \(sender) clock is wrong, or the "
                    + "timestamp was made long before."
        }
        return late > 0
            ? Finding(
                .timestampStale,
                "The timestamp by \(sender) clock is \(amount) older than \(receiver), more than the "
                    + "\(Int(window)) s allowed.", advice)
            : Finding(
                .timestampFuture,
                "The timestamp by \(sender) clock is \(amount) ahead of \(receiver), more than the "
                    + "\(Int(window)) s allowed.", advice)
    }

    private static func amount(_ seconds: Double) -> String {
        let whole = seconds < 1e12 ? Int64(seconds.rounded()) : 1_000_000_000_000
        let days = whole / 86400
        let hours = whole / 3600
        return days >= 2 ? "\(whole) s (\(days) days)" : hours >= 2 ? "\(whole) s (\(hours) hours)" : "\(whole) s"
    }

    /// An HTTP date; `nil` for anything else.
    static func date(_ text: String?) -> Date? {
        guard let text, text.utf8.count <= 64 else { return nil }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return formatter.date(from: text)
    }

    /// Timestamps that may have been signed instead.
    static func variants(_ text: String) -> [Variant] {
        let bytes = Array(text.utf8)[...]
        guard let number = Int64(text), number > 0, number < 1 << 50 else {
            let digits = text.filter { $0.isASCII && $0.isNumber }
            return Variant.distinct(
                [Variant(String(digits), .timestampMalformed, "the timestamp's digits alone")], from: bytes)
        }
        var variants: [Variant] = []
        if number >= 100_000_000_000 {
            variants.append(Variant(String(number / 1000), .timestampMilliseconds, "the timestamp in seconds"))
        } else {
            for rest in 0..<1000 {
                variants.append(
                    Variant(
                        String(number * 1000 + Int64(rest)), .timestampMilliseconds, "the timestamp in milliseconds",
                        isCommon: rest == 0))
            }
        }
        for step in 1...10 as ClosedRange<Int64> {
            for other in [number - step, number + step] {
                variants.append(
                    Variant(
                        String(other), .timestampMismatch,
                        "a timestamp \(step) s \(other < number ? "earlier" : "later") than the one sent",
                        isCommon: step <= 2))
            }
        }
        variants.append(Variant("", .timestampMismatch, "an empty timestamp"))
        return Variant.distinct(variants, from: bytes)
    }
}
