// SPDX-License-Identifier: Apache-2.0

import NIOCore
import NIOPosix
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTesting

/// A connection over which a test sends any bytes it likes.
struct RawConnection: Sendable {
    private let channel: any Channel
    private let all: EventLoopFuture<[UInt8]>

    /// Connects to `http://127.0.0.1:PORT`.
    init(_ baseURL: String) async throws {
        let port = baseURL.split(separator: ":").last.flatMap { Int($0) } ?? 0
        let promise = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: [UInt8].self)
        all = promise.futureResult
        do {
            channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .connectTimeout(.seconds(120))
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Collector(promise))
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
        } catch {
            promise.fail(error)
            throw error
        }
    }

    /// Sends bytes; that the other side has hung up is no error.
    func send(_ bytes: some Sequence<UInt8>) async {
        try? await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    func send(_ text: String) async { await send(text.utf8) }

    /// Whether the other side still takes bytes.
    var isOpen: Bool { channel.isActive }

    /// Says that nothing more is to come.
    func finish() async { try? await channel.close(mode: .output).get() }

    /// Leaves in the socket what comes from now on.
    func stopReading() async { try? await channel.setOption(.autoRead, value: false).get() }

    /// Waits for the other side to end the connection. Who does not read learns of that by writing.
    func untilClosed() async {
        while isOpen {
            channel.writeAndFlush(ByteBuffer(string: "x"), promise: nil)
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    func close() async { try? await channel.close().get() }

    /// All that came until the other side closed the connection.
    func readToEnd() async throws -> String { String(decoding: try await all.get(), as: UTF8.self) }

    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private var bytes: [UInt8] = []
        private var promise: EventLoopPromise<[UInt8]>?

        init(_ promise: EventLoopPromise<[UInt8]>) { self.promise = promise }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            // What no test looks at is not kept.
            if bytes.count < 4 << 20 { bytes += unwrapInboundIn(data).readableBytesView }
        }

        func channelInactive(context: ChannelHandlerContext) { end() }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            end()
            context.close(promise: nil)
        }

        private func end() {
            promise?.succeed(bytes)
            promise = nil
        }
    }
}

extension RunningSandbox {
    /// Sends bytes over a connection of their own, hangs up, and returns what was answered.
    func answer(to bytes: some Sequence<UInt8> & Sendable) async throws -> String {
        let connection = try await RawConnection(baseURL)
        await connection.send(bytes)
        await connection.finish()
        return try await connection.readToEnd()
    }

    /// Whether an honest client is served. Where limits are short a busy machine may exceed them, so it tries again.
    func serves() async throws -> Bool {
        while true {
            do { return try await client.v3.certificates.get(query: [:]).status == 200 } catch let error
                as WeChatPayError
            {
                guard error.code == .network else { throw error }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}
