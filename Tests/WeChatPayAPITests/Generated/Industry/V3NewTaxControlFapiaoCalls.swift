// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3NewTaxControlFapiaoCalls: TypedCalls {
    let family = "v3/new-tax-control-fapiao"

    func add(to calls: inout RoundTrips) {
        calls.add("new-tax-control-fapiao.card-template.post", Self.newTaxControlFapiaoCardTemplatePost)
        calls.add(
            blocking: "new-tax-control-fapiao.card-template.post", Self.newTaxControlFapiaoCardTemplatePostBlocking)
        calls.add("new-tax-control-fapiao.download.get", Self.newTaxControlFapiaoDownloadGet)
        calls.add(blocking: "new-tax-control-fapiao.download.get", Self.newTaxControlFapiaoDownloadGetBlocking)
        calls.add("new-tax-control-fapiao.fapiao-applications.post", Self.newTaxControlFapiaoFapiaoApplicationsPost)
        calls.add(
            blocking: "new-tax-control-fapiao.fapiao-applications.post",
            Self.newTaxControlFapiaoFapiaoApplicationsPostBlocking)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.issue-general.post",
            Self.newTaxControlFapiaoFapiaoApplicationsIssueGeneralPost)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.issue-passenger-transport.post",
            Self.newTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.issue-refined-oil.post",
            Self.newTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPost)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.real-estate-leasing.post",
            Self.newTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPost)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.upload-fapiao-file.post",
            Self.newTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePost)
        calls.add(
            blocking: "new-tax-control-fapiao.fapiao-applications.upload-fapiao-file.post",
            Self.newTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostBlocking)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.get",
            Self.newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDGet)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.fapiao-files.get",
            Self.newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDFapiaoFilesGet)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.insert-cards.post",
            Self.newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDInsertCardsPost)
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.reverse.post",
            Self.newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDReversePost)
        calls.add(
            "new-tax-control-fapiao.fapiaomerchant.getspinviteurl.get",
            Self.newTaxControlFapiaoFapiaomerchantGetspinviteurlGet)
        calls.add(
            "new-tax-control-fapiao.fapiaomerchant.listspinvitemchinfo.get",
            Self.newTaxControlFapiaoFapiaomerchantListspinvitemchinfoGet)
        calls.add(
            "new-tax-control-fapiao.merchant.base-information.get", Self.newTaxControlFapiaoMerchantBaseInformationGet)
        calls.add(
            "new-tax-control-fapiao.merchant.development-config.get",
            Self.newTaxControlFapiaoMerchantDevelopmentConfigGet)
        calls.add(
            "new-tax-control-fapiao.merchant.development-config.patch",
            Self.newTaxControlFapiaoMerchantDevelopmentConfigPatch)
        calls.add("new-tax-control-fapiao.merchant.tax-codes.get", Self.newTaxControlFapiaoMerchantTaxCodesGet)
        calls.add(
            "new-tax-control-fapiao.merchant.{sub_mchid}.check.post", Self.newTaxControlFapiaoMerchantSubMchidCheckPost)
        calls.add(
            "new-tax-control-fapiao.merchant.{sub_mchid}.check-status.get",
            Self.newTaxControlFapiaoMerchantSubMchidCheckStatusGet)
        calls.add("new-tax-control-fapiao.user-title.get", Self.newTaxControlFapiaoUserTitleGet)
        calls.add("new-tax-control-fapiao.user-title.title-url.get", Self.newTaxControlFapiaoUserTitleTitleURLGet)
    }
}

