// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/lovefeast.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3LovefeastCalls: TypedCalls {
    let family = "v3/lovefeast"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "lovefeast.users.{openid}.orders.out-trade-no.{out_trade_no}.get",
            Self.lovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGet)
        calls.add(
            blocking: "lovefeast.users.{openid}.orders.out-trade-no.{out_trade_no}.get",
            Self.lovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetBlocking)
    }
}

extension V3LovefeastCalls {
    private static func lovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.lovefeast.users.openid(test.path["openid"].text).orders.outTradeNo.outTradeNo(
            test.path["out_trade_no"].text)
        let reply = try await node.get()
        try V3.Lovefeast.Users.ByOpenid.Orders.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }

    private static func lovefeastUsersOpenidOrdersOutTradeNoOutTradeNoGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.lovefeast.users.openid(test.path["openid"].text).orders.outTradeNo.outTradeNo(
            test.path["out_trade_no"].text)
        let reply = try node.get()
        try V3.Lovefeast.Users.ByOpenid.Orders.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }
}

extension V3.Lovefeast.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.avatar, "avatar")
        try place.same(reply.nickname, "nickname")
    }
}

extension V3.Lovefeast.Users.ByOpenid.Orders.OutTradeNo.ByOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.welfareTradeID, "welfare_trade_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.donateSource, "donate_source")
        try place.same(reply.merchantOrder, "merchant_order")
        try place.same(reply.institutionName, "institution_name")
        try place.same(reply.businessID, "business_id")
        try place.same(reply.businessName, "business_name")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.payer, "payer", V3.Lovefeast.Payer.compare)
        try place.same(reply.amount, "amount")
        try place.same(reply.deviceID, "device_id")
    }
}
