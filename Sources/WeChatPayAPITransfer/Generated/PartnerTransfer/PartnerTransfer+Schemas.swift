// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/partner-transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PartnerTransfer {
    /// Shared by several operations under `/v3/partner-transfer`.
    public struct BatchesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 商户的appid (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 微信支付明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 明细状态 (`detail_status`).
        public var detailStatus: String { get throws { try fields.required("detail_status") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 明细失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户openid (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 收款用户姓名 (`username`): encrypted for the merchant.
        public var username: EncryptedText { get throws { try fields.required("username") } }
        /// 转账发起时间 (`initiate_time`).
        public var initiateTime: String { get throws { try fields.required("initiate_time") } }
        /// 明细更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 收款账户类型 (`account_type`).
        public var accountType: String? { get throws { try fields.optional("account_type") } }
        /// 银行名称 (`bank_name`).
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 银行卡尾号 (`bank_card_number_tail`).
        public var bankCardNumberTail: String? { get throws { try fields.optional("bank_card_number_tail") } }
    }
}

extension V3.PartnerTransfer {
    /// Documented values of `CloseReason`; open.
    public typealias CloseReason = OpenValue<CloseReasonKind>
    /// Tells ``CloseReason`` from other values.
    public enum CloseReasonKind {}
}

extension OpenValue where Kind == V3.PartnerTransfer.CloseReasonKind {
    /// `MERCHANT_REVOCATION`.
    public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
}

extension V3.PartnerTransfer {
    /// Shared by several operations under `/v3/partner-transfer`.
    public struct TransferDetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 明细状态 (`detail_status`).
        public var detailStatus: String { get throws { try fields.required("detail_status") } }
    }
}

extension V3.PartnerTransfer {
    /// Documented values of `TransferPurpose`; open.
    public typealias TransferPurpose = OpenValue<TransferPurposeKind>
    /// Tells ``TransferPurpose`` from other values.
    public enum TransferPurposeKind {}
}

extension OpenValue where Kind == V3.PartnerTransfer.TransferPurposeKind {
    /// `GOODSPAYMENT`.
    public static var goodspayment: Self { "GOODSPAYMENT" }
    /// `COMMISSION`.
    public static var commission: Self { "COMMISSION" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `REIMBURSEMENT`.
    public static var reimbursement: Self { "REIMBURSEMENT" }
    /// `FREIGHT`.
    public static var freight: Self { "FREIGHT" }
    /// `OTHERS`.
    public static var others: Self { "OTHERS" }
}

extension V3.PartnerTransfer {
    /// Documented values of `TransferScene`; open.
    public typealias TransferScene = OpenValue<TransferSceneKind>
    /// Tells ``TransferScene`` from other values.
    public enum TransferSceneKind {}
}

extension OpenValue where Kind == V3.PartnerTransfer.TransferSceneKind {
    /// `ORDINARY_TRANSFER`.
    public static var ordinaryTransfer: Self { "ORDINARY_TRANSFER" }
    /// `PAYROLL_CARD_TRANSFER`.
    public static var payrollCardTransfer: Self { "PAYROLL_CARD_TRANSFER" }
}
