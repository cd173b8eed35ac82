// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/vehicle.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3VehicleCalls: TypedCalls {
    let family = "v3/vehicle"

    func add(to calls: inout RoundTrips) {
        calls.add("vehicle.etc.contracts.{contract_id}.get", Self.vehicleEtcContractsContractIDGet)
        calls.add(blocking: "vehicle.etc.contracts.{contract_id}.get", Self.vehicleEtcContractsContractIDGetBlocking)
        calls.add("vehicle.etc.preopen.post", Self.vehicleEtcPreopenPost)
        calls.add("vehicle.etc.transactions.highway.post", Self.vehicleEtcTransactionsHighwayPost)
        calls.add("vehicle.etc.transactions.id.{transaction_id}.get", Self.vehicleEtcTransactionsIDTransactionIDGet)
        calls.add(
            "vehicle.etc.transactions.out-trade-no.{out_trade_no}.get",
            Self.vehicleEtcTransactionsOutTradeNoOutTradeNoGet)
        calls.add("vehicle.etc.users.{openid}.contracts.get", Self.vehicleEtcUsersOpenidContractsGet)
        calls.add("vehicle.parking.parkings.post", Self.vehicleParkingParkingsPost)
        calls.add("vehicle.parking.services.find.get", Self.vehicleParkingServicesFindGet)
        calls.add(
            "vehicle.transactions.out-trade-no.{out_trade_no}.get", Self.vehicleTransactionsOutTradeNoOutTradeNoGet)
        calls.add("vehicle.transactions.parking.post", Self.vehicleTransactionsParkingPost)
    }
}

extension V3VehicleCalls {
    private static func vehicleEtcContractsContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.etc.contracts.contractID(test.path["contract_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Vehicle.EtcReply.compare(reply, test.reply)
    }

    private static func vehicleEtcContractsContractIDGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.vehicle.etc.contracts.contractID(test.path["contract_id"].text)
        let reply = try node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Vehicle.EtcReply.compare(reply, test.reply)
    }

    private static func vehicleEtcPreopenPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.etc.preopen
        let reply = try await node.post(
            V3.Vehicle.Etc.Preopen.PostBody.synthetic(test.body)
        )
        try V3.Vehicle.Etc.Preopen.PostReply.compare(reply, test.reply)
    }

    private static func vehicleEtcTransactionsHighwayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.etc.transactions.highway
        let reply = try await node.post(
            V3.Vehicle.Etc.Transactions.Highway.PostBody.synthetic(test.body)
        )
        try V3.Vehicle.TransactionsReply.compare(reply, test.reply)
    }

    private static func vehicleEtcTransactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.etc.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Vehicle.TransactionsReply.compare(reply, test.reply)
    }

    private static func vehicleEtcTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.etc.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Vehicle.TransactionsReply.compare(reply, test.reply)
    }

    private static func vehicleEtcUsersOpenidContractsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.etc.users.openid(test.path["openid"].text).contracts
        let reply = try await node.get(
            planID: test.query["plan_id"].text,
            plateNumber: test.query["plate_number"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Vehicle.EtcReply.compare(reply, test.reply)
    }

    private static func vehicleParkingParkingsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.parking.parkings
        let reply = try await node.post(
            V3.Vehicle.Parking.Parkings.PostBody.synthetic(test.body)
        )
        try V3.Vehicle.Parking.Parkings.PostReply.compare(reply, test.reply)
    }

    private static func vehicleParkingServicesFindGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.parking.services.find
        let reply = try await node.get(
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            plateNumber: test.query["plate_number"].text,
            plateColor: .yellow,
            openid: test.query["openid"].text
        )
        try V3.Vehicle.Parking.Services.Find.GetReply.compare(reply, test.reply)
    }

    private static func vehicleTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func vehicleTransactionsParkingPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.vehicle.transactions.parking
        let reply = try await node.post(
            V3.Vehicle.Transactions.Parking.PostBody.synthetic(test.body)
        )
        try V3.Vehicle.Transactions.Parking.PostReply.compare(reply, test.reply)
    }
}

