// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/aggracct-bc.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3AggracctBcCalls: TypedCalls {
    let family = "v3/aggracct-bc"

    func add(to calls: inout RoundTrips) {
        calls.add("aggracct-bc.wb-channel.account.mch_archives.get", Self.aggracctBcWbChannelAccountMchArchivesGet)
        calls.add(
            blocking: "aggracct-bc.wb-channel.account.mch_archives.get",
            Self.aggracctBcWbChannelAccountMchArchivesGetBlocking)
    }
}

extension V3AggracctBcCalls {
    private static func aggracctBcWbChannelAccountMchArchivesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.account.mch_archives
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            balAccountNo: test.query["bal_account_no"].sensitive,
            cardNo: test.query["card_no"].sensitive,
            sgnNo: test.query["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        try V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelAccountMchArchivesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.aggracctBc.wbChannel.account.mch_archives
        let reply = try node.get(
            mchid: test.query["mchid"].text,
            balAccountNo: test.query["bal_account_no"].sensitive,
            cardNo: test.query["card_no"].sensitive,
            sgnNo: test.query["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        try V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.compare(reply, test.reply)
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.balAccountNo, "bal_account_no")
        try place.same(reply.merchantType, "merchant_type")
        try place.same(reply.merchantIDType, "merchant_id_type")
        try place.same(reply.merchantName, "merchant_name")
        try place.same(reply.merchantIDNo, "merchant_id_no")
        try place.same(reply.effectiveDate, "effective_date")
        try place.same(reply.expireDate, "expire_date")
        try place.same(reply.merchantImgFrontID, "merchant_img_front_id")
        try place.same(reply.registerAddress, "register_address")
        try place.same(reply.businessScope, "business_scope")
        try place.object(reply.legalRepresentative, "legal_representative", LegalRepresentative.compare)
        try place.list(reply.beneficialOwner, "beneficial_owner", BeneficialOwner.compare)
        try place.same(reply.cardNo, "card_no")
        try place.same(reply.sgnNo, "sgn_no")
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.LegalRepresentative {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.legalRepresentativeIDType, "legal_representative_id_type")
        try place.same(reply.legalRepresentativeName, "legal_representative_name")
        try place.same(reply.legalRepresentativeIDNo, "legal_representative_id_no")
        try place.same(reply.legalRepresentativeEffectiveDate, "legal_representative_effective_date")
        try place.same(reply.legalRepresentativeExpireDate, "legal_representative_expire_date")
        try place.same(reply.legalRepresentativeImgFrontID, "legal_representative_img_front_id")
        try place.same(reply.legalRepresentativeImgBackID, "legal_representative_img_back_id")
        try place.same(reply.legalRepresentativeAddress, "legal_representative_address")
        try place.same(reply.legalRepresentativeIssueAuthority, "legal_representative_issue_authority")
        try place.same(reply.legalRepresentativeNation, "legal_representative_nation")
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.BeneficialOwner {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beneficialOwnerNo, "beneficial_owner_no")
        try place.same(reply.beneficialOwnerIDType, "beneficial_owner_id_type")
        try place.same(reply.beneficialOwnerName, "beneficial_owner_name")
        try place.same(reply.beneficialOwnerIDNo, "beneficial_owner_id_no")
        try place.same(reply.beneficialOwnerEffectiveDate, "beneficial_owner_effective_date")
        try place.same(reply.beneficialOwnerExpireDate, "beneficial_owner_expire_date")
        try place.same(reply.beneficialOwnerImgFrontID, "beneficial_owner_img_front_id")
        try place.same(reply.beneficialOwnerImgBackID, "beneficial_owner_img_back_id")
        try place.same(reply.beneficialOwnerAddress, "beneficial_owner_address")
    }
}
