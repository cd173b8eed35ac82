// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Bytes that are no decent request: refused or dropped, and the next client is served.
@Suite(.limited, .timeLimit(.minutes(10)))
struct MalformedRequestTests {
    private func run(_ body: @escaping @Sendable (RunningSandbox) async throws -> Void) async throws {
        try await withSandbox(Shared.sandbox(), body)
    }

    private static let head = "Host: 127.0.0.1\r\nUser-Agent: test\r\n"

    /// What is answered with a refusal, or not at all.
    private static let requests: [String] = [
        // Targets
        "GET http://127.0.0.1/v3/certificates HTTP/1.1\r\n\(head)\r\n",
        "GET http://[::1/v3/certificates HTTP/1.1\r\n\(head)\r\n",
        "GET http://:80/v3?#/ HTTP/1.1\r\n\(head)\r\n",
        "GET /v3/../v3/certificates HTTP/1.1\r\n\(head)\r\n",
        "GET //v3//certificates HTTP/1.1\r\n\(head)\r\n",
        "GET /v3/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n\(head)\r\n",
        "GET /v3/%00 HTTP/1.1\r\n\(head)\r\n",
        "GET /v3/%zz%f0%28%8c%28?%ff=%fe HTTP/1.1\r\n\(head)\r\n",
        "GET /v3/a\0b HTTP/1.1\r\n\(head)\r\n",
        "GET v3/certificates HTTP/1.1\r\n\(head)\r\n",
        "GET * HTTP/1.1\r\n\(head)\r\n",
        "OPTIONS * HTTP/1.1\r\n\(head)\r\n",
        "CONNECT 127.0.0.1:22 HTTP/1.1\r\n\(head)\r\n",
        "TRACE / HTTP/1.1\r\n\(head)\r\n",
        "GET ? HTTP/1.1\r\n\(head)\r\n",
        "GET  HTTP/1.1\r\n\(head)\r\n",
        "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\n\(head)\r\n",
        "GET /v3/certificates?\(String(repeating: "a=b&", count: 15_000)) HTTP/1.1\r\n\(head)\r\n",
        "GET \(String(repeating: "/", count: 60_000)) HTTP/1.1\r\n\(head)\r\n",
        // First lines
        "BREW /pot HTTP/1.1\r\n\(head)\r\n",
        "get /v3/certificates HTTP/1.1\r\n\(head)\r\n",
        "GET /v3/certificates\r\n\r\n",
        "GET /v3/certificates HTTP/0.9\r\n\r\n",
        "GET /v3/certificates HTTP/1.2\r\n\(head)\r\n",
        "GET /v3/certificates HTTP/9.9\r\n\(head)\r\n",
        "GET /v3/certificates SPDY/1.1\r\n\(head)\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\u{12}\u{4}\0\0\0\0\0",
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}\u{FC}\u{3}\u{3}",
        "\r\n\r\n\r\n\r\n",
        "\0\0\0\0\0\0\0\0",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        // Headers
        "GET /v3/certificates HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\nHost: \"><script>\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\nHost : x\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\n: x\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\nX\0Y: x\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\nX: a\0b\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\nX: a\r\n folded\r\n\(head)\r\n",
        "GET /v3/certificates HTTP/1.1\r\nX: a\nY: b\r\rZ: c\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\nX: \(String(repeating: "a", count: 100_000))\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\n\(String(repeating: "X: a\r\n", count: 5000))\r\n",
        "GET /v3/certificates HTTP/1.1\r\n\(head)Wechatpay-Serial: \u{FFFD}\u{1F600}\r\n\r\n",
        "GET /v3/certificates HTTP/1.1\r\n\(head)Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        // Lengths, and two requests in one
        "POST /v3/x HTTP/1.1\r\n\(head)Content-Length: -1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Content-Length: 99999999999999999999999\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Content-Length: 0x10\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Content-Length: 3\r\nContent-Length: 30\r\n\r\nabcGET /smuggled HTTP/1.1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Content-Length: 3, 30\r\n\r\nabcGET /smuggled HTTP/1.1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n"
            + "0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding:\u{B}chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nabc",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: chunked\r\n\r\n-1\r\nabc\r\n0\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: chunked\r\n\r\n3;\(String(repeating: "x", count: 90_000))\r\nabc\r\n0\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Transfer-Encoding: chunked\r\n\r\n0\r\nTrailer: \(String(repeating: "x", count: 90_000))\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Content-Length: 10\r\n\r\nabc",
        "POST /v3/x HTTP/1.1\r\n\(head)Expect: 100-continue\r\nContent-Length: 9999999999\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\n\(head)Expect: everything\r\nContent-Length: 0\r\n\r\n",
    ]

    @Test func noneIsAnsweredWithASuccessAndNoneStopsTheServer() async throws {
        try await run { sandbox in
            for request in Self.requests {
                let answer = try await sandbox.answer(to: Array(request.utf8))
                #expect(!answer.contains("HTTP/1.1 2"), "\(request.prefix(80).debugDescription)")
                #expect(!answer.contains("HTTP/1.1 5"), "\(request.prefix(80).debugDescription)")
            }
            #expect(try await sandbox.serves())
            #expect(!sandbox.gateway.exchanges.contains { $0.request.target.contains("smuggled") })
        }
    }

    @Test func bytesThatAreNoUTF8AreRefused() async throws {
        try await run { sandbox in
            let invalid: [UInt8] = [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5]
            for request in [
                Array("GET /v3/".utf8) + invalid + Array(" HTTP/1.1\r\n\(Self.head)\r\n".utf8),
                Array("GET /v3/certificates?a=".utf8) + invalid + Array(" HTTP/1.1\r\n\(Self.head)\r\n".utf8),
                Array("GET /v3/certificates HTTP/1.1\r\n\(Self.head)Authorization: ".utf8) + invalid
                    + Array("\r\n\r\n".utf8),
                Array("GET /v3/certificates HTTP/1.1\r\nHost: ".utf8) + invalid + Array("\r\n\r\n".utf8),
                Array("GET /v3/certificates HTTP/1.1\r\n".utf8) + invalid + Array(": x\r\n\r\n".utf8),
                invalid + Array(" / HTTP/1.1\r\n\r\n".utf8),
            ] {
                let answer = try await sandbox.answer(to: request)
                #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"))
            }
            let body = try SignedBytes.request(
                sandbox.gateway, "POST", "/v3/pay/transactions/jsapi",
                Array(#"{"appid":""#.utf8) + invalid + [0x22, 0x7D])
            #expect(sandbox.gateway.handle(body).status == 400)
            #expect(try await sandbox.serves())
        }
    }

    private static let scheme = "WECHATPAY2-SHA256-RSA2048 "

    private static func authorization(timestamp: String) -> String {
        scheme + "mchid=\"1900000109\",nonce_str=\"a\",timestamp=\"\(timestamp)\",serial_no=\"1\",signature=\"AA==\""
    }

    private static let manyMembers: [String] = (0..<5000).map { "a\($0)=\"\"" }

    private static let authorizations: [String] = [
        "", " ", "Basic abc", "WECHATPAY2-SHA256-RSA2048", scheme, "\(scheme),", "\(scheme)mchid", "\(scheme)mchid=",
        "\(scheme)mchid=\"", "\(scheme)mchid=\"\"", "\(scheme)=\"\"", "\(scheme)mchid=1",
        "\(scheme)mchid=\"1\",mchid=\"1\"", "wechatpay2-sha256-rsa2048 mchid=\"1\"",
        "WECHATPAY2-SM2-WITH-SM3 mchid=\"1\"",
        authorization(timestamp: ""), authorization(timestamp: "-9223372036854775808"),
        authorization(timestamp: "9223372036854775807"), authorization(timestamp: "99999999999999999999"),
        authorization(timestamp: "١٧٠٠٠٠٠٠٠٠"), authorization(timestamp: "1e9"),
        "\(scheme)\(String(repeating: ",", count: 70_000))", "\(scheme)\(manyMembers.joined(separator: ","))",
    ]

    @Test(arguments: authorizations.indices)
    func anAuthorizationThatCannotBeReadIsASignError(_ index: Int) throws {
        let sandbox = try Shared.sandbox()
        let value = Self.authorizations[index]
        let reply = sandbox.handle(
            GatewayRequest(method: "GET", target: "/v3/certificates", headers: [.authorization: value], body: [])
        )
        #expect(reply.status == 401)
        #expect(String(decoding: reply.body, as: UTF8.self).contains("SIGN_ERROR"))
    }

    @Test(arguments: ["signature", "nonce_str", "timestamp", "serial_no", "mchid"])
    func aChangedMemberOfAGoodAuthorizationIsASignError(_ name: String) throws {
        let sandbox = try Shared.sandbox()
        var request = try SignedBytes.request(sandbox, "GET", "/v3/certificates")
        #expect(sandbox.handle(request).status == 200)
        let header = try #require(request.headers[.authorization])
        let start = try #require(header.range(of: name + "=\""))
        for change in ["", "x", "\u{0}", "\\", "{}", String(repeating: "A", count: 344)] {
            let rest = header[start.upperBound...].drop { $0 != "\"" }
            request.headers[.authorization] = header[..<start.upperBound] + change + rest
            #expect(sandbox.handle(request).status == 401)
        }
        request.headers[.authorization] = header.replacingOccurrences(of: name + "=", with: name + "x=")
        #expect(sandbox.handle(request).status == 401)
    }

    // MARK: Replays

    @Test func aReplayIsAnsweredUnlessItIsToBeRefused() throws {
        for refuses in [false, true] {
            let clock = TestClock(Date())
            var configuration = Sandbox.Configuration.patient
            configuration.keys = try Shared.keys.get()
            configuration.refusesReplays = refuses
            configuration.now = { clock.now }
            let sandbox = try Sandbox(configuration: configuration)
            let request = try SignedBytes.request(sandbox, "GET", "/v3/certificates")
            #expect(sandbox.handle(request).status == 200)
            #expect(sandbox.handle(request).status == (refuses ? 401 : 200))
            // A nonce is not used up by somebody who cannot sign.
            var forged = try SignedBytes.request(sandbox, "GET", "/v3/certificates", nonce: "N2")
            let good = forged
            forged.target = "/v3/certificates?x=1"
            #expect(sandbox.handle(forged).status == 401)
            #expect(sandbox.handle(good).status == 200)
            // Later the timestamp gives a replay away.
            clock.advance(by: .seconds(601))
            #expect(sandbox.handle(request).status == 401)
        }
    }
}