extension V3NewTaxControlFapiaoCalls {
    private static func newTaxControlFapiaoCardTemplatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.cardTemplate
        let reply = try await node.post(
            V3.NewTaxControlFapiao.CardTemplate.PostBody.synthetic(test.body)
        )
        try V3.NewTaxControlFapiao.CardTemplate.PostReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoCardTemplatePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.newTaxControlFapiao.cardTemplate
        let reply = try node.post(
            V3.NewTaxControlFapiao.CardTemplate.PostBody.synthetic(test.body)
        )
        try V3.NewTaxControlFapiao.CardTemplate.PostReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoDownloadGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.download
        let reply = try await node.get(
            token: test.query["token"].text,
            mchid: test.query["mchid"].text,
            openid: test.query["openid"].text,
            invoiceCode: test.query["invoice_code"].text,
            invoiceNo: test.query["invoice_no"].text,
            fapiaoID: test.query["fapiao_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        test.compare(reply)
    }

    private static func newTaxControlFapiaoDownloadGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.newTaxControlFapiao.download
        let reply = try node.get(
            token: test.query["token"].text,
            mchid: test.query["mchid"].text,
            openid: test.query["openid"].text,
            invoiceCode: test.query["invoice_code"].text,
            invoiceNo: test.query["invoice_no"].text,
            fapiaoID: test.query["fapiao_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        test.compare(reply)
    }

    private static func newTaxControlFapiaoFapiaoApplicationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications
        try node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsIssueGeneralPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.issueGeneral
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.IssueGeneral.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.realEstateLeasing
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile
        let reply = try await node.post(
            file: test.file,
            meta: V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostMeta.synthetic(test.meta)
        )
        try V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile
        let reply = try node.post(
            file: test.file,
            meta: V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostMeta.synthetic(test.meta)
        )
        try V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.fapiaoApplyID(
            test.path["fapiao_apply_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            fapiaoID: test.query["fapiao_id"].text
        )
        try V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDFapiaoFilesGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.fapiaoApplyID(
            test.path["fapiao_apply_id"].text
        ).fapiaoFiles
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            fapiaoID: test.query["fapiao_id"].text
        )
        try V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.FapiaoFiles.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDInsertCardsPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.fapiaoApplyID(
            test.path["fapiao_apply_id"].text
        ).insertCards
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.InsertCards.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsFapiaoApplyIDReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.fapiaoApplyID(
            test.path["fapiao_apply_id"].text
        ).reverse
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.Reverse.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaomerchantGetspinviteurlGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl
        let reply = try await node.get(
            operationType: .authBinding,
            fapiaoMode: .tencentDigitalTax,
            inviteCode: test.query["invite_code"].text,
            fapiaoAbilityTypeList: test.query.list("fapiao_ability_type_list", of: .passengerTransportAbility),
            inviteChannel: test.query["invite_channel"].text,
            operateUser: test.query["operate_user"].sensitive,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoFapiaomerchantListspinvitemchinfoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo
        let reply = try await node.get(
            queryTimeStart: test.query["query_time_start"].text,
            queryTimeEnd: test.query["query_time_end"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            mchInviteStatus: .mchInviteFailed,
            inviteCode: test.query["invite_code"].text
        )
        try V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoMerchantBaseInformationGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.merchant.baseInformation
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.NewTaxControlFapiao.Merchant.BaseInformation.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoMerchantDevelopmentConfigGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.merchant.developmentConfig
        let reply = try await node.get()
        try V3.NewTaxControlFapiao.DevelopmentConfigReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoMerchantDevelopmentConfigPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.merchant.developmentConfig
        let reply = try await node.patch(
            V3.NewTaxControlFapiao.Merchant.DevelopmentConfig.PatchBody.synthetic(test.body)
        )
        try V3.NewTaxControlFapiao.DevelopmentConfigReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoMerchantTaxCodesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.merchant.taxCodes
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.NewTaxControlFapiao.Merchant.TaxCodes.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoMerchantSubMchidCheckPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.merchant.subMchid(test.path["sub_mchid"].text).check
        try await node.post()
    }

    private static func newTaxControlFapiaoMerchantSubMchidCheckStatusGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.merchant.subMchid(test.path["sub_mchid"].text).checkStatus
        let reply = try await node.get()
        try V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoUserTitleGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.userTitle
        let reply = try await node.get(
            scene: .withoutWechatpay,
            fapiaoApplyID: test.query["fapiao_apply_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.NewTaxControlFapiao.BuyerInformationReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoUserTitleTitleURLGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.userTitle.titleUrl
        let reply = try await node.get(
            fapiaoApplyID: test.query["fapiao_apply_id"].text,
            source: .miniprogram,
            appid: test.query["appid"].text,
            openid: test.query["openid"].text,
            totalAmount: test.query["total_amount"].integer,
            subMchid: test.query["sub_mchid"].text,
            sellerName: test.query["seller_name"].text,
            showPhoneCell: test.query["show_phone_cell"].flag,
            mustInputPhone: test.query["must_input_phone"].flag,
            showEmailCell: test.query["show_email_cell"].flag,
            mustInputEmail: test.query["must_input_email"].flag
        )
        try V3.NewTaxControlFapiao.UserTitle.TitleURL.GetReply.compare(reply, test.reply)
    }
}

extension V3.NewTaxControlFapiao.BlueFapiao {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fapiaoCode, "fapiao_code")
        try place.same(reply.fapiaoNumber, "fapiao_number")
        try place.same(reply.checkCode, "check_code")
        try place.same(reply.password, "password")
        try place.same(reply.fapiaoTime, "fapiao_time")
    }
}

extension V3.NewTaxControlFapiao.BuyerInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .individual,
            name: place["name"].text,
            taxpayerID: place["taxpayer_id"].text,
            address: place["address"].text,
            telephone: place["telephone"].text,
            bankName: place["bank_name"].text,
            bankAccount: place["bank_account"].text,
            phone: place["phone"].sensitive,
            email: place["email"].sensitive,
            amount: place["amount"].integer,
            outTradeNo: place["out_trade_no"].text,
            fapiaoBillType: .commFapiao,
            userApplyMessage: place["user_apply_message"].text
        )
        object.type = object.type
        object.name = object.name
        object.taxpayerID = object.taxpayerID
        object.address = object.address
        object.telephone = object.telephone
        object.bankName = object.bankName
        object.bankAccount = object.bankAccount
        object.phone = object.phone
        object.email = object.email
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.fapiaoBillType = object.fapiaoBillType
        object.userApplyMessage = object.userApplyMessage
        return object
    }
}

