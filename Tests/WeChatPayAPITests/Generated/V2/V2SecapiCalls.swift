// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secapi.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2SecapiCalls: TypedCalls {
    let family = "v2/secapi"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.secapi.mch.addInstitutionsub.post", Self.secapiMchAddInstitutionsubPost)
        calls.add(blocking: "v2.secapi.mch.addInstitutionsub.post", Self.secapiMchAddInstitutionsubPostBlocking)
        calls.add("v2.secapi.mch.addsubdevconfig.post", Self.secapiMchAddsubdevconfigPost)
        calls.add("v2.secapi.mch.channelsetting.post", Self.secapiMchChannelsettingPost)
        calls.add("v2.secapi.mch.modifyInstitutionsub.post", Self.secapiMchModifyInstitutionsubPost)
        calls.add("v2.secapi.mch.modifymchinfo.post", Self.secapiMchModifymchinfoPost)
        calls.add("v2.secapi.mch.queryInstitutionsub.post", Self.secapiMchQueryInstitutionsubPost)
        calls.add("v2.secapi.mch.querysubdevconfig.post", Self.secapiMchQuerysubdevconfigPost)
        calls.add("v2.secapi.mch.submchmanage.post", Self.secapiMchSubmchmanagePost)
        calls.add("v2.secapi.mch.uploadmedia.post", Self.secapiMchUploadmediaPost)
        calls.add(blocking: "v2.secapi.mch.uploadmedia.post", Self.secapiMchUploadmediaPostBlocking)
        calls.add("v2.secapi.mkt.addrecommendconf.post", Self.secapiMktAddrecommendconfPost)
        calls.add("v2.secapi.pay.facepayreverse.post", Self.secapiPayFacepayreversePost)
        calls.add("v2.secapi.pay.multiprofitsharing.post", Self.secapiPayMultiprofitsharingPost)
        calls.add("v2.secapi.pay.profitsharing.post", Self.secapiPayProfitsharingPost)
        calls.add("v2.secapi.pay.profitsharingfinish.post", Self.secapiPayProfitsharingfinishPost)
        calls.add("v2.secapi.pay.profitsharingreturn.post", Self.secapiPayProfitsharingreturnPost)
        calls.add("v2.secapi.pay.refund.post", Self.secapiPayRefundPost)
        calls.add("v2.secapi.pay.refundv2.post", Self.secapiPayRefundv2Post)
        calls.add("v2.secapi.pay.reverse.post", Self.secapiPayReversePost)
    }
}

