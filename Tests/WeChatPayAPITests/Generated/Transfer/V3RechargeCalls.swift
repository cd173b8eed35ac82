// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/recharge.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3RechargeCalls: TypedCalls {
    let family = "v3/recharge"

    func add(to calls: inout RoundTrips) {
        calls.add("recharge.bank-transfer-recharges.apply.post", Self.rechargeBankTransferRechargesApplyPost)
        calls.add(
            blocking: "recharge.bank-transfer-recharges.apply.post", Self.rechargeBankTransferRechargesApplyPostBlocking
        )
        calls.add(
            "recharge.bank-transfer-recharges.out-recharge-no.{out_recharge_no}.get",
            Self.rechargeBankTransferRechargesOutRechargeNoOutRechargeNoGet)
    }
}

extension V3RechargeCalls {
    private static func rechargeBankTransferRechargesApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.recharge.bankTransferRecharges.apply
        let reply = try await node.post(
            V3.Recharge.BankTransferRecharges.Apply.PostBody.synthetic(test.body)
        )
        try V3.Recharge.BankTransferRecharges.Apply.PostReply.compare(reply, test.reply)
    }

    private static func rechargeBankTransferRechargesApplyPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.recharge.bankTransferRecharges.apply
        let reply = try node.post(
            V3.Recharge.BankTransferRecharges.Apply.PostBody.synthetic(test.body)
        )
        try V3.Recharge.BankTransferRecharges.Apply.PostReply.compare(reply, test.reply)
    }

    private static func rechargeBankTransferRechargesOutRechargeNoOutRechargeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.recharge.bankTransferRecharges.outRechargeNo.outRechargeNo(
            test.path["out_recharge_no"].text)
        let reply = try await node.get()
        try V3.Recharge.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.compare(reply, test.reply)
    }
}

extension V3.Recharge.BankTransferRecharges.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRechargeNo: place["out_recharge_no"].text,
            rechargeScene: .normalBankTransfer,
            accountType: .fees,
            rechargeAmount: RechargeAmount.synthetic(place["recharge_amount"])
        )
        object.outRechargeNo = object.outRechargeNo
        object.rechargeScene = object.rechargeScene
        object.accountType = object.accountType
        object.rechargeAmount = object.rechargeAmount
        return object
    }
}

extension V3.Recharge.BankTransferRecharges.Apply.PostBody.RechargeAmount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            amount: place["amount"].number,
            currency: place["currency"].text
        )
        object.amount = object.amount
        object.currency = object.currency
        return object
    }
}

extension V3.Recharge.BankTransferRecharges.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rechargeID, "recharge_id")
        try place.same(reply.outRechargeNo, "out_recharge_no")
        try place.object(reply.transferInAccount, "transfer_in_account", TransferInAccount.compare)
    }
}

extension V3.Recharge.BankTransferRecharges.Apply.PostReply.TransferInAccount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankAddressCode, "bank_address_code")
        try place.same(reply.bankCode, "bank_code")
        try place.same(reply.bankAccountName, "bank_account_name")
        try place.same(reply.bankAccountNo, "bank_account_no")
    }
}

extension V3.Recharge.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.rechargeID, "recharge_id")
        try place.same(reply.outRechargeNo, "out_recharge_no")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.rechargeState, "recharge_state")
        try place.same(reply.rechargeScene, "recharge_scene")
        try place.same(reply.rechargeStateDesc, "recharge_state_desc")
        try place.object(reply.rechargeAmount, "recharge_amount", RechargeAmount.compare)
        try place.object(reply.bankTransferInfo, "bank_transfer_info", BankTransferInfo.compare)
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.closeTime, "close_time")
    }
}

extension V3.Recharge.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.RechargeAmount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Recharge.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.BankTransferInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.memo, "memo")
        try place.same(reply.returnTime, "return_time")
        try place.same(reply.returnReason, "return_reason")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankCardTail, "bank_card_tail")
    }
}
