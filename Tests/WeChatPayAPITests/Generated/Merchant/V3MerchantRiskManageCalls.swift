// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-risk-manage.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MerchantRiskManageCalls: TypedCalls {
    let family = "v3/merchant-risk-manage"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "merchant-risk-manage.ec-trade-risk.query-risk-trades.post",
            Self.merchantRiskManageEcTradeRiskQueryRiskTradesPost)
        calls.add(
            blocking: "merchant-risk-manage.ec-trade-risk.query-risk-trades.post",
            Self.merchantRiskManageEcTradeRiskQueryRiskTradesPostBlocking)
        calls.add(
            "merchant-risk-manage.ec-trade-risk.recv-dispose-result.post",
            Self.merchantRiskManageEcTradeRiskRecvDisposeResultPost)
        calls.add(
            "merchant-risk-manage.report-trade-union-information.post",
            Self.merchantRiskManageReportTradeUnionInformationPost)
        calls.add("merchant-risk-manage.trade-risk-information.get", Self.merchantRiskManageTradeRiskInformationGet)
        calls.add("merchant-risk-manage.trade-risk-result.post", Self.merchantRiskManageTradeRiskResultPost)
        calls.add("merchant-risk-manage.violation-notifications.get", Self.merchantRiskManageViolationNotificationsGet)
        calls.add(
            "merchant-risk-manage.violation-notifications.post", Self.merchantRiskManageViolationNotificationsPost)
        calls.add("merchant-risk-manage.violation-notifications.put", Self.merchantRiskManageViolationNotificationsPut)
        calls.add(
            "merchant-risk-manage.violation-notifications.delete", Self.merchantRiskManageViolationNotificationsDelete)
        calls.add(
            blocking: "merchant-risk-manage.violation-notifications.delete",
            Self.merchantRiskManageViolationNotificationsDeleteBlocking)
    }
}

extension V3MerchantRiskManageCalls {
    private static func merchantRiskManageEcTradeRiskQueryRiskTradesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades
        let reply = try await node.post(
            V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostBody.synthetic(test.body)
        )
        try V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageEcTradeRiskQueryRiskTradesPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades
        let reply = try node.post(
            V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostBody.synthetic(test.body)
        )
        try V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageEcTradeRiskRecvDisposeResultPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult
        let reply = try await node.post(
            V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult.PostBody.synthetic(test.body)
        )
        try V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult.PostReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageReportTradeUnionInformationPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.reportTradeUnionInformation
        let reply = try await node.post(
            V3.MerchantRiskManage.ReportTradeUnionInformation.PostBody.synthetic(test.body)
        )
        try V3.MerchantRiskManage.ReportTradeUnionInformation.PostReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageTradeRiskInformationGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.tradeRiskInformation
        let reply = try await node.get(
            outTradeNo: test.query["out_trade_no"].text,
            spMchid: test.query["sp_mchid"].text,
            acquiringBankID: test.query["acquiring_bank_id"].text,
            channelID: test.query["channel_id"].text,
            subMchid: test.query["sub_mchid"].text,
            complaintsInformation: test.query["complaints_information"].text
        )
        try V3.MerchantRiskManage.TradeRiskInformation.GetReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageTradeRiskResultPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.tradeRiskResult
        let reply = try await node.post(
            V3.MerchantRiskManage.TradeRiskResult.PostBody.synthetic(test.body)
        )
        try V3.MerchantRiskManage.TradeRiskResult.PostReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageViolationNotificationsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.violationNotifications
        let reply = try await node.get()
        try V3.MerchantRiskManage.ViolationNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageViolationNotificationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.violationNotifications
        let reply = try await node.post(
            V3.MerchantRiskManage.ViolationNotificationsRequest.synthetic(test.body)
        )
        try V3.MerchantRiskManage.ViolationNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageViolationNotificationsPut(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.violationNotifications
        let reply = try await node.put(
            V3.MerchantRiskManage.ViolationNotificationsRequest.synthetic(test.body)
        )
        try V3.MerchantRiskManage.ViolationNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageViolationNotificationsDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.violationNotifications
        try await node.delete()
    }

    private static func merchantRiskManageViolationNotificationsDeleteBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantRiskManage.violationNotifications
        try node.delete()
    }
}

