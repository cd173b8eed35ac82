// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/partner-transfer.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3PartnerTransferCalls: TypedCalls {
    let family = "v3/partner-transfer"

    func add(to calls: inout RoundTrips) {
        calls.add("partner-transfer.batches.post", Self.partnerTransferBatchesPost)
        calls.add(blocking: "partner-transfer.batches.post", Self.partnerTransferBatchesPostBlocking)
        calls.add("partner-transfer.batches.batch-id.{batch_id}.get", Self.partnerTransferBatchesBatchIDBatchIDGet)
        calls.add(
            "partner-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get",
            Self.partnerTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet)
        calls.add(
            "partner-transfer.batches.out-batch-no.{out_batch_no}.get",
            Self.partnerTransferBatchesOutBatchNoOutBatchNoGet)
        calls.add(
            "partner-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            Self.partnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet)
    }
}

extension V3PartnerTransferCalls {
    private static func partnerTransferBatchesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.partnerTransfer.batches
        let reply = try await node.post(
            V3.PartnerTransfer.Batches.PostBody.synthetic(test.body)
        )
        try V3.PartnerTransfer.Batches.PostReply.compare(reply, test.reply)
    }

    private static func partnerTransferBatchesPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.partnerTransfer.batches
        let reply = try node.post(
            V3.PartnerTransfer.Batches.PostBody.synthetic(test.body)
        )
        try V3.PartnerTransfer.Batches.PostReply.compare(reply, test.reply)
    }

    private static func partnerTransferBatchesBatchIDBatchIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.partnerTransfer.batches.batchId.batchID(test.path["batch_id"].text)
        let reply = try await node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            detailStatus: .success
        )
        try V3.PartnerTransfer.Batches.BatchID.ByBatchID.GetReply.compare(reply, test.reply)
    }

    private static func partnerTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.partnerTransfer.batches.batchId.batchID(test.path["batch_id"].text).details.detailId
            .detailID(test.path["detail_id"].text)
        let reply = try await node.get()
        try V3.PartnerTransfer.BatchesReply.compare(reply, test.reply)
    }

    private static func partnerTransferBatchesOutBatchNoOutBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.partnerTransfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text)
        let reply = try await node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            detailStatus: .fail
        )
        try V3.PartnerTransfer.Batches.OutBatchNo.ByOutBatchNo.GetReply.compare(reply, test.reply)
    }

    private static func partnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.partnerTransfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text).details
            .outDetailNo.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get()
        try V3.PartnerTransfer.BatchesReply.compare(reply, test.reply)
    }
}

extension V3.PartnerTransfer.BatchesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.detailStatus, "detail_status")
        try place.same(reply.transferAmount, "transfer_amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.openid, "openid")
        try place.same(reply.username, "username")
        try place.same(reply.initiateTime, "initiate_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankCardNumberTail, "bank_card_number_tail")
    }
}

extension V3.PartnerTransfer.TransferDetailList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailStatus, "detail_status")
    }
}

extension V3.PartnerTransfer.Batches.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            authorizationType: .informationAndFundAuthorizationType,
            outBatchNo: place["out_batch_no"].text,
            batchName: place["batch_name"].text,
            batchRemark: place["batch_remark"].text,
            totalAmount: place["total_amount"].integer,
            totalNum: place["total_num"].integer,
            transferDetailList: place.list("transfer_detail_list", TransferDetailList.synthetic),
            subAppid: place["sub_appid"].text,
            spAppid: place["sp_appid"].text,
            transferPurpose: .commission,
            transferScene: .payrollCardTransfer
        )
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.authorizationType = object.authorizationType
        object.outBatchNo = object.outBatchNo
        object.batchName = object.batchName
        object.batchRemark = object.batchRemark
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.transferDetailList = object.transferDetailList
        object.spAppid = object.spAppid
        object.transferPurpose = object.transferPurpose
        object.transferScene = object.transferScene
        return object
    }
}

extension V3.PartnerTransfer.Batches.PostBody.TransferDetailList {
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

extension V3.PartnerTransfer.Batches.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.PartnerTransfer.Batches.BatchID.ByBatchID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.batchStatus, "batch_status")
        try place.same(reply.batchType, "batch_type")
        try place.same(reply.authorizationType, "authorization_type")
        try place.same(reply.batchName, "batch_name")
        try place.same(reply.batchRemark, "batch_remark")
        try place.same(reply.closeReason, "close_reason")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.successAmount, "success_amount")
        try place.same(reply.successNum, "success_num")
        try place.same(reply.failAmount, "fail_amount")
        try place.same(reply.failNum, "fail_num")
        try place.list(reply.transferDetailList, "transfer_detail_list", V3.PartnerTransfer.TransferDetailList.compare)
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.transferPurpose, "transfer_purpose")
        try place.same(reply.transferScene, "transfer_scene")
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.ByOutBatchNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.batchStatus, "batch_status")
        try place.same(reply.batchType, "batch_type")
        try place.same(reply.authorizationType, "authorization_type")
        try place.same(reply.batchName, "batch_name")
        try place.same(reply.batchRemark, "batch_remark")
        try place.same(reply.closeReason, "close_reason")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.successAmount, "success_amount")
        try place.same(reply.successNum, "success_num")
        try place.same(reply.failAmount, "fail_amount")
        try place.same(reply.failNum, "fail_num")
        try place.list(reply.transferDetailList, "transfer_detail_list", V3.PartnerTransfer.TransferDetailList.compare)
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.transferPurpose, "transfer_purpose")
        try place.same(reply.transferScene, "transfer_scene")
    }
}
