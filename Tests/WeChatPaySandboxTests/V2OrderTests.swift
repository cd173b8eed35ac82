// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPayJSON
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Orders over APIv2, on the same table as those of APIv3.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2OrderTests {
    private let desk: OrderDesk
    private var sandbox: Sandbox { desk.sandbox }

    init() throws { desk = try OrderDesk(seed: 7) }

    private static func order(_ number: String, _ more: [String: String] = [:]) -> XML {
        var xml: XML = [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "示例", "total_fee": "100",
            "spbill_create_ip": "127.0.0.1", "notify_url": "https://example.com/notify", "trade_type": "NATIVE",
        ]
        xml["out_trade_no"] = number
        for (name, value) in more { xml[name] = value }
        return xml
    }

    private static func named(_ number: String) -> XML {
        var xml: XML = ["appid": "wxd678efh567h23787", "mch_id": "1900000109"]
        xml["out_trade_no"] = number
        return xml
    }

    private func send(_ xml: XML, _ path: String) async throws -> V2Response {
        try await desk.client.chain("v2/\(path)").post(xml: xml)
    }

    private func code(_ xml: XML, _ path: String) async -> String? {
        await failure { try await send(xml, path) }?.rejection?.code
    }

    private func codePayment(_ number: String, total: Int = 100, code: String = "134567890123456789") -> XML {
        var xml = Self.order(number, ["total_fee": String(total), "auth_code": code])
        for name in ["trade_type", "notify_url"] { xml[name] = nil }
        return xml
    }

    @Test func anOrderIsPlacedPaidAndQueried() async throws {
        let placed = try await send(Self.order("A1", ["attach": "x"]), "pay/unifiedorder")
        #expect(placed["prepay_id"]?.hasPrefix("wx") == true)
        #expect(placed["trade_type"] == "NATIVE")
        let unpaid = try await send(Self.named("A1"), "pay/orderquery")
        #expect(unpaid["trade_state"] == "NOTPAY")
        #expect(unpaid["attach"] == "x")
        #expect(unpaid["transaction_id"] == nil)
        let order = try sandbox.pay(codeURL: try #require(placed["code_url"]), bankType: "CMB_DEBIT")
        let paid = try await send(Self.named("A1"), "pay/orderquery")
        #expect(paid["trade_state"] == "SUCCESS")
        #expect(paid["transaction_id"] == order.transactionID)
        #expect(paid["total_fee"] == "100")
        #expect(paid["time_end"] == "20260101120000")
        #expect(paid["bank_type"] == "CMB_DEBIT")
        var byID = Self.named("")
        byID["transaction_id"] = order.transactionID
        #expect(try await send(byID, "pay/orderquery")["out_trade_no"] == "A1")
    }

    @Test func repliesHoldWhatIsDocumentedAndNoMore() async throws {
        let description = APIDescription.shared
        func check(_ reply: V2Response, _ id: String) throws {
            var walk = ReplyWalk(hasOnlyText: true)
            let operation = try #require(description.operation(id: id))
            walk.walk(.object(reply.xml.object), operation.details.response.fields)
            #expect(walk.faults.isEmpty, "\(id)")
        }
        let device = ["device_info": "1000"]
        try check(try await send(Self.order("A1", device), "pay/unifiedorder"), "v2.pay.unifiedorder.post")
        try sandbox.pay(outTradeNo: "A1")
        try check(try await send(Self.named("A1"), "pay/orderquery"), "v2.pay.orderquery.post")
        try check(try await send(codePayment("A2"), "pay/micropay"), "v2.pay.micropay.post")
        try check(try await send(Self.named("A2"), "secapi/pay/reverse"), "v2.secapi.pay.reverse.post")
        _ = try await send(Self.order("A3"), "pay/unifiedorder")
        try check(try await send(Self.named("A3"), "pay/closeorder"), "v2.pay.closeorder.post")
    }

    @Test func bothVersionsSeeOneOrder() async throws {
        _ = try await desk.native("ORDER001")
        try sandbox.pay(outTradeNo: "ORDER001")
        #expect(try await send(Self.named("ORDER001"), "pay/orderquery")["trade_state"] == "SUCCESS")
        _ = try await send(Self.order("ORDER002"), "pay/unifiedorder")
        #expect(try await desk.query("ORDER002")["trade_state"] == "NOTPAY")
    }

    @Test func refusalsAreSpeltAsInAPIv2() async throws {
        #expect(await code(Self.named("A1"), "pay/orderquery") == "ORDERNOTEXIST")
        #expect(await code(Self.named(""), "pay/orderquery") == "PARAM_ERROR")
        #expect(await code(Self.order("A1", ["trade_type": "JSAPI"]), "pay/unifiedorder") == "PARAM_ERROR")
        #expect(await code(Self.order("A1", ["trade_type": "CASH"]), "pay/unifiedorder") == "PARAM_ERROR")
        #expect(await code(Self.order("A1", ["total_fee": "0"]), "pay/unifiedorder") == "PARAM_ERROR")
        let over = ["time_expire": "20260101120000"]
        #expect(await code(Self.order("A1", over), "pay/unifiedorder") == "PARAM_ERROR")
        _ = try await send(Self.order("A1"), "pay/unifiedorder")
        #expect(await code(Self.order("A1", ["total_fee": "2"]), "pay/unifiedorder") == "OUT_TRADE_NO_USED")
        try sandbox.pay(outTradeNo: "A1")
        #expect(await code(Self.order("A1"), "pay/unifiedorder") == "ORDERPAID")
        #expect(await code(Self.named("A1"), "pay/closeorder") == "ORDERPAID")
        _ = try await send(Self.order("A2"), "pay/unifiedorder")
        _ = try await send(Self.named("A2"), "pay/closeorder")
        #expect(await code(Self.order("A2"), "pay/unifiedorder") == "ORDERCLOSED")
        #expect(try await send(Self.named("A2"), "pay/orderquery")["trade_state"] == "CLOSED")
    }

    @Test func timeExpireIsInChinasZone() async throws {
        _ = try await send(Self.order("A1", ["time_expire": "20260101120100"]), "pay/unifiedorder")
        await sandbox.advance(by: .seconds(59))
        #expect(sandbox.order(outTradeNo: "A1")?.state == "NOTPAY")
        await sandbox.advance(by: .seconds(1))
        #expect(sandbox.order(outTradeNo: "A1")?.state == "CLOSED")
    }

    // MARK: Code payment

    @Test func aCodeIsPaidAtOnceAndReversed() async throws {
        let paid = try await send(codePayment("A1"), "pay/micropay")
        #expect(paid["trade_type"] == "MICROPAY")
        #expect(paid["transaction_id"]?.count == 28)
        #expect(await code(codePayment("A1"), "pay/micropay") == "ORDERPAID")
        #expect(try await send(Self.named("A1"), "secapi/pay/reverse")["recall"] == "N")
        #expect(try await send(Self.named("A1"), "secapi/pay/reverse")["recall"] == "N")
        #expect(try await send(Self.named("A1"), "pay/orderquery")["trade_state"] == "REVOKED")
        #expect(await code(codePayment("A1"), "pay/micropay") == "ORDERREVERSED")
    }

    @Test func aBigCodePaymentWaitsForThePassword() async throws {
        #expect(await code(codePayment("A1", total: 100_001), "pay/micropay") == "USERPAYING")
        #expect(try await send(Self.named("A1"), "pay/orderquery")["trade_state"] == "USERPAYING")
        #expect(await code(Self.named("A1"), "pay/closeorder") == "TRADE_ERROR")
        try sandbox.pay(outTradeNo: "A1")
        #expect(try await send(Self.named("A1"), "pay/orderquery")["trade_state"] == "SUCCESS")
        #expect(await code(codePayment("A2", total: 100_001), "pay/micropay") == "USERPAYING")
        #expect(try sandbox.pay(outTradeNo: "A2", outcome: .insufficientBalance).state == "PAYERROR")
        #expect(await code(codePayment("A3", total: 100_001), "pay/micropay") == "USERPAYING")
        await sandbox.advance(by: .seconds(60))
        #expect(try await send(Self.named("A3"), "pay/orderquery")["trade_state"] == "PAYERROR")
        #expect(try await send(Self.named("A3"), "secapi/pay/reverse")["recall"] == "N")
    }

    @Test(arguments: ["13456789012345678", "994567890123456789", "13456789012345678x"])
    func refusesCodesOfOthers(_ code: String) async throws {
        #expect(await self.code(codePayment("A1", code: code), "pay/micropay") == "AUTH_CODE_INVALID")
        #expect(sandbox.order(outTradeNo: "A1") == nil)
    }

    @Test func onlyCodePaymentsAreReversed() async throws {
        _ = try await send(Self.order("A1"), "pay/unifiedorder")
        #expect(await code(Self.named("A1"), "secapi/pay/reverse") == "TRADE_ERROR")
        _ = try await send(codePayment("A2"), "pay/micropay")
        await sandbox.advance(by: .seconds(7 * 86400 + 1))
        #expect(await code(Self.named("A2"), "secapi/pay/reverse") == "REVERSE_EXPIRE")
    }

    @Test func aFaceIsPaidAtOnce() async throws {
        var xml = codePayment("A1")
        xml["auth_code"] = nil
        xml["face_code"] = "face"
        xml["fee_type"] = "CNY"
        xml["openid"] = "oFace"
        let paid = try await desk.client.chain("v2/pay/facepay").post(xml: xml, signType: .hmacSHA256)
        #expect(paid["trade_type"] == "FACEPAY")
        #expect(paid["openid"] == "oFace")
    }
}
