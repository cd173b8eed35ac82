// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import NIOCore

/// The adapter between Hummingbird's messages and the gateway's.
struct GatewayResponder: HTTPResponder {
    let sandbox: Sandbox

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        var message = GatewayRequest(
            method: request.head.method.rawValue, target: request.head.path ?? "/",
            authority: request.head.authority, headers: request.headers, body: [],
            peer: context.channel.remoteAddress?.ipAddress
        )
        let limit = sandbox.configuration.serverLimits.bodyBytes
        // What is announced as too long is not waited for.
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            return try await refusal(of: message, longerThan: limit, context)
        }
        do {
            for try await chunk in request.body {
                message.body.append(contentsOf: chunk.readableBytesView)
                guard message.body.count <= limit else {
                    message.body = []
                    return try await refusal(of: message, longerThan: limit, context)
                }
            }
        } catch {
            return Response(status: .badRequest, headers: [.connection: "close"])
        }
        return try await sandbox.handle(message).response(over: context.channel)
    }

    /// Assumption: longBodiesAreRefused
    private func refusal(
        of message: GatewayRequest, longerThan limit: Int, _ context: Context
    ) async throws -> Response {
        var reply = sandbox.refuse(
            message,
            GatewayRefusal(
                status: 413, code: "INVALID_REQUEST", message: "the body is longer than \(limit) bytes"
            )
        )
        // The rest of the body is not read, so nothing can follow it.
        reply.headers[.connection] = "close"
        return try await reply.response(over: context.channel)
    }
}
