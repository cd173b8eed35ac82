// SPDX-License-Identifier: Apache-2.0

import Hummingbird

/// Tells what works without a signature from what the gateway answers.
struct ServerResponder: HTTPResponder {
    let gateway: GatewayResponder
    let control: ControlResponder

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        let response = try await answer(to: request, context)
        return request.head.method == .head ? Self.withoutBody(response) : response
    }

    /// A body after the head of a HEAD's reply would be read as the next reply.
    private static func withoutBody(_ response: Response) -> Response {
        var head = response.createHeadResponse()
        // A length that is not known is sent as chunks, and even none of them end with a line.
        if response.body.contentLength == nil {
            head.headers[.contentLength] = nil
            head.headers[.connection] = "close"
        }
        return head
    }

    private func answer(to request: Request, _ context: ConnectionContext) async throws -> Response {
        // Without a target it is no request for the page, but for the gateway to refuse.
        let path = String((request.head.path ?? "").prefix { $0 != "?" })
        guard ControlTable.owns(path) else { return try await gateway.respond(to: request, context: context) }
        return await control.respond(to: request, channel: context.channel)
    }
}
