// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Several matches, briefly.
enum APIList {
    /// More than this are cut unless all are asked for.
    static let limit = 40

    /// Of those with nothing but a member that fits, more than this are cut.
    static let memberLimit = 20

    static func lines(_ findings: [APIFinding], isCut: Bool) -> [String] {
        var lines: [String] = []
        let named = findings.prefix { $0.members.isEmpty }.count
        let shown = isCut ? min(findings.count, limit, named + memberLimit) : findings.count
        for finding in findings.prefix(shown) {
            let match = finding.match
            if !lines.isEmpty { lines.append("") }
            let mark = match.lifecycle.map { "  [\($0.state)]" } ?? ""
            lines += Wrapping.prose(match.name + mark)
            switch match {
            case .operation(let operation):
                lines += Wrapping.value(
                    "\(operation.method) \(operation.callPath)", indent: 2, hanging: 4, breakAfter: ["/"]
                )
                lines += Wrapping.value(operation.id, indent: 2, hanging: 4, breakAfter: ["."])
            case .notification(let notification):
                let version = notification.isV2 ? " (APIv2)" : ""
                lines += Wrapping.value("NOTIFY \(notification.id)\(version)", indent: 2, hanging: 4, breakAfter: ["."])
            }
            lines += reason(finding)
        }
        let more = findings.count - shown
        if more > 0 { lines += ["", "\(more) more; add a word, or --all."] }
        return lines
    }

    /// Why it was found, where that is not to be seen: `takes out_trade_no 商户订单号`.
    private static func reason(_ finding: APIFinding) -> [String] {
        guard let first = finding.members.first else { return [] }
        let verb =
            switch finding.match {
            case .operation: first.isRequest ? "takes" : "replies"
            case .notification: "brings"
            }
        let members = finding.members.filter { $0.isRequest == first.isRequest }
            .map { $0.name + ($0.title.map { " \($0)" } ?? "") }
        return Wrapping.prose(
            Wrapping.printable("\(verb) \(members.joined(separator: ", "))"), indent: 2, hanging: 4)
    }

    /// One match in full, several briefly.
    static func json(_ findings: [APIFinding], isTerminal: Bool) -> String {
        let json: JSON = findings.count == 1 ? findings[0].match.json : .array(findings.map(brief))
        return isTerminal ? json.prettyPrinted : json.description
    }

    private static func brief(_ finding: APIFinding) -> JSON {
        let match = finding.match
        var json: JSON = ["id": .string(match.id), "name": .string(match.name)]
        switch match {
        case .operation(let operation):
            json["method"] = .string(operation.method)
            json["path"] = .string(operation.path)
            if !operation.module.isEmpty { json["module"] = .string(operation.module) }
        case .notification: json["method"] = "NOTIFY"
        }
        if let state = match.lifecycle?.state { json["state"] = .string(state) }
        if !finding.members.isEmpty { json["members"] = finding.membersJSON }
        return json
    }
}
