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
