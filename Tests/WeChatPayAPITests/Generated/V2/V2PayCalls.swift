// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2PayCalls: TypedCalls {
    let family = "v2/pay"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.pay.closecombinedorder.post", Self.payClosecombinedorderPost)
        calls.add(blocking: "v2.pay.closecombinedorder.post", Self.payClosecombinedorderPostBlocking)
        calls.add("v2.pay.closeorder.post", Self.payCloseorderPost)
        calls.add("v2.pay.combinedorder.post", Self.payCombinedorderPost)
        calls.add("v2.pay.contractorder.post", Self.payContractorderPost)
        calls.add("v2.pay.downloadbill.post", Self.payDownloadbillPost)
        calls.add(blocking: "v2.pay.downloadbill.post", Self.payDownloadbillPostBlocking)
        calls.add("v2.pay.downloadfundflow.post", Self.payDownloadfundflowPost)
        calls.add("v2.pay.facepay.post", Self.payFacepayPost)
        calls.add("v2.pay.facepayquery.post", Self.payFacepayqueryPost)
        calls.add("v2.pay.micropay.post", Self.payMicropayPost)
        calls.add("v2.pay.orderquery.post", Self.payOrderqueryPost)
        calls.add("v2.pay.paporderquery.post", Self.payPaporderqueryPost)
        calls.add("v2.pay.pappayapply.post", Self.payPappayapplyPost)
        calls.add("v2.pay.partner.paporderquery.post", Self.payPartnerPaporderqueryPost)
        calls.add("v2.pay.partner.pappayapply.post", Self.payPartnerPappayapplyPost)
        calls.add("v2.pay.profitsharingaddreceiver.post", Self.payProfitsharingaddreceiverPost)
        calls.add("v2.pay.profitsharingmerchantratioquery.post", Self.payProfitsharingmerchantratioqueryPost)
        calls.add("v2.pay.profitsharingorderamountquery.post", Self.payProfitsharingorderamountqueryPost)
        calls.add("v2.pay.profitsharingquery.post", Self.payProfitsharingqueryPost)
        calls.add("v2.pay.profitsharingremovereceiver.post", Self.payProfitsharingremovereceiverPost)
        calls.add("v2.pay.profitsharingreturnquery.post", Self.payProfitsharingreturnqueryPost)
        calls.add("v2.pay.querycombinedorder.post", Self.payQuerycombinedorderPost)
        calls.add("v2.pay.queryexchagerate.post", Self.payQueryexchageratePost)
        calls.add("v2.pay.refundquery.post", Self.payRefundqueryPost)
        calls.add("v2.pay.refundqueryv2.post", Self.payRefundqueryv2Post)
        calls.add("v2.pay.settlementquery.post", Self.paySettlementqueryPost)
        calls.add("v2.pay.unifiedorder.post", Self.payUnifiedorderPost)
    }
}

extension V2PayCalls {
    @available(*, deprecated)
    private static func payClosecombinedorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.closecombinedorder
        let reply = try await node.post(
            V2.Pay.Closecombinedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Closecombinedorder.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func payClosecombinedorderPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.pay.closecombinedorder
        let reply = try node.post(
            V2.Pay.Closecombinedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Closecombinedorder.PostReply.compare(reply, test.reply)
    }

    private static func payCloseorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.closeorder
        let reply = try await node.post(
            V2.Pay.Closeorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Closeorder.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func payCombinedorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.combinedorder
        let reply = try await node.post(
            V2.Pay.Combinedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Combinedorder.PostReply.compare(reply, test.reply)
    }

    private static func payContractorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.contractorder
        let reply = try await node.post(
            V2.Pay.Contractorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Contractorder.PostReply.compare(reply, test.reply)
    }

    private static func payDownloadbillPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.downloadbill
        let reply = try await node.post(
            V2.Pay.Downloadbill.PostBody.synthetic(test.body)
        )
        test.compare(reply)
    }

    private static func payDownloadbillPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.pay.downloadbill
        let reply = try node.post(
            V2.Pay.Downloadbill.PostBody.synthetic(test.body)
        )
        test.compare(reply)
    }

