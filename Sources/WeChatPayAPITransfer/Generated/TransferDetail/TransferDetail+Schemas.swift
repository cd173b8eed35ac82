// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer-detail.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.TransferDetail {
    /// Documented values of `AcceptType`; open.
    public typealias AcceptType = OpenValue<AcceptTypeKind>
    /// Tells ``AcceptType`` from other values.
    public enum AcceptTypeKind {}
}

extension OpenValue where Kind == V3.TransferDetail.AcceptTypeKind {
    /// `BATCH_TRANSFER`.
    public static var batchTransfer: Self { "BATCH_TRANSFER" }
    /// `TRANSFER_TO_POCKET`.
    public static var transferToPocket: Self { "TRANSFER_TO_POCKET" }
    /// `TRANSFER_TO_BANK`.
    public static var transferToBank: Self { "TRANSFER_TO_BANK" }
}

extension V3.TransferDetail {
    /// Shared by several operations under `/v3/transfer-detail`.
    public struct ElectronicReceiptsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 受理类型 (`accept_type`).
        public var acceptType: String { get throws { try fields.required("accept_type") } }
        /// 商家转账批次单号 (`out_batch_no`).
        public var outBatchNo: String? { get throws { try fields.optional("out_batch_no") } }
        /// 商家转账明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 电子回单受理单号 (`signature_no`).
        public var signatureNo: String { get throws { try fields.required("signature_no") } }
        /// 电子回单状态 (`signature_status`).
        public var signatureStatus: String? { get throws { try fields.optional("signature_status") } }
        /// 电子回单文件的hash方法 (`hash_type`).
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// 电子回单文件的hash值 (`hash_value`).
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// 电子回单文件的下载地址 (`download_url`).
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
    }
}
