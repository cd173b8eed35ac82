// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/med-ins.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3MedInsCalls: TypedCalls {
    let family = "v3/med-ins"

    func add(to calls: inout RoundTrips) {
        calls.add("med-ins.orders.post", Self.medInsOrdersPost)
        calls.add(blocking: "med-ins.orders.post", Self.medInsOrdersPostBlocking)
        calls.add("med-ins.orders.mix-trade-no.{mix_trade_no}.get", Self.medInsOrdersMixTradeNoMixTradeNoGet)
        calls.add("med-ins.orders.out-trade-no.{out_trade_no}.get", Self.medInsOrdersOutTradeNoOutTradeNoGet)
        calls.add("med-ins.refunds.notify.post", Self.medInsRefundsNotifyPost)
        calls.add(blocking: "med-ins.refunds.notify.post", Self.medInsRefundsNotifyPostBlocking)
    }
}

extension V3MedInsCalls {
    private static func medInsOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.medIns.orders
        let reply = try await node.post(
            V3.MedIns.Orders.PostBody.synthetic(test.body)
        )
        try V3.MedIns.OrdersReply.compare(reply, test.reply)
    }

    private static func medInsOrdersPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.medIns.orders
        let reply = try node.post(
            V3.MedIns.Orders.PostBody.synthetic(test.body)
        )
        try V3.MedIns.OrdersReply.compare(reply, test.reply)
    }

    private static func medInsOrdersMixTradeNoMixTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.medIns.orders.mixTradeNo.mixTradeNo(test.path["mix_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.MedIns.OrdersReply.compare(reply, test.reply)
    }

    private static func medInsOrdersOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.medIns.orders.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.MedIns.OrdersReply.compare(reply, test.reply)
    }

    private static func medInsRefundsNotifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.medIns.refunds.notify
        try await node.post(
            V3.MedIns.Refunds.Notify.PostBody.synthetic(test.body),
            mixTradeNo: test.query["mix_trade_no"].text
        )
    }

    private static func medInsRefundsNotifyPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.medIns.refunds.notify
        try node.post(
            V3.MedIns.Refunds.Notify.PostBody.synthetic(test.body),
            mixTradeNo: test.query["mix_trade_no"].text
        )
    }
}

extension V3.MedIns.CashAddDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cashAddFee, "cash_add_fee")
        try place.same(reply.cashAddType, "cash_add_type")
    }
}

extension V3.MedIns.CashReduceDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cashReduceFee, "cash_reduce_fee")
        try place.same(reply.cashReduceType, "cash_reduce_type")
    }
}

extension V3.MedIns.OrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mixTradeNo, "mix_trade_no")
        try place.same(reply.mixPayStatus, "mix_pay_status")
        try place.same(reply.selfPayStatus, "self_pay_status")
        try place.same(reply.medInsPayStatus, "med_ins_pay_status")
        try place.same(reply.paidTime, "paid_time")
        try place.object(
            reply.passthroughResponseContent, "passthrough_response_content",
            V3.MedIns.PassthroughResponseContent.compare)
        try place.same(reply.mixPayType, "mix_pay_type")
        try place.same(reply.orderType, "order_type")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.payForRelatives, "pay_for_relatives")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.serialNo, "serial_no")
        try place.same(reply.payOrderID, "pay_order_id")
        try place.same(reply.payAuthNo, "pay_auth_no")
        try place.same(reply.geoLocation, "geo_location")
        try place.same(reply.cityID, "city_id")
        try place.same(reply.medInstName, "med_inst_name")
        try place.same(reply.medInstNo, "med_inst_no")
        try place.same(reply.medInsOrderCreateTime, "med_ins_order_create_time")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.medInsGovFee, "med_ins_gov_fee")
        try place.same(reply.medInsSelfFee, "med_ins_self_fee")
        try place.same(reply.medInsOtherFee, "med_ins_other_fee")
        try place.same(reply.medInsCashFee, "med_ins_cash_fee")
        try place.same(reply.wechatPayCashFee, "wechat_pay_cash_fee")
        try place.list(reply.cashAddDetail, "cash_add_detail", V3.MedIns.CashAddDetail.compare)
        try place.list(reply.cashReduceDetail, "cash_reduce_detail", V3.MedIns.CashReduceDetail.compare)
        try place.same(reply.callbackURL, "callback_url")
        try place.same(reply.prepayID, "prepay_id")
        try place.object(
            reply.passthroughRequestContent, "passthrough_request_content", V3.MedIns.PassthroughResponseContent.compare
        )
        try place.same(reply.extends, "extends")
        try place.same(reply.attach, "attach")
        try place.same(reply.channelNo, "channel_no")
        try place.same(reply.medInsTestEnv, "med_ins_test_env")
        try place.same(reply.medInsFailReason, "med_ins_fail_reason")
    }
}

extension V3.MedIns.PassthroughResponseContent {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.payAuthNo, "payAuthNo")
        try place.same(reply.payOrdId, "payOrdId")
        try place.same(reply.setlLatlnt, "setlLatlnt")
    }
}

