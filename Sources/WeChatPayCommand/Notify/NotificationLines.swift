// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// Notifications in lines of a terminal.
enum NotificationLines {
    /// `13:29:35  TRANSACTION.SUCCESS  9ba73029-…`, and where it went.
    static func lines(_ record: JSON, attempt: JSON?) -> [String] {
        let event = Wrapping.printable(record["event_type"]?.string ?? "?")
        let id = Wrapping.printable(record["notification_id"]?.string ?? "?")
        let time = (attempt?["at"]?.string ?? record["created_at"]?.string ?? "").dropFirst(11).prefix(8)
        var lines = ["\(Wrapping.printable(String(time)))  \(event)"]
        lines.append("          \(id)")
        guard let attempt else { return lines + ["          waiting for its first attempt"] }
        return lines + outcome(attempt)
    }

    /// `<- 200 in 0.012 s from http://…`.
    static func outcome(_ attempt: JSON) -> [String] {
        let seconds = attempt["seconds"]?.double ?? 0
        let took = String(format: "%.3f s", seconds)
        let url = Outside.text(attempt["url"]?.string ?? "", limit: 2048)
        let answer = Outside.text(attempt["answer"]?.string ?? "", limit: 300)
        let probe = attempt["is_probe"]?.bool == true ? " (a signature probe)" : ""
        guard let status = attempt["status"]?.int else {
            // outside: bounded above
            return Wrapping.prose("<- \(answer)\(probe) \(url)", indent: 10, hanging: 13)
        }
        // outside: bounded above
        var lines = Wrapping.prose("<- \(status) in \(took)\(probe) from \(url)", indent: 10, hanging: 13)
        // A success says all with its status.
        if !(200..<300).contains(status), !answer.isEmpty {
            lines += Wrapping.prose(answer, indent: 13, hanging: 13)
        }
        return lines
    }

    /// The state after the attempts so far, where it is not simply delivered.
    static func state(_ record: JSON) -> [String] {
        switch record["state"]?.string {
        case "pending":
            let next = record["next_attempt_at"]?.string ?? ""
            return next.isEmpty ? [] : ["          next attempt at \(Wrapping.printable(next))"]
        case "exhausted": return ["          no attempt is left"]
        default: return []
        }
    }
}
