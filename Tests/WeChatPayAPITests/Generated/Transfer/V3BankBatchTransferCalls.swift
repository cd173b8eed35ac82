// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-batch-transfer.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3BankBatchTransferCalls: TypedCalls {
    let family = "v3/bank-batch-transfer"

    func add(to calls: inout RoundTrips) {
        calls.add("bank-batch-transfer.receipt.detail-receipts.get", Self.bankBatchTransferReceiptDetailReceiptsGet)
        calls.add(
            blocking: "bank-batch-transfer.receipt.detail-receipts.get",
            Self.bankBatchTransferReceiptDetailReceiptsGetBlocking)
        calls.add("bank-batch-transfer.receipt.detail-receipts.post", Self.bankBatchTransferReceiptDetailReceiptsPost)
        calls.add("bank-batch-transfer.receipt.summary-receipts.get", Self.bankBatchTransferReceiptSummaryReceiptsGet)
        calls.add("bank-batch-transfer.receipt.summary-receipts.post", Self.bankBatchTransferReceiptSummaryReceiptsPost)
    }
}

extension V3BankBatchTransferCalls {
    private static func bankBatchTransferReceiptDetailReceiptsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankBatchTransfer.receipt.detailReceipts
        let reply = try await node.get(
            outBatchNo: test.query["out_batch_no"].text,
            outDetailNo: test.query["out_detail_no"].text
        )
        try V3.BankBatchTransfer.DetailReceiptsReply.compare(reply, test.reply)
    }

    private static func bankBatchTransferReceiptDetailReceiptsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.bankBatchTransfer.receipt.detailReceipts
        let reply = try node.get(
            outBatchNo: test.query["out_batch_no"].text,
            outDetailNo: test.query["out_detail_no"].text
        )
        try V3.BankBatchTransfer.DetailReceiptsReply.compare(reply, test.reply)
    }

    private static func bankBatchTransferReceiptDetailReceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankBatchTransfer.receipt.detailReceipts
        let reply = try await node.post(
            V3.BankBatchTransfer.Receipt.DetailReceipts.PostBody.synthetic(test.body)
        )
        try V3.BankBatchTransfer.DetailReceiptsReply.compare(reply, test.reply)
    }

    private static func bankBatchTransferReceiptSummaryReceiptsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankBatchTransfer.receipt.summaryReceipts
        let reply = try await node.get(
            outBatchNo: test.query["out_batch_no"].text
        )
        try V3.BankBatchTransfer.SummaryReceiptsReply.compare(reply, test.reply)
    }

    private static func bankBatchTransferReceiptSummaryReceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.bankBatchTransfer.receipt.summaryReceipts
        let reply = try await node.post(
            V3.BankBatchTransfer.Receipt.SummaryReceipts.PostBody.synthetic(test.body)
        )
        try V3.BankBatchTransfer.SummaryReceiptsReply.compare(reply, test.reply)
    }
}

extension V3.BankBatchTransfer.DetailReceiptsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.receiptNo, "receipt_no")
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.BankBatchTransfer.SummaryReceiptsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.receiptNo, "receipt_no")
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.BankBatchTransfer.Receipt.DetailReceipts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outBatchNo: place["out_batch_no"].text,
            outDetailNo: place["out_detail_no"].text
        )
        object.outBatchNo = object.outBatchNo
        object.outDetailNo = object.outDetailNo
        return object
    }
}

extension V3.BankBatchTransfer.Receipt.SummaryReceipts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outBatchNo: place["out_batch_no"].text
        )
        object.outBatchNo = object.outBatchNo
        return object
    }
}
