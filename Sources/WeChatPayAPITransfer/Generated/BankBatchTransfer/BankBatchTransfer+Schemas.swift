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
        /// 银行转账批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 银行转账明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 电子回单受理单号 (`receipt_no`).
        public var receiptNo: String { get throws { try fields.required("receipt_no") } }
        /// 电子回单状态 (`receipt_state`).
        public var receiptState: String? { get throws { try fields.optional("receipt_state") } }
        /// 电子回单文件的Hash方法 (`hash_type`).
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// 电子回单文件的Hash值 (`hash_value`).
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// 电子回单文件的下载地址 (`download_url`).
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
        /// 银行转账批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 电子回单申请单号 (`receipt_no`).
        public var receiptNo: String { get throws { try fields.required("receipt_no") } }
        /// 电子回单状态 (`receipt_state`).
        public var receiptState: String? { get throws { try fields.optional("receipt_state") } }
        /// 电子回单文件的hash方法 (`hash_type`).
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// 电子回单文件的hash值 (`hash_value`).
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// 电子回单文件的下载地址 (`download_url`).
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
        /// 创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
    }
}
