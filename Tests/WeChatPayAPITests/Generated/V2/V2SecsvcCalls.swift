// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secsvc.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2SecsvcCalls: TypedCalls {
    let family = "v2/secsvc"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.secsvc.getrealnameinfo.post", Self.secsvcGetrealnameinfoPost)
        calls.add(blocking: "v2.secsvc.getrealnameinfo.post", Self.secsvcGetrealnameinfoPostBlocking)
    }
}

extension V2SecsvcCalls {
    @available(*, deprecated)
    private static func secsvcGetrealnameinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secsvc.getrealnameinfo
        let reply = try await node.post(
            V2.Secsvc.Getrealnameinfo.PostBody.synthetic(test.body)
        )
        try V2.Secsvc.Getrealnameinfo.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func secsvcGetrealnameinfoPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.secsvc.getrealnameinfo
        let reply = try node.post(
            V2.Secsvc.Getrealnameinfo.PostBody.synthetic(test.body)
        )
        try V2.Secsvc.Getrealnameinfo.PostReply.compare(reply, test.reply)
    }
}

extension V2.Secsvc.Getrealnameinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: ._20,
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            openid: place["openid"].text,
            certSerialno: place["cert_serialno"].text,
            accessToken: place["access_token"].text,
            timestamp: place["timestamp"].number,
            certSign: place["cert_sign"].text,
            signType: .hmacSha256,
            charset: .gbk
        )
        object.version = object.version
        object.mchID = object.mchID
        object.appid = object.appid
        object.openid = object.openid
        object.certSerialno = object.certSerialno
        object.accessToken = object.accessToken
        object.timestamp = object.timestamp
        object.certSign = object.certSign
        object.charset = object.charset
        object.signType = object.signType
        return object
    }
}

extension V2.Secsvc.Getrealnameinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.errorCode, "error_code")
        try place.same(reply.errorCodeDes, "error_code_des")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.openid, "openid")
        try place.same(reply.encryptedRealName, "encrypted_real_name")
        try place.same(reply.encryptedCredentialID, "encrypted_credential_id")
        try place.same(reply.creType, "cre_type")
    }
}
