// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// One operation or notification in full.
///
/// Examples keep to 80 columns: they are code.
struct APIDetail {
    /// The terminal's columns.
    private let width: Int

    static func lines(_ match: APIMatch, width: Int = Terminal.width) -> [String] {
        let detail = APIDetail(width: width)
        return switch match {
        case .operation(let operation): detail.lines(operation)
        case .notification(let notification): detail.lines(notification)
        }
    }

    private func lines(_ operation: APIOperation) -> [String] {
        let details = operation.details
        var lines = Wrapping.prose(operation.name, width: width)
        lines += Wrapping.value(
            "\(operation.method) \(operation.callPath)", width: width, hanging: 2, breakAfter: ["/"])
        lines.append("")
        lines += row("id", operation.id, breakAfter: ["."])
        if let lifecycle = details.lifecycle { lines += self.lifecycle(lifecycle) }
        lines += products(details.products, details.menus)
        for host in details.hosts {
            let region = host.region.map { ", region \($0)" } ?? ""
            lines += row("host", host.base + (host.isRequired ? " alone" : " too") + region)
        }
        for rate in details.rates { lines += row("rate", rate.description) }
        if details.needsClientCertificate { lines += row("needs", "the merchant's certificate (mutual TLS)") }
        if !operation.module.isEmpty { lines += row("typed", "import \(operation.module)") }
        lines += links(details.docs)
        lines += section("Path", details.pathParameters)
        lines += section("Query", details.query, choices: details.queryChoices)
        lines += section("Headers", details.callerHeaders)
        if let body = details.body {
            let kind = body.kind == .multipart ? "multipart form" : body.kind.rawValue.uppercased()
            lines += section(
                "Body, \(kind)", body.fields, choices: body.choices, whenEmpty: "no documented members")
        }
        lines += PresetList.lines(details.presets)
        lines += reply(details.response)
        lines += ErrorTable.lines(operation, width: width)
        // Examples are not indented: a word of the shell that goes on in the next line must start there.
        let example = operation.example
        lines += ["", "Command"] + ShellExample.lines(operation, example)
        lines += ["", "Swift"] + SwiftExample.lines(operation, example)
        return lines
    }

    private func lines(_ notification: APINotification) -> [String] {
        let details = notification.details
        var lines = Wrapping.prose(notification.name, width: width)
        lines += Wrapping.value("NOTIFY \(notification.id)", width: width, hanging: 2, breakAfter: ["."])
        lines.append("")
        if let lifecycle = details.lifecycle { lines += self.lifecycle(lifecycle) }
        lines += products(details.products, details.menus)
        for (name, values) in [
            ("event", details.eventTypes), ("resource", details.resourceTypes), ("original", details.originalTypes),
        ] where !values.isEmpty {
            lines += row(name, values.joined(separator: ", "))
        }
        if let schedule = details.schedule { lines += row("repeated", schedule.description) }
        if !notification.module.isEmpty { lines += row("typed", "import \(notification.module)") }
        lines += links(details.docs)
        lines += section("Resource, decrypted", details.resource)
        if let body = details.body {
            lines += section("Body, \(body.kind.rawValue.uppercased())", body.fields)
        }
        lines += reply(details.reply, title: "Answer")
        return lines
    }

    private func row(_ label: String, _ value: String, breakAfter: Set<Character> = [" "]) -> [String] {
        Wrapping.value(label.padding(10) + value, width: width, hanging: 10, breakAfter: breakAfter).map { line in
            var line = Substring(line)
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }

    private func lifecycle(_ lifecycle: APIOperation.Details.Lifecycle) -> [String] {
        var text = lifecycle.state
        if let since = lifecycle.since { text += " since \(since)" }
        var lines = row("state", text)
        for id in lifecycle.replacedBy { lines += row("use", id, breakAfter: ["."]) }
        for id in lifecycle.sources { lines += row("URL from", id, breakAfter: ["."]) }
        return lines
    }

    private func products(
        _ products: [APIOperation.Details.Product], _ menus: [[String]]
    ) -> [String] {
        products.flatMap { product in
            row("product", product.name + (product.mode.map { " (\($0))" } ?? ""))
        } + menus.flatMap { row("menu", $0.joined(separator: " > ")) }
    }

    private static let linkLimit = 6

    /// A link is never broken: it is there to be opened.
    private func links(_ docs: [String]) -> [String] {
        guard !docs.isEmpty else { return [] }
        var lines = ["", "Documentation"] + docs.prefix(Self.linkLimit).map { "  " + $0 }
        if docs.count > Self.linkLimit { lines.append("  \(docs.count - Self.linkLimit) more with --json") }
        return lines
    }

    private func section(
        _ title: String, _ fields: [APIField], choices: [[String]] = [], whenEmpty: String? = ""
    ) -> [String] {
        FieldTree.section(title, fields, choices: choices, width: width, whenEmpty: whenEmpty)
    }

    private func reply(_ reply: APIOperation.Details.Reply, title: String = "Reply") -> [String] {
        var heading = title + (reply.status.map { " \($0)" } ?? "")
        switch reply.kind {
        case .json, .xml: heading += ", \(reply.kind.rawValue.uppercased())"
        case .empty: heading += ", no body"
        case .binary: heading += ", a file" + (reply.content.map { " (\($0))" } ?? "")
        case .redirect: heading += ", a redirection"
        }
        return section(heading, reply.fields, whenEmpty: reply.kind == .json ? "no documented members" : nil)
    }
}
