// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIBrand
import WeChatPayTyped

struct V3BrandCalls: TypedCalls {
    let family = "v3/brand"

    func add(to calls: inout RoundTrips) {
        calls.add("brand.applyments.post", Self.brandApplymentsPost)
        calls.add(blocking: "brand.applyments.post", Self.brandApplymentsPostBlocking)
        calls.add("brand.applyments.applyment-id.{applyment_id}.get", Self.brandApplymentsApplymentIDApplymentIDGet)
        calls.add("brand.applyments.business-code.{business_code}.get", Self.brandApplymentsBusinessCodeBusinessCodeGet)
        calls.add("brand.applyments.cancel-applyment.post", Self.brandApplymentsCancelApplymentPost)
        calls.add("brand.card.card-configs.get", Self.brandCardCardConfigsGet)
        calls.add("brand.card.card-configs.post", Self.brandCardCardConfigsPost)
        calls.add("brand.card.card-configs.cancel-applyment.post", Self.brandCardCardConfigsCancelApplymentPost)
        calls.add("brand.card.card-configs.preview-url.get", Self.brandCardCardConfigsPreviewURLGet)
        calls.add("brand.card.card-configs.publish.post", Self.brandCardCardConfigsPublishPost)
        calls.add("brand.card.card-links.get", Self.brandCardCardLinksGet)
        calls.add("brand.card.card-links.post", Self.brandCardCardLinksPost)
        calls.add(
            "brand.card.card-links.business-code.{business_code}.get",
            Self.brandCardCardLinksBusinessCodeBusinessCodeGet)
        calls.add("brand.card.card-links.cancel-applyment.post", Self.brandCardCardLinksCancelApplymentPost)
        calls.add("brand.card.card-links.unbind-card-link.post", Self.brandCardCardLinksUnbindCardLinkPost)
        calls.add("brand.marketing.shake-activities.activities.get", Self.brandMarketingShakeActivitiesActivitiesGet)
        calls.add("brand.partner.card-member.cards.get", Self.brandPartnerCardMemberCardsGet)
        calls.add("brand.partner.card-member.cards.post", Self.brandPartnerCardMemberCardsPost)
        calls.add("brand.partner.card-member.cards.{card_id}.get", Self.brandPartnerCardMemberCardsCardIDGet)
        calls.add("brand.partner.card-member.cards.{card_id}.patch", Self.brandPartnerCardMemberCardsCardIDPatch)
        calls.add("brand.partner.card-member.cards.{card_id}.delete", Self.brandPartnerCardMemberCardsCardIDDelete)
        calls.add(
            "brand.partner.card-member.cards.{card_id}.invalidate.post",
            Self.brandPartnerCardMemberCardsCardIDInvalidatePost)
        calls.add(
            "brand.partner.card-member.membership-activities.get", Self.brandPartnerCardMemberMembershipActivitiesGet)
        calls.add(
            "brand.partner.card-member.membership-activities.post", Self.brandPartnerCardMemberMembershipActivitiesPost)
        calls.add(
            "brand.partner.card-member.membership-activities.{activity_id}.get",
            Self.brandPartnerCardMemberMembershipActivitiesActivityIDGet)
        calls.add(
            "brand.partner.card-member.membership-activities.{activity_id}.patch",
            Self.brandPartnerCardMemberMembershipActivitiesActivityIDPatch)
        calls.add(
            "brand.partner.card-member.membership-activities.{activity_id}.terminate.post",
            Self.brandPartnerCardMemberMembershipActivitiesActivityIDTerminatePost)
        calls.add("brand.partner.card-member.pay-view-tokens.post", Self.brandPartnerCardMemberPayViewTokensPost)
        calls.add("brand.partner.card-member.pre-auth-tokens.post", Self.brandPartnerCardMemberPreAuthTokensPost)
        calls.add("brand.partner.card-member.user-cards.get", Self.brandPartnerCardMemberUserCardsGet)
        calls.add(
            "brand.partner.card-member.user-cards.import-by-openid.post",
            Self.brandPartnerCardMemberUserCardsImportByOpenidPost)
        calls.add(
            "brand.partner.card-member.user-cards.import-by-phone.post",
            Self.brandPartnerCardMemberUserCardsImportByPhonePost)
        calls.add(
            "brand.partner.card-member.user-cards.{user_card_code}.get",
            Self.brandPartnerCardMemberUserCardsUserCardCodeGet)
        calls.add(
            "brand.partner.card-member.user-cards.{user_card_code}.patch",
            Self.brandPartnerCardMemberUserCardsUserCardCodePatch)
        calls.add(
            "brand.partner.card-member.user-cards.{user_card_code}.confirm.post",
            Self.brandPartnerCardMemberUserCardsUserCardCodeConfirmPost)
        calls.add(
            "brand.partner.card-member.user-cards.{user_card_code}.invalidate.post",
            Self.brandPartnerCardMemberUserCardsUserCardCodeInvalidatePost)
        calls.add("brand.partner.card-member.user-feeds.post", Self.brandPartnerCardMemberUserFeedsPost)
        calls.add(
            "brand.partner.card-member.user-points.exchange-coupon.confirm.post",
            Self.brandPartnerCardMemberUserPointsExchangeCouponConfirmPost)
        calls.add("brand.partner.card-member.user-points.sync.post", Self.brandPartnerCardMemberUserPointsSyncPost)
        calls.add("brand.partner.store.brandstores.get", Self.brandPartnerStoreBrandstoresGet)
        calls.add("brand.partner.store.brandstores.post", Self.brandPartnerStoreBrandstoresPost)
        calls.add("brand.partner.store.brandstores.{store_id}.get", Self.brandPartnerStoreBrandstoresStoreIDGet)
        calls.add("brand.partner.store.brandstores.{store_id}.patch", Self.brandPartnerStoreBrandstoresStoreIDPatch)
        calls.add("brand.partner.store.brandstores.{store_id}.delete", Self.brandPartnerStoreBrandstoresStoreIDDelete)
        calls.add(
            blocking: "brand.partner.store.brandstores.{store_id}.delete",
            Self.brandPartnerStoreBrandstoresStoreIDDeleteBlocking)
        calls.add(
            "brand.partner.store.brandstores.{store_id}.bindrecipient.post",
            Self.brandPartnerStoreBrandstoresStoreIDBindrecipientPost)
        calls.add(
            "brand.partner.store.brandstores.{store_id}.close.post", Self.brandPartnerStoreBrandstoresStoreIDClosePost)
        calls.add(
            "brand.partner.store.brandstores.{store_id}.resume.post", Self.brandPartnerStoreBrandstoresStoreIDResumePost
        )
        calls.add(
            "brand.partner.store.brandstores.{store_id}.unbindrecipient.post",
            Self.brandPartnerStoreBrandstoresStoreIDUnbindrecipientPost)
        calls.add(
            "brand.profitsharing.brand-configs.{brand_mchid}.get", Self.brandProfitsharingBrandConfigsBrandMchidGet)
        calls.add("brand.profitsharing.finish-order.post", Self.brandProfitsharingFinishOrderPost)
        calls.add("brand.profitsharing.orders.get", Self.brandProfitsharingOrdersGet)
        calls.add("brand.profitsharing.orders.post", Self.brandProfitsharingOrdersPost)
        calls.add(
            "brand.profitsharing.orders.{transaction_id}.amounts.get",
            Self.brandProfitsharingOrdersTransactionIDAmountsGet)
        calls.add("brand.profitsharing.receivers.add.post", Self.brandProfitsharingReceiversAddPost)
        calls.add("brand.profitsharing.receivers.delete.post", Self.brandProfitsharingReceiversDeletePost)
        calls.add("brand.profitsharing.returnorders.get", Self.brandProfitsharingReturnordersGet)
        calls.add("brand.profitsharing.returnorders.post", Self.brandProfitsharingReturnordersPost)
    }
}

