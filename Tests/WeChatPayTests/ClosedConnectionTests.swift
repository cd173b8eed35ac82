// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import Synchronization
import Testing
import WeChatPay
import WeChatPayTestSupport

/// Connections of the pool that the other side has closed, found out when the next request is about to be written.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ClosedConnectionTests {
    /// Next to the socket: closes instead of writing, as a socket does whose other end is gone.
    private final class Gone: ChannelOutboundHandler {
        typealias OutboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer
        private let isGone: @Sendable () -> Bool
        init(_ isGone: @escaping @Sendable () -> Bool) { self.isGone = isGone }

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            guard isGone() else { return context.write(data, promise: promise) }
            promise?.fail(ChannelError.ioOnClosedChannel)
            context.close(promise: nil)
        }
    }

    private func withClient<Value>(
        _ isGone: @escaping @Sendable (_ write: Int) -> Bool, answering count: Int = .max,
        _ work: (WeChatPayClient, SocketServer) async throws -> Value
    ) async throws -> Value {
        let reply = try ScriptedGateway.reply(Data("{}".utf8)).bytes
        let server = SocketServer { number in number < count ? .bytes(reply) : .silence }
        let writes = Mutex(0)
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.http1_1ConnectionDebugInitializer = { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(
                    Gone {
                        isGone(
                            writes.withLock { writes in
                                writes += 1
                                return writes
                            })
                    }, position: .first)
            }
        }
        let httpClient = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let value = try await server.run { address in
                let gateway = ScriptedGateway { _ in throw CancellationError() }
                return try await work(
                    gateway.client(baseURL: address, transport: HTTPClientTransport(httpClient)), server)
            }
            try await httpClient.shutdown()
            return value
        } catch {
            try? await httpClient.shutdown()
            throw error
        }
    }

    @Test func isReplacedWhereNothingWasWritten() async throws {
        try await withClient({ $0 == 2 }) { (client: WeChatPayClient, server: SocketServer) async throws -> Void in
            #expect(try await client.v3.x.get().status == 200)
            #expect(try await client.v3.x.get().status == 200)
            #expect(server.requests.count == 2)
            #expect(server.connections == 2)
        }
    }

    @Test func isReplacedForAPostToo() async throws {
        try await withClient({ $0 == 2 }) { (client: WeChatPayClient, server: SocketServer) async throws -> Void in
            #expect(try await client.v3.x.get().status == 200)
            #expect(try await client.v3.x.post(json: ["a": 1]).status == 200)
            #expect(server.requests.map { String($0.prefix(4)) } == ["GET ", "POST"])
            #expect(server.connections == 2)
        }
    }

    /// The head is out and the body is not: that may count, whatever it is worth.
    @Test func isNotReplacedOnceTheHeadIsOut() async throws {
        try await withClient({ $0 == 3 }, answering: 1) {
            (client: WeChatPayClient, server: SocketServer) async throws -> Void in
            #expect(try await client.v3.x.get().status == 200)
            let error = await failure { try await client.v3.x.post(json: ["a": 1]) }
            #expect(error?.outcome == .unknown)
            #expect(server.requests.count <= 2)
        }
    }
}