extension V3.NewTaxControlFapiao.BuyerInformationReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.name, "name")
        try place.same(reply.taxpayerID, "taxpayer_id")
        try place.same(reply.address, "address")
        try place.same(reply.telephone, "telephone")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankAccount, "bank_account")
        try place.same(reply.phone, "phone")
        try place.same(reply.email, "email")
        try place.same(reply.amount, "amount")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.fapiaoBillType, "fapiao_bill_type")
        try place.same(reply.userApplyMessage, "user_apply_message")
    }
}

extension V3.NewTaxControlFapiao.DevelopmentConfigReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.callbackURL, "callback_url")
        try place.same(reply.showFapiaoCell, "show_fapiao_cell")
        try place.same(reply.supportVatFapiao, "support_vat_fapiao")
    }
}

extension V3.NewTaxControlFapiao.ExtraInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.payee, "payee")
        try place.same(reply.reviewer, "reviewer")
        try place.same(reply.drawer, "drawer")
    }
}

extension V3.NewTaxControlFapiao.Links {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.next, "next")
        try place.same(reply.prev, "prev")
        try place.same(reply.selfValue, "self")
    }
}

extension V3.NewTaxControlFapiao.SellerInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.taxpayerID, "taxpayer_id")
        try place.same(reply.address, "address")
        try place.same(reply.telephone, "telephone")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankAccount, "bank_account")
    }
}

extension V3.NewTaxControlFapiao.TransactionInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payChannel: .wechatPay,
            transactionID: place["transaction_id"].text,
            amount: place["amount"].integer,
            outTradeNo: place["out_trade_no"].text
        )
        object.payChannel = object.payChannel
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        return object
    }
}

extension V3.NewTaxControlFapiao.CardTemplate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cardAppid: place["card_appid"].text,
            cardTemplateInformation: CardTemplateInformation.synthetic(place["card_template_information"]),
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.cardAppid = object.cardAppid
        object.cardTemplateInformation = object.cardTemplateInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.CardTemplate.PostBody.CardTemplateInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            logoURL: place["logo_url"].text,
            payeeName: place["payee_name"].text,
            customCell: CustomCell.synthetic(place["custom_cell"])
        )
        object.payeeName = object.payeeName
        object.logoURL = object.logoURL
        object.customCell = object.customCell
        return object
    }
}

extension V3.NewTaxControlFapiao.CardTemplate.PostBody.CardTemplateInformation.CustomCell {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            words: place["words"].text,
            description: place["description"].text,
            jumpURL: place["jump_url"].text,
            miniprogramUserName: place["miniprogram_user_name"].text,
            miniprogramPath: place["miniprogram_path"].text
        )
        object.words = object.words
        object.description = object.description
        object.jumpURL = object.jumpURL
        object.miniprogramUserName = object.miniprogramUserName
        object.miniprogramPath = object.miniprogramPath
        return object
    }
}

