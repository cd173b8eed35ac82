// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transactions.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3TransactionsCalls: TypedCalls {
    let family = "v3/transactions"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("transactions.app.post", Self.transactionsAppPost)
        calls.add(blocking: "transactions.app.post", Self.transactionsAppPostBlocking)
        calls.add("transactions.id.{transaction_id}.get", Self.transactionsIDTransactionIDGet)
        calls.add("transactions.id.{transaction_id}.close.post", Self.transactionsIDTransactionIDClosePost)
        calls.add(
            blocking: "transactions.id.{transaction_id}.close.post", Self.transactionsIDTransactionIDClosePostBlocking)
        calls.add("transactions.id.{transaction_id}.reverse.post", Self.transactionsIDTransactionIDReversePost)
        calls.add("transactions.jsapi.post", Self.transactionsJsapiPost)
        calls.add("transactions.micropay.post", Self.transactionsMicropayPost)
        calls.add("transactions.mweb.post", Self.transactionsMwebPost)
        calls.add("transactions.native.post", Self.transactionsNativePost)
        calls.add("transactions.out-trade-no.{out_trade_no}.get", Self.transactionsOutTradeNoOutTradeNoGet)
        calls.add("transactions.out-trade-no.{out_trade_no}.close.post", Self.transactionsOutTradeNoOutTradeNoClosePost)
        calls.add(
            "transactions.out-trade-no.{out_trade_no}.reverse.post", Self.transactionsOutTradeNoOutTradeNoReversePost)
    }
}

extension V3TransactionsCalls {
    @available(*, deprecated)
    private static func transactionsAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.app
        let reply = try await node.post(
            V3.Transactions.TransactionsRequest.synthetic(test.body)
        )
        try V3.Transactions.PrepayIDReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsAppPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.transactions.app
        let reply = try node.post(
            V3.Transactions.TransactionsRequest.synthetic(test.body)
        )
        try V3.Transactions.PrepayIDReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Transactions.TransactionsReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsIDTransactionIDClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.id.transactionID(test.path["transaction_id"].text).close
        try await node.post(
            V3.Transactions.CloseRequest.synthetic(test.body)
        )
    }

    @available(*, deprecated)
    private static func transactionsIDTransactionIDClosePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.transactions.id.transactionID(test.path["transaction_id"].text).close
        try node.post(
            V3.Transactions.CloseRequest.synthetic(test.body)
        )
    }

    @available(*, deprecated)
    private static func transactionsIDTransactionIDReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.id.transactionID(test.path["transaction_id"].text).reverse
        try await node.post(
            V3.Transactions.ReverseRequest.synthetic(test.body)
        )
    }

    @available(*, deprecated)
    private static func transactionsJsapiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.jsapi
        let reply = try await node.post(
            V3.Transactions.TransactionsRequest.synthetic(test.body)
        )
        try V3.Transactions.PrepayIDReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsMicropayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.micropay
        let reply = try await node.post(
            V3.Transactions.Micropay.PostBody.synthetic(test.body)
        )
        try V3.Transactions.Micropay.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsMwebPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.mweb
        let reply = try await node.post(
            V3.Transactions.Mweb.PostBody.synthetic(test.body)
        )
        try V3.Transactions.Mweb.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsNativePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.native
        let reply = try await node.post(
            V3.Transactions.TransactionsRequest.synthetic(test.body)
        )
        try V3.Transactions.Native.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Transactions.TransactionsReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func transactionsOutTradeNoOutTradeNoClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).close
        try await node.post(
            V3.Transactions.CloseRequest.synthetic(test.body)
        )
    }

    @available(*, deprecated)
    private static func transactionsOutTradeNoOutTradeNoReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).reverse
        try await node.post(
            V3.Transactions.ReverseRequest.synthetic(test.body)
        )
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

extension V3.Transactions.AmountReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Transactions.ExchangeRate.compare)
    }
}

extension V3.Transactions.CloseRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            subMchid: place["sub_mchid"].text,
            spMchid: place["sp_mchid"].text
        )
        object.mchid = object.mchid
        object.subMchid = object.subMchid
        object.spMchid = object.spMchid
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

