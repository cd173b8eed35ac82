// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/repayment.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3RepaymentCalls: TypedCalls {
    let family = "v3/repayment"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.get",
            Self.repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGet)
        calls.add(
            blocking: "repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.get",
            Self.repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetBlocking)
        calls.add(
            "repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.close.post",
            Self.repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePost)
        calls.add(
            blocking: "repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.close.post",
            Self.repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostBlocking)
        calls.add(
            "repayment.combine-transactions.partner.prepay.post", Self.repaymentCombineTransactionsPartnerPrepayPost)
    }
}

extension V3RepaymentCalls {
    private static func repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.repayment.combineTransactions.partner.outTradeNo.combineOutTradeNo(
            test.path["combine_out_trade_no"].text)
        let reply = try await node.get()
        try V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetBlocking(_ test: RoundTrip)
        throws
    {
        let node = test.client.v3.repayment.combineTransactions.partner.outTradeNo.combineOutTradeNo(
            test.path["combine_out_trade_no"].text)
        let reply = try node.get()
        try V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.repayment.combineTransactions.partner.outTradeNo.combineOutTradeNo(
            test.path["combine_out_trade_no"].text
        ).close
        try await node.post(
            V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.Close.PostBody.synthetic(test.body)
        )
    }

    private static func repaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostBlocking(
        _ test: RoundTrip
    ) throws {
        let node = test.client.v3.repayment.combineTransactions.partner.outTradeNo.combineOutTradeNo(
            test.path["combine_out_trade_no"].text
        ).close
        try node.post(
            V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.Close.PostBody.synthetic(test.body)
        )
    }

    private static func repaymentCombineTransactionsPartnerPrepayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.repayment.combineTransactions.partner.prepay
        let reply = try await node.post(
            V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.synthetic(test.body)
        )
        try V3.Repayment.CombineTransactions.Partner.Prepay.PostReply.compare(reply, test.reply)
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.combineAppid, "combine_appid")
        try place.same(reply.combineMchid, "combine_mchid")
        try place.same(reply.combineOutTradeNo, "combine_out_trade_no")
        try place.same(reply.combineTransactionID, "combine_transaction_id")
        try place.object(reply.combinePayerInfo, "combine_payer_info", CombinePayerInfo.compare)
        try place.list(reply.subOrders, "sub_orders", SubOrders.compare)
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply.CombinePayerInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
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

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerAmount, "payer_amount")
        try place.same(reply.payerCurrency, "payer_currency")
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.Close.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subOrders: place.list("sub_orders", SubOrders.synthetic)
        )
        object.subOrders = object.subOrders
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.Close.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text
        )
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineOutTradeNo: place["combine_out_trade_no"].text,
            combineMchid: place["combine_mchid"].text,
            subOrders: place.list("sub_orders", SubOrders.synthetic),
            timeExpire: place["time_expire"].text,
            notifyURL: place["notify_url"].text,
            h5Info: H5Info.synthetic(place["h5_info"]),
            appInfo: AppInfo.synthetic(place["app_info"]),
            miniprogramInfo: MiniprogramInfo.synthetic(place["miniprogram_info"]),
            combinePayerInfo: CombinePayerInfo.synthetic(place["combine_payer_info"]),
            wechatWebInfo: WechatWebInfo.synthetic(place["wechat_web_info"])
        )
        object.combineOutTradeNo = object.combineOutTradeNo
        object.combineMchid = object.combineMchid
        object.subOrders = object.subOrders
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.h5Info = object.h5Info
        object.appInfo = object.appInfo
        object.miniprogramInfo = object.miniprogramInfo
        object.combinePayerInfo = object.combinePayerInfo
        object.wechatWebInfo = object.wechatWebInfo
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            amount: Amount.synthetic(place["amount"]),
            attach: place["attach"].text,
            description: place["description"].text,
            subMchid: place["sub_mchid"].text,
            settleInfo: SettleInfo.synthetic(place["settle_info"])
        )
        object.mchid = object.mchid
        object.subMchid = object.subMchid
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.attach = object.attach
        object.description = object.description
        object.settleInfo = object.settleInfo
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.SubOrders.Amount {
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

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.SubOrders.SettleInfo {
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

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.H5Info {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            payerClientIp: place["payer_client_ip"].text,
            type: .iOS,
            appURL: place["app_url"].text,
            appName: place["app_name"].text,
            bundleID: place["bundle_id"].text,
            packageName: place["package_name"].text
        )
        object.combineAppid = object.combineAppid
        object.payerClientIp = object.payerClientIp
        object.type = object.type
        object.appName = object.appName
        object.appURL = object.appURL
        object.bundleID = object.bundleID
        object.packageName = object.packageName
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.AppInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text
        )
        object.combineAppid = object.combineAppid
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.MiniprogramInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            openid: place["openid"].text
        )
        object.combineAppid = object.combineAppid
        object.openid = object.openid
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.CombinePayerInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            identity: Identity.synthetic(place["identity"])
        )
        object.identity = object.identity
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.CombinePayerInfo.Identity {
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

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.WechatWebInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            openid: place["openid"].text,
            webviewURL: place["webview_url"].text
        )
        object.combineAppid = object.combineAppid
        object.openid = object.openid
        object.webviewURL = object.webviewURL
        return object
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.prepayID, "prepay_id")
        try place.same(reply.h5URL, "h5_url")
    }
}
