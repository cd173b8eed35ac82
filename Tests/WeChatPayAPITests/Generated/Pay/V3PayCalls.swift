// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3PayCalls: TypedCalls {
    let family = "v3/pay"

    func add(to calls: inout RoundTrips) {
        calls.add("pay.acquiring-bank.transactions.exposure.post", Self.payAcquiringBankTransactionsExposurePost)
        calls.add(
            blocking: "pay.acquiring-bank.transactions.exposure.post",
            Self.payAcquiringBankTransactionsExposurePostBlocking)
        calls.add("pay.instal.exposure.post", Self.payInstalExposurePost)
        calls.add("pay.instal.partner.exposure.post", Self.payInstalPartnerExposurePost)
        calls.add("pay.partner.transactions.app.post", Self.payPartnerTransactionsAppPost)
        calls.add("pay.partner.transactions.app-with-contract.post", Self.payPartnerTransactionsAppWithContractPost)
        calls.add("pay.partner.transactions.codepay.post", Self.payPartnerTransactionsCodepayPost)
        calls.add("pay.partner.transactions.exposure.post", Self.payPartnerTransactionsExposurePost)
        calls.add("pay.partner.transactions.h5.post", Self.payPartnerTransactionsH5Post)
        calls.add("pay.partner.transactions.id.{transaction_id}.get", Self.payPartnerTransactionsIDTransactionIDGet)
        calls.add("pay.partner.transactions.jsapi.post", Self.payPartnerTransactionsJsapiPost)
        calls.add("pay.partner.transactions.jsapi-with-contract.post", Self.payPartnerTransactionsJsapiWithContractPost)
        calls.add("pay.partner.transactions.miniprogram.post", Self.payPartnerTransactionsMiniprogramPost)
        calls.add("pay.partner.transactions.native.post", Self.payPartnerTransactionsNativePost)
        calls.add(
            "pay.partner.transactions.out-trade-no.{out_trade_no}.get",
            Self.payPartnerTransactionsOutTradeNoOutTradeNoGet)
        calls.add(
            "pay.partner.transactions.out-trade-no.{out_trade_no}.close.post",
            Self.payPartnerTransactionsOutTradeNoOutTradeNoClosePost)
        calls.add(
            blocking: "pay.partner.transactions.out-trade-no.{out_trade_no}.close.post",
            Self.payPartnerTransactionsOutTradeNoOutTradeNoClosePostBlocking)
        calls.add(
            "pay.partner.transactions.out-trade-no.{out_trade_no}.reverse.post",
            Self.payPartnerTransactionsOutTradeNoOutTradeNoReversePost)
        calls.add("pay.partner.transactions.scannedpos.post", Self.payPartnerTransactionsScannedposPost)
        calls.add("pay.transactions.app.post", Self.payTransactionsAppPost)
        calls.add("pay.transactions.app-with-contract.post", Self.payTransactionsAppWithContractPost)
        calls.add("pay.transactions.codepay.post", Self.payTransactionsCodepayPost)
        calls.add("pay.transactions.exposure.post", Self.payTransactionsExposurePost)
        calls.add("pay.transactions.h5.post", Self.payTransactionsH5Post)
        calls.add("pay.transactions.id.{transaction_id}.get", Self.payTransactionsIDTransactionIDGet)
        calls.add("pay.transactions.jsapi.post", Self.payTransactionsJsapiPost)
        calls.add("pay.transactions.jsapi-with-contract.post", Self.payTransactionsJsapiWithContractPost)
        calls.add("pay.transactions.native.post", Self.payTransactionsNativePost)
        calls.add("pay.transactions.out-trade-no.{out_trade_no}.get", Self.payTransactionsOutTradeNoOutTradeNoGet)
        calls.add(
            "pay.transactions.out-trade-no.{out_trade_no}.close.post", Self.payTransactionsOutTradeNoOutTradeNoClosePost
        )
        calls.add(
            "pay.transactions.out-trade-no.{out_trade_no}.reverse.post",
            Self.payTransactionsOutTradeNoOutTradeNoReversePost)
    }
}

