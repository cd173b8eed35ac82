// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/eduschoolpay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3EduschoolpayCalls: TypedCalls {
    let family = "v3/eduschoolpay"

    func add(to calls: inout RoundTrips) {
        calls.add("eduschoolpay.contracts.presign.post", Self.eduschoolpayContractsPresignPost)
        calls.add(blocking: "eduschoolpay.contracts.presign.post", Self.eduschoolpayContractsPresignPostBlocking)
        calls.add("eduschoolpay.contracts.{contract_id}.get", Self.eduschoolpayContractsContractIDGet)
        calls.add(
            "eduschoolpay.contracts.{contract_id}.terminate.post", Self.eduschoolpayContractsContractIDTerminatePost)
        calls.add(
            blocking: "eduschoolpay.contracts.{contract_id}.terminate.post",
            Self.eduschoolpayContractsContractIDTerminatePostBlocking)
        calls.add("eduschoolpay.transactions.post", Self.eduschoolpayTransactionsPost)
        calls.add("eduschoolpay.transactions.id.{transaction_id}.get", Self.eduschoolpayTransactionsIDTransactionIDGet)
        calls.add(
            "eduschoolpay.transactions.out-trade-no.{out_trade_no}.get",
            Self.eduschoolpayTransactionsOutTradeNoOutTradeNoGet)
        calls.add("eduschoolpay.users.{openid}.contracts.get", Self.eduschoolpayUsersOpenidContractsGet)
        calls.add("eduschoolpay.users.{openid}.debt-state.get", Self.eduschoolpayUsersOpenidDebtStateGet)
    }
}

extension V3EduschoolpayCalls {
    private static func eduschoolpayContractsPresignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.contracts.presign
        let reply = try await node.post(
            V3.Eduschoolpay.Contracts.Presign.PostBody.synthetic(test.body)
        )
        try V3.Eduschoolpay.Contracts.Presign.PostReply.compare(reply, test.reply)
    }

    private static func eduschoolpayContractsPresignPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.eduschoolpay.contracts.presign
        let reply = try node.post(
            V3.Eduschoolpay.Contracts.Presign.PostBody.synthetic(test.body)
        )
        try V3.Eduschoolpay.Contracts.Presign.PostReply.compare(reply, test.reply)
    }

    private static func eduschoolpayContractsContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.contracts.contractID(test.path["contract_id"].text)
        let reply = try await node.get()
        try V3.Eduschoolpay.DataReply.compare(reply, test.reply)
    }

    private static func eduschoolpayContractsContractIDTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.contracts.contractID(test.path["contract_id"].text).terminate
        try await node.post()
    }

    private static func eduschoolpayContractsContractIDTerminatePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.eduschoolpay.contracts.contractID(test.path["contract_id"].text).terminate
        try node.post()
    }

    private static func eduschoolpayTransactionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.transactions
        let reply = try await node.post(
            V3.Eduschoolpay.Transactions.PostBody.synthetic(test.body)
        )
        try V3.Eduschoolpay.Transactions.PostReply.compare(reply, test.reply)
    }

    private static func eduschoolpayTransactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Eduschoolpay.TransactionsReply.compare(reply, test.reply)
    }

    private static func eduschoolpayTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Eduschoolpay.TransactionsReply.compare(reply, test.reply)
    }

    private static func eduschoolpayUsersOpenidContractsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.users.openid(test.path["openid"].text).contracts
        let reply = try await node.get(
            planID: test.query["plan_id"].text,
            contractStatus: test.query["contract_status"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Eduschoolpay.Users.ByOpenid.Contracts.GetReply.compare(reply, test.reply)
    }

    private static func eduschoolpayUsersOpenidDebtStateGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduschoolpay.users.openid(test.path["openid"].text).debtState
        let reply = try await node.get()
        try V3.Eduschoolpay.Users.ByOpenid.DebtState.GetReply.compare(reply, test.reply)
    }
}

extension V3.Eduschoolpay.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.discountTotal, "discount_total")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Eduschoolpay.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.contractStatus, "contract_status")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.outContractCode, "out_contract_code")
    }
}

extension V3.Eduschoolpay.DeviceInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceID, "device_id")
        try place.same(reply.deviceIp, "device_ip")
    }
}

extension V3.Eduschoolpay.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Eduschoolpay.PromotionDetail {
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

extension V3.Eduschoolpay.TransactionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.payer, "payer", V3.Eduschoolpay.Payer.compare)
        try place.object(reply.amount, "amount", V3.Eduschoolpay.Amount.compare)
        try place.object(reply.deviceInfo, "device_info", V3.Eduschoolpay.DeviceInfo.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Eduschoolpay.PromotionDetail.compare)
    }
}

