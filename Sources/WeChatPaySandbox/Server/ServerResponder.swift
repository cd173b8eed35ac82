// SPDX-License-Identifier: Apache-2.0

import Hummingbird

/// Tells what works without a signature from what the gateway answers.
struct ServerResponder: HTTPResponder {
    let gateway: GatewayResponder
    let control: ControlResponder

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        // Without a target it is no request for the page, but for the gateway to refuse.
        let path = String((request.head.path ?? "").prefix { $0 != "?" })
        guard ControlTable.owns(path) else { return try await gateway.respond(to: request, context: context) }
        return await control.respond(to: request, channel: context.channel)
    }
}
