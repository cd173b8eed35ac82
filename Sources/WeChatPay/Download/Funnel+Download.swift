// SPDX-License-Identifier: Apache-2.0

import Foundation

extension WeChatPayClient {
    /// Makes a call whose reply is a file, prepared beforehand.
    ///
    /// - Throws: ``WeChatPayError``, or `CancellationError` when the task was cancelled.
    public func download(_ call: Call) async throws -> Download {
        try await exchange(call, accepting: "*/*") { reply in
            let reply = try unpacked(reply, call)
            let verification = try verification(ofFile: reply, call)
            log(call, outcome: String(reply.status), reply.headers[.requestID])
            return Download(
                status: reply.status, headers: reply.headers, body: reply.body, verification: verification
            )
        }
    }

    /// A bill of APIv2 that was asked for with `tar_type=GZIP`, unpacked; any other reply as it is.
    private func unpacked(_ reply: TransportReply, _ call: Call) throws -> TransportReply {
        guard let link = call.compressedLink, DownloadLink.isGzip(reply.body) else { return reply }
        let limit = max(configuration.maximumReplyBytes, Self.unpackedBytes)
        let decoder = FileDecoder(link, signedSHA1: nil, maximumBytes: limit)
        var unpacked = reply
        unpacked.body = Data()
        try decoder.feed(reply.body)
        while let piece = try decoder.next() { unpacked.body += piece }
        try decoder.finish()
        while let piece = try decoder.next() { unpacked.body += piece }
        try decoder.check()
        return unpacked
    }

    /// The least that may be inside of a bill that is held in memory.
    private static let unpackedBytes = 256 << 20

    /// Downloads what a verified reply's `download_url` leads to, signed like any other call.
    ///
    /// Such addresses hold for half a minute to five minutes, and the bytes are not signed: compare
    /// ``Download/sha1`` with the `hash_value` of the reply.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for an address that is neither WeChat
    ///   Pay's nor the configured one, since a signature must not reach others; else as ``download(_:)``.
    public func download(from url: String) async throws -> Download {
        try await download(Call(downloading: url, with: self))
    }

    /// Downloads what a verified reply's `download_url` leads to and blocks the thread until the file is there.
    @available(*, noasync, message: "await the call instead")
    public func download(from url: String) throws -> Download {
        try downloadBlocking(Call(downloading: url, with: self))
    }

    func verification(ofFile reply: TransportReply, _ call: Call) throws -> Download.Verification {
        switch call.payload {
        case .v3: try verification(of: reply, call)
        case .v2(let payload): try verification(of: reply, call, payload)
        }
    }

    private func verification(of reply: TransportReply, _ call: Call) throws -> Download.Verification {
        let verdict = verdict(on: reply)
        guard (200..<300).contains(reply.status), !Self.isError(reply) else { throw refusal(of: call, reply, verdict) }
        if let sha1 = reply.headers[.statementSHA1] { return try statement(reply, sha1, call) }
        switch verdict {
        case .success(let serial): return .verified(serial: serial)
        case .failure(.missingHeaders(_, let present)) where !present.contains("Wechatpay-Signature"): return .unsigned
        // Nobody asked for a signature, but one that is there must be right.
        case .failure(let failure): throw untrusted(call, failure, reply)
        }
    }

    /// Statements sign their SHA-1 instead of their bytes.
    private func statement(_ reply: TransportReply, _ sha1: String, _ call: Call) throws -> Download.Verification {
        let serial = try signer(ofStatement: sha1, reply, call)
        if Download.sha1(of: reply.body) == sha1.lowercased() { return .verified(serial: serial) }
        // Gzip's two magic bytes. Bills sign the file before compression, and statements may do so too.
        guard reply.body.starts(with: [0x1F, 0x8B]) else {
            throw WeChatPayError.untrusted(call.summary, .digestMismatch, reply)
        }
        return .digestVerified(serial: serial, sha1: sha1.lowercased())
    }

    /// Who signed the SHA-1 of a statement.
    func signer(ofStatement sha1: String, _ reply: TransportReply, _ call: Call) throws -> String {
        let signed: JSON = ["sha1": .string(sha1)]
        switch verdict(on: reply, body: Data(signed.bytes)) {
        case .failure(let failure): throw untrusted(call, failure, reply)
        case .success(let serial): return serial
        }
    }

    /// Whether a reply that claims success is WeChat Pay's error JSON nevertheless.
    private static func isError(_ reply: TransportReply) -> Bool {
        guard reply.body.first == UInt8(ascii: "{"), reply.body.count <= 64 << 10,
            let json = try? JSON(parsing: Array(reply.body))
        else { return false }
        return json["code"]?.string != nil && json["message"]?.string != nil
    }
}

extension HTTPField.Name {
    static let statementSHA1 = HTTPField.Name("Wechatpay-Statement-Sha1") ?? .trailer
}