    private static func payDownloadfundflowPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.downloadfundflow
        let reply = try await node.post(
            V2.Pay.Downloadfundflow.PostBody.synthetic(test.body)
        )
        test.compare(reply)
    }

    private static func payFacepayPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.facepay
        let reply = try await node.post(
            V2.Pay.Facepay.PostBody.synthetic(test.body)
        )
        try V2.Pay.Facepay.PostReply.compare(reply, test.reply)
    }

    private static func payFacepayqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.facepayquery
        let reply = try await node.post(
            V2.Pay.PayRequest.synthetic(test.body)
        )
        try V2.Pay.Facepayquery.PostReply.compare(reply, test.reply)
    }

    private static func payMicropayPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.micropay
        let reply = try await node.post(
            V2.Pay.Micropay.PostBody.synthetic(test.body)
        )
        try V2.Pay.Micropay.PostReply.compare(reply, test.reply)
    }

    private static func payOrderqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.orderquery
        let reply = try await node.post(
            V2.Pay.PayRequest.synthetic(test.body)
        )
        try V2.Pay.Orderquery.PostReply.compare(reply, test.reply)
    }

    private static func payPaporderqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.paporderquery
        let reply = try await node.post(
            V2.Pay.Paporderquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Paporderquery.PostReply.compare(reply, test.reply)
    }

    private static func payPappayapplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.pappayapply
        let reply = try await node.post(
            V2.Pay.Pappayapply.PostBody.synthetic(test.body)
        )
        try V2.Pay.Pappayapply.PostReply.compare(reply, test.reply)
    }

    private static func payPartnerPaporderqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.partner.paporderquery
        let reply = try await node.post(
            V2.Pay.Partner.Paporderquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Partner.Paporderquery.PostReply.compare(reply, test.reply)
    }

    private static func payPartnerPappayapplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.partner.pappayapply
        let reply = try await node.post(
            V2.Pay.Partner.Pappayapply.PostBody.synthetic(test.body)
        )
        try V2.Pay.Partner.Pappayapply.PostReply.compare(reply, test.reply)
    }

    private static func payProfitsharingaddreceiverPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.profitsharingaddreceiver
        let reply = try await node.post(
            V2.Pay.Profitsharingaddreceiver.PostBody.synthetic(test.body)
        )
        try V2.Pay.PayReply.compare(reply, test.reply)
    }

    private static func payProfitsharingmerchantratioqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.profitsharingmerchantratioquery
        let reply = try await node.post(
            V2.Pay.Profitsharingmerchantratioquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Profitsharingmerchantratioquery.PostReply.compare(reply, test.reply)
    }

    private static func payProfitsharingorderamountqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.profitsharingorderamountquery
        let reply = try await node.post(
            V2.Pay.Profitsharingorderamountquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Profitsharingorderamountquery.PostReply.compare(reply, test.reply)
    }

    private static func payProfitsharingqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.profitsharingquery
        let reply = try await node.post(
            V2.Pay.Profitsharingquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Profitsharingquery.PostReply.compare(reply, test.reply)
    }

    private static func payProfitsharingremovereceiverPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.profitsharingremovereceiver
        let reply = try await node.post(
            V2.Pay.Profitsharingremovereceiver.PostBody.synthetic(test.body)
        )
        try V2.Pay.PayReply.compare(reply, test.reply)
    }

    private static func payProfitsharingreturnqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.profitsharingreturnquery
        let reply = try await node.post(
            V2.Pay.Profitsharingreturnquery.PostBody.synthetic(test.body)
        )
        try V2.Pay.Profitsharingreturnquery.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func payQuerycombinedorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.querycombinedorder
        let reply = try await node.post(
            V2.Pay.Querycombinedorder.PostBody.synthetic(test.body)
        )
        try V2.Pay.Querycombinedorder.PostReply.compare(reply, test.reply)
    }

    private static func payQueryexchageratePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.queryexchagerate
        let reply = try await node.post(
            V2.Pay.Queryexchagerate.PostBody.synthetic(test.body)
        )
        try V2.Pay.Queryexchagerate.PostReply.compare(reply, test.reply)
    }

    private static func payRefundqueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.refundquery
        let reply = try await node.post(
            V2.Pay.RefundqueryRequest.synthetic(test.body)
        )
        try V2.Pay.Refundquery.PostReply.compare(reply, test.reply)
    }

    private static func payRefundqueryv2Post(_ test: RoundTrip) async throws {
        let node = test.client.v2.pay.refundqueryv2
        let reply = try await node.post(
            V2.Pay.RefundqueryRequest.synthetic(test.body)
        )
        try V2.Pay.Refundqueryv2.PostReply.compare(reply, test.reply)
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

extension V2.Pay.PayReply {
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
        try place.object(reply.receiver, "receiver", V2.Pay.Receiver.compare)
    }
}

