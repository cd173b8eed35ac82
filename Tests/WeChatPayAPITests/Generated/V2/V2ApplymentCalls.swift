// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/applyment.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2ApplymentCalls: TypedCalls {
    let family = "v2/applyment"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.applyment.micro.getstate.post", Self.applymentMicroGetstatePost)
        calls.add(blocking: "v2.applyment.micro.getstate.post", Self.applymentMicroGetstatePostBlocking)
        calls.add("v2.applyment.micro.getupgradestate.post", Self.applymentMicroGetupgradestatePost)
        calls.add("v2.applyment.micro.modifyarchives.post", Self.applymentMicroModifyarchivesPost)
        calls.add("v2.applyment.micro.modifycontactinfo.post", Self.applymentMicroModifycontactinfoPost)
        calls.add("v2.applyment.micro.signcontract.post", Self.applymentMicroSigncontractPost)
        calls.add("v2.applyment.micro.submit.post", Self.applymentMicroSubmitPost)
        calls.add("v2.applyment.micro.submitupgrade.post", Self.applymentMicroSubmitupgradePost)
    }
}

extension V2ApplymentCalls {
    @available(*, deprecated)
    private static func applymentMicroGetstatePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.getstate
        let reply = try await node.post(
            V2.Applyment.Micro.Getstate.PostBody.synthetic(test.body)
        )
        try V2.Applyment.Micro.Getstate.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroGetstatePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.applyment.micro.getstate
        let reply = try node.post(
            V2.Applyment.Micro.Getstate.PostBody.synthetic(test.body)
        )
        try V2.Applyment.Micro.Getstate.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroGetupgradestatePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.getupgradestate
        let reply = try await node.post(
            V2.Applyment.Micro.Getupgradestate.PostBody.synthetic(test.body)
        )
        try V2.Applyment.Micro.Getupgradestate.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroModifyarchivesPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.modifyarchives
        let reply = try await node.post(
            V2.Applyment.Micro.Modifyarchives.PostBody.synthetic(test.body)
        )
        try V2.Applyment.MicroReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroModifycontactinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.modifycontactinfo
        let reply = try await node.post(
            V2.Applyment.Micro.Modifycontactinfo.PostBody.synthetic(test.body)
        )
        try V2.Applyment.MicroReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroSigncontractPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.signcontract
        let reply = try await node.post(
            V2.Applyment.Micro.Signcontract.PostBody.synthetic(test.body)
        )
        try V2.Applyment.Micro.Signcontract.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroSubmitPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.submit
        let reply = try await node.post(
            V2.Applyment.Micro.Submit.PostBody.synthetic(test.body)
        )
        try V2.Applyment.Micro.Submit.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroSubmitupgradePost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.submitupgrade
        let reply = try await node.post(
            V2.Applyment.Micro.Submitupgrade.PostBody.synthetic(test.body)
        )
        try V2.Applyment.Micro.Submitupgrade.PostReply.compare(reply, test.reply)
    }
}

extension V2.Applyment.MicroReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
    }
}

extension V2.Applyment.Micro.Getstate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: place["version"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            applymentID: place["applyment_id"].text,
            businessCode: place["business_code"].text
        )
        object.version = object.version
        object.mchID = object.mchID
        object.signType = object.signType
        object.applymentID = object.applymentID
        object.businessCode = object.businessCode
        return object
    }
}

extension V2.Applyment.Micro.Getstate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.applymentStateDesc, "applyment_state_desc")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.signURL, "sign_url")
        try place.same(reply.auditDetail, "audit_detail")
        try place.same(reply.paramName, "param_name")
        try place.same(reply.rejectReason, "reject_reason")
    }
}

extension V2.Applyment.Micro.Getupgradestate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: place["version"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            subMchID: place["sub_mch_id"].text
        )
        object.version = object.version
        object.mchID = object.mchID
        object.signType = object.signType
        object.subMchID = object.subMchID
        return object
    }
}

