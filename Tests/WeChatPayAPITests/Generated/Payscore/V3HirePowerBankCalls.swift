// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/hire-power-bank.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPayscore
import WeChatPayTyped

struct V3HirePowerBankCalls: TypedCalls {
    let family = "v3/hire-power-bank"

    func add(to calls: inout RoundTrips) {
        calls.add("hire-power-bank.insurance-orders.post", Self.hirePowerBankInsuranceOrdersPost)
        calls.add(blocking: "hire-power-bank.insurance-orders.post", Self.hirePowerBankInsuranceOrdersPostBlocking)
        calls.add("hire-power-bank.insurance-orders.{out_order_no}.get", Self.hirePowerBankInsuranceOrdersOutOrderNoGet)
        calls.add("hire-power-bank.user-qualifications.{openid}.get", Self.hirePowerBankUserQualificationsOpenidGet)
    }
}

extension V3HirePowerBankCalls {
    private static func hirePowerBankInsuranceOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.hirePowerBank.insuranceOrders
        let reply = try await node.post(
            V3.HirePowerBank.InsuranceOrders.PostBody.synthetic(test.body)
        )
        try V3.HirePowerBank.InsuranceOrdersReply.compare(reply, test.reply)
    }

    private static func hirePowerBankInsuranceOrdersPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.hirePowerBank.insuranceOrders
        let reply = try node.post(
            V3.HirePowerBank.InsuranceOrders.PostBody.synthetic(test.body)
        )
        try V3.HirePowerBank.InsuranceOrdersReply.compare(reply, test.reply)
    }

    private static func hirePowerBankInsuranceOrdersOutOrderNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.hirePowerBank.insuranceOrders.outOrderNo(test.path["out_order_no"].text)
        let reply = try await node.get()
        try V3.HirePowerBank.InsuranceOrdersReply.compare(reply, test.reply)
    }

    private static func hirePowerBankUserQualificationsOpenidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.hirePowerBank.userQualifications.openid(test.path["openid"].text)
        let reply = try await node.get()
        try V3.HirePowerBank.UserQualifications.ByOpenid.GetReply.compare(reply, test.reply)
    }
}

extension V3.HirePowerBank.InsuranceOrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.openid, "openid")
        try place.same(reply.maxClaimCount, "max_claim_count")
        try place.same(reply.claimedCount, "claimed_count")
        try place.same(reply.orderReceiveTime, "order_receive_time")
        try place.same(reply.orderBeginTime, "order_begin_time")
        try place.same(reply.orderEndTime, "order_end_time")
        try place.same(reply.orderReceiveState, "order_receive_state")
    }
}

extension V3.HirePowerBank.InsuranceOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outOrderNo: place["out_order_no"].text,
            openid: place["openid"].text,
            notifyURL: place["notify_url"].text,
            serviceID: place["service_id"].text
        )
        object.outOrderNo = object.outOrderNo
        object.openid = object.openid
        object.notifyURL = object.notifyURL
        object.serviceID = object.serviceID
        return object
    }
}

extension V3.HirePowerBank.UserQualifications.ByOpenid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.qualifiedUser, "qualified_user")
    }
}
