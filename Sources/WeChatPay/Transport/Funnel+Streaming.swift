// SPDX-License-Identifier: Apache-2.0

import Foundation

extension WeChatPayClient {
    /// Sends a request, its body in pieces where that is worth it, and collects the reply.
    func transmit(_ request: TransportRequest) async throws -> TransportReply {
        guard request.outgoing != nil else { return try await transport.send(request) }
        guard let transport = transport as? any StreamingTransport else {
            return try await transport.send(try request.collected())
        }
        return try await transport.open(request).collected(limit: request.maximumReplyBytes)
    }

    /// Sends a request without a body and leaves that of the reply where it is, where the transport can.
    func open(_ request: TransportRequest) async throws -> TransportStream {
        guard let transport = transport as? any StreamingTransport else {
            return TransportStream(try await transport.send(request))
        }
        return try await transport.open(request)
    }
}
