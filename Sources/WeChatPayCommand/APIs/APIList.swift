// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Several matches, briefly.
enum APIList {
    /// More than this are cut unless all are asked for.
    static let limit = 40

    static func lines(_ matches: [APIMatch], limit: Int?) -> [String] {
        var lines: [String] = []
        for match in matches.prefix(limit ?? matches.count) {
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
        }
        let more = matches.count - min(matches.count, limit ?? matches.count)
        if more > 0 { lines += ["", "\(more) more; add a word, or --all."] }
        return lines
    }

    /// One match in full, several briefly.
    static func json(_ matches: [APIMatch], isTerminal: Bool) -> String {
        let json: JSON = matches.count == 1 ? matches[0].json : .array(matches.map(brief))
        return isTerminal ? json.prettyPrinted : json.description
    }

    private static func brief(_ match: APIMatch) -> JSON {
        var json: JSON = ["id": .string(match.id), "name": .string(match.name)]
        switch match {
        case .operation(let operation):
            json["method"] = .string(operation.method)
            json["path"] = .string(operation.path)
            if !operation.module.isEmpty { json["module"] = .string(operation.module) }
        case .notification: json["method"] = "NOTIFY"
        }
        if let state = match.lifecycle?.state { json["state"] = .string(state) }
        return json
    }
}
