// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4subject.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3Apply4subjectCalls: TypedCalls {
    let family = "v3/apply4subject"

    func add(to calls: inout RoundTrips) {
        calls.add("apply4subject.applyment.post", Self.apply4subjectApplymentPost)
        calls.add(blocking: "apply4subject.applyment.post", Self.apply4subjectApplymentPostBlocking)
    }
}

extension V3Apply4subjectCalls {
    private static func apply4subjectApplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.apply4subject.applyment
        let reply = try await node.post(
            V3.Apply4subject.Applyment.PostBody.synthetic(test.body),
            channelID: test.query["channel_id"].text
        )
        try V3.Apply4subject.Applyment.PostReply.compare(reply, test.reply)
    }

    private static func apply4subjectApplymentPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.apply4subject.applyment
        let reply = try node.post(
            V3.Apply4subject.Applyment.PostBody.synthetic(test.body),
            channelID: test.query["channel_id"].text
        )
        try V3.Apply4subject.Applyment.PostReply.compare(reply, test.reply)
    }
}

extension V3.Apply4subject.Applyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessCode: place["business_code"].text,
            contactInfo: ContactInfo.synthetic(place["contact_info"]),
            subjectInfo: SubjectInfo.synthetic(place["subject_info"]),
            identificationInfo: IdentificationInfo.synthetic(place["identification_info"]),
            uboInfoList: place.list("ubo_info_list", UboInfoList.synthetic),
            additionInfo: AdditionInfo.synthetic(place["addition_info"]),
            channelID: place["channel_id"].fitted(most: 9)
        )
        object.businessCode = object.businessCode
        object.contactInfo = object.contactInfo
        object.subjectInfo = object.subjectInfo
        object.identificationInfo = object.identificationInfo
        object.uboInfoList = object.uboInfoList
        object.additionInfo = object.additionInfo
        object.channelID = object.channelID
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.ContactInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contactType: .legal,
            name: place["name"].sensitive,
            mobile: place["mobile"].sensitive,
            contactIDDocType: .identificationTypeIdcard,
            idCardNumber: place["id_card_number"].sensitive,
            contactIDDocCopy: place["contact_id_doc_copy"].text,
            contactIDDocCopyBack: place["contact_id_doc_copy_back"].text,
            contactPeriodBegin: place["contact_period_begin"].text,
            contactPeriodEnd: place["contact_period_end"].text,
            businessAuthorizationLetter: place["business_authorization_letter"].text
        )
        object.contactType = object.contactType
        object.name = object.name
        object.contactIDDocType = object.contactIDDocType
        object.idCardNumber = object.idCardNumber
        object.contactIDDocCopy = object.contactIDDocCopy
        object.contactIDDocCopyBack = object.contactIDDocCopyBack
        object.contactPeriodBegin = object.contactPeriodBegin
        object.contactPeriodEnd = object.contactPeriodEnd
        object.businessAuthorizationLetter = object.businessAuthorizationLetter
        object.mobile = object.mobile
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.SubjectInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subjectType: .subjectTypeInstitutions,
            isFinanceInstitution: place["is_finance_institution"].flag,
            businessLicenceInfo: BusinessLicenceInfo.synthetic(place["business_licence_info"]),
            certificateInfo: CertificateInfo.synthetic(place["certificate_info"]),
            companyProveCopy: place["company_prove_copy"].text,
            assistProveInfo: AssistProveInfo.synthetic(place["assist_prove_info"]),
            specialOperationInfo: place.list("special_operation_info", SpecialOperationInfo.synthetic),
            financeInstitutionInfo: FinanceInstitutionInfo.synthetic(place["finance_institution_info"]),
            specialOperationList: place.list("special_operation_list", SpecialOperationList.synthetic)
        )
        object.subjectType = object.subjectType
        object.isFinanceInstitution = object.isFinanceInstitution
        object.businessLicenceInfo = object.businessLicenceInfo
        object.certificateInfo = object.certificateInfo
        object.companyProveCopy = object.companyProveCopy
        object.assistProveInfo = object.assistProveInfo
        object.specialOperationInfo = object.specialOperationInfo
        object.financeInstitutionInfo = object.financeInstitutionInfo
        object.specialOperationList = object.specialOperationList
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.SubjectInfo.BusinessLicenceInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            licenceNumber: place["licence_number"].text,
            licenceCopy: place["licence_copy"].text,
            merchantName: place["merchant_name"].text,
            legalPerson: place["legal_person"].text,
            companyAddress: place["company_address"].text,
            licenceValidDate: place.list("licence_valid_date", Place.text)
        )
        object.licenceNumber = object.licenceNumber
        object.licenceCopy = object.licenceCopy
        object.merchantName = object.merchantName
        object.legalPerson = object.legalPerson
        object.companyAddress = object.companyAddress
        object.licenceValidDate = object.licenceValidDate
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.SubjectInfo.CertificateInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            certType: .certificateType2388,
            certNumber: place["cert_number"].text,
            certCopy: place["cert_copy"].text,
            merchantName: place["merchant_name"].text,
            legalPerson: place["legal_person"].text,
            companyAddress: place["company_address"].text,
            certValidDate: place.list("cert_valid_date", Place.text)
        )
        object.certType = object.certType
        object.certNumber = object.certNumber
        object.certCopy = object.certCopy
        object.merchantName = object.merchantName
        object.legalPerson = object.legalPerson
        object.companyAddress = object.companyAddress
        object.certValidDate = object.certValidDate
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.SubjectInfo.AssistProveInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            microBizType: .microTypeStore,
            storeName: place["store_name"].text,
            storeAddressCode: place["store_address_code"].text,
            storeAddress: place["store_address"].text,
            storeHeaderCopy: place["store_header_copy"].text,
            storeIndoorCopy: place["store_indoor_copy"].text
        )
        object.microBizType = object.microBizType
        object.storeName = object.storeName
        object.storeAddressCode = object.storeAddressCode
        object.storeAddress = object.storeAddress
        object.storeHeaderCopy = object.storeHeaderCopy
        object.storeIndoorCopy = object.storeIndoorCopy
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.SubjectInfo.SpecialOperationInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            categoryID: 36,
            storeIndoorCopy: place.list("store_indoor_copy", Place.text)
        )
        object.categoryID = object.categoryID
        object.storeIndoorCopy = object.storeIndoorCopy
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.SubjectInfo.FinanceInstitutionInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            financeType: .paymentAgent,
            financeLicensePics: place.list("finance_license_pics", Place.text)
        )
        object.financeType = object.financeType
        object.financeLicensePics = object.financeLicensePics
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.SubjectInfo.SpecialOperationList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            categoryID: place["category_id"].integer,
            operationCopyList: place.list("operation_copy_list", Place.text)
        )
        object.categoryID = object.categoryID
        object.operationCopyList = object.operationCopyList
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.IdentificationInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idHolderType: .legal,
            identificationType: .identificationTypeIdcard,
            authorizeLetterCopy: place["authorize_letter_copy"].text,
            identificationName: place["identification_name"].sensitive,
            identificationNumber: place["identification_number"].sensitive,
            identificationValidDate: place.list("identification_valid_date", Place.text),
            identificationAddress: place["identification_address"].sensitive,
            identificationFrontCopy: place["identification_front_copy"].text,
            identificationBackCopy: place["identification_back_copy"].text,
            owner: place["owner"].flag
        )
        object.idHolderType = object.idHolderType
        object.identificationType = object.identificationType
        object.authorizeLetterCopy = object.authorizeLetterCopy
        object.identificationName = object.identificationName
        object.identificationNumber = object.identificationNumber
        object.identificationValidDate = object.identificationValidDate
        object.identificationAddress = object.identificationAddress
        object.identificationFrontCopy = object.identificationFrontCopy
        object.identificationBackCopy = object.identificationBackCopy
        object.owner = object.owner
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.UboInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            uboIDDocType: .identificationTypeIdcard,
            uboIDDocCopy: place["ubo_id_doc_copy"].text,
            uboIDDocCopyBack: place["ubo_id_doc_copy_back"].text,
            uboIDDocName: place["ubo_id_doc_name"].sensitive,
            uboIDDocNumber: place["ubo_id_doc_number"].sensitive,
            uboIDDocAddress: place["ubo_id_doc_address"].sensitive,
            uboPeriodBegin: place["ubo_period_begin"].text,
            uboPeriodEnd: place["ubo_period_end"].text
        )
        object.uboIDDocType = object.uboIDDocType
        object.uboIDDocCopy = object.uboIDDocCopy
        object.uboIDDocCopyBack = object.uboIDDocCopyBack
        object.uboIDDocName = object.uboIDDocName
        object.uboIDDocNumber = object.uboIDDocNumber
        object.uboIDDocAddress = object.uboIDDocAddress
        object.uboPeriodBegin = object.uboPeriodBegin
        object.uboPeriodEnd = object.uboPeriodEnd
        return object
    }
}

extension V3.Apply4subject.Applyment.PostBody.AdditionInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            confirmMchidList: place.list("confirm_mchid_list", Place.text)
        )
        object.confirmMchidList = object.confirmMchidList
        return object
    }
}

extension V3.Apply4subject.Applyment.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
    }
}
