// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// APIv2: signatures both ways, and what is refused.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2Tests {
    private let sandbox: Sandbox
    private let client: WeChatPayClient

    init() throws {
        sandbox = try Shared.sandbox()
        client = try sandbox.client()
    }

    private static let query: XML = [
        "appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "T1",
    ]

    /// Takes money with a payer's code, so that there is something to query.
    private func pay() async throws {
        _ = try await client.v2.pay.micropay.post(xml: [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "T1", "body": "示例", "total_fee": "1",
            "spbill_create_ip": "127.0.0.1", "auth_code": "134567890123456789",
        ])
    }

    private func message(_ xml: XML, _ path: String = "v2/pay/orderquery") async -> String? {
        await failure { try await client.chain(path).post(xml: xml) }?.rejection?.message
    }

    @Test(arguments: APIv2SignType.allCases)
    func repliesAreSignedAsTheRequestWas(_ type: APIv2SignType) async throws {
        try await pay()
        let reply = try await client.v2.pay.orderquery.post(xml: Self.query, signType: type)
        #expect(reply.verification == .signed(type))
        #expect(reply["out_trade_no"] == "T1")
        #expect(reply["trade_state"] == "SUCCESS")
        #expect(reply["mch_id"] == "1900000109")
        #expect(reply["err_code"] == nil)
    }

    /// Signed and verified by hand, without the client's code.
    @Test func aRequestSignedByHandGetsAReplyThatVerifiesByHand() throws {
        let key = sandbox.credentials.apiV2Key
        func md5(_ text: String) -> String {
            Insecure.MD5.hash(data: Data(text.utf8)).map { String(format: "%02X", $0) }.joined()
        }
        let text = "appid=wx1&mch_id=1900000109&nonce_str=n&out_trade_no=T1"
        let body = """
            <xml><out_trade_no>T1</out_trade_no><appid>wx1</appid><device_info></device_info><nonce_str>n</nonce_str>\
            <mch_id>1900000109</mch_id><sign>\(md5("\(text)&key=\(key)"))</sign></xml>
            """
        let reply = sandbox.handle(
            GatewayRequest(method: "POST", target: "/pay/orderquery", headers: [:], body: Array(body.utf8))
        )
        let xml = try XML(parsing: reply.body)
        #expect(xml["return_code"] == "SUCCESS")
        let pairs = xml.members.filter { $0.name != "sign" && $0.value.text?.isEmpty == false }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { "\($0.name)=\($0.value.text ?? "")" }
        #expect(pairs.count > 5)
        #expect(xml["sign"] == md5("\(pairs.joined(separator: "&"))&key=\(key)"))
    }

    @Test func refusesAWrongSign() async throws {
        var xml = Self.query
        xml["sign"] = String(repeating: "A", count: 32)
        #expect(await message(xml) == "签名错误")
        let other = try Shared.sandbox()
        let stranger = try WeChatPayClient(
            merchant: client.merchant,
            platformKeys: [
                .publicKey(id: other.credentials.publicKeyID, RSAPublicKey(pem: other.credentials.publicKeyPEM))
            ],
            apiV2Key: APIv2Key(String(repeating: "k", count: 32)), transport: SandboxTransport(sandbox)
        )
        let error = await failure { try await stranger.v2.pay.orderquery.post(xml: Self.query) }
        #expect(error?.rejection?.message == "签名错误")
        #expect(error?.rejection?.code == "FAIL")
    }

    @Test(arguments: ["out_trade_no", "appid", "nonce_str"])
    func refusesAMemberChangedOnTheWay(_ name: String) async throws {
        let sandbox = sandbox
        struct Changing: Transport {
            let sandbox: Sandbox
            let name: String
            func send(_ request: TransportRequest) async throws -> TransportReply {
                var xml = try XML(parsing: Array(request.body))
                xml[name] = "changed"
                let reply = sandbox.handle(
                    GatewayRequest(
                        method: request.method, target: request.target, headers: request.headers, body: try xml.bytes()
                    )
                )
                return TransportReply(status: reply.status, headers: reply.headers, body: Data(reply.body))
            }
        }
        let client = try sandbox.client(transport: Changing(sandbox: sandbox, name: name))
        let error = await failure { try await client.v2.pay.orderquery.post(xml: Self.query) }
        #expect(error?.rejection?.message == "签名错误")
    }

    @Test func refusesUnknownMerchantsAndMissingMembers() async throws {
        try await pay()
        var xml = Self.query
        xml["mch_id"] = "1900000999"
        #expect(await message(xml) == "商户号非法")
        xml["mch_id"] = nil
        #expect(await message(xml) == "缺少参数mch_id")
        xml = Self.query
        #expect(await message(xml) == nil)
        xml["appid"] = nil
        #expect(await message(xml) == "缺少参数appid (公众账号ID)")
    }

    @Test func refusesValuesOfAnotherType() async throws {
        let xml: XML = [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "示例", "out_trade_no": "T1",
            "total_fee": "one", "spbill_create_ip": "127.0.0.1", "auth_code": "120061098828009406",
        ]
        #expect(await message(xml, "v2/pay/micropay")?.contains("total_fee") == true)
    }

    @Test(arguments: ["", "{}", "<xml>", "<xml><a>1</a></xml>", "<html/>"])
    func refusesWhatIsNotSignedXML(_ body: String) throws {
        let reply = sandbox.handle(
            GatewayRequest(method: "POST", target: "/pay/micropay", headers: [:], body: Array(body.utf8))
        )
        #expect(reply.status == 200)
        #expect(try XML(parsing: reply.body)["return_code"] == "FAIL")
    }

    @Test func uploadsNameTheDigestOfTheFile() async throws {
        let upload = Upload(ExampleCalls.file, fileName: "a.png")
        let reply = try await client.v2.secapi.mch.uploadmedia.post(xml: ["mch_id": "1900000109"], upload: upload)
        #expect(reply["media_id"]?.isEmpty == false)
        let wrong: XML = ["mch_id": "1900000109", "media_hash": "00000000000000000000000000000000"]
        let error = await failure { try await client.v2.secapi.mch.uploadmedia.post(xml: wrong, upload: upload) }
        #expect(error?.rejection?.message?.contains("media_hash") == true)
    }

    @Test func bankCardsAreEncryptedWithTheKeyThatIsGivenForThem() async throws {
        let reply = try await client.v2.risk.getpublickey.post(xml: ["mch_id": "1900000109", "sign_type": "MD5"])
        #expect(reply["pub_key"]?.contains("BEGIN RSA PUBLIC KEY") == true)
        var xml: XML = [
            "mch_id": "1900000109", "partner_trade_no": "T1", "bank_code": "1002", "amount": 100,
        ]
        xml["enc_bank_no"] = try client.encrypt("6222000000000000000")
        xml["enc_true_name"] = try client.encrypt("张三")
        let paid = try await client["v2/mmpaysptrans/pay_bank"].post(xml: xml)
        #expect(paid["amount"] == "100")
        xml["enc_true_name"] = String(repeating: "A", count: 344)
        #expect(await message(xml, "v2/mmpaysptrans/pay_bank")?.contains("解密失败") == true)
    }

    @Test func theSandboxKeyOfAPIv2IsTheKey() async throws {
        let reply = try await client.v2.xdc.apiv2getsignkey.sign.getsignkey.post(xml: ["mch_id": "1900000109"])
        #expect(reply["sandbox_signkey"] == sandbox.credentials.apiV2Key)
    }
}