extension V3.Vehicle.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.discountTotal, "discount_total")
    }
}

extension V3.Vehicle.DeviceInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceID, "device_id")
        try place.same(reply.deviceIp, "device_ip")
    }
}

extension V3.Vehicle.EtcReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.bindState, "bind_state")
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Vehicle.ParkingInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.parkingID, "parking_id")
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.plateColor, "plate_color")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.parkingName, "parking_name")
        try place.same(reply.chargingDuration, "charging_duration")
        try place.same(reply.deviceID, "device_id")
    }
}

extension V3.Vehicle.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Vehicle.PayerReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Vehicle.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.wxpayContribute, "wxpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
    }
}

extension V3.Vehicle.TransactionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.attach, "attach")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.object(reply.payer, "payer", V3.Vehicle.Payer.compare)
        try place.object(reply.amount, "amount", V3.Vehicle.Amount.compare)
        try place.object(reply.deviceInfo, "device_info", V3.Vehicle.DeviceInfo.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Vehicle.PromotionDetail.compare)
    }
}

extension V3.Vehicle.Etc.Preopen.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            openid: place["openid"].text,
            planID: place["plan_id"].text,
            plateNumber: place["plate_number"].text,
            identify: Identify.synthetic(place["identify"]),
            subAppid: place["sub_appid"].text,
            subMchid: place["sub_mchid"].text,
            etcDeviceID: place["etc_device_id"].text,
            bankCardNo: place["bank_card_no"].sensitive
        )
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.openid = object.openid
        object.planID = object.planID
        object.etcDeviceID = object.etcDeviceID
        object.plateNumber = object.plateNumber
        object.identify = object.identify
        object.bankCardNo = object.bankCardNo
        return object
    }
}

extension V3.Vehicle.Etc.Preopen.PostBody.Identify {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            encryptedRealName: place["encrypted_real_name"].sensitive,
            encryptedCredentialID: place["encrypted_credential_id"].sensitive,
            credentialType: place["credential_type"].text
        )
        object.encryptedRealName = object.encryptedRealName
        object.encryptedCredentialID = object.encryptedCredentialID
        object.credentialType = object.credentialType
        return object
    }
}

extension V3.Vehicle.Etc.Preopen.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preopenID, "preopen_id")
    }
}

extension V3.Vehicle.Etc.Transactions.Highway.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            appid: place["appid"].text,
            contractID: place["contract_id"].text,
            description: place["description"].text,
            highwayInfo: HighwayInfo.synthetic(place["highway_info"]),
            amount: Amount.synthetic(place["amount"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            deviceInfo: DeviceInfo.synthetic(place["device_info"])
        )
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.contractID = object.contractID
        object.description = object.description
        object.attach = object.attach
        object.goodsTag = object.goodsTag
        object.highwayInfo = object.highwayInfo
        object.amount = object.amount
        object.deviceInfo = object.deviceInfo
        return object
    }
}

extension V3.Vehicle.Etc.Transactions.Highway.PostBody.HighwayInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            plateNumber: place["plate_number"].text,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            channelType: place["channel_type"].text,
            entrance: place["entrance"].text,
            carType: place["car_type"].text,
            exit: place["exit"].text,
            carryingCapacity: place["carrying_capacity"].integer,
            carryingRange: place["carrying_range"].text
        )
        object.plateNumber = object.plateNumber
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.channelType = object.channelType
        object.carType = object.carType
        object.entrance = object.entrance
        object.exit = object.exit
        object.carryingCapacity = object.carryingCapacity
        object.carryingRange = object.carryingRange
        return object
    }
}