extension V2.Applyment.Micro.Getupgradestate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.applymentStateDesc, "applyment_state_desc")
        try place.same(reply.signQrcode, "sign_qrcode")
        try place.same(reply.signURL, "sign_url")
        try place.same(reply.auditDetail, "audit_detail")
        try place.same(reply.accountName, "account_name")
        try place.same(reply.payAmount, "pay_amount")
        try place.same(reply.destinationAccountNumber, "destination_account_number")
        try place.same(reply.destinationAccountName, "destination_account_name")
        try place.same(reply.destinationAccountBank, "destination_account_bank")
        try place.same(reply.city, "city")
        try place.same(reply.remark, "remark")
        try place.same(reply.deadlineTime, "deadline_time")
        try place.same(reply.paramName, "param_name")
        try place.same(reply.rejectReason, "reject_reason")
    }
}

extension V2.Applyment.Micro.Modifyarchives.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: ._10,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            subMchID: place["sub_mch_id"].text,
            bankAddressCode: place["bank_address_code"].text,
            certSn: place["cert_sn"].text,
            accountNumber: place["account_number"].text,
            bankName: place["bank_name"].text,
            accountBank: place["account_bank"].text
        )
        object.version = object.version
        object.mchID = object.mchID
        object.signType = object.signType
        object.subMchID = object.subMchID
        object.accountNumber = object.accountNumber
        object.bankName = object.bankName
        object.accountBank = object.accountBank
        object.bankAddressCode = object.bankAddressCode
        object.certSn = object.certSn
        return object
    }
}

extension V2.Applyment.Micro.Modifycontactinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: ._10,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            certSn: place["cert_sn"].text,
            subMchID: place["sub_mch_id"].text,
            mobilePhone: place["mobile_phone"].text,
            email: place["email"].text,
            merchantName: place["merchant_name"].text
        )
        object.version = object.version
        object.mchID = object.mchID
        object.signType = object.signType
        object.subMchID = object.subMchID
        object.mobilePhone = object.mobilePhone
        object.email = object.email
        object.merchantName = object.merchantName
        object.certSn = object.certSn
        return object
    }
}

extension V2.Applyment.Micro.Signcontract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        Self(fields: Fields())
    }
}

extension V2.Applyment.Micro.Signcontract.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
    }
}

extension V2.Applyment.Micro.Submit.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: ._30,
            certSn: place["cert_sn"].text,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            businessCode: place["business_code"].text,
            idCardCopy: place["id_card_copy"].text,
            idCardNational: place["id_card_national"].text,
            idCardName: place["id_card_name"].text,
            idCardNumber: place["id_card_number"].text,
            idCardValidTime: place.list("id_card_valid_time", Place.text),
            accountName: place["account_name"].text,
            accountBank: place["account_bank"].text,
            bankAddressCode: place["bank_address_code"].text,
            accountNumber: place["account_number"].text,
            storeName: place["store_name"].text,
            storeAddressCode: place["store_address_code"].text,
            storeStreet: place["store_street"].text,
            storeEntrancePic: place["store_entrance_pic"].text,
            indoorPic: place["indoor_pic"].text,
            merchantShortname: place["merchant_shortname"].text,
            servicePhone: place["service_phone"].text,
            productDesc: place["product_desc"].text,
            rate: place["rate"].text,
            contact: place["contact"].text,
            contactPhone: place["contact_phone"].text,
            bankName: place["bank_name"].text,
            storeLongitude: place["store_longitude"].text,
            storeLatitude: place["store_latitude"].text,
            addressCertification: place["address_certification"].text,
            businessAdditionDesc: place["business_addition_desc"].text,
            businessAdditionPics: place.list("business_addition_pics", Place.text),
            contactEmail: place["contact_email"].text
        )
        object.version = object.version
        object.certSn = object.certSn
        object.mchID = object.mchID
        object.signType = object.signType
        object.businessCode = object.businessCode
        object.idCardCopy = object.idCardCopy
        object.idCardNational = object.idCardNational
        object.idCardName = object.idCardName
        object.idCardNumber = object.idCardNumber
        object.idCardValidTime = object.idCardValidTime
        object.accountName = object.accountName
        object.accountBank = object.accountBank
        object.bankAddressCode = object.bankAddressCode
        object.bankName = object.bankName
        object.accountNumber = object.accountNumber
        object.storeName = object.storeName
        object.storeAddressCode = object.storeAddressCode
        object.storeStreet = object.storeStreet
        object.storeLongitude = object.storeLongitude
        object.storeLatitude = object.storeLatitude
        object.storeEntrancePic = object.storeEntrancePic
        object.indoorPic = object.indoorPic
        object.addressCertification = object.addressCertification
        object.merchantShortname = object.merchantShortname
        object.servicePhone = object.servicePhone
        object.productDesc = object.productDesc
        object.rate = object.rate
        object.businessAdditionDesc = object.businessAdditionDesc
        object.businessAdditionPics = object.businessAdditionPics
        object.contact = object.contact
        object.contactPhone = object.contactPhone
        object.contactEmail = object.contactEmail
        return object
    }
}

