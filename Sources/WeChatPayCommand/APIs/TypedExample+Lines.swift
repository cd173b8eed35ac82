// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension TypedExample {
    /// Lines of at most 80 columns.
    func lines(module: String) -> [String] {
        let start =
            switch result {
            case .reply: "let reply = try await "
            case .nothing: "try await "
            case .file: "let file = try await "
            case .address: "let url = try "
            }
        let chain = path.reduce("client") { chain, step in
            chain + "." + step.name + (step.value.map { "(\(SwiftLiteral.quoted($0)))" } ?? "")
        }
        let head = "\(start)\(chain).\(verb)("
        let flat = head + flat(arguments) + ")"
        var lines = ["import \(module)", ""]
        if Wrapping.columns(flat) <= Terminal.width { return lines + [flat] }
        let first = SwiftExample.broken(arguments.isEmpty ? head + ")" : head)
        let indent = first.count > 1 ? 4 : 0
        lines += first
        guard !arguments.isEmpty else { return lines }
        lines += list(arguments.map { ($0.label, $0.value) }, indent: indent + 4)
        return lines + [String(repeating: " ", count: indent) + ")"]
    }

    private func list(_ items: [(label: String, value: Value)], indent: Int) -> [String] {
        items.enumerated().flatMap { index, item in
            let label = item.label.isEmpty ? "" : item.label + ": "
            return lines(label, item.value, index + 1 < items.count ? "," : "", indent: indent)
        }
    }

    private func lines(_ label: String, _ value: Value, _ end: String, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        let flat = margin + label + self.flat(value) + end
        if Wrapping.columns(flat) <= Terminal.width { return [flat] }
        switch value {
        case .initializer(let arguments):
            let inner = list(arguments.map { ($0.label, $0.value) }, indent: indent + 4)
            return ["\(margin)\(label).init("] + inner + ["\(margin))\(end)"]
        case .array(let elements):
            return ["\(margin)\(label)["] + list(elements.map { ("", $0) }, indent: indent + 4) + ["\(margin)]\(end)"]
        case .text(let text): return ended(SwiftLiteral.text(text), margin + label, margin, end)
        case .json(let json): return ended(SwiftLiteral(isV2: true).lines("", json, []), margin + label, margin, end)
        case .literal, .member, .upload: return [flat]
        }
    }

    /// The label before the first of the lines, what follows after the last.
    private func ended(_ lines: [String], _ label: String, _ margin: String, _ end: String) -> [String] {
        var lines = lines.enumerated().map { ($0.offset == 0 ? label : margin) + $0.element }
        lines[lines.count - 1] += end
        return lines
    }

    private func flat(_ arguments: [Argument]) -> String {
        arguments.map { ($0.label.isEmpty ? "" : $0.label + ": ") + flat($0.value) }.joined(separator: ", ")
    }

    private func flat(_ value: Value) -> String {
        switch value {
        case .text(let text): SwiftLiteral.quoted(text)
        case .literal(let literal): literal
        case .member(let name): "." + name
        case .initializer(let arguments): ".init(\(flat(arguments)))"
        case .array(let elements): "[\(elements.map { flat($0) }.joined(separator: ", "))]"
        case .json(let json): SwiftLiteral(isV2: true).lines("", json, []).joined(separator: " ")
        case .upload: "Upload(bytes, fileName: \"a.\(uploadFormat)\")"
        }
    }
}