extension V2.Pay.PayRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            version: ._10,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            signType: .hmacSha256
        )
        object.version = object.version
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.signType = object.signType
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

extension V2.Pay.Receiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
    }
}

extension V2.Pay.RefundqueryRequest {
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

extension V2.Pay.Closecombinedorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchID: place["combine_mch_id"].text,
            signType: .hmacSha256,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            subOrderList: place.list("sub_order_list", SubOrderList.synthetic)
        )
        object.combineAppid = object.combineAppid
        object.combineMchID = object.combineMchID
        object.signType = object.signType
        object.combineOutTradeNo = object.combineOutTradeNo
        object.subOrderList = object.subOrderList
        return object
    }
}

extension V2.Pay.Closecombinedorder.PostBody.SubOrderList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text
        )
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        return object
    }
}

extension V2.Pay.Closecombinedorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.combineAppid, "combine_appid")
        try place.same(reply.combineMchID, "combine_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}

extension V2.Pay.Closeorder.PostBody {
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

extension V2.Pay.Closeorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.resultMsg, "result_msg")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}

extension V2.Pay.Combinedorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchID: place["combine_mch_id"].text,
            signType: .hmacSha256,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            spbillCreateIp: place["spbill_create_ip"].text,
            notifyURL: place["notify_url"].text,
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
            payerClientIp: place["payer_client_ip"].text,
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

extension V2.Pay.Contractorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            contractMchid: place["contract_mchid"].text,
            contractAppid: place["contract_appid"].text,
            outTradeNo: place["out_trade_no"].text,
            body: place["body"].text,
            notifyURL: place["notify_url"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].text,
            tradeType: .native,
            planID: place["plan_id"].integer,
            contractCode: place["contract_code"].text,
            requestSerial: place["request_serial"].integer,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text,
            deviceInfo: place["device_info"].text,
            detail: place["detail"].text,
            attach: place["attach"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            productID: place["product_id"].text,
            limitPay: place["limit_pay"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.subAppid = object.subAppid
        object.contractMchid = object.contractMchid
        object.contractAppid = object.contractAppid
        object.outTradeNo = object.outTradeNo
        object.deviceInfo = object.deviceInfo
        object.body = object.body
        object.detail = object.detail
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.totalFee = object.totalFee
        object.spbillCreateIp = object.spbillCreateIp
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.goodsTag = object.goodsTag
        object.tradeType = object.tradeType
        object.productID = object.productID
        object.limitPay = object.limitPay
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.planID = object.planID
        object.contractCode = object.contractCode
        object.requestSerial = object.requestSerial
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        return object
    }
}

extension V2.Pay.Contractorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.contractResultCode, "contract_result_code")
        try place.same(reply.contractErrCode, "contract_err_code")
        try place.same(reply.contractErrCodeDes, "contract_err_code_des")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.prepayID, "prepay_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.codeURL, "code_url")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.requestSerial, "request_serial")
        try place.same(reply.contractCode, "contract_code")
        try place.same(reply.contractDisplayAccount, "contract_display_account")
        try place.same(reply.mwebURL, "mweb_url")
        try place.same(reply.outTradeNo, "out_trade_no")
    }
}

extension V2.Pay.Downloadbill.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            billDate: place["bill_date"].text,
            billType: .rechargeRefund,
            tarType: .gzip
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.billDate = object.billDate
        object.billType = object.billType
        object.tarType = object.tarType
        return object
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

extension V2.Pay.Facepay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            feeType: place["fee_type"].text,
            spbillCreateIp: place["spbill_create_ip"].text,
            faceCode: place["face_code"].text,
            signType: .hmacSha256,
            deposit: .n,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            deviceInfo: place["device_info"].text,
            detail: Detail.synthetic(place["detail"]),
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place["limit_pay"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            openid: place["openid"].text
        )
        object.deposit = object.deposit
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.deviceInfo = object.deviceInfo
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
        object.openid = object.openid
        object.faceCode = object.faceCode
        object.signType = object.signType
        return object
    }
}

