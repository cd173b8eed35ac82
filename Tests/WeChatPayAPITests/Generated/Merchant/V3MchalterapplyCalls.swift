// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mchalterapply.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MchalterapplyCalls: TypedCalls {
    let family = "v3/mchalterapply"

    func add(to calls: inout RoundTrips) {
        calls.add("mchalterapply.mchcontactalterapplyment.post", Self.mchalterapplyMchcontactalterapplymentPost)
        calls.add(
            blocking: "mchalterapply.mchcontactalterapplyment.post",
            Self.mchalterapplyMchcontactalterapplymentPostBlocking)
        calls.add(
            "mchalterapply.mchcontactalterapplyment.merchant.{merchant_code}.out-request-no.{out_request_no}.get",
            Self.mchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet)
        calls.add(
            "mchalterapply.mchcontactalterapplyment.{apply_id}.get",
            Self.mchalterapplyMchcontactalterapplymentApplyIDGet)
        calls.add(
            "mchalterapply.mchcontactalterapplyment.{apply_id}.revoke.post",
            Self.mchalterapplyMchcontactalterapplymentApplyIDRevokePost)
        calls.add("mchalterapply.mchsubjectalterapplyment.post", Self.mchalterapplyMchsubjectalterapplymentPost)
        calls.add(
            "mchalterapply.mchsubjectalterapplyment.merchant.{merchant_code}.out-request-no.{out_request_no}.get",
            Self.mchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet)
        calls.add(
            "mchalterapply.mchsubjectalterapplyment.{apply_id}.get",
            Self.mchalterapplyMchsubjectalterapplymentApplyIDGet)
        calls.add(
            "mchalterapply.mchsubjectalterapplyment.{apply_id}.revoke.post",
            Self.mchalterapplyMchsubjectalterapplymentApplyIDRevokePost)
        calls.add("mchalterapply.merchantnamealterapplyment.post", Self.mchalterapplyMerchantnamealterapplymentPost)
        calls.add(
            "mchalterapply.merchantnamealterapplyment.merchant.{sub_mchid}.out-request-no.{out_request_no}.get",
            Self.mchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGet)
        calls.add(
            "mchalterapply.merchantnamealterapplyment.{apply_id}.get",
            Self.mchalterapplyMerchantnamealterapplymentApplyIDGet)
        calls.add(
            "mchalterapply.merchantnamealterapplyment.{apply_id}.revoke.post",
            Self.mchalterapplyMerchantnamealterapplymentApplyIDRevokePost)
    }
}

extension V3MchalterapplyCalls {
    private static func mchalterapplyMchcontactalterapplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.mchcontactalterapplyment
        let reply = try await node.post(
            V3.Mchalterapply.Mchcontactalterapplyment.PostBody.synthetic(test.body)
        )
        try V3.Mchalterapply.ApplyIDReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchcontactalterapplymentPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.mchalterapply.mchcontactalterapplyment
        let reply = try node.post(
            V3.Mchalterapply.Mchcontactalterapplyment.PostBody.synthetic(test.body)
        )
        try V3.Mchalterapply.ApplyIDReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.mchalterapply.mchcontactalterapplyment.merchant.merchantCode(
            test.path["merchant_code"].text
        ).outRequestNo.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get()
        try V3.Mchalterapply.MchcontactalterapplymentReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchcontactalterapplymentApplyIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.mchcontactalterapplyment.applyID(test.path["apply_id"].text)
        let reply = try await node.get()
        try V3.Mchalterapply.MchcontactalterapplymentReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchcontactalterapplymentApplyIDRevokePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.mchcontactalterapplyment.applyID(test.path["apply_id"].text).revoke
        let reply = try await node.post()
        try V3.Mchalterapply.Mchcontactalterapplyment.ByApplyID.Revoke.PostReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchsubjectalterapplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.mchsubjectalterapplyment
        let reply = try await node.post(
            V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.synthetic(test.body)
        )
        try V3.Mchalterapply.ApplyIDReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.mchalterapply.mchsubjectalterapplyment.merchant.merchantCode(
            test.path["merchant_code"].text
        ).outRequestNo.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get()
        try V3.Mchalterapply.MchsubjectalterapplymentReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchsubjectalterapplymentApplyIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.mchsubjectalterapplyment.applyID(test.path["apply_id"].text)
        let reply = try await node.get()
        try V3.Mchalterapply.MchsubjectalterapplymentReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMchsubjectalterapplymentApplyIDRevokePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.mchsubjectalterapplyment.applyID(test.path["apply_id"].text).revoke
        let reply = try await node.post()
        try V3.Mchalterapply.Mchsubjectalterapplyment.ByApplyID.Revoke.PostReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMerchantnamealterapplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.merchantnamealterapplyment
        let reply = try await node.post(
            V3.Mchalterapply.Merchantnamealterapplyment.PostBody.synthetic(test.body)
        )
        try V3.Mchalterapply.ApplyIDReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.mchalterapply.merchantnamealterapplyment.merchant.subMchid(
            test.path["sub_mchid"].text
        ).outRequestNo.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get()
        try V3.Mchalterapply.Merchantnamealterapplyment.Merchant.BySubMchid.OutRequestNo.ByOutRequestNo.GetReply
            .compare(reply, test.reply)
    }

    private static func mchalterapplyMerchantnamealterapplymentApplyIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.merchantnamealterapplyment.applyID(test.path["apply_id"].text)
        let reply = try await node.get()
        try V3.Mchalterapply.Merchantnamealterapplyment.ByApplyID.GetReply.compare(reply, test.reply)
    }

    private static func mchalterapplyMerchantnamealterapplymentApplyIDRevokePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchalterapply.merchantnamealterapplyment.applyID(test.path["apply_id"].text).revoke
        let reply = try await node.post()
        try V3.Mchalterapply.Merchantnamealterapplyment.ByApplyID.Revoke.PostReply.compare(reply, test.reply)
    }
}

