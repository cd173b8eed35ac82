// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/fund-app.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct ApplyOrder: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户申请单号 (`out_apply_no`).
        public var outApplyNo: String { get throws { try fields.required("out_apply_no") } }
        /// 授权申请单状态 (`state`).
        public var state: V3.FundApp.SubMchAuthorizationsState { get throws { try fields.required("state") } }
        /// 授权申请受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct AuthorizationInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(userDisplayName: String, outAuthorizationNo: String, authorizationNotifyURL: String) {
            var fields = Fields()
            fields.set("user_display_name", userDisplayName)
            fields.set("out_authorization_no", outAuthorizationNo)
            fields.set("authorization_notify_url", authorizationNotifyURL)
            self.fields = fields
        }
        /// 用户展示名称 (`user_display_name`).
        public var userDisplayName: String? {
            get { fields.stored("user_display_name") }
            set { fields.set("user_display_name", newValue) }
        }
        /// 商户侧授权单号 (`out_authorization_no`).
        public var outAuthorizationNo: String? {
            get { fields.stored("out_authorization_no") }
            set { fields.set("out_authorization_no", newValue) }
        }
        /// 自动收款授权结果通知地址 (`authorization_notify_url`).
        public var authorizationNotifyURL: String? {
            get { fields.stored("authorization_notify_url") }
            set { fields.set("authorization_notify_url", newValue) }
        }
    }
}

extension V3.FundApp {
    /// Documented values of `BatchState`; open.
    public typealias BatchState = OpenValue<BatchStateKind>
    /// Tells ``BatchState`` from other values.
    public enum BatchStateKind {}
}

extension OpenValue where Kind == V3.FundApp.BatchStateKind {
    /// `WAIT_PAY`.
    public static var waitPay: Self { "WAIT_PAY" }
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct BrandMerchantBatchesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌主商户号 (`brand_mchid`).
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// 微信支付品牌红包批次单号 (`batch_no`).
        public var batchNo: String { get throws { try fields.required("batch_no") } }
        /// 商家品牌红包批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 品牌ID (`brand_id`).
        public var brandID: JSON.Number? { get throws { try fields.optional("brand_id") } }
        /// 品牌红包模板ID (`template_id`).
        public var templateID: String? { get throws { try fields.optional("template_id") } }
        /// 品牌AppID (`brand_appid`).
        public var brandAppid: String? { get throws { try fields.optional("brand_appid") } }
        /// 批次单状态 (`batch_state`).
        public var batchState: V3.FundApp.BatchState { get throws { try fields.required("batch_state") } }
        /// 品牌红包批次名称 (`batch_name`).
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// 品牌红包批次备注 (`batch_remark`).
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// 品牌红包批次单关闭原因 (`close_reason`).
        public var closeReason: V3.FundApp.BrandRedpacketCloseReason? {
            get throws { try fields.optional("close_reason") }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 总笔数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 品牌红包批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 品牌红包批次更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 发放成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int { get throws { try fields.required("success_amount") } }
        /// 发放成功笔数 (`success_num`).
        public var successNum: Int { get throws { try fields.required("success_num") } }
        /// 发放失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int { get throws { try fields.required("fail_amount") } }
        /// 发放失败笔数 (`fail_num`).
        public var failNum: Int { get throws { try fields.required("fail_num") } }
        /// 品牌红包明细列表 (`detail_list`).
        public var detailList: [V3.FundApp.DetailList]? { get throws { try fields.optional("detail_list") } }
    }
}

extension V3.FundApp {
    /// Documented values of `BrandRedpacketCloseReason`; open.
    public typealias BrandRedpacketCloseReason = OpenValue<BrandRedpacketCloseReasonKind>
    /// Tells ``BrandRedpacketCloseReason`` from other values.
    public enum BrandRedpacketCloseReasonKind {}
}

extension OpenValue where Kind == V3.FundApp.BrandRedpacketCloseReasonKind {
    /// `MERCHANT_REVOCATION`.
    public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
    /// `SYSTEM_OVERDUE_CLOSE`.
    public static var systemOverdueClose: Self { "SYSTEM_OVERDUE_CLOSE" }
}

extension V3.FundApp {
    /// Documented values of `BrandRedpacketDetailState`; open.
    public typealias BrandRedpacketDetailState = OpenValue<BrandRedpacketDetailStateKind>
    /// Tells ``BrandRedpacketDetailState`` from other values.
    public enum BrandRedpacketDetailStateKind {}
}

