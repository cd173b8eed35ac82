// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/gov.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3GovCalls: TypedCalls {
    let family = "v3/gov"

    func add(to calls: inout RoundTrips) {
        calls.add("gov.subsidy.qualification.get", Self.govSubsidyQualificationGet)
        calls.add(blocking: "gov.subsidy.qualification.get", Self.govSubsidyQualificationGetBlocking)
    }
}

extension V3GovCalls {
    private static func govSubsidyQualificationGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.qualification
        let reply = try await node.get(
            applianceID: 17,
            qualificationRegionCode: test.query["qualification_region_code"].number,
            realName: test.query["real_name"].sensitive,
            idCardNumber: test.query["id_card_number"].sensitive,
            phoneNumber: test.query["phone_number"].sensitive,
            openid: test.query["openid"].text,
            appid: test.query["appid"].text,
            identityDocumentType: .idDocTypeIdCard
        )
        try V3.Gov.Subsidy.Qualification.GetReply.compare(reply, test.reply)
    }

    private static func govSubsidyQualificationGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.gov.subsidy.qualification
        let reply = try node.get(
            applianceID: 17,
            qualificationRegionCode: test.query["qualification_region_code"].number,
            realName: test.query["real_name"].sensitive,
            idCardNumber: test.query["id_card_number"].sensitive,
            phoneNumber: test.query["phone_number"].sensitive,
            openid: test.query["openid"].text,
            appid: test.query["appid"].text,
            identityDocumentType: .idDocTypeIdCard
        )
        try V3.Gov.Subsidy.Qualification.GetReply.compare(reply, test.reply)
    }
}

extension V3.Gov.Subsidy.Qualification.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
    }
}
