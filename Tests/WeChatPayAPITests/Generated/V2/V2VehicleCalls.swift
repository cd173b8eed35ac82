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
        calls.add("v2.vehicle.partnerpay.payapply.post", Self.vehiclePartnerpayPayapplyPost)
        calls.add("v2.vehicle.partnerpay.querystate.post", Self.vehiclePartnerpayQuerystatePost)
        calls.add("v2.vehicle.pay.notification.post", Self.vehiclePayNotificationPost)
        calls.add("v2.vehicle.pay.payapply.post", Self.vehiclePayPayapplyPost)
        calls.add("v2.vehicle.pay.querystate.post", Self.vehiclePayQuerystatePost)
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

    private static func vehiclePartnerpayPayapplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.vehicle.partnerpay.payapply
        let reply = try await node.post(
            V2.Vehicle.Partnerpay.Payapply.PostBody.synthetic(test.body)
        )
        try V2.Vehicle.Partnerpay.Payapply.PostReply.compare(reply, test.reply)
    }

    private static func vehiclePartnerpayQuerystatePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.vehicle.partnerpay.querystate
        let reply = try await node.post(
            V2.Vehicle.Partnerpay.Querystate.PostBody.synthetic(test.body)
        )
        try V2.Vehicle.Partnerpay.Querystate.PostReply.compare(reply, test.reply)
    }

    private static func vehiclePayNotificationPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.vehicle.pay.notification
        let reply = try await node.post(
            V2.Vehicle.Pay.Notification.PostBody.synthetic(test.body)
        )
        try V2.Vehicle.Pay.Notification.PostReply.compare(reply, test.reply)
    }

    private static func vehiclePayPayapplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.vehicle.pay.payapply
        let reply = try await node.post(
            V2.Vehicle.Pay.Payapply.PostBody.synthetic(test.body)
        )
        try V2.Vehicle.Pay.Payapply.PostReply.compare(reply, test.reply)
    }

    private static func vehiclePayQuerystatePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.vehicle.pay.querystate
        let reply = try await node.post(
            V2.Vehicle.Pay.Querystate.PostBody.synthetic(test.body)
        )
        try V2.Vehicle.Pay.Querystate.PostReply.compare(reply, test.reply)
    }
}

extension V2.Vehicle.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            sceneInfo: V2.Vehicle.SceneInfoRequest.synthetic(place["scene_info"])
        )
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Vehicle.SceneInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            chargingTime: place["charging_time"].text,
            plateNumber: place["plate_number"].text,
            carType: place["car_type"].text,
            parkingName: place["parking_name"].text,
            freeTime: place["free_time"].text,
            deductMode: .autopay,
            supportDeductMode: .deductAutopayOnly,
            spaceNumber: place["space_number"].text,
            gasStation: place["gas_station"].text,
            gasLabelName: place["gas_label_name"].text,
            gasType: place["gas_type"].text,
            gasStandard: place["gas_standard"].text,
            gasAmount: place["gas_amount"].text,
            gasGunNo: place["gas_gun_no"].text,
            entranceName: place["entrance_name"].text,
            exitName: place["exit_name"].text,
            carryingCapacity: place["carrying_capacity"].text,
            carryingRange: place["carrying_range"].text,
            channelType: .etc
        )
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.chargingTime = object.chargingTime
        object.plateNumber = object.plateNumber
        object.carType = object.carType
        object.parkingName = object.parkingName
        object.freeTime = object.freeTime
        object.deductMode = object.deductMode
        object.supportDeductMode = object.supportDeductMode
        object.spaceNumber = object.spaceNumber
        object.gasStation = object.gasStation
        object.gasLabelName = object.gasLabelName
        object.gasType = object.gasType
        object.gasStandard = object.gasStandard
        object.gasAmount = object.gasAmount
        object.gasGunNo = object.gasGunNo
        object.entranceName = object.entranceName
        object.exitName = object.exitName
        object.carryingCapacity = object.carryingCapacity
        object.carryingRange = object.carryingRange
        object.channelType = object.channelType
        return object
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
            notifyURL: place["notify_url"].text,
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

