// SPDX-License-Identifier: Apache-2.0

extension FamilyTranslator {
    /// The official name with its page, and what else is known of an operation.
    func documentation(_ operation: Operation) -> [String] {
        let page = operation.docs.first.map { ", [official page](\($0))" } ?? ""
        var paragraphs = ["\(operation.name)\(page)."]
        var facts: [String] = []
        if let rate = operation.ratePerSecond { facts.append("At most \(rate) calls a second.") }
        switch operation.lifecycle?.state {
        case "needs-approval": facts.append("WeChat Pay grants it on application.")
        case "beta": facts.append("In beta.")
        case "url-from-response": facts.append("The address comes from another reply; prefer `client.download(from:)`.")
        default: break
        }
        if operation.needsClientCertificate { facts.append("Needs the client certificate (双向证书).") }
        for host in operation.hosts {
            facts.append(host.isRequired ? "Served by \(host.base) only." : "Also served by \(host.base).")
        }
        if !facts.isEmpty { paragraphs.append(facts.joined(separator: " ")) }
        return paragraphs
    }

    /// Why an operation should not be called any more, and what replaces it.
    func deprecation(_ operation: Operation) -> String? {
        guard operation.isDeprecated, let lifecycle = operation.lifecycle else { return nil }
        let words = [
            "offline": "offline", "superseded": "superseded", "abandoned": "abandoned", "closed": "closed",
            "closed-to-new": "closed to new merchants",
        ]
        let since = lifecycle.since.map { " since \($0)" } ?? ""
        let replacements = lifecycle.replacedBy.compactMap { operations[$0] }.map { "\($0.method) \($0.path)" }
        let use = replacements.isEmpty ? "" : "; use \(replacements.joined(separator: " or "))"
        return (words[lifecycle.state] ?? lifecycle.state) + since + use
    }
}
