// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer-detail.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.TransferDetail.ElectronicReceipts {
    /// 查询转账明细电子回单受理结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458972).
    ///
    /// - Parameters:
    ///   - acceptType: 受理类型 (`accept_type`).
    ///   - outDetailNo: 商家转账明细单号 (`out_detail_no`).
    ///   - outBatchNo: 商家转账批次单号 (`out_batch_no`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        acceptType: V3.TransferDetail.AcceptType,
        outDetailNo: String,
        outBatchNo: String? = nil
    ) async throws -> V3.TransferDetail.ElectronicReceiptsReply {
        var call = TypedCall("transfer-detail.electronic-receipts.get", chain)
        call.query("accept_type", acceptType)
        call.query("out_batch_no", outBatchNo)
        call.query("out_detail_no", outDetailNo)
        return try await call.reply()
    }

    /// 查询转账明细电子回单受理结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        acceptType: V3.TransferDetail.AcceptType,
        outDetailNo: String,
        outBatchNo: String? = nil
    ) throws -> V3.TransferDetail.ElectronicReceiptsReply {
        var call = TypedCall("transfer-detail.electronic-receipts.get", chain)
        call.query("accept_type", acceptType)
        call.query("out_batch_no", outBatchNo)
        call.query("out_detail_no", outDetailNo)
        return try call.blockingReply()
    }

    /// 转账明细电子回单受理, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458967).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.TransferDetail.ElectronicReceiptsReply {
        try await TypedCall("transfer-detail.electronic-receipts.post", chain, body: body.fields).reply()
    }

    /// 转账明细电子回单受理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.TransferDetail.ElectronicReceiptsReply {
        try TypedCall("transfer-detail.electronic-receipts.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/transfer-detail/electronic-receipts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(acceptType: V3.TransferDetail.AcceptType, outDetailNo: String, outBatchNo: String? = nil) {
            var fields = Fields()
            fields.set("accept_type", acceptType)
            fields.set("out_batch_no", outBatchNo)
            fields.set("out_detail_no", outDetailNo)
            self.fields = fields
        }
        /// 受理类型 (`accept_type`).
        public var acceptType: V3.TransferDetail.AcceptType? {
            get { fields.stored("accept_type") }
            set { fields.set("accept_type", newValue) }
        }
        /// 商家转账批次单号 (`out_batch_no`).
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
        /// 商家转账明细单号 (`out_detail_no`).
        public var outDetailNo: String? {
            get { fields.stored("out_detail_no") }
            set { fields.set("out_detail_no", newValue) }
        }
    }
}
