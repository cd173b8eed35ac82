// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay
import WeChatPayDescription

struct TriggerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trigger",
        abstract: "Let a running sandbox send a documented notification (回调通知).",
        usage: "wechatpay trigger [EVENT] [field=value ...] [--to URL] [options]",
        discussion: """
            The notification is about something that never happened: its contents are made up, signed and encrypted \
            as WeChat Pay does. Values given as field=value take their place; dots nest, as in amount.total=100.

              wechatpay trigger TRANSACTION.SUCCESS --to http://127.0.0.1:8080/notify
              wechatpay trigger REFUND.CLOSED out_refund_no=R1

            Without --to it goes to 'wechatpay listen'. Without EVENT all events are listed.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Event type; for APIv2 the page's name, with v2. in front where APIv3 has it too.", valueName: "EVENT"),
        completion: .list(APIDescription.shared.notifications.map(\.id)))
    var event: String?

    @Argument(help: ArgumentHelp("Members of the resource.", valueName: "field=value"))
    var fields: [String] = []

    @Option(help: ArgumentHelp("Where it goes: an address on this machine.", valueName: "URL"))
    var to: String?

    @Flag(help: "Let --to be another machine.")
    var allowRemote = false

    @OptionGroup var options: SandboxOptions

    func run() async throws {
        try await reportingErrors {
            guard let event else {
                Terminal.standardOutput.write(lines: Self.list())
                return
            }
            let body = try Self.body(event: event, fields: fields, to: to, allowRemote: allowRemote)
            let connection = try options.connection()
            let record = try await connection.delivered(connection.post("/sandbox/notifications", body))
            let attempt = record["attempts"]?.array?.last
            Terminal.standardOutput.write(
                lines: NotificationLines.lines(record, attempt: attempt) + NotificationLines.state(record)
            )
            // An answer that WeChat Pay would not take for one is a failure to who runs this in a script.
            guard record["state"] == "delivered" else { throw ExitCode(ExitStatus.refusedByGateway.rawValue) }
        }
    }

    static func body(event: String, fields: [String], to: String?, allowRemote: Bool) throws -> JSON {
        let isV2 = event.hasPrefix("v2.")
        let id = isV2 ? String(event.dropFirst(3)) : event
        guard APIDescription.shared.notifications(id: id).contains(where: { $0.isV2 || !isV2 }) else {
            throw UsageError(unknown(id))
        }
        var values = JSON.Object()
        for field in fields {
            switch try RequestFields.field(field) {
            case .text(let name, let value): values[name] = .string(value)
            case .raw(let name, let json): values[name] = .string(json.string ?? json.description)
            }
        }
        var body: JSON = ["event_type": .string(event)]
        if !values.isEmpty { body["fields"] = .object(values) }
        body["to"] = to.map(JSON.string)
        if allowRemote { body["allow_remote"] = true }
        return body
    }

    private static func unknown(_ event: String) -> String {
        let shown = Wrapping.printable(String(event.prefix(60)))
        if let near = APIDescription.shared.nearestNotification(to: event) {
            return "There is no event \(shown); did you mean \(near)?"
        }
        let word = event.uppercased().split(separator: ".").first.map(String.init) ?? ""
        let related = APIDescription.shared.notifications.map(\.id).filter { $0.hasPrefix(word + ".") }.prefix(5)
        guard !related.isEmpty else { return "There is no event \(shown); 'wechatpay trigger' lists them." }
        return "There is no event \(shown); there are \(related.joined(separator: ", "))."
    }

    /// Every event with its Chinese name.
    static func list() -> [String] {
        let ids = Set(APIDescription.shared.notifications.filter { !$0.isV2 }.map(\.id))
        return APIDescription.shared.notifications.flatMap { notification in
            let name = notification.isV2 && ids.contains(notification.id) ? "v2." + notification.id : notification.id
            let line = "\(name.padding(44))\(notification.name)"
            return Wrapping.columns(line) <= Terminal.width ? [line] : [name, "    \(notification.name)"]
        }
    }
}
