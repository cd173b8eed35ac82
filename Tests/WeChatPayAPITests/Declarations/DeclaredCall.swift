// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A method of generated code.
struct DeclaredCall {
    struct Parameter {
        let name: String
        /// Without the question mark.
        let type: String
        /// Whether a caller may leave it out.
        let hasDefault: Bool
    }

    /// The full name of the type whose method it is.
    let owner: String
    let verb: String
    let parameters: [Parameter]
    /// What it returns; empty for nothing.
    let result: String
    let isAsync: Bool
    /// The operation that it calls; empty for methods that call none.
    private(set) var id = ""
    /// Whether the path ends in a slash.
    private(set) var isSlashed = false
    /// The part of a form that carries the file.
    private(set) var part: String?
    /// Query parameters and headers: the name on the wire, and the argument.
    private(set) var sent: [(isHeader: Bool, wire: String, argument: String)] = []
    /// What makes the call: `reply`, `blockingReply`, …
    private(set) var ending = ""
    var accesses: [(access: DeclaredMember.Access, wire: String)] = []
    var node: DeclaredNode?

    init(_ statement: String, in owner: String) {
        self.owner = owner
        verb = DeclaredAPI.plain(statement.between("public func ", "(") ?? "")
        parameters = Self.parameters(statement)
        result = statement.between(" -> ", " {") ?? ""
        isAsync = statement.contains(") async throws")
    }

    /// Parameters of a method or an initializer.
    static func parameters(_ statement: String) -> [Parameter] {
        guard let list = statement.between("(", ") ") else { return [] }
        return list.split(separator: ",").compactMap { text in
            let sides = text.split(separator: ":", maxSplits: 1)
            guard sides.count == 2, let name = sides[0].split(separator: " ").last else { return nil }
            let value = sides[1].split(separator: "=", maxSplits: 1)
            let type = value[0].filter { $0 != " " && $0 != "?" }
            return Parameter(name: DeclaredAPI.plain(String(name)), type: type, hasDefault: value.count > 1)
        }
    }

    mutating func note(_ statement: String) {
        if let made = statement.range(of: "TypedCall(") {
            let arguments = String(statement[made.upperBound...])
            id = arguments.between("\"", "\"") ?? ""
            isSlashed = arguments.contains("chain[\"\"]")
            part = arguments.between("part: \"", "\"")
        }
        for (isHeader, start) in [(false, "call.query(\""), (true, "call.header(\"")] {
            guard let wire = statement.between(start, "\"") else { continue }
            sent.append((isHeader, wire, DeclaredAPI.plain(statement.between("\"\(wire)\", ", ")") ?? "")))
        }
        if statement.hasSuffix("()") || statement.hasSuffix("() }") {
            let start = statement.range(of: ".", options: .backwards)?.upperBound ?? statement.startIndex
            ending = statement[start...].filter { $0.isLetter }
        }
    }
}