extension V3PayCalls {
    private static func payAcquiringBankTransactionsExposurePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.acquiringBank.transactions.exposure
        let reply = try await node.post(
            V3.Pay.AcquiringBank.Transactions.Exposure.PostBody.synthetic(test.body)
        )
        try V3.Pay.ExposureReply.compare(reply, test.reply)
    }

    private static func payAcquiringBankTransactionsExposurePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.pay.acquiringBank.transactions.exposure
        let reply = try node.post(
            V3.Pay.AcquiringBank.Transactions.Exposure.PostBody.synthetic(test.body)
        )
        try V3.Pay.ExposureReply.compare(reply, test.reply)
    }

    private static func payInstalExposurePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.instal.exposure
        let reply = try await node.post(
            V3.Pay.Instal.Exposure.PostBody.synthetic(test.body)
        )
        try V3.Pay.InstalReply.compare(reply, test.reply)
    }

    private static func payInstalPartnerExposurePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.instal.partner.exposure
        let reply = try await node.post(
            V3.Pay.Instal.Partner.Exposure.PostBody.synthetic(test.body)
        )
        try V3.Pay.InstalReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.app
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.App.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsAppWithContractPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.appWithContract
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.AppWithContract.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsCodepayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.codepay
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.Codepay.PostBody.synthetic(test.body)
        )
        try V3.Pay.Partner.Transactions.Codepay.PostReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsExposurePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.exposure
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.Exposure.PostBody.synthetic(test.body)
        )
        try V3.Pay.ExposureReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsH5Post(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.h5
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.H5.PostBody.synthetic(test.body)
        )
        try V3.Pay.H5Reply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Pay.Partner.Transactions.ID.ByTransactionID.GetReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsJsapiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.jsapi
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.Jsapi.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsJsapiWithContractPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.jsapiWithContract
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.JsapiWithContract.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsMiniprogramPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.miniprogram
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.Miniprogram.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsNativePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.native
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.Native.PostBody.synthetic(test.body)
        )
        try V3.Pay.NativeReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsOutTradeNoOutTradeNoClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).close
        try await node.post(
            V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Close.PostBody.synthetic(test.body)
        )
    }

    private static func payPartnerTransactionsOutTradeNoOutTradeNoClosePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.pay.partner.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).close
        try node.post(
            V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Close.PostBody.synthetic(test.body)
        )
    }

    private static func payPartnerTransactionsOutTradeNoOutTradeNoReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).reverse
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostBody.synthetic(test.body)
        )
        try V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostReply.compare(reply, test.reply)
    }

    private static func payPartnerTransactionsScannedposPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.partner.transactions.scannedpos
        let reply = try await node.post(
            V3.Pay.Partner.Transactions.Scannedpos.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payTransactionsAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.app
        let reply = try await node.post(
            V3.Pay.Transactions.App.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payTransactionsAppWithContractPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.appWithContract
        let reply = try await node.post(
            V3.Pay.Transactions.AppWithContract.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payTransactionsCodepayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.codepay
        let reply = try await node.post(
            V3.Pay.Transactions.Codepay.PostBody.synthetic(test.body)
        )
        try V3.Pay.Transactions.Codepay.PostReply.compare(reply, test.reply)
    }

    private static func payTransactionsExposurePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.exposure
        let reply = try await node.post(
            V3.Pay.Transactions.Exposure.PostBody.synthetic(test.body)
        )
        try V3.Pay.ExposureReply.compare(reply, test.reply)
    }

    private static func payTransactionsH5Post(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.h5
        let reply = try await node.post(
            V3.Pay.Transactions.H5.PostBody.synthetic(test.body)
        )
        try V3.Pay.H5Reply.compare(reply, test.reply)
    }

    private static func payTransactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text
        )
        try V3.Pay.Transactions.ID.ByTransactionID.GetReply.compare(reply, test.reply)
    }

    private static func payTransactionsJsapiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.jsapi
        let reply = try await node.post(
            V3.Pay.Transactions.Jsapi.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payTransactionsJsapiWithContractPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.jsapiWithContract
        let reply = try await node.post(
            V3.Pay.Transactions.JsapiWithContract.PostBody.synthetic(test.body)
        )
        try V3.Pay.PrepayIDReply.compare(reply, test.reply)
    }

    private static func payTransactionsNativePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.native
        let reply = try await node.post(
            V3.Pay.Transactions.Native.PostBody.synthetic(test.body)
        )
        try V3.Pay.NativeReply.compare(reply, test.reply)
    }

    private static func payTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text
        )
        try V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func payTransactionsOutTradeNoOutTradeNoClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).close
        try await node.post(
            V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Close.PostBody.synthetic(test.body)
        )
    }

    private static func payTransactionsOutTradeNoOutTradeNoReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.pay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).reverse
        let reply = try await node.post(
            V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostBody.synthetic(test.body)
        )
        try V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostReply.compare(reply, test.reply)
    }
}

