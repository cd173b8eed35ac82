// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// One exchange over AsyncHTTPClient whose reply is collected, up to a limit of any size.
final class CollectedExchange: HTTPClientResponseDelegate {
    typealias Response = TransportReply

    let wire = WireState()
    private let maximumBytes: Int
    private let state = Mutex<(head: HTTPResponseHead?, body: Data)>((nil, Data()))

    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    func didSendRequestHead(task: HTTPClient.Task<TransportReply>, _ head: HTTPRequestHead) { wire.headIsSent() }

    func didReceiveHead(
        task: HTTPClient.Task<TransportReply>, _ head: HTTPResponseHead
    ) -> EventLoopFuture<Void> {
        // A reply, whatever the order in which word of it comes.
        wire.headIsSent()
        if let announced = head.headers.first(name: "Content-Length").flatMap({ Int($0) }), announced > maximumBytes {
            return task.eventLoop.makeFailedFuture(Self.tooLong(maximumBytes))
        }
        state.withLock { $0.head = head }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(
        task: HTTPClient.Task<TransportReply>, _ buffer: ByteBuffer
    ) -> EventLoopFuture<Void> {
        let fits = state.withLock { state in
            guard buffer.readableBytes <= maximumBytes - state.body.count else { return false }
            state.body.append(contentsOf: buffer.readableBytesView)
            return true
        }
        return fits
            ? task.eventLoop.makeSucceededVoidFuture() : task.eventLoop.makeFailedFuture(Self.tooLong(maximumBytes))
    }

    func didFinishRequest(task: HTTPClient.Task<TransportReply>) throws -> TransportReply {
        let (head, body) = state.withLock { $0 }
        guard let head else { throw HTTPClientError.remoteConnectionClosed }
        return TransportReply(
            status: Int(head.status.code), headers: HTTPClientTransport.fields(head.headers), body: body)
    }

    static func tooLong(_ limit: Int) -> WeChatPayError {
        WeChatPayError(
            .bodyTooLarge,
            "The reply is longer than \(limit) bytes; raise maximumReplyBytes. \(WeChatPayError.unknownAdvice)"
        )
    }
}