extension V3.NewTaxControlFapiao.CardTemplate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardAppid, "card_appid")
        try place.same(reply.cardID, "card_id")
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            scene: place["scene"].text,
            fapiaoApplyID: place["fapiao_apply_id"].text,
            buyerInformation: BuyerInformation.synthetic(place["buyer_information"]),
            fapiaoInformation: place.list("fapiao_information", FapiaoInformation.synthetic),
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.scene = object.scene
        object.fapiaoApplyID = object.fapiaoApplyID
        object.buyerInformation = object.buyerInformation
        object.fapiaoInformation = object.fapiaoInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.PostBody.BuyerInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: place["type"].text,
            name: place["name"].text,
            taxpayerID: place["taxpayer_id"].text,
            address: place["address"].text,
            telephone: place["telephone"].text,
            bankName: place["bank_name"].text,
            bankAccount: place["bank_account"].text,
            phone: place["phone"].sensitive,
            email: place["email"].sensitive
        )
        object.type = object.type
        object.name = object.name
        object.taxpayerID = object.taxpayerID
        object.address = object.address
        object.telephone = object.telephone
        object.bankName = object.bankName
        object.bankAccount = object.bankAccount
        object.phone = object.phone
        object.email = object.email
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.PostBody.FapiaoInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoID: place["fapiao_id"].text,
            totalAmount: place["total_amount"].integer,
            needList: place["need_list"].flag,
            items: place.list("items", Items.synthetic),
            remark: place["remark"].text
        )
        object.fapiaoID = object.fapiaoID
        object.totalAmount = object.totalAmount
        object.needList = object.needList
        object.remark = object.remark
        object.items = object.items
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.PostBody.FapiaoInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            quantity: place["quantity"].integer,
            totalAmount: place["total_amount"].integer,
            discount: place["discount"].flag,
            goodsCategory: place["goods_category"].text,
            goodsName: place["goods_name"].text,
            goodsID: place["goods_id"].number,
            specification: place["specification"].text,
            unit: place["unit"].text,
            taxRate: place["tax_rate"].number,
            taxPreferMark: place["tax_prefer_mark"].text
        )
        object.taxCode = object.taxCode
        object.goodsCategory = object.goodsCategory
        object.goodsName = object.goodsName
        object.goodsID = object.goodsID
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.taxPreferMark = object.taxPreferMark
        object.discount = object.discount
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueGeneral.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            fapiaoApplyID: place["fapiao_apply_id"].text,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation.synthetic(place["buyer_information"]),
            fapiaoInformation: FapiaoInformation.synthetic(place["fapiao_information"])
        )
        object.subMchid = object.subMchid
        object.fapiaoApplyID = object.fapiaoApplyID
        object.buyerInformation = object.buyerInformation
        object.fapiaoInformation = object.fapiaoInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueGeneral.PostBody.FapiaoInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoID: place["fapiao_id"].text,
            totalAmount: place["total_amount"].integer,
            items: place.list("items", Items.synthetic),
            billingPersonID: place["billing_person_id"].text,
            fapiaoBillType: .commFapiao,
            transactionInformation: place.list(
                "transaction_information", V3.NewTaxControlFapiao.TransactionInformation.synthetic),
            exportBusinessPolicyCode: 3,
            vatRefundLevyCode: 10,
            billingPerson: place["billing_person"].text,
            remark: place["remark"].text
        )
        object.fapiaoID = object.fapiaoID
        object.totalAmount = object.totalAmount
        object.items = object.items
        object.exportBusinessPolicyCode = object.exportBusinessPolicyCode
        object.vatRefundLevyCode = object.vatRefundLevyCode
        object.billingPersonID = object.billingPersonID
        object.billingPerson = object.billingPerson
        object.fapiaoBillType = object.fapiaoBillType
        object.transactionInformation = object.transactionInformation
        object.remark = object.remark
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueGeneral.PostBody.FapiaoInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            goodsName: place["goods_name"].text,
            totalAmount: place["total_amount"].integer,
            taxRate: place["tax_rate"].number,
            discount: place["discount"].flag,
            specification: place["specification"].text,
            unit: place["unit"].text,
            quantity: place["quantity"].integer,
            preferentialPolicyCode: 15
        )
        object.taxCode = object.taxCode
        object.goodsName = object.goodsName
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.discount = object.discount
        object.preferentialPolicyCode = object.preferentialPolicyCode
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            fapiaoApplyID: place["fapiao_apply_id"].text,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation.synthetic(place["buyer_information"]),
            fapiaoInformation: FapiaoInformation.synthetic(place["fapiao_information"])
        )
        object.subMchid = object.subMchid
        object.fapiaoApplyID = object.fapiaoApplyID
        object.buyerInformation = object.buyerInformation
        object.fapiaoInformation = object.fapiaoInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoID: place["fapiao_id"].text,
            totalAmount: place["total_amount"].integer,
            items: place.list("items", Items.synthetic),
            billingPersonID: place["billing_person_id"].text,
            fapiaoBillType: .commFapiao,
            transactionInformation: place.list(
                "transaction_information", V3.NewTaxControlFapiao.TransactionInformation.synthetic),
            exportBusinessPolicyCode: 3,
            vatRefundLevyCode: 10,
            billingPerson: place["billing_person"].text,
            remark: place["remark"].text
        )
        object.fapiaoID = object.fapiaoID
        object.totalAmount = object.totalAmount
        object.items = object.items
        object.exportBusinessPolicyCode = object.exportBusinessPolicyCode
        object.vatRefundLevyCode = object.vatRefundLevyCode
        object.billingPersonID = object.billingPersonID
        object.billingPerson = object.billingPerson
        object.fapiaoBillType = object.fapiaoBillType
        object.transactionInformation = object.transactionInformation
        object.remark = object.remark
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            goodsName: place["goods_name"].text,
            totalAmount: place["total_amount"].integer,
            taxRate: place["tax_rate"].number,
            discount: place["discount"].flag,
            specification: place["specification"].text,
            unit: place["unit"].text,
            quantity: place["quantity"].integer,
            preferentialPolicyCode: 15,
            passengerInformation: PassengerInformation.synthetic(place["passenger_information"])
        )
        object.taxCode = object.taxCode
        object.goodsName = object.goodsName
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.discount = object.discount
        object.preferentialPolicyCode = object.preferentialPolicyCode
        object.passengerInformation = object.passengerInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items
    .PassengerInformation
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            certificateType: .taiwanResidentCard,
            certificateNumber: place["certificate_number"].sensitive,
            departureDate: place["departure_date"].text,
            departurePlace: place["departure_place"].text,
            destination: place["destination"].text,
            transportationType: .longDistanceBus,
            transportationClasses: .shipThirdClassCabin
        )
        object.name = object.name
        object.certificateType = object.certificateType
        object.certificateNumber = object.certificateNumber
        object.departureDate = object.departureDate
        object.departurePlace = object.departurePlace
        object.destination = object.destination
        object.transportationType = object.transportationType
        object.transportationClasses = object.transportationClasses
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            fapiaoApplyID: place["fapiao_apply_id"].text,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation.synthetic(place["buyer_information"]),
            fapiaoInformation: FapiaoInformation.synthetic(place["fapiao_information"])
        )
        object.subMchid = object.subMchid
        object.fapiaoApplyID = object.fapiaoApplyID
        object.buyerInformation = object.buyerInformation
        object.fapiaoInformation = object.fapiaoInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil.PostBody.FapiaoInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoID: place["fapiao_id"].text,
            totalAmount: place["total_amount"].integer,
            items: place.list("items", Items.synthetic),
            billingPersonID: place["billing_person_id"].text,
            fapiaoBillType: .commFapiao,
            transactionInformation: place.list(
                "transaction_information", V3.NewTaxControlFapiao.TransactionInformation.synthetic),
            exportBusinessPolicyCode: 3,
            vatRefundLevyCode: 10,
            billingPerson: place["billing_person"].text,
            remark: place["remark"].text
        )
        object.fapiaoID = object.fapiaoID
        object.totalAmount = object.totalAmount
        object.items = object.items
        object.exportBusinessPolicyCode = object.exportBusinessPolicyCode
        object.vatRefundLevyCode = object.vatRefundLevyCode
        object.billingPersonID = object.billingPersonID
        object.billingPerson = object.billingPerson
        object.fapiaoBillType = object.fapiaoBillType
        object.transactionInformation = object.transactionInformation
        object.remark = object.remark
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil.PostBody.FapiaoInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            goodsName: place["goods_name"].text,
            totalAmount: place["total_amount"].integer,
            taxRate: place["tax_rate"].number,
            discount: place["discount"].flag,
            specification: place["specification"].text,
            unit: .ton,
            quantity: place["quantity"].integer,
            preferentialPolicyCode: 15,
            refinedOilInformation: RefinedOilInformation.synthetic(place["refined_oil_information"])
        )
        object.taxCode = object.taxCode
        object.goodsName = object.goodsName
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.discount = object.discount
        object.preferentialPolicyCode = object.preferentialPolicyCode
        object.refinedOilInformation = object.refinedOilInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil.PostBody.FapiaoInformation.Items
    .RefinedOilInformation
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            station: place["station"].text,
            tradeTime: place["trade_time"].text,
            gunNumber: place["gun_number"].text
        )
        object.station = object.station
        object.tradeTime = object.tradeTime
        object.gunNumber = object.gunNumber
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            fapiaoApplyID: place["fapiao_apply_id"].text,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation.synthetic(place["buyer_information"]),
            fapiaoInformation: FapiaoInformation.synthetic(place["fapiao_information"])
        )
        object.subMchid = object.subMchid
        object.fapiaoApplyID = object.fapiaoApplyID
        object.buyerInformation = object.buyerInformation
        object.fapiaoInformation = object.fapiaoInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing.PostBody.FapiaoInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoID: place["fapiao_id"].text,
            totalAmount: place["total_amount"].integer,
            items: place.list("items", Items.synthetic),
            billingPersonID: place["billing_person_id"].text,
            fapiaoBillType: .commFapiao,
            transactionInformation: place.list(
                "transaction_information", V3.NewTaxControlFapiao.TransactionInformation.synthetic),
            exportBusinessPolicyCode: 3,
            vatRefundLevyCode: 10,
            billingPerson: place["billing_person"].text,
            remark: place["remark"].text
        )
        object.fapiaoID = object.fapiaoID
        object.totalAmount = object.totalAmount
        object.items = object.items
        object.exportBusinessPolicyCode = object.exportBusinessPolicyCode
        object.vatRefundLevyCode = object.vatRefundLevyCode
        object.billingPersonID = object.billingPersonID
        object.billingPerson = object.billingPerson
        object.fapiaoBillType = object.fapiaoBillType
        object.transactionInformation = object.transactionInformation
        object.remark = object.remark
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing.PostBody.FapiaoInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            goodsName: place["goods_name"].text,
            totalAmount: place["total_amount"].integer,
            taxRate: place["tax_rate"].number,
            discount: place["discount"].flag,
            specification: place["specification"].text,
            unit: place["unit"].text,
            quantity: place["quantity"].integer,
            preferentialPolicyCode: 15,
            realEstateLeasingInformation: RealEstateLeasingInformation.synthetic(
                place["real_estate_leasing_information"])
        )
        object.taxCode = object.taxCode
        object.goodsName = object.goodsName
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.discount = object.discount
        object.preferentialPolicyCode = object.preferentialPolicyCode
        object.realEstateLeasingInformation = object.realEstateLeasingInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing.PostBody.FapiaoInformation.Items
    .RealEstateLeasingInformation
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            province: place["province"].text,
            address: place["address"].text,
            leasePeriodStart: place["lease_period_start"].text,
            leasePeriodEnd: place["lease_period_end"].text,
            crossCityFlag: place["cross_city_flag"].flag,
            city: place["city"].text,
            certificateNo: place["certificate_no"].sensitive,
            plateNo: place.list("plate_no", Place.text)
        )
        object.province = object.province
        object.city = object.city
        object.address = object.address
        object.leasePeriodStart = object.leasePeriodStart
        object.leasePeriodEnd = object.leasePeriodEnd
        object.crossCityFlag = object.crossCityFlag
        object.certificateNo = object.certificateNo
        object.plateNo = object.plateNo
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fileType: .pdf,
            digestAlogrithm: .sm3,
            digest: place["digest"].text,
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.fileType = object.fileType
        object.digestAlogrithm = object.digestAlogrithm
        object.digest = object.digest
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fapiaoMediaID, "fapiao_media_id")
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.fapiaoInformation, "fapiao_information", FapiaoInformation.compare)
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.GetReply.FapiaoInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fapiaoID, "fapiao_id")
        try place.same(reply.status, "status")
        try place.object(reply.blueFapiao, "blue_fapiao", V3.NewTaxControlFapiao.BlueFapiao.compare)
        try place.object(reply.redFapiao, "red_fapiao", V3.NewTaxControlFapiao.BlueFapiao.compare)
        try place.object(reply.cardInformation, "card_information", CardInformation.compare)
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.taxAmount, "tax_amount")
        try place.same(reply.amount, "amount")
        try place.object(
            reply.sellerInformation, "seller_information", V3.NewTaxControlFapiao.SellerInformation.compare)
        try place.object(
            reply.buyerInformation, "buyer_information", V3.NewTaxControlFapiao.BuyerInformationReply.compare)
        try place.object(reply.extraInformation, "extra_information", V3.NewTaxControlFapiao.ExtraInformation.compare)
        try place.list(reply.items, "items", Items.compare)
        try place.same(reply.remark, "remark")
        try place.same(reply.fapiaoErrorCode, "fapiao_error_code")
        try place.same(reply.fapiaoErrorMessage, "fapiao_error_message")
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.GetReply.FapiaoInformation.CardInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardAppid, "card_appid")
        try place.same(reply.cardOpenid, "card_openid")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.cardCode, "card_code")
        try place.same(reply.cardStatus, "card_status")
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.GetReply.FapiaoInformation.Items {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.taxCode, "tax_code")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.specification, "specification")
        try place.same(reply.unit, "unit")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.amount, "amount")
        try place.same(reply.taxAmount, "tax_amount")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.taxRate, "tax_rate")
        try place.same(reply.taxPreferMark, "tax_prefer_mark")
        try place.same(reply.discount, "discount")
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.FapiaoFiles.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.fapiaoDownloadInfoList, "fapiao_download_info_list", FapiaoDownloadInfoList.compare)
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.FapiaoFiles.GetReply.FapiaoDownloadInfoList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fapiaoID, "fapiao_id")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.status, "status")
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.InsertCards.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            scene: .withoutWechatpay,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation.synthetic(place["buyer_information"]),
            fapiaoCardInformation: place.list("fapiao_card_information", FapiaoCardInformation.synthetic),
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.scene = object.scene
        object.buyerInformation = object.buyerInformation
        object.fapiaoCardInformation = object.fapiaoCardInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.InsertCards.PostBody.FapiaoCardInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoMediaID: place["fapiao_media_id"].text,
            fapiaoNumber: place["fapiao_number"].text,
            fapiaoCode: place["fapiao_code"].text,
            fapiaoTime: place["fapiao_time"].text,
            checkCode: place["check_code"].text,
            password: place["password"].text,
            totalAmount: place["total_amount"].integer,
            taxAmount: place["tax_amount"].integer,
            amount: place["amount"].integer,
            sellerInformation: SellerInformation.synthetic(place["seller_information"]),
            extraInformation: ExtraInformation.synthetic(place["extra_information"]),
            items: place.list("items", Items.synthetic),
            remark: place["remark"].text
        )
        object.fapiaoMediaID = object.fapiaoMediaID
        object.fapiaoNumber = object.fapiaoNumber
        object.fapiaoCode = object.fapiaoCode
        object.fapiaoTime = object.fapiaoTime
        object.checkCode = object.checkCode
        object.password = object.password
        object.totalAmount = object.totalAmount
        object.taxAmount = object.taxAmount
        object.amount = object.amount
        object.sellerInformation = object.sellerInformation
        object.extraInformation = object.extraInformation
        object.items = object.items
        object.remark = object.remark
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.InsertCards.PostBody.FapiaoCardInformation
    .SellerInformation
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            taxpayerID: place["taxpayer_id"].text,
            address: place["address"].text,
            telephone: place["telephone"].text,
            bankName: place["bank_name"].text,
            bankAccount: place["bank_account"].text
        )
        object.name = object.name
        object.taxpayerID = object.taxpayerID
        object.address = object.address
        object.telephone = object.telephone
        object.bankName = object.bankName
        object.bankAccount = object.bankAccount
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.InsertCards.PostBody.FapiaoCardInformation
    .ExtraInformation
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            drawer: place["drawer"].text,
            payee: place["payee"].text,
            reviewer: place["reviewer"].text
        )
        object.payee = object.payee
        object.reviewer = object.reviewer
        object.drawer = object.drawer
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.InsertCards.PostBody.FapiaoCardInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            goodsName: place["goods_name"].text,
            quantity: place["quantity"].integer,
            unitPrice: place["unit_price"].integer,
            amount: place["amount"].integer,
            taxAmount: place["tax_amount"].integer,
            totalAmount: place["total_amount"].integer,
            taxRate: place["tax_rate"].integer,
            taxPreferMark: .exportZeroRated,
            discount: place["discount"].flag,
            specification: place["specification"].text,
            unit: place["unit"].text
        )
        object.taxCode = object.taxCode
        object.goodsName = object.goodsName
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.unitPrice = object.unitPrice
        object.amount = object.amount
        object.taxAmount = object.taxAmount
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.taxPreferMark = object.taxPreferMark
        object.discount = object.discount
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.Reverse.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            reverseReason: .salesReturn,
            fapiaoInformation: place.list("fapiao_information", FapiaoInformation.synthetic),
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.reverseReason = object.reverseReason
        object.fapiaoInformation = object.fapiaoInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.Reverse.PostBody.FapiaoInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoID: place["fapiao_id"].text,
            fapiaoNumber: place["fapiao_number"].text,
            fapiaoCode: place["fapiao_code"].text
        )
        object.fapiaoID = object.fapiaoID
        object.fapiaoCode = object.fapiaoCode
        object.fapiaoNumber = object.fapiaoNumber
        return object
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.inviteURL, "invite_url")
        try place.same(reply.miniprogramAppid, "miniprogram_appid")
        try place.same(reply.miniprogramPath, "miniprogram_path")
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.object(reply.links, "links", V3.NewTaxControlFapiao.Links.compare)
        try place.list(reply.mchInviteResultList, "mch_invite_result_list", MchInviteResultList.compare)
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.GetReply.MchInviteResultList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.mchInviteStatus, "mch_invite_status")
        try place.same(reply.epName, "ep_name")
        try place.same(reply.taxID, "tax_id")
        try place.same(reply.inviteCode, "invite_code")
        try place.same(reply.operateTime, "operate_time")
        try place.same(reply.inviteFailedCode, "invite_failed_code")
        try place.same(reply.inviteFailedReason, "invite_failed_reason")
    }
}

