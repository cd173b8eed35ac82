// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand-basic.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIBrand
import WeChatPayTyped

struct V3BrandBasicCalls: TypedCalls {
    let family = "v3/brand-basic"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "brand-basic.partner.brands.{brand_id}.product-authorities.get",
            Self.brandBasicPartnerBrandsBrandIDProductAuthoritiesGet)
        calls.add(
            blocking: "brand-basic.partner.brands.{brand_id}.product-authorities.get",
            Self.brandBasicPartnerBrandsBrandIDProductAuthoritiesGetBlocking)
    }
}

extension V3BrandBasicCalls {
    private static func brandBasicPartnerBrandsBrandIDProductAuthoritiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.brandBasic.partner.brands.brandID(test.path["brand_id"].text).productAuthorities
        let reply = try await node.get()
        try V3.BrandBasic.Partner.Brands.ByBrandID.ProductAuthorities.GetReply.compare(reply, test.reply)
    }

    private static func brandBasicPartnerBrandsBrandIDProductAuthoritiesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.brandBasic.partner.brands.brandID(test.path["brand_id"].text).productAuthorities
        let reply = try node.get()
        try V3.BrandBasic.Partner.Brands.ByBrandID.ProductAuthorities.GetReply.compare(reply, test.reply)
    }
}

extension V3.BrandBasic.Partner.Brands.ByBrandID.ProductAuthorities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.authorizationType, "authorization_type")
        try place.same(reply.authorizationProduct, "authorization_product")
        try place.same(reply.updateTime, "update_time")
    }
}
