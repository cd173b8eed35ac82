// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mchrisk.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2MchriskCalls: TypedCalls {
    let family = "v2/mchrisk"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.mchrisk.bankquerymchauditinfo.post", Self.mchriskBankquerymchauditinfoPost)
        calls.add(blocking: "v2.mchrisk.bankquerymchauditinfo.post", Self.mchriskBankquerymchauditinfoPostBlocking)
        calls.add("v2.mchrisk.channelquerymchauditinfo.post", Self.mchriskChannelquerymchauditinfoPost)
        calls.add("v2.mchrisk.querymchrisk.post", Self.mchriskQuerymchriskPost)
        calls.add("v2.mchrisk.setmchriskcallback.post", Self.mchriskSetmchriskcallbackPost)
        calls.add("v2.mchrisk.syncmchriskresult.post", Self.mchriskSyncmchriskresultPost)
    }
}

extension V2MchriskCalls {
    private static func mchriskBankquerymchauditinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mchrisk.bankquerymchauditinfo
        let reply = try await node.post(
            V2.Mchrisk.Bankquerymchauditinfo.PostBody.synthetic(test.body)
        )
        try V2.Mchrisk.MchriskReply.compare(reply, test.reply)
    }

    private static func mchriskBankquerymchauditinfoPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.mchrisk.bankquerymchauditinfo
        let reply = try node.post(
            V2.Mchrisk.Bankquerymchauditinfo.PostBody.synthetic(test.body)
        )
        try V2.Mchrisk.MchriskReply.compare(reply, test.reply)
    }

    private static func mchriskChannelquerymchauditinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mchrisk.channelquerymchauditinfo
        let reply = try await node.post(
            V2.Mchrisk.Channelquerymchauditinfo.PostBody.synthetic(test.body)
        )
        try V2.Mchrisk.MchriskReply.compare(reply, test.reply)
    }

    private static func mchriskQuerymchriskPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mchrisk.querymchrisk
        let reply = try await node.post(
            V2.Mchrisk.Querymchrisk.PostBody.synthetic(test.body)
        )
        try V2.Mchrisk.Querymchrisk.PostReply.compare(reply, test.reply)
    }

    private static func mchriskSetmchriskcallbackPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mchrisk.setmchriskcallback
        let reply = try await node.post(
            V2.Mchrisk.Setmchriskcallback.PostBody.synthetic(test.body)
        )
        try V2.Mchrisk.Setmchriskcallback.PostReply.compare(reply, test.reply)
    }

    private static func mchriskSyncmchriskresultPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mchrisk.syncmchriskresult
        let reply = try await node.post(
            V2.Mchrisk.Syncmchriskresult.PostBody.synthetic(test.body)
        )
        try V2.Mchrisk.Syncmchriskresult.PostReply.compare(reply, test.reply)
    }
}

extension V2.Mchrisk.MchriskReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.auditStatus, "audit_status")
        try place.same(reply.auditComment, "audit_comment")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.signType, "sign_type")
    }
}

extension V2.Mchrisk.Bankquerymchauditinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            channelID: place["channel_id"].text,
            signType: .hmacSha256
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.channelID = object.channelID
        object.signType = object.signType
        return object
    }
}

extension V2.Mchrisk.Channelquerymchauditinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            acquiringBankID: place["acquiring_bank_id"].text,
            signType: .hmacSha256
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.acquiringBankID = object.acquiringBankID
        object.signType = object.signType
        return object
    }
}

extension V2.Mchrisk.Querymchrisk.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            signType: .hmacSha256,
            certSerialNumber: place["cert_serial_number"].text,
            certificatesNumber: place["certificates_number"].text,
            certificatesName: place["certificates_name"].text,
            settlementCardNo: place["settlement_card_no"].text,
            settlementCardName: place["settlement_card_name"].text,
            settlementCardBank: place["settlement_card_bank"].text,
            businessLicenseNumber: place["business_license_number"].text,
            companyName: place["company_name"].text,
            storeAddress: place["store_address"].text,
            storeLongitude: place["store_longitude"].text,
            storeLatitude: place["store_latitude"].text
        )
        object.mchID = object.mchID
        object.certSerialNumber = object.certSerialNumber
        object.certificatesNumber = object.certificatesNumber
        object.certificatesName = object.certificatesName
        object.settlementCardNo = object.settlementCardNo
        object.settlementCardName = object.settlementCardName
        object.settlementCardBank = object.settlementCardBank
        object.businessLicenseNumber = object.businessLicenseNumber
        object.companyName = object.companyName
        object.storeAddress = object.storeAddress
        object.storeLongitude = object.storeLongitude
        object.storeLatitude = object.storeLatitude
        object.signType = object.signType
        return object
    }
}

extension V2.Mchrisk.Querymchrisk.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.riskLevel, "risk_level")
        try place.same(reply.riskLevelDesc, "risk_level_desc")
    }
}

extension V2.Mchrisk.Setmchriskcallback.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            callbackURL: place["callback_url"].text,
            signType: .hmacSha256
        )
        object.mchID = object.mchID
        object.callbackURL = object.callbackURL
        object.signType = object.signType
        return object
    }
}

extension V2.Mchrisk.Setmchriskcallback.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}

extension V2.Mchrisk.Syncmchriskresult.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            eventCode: place["event_code"].text,
            riskType: place["risk_type"].text,
            punishType: place["punish_type"].text,
            signType: .hmacSha256,
            certificatesNumber: place["certificates_number"].text,
            certificatesName: place["certificates_name"].text,
            settlementCardNo: place["settlement_card_no"].text,
            settlementCardName: place["settlement_card_name"].text,
            settlementCardBank: place["settlement_card_bank"].text,
            businessLicenseNumber: place["business_license_number"].text,
            companyName: place["company_name"].text,
            storeAddress: place["store_address"].text,
            storeLongitude: place["store_longitude"].text,
            storeLatitude: place["store_latitude"].text
        )
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.eventCode = object.eventCode
        object.certificatesNumber = object.certificatesNumber
        object.certificatesName = object.certificatesName
        object.settlementCardNo = object.settlementCardNo
        object.settlementCardName = object.settlementCardName
        object.settlementCardBank = object.settlementCardBank
        object.businessLicenseNumber = object.businessLicenseNumber
        object.companyName = object.companyName
        object.storeAddress = object.storeAddress
        object.storeLongitude = object.storeLongitude
        object.storeLatitude = object.storeLatitude
        object.riskType = object.riskType
        object.punishType = object.punishType
        object.signType = object.signType
        return object
    }
}

extension V2.Mchrisk.Syncmchriskresult.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}
