// SPDX-License-Identifier: Apache-2.0

/// Lines of Swift under construction, formatted as the project's other files are.
struct SourceText {
    static let width = 120

    private(set) var lines: [String] = []
    private var depth = 0

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    /// `head {`, the lines of `body` one level deeper, and `}`.
    mutating func block(_ head: String, _ body: (inout SourceText) -> Void) {
        line("\(head) {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// A doc comment, a paragraph each, broken at spaces.
    mutating func documentation(_ paragraphs: [String]) {
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { line("///") }
            for part in Self.wrapped(paragraph, width: Self.width - depth * 4 - 4) { line("/// \(part)") }
        }
    }

    /// A declaration with arguments: on one line where it fits, else an argument a line.
    mutating func signature(_ head: String, _ arguments: [String], _ tail: String, _ body: (inout SourceText) -> Void) {
        let flat = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
        if depth * 4 + flat.count + 2 <= Self.width {
            block(flat, body)
            return
        }
        line("\(head)(")
        depth += 1
        for (index, argument) in arguments.enumerated() {
            line(index + 1 < arguments.count ? "\(argument)," : argument)
        }
        depth -= 1
        block(")\(tail)", body)
    }

    mutating func append(_ other: SourceText) {
        if !lines.isEmpty { lines.append("") }
        lines += other.lines
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// Chinese characters are as wide as any here: what counts is what the format check counts.
    static func wrapped(_ text: String, width: Int) -> [String] {
        var result: [String] = []
        var current = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !current.isEmpty, current.count + 1 + word.count > width {
                result.append(current)
                current = String(word)
            } else {
                current += current.isEmpty ? String(word) : " \(word)"
            }
        }
        result.append(current)
        return result
    }
}
