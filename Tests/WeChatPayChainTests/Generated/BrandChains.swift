// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand-basic.yaml, API/v3/brand.yaml, API/v3/merchant-store.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3BrandBasic(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities",
            client.v3.brandBasic.partner.brands._brand_id_.productAuthorities)
        return chains
    }

    static func v3Brand(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/brand/applyments", client.v3.brand.applyments)
        chains.add(
            "GET /v3/brand/applyments/applyment-id/{applyment_id}",
            client.v3.brand.applyments.applymentId._applyment_id_)
        chains.add(
            "GET /v3/brand/applyments/business-code/{business_code}",
            client.v3.brand.applyments.businessCode._business_code_)
        chains.add("POST /v3/brand/applyments/cancel-applyment", client.v3.brand.applyments.cancelApplyment)
        chains.add("GET /v3/brand/card/card-configs", client.v3.brand.card.cardConfigs)
        chains.add("POST /v3/brand/card/card-configs", client.v3.brand.card.cardConfigs)
        chains.add(
            "POST /v3/brand/card/card-configs/cancel-applyment", client.v3.brand.card.cardConfigs.cancelApplyment)
        chains.add("GET /v3/brand/card/card-configs/preview-url", client.v3.brand.card.cardConfigs.previewUrl)
        chains.add("POST /v3/brand/card/card-configs/publish", client.v3.brand.card.cardConfigs.publish)
        chains.add("GET /v3/brand/card/card-links", client.v3.brand.card.cardLinks)
        chains.add("POST /v3/brand/card/card-links", client.v3.brand.card.cardLinks)
        chains.add(
            "GET /v3/brand/card/card-links/business-code/{business_code}",
            client.v3.brand.card.cardLinks.businessCode._business_code_)
        chains.add("POST /v3/brand/card/card-links/cancel-applyment", client.v3.brand.card.cardLinks.cancelApplyment)
        chains.add("POST /v3/brand/card/card-links/unbind-card-link", client.v3.brand.card.cardLinks.unbindCardLink)
        chains.add(
            "GET /v3/brand/marketing/shake-activities/activities", client.v3.brand.marketing.shakeActivities.activities)
        chains.add("GET /v3/brand/partner/card-member/cards", client.v3.brand.partner.cardMember.cards)
        chains.add("POST /v3/brand/partner/card-member/cards", client.v3.brand.partner.cardMember.cards)
        chains.add(
            "GET /v3/brand/partner/card-member/cards/{card_id}", client.v3.brand.partner.cardMember.cards._card_id_)
        chains.add(
            "PATCH /v3/brand/partner/card-member/cards/{card_id}", client.v3.brand.partner.cardMember.cards._card_id_)
        chains.add(
            "DELETE /v3/brand/partner/card-member/cards/{card_id}", client.v3.brand.partner.cardMember.cards._card_id_)
        chains.add(
            "POST /v3/brand/partner/card-member/cards/{card_id}/invalidate",
            client.v3.brand.partner.cardMember.cards._card_id_.invalidate)
        chains.add(
            "GET /v3/brand/partner/card-member/membership-activities",
            client.v3.brand.partner.cardMember.membershipActivities)
        chains.add(
            "POST /v3/brand/partner/card-member/membership-activities",
            client.v3.brand.partner.cardMember.membershipActivities)
        chains.add(
            "GET /v3/brand/partner/card-member/membership-activities/{activity_id}",
            client.v3.brand.partner.cardMember.membershipActivities._activity_id_)
        chains.add(
            "PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}",
            client.v3.brand.partner.cardMember.membershipActivities._activity_id_)
        chains.add(
            "POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
            client.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate)
        chains.add(
            "POST /v3/brand/partner/card-member/pay-view-tokens", client.v3.brand.partner.cardMember.payViewTokens)
        chains.add(
            "POST /v3/brand/partner/card-member/pre-auth-tokens", client.v3.brand.partner.cardMember.preAuthTokens)
        chains.add("GET /v3/brand/partner/card-member/user-cards", client.v3.brand.partner.cardMember.userCards)
        chains.add(
            "POST /v3/brand/partner/card-member/user-cards/import-by-openid",
            client.v3.brand.partner.cardMember.userCards.importByOpenid)
        chains.add(
            "POST /v3/brand/partner/card-member/user-cards/import-by-phone",
            client.v3.brand.partner.cardMember.userCards.importByPhone)
        chains.add(
            "GET /v3/brand/partner/card-member/user-cards/{user_card_code}",
            client.v3.brand.partner.cardMember.userCards._user_card_code_)
        chains.add(
            "PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}",
            client.v3.brand.partner.cardMember.userCards._user_card_code_)
        chains.add(
            "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
            client.v3.brand.partner.cardMember.userCards._user_card_code_.confirm)
        chains.add(
            "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
            client.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate)
        chains.add("POST /v3/brand/partner/card-member/user-feeds", client.v3.brand.partner.cardMember.userFeeds)
        chains.add(
            "POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
            client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm)
        chains.add(
            "POST /v3/brand/partner/card-member/user-points/sync", client.v3.brand.partner.cardMember.userPoints.sync)
        chains.add("GET /v3/brand/partner/store/brandstores", client.v3.brand.partner.store.brandstores)
        chains.add("POST /v3/brand/partner/store/brandstores", client.v3.brand.partner.store.brandstores)
        chains.add(
            "GET /v3/brand/partner/store/brandstores/{store_id}", client.v3.brand.partner.store.brandstores._store_id_)
        chains.add(
            "PATCH /v3/brand/partner/store/brandstores/{store_id}", client.v3.brand.partner.store.brandstores._store_id_
        )
        chains.add(
            "DELETE /v3/brand/partner/store/brandstores/{store_id}",
            client.v3.brand.partner.store.brandstores._store_id_)
        chains.add(
            "POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
            client.v3.brand.partner.store.brandstores._store_id_.bindrecipient)
        chains.add(
            "POST /v3/brand/partner/store/brandstores/{store_id}/close",
            client.v3.brand.partner.store.brandstores._store_id_.close)
        chains.add(
            "POST /v3/brand/partner/store/brandstores/{store_id}/resume",
            client.v3.brand.partner.store.brandstores._store_id_.resume)
        chains.add(
            "POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
            client.v3.brand.partner.store.brandstores._store_id_.unbindrecipient)
        chains.add(
            "GET /v3/brand/profitsharing/brand-configs/{brand_mchid}",
            client.v3.brand.profitsharing.brandConfigs._brand_mchid_)
        chains.add("POST /v3/brand/profitsharing/finish-order", client.v3.brand.profitsharing.finishOrder)
        chains.add("GET /v3/brand/profitsharing/orders", client.v3.brand.profitsharing.orders)
        chains.add("POST /v3/brand/profitsharing/orders", client.v3.brand.profitsharing.orders)
        chains.add(
            "GET /v3/brand/profitsharing/orders/{transaction_id}/amounts",
            client.v3.brand.profitsharing.orders._transaction_id_.amounts)
        chains.add("POST /v3/brand/profitsharing/receivers/add", client.v3.brand.profitsharing.receivers.add)
        chains.add("POST /v3/brand/profitsharing/receivers/delete", client.v3.brand.profitsharing.receivers.delete)
        chains.add("GET /v3/brand/profitsharing/returnorders", client.v3.brand.profitsharing.returnorders)
        chains.add("POST /v3/brand/profitsharing/returnorders", client.v3.brand.profitsharing.returnorders)
        return chains
    }

    static func v3MerchantStore(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/merchant-store/stores", client.v3.merchantStore.stores)
        chains.add("GET /v3/merchant-store/stores/{store_id}", client.v3.merchantStore.stores._store_id_)
        chains.add("PATCH /v3/merchant-store/stores/{store_id}", client.v3.merchantStore.stores._store_id_)
        chains.add(
            "POST /v3/merchant-store/stores/{store_id}/recipients/bind",
            client.v3.merchantStore.stores._store_id_.recipients.bind)
        chains.add(
            "POST /v3/merchant-store/stores/{store_id}/recipients/unbind",
            client.v3.merchantStore.stores._store_id_.recipients.unbind)
        return chains
    }
}
