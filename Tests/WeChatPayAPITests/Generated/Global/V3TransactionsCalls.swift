// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transactions.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3TransactionsCalls: TypedCalls {
    let family = "v3/transactions"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("transactions.mweb.post", Self.transactionsMwebPost)
        calls.add(blocking: "transactions.mweb.post", Self.transactionsMwebPostBlocking)
    }
}

extension V3TransactionsCalls {
    @available(*, deprecated)
    private static func transactionsMwebPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.mweb
        let reply = try await node.post(
            V3.Transactions.Mweb.PostBody.synthetic(test.body)
        )
        try V3.Transactions.Mweb.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsMwebPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.transactions.mweb
        let reply = try node.post(
            V3.Transactions.Mweb.PostBody.synthetic(test.body)
        )
        try V3.Transactions.Mweb.PostReply.compare(reply, test.reply)
    }
}

extension V3.Transactions.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            total: place["total"].integer,
            currency: place["currency"].text
        )
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Transactions.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            costPrice: place["cost_price"].integer,
            receiptID: place["receipt_id"].text,
            goodsDetail: place.list("goods_detail", V3.Transactions.GoodsDetail.synthetic)
        )
        object.costPrice = object.costPrice
        object.receiptID = object.receiptID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.Transactions.GoodsDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsID: place["goods_id"].text,
            quantity: place["quantity"].integer,
            price: place["price"].integer,
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

extension V3.Transactions.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            spOpenid: place["sp_openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.openid = object.openid
        object.spOpenid = object.spOpenid
        object.subOpenid = object.subOpenid
        return object
    }
}

extension V3.Transactions.StoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            address: place["address"].text,
            id: place["id"].text
        )
        object.id = object.id
        object.name = object.name
        object.address = object.address
        return object
    }
}

extension V3.Transactions.Mweb.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            notifyURL: place["notify_url"].address,
            outTradeNo: place["out_trade_no"].text,
            tradeType: place["trade_type"].text,
            merchantCategoryCode: place["merchant_category_code"].text,
            amount: V3.Transactions.Amount.synthetic(place["amount"]),
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
            payer: V3.Transactions.Payer.synthetic(place["payer"]),
            detail: place.list("detail", V3.Transactions.Detail.synthetic)
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

extension V3.Transactions.Mweb.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].ip,
            storeInfo: V3.Transactions.StoreInfo.synthetic(place["store_info"]),
            deviceID: place["device_id"].text,
            deviceIp: place["device_ip"].ip,
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

extension V3.Transactions.Mweb.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mwebURL, "mweb_url")
    }
}