extension V2.Pay.Facepay.PostBody.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsDetail: place.list("goods_detail", GoodsDetail.synthetic)
        )
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V2.Pay.Facepay.PostBody.Detail.GoodsDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsID: place["goods_id"].text,
            goodsName: place["goods_name"].text,
            goodsNum: place["goods_num"].number,
            price: place["price"].number,
            wxpayGoodsID: place["wxpay_goods_id"].text,
            goodsCategory: place["goods_category"].text,
            body: place["body"].text
        )
        object.goodsID = object.goodsID
        object.wxpayGoodsID = object.wxpayGoodsID
        object.goodsName = object.goodsName
        object.goodsNum = object.goodsNum
        object.price = object.price
        object.goodsCategory = object.goodsCategory
        object.body = object.body
        return object
    }
}

extension V2.Pay.Facepay.PostReply {
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
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.subIsSubscribe, "sub_is_subscribe")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.settlementTotalFee, "settlement_total_fee")
        try place.same(reply.couponFee, "coupon_fee")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.attach, "attach")
        try place.same(reply.timeEnd, "time_end")
        try place.object(reply.promotionDetail, "promotion_detail", V2.Pay.PromotionDetail.compare)
    }
}

extension V2.Pay.Facepayquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.openid, "openid")
        try place.same(reply.isSubscribe, "is_subscribe")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.subIsSubscribe, "sub_is_subscribe")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.settlementTotalFee, "settlement_total_fee")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.couponFee, "coupon_fee")
        try place.same(reply.couponCount, "coupon_count")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.attach, "attach")
        try place.same(reply.timeEnd, "time_end")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.object(reply.promotionDetail, "promotion_detail", V2.Pay.PromotionDetail.compare)
        try place.same(reply.consumeFee, "consume_fee")
        try place.same(reply.couponType(0), "coupon_type_0")
        try place.same(reply.couponID(0), "coupon_id_0")
        try place.same(reply.couponFeeValue(0), "coupon_fee_0")
    }
}

extension V2.Pay.Micropay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].text,
            authCode: place["auth_code"].text,
            version: place["version"].text,
            profitSharing: .n,
            deposit: .n,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            deviceInfo: place["device_info"].text,
            signType: .hmacSha256,
            detail: V2.Pay.Detail.synthetic(place["detail"]),
            attach: place["attach"].text,
            feeType: place["fee_type"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place["limit_pay"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            receipt: place["receipt"].text,
            sceneInfo: V2.Pay.SceneInfo.synthetic(place["scene_info"])
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

extension V2.Pay.Micropay.PostReply {
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
        try place.object(reply.promotionDetail, "promotion_detail", V2.Pay.PromotionDetailReply.compare)
    }
}

extension V2.Pay.Orderquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.openid, "openid")
        try place.same(reply.isSubscribe, "is_subscribe")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.subIsSubscribe, "sub_is_subscribe")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.settlementTotalFee, "settlement_total_fee")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.couponFee, "coupon_fee")
        try place.same(reply.couponCount, "coupon_count")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.attach, "attach")
        try place.same(reply.timeEnd, "time_end")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.object(reply.promotionDetail, "promotion_detail", V2.Pay.PromotionDetail.compare)
        try place.same(reply.consumeFee, "consume_fee")
        try place.same(reply.couponType(0), "coupon_type_0")
        try place.same(reply.couponID(0), "coupon_id_0")
        try place.same(reply.couponFeeValue(0), "coupon_fee_0")
    }
}

extension V2.Pay.Paporderquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        return object
    }
}

extension V2.Pay.Paporderquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.openid, "openid")
        try place.same(reply.isSubscribe, "is_subscribe")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.couponFee, "coupon_fee")
        try place.same(reply.couponCount, "coupon_count")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.attach, "attach")
        try place.same(reply.timeEnd, "time_end")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.couponID(0), "coupon_id_0")
        try place.same(reply.couponFeeValue(0), "coupon_fee_0")
    }
}

extension V2.Pay.Pappayapply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].text,
            notifyURL: place["notify_url"].text,
            tradeType: place["trade_type"].text,
            contractID: place["contract_id"].text,
            detail: place["detail"].text,
            attach: place["attach"].text,
            feeType: place["fee_type"].text,
            goodsTag: place["goods_tag"].text,
            receipt: place["receipt"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.body = object.body
        object.detail = object.detail
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.totalFee = object.totalFee
        object.feeType = object.feeType
        object.spbillCreateIp = object.spbillCreateIp
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.tradeType = object.tradeType
        object.contractID = object.contractID
        object.receipt = object.receipt
        return object
    }
}

