// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.BankTransfer {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.BankTransfer.AccountTypeKind {
    /// `WECHATPAY_ACCOUNT`.
    public static var wechatpayAccount: Self { "WECHATPAY_ACCOUNT" }
    /// `BANK_ACCOUNT`.
    public static var bankAccount: Self { "BANK_ACCOUNT" }
}

extension V3.BankTransfer {
    /// Documented values of `BatchIDDetailState`; open.
    public typealias BatchIDDetailState = OpenValue<BatchIDDetailStateKind>
    /// Tells ``BatchIDDetailState`` from other values.
    public enum BatchIDDetailStateKind {}
}

extension OpenValue where Kind == V3.BankTransfer.BatchIDDetailStateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}

extension V3.BankTransfer {
    /// Documented values of `BatchState`; open.
    public typealias BatchState = OpenValue<BatchStateKind>
    /// Tells ``BatchState`` from other values.
    public enum BatchStateKind {}
}

extension OpenValue where Kind == V3.BankTransfer.BatchStateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.BankTransfer {
    /// Documented values of `BatchesDetailState`; open.
    public typealias BatchesDetailState = OpenValue<BatchesDetailStateKind>
    /// Tells ``BatchesDetailState`` from other values.
    public enum BatchesDetailStateKind {}
}

extension OpenValue where Kind == V3.BankTransfer.BatchesDetailStateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}

extension V3.BankTransfer {
    /// Shared by several operations under `/v3/bank-transfer`.
    public struct BatchesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 银行服务商号 (`bank_sp_mchid`).
        public var bankSpMchid: String { get throws { try fields.required("bank_sp_mchid") } }
        /// 服务平台商户号 (`platform_mchid`).
        public var platformMchid: String { get throws { try fields.required("platform_mchid") } }
        /// 付款企业商户号 (`specialized_payment_mchid`).
        public var specializedPaymentMchid: String { get throws { try fields.required("specialized_payment_mchid") } }
        /// 实际出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String { get throws { try fields.required("sponsor_mchid") } }
        /// 用户授权商户号 (`user_authorized_mchid`).
        public var userAuthorizedMchid: String { get throws { try fields.required("user_authorized_mchid") } }
        /// 用户授权appid (`user_authorized_appid`).
        public var userAuthorizedAppid: String { get throws { try fields.required("user_authorized_appid") } }
        /// 银行批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 转账场景 (`transfer_scene`).
        public var transferScene: V3.BankTransfer.TransferScene { get throws { try fields.required("transfer_scene") } }
        /// 批次名称 (`batch_name`).
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// 附加信息 (`attach_remark`).
        public var attachRemark: String? { get throws { try fields.optional("attach_remark") } }
        /// 批量转账用途 (`transfer_purpose`).
        public var transferPurpose: V3.BankTransfer.TransferPurpose {
            get throws { try fields.required("transfer_purpose") }
        }
        /// 批次状态 (`batch_state`).
        public var batchState: V3.BankTransfer.BatchState { get throws { try fields.required("batch_state") } }
        /// 批次关闭原因 (`close_reason`).
        public var closeReason: V3.BankTransfer.CloseReason? { get throws { try fields.optional("close_reason") } }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 转账总笔数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 批次更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 转账成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// 转账成功笔数 (`success_count`).
        public var successCount: Int? { get throws { try fields.optional("success_count") } }
        /// 转账失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// 转账失败笔数 (`fail_count`).
        public var failCount: Int? { get throws { try fields.optional("fail_count") } }
        /// 转账明细单列表 (`transfer_detail_list`).
        public var transferDetailList: [V3.BankTransfer.TransferDetailList] {
            get throws { try fields.required("transfer_detail_list") }
        }
    }
}

extension V3.BankTransfer {
    /// Documented values of `CloseReason`; open.
    public typealias CloseReason = OpenValue<CloseReasonKind>
    /// Tells ``CloseReason`` from other values.
    public enum CloseReasonKind {}
}

extension OpenValue where Kind == V3.BankTransfer.CloseReasonKind {
    /// `MERCHANT_REVOCATION`.
    public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
}

