// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/customs.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3CustomsCalls: TypedCalls {
    let family = "v3/customs"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("customs.orders.get", Self.customsOrdersGet)
        calls.add(blocking: "customs.orders.get", Self.customsOrdersGetBlocking)
        calls.add("customs.orders.post", Self.customsOrdersPost)
        calls.add("customs.orders.patch", Self.customsOrdersPatch)
        calls.add("customs.redeclare.post", Self.customsRedeclarePost)
        calls.add("customs.verify-certificate.post", Self.customsVerifyCertificatePost)
    }
}

extension V3CustomsCalls {
    @available(*, deprecated)
    private static func customsOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.customs.orders
        let reply = try await node.get(
            appid: test.query["appid"].text,
            mchid: test.query["mchid"].text,
            orderType: .subOrderId,
            orderNo: test.query["order_no"].text,
            customs: .shanghaiZs,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Customs.Orders.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func customsOrdersGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.customs.orders
        let reply = try node.get(
            appid: test.query["appid"].text,
            mchid: test.query["mchid"].text,
            orderType: .subOrderId,
            orderNo: test.query["order_no"].text,
            customs: .shanghaiZs,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Customs.Orders.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func customsOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.customs.orders
        let reply = try await node.post(
            V3.Customs.Orders.PostBody.synthetic(test.body)
        )
        try V3.Customs.Orders.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func customsOrdersPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.customs.orders
        let reply = try await node.patch(
            V3.Customs.Orders.PatchBody.synthetic(test.body)
        )
        try V3.Customs.Orders.PatchReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func customsRedeclarePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.customs.redeclare
        let reply = try await node.post(
            V3.Customs.Redeclare.PostBody.synthetic(test.body)
        )
        try V3.Customs.Redeclare.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func customsVerifyCertificatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.customs.verifyCertificate
        let reply = try await node.post(
            V3.Customs.VerifyCertificate.PostBody.synthetic(test.body)
        )
        try V3.Customs.VerifyCertificate.PostReply.compare(reply, test.reply)
    }
}

extension V3.Customs.Orders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.verifyDepartment, "verify_department")
        try place.same(reply.verifyDepartmentTradeID, "verify_department_trade_id")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Customs.Orders.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.mchCustomsNo, "mch_customs_no")
        try place.same(reply.customs, "customs")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.orderFee, "order_fee")
        try place.same(reply.duty, "duty")
        try place.same(reply.transportFee, "transport_fee")
        try place.same(reply.productFee, "product_fee")
        try place.same(reply.state, "state")
        try place.same(reply.explanation, "explanation")
        try place.same(reply.modifyTime, "modify_time")
    }
}

extension V3.Customs.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            duty: place["duty"].integer,
            subOrderNo: place["sub_order_no"].text,
            feeType: place["fee_type"].text,
            orderFee: place["order_fee"].integer,
            transportFee: place["transport_fee"].integer,
            productFee: place["product_fee"].integer
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        object.duty = object.duty
        object.subOrderNo = object.subOrderNo
        object.feeType = object.feeType
        object.orderFee = object.orderFee
        object.transportFee = object.transportFee
        object.productFee = object.productFee
        return object
    }
}

extension V3.Customs.Orders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.state, "state")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.verifyDepartment, "verify_department")
        try place.same(reply.verifyDepartmentTradeID, "verify_department_trade_id")
    }
}

extension V3.Customs.Orders.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            subOrderNo: place["sub_order_no"].text,
            duty: place["duty"].integer,
            orderFee: place["order_fee"].integer,
            transportFee: place["transport_fee"].integer,
            productFee: place["product_fee"].integer
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.subOrderNo = object.subOrderNo
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        object.duty = object.duty
        object.orderFee = object.orderFee
        object.transportFee = object.transportFee
        object.productFee = object.productFee
        return object
    }
}

extension V3.Customs.Orders.PatchReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.state, "state")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.modifyTime, "modify_time")
        try place.same(reply.verifyDepartment, "verify_department")
        try place.same(reply.verifyDepartmentTradeID, "verify_department_trade_id")
    }
}

extension V3.Customs.Redeclare.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            subOrderNo: place["sub_order_no"].text,
            subOrderID: place["sub_order_id"].text
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.subOrderNo = object.subOrderNo
        object.subOrderID = object.subOrderID
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        return object
    }
}

extension V3.Customs.Redeclare.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.state, "state")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.modifyTime, "modify_time")
        try place.same(reply.explanation, "explanation")
    }
}

extension V3.Customs.VerifyCertificate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            certificateType: .idcard,
            certificateID: place["certificate_id"].sensitive,
            certificateName: place["certificate_name"].sensitive,
            subOrderNo: place["sub_order_no"].text
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.subOrderNo = object.subOrderNo
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        object.certificateType = object.certificateType
        object.certificateID = object.certificateID
        object.certificateName = object.certificateName
        return object
    }
}

extension V3.Customs.VerifyCertificate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.certificateCheckResult, "certificate_check_result")
    }
}