extension V3BrandCalls {
    private static func brandApplymentsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.applyments
        let reply = try await node.post(
            V3.Brand.Applyments.PostBody.synthetic(test.body)
        )
        try V3.Brand.BrandApplymentsReply.compare(reply, test.reply)
    }

    private static func brandApplymentsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.brand.applyments
        let reply = try node.post(
            V3.Brand.Applyments.PostBody.synthetic(test.body)
        )
        try V3.Brand.BrandApplymentsReply.compare(reply, test.reply)
    }

    private static func brandApplymentsApplymentIDApplymentIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.applyments.applymentId.applymentID(test.path["applyment_id"].text)
        let reply = try await node.get()
        try V3.Brand.ApplymentsReply.compare(reply, test.reply)
    }

    private static func brandApplymentsBusinessCodeBusinessCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.applyments.businessCode.businessCode(test.path["business_code"].text)
        let reply = try await node.get()
        try V3.Brand.ApplymentsReply.compare(reply, test.reply)
    }

    private static func brandApplymentsCancelApplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.applyments.cancelApplyment
        let reply = try await node.post(
            V3.Brand.Applyments.CancelApplyment.PostBody.synthetic(test.body)
        )
        try V3.Brand.BrandApplymentsReply.compare(reply, test.reply)
    }

    private static func brandCardCardConfigsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardConfigs
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            businessCode: test.query["business_code"].text,
            applymentID: test.query["applyment_id"].text
        )
        try V3.Brand.Card.CardConfigs.GetReply.compare(reply, test.reply)
    }

    private static func brandCardCardConfigsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardConfigs
        let reply = try await node.post(
            V3.Brand.Card.CardConfigs.PostBody.synthetic(test.body)
        )
        try V3.Brand.Card.CardConfigs.PostReply.compare(reply, test.reply)
    }

    private static func brandCardCardConfigsCancelApplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardConfigs.cancelApplyment
        let reply = try await node.post(
            V3.Brand.Card.CardConfigs.CancelApplyment.PostBody.synthetic(test.body)
        )
        try V3.Brand.Card.CardConfigs.CancelApplyment.PostReply.compare(reply, test.reply)
    }

    private static func brandCardCardConfigsPreviewURLGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardConfigs.previewUrl
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            businessCode: test.query["business_code"].text,
            applymentID: test.query["applyment_id"].text
        )
        try V3.Brand.Card.CardConfigs.PreviewURL.GetReply.compare(reply, test.reply)
    }

    private static func brandCardCardConfigsPublishPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardConfigs.publish
        let reply = try await node.post(
            V3.Brand.Card.CardConfigs.Publish.PostBody.synthetic(test.body)
        )
        try V3.Brand.Card.CardConfigs.Publish.PostReply.compare(reply, test.reply)
    }

    private static func brandCardCardLinksGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardLinks
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            paymentScene: .paymentScore,
            pageIndex: test.query["page_index"].integer,
            pageSize: test.query["page_size"].integer
        )
        try V3.Brand.Card.CardLinks.GetReply.compare(reply, test.reply)
    }

    private static func brandCardCardLinksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardLinks
        let reply = try await node.post(
            V3.Brand.Card.CardLinks.PostBody.synthetic(test.body)
        )
        try V3.Brand.Card.CardLinks.PostReply.compare(reply, test.reply)
    }

    private static func brandCardCardLinksBusinessCodeBusinessCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardLinks.businessCode.businessCode(test.path["business_code"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text
        )
        try V3.Brand.Card.CardLinks.BusinessCode.ByBusinessCode.GetReply.compare(reply, test.reply)
    }

    private static func brandCardCardLinksCancelApplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardLinks.cancelApplyment
        let reply = try await node.post(
            V3.Brand.Card.CardLinks.CancelApplyment.PostBody.synthetic(test.body)
        )
        try V3.Brand.Card.CardLinks.CancelApplyment.PostReply.compare(reply, test.reply)
    }

    private static func brandCardCardLinksUnbindCardLinkPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.card.cardLinks.unbindCardLink
        let reply = try await node.post(
            V3.Brand.Card.CardLinks.UnbindCardLink.PostBody.synthetic(test.body)
        )
        try V3.Brand.Card.CardLinks.UnbindCardLink.PostReply.compare(reply, test.reply)
    }

    private static func brandMarketingShakeActivitiesActivitiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.marketing.shakeActivities.activities
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            activityState: .paused,
            auditState: .pending
        )
        try V3.Brand.Marketing.ShakeActivities.Activities.GetReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberCardsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.cards
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            state: .cardEffective,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Brand.Partner.CardMember.Cards.GetReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberCardsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.cards
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.Cards.PostBody.synthetic(test.body)
        )
        try V3.Brand.CardsData.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberCardsCardIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.cards.cardID(test.path["card_id"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text
        )
        try V3.Brand.CardsReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberCardsCardIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.cards.cardID(test.path["card_id"].text)
        let reply = try await node.patch(
            V3.Brand.Partner.CardMember.Cards.ByCardID.PatchBody.synthetic(test.body)
        )
        try V3.Brand.CardsReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberCardsCardIDDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.cards.cardID(test.path["card_id"].text)
        let reply = try await node.delete(
            brandID: test.query["brand_id"].text
        )
        try V3.Brand.CardsReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberCardsCardIDInvalidatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.cards.cardID(test.path["card_id"].text).invalidate
        let reply = try await node.post(
            V3.Brand.PartnerRequest.synthetic(test.body)
        )
        try V3.Brand.Partner.CardMember.Cards.ByCardID.Invalidate.PostReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberMembershipActivitiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.membershipActivities
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            cardID: test.query["card_id"].text,
            activityState: .membershipActivityTerminated
        )
        try V3.Brand.Partner.CardMember.MembershipActivities.GetReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberMembershipActivitiesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.membershipActivities
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.MembershipActivities.PostBody.synthetic(test.body)
        )
        try V3.Brand.MembershipActivitiesData.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberMembershipActivitiesActivityIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.membershipActivities.activityID(
            test.path["activity_id"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text
        )
        try V3.Brand.MembershipActivitiesData.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberMembershipActivitiesActivityIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.membershipActivities.activityID(
            test.path["activity_id"].text)
        let reply = try await node.patch(
            V3.Brand.Partner.CardMember.MembershipActivities.ByActivityID.PatchBody.synthetic(test.body)
        )
        try V3.Brand.MembershipActivitiesData.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberMembershipActivitiesActivityIDTerminatePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.brand.partner.cardMember.membershipActivities.activityID(
            test.path["activity_id"].text
        ).terminate
        let reply = try await node.post(
            V3.Brand.PartnerRequest.synthetic(test.body)
        )
        try V3.Brand.MembershipActivitiesData.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberPayViewTokensPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.payViewTokens
        let reply = try await node.post(
            V3.Brand.CardMemberRequest.synthetic(test.body)
        )
        try V3.Brand.CardMemberReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberPreAuthTokensPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.preAuthTokens
        let reply = try await node.post(
            V3.Brand.CardMemberRequest.synthetic(test.body)
        )
        try V3.Brand.CardMemberReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserCardsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userCards
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            openid: test.query["openid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            userCardState: .expired
        )
        try V3.Brand.Partner.CardMember.UserCards.GetReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserCardsImportByOpenidPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userCards.importByOpenid
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.UserCards.ImportByOpenid.PostBody.synthetic(test.body)
        )
        try V3.Brand.DataReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserCardsImportByPhonePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userCards.importByPhone
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.UserCards.ImportByPhone.PostBody.synthetic(test.body)
        )
        try V3.Brand.DataReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserCardsUserCardCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userCards.userCardCode(test.path["user_card_code"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            cardID: test.query["card_id"].text,
            openid: test.query["openid"].text
        )
        try V3.Brand.DataReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserCardsUserCardCodePatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userCards.userCardCode(test.path["user_card_code"].text)
        let reply = try await node.patch(
            V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.PatchBody.synthetic(test.body),
            cardID: test.query["card_id"].text
        )
        try V3.Brand.DataReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserCardsUserCardCodeConfirmPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userCards.userCardCode(test.path["user_card_code"].text)
            .confirm
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Confirm.PostBody.synthetic(test.body),
            cardID: test.query["card_id"].text
        )
        try V3.Brand.DataReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserCardsUserCardCodeInvalidatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userCards.userCardCode(test.path["user_card_code"].text)
            .invalidate
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Invalidate.PostBody.synthetic(test.body),
            brandID: test.query["brand_id"].text,
            cardID: test.query["card_id"].text
        )
        try V3.Brand.DataReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserFeedsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userFeeds
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.UserFeeds.PostBody.synthetic(test.body)
        )
        try V3.Brand.Partner.CardMember.UserFeeds.PostReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserPointsExchangeCouponConfirmPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm.PostBody.synthetic(test.body)
        )
        try V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm.PostReply.compare(reply, test.reply)
    }

    private static func brandPartnerCardMemberUserPointsSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.cardMember.userPoints.sync
        let reply = try await node.post(
            V3.Brand.Partner.CardMember.UserPoints.Sync.PostBody.synthetic(test.body)
        )
        try V3.Brand.Partner.CardMember.UserPoints.Sync.PostReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            storeState: .open,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Brand.Partner.Store.Brandstores.GetReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores
        let reply = try await node.post(
            V3.Brand.Partner.Store.Brandstores.PostBody.synthetic(test.body)
        )
        try V3.Brand.Partner.Store.Brandstores.PostReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresStoreIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text
        )
        try V3.Brand.BrandstoresReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresStoreIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text)
        let reply = try await node.patch(
            V3.Brand.Partner.Store.Brandstores.ByStoreID.PatchBody.synthetic(test.body)
        )
        try V3.Brand.BrandstoresReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresStoreIDDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text)
        try await node.delete(
            V3.Brand.PartnerRequest.synthetic(test.body)
        )
    }

    private static func brandPartnerStoreBrandstoresStoreIDDeleteBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text)
        try node.delete(
            V3.Brand.PartnerRequest.synthetic(test.body)
        )
    }

    private static func brandPartnerStoreBrandstoresStoreIDBindrecipientPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text).bindrecipient
        let reply = try await node.post(
            V3.Brand.Partner.Store.Brandstores.ByStoreID.Bindrecipient.PostBody.synthetic(test.body)
        )
        try V3.Brand.Partner.Store.Brandstores.ByStoreID.Bindrecipient.PostReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresStoreIDClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text).close
        let reply = try await node.post(
            V3.Brand.PartnerRequest.synthetic(test.body)
        )
        try V3.Brand.CloseReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresStoreIDResumePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text).resume
        let reply = try await node.post(
            V3.Brand.PartnerRequest.synthetic(test.body)
        )
        try V3.Brand.CloseReply.compare(reply, test.reply)
    }

    private static func brandPartnerStoreBrandstoresStoreIDUnbindrecipientPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.partner.store.brandstores.storeID(test.path["store_id"].text).unbindrecipient
        let reply = try await node.post(
            V3.Brand.Partner.Store.Brandstores.ByStoreID.Unbindrecipient.PostBody.synthetic(test.body)
        )
        try V3.Brand.Partner.Store.Brandstores.ByStoreID.Unbindrecipient.PostReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingBrandConfigsBrandMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.brandConfigs.brandMchid(test.path["brand_mchid"].text)
        let reply = try await node.get()
        try V3.Brand.Profitsharing.BrandConfigs.ByBrandMchid.GetReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingFinishOrderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.finishOrder
        let reply = try await node.post(
            V3.Brand.Profitsharing.FinishOrder.PostBody.synthetic(test.body)
        )
        try V3.Brand.Profitsharing.FinishOrder.PostReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.orders
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            transactionID: test.query["transaction_id"].text,
            outOrderNo: test.query["out_order_no"].text
        )
        try V3.Brand.Profitsharing.Orders.GetReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.orders
        let reply = try await node.post(
            V3.Brand.Profitsharing.Orders.PostBody.synthetic(test.body)
        )
        try V3.Brand.Profitsharing.Orders.PostReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingOrdersTransactionIDAmountsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.orders.transactionID(test.path["transaction_id"].text).amounts
        let reply = try await node.get()
        try V3.Brand.Profitsharing.Orders.ByTransactionID.Amounts.GetReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingReceiversAddPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.receivers.add
        let reply = try await node.post(
            V3.Brand.Profitsharing.Receivers.Add.PostBody.synthetic(test.body)
        )
        try V3.Brand.ReceiversReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingReceiversDeletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.receivers.delete
        let reply = try await node.post(
            V3.Brand.Profitsharing.Receivers.Delete.PostBody.synthetic(test.body)
        )
        try V3.Brand.ReceiversReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingReturnordersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.returnorders
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            outReturnNo: test.query["out_return_no"].text,
            orderID: test.query["order_id"].text,
            outOrderNo: test.query["out_order_no"].text
        )
        try V3.Brand.Profitsharing.Returnorders.GetReply.compare(reply, test.reply)
    }

    private static func brandProfitsharingReturnordersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.brand.profitsharing.returnorders
        let reply = try await node.post(
            V3.Brand.Profitsharing.Returnorders.PostBody.synthetic(test.body)
        )
        try V3.Brand.Profitsharing.Returnorders.PostReply.compare(reply, test.reply)
    }
}