extension V2.Vehicle.Partnerpay.Payapply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].text,
            notifyURL: place["notify_url"].text,
            tradeType: .pap,
            version: ._30,
            tradeScene: .parkingSpace,
            sceneInfo: V2.Vehicle.SceneInfo.synthetic(place["scene_info"]),
            detail: place["detail"].text,
            attach: place["attach"].text,
            feeType: place["fee_type"].text,
            goodsTag: place["goods_tag"].text,
            openid: place["openid"].text,
            profitSharing: .y
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
        object.version = object.version
        object.tradeScene = object.tradeScene
        object.openid = object.openid
        object.profitSharing = object.profitSharing
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Vehicle.Partnerpay.Payapply.PostReply {
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

extension V2.Vehicle.Partnerpay.Querystate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            tradeScene: .parking,
            openid: place["openid"].text,
            version: ._30,
            jumpScene: .h5
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.signType = object.signType
        object.tradeScene = object.tradeScene
        object.jumpScene = object.jumpScene
        object.openid = object.openid
        object.version = object.version
        return object
    }
}

extension V2.Vehicle.Partnerpay.Querystate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.userState, "user_state")
        try place.same(reply.openid, "openid")
        try place.same(reply.deductMode, "deduct_mode")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.path, "path")
        try place.object(reply.plateNumberInfo, "plate_number_info", PlateNumberInfo.compare)
    }
}

extension V2.Vehicle.Partnerpay.Querystate.PostReply.PlateNumberInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.plateNumberInfo, "plate_number_info", PlateNumberInfo.compare)
    }
}

extension V2.Vehicle.Partnerpay.Querystate.PostReply.PlateNumberInfo.PlateNumberInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.channelType, "channel_type")
        try place.same(reply.commonUseFlag, "common_use_flag")
    }
}

extension V2.Vehicle.Pay.Notification.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            version: place["version"].text,
            tradeScene: .parkingSpace,
            sceneInfo: SceneInfo.synthetic(place["scene_info"])
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.signType = object.signType
        object.version = object.version
        object.tradeScene = object.tradeScene
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Vehicle.Pay.Notification.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            sceneInfo: SceneInfo.synthetic(place["scene_info"])
        )
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Vehicle.Pay.Notification.PostBody.SceneInfo.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            freeTime: place["free_time"].text,
            notifyURL: place["notify_url"].text,
            plateNumber: place["plate_number"].text,
            carType: place["car_type"].text,
            parkingName: place["parking_name"].text,
            openid: place["openid"].text,
            spaceNumber: place["space_number"].text
        )
        object.startTime = object.startTime
        object.notifyURL = object.notifyURL
        object.plateNumber = object.plateNumber
        object.carType = object.carType
        object.parkingName = object.parkingName
        object.freeTime = object.freeTime
        object.openid = object.openid
        object.spaceNumber = object.spaceNumber
        return object
    }
}

extension V2.Vehicle.Pay.Notification.PostReply {
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
        try place.same(reply.userState, "user_state")
        try place.same(reply.deductMode, "deduct_mode")
    }
}

extension V2.Vehicle.Pay.Payapply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].integer,
            spbillCreateIp: place["spbill_create_ip"].text,
            notifyURL: place["notify_url"].text,
            tradeType: .pap,
            version: ._30,
            tradeScene: .parking,
            sceneInfo: V2.Vehicle.SceneInfo.synthetic(place["scene_info"]),
            detail: place["detail"].text,
            attach: place["attach"].text,
            feeType: place["fee_type"].text,
            goodsTag: place["goods_tag"].text,
            openid: place["openid"].text,
            profitSharing: .y
        )
        object.appid = object.appid
        object.mchID = object.mchID
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
        object.version = object.version
        object.tradeScene = object.tradeScene
        object.openid = object.openid
        object.profitSharing = object.profitSharing
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V2.Vehicle.Pay.Payapply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}

extension V2.Vehicle.Pay.Querystate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            tradeScene: .parking,
            openid: place["openid"].text,
            version: ._30,
            jumpScene: place["jump_scene"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.signType = object.signType
        object.tradeScene = object.tradeScene
        object.jumpScene = object.jumpScene
        object.openid = object.openid
        object.version = object.version
        return object
    }
}

extension V2.Vehicle.Pay.Querystate.PostReply {
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
        try place.same(reply.userState, "user_state")
        try place.same(reply.openid, "openid")
        try place.same(reply.deductMode, "deduct_mode")
        try place.same(reply.path, "path")
        try place.object(reply.plateNumberInfo, "plate_number_info", PlateNumberInfo.compare)
    }
}

extension V2.Vehicle.Pay.Querystate.PostReply.PlateNumberInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.plateNumberInfo, "plate_number_info", PlateNumberInfo.compare)
    }
}

extension V2.Vehicle.Pay.Querystate.PostReply.PlateNumberInfo.PlateNumberInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.channelType, "channel_type")
        try place.same(reply.commonUseFlag, "common_use_flag")
    }
}