extension V2.Pay.Pappayapply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}

extension V2.Pay.Partner.Paporderquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        return object
    }
}

extension V2.Pay.Partner.Paporderquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.openid, "openid")
        try place.same(reply.isSubscribe, "is_subscribe")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.couponFee, "coupon_fee")
        try place.same(reply.couponCount, "coupon_count")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.attach, "attach")
        try place.same(reply.timeEnd, "time_end")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.couponID(0), "coupon_id_0")
        try place.same(reply.couponFeeValue(0), "coupon_fee_0")
    }
}

extension V2.Pay.Partner.Pappayapply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].text,
            notifyURL: place["notify_url"].text,
            tradeType: place["trade_type"].text,
            contractID: place["contract_id"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            detail: place["detail"].text,
            attach: place["attach"].text,
            feeType: place["fee_type"].text,
            goodsTag: place["goods_tag"].text,
            receipt: place["receipt"].text
        )
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.mchID = object.mchID
        object.body = object.body
        object.detail = object.detail
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.totalFee = object.totalFee
        object.feeType = object.feeType
        object.spbillCreateIp = object.spbillCreateIp
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.tradeType = object.tradeType
        object.contractID = object.contractID
        object.receipt = object.receipt
        return object
    }
}

extension V2.Pay.Partner.Pappayapply.PostReply {
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
    }
}

extension V2.Pay.Profitsharingaddreceiver.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            receiver: Receiver.synthetic(place["receiver"]),
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.signType = object.signType
        object.receiver = object.receiver
        return object
    }
}

extension V2.Pay.Profitsharingaddreceiver.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchantId,
            account: place["account"].text,
            name: place["name"].text,
            relationType: .user,
            customRelation: place["custom_relation"].text
        )
        object.type = object.type
        object.account = object.account
        object.name = object.name
        object.relationType = object.relationType
        object.customRelation = object.customRelation
        return object
    }
}

extension V2.Pay.Profitsharingmerchantratioquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            subMchID: place["sub_mch_id"].text,
            brandMchID: place["brand_mch_id"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.brandMchID = object.brandMchID
        object.signType = object.signType
        return object
    }
}

extension V2.Pay.Profitsharingmerchantratioquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.brandMchID, "brand_mch_id")
        try place.same(reply.maxRatio, "max_ratio")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
    }
}

extension V2.Pay.Profitsharingorderamountquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            transactionID: place["transaction_id"].text,
            signType: .hmacSha256
        )
        object.mchID = object.mchID
        object.transactionID = object.transactionID
        object.signType = object.signType
        return object
    }
}

extension V2.Pay.Profitsharingorderamountquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.unsplitAmount, "unsplit_amount")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
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

extension V2.Pay.Profitsharingremovereceiver.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            receiver: Receiver.synthetic(place["receiver"]),
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.signType = object.signType
        object.receiver = object.receiver
        return object
    }
}

extension V2.Pay.Profitsharingremovereceiver.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchantId,
            account: place["account"].text
        )
        object.type = object.type
        object.account = object.account
        return object
    }
}

extension V2.Pay.Profitsharingreturnquery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            outReturnNo: place["out_return_no"].text,
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text,
            orderID: place["order_id"].text,
            outOrderNo: place["out_order_no"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.signType = object.signType
        object.orderID = object.orderID
        object.outOrderNo = object.outOrderNo
        object.outReturnNo = object.outReturnNo
        return object
    }
}

extension V2.Pay.Profitsharingreturnquery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.returnNo, "return_no")
        try place.same(reply.returnAccountType, "return_account_type")
        try place.same(reply.returnAccount, "return_account")
        try place.same(reply.returnAmount, "return_amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.finishTime, "finish_time")
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

extension V2.Pay.Queryexchagerate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            feeType: place["fee_type"].text,
            date: place["date"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.feeType = object.feeType
        object.date = object.date
        return object
    }
}

extension V2.Pay.Queryexchagerate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.rateTime, "rate_time")
        try place.same(reply.rate, "rate")
        try place.same(reply.sign, "sign")
    }
}

extension V2.Pay.Refundquery.PostReply {
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

extension V2.Pay.Refundqueryv2.PostReply {
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
        try place.object(reply.promotionDetail, "promotion_detail", V2.Pay.PromotionDetail.compare)
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
            spbillCreateIp: place["spbill_create_ip"].text,
            notifyURL: place["notify_url"].text,
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
