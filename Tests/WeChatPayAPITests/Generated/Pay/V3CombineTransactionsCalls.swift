// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/combine-transactions.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3CombineTransactionsCalls: TypedCalls {
    let family = "v3/combine-transactions"

    func add(to calls: inout RoundTrips) {
        calls.add("combine-transactions.app.post", Self.combineTransactionsAppPost)
        calls.add(blocking: "combine-transactions.app.post", Self.combineTransactionsAppPostBlocking)
        calls.add("combine-transactions.h5.post", Self.combineTransactionsH5Post)
        calls.add(
            "combine-transactions.id.{combine_transaction_id}.get", Self.combineTransactionsIDCombineTransactionIDGet)
        calls.add("combine-transactions.jsapi.post", Self.combineTransactionsJsapiPost)
        calls.add("combine-transactions.miniprogram.post", Self.combineTransactionsMiniprogramPost)
        calls.add("combine-transactions.native.post", Self.combineTransactionsNativePost)
        calls.add(
            "combine-transactions.out-trade-no.{combine_out_trade_no}.get",
            Self.combineTransactionsOutTradeNoCombineOutTradeNoGet)
        calls.add(
            "combine-transactions.out-trade-no.{combine_out_trade_no}.close.post",
            Self.combineTransactionsOutTradeNoCombineOutTradeNoClosePost)
        calls.add(
            blocking: "combine-transactions.out-trade-no.{combine_out_trade_no}.close.post",
            Self.combineTransactionsOutTradeNoCombineOutTradeNoClosePostBlocking)
    }
}

extension V3CombineTransactionsCalls {
    private static func combineTransactionsAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.app
        let reply = try await node.post(
            V3.CombineTransactions.App.PostBody.synthetic(test.body)
        )
        try V3.CombineTransactions.App.PostReply.compare(reply, test.reply)
    }

    private static func combineTransactionsAppPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.combineTransactions.app
        let reply = try node.post(
            V3.CombineTransactions.App.PostBody.synthetic(test.body)
        )
        try V3.CombineTransactions.App.PostReply.compare(reply, test.reply)
    }

    private static func combineTransactionsH5Post(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.h5
        let reply = try await node.post(
            V3.CombineTransactions.H5.PostBody.synthetic(test.body)
        )
        try V3.CombineTransactions.H5.PostReply.compare(reply, test.reply)
    }

    private static func combineTransactionsIDCombineTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.id.combineTransactionID(test.path["combine_transaction_id"].text)
        let reply = try await node.get()
        try V3.CombineTransactions.ID.ByCombineTransactionID.GetReply.compare(reply, test.reply)
    }

    private static func combineTransactionsJsapiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.jsapi
        let reply = try await node.post(
            V3.CombineTransactions.Jsapi.PostBody.synthetic(test.body)
        )
        try V3.CombineTransactions.PrepayIDReply.compare(reply, test.reply)
    }

    private static func combineTransactionsMiniprogramPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.miniprogram
        let reply = try await node.post(
            V3.CombineTransactions.Miniprogram.PostBody.synthetic(test.body)
        )
        try V3.CombineTransactions.PrepayIDReply.compare(reply, test.reply)
    }

    private static func combineTransactionsNativePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.native
        let reply = try await node.post(
            V3.CombineTransactions.Native.PostBody.synthetic(test.body)
        )
        try V3.CombineTransactions.Native.PostReply.compare(reply, test.reply)
    }

    private static func combineTransactionsOutTradeNoCombineOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.outTradeNo.combineOutTradeNo(
            test.path["combine_out_trade_no"].text)
        let reply = try await node.get()
        try V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func combineTransactionsOutTradeNoCombineOutTradeNoClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.combineTransactions.outTradeNo.combineOutTradeNo(
            test.path["combine_out_trade_no"].text
        ).close
        try await node.post(
            V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.Close.PostBody.synthetic(test.body)
        )
    }

    private static func combineTransactionsOutTradeNoCombineOutTradeNoClosePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.combineTransactions.outTradeNo.combineOutTradeNo(
            test.path["combine_out_trade_no"].text
        ).close
        try node.post(
            V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.Close.PostBody.synthetic(test.body)
        )
    }
}

extension V3.CombineTransactions.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            totalAmount: place["total_amount"].integer,
            currency: place["currency"].text
        )
        object.totalAmount = object.totalAmount
        object.currency = object.currency
        return object
    }
}

extension V3.CombineTransactions.CombinePayerInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            identity: V3.CombineTransactions.Identity.synthetic(place["identity"])
        )
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.identity = object.identity
        return object
    }
}

extension V3.CombineTransactions.Identity {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .overseaPassport,
            number: place["number"].sensitive,
            name: place["name"].sensitive
        )
        object.type = object.type
        object.number = object.number
        object.name = object.name
        return object
    }
}