extension V3.Pay.Amount {
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

extension V3.Pay.AmountReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerCurrency, "payer_currency")
    }
}

extension V3.Pay.AmountRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            total: place["total"].number,
            currency: place["currency"].text
        )
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Pay.CodepayAmount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerCurrency, "payer_currency")
    }
}

extension V3.Pay.CodepayDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsDetail: place.list("goods_detail", V3.Pay.TransactionsCodepayGoodsDetail.synthetic),
            costPrice: place["cost_price"].number,
            invoiceID: place["invoice_id"].text
        )
        object.costPrice = object.costPrice
        object.invoiceID = object.invoiceID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.Pay.CodepayGoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.goodsRemark, "goods_remark")
    }
}

extension V3.Pay.CodepayPayer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            authCode: place["auth_code"].text
        )
        object.authCode = object.authCode
        return object
    }
}

extension V3.Pay.CodepaySceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeInfo: V3.Pay.CodepayStoreInfo.synthetic(place["store_info"]),
            deviceID: place["device_id"].text,
            deviceIp: place["device_ip"].text
        )
        object.deviceID = object.deviceID
        object.deviceIp = object.deviceIp
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V3.Pay.CodepayStoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            id: place["id"].text,
            outID: place["out_id"].text
        )
        object.id = object.id
        object.outID = object.outID
        return object
    }
}

extension V3.Pay.ContractInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            passwordFreeContractID: place["password_free_contract_id"].text,
            token: place["token"].text,
            planID: place["plan_id"].text,
            contractMchid: place["contract_mchid"].text,
            contractAppid: place["contract_appid"].text,
            contractCode: place["contract_code"].text,
            requestSerial: place["request_serial"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text
        )
        object.passwordFreeContractID = object.passwordFreeContractID
        object.token = object.token
        object.planID = object.planID
        object.contractMchid = object.contractMchid
        object.contractAppid = object.contractAppid
        object.contractCode = object.contractCode
        object.requestSerial = object.requestSerial
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        return object
    }
}

extension V3.Pay.ContractInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            planID: place["plan_id"].text,
            contractMchid: place["contract_mchid"].text,
            contractAppid: place["contract_appid"].text,
            contractCode: place["contract_code"].text,
            requestSerial: place["request_serial"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text
        )
        object.planID = object.planID
        object.contractMchid = object.contractMchid
        object.contractAppid = object.contractAppid
        object.contractCode = object.contractCode
        object.requestSerial = object.requestSerial
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        return object
    }
}

extension V3.Pay.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            costPrice: place["cost_price"].integer,
            invoiceID: place["invoice_id"].text,
            goodsDetail: place.list("goods_detail", V3.Pay.GoodsDetail.synthetic)
        )
        object.costPrice = object.costPrice
        object.invoiceID = object.invoiceID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.Pay.DetailReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.costPrice, "cost_price")
        try place.same(reply.invoiceID, "invoice_id")
        try place.list(reply.goodsDetail, "goods_detail", V3.Pay.GoodsDetailReply.compare)
    }
}

extension V3.Pay.DetailRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsDetail: place.list("goods_detail", V3.Pay.GoodsDetailRequest.synthetic),
            costPrice: place["cost_price"].number,
            invoiceID: place["invoice_id"].text
        )
        object.costPrice = object.costPrice
        object.invoiceID = object.invoiceID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.Pay.ExposureReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fqfExposure, "fqf_exposure")
        try place.same(reply.marketExposureToken, "market_exposure_token")
    }
}

extension V3.Pay.GoodsDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantGoodsID: place["merchant_goods_id"].text,
            quantity: place["quantity"].integer,
            unitPrice: place["unit_price"].integer,
            wechatpayGoodsID: place["wechatpay_goods_id"].text,
            goodsName: place["goods_name"].text
        )
        object.merchantGoodsID = object.merchantGoodsID
        object.wechatpayGoodsID = object.wechatpayGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.unitPrice = object.unitPrice
        return object
    }
}

extension V3.Pay.GoodsDetailReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.merchantGoodsID, "merchant_goods_id")
        try place.same(reply.wechatpayGoodsID, "wechatpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.unitPrice, "unit_price")
    }
}

extension V3.Pay.GoodsDetailRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantGoodsID: place["merchant_goods_id"].text,
            quantity: place["quantity"].number,
            unitPrice: place["unit_price"].number,
            wechatpayGoodsID: place["wechatpay_goods_id"].text,
            goodsName: place["goods_name"].text
        )
        object.merchantGoodsID = object.merchantGoodsID
        object.wechatpayGoodsID = object.wechatpayGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.unitPrice = object.unitPrice
        return object
    }
}

