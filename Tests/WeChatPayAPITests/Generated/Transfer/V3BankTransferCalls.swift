// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-transfer.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3BankTransferCalls: TypedCalls {
    let family = "v3/bank-transfer"

    func add(to calls: inout RoundTrips) {
        calls.add("bank-transfer.batches.post", Self.bankTransferBatchesPost)
        calls.add(blocking: "bank-transfer.batches.post", Self.bankTransferBatchesPostBlocking)
        calls.add("bank-transfer.batches.batch-id.{batch_id}.get", Self.bankTransferBatchesBatchIDBatchIDGet)
        calls.add(
            "bank-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get",
            Self.bankTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet)
        calls.add(
            "bank-transfer.batches.out-batch-no.{out_batch_no}.get", Self.bankTransferBatchesOutBatchNoOutBatchNoGet)
        calls.add(
            "bank-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            Self.bankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet)
    }
}

extension V3BankTransferCalls {
    private static func bankTransferBatchesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankTransfer.batches
        let reply = try await node.post(
            V3.BankTransfer.Batches.PostBody.synthetic(test.body)
        )
        try V3.BankTransfer.Batches.PostReply.compare(reply, test.reply)
    }

    private static func bankTransferBatchesPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.bankTransfer.batches
        let reply = try node.post(
            V3.BankTransfer.Batches.PostBody.synthetic(test.body)
        )
        try V3.BankTransfer.Batches.PostReply.compare(reply, test.reply)
    }

    private static func bankTransferBatchesBatchIDBatchIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankTransfer.batches.batchId.batchID(test.path["batch_id"].text)
        let reply = try await node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            detailState: .fail
        )
        try V3.BankTransfer.BatchesReply.compare(reply, test.reply)
    }

    private static func bankTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankTransfer.batches.batchId.batchID(test.path["batch_id"].text).details.detailId
            .detailID(test.path["detail_id"].text)
        let reply = try await node.get()
        try V3.BankTransfer.DetailIDReply.compare(reply, test.reply)
    }

    private static func bankTransferBatchesOutBatchNoOutBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankTransfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text)
        let reply = try await node.get(
            outBatchNo: test.query["out_batch_no"].text,
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            detailState: .fail
        )
        try V3.BankTransfer.BatchesReply.compare(reply, test.reply)
    }

    private static func bankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.bankTransfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text).details
            .outDetailNo.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get()
        try V3.BankTransfer.DetailIDReply.compare(reply, test.reply)
    }
}

extension V3.BankTransfer.BatchesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.bankSpMchid, "bank_sp_mchid")
        try place.same(reply.platformMchid, "platform_mchid")
        try place.same(reply.specializedPaymentMchid, "specialized_payment_mchid")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.userAuthorizedMchid, "user_authorized_mchid")
        try place.same(reply.userAuthorizedAppid, "user_authorized_appid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.transferScene, "transfer_scene")
        try place.same(reply.batchName, "batch_name")
        try place.same(reply.batchRemark, "batch_remark")
        try place.same(reply.attachRemark, "attach_remark")
        try place.same(reply.transferPurpose, "transfer_purpose")
        try place.same(reply.batchState, "batch_state")
        try place.same(reply.closeReason, "close_reason")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.successAmount, "success_amount")
        try place.same(reply.successCount, "success_count")
        try place.same(reply.failAmount, "fail_amount")
        try place.same(reply.failCount, "fail_count")
        try place.list(reply.transferDetailList, "transfer_detail_list", V3.BankTransfer.TransferDetailList.compare)
    }
}

extension V3.BankTransfer.DetailIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.bankSpMchid, "bank_sp_mchid")
        try place.same(reply.platformMchid, "platform_mchid")
        try place.same(reply.specializedPaymentMchid, "specialized_payment_mchid")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.userAuthorizedMchid, "user_authorized_mchid")
        try place.same(reply.userAuthorizedAppid, "user_authorized_appid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.transferScene, "transfer_scene")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.username, "username")
        try place.same(reply.transferAmount, "transfer_amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.detailState, "detail_state")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.initiateTime, "initiate_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankCardNumberTail, "bank_card_number_tail")
    }
}

extension V3.BankTransfer.TransferDetailList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailState, "detail_state")
        try place.same(reply.failReason, "fail_reason")
    }
}

extension V3.BankTransfer.Batches.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            platformMchid: place["platform_mchid"].text,
            specializedPaymentMchid: place["specialized_payment_mchid"].text,
            sponsorMchid: place["sponsor_mchid"].text,
            userAuthorizedMchid: place["user_authorized_mchid"].text,
            userAuthorizedAppid: place["user_authorized_appid"].text,
            outBatchNo: place["out_batch_no"].text,
            batchName: place["batch_name"].text,
            batchRemark: place["batch_remark"].text,
            totalAmount: place["total_amount"].integer,
            totalCount: place["total_count"].integer,
            transferScene: place["transfer_scene"].text,
            transferPurpose: place["transfer_purpose"].text,
            attachRemark: place["attach_remark"].text,
            transferDetailList: place.list("transfer_detail_list", TransferDetailList.synthetic)
        )
        object.platformMchid = object.platformMchid
        object.specializedPaymentMchid = object.specializedPaymentMchid
        object.sponsorMchid = object.sponsorMchid
        object.userAuthorizedMchid = object.userAuthorizedMchid
        object.userAuthorizedAppid = object.userAuthorizedAppid
        object.outBatchNo = object.outBatchNo
        object.batchName = object.batchName
        object.batchRemark = object.batchRemark
        object.attachRemark = object.attachRemark
        object.totalAmount = object.totalAmount
        object.totalCount = object.totalCount
        object.transferScene = object.transferScene
        object.transferPurpose = object.transferPurpose
        object.transferDetailList = object.transferDetailList
        return object
    }
}

extension V3.BankTransfer.Batches.PostBody.TransferDetailList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outDetailNo: place["out_detail_no"].text,
            transferAmount: place["transfer_amount"].integer,
            transferRemark: place["transfer_remark"].text,
            openid: place["openid"].text,
            userName: place["user_name"].sensitive,
            userIDCard: place["user_id_card"].sensitive
        )
        object.outDetailNo = object.outDetailNo
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.openid = object.openid
        object.userName = object.userName
        object.userIDCard = object.userIDCard
        return object
    }
}

extension V3.BankTransfer.Batches.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.createTime, "create_time")
    }
}