extension V3.CombineTransactions.PrepayIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.prepayID, "prepay_id")
    }
}

extension V3.CombineTransactions.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].text,
            deviceID: place["device_id"].text
        )
        object.deviceID = object.deviceID
        object.payerClientIp = object.payerClientIp
        return object
    }
}

extension V3.CombineTransactions.SceneInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceID, "device_id")
    }
}

extension V3.CombineTransactions.SettleInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            profitSharing: place["profit_sharing"].flag,
            subsidyAmount: place["subsidy_amount"].integer
        )
        object.profitSharing = object.profitSharing
        object.subsidyAmount = object.subsidyAmount
        return object
    }
}

extension V3.CombineTransactions.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            attach: place["attach"].text,
            amount: V3.CombineTransactions.Amount.synthetic(place["amount"]),
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            goodsTag: place["goods_tag"].text,
            settleInfo: V3.CombineTransactions.SettleInfo.synthetic(place["settle_info"]),
            subAppid: place["sub_appid"].text
        )
        object.mchid = object.mchid
        object.attach = object.attach
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.goodsTag = object.goodsTag
        object.description = object.description
        object.settleInfo = object.settleInfo
        object.subAppid = object.subAppid
        return object
    }
}

extension V3.CombineTransactions.SubsidyDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subsidyPeriodType: .daily,
            subsidyPlan: place.list("subsidy_plan", V3.CombineTransactions.SubsidyPlan.synthetic)
        )
        object.subsidyPeriodType = object.subsidyPeriodType
        object.subsidyPlan = object.subsidyPlan
        return object
    }
}

extension V3.CombineTransactions.SubsidyInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subsidyDetail: place.list("subsidy_detail", V3.CombineTransactions.SubsidyDetail.synthetic)
        )
        object.subsidyDetail = object.subsidyDetail
        return object
    }
}

extension V3.CombineTransactions.SubsidyPlan {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subsidyInstallmentNum: 12,
            subsidyPercent: 100
        )
        object.subsidyInstallmentNum = object.subsidyInstallmentNum
        object.subsidyPercent = object.subsidyPercent
        return object
    }
}

extension V3.CombineTransactions.App.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchid: place["combine_mchid"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            subOrders: place.list("sub_orders", SubOrders.synthetic),
            notifyURL: place["notify_url"].text,
            sceneInfo: V3.CombineTransactions.SceneInfo.synthetic(place["scene_info"]),
            combinePayerInfo: CombinePayerInfo.synthetic(place["combine_payer_info"]),
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            prepayID: place["prepay_id"].text,
            tradeScenario: .recommerce,
            limitPay: place.list("limit_pay", of: "no_balance"),
            contractInfo: ContractInfo.synthetic(place["contract_info"]),
            subsidyInfo: V3.CombineTransactions.SubsidyInfo.synthetic(place["subsidy_info"])
        )
        object.combineAppid = object.combineAppid
        object.combineMchid = object.combineMchid
        object.combineOutTradeNo = object.combineOutTradeNo
        object.sceneInfo = object.sceneInfo
        object.subOrders = object.subOrders
        object.combinePayerInfo = object.combinePayerInfo
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.prepayID = object.prepayID
        object.notifyURL = object.notifyURL
        object.tradeScenario = object.tradeScenario
        object.limitPay = object.limitPay
        object.contractInfo = object.contractInfo
        object.subsidyInfo = object.subsidyInfo
        return object
    }
}

extension V3.CombineTransactions.App.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            attach: place["attach"].text,
            amount: V3.CombineTransactions.Amount.synthetic(place["amount"]),
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            individualAuthID: place["individual_auth_id"].text,
            individualName: place["individual_name"].text,
            subMchid: place["sub_mchid"].text,
            detail: place["detail"].text,
            goodsTag: place["goods_tag"].text,
            settleInfo: V3.CombineTransactions.SettleInfo.synthetic(place["settle_info"]),
            subAppid: place["sub_appid"].text,
            profitSharing: place["profit_sharing"].flag
        )
        object.mchid = object.mchid
        object.individualAuthID = object.individualAuthID
        object.individualName = object.individualName
        object.attach = object.attach
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.detail = object.detail
        object.goodsTag = object.goodsTag
        object.description = object.description
        object.settleInfo = object.settleInfo
        object.subAppid = object.subAppid
        object.profitSharing = object.profitSharing
        return object
    }
}

extension V3.CombineTransactions.App.PostBody.CombinePayerInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            identity: V3.CombineTransactions.Identity.synthetic(place["identity"])
        )
        object.identity = object.identity
        return object
    }
}

