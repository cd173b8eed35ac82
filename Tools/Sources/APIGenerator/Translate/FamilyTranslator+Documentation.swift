// SPDX-License-Identifier: Apache-2.0

extension FamilyTranslator {
    /// The official name with its page, and what else is known of an operation.
    func documentation(_ operation: Operation) -> [String] {
        let page = operation.docs.first.map { ", [official page](\($0))" } ?? ""
        var paragraphs = ["\(operation.name)\(page)."]
        var facts: [String] = []
        facts += (operation.rates?.elements ?? []).map { Self.rate($0) }
        for choice in operation.choices { facts.append(Self.choice(choice)) }
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

    private static func choice(_ names: [String]) -> String {
        "One of \(names.map { "`\($0)`" }.joined(separator: " and ")) is needed."
    }

    private static func rate(_ rate: YAMLValue) -> String {
        let scopes = [
            "merchant": " of a merchant", "partner": " of a partner", "subMerchant": " for a sub-merchant",
            "order": " for an order", "receiver": " for a receiver", "ip": " from an address", "api": "",
            "all": " of all callers",
        ]
        let conditions = [
            "accepted": " that are accepted", "failing": " that fail",
            "orderOlderThanOneMonth": " for orders older than a month",
        ]
        let scope = rate["scope"]?.text.flatMap { scopes[$0] } ?? ""
        let condition = rate["when"]?.text.flatMap { conditions[$0] } ?? ""
        let count = rate["calls"]?.int ?? 0
        let calls = count == 1 ? "call" : "calls"
        return "At most \(count) \(calls)\(condition) a \(rate["per"]?.text ?? "second")\(scope)."
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
