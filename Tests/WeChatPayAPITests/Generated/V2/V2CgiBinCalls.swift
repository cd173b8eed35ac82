// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/cgi-bin.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2CgiBinCalls: TypedCalls {
    let family = "v2/cgi-bin"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.cgi-bin.mch.customs.customdeclarequery.post", Self.cgiBinMchCustomsCustomdeclarequeryPost)
        calls.add(
            blocking: "v2.cgi-bin.mch.customs.customdeclarequery.post",
            Self.cgiBinMchCustomsCustomdeclarequeryPostBlocking)
    }
}

extension V2CgiBinCalls {
    private static func cgiBinMchCustomsCustomdeclarequeryPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.cgiBin.mch.customs.customdeclarequery
        let reply = try await node.post(
            V2.CgiBin.Mch.Customs.Customdeclarequery.PostBody.synthetic(test.body)
        )
        try V2.CgiBin.Mch.Customs.Customdeclarequery.PostReply.compare(reply, test.reply)
    }

    private static func cgiBinMchCustomsCustomdeclarequeryPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.cgiBin.mch.customs.customdeclarequery
        let reply = try node.post(
            V2.CgiBin.Mch.Customs.Customdeclarequery.PostBody.synthetic(test.body)
        )
        try V2.CgiBin.Mch.Customs.Customdeclarequery.PostReply.compare(reply, test.reply)
    }
}

extension V2.CgiBin.Mch.Customs.Customdeclarequery.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            customs: .shanghaiZs,
            signType: .md5,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            subOrderNo: place["sub_order_no"].text,
            subOrderID: place["sub_order_id"].text
        )
        object.signType = object.signType
        object.appid = object.appid
        object.mchID = object.mchID
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.subOrderNo = object.subOrderNo
        object.subOrderID = object.subOrderID
        object.customs = object.customs
        return object
    }
}

extension V2.CgiBin.Mch.Customs.Customdeclarequery.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.sign, "sign")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.count, "count")
        try place.same(reply.verifyDepartment, "verify_department")
        try place.same(reply.verifyDepartmentTradeID, "verify_department_trade_id")
        try place.same(reply.subOrderNo(0), "sub_order_no_0")
        try place.same(reply.subOrderID(0), "sub_order_id_0")
        try place.same(reply.mchCustomsNo(0), "mch_customs_no_0")
        try place.same(reply.customs(0), "customs_0")
        try place.same(reply.feeType(0), "fee_type_0")
        try place.same(reply.orderFee(0), "order_fee_0")
        try place.same(reply.duty(0), "duty_0")
        try place.same(reply.transportFee(0), "transport_fee_0")
        try place.same(reply.productFee(0), "product_fee_0")
        try place.same(reply.state(0), "state_0")
        try place.same(reply.explanation(0), "explanation_0")
        try place.same(reply.modifyTime(0), "modify_time_0")
        try place.same(reply.certCheckResult(0), "cert_check_result_0")
    }
}
