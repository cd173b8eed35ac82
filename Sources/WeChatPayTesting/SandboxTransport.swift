// SPDX-License-Identifier: Apache-2.0

import Foundation
public import WeChatPay
public import WeChatPaySandbox

/// Carries a client's bytes to a sandbox in the same process, with no socket.
///
/// Faults are met as they would be over a socket, with the same error codes: a lost reply, a reset or a cut body is
/// ``WeChatPayError/Code/network``, a slow one takes its time and ends in ``WeChatPayError/Code/timeout`` where that is
/// more than the client allows.
public struct SandboxTransport: StreamingTransport {
    private let sandbox: Sandbox

    /// Talks to `sandbox`.
    public init(_ sandbox: Sandbox) { self.sandbox = sandbox }

    /// Sends the request and returns the reply as it came.
    public func send(_ request: TransportRequest) async throws -> TransportReply {
        try Task.checkCancellation()
        return try await transmit(answer(request, body: Array(request.body)), of: request)
    }

    private func answer(_ request: TransportRequest, body: [UInt8]) -> GatewayReply {
        sandbox.handle(
            GatewayRequest(
                method: request.method, target: request.target,
                authority: request.baseURL.split(separator: "/").dropFirst().first.map(String.init),
                headers: request.headers,
                body: body
            )
        )
    }

    /// Sends the request, its body read to the end, and gives the reply in pieces of at most 64 KB. A body that is cut
    /// breaks off where it would over a socket, and a slow one is slow between its pieces.
    public func open(_ request: TransportRequest) async throws -> TransportStream {
        try Task.checkCancellation()
        var body = Array(request.body)
        if let reader = request.outgoing?.makeReader() {
            while let piece = try reader.next() {
                body += piece
                reader.sent(piece.count)
            }
        }
        let reply = answer(request, body: body)
        var pieces = SandboxPieces(reply.body)
        switch reply.transmission {
        case .whole: break
        case .delayed(let duration): try await wait(duration, of: request)
        case .dripping(let duration): pieces = SandboxPieces(reply.body, over: duration)
        case .cut(let length): pieces = SandboxPieces(Array(reply.body.prefix(length)), isCut: true)
        case .padded(let length): pieces = SandboxPieces(reply.body, paddedTo: length)
        case .closed, .reset: throw Self.broken
        }
        let queue = SandboxPieceQueue(pieces)
        return TransportStream(status: reply.status, headers: reply.headers) {
            let (piece, pause, isCut) = queue.next()
            if pause > .zero { try await wait(pause, of: request) }
            guard !isCut else { throw Self.broken }
            return piece
        }
    }

    private func transmit(_ reply: GatewayReply, of request: TransportRequest) async throws -> TransportReply {
        var body = Data(reply.body)
        // A length that is announced is held against the limit before anything else arrives.
        var length = body.count
        switch reply.transmission {
        case .whole: break
        case .delayed(let duration): try await wait(duration, of: request)
        case .dripping(let duration):
            try checkLength(length, of: request)
            try await wait(duration, of: request)
        case .cut:
            try checkLength(length, of: request)
            throw Self.broken
        case .padded(let padded):
            length = max(padded, length)
            try checkLength(length, of: request)
            body.append(Data(repeating: 0x20, count: length - body.count))
        case .closed, .reset: throw Self.broken
        }
        try checkLength(length, of: request)
        return TransportReply(status: reply.status, headers: reply.headers, body: body)
    }

    private func wait(_ duration: Duration, of request: TransportRequest) async throws {
        try await Task.sleep(for: min(duration, request.timeout))
        guard duration < request.timeout else {
            throw WeChatPayError(
                .timeout,
                "The sandbox did not answer completely within \(request.timeout). \(Self.query)"
            )
        }
    }

    private func checkLength(_ length: Int, of request: TransportRequest) throws {
        guard length <= request.maximumReplyBytes else {
            throw WeChatPayError(
                .bodyTooLarge,
                "The reply is longer than \(request.maximumReplyBytes) bytes; raise maximumReplyBytes. \(Self.query)"
            )
        }
    }

    private static var broken: WeChatPayError {
        WeChatPayError(.network, "The connection to the sandbox broke before the reply was complete. \(query)")
    }

    private static let query = "The call may have taken effect: query before repeating it."
}
