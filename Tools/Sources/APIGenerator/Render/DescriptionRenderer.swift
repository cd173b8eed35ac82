// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Writes the description as the run-time module reads it: a line an operation.
struct DescriptionRenderer {
    let api: API

    private static let folder = "Sources/WeChatPayDescription/Generated"

    func files() throws -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        var names: [String] = []
        for family in api.families {
            let lines = try family.operations.map { try line($0, family) }
            let type = (family.version == .v2 ? "V2" : "") + Naming.type(family.name)
            files.append(file(type, lines, source: family.source))
            names.append(Self.constant(type))
        }
        for (type, list, source) in [
            ("Notifications", api.notifications, "v3/notifications.yaml"),
            ("V2Notifications", api.v2Notifications, "v2/notifications.yaml"),
        ] where !list.isEmpty {
            files.append(file(type, try list.map(line), source: source))
            names.append(Self.constant(type))
        }
        files.append(families(names))
        files.append(
            file("Common", [try Self.json(api.common.foundation)], source: "common.yaml"))
        return files
    }

    private static func constant(_ type: String) -> String {
        let name = Naming.member(type)
        return name.hasPrefix("V2") ? "v2" + name.dropFirst(2) : name
    }

    private func families(_ names: [String]) -> GeneratedFile {
        let text = """
            // SPDX-License-Identifier: Apache-2.0
            // Generated from API by dev/generate. Do not edit.

            extension DescriptionText {
                /// The documents' version.
                static let revision = "\(api.revision)"

                /// Every file's text, in order.
                static let all: [StaticString] = [
            \(names.map { "        \(Naming.escaped($0))," }.joined(separator: "\n"))
                ]
            }

            """
        return GeneratedFile(path: "\(Self.folder)/Families.swift", text: text)
    }

    private func file(_ type: String, _ lines: [String], source: String) -> GeneratedFile {
        let text = """
            // SPDX-License-Identifier: Apache-2.0
            // swift-format-ignore-file
            // Generated from API/\(source) by dev/generate. Do not edit.

            extension DescriptionText {
                static let \(Naming.escaped(Self.constant(type))): StaticString = #\"""
            \(lines.joined(separator: "\n"))
            \"""#
            }

            """
        return GeneratedFile(path: "\(Self.folder)/\(type).swift", text: text)
    }

    private func line(_ operation: Operation, _ family: Family) throws -> String {
        let details = FactWriter(components: family.components).facts(of: operation)
        return [
            operation.method, operation.path, operation.id, operation.name, family.moduleName,
            try Self.json(details),
        ].joined(separator: "\t")
    }

    private func line(_ notification: Notification) throws -> String {
        let details = FactWriter(components: []).facts(of: notification)
        return [
            "NOTIFY", "", notification.id, notification.name, NotificationRenderer.module, try Self.json(details),
        ].joined(separator: "\t")
    }

    private static func json(_ value: [String: Any]) throws -> String {
        let data = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}
