// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

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

    /// Sentence and advice.
    public var description: String { "\(sentence) \(advice)" }

    /// `code`, `sentence`, `advice`.
    public var json: JSON {
        ["code": .string(code.rawValue), "sentence": .string(sentence), "advice": .string(advice)]
    }
}