extension OpenValue where Kind == V3.FundApp.BrandRedpacketDetailStateKind {
    /// `DETAIL_VIEW_ALL`.
    public static var detailViewAll: Self { "DETAIL_VIEW_ALL" }
    /// `DETAIL_VIEW_SUCCESS`.
    public static var detailViewSuccess: Self { "DETAIL_VIEW_SUCCESS" }
    /// `DETAIL_VIEW_FAIL`.
    public static var detailViewFail: Self { "DETAIL_VIEW_FAIL" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct BrandRedpacketReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌主商户号 (`brand_mchid`).
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// 商家品牌红包批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付品牌红包批次单号 (`batch_no`).
        public var batchNo: String { get throws { try fields.required("batch_no") } }
        /// 商家品牌红包明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 微信支付品牌红包明细单号 (`detail_no`).
        public var detailNo: String { get throws { try fields.required("detail_no") } }
        /// 品牌红包明细单状态 (`detail_state`).
        public var detailState: V3.FundApp.DetailState { get throws { try fields.required("detail_state") } }
        /// 红包金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 红包备注 (`remark`).
        public var remark: String { get throws { try fields.required("remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: V3.FundApp.FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 接收红包用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 接收红包用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 品牌红包发起时间 (`initiate_time`).
        public var initiateTime: String? { get throws { try fields.optional("initiate_time") } }
        /// 品牌红包更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 品牌ID (`brand_id`).
        public var brandID: JSON.Number { get throws { try fields.required("brand_id") } }
        /// 品牌红包模板ID (`template_id`).
        public var templateID: String { get throws { try fields.required("template_id") } }
        /// 品牌AppID (`brand_appid`).
        public var brandAppid: String? { get throws { try fields.optional("brand_appid") } }
    }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct CharityBudgetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 商户预算单号 (`out_budget_no`).
        public var outBudgetNo: String { get throws { try fields.required("out_budget_no") } }
        /// 微信支付预算单号 (`budget_id`).
        public var budgetID: String { get throws { try fields.required("budget_id") } }
        /// 预算总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String { get throws { try fields.required("sponsor_mchid") } }
        /// 活动名称 (`activity_name`).
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// 活动说明 (`activity_remark`).
        public var activityRemark: String { get throws { try fields.required("activity_remark") } }
        /// 预算单状态 (`state`).
        public var state: V3.FundApp.CharityBudgetState? { get throws { try fields.optional("state") } }
        /// 确认出资页面地址 (`confirm_url`).
        public var confirmURL: String? { get throws { try fields.optional("confirm_url") } }
        /// 商户号超管微信号掩码 (`super_admin_wxid_mask`).
        public var superAdminWxidMask: String? { get throws { try fields.optional("super_admin_wxid_mask") } }
        /// 剩余预算金额 (`remain_amount`): in the smallest unit of the currency (分 for CNY).
        public var remainAmount: Int? { get throws { try fields.optional("remain_amount") } }
        /// 撤销说明 (`unlock_remark`).
        public var unlockRemark: String? { get throws { try fields.optional("unlock_remark") } }
        /// 资金锁定时间 (`locked_time`).
        public var lockedTime: String? { get throws { try fields.optional("locked_time") } }
        /// 完成时间 (`finished_time`).
        public var finishedTime: String? { get throws { try fields.optional("finished_time") } }
        /// 关闭时间 (`closed_time`).
        public var closedTime: String? { get throws { try fields.optional("closed_time") } }
    }
}

extension V3.FundApp {
    /// Documented values of `CharityBudgetState`; open.
    public typealias CharityBudgetState = OpenValue<CharityBudgetStateKind>
    /// Tells ``CharityBudgetState`` from other values.
    public enum CharityBudgetStateKind {}
}

extension OpenValue where Kind == V3.FundApp.CharityBudgetStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `LOCKED`.
    public static var locked: Self { "LOCKED" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct CharityTransferBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户预算单号 (`out_budget_no`).
        public var outBudgetNo: String { get throws { try fields.required("out_budget_no") } }
        /// 微信支付预算单号 (`budget_id`).
        public var budgetID: String { get throws { try fields.required("budget_id") } }
        /// 商户公益捐赠单号 (`out_transfer_no`).
        public var outTransferNo: String { get throws { try fields.required("out_transfer_no") } }
        /// 微信支付公益捐赠单号 (`transfer_id`).
        public var transferID: String { get throws { try fields.required("transfer_id") } }
        /// 预算总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 捐赠备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 收款商户号 (`receive_mchid`).
        public var receiveMchid: String { get throws { try fields.required("receive_mchid") } }
        /// 捐赠状态 (`state`).
        public var state: V3.FundApp.CharityTransferBillsState { get throws { try fields.required("state") } }
        /// 捐赠单创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 捐赠完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
    }
}

extension V3.FundApp {
    /// Documented values of `CharityTransferBillsState`; open.
    public typealias CharityTransferBillsState = OpenValue<CharityTransferBillsStateKind>
    /// Tells ``CharityTransferBillsState`` from other values.
    public enum CharityTransferBillsStateKind {}
}

extension OpenValue where Kind == V3.FundApp.CharityTransferBillsStateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSE`.
    public static var close: Self { "CLOSE" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct CloseInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 关闭时间 (`close_time`): at most 32 characters.
        public var closeTime: String { get throws { try fields.required("close_time") } }
        /// 自动收款授权的原因 (`close_reason`).
        public var closeReason: V3.FundApp.CloseReason { get throws { try fields.required("close_reason") } }
    }
}

extension V3.FundApp {
    /// Documented values of `CloseReason`; open.
    public typealias CloseReason = OpenValue<CloseReasonKind>
    /// Tells ``CloseReason`` from other values.
    public enum CloseReasonKind {}
}

extension OpenValue where Kind == V3.FundApp.CloseReasonKind {
    /// `CLOSE_VIA_MCH_API`.
    public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct DetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付品牌红包明细单号 (`transfer_detail_no`).
        public var transferDetailNo: String { get throws { try fields.required("transfer_detail_no") } }
        /// 商家品牌红包明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 品牌红包明细单状态 (`detail_state`).
        public var detailState: V3.FundApp.DetailState { get throws { try fields.required("detail_state") } }
    }
}

extension V3.FundApp {
    /// Documented values of `DetailState`; open.
    public typealias DetailState = OpenValue<DetailStateKind>
    /// Tells ``DetailState`` from other values.
    public enum DetailStateKind {}
}

extension OpenValue where Kind == V3.FundApp.DetailStateKind {
    /// `DETAIL_INIT`.
    public static var detailInit: Self { "DETAIL_INIT" }
    /// `DETAIL_WAIT_PAY`.
    public static var detailWaitPay: Self { "DETAIL_WAIT_PAY" }
    /// `DETAIL_PROCESSING`.
    public static var detailProcessing: Self { "DETAIL_PROCESSING" }
    /// `DETAIL_SUCCESS`.
    public static var detailSuccess: Self { "DETAIL_SUCCESS" }
    /// `DETAIL_FAIL`.
    public static var detailFail: Self { "DETAIL_FAIL" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct ElecsignReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单状态 (`state`).
        public var state: V3.FundApp.ElecsignState { get throws { try fields.required("state") } }
        /// 申请单创建时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 申请单更新时间 (`update_time`): at most 32 characters.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 回单文件摘要类型 (`hash_type`).
        public var hashType: V3.FundApp.HashType? { get throws { try fields.optional("hash_type") } }
        /// 回单文件摘要值 (`hash_value`): at most 512 characters.
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// 回单文件下载地址 (`download_url`): at most 3000 characters.
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
    }
}

extension V3.FundApp {
    /// Documented values of `ElecsignState`; open.
    public typealias ElecsignState = OpenValue<ElecsignStateKind>
    /// Tells ``ElecsignState`` from other values.
    public enum ElecsignStateKind {}
}

extension OpenValue where Kind == V3.FundApp.ElecsignStateKind {
    /// 生成中 (`GENERATING`).
    public static var generating: Self { "GENERATING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension V3.FundApp {
    /// Documented values of `ElectronicReceiptsHashType`; open.
    public typealias ElectronicReceiptsHashType = OpenValue<ElectronicReceiptsHashTypeKind>
    /// Tells ``ElectronicReceiptsHashType`` from other values.
    public enum ElectronicReceiptsHashTypeKind {}
}

extension OpenValue where Kind == V3.FundApp.ElectronicReceiptsHashTypeKind {
    /// `SM3`.
    public static var sm3: Self { "SM3" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct ElectronicReceiptsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户预算单号 (`out_budget_no`).
        public var outBudgetNo: String { get throws { try fields.required("out_budget_no") } }
        /// 开始日期 (`start_date`).
        public var startDate: String { get throws { try fields.required("start_date") } }
        /// 结束日期 (`end_date`).
        public var endDate: String { get throws { try fields.required("end_date") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String { get throws { try fields.required("sponsor_mchid") } }
        /// 收款商户号 (`receiver_mchid`).
        public var receiverMchid: String? { get throws { try fields.optional("receiver_mchid") } }
        /// 电子回单状态 (`receipt_state`).
        public var receiptState: V3.FundApp.ReceiptState { get throws { try fields.required("receipt_state") } }
        /// 受理凭证 (`accept_id`).
        public var acceptID: String { get throws { try fields.required("accept_id") } }
        /// 电子回单文件的hash方法 (`hash_type`).
        public var hashType: V3.FundApp.HashType? { get throws { try fields.optional("hash_type") } }
        /// 电子回单文件的hash值 (`hash_value`).
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// 电子回单下载地址 (`download_url`).
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
    }
}

extension V3.FundApp {
    /// Documented values of `ElectronicReceiptsState`; open.
    public typealias ElectronicReceiptsState = OpenValue<ElectronicReceiptsStateKind>
    /// Tells ``ElectronicReceiptsState`` from other values.
    public enum ElectronicReceiptsStateKind {}
}

extension OpenValue where Kind == V3.FundApp.ElectronicReceiptsStateKind {
    /// `GENERATING`.
    public static var generating: Self { "GENERATING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}

extension V3.FundApp {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.FundApp.FailReasonKind {
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
    /// `DAY_RECEIVED_COUNT_EXCEED`.
    public static var dayReceivedCountExceed: Self { "DAY_RECEIVED_COUNT_EXCEED" }
    /// `PRODUCT_AUTH_CHECK_FAIL`.
    public static var productAuthCheckFail: Self { "PRODUCT_AUTH_CHECK_FAIL" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
    /// `ACCOUNT_NOT_EXIST`.
    public static var accountNotExist: Self { "ACCOUNT_NOT_EXIST" }
    /// `TRANSFER_RISK`.
    public static var transferRisk: Self { "TRANSFER_RISK" }
    /// `USER_ACCOUNT_LIMIT`.
    public static var userAccountLimit: Self { "USER_ACCOUNT_LIMIT" }
    /// `FAIL_REASON_UNKNOWN`.
    public static var failReasonUnknown: Self { "FAIL_REASON_UNKNOWN" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `PAYEE_ACCOUNT_ABNORMAL`.
    public static var payeeAccountAbnormal: Self { "PAYEE_ACCOUNT_ABNORMAL" }
    /// `USER_RECEIVE_OVERDUE`.
    public static var userReceiveOverdue: Self { "USER_RECEIVE_OVERDUE" }
    /// `REMARK_NOT_CORRECT`.
    public static var remarkNotCorrect: Self { "REMARK_NOT_CORRECT" }
    /// `MERCHANT_REJECT`.
    public static var merchantReject: Self { "MERCHANT_REJECT" }
    /// `MERCHANT_NOT_CONFIRM`.
    public static var merchantNotConfirm: Self { "MERCHANT_NOT_CONFIRM" }
    /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`.
    public static var blockB2cUserlimitamountBsruleMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" }
}

