// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3TransferCalls: TypedCalls {
    let family = "v3/transfer"

    func add(to calls: inout RoundTrips) {
        calls.add("transfer.batches.post", Self.transferBatchesPost)
        calls.add(blocking: "transfer.batches.post", Self.transferBatchesPostBlocking)
        calls.add("transfer.batches.batch-id.{batch_id}.get", Self.transferBatchesBatchIDBatchIDGet)
        calls.add(
            "transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get",
            Self.transferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet)
        calls.add("transfer.batches.out-batch-no.{out_batch_no}.get", Self.transferBatchesOutBatchNoOutBatchNoGet)
        calls.add(
            "transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            Self.transferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet)
        calls.add("transfer.bill-receipt.post", Self.transferBillReceiptPost)
        calls.add("transfer.bill-receipt.{out_batch_no}.get", Self.transferBillReceiptOutBatchNoGet)
    }
}

extension V3TransferCalls {
    private static func transferBatchesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transfer.batches
        let reply = try await node.post(
            V3.Transfer.Batches.PostBody.synthetic(test.body)
        )
        try V3.Transfer.Batches.PostReply.compare(reply, test.reply)
    }

    private static func transferBatchesPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.transfer.batches
        let reply = try node.post(
            V3.Transfer.Batches.PostBody.synthetic(test.body)
        )
        try V3.Transfer.Batches.PostReply.compare(reply, test.reply)
    }

    private static func transferBatchesBatchIDBatchIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transfer.batches.batchId.batchID(test.path["batch_id"].text)
        let reply = try await node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            detailStatus: test.query["detail_status"].text
        )
        try V3.Transfer.Batches.BatchID.ByBatchID.GetReply.compare(reply, test.reply)
    }

    private static func transferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transfer.batches.batchId.batchID(test.path["batch_id"].text).details.detailId
            .detailID(test.path["detail_id"].text)
        let reply = try await node.get()
        try V3.Transfer.BatchesReply.compare(reply, test.reply)
    }

    private static func transferBatchesOutBatchNoOutBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text)
        let reply = try await node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            detailStatus: test.query["detail_status"].text
        )
        try V3.Transfer.Batches.OutBatchNo.ByOutBatchNo.GetReply.compare(reply, test.reply)
    }

    private static func transferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.transfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text).details
            .outDetailNo.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get()
        try V3.Transfer.BatchesReply.compare(reply, test.reply)
    }

    private static func transferBillReceiptPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transfer.billReceipt
        let reply = try await node.post(
            V3.Transfer.BillReceipt.PostBody.synthetic(test.body)
        )
        try V3.Transfer.BillReceiptReply.compare(reply, test.reply)
    }

    private static func transferBillReceiptOutBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transfer.billReceipt.outBatchNo(test.path["out_batch_no"].text)
        let reply = try await node.get()
        try V3.Transfer.BillReceiptReply.compare(reply, test.reply)
    }
}

extension V3.Transfer.BatchesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
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
        try place.same(reply.userName, "user_name")
        try place.same(reply.initiateTime, "initiate_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Transfer.BillReceiptReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.signatureNo, "signature_no")
        try place.same(reply.signatureStatus, "signature_status")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Transfer.TransferBatch {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.batchStatus, "batch_status")
        try place.same(reply.batchType, "batch_type")
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
        try place.same(reply.transferSceneID, "transfer_scene_id")
    }
}

extension V3.Transfer.TransferDetailList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailStatus, "detail_status")
    }
}

extension V3.Transfer.Batches.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outBatchNo: place["out_batch_no"].text,
            batchName: place["batch_name"].text,
            batchRemark: place["batch_remark"].text,
            totalAmount: place["total_amount"].integer,
            totalNum: place["total_num"].integer,
            transferDetailList: place.list("transfer_detail_list", TransferDetailList.synthetic),
            transferSceneID: place["transfer_scene_id"].text,
            notifyURL: place["notify_url"].text
        )
        object.appid = object.appid
        object.outBatchNo = object.outBatchNo
        object.batchName = object.batchName
        object.batchRemark = object.batchRemark
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.transferDetailList = object.transferDetailList
        object.transferSceneID = object.transferSceneID
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Transfer.Batches.PostBody.TransferDetailList {
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

extension V3.Transfer.Batches.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.batchStatus, "batch_status")
    }
}

extension V3.Transfer.Batches.BatchID.ByBatchID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.transferBatch, "transfer_batch", V3.Transfer.TransferBatch.compare)
        try place.list(reply.transferDetailList, "transfer_detail_list", V3.Transfer.TransferDetailList.compare)
    }
}

extension V3.Transfer.Batches.OutBatchNo.ByOutBatchNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.transferBatch, "transfer_batch", V3.Transfer.TransferBatch.compare)
        try place.list(reply.transferDetailList, "transfer_detail_list", V3.Transfer.TransferDetailList.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Transfer.BillReceipt.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outBatchNo: place["out_batch_no"].text
        )
        object.outBatchNo = object.outBatchNo
        return object
    }
}
