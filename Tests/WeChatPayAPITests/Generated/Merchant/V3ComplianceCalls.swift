// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/compliance.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3ComplianceCalls: TypedCalls {
    let family = "v3/compliance"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "compliance.inactive-merchant-identity-verification.merchants.post",
            Self.complianceInactiveMerchantIdentityVerificationMerchantsPost)
        calls.add(
            blocking: "compliance.inactive-merchant-identity-verification.merchants.post",
            Self.complianceInactiveMerchantIdentityVerificationMerchantsPostBlocking)
        calls.add(
            "compliance.inactive-merchant-identity-verification.merchants.{sub_mchid}.verifications.{verification_id}.get",
            Self.complianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIDGet)
    }
}

extension V3ComplianceCalls {
    private static func complianceInactiveMerchantIdentityVerificationMerchantsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.compliance.inactiveMerchantIdentityVerification.merchants
        let reply = try await node.post(
            V3.Compliance.InactiveMerchantIdentityVerification.Merchants.PostBody.synthetic(test.body)
        )
        try V3.Compliance.InactiveMerchantIdentityVerification.Merchants.PostReply.compare(reply, test.reply)
    }

    private static func complianceInactiveMerchantIdentityVerificationMerchantsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.compliance.inactiveMerchantIdentityVerification.merchants
        let reply = try node.post(
            V3.Compliance.InactiveMerchantIdentityVerification.Merchants.PostBody.synthetic(test.body)
        )
        try V3.Compliance.InactiveMerchantIdentityVerification.Merchants.PostReply.compare(reply, test.reply)
    }

    private static func complianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIDGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.compliance.inactiveMerchantIdentityVerification.merchants.subMchid(
            test.path["sub_mchid"].text
        ).verifications.verificationID(test.path["verification_id"].text)
        let reply = try await node.get()
        try V3.Compliance.InactiveMerchantIdentityVerification.Merchants.BySubMchid.Verifications.ByVerificationID
            .GetReply.compare(reply, test.reply)
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.Merchants.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.Merchants.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.verificationID, "verification_id")
    }
}

extension V3.Compliance.InactiveMerchantIdentityVerification.Merchants.BySubMchid.Verifications.ByVerificationID
    .GetReply
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.verificationID, "verification_id")
        try place.same(reply.state, "state")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
    }
}