extension V3.Pay.H5Info {
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

extension V3.Pay.H5Reply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.h5URL, "h5_url")
    }
}

extension V3.Pay.H5SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].text,
            deviceID: place["device_id"].text,
            storeInfo: V3.Pay.StoreInfo.synthetic(place["store_info"]),
            h5Info: V3.Pay.H5Info.synthetic(place["h5_info"])
        )
        object.payerClientIp = object.payerClientIp
        object.deviceID = object.deviceID
        object.storeInfo = object.storeInfo
        object.h5Info = object.h5Info
        return object
    }
}

extension V3.Pay.Identity {
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

extension V3.Pay.InstalReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.recommendExposure, "recommend_exposure")
    }
}

extension V3.Pay.InstallmentInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.useSubsidy, "use_subsidy")
        try place.same(reply.selectedInstallmentNumber, "selected_installment_number")
    }
}

extension V3.Pay.NativeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.codeURL, "code_url")
    }
}

extension V3.Pay.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            identity: V3.Pay.Identity.synthetic(place["identity"])
        )
        object.identity = object.identity
        return object
    }
}

extension V3.Pay.PayerReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Pay.PayerRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spOpenid: place["sp_openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.spOpenid = object.spOpenid
        object.subOpenid = object.subOpenid
        return object
    }
}

extension V3.Pay.PrepayIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.prepayID, "prepay_id")
    }
}

extension V3.Pay.PromotionDetail {
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
        try place.list(reply.goodsDetail, "goods_detail", V3.Pay.CodepayGoodsDetail.compare)
    }
}

extension V3.Pay.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].text,
            deviceID: place["device_id"].text,
            storeInfo: V3.Pay.StoreInfo.synthetic(place["store_info"])
        )
        object.payerClientIp = object.payerClientIp
        object.deviceID = object.deviceID
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V3.Pay.SceneInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.payerClientIp, "payer_client_ip")
        try place.same(reply.deviceID, "device_id")
        try place.object(reply.storeInfo, "store_info", V3.Pay.StoreInfoReply.compare)
    }
}

extension V3.Pay.SceneInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].text,
            deviceID: place["device_id"].text,
            storeInfo: V3.Pay.StoreInfoRequest.synthetic(place["store_info"])
        )
        object.payerClientIp = object.payerClientIp
        object.deviceID = object.deviceID
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V3.Pay.SettleInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            profitSharing: place["profit_sharing"].flag
        )
        object.profitSharing = object.profitSharing
        return object
    }
}

extension V3.Pay.SettleInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.profitSharing, "profit_sharing")
        try place.same(reply.subsidyAmount, "subsidy_amount")
    }
}

extension V3.Pay.SettleInfoRequest {
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

extension V3.Pay.StoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            areaCode: place["area_code"].text,
            address: place["address"].text,
            id: place["id"].text
        )
        object.id = object.id
        object.name = object.name
        object.areaCode = object.areaCode
        object.address = object.address
        return object
    }
}

extension V3.Pay.StoreInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.name, "name")
        try place.same(reply.areaCode, "area_code")
        try place.same(reply.address, "address")
    }
}

extension V3.Pay.StoreInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            id: place["id"].text,
            name: place["name"].text,
            areaCode: place["area_code"].text,
            address: place["address"].text
        )
        object.id = object.id
        object.name = object.name
        object.areaCode = object.areaCode
        object.address = object.address
        return object
    }
}

extension V3.Pay.SubsidyDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subsidyPeriodType: .daily,
            subsidyPlan: place.list("subsidy_plan", V3.Pay.SubsidyPlan.synthetic)
        )
        object.subsidyPeriodType = object.subsidyPeriodType
        object.subsidyPlan = object.subsidyPlan
        return object
    }
}

extension V3.Pay.SubsidyInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subsidyDetail: place.list("subsidy_detail", V3.Pay.SubsidyDetail.synthetic)
        )
        object.subsidyDetail = object.subsidyDetail
        return object
    }
}

