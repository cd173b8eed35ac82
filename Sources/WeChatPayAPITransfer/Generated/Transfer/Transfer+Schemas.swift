// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Transfer {
    /// Shared by several operations under `/v3/transfer`.
    public struct BatchesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `detail_id`.
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// `detail_status`.
        public var detailStatus: String { get throws { try fields.required("detail_status") } }
        /// `transfer_amount`.
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// `transfer_remark`.
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `user_name`.
        public var userName: String { get throws { try fields.required("user_name") } }
        /// `initiate_time`.
        public var initiateTime: String { get throws { try fields.required("initiate_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.Transfer {
    /// Shared by several operations under `/v3/transfer`.
    public struct BillReceiptReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `signature_no`.
        public var signatureNo: String { get throws { try fields.required("signature_no") } }
        /// `signature_status`.
        public var signatureStatus: String? { get throws { try fields.optional("signature_status") } }
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

extension V3.Transfer {
    /// Shared by several operations under `/v3/transfer`.
    public struct TransferBatch: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `batch_status`.
        public var batchStatus: String { get throws { try fields.required("batch_status") } }
        /// `batch_type`.
        public var batchType: String { get throws { try fields.required("batch_type") } }
        /// `batch_name`.
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// `batch_remark`.
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// `close_reason`.
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
        /// `total_amount`.
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// `total_num`.
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// `success_amount`.
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// `success_num`.
        public var successNum: Int? { get throws { try fields.optional("success_num") } }
        /// `fail_amount`.
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// `fail_num`.
        public var failNum: Int? { get throws { try fields.optional("fail_num") } }
        /// `transfer_scene_id`.
        public var transferSceneID: String? { get throws { try fields.optional("transfer_scene_id") } }
    }
}

extension V3.Transfer {
    /// Shared by several operations under `/v3/transfer`.
    public struct TransferDetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `detail_id`.
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `detail_status`.
        public var detailStatus: String { get throws { try fields.required("detail_status") } }
    }
}
