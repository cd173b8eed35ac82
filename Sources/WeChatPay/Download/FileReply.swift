// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A reply that is a file, its head read and found to be good.
struct FileReply: Sendable {
    let stream: TransportStream
    let verification: Download.Verification

    /// The SHA-1 that is signed, of the bytes as they come or of those inside.
    var signedSHA1: String? {
        if case .digestVerified(_, let sha1) = verification { sha1 } else { nil }
    }
}

extension WeChatPayClient {
    /// Makes a call whose reply is a file and reads it up to where it begins.
    func openFile(_ call: Call) async throws -> FileReply {
        try await attempting(call) { call in
            let (request, message) = try await signed(call, accepting: "*/*")
            let stream = try await open(request)
            // Only its headers matter, and whether the key can be had: the signature is judged below.
            let head = TransportReply(status: stream.status, headers: stream.headers, body: Data())
            let failure = try await learnKey(of: head)
            do { return try await accept(stream, call, signed: message) } catch let error as WeChatPayError {
                throw error.unverifiable(because: failure)
            }
        }
    }

    /// What is short enough may be an error in disguise, and is looked at as a whole.
    private static let shortReply = 64 << 10

    private func accept(_ stream: TransportStream, _ call: Call, signed message: Data) async throws -> FileReply {
        let isSigned = stream.headers[.wechatpaySignature] != nil
        let isStatement = stream.headers[.statementSHA1] != nil
        let isSuccess = (200..<300).contains(stream.status)
        // A signature over the bytes themselves cannot be checked before the last of them is there.
        let wanted = isSigned && !isStatement ? configuration.maximumReplyBytes : Self.shortReply
        var start: [Data] = []
        var length = 0
        var isWhole = false
        while length <= wanted {
            // A refusal that drips is none that helps; a file may take its time.
            guard isSuccess || CallDeadline.current?.isOver != true else { break }
            guard let piece = try await stream.next() else {
                isWhole = true
                break
            }
            start.append(piece)
            length += piece.count
            // A bill begins with its heading, and a picture with its mark.
            if isSuccess, !isSigned, !Self.mayBeError(start) { break }
        }
        guard isWhole || isSuccess else {
            // The refusal is in its first bytes, or it is none of WeChat Pay's.
            return try judged(stream, start, call, signed: message)
        }
        guard !isWhole else { return try judged(stream, start, call, signed: message) }
        if isSigned, !isStatement {
            throw WeChatPayError(
                .bodyTooLarge,
                "The signed file is longer than \(wanted) bytes and could not be verified; raise maximumReplyBytes.",
                outcome: .tookEffect
            )
        }
        let verification: Download.Verification =
            try stream.headers[.statementSHA1].map { try statement(stream, $0, call) } ?? .unsigned
        log(call, outcome: String(stream.status), stream.headers[.requestID])
        return FileReply(stream: stream.prepending(start), verification: verification)
    }

    /// A reply that is there as a whole, held to the same rules as one that never came in pieces.
    private func judged(
        _ stream: TransportStream, _ pieces: [Data], _ call: Call, signed message: Data
    ) throws -> FileReply {
        var reply = TransportReply(
            status: stream.status, headers: stream.headers,
            body: pieces.reduce(into: Data()) { $0 += $1 }
        )
        // Of a file the coding may be the file's own, and its digest tells.
        if !(200..<300).contains(stream.status) { reply = try reply.decoded(limit: Self.shortReply) }
        do {
            let verification = try verification(ofFile: reply, call)
            log(call, outcome: String(reply.status), reply.headers[.requestID])
            return FileReply(stream: TransportStream(reply), verification: verification)
        } catch let error as WeChatPayError { throw explained(error, call, signed: message, reply) }
    }

    private static func mayBeError(_ pieces: [Data]) -> Bool {
        let start = pieces.first { !$0.isEmpty }?.prefix(64).drop {
            $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20
        }
        guard let first = start?.first else { return true }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "<")
    }

    /// The signature of a statement's SHA-1, which its bytes must fit when they are all there.
    private func statement(_ stream: TransportStream, _ sha1: String, _ call: Call) throws -> Download.Verification {
        let head = TransportReply(status: stream.status, headers: stream.headers, body: Data())
        return .digestVerified(serial: try signer(ofStatement: sha1, head, call), sha1: sha1.lowercased())
    }
}
