// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secapi.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2SecapiCalls: TypedCalls {
    let family = "v2/secapi"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.secapi.mch.querysubdevconfig.post", Self.secapiMchQuerysubdevconfigPost)
        calls.add(blocking: "v2.secapi.mch.querysubdevconfig.post", Self.secapiMchQuerysubdevconfigPostBlocking)
        calls.add("v2.secapi.mch.uploadmedia.post", Self.secapiMchUploadmediaPost)
        calls.add(blocking: "v2.secapi.mch.uploadmedia.post", Self.secapiMchUploadmediaPostBlocking)
        calls.add("v2.secapi.pay.multiprofitsharing.post", Self.secapiPayMultiprofitsharingPost)
    }
}

extension V2SecapiCalls {
    private static func secapiMchQuerysubdevconfigPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.querysubdevconfig
        let reply = try await node.post(
            V2.Secapi.Mch.Querysubdevconfig.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.Querysubdevconfig.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchQuerysubdevconfigPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.secapi.mch.querysubdevconfig
        let reply = try node.post(
            V2.Secapi.Mch.Querysubdevconfig.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.Querysubdevconfig.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchUploadmediaPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.uploadmedia
        let reply = try await node.post(
            file: test.file,
            meta: V2.Secapi.Mch.Uploadmedia.PostMeta.synthetic(test.meta)
        )
        try V2.Secapi.Mch.Uploadmedia.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchUploadmediaPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.secapi.mch.uploadmedia
        let reply = try node.post(
            file: test.file,
            meta: V2.Secapi.Mch.Uploadmedia.PostMeta.synthetic(test.meta)
        )
        try V2.Secapi.Mch.Uploadmedia.PostReply.compare(reply, test.reply)
    }

    private static func secapiPayMultiprofitsharingPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.multiprofitsharing
        let reply = try await node.post(
            V2.Secapi.Pay.Multiprofitsharing.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Pay.Multiprofitsharing.PostReply.compare(reply, test.reply)
    }
}

extension V2.Secapi.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.receiverAccount, "receiver_account")
        try place.same(reply.receiverMchid, "receiver_mchid")
        try place.same(reply.result, "result")
    }
}

extension V2.Secapi.ReceiversRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchantId,
            account: place["account"].text,
            amount: place["amount"].number,
            description: place["description"].text,
            name: place["name"].text
        )
        object.type = object.type
        object.account = object.account
        object.amount = object.amount
        object.description = object.description
        object.name = object.name
        return object
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        return object
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.sign, "sign")
        try place.object(reply.jsapiPathList, "jsapi_path_list", JsapiPathList.compare)
        try place.object(reply.appidConfigList, "appid_config_list", AppidConfigList.compare)
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply.JsapiPathList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.jsapiPathList, "jsapi_path_list")
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply.AppidConfigList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.appidConfigList, "appid_config_list", AppidConfigList.compare)
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply.AppidConfigList.AppidConfigList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subscribeAppid, "subscribe_appid")
        try place.same(reply.subAppid, "sub_appid")
    }
}

extension V2.Secapi.Mch.Uploadmedia.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text
        )
        object.mchID = object.mchID
        return object
    }
}

extension V2.Secapi.Mch.Uploadmedia.PostReply {
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
        try place.same(reply.mediaID, "media_id")
    }
}

extension V2.Secapi.Pay.Multiprofitsharing.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            receivers: place.list("receivers", V2.Secapi.ReceiversRequest.synthetic),
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.signType = object.signType
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.receivers = object.receivers
        return object
    }
}

extension V2.Secapi.Pay.Multiprofitsharing.PostReply {
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
        try place.list(reply.receivers, "receivers", V2.Secapi.Receivers.compare)
    }
}
