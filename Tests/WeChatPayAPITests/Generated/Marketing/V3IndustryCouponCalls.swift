// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/industry-coupon.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3IndustryCouponCalls: TypedCalls {
    let family = "v3/industry-coupon"

    func add(to calls: inout RoundTrips) {
        calls.add("industry-coupon.tokens.post", Self.industryCouponTokensPost)
        calls.add(blocking: "industry-coupon.tokens.post", Self.industryCouponTokensPostBlocking)
    }
}

extension V3IndustryCouponCalls {
    private static func industryCouponTokensPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.industryCoupon.tokens
        let reply = try await node.post(
            V3.IndustryCoupon.Tokens.PostBody.synthetic(test.body)
        )
        try V3.IndustryCoupon.Tokens.PostReply.compare(reply, test.reply)
    }

    private static func industryCouponTokensPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.industryCoupon.tokens
        let reply = try node.post(
            V3.IndustryCoupon.Tokens.PostBody.synthetic(test.body)
        )
        try V3.IndustryCoupon.Tokens.PostReply.compare(reply, test.reply)
    }
}

extension V3.IndustryCoupon.Tokens.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openID: place["open_id"].text,
            couponList: place.list("coupon_list", CouponList.synthetic)
        )
        object.openID = object.openID
        object.couponList = object.couponList
        return object
    }
}

extension V3.IndustryCoupon.Tokens.PostBody.CouponList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].integer,
            couponID: place["coupon_id"].text
        )
        object.stockID = object.stockID
        object.couponID = object.couponID
        return object
    }
}

extension V3.IndustryCoupon.Tokens.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.token, "token")
        try place.same(reply.expiresTime, "expires_time")
    }
}