extension V2.Applyment.Micro.Submit.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.errParam, "err_param")
        try place.same(reply.applymentID, "applyment_id")
    }
}

extension V2.Applyment.Micro.Submitupgrade.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            version: ._10,
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            certSn: place["cert_sn"].text,
            subMchID: place["sub_mch_id"].text,
            organizationType: place["organization_type"].text,
            businessLicenseCopy: place["business_license_copy"].text,
            businessLicenseNumber: place["business_license_number"].text,
            merchantName: place["merchant_name"].text,
            companyAddress: place["company_address"].text,
            legalPerson: place["legal_person"].text,
            businessTime: place["business_time"].text,
            businessLicenceType: place["business_licence_type"].text,
            merchantShortname: place["merchant_shortname"].text,
            business: place["business"].text,
            businessScene: place["business_scene"].text,
            organizationCopy: place["organization_copy"].text,
            organizationNumber: place["organization_number"].text,
            organizationTime: place["organization_time"].text,
            accountName: place["account_name"].text,
            accountBank: place["account_bank"].text,
            bankAddressCode: place["bank_address_code"].text,
            bankName: place["bank_name"].text,
            accountNumber: place["account_number"].text,
            qualifications: place["qualifications"].text,
            businessAdditionDesc: place["business_addition_desc"].text,
            businessAdditionPics: place["business_addition_pics"].text,
            contactEmail: place["contact_email"].text
        )
        object.version = object.version
        object.mchID = object.mchID
        object.signType = object.signType
        object.certSn = object.certSn
        object.subMchID = object.subMchID
        object.organizationType = object.organizationType
        object.businessLicenseCopy = object.businessLicenseCopy
        object.businessLicenseNumber = object.businessLicenseNumber
        object.merchantName = object.merchantName
        object.companyAddress = object.companyAddress
        object.legalPerson = object.legalPerson
        object.businessTime = object.businessTime
        object.businessLicenceType = object.businessLicenceType
        object.organizationCopy = object.organizationCopy
        object.organizationNumber = object.organizationNumber
        object.organizationTime = object.organizationTime
        object.accountName = object.accountName
        object.accountBank = object.accountBank
        object.bankAddressCode = object.bankAddressCode
        object.bankName = object.bankName
        object.accountNumber = object.accountNumber
        object.merchantShortname = object.merchantShortname
        object.business = object.business
        object.qualifications = object.qualifications
        object.businessScene = object.businessScene
        object.businessAdditionDesc = object.businessAdditionDesc
        object.businessAdditionPics = object.businessAdditionPics
        object.contactEmail = object.contactEmail
        return object
    }
}

extension V2.Applyment.Micro.Submitupgrade.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.errParam, "err_param")
    }
}