extension V3.Transactions.ExchangeRate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.rate, "rate")
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

extension V3.Transactions.GoodsDetailReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.goodsRemark, "goods_remark")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
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

extension V3.Transactions.PayerReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Transactions.PrepayIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.prepayID, "prepay_id")
    }
}

extension V3.Transactions.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.wxpayContributeAmount, "wxpay_contribute_amount")
        try place.same(reply.merchantContributeAmount, "merchant_contribute_amount")
        try place.same(reply.otherContributeAmount, "other_contribute_amount")
        try place.list(reply.goodsDetail, "goods_detail", V3.Transactions.GoodsDetailReply.compare)
    }
}

extension V3.Transactions.ReverseRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text
        )
        object.mchid = object.mchid
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Transactions.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceID: place["device_id"].text,
            deviceIp: place["device_ip"].text,
            payerClientIp: place["payer_client_ip"].text,
            operatorID: place["operator_id"].text,
            storeInfo: V3.Transactions.StoreInfo.synthetic(place["store_info"])
        )
        object.deviceID = object.deviceID
        object.deviceIp = object.deviceIp
        object.payerClientIp = object.payerClientIp
        object.operatorID = object.operatorID
        object.storeInfo = object.storeInfo
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

extension V3.Transactions.TransactionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.id, "id")
        try place.same(reply.attach, "attach")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.object(reply.payer, "payer", V3.Transactions.PayerReply.compare)
        try place.object(reply.amount, "amount", V3.Transactions.AmountReply.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Transactions.PromotionDetail.compare)
    }
}

extension V3.Transactions.TransactionsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            notifyURL: place["notify_url"].text,
            outTradeNo: place["out_trade_no"].text,
            tradeType: place["trade_type"].text,
            merchantCategoryCode: place["merchant_category_code"].text,
            amount: V3.Transactions.Amount.synthetic(place["amount"]),
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
            sceneInfo: V3.Transactions.SceneInfo.synthetic(place["scene_info"]),
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

extension V3.Transactions.Micropay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            tradeType: place["trade_type"].text,
            merchantCategoryCode: place["merchant_category_code"].text,
            amount: V3.Transactions.Amount.synthetic(place["amount"]),
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place["limit_pay"].text,
            payer: Payer.synthetic(place["payer"]),
            sceneInfo: V3.Transactions.SceneInfo.synthetic(place["scene_info"]),
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
        object.outTradeNo = object.outTradeNo
        object.goodsTag = object.goodsTag
        object.tradeType = object.tradeType
        object.limitPay = object.limitPay
        object.merchantCategoryCode = object.merchantCategoryCode
        object.payer = object.payer
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.detail = object.detail
        return object
    }
}

extension V3.Transactions.Micropay.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            authCode: place["auth_code"].text
        )
        object.authCode = object.authCode
        return object
    }
}

extension V3.Transactions.Micropay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.payer, "payer", V3.Transactions.PayerReply.compare)
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.detail, "detail", Detail.compare)
    }
}

extension V3.Transactions.Micropay.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Transactions.ExchangeRate.compare)
    }
}

extension V3.Transactions.Micropay.PostReply.Detail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.wechatpayContributeAmount, "wechatpay_contribute_amount")
        try place.same(reply.merchantContributeAmount, "merchant_contribute_amount")
        try place.same(reply.otherContributeAmount, "other_contribute_amount")
        try place.list(reply.goodsDetail, "goods_detail", GoodsDetail.compare)
    }
}

extension V3.Transactions.Micropay.PostReply.Detail.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.goodsRemark, "goods_remark")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
    }
}

extension V3.Transactions.Mweb.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            notifyURL: place["notify_url"].text,
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
            payerClientIp: place["payer_client_ip"].text,
            storeInfo: V3.Transactions.StoreInfo.synthetic(place["store_info"]),
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

extension V3.Transactions.Mweb.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mwebURL, "mweb_url")
    }
}

extension V3.Transactions.Native.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.codeURL, "code_url")
    }
}