extension V3.Brand.ApplymentsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.applymentStateDesc, "applyment_state_desc")
        try place.same(reply.authorizationConfirmationQrCode, "authorization_confirmation_qr_code")
        try place.same(reply.rejectReason, "reject_reason")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Brand.BrandApplymentsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.businessCode, "business_code")
    }
}

extension V3.Brand.BrandstoresReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.storeState, "store_state")
        try place.same(reply.auditState, "audit_state")
        try place.same(reply.reviewRejectReason, "review_reject_reason")
        try place.object(reply.storeBasics, "store_basics", V3.Brand.StoreBasics.compare)
        try place.object(reply.storeAddress, "store_address", V3.Brand.StoreAddress.compare)
        try place.object(reply.storeBusiness, "store_business", V3.Brand.StoreBusiness.compare)
        try place.list(reply.storeRecipient, "store_recipient", V3.Brand.StoreRecipient.compare)
    }
}

extension V3.Brand.CardMemberReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.token, "token")
        try place.same(reply.expireTime, "expire_time")
    }
}

extension V3.Brand.CardMemberRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            cardID: place["card_id"].text,
            openid: place["openid"].text
        )
        object.brandID = object.brandID
        object.cardID = object.cardID
        object.openid = object.openid
        return object
    }
}

extension V3.Brand.CardsCustomFieldList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .checkBox,
            name: place["name"].text,
            values: place.list("values", Place.text)
        )
        object.type = object.type
        object.name = object.name
        object.values = object.values
        return object
    }
}

