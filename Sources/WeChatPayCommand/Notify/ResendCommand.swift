// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay

struct ResendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Let a running sandbox deliver a notification once more.",
        discussion: "The documented schedule stays as it is, whatever comes of this attempt."
    )

    @Argument(help: ArgumentHelp("The notification's id, as listen and trigger print it.", valueName: "ID"))
    var id: String

    @OptionGroup var options: SandboxOptions

    func run() async throws {
        try await reportingErrors {
            let path = id.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(["-"])) ?? ""
            guard !path.isEmpty else { throw UsageError("The notification's id is empty.") }
            let connection = try options.connection()
            let record = try await connection.delivered(
                connection.post("/sandbox/notifications/\(path)/resend", [:]))
            guard let attempt = record["attempts"]?.array?.last else {
                throw SandboxUnreachable("The sandbox has made no attempt yet; it makes one when it can.")
            }
            Terminal.standardOutput.write(lines: NotificationLines.lines(record, attempt: attempt))
            let isSuccess = attempt["status"]?.int.map { (200..<300).contains($0) } ?? false
            guard isSuccess else { throw ExitCode(ExitStatus.refusedByGateway.rawValue) }
        }
    }
}

extension CharacterSet {
    fileprivate func union(_ characters: String) -> CharacterSet { union(CharacterSet(charactersIn: characters)) }
}
