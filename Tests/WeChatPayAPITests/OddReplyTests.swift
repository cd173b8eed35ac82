// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayTestSupport
import WeChatPayTyped

/// Replies that are not as documented: one odd member costs that member, never the reply.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OddReplyTests {
    private func client(_ reply: String, status: Int = 200) throws -> WeChatPayClient {
        let keys = try TestKeys.shared.get()
        return try keys.client(Gateway(try keys.signed(Data(reply.utf8), status: status)))
    }

    /// An APIv2 reply, signed.
    private func v2Client(_ members: [(String, String)]) throws -> WeChatPayClient {
        let keys = try TestKeys.shared.get()
        let sign = try APIv2Key(keys.apiV2).signature(of: members.map { (name: $0.0, value: $0.1) }, with: .md5)
        let xml = XML(members: (members + [("sign", sign)]).map { XML.Member(name: $0.0, value: .text($0.1)) })
        return try keys.client(
            Gateway(TransportReply(status: 200, headers: HTTPFields(), body: Data(try xml.bytes()))))
    }

    private func refund(_ reply: String) async throws -> V3.Refund.RefundsReply {
        try await client(reply).v3.refund.domestic.refunds.outRefundNo("1217752501201407033233368018").get()
    }

    @Test func keepsAnUnknownValueOfAState() async throws {
        func bill(_ reply: String) async throws -> V3.FundApp.TransferBillsReply {
            try await client(reply).v3.fundApp.mchTransfer.transferBills.outBillNo.outBillNo("plfk2020042013").get()
        }
        let known = try await bill(#"{"state": "SUCCESS", "user_name": "k7x="}"#)
        #expect(try known.state == .success)
        #expect(try known.userName?.ciphertext == "k7x=")
        let unknown = try await bill(#"{"state": "PAUSED_BY_MOON", "openid": "o"}"#)
        #expect(try unknown.state.rawValue == "PAUSED_BY_MOON")
        #expect(try unknown.state != .success)
        #expect(try unknown.openid == "o")
        let odd = try await bill(#"{"state": {"x": 1}, "openid": "o"}"#)
        #expect(throws: WeChatPayError.self) { try odd.state }
        #expect(try odd.openid == "o")
    }

    @Test func keepsAMemberThatIsNotDocumented() async throws {
        let reply = try await refund(#"{"refund_id": "5", "a_new_one": {"x": [1, "2"]}}"#)
        #expect(reply.fields["a_new_one"] == ["x": [1, "2"]])
        #expect(try reply.response?.json["a_new_one"] == ["x": [1, "2"]])
        #expect(try reply.refundID == "5")
    }

    @Test func aMissingMemberCostsThatMemberOnly() async throws {
        let reply = try await refund(#"{"refund_id": "50000000382019052709732678859"}"#)
        #expect(try reply.refundID == "50000000382019052709732678859")
        let error = #expect(throws: WeChatPayError.self) { try reply.outRefundNo }
        #expect(error?.code == .undecodable)
        #expect(error?.message.contains("/out_refund_no") == true)
        #expect(error?.response?.status == 200)
        #expect(try error?.response?.json["refund_id"] == "50000000382019052709732678859")
    }

    @Test func nullIsAsGoodAsAbsent() async throws {
        let reply = try await refund(#"{"refund_id": null, "success_time": null}"#)
        #expect(try reply.successTime == nil)
        let error = #expect(throws: WeChatPayError.self) { try reply.refundID }
        #expect(error?.code == .undecodable)
        #expect(error?.response != nil)
    }

    @Test func aMemberOfAnotherTypeCostsThatMemberOnly() async throws {
        let reply = try await refund(
            #"{"refund_id": {"x": 1}, "amount": [], "status": "SUCCESS", "out_refund_no": 12}"#)
        #expect(throws: WeChatPayError.self) { try reply.refundID }
        let error = #expect(throws: WeChatPayError.self) { try reply.amount }
        #expect(error?.code == .undecodable)
        #expect(error?.message.contains("/amount") == true)
        #expect(error?.response != nil)
        #expect(try reply.status == "SUCCESS")
        // A number where a text is documented says the same.
        #expect(try reply.outRefundNo == "12")
    }

    @Test func anOddMemberInsideTellsItsPlace() async throws {
        let reply = try await refund(#"{"amount": {"total": "many", "refund": "100"}}"#)
        let amount = try reply.amount
        #expect(try amount.refund == 100)
        let error = #expect(throws: WeChatPayError.self) { try amount.total }
        #expect(error?.message.contains("/amount/total") == true)
        #expect(error?.message.contains("many") == false)
        #expect(error?.response != nil)
    }

    @Test func refusesAReplyThatIsNoObject() async throws {
        for text in ["[]", "1", "\"x\"", "null"] {
            let error = await failure { try await refund(text) }
            #expect(error?.code == .undecodable, "\(text)")
            #expect(error?.response?.body == Data(text.utf8), "\(text)")
        }
        let error = await failure { try await refund("<html>") }
        #expect(error?.code == .replyNotJSON)
        #expect(error?.response?.status == 200)
    }

    @Test func anOddElementCostsItsListOnly() async throws {
        let reply = try await refund(#"{"promotion_detail": [{"promotion_id": "a"}, 7], "refund_id": "5"}"#)
        let error = #expect(throws: WeChatPayError.self) { try reply.promotionDetail }
        #expect(error?.code == .undecodable)
        #expect(error?.message.contains("/promotion_detail") == true)
        #expect(reply.fields["promotion_detail"]?[0]?["promotion_id"] == "a")
        #expect(try reply.refundID == "5")
    }

    @Test func anAPIv2ReplyReadsNumbersFromTexts() async throws {
        let client = try v2Client([
            ("return_code", "SUCCESS"), ("result_code", "SUCCESS"), ("total_fee", "888"), ("cash_fee", "viele"),
            ("trade_state", "BEING_HATCHED"), ("coupon_fee", "30"), ("coupon_fee_0", "10"), ("new_one", "x"),
        ])
        let reply = try await client.v2.pay.orderquery.post(
            .init(appid: "wxd678efh567hg6787", mchID: "1230000109", transactionID: "1", outTradeNo: "123456")
        )
        #expect(try reply.totalFee == 888)
        #expect(try reply.tradeState.rawValue == "BEING_HATCHED")
        #expect(try reply.couponFee == 30)
        #expect(try reply.couponFeeValue(0) == 10)
        #expect(try reply.couponFeeValue(1) == nil)
        #expect(reply.fields["new_one"] == "x")
        let error = #expect(throws: WeChatPayError.self) { try reply.cashFee }
        #expect(error?.code == .undecodable)
        #expect(reply.v2Response?.xml["cash_fee"] == "viele")
    }

    @Test func aRefusalIsNoReply() async throws {
        let body = Data(#"{"code": "PARAM_ERROR", "message": "x"}"#.utf8)
        let keys = try TestKeys.shared.get()
        let client = try keys.client(Gateway(try keys.signed(body, status: 400)))
        let error = await failure {
            try await client.v3.refund.domestic.refunds.outRefundNo("1217752501201407033233368018").get()
        }
        #expect(error?.code == .gatewayError)
        #expect(error?.rejection?.code == "PARAM_ERROR")
    }
}
