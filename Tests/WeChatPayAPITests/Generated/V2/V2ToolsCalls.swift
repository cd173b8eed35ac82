// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/tools.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2ToolsCalls: TypedCalls {
    let family = "v2/tools"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.tools.authcodetoopenid.post", Self.toolsAuthcodetoopenidPost)
        calls.add(blocking: "v2.tools.authcodetoopenid.post", Self.toolsAuthcodetoopenidPostBlocking)
        calls.add("v2.tools.shorturl.post", Self.toolsShorturlPost)
    }
}

extension V2ToolsCalls {
    private static func toolsAuthcodetoopenidPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.tools.authcodetoopenid
        let reply = try await node.post(
            V2.Tools.Authcodetoopenid.PostBody.synthetic(test.body)
        )
        try V2.Tools.Authcodetoopenid.PostReply.compare(reply, test.reply)
    }

    private static func toolsAuthcodetoopenidPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.tools.authcodetoopenid
        let reply = try node.post(
            V2.Tools.Authcodetoopenid.PostBody.synthetic(test.body)
        )
        try V2.Tools.Authcodetoopenid.PostReply.compare(reply, test.reply)
    }

    private static func toolsShorturlPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.tools.shorturl
        let reply = try await node.post(
            V2.Tools.Shorturl.PostBody.synthetic(test.body)
        )
        try V2.Tools.Shorturl.PostReply.compare(reply, test.reply)
    }
}

extension V2.Tools.Authcodetoopenid.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            authCode: place["auth_code"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        object.authCode = object.authCode
        return object
    }
}

extension V2.Tools.Authcodetoopenid.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.openid, "openid")
    }
}

extension V2.Tools.Shorturl.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            longURL: place["long_url"].text,
            signType: .hmacSha256
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.longURL = object.longURL
        object.signType = object.signType
        return object
    }
}

extension V2.Tools.Shorturl.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.shortURL, "short_url")
    }
}
