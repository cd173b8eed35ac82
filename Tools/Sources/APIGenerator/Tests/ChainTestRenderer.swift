// SPDX-License-Identifier: Apache-2.0

/// Writes every operation as a user of the dynamic chain writes it, for the tests of chains.
struct ChainTestRenderer {
    let families: [Family]

    private static let folder = "Tests/WeChatPayChainTests/Generated"

    func files() -> [GeneratedFile] {
        let modules = Dictionary(grouping: families, by: \.module)
        let files = modules.keys.sorted().map { module in
            GeneratedFile(
                path: "\(Self.folder)/\(module)Chains.swift",
                text: Self.text(of: modules[module] ?? [])
            )
        }
        return files + [list()]
    }

    private func list() -> GeneratedFile {
        var text = SourceText()
        text.block("extension ChainFamily") { text in
            text.documentation(["Every family of the description."])
            text.line("static let all: [ChainFamily] = [")
            for family in families {
                let source = "\"\(family.source)\""
                text.line("    ChainFamily(source: \(source), chains: Chains.\(Self.function(family))),")
            }
            text.line("]")
        }
        return GeneratedFile(path: "\(Self.folder)/Families.swift", text: Self.head("API") + text.text)
    }

    private static func text(of families: [Family]) -> String {
        var text = SourceText()
        text.block("extension Chains") { text in
            for (index, family) in families.enumerated() {
                if index > 0 { text.line() }
                let signature = "static func \(function(family))(_ client: WeChatPayClient) -> Chains"
                text.block(signature) { text in
                    text.line("var chains = Chains()")
                    for operation in family.operations {
                        let key = "\"\(operation.method) \(operation.path)\""
                        text.line("chains.add(\(key), \(ChainSpelling.expression(of: operation, in: family)))")
                    }
                    text.line("return chains")
                }
            }
        }
        return head(families.map { "API/\($0.source)" }.joined(separator: ", ")) + "import WeChatPay\n\n" + text.text
    }

    private static func function(_ family: Family) -> String {
        "\(family.version.rawValue)\(Naming.type(family.name))"
    }

    private static func head(_ source: String) -> String {
        let from = SourceText.wrapped("Generated from \(source) by dev/generate. Do not edit.", width: 117)
        return "// SPDX-License-Identifier: Apache-2.0\n" + from.map { "// \($0)\n" }.joined() + "\n"
    }
}

/// How a path is written with the dynamic chain.
enum ChainSpelling {
    static func expression(of operation: Operation, in family: Family) -> String {
        "client.\(family.version.rawValue)" + operation.segments.map(part).joined()
    }

    private static func part(_ segment: String) -> String {
        if segment.hasPrefix("{"), segment.hasSuffix("}") {
            let member = "_\(segment.dropFirst().dropLast())_"
            if isName(member) { return ".\(member)" }
        }
        let member = Naming.segment(segment)
        let isPlain = isName(member) && !member.contains("_") && kebab(member) == segment
        return isPlain && !members.contains(member) ? ".\(member)" : "[\"\(segment)\"]"
    }

    /// What every node has beside segments, and what no member can be called without backticks.
    private static let members: Set<String> = [
        "Protocol", "Type", "chain", "description", "init", "path", "segment", "self",
    ]

    private static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first == "_" else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    /// What the chain makes of a member.
    private static func kebab(_ member: String) -> String {
        member.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
    }
}
