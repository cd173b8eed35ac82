// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

extension V3.Global.Refunds.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.createTime, "create_time")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.object(reply.detail, "detail", V3.Global.DetailReply.compare)
    }
}

extension V3.Global.Refunds.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refund, "refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Global.ExchangeRateReply.compare)
    }
}

extension V3.Global.Settle.Settlements.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Global.Settle.Settlements.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.settlementDate, "settlement_date")
        try place.same(reply.tradeStartDate, "trade_start_date")
        try place.same(reply.tradeEndDate, "trade_end_date")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.same(reply.walletRegion, "wallet_region")
        try place.object(reply.splitAmount, "split_amount", SplitAmount.compare)
    }
}

extension V3.Global.Settle.Settlements.GetReply.Data.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.settled, "settled")
        try place.same(reply.unsettle, "unsettle")
        try place.same(reply.currency, "currency")
        try place.same(reply.pay, "pay")
        try place.same(reply.refund, "refund")
        try place.same(reply.net, "net")
        try place.same(reply.fee, "fee")
    }
}

extension V3.Global.Settle.Settlements.GetReply.Data.SplitAmount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.settled, "settled")
        try place.same(reply.unsettle, "unsettle")
        try place.same(reply.currency, "currency")
        try place.same(reply.pay, "pay")
        try place.same(reply.refund, "refund")
    }
}

extension V3.Global.Transactions.Mweb.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            notifyURL: place["notify_url"].text,
            outTradeNo: place["out_trade_no"].text,
            tradeType: place["trade_type"].text,
            merchantCategoryCode: place["merchant_category_code"].text,
            amount: V3.Global.Amount.synthetic(place["amount"]),
            sceneInfo: SceneInfo.synthetic(place["scene_info"]),
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place["limit_pay"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            payer: V3.Global.PayerRequest.synthetic(place["payer"]),
            detail: place.list("detail", V3.Global.Detail.synthetic)
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.spMchid = object.spMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.description = object.description
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.outTradeNo = object.outTradeNo
        object.goodsTag = object.goodsTag
        object.tradeType = object.tradeType
        object.limitPay = object.limitPay
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.merchantCategoryCode = object.merchantCategoryCode
        object.payer = object.payer
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.detail = object.detail
        return object
    }
}

extension V3.Global.Transactions.Mweb.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].text,
            storeInfo: V3.Global.StoreInfo.synthetic(place["store_info"]),
            deviceID: place["device_id"].text,
            deviceIp: place["device_ip"].text,
            operatorID: place["operator_id"].text
        )
        object.deviceID = object.deviceID
        object.deviceIp = object.deviceIp
        object.payerClientIp = object.payerClientIp
        object.operatorID = object.operatorID
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V3.Global.Transactions.Mweb.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mwebURL, "mweb_url")
    }
}

extension V3.Global.Transactions.Native.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.codeURL, "code_url")
    }
}