extension V3.Brand.CardsData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardID, "card_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.cardType, "card_type")
        try place.same(reply.cardTitle, "card_title")
        try place.same(reply.cardColor, "card_color")
        try place.same(reply.cardPictureURL, "card_picture_url")
        try place.same(reply.codeMode, "code_mode")
        try place.same(reply.codeType, "code_type")
        try place.object(reply.codeJumpInformation, "code_jump_information", V3.Brand.CodeJumpInformation.compare)
        try place.same(reply.benefits, "benefits")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.needPinned, "need_pinned")
        try place.same(reply.needDisplayLevel, "need_display_level")
        try place.same(reply.initLevel, "init_level")
        try place.same(reply.servicePhone, "service_phone")
        try place.same(reply.legalAgreement, "legal_agreement")
        try place.object(reply.validDateInformation, "valid_date_information", V3.Brand.ValidDateInformation.compare)
        try place.object(reply.pointsInformation, "points_information", V3.Brand.CodeJumpInformation.compare)
        try place.object(reply.balanceInformation, "balance_information", V3.Brand.CodeJumpInformation.compare)
        try place.object(reply.purchaseInformation, "purchase_information", V3.Brand.PurchaseInformation.compare)
        try place.object(reply.userInformation, "user_information", V3.Brand.UserInformationReply.compare)
    }
}

extension V3.Brand.CardsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardID, "card_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.cardType, "card_type")
        try place.same(reply.cardTitle, "card_title")
        try place.same(reply.cardColor, "card_color")
        try place.same(reply.cardPictureURL, "card_picture_url")
        try place.same(reply.codeMode, "code_mode")
        try place.same(reply.codeType, "code_type")
        try place.object(reply.codeJumpInformation, "code_jump_information", V3.Brand.CodeJumpInformation.compare)
        try place.same(reply.benefits, "benefits")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.needPinned, "need_pinned")
        try place.same(reply.needDisplayLevel, "need_display_level")
        try place.same(reply.initLevel, "init_level")
        try place.same(reply.servicePhone, "service_phone")
        try place.same(reply.legalAgreement, "legal_agreement")
        try place.object(reply.validDateInformation, "valid_date_information", V3.Brand.ValidDateInformation.compare)
        try place.object(reply.pointsInformation, "points_information", V3.Brand.CodeJumpInformation.compare)
        try place.object(reply.balanceInformation, "balance_information", V3.Brand.CodeJumpInformation.compare)
        try place.object(reply.purchaseInformation, "purchase_information", V3.Brand.PurchaseInformation.compare)
        try place.object(reply.userInformation, "user_information", V3.Brand.UserInformationReply.compare)
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Brand.CardsUserInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            commonFieldList: place.list("common_field_list", of: "USER_FORM_FLAG_BIRTHDAY"),
            customFieldList: place.list("custom_field_list", V3.Brand.CardsCustomFieldList.synthetic)
        )
        object.commonFieldList = object.commonFieldList
        object.customFieldList = object.customFieldList
        return object
    }
}

extension V3.Brand.CloseReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.storeState, "store_state")
    }
}

extension V3.Brand.CodeJumpInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.jumpAppid, "jump_appid")
        try place.same(reply.jumpPath, "jump_path")
    }
}

extension V3.Brand.CodeJumpInformationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            jumpAppid: place["jump_appid"].text,
            jumpPath: place["jump_path"].text
        )
        object.jumpAppid = object.jumpAppid
        object.jumpPath = object.jumpPath
        return object
    }
}

extension V3.Brand.CommonFieldListReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.value, "value")
    }
}

extension V3.Brand.CommonFieldListRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: .userFormFlagSex,
            value: place["value"].sensitive
        )
        object.name = object.name
        object.value = object.value
        return object
    }
}

extension V3.Brand.CustomFieldList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.userChosenValues, "user_chosen_values")
    }
}

extension V3.Brand.CustomFieldListReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.name, "name")
        try place.same(reply.values, "values")
    }
}

extension V3.Brand.CustomFieldListRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            userChosenValues: place.list("user_chosen_values", Place.text)
        )
        object.name = object.name
        object.userChosenValues = object.userChosenValues
        return object
    }
}

extension V3.Brand.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.userCardCode, "user_card_code")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.cardColor, "card_color")
        try place.same(reply.cardPictureURL, "card_picture_url")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.cardType, "card_type")
        try place.same(reply.phoneNumber, "phone_number")
        try place.same(reply.level, "level")
        try place.object(reply.validDateInformation, "valid_date_information", V3.Brand.ValidDateInformation.compare)
        try place.same(reply.pickupTime, "pickup_time")
        try place.object(reply.userInformation, "user_information", V3.Brand.UserInformation.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.userCardState, "user_card_state")
        try place.same(reply.invalidReason, "invalid_reason")
        try place.same(reply.invalidTime, "invalid_time")
    }
}

extension V3.Brand.MembershipActivitiesData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.activityChannel, "activity_channel")
        try place.same(reply.title, "title")
        try place.same(reply.subTitle, "sub_title")
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.applyTotal, "apply_total")
        try place.same(reply.applyAvailable, "apply_available")
        try place.list(
            reply.productCouponStockList, "product_coupon_stock_list", V3.Brand.ProductCouponStockList.compare)
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.activityState, "activity_state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.modifyTime, "modify_time")
    }
}

extension V3.Brand.PartnerRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text
        )
        object.brandID = object.brandID
        return object
    }
}

extension V3.Brand.ProductCouponStockList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Brand.PurchaseInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.price, "price")
        try place.same(reply.jumpAppid, "jump_appid")
        try place.same(reply.jumpPath, "jump_path")
    }
}

extension V3.Brand.PurchaseInformationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            price: place["price"].number,
            jumpAppid: place["jump_appid"].text,
            jumpPath: place["jump_path"].text
        )
        object.price = object.price
        object.jumpAppid = object.jumpAppid
        object.jumpPath = object.jumpPath
        return object
    }
}

extension V3.Brand.ReceiversReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandMchid, "brand_mchid")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
    }
}

extension V3.Brand.StoreAddress {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.addressCode, "address_code")
        try place.same(reply.addressDetail, "address_detail")
        try place.same(reply.addressComplements, "address_complements")
        try place.same(reply.longitude, "longitude")
        try place.same(reply.latitude, "latitude")
    }
}

extension V3.Brand.StoreAddressRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            addressCode: place["address_code"].text,
            addressDetail: place["address_detail"].text,
            addressComplements: place["address_complements"].text,
            longitude: place["longitude"].text,
            latitude: place["latitude"].text
        )
        object.addressCode = object.addressCode
        object.addressDetail = object.addressDetail
        object.addressComplements = object.addressComplements
        object.longitude = object.longitude
        object.latitude = object.latitude
        return object
    }
}

extension V3.Brand.StoreBasics {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeReferenceID, "store_reference_id")
        try place.same(reply.branchName, "branch_name")
    }
}

extension V3.Brand.StoreBasicsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeReferenceID: place["store_reference_id"].text,
            branchName: place["branch_name"].text
        )
        object.storeReferenceID = object.storeReferenceID
        object.branchName = object.branchName
        return object
    }
}

extension V3.Brand.StoreBusiness {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.servicePhone, "service_phone")
        try place.same(reply.businessHours, "business_hours")
    }
}

extension V3.Brand.StoreBusinessRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            servicePhone: place["service_phone"].text,
            businessHours: place["business_hours"].text
        )
        object.servicePhone = object.servicePhone
        object.businessHours = object.businessHours
        return object
    }
}

extension V3.Brand.StoreRecipient {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.recipientState, "recipient_state")
    }
}