extension V3.MerchantRiskManage.ViolationNotificationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.notifyURL, "notify_url")
    }
}

extension V3.MerchantRiskManage.ViolationNotificationsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            notifyURL: place["notify_url"].text
        )
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            mchid: place["mchid"].text,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            pageIndex: place["page_index"].number,
            pageSize: place["page_size"].number
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.mchid = object.mchid
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.pageIndex = object.pageIndex
        object.pageSize = object.pageSize
        return object
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalNum, "total_num")
        try place.list(reply.riskTradeList, "risk_trade_list", RiskTradeList.compare)
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades.PostReply.RiskTradeList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.riskType, "risk_type")
        try place.same(reply.riskLevel, "risk_level")
        try place.same(reply.riskDiscoveTime, "risk_discove_time")
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            mchid: place["mchid"].text,
            finalRiskResult: 1,
            finalRiskType: 1,
            dispConclusion: place.list("disp_conclusion", of: 1),
            dispAddition: place["disp_addition"].text,
            existComplaint: place["exist_complaint"].flag,
            refundAmount: place["refund_amount"].number
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.finalRiskResult = object.finalRiskResult
        object.finalRiskType = object.finalRiskType
        object.dispConclusion = object.dispConclusion
        object.dispAddition = object.dispAddition
        object.existComplaint = object.existComplaint
        object.refundAmount = object.refundAmount
        return object
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rspMsg, "rsp_msg")
    }
}

extension V3.MerchantRiskManage.ReportTradeUnionInformation.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            acquiringBankID: place["acquiring_bank_id"].text,
            channelID: place["channel_id"].text,
            subMchid: place["sub_mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            openid: place["openid"].text,
            phone: place["phone"].sensitive,
            certificatesNumber: place["certificates_number"].sensitive,
            clientIp: place["client_ip"].text,
            riskLevel: place["risk_level"].number,
            lineType: 1,
            goodsType: 1,
            sellerType: 2,
            isNeedDeliver: place["is_need_deliver"].flag,
            deviceType: 1,
            userid: place["userid"].text,
            phoneFrom: place["phone_from"].number,
            sellerUserid: place["seller_userid"].text,
            scene: 2,
            rechargeFields: RechargeFields.synthetic(place["recharge_fields"]),
            livingExpensesFields: LivingExpensesFields.synthetic(place["living_expenses_fields"]),
            extraFields1: place["extra_fields1"].text,
            extraFields2: place["extra_fields2"].text,
            extraFields3: place["extra_fields3"].text,
            highRiskGoods: place["high_risk_goods"].number,
            sameDeviced: place["same_deviced"].flag,
            reliableDevice: place["reliable_device"].flag,
            deliveryProvince: place["delivery_province"].text,
            deliveryCity: place["delivery_city"].text,
            newAddress: place["new_address"].flag,
            lastPayOpenid: place["last_pay_openid"].text,
            riskyGoods: 2,
            offlineDeliveryLabel: 1,
            proxyPayment: place["proxy_payment"].flag,
            orderPhoneNumber: place["order_phone_number"].text,
            userRiskLevel: 1,
            spRiskLevel: 6,
            phoneNumberLocation: place["phone_number_location"].text,
            goodsCategory: place["goods_category"].text,
            preOpeningBehavior: place["pre_opening_behavior"].text,
            newStore: place["new_store"].flag,
            storeIdentifier: place["store_identifier"].text,
            goodsListingTime: place["goods_listing_time"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            combineMchid: place["combine_mchid"].text,
            subOrders: place.list("sub_orders", SubOrders.synthetic)
        )
        object.spMchid = object.spMchid
        object.acquiringBankID = object.acquiringBankID
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.outTradeNo = object.outTradeNo
        object.openid = object.openid
        object.phone = object.phone
        object.certificatesNumber = object.certificatesNumber
        object.clientIp = object.clientIp
        object.riskLevel = object.riskLevel
        object.lineType = object.lineType
        object.goodsType = object.goodsType
        object.sellerType = object.sellerType
        object.isNeedDeliver = object.isNeedDeliver
        object.deviceType = object.deviceType
        object.userid = object.userid
        object.phoneFrom = object.phoneFrom
        object.sellerUserid = object.sellerUserid
        object.scene = object.scene
        object.rechargeFields = object.rechargeFields
        object.livingExpensesFields = object.livingExpensesFields
        object.extraFields1 = object.extraFields1
        object.extraFields2 = object.extraFields2
        object.extraFields3 = object.extraFields3
        object.highRiskGoods = object.highRiskGoods
        object.sameDeviced = object.sameDeviced
        object.reliableDevice = object.reliableDevice
        object.deliveryProvince = object.deliveryProvince
        object.deliveryCity = object.deliveryCity
        object.newAddress = object.newAddress
        object.lastPayOpenid = object.lastPayOpenid
        object.riskyGoods = object.riskyGoods
        object.offlineDeliveryLabel = object.offlineDeliveryLabel
        object.proxyPayment = object.proxyPayment
        object.orderPhoneNumber = object.orderPhoneNumber
        object.userRiskLevel = object.userRiskLevel
        object.spRiskLevel = object.spRiskLevel
        object.phoneNumberLocation = object.phoneNumberLocation
        object.goodsCategory = object.goodsCategory
        object.preOpeningBehavior = object.preOpeningBehavior
        object.newStore = object.newStore
        object.storeIdentifier = object.storeIdentifier
        object.goodsListingTime = object.goodsListingTime
        object.combineOutTradeNo = object.combineOutTradeNo
        object.combineMchid = object.combineMchid
        object.subOrders = object.subOrders
        return object
    }
}

