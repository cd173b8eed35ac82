// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// One operation or notification in full.
enum APIDetail {
    static func lines(_ match: APIMatch) -> [String] {
        switch match {
        case .operation(let operation): lines(operation)
        case .notification(let notification): lines(notification)
        }
    }

    static func lines(_ operation: APIOperation) -> [String] {
        let details = operation.details
        var lines = Wrapping.prose(operation.name)
        lines += Wrapping.value("\(operation.method) \(operation.callPath)", hanging: 2, breakAfter: ["/"])
        lines.append("")
        lines += row("id", operation.id, breakAfter: ["."])
        if let lifecycle = details.lifecycle { lines += self.lifecycle(lifecycle) }
        lines += products(details.products, details.menus)
        for host in details.hosts {
            let region = host.region.map { ", region \($0)" } ?? ""
            lines += row("host", host.base + (host.isRequired ? " alone" : " too") + region)
        }
        for rate in details.rates { lines += row("rate", "\(rate.calls) calls a \(rate.period.rawValue)") }
        if details.needsClientCertificate { lines += row("needs", "the merchant's certificate (mutual TLS)") }
        if !operation.module.isEmpty { lines += row("typed", "import \(operation.module)") }
        lines += links(details.docs)
        lines += FieldTree.section("Path", details.pathParameters)
        lines += FieldTree.section("Query", details.query)
        lines += FieldTree.section("Headers", details.headers)
        if let body = details.body {
            let kind = body.kind == .multipart ? "multipart form" : body.kind.rawValue.uppercased()
            lines += FieldTree.section("Body, \(kind)", body.fields, whenEmpty: "no documented members")
        }
        lines += reply(details.response)
        // Examples are not indented: a word of the shell that goes on in the next line must start there.
        let example = operation.example
        lines += ["", "Command"] + ShellExample.lines(operation, example)
        lines += ["", "Swift"] + SwiftExample.lines(operation, example)
        return lines
    }

    static func lines(_ notification: APINotification) -> [String] {
        let details = notification.details
        var lines = Wrapping.prose(notification.name)
        lines += Wrapping.value("NOTIFY \(notification.id)", hanging: 2, breakAfter: ["."])
        lines.append("")
        if let lifecycle = details.lifecycle { lines += self.lifecycle(lifecycle) }
        lines += products(details.products, details.menus)
        for (name, values) in [
            ("event", details.eventTypes), ("resource", details.resourceTypes), ("original", details.originalTypes),
        ] where !values.isEmpty {
            lines += row(name, values.joined(separator: ", "))
        }
        if !notification.module.isEmpty { lines += row("typed", "import \(notification.module)") }
        lines += links(details.docs)
        lines += FieldTree.section("Resource, decrypted", details.resource)
        if let body = details.body {
            lines += FieldTree.section("Body, \(body.kind.rawValue.uppercased())", body.fields)
        }
        lines += reply(details.reply, title: "Answer")
        return lines
    }

    private static func row(_ label: String, _ value: String, breakAfter: Set<Character> = [" "]) -> [String] {
        Wrapping.value(label.padding(10) + value, hanging: 10, breakAfter: breakAfter).map { line in
            var line = Substring(line)
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }

    private static func lifecycle(_ lifecycle: APIOperation.Details.Lifecycle) -> [String] {
        var text = lifecycle.state
        if let since = lifecycle.since { text += " since \(since)" }
        var lines = row("state", text)
        for id in lifecycle.replacedBy { lines += row("use", id, breakAfter: ["."]) }
        for id in lifecycle.sources { lines += row("URL from", id, breakAfter: ["."]) }
        return lines
    }

    private static func products(
        _ products: [APIOperation.Details.Product], _ menus: [[String]]
    ) -> [String] {
        products.flatMap { product in
            row("product", product.name + (product.mode.map { " (\($0))" } ?? ""))
        } + menus.flatMap { row("menu", $0.joined(separator: " > ")) }
    }

    private static let linkLimit = 6

    /// A link is never broken: it is there to be opened.
    private static func links(_ docs: [String]) -> [String] {
        guard !docs.isEmpty else { return [] }
        var lines = ["", "Documentation"] + docs.prefix(linkLimit).map { "  " + $0 }
        if docs.count > linkLimit { lines.append("  \(docs.count - linkLimit) more with --json") }
        return lines
    }

    private static func reply(_ reply: APIOperation.Details.Reply, title: String = "Reply") -> [String] {
        var heading = title + (reply.status.map { " \($0)" } ?? "")
        switch reply.kind {
        case .json, .xml: heading += ", \(reply.kind.rawValue.uppercased())"
        case .empty: heading += ", no body"
        case .binary: heading += ", a file" + (reply.content.map { " (\($0))" } ?? "")
        case .redirect: heading += ", a redirection"
        }
        return FieldTree.section(heading, reply.fields, whenEmpty: reply.kind == .json ? "no documented members" : nil)
    }
}
