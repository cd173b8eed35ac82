// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ebike.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3EbikeCalls: TypedCalls {
    let family = "v3/ebike"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("ebike.charge.contracts.preopen.post", Self.ebikeChargeContractsPreopenPost)
        calls.add(blocking: "ebike.charge.contracts.preopen.post", Self.ebikeChargeContractsPreopenPostBlocking)
        calls.add("ebike.charge.contracts.{contract_id}.get", Self.ebikeChargeContractsContractIDGet)
        calls.add("ebike.charge.contracts.{contract_id}.confirm.post", Self.ebikeChargeContractsContractIDConfirmPost)
        calls.add("ebike.charge.transactions.post", Self.ebikeChargeTransactionsPost)
        calls.add("ebike.charge.transactions.id.{transaction_id}.get", Self.ebikeChargeTransactionsIDTransactionIDGet)
        calls.add(
            "ebike.charge.transactions.out-trade-no.{out_trade_no}.get",
            Self.ebikeChargeTransactionsOutTradeNoOutTradeNoGet)
        calls.add("ebike.charge.users.{openid}.contract.get", Self.ebikeChargeUsersOpenidContractGet)
    }
}

extension V3EbikeCalls {
    @available(*, deprecated)
    private static func ebikeChargeContractsPreopenPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ebike.charge.contracts.preopen
        let reply = try await node.post(
            V3.Ebike.Charge.Contracts.Preopen.PostBody.synthetic(test.body)
        )
        try V3.Ebike.Charge.Contracts.Preopen.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func ebikeChargeContractsPreopenPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.ebike.charge.contracts.preopen
        let reply = try node.post(
            V3.Ebike.Charge.Contracts.Preopen.PostBody.synthetic(test.body)
        )
        try V3.Ebike.Charge.Contracts.Preopen.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func ebikeChargeContractsContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ebike.charge.contracts.contractID(test.path["contract_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ebike.ChargeReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func ebikeChargeContractsContractIDConfirmPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ebike.charge.contracts.contractID(test.path["contract_id"].text).confirm
        let reply = try await node.post(
            V3.Ebike.Charge.Contracts.ByContractID.Confirm.PostBody.synthetic(test.body)
        )
        try V3.Ebike.Charge.Contracts.ByContractID.Confirm.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func ebikeChargeTransactionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ebike.charge.transactions
        let reply = try await node.post(
            V3.Ebike.Charge.Transactions.PostBody.synthetic(test.body)
        )
        try V3.Ebike.Charge.Transactions.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func ebikeChargeTransactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ebike.charge.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ebike.TransactionsReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func ebikeChargeTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ebike.charge.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ebike.TransactionsReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func ebikeChargeUsersOpenidContractGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ebike.charge.users.openid(test.path["openid"].text).contract
        let reply = try await node.get(
            tradeScene: test.query["trade_scene"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ebike.ChargeReply.compare(reply, test.reply)
    }
}

extension V3.Ebike.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.discountTotal, "discount_total")
    }
}

extension V3.Ebike.ChargeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.contractState, "contract_state")
    }
}

extension V3.Ebike.DeviceInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceID, "device_id")
        try place.same(reply.deviceIp, "device_ip")
    }
}

extension V3.Ebike.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Ebike.PromotionDetail {
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

extension V3.Ebike.TransactionsReply {
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
        try place.same(reply.tradeStateDes, "trade_state_des")
        try place.same(reply.contractID, "contract_id")
        try place.object(reply.payer, "payer", V3.Ebike.Payer.compare)
        try place.object(reply.amount, "amount", V3.Ebike.Amount.compare)
        try place.object(reply.deviceInfo, "device_info", V3.Ebike.DeviceInfo.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Ebike.PromotionDetail.compare)
    }
}

extension V3.Ebike.Charge.Contracts.Preopen.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            tradeScene: place["trade_scene"].text,
            openid: place["openid"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.tradeScene = object.tradeScene
        object.openid = object.openid
        return object
    }
}

extension V3.Ebike.Charge.Contracts.Preopen.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preopenID, "preopen_id")
    }
}

extension V3.Ebike.Charge.Contracts.ByContractID.Confirm.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            chargeInfo: ChargeInfo.synthetic(place["charge_info"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.chargeInfo = object.chargeInfo
        return object
    }
}

extension V3.Ebike.Charge.Contracts.ByContractID.Confirm.PostBody.ChargeInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            chargingStationName: place["charging_station_name"].text,
            chargingGunNumber: place["charging_gun_number"].text,
            deviceID: place["device_id"].text
        )
        object.startTime = object.startTime
        object.chargingStationName = object.chargingStationName
        object.chargingGunNumber = object.chargingGunNumber
        object.deviceID = object.deviceID
        return object
    }
}

extension V3.Ebike.Charge.Contracts.ByContractID.Confirm.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.chargingToken, "charging_token")
    }
}

extension V3.Ebike.Charge.Transactions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outTradeNo: place["out_trade_no"].text,
            notifyURL: place["notify_url"].text,
            description: place["description"].text,
            chargingToken: place["charging_token"].text,
            amount: Amount.synthetic(place["amount"]),
            chargeInfo: ChargeInfo.synthetic(place["charge_info"]),
            deviceInfo: DeviceInfo.synthetic(place["device_info"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.outTradeNo = object.outTradeNo
        object.attach = object.attach
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.description = object.description
        object.chargingToken = object.chargingToken
        object.amount = object.amount
        object.chargeInfo = object.chargeInfo
        object.deviceInfo = object.deviceInfo
        return object
    }
}

extension V3.Ebike.Charge.Transactions.PostBody.Amount {
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

extension V3.Ebike.Charge.Transactions.PostBody.ChargeInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            chargingStationName: place["charging_station_name"].text,
            chargingGunNumber: place["charging_gun_number"].text,
            chargedCapacity: place["charged_capacity"].integer,
            parkDuration: place["park_duration"].integer,
            parkFee: place["park_fee"].integer
        )
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.chargingStationName = object.chargingStationName
        object.chargingGunNumber = object.chargingGunNumber
        object.chargedCapacity = object.chargedCapacity
        object.parkDuration = object.parkDuration
        object.parkFee = object.parkFee
        return object
    }
}

extension V3.Ebike.Charge.Transactions.PostBody.DeviceInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceID: place["device_id"].text,
            deviceIp: place["device_ip"].text
        )
        object.deviceID = object.deviceID
        object.deviceIp = object.deviceIp
        return object
    }
}

extension V3.Ebike.Charge.Transactions.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.acceptState, "accept_state")
        try place.same(reply.createTime, "create_time")
    }
}