extension V3.MerchantRiskManage.ReportTradeUnionInformation.PostBody.RechargeFields {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            accountType: place["account_type"].number,
            account: place["account"].text
        )
        object.accountType = object.accountType
        object.account = object.account
        return object
    }
}

extension V3.MerchantRiskManage.ReportTradeUnionInformation.PostBody.LivingExpensesFields {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            accNo: place["acc_no"].text,
            type: place["type"].number,
            city: place["city"].text,
            address: place["address"].text,
            accName: place["acc_name"].text,
            companyName: place["company_name"].text,
            amount: place["amount"].number
        )
        object.accNo = object.accNo
        object.type = object.type
        object.city = object.city
        object.address = object.address
        object.accName = object.accName
        object.companyName = object.companyName
        object.amount = object.amount
        return object
    }
}

extension V3.MerchantRiskManage.ReportTradeUnionInformation.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            mchID: place["mch_id"].text,
            deliveryProvince: place["delivery_province"].text,
            deliveryCity: place["delivery_city"].text,
            riskyGoods: 2,
            userRiskLevel: 1,
            spRiskLevel: 6
        )
        object.outTradeNo = object.outTradeNo
        object.mchID = object.mchID
        object.deliveryProvince = object.deliveryProvince
        object.deliveryCity = object.deliveryCity
        object.riskyGoods = object.riskyGoods
        object.userRiskLevel = object.userRiskLevel
        object.spRiskLevel = object.spRiskLevel
        return object
    }
}

extension V3.MerchantRiskManage.ReportTradeUnionInformation.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.acquiringBankID, "acquiring_bank_id")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
    }
}

extension V3.MerchantRiskManage.TradeRiskInformation.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.riskScore, "risk_score")
        try place.same(reply.riskType, "risk_type")
        try place.same(reply.punishType, "punish_type")
        try place.same(reply.punishDescription, "punish_description")
    }
}

extension V3.MerchantRiskManage.TradeRiskResult.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            punishType: .otherPunish,
            spMchid: place["sp_mchid"].text,
            acquiringBankID: place["acquiring_bank_id"].text,
            channelID: place["channel_id"].text,
            subMchid: place["sub_mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            riskType: .gambling,
            additionalPunishType: place["additional_punish_type"].text,
            complaintsInformation: place["complaints_information"].text
        )
        object.spMchid = object.spMchid
        object.acquiringBankID = object.acquiringBankID
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.outTradeNo = object.outTradeNo
        object.riskType = object.riskType
        object.punishType = object.punishType
        object.additionalPunishType = object.additionalPunishType
        object.complaintsInformation = object.complaintsInformation
        return object
    }
}

extension V3.MerchantRiskManage.TradeRiskResult.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.acquiringBankID, "acquiring_bank_id")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.riskType, "risk_type")
        try place.same(reply.punishType, "punish_type")
        try place.same(reply.additionalPunishType, "additional_punish_type")
        try place.same(reply.punishDescription, "punish_description")
    }
}
