// SPDX-License-Identifier: Apache-2.0

/// Writes a comparison of every member of every payload with the JSON it is read from.
struct NotificationTestRenderer {
    private static let folder = "Tests/WeChatPayNotificationsTests/Generated"
    private static let fileLimit = 1_500

    let translator: NotificationTranslator
    let source: String

    func files() -> [GeneratedFile] {
        let root = translator.root
        var parts = [payloads()]
        for (name, object) in translator.payloads.flatMap({ Self.objects($0, in: root) }) {
            let text = Self.comparison(object, name)
            if let last = parts.last, last.lines.count + text.lines.count <= Self.fileLimit {
                parts[parts.count - 1].append(text)
            } else {
                parts.append(text)
            }
        }
        return parts.enumerated().map { index, text in
            let head = """
                // SPDX-License-Identifier: Apache-2.0
                // Generated from API/\(source) by dev/generate. Do not edit.

                import WeChatPayNotifications


                """
            return GeneratedFile(
                path: "\(Self.folder)/\(root)+Comparison\(index == 0 ? "" : String(index + 1)).swift",
                text: head + text.text)
        }
    }

    private func payloads() -> SourceText {
        var text = SourceText()
        text.block("extension \(translator.root)") { text in
            text.documentation(["What the case carries; `nil` for what has no type."])
            text.block("var payload: (any ComparedPayload)?") { text in
                text.line("switch self {")
                for event in translator.cases {
                    text.line("case .\(Naming.afterDot(event.name))(let payload): payload")
                }
                text.line("case .other: nil")
                text.line("}")
            }
        }
        return text
    }

    private static func objects(
        _ object: ObjectDeclaration, in owner: String
    ) -> [(name: String, object: ObjectDeclaration)] {
        let name = "\(owner).\(object.name)"
        return [(name, object)]
            + object.types.flatMap { type -> [(name: String, object: ObjectDeclaration)] in
                if case .object(let inner) = type { objects(inner, in: name) } else { [] }
            }
    }

    private static func comparison(_ object: ObjectDeclaration, _ name: String) -> SourceText {
        let inner = Set(object.types.compactMap { if case .object(let inner) = $0 { inner.name } else { nil } })
        var text = SourceText()
        text.block("extension \(name): ComparedPayload") { text in
            text.block("func compare(to place: PayloadPlace)") { text in
                for member in object.members {
                    var read = "self.\(Naming.afterDot(member.name))"
                    var wireName = member.wireName
                    for letter in member.indexes { wireName = wireName.replacing("$\(letter)", with: "0") }
                    if !member.indexes.isEmpty {
                        read += "(\(member.indexes.map { _ in "0" }.joined(separator: ", ")))"
                    }
                    let isList = member.type.hasPrefix("[")
                    let element = isList ? String(member.type.dropFirst().dropLast()) : member.type
                    let kind = inner.contains(element) ? isList ? "list" : "object" : "same"
                    text.line("place.\(kind)(try \(read), \"\(wireName)\")")
                }
            }
        }
        return text
    }
}
