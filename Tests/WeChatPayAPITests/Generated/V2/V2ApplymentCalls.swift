// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/applyment.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2ApplymentCalls: TypedCalls {
    let family = "v2/applyment"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.applyment.micro.signcontract.post", Self.applymentMicroSigncontractPost)
        calls.add(blocking: "v2.applyment.micro.signcontract.post", Self.applymentMicroSigncontractPostBlocking)
        calls.add("v2.applyment.micro.submit.post", Self.applymentMicroSubmitPost)
    }
}

extension V2ApplymentCalls {
    @available(*, deprecated)
    private static func applymentMicroSigncontractPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.applyment.micro.signcontract
        let reply = try await node.post(
            V2.Applyment.Micro.Signcontract.PostBody.synthetic(test.body)
        )
        try V2.Applyment.Micro.Signcontract.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func applymentMicroSigncontractPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.applyment.micro.signcontract
        let reply = try node.post(
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
