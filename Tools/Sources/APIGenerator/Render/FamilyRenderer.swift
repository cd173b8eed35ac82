// SPDX-License-Identifier: Apache-2.0

/// A file that the generator writes.
package struct GeneratedFile: Sendable {
    /// Relative to the package.
    package let path: String
    /// All of it.
    package let text: String

    /// Pairs a path with its text.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// Writes the typed endpoints of a family.
struct FamilyRenderer {
    let translator: FamilyTranslator

    /// Files grow past this only when one node does.
    private static let fileLimit = 3_000

    private var family: Family { translator.family }
    private var folder: String { "Sources/\(family.moduleName)/Generated/\(translator.typeName)" }

    func files() -> [GeneratedFile] {
        let tree = translator.tree()
        var files = [
            file("Paths", NodeRenderer.paths(of: tree, root: translator.root, segment: family.name))
        ]
        let shared = translator.sharedTypes()
        if !shared.isEmpty {
            files += split("Schemas", shared.map(render))
        }
        // The operations of a large family go by the second segment of their path.
        let nodes = Self.flattened(tree).filter { !$0.operations.isEmpty }
        let texts = nodes.map { (node: $0, text: OperationRenderer.render($0)) }
        if texts.reduce(0, { $0 + $1.text.lines.count }) <= Self.fileLimit {
            files += split("Operations", texts.map(\.text))
        } else {
            var groups: [(name: String, texts: [SourceText])] = []
            for (node, text) in texts {
                let parts = node.qualifiedName.split(separator: ".")
                let name = parts.count > 2 ? String(parts[2]) : "Operations"
                if let index = groups.firstIndex(where: { $0.name == name }) {
                    groups[index].texts.append(text)
                } else {
                    groups.append((name, [text]))
                }
            }
            for group in groups { files += split(group.name, group.texts) }
        }
        return files
    }

    private func render(_ type: TypeDeclaration) -> SourceText {
        var text = SourceText()
        var renderer = TypeRenderer()
        text.block("extension \(translator.qualifiedName)") { renderer.render(type, into: &$0) }
        if !renderer.extensions.lines.isEmpty { text.append(renderer.extensions) }
        return text
    }

    private static func flattened(_ node: NodeDeclaration) -> [NodeDeclaration] {
        [node] + node.children.flatMap { flattened($0) }
    }

    /// One file, or several numbered ones.
    private func split(_ topic: String, _ texts: [SourceText]) -> [GeneratedFile] {
        var parts: [SourceText] = []
        for text in texts {
            if let last = parts.last, last.lines.count + text.lines.count <= Self.fileLimit {
                parts[parts.count - 1].append(text)
            } else {
                parts.append(text)
            }
        }
        return parts.enumerated().map { index, text in
            file(parts.count == 1 ? topic : "\(topic)\(index + 1)", text)
        }
    }

    private func file(_ topic: String, _ text: SourceText) -> GeneratedFile {
        var imports = ["public import WeChatPay"]
        if text.text.contains("TypedObject") || text.text.contains("OpenValue") {
            imports.append("public import WeChatPayTyped")
        } else if text.text.contains("TypedCall") {
            imports.insert("import WeChatPayTyped", at: 0)
        }
        let head = """
            // SPDX-License-Identifier: Apache-2.0
            // Generated from API/\(family.source) by dev/generate. Do not edit.

            \(imports.joined(separator: "\n"))


            """
        return GeneratedFile(
            path: "\(folder)/\(translator.typeName)+\(topic).swift",
            text: head + text.text
        )
    }
}