extension V3.CombineTransactions.App.PostBody.ContractInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            outContractCode: place["out_contract_code"].text,
            planID: place["plan_id"].number,
            contractDisplayAccount: place["contract_display_account"].text,
            notifyURL: place["notify_url"].text
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.outContractCode = object.outContractCode
        object.planID = object.planID
        object.contractDisplayAccount = object.contractDisplayAccount
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.CombineTransactions.App.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.prepayID, "prepay_id")
        try place.object(reply.contractResult, "contract_result", ContractResult.compare)
    }
}

extension V3.CombineTransactions.App.PostReply.ContractResult {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
    }
}

extension V3.CombineTransactions.H5.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchid: place["combine_mchid"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            sceneInfo: SceneInfo.synthetic(place["scene_info"]),
            subOrders: place.list("sub_orders", V3.CombineTransactions.SubOrders.synthetic),
            notifyURL: place["notify_url"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            limitPay: place.list("limit_pay", of: "no_balance"),
            combinePayerInfo: V3.CombineTransactions.CombinePayerInfo.synthetic(place["combine_payer_info"])
        )
        object.combineAppid = object.combineAppid
        object.combineMchid = object.combineMchid
        object.combineOutTradeNo = object.combineOutTradeNo
        object.sceneInfo = object.sceneInfo
        object.subOrders = object.subOrders
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.limitPay = object.limitPay
        object.combinePayerInfo = object.combinePayerInfo
        return object
    }
}

extension V3.CombineTransactions.H5.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceID: place["device_id"].text,
            payerClientIp: place["payer_client_ip"].text,
            h5Info: H5Info.synthetic(place["h5_info"])
        )
        object.deviceID = object.deviceID
        object.payerClientIp = object.payerClientIp
        object.h5Info = object.h5Info
        return object
    }
}

extension V3.CombineTransactions.H5.PostBody.SceneInfo.H5Info {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: place["type"].text,
            appName: place["app_name"].text,
            appURL: place["app_url"].text,
            bundleID: place["bundle_id"].text,
            packageName: place["package_name"].text
        )
        object.type = object.type
        object.appName = object.appName
        object.appURL = object.appURL
        object.bundleID = object.bundleID
        object.packageName = object.packageName
        return object
    }
}

extension V3.CombineTransactions.H5.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.h5URL, "h5_url")
    }
}

extension V3.CombineTransactions.ID.ByCombineTransactionID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.combineAppid, "combine_appid")
        try place.same(reply.combineMchid, "combine_mchid")
        try place.same(reply.combineOutTradeNo, "combine_out_trade_no")
        try place.same(reply.combineTransactionID, "combine_transaction_id")
        try place.object(reply.combinePayerInfo, "combine_payer_info", CombinePayerInfo.compare)
        try place.object(reply.sceneInfo, "scene_info", V3.CombineTransactions.SceneInfoReply.compare)
        try place.list(reply.subOrders, "sub_orders", SubOrders.compare)
        try place.same(reply.tradeScenario, "trade_scenario")
    }
}

extension V3.CombineTransactions.ID.ByCombineTransactionID.GetReply.CombinePayerInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.CombineTransactions.ID.ByCombineTransactionID.GetReply.SubOrders {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.individualName, "individual_name")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.amount, "amount", Amount.compare)
    }
}

extension V3.CombineTransactions.ID.ByCombineTransactionID.GetReply.SubOrders.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.payerAmount, "payer_amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.same(reply.settlementRate, "settlement_rate")
    }
}

extension V3.CombineTransactions.Jsapi.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchid: place["combine_mchid"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            subOrders: place.list("sub_orders", SubOrders.synthetic),
            combinePayerInfo: V3.CombineTransactions.CombinePayerInfo.synthetic(place["combine_payer_info"]),
            notifyURL: place["notify_url"].text,
            sceneInfo: V3.CombineTransactions.SceneInfo.synthetic(place["scene_info"]),
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            limitPay: place.list("limit_pay", of: "no_balance"),
            subsidyInfo: V3.CombineTransactions.SubsidyInfo.synthetic(place["subsidy_info"])
        )
        object.combineAppid = object.combineAppid
        object.combineMchid = object.combineMchid
        object.combineOutTradeNo = object.combineOutTradeNo
        object.sceneInfo = object.sceneInfo
        object.subOrders = object.subOrders
        object.combinePayerInfo = object.combinePayerInfo
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.limitPay = object.limitPay
        object.subsidyInfo = object.subsidyInfo
        return object
    }
}

