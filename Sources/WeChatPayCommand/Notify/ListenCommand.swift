// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay
import WeChatPayDescription

struct ListenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Print a running sandbox's notifications, and forward them to an address of yours.",
        usage: "wechatpay listen [--forward-to URL] [--events A,B] [options]",
        discussion: """
            While this runs, notifications go to --forward-to instead of their notify_url. Each attempt is printed with \
            its answer.

              wechatpay listen --forward-to http://127.0.0.1:8080/notify
            """
    )

    @Option(help: ArgumentHelp("Where notifications go: an address on this machine.", valueName: "URL"))
    var forwardTo: String?

    @Option(help: ArgumentHelp("Only these events, separated by commas.", valueName: "A,B"))
    var events: String?

    @Flag(help: "Let --forward-to be another machine.")
    var allowRemote = false

    @OptionGroup var options: SandboxOptions
    @OptionGroup var parent: ParentOptions

    func run() async throws {
        try await reportingErrors {
            let wanted = try Self.events(events)
            let connection = try options.connection()
            parent.watchParent()
            try await Interruption.ending {
                var listening = Listening(connection, forwardTo: forwardTo, query: query(wanted), wanted: wanted)
                try await listening.run()
            }
        }
    }

    private func query(_ wanted: Set<String>?) -> [(String, String)] {
        guard let forwardTo else { return [] }
        var query = [("forward_to", forwardTo)]
        if let wanted { query.append(("events", wanted.sorted().joined(separator: ","))) }
        if allowRemote { query.append(("allow_remote", "true")) }
        return query
    }

    static func events(_ text: String?) throws -> Set<String>? {
        guard let text else { return nil }
        let events = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        guard !events.isEmpty else { throw UsageError("--events names no event.") }
        for event in events where APIDescription.shared.notifications(id: event).isEmpty {
            let near = APIDescription.shared.nearestNotification(to: event).map { "; did you mean \($0)?" } ?? "."
            throw UsageError("There is no event \(Wrapping.printable(String(event.prefix(60))))\(near)")
        }
        return Set(events)
    }
}
