// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer-detail.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3TransferDetailCalls: TypedCalls {
    let family = "v3/transfer-detail"

    func add(to calls: inout RoundTrips) {
        calls.add("transfer-detail.electronic-receipts.get", Self.transferDetailElectronicReceiptsGet)
        calls.add(blocking: "transfer-detail.electronic-receipts.get", Self.transferDetailElectronicReceiptsGetBlocking)
        calls.add("transfer-detail.electronic-receipts.post", Self.transferDetailElectronicReceiptsPost)
    }
}

extension V3TransferDetailCalls {
    private static func transferDetailElectronicReceiptsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.transferDetail.electronicReceipts
        let reply = try await node.get(
            acceptType: .batchTransfer,
            outDetailNo: test.query["out_detail_no"].text,
            outBatchNo: test.query["out_batch_no"].text
        )
        try V3.TransferDetail.ElectronicReceiptsReply.compare(reply, test.reply)
    }

    private static func transferDetailElectronicReceiptsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.transferDetail.electronicReceipts
        let reply = try node.get(
            acceptType: .batchTransfer,
            outDetailNo: test.query["out_detail_no"].text,
            outBatchNo: test.query["out_batch_no"].text
        )
        try V3.TransferDetail.ElectronicReceiptsReply.compare(reply, test.reply)
    }

    private static func transferDetailElectronicReceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.transferDetail.electronicReceipts
        let reply = try await node.post(
            V3.TransferDetail.ElectronicReceipts.PostBody.synthetic(test.body)
        )
        try V3.TransferDetail.ElectronicReceiptsReply.compare(reply, test.reply)
    }
}

extension V3.TransferDetail.ElectronicReceiptsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.acceptType, "accept_type")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.signatureNo, "signature_no")
        try place.same(reply.signatureStatus, "signature_status")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.TransferDetail.ElectronicReceipts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            acceptType: .batchTransfer,
            outDetailNo: place["out_detail_no"].text,
            outBatchNo: place["out_batch_no"].text
        )
        object.acceptType = object.acceptType
        object.outBatchNo = object.outBatchNo
        object.outDetailNo = object.outDetailNo
        return object
    }
}
