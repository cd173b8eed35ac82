// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay
import WeChatPayDiagnosis

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a signature is not accepted (验签失败).",
        usage: "wechatpay explain FILE [options]",
        discussion: """
            wechatpay explain callback.txt --env-file wechatpay.env
            curl -i … | wechatpay explain - --received-at now

            wechatpay explain 08DBF3A5B9061050120817028BCA901-8E0CC0EDF

            FILE holds a request, reply or notification: HTTP as text (first line, headers, empty line, body), what curl \
            -i or curl -v prints, or JSON {"method", "target" or "url", "status", "headers", "body"}; or a log or stack trace with an Authorization header or the gateway's sign_information in it; or it is the Request-ID of a call to the sandbox that runs. Keys come as for \
            other commands; what cannot be checked without one is said. Nothing is sent.

            Exit status: 0 the signature is good, 1 something is wrong, 2 the sandbox that is asked for a \
            Request-ID does not answer, 64 FILE cannot be read or is not known.
            """
    )

    @Argument(help: ArgumentHelp("The saved message; - reads stdin.", valueName: "FILE"))
    var file: String

    @Option(help: ArgumentHelp("When it arrived: now, Unix seconds, or RFC 3339.", valueName: "TIME"))
    var receivedAt: String?

    @Option(help: ArgumentHelp("The request's method, where FILE lacks it.", valueName: "METHOD"))
    var method: String?

    @Option(help: ArgumentHelp("The request's path and query, where FILE lacks them.", valueName: "TARGET"))
    var target: String?

    @Option(help: ArgumentHelp("The body, where FILE lacks it: curl -v shows none.", valueName: "FILE"))
    var body: String?

    @Flag(help: "Print the signed texts (签名串) in full.")
    var messages = false

    @Flag(help: "Print JSON for machines; with --messages it has the texts.")
    var json = false

    @OptionGroup var sandbox: SandboxOptions

    @OptionGroup var credentials: ConfigurationOptions

    func run() async throws {
        try await reportingErrors {
            let output = Terminal.standardOutput
            let source = MessageSource(file, archive: SandboxArchive(options: sandbox))
            let exchange = try completed(await source.exchange())
            // The sandbox that has the call also wrote the keys it was signed with.
            let fallback = source.isInArchive && !credentials.namesFile ? SandboxOptions.usualFile : nil
            var knowledge = KnownCredentials(try await credentials.reader(fallback: fallback))
            knowledge.knowledge.receivedAt = try receivedAt.map { try MomentText.date($0) }
            let diagnoses = Diagnosis.explaining(exchange, knowing: knowledge.knowledge)
            guard !diagnoses.isEmpty else { throw UsageError("There is no message in the file.") }
            if json {
                output.write(lines: [
                    ExplainReport.json(diagnoses, notes: knowledge.notes, messages: messages, output.isTerminal)
                ])
            } else {
                output.write(
                    lines: ExplainReport.lines(diagnoses, notes: knowledge.notes, messages: messages))
            }
            guard diagnoses.allSatisfy(\.isGood) else { throw ExitCode(1) }
        }
    }

    /// The message with what the command line adds to it.
    private func completed(_ exchange: CapturedExchange) throws -> CapturedExchange {
        var exchange = exchange
        let bytes = try body.map { try MessageSource.bytes(ofFile: $0, option: "--body") }
        // A JSON object without a status and a method may be a request whose first line was not saved.
        if exchange.request == nil, var message = exchange.reply, message.status == nil, method != nil || target != nil
        {
            message.method = method
            message.target = target
            exchange.request = message
            exchange.reply = nil
        }
        if exchange.request != nil {
            if let method { exchange.request?.method = method }
            if let target { exchange.request?.target = target }
            if let bytes { exchange.request?.body = bytes }
            // A GET has none.
            if method?.uppercased() == "GET", exchange.request?.body == nil { exchange.request?.body = [] }
        } else if let bytes {
            exchange.reply?.body = bytes
        }
        return exchange
    }
}

/// A moment as people write it.
enum MomentText {
    /// - Throws: ``UsageError``.
    static func date(_ text: String) throws -> Date {
        if text == "now" { return Date() }
        if let seconds = Int64(text), (0..<100_000_000_000).contains(seconds) {
            return Date(timeIntervalSince1970: Double(seconds))
        }
        for style in [Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true)] {
            if let date = try? style.parse(text) { return date }
        }
        throw UsageError(
            "\(Wrapping.printable(text)) of --received-at is no time; write now, seconds since 1970, or "
                + "2026-01-02T03:04:05+08:00.")
    }
}
