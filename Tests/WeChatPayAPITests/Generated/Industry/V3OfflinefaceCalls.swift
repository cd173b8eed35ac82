// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlineface.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3OfflinefaceCalls: TypedCalls {
    let family = "v3/offlineface"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "offlineface.transactions.out-trade-no.{out_trade_no}.get",
            Self.offlinefaceTransactionsOutTradeNoOutTradeNoGet)
        calls.add(
            blocking: "offlineface.transactions.out-trade-no.{out_trade_no}.get",
            Self.offlinefaceTransactionsOutTradeNoOutTradeNoGetBlocking)
    }
}

extension V3OfflinefaceCalls {
    private static func offlinefaceTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            businessProductID: ._11
        )
        try V3.Offlineface.Transactions.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func offlinefaceTransactionsOutTradeNoOutTradeNoGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.offlineface.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            businessProductID: ._11
        )
        try V3.Offlineface.Transactions.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }
}

extension V3.Offlineface.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Offlineface.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Offlineface.SceneInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceIp, "device_ip")
    }
}

extension V3.Offlineface.Transactions.OutTradeNo.ByOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.payer, "payer", V3.Offlineface.Payer.compare)
        try place.object(reply.amount, "amount", V3.Offlineface.Amount.compare)
        try place.same(reply.promotionDetail, "promotion_detail")
        try place.object(reply.sceneInfo, "scene_info", V3.Offlineface.SceneInfo.compare)
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDescription, "trade_state_description")
        try place.same(reply.debtState, "debt_state")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.repaymentTransactionID, "repayment_transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.errorType, "error_type")
    }
}
