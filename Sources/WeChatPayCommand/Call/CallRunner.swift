// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTesting

/// Makes one call and prints it: the reply's body on stdout, everything else on stderr.
struct CallRunner {
    let options: CallOptions
    var output = Terminal.standardOutput
    var notes = Terminal.standardError

    func run(_ method: Call.Method) async throws {
        try await run(method) { try await client(for: $0) }
    }

    /// Makes the call with a client that is made when the arguments are found to be good.
    func run(_ method: Call.Method, _ makeClient: (CallParts) async throws -> WeChatPayClient) async throws {
        if let file = try FileAddress(options, method) {
            let parts = CallParts(path: file.url, query: [], headers: [:], pathValues: [:])
            return try await download(file) { try await makeClient(parts) }
        }
        var parts = try options.parts(method) { note($0) }
        let bar = ProgressBar(notes, label: "Uploading")
        if bar.isShown { parts.file?.progress = { bar.show($0) } }
        defer { bar.clear() }
        let printer = BodyPrinter(output: output, file: try options.output.map { try OutputFile($0) })
        if !options.dryRun, let content = parts.description?.reply.content { try printer.checkCanPrint(content) }
        try await run(method, parts, printer, with: makeClient(parts))
    }

    private func client(for parts: CallParts) async throws -> WeChatPayClient {
        try await options.configuration.client(isPage: parts.isPage) { note($0) }
    }

    private func run(
        _ method: Call.Method, _ parts: CallParts, _ printer: BodyPrinter, with client: WeChatPayClient
    ) async throws {
        if parts.isPage {
            let address = try parts.address(client: client)
            note("Nothing is sent: this is the signed address of a page for the user's browser.")
            return try printer.print(text: address)
        }
        // Sensitive members are encrypted in what follows.
        if !parts.isV2 { try await client.preparePlatformKeys() }
        let call = try parts.call(method, client: client)
        if options.dryRun {
            let request = try await client.sign(call)
            try printer.print(request: Self.text(of: request), isForm: parts.file != nil)
        } else if parts.description?.reply.kind == .binary, let path = options.output {
            try await save(call, to: path, with: client)
        } else if parts.description?.reply.kind == .binary {
            let file = try await client.download(call)
            note(ReplyNotes.line(file))
            try printer.print(file: file.body)
        } else if parts.isV2 {
            let response = try await client.sendV2(call)
            note(ReplyNotes.line(response))
            try printer.print(response)
        } else {
            let response = try await client.send(call)
            note(ReplyNotes.line(response))
            try printer.print(response)
            if let unsettled = UnsettledReply(response, of: parts.description?.operation) { throw unsettled }
        }
    }

    /// A file of any length goes to the disk as it comes.
    private func save(_ call: Call, to path: String, with client: WeChatPayClient) async throws {
        let bar = ProgressBar(notes, label: "Downloading")
        defer { bar.clear() }
        let stream = try await client.stream(call, options: DownloadOptions { bar.show($0) })
        let saved = try await stream.write(to: path)
        bar.clear()
        note(ReplyNotes.line(stream, saved))
    }

    /// Fetches the file at an address that a reply gave.
    private func download(_ file: FileAddress, _ makeClient: () async throws -> WeChatPayClient) async throws {
        let printer = BodyPrinter(output: output, file: try options.output.map { try OutputFile($0) })
        let client = try await makeClient()
        guard let path = options.output else {
            let download = try await client.download(from: file.url)
            note(ReplyNotes.line(download))
            return try printer.print(file: download.body)
        }
        let bar = ProgressBar(notes, label: "Downloading")
        defer { bar.clear() }
        let stream = try await client.stream(
            from: DownloadLink(url: file.url), options: DownloadOptions { bar.show($0) })
        let saved = try await stream.write(to: path)
        bar.clear()
        note(ReplyNotes.line(stream, saved))
    }

    private func note(_ line: String) { notes.write(lines: Wrapping.prose(line)) }

    /// The request as HTTP/1.1 would carry it; the body's bytes are those that were signed, or with a file those sent.
    static func text(of request: SignedRequest) -> Data {
        // With the path of a proxy of one's own in front, which is not signed.
        let prefix = URLComponents(string: request.url)?.percentEncodedPath ?? ""
        let path = request.target.prefix { $0 != "?" }
        let sent = prefix.hasSuffix(path) ? String(prefix.dropLast(path.count)) + request.target : request.target
        var lines = ["\(request.method) \(sent) HTTP/1.1"]
        // outside: the request itself, which the caller asked to see
        if let host = URLComponents(string: request.url).flatMap(authority) { lines.append("Host: \(host)") }
        lines += request.headers.map { "\($0.name): \($0.value)" }
        if !request.body.isEmpty { lines.append("Content-Length: \(request.body.count)") }
        var text = Data(lines.map { $0 + "\n" }.joined().utf8)
        if !request.body.isEmpty { text += Data("\n".utf8) + request.body + Data("\n".utf8) }
        return text
    }

    private static func authority(_ url: URLComponents) -> String? {
        // outside: the request itself, which the caller asked to see
        url.host.map { host in url.port.map { "\(host):\($0)" } ?? host }
    }
}
