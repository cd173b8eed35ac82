// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/transit.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2TransitCalls: TypedCalls {
    let family = "v2/transit"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.transit.partnerpay.payapply.post", Self.transitPartnerpayPayapplyPost)
        calls.add(blocking: "v2.transit.partnerpay.payapply.post", Self.transitPartnerpayPayapplyPostBlocking)
    }
}

extension V2TransitCalls {
    private static func transitPartnerpayPayapplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.transit.partnerpay.payapply
        let reply = try await node.post(
            V2.Transit.Partnerpay.Payapply.PostBody.synthetic(test.body)
        )
        try V2.Transit.Partnerpay.Payapply.PostReply.compare(reply, test.reply)
    }

    private static func transitPartnerpayPayapplyPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.transit.partnerpay.payapply
        let reply = try node.post(
            V2.Transit.Partnerpay.Payapply.PostBody.synthetic(test.body)
        )
        try V2.Transit.Partnerpay.Payapply.PostReply.compare(reply, test.reply)
    }
}

extension V2.Transit.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            sceneInfo: V2.Transit.SceneInfoRequest.synthetic(place["scene_info"])
        )
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Transit.SceneInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            qrcodeHash: place["qrcode_hash"].text,
            startStation: place["start_station"].text,
            endStation: place["end_station"].text,
            lineName: place["line_name"].text,
            plateNumber: place["plate_number"].text
        )
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.qrcodeHash = object.qrcodeHash
        object.startStation = object.startStation
        object.endStation = object.endStation
        object.lineName = object.lineName
        object.plateNumber = object.plateNumber
        return object
    }
}

extension V2.Transit.Partnerpay.Payapply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].ip,
            notifyURL: place["notify_url"].address,
            tradeType: .pap,
            tradeScene: .bus,
            sceneInfo: V2.Transit.SceneInfo.synthetic(place["scene_info"]),
            version: ._20,
            subAppid: place["sub_appid"].text,
            detail: place["detail"].text,
            attach: place["attach"].text,
            feeType: place["fee_type"].text,
            goodsTag: place["goods_tag"].text,
            contractID: place["contract_id"].text,
            clientip: place["clientip"].ip,
            deviceid: place["deviceid"].text,
            mobile: place["mobile"].text,
            email: place["email"].text,
            qq: place["qq"].text,
            openid: place["openid"].text,
            creid: place["creid"].text,
            outerid: place["outerid"].text
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.signType = object.signType
        object.body = object.body
        object.detail = object.detail
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.totalFee = object.totalFee
        object.feeType = object.feeType
        object.spbillCreateIp = object.spbillCreateIp
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.tradeType = object.tradeType
        object.contractID = object.contractID
        object.tradeScene = object.tradeScene
        object.sceneInfo = object.sceneInfo
        object.clientip = object.clientip
        object.deviceid = object.deviceid
        object.mobile = object.mobile
        object.email = object.email
        object.qq = object.qq
        object.openid = object.openid
        object.creid = object.creid
        object.outerid = object.outerid
        object.version = object.version
        return object
    }
}

extension V2.Transit.Partnerpay.Payapply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}