extension V3.Brand.TrademarkRegistrationCertificate {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            number: place["number"].text,
            validBeginTime: place["valid_begin_time"].text,
            validEndTime: place["valid_end_time"].text,
            internationalClass: place["international_class"].text,
            holder: place["holder"].text,
            certificate: place["certificate"].text,
            license: place["license"].text,
            authorizationBeginTime: place["authorization_begin_time"].text,
            authorizationEndTime: place["authorization_end_time"].text,
            certificateList: place.list("certificate_list", Place.text),
            licenseList: place.list("license_list", Place.text)
        )
        object.certificate = object.certificate
        object.name = object.name
        object.number = object.number
        object.validBeginTime = object.validBeginTime
        object.validEndTime = object.validEndTime
        object.internationalClass = object.internationalClass
        object.holder = object.holder
        object.license = object.license
        object.authorizationBeginTime = object.authorizationBeginTime
        object.authorizationEndTime = object.authorizationEndTime
        object.certificateList = object.certificateList
        object.licenseList = object.licenseList
        return object
    }
}

extension V3.Brand.UserInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.commonFieldList, "common_field_list", V3.Brand.CommonFieldListReply.compare)
        try place.list(reply.customFieldList, "custom_field_list", V3.Brand.CustomFieldList.compare)
    }
}

extension V3.Brand.UserInformationReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.commonFieldList, "common_field_list")
        try place.list(reply.customFieldList, "custom_field_list", V3.Brand.CustomFieldListReply.compare)
    }
}

extension V3.Brand.UserInformationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            commonFieldList: place.list("common_field_list", V3.Brand.CommonFieldListRequest.synthetic),
            customFieldList: place.list("custom_field_list", V3.Brand.CustomFieldListRequest.synthetic)
        )
        object.commonFieldList = object.commonFieldList
        object.customFieldList = object.customFieldList
        return object
    }
}

extension V3.Brand.ValidDateInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.availableDayAfterReceive, "available_day_after_receive")
    }
}

extension V3.Brand.ValidDateInformationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .fixTimeRange,
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            availableDayAfterReceive: place["available_day_after_receive"].integer
        )
        object.type = object.type
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.availableDayAfterReceive = object.availableDayAfterReceive
        return object
    }
}

extension V3.Brand.Applyments.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessCode: place["business_code"].text,
            adminInfo: AdminInfo.synthetic(place["admin_info"]),
            subjectInfo: SubjectInfo.synthetic(place["subject_info"]),
            brandBasicInfo: BrandBasicInfo.synthetic(place["brand_basic_info"]),
            trademark: Trademark.synthetic(place["trademark"])
        )
        object.businessCode = object.businessCode
        object.adminInfo = object.adminInfo
        object.subjectInfo = object.subjectInfo
        object.brandBasicInfo = object.brandBasicInfo
        object.trademark = object.trademark
        return object
    }
}

extension V3.Brand.Applyments.PostBody.AdminInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            adminName: place["admin_name"].sensitive,
            idDocType: .identificationTypeMacao,
            idCardNumber: place["id_card_number"].sensitive
        )
        object.adminName = object.adminName
        object.idDocType = object.idDocType
        object.idCardNumber = object.idCardNumber
        return object
    }
}

extension V3.Brand.Applyments.PostBody.SubjectInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subjectType: .subjectTypeIndividual,
            subjectName: place["subject_name"].text,
            unifiedSocialCreditCode: place["unified_social_credit_code"].text
        )
        object.subjectType = object.subjectType
        object.subjectName = object.subjectName
        object.unifiedSocialCreditCode = object.unifiedSocialCreditCode
        return object
    }
}

extension V3.Brand.Applyments.PostBody.BrandBasicInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandName: place["brand_name"].text,
            brandLogo: place["brand_logo"].text
        )
        object.brandName = object.brandName
        object.brandLogo = object.brandLogo
        return object
    }
}

extension V3.Brand.Applyments.PostBody.Trademark {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            trademarkExists: .trademarkNone,
            trademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate.synthetic(
                place["trademark_registration_certificate"]),
            logoTrademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate.synthetic(
                place["logo_trademark_registration_certificate"]),
            noTrademarkAdditionProve: place["no_trademark_addition_prove"].text,
            noTrademarkAdditionProveList: place.list("no_trademark_addition_prove_list", Place.text)
        )
        object.trademarkExists = object.trademarkExists
        object.trademarkRegistrationCertificate = object.trademarkRegistrationCertificate
        object.logoTrademarkRegistrationCertificate = object.logoTrademarkRegistrationCertificate
        object.noTrademarkAdditionProve = object.noTrademarkAdditionProve
        object.noTrademarkAdditionProveList = object.noTrademarkAdditionProveList
        return object
    }
}

extension V3.Brand.Applyments.CancelApplyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            applymentID: place["applyment_id"].text,
            businessCode: place["business_code"].text
        )
        object.applymentID = object.applymentID
        object.businessCode = object.businessCode
        return object
    }
}

extension V3.Brand.Card.CardConfigs.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.scheduledPublishTime, "scheduled_publish_time")
        try place.same(reply.rejectReason, "reject_reason")
        try place.same(reply.actualPublishTime, "actual_publish_time")
    }
}

extension V3.Brand.Card.CardConfigs.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessCode: place["business_code"].text,
            brandID: place["brand_id"].text,
            brandCustomerService: BrandCustomerService.synthetic(place["brand_customer_service"]),
            brandMiniProgramInfo: BrandMiniProgramInfo.synthetic(place["brand_mini_program_info"]),
            serviceList: place.list("service_list", ServiceList.synthetic)
        )
        object.businessCode = object.businessCode
        object.brandID = object.brandID
        object.brandMiniProgramInfo = object.brandMiniProgramInfo
        object.brandCustomerService = object.brandCustomerService
        object.serviceList = object.serviceList
        return object
    }
}

extension V3.Brand.Card.CardConfigs.PostBody.BrandMiniProgramInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            defaultJumpPath: place["default_jump_path"].text
        )
        object.appid = object.appid
        object.defaultJumpPath = object.defaultJumpPath
        return object
    }
}

extension V3.Brand.Card.CardConfigs.PostBody.BrandCustomerService {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            customerServiceType: .miniProgram,
            customerServicePhone: place["customer_service_phone"].text,
            customerServicePath: place["customer_service_path"].text,
            appid: place["appid"].text
        )
        object.customerServiceType = object.customerServiceType
        object.customerServicePhone = object.customerServicePhone
        object.customerServicePath = object.customerServicePath
        object.appid = object.appid
        return object
    }
}

extension V3.Brand.Card.CardConfigs.PostBody.ServiceList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceJumpType: .jumpWebPage,
            serviceJumpPath: place["service_jump_path"].text,
            serviceClassifyName: place["service_classify_name"].text,
            serviceName: place["service_name"].text,
            appid: place["appid"].text
        )
        object.serviceClassifyName = object.serviceClassifyName
        object.serviceName = object.serviceName
        object.serviceJumpType = object.serviceJumpType
        object.serviceJumpPath = object.serviceJumpPath
        object.appid = object.appid
        return object
    }
}

extension V3.Brand.Card.CardConfigs.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.cardPreviewURL, "card_preview_url")
    }
}

extension V3.Brand.Card.CardConfigs.CancelApplyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            businessCode: place["business_code"].text,
            applymentID: place["applyment_id"].text
        )
        object.businessCode = object.businessCode
        object.applymentID = object.applymentID
        object.brandID = object.brandID
        return object
    }
}

extension V3.Brand.Card.CardConfigs.CancelApplyment.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.applymentState, "applyment_state")
    }
}

extension V3.Brand.Card.CardConfigs.PreviewURL.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.cardPreviewURL, "card_preview_url")
        try place.same(reply.urlExpiredTime, "url_expired_time")
    }
}