extension V2SecapiCalls {
    private static func secapiMchAddInstitutionsubPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.addInstitutionsub
        let reply = try await node.post(
            V2.Secapi.Mch.AddInstitutionsub.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.AddInstitutionsub.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchAddInstitutionsubPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.secapi.mch.addInstitutionsub
        let reply = try node.post(
            V2.Secapi.Mch.AddInstitutionsub.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.AddInstitutionsub.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchAddsubdevconfigPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.addsubdevconfig
        let reply = try await node.post(
            V2.Secapi.Mch.Addsubdevconfig.PostBody.synthetic(test.body)
        )
        try V2.Secapi.SecapiReply.compare(reply, test.reply)
    }

    private static func secapiMchChannelsettingPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.channelsetting
        let reply = try await node.post(
            V2.Secapi.Mch.Channelsetting.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.Channelsetting.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchModifyInstitutionsubPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.modifyInstitutionsub
        let reply = try await node.post(
            V2.Secapi.Mch.ModifyInstitutionsub.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.ModifyInstitutionsub.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchModifymchinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.modifymchinfo
        let reply = try await node.post(
            V2.Secapi.Mch.Modifymchinfo.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.Modifymchinfo.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchQueryInstitutionsubPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.queryInstitutionsub
        let reply = try await node.post(
            V2.Secapi.Mch.QueryInstitutionsub.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.QueryInstitutionsub.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchQuerysubdevconfigPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.querysubdevconfig
        let reply = try await node.post(
            V2.Secapi.Mch.Querysubdevconfig.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Mch.Querysubdevconfig.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchSubmchmanagePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.submchmanage
        let reply = try await node.post(
            V2.Secapi.Mch.Submchmanage.PostBody.synthetic(test.body),
            action: .query
        )
        try V2.Secapi.Mch.Submchmanage.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchUploadmediaPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mch.uploadmedia
        let reply = try await node.post(
            file: test.file,
            meta: V2.Secapi.Mch.Uploadmedia.PostMeta.synthetic(test.meta)
        )
        try V2.Secapi.Mch.Uploadmedia.PostReply.compare(reply, test.reply)
    }

    private static func secapiMchUploadmediaPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.secapi.mch.uploadmedia
        let reply = try node.post(
            file: test.file,
            meta: V2.Secapi.Mch.Uploadmedia.PostMeta.synthetic(test.meta)
        )
        try V2.Secapi.Mch.Uploadmedia.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func secapiMktAddrecommendconfPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.mkt.addrecommendconf
        let reply = try await node.post(
            V2.Secapi.Mkt.Addrecommendconf.PostBody.synthetic(test.body)
        )
        try V2.Secapi.SecapiReply.compare(reply, test.reply)
    }

    private static func secapiPayFacepayreversePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.facepayreverse
        let reply = try await node.post(
            V2.Secapi.PayRequest.synthetic(test.body)
        )
        try V2.Secapi.PayReply.compare(reply, test.reply)
    }

    private static func secapiPayMultiprofitsharingPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.multiprofitsharing
        let reply = try await node.post(
            V2.Secapi.Pay.Multiprofitsharing.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Pay.Multiprofitsharing.PostReply.compare(reply, test.reply)
    }

    private static func secapiPayProfitsharingPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.profitsharing
        let reply = try await node.post(
            V2.Secapi.Pay.Profitsharing.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Pay.Profitsharing.PostReply.compare(reply, test.reply)
    }

    private static func secapiPayProfitsharingfinishPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.profitsharingfinish
        let reply = try await node.post(
            V2.Secapi.Pay.Profitsharingfinish.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Pay.Profitsharingfinish.PostReply.compare(reply, test.reply)
    }

    private static func secapiPayProfitsharingreturnPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.profitsharingreturn
        let reply = try await node.post(
            V2.Secapi.Pay.Profitsharingreturn.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Pay.Profitsharingreturn.PostReply.compare(reply, test.reply)
    }

    private static func secapiPayRefundPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.refund
        let reply = try await node.post(
            V2.Secapi.Pay.Refund.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Pay.Refund.PostReply.compare(reply, test.reply)
    }

    private static func secapiPayRefundv2Post(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.refundv2
        let reply = try await node.post(
            V2.Secapi.Pay.Refundv2.PostBody.synthetic(test.body)
        )
        try V2.Secapi.Pay.Refundv2.PostReply.compare(reply, test.reply)
    }

    private static func secapiPayReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.secapi.pay.reverse
        let reply = try await node.post(
            V2.Secapi.PayRequest.synthetic(test.body)
        )
        try V2.Secapi.PayReply.compare(reply, test.reply)
    }
}

extension V2.Secapi.PayReply {
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
        try place.same(reply.recall, "recall")
    }
}

extension V2.Secapi.PayRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            outTradeNo: place["out_trade_no"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            transactionID: place["transaction_id"].text,
            signType: .hmacSha256
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.signType = object.signType
        return object
    }
}

extension V2.Secapi.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.receiverAccount, "receiver_account")
        try place.same(reply.receiverMchid, "receiver_mchid")
        try place.same(reply.result, "result")
    }
}

extension V2.Secapi.ReceiversRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchantId,
            account: place["account"].text,
            amount: place["amount"].number,
            description: place["description"].text,
            name: place["name"].text
        )
        object.type = object.type
        object.account = object.account
        object.amount = object.amount
        object.description = object.description
        object.name = object.name
        return object
    }
}

extension V2.Secapi.SecapiReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.sign, "sign")
    }
}

