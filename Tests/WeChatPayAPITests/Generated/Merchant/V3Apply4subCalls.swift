// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4sub.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3Apply4subCalls: TypedCalls {
    let family = "v3/apply4sub"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "apply4sub.sub_merchants.{sub_mchid}.application.{application_no}.get",
            Self.apply4subSubMerchantsSubMchidApplicationApplicationNoGet)
        calls.add(
            blocking: "apply4sub.sub_merchants.{sub_mchid}.application.{application_no}.get",
            Self.apply4subSubMerchantsSubMchidApplicationApplicationNoGetBlocking)
        calls.add(
            "apply4sub.sub_merchants.{sub_mchid}.modify-settlement.post",
            Self.apply4subSubMerchantsSubMchidModifySettlementPost)
        calls.add("apply4sub.sub_merchants.{sub_mchid}.settlement.get", Self.apply4subSubMerchantsSubMchidSettlementGet)
    }
}

extension V3Apply4subCalls {
    private static func apply4subSubMerchantsSubMchidApplicationApplicationNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.apply4sub.sub_merchants.subMchid(test.path["sub_mchid"].text).application
            .applicationNo(test.path["application_no"].text)
        let reply = try await node.get(
            accountNumberRule: .accountNumberRuleMaskV1
        )
        try V3.Apply4sub.SubMerchants.BySubMchid.Application.ByApplicationNo.GetReply.compare(reply, test.reply)
    }

    private static func apply4subSubMerchantsSubMchidApplicationApplicationNoGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.apply4sub.sub_merchants.subMchid(test.path["sub_mchid"].text).application
            .applicationNo(test.path["application_no"].text)
        let reply = try node.get(
            accountNumberRule: .accountNumberRuleMaskV1
        )
        try V3.Apply4sub.SubMerchants.BySubMchid.Application.ByApplicationNo.GetReply.compare(reply, test.reply)
    }

    private static func apply4subSubMerchantsSubMchidModifySettlementPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.apply4sub.sub_merchants.subMchid(test.path["sub_mchid"].text).modifySettlement
        let reply = try await node.post(
            V3.Apply4sub.SubMerchants.BySubMchid.ModifySettlement.PostBody.synthetic(test.body)
        )
        try V3.Apply4sub.SubMerchants.BySubMchid.ModifySettlement.PostReply.compare(reply, test.reply)
    }

    private static func apply4subSubMerchantsSubMchidSettlementGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.apply4sub.sub_merchants.subMchid(test.path["sub_mchid"].text).settlement
        let reply = try await node.get()
        try V3.Apply4sub.SubMerchants.BySubMchid.Settlement.GetReply.compare(reply, test.reply)
    }
}

extension V3.Apply4sub.SubMerchants.BySubMchid.Application.ByApplicationNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.accountName, "account_name")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.accountBank, "account_bank")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankBranchID, "bank_branch_id")
        try place.same(reply.accountNumber, "account_number")
        try place.same(reply.verifyResult, "verify_result")
        try place.same(reply.verifyFailReason, "verify_fail_reason")
        try place.same(reply.verifyFinishTime, "verify_finish_time")
    }
}

extension V3.Apply4sub.SubMerchants.BySubMchid.ModifySettlement.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            accountType: .accountTypeBusiness,
            accountBank: place["account_bank"].text,
            bankAddressCode: place["bank_address_code"].text,
            accountNumber: place["account_number"].sensitive,
            modifyMode: .modifyModeAsync,
            bankName: place["bank_name"].text,
            bankBranchID: place["bank_branch_id"].text,
            accountName: place["account_name"].sensitive
        )
        object.modifyMode = object.modifyMode
        object.accountType = object.accountType
        object.accountBank = object.accountBank
        object.bankAddressCode = object.bankAddressCode
        object.bankName = object.bankName
        object.bankBranchID = object.bankBranchID
        object.accountNumber = object.accountNumber
        object.accountName = object.accountName
        return object
    }
}

extension V3.Apply4sub.SubMerchants.BySubMchid.ModifySettlement.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applicationNo, "application_no")
    }
}

extension V3.Apply4sub.SubMerchants.BySubMchid.Settlement.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.accountType, "account_type")
        try place.same(reply.accountBank, "account_bank")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankBranchID, "bank_branch_id")
        try place.same(reply.accountNumber, "account_number")
        try place.same(reply.verifyResult, "verify_result")
        try place.same(reply.verifyFailReason, "verify_fail_reason")
    }
}
