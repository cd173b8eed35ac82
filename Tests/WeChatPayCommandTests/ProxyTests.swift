// SPDX-License-Identifier: Apache-2.0

import Configuration
import NIOCore
import NIOPosix
import Synchronization
import Testing
import WeChatPay
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// Calls that leave through a proxy, which is asked for their host.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ProxyTests {
    /// A proxy that refuses everything, and remembers what it was asked for.
    private final class RecordingProxy: Sendable {
        private let lines = Mutex<[String]>([])
        private let status: String
        var requestLines: [String] { lines.withLock { $0 } }

        init(status: String = "502 Bad Gateway") { self.status = status }

        func run(_ body: (_ address: String) async throws -> Void) async throws {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .childChannelInitializer { [self] channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Handler(self))
                    }
                }
                .bind(host: "127.0.0.1", port: 0).get()
            do { try await body("127.0.0.1:\(channel.localAddress?.port ?? 0)") } catch {
                try? await channel.close().get()
                throw error
            }
            try await channel.close().get()
        }

        private final class Handler: ChannelInboundHandler {
            typealias InboundIn = ByteBuffer
            typealias OutboundOut = ByteBuffer
            private let owner: RecordingProxy
            private var request = ""

            init(_ owner: RecordingProxy) { self.owner = owner }

            func channelRead(context: ChannelHandlerContext, data: NIOAny) {
                request += String(buffer: unwrapInboundIn(data))
                guard request.contains("\r\n\r\n") else { return }
                let lines = request.split(separator: "\r\n")
                let authorization = lines.first { $0.lowercased().hasPrefix("proxy-authorization:") } ?? ""
                owner.lines.withLock { $0.append("\(lines[0]) \(authorization)") }
                let reply = "HTTP/1.1 \(owner.status)\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: reply)), promise: nil)
                context.close(promise: nil)
            }
        }
    }

    /// - Returns: What the proxy was asked for by one call.
    private func asked(_ make: (_ settings: [String: String], _ proxy: String) throws -> WeChatPayClient) async throws
        -> [String]
    {
        let places = try SecretPlaces()
        var settings = places.settings
        settings["WECHATPAY_BASE_URL"] = "https://pay.example.invalid/front"
        let proxy = RecordingProxy()
        try await proxy.run { address in
            let client = try make(settings, address)
            let error = await #expect(throws: WeChatPayError.self) { _ = try await client.v3.certificates.get() }
            #expect("\(error?.message ?? "")".contains("secret") == false)
        }
        // Asked once: a password is not tried again.
        #expect(proxy.requestLines.count <= 1, "\(proxy.requestLines)")
        return proxy.requestLines
    }

    @Test(arguments: [
        ("407 Proxy Authentication Required", "wants a user and a password"),
        ("403 Forbidden", "does not let the call through to https://pay.example.invalid"),
    ])
    func aProxyThatRefusesIsNamed(status: String, sentence: String) async throws {
        let places = try SecretPlaces()
        var settings = places.settings
        settings["WECHATPAY_BASE_URL"] = "https://pay.example.invalid"
        try await RecordingProxy(status: status).run { address in
            settings["WECHATPAY_PROXY"] = address
            let client = try WeChatPayClient(config: Self.config(settings))
            let error = await #expect(throws: WeChatPayError.self) { _ = try await client.v3.certificates.get() }
            #expect(
                error?.message.hasPrefix("The outgoing proxy \(address) \(sentence)") == true, "\(error?.message ?? "")"
            )
            #expect(error?.outcome == .notSent)
        }
        withExtendedLifetime(places) {}
    }

    @Test func aDeadProxyIsNamedInPlaceOfTheServer() async throws {
        let places = try SecretPlaces()
        var settings = places.settings
        settings["WECHATPAY_PROXY"] = "http://127.0.0.1:1"
        let client = try WeChatPayClient(config: Self.config(settings))
        let error = await #expect(throws: WeChatPayError.self) { _ = try await client.v3.certificates.get() }
        #expect(error?.message.hasPrefix("The outgoing proxy 127.0.0.1:1 refused the connection") == true)
        #expect(error?.outcome == .notSent)
        withExtendedLifetime(places) {}
    }

    private static func config(_ settings: [String: String]) -> ConfigReader {
        ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings))
    }

    @Test func theCommandGoesThroughIt() async throws {
        let lines = try await asked { settings, proxy in
            var settings = settings
            settings["HTTPS_PROXY"] = "http://user:secret@\(proxy)"
            return try ConfigurationOptions.configured(Self.config(settings))
        }
        #expect(lines.first?.hasPrefix("CONNECT pay.example.invalid:443 HTTP/1.1") == true, "\(lines)")
        #expect(lines.first?.lowercased().contains("basic ") == true)
    }

    @Test func theLibraryDoesAsASettingSays() async throws {
        let lines = try await asked { settings, proxy in
            var settings = settings
            settings["WECHATPAY_PROXY"] = proxy
            return try WeChatPayClient(config: Self.config(settings))
        }
        #expect(lines.first?.hasPrefix("CONNECT pay.example.invalid:443") == true, "\(lines)")
    }

    @Test func theLibraryIsNotMovedByTheEnvironment() async throws {
        let lines = try await asked { settings, proxy in
            var settings = settings
            settings["HTTPS_PROXY"] = proxy
            // Nothing listens there: the call fails without the proxy's help.
            settings["WECHATPAY_BASE_URL"] = "http://127.0.0.1:1"
            return try WeChatPayClient(config: Self.config(settings))
        }
        #expect(lines.isEmpty)
    }
}