extension V2.Secapi.Mch.AddInstitutionsub.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appID: place["app_id"].text,
            mchID: place["mch_id"].text,
            merchantName: place["merchant_name"].text,
            merchantShortname: place["merchant_shortname"].text,
            merchantRemark: place["merchant_remark"].text,
            merchantCountryCode: place["merchant_country_code"].text,
            merchantType: .individual,
            businessCategory: place["business_category"].text,
            mcc: place["mcc"].text,
            registrationCertificateNumber: place["registration_certificate_number"].text,
            registrationCertificateDate: place["registration_certificate_date"].text,
            businessType: .online,
            appDownload: place["app_download"].text,
            businessWebsite: place["business_website"].text,
            officeAccount: place["office_account"].text,
            miniProgram: place["mini_program"].text,
            storeAddress: place["store_address"].text,
            storePhotos: place.list("store_photos", Place.text),
            directorName: place["director_name"].text,
            directorIDNumber: place["director_id_number"].text,
            principalName: place["principal_name"].text,
            principalIDNumber: place["principal_id_number"].text,
            officePhone: place["office_phone"].text,
            contactName: place["contact_name"].text,
            contactPhone: place["contact_phone"].text,
            contactEmail: place["contact_email"].text,
            settlementBankNumber: place["settlement_bank_number"].text,
            channelID: place["channel_id"].text,
            registrationCertificateCopy: place["registration_certificate_copy"].text,
            applyH5Payment: .no,
            h5WebsiteURL: place["h5_website_url"].text,
            h5Domains: place.list("h5_domains", Place.text),
            attach: place["attach"].text
        )
        object.appID = object.appID
        object.mchID = object.mchID
        object.channelID = object.channelID
        object.merchantName = object.merchantName
        object.merchantShortname = object.merchantShortname
        object.merchantRemark = object.merchantRemark
        object.merchantCountryCode = object.merchantCountryCode
        object.merchantType = object.merchantType
        object.businessCategory = object.businessCategory
        object.mcc = object.mcc
        object.registrationCertificateNumber = object.registrationCertificateNumber
        object.registrationCertificateDate = object.registrationCertificateDate
        object.registrationCertificateCopy = object.registrationCertificateCopy
        object.businessType = object.businessType
        object.appDownload = object.appDownload
        object.businessWebsite = object.businessWebsite
        object.officeAccount = object.officeAccount
        object.miniProgram = object.miniProgram
        object.storeAddress = object.storeAddress
        object.storePhotos = object.storePhotos
        object.directorName = object.directorName
        object.directorIDNumber = object.directorIDNumber
        object.principalName = object.principalName
        object.principalIDNumber = object.principalIDNumber
        object.officePhone = object.officePhone
        object.contactName = object.contactName
        object.contactPhone = object.contactPhone
        object.contactEmail = object.contactEmail
        object.settlementBankNumber = object.settlementBankNumber
        object.applyH5Payment = object.applyH5Payment
        object.h5WebsiteURL = object.h5WebsiteURL
        object.h5Domains = object.h5Domains
        object.attach = object.attach
        return object
    }
}

extension V2.Secapi.Mch.AddInstitutionsub.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.sign, "sign")
        try place.same(reply.verificationStatus, "verification_status")
        try place.same(reply.description, "description")
        try place.same(reply.h5AuthorizationState, "h5_authorization_state")
    }
}

extension V2.Secapi.Mch.Addsubdevconfig.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            jsapiPath: place["jsapi_path"].text,
            subAppid: place["sub_appid"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.subAppid = object.subAppid
        object.jsapiPath = object.jsapiPath
        return object
    }
}

extension V2.Secapi.Mch.Channelsetting.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            channelID: place["channel_id"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.channelID = object.channelID
        return object
    }
}

extension V2.Secapi.Mch.Channelsetting.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.sign, "sign")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.resultMsg, "result_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.channelID, "channel_id")
    }
}