extension V3.Pay.SubsidyPlan {
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

extension V3.Pay.TransactionsCodepayGoodsDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantGoodsID: place["merchant_goods_id"].text,
            quantity: place["quantity"].number,
            unitPrice: place["unit_price"].number,
            wxpayGoodsID: place["wxpay_goods_id"].text,
            goodsName: place["goods_name"].text
        )
        object.merchantGoodsID = object.merchantGoodsID
        object.wxpayGoodsID = object.wxpayGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.unitPrice = object.unitPrice
        return object
    }
}

extension V3.Pay.AcquiringBank.Transactions.Exposure.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            acquiringBankID: place["acquiring_bank_id"].text,
            merchantID: place["merchant_id"].text,
            channelID: place["channel_id"].text,
            payer: Payer.synthetic(place["payer"]),
            outTradeNo: place["out_trade_no"].text,
            acquiringBankAppid: place["acquiring_bank_appid"].text,
            merchantAppid: place["merchant_appid"].text
        )
        object.acquiringBankID = object.acquiringBankID
        object.acquiringBankAppid = object.acquiringBankAppid
        object.merchantID = object.merchantID
        object.merchantAppid = object.merchantAppid
        object.channelID = object.channelID
        object.payer = object.payer
        object.outTradeNo = object.outTradeNo
        return object
    }
}

extension V3.Pay.AcquiringBank.Transactions.Exposure.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            acquiringBankOpenid: place["acquiring_bank_openid"].text,
            phoneNumberHash: place["phone_number_hash"].text,
            merchantOpenid: place["merchant_openid"].text
        )
        object.acquiringBankOpenid = object.acquiringBankOpenid
        object.phoneNumberHash = object.phoneNumberHash
        object.merchantOpenid = object.merchantOpenid
        return object
    }
}

extension V3.Pay.Instal.Exposure.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            userIDType: .spOpenid,
            openid: place["openid"].text,
            phoneNumberHash: place["phone_number_hash"].text
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.userIDType = object.userIDType
        object.openid = object.openid
        object.phoneNumberHash = object.phoneNumberHash
        return object
    }
}

extension V3.Pay.Instal.Partner.Exposure.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            subMchid: place["sub_mchid"].text,
            userID: UserID.synthetic(place["user_id"])
        )
        object.spMchid = object.spMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.userID = object.userID
        return object
    }
}

extension V3.Pay.Instal.Partner.Exposure.PostBody.UserID {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            userIDType: .spOpenid,
            spOpenid: place["sp_openid"].text,
            subOpenid: place["sub_openid"].text,
            phoneNumberHash: place["phone_number_hash"].text
        )
        object.userIDType = object.userIDType
        object.spOpenid = object.spOpenid
        object.subOpenid = object.subOpenid
        object.phoneNumberHash = object.phoneNumberHash
        return object
    }
}

extension V3.Pay.Partner.Transactions.App.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            subAppid: place["sub_appid"].text,
            settleInfo: V3.Pay.SettleInfoRequest.synthetic(place["settle_info"]),
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfo.synthetic(place["scene_info"]),
            payer: V3.Pay.Payer.synthetic(place["payer"]),
            subsidyInfo: V3.Pay.SubsidyInfo.synthetic(place["subsidy_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.settleInfo = object.settleInfo
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        object.subsidyInfo = object.subsidyInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.AppWithContract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            notifyURL: place["notify_url"].text,
            amount: V3.Pay.AmountRequest.synthetic(place["amount"]),
            contractInfo: V3.Pay.ContractInfoRequest.synthetic(place["contract_info"]),
            subAppid: place["sub_appid"].text,
            timeExpire: place["time_expire"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"]),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.DetailRequest.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfoRequest.synthetic(place["scene_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.timeExpire = object.timeExpire
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.settleInfo = object.settleInfo
        object.supportFapiao = object.supportFapiao
        object.amount = object.amount
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.contractInfo = object.contractInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Codepay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            payer: V3.Pay.CodepayPayer.synthetic(place["payer"]),
            amount: V3.Pay.AmountRequest.synthetic(place["amount"]),
            sceneInfo: V3.Pay.CodepaySceneInfo.synthetic(place["scene_info"]),
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.CodepayDetail.synthetic(place["detail"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.attach = object.attach
        object.goodsTag = object.goodsTag
        object.supportFapiao = object.supportFapiao
        object.payer = object.payer
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.detail = object.detail
        object.settleInfo = object.settleInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Codepay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.attach, "attach")
        try place.object(reply.payer, "payer", Payer.compare)
        try place.object(reply.amount, "amount", V3.Pay.CodepayAmount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Pay.PromotionDetail.compare)
    }
}

extension V3.Pay.Partner.Transactions.Codepay.PostReply.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Pay.Partner.Transactions.Exposure.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subAppid: place["sub_appid"].text,
            payer: Payer.synthetic(place["payer"]),
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.payer = object.payer
        object.outTradeNo = object.outTradeNo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Exposure.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spOpenid: place["sp_openid"].text,
            phoneNumberHash: place["phone_number_hash"].text,
            subOpenid: place["sub_openid"].text
        )
        object.spOpenid = object.spOpenid
        object.phoneNumberHash = object.phoneNumberHash
        object.subOpenid = object.subOpenid
        return object
    }
}