extension V3.Vehicle.Etc.Transactions.Highway.PostBody.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            total: place["total"].integer,
            currency: place["currency"].text
        )
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Vehicle.Etc.Transactions.Highway.PostBody.DeviceInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceIp: place["device_ip"].text,
            deviceID: place["device_id"].text
        )
        object.deviceID = object.deviceID
        object.deviceIp = object.deviceIp
        return object
    }
}

extension V3.Vehicle.Parking.Parkings.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outParkingNo: place["out_parking_no"].text,
            plateNumber: place["plate_number"].text,
            plateColor: .yellow,
            notifyURL: place["notify_url"].text,
            startTime: place["start_time"].text,
            parkingName: place["parking_name"].text,
            freeDuration: place["free_duration"].integer
        )
        object.subMchid = object.subMchid
        object.outParkingNo = object.outParkingNo
        object.plateNumber = object.plateNumber
        object.plateColor = object.plateColor
        object.notifyURL = object.notifyURL
        object.startTime = object.startTime
        object.parkingName = object.parkingName
        object.freeDuration = object.freeDuration
        return object
    }
}

extension V3.Vehicle.Parking.Parkings.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.outParkingNo, "out_parking_no")
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.plateColor, "plate_color")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.parkingName, "parking_name")
        try place.same(reply.freeDuration, "free_duration")
        try place.same(reply.state, "state")
        try place.same(reply.blockReason, "block_reason")
    }
}

extension V3.Vehicle.Parking.Services.Find.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.plateColor, "plate_color")
        try place.same(reply.serviceOpenTime, "service_open_time")
        try place.same(reply.openid, "openid")
        try place.same(reply.serviceState, "service_state")
    }
}

extension V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.description, "description")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDescription, "trade_state_description")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.userRepaid, "user_repaid")
        try place.same(reply.attach, "attach")
        try place.same(reply.tradeScene, "trade_scene")
        try place.object(reply.parkingInfo, "parking_info", V3.Vehicle.ParkingInfo.compare)
        try place.object(reply.payer, "payer", V3.Vehicle.PayerReply.compare)
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo.GetReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.discountTotal, "discount_total")
    }
}

extension V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo.GetReply.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Vehicle.Transactions.Parking.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            tradeScene: place["trade_scene"].text,
            notifyURL: place["notify_url"].text,
            amount: Amount.synthetic(place["amount"]),
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            profitSharing: .y,
            parkingInfo: ParkingInfo.synthetic(place["parking_info"])
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.tradeScene = object.tradeScene
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.profitSharing = object.profitSharing
        object.amount = object.amount
        object.parkingInfo = object.parkingInfo
        return object
    }
}

extension V3.Vehicle.Transactions.Parking.PostBody.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            total: place["total"].integer,
            currency: .cny
        )
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Vehicle.Transactions.Parking.PostBody.ParkingInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            parkingID: place["parking_id"].text,
            plateNumber: place["plate_number"].text,
            plateColor: .yellow,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            parkingName: place["parking_name"].text,
            chargingDuration: place["charging_duration"].integer,
            deviceID: place["device_id"].text
        )
        object.parkingID = object.parkingID
        object.plateNumber = object.plateNumber
        object.plateColor = object.plateColor
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.parkingName = object.parkingName
        object.chargingDuration = object.chargingDuration
        object.deviceID = object.deviceID
        return object
    }
}

extension V3.Vehicle.Transactions.Parking.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.description, "description")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDescription, "trade_state_description")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.userRepaid, "user_repaid")
        try place.same(reply.attach, "attach")
        try place.same(reply.tradeScene, "trade_scene")
        try place.object(reply.parkingInfo, "parking_info", V3.Vehicle.ParkingInfo.compare)
        try place.object(reply.payer, "payer", V3.Vehicle.PayerReply.compare)
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Vehicle.Transactions.Parking.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.discountTotal, "discount_total")
    }
}

extension V3.Vehicle.Transactions.Parking.PostReply.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.same(reply.currency, "currency")
    }
}
