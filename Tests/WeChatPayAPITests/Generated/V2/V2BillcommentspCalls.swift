// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/billcommentsp.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2BillcommentspCalls: TypedCalls {
    let family = "v2/billcommentsp"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.billcommentsp.batchquerycomment.post", Self.billcommentspBatchquerycommentPost)
        calls.add(blocking: "v2.billcommentsp.batchquerycomment.post", Self.billcommentspBatchquerycommentPostBlocking)
    }
}

extension V2BillcommentspCalls {
    private static func billcommentspBatchquerycommentPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.billcommentsp.batchquerycomment
        let reply = try await node.post(
            V2.Billcommentsp.Batchquerycomment.PostBody.synthetic(test.body)
        )
        try V2.Billcommentsp.Batchquerycomment.PostReply.compare(reply, test.reply)
    }

    private static func billcommentspBatchquerycommentPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.billcommentsp.batchquerycomment
        let reply = try node.post(
            V2.Billcommentsp.Batchquerycomment.PostBody.synthetic(test.body)
        )
        try V2.Billcommentsp.Batchquerycomment.PostReply.compare(reply, test.reply)
    }
}

extension V2.Billcommentsp.Batchquerycomment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text,
            offset: place["offset"].number,
            limit: place["limit"].number
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.signType = object.signType
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        object.offset = object.offset
        object.limit = object.limit
        return object
    }
}

extension V2.Billcommentsp.Batchquerycomment.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}
