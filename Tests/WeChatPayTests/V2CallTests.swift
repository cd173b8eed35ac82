// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// What APIv2 calls send.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2CallTests {
    static let success = [
        "return_code": "SUCCESS", "result_code": "SUCCESS", "trade_state": "SUCCESS", "new_field": "1",
    ]
    private let gateway = ScriptedGateway { _ in ScriptedGateway.v2(success) }

    @Test func everyStyleMakesTheSameCall() async throws {
        let client = try gateway.client()
        let xml: XML = ["appid": "wx1", "mch_id": 10_000_100, "body": "微信 <&]]>", "attach": ""]
        var replies = [
            try await client.v2.pay.micropay.post(xml: xml),
            try await client.chain("v2/pay/micropay").post(xml: xml),
            try await client["/v2/pay/micropay"].post(xml: xml),
        ]
        replies += try blockingStyles(client, xml)
        for reply in replies {
            #expect(reply["trade_state"] == "SUCCESS")
            #expect(reply.verification == .signed(.md5))
        }
        #expect(gateway.requests.count == 6)
        #expect(Set(gateway.requests.map { $0.v2Members["nonce_str"] ?? "" }).count == 6)
        for request in gateway.requests {
            #expect(request.method == "POST")
            #expect(request.target == "/pay/micropay")
            #expect(request.headers[.authorization] == nil)
            #expect(request.headers[.contentType] == "text/xml; charset=utf-8")
            #expect(request.headers[.userAgent] != nil)
            let members = try XML(parsing: Array(request.body))
            #expect(members.members.map(\.name) == ["appid", "mch_id", "body", "attach", "nonce_str", "sign"])
            #expect(members["nonce_str"]?.count == 32)
            let texts = Dictionary(uniqueKeysWithValues: members.members.map { ($0.name, $0.value.text ?? "") })
            #expect(members["sign"] == ScriptedGateway.sign(texts))
        }
    }

    private func blockingStyles(_ client: WeChatPayClient, _ xml: XML) throws -> [V2Response] {
        [
            try client.v2.pay.micropay.post(xml: xml), try client.chain("v2/pay/micropay").post(xml: xml),
            try client["v2/pay/micropay"].post(xml: xml),
        ]
    }

    @Test func chainsShowTheirPathWithoutTheMark() throws {
        let client = try gateway.client()
        #expect(client.v2.pay.micropay.path == "/pay/micropay")
        #expect(client.chain("v2/pay/micropay").path == "/pay/micropay")
        #expect(client["/v2/secapi/mch"]["addInstitutionsub"].path == "/secapi/mch/addInstitutionsub")
        #expect(client.v2.xdc["apiv2getsignkey/sign/getsignkey"].path == "/xdc/apiv2getsignkey/sign/getsignkey")
        #expect(client.v2.a.someThing.path == "/a/some-thing")
        #expect(client.v2["v2"].x.path == "/v2/x")
        #expect(client.chain("v22/pay").path == "/v22/pay")
    }

    @Test func signsWithTheDigestThatIsAskedFor() async throws {
        let client = try gateway.client()
        _ = try await client.v2.pay.orderquery.post(xml: ["appid": "wx1"], signType: .hmacSHA256)
        _ = try await client.v2.pay.orderquery.post(xml: ["sign_type": "HMAC-SHA256", "appid": "wx1"])
        _ = try await client.v2.pay.orderquery.post(xml: ["appid": "wx1"], signType: .md5)
        let members = gateway.requests.map(\.v2Members)
        for members in members.prefix(2) {
            #expect(members["sign_type"] == "HMAC-SHA256")
            #expect(members["sign"] == ScriptedGateway.sign(members, hmac: true))
        }
        #expect(members[2]["sign_type"] == nil)
        #expect(members[2]["sign"] == ScriptedGateway.sign(members[2]))
    }

    @Test func leavesOutTheNonceWhereThereIsNone() async throws {
        let client = try gateway.client()
        _ = try await client.v2.papay.querycontract.post(xml: ["appid": "wx1"])
        _ = try await client.v2["cgi-bin/mch/customs/customdeclareorder"].post(xml: ["appid": "wx1"])
        _ = try await client.v2.pay.orderquery.post(xml: ["appid": "wx1"], nonce: false)
        #expect(gateway.requests.allSatisfy { $0.v2Members["nonce_str"] == nil && $0.v2Members["sign"] != nil })
        _ = try await client.v2.pay.orderquery.post(xml: ["nonce_str": "mine", "sign": "theirs"])
        #expect(gateway.requests.last?.v2Members == ["nonce_str": "mine", "sign": "theirs"])
    }

    @Test func getsSignTheirQuery() async throws {
        let client = try gateway.client()
        _ = try await client.v2.papay.h5entrustweb.get(xml: [
            "appid": "wx1", "notify_url": "https://a.b/c?d=e", "x": "",
        ])
        let request = try #require(gateway.requests.first)
        let sign = ScriptedGateway.sign(["appid": "wx1", "notify_url": "https://a.b/c?d=e"])
        #expect(
            request.target
                == "/papay/h5entrustweb?appid=wx1&notify_url=https%3A%2F%2Fa.b%2Fc%3Fd%3De&x=&sign=\(sign)"
        )
        #expect(request.body.isEmpty && request.method == "GET")
    }

    @Test func postsMayHaveAQueryThatIsNotSigned() async throws {
        let certificate = try ClientCertificateTests.merchantIdentity()
        let client = try gateway.client(clientCertificate: certificate)
        _ = try await client.v2.secapi.mch.submchmanage.post(xml: ["appid": "wx1"], query: ["action": "add"])
        let request = try #require(gateway.requests.first)
        #expect(request.target == "/secapi/mch/submchmanage?action=add")
        #expect(request.v2Members["sign"] == ScriptedGateway.sign(request.v2Members))
        #expect(request.v2Members["action"] == nil)
    }

    @Test func signsAddressesThatUsersAreSentTo() throws {
        let client = try gateway.client(baseURL: "https://api.mch.weixin.qq.com")
        let url = try client.v2.papay.entrustweb.signedURL(query: ["appid": "wx1", "contract_display_account": "张三"])
        let sign = ScriptedGateway.sign(["appid": "wx1", "contract_display_account": "张三"])
        #expect(
            url == "https://api.mch.weixin.qq.com/papay/entrustweb?appid=wx1&contract_display_account="
                + "%E5%BC%A0%E4%B8%89&sign=\(sign)"
        )
        #expect(throws: WeChatPayError.self) { try client.v3.papay.entrustweb.signedURL(query: [:]) }
        #expect(gateway.requests.isEmpty)
    }

    @Test func otherHostsAreUsed() async throws {
        let client = try gateway.client(baseURL: "https://api.mch.weixin.qq.com")
        _ = try await client.v2.secsvc.realnameauth.post(xml: [:], host: "https://fraud.mch.weixin.qq.com/")
        #expect(gateway.requests.first?.baseURL == "https://fraud.mch.weixin.qq.com")
        #expect(gateway.requests.first?.target == "/secsvc/realnameauth")
    }

    @Test func uploadsSignTheFilesHash() async throws {
        let client = try gateway.client(clientCertificate: ClientCertificateTests.merchantIdentity())
        let file = Data([0xFF, 0xD8, 0x0D, 0x0A])
        _ = try await client.v2.secapi.mch.uploadmedia.post(
            xml: ["mch_id": "1900000109"], upload: Upload(file, fileName: "a.jpg")
        )
        let request = try #require(gateway.requests.first)
        let boundary = try #require(request.headers[.contentType]?.split(separator: "=").last)
        let (parts, names) = try UploadTests.parts(request.body, Data("--\(boundary)".utf8))
        #expect(names == ["mch_id", "sign_type", "media_hash", "sign", "media"])
        let hash = Insecure.MD5.hash(data: file).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
        let members = parts.mapValues { String(decoding: $0.body, as: UTF8.self) }.filter { $0.key != "media" }
        #expect(members["media_hash"] == hash)
        #expect(members["sign"] == ScriptedGateway.sign(members))
        #expect(parts["media"]?.body == file)
    }

    @Test func refusesWhatBelongsToTheOtherProtocol() async throws {
        let client = try gateway.client()
        #expect(await failure { try await client.v2.pay.micropay.post(json: ["a": "b"]) }?.code == .invalidRequest)
        #expect(await failure { try await client.v2.pay.micropay.post(body: ["a": "b"]) }?.code == .invalidRequest)
        #expect(await failure { try await client.v2.pay.micropay.get() }?.code == .invalidRequest)
        #expect(await failure { try await client.v2.pay.downloadbill.download() }?.code == .invalidRequest)
        #expect(await failure { try await client.v3.pay.micropay.post(xml: ["a": "b"]) }?.code == .invalidRequest)
        #expect(
            await failure { try await client["pay/micropay"].post(xml: ["a": "b"]) }?.message.contains("v2") == true)
        let v2 = try Call(.post, client.v2.a, xml: [:])
        #expect(await failure { try await client.send(v2) }?.code == .invalidRequest)
        let v3 = try Call(.get, client.v3.a)
        #expect(await failure { try await client.sendV2(v3) }?.code == .invalidRequest)
        #expect(gateway.requests.isEmpty)
    }

    @Test(arguments: [
        XML(members: [.init(name: "a", value: .text("1")), .init(name: "a", value: .text("2"))]),
        XML(members: [.init(name: "a", value: .nested(["b": 1]))]), ["a b": 1], ["a": "\u{0}"],
        ["sign_type": "SHA512"],
    ])
    func refusesMembersThatCannotBeSigned(_ xml: XML) async throws {
        let client = try gateway.client()
        #expect(await failure { try await client.v2.pay.micropay.post(xml: xml) }?.code == .invalidRequest)
        #expect(gateway.requests.isEmpty)
    }

    @Test(arguments: ["v2", "v2/", "/v2"])
    func refusesThePathThatIsOnlyTheMark(_ path: String) async throws {
        let client = try gateway.client()
        #expect(await failure { try await client[path].post(xml: [:]) }?.code == .invalidPath)
        #expect(await failure { try await client.v2.post(xml: [:]) }?.code == .invalidPath)
    }

    @Test func refusesContradictingDigests() async throws {
        let client = try gateway.client()
        let error = await failure { try await client.v2.a.post(xml: ["sign_type": "MD5"], signType: .hmacSHA256) }
        #expect(error?.code == .invalidRequest)
    }

    @Test func refusesWithoutTheKey() async throws {
        let client = try gateway.client(apiV2Key: nil)
        let error = await failure { try await client.v2.pay.micropay.post(xml: [:]) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("WECHATPAY_API_V2_KEY") == true)
        #expect(gateway.requests.isEmpty)
    }

    @Test func aSignedRequestShowsNoKey() async throws {
        let client = try gateway.client()
        let request = try await client.sign(Call(.post, client.v2.pay.micropay, xml: ["b": 2, "a": 1], nonce: false))
        #expect(request.message == "a=1&b=2&key=•••")
        #expect(!String(decoding: request.body, as: UTF8.self).contains(ScriptedGateway.apiV2Key))
    }
}
