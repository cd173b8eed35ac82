// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/partner-transfer.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3PartnerTransferCalls: TypedCalls {
    let family = "v3/partner-transfer"

    func add(to calls: inout RoundTrips) {
        calls.add("partner-transfer.batches.batch-id.{batch_id}.get", Self.partnerTransferBatchesBatchIDBatchIDGet)
        calls.add(
            blocking: "partner-transfer.batches.batch-id.{batch_id}.get",
            Self.partnerTransferBatchesBatchIDBatchIDGetBlocking)
    }
}

extension V3PartnerTransferCalls {
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

    private static func partnerTransferBatchesBatchIDBatchIDGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.partnerTransfer.batches.batchId.batchID(test.path["batch_id"].text)
        let reply = try node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            detailStatus: .success
        )
        try V3.PartnerTransfer.Batches.BatchID.ByBatchID.GetReply.compare(reply, test.reply)
    }
}

extension V3.PartnerTransfer.TransferDetailList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailStatus, "detail_status")
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
