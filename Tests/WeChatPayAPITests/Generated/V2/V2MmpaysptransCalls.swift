// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaysptrans.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2MmpaysptransCalls: TypedCalls {
    let family = "v2/mmpaysptrans"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.mmpaysptrans.pay_bank.post", Self.mmpaysptransPayBankPost)
        calls.add(blocking: "v2.mmpaysptrans.pay_bank.post", Self.mmpaysptransPayBankPostBlocking)
        calls.add("v2.mmpaysptrans.query_bank.post", Self.mmpaysptransQueryBankPost)
    }
}

extension V2MmpaysptransCalls {
    private static func mmpaysptransPayBankPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaysptrans.pay_bank
        let reply = try await node.post(
            V2.Mmpaysptrans.PayBank.PostBody.synthetic(test.body)
        )
        try V2.Mmpaysptrans.PayBank.PostReply.compare(reply, test.reply)
    }

    private static func mmpaysptransPayBankPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.mmpaysptrans.pay_bank
        let reply = try node.post(
            V2.Mmpaysptrans.PayBank.PostBody.synthetic(test.body)
        )
        try V2.Mmpaysptrans.PayBank.PostReply.compare(reply, test.reply)
    }

    private static func mmpaysptransQueryBankPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaysptrans.query_bank
        let reply = try await node.post(
            V2.Mmpaysptrans.QueryBank.PostBody.synthetic(test.body)
        )
        try V2.Mmpaysptrans.QueryBank.PostReply.compare(reply, test.reply)
    }
}

extension V2.Mmpaysptrans.PayBank.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            partnerTradeNo: place["partner_trade_no"].text,
            encBankNo: place["enc_bank_no"].text,
            encTrueName: place["enc_true_name"].text,
            bankCode: place["bank_code"].text,
            amount: place["amount"].integer,
            desc: place["desc"].text
        )
        object.mchID = object.mchID
        object.partnerTradeNo = object.partnerTradeNo
        object.encBankNo = object.encBankNo
        object.encTrueName = object.encTrueName
        object.bankCode = object.bankCode
        object.amount = object.amount
        object.desc = object.desc
        return object
    }
}

extension V2.Mmpaysptrans.PayBank.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.partnerTradeNo, "partner_trade_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.paymentNo, "payment_no")
        try place.same(reply.cmmsAmt, "cmms_amt")
    }
}

extension V2.Mmpaysptrans.QueryBank.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            partnerTradeNo: place["partner_trade_no"].text
        )
        object.mchID = object.mchID
        object.partnerTradeNo = object.partnerTradeNo
        return object
    }
}

extension V2.Mmpaysptrans.QueryBank.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.partnerTradeNo, "partner_trade_no")
        try place.same(reply.paymentNo, "payment_no")
        try place.same(reply.bankNoMd5, "bank_no_md5")
        try place.same(reply.trueNameMd5, "true_name_md5")
        try place.same(reply.amount, "amount")
        try place.same(reply.status, "status")
        try place.same(reply.cmmsAmt, "cmms_amt")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.paySuccTime, "pay_succ_time")
        try place.same(reply.reason, "reason")
    }
}