extension V3.Pay.Partner.Transactions.H5.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            sceneInfo: V3.Pay.H5SceneInfo.synthetic(place["scene_info"]),
            subAppid: place["sub_appid"].text,
            settleInfo: V3.Pay.SettleInfoRequest.synthetic(place["settle_info"]),
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            payer: V3.Pay.Payer.synthetic(place["payer"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.settleInfo = object.settleInfo
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        return object
    }
}

extension V3.Pay.Partner.Transactions.ID.ByTransactionID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.settleInfo, "settle_info", V3.Pay.SettleInfoReply.compare)
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.object(reply.amount, "amount", V3.Pay.AmountReply.compare)
        try place.same(reply.timeExpire, "time_expire")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.goodsTag, "goods_tag")
        try place.same(reply.limitPay, "limit_pay")
        try place.same(reply.supportFapiao, "support_fapiao")
        try place.object(reply.detail, "detail", V3.Pay.DetailReply.compare)
        try place.object(reply.sceneInfo, "scene_info", V3.Pay.SceneInfoReply.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Pay.PromotionDetail.compare)
        try place.object(reply.payer, "payer", V3.Pay.PayerReply.compare)
    }
}

extension V3.Pay.Partner.Transactions.Jsapi.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            payer: Payer.synthetic(place["payer"]),
            subAppid: place["sub_appid"].text,
            settleInfo: V3.Pay.SettleInfoRequest.synthetic(place["settle_info"]),
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfo.synthetic(place["scene_info"]),
            subsidyInfo: V3.Pay.SubsidyInfo.synthetic(place["subsidy_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.settleInfo = object.settleInfo
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        object.subsidyInfo = object.subsidyInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Jsapi.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spOpenid: place["sp_openid"].text,
            subOpenid: place["sub_openid"].text,
            identity: V3.Pay.Identity.synthetic(place["identity"])
        )
        object.spOpenid = object.spOpenid
        object.subOpenid = object.subOpenid
        object.identity = object.identity
        return object
    }
}

extension V3.Pay.Partner.Transactions.JsapiWithContract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            notifyURL: place["notify_url"].text,
            amount: V3.Pay.AmountRequest.synthetic(place["amount"]),
            payer: V3.Pay.PayerRequest.synthetic(place["payer"]),
            contractInfo: V3.Pay.ContractInfo.synthetic(place["contract_info"]),
            subAppid: place["sub_appid"].text,
            timeExpire: place["time_expire"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"]),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.DetailRequest.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfoRequest.synthetic(place["scene_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.timeExpire = object.timeExpire
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.settleInfo = object.settleInfo
        object.supportFapiao = object.supportFapiao
        object.amount = object.amount
        object.payer = object.payer
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.contractInfo = object.contractInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Miniprogram.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            amount: Amount.synthetic(place["amount"]),
            payer: V3.Pay.PayerRequest.synthetic(place["payer"]),
            subAppid: place["sub_appid"].text,
            timeExpire: place["time_expire"].text,
            attach: place["attach"].text,
            notifyURL: place["notify_url"].text,
            goodsTag: place["goods_tag"].text,
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            sceneInfo: SceneInfo.synthetic(place["scene_info"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.timeExpire = object.timeExpire
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.supportFapiao = object.supportFapiao
        object.amount = object.amount
        object.payer = object.payer
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.settleInfo = object.settleInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Miniprogram.PostBody.Amount {
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

extension V3.Pay.Partner.Transactions.Miniprogram.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].text,
            deviceID: place["device_id"].text,
            storeInfo: V3.Pay.CodepayStoreInfo.synthetic(place["store_info"])
        )
        object.payerClientIp = object.payerClientIp
        object.deviceID = object.deviceID
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Native.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            subAppid: place["sub_appid"].text,
            settleInfo: V3.Pay.SettleInfoRequest.synthetic(place["settle_info"]),
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfo.synthetic(place["scene_info"]),
            payer: V3.Pay.Payer.synthetic(place["payer"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.settleInfo = object.settleInfo
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        return object
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.settleInfo, "settle_info", V3.Pay.SettleInfoReply.compare)
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.object(reply.amount, "amount", V3.Pay.AmountReply.compare)
        try place.same(reply.timeExpire, "time_expire")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.goodsTag, "goods_tag")
        try place.same(reply.limitPay, "limit_pay")
        try place.same(reply.supportFapiao, "support_fapiao")
        try place.object(reply.detail, "detail", V3.Pay.DetailReply.compare)
        try place.object(reply.sceneInfo, "scene_info", V3.Pay.SceneInfoReply.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Pay.PromotionDetail.compare)
        try place.object(reply.payer, "payer", V3.Pay.PayerReply.compare)
        try place.object(reply.installmentInfo, "installment_info", V3.Pay.InstallmentInfo.compare)
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Close.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
    }
}

