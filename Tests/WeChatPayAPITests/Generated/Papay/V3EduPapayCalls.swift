// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-papay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3EduPapayCalls: TypedCalls {
    let family = "v3/edu-papay"

    func add(to calls: inout RoundTrips) {
        calls.add("edu-papay.contracts.id.{contract_id}.get", Self.eduPapayContractsIDContractIDGet)
        calls.add(blocking: "edu-papay.contracts.id.{contract_id}.get", Self.eduPapayContractsIDContractIDGetBlocking)
        calls.add("edu-papay.contracts.presign.post", Self.eduPapayContractsPresignPost)
        calls.add("edu-papay.contracts.{contract_id}.delete", Self.eduPapayContractsContractIDDelete)
        calls.add(blocking: "edu-papay.contracts.{contract_id}.delete", Self.eduPapayContractsContractIDDeleteBlocking)
        calls.add("edu-papay.transactions.post", Self.eduPapayTransactionsPost)
        calls.add("edu-papay.transactions.id.{transaction_id}.get", Self.eduPapayTransactionsIDTransactionIDGet)
        calls.add(
            "edu-papay.transactions.out-trade-no.{out_trade_no}.get", Self.eduPapayTransactionsOutTradeNoOutTradeNoGet)
        calls.add(
            "edu-papay.user-notifications.{contract_id}.send.post", Self.eduPapayUserNotificationsContractIDSendPost)
        calls.add("edu-papay.user.{openid}.contracts.get", Self.eduPapayUserOpenidContractsGet)
    }
}

extension V3EduPapayCalls {
    private static func eduPapayContractsIDContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.contracts.id.contractID(test.path["contract_id"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            subAppid: test.query["sub_appid"].text
        )
        try V3.EduPapay.DataReply.compare(reply, test.reply)
    }

    private static func eduPapayContractsIDContractIDGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.eduPapay.contracts.id.contractID(test.path["contract_id"].text)
        let reply = try node.get(
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            subAppid: test.query["sub_appid"].text
        )
        try V3.EduPapay.DataReply.compare(reply, test.reply)
    }

    private static func eduPapayContractsPresignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.contracts.presign
        let reply = try await node.post(
            V3.EduPapay.Contracts.Presign.PostBody.synthetic(test.body)
        )
        try V3.EduPapay.Contracts.Presign.PostReply.compare(reply, test.reply)
    }

    private static func eduPapayContractsContractIDDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.contracts.contractID(test.path["contract_id"].text)
        try await node.delete()
    }

    private static func eduPapayContractsContractIDDeleteBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.eduPapay.contracts.contractID(test.path["contract_id"].text)
        try node.delete()
    }

    private static func eduPapayTransactionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.transactions
        try await node.post(
            V3.EduPapay.Transactions.PostBody.synthetic(test.body)
        )
    }

    private static func eduPapayTransactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.EduPapay.TransactionsReply.compare(reply, test.reply)
    }

    private static func eduPapayTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.EduPapay.TransactionsReply.compare(reply, test.reply)
    }

    private static func eduPapayUserNotificationsContractIDSendPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.userNotifications.contractID(test.path["contract_id"].text).send
        try await node.post(
            V3.EduPapay.UserNotifications.ByContractID.Send.PostBody.synthetic(test.body)
        )
    }

    private static func eduPapayUserOpenidContractsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduPapay.user.openid(test.path["openid"].text).contracts
        let reply = try await node.get(
            appid: test.query["appid"].text,
            planID: test.query["plan_id"].text,
            subMchid: test.query["sub_mchid"].text,
            subAppid: test.query["sub_appid"].text,
            subOpenid: test.query["sub_openid"].text,
            contractStatus: .add,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.EduPapay.User.ByOpenid.Contracts.GetReply.compare(reply, test.reply)
    }
}

extension V3.EduPapay.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.discountTotal, "discount_total")
        try place.same(reply.currency, "currency")
    }
}

extension V3.EduPapay.ContractInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.contractStatus, "contract_status")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.EduPapay.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.planID, "plan_id")
        try place.object(reply.contractInformation, "contract_information", V3.EduPapay.ContractInformation.compare)
    }
}

extension V3.EduPapay.DeviceInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceID, "device_id")
        try place.same(reply.deviceIp, "device_ip")
    }
}

extension V3.EduPapay.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.EduPapay.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
    }
}

extension V3.EduPapay.TransactionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.attach, "attach")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDescription, "trade_state_description")
        try place.object(reply.payer, "payer", V3.EduPapay.Payer.compare)
        try place.object(reply.amount, "amount", V3.EduPapay.Amount.compare)
        try place.object(reply.deviceInformation, "device_information", V3.EduPapay.DeviceInformation.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.EduPapay.PromotionDetail.compare)
    }
}

extension V3.EduPapay.Contracts.Presign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            openid: place["openid"].text,
            planID: place["plan_id"].text,
            userID: place["user_id"].text,
            periodStartDate: place["period_start_date"].text,
            tradeScene: place["trade_scene"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.planID = object.planID
        object.userID = object.userID
        object.periodStartDate = object.periodStartDate
        object.tradeScene = object.tradeScene
        return object
    }
}

extension V3.EduPapay.Contracts.Presign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.presignToken, "presign_token")
    }
}

extension V3.EduPapay.Transactions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            body: place["body"].text,
            outTradeNo: place["out_trade_no"].text,
            notifyURL: place["notify_url"].text,
            contractID: place["contract_id"].text,
            tradeScene: place["trade_scene"].text,
            amount: Amount.synthetic(place["amount"]),
            deviceInformation: DeviceInformation.synthetic(place["device_information"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.body = object.body
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.contractID = object.contractID
        object.tradeScene = object.tradeScene
        object.amount = object.amount
        object.deviceInformation = object.deviceInformation
        return object
    }
}

extension V3.EduPapay.Transactions.PostBody.Amount {
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

extension V3.EduPapay.Transactions.PostBody.DeviceInformation {
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

extension V3.EduPapay.UserNotifications.ByContractID.Send.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        return object
    }
}

extension V3.EduPapay.User.ByOpenid.Contracts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", V3.EduPapay.DataReply.compare)
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}
