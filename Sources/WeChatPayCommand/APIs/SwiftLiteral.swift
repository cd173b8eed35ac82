// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// JSON as Swift literals.
struct SwiftLiteral {
    /// Texts longer than this are spread over lines.
    private static let longest = 40

    private let isV2: Bool

    init(_ operation: APIOperation) { isV2 = operation.isV2 }

    /// The label and the value; on one line when it is short.
    func lines(_ label: String, _ value: JSON, _ fields: [APIField]) -> [String] {
        var lines = literal(value, APIField("", .object, fields: fields), column: 8 + label.count)
        lines[0] = label + lines[0]
        return lines
    }

    /// - Parameter column: Where the value starts at most, which decides whether it fits on the line.
    private func literal(_ value: JSON, _ field: APIField?, column: Int) -> [String] {
        switch value {
        case .object(let object):
            let inner = column / 4 * 4 + 4
            let members = object.map { member in
                let key = Self.quoted(member.key) + ": "
                let field = field?.fields.first { $0.isNamed(member.key) }
                var lines = literal(member.value, field, column: min(inner, 40) + key.count)
                lines[0] = key + lines[0]
                return lines
            }
            return list(members, empty: "[:]", column: column)
        case .array(let elements):
            return list(elements.map { literal($0, field, column: column + 4) }, empty: "[]", column: column)
        case .string(let text):
            if field?.encryption == .platformRSA, !isV2 { return [".string(client.encrypt(\(Self.quoted(text))))"] }
            return self.text(text)
        case .null: return ["nil"]
        default: return [value.description]
        }
    }

    private func list(_ items: [[String]], empty: String, column: Int) -> [String] {
        guard !items.isEmpty else { return [empty] }
        if items.allSatisfy({ $0.count == 1 }) {
            let line = "[" + items.map { $0[0] }.joined(separator: ", ") + "]"
            if column + Wrapping.columns(line) <= 76, Wrapping.columns(line) <= 56 { return [line] }
        }
        return ["["]
            + items.flatMap { item in
                item.enumerated().map { "    " + $0.element + ($0.offset == item.count - 1 ? "," : "") }
            } + ["]"]
    }

    /// A long text, JSON in a text for example, as a literal of several lines that are one.
    private func text(_ text: String) -> [String] {
        guard Wrapping.columns(text) > Self.longest, !text.contains("\"\"\"") else { return [Self.quoted(text)] }
        let lines = Wrapping.value(text, width: Self.longest)
        return ["#\"\"\""] + lines.dropLast().map { "    " + $0 + "\\#" } + lines.suffix(1).map { "    " + $0 }
            + ["    \"\"\"#"]
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
