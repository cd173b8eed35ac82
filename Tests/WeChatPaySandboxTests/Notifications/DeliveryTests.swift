// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import NIOPosix
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Notifications over HTTP, to receivers of all kinds.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DeliveryTests {
    private func send(
        to receiver: RawReceiver, limit: Duration = .seconds(20)
    ) async throws -> (SandboxNotification, String) {
        try await receiver.run { url in
            let world = try NotifyingSandbox(sender: HTTPNotificationSender(limit: limit))
            return (try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: url), receiver.received)
        }
    }

    @Test func postsWithAllHeaders() async throws {
        let (sent, received) = try await send(
            to: RawReceiver("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK")
        )
        #expect(sent.state == .delivered)
        #expect(sent.attempts.first?.answer == "OK")
        let lines = received.components(separatedBy: "\r\n")
        #expect(lines.first == "POST /notify HTTP/1.1")
        for name in [
            "Host", "Content-Length", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Request-ID",
            "Wechatpay-Signature", "Wechatpay-Signature-Type",
        ] {
            #expect(lines.contains { $0.lowercased().hasPrefix(name.lowercased() + ": ") }, "\(name)")
        }
        #expect(received.hasSuffix("}"))
    }

    @Test func anEmptyAnswerOf204IsASuccess() async throws {
        let (sent, _) = try await send(to: RawReceiver("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"))
        #expect(sent.state == .delivered)
    }

    @Test func followsNoRedirect() async throws {
        let (sent, _) = try await send(
            to: RawReceiver(
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )
        )
        #expect(sent.state == .pending)
        #expect(sent.attempts.map(\.status) == [302])
    }

    @Test func keepsTheStartOfAHugeAnswer() async throws {
        let body = String(repeating: "A", count: 100_000)
        let (sent, _) = try await send(
            to: RawReceiver("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n" + body, closes: false)
        )
        #expect(sent.state == .delivered)
        #expect(sent.attempts.first?.answer == String(repeating: "A", count: 4096))
    }

    @Test func answersShowNoControlCharacters() async throws {
        let (sent, _) = try await send(
            to: RawReceiver("HTTP/1.1 500 X\r\nContent-Length: 4\r\nConnection: close\r\n\r\n\u{1B}[2J")
        )
        #expect(sent.attempts.first?.answer == "\u{FFFD}[2J")
    }

    @Test(arguments: ["", "garbage\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "\u{0}\u{1}\u{2}"])
    func whatIsNoAnswerFails(_ text: String) async throws {
        let (sent, _) = try await send(to: RawReceiver(text))
        #expect(sent.state == .pending)
        #expect(sent.attempts.map(\.status) == [nil])
        #expect(sent.attempts.first?.answer.isEmpty == false)
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"])
    func whoeverTakesTooLongHasNotAnswered(_ text: String) async throws {
        let (sent, _) = try await send(to: RawReceiver(text, closes: false), limit: .milliseconds(200))
        #expect(sent.state == .pending)
        #expect(sent.attempts.map(\.status) == [nil])
        #expect(sent.attempts.first?.answer.hasPrefix("no answer within") == true)
    }

    @Test func aClosedPortFails() async throws {
        let url = try await RawReceiver("").run { $0 }
        let world = try NotifyingSandbox(sender: HTTPNotificationSender())
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: url)
        #expect(sent.attempts.map(\.status) == [nil])
        let answer = try #require(sent.attempts.first?.answer)
        #expect(answer.hasPrefix("no connection"), "\(answer)")
    }

    @Test(arguments: ["not a url", "ftp://127.0.0.1/x", "/notify", "http://", "file:///etc/passwd"])
    func anAddressThatIsNoURLFails(_ url: String) async throws {
        let world = try NotifyingSandbox(sender: HTTPNotificationSender())
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: url)
        #expect(sent.attempts.map(\.status) == [nil])
    }

    /// A clock may ask the sandbox itself.
    @Test func aClockMayUseTheSandbox() throws {
        let place = Mutex<Sandbox?>(nil)
        let date = Date()
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.now = {
            let sandbox = place.withLock { $0 }
            return date.addingTimeInterval(Double(sandbox?.exchanges.count ?? 0))
        }
        let sandbox = try Sandbox(configuration: configuration)
        place.withLock { $0 = sandbox }
        #expect(sandbox.businessTime == date)
        place.withLock { $0 = nil }
    }

    /// Not a test of a delay: without a background task this would wait for ever.
    @Test func aServerDeliversByItself() async throws {
        let receiver = Receiver()
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.notificationSender = receiver
        configuration.notificationTimeScale = 0.001
        let (arrivals, arrival) = AsyncStream.makeStream(of: String.self)
        receiver.answer { delivery in
            arrival.yield(delivery.id)
            return NotificationAnswer(status: 500)
        }
        try await withSandbox(Sandbox(configuration: configuration)) { sandbox in
            let events = sandbox.gateway.events()
            try sandbox.gateway.queue(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
            var count = 0
            for await _ in arrivals {
                count += 1
                if count == 4 { break }
            }
            for await case .notificationAttempt in events {
                count -= 1
                if count == 0 { break }
            }
        }
        #expect(receiver.deliveries.count >= 4)
    }
}

/// A server that answers every connection with the same bytes, whatever they are.
final class RawReceiver: Sendable {
    private let answer: String
    private let closes: Bool
    private let bytes = Mutex<[UInt8]>([])

    /// - Parameter closes: Whether it closes the connection after its answer; else it keeps silent.
    init(_ answer: String, closes: Bool = true) {
        self.answer = answer
        self.closes = closes
    }

    /// The last request.
    var received: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

    func run<Value>(_ body: (_ url: String) async throws -> Value) async throws -> Value {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(owner: self))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do {
            let value = try await body("http://127.0.0.1:\(channel.localAddress?.port ?? 0)/notify")
            try await channel.close()
            return value
        } catch {
            try? await channel.close()
            throw error
        }
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        let owner: RawReceiver
        var request: [UInt8] = []
        var hasAnswered = false

        init(owner: RawReceiver) { self.owner = owner }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            request += Array(unwrapInboundIn(data).readableBytesView)
            // The body is JSON, so its end is seen.
            guard !hasAnswered, request.last == UInt8(ascii: "}") else { return }
            hasAnswered = true
            let request = request
            owner.bytes.withLock { $0 = request }
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: owner.answer)), promise: nil)
            if owner.closes { context.close(promise: nil) }
        }
    }
}
