// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/fund.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2FundCalls: TypedCalls {
    let family = "v2/fund"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.fund.queryautowithdrawbydate.post", Self.fundQueryautowithdrawbydatePost)
        calls.add(blocking: "v2.fund.queryautowithdrawbydate.post", Self.fundQueryautowithdrawbydatePostBlocking)
        calls.add("v2.fund.reautowithdrawbydate.post", Self.fundReautowithdrawbydatePost)
    }
}

extension V2FundCalls {
    @available(*, deprecated)
    private static func fundQueryautowithdrawbydatePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.fund.queryautowithdrawbydate
        let reply = try await node.post(
            V2.Fund.FundRequest.synthetic(test.body)
        )
        try V2.Fund.Queryautowithdrawbydate.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func fundQueryautowithdrawbydatePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.fund.queryautowithdrawbydate
        let reply = try node.post(
            V2.Fund.FundRequest.synthetic(test.body)
        )
        try V2.Fund.Queryautowithdrawbydate.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func fundReautowithdrawbydatePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.fund.reautowithdrawbydate
        let reply = try await node.post(
            V2.Fund.FundRequest.synthetic(test.body)
        )
        try V2.Fund.Reautowithdrawbydate.PostReply.compare(reply, test.reply)
    }
}

extension V2.Fund.FundRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            date: place["date"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.signType = object.signType
        object.date = object.date
        return object
    }
}

extension V2.Fund.Queryautowithdrawbydate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.signType, "sign_type")
        try place.same(reply.sign, "sign")
        try place.same(reply.date, "date")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.withdrawStatus, "withdraw_status")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.withdrawID, "withdraw_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.refundTime, "refund_time")
    }
}

extension V2.Fund.Reautowithdrawbydate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.signType, "sign_type")
        try place.same(reply.sign, "sign")
        try place.same(reply.date, "date")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.withdrawID, "withdraw_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.nonceStr, "nonce_str")
    }
}
