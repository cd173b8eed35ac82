// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refund.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3RefundCalls: TypedCalls {
    let family = "v3/refund"

    func add(to calls: inout RoundTrips) {
        calls.add("refund.domestic.refunds.post", Self.refundDomesticRefundsPost)
        calls.add(blocking: "refund.domestic.refunds.post", Self.refundDomesticRefundsPostBlocking)
        calls.add("refund.domestic.refunds.{out_refund_no}.get", Self.refundDomesticRefundsOutRefundNoGet)
        calls.add(
            "refund.domestic.refunds.{refund_id}.apply-abnormal-refund.post",
            Self.refundDomesticRefundsRefundIDApplyAbnormalRefundPost)
    }
}

extension V3RefundCalls {
    private static func refundDomesticRefundsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.refund.domestic.refunds
        let reply = try await node.post(
            V3.Refund.Domestic.Refunds.PostBody.synthetic(test.body)
        )
        try V3.Refund.RefundsReply.compare(reply, test.reply)
    }

    private static func refundDomesticRefundsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.refund.domestic.refunds
        let reply = try node.post(
            V3.Refund.Domestic.Refunds.PostBody.synthetic(test.body)
        )
        try V3.Refund.RefundsReply.compare(reply, test.reply)
    }

    private static func refundDomesticRefundsOutRefundNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.refund.domestic.refunds.outRefundNo(test.path["out_refund_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Refund.RefundsReply.compare(reply, test.reply)
    }

    private static func refundDomesticRefundsRefundIDApplyAbnormalRefundPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.refund.domestic.refunds.refundID(test.path["refund_id"].text).applyAbnormalRefund
        let reply = try await node.post(
            V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.synthetic(test.body)
        )
        try V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.compare(reply, test.reply)
    }
}

extension V3.Refund.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.refund, "refund")
        try place.list(reply.from, "from", V3.Refund.From.compare)
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.settlementRefund, "settlement_refund")
        try place.same(reply.settlementTotal, "settlement_total")
        try place.same(reply.discountRefund, "discount_refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.refundFee, "refund_fee")
    }
}

extension V3.Refund.From {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.account, "account")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Refund.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.merchantGoodsID, "merchant_goods_id")
        try place.same(reply.wechatpayGoodsID, "wechatpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.refundQuantity, "refund_quantity")
    }
}

extension V3.Refund.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.refundAmount, "refund_amount")
        try place.list(reply.goodsDetail, "goods_detail", V3.Refund.GoodsDetail.compare)
    }
}

extension V3.Refund.RefundsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.userReceivedAccount, "user_received_account")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.same(reply.fundsAccount, "funds_account")
        try place.object(reply.amount, "amount", V3.Refund.Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Refund.PromotionDetail.compare)
    }
}

extension V3.Refund.Domestic.Refunds.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRefundNo: place["out_refund_no"].code,
            amount: Amount.synthetic(place["amount"]),
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            reason: place["reason"].text,
            notifyURL: place["notify_url"].text,
            fundsAccount: place["funds_account"].text,
            goodsDetail: place.list("goods_detail", GoodsDetail.synthetic)
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outRefundNo = object.outRefundNo
        object.reason = object.reason
        object.notifyURL = object.notifyURL
        object.fundsAccount = object.fundsAccount
        object.amount = object.amount
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.Refund.Domestic.Refunds.PostBody.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            refund: place["refund"].integer,
            total: place["total"].integer,
            currency: place["currency"].text,
            from: place.list("from", From.synthetic)
        )
        object.refund = object.refund
        object.from = object.from
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Refund.Domestic.Refunds.PostBody.Amount.From {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            account: place["account"].text,
            amount: place["amount"].integer
        )
        object.account = object.account
        object.amount = object.amount
        return object
    }
}

extension V3.Refund.Domestic.Refunds.PostBody.GoodsDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantGoodsID: place["merchant_goods_id"].text,
            unitPrice: place["unit_price"].integer,
            refundAmount: place["refund_amount"].integer,
            refundQuantity: place["refund_quantity"].integer,
            wechatpayGoodsID: place["wechatpay_goods_id"].text,
            goodsName: place["goods_name"].text
        )
        object.merchantGoodsID = object.merchantGoodsID
        object.wechatpayGoodsID = object.wechatpayGoodsID
        object.goodsName = object.goodsName
        object.unitPrice = object.unitPrice
        object.refundAmount = object.refundAmount
        object.refundQuantity = object.refundQuantity
        return object
    }
}

extension V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRefundNo: place["out_refund_no"].text,
            type: .userBankCard,
            subMchid: place["sub_mchid"].text,
            bankType: .icbcDebit,
            bankAccount: place["bank_account"].sensitive,
            realName: place["real_name"].sensitive
        )
        object.subMchid = object.subMchid
        object.outRefundNo = object.outRefundNo
        object.type = object.type
        object.bankType = object.bankType
        object.bankAccount = object.bankAccount
        object.realName = object.realName
        return object
    }
}

extension V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.userReceivedAccount, "user_received_account")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.same(reply.fundsAccount, "funds_account")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.refund, "refund")
        try place.list(reply.from, "from", From.compare)
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.settlementRefund, "settlement_refund")
        try place.same(reply.settlementTotal, "settlement_total")
        try place.same(reply.discountRefund, "discount_refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.refundFee, "refund_fee")
    }
}

extension V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.Amount.From {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.account, "account")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.refundAmount, "refund_amount")
        try place.list(reply.goodsDetail, "goods_detail", GoodsDetail.compare)
    }
}

extension V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.PromotionDetail.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.merchantGoodsID, "merchant_goods_id")
        try place.same(reply.wechatpayGoodsID, "wechatpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.refundQuantity, "refund_quantity")
    }
}