extension V3.Eduschoolpay.Contracts.Presign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            openid: place["openid"].text,
            planID: place["plan_id"].text,
            userID: place["user_id"].text,
            schoolID: place["school_id"].text,
            outContractCode: place["out_contract_code"].text,
            contractMode: place["contract_mode"].text,
            downgradeDefaultContract: place["downgrade_default_contract"].flag,
            identity: Identity.synthetic(place["identity"]),
            bankCard: BankCard.synthetic(place["bank_card"])
        )
        object.appid = object.appid
        object.openid = object.openid
        object.planID = object.planID
        object.userID = object.userID
        object.schoolID = object.schoolID
        object.outContractCode = object.outContractCode
        object.contractMode = object.contractMode
        object.downgradeDefaultContract = object.downgradeDefaultContract
        object.identity = object.identity
        object.bankCard = object.bankCard
        return object
    }
}

extension V3.Eduschoolpay.Contracts.Presign.PostBody.Identity {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            realName: place["real_name"].sensitive,
            credentialType: place["credential_type"].sensitive,
            idCardNumber: place["id_card_number"].sensitive
        )
        object.realName = object.realName
        object.credentialType = object.credentialType
        object.idCardNumber = object.idCardNumber
        return object
    }
}

extension V3.Eduschoolpay.Contracts.Presign.PostBody.BankCard {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bankCardNo: place["bank_card_no"].sensitive,
            validThru: place["valid_thru"].text,
            phone: place["phone"].sensitive,
            bankType: place["bank_type"].text
        )
        object.bankCardNo = object.bankCardNo
        object.validThru = object.validThru
        object.phone = object.phone
        object.bankType = object.bankType
        return object
    }
}

extension V3.Eduschoolpay.Contracts.Presign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.presignToken, "presign_token")
    }
}

extension V3.Eduschoolpay.Transactions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            notifyURL: place["notify_url"].text,
            contractID: place["contract_id"].text,
            userID: place["user_id"].text,
            amount: Amount.synthetic(place["amount"]),
            sceneInfo: SceneInfo.synthetic(place["scene_info"]),
            deviceInfo: DeviceInfo.synthetic(place["device_info"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            settleInfo: SettleInfo.synthetic(place["settle_info"]),
            paymentMode: place["payment_mode"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.goodsTag = object.goodsTag
        object.notifyURL = object.notifyURL
        object.contractID = object.contractID
        object.userID = object.userID
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.deviceInfo = object.deviceInfo
        object.settleInfo = object.settleInfo
        object.paymentMode = object.paymentMode
        return object
    }
}

extension V3.Eduschoolpay.Transactions.PostBody.Amount {
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

extension V3.Eduschoolpay.Transactions.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            schoolID: place["school_id"].text,
            sceneType: place["scene_type"].text
        )
        object.startTime = object.startTime
        object.schoolID = object.schoolID
        object.sceneType = object.sceneType
        return object
    }
}

extension V3.Eduschoolpay.Transactions.PostBody.DeviceInfo {
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

extension V3.Eduschoolpay.Transactions.PostBody.SettleInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            profitSharing: place["profit_sharing"].flag
        )
        object.profitSharing = object.profitSharing
        return object
    }
}

extension V3.Eduschoolpay.Transactions.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.payer, "payer", Payer.compare)
        try place.object(reply.amount, "amount", Amount.compare)
        try place.object(reply.deviceInfo, "device_info", V3.Eduschoolpay.DeviceInfo.compare)
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Eduschoolpay.Transactions.PostReply.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Eduschoolpay.Transactions.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.discountTotal, "discount_total")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Eduschoolpay.Transactions.PostReply.PromotionDetail {
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

extension V3.Eduschoolpay.Users.ByOpenid.Contracts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", V3.Eduschoolpay.DataReply.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.object(reply.links, "links", Links.compare)
    }
}

extension V3.Eduschoolpay.Users.ByOpenid.Contracts.GetReply.Links {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.next, "next")
        try place.same(reply.prev, "prev")
        try place.same(reply.selfValue, "self")
    }
}

extension V3.Eduschoolpay.Users.ByOpenid.DebtState.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.state, "state")
        try place.same(reply.debtCount, "debt_count")
        try place.same(reply.updateTime, "update_time")
    }
}