extension V3.CombineTransactions.Jsapi.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            attach: place["attach"].text,
            amount: V3.CombineTransactions.Amount.synthetic(place["amount"]),
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            detail: place["detail"].text,
            goodsTag: place["goods_tag"].text,
            settleInfo: V3.CombineTransactions.SettleInfo.synthetic(place["settle_info"]),
            subAppid: place["sub_appid"].text,
            profitSharing: place["profit_sharing"].flag
        )
        object.mchid = object.mchid
        object.attach = object.attach
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.detail = object.detail
        object.goodsTag = object.goodsTag
        object.description = object.description
        object.settleInfo = object.settleInfo
        object.subAppid = object.subAppid
        object.profitSharing = object.profitSharing
        return object
    }
}

extension V3.CombineTransactions.Miniprogram.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchid: place["combine_mchid"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            combinePayerInfo: CombinePayerInfo.synthetic(place["combine_payer_info"]),
            subOrders: place.list("sub_orders", SubOrders.synthetic),
            sceneInfo: V3.CombineTransactions.SceneInfo.synthetic(place["scene_info"]),
            timeExpire: place["time_expire"].text,
            notifyURL: place["notify_url"].text,
            tradeScenario: .recommerce
        )
        object.combineAppid = object.combineAppid
        object.combineMchid = object.combineMchid
        object.combineOutTradeNo = object.combineOutTradeNo
        object.combinePayerInfo = object.combinePayerInfo
        object.sceneInfo = object.sceneInfo
        object.subOrders = object.subOrders
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.tradeScenario = object.tradeScenario
        return object
    }
}

extension V3.CombineTransactions.Miniprogram.PostBody.CombinePayerInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text
        )
        object.openid = object.openid
        return object
    }
}

extension V3.CombineTransactions.Miniprogram.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            individualAuthID: place["individual_auth_id"].text,
            outTradeNo: place["out_trade_no"].text,
            amount: Amount.synthetic(place["amount"]),
            attach: place["attach"].text,
            description: place["description"].text,
            orderServiceType: .individualtrade,
            individualName: place["individual_name"].text
        )
        object.mchid = object.mchid
        object.orderServiceType = object.orderServiceType
        object.individualAuthID = object.individualAuthID
        object.individualName = object.individualName
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.attach = object.attach
        object.description = object.description
        return object
    }
}

extension V3.CombineTransactions.Miniprogram.PostBody.SubOrders.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            totalAmount: place["total_amount"].number,
            currency: place["currency"].text
        )
        object.totalAmount = object.totalAmount
        object.currency = object.currency
        return object
    }
}

extension V3.CombineTransactions.Native.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchid: place["combine_mchid"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            subOrders: place.list("sub_orders", V3.CombineTransactions.SubOrders.synthetic),
            notifyURL: place["notify_url"].text,
            sceneInfo: V3.CombineTransactions.SceneInfo.synthetic(place["scene_info"]),
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            limitPay: place.list("limit_pay", of: "no_balance"),
            combinePayerInfo: V3.CombineTransactions.CombinePayerInfo.synthetic(place["combine_payer_info"])
        )
        object.combineAppid = object.combineAppid
        object.combineMchid = object.combineMchid
        object.combineOutTradeNo = object.combineOutTradeNo
        object.sceneInfo = object.sceneInfo
        object.subOrders = object.subOrders
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.limitPay = object.limitPay
        object.combinePayerInfo = object.combinePayerInfo
        return object
    }
}

extension V3.CombineTransactions.Native.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.codeURL, "code_url")
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.combineAppid, "combine_appid")
        try place.same(reply.combineMchid, "combine_mchid")
        try place.same(reply.combineOutTradeNo, "combine_out_trade_no")
        try place.same(reply.combineTransactionID, "combine_transaction_id")
        try place.object(reply.sceneInfo, "scene_info", V3.CombineTransactions.SceneInfoReply.compare)
        try place.list(reply.subOrders, "sub_orders", SubOrders.compare)
        try place.object(reply.combinePayerInfo, "combine_payer_info", CombinePayerInfo.compare)
        try place.same(reply.tradeScenario, "trade_scenario")
        try place.object(reply.installmentInfo, "installment_info", InstallmentInfo.compare)
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.individualName, "individual_name")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
        try place.object(reply.amount, "amount", Amount.compare)
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.PromotionDetail {
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
        try place.same(reply.currency, "currency")
        try place.list(reply.goodsDetail, "goods_detail", GoodsDetail.compare)
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.PromotionDetail.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.goodsRemark, "goods_remark")
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerAmount, "payer_amount")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.same(reply.settlementRate, "settlement_rate")
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.CombinePayerInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.InstallmentInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.useSubsidy, "use_subsidy")
        try place.same(reply.selectedInstallmentNumber, "selected_installment_number")
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.Close.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            subOrders: place.list("sub_orders", SubOrders.synthetic)
        )
        object.combineAppid = object.combineAppid
        object.subOrders = object.subOrders
        return object
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.Close.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            individualAuthID: place["individual_auth_id"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text
        )
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.individualAuthID = object.individualAuthID
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        return object
    }
}
