// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/xdc.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2XdcCalls: TypedCalls {
    let family = "v2/xdc"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.xdc.apiv2sandbox.pay.orderquery.post", Self.xdcApiv2sandboxPayOrderqueryPost)
        calls.add(blocking: "v2.xdc.apiv2sandbox.pay.orderquery.post", Self.xdcApiv2sandboxPayOrderqueryPostBlocking)
    }
}

extension V2XdcCalls {
    private static func xdcApiv2sandboxPayOrderqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.xdc.apiv2sandbox.pay.orderquery
        let reply = try await node.post(
            V2.Xdc.Apiv2sandbox.Pay.Orderquery.PostBody.synthetic(test.body),
            wechatpayNegativeTest: .micropayUserpaying
        )
        try V2.Xdc.PayReply.compare(reply, test.reply)
    }

    private static func xdcApiv2sandboxPayOrderqueryPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.xdc.apiv2sandbox.pay.orderquery
        let reply = try node.post(
            V2.Xdc.Apiv2sandbox.Pay.Orderquery.PostBody.synthetic(test.body),
            wechatpayNegativeTest: .micropayUserpaying
        )
        try V2.Xdc.PayReply.compare(reply, test.reply)
    }
}

extension V2.Xdc.PayReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.couponFee, "coupon_fee")
    }
}

extension V2.Xdc.Apiv2sandbox.Pay.Orderquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            outTradeNo: place["out_trade_no"].text,
            signType: .hmacSha256
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.outTradeNo = object.outTradeNo
        object.signType = object.signType
        return object
    }
}