extension V2.Secapi.Mch.ModifyInstitutionsub.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appID: place["app_id"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            merchantName: place["merchant_name"].text,
            merchantShortname: place["merchant_shortname"].text,
            merchantCountryCode: place["merchant_country_code"].text,
            merchantType: .individual,
            businessCategory: place["business_category"].text,
            mcc: place["mcc"].text,
            registrationCertificateNumber: place["registration_certificate_number"].text,
            registrationCertificateDate: place["registration_certificate_date"].text,
            businessType: .online,
            appDownload: place["app_download"].text,
            businessWebsite: place["business_website"].text,
            officeAccount: place["office_account"].text,
            miniProgram: place["mini_program"].text,
            storeAddress: place["store_address"].text,
            officePhone: place["office_phone"].text,
            contactName: place["contact_name"].text,
            contactPhone: place["contact_phone"].text,
            contactEmail: place["contact_email"].text,
            channelID: place["channel_id"].text,
            registrationCertificateCopy: place["registration_certificate_copy"].text,
            storePhotos: place.list("store_photos", Place.text),
            directorName: place["director_name"].text,
            directorIDNumber: place["director_id_number"].text,
            principalName: place["principal_name"].text,
            principalIDNumber: place["principal_id_number"].text,
            settlementBankNumber: place["settlement_bank_number"].text,
            applyH5Payment: .no,
            h5WebsiteURL: place["h5_website_url"].text,
            h5Domains: place.list("h5_domains", Place.text)
        )
        object.appID = object.appID
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.merchantName = object.merchantName
        object.channelID = object.channelID
        object.merchantShortname = object.merchantShortname
        object.merchantCountryCode = object.merchantCountryCode
        object.merchantType = object.merchantType
        object.businessCategory = object.businessCategory
        object.mcc = object.mcc
        object.registrationCertificateNumber = object.registrationCertificateNumber
        object.registrationCertificateDate = object.registrationCertificateDate
        object.registrationCertificateCopy = object.registrationCertificateCopy
        object.businessType = object.businessType
        object.appDownload = object.appDownload
        object.businessWebsite = object.businessWebsite
        object.officeAccount = object.officeAccount
        object.miniProgram = object.miniProgram
        object.storeAddress = object.storeAddress
        object.storePhotos = object.storePhotos
        object.directorName = object.directorName
        object.directorIDNumber = object.directorIDNumber
        object.principalName = object.principalName
        object.principalIDNumber = object.principalIDNumber
        object.officePhone = object.officePhone
        object.contactName = object.contactName
        object.contactPhone = object.contactPhone
        object.contactEmail = object.contactEmail
        object.settlementBankNumber = object.settlementBankNumber
        object.applyH5Payment = object.applyH5Payment
        object.h5WebsiteURL = object.h5WebsiteURL
        object.h5Domains = object.h5Domains
        return object
    }
}

extension V2.Secapi.Mch.ModifyInstitutionsub.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.sign, "sign")
        try place.same(reply.verificationStatus, "verification_status")
        try place.same(reply.h5AuthorizationState, "h5_authorization_state")
    }
}

extension V2.Secapi.Mch.Modifymchinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            merchantShortname: place["merchant_shortname"].text,
            servicePhone: place["service_phone"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.merchantShortname = object.merchantShortname
        object.servicePhone = object.servicePhone
        return object
    }
}

extension V2.Secapi.Mch.Modifymchinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.resultMsg, "result_msg")
        try place.same(reply.sign, "sign")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.nonceStr, "nonce_str")
    }
}

extension V2.Secapi.Mch.QueryInstitutionsub.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appID: place["app_id"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.appID = object.appID
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        return object
    }
}

extension V2.Secapi.Mch.QueryInstitutionsub.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.sign, "sign")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.merchantName, "merchant_name")
        try place.same(reply.merchantShortname, "merchant_shortname")
        try place.same(reply.merchantCountryCode, "merchant_country_code")
        try place.same(reply.businessCategory, "business_category")
        try place.same(reply.mcc, "mcc")
        try place.same(reply.officePhone, "office_phone")
        try place.same(reply.contactName, "contact_name")
        try place.same(reply.contactPhone, "contact_phone")
        try place.same(reply.contactEmail, "contact_email")
        try place.same(reply.merchantRemark, "merchant_remark")
        try place.same(reply.businessType, "business_type")
        try place.same(reply.merchantType, "merchant_type")
        try place.same(reply.registrationCertificateNumber, "registration_certificate_number")
        try place.same(reply.registrationCertificateDate, "registration_certificate_date")
        try place.same(reply.appDownload, "app_download")
        try place.same(reply.businessWebsite, "business_website")
        try place.same(reply.officeAccount, "office_account")
        try place.same(reply.miniProgram, "mini_program")
        try place.same(reply.storeAddress, "store_address")
        try place.same(reply.directorName, "director_name")
        try place.same(reply.directorIDNumber, "director_id_number")
        try place.same(reply.principalName, "principal_name")
        try place.same(reply.principalIDNumber, "principal_id_number")
        try place.same(reply.settlementBankNumber, "settlement_bank_number")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.h5AuthorizationState, "h5_authorization_state")
        try place.same(reply.h5AuditRejectDetail, "h5_audit_reject_detail")
        try place.same(reply.subMchStatus, "sub_mch_status")
        try place.same(reply.applicationStatus, "application_status")
        try place.object(reply.applicationRejectDetail, "application_reject_detail", ApplicationRejectDetail.compare)
        try place.same(reply.attach, "attach")
    }
}

extension V2.Secapi.Mch.QueryInstitutionsub.PostReply.ApplicationRejectDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.reason, "reason", Reason.compare)
    }
}

