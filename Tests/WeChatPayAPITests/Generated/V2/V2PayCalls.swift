// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2PayCalls: TypedCalls {
    let family = "v2/pay"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.pay.combinedorder.post", Self.payCombinedorderPost)
        calls.add(blocking: "v2.pay.combinedorder.post", Self.payCombinedorderPostBlocking)
        calls.add("v2.pay.downloadfundflow.post", Self.payDownloadfundflowPost)
        calls.add(blocking: "v2.pay.downloadfundflow.post", Self.payDownloadfundflowPostBlocking)
        calls.add("v2.pay.profitsharingquery.post", Self.payProfitsharingqueryPost)
        calls.add("v2.pay.querycombinedorder.post", Self.payQuerycombinedorderPost)
        calls.add("v2.pay.settlementquery.post", Self.paySettlementqueryPost)
        calls.add("v2.pay.unifiedorder.post", Self.payUnifiedorderPost)
    }
}

extension V2PayCalls {
    @available(*, deprecated)
    private static func payCombinedorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.combinedorder
        let reply = try await node.post(
            V2.Pay.Combinedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Combinedorder.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func payCombinedorderPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.pay.combinedorder
        let reply = try node.post(
            V2.Pay.Combinedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Combinedorder.PostReply.compare(reply, test.reply)
    }

    private static func payDownloadfundflowPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.downloadfundflow
        let reply = try await node.post(
            V2.Pay.Downloadfundflow.PostBody.synthetic(test.body)
        )
        test.compare(reply)
    }

    private static func payDownloadfundflowPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.pay.downloadfundflow
        let reply = try node.post(
            V2.Pay.Downloadfundflow.PostBody.synthetic(test.body)
        )
        test.compare(reply)
    }

    private static func payProfitsharingqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.profitsharingquery
        let reply = try await node.post(
            V2.Pay.Profitsharingquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Profitsharingquery.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func payQuerycombinedorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.querycombinedorder
        let reply = try await node.post(
            V2.Pay.Querycombinedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Querycombinedorder.PostReply.compare(reply, test.reply)
    }

    private static func paySettlementqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.settlementquery
        let reply = try await node.post(
            V2.Pay.Settlementquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Settlementquery.PostReply.compare(reply, test.reply)
    }

    private static func payUnifiedorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.unifiedorder
        let reply = try await node.post(
            V2.Pay.Unifiedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Unifiedorder.PostReply.compare(reply, test.reply)
    }
}

extension V2.Pay.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsDetail: place.list("goods_detail", V2.Pay.GoodsDetailRequest.synthetic),
            costPrice: place["cost_price"].number,
            receiptID: place["receipt_id"].text
        )
        object.costPrice = object.costPrice
        object.receiptID = object.receiptID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V2.Pay.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.wxpayGoodsID, "wxpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
    }
}

extension V2.Pay.GoodsDetailReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.goodsRemark, "goods_remark")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.wxpayGoodsID, "wxpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
    }
}

extension V2.Pay.GoodsDetailRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsID: place["goods_id"].text,
            wxpayGoodsID: place["wxpay_goods_id"].text,
            goodsName: place["goods_name"].text,
            quantity: place["quantity"].number,
            price: place["price"].number,
            goodsCategory: place["goods_category"].text,
            body: place["body"].text,
            category: place["category"].text,
            merchantCategoryCode: place["merchant_category_code"].integer
        )
        object.goodsID = object.goodsID
        object.wxpayGoodsID = object.wxpayGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.price = object.price
        object.goodsCategory = object.goodsCategory
        object.body = object.body
        object.category = object.category
        object.merchantCategoryCode = object.merchantCategoryCode
        return object
    }
}

extension V2.Pay.PromotionDetail {
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
        try place.list(reply.goodsDetail, "goods_detail", V2.Pay.GoodsDetail.compare)
    }
}

extension V2.Pay.PromotionDetailReply {
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
        try place.list(reply.goodsDetail, "goods_detail", V2.Pay.GoodsDetailReply.compare)
    }
}