extension V3.FundApp {
    /// Documented values of `HashType`; open.
    public typealias HashType = OpenValue<HashTypeKind>
    /// Tells ``HashType`` from other values.
    public enum HashTypeKind {}
}

extension OpenValue where Kind == V3.FundApp.HashTypeKind {
    /// `SHA256`.
    public static var sha256: Self { "SHA256" }
    /// 国密SM3摘要算法 (`SM3`).
    public static var sm3: Self { "SM3" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct MchTransferReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧授权单号 (`out_authorization_no`): at most 32 characters.
        public var outAuthorizationNo: String { get throws { try fields.required("out_authorization_no") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.PartnerUserConfirmAuthorizationsState {
            get throws { try fields.required("state") }
        }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String { get throws { try fields.required("package_info") } }
    }
}

extension V3.FundApp {
    /// Documented values of `MchTransferState`; open.
    public typealias MchTransferState = OpenValue<MchTransferStateKind>
    /// Tells ``MchTransferState`` from other values.
    public enum MchTransferStateKind {}
}

extension OpenValue where Kind == V3.FundApp.MchTransferStateKind {
    /// 用户或商户系统关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct OutBillNoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 申请单创建时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// Documented values of 申请单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.FundApp.OutBillNoReply.StateKind {
    /// 生成中 (`GENERATING`).
    public static var generating: Self { "GENERATING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct PartnerElectronicReceiptsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户转账单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 申请单状态 (`state`).
        public var state: V3.FundApp.ElectronicReceiptsState { get throws { try fields.required("state") } }
        /// 申请单创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 申请单更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 回单文件摘要类型 (`hash_type`).
        public var hashType: V3.FundApp.ElectronicReceiptsHashType? { get throws { try fields.optional("hash_type") } }
        /// 回单文件摘要值 (`hash_value`).
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// 回单文件下载地址 (`download_url`).
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
    }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct PartnerTransferBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String { get throws { try fields.required("package_info") } }
    }
}

extension V3.FundApp {
    /// Documented values of `PartnerUserConfirmAuthorizationsState`; open.
    public typealias PartnerUserConfirmAuthorizationsState = OpenValue<PartnerUserConfirmAuthorizationsStateKind>
    /// Tells ``PartnerUserConfirmAuthorizationsState`` from other values.
    public enum PartnerUserConfirmAuthorizationsStateKind {}
}

extension OpenValue where Kind == V3.FundApp.PartnerUserConfirmAuthorizationsStateKind {
    /// `WAIT_USER_CONFIRM`.
    public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
}

extension V3.FundApp {
    /// Documented values of `ReceiptState`; open.
    public typealias ReceiptState = OpenValue<ReceiptStateKind>
    /// Tells ``ReceiptState`` from other values.
    public enum ReceiptStateKind {}
}

extension OpenValue where Kind == V3.FundApp.ReceiptStateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}

