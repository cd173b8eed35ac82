// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MerchantCalls: TypedCalls {
    let family = "v3/merchant"

    func add(to calls: inout RoundTrips) {
        calls.add("merchant.fund.balance.{account_type}.get", Self.merchantFundBalanceAccountTypeGet)
        calls.add(blocking: "merchant.fund.balance.{account_type}.get", Self.merchantFundBalanceAccountTypeGetBlocking)
    }
}

extension V3MerchantCalls {
    private static func merchantFundBalanceAccountTypeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.fund.balance.accountType(test.path["account_type"].text)
        let reply = try await node.get()
        try V3.Merchant.FundReply.compare(reply, test.reply)
    }

    private static func merchantFundBalanceAccountTypeGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchant.fund.balance.accountType(test.path["account_type"].text)
        let reply = try node.get()
        try V3.Merchant.FundReply.compare(reply, test.reply)
    }
}

extension V3.Merchant.FundReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableAmount, "available_amount")
        try place.same(reply.pendingAmount, "pending_amount")
    }
}
