// SPDX-License-Identifier: Apache-2.0

/// Reads what may go wrong with a call; a keyword or a class it does not know is an error, not a loss.
struct ErrorTableReader {
    let source: String

    /// What to do next, which `RetryClass` of the description has as cases.
    static let classes: Set<String> = ["never", "repeatSame", "repeatLater", "queryFirst", "terminal", "pollPayer"]

    private static let table: Set<String> = ["numbers", "keep-number", "reentrant", "unlisted", "codes"]
    private static let row: Set<String> = [
        "status", "code", "retry", "retry-writes", "keep-number", "unclear", "common", "printed-as",
    ]

    /// `x-wechatpay-errors` of an operation.
    func checked(_ value: YAMLValue, at place: String) throws -> YAMLValue {
        if let unknown = value.members.first(where: { !Self.table.contains($0.key) }) {
            throw DescriptionError(source, "\(place) has errors with the unknown keyword \(unknown.key)")
        }
        guard let unlisted = value["unlisted"], unlisted.members.map(\.key).sorted() == ["4xx", "5xx"],
            let codes = value["codes"]
        else { throw DescriptionError(source, "\(place) has errors without codes, or without unlisted 4xx and 5xx") }
        for entry in unlisted.members { try check(class: entry.value, at: place) }
        _ = try rows(codes, at: place)
        return value
    }

    /// Rows of a status, a code and a class.
    func rows(_ value: YAMLValue, at place: String) throws -> YAMLValue {
        var seen: Set<String> = []
        for row in value.elements {
            if let unknown = row.members.first(where: { !Self.row.contains($0.key) }) {
                throw DescriptionError(source, "\(place) has an error with the unknown keyword \(unknown.key)")
            }
            guard let status = row["status"]?.int, let code = row["code"]?.text else {
                throw DescriptionError(source, "\(place) has an error without status or code")
            }
            guard seen.insert("\(status) \(code)").inserted else {
                throw DescriptionError(source, "\(place) lists \(status) \(code) twice")
            }
            try check(class: row["retry"], at: place)
            if let other = row["retry-writes"] { try check(class: other, at: place) }
        }
        return value
    }

    func check(class value: YAMLValue?, at place: String) throws {
        guard let name = value?.text, Self.classes.contains(name) else {
            throw DescriptionError(source, "\(place) has an error with the unknown class \(value?.text ?? "none")")
        }
    }
}

/// Reads how often a call may be made.
struct RateReader {
    let source: String

    private static let known: [String: Set<String>?] = [
        "calls": nil, "per": ["second", "minute", "day"],
        "scope": ["merchant", "partner", "subMerchant", "order", "receiver", "ip", "api", "all"],
        "when": ["accepted", "failing", "orderOlderThanOneMonth"], "faq": ["true"], "roles": nil,
    ]

    /// `x-wechatpay-rates` of an operation.
    func checked(_ value: YAMLValue, at place: String) throws -> YAMLValue {
        for rate in value.elements {
            guard let calls = rate["calls"]?.int, calls > 0, rate["per"] != nil else {
                throw DescriptionError(source, "\(place) has a rate without calls or per")
            }
            for (key, value) in rate.members {
                guard let words = Self.known[key] else {
                    throw DescriptionError(source, "\(place) has a rate with the unknown keyword \(key)")
                }
                guard let words, let text = value.text, !words.contains(text) else { continue }
                throw DescriptionError(source, "\(place) has a rate with the unknown \(key) \(text)")
            }
        }
        return value
    }
}
