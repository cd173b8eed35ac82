// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription
import WeChatPayJSON

/// An example request as Swift: typed, or in chain style where there are no types.
enum SwiftExample {
    /// Lines of at most 80 columns.
    static func lines(_ operation: APIOperation, _ example: APIExample) -> [String] {
        guard operation.module.isEmpty else {
            return TypedExample(operation, example).lines(module: operation.module)
        }
        let literal = SwiftLiteral(isV2: operation.isV2)
        let arguments = self.arguments(operation, example, literal)
        let call = chain(operation, example) + ".\(operation.method.lowercased())("
        let first = broken("let reply = try await " + (arguments.isEmpty ? call + ")" : call))
        var lines = ["import WeChatPay", ""] + first
        let indent = first.count > 1 ? "    " : ""
        for (index, argument) in arguments.enumerated() {
            var argument = argument
            if index < arguments.count - 1 { argument[argument.count - 1] += "," }
            lines += argument.map { indent + "    " + $0 }
        }
        if !arguments.isEmpty { lines.append(indent + ")") }
        return lines
    }

    /// The client, and the path in its segments.
    static func chain(_ operation: APIOperation, _ example: APIExample) -> String {
        var chain = "client." + (operation.isV2 ? "v2" : "v3")
        var segments = operation.path.split(separator: "/").map(String.init)
        if !operation.isV2, segments.first == "v3" { segments.removeFirst() }
        let values = Dictionary(example.pathValues.map { ("{\($0.name)}", $0.value) }) { $1 }
        for (index, segment) in segments.enumerated() {
            let slash = index == segments.count - 1 && operation.path.hasSuffix("/") ? "/" : ""
            if let value = values[segment] {
                chain += ".segment(\(SwiftLiteral.quoted(value)))"
            } else if slash.isEmpty, let member = member(segment) {
                // outside: code made of the API description
                chain += ".\(member)"
            } else {
                chain += "[\(SwiftLiteral.quoted(segment + slash))]"
            }
        }
        return chain
    }

    /// What a path node has besides segments.
    private static let taken: Set<String> = [
        "chain", "client", "description", "path", "segment", "template", "self", "Self", "Type", "Protocol", "init",
    ]

    /// The member that stands for a segment; `nil` where the segment must be written out.
    static func member(_ segment: String) -> String? {
        let parts = segment.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first?.first, ("a"..."z").contains(first) else { return nil }
        var member = ""
        for (index, part) in parts.enumerated() {
            guard let first = part.first, part.allSatisfy({ ("a"..."z").contains($0) || ("0"..."9").contains($0) }),
                index == 0 || ("a"..."z").contains(first)
            else { return nil }
            member += index == 0 ? String(part) : first.uppercased() + part.dropFirst()
        }
        return taken.contains(member) ? nil : member
    }

    private static func arguments(
        _ operation: APIOperation, _ example: APIExample, _ literal: SwiftLiteral
    ) -> [[String]] {
        var arguments: [[String]] = []
        let details = operation.details
        if operation.isV2 {
            var members = example.body ?? [:]
            for (name, value) in example.query { members[name] = .string(value) }
            arguments.append(literal.lines("xml: ", members, details.body?.fields ?? details.query))
            if details.body?.kind == .multipart {
                arguments.append(["upload: Upload(bytes, fileName: \"a.jpg\")"])
            }
        } else if details.body?.kind == .multipart {
            let format = UploadRules.format(for: operation.path)
            arguments.append(upload(details.body?.fields ?? [], literal, fileName: "a.\(format)"))
        } else if let body = example.body {
            arguments.append(literal.lines("json: ", body, details.body?.fields ?? []))
        }
        if !operation.isV2 {
            arguments += dictionary("query: ", example.query, literal)
        }
        arguments += dictionary("headers: ", example.headers, literal)
        if operation.isV2, !details.hasNonce { arguments.append(["nonce: false"]) }
        if let host = details.hosts.first(where: \.isRequired) {
            // outside: code made of the API description
            arguments.append(["host: \(SwiftLiteral.quoted(host.base))"])
        }
        return arguments
    }

    private static func dictionary(
        _ label: String, _ pairs: [(name: String, value: String)], _ literal: SwiftLiteral
    ) -> [[String]] {
        guard !pairs.isEmpty else { return [] }
        var object: JSON = [:]
        for (name, value) in pairs { object[name] = .string(value) }
        return [literal.lines(label, object, [])]
    }

    /// The file part's name and the members of `meta`, where they are not the usual ones.
    private static func upload(_ fields: [APIField], _ literal: SwiftLiteral, fileName: String) -> [String] {
        // outside: code made of the API description
        var call = "upload: Upload(bytes, fileName: \"\(fileName)\""
        if let part = fields.first(where: { $0.type == .file })?.name, part != "file" {
            call += ", partName: \(SwiftLiteral.quoted(part))"
        }
        let meta = fields.first { $0.name == "meta" }?.fields ?? []
        guard !meta.isEmpty, Set(meta.map(\.name)) != ["filename", "sha256"] else { return [call + ")"] }
        var object: JSON = [:]
        for field in meta where field.isRequired { object[field.name] = "…" }
        return ["upload: Upload(", "    " + call.dropFirst("upload: Upload(".count) + ","]
            + literal.lines("meta: ", object, []).map { "    " + $0 } + [")"]
    }

    /// A chain that is too long for a line goes on, indented, before one of its dots.
    static func broken(_ line: String) -> [String] {
        var lines: [String] = []
        var line = line
        while Wrapping.columns(line) > 80 {
            let fitting = line.prefix(80)
            let dots = fitting.indices.filter { index in
                // Not a dot inside a text.
                line[index] == "." && line[..<index].count { $0 == "\"" }.isMultiple(of: 2)
            }
            guard let dot = dots.last, !line[..<dot].allSatisfy({ $0 == " " }) else { break }
            lines.append(String(line[..<dot]))
            line = "    " + line[dot...]
        }
        return lines + [line]
    }
}
