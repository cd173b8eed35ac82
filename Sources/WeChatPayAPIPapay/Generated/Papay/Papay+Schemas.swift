// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/papay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct AppRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            subMchid: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            spOpenid: String? = nil,
            subAppid: String? = nil,
            subOpenid: String? = nil,
            outUserCode: String? = nil,
            deductSchedule: V3.Papay.DeductSchedule? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_openid", spOpenid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_openid", subOpenid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("contract_notify_url", contractNotifyURL)
            fields.set("out_user_code", outUserCode)
            fields.set("deduct_schedule", deductSchedule)
            self.fields = fields
        }
        /// 应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 用户在服务商商户应用下的用户标示 (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户的AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户AppID对应的用户OpenID (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 签约结果通知地址 (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? {
            get { fields.stored("out_user_code") }
            set { fields.set("out_user_code", newValue) }
        }
        /// 用于预约扣费的预约信息 (`deduct_schedule`).
        public var deductSchedule: V3.Papay.DeductSchedule? {
            get { fields.stored("deduct_schedule") }
            set { fields.set("deduct_schedule", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct ApplyReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 扣费金额信息 (`amount`).
        public var amount: V3.Papay.ScheduledAmount { get throws { try fields.required("amount") } }
    }
}

extension V3.Papay {
    /// Documented values of `ContractState`; open.
    public typealias ContractState = OpenValue<ContractStateKind>
    /// Tells ``ContractState`` from other values.
    public enum ContractStateKind {}
}

extension OpenValue where Kind == V3.Papay.ContractStateKind {
    /// `SIGNED`.
    public static var signed: Self { "SIGNED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `SIGN_FAILED`.
    public static var signFailed: Self { "SIGN_FAILED" }
    /// `TO_BE_RENEWED`.
    public static var toBeRenewed: Self { "TO_BE_RENEWED" }
    /// `TERMINATE_PENDING`.
    public static var terminatePending: Self { "TERMINATE_PENDING" }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct ContractTerminateInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 协议解约方式 (`contract_termination_mode`).
        public var contractTerminationMode: String { get throws { try fields.required("contract_termination_mode") } }
        /// 协议解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String { get throws { try fields.required("contract_terminated_time") } }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct ContractTerminateInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 协议解约方式 (`contract_termination_mode`).
        public var contractTerminationMode: V3.Papay.ContractTerminationMode {
            get throws { try fields.required("contract_termination_mode") }
        }
        /// 协议解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String { get throws { try fields.required("contract_terminated_time") } }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
    }
}

extension V3.Papay {
    /// Documented values of `ContractTerminationMode`; open.
    public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
    /// Tells ``ContractTerminationMode`` from other values.
    public enum ContractTerminationModeKind {}
}

extension OpenValue where Kind == V3.Papay.ContractTerminationModeKind {
    /// `USER_TERMINATE`.
    public static var userTerminate: Self { "USER_TERMINATE" }
    /// `MCH_API_TERMINATE`.
    public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
    /// `WEPAY_WEB_TERMINATE`.
    public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
    /// `CUSTOMER_SERVICE_TERMINATE`.
    public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
    /// `SYSTEM_TERMINATE`.
    public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct DeductSchedule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            estimatedDeductDate: String,
            estimatedDeductAmount: V3.Papay.EstimatedDeductAmount,
            description: String
        ) {
            var fields = Fields()
            fields.set("estimated_deduct_date", estimatedDeductDate)
            fields.set("estimated_deduct_amount", estimatedDeductAmount)
            fields.set("description", description)
            self.fields = fields
        }
        /// 预计扣费的日期 (`estimated_deduct_date`).
        public var estimatedDeductDate: String? {
            get { fields.stored("estimated_deduct_date") }
            set { fields.set("estimated_deduct_date", newValue) }
        }
        /// 预计的扣费金额 (`estimated_deduct_amount`).
        public var estimatedDeductAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("estimated_deduct_amount") }
            set { fields.set("estimated_deduct_amount", newValue) }
        }
        /// 商品描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct DeductScheduleReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预计扣费的日期 (`estimated_deduct_date`).
        public var estimatedDeductDate: String { get throws { try fields.required("estimated_deduct_date") } }
        /// 预计的扣费金额 (`estimated_deduct_amount`).
        public var estimatedDeductAmount: V3.Papay.ScheduledAmount {
            get throws { try fields.required("estimated_deduct_amount") }
        }
        /// 扣费预约状态 (`schedule_state`).
        public var scheduleState: String { get throws { try fields.required("schedule_state") } }
        /// 已预约的扣费金额信息 (`scheduled_amount`).
        public var scheduledAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
        /// 实际扣费金额 (`deduct_amount`).
        public var deductAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("deduct_amount") } }
        /// 实际扣费的日期 (`deduct_date`).
        public var deductDate: String? { get throws { try fields.optional("deduct_date") } }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct EstimatedDeductAmount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(total: Int, currency: String? = nil) {
            var fields = Fields()
            fields.set("total", total)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// 金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int? {
            get { fields.stored("total") }
            set { fields.set("total", newValue) }
        }
        /// 货币类型 (`currency`).
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
    }
}

