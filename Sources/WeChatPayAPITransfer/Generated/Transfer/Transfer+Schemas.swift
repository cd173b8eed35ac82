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
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 直连商户的appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 微信明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 明细状态 (`detail_status`).
        public var detailStatus: String { get throws { try fields.required("detail_status") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 明细失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 用户在直连商户应用下的用户标示 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 收款用户姓名 (`user_name`).
        public var userName: String { get throws { try fields.required("user_name") } }
        /// 转账发起时间 (`initiate_time`).
        public var initiateTime: String { get throws { try fields.required("initiate_time") } }
        /// 明细更新时间 (`update_time`).
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
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 电子回单申请单号 (`signature_no`).
        public var signatureNo: String { get throws { try fields.required("signature_no") } }
        /// 电子回单状态 (`signature_status`).
        public var signatureStatus: String? { get throws { try fields.optional("signature_status") } }
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

extension V3.Transfer {
    /// Shared by several operations under `/v3/transfer`.
    public struct TransferBatch: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 直连商户的appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 批次状态 (`batch_status`).
        public var batchStatus: String { get throws { try fields.required("batch_status") } }
        /// 批次类型 (`batch_type`).
        public var batchType: String { get throws { try fields.required("batch_type") } }
        /// 批次名称 (`batch_name`).
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// 批次关闭原因 (`close_reason`).
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 转账总笔数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 批次更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 转账成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// 转账成功笔数 (`success_num`).
        public var successNum: Int? { get throws { try fields.optional("success_num") } }
        /// 转账失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// 转账失败笔数 (`fail_num`).
        public var failNum: Int? { get throws { try fields.optional("fail_num") } }
        /// 转账场景ID (`transfer_scene_id`).
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
        /// 微信明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 明细状态 (`detail_status`).
        public var detailStatus: String { get throws { try fields.required("detail_status") } }
    }
}
