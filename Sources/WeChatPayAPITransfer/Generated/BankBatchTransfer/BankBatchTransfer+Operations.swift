// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-batch-transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.BankBatchTransfer.Receipt.DetailReceipts {
    /// 查询明细电子回单受理结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012470775).
    ///
    /// - Parameters:
    ///   - outBatchNo: 银行转账批次单号 (`out_batch_no`).
    ///   - outDetailNo: 银行转账明细单号 (`out_detail_no`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(outBatchNo: String, outDetailNo: String) async throws -> V3.BankBatchTransfer.DetailReceiptsReply {
        var call = TypedCall("bank-batch-transfer.receipt.detail-receipts.get", chain)
        call.query("out_batch_no", outBatchNo)
        call.query("out_detail_no", outDetailNo)
        return try await call.reply()
    }

    /// 查询明细电子回单受理结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(outBatchNo: String, outDetailNo: String) throws -> V3.BankBatchTransfer.DetailReceiptsReply {
        var call = TypedCall("bank-batch-transfer.receipt.detail-receipts.get", chain)
        call.query("out_batch_no", outBatchNo)
        call.query("out_detail_no", outDetailNo)
        return try call.blockingReply()
    }

    /// 受理明细电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012470770).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.BankBatchTransfer.DetailReceiptsReply {
        try await TypedCall("bank-batch-transfer.receipt.detail-receipts.post", chain, body: body.fields).reply()
    }

    /// 受理明细电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.BankBatchTransfer.DetailReceiptsReply {
        try TypedCall("bank-batch-transfer.receipt.detail-receipts.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/bank-batch-transfer/receipt/detail-receipts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outBatchNo: String, outDetailNo: String) {
            var fields = Fields()
            fields.set("out_batch_no", outBatchNo)
            fields.set("out_detail_no", outDetailNo)
            self.fields = fields
        }
        /// 银行转账批次单号 (`out_batch_no`).
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
        /// 银行转账明细单号 (`out_detail_no`).
        public var outDetailNo: String? {
            get { fields.stored("out_detail_no") }
            set { fields.set("out_detail_no", newValue) }
        }
    }
}

extension V3.BankBatchTransfer.Receipt.SummaryReceipts {
    /// 查询汇总电子回单受理结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012470761).
    ///
    /// - Parameter outBatchNo: 银行转账批次单号 (`out_batch_no`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(outBatchNo: String) async throws -> V3.BankBatchTransfer.SummaryReceiptsReply {
        var call = TypedCall("bank-batch-transfer.receipt.summary-receipts.get", chain)
        call.query("out_batch_no", outBatchNo)
        return try await call.reply()
    }

    /// 查询汇总电子回单受理结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(outBatchNo: String) throws -> V3.BankBatchTransfer.SummaryReceiptsReply {
        var call = TypedCall("bank-batch-transfer.receipt.summary-receipts.get", chain)
        call.query("out_batch_no", outBatchNo)
        return try call.blockingReply()
    }

    /// 受理汇总电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012470746).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.BankBatchTransfer.SummaryReceiptsReply {
        try await TypedCall("bank-batch-transfer.receipt.summary-receipts.post", chain, body: body.fields).reply()
    }

    /// 受理汇总电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.BankBatchTransfer.SummaryReceiptsReply {
        try TypedCall("bank-batch-transfer.receipt.summary-receipts.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/bank-batch-transfer/receipt/summary-receipts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outBatchNo: String) {
            var fields = Fields()
            fields.set("out_batch_no", outBatchNo)
            self.fields = fields
        }
        /// 银行转账批次单号 (`out_batch_no`).
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
    }
}