extension V3.Brand.Card.CardConfigs.Publish.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            publishType: .scheduledPublish,
            businessCode: place["business_code"].text,
            applymentID: place["applyment_id"].text,
            scheduledPublishTime: place["scheduled_publish_time"].text
        )
        object.businessCode = object.businessCode
        object.applymentID = object.applymentID
        object.brandID = object.brandID
        object.publishType = object.publishType
        object.scheduledPublishTime = object.scheduledPublishTime
        return object
    }
}

extension V3.Brand.Card.CardConfigs.Publish.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.publishType, "publish_type")
        try place.same(reply.scheduledPublishTime, "scheduled_publish_time")
    }
}

extension V3.Brand.Card.CardLinks.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.pageIndex, "page_index")
        try place.same(reply.pageSize, "page_size")
        try place.same(reply.totalNum, "total_num")
        try place.list(reply.activeLinkList, "active_link_list", ActiveLinkList.compare)
    }
}

extension V3.Brand.Card.CardLinks.GetReply.ActiveLinkList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.paymentScene, "payment_scene")
        try place.same(reply.appidList, "appid_list")
        try place.same(reply.cardLinkMchid, "card_link_mchid")
        try place.same(reply.serviceID, "service_id")
    }
}

extension V3.Brand.Card.CardLinks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessCode: place["business_code"].text,
            brandID: place["brand_id"].text,
            paymentScene: .paymentScore,
            appid: place["appid"].text,
            cardLinkMchid: place["card_link_mchid"].text,
            serviceID: place["service_id"].text
        )
        object.businessCode = object.businessCode
        object.brandID = object.brandID
        object.paymentScene = object.paymentScene
        object.appid = object.appid
        object.cardLinkMchid = object.cardLinkMchid
        object.serviceID = object.serviceID
        return object
    }
}

extension V3.Brand.Card.CardLinks.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.paymentScene, "payment_scene")
        try place.same(reply.appid, "appid")
        try place.same(reply.cardLinkMchid, "card_link_mchid")
        try place.same(reply.serviceID, "service_id")
    }
}

extension V3.Brand.Card.CardLinks.BusinessCode.ByBusinessCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.paymentScene, "payment_scene")
        try place.same(reply.appid, "appid")
        try place.same(reply.cardLinkMchid, "card_link_mchid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.configurationState, "configuration_state")
        try place.same(reply.rejectReason, "reject_reason")
    }
}

extension V3.Brand.Card.CardLinks.CancelApplyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessCode: place["business_code"].text,
            brandID: place["brand_id"].text
        )
        object.businessCode = object.businessCode
        object.brandID = object.brandID
        return object
    }
}

extension V3.Brand.Card.CardLinks.CancelApplyment.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessCode, "business_code")
    }
}

extension V3.Brand.Card.CardLinks.UnbindCardLink.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            paymentScene: .paymentScore,
            appid: place["appid"].text,
            cardLinkMchid: place["card_link_mchid"].text,
            serviceID: place["service_id"].text
        )
        object.brandID = object.brandID
        object.paymentScene = object.paymentScene
        object.appid = object.appid
        object.cardLinkMchid = object.cardLinkMchid
        object.serviceID = object.serviceID
        return object
    }
}

extension V3.Brand.Card.CardLinks.UnbindCardLink.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.paymentScene, "payment_scene")
        try place.same(reply.appid, "appid")
        try place.same(reply.cardLinkMchid, "card_link_mchid")
        try place.same(reply.serviceID, "service_id")
    }
}

extension V3.Brand.Marketing.ShakeActivities.Activities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Brand.Marketing.ShakeActivities.Activities.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.name, "name")
        try place.same(reply.activityState, "activity_state")
        try place.same(reply.auditState, "audit_state")
        try place.same(reply.availableQuota, "available_quota")
        try place.same(reply.totalQuota, "total_quota")
        try place.same(reply.deliveryMode, "delivery_mode")
        try place.object(reply.timeRange, "time_range", TimeRange.compare)
        try place.object(reply.productCoupon, "product_coupon", ProductCoupon.compare)
    }
}

extension V3.Brand.Marketing.ShakeActivities.Activities.GetReply.Data.TimeRange {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.Brand.Marketing.ShakeActivities.Activities.GetReply.Data.ProductCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.list(reply.stockList, "stock_list", StockList.compare)
    }
}

extension V3.Brand.Marketing.ShakeActivities.Activities.GetReply.Data.ProductCoupon.StockList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Brand.Partner.CardMember.Cards.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.list(reply.data, "data", V3.Brand.CardsData.compare)
    }
}

extension V3.Brand.Partner.CardMember.Cards.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            appid: place["appid"].text,
            cardType: .normal,
            cardTitle: place["card_title"].text,
            cardColor: place["card_color"].text,
            cardPictureURL: place["card_picture_url"].text,
            codeMode: .merchantAllocate,
            codeType: .noneCode,
            benefits: place["benefits"].text,
            notifyURL: place["notify_url"].text,
            validDateInformation: V3.Brand.ValidDateInformationRequest.synthetic(place["valid_date_information"]),
            codeJumpInformation: V3.Brand.CodeJumpInformationRequest.synthetic(place["code_jump_information"]),
            needPinned: place["need_pinned"].flag,
            needDisplayLevel: place["need_display_level"].flag,
            initLevel: place["init_level"].text,
            servicePhone: place["service_phone"].text,
            legalAgreement: place["legal_agreement"].text,
            pointsInformation: V3.Brand.CodeJumpInformationRequest.synthetic(place["points_information"]),
            balanceInformation: V3.Brand.CodeJumpInformationRequest.synthetic(place["balance_information"]),
            purchaseInformation: V3.Brand.PurchaseInformationRequest.synthetic(place["purchase_information"]),
            userInformation: V3.Brand.CardsUserInformation.synthetic(place["user_information"])
        )
        object.brandID = object.brandID
        object.appid = object.appid
        object.cardType = object.cardType
        object.cardTitle = object.cardTitle
        object.cardColor = object.cardColor
        object.cardPictureURL = object.cardPictureURL
        object.codeMode = object.codeMode
        object.codeType = object.codeType
        object.codeJumpInformation = object.codeJumpInformation
        object.benefits = object.benefits
        object.notifyURL = object.notifyURL
        object.needPinned = object.needPinned
        object.needDisplayLevel = object.needDisplayLevel
        object.initLevel = object.initLevel
        object.servicePhone = object.servicePhone
        object.legalAgreement = object.legalAgreement
        object.validDateInformation = object.validDateInformation
        object.pointsInformation = object.pointsInformation
        object.balanceInformation = object.balanceInformation
        object.purchaseInformation = object.purchaseInformation
        object.userInformation = object.userInformation
        return object
    }
}

