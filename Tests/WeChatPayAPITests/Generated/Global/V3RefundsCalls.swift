// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refunds.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3RefundsCalls: TypedCalls {
    let family = "v3/refunds"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("refunds.get", Self.refundsGet)
        calls.add(blocking: "refunds.get", Self.refundsGetBlocking)
        calls.add("refunds.post", Self.refundsPost)
        calls.add("refunds.id.{refund_id}.get", Self.refundsIDRefundIDGet)
        calls.add("refunds.out-refund-no.{out_refund_no}.get", Self.refundsOutRefundNoOutRefundNoGet)
    }
}

extension V3RefundsCalls {
    @available(*, deprecated)
    private static func refundsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.refunds
        let reply = try await node.get(
            transactionID: test.query["transaction_id"].text,
            outTradeNo: test.query["out_trade_no"].text,
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text,
            offset: test.query["offset"].integer,
            count: test.query["count"].integer
        )
        try V3.Refunds.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func refundsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.refunds
        let reply = try node.get(
            transactionID: test.query["transaction_id"].text,
            outTradeNo: test.query["out_trade_no"].text,
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text,
            offset: test.query["offset"].integer,
            count: test.query["count"].integer
        )
        try V3.Refunds.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func refundsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.refunds
        let reply = try await node.post(
            V3.Refunds.PostBody.synthetic(test.body)
        )
        try V3.Refunds.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func refundsIDRefundIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.refunds.id.refundID(test.path["refund_id"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Refunds.RefundsReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func refundsOutRefundNoOutRefundNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.refunds.outRefundNo.outRefundNo(test.path["out_refund_no"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Refunds.RefundsReply.compare(reply, test.reply)
    }
}

extension V3.Refunds.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refund, "refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Refunds.ExchangeRate.compare)
    }
}

extension V3.Refunds.Detail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Refunds.ExchangeRate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.rate, "rate")
    }
}

extension V3.Refunds.RefundsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.recvAccount, "recv_account")
        try place.same(reply.fundSource, "fund_source")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.object(reply.amount, "amount", V3.Refunds.Amount.compare)
        try place.object(reply.detail, "detail", V3.Refunds.Detail.compare)
    }
}

extension V3.Refunds.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.currentTotalNum, "current_total_num")
    }
}

extension V3.Refunds.GetReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.payerCurrency, "payer_currency")
    }
}

extension V3.Refunds.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.recvAccount, "recv_account")
        try place.same(reply.fundSource, "fund_source")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.object(reply.amount, "amount", V3.Refunds.Amount.compare)
        try place.object(reply.refundDetail, "refund_detail", V3.Refunds.Detail.compare)
    }
}

extension V3.Refunds.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRefundNo: place["out_refund_no"].text,
            amount: Amount.synthetic(place["amount"]),
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            reason: place["reason"].text,
            notifyURL: place["notify_url"].text
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outRefundNo = object.outRefundNo
        object.reason = object.reason
        object.amount = object.amount
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Refunds.PostBody.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            refund: place["refund"].integer,
            total: place["total"].integer,
            currency: place["currency"].text
        )
        object.refund = object.refund
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Refunds.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.createTime, "create_time")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.object(reply.detail, "detail", V3.Refunds.Detail.compare)
    }
}

extension V3.Refunds.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refund, "refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Refunds.ExchangeRate.compare)
    }
}
