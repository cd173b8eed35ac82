// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchants.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3MerchantsCalls: TypedCalls {
    let family = "v3/merchants"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("merchants.put", Self.merchantsPut)
        calls.add(blocking: "merchants.put", Self.merchantsPutBlocking)
    }
}

extension V3MerchantsCalls {
    @available(*, deprecated)
    private static func merchantsPut(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchants
        let reply = try await node.put(
            V3.Merchants.PutBody.synthetic(test.body)
        )
        try V3.Merchants.PutReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func merchantsPutBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchants
        let reply = try node.put(
            V3.Merchants.PutBody.synthetic(test.body)
        )
        try V3.Merchants.PutReply.compare(reply, test.reply)
    }
}

extension V3.Merchants.Business {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessType: .online,
            appDownload: place["app_download"].text,
            website: place["website"].text,
            officeAccount: place["office_account"].text,
            miniProgram: place["mini_program"].text,
            storeAddress: place["store_address"].text,
            storePhotos: place.list("store_photos", Place.text),
            mcc: place["mcc"].text
        )
        object.businessType = object.businessType
        object.appDownload = object.appDownload
        object.website = object.website
        object.officeAccount = object.officeAccount
        object.miniProgram = object.miniProgram
        object.storeAddress = object.storeAddress
        object.storePhotos = object.storePhotos
        object.mcc = object.mcc
        return object
    }
}

extension V3.Merchants.Contact {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].sensitive,
            phone: place["phone"].sensitive,
            email: place["email"].sensitive
        )
        object.name = object.name
        object.phone = object.phone
        object.email = object.email
        return object
    }
}

extension V3.Merchants.Director {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            number: place["number"].text
        )
        object.name = object.name
        object.number = object.number
        return object
    }
}

extension V3.Merchants.PutBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            name: place["name"].text,
            shortname: place["shortname"].text,
            officePhone: place["office_phone"].text,
            businessCategory: place["business_category"].integer,
            merchantCountryCode: place["merchant_country_code"].text,
            merchantType: .individual,
            business: V3.Merchants.Business.synthetic(place["business"]),
            contact: V3.Merchants.Contact.synthetic(place["contact"]),
            channelID: place["channel_id"].text,
            registrationCertificateNumber: place["registration_certificate_number"].text,
            registrationCertificateDate: place["registration_certificate_date"].text,
            registrationCertificateCopy: place["registration_certificate_copy"].text,
            settlementBankNumber: place["settlement_bank_number"].text,
            director: V3.Merchants.Director.synthetic(place["director"]),
            principal: V3.Merchants.Director.synthetic(place["principal"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.name = object.name
        object.shortname = object.shortname
        object.officePhone = object.officePhone
        object.contact = object.contact
        object.businessCategory = object.businessCategory
        object.channelID = object.channelID
        object.merchantCountryCode = object.merchantCountryCode
        object.merchantType = object.merchantType
        object.registrationCertificateNumber = object.registrationCertificateNumber
        object.registrationCertificateDate = object.registrationCertificateDate
        object.registrationCertificateCopy = object.registrationCertificateCopy
        object.settlementBankNumber = object.settlementBankNumber
        object.business = object.business
        object.director = object.director
        object.principal = object.principal
        return object
    }
}

extension V3.Merchants.PutReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
    }
}