extension V3.Pay.Partner.Transactions.Scannedpos.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            amount: V3.Pay.AmountRequest.synthetic(place["amount"]),
            payer: V3.Pay.PayerRequest.synthetic(place["payer"]),
            sceneInfo: SceneInfo.synthetic(place["scene_info"]),
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            timeExpire: place["time_expire"].text,
            attach: place["attach"].text,
            notifyURL: place["notify_url"].text,
            goodsTag: place["goods_tag"].text,
            supportFapiao: place["support_fapiao"].flag,
            detail: Detail.synthetic(place["detail"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.timeExpire = object.timeExpire
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.supportFapiao = object.supportFapiao
        object.amount = object.amount
        object.payer = object.payer
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.settleInfo = object.settleInfo
        return object
    }
}

extension V3.Pay.Partner.Transactions.Scannedpos.PostBody.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            costPrice: place["cost_price"].number,
            invoiceID: place["invoice_id"].text,
            goodsDetail: place.list("goods_detail", V3.Pay.GoodsDetailRequest.synthetic)
        )
        object.costPrice = object.costPrice
        object.invoiceID = object.invoiceID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.Pay.Partner.Transactions.Scannedpos.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerClientIp: place["payer_client_ip"].text,
            storeInfo: V3.Pay.CodepayStoreInfo.synthetic(place["store_info"]),
            deviceID: place["device_id"].text
        )
        object.payerClientIp = object.payerClientIp
        object.deviceID = object.deviceID
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V3.Pay.Transactions.App.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfo.synthetic(place["scene_info"]),
            payer: V3.Pay.Payer.synthetic(place["payer"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"]),
            subsidyInfo: V3.Pay.SubsidyInfo.synthetic(place["subsidy_info"])
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        object.settleInfo = object.settleInfo
        object.subsidyInfo = object.subsidyInfo
        return object
    }
}

extension V3.Pay.Transactions.AppWithContract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            notifyURL: place["notify_url"].text,
            amount: V3.Pay.AmountRequest.synthetic(place["amount"]),
            contractInfo: V3.Pay.ContractInfoRequest.synthetic(place["contract_info"]),
            timeExpire: place["time_expire"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.DetailRequest.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfoRequest.synthetic(place["scene_info"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.timeExpire = object.timeExpire
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.supportFapiao = object.supportFapiao
        object.amount = object.amount
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.settleInfo = object.settleInfo
        object.contractInfo = object.contractInfo
        return object
    }
}

extension V3.Pay.Transactions.Codepay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            payer: V3.Pay.CodepayPayer.synthetic(place["payer"]),
            amount: V3.Pay.AmountRequest.synthetic(place["amount"]),
            sceneInfo: V3.Pay.CodepaySceneInfo.synthetic(place["scene_info"]),
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.CodepayDetail.synthetic(place["detail"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.attach = object.attach
        object.goodsTag = object.goodsTag
        object.supportFapiao = object.supportFapiao
        object.payer = object.payer
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.detail = object.detail
        object.settleInfo = object.settleInfo
        return object
    }
}

extension V3.Pay.Transactions.Codepay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.attach, "attach")
        try place.object(reply.payer, "payer", Payer.compare)
        try place.object(reply.amount, "amount", V3.Pay.CodepayAmount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Pay.PromotionDetail.compare)
    }
}

extension V3.Pay.Transactions.Codepay.PostReply.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.Pay.Transactions.Exposure.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            payer: Payer.synthetic(place["payer"]),
            outTradeNo: place["out_trade_no"].text,
            mchid: place["mchid"].text
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.payer = object.payer
        object.outTradeNo = object.outTradeNo
        return object
    }
}

