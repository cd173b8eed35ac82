// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// Other addresses than the configured one.
@Suite(.limited, .timeLimit(.minutes(10)))
struct HostTests {
    private func signed(_ baseURL: String, _ host: String?) async throws -> SignedRequest {
        let gateway = ScriptedGateway { _ in throw CancellationError() }
        let client = try gateway.client(baseURL: baseURL)
        return try await client.sign(Call(.get, client.v3.a.b, query: ["q": 1], host: host))
    }

    @Test(arguments: [
        ("https://apihk.mch.weixin.qq.com/", "https://apihk.mch.weixin.qq.com/v3/a/b?q=1"),
        ("https://apihk.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com/v3/a/b?q=1"),
        ("https://api.mch.weixin.qq.com/hk/", "https://api.mch.weixin.qq.com/hk/v3/a/b?q=1"),
        ("https://apihk.mch.weixin.qq.com/global", "https://apihk.mch.weixin.qq.com/global/v3/a/b?q=1"),
        ("https://payapp.weixin.qq.com/", "https://payapp.weixin.qq.com/v3/a/b?q=1"),
        ("https://api2.wechatpay.cn", "https://api2.wechatpay.cn/v3/a/b?q=1"),
    ])
    func replaceWeChatPaysOwnAddress(_ host: (String, String)) async throws {
        let request = try await signed("https://api.mch.weixin.qq.com", host.0)
        #expect(request.url == host.1)
        #expect(request.message.hasPrefix("GET\n\(request.target)\n"))
        #expect(request.url.hasSuffix(request.target))
    }

    @Test func neverReplaceASandboxButKeepThePath() async throws {
        let request = try await signed("http://127.0.0.1:8080", "https://api.mch.weixin.qq.com/hk/")
        #expect(request.url == "http://127.0.0.1:8080/hk/v3/a/b?q=1")
        #expect(request.message.hasPrefix("GET\n/hk/v3/a/b?q=1\n"))
    }

    @Test(arguments: [
        "https://evil.example", "http://api.mch.weixin.qq.com", "https://api.mch.weixin.qq.com.evil.example",
        "https://mch.weixin.qq.com@evil.example", "https://evil.example/.mch.weixin.qq.com", "",
        "api.mch.weixin.qq.com",
        "https://api.mch.weixin.qq.com/?x", "https://api.mch.weixin.qq.com/#x", "https://api.mch.weixin.qq.com/../x",
        "https://api.mch.weixin.qq.com//", "https://evilmch.weixin.qq.com", "https://u:p@api.mch.weixin.qq.com",
        "https://api.mch.weixin.qq.com/a b", "ftp://api.mch.weixin.qq.com",
    ])
    func refusesStrangersAndAddressesThatAreNone(_ host: String) async throws {
        for base in ["https://api.mch.weixin.qq.com", "http://127.0.0.1"] {
            let error = await failure { try await signed(base, host) }
            #expect(error?.code == .invalidRequest)
        }
    }

    @Test func everyVerbTakesOne() async throws {
        let gateway = ScriptedGateway { _ in try ScriptedGateway.reply(Data("{}".utf8)) }
        let node = try gateway.client(baseURL: "https://api.mch.weixin.qq.com").v3.a
        let host = "https://api.mch.weixin.qq.com/hk/"
        _ = try await node.get(host: host)
        _ = try await node.post(json: [:], host: host)
        _ = try await node.post(body: ["a": 1], host: host)
        _ = try await node.put(json: [:], host: host)
        _ = try await node.patch(json: [:], host: host)
        _ = try await node.delete(host: host)
        _ = try await node.post(upload: Upload(Data(), fileName: "a.png"), host: host)
        #expect(gateway.requests.count == 7)
        #expect(gateway.requests.allSatisfy { $0.target == "/hk/v3/a" })
    }

    @Test func literalSegmentsAreSentAsWritten() async throws {
        let client = try ScriptedGateway { _ in throw CancellationError() }.client()
        let chain = client.v3.chain.appending(literal: "mch_operate").appending(literal: "")
        #expect(try await client.sign(Call(.get, chain, content: .none)).target == "/v3/mch_operate/")
        let braces = client.v3.chain.appending(literal: "a/b")
        #expect(await failure { try await client.sign(Call(.get, braces, content: .none)) }?.code == .invalidPath)
    }
}