extension V3.Papay {
    /// Documented values of `IdentityType`; open.
    public typealias IdentityType = OpenValue<IdentityTypeKind>
    /// Tells ``IdentityType`` from other values.
    public enum IdentityTypeKind {}
}

extension OpenValue where Kind == V3.Papay.IdentityTypeKind {
    /// `ID_CARD`.
    public static var idCard: Self { "ID_CARD" }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct InsuranceSignPolicyPeriods: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            policyPeriodID: JSON.Number,
            estimatedDeductDate: String,
            estimatedDeductAmount: V3.Papay.EstimatedDeductAmount
        ) {
            var fields = Fields()
            fields.set("policy_period_id", policyPeriodID)
            fields.set("estimated_deduct_date", estimatedDeductDate)
            fields.set("estimated_deduct_amount", estimatedDeductAmount)
            self.fields = fields
        }
        /// 保险扣费周期编号 (`policy_period_id`).
        public var policyPeriodID: JSON.Number? {
            get { fields.stored("policy_period_id") }
            set { fields.set("policy_period_id", newValue) }
        }
        /// 预计扣费的日期 (`estimated_deduct_date`).
        public var estimatedDeductDate: String? {
            get { fields.stored("estimated_deduct_date") }
            set { fields.set("estimated_deduct_date", newValue) }
        }
        /// 预计扣费金额 (`estimated_deduct_amount`).
        public var estimatedDeductAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("estimated_deduct_amount") }
            set { fields.set("estimated_deduct_amount", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct JsapiRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            planID: Int,
            outContractCode: String,
            insuredDisplayName: String,
            contractNotifyURL: String,
            policyStartDate: String,
            policyEndDate: String,
            policyPeriods: [V3.Papay.PolicyPeriodsRequest],
            openid: String? = nil,
            amount: V3.Papay.EstimatedDeductAmount? = nil,
            outTradeNo: String? = nil,
            description: String? = nil,
            transactionNotifyURL: String? = nil,
            outUserCode: String? = nil,
            goodsTag: String? = nil,
            attach: String? = nil,
            canAutoInsure: Bool? = nil,
            canAutoReinsure: Bool? = nil,
            realIdentity: V3.Papay.RealIdentity? = nil,
            combinedDeductPeriodCount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("insured_display_name", insuredDisplayName)
            fields.set("contract_notify_url", contractNotifyURL)
            fields.set("policy_start_date", policyStartDate)
            fields.set("policy_end_date", policyEndDate)
            fields.set("policy_periods", policyPeriods)
            fields.set("amount", amount)
            fields.set("out_trade_no", outTradeNo)
            fields.set("description", description)
            fields.set("transaction_notify_url", transactionNotifyURL)
            fields.set("out_user_code", outUserCode)
            fields.set("goods_tag", goodsTag)
            fields.set("attach", attach)
            fields.set("can_auto_insure", canAutoInsure)
            fields.set("can_auto_reinsure", canAutoReinsure)
            fields.set("real_identity", realIdentity)
            fields.set("combined_deduct_period_count", combinedDeductPeriodCount)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户在直连商户应用下的用户标示 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 被保人的展示名称 (`insured_display_name`).
        public var insuredDisplayName: String? {
            get { fields.stored("insured_display_name") }
            set { fields.set("insured_display_name", newValue) }
        }
        /// 签约结果通知地址 (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// 保险保单的开始日期 (`policy_start_date`).
        public var policyStartDate: String? {
            get { fields.stored("policy_start_date") }
            set { fields.set("policy_start_date", newValue) }
        }
        /// 保险保单的结束日期 (`policy_end_date`).
        public var policyEndDate: String? {
            get { fields.stored("policy_end_date") }
            set { fields.set("policy_end_date", newValue) }
        }
        /// 保单的扣费周期列表 (`policy_periods`).
        public var policyPeriods: [V3.Papay.PolicyPeriodsRequest]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
        }
        /// 扣费金额信息 (`amount`).
        public var amount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 支付结果通知地址 (`transaction_notify_url`).
        public var transactionNotifyURL: String? {
            get { fields.stored("transaction_notify_url") }
            set { fields.set("transaction_notify_url", newValue) }
        }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? {
            get { fields.stored("out_user_code") }
            set { fields.set("out_user_code", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 是否自动续保 (`can_auto_insure`).
        public var canAutoInsure: Bool? {
            get { fields.stored("can_auto_insure") }
            set { fields.set("can_auto_insure", newValue) }
        }
        /// 是否自动重新投保 (`can_auto_reinsure`).
        public var canAutoReinsure: Bool? {
            get { fields.stored("can_auto_reinsure") }
            set { fields.set("can_auto_reinsure", newValue) }
        }
        /// 用户实名信息 (`real_identity`).
        public var realIdentity: V3.Papay.RealIdentity? {
            get { fields.stored("real_identity") }
            set { fields.set("real_identity", newValue) }
        }
        /// 合并扣费期数 (`combined_deduct_period_count`).
        public var combinedDeductPeriodCount: Int? {
            get { fields.stored("combined_deduct_period_count") }
            set { fields.set("combined_deduct_period_count", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct JumpControl: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(jumpAppid: String? = nil) {
            var fields = Fields()
            fields.set("jump_appid", jumpAppid)
            self.fields = fields
        }
        /// 跳转的应用AppID (`jump_appid`).
        public var jumpAppid: String? {
            get { fields.stored("jump_appid") }
            set { fields.set("jump_appid", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct MiniProgramReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约ID (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// 跳转签约小程序的AppID (`redirect_appid`).
        public var redirectAppid: String { get throws { try fields.required("redirect_appid") } }
        /// 跳转签约小程序的路径 (`redirect_path`).
        public var redirectPath: String { get throws { try fields.required("redirect_path") } }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct OutContractCodeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: String { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: V3.Papay.ContractTerminateInfo? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? { get throws { try fields.optional("out_user_code") } }
        /// 预约扣费场景的预约信息 (`deduct_schedule`).
        public var deductSchedule: V3.Papay.DeductScheduleReply? {
            get throws { try fields.optional("deduct_schedule") }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct PayReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 扣费预约的状态 (`schedule_state`).
        public var scheduleState: String { get throws { try fields.required("schedule_state") } }
        /// 可扣费开始日期 (`deduct_start_date`).
        public var deductStartDate: String? { get throws { try fields.optional("deduct_start_date") } }
        /// 可扣费结束日期 (`deduct_end_date`).
        public var deductEndDate: String? { get throws { try fields.optional("deduct_end_date") } }
        /// 已预约的扣费金额信息 (`scheduled_amount`).
        public var scheduledAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
        /// 实际扣费金额 (`deduct_amount`).
        public var deductAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("deduct_amount") } }
        /// 实际扣费的日期 (`deduct_date`).
        public var deductDate: String? { get throws { try fields.optional("deduct_date") } }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct PlanIDOutContractCodeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 普通服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 普通服务商的AppID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 子商户的AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: String { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 用户OpenID (`sp_openid`).
        public var spOpenid: String { get throws { try fields.required("sp_openid") } }
        /// 子商户AppID对应的用户OpenID (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: V3.Papay.ContractTerminateInfo? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? { get throws { try fields.optional("out_user_code") } }
        /// 预约扣费场景的预约信息 (`deduct_schedule`).
        public var deductSchedule: V3.Papay.DeductScheduleReply? {
            get throws { try fields.optional("deduct_schedule") }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct PolicyClauses: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(clauseName: String? = nil, clauseQuota: String? = nil) {
            var fields = Fields()
            fields.set("clause_name", clauseName)
            fields.set("clause_quota", clauseQuota)
            self.fields = fields
        }
        /// 条款内容 (`clause_name`).
        public var clauseName: String? {
            get { fields.stored("clause_name") }
            set { fields.set("clause_name", newValue) }
        }
        /// 条款额度 (`clause_quota`).
        public var clauseQuota: String? {
            get { fields.stored("clause_quota") }
            set { fields.set("clause_quota", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct PolicyCoverageDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(policyAmount: String? = nil, policyClauses: [V3.Papay.PolicyClauses]? = nil) {
            var fields = Fields()
            fields.set("policy_amount", policyAmount)
            fields.set("policy_clauses", policyClauses)
            self.fields = fields
        }
        /// 保单额度 (`policy_amount`).
        public var policyAmount: String? {
            get { fields.stored("policy_amount") }
            set { fields.set("policy_amount", newValue) }
        }
        /// 保险条款列表 (`policy_clauses`).
        public var policyClauses: [V3.Papay.PolicyClauses]? {
            get { fields.stored("policy_clauses") }
            set { fields.set("policy_clauses", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct PolicyPeriodIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 保单的扣费周期编号 (`policy_period_id`).
        public var policyPeriodID: JSON.Number { get throws { try fields.required("policy_period_id") } }
        /// 当前扣费周期的状态 (`policy_period_state`).
        public var policyPeriodState: String { get throws { try fields.required("policy_period_state") } }
        /// 可扣费开始日期 (`deduct_start_date`).
        public var deductStartDate: String? { get throws { try fields.optional("deduct_start_date") } }
        /// 可扣费结束日期 (`deduct_end_date`).
        public var deductEndDate: String? { get throws { try fields.optional("deduct_end_date") } }
        /// 已预约的扣费金额信息 (`scheduled_amount`).
        public var scheduledAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
        /// 实际扣费金额 (`deduct_amount`).
        public var deductAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("deduct_amount") } }
        /// 实际扣费的日期 (`deduct_date`).
        public var deductDate: String? { get throws { try fields.optional("deduct_date") } }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct PolicyPeriodsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            policyPeriodID: JSON.Number,
            estimatedDeductDate: String,
            estimatedDeductAmount: V3.Papay.EstimatedDeductAmount,
            policyCoverageDetail: V3.Papay.PolicyCoverageDetail? = nil
        ) {
            var fields = Fields()
            fields.set("policy_period_id", policyPeriodID)
            fields.set("estimated_deduct_date", estimatedDeductDate)
            fields.set("estimated_deduct_amount", estimatedDeductAmount)
            fields.set("policy_coverage_detail", policyCoverageDetail)
            self.fields = fields
        }
        /// 保险扣费周期编号 (`policy_period_id`).
        public var policyPeriodID: JSON.Number? {
            get { fields.stored("policy_period_id") }
            set { fields.set("policy_period_id", newValue) }
        }
        /// 预计扣费的日期 (`estimated_deduct_date`).
        public var estimatedDeductDate: String? {
            get { fields.stored("estimated_deduct_date") }
            set { fields.set("estimated_deduct_date", newValue) }
        }
        /// 预计扣费金额 (`estimated_deduct_amount`).
        public var estimatedDeductAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("estimated_deduct_amount") }
            set { fields.set("estimated_deduct_amount", newValue) }
        }
        /// 保障详情 (`policy_coverage_detail`).
        public var policyCoverageDetail: V3.Papay.PolicyCoverageDetail? {
            get { fields.stored("policy_coverage_detail") }
            set { fields.set("policy_coverage_detail", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct PreEntrustSignRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            openid: String? = nil,
            outUserCode: String? = nil,
            deductSchedule: V3.Papay.DeductSchedule? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("contract_notify_url", contractNotifyURL)
            fields.set("out_user_code", outUserCode)
            fields.set("deduct_schedule", deductSchedule)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户在直连商户应用下的用户标示 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 签约结果通知地址 (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? {
            get { fields.stored("out_user_code") }
            set { fields.set("out_user_code", newValue) }
        }
        /// 用于预约扣费的预约信息 (`deduct_schedule`).
        public var deductSchedule: V3.Papay.DeductSchedule? {
            get { fields.stored("deduct_schedule") }
            set { fields.set("deduct_schedule", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct RealIdentity: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(realName: SensitiveText, idCardNumber: SensitiveText, identityType: V3.Papay.IdentityType? = nil) {
            var fields = Fields()
            fields.set("real_name", realName)
            fields.set("id_card_number", idCardNumber)
            fields.set("identity_type", identityType)
            self.fields = fields
        }
        /// 自然人姓名 (`real_name`): encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 自然人身份证号码 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 实名验证类型 (`identity_type`).
        public var identityType: V3.Papay.IdentityType? {
            get { fields.stored("identity_type") }
            set { fields.set("identity_type", newValue) }
        }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct RedirectURLReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 拉起微信支付客户端的URL (`redirect_url`).
        public var redirectURL: String { get throws { try fields.required("redirect_url") } }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct ScheduledAmount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct ScheduledDeductSignReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约ID (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// 跳转签约小程序的username (`miniprogram_username`).
        public var miniprogramUsername: String? { get throws { try fields.optional("miniprogram_username") } }
        /// 跳转签约小程序的path (`miniprogram_path`).
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
    }
}

extension V3.Papay {
    /// Shared by several operations under `/v3/papay`.
    public struct TerminateRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(contractTerminationRemark: String) {
            var fields = Fields()
            fields.set("contract_termination_remark", contractTerminationRemark)
            self.fields = fields
        }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
    }
}