extension V3.BankTransfer {
    /// Shared by several operations under `/v3/bank-transfer`.
    public struct DetailIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 银行服务商号 (`bank_sp_mchid`).
        public var bankSpMchid: String { get throws { try fields.required("bank_sp_mchid") } }
        /// 服务平台商户号 (`platform_mchid`).
        public var platformMchid: String { get throws { try fields.required("platform_mchid") } }
        /// 付款企业商户号 (`specialized_payment_mchid`).
        public var specializedPaymentMchid: String { get throws { try fields.required("specialized_payment_mchid") } }
        /// 实际出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String { get throws { try fields.required("sponsor_mchid") } }
        /// 用户授权商户号 (`user_authorized_mchid`).
        public var userAuthorizedMchid: String { get throws { try fields.required("user_authorized_mchid") } }
        /// 用户授权appid (`user_authorized_appid`).
        public var userAuthorizedAppid: String { get throws { try fields.required("user_authorized_appid") } }
        /// 银行批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 转账场景 (`transfer_scene`).
        public var transferScene: V3.BankTransfer.TransferScene { get throws { try fields.required("transfer_scene") } }
        /// 银行明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 微信支付明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 收款用户openid (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 收款用户姓名 (`username`).
        public var username: String { get throws { try fields.required("username") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 明细状态 (`detail_state`).
        public var detailState: V3.BankTransfer.BatchesDetailState {
            get throws { try fields.required("detail_state") }
        }
        /// 明细失败原因 (`fail_reason`).
        public var failReason: V3.BankTransfer.FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 转账发起时间 (`initiate_time`).
        public var initiateTime: String? { get throws { try fields.optional("initiate_time") } }
        /// 明细更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 收款账户类型 (`account_type`).
        public var accountType: V3.BankTransfer.AccountType { get throws { try fields.required("account_type") } }
        /// 银行名称 (`bank_name`).
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 银行卡尾号 (`bank_card_number_tail`).
        public var bankCardNumberTail: String? { get throws { try fields.optional("bank_card_number_tail") } }
    }
}

extension V3.BankTransfer {
    /// Documented values of `DetailState`; open.
    public typealias DetailState = OpenValue<DetailStateKind>
    /// Tells ``DetailState`` from other values.
    public enum DetailStateKind {}
}

extension OpenValue where Kind == V3.BankTransfer.DetailStateKind {
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V3.BankTransfer {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.BankTransfer.FailReasonKind {
    /// `ACCOUNT_FROZEN`.
    public static var accountFrozen: Self { "ACCOUNT_FROZEN" }
    /// `REAL_NAME_CHECK_FAIL`.
    public static var realNameCheckFail: Self { "REAL_NAME_CHECK_FAIL" }
    /// `NAME_NOT_CORRECT`.
    public static var nameNotCorrect: Self { "NAME_NOT_CORRECT" }
    /// `OPENID_INVALID`.
    public static var openidInvalid: Self { "OPENID_INVALID" }
    /// `TRANSFER_QUOTA_EXCEED`.
    public static var transferQuotaExceed: Self { "TRANSFER_QUOTA_EXCEED" }
    /// `DAY_RECEIVED_QUOTA_EXCEED`.
    public static var dayReceivedQuotaExceed: Self { "DAY_RECEIVED_QUOTA_EXCEED" }
    /// `MONTH_RECEIVED_QUOTA_EXCEED`.
    public static var monthReceivedQuotaExceed: Self { "MONTH_RECEIVED_QUOTA_EXCEED" }
    /// `DAY_RECEIVED_COUNT_EXCEED`.
    public static var dayReceivedCountExceed: Self { "DAY_RECEIVED_COUNT_EXCEED" }
    /// `PRODUCT_AUTH_CHECK_FAIL`.
    public static var productAuthCheckFail: Self { "PRODUCT_AUTH_CHECK_FAIL" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
    /// `ID_CARD_NOT_CORRECT`.
    public static var idCardNotCorrect: Self { "ID_CARD_NOT_CORRECT" }
    /// `ACCOUNT_NOT_EXIST`.
    public static var accountNotExist: Self { "ACCOUNT_NOT_EXIST" }
    /// `TRANSFER_RISK`.
    public static var transferRisk: Self { "TRANSFER_RISK" }
    /// `PAYROLL_CARD_ALREADY_LOGOUT`.
    public static var payrollCardAlreadyLogout: Self { "PAYROLL_CARD_ALREADY_LOGOUT" }
    /// `PAYROLL_CARD_ALREADY_FROZEN`.
    public static var payrollCardAlreadyFrozen: Self { "PAYROLL_CARD_ALREADY_FROZEN" }
    /// `PAYROLL_CARD_UNAUTHORIZED`.
    public static var payrollCardUnauthorized: Self { "PAYROLL_CARD_UNAUTHORIZED" }
    /// `PAYROLL_CARD_USER_NOT_OPEN`.
    public static var payrollCardUserNotOpen: Self { "PAYROLL_CARD_USER_NOT_OPEN" }
    /// `PAYROLL_CARD_NAME_CARD_NOT_MATCH`.
    public static var payrollCardNameCardNotMatch: Self { "PAYROLL_CARD_NAME_CARD_NOT_MATCH" }
    /// `PAYROLL_CARD_ID_CARD_NOT_MATCH`.
    public static var payrollCardIdCardNotMatch: Self { "PAYROLL_CARD_ID_CARD_NOT_MATCH" }
    /// `PAYROLL_CARD_BANKCARD_UNBUNDLING`.
    public static var payrollCardBankcardUnbundling: Self { "PAYROLL_CARD_BANKCARD_UNBUNDLING" }
    /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`.
    public static var bankCardCollectionsAboveQuota: Self { "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" }
    /// `BANK_CARD_ACCOUNT_ABNORMAL`.
    public static var bankCardAccountAbnormal: Self { "BANK_CARD_ACCOUNT_ABNORMAL" }
    /// `BANK_CARD_STATUS_ABNORMAL`.
    public static var bankCardStatusAbnormal: Self { "BANK_CARD_STATUS_ABNORMAL" }
    /// `BANK_CARD_BANK_INFO_WRONG`.
    public static var bankCardBankInfoWrong: Self { "BANK_CARD_BANK_INFO_WRONG" }
    /// `BANK_CARD_CARD_INFO_WRONG`.
    public static var bankCardCardInfoWrong: Self { "BANK_CARD_CARD_INFO_WRONG" }
    /// `OTHER_FAIL_REASON_TYPE`.
    public static var otherFailReasonType: Self { "OTHER_FAIL_REASON_TYPE" }
    /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`.
    public static var realnameAccountReceivedQuotaExceed: Self { "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" }
    /// `TRANSFER_REMARK_SET_FAIL`.
    public static var transferRemarkSetFail: Self { "TRANSFER_REMARK_SET_FAIL" }
}

extension V3.BankTransfer {
    /// Shared by several operations under `/v3/bank-transfer`.
    public struct TransferDetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 银行明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 明细状态 (`detail_state`).
        public var detailState: V3.BankTransfer.BatchIDDetailState {
            get throws { try fields.required("detail_state") }
        }
        /// 明细失败原因 (`fail_reason`).
        public var failReason: V3.BankTransfer.FailReason? { get throws { try fields.optional("fail_reason") } }
    }
}

extension V3.BankTransfer {
    /// Documented values of `TransferPurpose`; open.
    public typealias TransferPurpose = OpenValue<TransferPurposeKind>
    /// Tells ``TransferPurpose`` from other values.
    public enum TransferPurposeKind {}
}

extension OpenValue where Kind == V3.BankTransfer.TransferPurposeKind {
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

extension V3.BankTransfer {
    /// Documented values of `TransferScene`; open.
    public typealias TransferScene = OpenValue<TransferSceneKind>
    /// Tells ``TransferScene`` from other values.
    public enum TransferSceneKind {}
}

extension OpenValue where Kind == V3.BankTransfer.TransferSceneKind {
    /// `ORDINARY_TRANSFER`.
    public static var ordinaryTransfer: Self { "ORDINARY_TRANSFER" }
    /// `PAYROLL_CARD_TRANSFER`.
    public static var payrollCardTransfer: Self { "PAYROLL_CARD_TRANSFER" }
}