extension V2.Secapi.Mch.QueryInstitutionsub.PostReply.ApplicationRejectDetail.Reason {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.field, "field")
        try place.same(reply.reason, "reason")
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        return object
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.sign, "sign")
        try place.object(reply.jsapiPathList, "jsapi_path_list", JsapiPathList.compare)
        try place.object(reply.appidConfigList, "appid_config_list", AppidConfigList.compare)
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply.JsapiPathList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.jsapiPathList, "jsapi_path_list")
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply.AppidConfigList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.appidConfigList, "appid_config_list", AppidConfigList.compare)
    }
}

extension V2.Secapi.Mch.Querysubdevconfig.PostReply.AppidConfigList.AppidConfigList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subscribeAppid, "subscribe_appid")
        try place.same(reply.subAppid, "sub_appid")
    }
}

extension V2.Secapi.Mch.Submchmanage.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            pageIndex: place["page_index"].text,
            merchantName: place["merchant_name"].text,
            subMchID: place["sub_mch_id"].text,
            pageSize: place["page_size"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.merchantName = object.merchantName
        object.subMchID = object.subMchID
        object.pageIndex = object.pageIndex
        object.pageSize = object.pageSize
        return object
    }
}

extension V2.Secapi.Mch.Submchmanage.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.resultMsg, "result_msg")
        try place.same(reply.total, "total")
        try place.list(reply.mchinfo, "mchinfo", Mchinfo.compare)
    }
}

extension V2.Secapi.Mch.Submchmanage.PostReply.Mchinfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.merchantName, "merchant_name")
        try place.same(reply.merchantShortname, "merchant_shortname")
        try place.same(reply.servicePhone, "service_phone")
        try place.same(reply.contact, "contact")
        try place.same(reply.contactPhone, "contact_phone")
        try place.same(reply.contactEmail, "contact_email")
        try place.same(reply.business, "business")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.channelName, "channel_name")
    }
}

extension V2.Secapi.Mch.Uploadmedia.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text
        )
        object.mchID = object.mchID
        return object
    }
}

extension V2.Secapi.Mch.Uploadmedia.PostReply {
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
        try place.same(reply.mediaID, "media_id")
    }
}

extension V2.Secapi.Mkt.Addrecommendconf.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text,
            subscribeAppid: place["subscribe_appid"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.subAppid = object.subAppid
        object.subscribeAppid = object.subscribeAppid
        return object
    }
}

extension V2.Secapi.Pay.Multiprofitsharing.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            receivers: place.list("receivers", V2.Secapi.ReceiversRequest.synthetic),
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.signType = object.signType
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.receivers = object.receivers
        return object
    }
}

extension V2.Secapi.Pay.Multiprofitsharing.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.list(reply.receivers, "receivers", V2.Secapi.Receivers.compare)
    }
}

extension V2.Secapi.Pay.Profitsharing.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            receivers: place.list("receivers", V2.Secapi.ReceiversRequest.synthetic),
            subMchID: place["sub_mch_id"].text,
            brandMchID: place["brand_mch_id"].text,
            subAppid: place["sub_appid"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.brandMchID = object.brandMchID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.signType = object.signType
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.receivers = object.receivers
        return object
    }
}

extension V2.Secapi.Pay.Profitsharing.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.brandMchID, "brand_mch_id")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.status, "status")
        try place.list(reply.receivers, "receivers", V2.Secapi.Receivers.compare)
    }
}

extension V2.Secapi.Pay.Profitsharingfinish.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            description: place["description"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.signType = object.signType
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.description = object.description
        return object
    }
}

extension V2.Secapi.Pay.Profitsharingfinish.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
    }
}

extension V2.Secapi.Pay.Profitsharingreturn.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            signType: .hmacSha256,
            outReturnNo: place["out_return_no"].text,
            returnAccountType: .merchantId,
            returnAccount: place["return_account"].text,
            returnAmount: place["return_amount"].integer,
            description: place["description"].text,
            subMchID: place["sub_mch_id"].text,
            subAppid: place["sub_appid"].text,
            orderID: place["order_id"].text,
            outOrderNo: place["out_order_no"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.signType = object.signType
        object.orderID = object.orderID
        object.outOrderNo = object.outOrderNo
        object.outReturnNo = object.outReturnNo
        object.returnAccountType = object.returnAccountType
        object.returnAccount = object.returnAccount
        object.returnAmount = object.returnAmount
        object.description = object.description
        return object
    }
}

