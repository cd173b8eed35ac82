// SPDX-License-Identifier: Apache-2.0

/// Writes the typed enumerations of notifications.
struct NotificationRenderer {
    static let module = "WeChatPayNotifications"
    private static let folder = "Sources/\(module)/Generated"
    private static let fileLimit = 1_500

    private let translator: NotificationTranslator
    private let source: String
    /// The untyped value that an event is read from.
    private let value: String
    private let summary: String

    /// The files of both protocols.
    ///
    /// - Throws: ``DescriptionError``.
    static func files(_ api: API) throws -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        for (list, root, source, value, protocolName) in [
            (api.notifications, "NotificationEvent", "v3/notifications.yaml", "WeChatPayNotification", "APIv3"),
            (api.v2Notifications, "V2NotificationEvent", "v2/notifications.yaml", "V2Notification", "APIv2"),
        ] where !list.isEmpty {
            let translator = try NotificationTranslator(list, root: root, isV2: protocolName == "APIv2")
            let summary = "A documented notification of \(protocolName) with its typed contents."
            files += Self(translator: translator, source: source, value: value, summary: summary).files()
            files += NotificationTestRenderer(translator: translator, source: source).files()
        }
        return files
    }

    private var root: String { translator.root }

    private func files() -> [GeneratedFile] {
        var parts: [SourceText] = []
        for payload in translator.payloads {
            var text = SourceText()
            var renderer = TypeRenderer()
            text.block("extension \(root)") { renderer.render(.object(payload), into: &$0) }
            if !renderer.extensions.lines.isEmpty { text.append(renderer.extensions) }
            if let last = parts.last, last.lines.count + text.lines.count <= Self.fileLimit {
                parts[parts.count - 1].append(text)
            } else {
                parts.append(text)
            }
        }
        let reading = file("+Reading", reading(), imports: ["import WeChatPay", "import WeChatPayTyped"])
        return [file("", cases(), imports: ["public import WeChatPay"]), reading]
            + parts.enumerated().map { index, text in
                let isPlain = !text.lines.contains {
                    $0.contains(": JSON") && !$0.contains("///") || $0.contains("[JSON")
                }
                return file(
                    "+Payloads\(parts.count == 1 ? "" : String(index + 1))", text,
                    imports: (isPlain ? [] : ["public import WeChatPay"]) + ["public import WeChatPayTyped"])
            }
    }

    private func cases() -> SourceText {
        var text = SourceText()
        text.documentation([summary, "More may be documented, so a `switch` keeps a default branch."])
        text.block("public enum \(root): Sendable") { text in
            for event in translator.cases {
                text.documentation([event.documentation])
                text.line("case \(Naming.escaped(event.name))(\(event.payload))")
            }
            text.documentation(["Anything else, as it came."])
            text.line("case other(\(value))")
        }
        return text
    }

    private func reading() -> SourceText {
        var text = SourceText()
        text.block("extension \(root)") { text in
            text.documentation([
                "Finds the case.",
                "- Parameter fields: The members of what was encrypted, or signed.",
            ])
            text.block("init(_ notification: \(value), _ fields: Fields)") { text in
                text.line("switch notification.eventType {")
                for event in translator.cases {
                    let type = event.eventType.map { "\"\($0)\"" } ?? "_"
                    var conditions: [String] = []
                    if let value = event.originalType { conditions.append("notification.originalType == \"\(value)\"") }
                    if let name = event.member { conditions.append("fields[\"\(name)\"] != nil") }
                    let condition = conditions.isEmpty ? "" : " where " + conditions.joined(separator: " && ")
                    text.line("case \(type)\(condition):")
                    text.line("    self = .\(Naming.afterDot(event.name))(\(event.payload)(fields: fields))")
                }
                text.line("default: self = .other(notification)")
                text.line("}")
            }
        }
        return text
    }

    private func file(_ topic: String, _ text: SourceText, imports: [String]) -> GeneratedFile {
        let head = """
            // SPDX-License-Identifier: Apache-2.0
            // Generated from API/\(source) by dev/generate. Do not edit.

            \(imports.joined(separator: "\n"))


            """
        return GeneratedFile(path: "\(Self.folder)/\(root)\(topic).swift", text: head + text.text)
    }
}
