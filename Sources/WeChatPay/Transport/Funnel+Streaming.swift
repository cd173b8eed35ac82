// SPDX-License-Identifier: Apache-2.0

import Foundation

extension WeChatPayClient {
    /// Sends a request, its body in pieces where that is worth it, and collects the reply, as WeChat Pay sent and
    /// signed it.
    func transmit(_ request: TransportRequest) async throws -> TransportReply {
        try await exchange(request).decoded(limit: request.maximumReplyBytes)
    }

    private func exchange(_ request: TransportRequest) async throws -> TransportReply {
        try checkTime(for: request)
        guard request.outgoing != nil else { return try await transport.send(request) }
        guard let transport = transport as? any StreamingTransport else {
            return try await transport.send(try request.collected())
        }
        return try await transport.open(request).collected(limit: request.maximumReplyBytes)
    }

    /// Sends a request without a body and leaves that of the reply where it is, where the transport can.
    func open(_ request: TransportRequest) async throws -> TransportStream {
        try checkTime(for: request)
        guard let transport = transport as? any StreamingTransport else {
            return TransportStream(try await transport.send(request))
        }
        return try await transport.open(request)
    }

    /// Keys and signer may have taken all the time there was.
    private func checkTime(for request: TransportRequest) throws {
        try Task.checkCancellation()
        guard request.timeout > .zero else {
            throw WeChatPayError(
                .timeout,
                "Keys and signature took the \(request.allowed) that the call was given. \(WeChatPayError.nothingSent)",
                outcome: .notSent)
        }
    }
}
