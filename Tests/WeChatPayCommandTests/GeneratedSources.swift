// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the generated typed endpoints declare, read from their sources line by line: they are formatted by a tool.
struct GeneratedSources {
    struct Parameter: Equatable {
        /// Empty for `_`.
        var label: String
        /// Without the mark of an optional.
        var type: String
        var hasDefault: Bool
    }

    struct Function: Equatable {
        /// The type it extends, `V3.Pay.Transactions.Native`.
        var node: String
        var name: String
        var parameters: [Parameter]
    }

    /// Calls by operation id.
    private(set) var calls: [String: Function] = [:]
    /// Initializers that collect members, by type.
    private(set) var initializers: [String: [Parameter]] = [:]
    /// Types of properties and functions of nodes, by node and name.
    private(set) var steps: [String: String] = [:]
    /// The kind of each open value, by type.
    private(set) var kinds: [String: String] = [:]
    /// Documented values, by kind.
    private(set) var values: [String: Set<String>] = [:]
    /// Names of objects and nodes.
    private(set) var structs: Set<String> = []

    private var scopes: [(name: String, indent: Int)] = []
    private var kind: String?
    private var open: (name: String, indent: Int, text: String)?
    private var last: Function?

    static let shared = Result { try GeneratedSources() }

    private init() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let folders = try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
        for folder in folders where folder.lastPathComponent.hasPrefix("WeChatPayAPI") {
            let files = FileManager.default.enumerator(
                at: folder.appendingPathComponent("Generated"), includingPropertiesForKeys: nil
            )
            while let file = files?.nextObject() as? URL {
                guard file.pathExtension == "swift" else { continue }
                scopes = []
                let text = try String(contentsOf: file, encoding: .utf8)
                for line in text.utf8.split(separator: UInt8(ascii: "\n")) { read(Substring(line)) }
            }
        }
    }

    private var scope: String { scopes.map(\.name).joined(separator: ".") }

    private mutating func read(_ line: Substring) {
        let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        let text = Substring(line.utf8.dropFirst(indent))
        guard !text.utf8.starts(with: "//".utf8) else { return }
        if var function = open {
            guard indent == function.indent, text.first == ")" else {
                open?.text += text + " "
                return
            }
            function.text += text
            open = nil
            return declare(function.name, function.text)
        }
        switch text.utf8.first {
        case UInt8(ascii: "}") where text == "}":
            while let last = scopes.last, last.indent >= indent { scopes.removeLast() }
            if indent == 0 { kind = nil }
        case UInt8(ascii: "e"), UInt8(ascii: "w"): readExtension(text)
        case UInt8(ascii: "p"): readDeclaration(text, indent)
        // The name may be too long for the line of its extension.
        case UInt8(ascii: ".") where scopes.count == 1:
            if let match = text.wholeMatch(of: /(\.[\w.]+)(?: \{)?/) { scopes[0].name += match.output.1 }
        // The id may be too long for the line of its call.
        case UInt8(ascii: "\""):
            if let last, let match = text.prefixMatch(of: /"([^"]+)",(?: chain|$)/) {
                calls[String(match.output.1)] = last
            }
        case UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "l"), UInt8(ascii: "r"):
            if let last, let match = text.firstMatch(of: /TypedCall\("([^"]+)"/) {
                calls[String(match.output.1)] = last
            }
        default: break
        }
    }

    private mutating func readExtension(_ text: Substring) {
        if let match = text.prefixMatch(of: /(?:extension OpenValue )?where Kind == ([\w.]+) \{/) {
            kind = String(match.output.1)
        } else if let match = text.prefixMatch(of: /extension ([\w.]+)(?: \{)?$/) {
            scopes = [(String(match.output.1), 0)]
        }
    }

    private mutating func readDeclaration(_ text: Substring, _ indent: Int) {
        func starts(_ words: String) -> Bool { text.utf8.starts(with: words.utf8) }
        if starts("public struct ") {
            guard let match = text.prefixMatch(of: /public struct (\w+): .*\{$/) else { return }
            scopes.append((String(match.output.1), indent))
            structs.insert(scope)
        } else if starts("public static var ") {
            guard let match = text.prefixMatch(of: /public static var `?(\w+)`?: Self/) else { return }
            values[kind ?? "", default: []].insert(String(match.output.1))
        } else if starts("public typealias ") {
            guard let match = text.prefixMatch(of: /public typealias (\w+) = OpenValue<(\w*)/) else { return }
            // The kind may be too long for the line.
            let kind = match.output.2.isEmpty ? "\(match.output.1)Kind" : String(match.output.2)
            kinds["\(scope).\(match.output.1)"] = "\(scope).\(kind)"
        } else if starts("public var ") {
            guard let match = text.prefixMatch(of: /public var `?(\w+)`?: (\w+) \{/) else { return }
            steps["\(scope).\(match.output.1)"] = "\(scope).\(match.output.2)"
        } else if starts("public init(") || starts("public func ") {
            if let match = text.prefixMatch(of: /public func `?(\w+)`?\(_ `?\w+`?: String\) -> (\w+) \{/) {
                steps["\(scope).\(match.output.1)(_:)"] = "\(scope).\(match.output.2)"
            } else if let match = text.prefixMatch(of: /public (?:func )?(\w+)\(/) {
                let (name, rest) = (String(match.output.1), String(text[match.range.upperBound...]))
                if rest.isEmpty { open = (name, indent, "") } else { declare(name, rest) }
            }
        }
    }

    /// Takes a declaration's name and what follows its opening parenthesis.
    private mutating func declare(_ name: String, _ text: String) {
        let end = text.range(of: ") async throws") ?? text.range(of: ") throws") ?? text.range(of: ") {")
        guard let end else { return }
        let parameters = text[..<end.lowerBound].split(separator: ", ").flatMap { $0.split(separator: ",") }.compactMap
        {
            part -> Parameter? in
            guard let match = part.firstMatch(of: /^ *(_ )?`?(\w+)`?: ([^ ?]+)(.*)$/) else { return nil }
            return Parameter(
                label: match.output.1 == nil ? String(match.output.2) : "", type: String(match.output.3),
                hasDefault: match.output.4.contains("=")
            )
        }
        guard name != "init" else {
            if parameters.map(\.label) != ["fields"] || parameters.first?.type != "Fields" {
                initializers[scope] = parameters
            }
            return
        }
        last = Function(node: scope, name: name, parameters: parameters)
    }

    /// The whole name of a type that is written in a scope.
    func qualified(_ type: String, in scope: String) -> String {
        var scope = scope
        while !scope.isEmpty {
            let name = "\(scope).\(type)"
            if structs.contains(name) || kinds[name] != nil { return name }
            guard let dot = scope.lastIndex(of: ".") else { break }
            scope = String(scope[..<dot])
        }
        return type
    }
}