extension V3.Mchalterapply.ApplyIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applyID, "apply_id")
    }
}

extension V3.Mchalterapply.AuditRejectDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.paramName, "param_name")
        try place.same(reply.rejectReason, "reject_reason")
    }
}

extension V3.Mchalterapply.MchcontactalterapplymentReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applyID, "apply_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.merchantCode, "merchant_code")
        try place.same(reply.state, "state")
        try place.same(reply.auditRejectReason, "audit_reject_reason")
        try place.list(reply.auditRejectDetail, "audit_reject_detail", V3.Mchalterapply.AuditRejectDetail.compare)
    }
}

extension V3.Mchalterapply.MchsubjectalterapplymentReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.merchantCode, "merchant_code")
        try place.same(reply.applyID, "apply_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.state, "state")
        try place.same(reply.auditRejectReason, "audit_reject_reason")
        try place.list(reply.auditRejectDetail, "audit_reject_detail", V3.Mchalterapply.AuditRejectDetail.compare)
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantCode: place["merchant_code"].text,
            outRequestNo: place["out_request_no"].text,
            contactInfo: ContactInfo.synthetic(place["contact_info"])
        )
        object.merchantCode = object.merchantCode
        object.outRequestNo = object.outRequestNo
        object.contactInfo = object.contactInfo
        return object
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.PostBody.ContactInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contactName: place["contact_name"].sensitive,
            contactIDDocType: .identificationTypeIdcard,
            contactIDCardNumber: place["contact_id_card_number"].sensitive,
            contactIDDocCopy: place["contact_id_doc_copy"].text,
            contactIDDocPeriodBegin: place["contact_id_doc_period_begin"].text,
            contactIDDocPeriodEnd: place["contact_id_doc_period_end"].text,
            mobilePhone: place["mobile_phone"].sensitive,
            contactIDDocCopyBack: place["contact_id_doc_copy_back"].text,
            businessAuthorizationLetter: place["business_authorization_letter"].text
        )
        object.contactName = object.contactName
        object.contactIDDocType = object.contactIDDocType
        object.contactIDCardNumber = object.contactIDCardNumber
        object.contactIDDocCopy = object.contactIDDocCopy
        object.contactIDDocCopyBack = object.contactIDDocCopyBack
        object.contactIDDocPeriodBegin = object.contactIDDocPeriodBegin
        object.contactIDDocPeriodEnd = object.contactIDDocPeriodEnd
        object.businessAuthorizationLetter = object.businessAuthorizationLetter
        object.mobilePhone = object.mobilePhone
        return object
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.ByApplyID.Revoke.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applyID, "apply_id")
        try place.same(reply.state, "state")
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantCode: place["merchant_code"].text,
            outRequestNo: place["out_request_no"].text,
            organizationType: .subjectTypeInstitutionsCloned,
            alterScope: .alterScopeFull,
            financeInstitution: place["finance_institution"].flag,
            businessLicenseInfo: BusinessLicenseInfo.synthetic(place["business_license_info"]),
            certificateInfo: CertificateInfo.synthetic(place["certificate_info"]),
            financeInstitutionInfo: FinanceInstitutionInfo.synthetic(place["finance_institution_info"]),
            legalPersonInfo: LegalPersonInfo.synthetic(place["legal_person_info"]),
            uboInfoList: place.list("ubo_info_list", UboInfoList.synthetic),
            addition: Addition.synthetic(place["addition"])
        )
        object.merchantCode = object.merchantCode
        object.outRequestNo = object.outRequestNo
        object.alterScope = object.alterScope
        object.organizationType = object.organizationType
        object.financeInstitution = object.financeInstitution
        object.businessLicenseInfo = object.businessLicenseInfo
        object.certificateInfo = object.certificateInfo
        object.financeInstitutionInfo = object.financeInstitutionInfo
        object.legalPersonInfo = object.legalPersonInfo
        object.uboInfoList = object.uboInfoList
        object.addition = object.addition
        return object
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.BusinessLicenseInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            licenseNumber: place["license_number"].text,
            licenseCopy: place["license_copy"].text,
            merchantName: place["merchant_name"].text,
            legalPerson: place["legal_person"].text,
            companyAddress: place["company_address"].text,
            licensePeriodBegin: place["license_period_begin"].text,
            licensePeriodEnd: place["license_period_end"].text
        )
        object.licenseNumber = object.licenseNumber
        object.licenseCopy = object.licenseCopy
        object.merchantName = object.merchantName
        object.legalPerson = object.legalPerson
        object.companyAddress = object.companyAddress
        object.licensePeriodBegin = object.licensePeriodBegin
        object.licensePeriodEnd = object.licensePeriodEnd
        return object
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.CertificateInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            certType: .certificateType2399,
            certNumber: place["cert_number"].text,
            certCopy: place["cert_copy"].text,
            merchantName: place["merchant_name"].text,
            legalPerson: place["legal_person"].text,
            companyAddress: place["company_address"].text,
            certPeriodBegin: place["cert_period_begin"].text,
            certPeriodEnd: place["cert_period_end"].text
        )
        object.certType = object.certType
        object.certNumber = object.certNumber
        object.certCopy = object.certCopy
        object.merchantName = object.merchantName
        object.legalPerson = object.legalPerson
        object.companyAddress = object.companyAddress
        object.certPeriodBegin = object.certPeriodBegin
        object.certPeriodEnd = object.certPeriodEnd
        return object
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.FinanceInstitutionInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            financeType: .financeTypePaymentAgent,
            financeLicensePics: place.list("finance_license_pics", Place.text)
        )
        object.financeType = object.financeType
        object.financeLicensePics = object.financeLicensePics
        return object
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.LegalPersonInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idHolderType: .legal,
            idDocType: .identificationTypeHongkongPassport,
            authorizeLetterCopy: place["authorize_letter_copy"].text,
            cardFront: place["card_front"].text,
            cardBack: place["card_back"].text,
            cardName: place["card_name"].sensitive,
            cardNumber: place["card_number"].sensitive,
            cardAddress: place["card_address"].sensitive,
            cardPeriodBegin: place["card_period_begin"].text,
            cardPeriodEnd: place["card_period_end"].text,
            asUbo: place["as_ubo"].flag
        )
        object.idHolderType = object.idHolderType
        object.idDocType = object.idDocType
        object.authorizeLetterCopy = object.authorizeLetterCopy
        object.cardFront = object.cardFront
        object.cardBack = object.cardBack
        object.cardName = object.cardName
        object.cardNumber = object.cardNumber
        object.cardAddress = object.cardAddress
        object.cardPeriodBegin = object.cardPeriodBegin
        object.cardPeriodEnd = object.cardPeriodEnd
        object.asUbo = object.asUbo
        return object
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.UboInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idDocType: .identificationTypeHongkongPassport,
            cardFront: place["card_front"].text,
            cardName: place["card_name"].sensitive,
            cardNumber: place["card_number"].sensitive,
            cardAddress: place["card_address"].sensitive,
            cardPeriodBegin: place["card_period_begin"].text,
            cardPeriodEnd: place["card_period_end"].text,
            cardBack: place["card_back"].text
        )
        object.idDocType = object.idDocType
        object.cardFront = object.cardFront
        object.cardBack = object.cardBack
        object.cardName = object.cardName
        object.cardNumber = object.cardNumber
        object.cardAddress = object.cardAddress
        object.cardPeriodBegin = object.cardPeriodBegin
        object.cardPeriodEnd = object.cardPeriodEnd
        return object
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.Addition {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bankOpenaccountLicense: place.list("bank_openaccount_license", Place.text),
            openaccountApproval: place.list("openaccount_approval", Place.text),
            legalOtherProve: place.list("legal_other_prove", Place.text),
            agencyProve: place.list("agency_prove", Place.text),
            uboProve: place.list("ubo_prove", Place.text)
        )
        object.bankOpenaccountLicense = object.bankOpenaccountLicense
        object.openaccountApproval = object.openaccountApproval
        object.legalOtherProve = object.legalOtherProve
        object.agencyProve = object.agencyProve
        object.uboProve = object.uboProve
        return object
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.ByApplyID.Revoke.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.result, "result")
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outRequestNo: place["out_request_no"].text,
            merchantShortname: place["merchant_shortname"].text
        )
        object.subMchid = object.subMchid
        object.outRequestNo = object.outRequestNo
        object.merchantShortname = object.merchantShortname
        return object
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.Merchant.BySubMchid.OutRequestNo.ByOutRequestNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applyID, "apply_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.state, "state")
        try place.same(reply.auditRejectReason, "audit_reject_reason")
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.ByApplyID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applyID, "apply_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.merchantCode, "merchant_code")
        try place.same(reply.state, "state")
        try place.same(reply.auditRejectReason, "audit_reject_reason")
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.ByApplyID.Revoke.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applyID, "apply_id")
        try place.same(reply.state, "state")
    }
}