extension V3.FundApp {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.FundApp.StateKind {
    /// 转账已受理 (`ACCEPTED`).
    public static var accepted: Self { "ACCEPTED" }
    /// 转账锁定资金中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 待收款用户确认 (`WAIT_USER_CONFIRM`).
    public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    /// 转账中 (`TRANSFERING`).
    public static var transfering: Self { "TRANSFERING" }
    /// 转账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 转账失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
    /// 转账撤销中 (`CANCELING`).
    public static var canceling: Self { "CANCELING" }
    /// 转账撤销完成 (`CANCELLED`).
    public static var cancelled: Self { "CANCELLED" }
}

extension V3.FundApp {
    /// Documented values of `SubMchAuthorizationsState`; open.
    public typealias SubMchAuthorizationsState = OpenValue<SubMchAuthorizationsStateKind>
    /// Tells ``SubMchAuthorizationsState`` from other values.
    public enum SubMchAuthorizationsStateKind {}
}

extension OpenValue where Kind == V3.FundApp.SubMchAuthorizationsStateKind {
    /// `INVITED`.
    public static var invited: Self { "INVITED" }
    /// `PASSED`.
    public static var passed: Self { "PASSED" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct TransferBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 商家转账订单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`): at most 32 characters.
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.FundApp {
    /// Documented values of `TransferSceneID`; open.
    public typealias TransferSceneID = OpenValue<TransferSceneIDKind>
    /// Tells ``TransferSceneID`` from other values.
    public enum TransferSceneIDKind {}
}

extension OpenValue where Kind == V3.FundApp.TransferSceneIDKind {
    /// `1000`.
    public static var _1000: Self { "1000" }
    /// `1002`.
    public static var _1002: Self { "1002" }
    /// `1004`.
    public static var _1004: Self { "1004" }
    /// `1005`.
    public static var _1005: Self { "1005" }
    /// `1009`.
    public static var _1009: Self { "1009" }
    /// `1010`.
    public static var _1010: Self { "1010" }
    /// `1011`.
    public static var _1011: Self { "1011" }
    /// `1013`.
    public static var _1013: Self { "1013" }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct TransferSceneReportInfos: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(infoType: String, infoContent: String) {
            var fields = Fields()
            fields.set("info_type", infoType)
            fields.set("info_content", infoContent)
            self.fields = fields
        }
        /// 信息类型 (`info_type`).
        public var infoType: String? {
            get { fields.stored("info_type") }
            set { fields.set("info_type", newValue) }
        }
        /// 信息内容 (`info_content`).
        public var infoContent: String? {
            get { fields.stored("info_content") }
            set { fields.set("info_content", newValue) }
        }
    }
}

extension V3.FundApp {
    /// Shared by several operations under `/v3/fund-app`.
    public struct TransferToQqWalletBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// QQ互联开放平台AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户QQ号 (`user_qq`).
        public var userQq: String? { get throws { try fields.optional("user_qq") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
    }
}

extension V3.FundApp {
    /// Documented values of `UserConfirmAuthorizationsState`; open.
    public typealias UserConfirmAuthorizationsState = OpenValue<UserConfirmAuthorizationsStateKind>
    /// Tells ``UserConfirmAuthorizationsState`` from other values.
    public enum UserConfirmAuthorizationsStateKind {}
}

extension OpenValue where Kind == V3.FundApp.UserConfirmAuthorizationsStateKind {
    /// 用户已确认授权 (`TAKING_EFFECT`).
    public static var takingEffect: Self { "TAKING_EFFECT" }
    /// 用户或商户系统关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// `WAIT_USER_CONFIRM`.
    public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
}