extension V2.Pay.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeInfo: V2.Pay.StoreInfo.synthetic(place["store_info"])
        )
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V2.Pay.StoreInfo {
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

extension V2.Pay.Combinedorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchID: place["combine_mch_id"].text,
            signType: .hmacSha256,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            spbillCreateIp: place["spbill_create_ip"].ip,
            notifyURL: place["notify_url"].address,
            tradeType: place["trade_type"].text,
            sceneInfo: SceneInfo.synthetic(place["scene_info"]),
            subOrderList: SubOrderList.synthetic(place["sub_order_list"]),
            deviceInfo: place["device_info"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            productID: place["product_id"].text,
            combineOpenid: place["combine_openid"].text
        )
        object.combineAppid = object.combineAppid
        object.combineMchID = object.combineMchID
        object.deviceInfo = object.deviceInfo
        object.signType = object.signType
        object.combineOutTradeNo = object.combineOutTradeNo
        object.spbillCreateIp = object.spbillCreateIp
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.tradeType = object.tradeType
        object.productID = object.productID
        object.combineOpenid = object.combineOpenid
        object.sceneInfo = object.sceneInfo
        object.subOrderList = object.subOrderList
        return object
    }
}

extension V2.Pay.Combinedorder.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].ip,
            deviceID: place["device_id"].text,
            h5Info: H5Info.synthetic(place["h5_info"])
        )
        object.deviceID = object.deviceID
        object.payerClientIp = object.payerClientIp
        object.h5Info = object.h5Info
        return object
    }
}

extension V2.Pay.Combinedorder.PostBody.SceneInfo.H5Info {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .iOS,
            appName: place["app_name"].text,
            appURL: place["app_url"].text,
            bundleID: place["bundle_id"].text,
            packageName: place["package_name"].text
        )
        object.type = object.type
        object.appName = object.appName
        object.appURL = object.appURL
        object.bundleID = object.bundleID
        object.packageName = object.packageName
        return object
    }
}

extension V2.Pay.Combinedorder.PostBody.SubOrderList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            orderNum: place["order_num"].number,
            orderList: place.list("order_list", OrderList.synthetic)
        )
        object.orderNum = object.orderNum
        object.orderList = object.orderList
        return object
    }
}

extension V2.Pay.Combinedorder.PostBody.SubOrderList.OrderList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            body: place["body"].text,
            attach: place["attach"].text,
            outTradeNo: place["out_trade_no"].text,
            feeType: place["fee_type"].text,
            totalFee: place["total_fee"].integer,
            detail: place["detail"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.body = object.body
        object.detail = object.detail
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.feeType = object.feeType
        object.totalFee = object.totalFee
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        return object
    }
}

extension V2.Pay.Combinedorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.combineAppid, "combine_appid")
        try place.same(reply.combineMchID, "combine_mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.codeURL, "code_url")
        try place.same(reply.prepayID, "prepay_id")
        try place.same(reply.mwebURL, "mweb_url")
    }
}

extension V2.Pay.Downloadfundflow.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            billDate: place["bill_date"].text,
            accountType: .fees,
            signType: "HMAC-SHA256",
            tarType: .gzip
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.signType = object.signType
        object.billDate = object.billDate
        object.accountType = object.accountType
        object.tarType = object.tarType
        return object
    }
}

extension V2.Pay.Profitsharingquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            signType: .hmacSha256,
            subMchID: place["sub_mch_id"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.signType = object.signType
        return object
    }
}

extension V2.Pay.Profitsharingquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.status, "status")
        try place.list(reply.receivers, "receivers", Receivers.compare)
    }
}

extension V2.Pay.Profitsharingquery.PostReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.receiverMchid, "receiver_mchid")
        try place.same(reply.result, "result")
    }
}

extension V2.Pay.Querycombinedorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchID: place["combine_mch_id"].text,
            signType: .hmacSha256,
            combineOutTradeNo: place["combine_out_trade_no"].text
        )
        object.combineAppid = object.combineAppid
        object.combineMchID = object.combineMchID
        object.signType = object.signType
        object.combineOutTradeNo = object.combineOutTradeNo
        return object
    }
}

