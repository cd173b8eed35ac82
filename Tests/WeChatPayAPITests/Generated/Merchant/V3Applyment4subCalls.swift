// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/applyment4sub.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3Applyment4subCalls: TypedCalls {
    let family = "v3/applyment4sub"

    func add(to calls: inout RoundTrips) {
        calls.add("applyment4sub.applyment.post", Self.applyment4subApplymentPost)
        calls.add(blocking: "applyment4sub.applyment.post", Self.applyment4subApplymentPostBlocking)
    }
}

extension V3Applyment4subCalls {
    private static func applyment4subApplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.applyment4sub.applyment
        let reply = try await node.post(
            V3.Applyment4sub.Applyment.PostBody.synthetic(test.body)
        )
        try V3.Applyment4sub.Applyment.PostReply.compare(reply, test.reply)
    }

    private static func applyment4subApplymentPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.applyment4sub.applyment
        let reply = try node.post(
            V3.Applyment4sub.Applyment.PostBody.synthetic(test.body)
        )
        try V3.Applyment4sub.Applyment.PostReply.compare(reply, test.reply)
    }
}

extension V3.Applyment4sub.Applyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessCode: place["business_code"].text,
            contactInfo: ContactInfo.synthetic(place["contact_info"]),
            subjectInfo: SubjectInfo.synthetic(place["subject_info"]),
            businessInfo: BusinessInfo.synthetic(place["business_info"]),
            settlementInfo: SettlementInfo.synthetic(place["settlement_info"]),
            bankAccountInfo: BankAccountInfo.synthetic(place["bank_account_info"]),
            additionInfo: AdditionInfo.synthetic(place["addition_info"])
        )
        object.businessCode = object.businessCode
        object.contactInfo = object.contactInfo
        object.subjectInfo = object.subjectInfo
        object.businessInfo = object.businessInfo
        object.settlementInfo = object.settlementInfo
        object.bankAccountInfo = object.bankAccountInfo
        object.additionInfo = object.additionInfo
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.ContactInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contactType: .legal,
            contactName: place["contact_name"].sensitive,
            mobilePhone: place["mobile_phone"].sensitive,
            contactEmail: place["contact_email"].sensitive,
            contactIDDocType: .identificationTypeIdcard,
            contactIDNumber: place["contact_id_number"].sensitive,
            contactIDDocCopy: place["contact_id_doc_copy"].text,
            contactIDDocCopyBack: place["contact_id_doc_copy_back"].text,
            contactPeriodBegin: place["contact_period_begin"].text,
            contactPeriodEnd: place["contact_period_end"].text,
            businessAuthorizationLetter: place["business_authorization_letter"].text,
            openid: place["openid"].text
        )
        object.contactType = object.contactType
        object.contactName = object.contactName
        object.contactIDDocType = object.contactIDDocType
        object.contactIDNumber = object.contactIDNumber
        object.contactIDDocCopy = object.contactIDDocCopy
        object.contactIDDocCopyBack = object.contactIDDocCopyBack
        object.contactPeriodBegin = object.contactPeriodBegin
        object.contactPeriodEnd = object.contactPeriodEnd
        object.businessAuthorizationLetter = object.businessAuthorizationLetter
        object.openid = object.openid
        object.mobilePhone = object.mobilePhone
        object.contactEmail = object.contactEmail
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subjectType: .subjectTypeInstitutions,
            identityInfo: IdentityInfo.synthetic(place["identity_info"]),
            financeInstitution: place["finance_institution"].flag,
            microBizInfo: MicroBizInfo.synthetic(place["micro_biz_info"]),
            businessLicenseInfo: BusinessLicenseInfo.synthetic(place["business_license_info"]),
            certificateInfo: CertificateInfo.synthetic(place["certificate_info"]),
            organizationInfo: OrganizationInfo.synthetic(place["organization_info"]),
            certificateLetterCopy: place["certificate_letter_copy"].text,
            financeInstitutionInfo: FinanceInstitutionInfo.synthetic(place["finance_institution_info"]),
            uboInfoList: place.list("ubo_info_list", UboInfoList.synthetic)
        )
        object.subjectType = object.subjectType
        object.financeInstitution = object.financeInstitution
        object.microBizInfo = object.microBizInfo
        object.businessLicenseInfo = object.businessLicenseInfo
        object.certificateInfo = object.certificateInfo
        object.organizationInfo = object.organizationInfo
        object.certificateLetterCopy = object.certificateLetterCopy
        object.financeInstitutionInfo = object.financeInstitutionInfo
        object.identityInfo = object.identityInfo
        object.uboInfoList = object.uboInfoList
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.MicroBizInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            microBizType: .microTypeStore,
            microStoreInfo: MicroStoreInfo.synthetic(place["micro_store_info"]),
            microMobileInfo: MicroMobileInfo.synthetic(place["micro_mobile_info"]),
            microOnlineInfo: MicroOnlineInfo.synthetic(place["micro_online_info"])
        )
        object.microBizType = object.microBizType
        object.microStoreInfo = object.microStoreInfo
        object.microMobileInfo = object.microMobileInfo
        object.microOnlineInfo = object.microOnlineInfo
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.MicroBizInfo.MicroStoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            microName: place["micro_name"].text,
            microAddressCode: place["micro_address_code"].text,
            microAddress: place["micro_address"].text,
            storeEntrancePic: place["store_entrance_pic"].text,
            microIndoorCopy: place["micro_indoor_copy"].text,
            storeLongitude: place["store_longitude"].text,
            storeLatitude: place["store_latitude"].text
        )
        object.microName = object.microName
        object.microAddressCode = object.microAddressCode
        object.microAddress = object.microAddress
        object.storeEntrancePic = object.storeEntrancePic
        object.microIndoorCopy = object.microIndoorCopy
        object.storeLongitude = object.storeLongitude
        object.storeLatitude = object.storeLatitude
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.MicroBizInfo.MicroMobileInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            microMobileName: place["micro_mobile_name"].text,
            microMobileCity: place["micro_mobile_city"].text,
            microMobileAddress: place["micro_mobile_address"].text,
            microMobilePics: place.list("micro_mobile_pics", Place.text)
        )
        object.microMobileName = object.microMobileName
        object.microMobileCity = object.microMobileCity
        object.microMobileAddress = object.microMobileAddress
        object.microMobilePics = object.microMobilePics
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.MicroBizInfo.MicroOnlineInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            microOnlineStore: place["micro_online_store"].text,
            microEcName: place["micro_ec_name"].text,
            microQrcode: place["micro_qrcode"].text,
            microLink: place["micro_link"].text
        )
        object.microOnlineStore = object.microOnlineStore
        object.microEcName = object.microEcName
        object.microQrcode = object.microQrcode
        object.microLink = object.microLink
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.BusinessLicenseInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            licenseCopy: place["license_copy"].text,
            licenseNumber: place["license_number"].text,
            merchantName: place["merchant_name"].text,
            legalPerson: place["legal_person"].text,
            licenseAddress: place["license_address"].text,
            periodBegin: place["period_begin"].text,
            periodEnd: place["period_end"].text
        )
        object.licenseCopy = object.licenseCopy
        object.licenseNumber = object.licenseNumber
        object.merchantName = object.merchantName
        object.legalPerson = object.legalPerson
        object.licenseAddress = object.licenseAddress
        object.periodBegin = object.periodBegin
        object.periodEnd = object.periodEnd
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.CertificateInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            certCopy: place["cert_copy"].text,
            certType: .certificateType2388,
            certNumber: place["cert_number"].text,
            merchantName: place["merchant_name"].text,
            companyAddress: place["company_address"].text,
            legalPerson: place["legal_person"].text,
            periodBegin: place["period_begin"].text,
            periodEnd: place["period_end"].text
        )
        object.certCopy = object.certCopy
        object.certType = object.certType
        object.certNumber = object.certNumber
        object.merchantName = object.merchantName
        object.companyAddress = object.companyAddress
        object.legalPerson = object.legalPerson
        object.periodBegin = object.periodBegin
        object.periodEnd = object.periodEnd
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.OrganizationInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            organizationCopy: place["organization_copy"].text,
            organizationCode: place["organization_code"].text,
            orgPeriodBegin: place["org_period_begin"].text,
            orgPeriodEnd: place["org_period_end"].text
        )
        object.organizationCopy = object.organizationCopy
        object.organizationCode = object.organizationCode
        object.orgPeriodBegin = object.orgPeriodBegin
        object.orgPeriodEnd = object.orgPeriodEnd
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.FinanceInstitutionInfo {
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

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.IdentityInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idHolderType: .legal,
            idDocType: .identificationTypeHongkongPassport,
            authorizeLetterCopy: place["authorize_letter_copy"].text,
            idCardInfo: IDCardInfo.synthetic(place["id_card_info"]),
            idDocInfo: IDDocInfo.synthetic(place["id_doc_info"]),
            owner: place["owner"].flag
        )
        object.idHolderType = object.idHolderType
        object.idDocType = object.idDocType
        object.authorizeLetterCopy = object.authorizeLetterCopy
        object.idCardInfo = object.idCardInfo
        object.idDocInfo = object.idDocInfo
        object.owner = object.owner
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.IdentityInfo.IDCardInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idCardCopy: place["id_card_copy"].text,
            idCardNational: place["id_card_national"].text,
            idCardName: place["id_card_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            cardPeriodBegin: place["card_period_begin"].text,
            cardPeriodEnd: place["card_period_end"].text,
            idCardAddress: place["id_card_address"].sensitive
        )
        object.idCardCopy = object.idCardCopy
        object.idCardNational = object.idCardNational
        object.idCardName = object.idCardName
        object.idCardNumber = object.idCardNumber
        object.idCardAddress = object.idCardAddress
        object.cardPeriodBegin = object.cardPeriodBegin
        object.cardPeriodEnd = object.cardPeriodEnd
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.IdentityInfo.IDDocInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idDocCopy: place["id_doc_copy"].text,
            idDocName: place["id_doc_name"].sensitive,
            idDocNumber: place["id_doc_number"].sensitive,
            docPeriodBegin: place["doc_period_begin"].text,
            docPeriodEnd: place["doc_period_end"].text,
            idDocCopyBack: place["id_doc_copy_back"].text,
            idDocAddress: place["id_doc_address"].sensitive
        )
        object.idDocCopy = object.idDocCopy
        object.idDocCopyBack = object.idDocCopyBack
        object.idDocName = object.idDocName
        object.idDocNumber = object.idDocNumber
        object.idDocAddress = object.idDocAddress
        object.docPeriodBegin = object.docPeriodBegin
        object.docPeriodEnd = object.docPeriodEnd
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SubjectInfo.UboInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            uboIDDocType: .identificationTypeIdcard,
            uboIDDocCopy: place["ubo_id_doc_copy"].text,
            uboIDDocName: place["ubo_id_doc_name"].sensitive,
            uboIDDocNumber: place["ubo_id_doc_number"].sensitive,
            uboIDDocAddress: place["ubo_id_doc_address"].sensitive,
            uboPeriodBegin: place["ubo_period_begin"].text,
            uboPeriodEnd: place["ubo_period_end"].text,
            uboIDDocCopyBack: place["ubo_id_doc_copy_back"].text
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

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantShortname: place["merchant_shortname"].text,
            servicePhone: place["service_phone"].text,
            salesInfo: SalesInfo.synthetic(place["sales_info"])
        )
        object.merchantShortname = object.merchantShortname
        object.servicePhone = object.servicePhone
        object.salesInfo = object.salesInfo
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            salesScenesType: place.list("sales_scenes_type", of: .salesScenesWeb),
            bizStoreInfo: BizStoreInfo.synthetic(place["biz_store_info"]),
            mpInfo: MpInfo.synthetic(place["mp_info"]),
            miniProgramInfo: MiniProgramInfo.synthetic(place["mini_program_info"]),
            appInfo: AppInfo.synthetic(place["app_info"]),
            webInfo: WebInfo.synthetic(place["web_info"]),
            weworkInfo: WeworkInfo.synthetic(place["wework_info"])
        )
        object.salesScenesType = object.salesScenesType
        object.bizStoreInfo = object.bizStoreInfo
        object.mpInfo = object.mpInfo
        object.miniProgramInfo = object.miniProgramInfo
        object.appInfo = object.appInfo
        object.webInfo = object.webInfo
        object.weworkInfo = object.weworkInfo
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.BizStoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bizStoreName: place["biz_store_name"].text,
            bizAddressCode: place["biz_address_code"].text,
            bizStoreAddress: place["biz_store_address"].text,
            storeEntrancePic: place.list("store_entrance_pic", Place.text),
            indoorPic: place.list("indoor_pic", Place.text),
            bizSubAppid: place["biz_sub_appid"].text
        )
        object.bizStoreName = object.bizStoreName
        object.bizAddressCode = object.bizAddressCode
        object.bizStoreAddress = object.bizStoreAddress
        object.storeEntrancePic = object.storeEntrancePic
        object.indoorPic = object.indoorPic
        object.bizSubAppid = object.bizSubAppid
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.MpInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mpPics: place.list("mp_pics", Place.text),
            mpAppid: place["mp_appid"].text,
            mpSubAppid: place["mp_sub_appid"].text
        )
        object.mpAppid = object.mpAppid
        object.mpSubAppid = object.mpSubAppid
        object.mpPics = object.mpPics
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.MiniProgramInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramSubAppid: place["mini_program_sub_appid"].text,
            miniProgramPics: place.list("mini_program_pics", Place.text)
        )
        object.miniProgramAppid = object.miniProgramAppid
        object.miniProgramSubAppid = object.miniProgramSubAppid
        object.miniProgramPics = object.miniProgramPics
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.AppInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appPics: place.list("app_pics", Place.text),
            appAppid: place["app_appid"].text,
            appSubAppid: place["app_sub_appid"].text
        )
        object.appAppid = object.appAppid
        object.appSubAppid = object.appSubAppid
        object.appPics = object.appPics
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.WebInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            domain: place["domain"].text,
            webAuthorisation: place["web_authorisation"].text,
            webAppid: place["web_appid"].text
        )
        object.domain = object.domain
        object.webAuthorisation = object.webAuthorisation
        object.webAppid = object.webAppid
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.WeworkInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subCorpID: place["sub_corp_id"].text,
            weworkPics: place.list("wework_pics", Place.text)
        )
        object.subCorpID = object.subCorpID
        object.weworkPics = object.weworkPics
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.SettlementInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            settlementID: place["settlement_id"].text,
            qualificationType: place["qualification_type"].text,
            qualifications: place.list("qualifications", Place.text),
            activitiesID: place["activities_id"].text,
            activitiesRate: place["activities_rate"].text,
            debitActivitiesRate: place["debit_activities_rate"].text,
            creditActivitiesRate: place["credit_activities_rate"].text,
            activitiesAdditions: place.list("activities_additions", Place.text)
        )
        object.settlementID = object.settlementID
        object.qualificationType = object.qualificationType
        object.qualifications = object.qualifications
        object.activitiesID = object.activitiesID
        object.activitiesRate = object.activitiesRate
        object.debitActivitiesRate = object.debitActivitiesRate
        object.creditActivitiesRate = object.creditActivitiesRate
        object.activitiesAdditions = object.activitiesAdditions
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.BankAccountInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bankAccountType: .bankAccountTypeCorporate,
            accountName: place["account_name"].sensitive,
            accountBank: place["account_bank"].text,
            accountNumber: place["account_number"].sensitive,
            bankAddressCode: place["bank_address_code"].text,
            bankName: place["bank_name"].text,
            bankBranchID: place["bank_branch_id"].text
        )
        object.bankAccountType = object.bankAccountType
        object.accountName = object.accountName
        object.accountBank = object.accountBank
        object.bankAddressCode = object.bankAddressCode
        object.bankName = object.bankName
        object.bankBranchID = object.bankBranchID
        object.accountNumber = object.accountNumber
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostBody.AdditionInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            legalPersonCommitment: place["legal_person_commitment"].text,
            legalPersonVideo: place["legal_person_video"].text,
            businessAdditionPics: place.list("business_addition_pics", Place.text),
            businessAdditionMsg: place["business_addition_msg"].text
        )
        object.legalPersonCommitment = object.legalPersonCommitment
        object.legalPersonVideo = object.legalPersonVideo
        object.businessAdditionPics = object.businessAdditionPics
        object.businessAdditionMsg = object.businessAdditionMsg
        return object
    }
}

extension V3.Applyment4sub.Applyment.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
    }
}
