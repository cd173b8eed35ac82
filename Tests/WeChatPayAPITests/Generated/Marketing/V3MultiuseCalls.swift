// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/multiuse.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3MultiuseCalls: TypedCalls {
    let family = "v3/multiuse"

    func add(to calls: inout RoundTrips) {
        calls.add("multiuse.stocks.{stock_id}.refund-flow.get", Self.multiuseStocksStockIDRefundFlowGet)
        calls.add(
            blocking: "multiuse.stocks.{stock_id}.refund-flow.get", Self.multiuseStocksStockIDRefundFlowGetBlocking)
        calls.add("multiuse.stocks.{stock_id}.send-flow.get", Self.multiuseStocksStockIDSendFlowGet)
        calls.add("multiuse.stocks.{stock_id}.use-flow.get", Self.multiuseStocksStockIDUseFlowGet)
        calls.add("multiuse.users.{openid}.coupons.post", Self.multiuseUsersOpenidCouponsPost)
    }
}

extension V3MultiuseCalls {
    private static func multiuseStocksStockIDRefundFlowGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.multiuse.stocks.stockID(test.path["stock_id"].text).refundFlow
        let reply = try await node.get()
        try V3.Multiuse.StocksReply.compare(reply, test.reply)
    }

    private static func multiuseStocksStockIDRefundFlowGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.multiuse.stocks.stockID(test.path["stock_id"].text).refundFlow
        let reply = try node.get()
        try V3.Multiuse.StocksReply.compare(reply, test.reply)
    }

    private static func multiuseStocksStockIDSendFlowGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.multiuse.stocks.stockID(test.path["stock_id"].text).sendFlow
        let reply = try await node.get()
        try V3.Multiuse.StocksReply.compare(reply, test.reply)
    }

    private static func multiuseStocksStockIDUseFlowGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.multiuse.stocks.stockID(test.path["stock_id"].text).useFlow
        let reply = try await node.get()
        try V3.Multiuse.StocksReply.compare(reply, test.reply)
    }

    private static func multiuseUsersOpenidCouponsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.multiuse.users.openid(test.path["openid"].text).coupons
        let reply = try await node.post(
            V3.Multiuse.Users.ByOpenid.Coupons.PostBody.synthetic(test.body)
        )
        try V3.Multiuse.Users.ByOpenid.Coupons.PostReply.compare(reply, test.reply)
    }
}

extension V3.Multiuse.StocksReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.url, "url")
    }
}

extension V3.Multiuse.Users.ByOpenid.Coupons.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            outRequestNo: place["out_request_no"].text,
            userName: place["user_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            appid: place["appid"].text,
            cardType: .idCard,
            amount: place["amount"].number
        )
        object.stockID = object.stockID
        object.outRequestNo = object.outRequestNo
        object.userName = object.userName
        object.idCardNumber = object.idCardNumber
        object.amount = object.amount
        object.appid = object.appid
        object.cardType = object.cardType
        return object
    }
}

extension V3.Multiuse.Users.ByOpenid.Coupons.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
    }
}
