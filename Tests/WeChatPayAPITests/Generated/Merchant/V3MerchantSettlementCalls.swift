// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-settlement.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MerchantSettlementCalls: TypedCalls {
    let family = "v3/merchant-settlement"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "merchant-settlement.merchant-settle-rule-applications.post",
            Self.merchantSettlementMerchantSettleRuleApplicationsPost)
        calls.add(
            blocking: "merchant-settlement.merchant-settle-rule-applications.post",
            Self.merchantSettlementMerchantSettleRuleApplicationsPostBlocking)
        calls.add(
            "merchant-settlement.merchant-settle-rule-applications.{application_id}.get",
            Self.merchantSettlementMerchantSettleRuleApplicationsApplicationIDGet)
    }
}

extension V3MerchantSettlementCalls {
    private static func merchantSettlementMerchantSettleRuleApplicationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantSettlement.merchantSettleRuleApplications
        let reply = try await node.post(
            V3.MerchantSettlement.MerchantSettleRuleApplications.PostBody.synthetic(test.body)
        )
        try V3.MerchantSettlement.MerchantSettleRuleApplicationsReply.compare(reply, test.reply)
    }

    private static func merchantSettlementMerchantSettleRuleApplicationsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantSettlement.merchantSettleRuleApplications
        let reply = try node.post(
            V3.MerchantSettlement.MerchantSettleRuleApplications.PostBody.synthetic(test.body)
        )
        try V3.MerchantSettlement.MerchantSettleRuleApplicationsReply.compare(reply, test.reply)
    }

    private static func merchantSettlementMerchantSettleRuleApplicationsApplicationIDGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.merchantSettlement.merchantSettleRuleApplications.applicationID(
            test.path["application_id"].text)
        let reply = try await node.get()
        try V3.MerchantSettlement.MerchantSettleRuleApplicationsReply.compare(reply, test.reply)
    }
}

extension V3.MerchantSettlement.MerchantSettleRuleApplicationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applicationID, "application_id")
        try place.same(reply.applicationProcessInfo, "application_process_info")
        try place.same(reply.applicationState, "application_state")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.acquiringBankID, "acquiring_bank_id")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.settleRuleID, "settle_rule_id")
    }
}

extension V3.MerchantSettlement.MerchantSettleRuleApplications.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            acquiringBankID: place["acquiring_bank_id"].text,
            channelID: place["channel_id"].text,
            subMchid: place["sub_mchid"].text,
            settleRuleID: place["settle_rule_id"].integer
        )
        object.acquiringBankID = object.acquiringBankID
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.settleRuleID = object.settleRuleID
        return object
    }
}
