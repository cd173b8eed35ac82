// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Orders of partners (服务商) for their sub-merchants, and code payment over APIv3.
@Suite(.limited, .timeLimit(.minutes(10)))
struct PartnerOrderTests {
    private let desk: OrderDesk
    private var sandbox: Sandbox { desk.sandbox }

    init() throws { desk = try OrderDesk(seed: 7) }

    private static let payer: JSON = ["payer": ["sp_openid": .string(OrderDesk.payer)], "sub_appid": "wxsub"]

    private func query(_ number: String, subMchid: String = "1900000110") async throws -> JSON {
        try await desk.client.chain("v3/pay/partner/transactions/out-trade-no/\(number)")
            .get(query: ["sp_mchid": "1900000109", "sub_mchid": subMchid]).json
    }

    @Test func anOrderIsPlacedPaidAndQueried() async throws {
        let body = OrderDesk.partnerOrder("ORDER001", Self.payer)
        let placed = try await desk.place(body, "partner/transactions/jsapi")
        let paid = try sandbox.pay(prepayID: placed["prepay_id"]?.string ?? "")
        #expect(paid.payee == "1900000110")
        let reply = try await query("ORDER001")
        #expect(reply["sp_appid"] == "wxd678efh567h23787")
        #expect(reply["sp_mchid"] == "1900000109")
        #expect(reply["sub_mchid"] == "1900000110")
        #expect(reply["sub_appid"] == "wxsub")
        #expect(reply["appid"] == nil)
        #expect(reply["payer"]?["sp_openid"] == .string(OrderDesk.payer))
        #expect(reply["payer"]?["sub_openid"]?.string?.count == 28)
        let byID = try await desk.client.chain("v3/pay/partner/transactions/id/\(paid.transactionID ?? "")")
            .get(query: ["sp_mchid": "1900000109", "sub_mchid": "1900000110"]).json
        #expect(byID == reply)
    }

    @Test func refusesAnotherSubMerchantAndTheDirectMode() async throws {
        try await desk.place(OrderDesk.partnerOrder("ORDER001", Self.payer), "partner/transactions/jsapi")
        #expect(await desk.refusal { try await query("ORDER001", subMchid: "1900000111") } == "404 ORDER_NOT_EXIST")
        #expect(await desk.refusal { try await desk.query("ORDER001") } == "404 ORDER_NOT_EXIST")
        #expect(await desk.refusal { try await desk.close("ORDER001") } == "400 INVALID_REQUEST")
        let close = desk.client.chain("v3/pay/partner/transactions/out-trade-no/ORDER001/close")
        let other = await desk.refusal {
            try await close.post(json: ["sp_mchid": "1900000108", "sub_mchid": "1900000110"])
        }
        #expect(other == "400 PARAM_ERROR")
        #expect(try await close.post(json: ["sp_mchid": "1900000109", "sub_mchid": "1900000110"]).status == 204)
        #expect(try await query("ORDER001")["trade_state"] == "CLOSED")
    }

    @Test func oneNumberIsOneOrderWhoeverIsPaid() async throws {
        try await desk.place(OrderDesk.partnerOrder("ORDER001", Self.payer), "partner/transactions/jsapi")
        let other: JSON = Self.payer.merged(["sub_mchid": "1900000111"])
        let refusal = await failure {
            try await desk.place(OrderDesk.partnerOrder("ORDER001", other), "partner/transactions/jsapi")
        }
        #expect(refusal?.rejection?.requestID?.hasSuffix("-268498688") == true)
    }

    @Test func aMiniProgramOrderNeedsAPayerUnderEitherAppid() async throws {
        let path = "partner/transactions/miniprogram"
        let nobody = OrderDesk.partnerOrder("ORDER001", ["payer": [:]])
        #expect(await desk.refusal { try await desk.place(nobody, path) } == "400 PARAM_ERROR")
        let somebody = OrderDesk.partnerOrder("ORDER001", ["payer": ["sub_openid": "oSub"], "sub_appid": "wxsub"])
        let prepayID = try await desk.place(somebody, path)["prepay_id"]?.string ?? ""
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(prepayID: prepayID, openid: "oOther") }
                == .otherPayer("ORDER001"))
        try sandbox.pay(prepayID: prepayID, openid: "oSub")
        let payer = try await query("ORDER001")["payer"]
        #expect(payer?["sub_openid"] == "oSub")
        #expect(payer?["sp_openid"]?.string?.isEmpty == false)
        #expect(payer?["sp_openid"] != "oSub")
    }

    // MARK: Code payment

    private func codePayment(_ number: String, total: Int = 100) -> JSON {
        var body = OrderDesk.order(number, total: total)
        body["notify_url"] = nil
        body["payer"] = ["auth_code": "134567890123456789"]
        body["scene_info"] = ["store_info": ["id": "1"]]
        return body
    }

    @Test func aCodeIsPaidAtOnceAndReversed() async throws {
        let reply = try await desk.place(codePayment("ORDER001"), "transactions/codepay")
        #expect(reply["trade_state"] == "SUCCESS")
        #expect(reply["trade_type"] == "MICROPAY")
        #expect(reply["amount"]?["payer_total"] == 100)
        let reverse = desk.client.chain("v3/pay/transactions/out-trade-no/ORDER001/reverse")
        for _ in 1...2 {
            let reply = try await reverse.post(json: ["appid": "wxd678efh567h23787", "mchid": "1900000109"]).json
            #expect(reply["out_trade_no"] == "ORDER001")
        }
        #expect(try await desk.query("ORDER001")["trade_state"] == "REVOKED")
        #expect(
            await desk.refusal { try await desk.place(codePayment("ORDER001"), "transactions/codepay") }
                == "400 ORDER_CLOSED")
    }

    @Test func aBigCodePaymentIsAcceptedAndWaits() async throws {
        let reply = try await desk.client.chain("v3/pay/transactions/codepay")
            .post(json: codePayment("ORDER001", total: 200_000))
        #expect(reply.status == 202)
        #expect(try reply.json["trade_state"] == "USERPAYING")
        #expect(await desk.refusal { try await desk.close("ORDER001") } == "403 TRADE_ERROR")
        #expect(try sandbox.pay(outTradeNo: "ORDER001", outcome: .cancelled).state == "PAYERROR")
        #expect(try await desk.query("ORDER001")["trade_state"] == "PAYERROR")
    }
}
