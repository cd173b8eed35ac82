// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

struct NotificationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notification",
        abstract: "Verify or decrypt a notification (回调通知) that was saved.",
        subcommands: [VerifyNotificationCommand.self, DecryptNotificationCommand.self]
    )
}

struct VerifyNotificationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say in one sentence whether a notification is WeChat Pay's, or what is wrong.",
        usage: "wechatpay notification verify FILE [options]",
        discussion: """
            FILE holds the request as HTTP text (first line, headers, empty line, body) or as JSON {"headers", "body"}; of \
            APIv2 the XML alone will do. What a log made of the body is undone. Keys come as for other commands. 'wechatpay explain' says more.

            Exit status: 0 it is good, 1 something is wrong, 64 FILE cannot be read.
            """
    )

    @Argument(help: ArgumentHelp("The saved notification; - reads stdin.", valueName: "FILE"))
    var file: String

    @Option(help: ArgumentHelp("When it arrived: now, Unix seconds, or RFC 3339.", valueName: "TIME"))
    var receivedAt: String?

    @OptionGroup var credentials: ConfigurationOptions

    func run() async throws {
        try await reportingErrors {
            let known = KnownCredentials(try await credentials.reader())
            let date = try receivedAt.map { try MomentText.date($0) }
            let verdict = NotificationVerdict(try await SavedNotification(file), known, receivedAt: date)
            Terminal.standardOutput.write(lines: Wrapping.prose(Wrapping.printable(verdict.sentence)))
            for note in verdict.undone {
                Terminal.standardError.write(lines: Wrapping.prose("Note: \(Wrapping.printable(note))", hanging: 2))
            }
            var said: Set<String> = []
            for note in verdict.notes where said.insert(note).inserted {
                Terminal.standardError.write(
                    lines: Wrapping.prose("Not checked: \(Wrapping.printable(note))", hanging: 2))
            }
            guard verdict.isGood else { throw ExitCode(1) }
        }
    }
}

struct DecryptNotificationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decrypt",
        abstract: "Print what is encrypted in a notification.",
        usage: "wechatpay notification decrypt FILE [options]",
        discussion: """
            Prints the resource's JSON; of APIv2, the XML of req_info or event_ciphertext. It needs WECHATPAY_API_V3_KEY, \
            or WECHATPAY_API_V2_KEY. What is not proven to be WeChat Pay's is said on stderr.

            Exit status: 0 it was opened, 1 the key does not open it, 64 FILE cannot be read.
            """
    )

    @Argument(help: ArgumentHelp("The saved notification, or its body; - reads stdin.", valueName: "FILE"))
    var file: String

    @OptionGroup var credentials: ConfigurationOptions

    func run() async throws {
        try await reportingErrors {
            let reader = try await credentials.reader()
            let saved = try await SavedNotification(file)
            let opened = try saved.opened(by: NotificationKeys(reader))
            let verdict = NotificationVerdict(saved, KnownCredentials(reader), receivedAt: nil)
            for note in verdict.undone {
                Terminal.standardError.write(lines: Wrapping.prose("Note: \(Wrapping.printable(note))", hanging: 2))
            }
            if !verdict.isGood {
                let note = "Careful, not proven to be WeChat Pay's: \(Wrapping.printable(verdict.sentence))"
                Terminal.standardError.write(lines: Wrapping.prose(note, hanging: 2))
            }
            opened.write(to: .standardOutput)
        }
    }
}
