// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/qrcode.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3QrcodeCalls: TypedCalls {
    let family = "v3/qrcode"

    func add(to calls: inout RoundTrips) {
        calls.add("qrcode.transactions.out-trade-no.{out_trade_no}.get", Self.qrcodeTransactionsOutTradeNoOutTradeNoGet)
        calls.add(
            blocking: "qrcode.transactions.out-trade-no.{out_trade_no}.get",
            Self.qrcodeTransactionsOutTradeNoOutTradeNoGetBlocking)
    }
}

extension V3QrcodeCalls {
    private static func qrcodeTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.qrcode.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Qrcode.TransactionsReply.compare(reply, test.reply)
    }

    private static func qrcodeTransactionsOutTradeNoOutTradeNoGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.qrcode.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Qrcode.TransactionsReply.compare(reply, test.reply)
    }
}

extension V3.Qrcode.BusInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startTime, "start_time")
        try place.same(reply.lineName, "line_name")
        try place.same(reply.plateNumber, "plate_number")
    }
}

extension V3.Qrcode.MetroInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.startStation, "start_station")
        try place.same(reply.endStation, "end_station")
    }
}

extension V3.Qrcode.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Qrcode.TransactionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.description, "description")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDescription, "trade_state_description")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.userRepayState, "user_repay_state")
        try place.same(reply.repayTransactionID, "repay_transaction_id")
        try place.same(reply.repayTime, "repay_time")
        try place.same(reply.attach, "attach")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.tradeScene, "trade_scene")
        try place.object(reply.busInfo, "bus_info", V3.Qrcode.BusInfo.compare)
        try place.object(reply.metroInfo, "metro_info", V3.Qrcode.MetroInfo.compare)
        try place.same(reply.amount, "amount")
        try place.list(reply.promotionDetail, "promotion_detail", V3.Qrcode.PromotionDetail.compare)
    }
}
