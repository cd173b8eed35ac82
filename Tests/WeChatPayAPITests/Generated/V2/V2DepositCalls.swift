// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/deposit.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2DepositCalls: TypedCalls {
    let family = "v2/deposit"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.deposit.micropay.post", Self.depositMicropayPost)
        calls.add(blocking: "v2.deposit.micropay.post", Self.depositMicropayPostBlocking)
        calls.add("v2.deposit.refundquery.post", Self.depositRefundqueryPost)
    }
}

extension V2DepositCalls {
    private static func depositMicropayPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.deposit.micropay
        let reply = try await node.post(
            V2.Deposit.Micropay.PostBody.synthetic(test.body)
        )
        try V2.Deposit.Micropay.PostReply.compare(reply, test.reply)
    }

    private static func depositMicropayPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.deposit.micropay
        let reply = try node.post(
            V2.Deposit.Micropay.PostBody.synthetic(test.body)
        )
        try V2.Deposit.Micropay.PostReply.compare(reply, test.reply)
    }

    private static func depositRefundqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.deposit.refundquery
        let reply = try await node.post(
            V2.Deposit.Refundquery.PostBody.synthetic(test.body)
        )
        try V2.Deposit.Refundquery.PostReply.compare(reply, test.reply)
    }
}

extension V2.Deposit.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsDetail: place.list("goods_detail", V2.Deposit.GoodsDetailRequest.synthetic),
            costPrice: place["cost_price"].number,
            receiptID: place["receipt_id"].text
        )
        object.costPrice = object.costPrice
        object.receiptID = object.receiptID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V2.Deposit.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.wxpayGoodsID, "wxpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
    }
}

extension V2.Deposit.GoodsDetailRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            quantity: place["quantity"].number,
            price: place["price"].number,
            goodsID: place["goods_id"].text,
            wxpayGoodsID: place["wxpay_goods_id"].text,
            goodsName: place["goods_name"].text
        )
        object.goodsID = object.goodsID
        object.wxpayGoodsID = object.wxpayGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.price = object.price
        return object
    }
}

extension V2.Deposit.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.wxpayContribute, "wxpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.list(reply.goodsDetail, "goods_detail", V2.Deposit.GoodsDetail.compare)
    }
}

extension V2.Deposit.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeInfo: V2.Deposit.StoreInfo.synthetic(place["store_info"])
        )
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V2.Deposit.StoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            id: place["id"].text,
            name: place["name"].text,
            areaCode: place["area_code"].text,
            address: place["address"].text
        )
        object.id = object.id
        object.name = object.name
        object.areaCode = object.areaCode
        object.address = object.address
        return object
    }
}

extension V2.Deposit.Micropay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deposit: .n,
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            feeType: place["fee_type"].text,
            spbillCreateIp: place["spbill_create_ip"].ip,
            authCode: place["auth_code"].text,
            version: place["version"].text,
            profitSharing: .n,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            deviceInfo: place["device_info"].text,
            detail: V2.Deposit.Detail.synthetic(place["detail"]),
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place["limit_pay"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            receipt: place["receipt"].text,
            sceneInfo: V2.Deposit.SceneInfo.synthetic(place["scene_info"])
        )
        object.version = object.version
        object.profitSharing = object.profitSharing
        object.deposit = object.deposit
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.deviceInfo = object.deviceInfo
        object.signType = object.signType
        object.body = object.body
        object.detail = object.detail
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.totalFee = object.totalFee
        object.feeType = object.feeType
        object.spbillCreateIp = object.spbillCreateIp
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.receipt = object.receipt
        object.authCode = object.authCode
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Deposit.Micropay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.openid, "openid")
        try place.same(reply.isSubscribe, "is_subscribe")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.settlementTotalFee, "settlement_total_fee")
        try place.same(reply.couponFee, "coupon_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.attach, "attach")
        try place.same(reply.timeEnd, "time_end")
        try place.object(reply.promotionDetail, "promotion_detail", V2.Deposit.PromotionDetail.compare)
    }
}

extension V2.Deposit.Refundquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            outRefundNo: place["out_refund_no"].text,
            refundID: place["refund_id"].text,
            offset: place["offset"].integer
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        object.signType = object.signType
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outRefundNo = object.outRefundNo
        object.refundID = object.refundID
        object.offset = object.offset
        return object
    }
}

extension V2.Deposit.Refundquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.totalRefundCount, "total_refund_count")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.settlementTotalFee, "settlement_total_fee")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.refundCount, "refund_count")
        try place.same(reply.outRefundNo(0), "out_refund_no_0")
        try place.same(reply.refundID(0), "refund_id_0")
        try place.same(reply.refundChannel(0), "refund_channel_0")
        try place.same(reply.refundFee(0), "refund_fee_0")
        try place.same(reply.settlementRefundFee(0), "settlement_refund_fee_0")
        try place.same(reply.couponType(0, 1), "coupon_type_0_1")
        try place.same(reply.couponRefundFee(0), "coupon_refund_fee_0")
        try place.same(reply.couponRefundCount(0), "coupon_refund_count_0")
        try place.same(reply.couponRefundID(0, 1), "coupon_refund_id_0_1")
        try place.same(reply.couponRefundFeeValue(0, 1), "coupon_refund_fee_0_1")
        try place.same(reply.refundStatus(0), "refund_status_0")
        try place.same(reply.refundAccount(0), "refund_account_0")
        try place.same(reply.refundRecvAccout(0), "refund_recv_accout_0")
        try place.same(reply.refundSuccessTime(0), "refund_success_time_0")
    }
}
