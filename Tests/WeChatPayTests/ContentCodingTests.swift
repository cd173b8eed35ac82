// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// Replies that a middleman has compressed: WeChat Pay signs the plain bytes.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ContentCodingTests {
    private static func packed(_ reply: TransportReply, _ coding: String = "gzip") -> TransportReply {
        var reply = reply
        reply.body = gzipped(reply.body)
        if let name = HTTPField.Name("Content-Encoding") { reply.headers[name] = coding }
        return reply
    }

    @Test func gzipIsUndoneBeforeVerification() async throws {
        let body = Data(#"{"code_url":"weixin://x"}"#.utf8)
        for coding in ["gzip", "GZIP", "x-gzip"] {
            let gateway = ScriptedGateway { _ in Self.packed(try ScriptedGateway.reply(body), coding) }
            let reply = try await gateway.client().v3.x.post(json: [:])
            #expect(reply.body == body)
        }
        let v2 = ScriptedGateway { _ in Self.packed(ScriptedGateway.v2(V2CallTests.success)) }
        #expect(try await v2.client().v2.pay.orderquery.post(xml: [:])["new_field"] == "1")
    }

    @Test func aPackedRefusalKeepsItsCode() async throws {
        let body = Data(#"{"code":"PARAM_ERROR","message":"x"}"#.utf8)
        let gateway = ScriptedGateway { _ in Self.packed(try ScriptedGateway.reply(body, status: 400)) }
        let error = await failure { try await gateway.client().v3.x.post(json: [:]) }
        #expect(error?.rejection?.code == "PARAM_ERROR" && error?.outcome == .refused)
    }

    @Test func packedBytesAreHeldToTheLimitOfPlainOnes() async throws {
        let gateway = ScriptedGateway { _ in Self.packed(try ScriptedGateway.reply(Data(count: 1 << 20))) }
        let client = try gateway.client(configuration: .init(maximumReplyBytes: 100_000))
        let error = await failure { try await client.v3.x.post(json: [:]) }
        #expect(error?.code == .bodyTooLarge && error?.outcome == .unknown)
    }

    @Test(arguments: ["br", "deflate", "gzip, br", "x\u{7F}"])
    func anotherCodingIsNamed(_ coding: String) async throws {
        let gateway = ScriptedGateway { _ in Self.packed(try ScriptedGateway.reply(Data("{}".utf8)), coding) }
        let error = await failure { try await gateway.client().v3.x.post(json: [:]) }
        #expect(error?.code == .signatureInvalid && error?.outcome == .unknown)
        #expect(error?.message.contains("Content-Encoding") == true)
    }

    @Test func whatMerelyClaimsToBePackedIsTakenAsItIs() async throws {
        let gateway = ScriptedGateway { _ in
            try ScriptedGateway.reply(Data("{}".utf8), headers: ["Content-Encoding": "gzip"])
        }
        #expect(try await gateway.client().v3.x.post(json: [:]).body == Data("{}".utf8))
    }

    @Test func noneIsAskedFor() async throws {
        let reply = try ScriptedGateway.reply(Data("{}".utf8)).bytes
        let server = SocketServer { _ in .bytes(reply) }
        try await server.run { address in
            let gateway = ScriptedGateway { _ in throw CancellationError() }
            _ = try await gateway.client(baseURL: address, transport: HTTPClientTransport.shared).v3.x.get()
            #expect(server.requests.first?.lowercased().contains("accept-encoding: identity") == true)
        }
    }
}