extension V3.Brand.Partner.CardMember.Cards.ByCardID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            cardTitle: place["card_title"].text,
            cardColor: place["card_color"].text,
            cardPictureURL: place["card_picture_url"].text,
            codeJumpInformation: V3.Brand.CodeJumpInformationRequest.synthetic(place["code_jump_information"]),
            benefits: place["benefits"].text,
            notifyURL: place["notify_url"].text,
            needPinned: place["need_pinned"].flag,
            needDisplayLevel: place["need_display_level"].flag,
            initLevel: place["init_level"].text,
            servicePhone: place["service_phone"].text,
            legalAgreement: place["legal_agreement"].text,
            validDateInformation: V3.Brand.ValidDateInformationRequest.synthetic(place["valid_date_information"]),
            pointsInformation: V3.Brand.CodeJumpInformationRequest.synthetic(place["points_information"]),
            balanceInformation: V3.Brand.CodeJumpInformationRequest.synthetic(place["balance_information"]),
            purchaseInformation: V3.Brand.PurchaseInformationRequest.synthetic(place["purchase_information"]),
            userInformation: V3.Brand.CardsUserInformation.synthetic(place["user_information"])
        )
        object.brandID = object.brandID
        object.cardTitle = object.cardTitle
        object.cardColor = object.cardColor
        object.cardPictureURL = object.cardPictureURL
        object.codeJumpInformation = object.codeJumpInformation
        object.benefits = object.benefits
        object.notifyURL = object.notifyURL
        object.needPinned = object.needPinned
        object.needDisplayLevel = object.needDisplayLevel
        object.initLevel = object.initLevel
        object.servicePhone = object.servicePhone
        object.legalAgreement = object.legalAgreement
        object.validDateInformation = object.validDateInformation
        object.pointsInformation = object.pointsInformation
        object.balanceInformation = object.balanceInformation
        object.purchaseInformation = object.purchaseInformation
        object.userInformation = object.userInformation
        return object
    }
}

extension V3.Brand.Partner.CardMember.Cards.ByCardID.Invalidate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.cardType, "card_type")
        try place.same(reply.cardTitle, "card_title")
        try place.same(reply.cardColor, "card_color")
        try place.same(reply.cardPictureURL, "card_picture_url")
        try place.same(reply.codeMode, "code_mode")
        try place.same(reply.codeType, "code_type")
        try place.object(reply.codeJumpInformation, "code_jump_information", V3.Brand.CodeJumpInformation.compare)
        try place.same(reply.benefits, "benefits")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.needPinned, "need_pinned")
        try place.same(reply.needDisplayLevel, "need_display_level")
        try place.same(reply.initLevel, "init_level")
        try place.same(reply.servicePhone, "service_phone")
        try place.same(reply.legalAgreement, "legal_agreement")
        try place.object(reply.validDateInformation, "valid_date_information", V3.Brand.ValidDateInformation.compare)
        try place.object(reply.memberInformation, "member_information", V3.Brand.CodeJumpInformation.compare)
        try place.object(reply.pointsInformation, "points_information", V3.Brand.CodeJumpInformation.compare)
        try place.object(reply.balanceInformation, "balance_information", V3.Brand.CodeJumpInformation.compare)
        try place.object(reply.purchaseInformation, "purchase_information", V3.Brand.PurchaseInformation.compare)
        try place.object(reply.userInformation, "user_information", V3.Brand.UserInformationReply.compare)
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", V3.Brand.MembershipActivitiesData.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            brandID: place["brand_id"].text,
            cardID: place["card_id"].text,
            activityChannel: .mechantAppComponent,
            title: place["title"].text,
            subTitle: place["sub_title"].text,
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text,
            applyTotal: place["apply_total"].integer,
            productCouponStockList: place.list("product_coupon_stock_list", ProductCouponStockList.synthetic)
        )
        object.outRequestNo = object.outRequestNo
        object.brandID = object.brandID
        object.cardID = object.cardID
        object.activityChannel = object.activityChannel
        object.title = object.title
        object.subTitle = object.subTitle
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        object.applyTotal = object.applyTotal
        object.productCouponStockList = object.productCouponStockList
        return object
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.PostBody.ProductCouponStockList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text
        )
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        return object
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ByActivityID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            title: place["title"].text,
            subTitle: place["sub_title"].text,
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text
        )
        object.brandID = object.brandID
        object.title = object.title
        object.subTitle = object.subTitle
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserCards.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.list(reply.data, "data", V3.Brand.DataReply.compare)
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ImportByOpenid.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            cardID: place["card_id"].text,
            openid: place["openid"].text,
            userCardCode: place["user_card_code"].text,
            dateInformation: V3.Brand.ValidDateInformationRequest.synthetic(place["date_information"]),
            pickupTime: place["pickup_time"].text,
            phoneNumber: place["phone_number"].sensitive,
            userInformation: V3.Brand.UserInformationRequest.synthetic(place["user_information"])
        )
        object.brandID = object.brandID
        object.cardID = object.cardID
        object.openid = object.openid
        object.userCardCode = object.userCardCode
        object.phoneNumber = object.phoneNumber
        object.userInformation = object.userInformation
        object.dateInformation = object.dateInformation
        object.pickupTime = object.pickupTime
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ImportByPhone.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            cardID: place["card_id"].text,
            phoneNumber: place["phone_number"].sensitive,
            userCardCode: place["user_card_code"].text,
            dateInformation: V3.Brand.ValidDateInformationRequest.synthetic(place["date_information"]),
            pickupTime: place["pickup_time"].text,
            userInformation: V3.Brand.UserInformationRequest.synthetic(place["user_information"])
        )
        object.brandID = object.brandID
        object.cardID = object.cardID
        object.phoneNumber = object.phoneNumber
        object.userCardCode = object.userCardCode
        object.userInformation = object.userInformation
        object.dateInformation = object.dateInformation
        object.pickupTime = object.pickupTime
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            openid: place["openid"].text,
            cardColor: place["card_color"].text,
            cardPictureURL: place["card_picture_url"].text,
            phoneNumber: place["phone_number"].sensitive,
            level: place["level"].text,
            validDateInformation: V3.Brand.ValidDateInformationRequest.synthetic(place["valid_date_information"]),
            pickupTime: place["pickup_time"].text,
            userInformation: V3.Brand.UserInformationRequest.synthetic(place["user_information"]),
            attach: place["attach"].text
        )
        object.brandID = object.brandID
        object.openid = object.openid
        object.cardColor = object.cardColor
        object.cardPictureURL = object.cardPictureURL
        object.phoneNumber = object.phoneNumber
        object.level = object.level
        object.validDateInformation = object.validDateInformation
        object.pickupTime = object.pickupTime
        object.userInformation = object.userInformation
        object.attach = object.attach
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Confirm.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            openid: place["openid"].text,
            userCardConfirmState: .createCardSuccess,
            cardColor: place["card_color"].text,
            cardPictureURL: place["card_picture_url"].text,
            phoneNumber: place["phone_number"].sensitive,
            level: place["level"].text,
            validDateInformation: V3.Brand.ValidDateInformationRequest.synthetic(place["valid_date_information"]),
            userInformation: V3.Brand.UserInformationRequest.synthetic(place["user_information"]),
            attach: place["attach"].text
        )
        object.brandID = object.brandID
        object.openid = object.openid
        object.cardColor = object.cardColor
        object.cardPictureURL = object.cardPictureURL
        object.phoneNumber = object.phoneNumber
        object.level = object.level
        object.validDateInformation = object.validDateInformation
        object.userInformation = object.userInformation
        object.attach = object.attach
        object.userCardConfirmState = object.userCardConfirmState
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Invalidate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            invalidReason: place["invalid_reason"].text
        )
        object.openid = object.openid
        object.invalidReason = object.invalidReason
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserFeeds.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            cardID: place["card_id"].text,
            userCardCode: place["user_card_code"].text,
            openid: place["openid"].text,
            outRequestNo: place["out_request_no"].text,
            cellMessage: place["cell_message"].text
        )
        object.brandID = object.brandID
        object.cardID = object.cardID
        object.userCardCode = object.userCardCode
        object.openid = object.openid
        object.outRequestNo = object.outRequestNo
        object.cellMessage = object.cellMessage
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserFeeds.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.userCardCode, "user_card_code")
        try place.same(reply.openid, "openid")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.cellMessage, "cell_message")
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            recordID: place["record_id"].text,
            exchangeCouponTemplateID: place["exchange_coupon_template_id"].text,
            brandID: place["brand_id"].text,
            cardID: place["card_id"].text,
            openid: place["openid"].text,
            userCardCode: place["user_card_code"].text,
            state: .pointExchangeCouponSuccess,
            couponCode: place["coupon_code"].text,
            failReason: place["fail_reason"].text
        )
        object.recordID = object.recordID
        object.exchangeCouponTemplateID = object.exchangeCouponTemplateID
        object.brandID = object.brandID
        object.cardID = object.cardID
        object.openid = object.openid
        object.userCardCode = object.userCardCode
        object.state = object.state
        object.couponCode = object.couponCode
        object.failReason = object.failReason
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.recordID, "record_id")
        try place.same(reply.exchangeCouponTemplateID, "exchange_coupon_template_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.userCardCode, "user_card_code")
        try place.same(reply.state, "state")
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.failReason, "fail_reason")
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            brandID: place["brand_id"].text,
            cardID: place["card_id"].text,
            openid: place["openid"].text,
            userCardCode: place["user_card_code"].text,
            pointBalance: place["point_balance"].integer
        )
        object.outRequestNo = object.outRequestNo
        object.brandID = object.brandID
        object.cardID = object.cardID
        object.openid = object.openid
        object.userCardCode = object.userCardCode
        object.pointBalance = object.pointBalance
        return object
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.Sync.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.userCardCode, "user_card_code")
        try place.same(reply.pointBalance, "point_balance")
    }
}

