// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/vehicle.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2VehicleCalls: TypedCalls {
    let family = "v2/vehicle"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.vehicle.partnerpay.notification.post", Self.vehiclePartnerpayNotificationPost)
        calls.add(blocking: "v2.vehicle.partnerpay.notification.post", Self.vehiclePartnerpayNotificationPostBlocking)
    }
}

extension V2VehicleCalls {
    private static func vehiclePartnerpayNotificationPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.vehicle.partnerpay.notification
        let reply = try await node.post(
            V2.Vehicle.Partnerpay.Notification.PostBody.synthetic(test.body)
        )
        try V2.Vehicle.Partnerpay.Notification.PostReply.compare(reply, test.reply)
    }

    private static func vehiclePartnerpayNotificationPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.vehicle.partnerpay.notification
        let reply = try node.post(
            V2.Vehicle.Partnerpay.Notification.PostBody.synthetic(test.body)
        )
        try V2.Vehicle.Partnerpay.Notification.PostReply.compare(reply, test.reply)
    }
}

extension V2.Vehicle.Partnerpay.Notification.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            version: ._30,
            tradeScene: .parkingSpace,
            sceneInfo: SceneInfo.synthetic(place["scene_info"])
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        object.signType = object.signType
        object.version = object.version
        object.tradeScene = object.tradeScene
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Vehicle.Partnerpay.Notification.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            sceneInfo: SceneInfo.synthetic(place["scene_info"])
        )
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Vehicle.Partnerpay.Notification.PostBody.SceneInfo.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            freeTime: place["free_time"].text,
            notifyURL: place["notify_url"].address,
            plateNumber: place["plate_number"].text,
            carType: place["car_type"].text,
            parkingName: place["parking_name"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            spaceNumber: place["space_number"].text
        )
        object.startTime = object.startTime
        object.notifyURL = object.notifyURL
        object.plateNumber = object.plateNumber
        object.carType = object.carType
        object.parkingName = object.parkingName
        object.freeTime = object.freeTime
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.spaceNumber = object.spaceNumber
        return object
    }
}

extension V2.Vehicle.Partnerpay.Notification.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.userState, "user_state")
        try place.same(reply.deductMode, "deduct_mode")
    }
}
