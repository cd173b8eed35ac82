// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/face.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2FaceCalls: TypedCalls {
    let family = "v2/face"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.face.get_wxpayface_authinfo.post", Self.faceGetWxpayfaceAuthinfoPost)
        calls.add(blocking: "v2.face.get_wxpayface_authinfo.post", Self.faceGetWxpayfaceAuthinfoPostBlocking)
    }
}

extension V2FaceCalls {
    private static func faceGetWxpayfaceAuthinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.face.get_wxpayface_authinfo
        let reply = try await node.post(
            V2.Face.GetWxpayfaceAuthinfo.PostBody.synthetic(test.body)
        )
        try V2.Face.GetWxpayfaceAuthinfo.PostReply.compare(reply, test.reply)
    }

    private static func faceGetWxpayfaceAuthinfoPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.face.get_wxpayface_authinfo
        let reply = try node.post(
            V2.Face.GetWxpayfaceAuthinfo.PostBody.synthetic(test.body)
        )
        try V2.Face.GetWxpayfaceAuthinfo.PostReply.compare(reply, test.reply)
    }
}

extension V2.Face.GetWxpayfaceAuthinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeID: place["store_id"].text,
            storeName: place["store_name"].text,
            deviceID: place["device_id"].text,
            rawdata: place["rawdata"].text,
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            now: place["now"].integer,
            version: ._1,
            signType: .hmacSha256,
            attach: place["attach"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.storeID = object.storeID
        object.storeName = object.storeName
        object.deviceID = object.deviceID
        object.attach = object.attach
        object.rawdata = object.rawdata
        object.appid = object.appid
        object.mchID = object.mchID
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        object.now = object.now
        object.version = object.version
        object.signType = object.signType
        return object
    }
}

extension V2.Face.GetWxpayfaceAuthinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.authinfo, "authinfo")
        try place.same(reply.expiresIn, "expires_in")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
    }
}
