// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayJSON
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Requests as the SDKs of Java and Go send them, byte for byte: their headers, their order of members, their forms.
/// Only numbers, times and signatures are made here.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OtherSDKTests {
    enum SDK: CaseIterable, Sendable {
        case java, go

        /// Headers as they stand behind the Host; `{type}` and `{authorization}` are filled in.
        var head: [String] {
            switch self {
            case .java:
                [
                    "Accept: application/json", "Wechatpay-Serial: {serial}", "Content-Type: {type}",
                    "Authorization: {authorization}",
                    "User-Agent: WechatPay-Java/0.2.17 (Linux/5.15.0) Java/17.0.9 Credential/WechatPay2Credential "
                        + "Validator/WechatPay2Validator okhttp3/null",
                    "Connection: Keep-Alive", "Accept-Encoding: gzip",
                ]
            case .go:
                [
                    "User-Agent: WechatPay-Go/0.2.20 (linux) GO/go1.22.1", "Accept: */*",
                    "Authorization: {authorization}", "Content-Type: {type}", "Accept-Encoding: gzip",
                ]
            }
        }

        /// JSON of both is UTF-8; Go's encoder sorts members and ends with a line feed, Java's has neither.
        func body(_ java: String, _ go: String) -> String { self == .java ? java : go + "\n" }

        var jsonType: String { self == .java ? "application/json; charset=utf-8" : "application/json" }

        func form(_ meta: String, _ file: String) -> (type: String, body: String) {
            switch self {
            case .java:
                let boundary = "6f3c1b0e-5f0e-4b5c-9a53-0c5e2f0d7a11"
                return (
                    "multipart/form-data; boundary=\(boundary)",
                    "--\(boundary)\r\nContent-Disposition: form-data; name=\"meta\"\r\n"
                        + "Content-Type: application/json; charset=utf-8\r\n\r\n\(meta)\r\n--\(boundary)\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n\(file)\r\n--\(boundary)--\r\n"
                )
            case .go:
                let boundary = "1e7d6bd3a0c4f4b1d6f7a2f9c1b0e8d7a6c5b4e3f2d1c0b9a8f7e6d5c4b3"
                return (
                    "multipart/form-data; boundary=\(boundary)",
                    "--\(boundary)\r\nContent-Disposition: form-data; name=\"meta\";\r\n"
                        + "Content-Type: application/json\r\n\r\n\(meta)\r\n--\(boundary)\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n\(file)\r\n--\(boundary)--\r\n"
                )
            }
        }
    }

    /// Sends a request over a socket.
    private func send(
        _ sdk: SDK, _ sandbox: RunningSandbox, _ method: String, _ target: String, type: String? = nil,
        body: String = "", signed: String? = nil, serial: String? = nil
    ) async throws -> (status: Int, body: String) {
        let made = try SignedBytes.request(
            sandbox.gateway, method, target, Array(body.utf8), nonce: Self.nonce(), signed: signed)
        let http = try RawHTTP(sandbox.baseURL)
        let authorization = try #require(made.headers[.authorization])
        let own = serial ?? sandbox.gateway.credentials.publicKeyID
        var lines = ["\(method) \(target) HTTP/1.1", "Host: \(http.authority)"]
        lines += sdk.head.map {
            $0.replacing("{authorization}", with: authorization).replacing("{type}", with: type ?? sdk.jsonType)
                .replacing("{serial}", with: own)
        }
        // OkHttp sends no media type where there is no body.
        if sdk == .java, body.isEmpty, type == nil { lines[4] = "Content-Type: application/json" }
        if !body.isEmpty { lines.append("Content-Length: \(body.utf8.count)") }
        let reply = try await http.exchange(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
        return (reply.status, reply.body)
    }

    /// 32 letters and digits, as both make them.
    private static func nonce() -> String { String(UUID().uuidString.replacing("-", with: "").prefix(32)) }

    private func run(_ body: @escaping @Sendable (RunningSandbox) async throws -> Void) async throws {
        try await withSandbox(Shared.sandbox(), body)
    }

    /// Java's auto-certificate mode knows no key yet, and sends the header all the same.
    @Test(arguments: SDK.allCases, ["", " "])
    func certificatesComeWithoutAKnownKey(_ sdk: SDK, serial: String) async throws {
        try await run { sandbox in
            let reply = try await send(sdk, sandbox, "GET", "/v3/certificates", serial: serial)
            #expect(reply.status == 200, "\(reply.body)")
            #expect(reply.body.contains("encrypt_certificate"))
        }
    }

    @Test(arguments: SDK.allCases)
    func ordersArePlacedAndQueried(_ sdk: SDK) async throws {
        try await run { sandbox in
            let body = sdk.body(
                #"{"appid":"wxd678efh567h23787","mchid":"1900000109","description":"示例 <A&B>","out_trade_no":"SDK_0001","#
                    + #""notify_url":"https://www.example.com/notify","amount":{"total":100,"currency":"CNY"}}"#,
                #"{"amount":{"currency":"CNY","total":100},"appid":"wxd678efh567h23787","#
                    + #""description":"示例 \u003cA\u0026B\u003e","mchid":"1900000109","#
                    + #""notify_url":"https://www.example.com/notify","out_trade_no":"SDK_0001"}"#)
            let placed = try await send(sdk, sandbox, "POST", "/v3/pay/transactions/native", body: body)
            #expect(placed.status == 200 && placed.body.contains("code_url"), "\(placed.body)")
            let query = "/v3/pay/transactions/out-trade-no/SDK_0001?mchid=1900000109"
            let found = try await send(sdk, sandbox, "GET", query)
            #expect(found.status == 200 && found.body.contains(#""trade_state":"NOTPAY""#), "\(found.body)")
        }
    }

    /// A direct merchant's combined order names no sub-merchant.
    @Test(arguments: SDK.allCases, ["jsapi", "native", "h5", "app"])
    func combinedOrdersOfADirectMerchantArePlaced(_ sdk: SDK, path: String) async throws {
        try await run { sandbox in
            let part =
                #"{"mchid":"1900000109","attach":"深圳分店","amount":{"total_amount":10,"currency":"CNY"},"#
                + #""out_trade_no":"SDK_PART_1","description":"示例"}"#
            let scene =
                path == "h5"
                ? #","scene_info":{"payer_client_ip":"14.17.22.32","device_id":"POS1","h5_info":{"type":"Wap"}}"# : ""
            let payer = #","combine_payer_info":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#
            let text =
                #"{"combine_appid":"wxd678efh567h23787","combine_mchid":"1900000109","combine_out_trade_no":"SDK_ALL_1","#
                + #""sub_orders":["# + part + "]" + scene + (path == "jsapi" ? payer : "")
                + #","notify_url":"https://www.example.com/notify"}"#
            let reply = try await send(
                sdk, sandbox, "POST", "/v3/combine-transactions/\(path)", body: sdk.body(text, text))
            #expect(reply.status == 200, "\(reply.body)")
            #expect(sandbox.gateway.order(combineOutTradeNo: "SDK_ALL_1") != nil)
        }
    }

    @Test(arguments: SDK.allCases, [true, false])
    func filesAreUploaded(_ sdk: SDK, namesBoundary: Bool) async throws {
        try await run { sandbox in
            let file = "PNG bytes;\r\n--no boundary"
            let digest = SHA256.hash(data: Data(file.utf8)).map { String(format: "%02x", $0) }.joined()
            let meta =
                sdk == .java
                ? #"{"filename":"a.png","sha256":"\#(digest)"}"# : #"{ "filename": "a.png", "sha256": "\#(digest)" }"#
            let form = sdk.form(meta, file)
            // With Apache's client Java names no boundary.
            let type = namesBoundary ? form.type : "multipart/form-data"
            let reply = try await send(
                sdk, sandbox, "POST", "/v3/merchant/media/upload", type: type, body: form.body, signed: meta)
            #expect(reply.status == 200 && reply.body.contains("media_id"), "\(reply.body)")
            // Signed over anything else, it is refused for that, and the page says so.
            let wrong = try await send(
                sdk, sandbox, "POST", "/v3/merchant/media/upload", type: type, body: form.body)
            #expect(wrong.status == 401 && wrong.body.contains("SIGN_ERROR"))
            let id = try #require(sandbox.gateway.exchanges.first?.id)
            let page = try await RawHTTP(sandbox.baseURL).get("/sandbox/requests/\(id)")
            #expect(page.json["diagnosis"]?["code"] == "bodyMultipart", "\(page.body)")
        }
    }

    /// What official SDKs send though no page has it.
    @Test(arguments: SDK.allCases)
    func membersOfOfficialSDKsAreAccepted(_ sdk: SDK) async throws {
        try await run { sandbox in
            let text =
                #"{"appid":"wxd678efh567h23787","type":"MERCHANT_ID","account":"1900000110","relation_type":"STORE","#
                + #""sub_mchid_of_tomorrow":"1","notify_url":"https://www.example.com/notify"}"#
            let reply = try await send(
                sdk, sandbox, "POST", "/v3/profitsharing/receivers/add", body: sdk.body(text, text))
            #expect(reply.status == 200, "\(reply.body)")
        }
    }

    @Test(arguments: SDK.allCases)
    func whatIsWrongIsRefusedWithItsField(_ sdk: SDK) async throws {
        try await run { sandbox in
            func order(_ more: String, description: String = "示例") -> String {
                #"{"appid":"wxd678efh567h23787","mchid":"1900000109","description":"\#(description)","#
                    + #""out_trade_no":"SDK_0001","amount":{"total":100,"currency":"CNY"},"# + more + "}"
            }
            let notify = #""notify_url":"https://www.example.com/notify""#
            let cases = [
                (order(#""notify_url":"www.example.com/notify""#), "/notify_url"),
                (order(#""notify_url":"https://www.example.com/notify?a=1""#), "/notify_url"),
                (
                    order(notify + #","scene_info":{"payer_client_ip":"10.0.0.1, 1.2.3.4"}"#),
                    "/scene_info/payer_client_ip"
                ),
                (order(notify + #","attach":"""#), "/attach"),
                (order(notify, description: String(repeating: "商", count: 43)), "/description"),
            ]
            for (text, field) in cases {
                let reply = try await send(
                    sdk, sandbox, "POST", "/v3/pay/transactions/native", body: sdk.body(text, text))
                let json = try JSON(parsing: reply.body)
                #expect(reply.status == 400 && json["code"] == "PARAM_ERROR", "\(reply.body)")
                #expect(json["detail"]?["field"]?.string == field, "\(reply.body)")
            }
        }
    }
}

extension RawHTTP {
    /// Sends bytes and reads one reply, whose length its head says.
    fileprivate func exchange(_ request: String) async throws -> (status: Int, body: String) {
        let text = try await raw(request) { text in
            guard let end = text.range(of: "\r\n\r\n") else { return false }
            let head = text[..<end.lowerBound].lowercased()
            let length = head.components(separatedBy: "content-length: ").dropFirst().first?.prefix { $0.isNumber }
            return text[end.upperBound...].utf8.count >= Int(length ?? "0") ?? 0
        }
        guard let end = text.range(of: "\r\n\r\n"), let status = text.split(separator: " ").dropFirst().first else {
            throw NotHTTP()
        }
        return (Int(status) ?? 0, String(text[end.upperBound...]))
    }
}