extension V3.Pay.Transactions.Exposure.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            phoneNumberHash: place["phone_number_hash"].text
        )
        object.openid = object.openid
        object.phoneNumberHash = object.phoneNumberHash
        return object
    }
}

extension V3.Pay.Transactions.H5.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            sceneInfo: V3.Pay.H5SceneInfo.synthetic(place["scene_info"]),
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            payer: V3.Pay.Payer.synthetic(place["payer"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        object.settleInfo = object.settleInfo
        return object
    }
}

extension V3.Pay.Transactions.ID.ByTransactionID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.object(reply.amount, "amount", V3.Pay.AmountReply.compare)
        try place.same(reply.timeExpire, "time_expire")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.goodsTag, "goods_tag")
        try place.same(reply.limitPay, "limit_pay")
        try place.same(reply.supportFapiao, "support_fapiao")
        try place.object(reply.detail, "detail", V3.Pay.DetailReply.compare)
        try place.object(reply.sceneInfo, "scene_info", V3.Pay.SceneInfoReply.compare)
        try place.object(reply.payer, "payer", Payer.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Pay.PromotionDetail.compare)
    }
}

extension V3.Pay.Transactions.ID.ByTransactionID.GetReply.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.Pay.Transactions.Jsapi.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            payer: Payer.synthetic(place["payer"]),
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfo.synthetic(place["scene_info"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"]),
            subsidyInfo: V3.Pay.SubsidyInfo.synthetic(place["subsidy_info"])
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        object.settleInfo = object.settleInfo
        object.subsidyInfo = object.subsidyInfo
        return object
    }
}

extension V3.Pay.Transactions.Jsapi.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            identity: V3.Pay.Identity.synthetic(place["identity"])
        )
        object.openid = object.openid
        object.identity = object.identity
        return object
    }
}

extension V3.Pay.Transactions.JsapiWithContract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            notifyURL: place["notify_url"].text,
            amount: V3.Pay.AmountRequest.synthetic(place["amount"]),
            payer: Payer.synthetic(place["payer"]),
            contractInfo: V3.Pay.ContractInfo.synthetic(place["contract_info"]),
            timeExpire: place["time_expire"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.DetailRequest.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfoRequest.synthetic(place["scene_info"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.description = object.description
        object.outTradeNo = object.outTradeNo
        object.timeExpire = object.timeExpire
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.supportFapiao = object.supportFapiao
        object.amount = object.amount
        object.payer = object.payer
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.settleInfo = object.settleInfo
        object.contractInfo = object.contractInfo
        return object
    }
}

extension V3.Pay.Transactions.JsapiWithContract.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text
        )
        object.openid = object.openid
        return object
    }
}

extension V3.Pay.Transactions.Native.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].code,
            amount: V3.Pay.Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text,
            attach: place["attach"].text,
            timeExpire: place["time_expire"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place.list("limit_pay", of: "balance_only"),
            supportFapiao: place["support_fapiao"].flag,
            detail: V3.Pay.Detail.synthetic(place["detail"]),
            sceneInfo: V3.Pay.SceneInfo.synthetic(place["scene_info"]),
            payer: V3.Pay.Payer.synthetic(place["payer"]),
            settleInfo: V3.Pay.SettleInfo.synthetic(place["settle_info"])
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        object.timeExpire = object.timeExpire
        object.notifyURL = object.notifyURL
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.supportFapiao = object.supportFapiao
        object.detail = object.detail
        object.sceneInfo = object.sceneInfo
        object.payer = object.payer
        object.settleInfo = object.settleInfo
        return object
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.object(reply.amount, "amount", V3.Pay.AmountReply.compare)
        try place.same(reply.timeExpire, "time_expire")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.goodsTag, "goods_tag")
        try place.same(reply.limitPay, "limit_pay")
        try place.same(reply.supportFapiao, "support_fapiao")
        try place.object(reply.detail, "detail", V3.Pay.DetailReply.compare)
        try place.object(reply.sceneInfo, "scene_info", V3.Pay.SceneInfoReply.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Pay.PromotionDetail.compare)
        try place.object(reply.payer, "payer", Payer.compare)
        try place.object(reply.installmentInfo, "installment_info", V3.Pay.InstallmentInfo.compare)
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.GetReply.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Close.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text
        )
        object.mchid = object.mchid
        return object
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text
        )
        object.appid = object.appid
        object.mchid = object.mchid
        return object
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Reverse.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
    }
}
