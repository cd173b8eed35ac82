// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/risk.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2RiskCalls: TypedCalls {
    let family = "v2/risk"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.risk.getcertficates.post", Self.riskGetcertficatesPost)
        calls.add(blocking: "v2.risk.getcertficates.post", Self.riskGetcertficatesPostBlocking)
        calls.add("v2.risk.getpublickey.post", Self.riskGetpublickeyPost)
        calls.add("v2.risk.getviolation.post", Self.riskGetviolationPost)
    }
}

extension V2RiskCalls {
    private static func riskGetcertficatesPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.risk.getcertficates
        let reply = try await node.post(
            V2.Risk.Getcertficates.PostBody.synthetic(test.body)
        )
        try V2.Risk.Getcertficates.PostReply.compare(reply, test.reply)
    }

    private static func riskGetcertficatesPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.risk.getcertficates
        let reply = try node.post(
            V2.Risk.Getcertficates.PostBody.synthetic(test.body)
        )
        try V2.Risk.Getcertficates.PostReply.compare(reply, test.reply)
    }

    private static func riskGetpublickeyPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.risk.getpublickey
        let reply = try await node.post(
            V2.Risk.Getpublickey.PostBody.synthetic(test.body)
        )
        try V2.Risk.Getpublickey.PostReply.compare(reply, test.reply)
    }

    private static func riskGetviolationPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.risk.getviolation
        let reply = try await node.post(
            V2.Risk.Getviolation.PostBody.synthetic(test.body)
        )
        try V2.Risk.Getviolation.PostReply.compare(reply, test.reply)
    }
}

extension V2.Risk.Getcertficates.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            signType: .hmacSha256
        )
        object.mchID = object.mchID
        object.signType = object.signType
        return object
    }
}

extension V2.Risk.Getcertficates.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.errorCode, "error_code")
        try place.same(reply.errorCodeDes, "error_code_des")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.certificates, "certificates")
    }
}

extension V2.Risk.Getpublickey.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            signType: .hmacSha256
        )
        object.mchID = object.mchID
        object.signType = object.signType
        return object
    }
}

extension V2.Risk.Getpublickey.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.errorCode, "error_code")
        try place.same(reply.errorCodeDes, "error_code_des")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.pubKey, "pub_key")
    }
}

extension V2.Risk.Getviolation.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text,
            pageIndex: place["page_index"].text,
            pageSize: place["page_size"].text,
            violationRecordsFormat: .csv
        )
        object.mchID = object.mchID
        object.signType = object.signType
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        object.pageIndex = object.pageIndex
        object.pageSize = object.pageSize
        object.violationRecordsFormat = object.violationRecordsFormat
        return object
    }
}

extension V2.Risk.Getviolation.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.errorCode, "error_code")
        try place.same(reply.errorCodeDes, "error_code_des")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.resultMsg, "result_msg")
        try place.object(reply.violationRecords, "violation_records", ViolationRecords.compare)
    }
}

extension V2.Risk.Getviolation.PostReply.ViolationRecords {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalSize, "total_size")
        try place.list(reply.violationRecords, "violation_records", ViolationRecords.compare)
    }
}

extension V2.Risk.Getviolation.PostReply.ViolationRecords.ViolationRecords {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.companyName, "company_name")
        try place.same(reply.handleMethod, "handle_method")
        try place.same(reply.handleState, "handle_state")
        try place.same(reply.punishTime, "punish_time")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.deadline, "deadline")
    }
}
