// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-batch-transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.BankBatchTransfer {
    /// Shared by several operations under `/v3/bank-batch-transfer`.
    public struct DetailReceiptsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `receipt_no`.
        public var receiptNo: String { get throws { try fields.required("receipt_no") } }
        /// `receipt_state`.
        public var receiptState: String? { get throws { try fields.optional("receipt_state") } }
        /// `hash_type`.
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// `hash_value`.
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// `download_url`.
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
    }
}

extension V3.BankBatchTransfer {
    /// Shared by several operations under `/v3/bank-batch-transfer`.
    public struct SummaryReceiptsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `receipt_no`.
        public var receiptNo: String { get throws { try fields.required("receipt_no") } }
        /// `receipt_state`.
        public var receiptState: String? { get throws { try fields.optional("receipt_state") } }
        /// `hash_type`.
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// `hash_value`.
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// `download_url`.
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
    }
}
