// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What APIv3 refuses, and how it says so.
@Suite(.limited, .timeLimit(.minutes(10)))
struct RefusalTests {
    private let client: WeChatPayClient
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Shared.sandbox()
        client = try sandbox.client()
    }

    private static let order: JSON = [
        "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "TEST20260101",
        "notify_url": "https://example.com/notify", "amount": ["total": 100, "currency": "CNY"],
        "payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
    ]

    private func refusal(
        _ body: JSON, path: String = "v3/pay/transactions/jsapi", method: Call.Method = .post
    ) async -> Rejection? {
        await failure { try await client.send(Call(method, client.chain(path), json: body)) }?.rejection
    }

    /// Sends what the client itself refuses to send, properly signed.
    private func raw(
        _ body: String, path: String = "/v3/pay/transactions/jsapi", contentType: String? = "application/json"
    ) async throws -> (status: Int, json: JSON) {
        let bytes = Data(body.utf8)
        let timestamp = Int64(Date().timeIntervalSince1970)
        let message = Data("POST\n\(path)\n\(timestamp)\n0123456789\n".utf8) + bytes + Data("\n".utf8)
        let credentials = sandbox.credentials
        let key = try RSAPrivateKey(pem: credentials.privateKeyPEM)
        let signature = try key.signature(for: message).base64EncodedString()
        var headers: HTTPFields = [.userAgent: "test"]
        headers[.authorization] =
            "WECHATPAY2-SHA256-RSA2048 mchid=\"\(credentials.mchid)\",nonce_str=\"0123456789\","
            + "timestamp=\"\(timestamp)\",serial_no=\"\(credentials.certificateSerialNumber)\",signature=\"\(signature)\""
        headers[.contentType] = contentType
        let reply = sandbox.handle(GatewayRequest(method: "POST", target: path, headers: headers, body: Array(bytes)))
        return (reply.status, try JSON(parsing: reply.body))
    }

    @Test func acceptsTheOrderThatTheOtherTestsChange() async {
        #expect(await refusal(Self.order) == nil)
    }

    @Test(arguments: ["/appid", "/notify_url", "/amount", "/payer"])
    func namesAMissingMember(_ pointer: String) async {
        var body = Self.order
        body[String(pointer.dropFirst())] = nil
        let refusal = await refusal(body)
        #expect(refusal?.status == 400)
        #expect(refusal?.code == "PARAM_ERROR")
        #expect(refusal?.field == pointer)
        #expect(refusal?.location == "body")
    }

    @Test func namesANestedMemberItsValueAndTheRule() async {
        var body = Self.order
        body["amount"] = ["total": "100"]
        let refusal = await refusal(body)
        #expect(refusal?.field == "/amount/total")
        #expect(refusal?.detail?["value"] == "100")
        #expect(refusal?.issue?.contains("whole number") == true)
    }

    @Test func refusesWhatIsTooLongAndWhatBreaksAPattern() async {
        var body = Self.order
        body["out_trade_no"] = .string(String(repeating: "1", count: 33))
        #expect(await refusal(body)?.field == "/out_trade_no")
        let contract: JSON = ["appid": "wxd678efh567h23787", "out_contract_code": "A B"]
        let code = await refusal(contract, path: "v3/ecommerce/individual-contracts/pre-entrust-sign/app")
        #expect(code?.field == "/out_contract_code")
        #expect(code?.issue == "业务申请单号: may only contain digits, letters, - and _")
        #expect(code?.message == "out_contract_code (业务申请单号): may only contain digits, letters, - and _")
    }

    @Test func aMemberThatIsMissingMayBeThereUnderAnotherName() async {
        var body = Self.order
        body["descripton"] = body["description"]
        body["description"] = nil
        let refusal = await refusal(body)
        #expect(refusal?.field == "/description")
        #expect(refusal?.issue?.contains("/descripton was sent") == true)
    }

    /// As the Java SDK's auto-certificate mode and gopay send it.
    @Test(arguments: ["", "  "])
    func anEmptySerialCountsAsNone(_ serial: String) throws {
        for (method, target, body) in [
            ("GET", "/v3/certificates", ""),
            ("POST", "/v3/pay/transactions/jsapi", Self.order.description),
        ] {
            let reply = sandbox.handle(
                try SignedBytes.request(
                    sandbox, method, target, Array(body.utf8), headers: [Self.serialHeader: serial]
                )
            )
            #expect(reply.status == 200, "\(String(decoding: reply.body, as: UTF8.self))")
        }
        #expect(sandbox.keys.status.meter.callsWithoutKey == 2)
        var receiver = Self.receiver
        receiver["name"] = .string(try client.encrypt("商户"))
        let request = try SignedBytes.request(
            sandbox, "POST", "/v3/profitsharing/receivers/add", Array(receiver.description.utf8),
            headers: [Self.serialHeader: serial]
        )
        let reply = try JSON(parsing: sandbox.handle(request).body)
        #expect(reply["detail"]?["field"] == "Wechatpay-Serial")
    }

    private static let serialHeader = HTTPField.Name("Wechatpay-Serial") ?? .trailer

    @Test func aMethodIsNamedOnce() async throws {
        var paths: Set<String> = []
        for operation in APIDescription.shared.operations where !operation.isV2 {
            let path = operation.path.replacing("{", with: "").replacing("}", with: "")
            let methods = APIDescription.shared.operations(at: path).map(\.method)
            if Set(methods).count < methods.count { paths.insert(path) }
        }
        #expect(!paths.isEmpty)
        for path in paths {
            let reply = sandbox.handle(try SignedBytes.request(sandbox, "TRACE", path))
            #expect(reply.status == 405, "\(path)")
            let allowed = reply.headers[.allow]?.components(separatedBy: ", ") ?? []
            #expect(Set(allowed).count == allowed.count && !allowed.isEmpty, "\(path)")
            let message = try JSON(parsing: reply.body)["message"]?.string
            #expect(message?.hasSuffix("use \(allowed.joined(separator: " or "))") == true, "\(message ?? "")")
        }
    }

    @Test func namesAQueryParameterAndAPathVariable() async throws {
        let query = await failure {
            try await client.v3.marketing.favor.stocks.get(query: [
                "offset": "x", "limit": 1, "stock_creator_mchid": "1",
            ])
        }
        #expect(query?.rejection?.field == "offset")
        #expect(query?.rejection?.location == "query")
        let path = await failure {
            try await client.v3.ecommerce.individualContracts.outContractCode.segment("a b").get(query: ["appid": "1"])
        }
        #expect(path?.rejection?.field == "out_contract_code")
        #expect(path?.rejection?.location == "path")
    }

    @Test func refusesNullWhereverItStands() async throws {
        let reply = try await raw(#"{"appid":"wx","detail":{"goods_detail":[{"goods_name":null}]}}"#)
        #expect(reply.status == 400)
        #expect(reply.json["detail"]?["field"] == "/detail/goods_detail/0/goods_name")
    }

    @Test(arguments: ["😀", #"\ud83d\ude00"#])
    func refusesCharactersOfFourBytes(_ text: String) async throws {
        let reply = try await raw(#"{"appid":"wx","description":"\#(text)"}"#)
        #expect(reply.status == 400)
        #expect(reply.json["detail"]?["field"] == "/description")
    }

    @Test(arguments: [nil, "text/plain"])
    func refusesAnotherMediaType(_ contentType: String?) async throws {
        let reply = try await raw("{}", contentType: contentType)
        #expect(reply.status == 400)
        #expect(reply.json["detail"]?["field"] == "Content-Type")
    }

    @Test(arguments: ["", "[]", "{", "\"text\"", "{\"a\":1}x"])
    func refusesBodiesThatAreNoObjects(_ body: String) async throws {
        #expect(try await raw(body).status == 400)
    }

    @Test(arguments: ["v3/sandboxnew/pay", "v3/pay/transactions", "v2/pay/micropay/x", "v3/pay/transactions/jsapi/x"])
    func unknownPathsAreNotFound(_ path: String) async throws {
        let target = "/" + path
        let reply = try await raw("{}", path: target)
        #expect(reply.status == 404)
        #expect(reply.json["code"] == "NOT_FOUND")
    }

    @Test func everyRefusalIsSigned() async {
        let refusal = await refusal([:])
        #expect(refusal?.verification == .verified(serial: sandbox.credentials.publicKeyID))
    }

    @Test func anotherMethodIsNotAllowed() async throws {
        let error = await failure { try await client.v3.pay.transactions.jsapi.get() }
        #expect(error?.rejection?.status == 405)
        let reply = sandbox.handle(GatewayRequest(method: "GET", target: "/pay/micropay", headers: [:], body: []))
        #expect(reply.status == 405)
    }

    // MARK: Encrypted members

    private static let receiver: JSON = [
        "appid": "wxd678efh567h23787", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE",
    ]

    private func refusal(named name: String) async -> Rejection? {
        var body = Self.receiver
        body["name"] = .string(name)
        return await refusal(body, path: "v3/profitsharing/receivers/add")
    }

    @Test func refusesCiphertextThatDoesNotDecrypt() async throws {
        let other = try RSAPublicKey(pem: SandboxKeysText.publicKeyPEM()).encrypt("商户")
        let refusal = await refusal(named: other)
        #expect(refusal?.status == 400)
        #expect(refusal?.field == "/name")
        #expect(refusal?.issue == "分账接收方全称: 平台私钥解密失败")
    }

    @Test func opensCiphertextOfTheKeyThatTheRequestNames() async throws {
        #expect(await refusal(named: try client.encrypt("商户")) == nil)
        let certificate = try Certificate(pem: sandbox.credentials.platformCertificatePEM)
        #expect(await refusal(named: try certificate.publicKey.encrypt("商户"))?.issue == "分账接收方全称: 平台私钥解密失败")
    }

    @Test func refusesPlainTextAndDoesNotShowIt() async throws {
        let refusal = await refusal(named: "张三")
        #expect(refusal?.field == "/name")
        #expect(refusal?.detail?["value"] == "***")
        #expect(refusal.map { String(decoding: $0.body, as: UTF8.self).contains("张三") } == false)
    }

    @Test func demandsTheSerialOfTheKeyForEncryptedMembers() async throws {
        var body = Self.receiver
        body["name"] = .string(try client.encrypt("商户"))
        let reply = try await raw(body.description, path: "/v3/profitsharing/receivers/add")
        #expect(reply.status == 400)
        #expect(reply.json["detail"]?["field"] == "Wechatpay-Serial")
        #expect(try await raw(Self.receiver.description, path: "/v3/profitsharing/receivers/add").status == 200)
    }

    // MARK: Hosts

    @Test func servesDocumentedPrefixesOnly() async throws {
        let hk = "https://api.mch.weixin.qq.com/hk/"
        let refunds: JSON = [:]
        let served = await failure { try await client.v3.refunds.post(json: refunds, host: hk) }
        #expect(served?.rejection?.status == 400)
        let unserved = await failure { try await client.v3.pay.transactions.jsapi.post(json: Self.order, host: hk) }
        #expect(unserved?.rejection?.status == 404)
        let examples = ExampleCalls(client: client)
        let customs = try await client.send(examples.call(examples.operation("customs.orders.get")))
        #expect(customs.status == 200)
        let plain = try await client.send(
            examples.call(examples.operation("customs.orders.get"), host: client.configuration.baseURL))
        #expect(plain.status == 200)
    }
}

/// A key that no sandbox of these tests has.
enum SandboxKeysText {
    static func publicKeyPEM() throws -> String { try Sandbox().credentials.publicKeyPEM }
}
