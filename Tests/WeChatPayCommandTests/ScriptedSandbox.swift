// SPDX-License-Identifier: Apache-2.0

import NIOCore
import NIOPosix
import Synchronization

/// A sandbox of a few lines, whose first stream of events breaks.
final class ScriptedSandbox: Sendable {
    private let streams = Mutex<[String]>([])

    /// The `Last-Event-ID` of each stream that was asked for.
    var lastIDs: [String] { streams.withLock { $0 } }

    func run(_ body: (_ url: String) async throws -> Void) async throws {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(self))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do { try await body("http://127.0.0.1:\(channel.localAddress?.port ?? 0)") } catch {
            try? await channel.close().get()
            throw error
        }
        try await channel.close().get()
    }

    private static let record = #"""
        {"record": {"notification_id": "N1", "event_type": "COUPON.USE", "attempt_count": 1, "state": "delivered",
        "attempts": [{"at": "2026-01-01T00:00:01+08:00", "status": 204, "seconds": 0.1, "url": "http://127.0.0.1:9/"}]}}
        """#

    /// What is answered, and whether the connection stays open behind it.
    fileprivate func answer(_ request: String) -> (text: String, stays: Bool) {
        func json(_ text: String) -> (String, Bool) {
            ("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: \(text.utf8.count)\r\n\r\n\(text)", false)
        }
        if request.hasPrefix("GET /sandbox/notifications/N1 ") { return json(Self.record) }
        guard request.hasPrefix("GET /sandbox/events") else {
            return json(#"{"clock": {"business": "2026-01-01T00:00:00+08:00"}}"#)
        }
        let name = "last-event-id: "
        let line = request.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name) }
        let count = streams.withLock { streams in
            streams.append(line.map { String($0.dropFirst(name.count)) } ?? "")
            return streams.count
        }
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
        guard count > 1 else { return (head + "id: run-7\nevent: hello\ndata: {}\n\n", false) }
        let notification = "id: run-8\nevent: notification\ndata: {\"id\":\"N1\"}\n\n"
        return (head + "event: hello\ndata: {}\n\n" + notification, true)
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        let owner: ScriptedSandbox
        var request = ""

        init(_ owner: ScriptedSandbox) { self.owner = owner }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            request += String(buffer: unwrapInboundIn(data))
            guard request.hasSuffix("\r\n\r\n") else { return }
            let (text, stays) = owner.answer(request)
            request = ""
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
            if !stays { context.close(promise: nil) }
        }
    }
}