extension V3.NewTaxControlFapiao.Merchant.BaseInformation.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.sellerInformation, "seller_information", V3.NewTaxControlFapiao.SellerInformation.compare)
        try place.object(reply.extraInformation, "extra_information", V3.NewTaxControlFapiao.ExtraInformation.compare)
    }
}

extension V3.NewTaxControlFapiao.Merchant.DevelopmentConfig.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            callbackURL: place["callback_url"].text,
            subMchCode: place["sub_mch_code"].text,
            showFapiaoCell: place["show_fapiao_cell"].flag,
            supportVatFapiao: place["support_vat_fapiao"].flag
        )
        object.callbackURL = object.callbackURL
        object.subMchCode = object.subMchCode
        object.showFapiaoCell = object.showFapiaoCell
        object.supportVatFapiao = object.supportVatFapiao
        return object
    }
}

extension V3.NewTaxControlFapiao.Merchant.TaxCodes.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.object(reply.links, "links", V3.NewTaxControlFapiao.Links.compare)
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.NewTaxControlFapiao.Merchant.TaxCodes.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.goodsCategory, "goods_category")
        try place.same(reply.taxCode, "tax_code")
        try place.same(reply.taxRate, "tax_rate")
        try place.same(reply.taxPreferMark, "tax_prefer_mark")
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.thirdMode, "third_mode", ThirdMode.compare)
        try place.object(reply.digitalTaxMode, "digital_tax_mode", DigitalTaxMode.compare)
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.ThirdMode {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.status, "status")
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.status, "status")
        try place.object(reply.billingPersonInfo, "billing_person_info", BillingPersonInfo.compare)
        try place.same(reply.accessTime, "access_time")
        try place.same(reply.expiredTime, "expired_time")
        try place.same(reply.accessFailReason, "access_fail_reason")
        try place.list(reply.abilityInfo, "ability_info", AbilityInfo.compare)
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.BillingPersonInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.name, "name")
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.AbilityInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.status, "status")
        try place.same(reply.authorizeFailReason, "authorize_fail_reason")
    }
}

extension V3.NewTaxControlFapiao.UserTitle.TitleURL.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.titleURL, "title_url")
        try place.same(reply.miniprogramAppid, "miniprogram_appid")
        try place.same(reply.miniprogramPath, "miniprogram_path")
        try place.same(reply.miniprogramUserName, "miniprogram_user_name")
    }
}