extension V2.Pay.Querycombinedorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.combineAppid, "combine_appid")
        try place.same(reply.combineMchID, "combine_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.combineOpenid, "combine_openid")
        try place.same(reply.combineOutTradeNo, "combine_out_trade_no")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.resultMsg, "result_msg")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.object(reply.subOrderList, "sub_order_list", SubOrderList.compare)
    }
}

extension V2.Pay.Querycombinedorder.PostReply.SubOrderList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.orderNum, "order_num")
        try place.list(reply.orderList, "order_list", OrderList.compare)
    }
}

extension V2.Pay.Querycombinedorder.PostReply.SubOrderList.OrderList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.attach, "attach")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.goodsTag, "goods_tag")
        try place.same(reply.description, "description")
        try place.object(reply.promotionDetail, "promotion_detail", V2.Pay.PromotionDetail.compare)
    }
}

extension V2.Pay.Querycombinedorder.PostReply.SubOrderList.OrderList.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.currency, "currency")
    }
}

extension V2.Pay.Settlementquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            usetag: 1,
            offset: place["offset"].integer,
            limit: place["limit"].integer,
            dateStart: place["date_start"].text,
            dateEnd: place["date_end"].text,
            subMchID: place["sub_mch_id"].text,
            querySplit: place["query_split"].flag
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.subMchID = object.subMchID
        object.usetag = object.usetag
        object.offset = object.offset
        object.limit = object.limit
        object.dateStart = object.dateStart
        object.dateEnd = object.dateEnd
        object.querySplit = object.querySplit
        return object
    }
}

extension V2.Pay.Settlementquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.sign, "sign")
        try place.same(reply.recordNum, "record_num")
        try place.same(reply.fbatchno, "fbatchno")
        try place.same(reply.dateSettlement, "date_settlement")
        try place.same(reply.dateStart, "date_start")
        try place.same(reply.dateEnd, "date_end")
        try place.same(reply.settlementFee, "settlement_fee")
        try place.same(reply.unsettlementFee, "unsettlement_fee")
        try place.same(reply.settlementfeeType, "settlementfee_type")
        try place.same(reply.payFee, "pay_fee")
        try place.same(reply.refundFee, "refund_fee")
        try place.same(reply.payNetFee, "pay_net_fee")
        try place.same(reply.poundageFee, "poundage_fee")
        try place.same(reply.splitSettlementFee, "split_settlement_fee")
        try place.same(reply.splitUnsettlementFee, "split_unsettlement_fee")
    }
}

extension V2.Pay.Unifiedorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].ip,
            notifyURL: place["notify_url"].address,
            tradeType: place["trade_type"].text,
            version: ._10,
            profitSharing: .n,
            deviceInfo: place["device_info"].text,
            signType: .hmacSha256,
            detail: V2.Pay.Detail.synthetic(place["detail"]),
            attach: place["attach"].text,
            feeType: place["fee_type"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            productID: place["product_id"].text,
            limitPay: place["limit_pay"].text,
            openid: place["openid"].text,
            receipt: .y,
            sceneInfo: V2.Pay.SceneInfo.synthetic(place["scene_info"]),
            userType: .hongkongMacaoResident,
            userCreid: place["user_creid"].text,
            userTruename: place["user_truename"].text
        )
        object.version = object.version
        object.profitSharing = object.profitSharing
        object.appid = object.appid
        object.mchID = object.mchID
        object.deviceInfo = object.deviceInfo
        object.signType = object.signType
        object.body = object.body
        object.detail = object.detail
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.feeType = object.feeType
        object.totalFee = object.totalFee
        object.spbillCreateIp = object.spbillCreateIp
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.tradeType = object.tradeType
        object.productID = object.productID
        object.limitPay = object.limitPay
        object.openid = object.openid
        object.receipt = object.receipt
        object.sceneInfo = object.sceneInfo
        object.userType = object.userType
        object.userCreid = object.userCreid
        object.userTruename = object.userTruename
        return object
    }
}

extension V2.Pay.Unifiedorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.prepayID, "prepay_id")
        try place.same(reply.codeURL, "code_url")
        try place.same(reply.mwebURL, "mweb_url")
        try place.object(reply.promotionDetail, "promotion_detail", V2.Pay.PromotionDetailReply.compare)
    }
}
