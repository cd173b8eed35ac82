// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing
import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Values can never change the target, and what is signed is what is sent.
@Suite(.limited, .timeLimit(.minutes(10)))
struct TargetTests {
    @Test(arguments: [
        "../", "a/b", "?x=1", "#f", "%2F", "a\r\nb", "a b", "微信支付", "😀", "+", "..;/", "%2e%2e", "a%00b", "\0", "~.-_",
    ])
    func theSignedTargetIsTheSentTarget(_ value: String) async throws {
        let recorder = RecordingServer()
        let channel = try await recorder.start()
        let port = try #require(channel.localAddress?.port)
        let client = try Shared.sandbox().client(baseURL: "http://127.0.0.1:\(port)")
        let call = try Call(
            .get, client.v3.ecommerce.segment(value)["{name}"], query: ["q": value, "n": 10], path: ["name": value]
        )
        let signed = try await client.sign(call)
        _ = await failure { try await client.send(call) }
        let sent = try #require(recorder.heads.first)
        #expect(sent.uri == signed.target)
        #expect(signed.message.hasPrefix("GET\n\(sent.uri)\n"))
        let path = sent.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
        #expect(path.split(separator: "/", omittingEmptySubsequences: false).count == 5)
        #expect(sent.uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") })
        #expect(sent.headers["Wechatpay-Serial"] == [try Shared.sandbox().credentials.publicKeyID])
        #expect(sent.headers["User-Agent"].count == 1)
        #expect(sent.headers["Authorization"].count == 1)
        try await channel.close()
    }

    @Test func aPostWithoutBodySaysSo() async throws {
        let recorder = RecordingServer()
        let channel = try await recorder.start()
        let port = try #require(channel.localAddress?.port)
        let client = try Shared.sandbox().client(baseURL: "http://127.0.0.1:\(port)")
        _ = await failure { try await client.v3.x.close.post() }
        #expect(recorder.heads.first?.headers["Content-Length"] == ["0"])
        try await channel.close()
    }

    @Test(arguments: ["", ".", ".."])
    func refusesValuesThatMeanAnotherEndpoint(_ value: String) async throws {
        let sandbox = try Shared.sandbox()
        let transport = Tampering(SandboxTransport(sandbox))
        let client = try sandbox.client(transport: transport)
        #expect(await failure { try await client.v3.a.segment(value).get() }?.code == .invalidPath)
        #expect(await failure { try await client.v3.a._x_.get(path: ["x": value]) }?.code == .invalidPath)
        #expect(transport.requests.isEmpty)
    }

    @Test(arguments: [
        "v3/{x}", "v3//x", "v3/../x", "v3/%2e%2E/x", "v3/x?y=1", "v3/x y", "v3/x\r\ny", "v3/微", "https://a.b/v3",
        "v3/x#y",
        "v3/{x", "", "v3/%zz", "v3/%C0%AF", "v3/a%C0%AFb", "v3/%", "v3/a%4", "v3/[x]", "v3/%ED%A0%80",
    ])
    func refusesPathsThatCannotBeSentAsWritten(_ path: String) async throws {
        let client = try Shared.sandbox().client()
        let error = await failure { try await client.chain(path).get() }
        #expect(error?.code == .invalidPath)
        #expect(error?.message.utf8.contains(13) == false)
    }

    /// URL libraries would send another target than the signed one, or none at all.
    @Test(arguments: ["/v3/%C0%AF", "/v3/x?token=a%b", "/v3/x?token=[", "/v3/x]?t=1", "/v3/x?t=%FF", "/v3/%?t"])
    func refusesDownloadAddressesThatCannotBeSentAsTheyAre(_ target: String) async throws {
        let gateway = PieceGateway { _, _ in .init() }
        let client = try gateway.client()
        let error = await failure { try await client.download(from: "http://127.0.0.1\(target)") }
        #expect(error?.code == .invalidRequest && error?.outcome == .notSent)
        #expect(gateway.requests.isEmpty)
    }

    @Test func aSpaceIsNeverAPlus() async throws {
        let client = try Shared.sandbox().client()
        let call = try Call(.get, client.v3.x.segment("a b"), query: ["q r": "a b+c"])
        #expect(try await client.sign(call).target == "/v3/x/a%20b?q%20r=a%20b%2Bc")
        let v2 = try Call(.get, client.v2.x, xml: ["q": "a b"])
        #expect(try await client.sign(v2).target.contains("q=a%20b"))
    }

    @Test(arguments: ["Expect", "TE", "Upgrade", "Trailer", "Keep-Alive", "expect"])
    func refusesHeadersThatAreAboutTheConnection(_ name: String) async throws {
        let client = try Shared.sandbox().client()
        let error = await failure { try await client.v3.x.get(headers: [name: "100-continue"]) }
        #expect(error?.code == .invalidRequest)
    }

    @Test func refusesUnusedPathVariables() async throws {
        let client = try Shared.sandbox().client()
        #expect(await failure { try await client.v3.a._openId_.get(path: ["openid": "x"]) }?.code == .invalidPath)
        #expect(await failure { try await client.v3.a.get(path: ["x": "y"]) }?.code == .invalidPath)
    }

    @Test(arguments: [
        ("X-A", "a\r\nAuthorization: b"), ("X-A", "a\nb"), ("X A", "b"), ("", "b"), ("Authorization", "x"),
        ("Host", "x"),
        ("X-A", "\0"), ("content-length", "3"),
    ])
    func refusesHeadersThatChangeTheRequest(_ header: (String, String)) async throws {
        let client = try Shared.sandbox().client()
        let error = await failure { try await client.v3.certificates.get(headers: [header.0: header.1]) }
        #expect(error?.code == .invalidRequest)
    }

    @Test func refusesNullAndEmojiBeforeSigning() async throws {
        let client = try Shared.sandbox().client()
        #expect(await failure { try await client.v3.a.post(json: ["a": ["b": nil]]) }?.message.contains("/a/b") == true)
        #expect(await failure { try await client.v3.a.post(json: ["a": "😀"]) }?.code == .invalidRequest)
        #expect(await failure { try await client.v3.a.post(body: ["a": "😀"]) }?.code == .invalidRequest)
    }
}

extension TargetTests {
    /// A server that answers 404 to everything; `heads` are the requests so far.
    static func withRecordingServer(
        _ body: (_ baseURL: String, _ heads: () -> [HTTPRequestHead]) async throws -> Void
    ) async throws {
        let recorder = RecordingServer()
        let channel = try await recorder.start()
        let port = try #require(channel.localAddress?.port)
        try await body("http://127.0.0.1:\(port)") { recorder.heads }
        try await channel.close()
    }
}

/// Answers 404 to everything and remembers the request line and headers as they came over the wire.
private final class RecordingServer: Sendable {
    private let seen = Mutex<[HTTPRequestHead]>([])
    var heads: [HTTPRequestHead] { seen.withLock { $0 } }

    func start() async throws -> any Channel {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(
                        Handler { head in self.seen.withLock { $0.append(head) } })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart
        private let record: (HTTPRequestHead) -> Void

        init(_ record: @escaping (HTTPRequestHead) -> Void) { self.record = record }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head): record(head)
            case .body: break
            case .end:
                let head = HTTPResponseHead(version: .http1_1, status: .notFound, headers: ["Content-Length": "0"])
                context.write(wrapOutboundOut(.head(head)), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            }
        }
    }
}
