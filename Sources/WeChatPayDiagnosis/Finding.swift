// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

public import struct Foundation.Date

/// One thing that is wrong with a message.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// What it is, for code.
    public let code: Diagnosis.Code
    /// What it is, in one sentence. Names, ids, times and lengths occur in it; no secret, no body, no value of a query.
    public let sentence: String
    /// What to do about it, in one or two sentences.
    public let advice: String

    init(_ code: Diagnosis.Code, _ sentence: String, _ advice: String) {
        self.code = code
        self.sentence = sentence
        self.advice = advice
    }

    /// That this clock and the one that wrote an HTTP `Date` are apart; `nil` within a minute, and without a date.
    public static func clockSkew(date: String?, now: Date) -> Finding? {
        guard let date = Clock.date(date) else { return nil }
        let ahead = now.timeIntervalSince(date)
        guard abs(ahead) > 60, abs(ahead) < 1e12 else { return nil }
        let seconds = Int64(abs(ahead).rounded())
        return ahead > 0
            ? Finding(
                .timestampFuture, "This clock is \(seconds) s ahead of the one that dated the reply.", "Set it by NTP.")
            : Finding(
                .timestampStale, "This clock is \(seconds) s behind the one that dated the reply.", "Set it by NTP.")
    }

    /// Sentence and advice.
    public var description: String { "\(sentence) \(advice)" }

    /// `code`, `sentence`, `advice`.
    public var json: JSON {
        ["code": .string(code.rawValue), "sentence": .string(sentence), "advice": .string(advice)]
    }
}
