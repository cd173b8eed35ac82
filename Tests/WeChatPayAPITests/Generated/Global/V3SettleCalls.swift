// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/settle.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3SettleCalls: TypedCalls {
    let family = "v3/settle"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("settle.settlements.get", Self.settleSettlementsGet)
        calls.add(blocking: "settle.settlements.get", Self.settleSettlementsGetBlocking)
    }
}

extension V3SettleCalls {
    @available(*, deprecated)
    private static func settleSettlementsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.settle.settlements
        let reply = try await node.get(
            settleState: .unsettle,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            subMchid: test.query["sub_mchid"].text,
            settleStartDate: test.query["settle_start_date"].text,
            settleEndDate: test.query["settle_end_date"].text
        )
        try V3.Settle.Settlements.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func settleSettlementsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.settle.settlements
        let reply = try node.get(
            settleState: .unsettle,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            subMchid: test.query["sub_mchid"].text,
            settleStartDate: test.query["settle_start_date"].text,
            settleEndDate: test.query["settle_end_date"].text
        )
        try V3.Settle.Settlements.GetReply.compare(reply, test.reply)
    }
}

extension V3.Settle.Settlements.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Settle.Settlements.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.settlementDate, "settlement_date")
        try place.same(reply.tradeStartDate, "trade_start_date")
        try place.same(reply.tradeEndDate, "trade_end_date")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.same(reply.walletRegion, "wallet_region")
    }
}

extension V3.Settle.Settlements.GetReply.Data.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.settled, "settled")
        try place.same(reply.unsettle, "unsettle")
        try place.same(reply.currency, "currency")
        try place.same(reply.pay, "pay")
        try place.same(reply.refund, "refund")
        try place.same(reply.net, "net")
        try place.same(reply.fee, "fee")
    }
}
