// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch_operate.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3MchOperateCalls: TypedCalls {
    let family = "v3/mch_operate"

    func add(to calls: inout RoundTrips) {
        calls.add("mch_operate.risk.withdrawl-apply.post", Self.mchOperateRiskWithdrawlApplyPost)
        calls.add(blocking: "mch_operate.risk.withdrawl-apply.post", Self.mchOperateRiskWithdrawlApplyPostBlocking)
        calls.add(
            "mch_operate.risk.withdrawl-apply.applyment-id.{applyment_id}.get",
            Self.mchOperateRiskWithdrawlApplyApplymentIDApplymentIDGet)
        calls.add(
            "mch_operate.risk.withdrawl-apply.out-request-no.{out_request_no}.get",
            Self.mchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGet)
    }
}

extension V3MchOperateCalls {
    private static func mchOperateRiskWithdrawlApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mch_operate.risk.withdrawlApply
        let reply = try await node.post(
            V3.MchOperate.Risk.WithdrawlApply.PostBody.synthetic(test.body)
        )
        try V3.MchOperate.Risk.WithdrawlApply.PostReply.compare(reply, test.reply)
    }

    private static func mchOperateRiskWithdrawlApplyPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.mch_operate.risk.withdrawlApply
        let reply = try node.post(
            V3.MchOperate.Risk.WithdrawlApply.PostBody.synthetic(test.body)
        )
        try V3.MchOperate.Risk.WithdrawlApply.PostReply.compare(reply, test.reply)
    }

    private static func mchOperateRiskWithdrawlApplyApplymentIDApplymentIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.mch_operate.risk.withdrawlApply.applymentId.applymentID(
            test.path["applyment_id"].text)
        let reply = try await node.get()
        try V3.MchOperate.WithdrawlApplyReply.compare(reply, test.reply)
    }

    private static func mchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.mch_operate.risk.withdrawlApply.outRequestNo.outRequestNo(
            test.path["out_request_no"].text)
        let reply = try await node.get()
        try V3.MchOperate.WithdrawlApplyReply.compare(reply, test.reply)
    }
}

extension V3.MchOperate.WithdrawlApplyReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.withdrawlApply, "withdrawl_apply", V3.MchOperate.WithdrawlApplyWithdrawlApply.compare)
    }
}

extension V3.MchOperate.WithdrawlApplyWithdrawlApply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.state, "state")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.modifyTime, "modify_time")
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outAccountType: .basicAccount,
            amount: place["amount"].integer,
            outRequestNo: place["out_request_no"].text,
            payeeType: .serviceProviderMerchant,
            payeeInfo: PayeeInfo.synthetic(place["payee_info"]),
            payeeMchid: place["payee_mchid"].text,
            proofMediaList: ProofMediaList.synthetic(place["proof_media_list"]),
            additionalMaterials: AdditionalMaterials.synthetic(place["additional_materials"]),
            remark: place["remark"].text
        )
        object.subMchid = object.subMchid
        object.outAccountType = object.outAccountType
        object.amount = object.amount
        object.outRequestNo = object.outRequestNo
        object.payeeType = object.payeeType
        object.payeeMchid = object.payeeMchid
        object.payeeInfo = object.payeeInfo
        object.proofMediaList = object.proofMediaList
        object.additionalMaterials = object.additionalMaterials
        object.remark = object.remark
        return object
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            accountType: .accountTypeCorporate,
            bankAccountInfo: BankAccountInfo.synthetic(place["bank_account_info"]),
            identityInfo: IdentityInfo.synthetic(place["identity_info"])
        )
        object.accountType = object.accountType
        object.bankAccountInfo = object.bankAccountInfo
        object.identityInfo = object.identityInfo
        return object
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeInfo.BankAccountInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            accountName: place["account_name"].sensitive,
            accountBank: place["account_bank"].text,
            accountNumber: place["account_number"].sensitive,
            bankBranchID: place["bank_branch_id"].text,
            bankName: place["bank_name"].text
        )
        object.accountName = object.accountName
        object.accountBank = object.accountBank
        object.bankBranchID = object.bankBranchID
        object.bankName = object.bankName
        object.accountNumber = object.accountNumber
        return object
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeInfo.IdentityInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            identificationName: place["identification_name"].sensitive,
            identificationNo: place["identification_no"].sensitive,
            idDocType: .identificationTypeHongkongPassport
        )
        object.idDocType = object.idDocType
        object.identificationName = object.identificationName
        object.identificationNo = object.identificationNo
        return object
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostBody.ProofMediaList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            proofPayeeMedia: place.list("proof_payee_media", ProofPayeeMedia.synthetic)
        )
        object.proofPayeeMedia = object.proofPayeeMedia
        return object
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostBody.ProofMediaList.ProofPayeeMedia {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            proofMediaType: .wechatPayWithdrawalApplicationType7,
            proofMedia: place["proof_media"].text
        )
        object.proofMediaType = object.proofMediaType
        object.proofMedia = object.proofMedia
        return object
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostBody.AdditionalMaterials {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            additionalMedia: place.list("additional_media", Place.text)
        )
        object.additionalMedia = object.additionalMedia
        return object
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}
