// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Members that nobody documents are ignored, and the reply says so.
@Suite(.limited, .timeLimit(.minutes(10)))
struct NoteTests {
    private let sandbox: Sandbox
    private static let note = HTTPField.Name("Sandbox-Note") ?? .trailer

    init() throws { sandbox = try Shared.sandbox() }

    private static let order: JSON = [
        "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "TEST20260101",
        "notify_url": "https://example.com/notify", "amount": ["total": 100, "currency": "CNY"],
        "payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
    ]

    /// Sends an order with further members; the reply, and the notes that the history has of it.
    private func send(
        _ more: JSON, without name: String? = nil, to path: String = "/v3/pay/transactions/jsapi"
    ) throws -> (reply: GatewayReply, notes: [String]) {
        var body = Self.order
        if let name { body[name] = nil }
        for (name, value) in more.object ?? JSON.Object() { body[name] = value }
        return try send("POST", path, body.bytes)
    }

    private func send(
        _ method: String, _ target: String, _ body: [UInt8] = []
    ) throws -> (reply: GatewayReply, notes: [String]) {
        let reply = sandbox.handle(try SignedBytes.request(sandbox, method, target, body))
        return (reply, try #require(sandbox.exchanges.first).notes)
    }

    @Test(
        arguments: [
            (["unheard_of": ["a": [1]]], "/unheard_of is no documented member and was ignored."),
            (["total": 1], "/total is no documented member and was ignored; total is a member of amount."),
            (
                ["goods_name": "x"],
                "/goods_name is no documented member and was ignored; goods_name is a member of "
                    + "detail.goods_detail[]."
            ),
            (["goods_tagg": "x"], "/goods_tagg is no documented member and was ignored; did you mean goods_tag?"),
            (
                ["payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "notify_url": "x"]],
                "/payer/notify_url is no documented member and was ignored; did you mean notify_url?"
            ),
        ] as [(JSON, String)])
    func aMemberThatIsNotDocumentedIsIgnoredAndNamed(_ more: JSON, _ note: String) throws {
        let (reply, notes) = try send(more)
        #expect(reply.status == 200)
        #expect(notes == [note])
        #expect(reply.headers[Self.note] == note)
    }

    /// As official SDKs send them.
    @Test func membersThatOfficialSDKsSendAreIgnored() throws {
        #expect(try send(["receiver_mchid": "1", "business_type": "x"]).reply.status == 200)
        #expect(sandbox.order(outTradeNo: "TEST20260101") != nil)
    }

    @Test func aDecentRequestHasNoNotes() throws {
        let (reply, notes) = try send([:])
        #expect(reply.status == 200)
        #expect(notes.isEmpty)
        #expect(reply.headers[Self.note] == nil)
    }

    @Test func aParameterThatIsNotDocumentedIsIgnoredAndNamed() throws {
        _ = try send([:])
        let path = "/v3/pay/transactions/out-trade-no/TEST20260101?mchid=1900000109&"
        let (reply, notes) = try send("GET", path + "mchidd=1&out_trade_no=2")
        #expect(reply.status == 200)
        #expect(
            notes == [
                "mchidd is no documented parameter and was ignored.",
                "out_trade_no is no documented parameter and was ignored; out_trade_no belongs in the path.",
            ])
        let misspelt = try send("GET", "/v3/pay/transactions/out-trade-no/TEST20260101?mchjd=1900000109")
        #expect(misspelt.reply.status == 400)
        #expect(misspelt.notes == ["mchjd is no documented parameter and was ignored; did you mean mchid?"])
    }

    @Test func aBodyThatNobodyReadsIsNamed() throws {
        let (reply, notes) = try send("GET", "/v3/certificates", Array(#"{"a":1}"#.utf8))
        #expect(reply.status == 200)
        #expect(notes == ["This call has no body; the one that was sent was ignored."])
    }

    @Test func aMissingMemberIsRefusedThoughItsTwinIsThere() throws {
        let (reply, notes) = try send(["descripton": "示例"], without: "description")
        #expect(reply.status == 400)
        let issue = try JSON(parsing: reply.body)["detail"]?["issue"]?.string
        #expect(issue == "商品描述: is required; /descripton was sent, which is not documented")
        #expect(notes == ["/descripton is no documented member and was ignored; did you mean description?"])
        #expect(reply.headers[Self.note] != nil)
    }

    @Test(
        arguments: [
            (["amount": [:], "total": 1], "总金额: is required; /total was sent, which is not documented"),
            (
                ["detail": ["goods_detail": [["merchant_goods_id": "1", "quantity": 1]]], "unit_price": 1],
                "商品单价: is required; /unit_price was sent, which is not documented"
            ),
        ] as [(JSON, String)])
    func aRequiredMemberAtAnotherPlaceIsNamed(_ more: JSON, _ issue: String) throws {
        let (reply, _) = try send(more)
        #expect(reply.status == 400)
        #expect(try JSON(parsing: reply.body)["detail"]?["issue"] == .string(issue))
    }

    @Test func apiV2IsToldTheSame() async throws {
        let client = try sandbox.client()
        _ = try await client.v2.pay.unifiedorder.post(
            xml: [
                "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "示例", "out_trade_no": "V2NOTE001",
                "total_fee": "100", "spbill_create_ip": "127.0.0.1", "notify_url": "http://127.0.0.1:9/notify",
                "trade_type": "NATIVE", "product_id": "1", "atach": "x",
            ]
        )
        #expect(
            sandbox.exchanges.first?.notes
                == ["/atach is no documented member and was ignored; did you mean attach?"])
    }

    /// However many, long and odd the names are, what is said of them is short, and what else is wrong is still found.
    @Test(arguments: [
        "a\u{1B}[31m\r\nSet-Cookie: x=1", String(repeating: "\u{301}", count: 500), "\u{202E}x", "张三", "a/b~c", "",
    ])
    func hostileNamesAreShownHarmlessly(_ name: String) throws {
        let (reply, notes) = try send([name: 1])
        #expect(reply.status == 200)
        #expect(notes.count == 1)
        #expect(notes.allSatisfy { note in note.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" } })
        let header = try #require(reply.headers[Self.note])
        #expect(header.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        #expect(header.utf8.count < 2200)
    }

    @Test func thousandsOfMembersHideNothing() throws {
        var inner = JSON.Object()
        for number in 0..<5000 { inner["unheard_of_\(number)"] = 1 }
        inner["total"] = 100
        let (reply, notes) = try send(["amount": .object(inner)])
        #expect(reply.status == 200)
        #expect(notes.count == 21)
        #expect(notes.last == "There are 480 more like these.")
        #expect((reply.headers[Self.note] ?? "").utf8.count < 2200)
        let (refused, _) = try send(["amount": .object(inner)], without: "payer")
        #expect(refused.status == 400)
        #expect(try JSON(parsing: refused.body)["detail"]?["field"] == "/payer")
    }

    @Test func aParameterOfManyCombiningMarksIsCut() throws {
        let marks = String(repeating: "%CC%81", count: 40_000)
        let target = "/v3/certificates?\(marks)=1&b=\(String(repeating: "x", count: 100))"
        let (reply, notes) = try send("GET", target)
        #expect(reply.status == 200)
        #expect(notes.count == 2)
        #expect(notes.allSatisfy { $0.utf8.count < 1000 })
    }

    @Test func theControlAPIShowsThem() async throws {
        try await sandbox.withServer { baseURL in
            _ = try send(["unheard_of": 1])
            let url = try #require(URL(string: baseURL + "/sandbox/requests"))
            let (data, _) = try await URLSession.shared.data(for: URLRequest(url: url))
            let line = try JSON(parsing: Array(data))["requests"]?[0]
            #expect(line?["notes"] == ["/unheard_of is no documented member and was ignored."])
        }
    }

    // MARK: Choices

    @Test(arguments: [
        (
            "/v3/refund/domestic/refunds", #"{"out_refund_no":"R1","amount":{"refund":1,"total":1,"currency":"CNY"}}"#,
            "must have transaction_id (微信支付订单号) or out_trade_no (商户订单号)"
        ),
        (
            "/v3/profitsharing/return-orders",
            #"{"out_return_no":"R1","return_mchid":"1900000110","amount":1,"description":"x"}"#,
            "must have order_id (微信分账单号) or out_order_no (商户分账单号)"
        ),
    ])
    func oneOfSeveralHasToBeGiven(_ path: String, _ body: String, _ issue: String) throws {
        let (reply, _) = try send("POST", path, Array(body.utf8))
        let json = try JSON(parsing: reply.body)
        #expect(reply.status == 400)
        #expect(json["code"] == "PARAM_ERROR")
        #expect(json["message"] == .string(issue))
        #expect(json["detail"]?["issue"] == .string(issue))
        // Empty is as good as missing.
        var empty = try JSON(parsing: body)
        empty["out_trade_no"] = ""
        #expect(try send("POST", path, empty.bytes).reply.status == 400)
    }
}

extension JSON {
    fileprivate var bytes: [UInt8] { Array(description.utf8) }
}