extension V3.Brand.Partner.Store.Brandstores.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Brand.Partner.Store.Brandstores.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.storeState, "store_state")
        try place.same(reply.auditState, "audit_state")
        try place.same(reply.reviewRejectReason, "review_reject_reason")
        try place.object(reply.storeBasics, "store_basics", V3.Brand.StoreBasics.compare)
        try place.object(reply.storeAddress, "store_address", V3.Brand.StoreAddress.compare)
        try place.object(reply.storeBusiness, "store_business", V3.Brand.StoreBusiness.compare)
        try place.list(reply.storeRecipient, "store_recipient", StoreRecipient.compare)
    }
}

extension V3.Brand.Partner.Store.Brandstores.GetReply.Data.StoreRecipient {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.recipientState, "recipient_state")
    }
}

extension V3.Brand.Partner.Store.Brandstores.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            storeAddress: V3.Brand.StoreAddressRequest.synthetic(place["store_address"]),
            storeBasics: V3.Brand.StoreBasicsRequest.synthetic(place["store_basics"]),
            storeBusiness: V3.Brand.StoreBusinessRequest.synthetic(place["store_business"])
        )
        object.brandID = object.brandID
        object.storeBasics = object.storeBasics
        object.storeAddress = object.storeAddress
        object.storeBusiness = object.storeBusiness
        return object
    }
}

extension V3.Brand.Partner.Store.Brandstores.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.storeState, "store_state")
        try place.same(reply.auditState, "audit_state")
        try place.same(reply.reviewRejectReason, "review_reject_reason")
        try place.object(reply.storeBasics, "store_basics", V3.Brand.StoreBasics.compare)
        try place.object(reply.storeAddress, "store_address", V3.Brand.StoreAddress.compare)
        try place.object(reply.storeBusiness, "store_business", V3.Brand.StoreBusiness.compare)
        try place.list(reply.storeRecipient, "store_recipient", V3.Brand.StoreRecipient.compare)
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            storeBasics: V3.Brand.StoreBasicsRequest.synthetic(place["store_basics"]),
            storeAddress: V3.Brand.StoreAddressRequest.synthetic(place["store_address"]),
            storeBusiness: V3.Brand.StoreBusinessRequest.synthetic(place["store_business"])
        )
        object.brandID = object.brandID
        object.storeBasics = object.storeBasics
        object.storeAddress = object.storeAddress
        object.storeBusiness = object.storeBusiness
        return object
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Bindrecipient.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            mchid: place["mchid"].text,
            companyName: place["company_name"].text
        )
        object.brandID = object.brandID
        object.mchid = object.mchid
        object.companyName = object.companyName
        return object
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Bindrecipient.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.recipientState, "recipient_state")
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Unbindrecipient.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            mchid: place["mchid"].text
        )
        object.brandID = object.brandID
        object.mchid = object.mchid
        return object
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Unbindrecipient.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.failedReason, "failed_reason")
    }
}

extension V3.Brand.Profitsharing.BrandConfigs.ByBrandMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandMchid, "brand_mchid")
        try place.same(reply.maxRatio, "max_ratio")
    }
}

extension V3.Brand.Profitsharing.FinishOrder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            description: place["description"].text
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.description = object.description
        return object
    }
}

extension V3.Brand.Profitsharing.FinishOrder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Brand.Profitsharing.Orders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.status, "status")
        try place.list(reply.receivers, "receivers", Receivers.compare)
        try place.same(reply.finishAmount, "finish_amount")
        try place.same(reply.finishDescription, "finish_description")
    }
}

extension V3.Brand.Profitsharing.Orders.GetReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.detailID, "detail_id")
    }
}

extension V3.Brand.Profitsharing.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandMchid: place["brand_mchid"].text,
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            receivers: place.list("receivers", Receivers.synthetic),
            finish: place["finish"].flag,
            subAppid: place["sub_appid"].text
        )
        object.brandMchid = object.brandMchid
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.receivers = object.receivers
        object.finish = object.finish
        return object
    }
}

extension V3.Brand.Profitsharing.Orders.PostBody.Receivers {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchantId,
            account: place["account"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            name: place["name"].sensitive
        )
        object.type = object.type
        object.account = object.account
        object.amount = object.amount
        object.description = object.description
        object.name = object.name
        return object
    }
}

extension V3.Brand.Profitsharing.Orders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandMchid, "brand_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.list(reply.receivers, "receivers", Receivers.compare)
        try place.same(reply.status, "status")
    }
}

extension V3.Brand.Profitsharing.Orders.PostReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.detailID, "detail_id")
    }
}

extension V3.Brand.Profitsharing.Orders.ByTransactionID.Amounts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.unsplitAmount, "unsplit_amount")
    }
}

extension V3.Brand.Profitsharing.Receivers.Add.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandMchid: place["brand_mchid"].text,
            appid: place["appid"].text,
            type: .merchantId,
            account: place["account"].text,
            relationType: .others,
            subAppid: place["sub_appid"].text,
            name: place["name"].text
        )
        object.brandMchid = object.brandMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.type = object.type
        object.account = object.account
        object.name = object.name
        object.relationType = object.relationType
        return object
    }
}

extension V3.Brand.Profitsharing.Receivers.Delete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandMchid: place["brand_mchid"].text,
            appid: place["appid"].text,
            type: .merchantId,
            account: place["account"].text,
            subAppid: place["sub_appid"].text
        )
        object.brandMchid = object.brandMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.type = object.type
        object.account = object.account
        return object
    }
}

extension V3.Brand.Profitsharing.Returnorders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.returnMchid, "return_mchid")
        try place.same(reply.returnNo, "return_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Brand.Profitsharing.Returnorders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outReturnNo: place["out_return_no"].text,
            returnMchid: place["return_mchid"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            orderID: place["order_id"].text,
            outOrderNo: place["out_order_no"].text
        )
        object.subMchid = object.subMchid
        object.orderID = object.orderID
        object.outOrderNo = object.outOrderNo
        object.outReturnNo = object.outReturnNo
        object.returnMchid = object.returnMchid
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Brand.Profitsharing.Returnorders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.returnMchid, "return_mchid")
        try place.same(reply.amount, "amount")
        try place.same(reply.returnNo, "return_no")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.finishTime, "finish_time")
    }
}