extension V3.MedIns.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].sensitive,
            idDigest: place["id_digest"].sensitive,
            cardType: .unknownUserCardType
        )
        object.name = object.name
        object.idDigest = object.idDigest
        object.cardType = object.cardType
        return object
    }
}

extension V3.MedIns.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mixPayType: .insuranceOnly,
            orderType: .medPay,
            appid: place["appid"].text,
            payer: V3.MedIns.Payer.synthetic(place["payer"]),
            outTradeNo: place["out_trade_no"].text,
            serialNo: place["serial_no"].text,
            cityID: place["city_id"].text,
            medInstName: place["med_inst_name"].text,
            medInstNo: place["med_inst_no"].text,
            totalFee: place["total_fee"].integer,
            callbackURL: place["callback_url"].text,
            subAppid: place["sub_appid"].text,
            subMchid: place["sub_mchid"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            payForRelatives: place["pay_for_relatives"].flag,
            relative: V3.MedIns.Payer.synthetic(place["relative"]),
            payOrderID: place["pay_order_id"].text,
            payAuthNo: place["pay_auth_no"].text,
            geoLocation: place["geo_location"].text,
            medInsOrderCreateTime: place["med_ins_order_create_time"].text,
            medInsGovFee: place["med_ins_gov_fee"].integer,
            medInsSelfFee: place["med_ins_self_fee"].integer,
            medInsOtherFee: place["med_ins_other_fee"].integer,
            medInsCashFee: place["med_ins_cash_fee"].integer,
            wechatPayCashFee: place["wechat_pay_cash_fee"].integer,
            cashAddDetail: place.list("cash_add_detail", CashAddDetail.synthetic),
            cashReduceDetail: place.list("cash_reduce_detail", CashReduceDetail.synthetic),
            prepayID: place["prepay_id"].text,
            passthroughRequestContent: PassthroughRequestContent.synthetic(place["passthrough_request_content"]),
            extends: place["extends"].text,
            attach: place["attach"].text,
            channelNo: place["channel_no"].text,
            medInsTestEnv: place["med_ins_test_env"].flag
        )
        object.mixPayType = object.mixPayType
        object.orderType = object.orderType
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.payer = object.payer
        object.payForRelatives = object.payForRelatives
        object.relative = object.relative
        object.outTradeNo = object.outTradeNo
        object.serialNo = object.serialNo
        object.payOrderID = object.payOrderID
        object.payAuthNo = object.payAuthNo
        object.geoLocation = object.geoLocation
        object.cityID = object.cityID
        object.medInstName = object.medInstName
        object.medInstNo = object.medInstNo
        object.medInsOrderCreateTime = object.medInsOrderCreateTime
        object.totalFee = object.totalFee
        object.medInsGovFee = object.medInsGovFee
        object.medInsSelfFee = object.medInsSelfFee
        object.medInsOtherFee = object.medInsOtherFee
        object.medInsCashFee = object.medInsCashFee
        object.wechatPayCashFee = object.wechatPayCashFee
        object.cashAddDetail = object.cashAddDetail
        object.cashReduceDetail = object.cashReduceDetail
        object.callbackURL = object.callbackURL
        object.prepayID = object.prepayID
        object.passthroughRequestContent = object.passthroughRequestContent
        object.extends = object.extends
        object.attach = object.attach
        object.channelNo = object.channelNo
        object.medInsTestEnv = object.medInsTestEnv
        return object
    }
}

extension V3.MedIns.Orders.PostBody.CashAddDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cashAddFee: place["cash_add_fee"].integer,
            cashAddType: .defaultAddType
        )
        object.cashAddFee = object.cashAddFee
        object.cashAddType = object.cashAddType
        return object
    }
}

extension V3.MedIns.Orders.PostBody.CashReduceDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cashReduceFee: place["cash_reduce_fee"].integer,
            cashReduceType: .hospitalReduce
        )
        object.cashReduceFee = object.cashReduceFee
        object.cashReduceType = object.cashReduceType
        return object
    }
}

extension V3.MedIns.Orders.PostBody.PassthroughRequestContent {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payAuthNo: place["payAuthNo"].text,
            payOrdId: place["payOrdId"].text,
            setlLatlnt: place["setlLatlnt"].text
        )
        object.payAuthNo = object.payAuthNo
        object.payOrdId = object.payOrdId
        object.setlLatlnt = object.setlLatlnt
        return object
    }
}

extension V3.MedIns.Refunds.Notify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            medRefundTotalFee: place["med_refund_total_fee"].integer,
            medRefundGovFee: place["med_refund__gov_fee"].integer,
            medRefundSelfFee: place["med_refund__self_fee"].integer,
            medRefundOtherFee: place["med_refund__other_fee"].integer,
            refundTime: place["refund_time"].text,
            outRefundNo: place["out_refund_no"].text
        )
        object.subMchid = object.subMchid
        object.medRefundTotalFee = object.medRefundTotalFee
        object.medRefundGovFee = object.medRefundGovFee
        object.medRefundSelfFee = object.medRefundSelfFee
        object.medRefundOtherFee = object.medRefundOtherFee
        object.refundTime = object.refundTime
        object.outRefundNo = object.outRefundNo
        return object
    }
}
