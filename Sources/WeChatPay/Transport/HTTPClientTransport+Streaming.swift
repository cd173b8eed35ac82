// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

extension HTTPClientTransport: StreamingTransport {
    /// Sends the request and returns when the head of the reply is there.
    public func open(_ request: TransportRequest) async throws -> TransportStream {
        try await replacingClosed(request) {
            let exchange = StreamedExchange(
                eventLoop: NIOSingletons.posixEventLoopGroup.any(),
                silence: TimeAmount(min(request.timeout, .seconds(1_000_000_000))),
                isCollected: request.outgoing != nil
            )
            let body = request.outgoing.map { Self.body($0, exchange) }
            let task = httpClient.execute(
                request: try outgoing(request, body: body ?? (request.body.isEmpty ? nil : .data(request.body))),
                delegate: exchange
            )
            exchange.start(task)
            let owner = StreamedExchange.Owner(exchange)
            do {
                let head = try await exchange.head()
                return TransportStream(status: Int(head.status.code), headers: Self.fields(head.headers)) {
                    do { return try await owner.exchange.next() } catch {
                        throw failure(error, request, isHeadSent: true)
                    }
                }
            } catch { throw Failed(error: error, isHeadSent: await isSent(exchange.wire, task.eventLoop)) }
        }
    }

    /// The disk is read on threads that may wait, and no faster than the socket takes it.
    private static func body(_ body: OutgoingBody, _ exchange: StreamedExchange) -> HTTPClient.Body {
        .stream(contentLength: Int64(body.length)) { writer in
            let eventLoop = NIOSingletons.posixEventLoopGroup.any()
            let done = eventLoop.makePromise(of: Void.self)
            BodyWriter(body, exchange, writer, eventLoop).write(done)
            return done.futureResult
        }
    }
}

/// Writes one body, one piece after another.
private final class BodyWriter: Sendable {
    private let reader: OutgoingBody.Reader
    private let exchange: StreamedExchange
    private let writer: HTTPClient.Body.StreamWriter
    private let eventLoop: any EventLoop

    init(
        _ body: OutgoingBody, _ exchange: StreamedExchange, _ writer: HTTPClient.Body.StreamWriter,
        _ eventLoop: any EventLoop
    ) {
        reader = body.makeReader()
        self.exchange = exchange
        self.writer = writer
        self.eventLoop = eventLoop
    }

    func write(_ done: EventLoopPromise<Void>) {
        NIOThreadPool.singleton.runIfActive(eventLoop: eventLoop) { [reader] in try reader.next() }.whenComplete {
            [self] result in
            switch result {
            case .failure(let error): done.fail(error)
            case .success(nil): done.succeed()
            case .success(let piece?):
                writer.write(.byteBuffer(ByteBuffer(bytes: piece))).hop(to: eventLoop).whenComplete { [self] result in
                    if case .failure(let error) = result { return done.fail(error) }
                    exchange.moved()
                    reader.sent(piece.count)
                    write(done)
                }
            }
        }
    }
}
