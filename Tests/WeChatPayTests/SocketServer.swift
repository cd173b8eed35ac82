// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import NIOPosix
import Synchronization
import WeChatPay

/// A server of bytes: it counts the requests that arrive, and answers each as a test tells it to.
final class SocketServer: Sendable {
    enum Answer: Sendable {
        /// Nothing, ever.
        case silence
        /// Closes the connection.
        case close
        /// Bytes, whatever they are; the connection stays open.
        case bytes(Data)
        /// Bytes, then one more at each pause, without end.
        case drip(Data, every: TimeAmount)
    }

    private struct State {
        var requests: [String] = []
        var connections = 0
        var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())
    private let channel = Mutex<(any Channel)?>(nil)
    private let answer: @Sendable (Int) -> Answer

    /// - Parameter answer: Gets how many requests came before.
    init(_ answer: @escaping @Sendable (Int) -> Answer) { self.answer = answer }

    /// Heads of the requests, in their order.
    var requests: [String] { state.withLock { $0.requests } }
    var connections: Int { state.withLock { $0.connections } }

    /// Until so many requests arrived.
    func received(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                guard state.requests.count < count else { return true }
                state.waiters.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    /// Runs the server on a free port of 127.0.0.1 while `work` has its address.
    func run<Value>(_ work: (String) async throws -> Value) async throws -> Value {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                self.state.withLock { $0.connections += 1 }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(self))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do {
            let value = try await work("http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
            try await channel.close()
            return value
        } catch {
            try? await channel.close()
            throw error
        }
    }

    private func took(_ head: String) -> Answer {
        let (number, waiters) = state.withLock { state in
            state.requests.append(head)
            let count = state.requests.count
            let ready = state.waiters.filter { $0.count <= count }
            state.waiters.removeAll { $0.count <= count }
            return (count - 1, ready)
        }
        for waiter in waiters { waiter.continuation.resume() }
        return answer(number)
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer
        private let server: SocketServer
        private var bytes = Data()
        /// Of the body of the request under way.
        private var missing = 0

        init(_ server: SocketServer) { self.server = server }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            bytes += Data(unwrapInboundIn(data).readableBytesView)
            while true {
                let dropped = min(missing, bytes.count)
                bytes = Data(bytes.dropFirst(dropped))
                missing -= dropped
                guard missing == 0, let end = bytes.range(of: Data("\r\n\r\n".utf8)) else { return }
                let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
                bytes = Data(bytes[end.upperBound...])
                let length = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
                missing = length.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
                answer(server.took(head), context)
            }
        }

        private func answer(_ answer: Answer, _ context: ChannelHandlerContext) {
            switch answer {
            case .silence: break
            case .close: context.close(promise: nil)
            case .bytes(let bytes): context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
            case .drip(let bytes, let pause):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
                let channel = context.channel
                context.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { task in
                    guard channel.isActive else { return task.cancel() }
                    channel.writeAndFlush(ByteBuffer(string: " "), promise: nil)
                }
            }
        }
    }
}

extension TransportReply {
    /// As it stands on the wire.
    var bytes: Data {
        var head = "HTTP/1.1 \(status) X\r\n"
        for field in headers { head += "\(field.name.rawName): \(field.value)\r\n" }
        return Data("\(head)Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
}
