// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/wxv.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2WxvCalls: TypedCalls {
    let family = "v2/wxv"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.wxv.finishhotelbill.post", Self.wxvFinishhotelbillPost)
        calls.add(blocking: "v2.wxv.finishhotelbill.post", Self.wxvFinishhotelbillPostBlocking)
        calls.add("v2.wxv.queryhotelbill.post", Self.wxvQueryhotelbillPost)
    }
}

extension V2WxvCalls {
    private static func wxvFinishhotelbillPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.wxv.finishhotelbill
        let reply = try await node.post(
            V2.Wxv.Finishhotelbill.PostBody.synthetic(test.body)
        )
        try V2.Wxv.WxvReply.compare(reply, test.reply)
    }

    private static func wxvFinishhotelbillPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.wxv.finishhotelbill
        let reply = try node.post(
            V2.Wxv.Finishhotelbill.PostBody.synthetic(test.body)
        )
        try V2.Wxv.WxvReply.compare(reply, test.reply)
    }

    private static func wxvQueryhotelbillPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.wxv.queryhotelbill
        let reply = try await node.post(
            V2.Wxv.WxvRequest.synthetic(test.body)
        )
        try V2.Wxv.Queryhotelbill.PostReply.compare(reply, test.reply)
    }
}

extension V2.Wxv.WxvReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.sign, "sign")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.orderID, "order_id")
    }
}

extension V2.Wxv.WxvRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: ._10,
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            outOrderNo: place["out_order_no"].text,
            returnQueryID: place["return_query_id"].text,
            serviceID: place["service_id"].text
        )
        object.version = object.version
        object.appid = object.appid
        object.mchID = object.mchID
        object.signType = object.signType
        object.outOrderNo = object.outOrderNo
        object.returnQueryID = object.returnQueryID
        object.serviceID = object.serviceID
        return object
    }
}

extension V2.Wxv.Finishhotelbill.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: ._10,
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            outOrderNo: place["out_order_no"].text,
            serviceID: place["service_id"].text,
            checkedIn: place["checked_in"].flag,
            otherFee: place["other_fee"].integer,
            compensationFee: place["compensation_fee"].integer,
            compensationFeeDesc: place["compensation_fee_desc"].text,
            overdueFine: place["overdue_fine"].integer,
            overdueFineDesc: place["overdue_fine_desc"].text,
            totalAmount: place["total_amount"].integer,
            finishTicket: place["finish_ticket"].text,
            profitSharing: .y,
            realEndTime: place["real_end_time"].text,
            cancelFee: place["cancel_fee"].integer,
            roomRate: place["room_rate"].integer
        )
        object.version = object.version
        object.appid = object.appid
        object.mchID = object.mchID
        object.signType = object.signType
        object.outOrderNo = object.outOrderNo
        object.serviceID = object.serviceID
        object.checkedIn = object.checkedIn
        object.realEndTime = object.realEndTime
        object.otherFee = object.otherFee
        object.cancelFee = object.cancelFee
        object.compensationFee = object.compensationFee
        object.compensationFeeDesc = object.compensationFeeDesc
        object.roomRate = object.roomRate
        object.overdueFine = object.overdueFine
        object.overdueFineDesc = object.overdueFineDesc
        object.totalAmount = object.totalAmount
        object.finishTicket = object.finishTicket
        object.profitSharing = object.profitSharing
        return object
    }
}

extension V2.Wxv.Queryhotelbill.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.sign, "sign")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.state, "state")
        try place.same(reply.room, "room")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.serviceLocation, "service_location")
        try place.same(reply.depositAmount, "deposit_amount")
        try place.same(reply.roomRate, "room_rate")
        try place.same(reply.roomRateDesc, "room_rate_desc")
        try place.same(reply.realEndTime, "real_end_time")
        try place.same(reply.checkedIn, "checked_in")
        try place.same(reply.otherFee, "other_fee")
        try place.same(reply.otherFeeDesc, "other_fee_desc")
        try place.same(reply.compensationFee, "compensation_fee")
        try place.same(reply.compensationFeeDesc, "compensation_fee_desc")
        try place.same(reply.overdueFine, "overdue_fine")
        try place.same(reply.overdueFineDesc, "overdue_fine_desc")
        try place.same(reply.cancelFee, "cancel_fee")
        try place.same(reply.cancelFeeDesc, "cancel_fee_desc")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.finishTicket, "finish_ticket")
        try place.same(reply.attach, "attach")
        try place.same(reply.finishTransactionID, "finish_transaction_id")
        try place.same(reply.payType, "pay_type")
    }
}
