// SPDX-License-Identifier: Apache-2.0

import Foundation
public import WeChatPay
public import WeChatPaySandbox

/// Carries a client's bytes to a sandbox in the same process, with no socket.
public struct SandboxTransport: Transport {
    private let sandbox: Sandbox

    /// Talks to `sandbox`.
    public init(_ sandbox: Sandbox) { self.sandbox = sandbox }

    /// Sends the request and returns the reply as it came.
    public func send(_ request: TransportRequest) async throws -> TransportReply {
        try Task.checkCancellation()
        let reply = sandbox.handle(
            GatewayRequest(
                method: request.method, target: request.target,
                authority: request.baseURL.split(separator: "/").last.map(String.init), headers: request.headers,
                body: Array(request.body)
            )
        )
        guard reply.body.count <= request.maximumReplyBytes else {
            throw WeChatPayError(.bodyTooLarge, "The reply is longer than \(request.maximumReplyBytes) bytes.")
        }
        return TransportReply(status: reply.status, headers: reply.headers, body: Data(reply.body))
    }
}