extension V2.Secapi.Pay.Profitsharingreturn.PostReply {
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
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.signType, "sign_type")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.returnNo, "return_no")
        try place.same(reply.returnAccountType, "return_account_type")
        try place.same(reply.returnAccount, "return_account")
        try place.same(reply.returnAmount, "return_amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V2.Secapi.Pay.Refund.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            outRefundNo: place["out_refund_no"].text,
            totalFee: place["total_fee"].integer,
            refundFee: place["refund_fee"].integer,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            refundFeeType: place["refund_fee_type"].text,
            refundDesc: place["refund_desc"].text,
            refundAccount: place["refund_account"].text,
            notifyURL: place["notify_url"].text
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.signType = object.signType
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outRefundNo = object.outRefundNo
        object.totalFee = object.totalFee
        object.refundFee = object.refundFee
        object.refundFeeType = object.refundFeeType
        object.refundDesc = object.refundDesc
        object.refundAccount = object.refundAccount
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V2.Secapi.Pay.Refund.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.refundFee, "refund_fee")
        try place.same(reply.settlementRefundFee, "settlement_refund_fee")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.settlementTotalFee, "settlement_total_fee")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.cashRefundFee, "cash_refund_fee")
        try place.same(reply.couponRefundFee, "coupon_refund_fee")
        try place.same(reply.couponRefundCount, "coupon_refund_count")
        try place.same(reply.couponType(0), "coupon_type_0")
        try place.same(reply.couponRefundFeeValue(0), "coupon_refund_fee_0")
        try place.same(reply.couponRefundID(0), "coupon_refund_id_0")
    }
}

extension V2.Secapi.Pay.Refundv2.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            outRefundNo: place["out_refund_no"].text,
            totalFee: place["total_fee"].integer,
            refundFee: place["refund_fee"].integer,
            detail: Detail.synthetic(place["detail"]),
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            refundFeeType: place["refund_fee_type"].text,
            refundDesc: place["refund_desc"].text,
            refundAccount: place["refund_account"].text,
            notifyURL: place["notify_url"].text
        )
        object.detail = object.detail
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.signType = object.signType
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outRefundNo = object.outRefundNo
        object.totalFee = object.totalFee
        object.refundFee = object.refundFee
        object.refundFeeType = object.refundFeeType
        object.refundDesc = object.refundDesc
        object.refundAccount = object.refundAccount
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V2.Secapi.Pay.Refundv2.PostBody.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsDetail: place.list("goods_detail", GoodsDetail.synthetic),
            costPrice: place["cost_price"].number,
            receiptID: place["receipt_id"].text
        )
        object.costPrice = object.costPrice
        object.receiptID = object.receiptID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V2.Secapi.Pay.Refundv2.PostBody.Detail.GoodsDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            quantity: place["quantity"].number,
            price: place["price"].number,
            goodsID: place["goods_id"].text,
            wxpayGoodsID: place["wxpay_goods_id"].text,
            goodsName: place["goods_name"].text
        )
        object.goodsID = object.goodsID
        object.wxpayGoodsID = object.wxpayGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.price = object.price
        return object
    }
}

extension V2.Secapi.Pay.Refundv2.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.refundFee, "refund_fee")
        try place.same(reply.settlementRefundFee, "settlement_refund_fee")
        try place.same(reply.totalFee, "total_fee")
        try place.same(reply.settlementTotalFee, "settlement_total_fee")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.cashFee, "cash_fee")
        try place.same(reply.cashFeeType, "cash_fee_type")
        try place.same(reply.cashRefundFee, "cash_refund_fee")
        try place.same(reply.couponRefundFee, "coupon_refund_fee")
        try place.same(reply.couponRefundCount, "coupon_refund_count")
        try place.object(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
        try place.same(reply.couponType(0), "coupon_type_0")
        try place.same(reply.couponRefundFeeValue(0), "coupon_refund_fee_0")
        try place.same(reply.couponRefundID(0), "coupon_refund_id_0")
    }
}

extension V2.Secapi.Pay.Refundv2.PostReply.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.wxpayContribute, "wxpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.list(reply.goodsDetail, "goods_detail", GoodsDetail.compare)
    }
}

extension V2.Secapi.Pay.Refundv2.PostReply.PromotionDetail.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.wxpayGoodsID, "wxpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
    }
}
