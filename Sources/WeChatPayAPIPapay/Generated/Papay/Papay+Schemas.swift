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
            planID: JSON.Number,
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
        /// `sp_appid`.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// `sp_openid`.
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `sub_openid`.
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// `plan_id`.
        public var planID: JSON.Number? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `out_contract_code`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// `contract_display_account`.
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// `contract_notify_url`.
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// `out_user_code`.
        public var outUserCode: String? {
            get { fields.stored("out_user_code") }
            set { fields.set("out_user_code", newValue) }
        }
        /// `deduct_schedule`.
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
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `amount`.
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
        /// `contract_termination_mode`.
        public var contractTerminationMode: String { get throws { try fields.required("contract_termination_mode") } }
        /// `contract_terminated_time`.
        public var contractTerminatedTime: String { get throws { try fields.required("contract_terminated_time") } }
        /// `contract_termination_remark`.
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
        /// `contract_termination_mode`.
        public var contractTerminationMode: V3.Papay.ContractTerminationMode {
            get throws { try fields.required("contract_termination_mode") }
        }
        /// `contract_terminated_time`.
        public var contractTerminatedTime: String { get throws { try fields.required("contract_terminated_time") } }
        /// `contract_termination_remark`.
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
        /// `estimated_deduct_date`.
        public var estimatedDeductDate: String? {
            get { fields.stored("estimated_deduct_date") }
            set { fields.set("estimated_deduct_date", newValue) }
        }
        /// `estimated_deduct_amount`.
        public var estimatedDeductAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("estimated_deduct_amount") }
            set { fields.set("estimated_deduct_amount", newValue) }
        }
        /// `description`.
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
        /// `estimated_deduct_date`.
        public var estimatedDeductDate: String { get throws { try fields.required("estimated_deduct_date") } }
        /// `estimated_deduct_amount`.
        public var estimatedDeductAmount: V3.Papay.ScheduledAmount {
            get throws { try fields.required("estimated_deduct_amount") }
        }
        /// `schedule_state`.
        public var scheduleState: String { get throws { try fields.required("schedule_state") } }
        /// `scheduled_amount`.
        public var scheduledAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
        /// `deduct_amount`.
        public var deductAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("deduct_amount") } }
        /// `deduct_date`.
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
        /// `total`: in the smallest unit of the currency (分 for CNY).
        public var total: Int? {
            get { fields.stored("total") }
            set { fields.set("total", newValue) }
        }
        /// `currency`.
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
        /// `policy_period_id`.
        public var policyPeriodID: JSON.Number? {
            get { fields.stored("policy_period_id") }
            set { fields.set("policy_period_id", newValue) }
        }
        /// `estimated_deduct_date`.
        public var estimatedDeductDate: String? {
            get { fields.stored("estimated_deduct_date") }
            set { fields.set("estimated_deduct_date", newValue) }
        }
        /// `estimated_deduct_amount`.
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
            planID: JSON.Number,
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
            combinedDeductPeriodCount: JSON.Number? = nil
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `plan_id`.
        public var planID: JSON.Number? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `out_contract_code`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// `insured_display_name`.
        public var insuredDisplayName: String? {
            get { fields.stored("insured_display_name") }
            set { fields.set("insured_display_name", newValue) }
        }
        /// `contract_notify_url`.
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// `policy_start_date`.
        public var policyStartDate: String? {
            get { fields.stored("policy_start_date") }
            set { fields.set("policy_start_date", newValue) }
        }
        /// `policy_end_date`.
        public var policyEndDate: String? {
            get { fields.stored("policy_end_date") }
            set { fields.set("policy_end_date", newValue) }
        }
        /// `policy_periods`.
        public var policyPeriods: [V3.Papay.PolicyPeriodsRequest]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
        }
        /// `amount`.
        public var amount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `transaction_notify_url`.
        public var transactionNotifyURL: String? {
            get { fields.stored("transaction_notify_url") }
            set { fields.set("transaction_notify_url", newValue) }
        }
        /// `out_user_code`.
        public var outUserCode: String? {
            get { fields.stored("out_user_code") }
            set { fields.set("out_user_code", newValue) }
        }
        /// `goods_tag`.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `can_auto_insure`.
        public var canAutoInsure: Bool? {
            get { fields.stored("can_auto_insure") }
            set { fields.set("can_auto_insure", newValue) }
        }
        /// `can_auto_reinsure`.
        public var canAutoReinsure: Bool? {
            get { fields.stored("can_auto_reinsure") }
            set { fields.set("can_auto_reinsure", newValue) }
        }
        /// `real_identity`.
        public var realIdentity: V3.Papay.RealIdentity? {
            get { fields.stored("real_identity") }
            set { fields.set("real_identity", newValue) }
        }
        /// `combined_deduct_period_count`.
        public var combinedDeductPeriodCount: JSON.Number? {
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
        /// `jump_appid`.
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
        /// `pre_entrustweb_id`.
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// `redirect_appid`.
        public var redirectAppid: String { get throws { try fields.required("redirect_appid") } }
        /// `redirect_path`.
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
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `plan_id`.
        public var planID: JSON.Number { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `contract_display_account`.
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// `contract_state`.
        public var contractState: String { get throws { try fields.required("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `contract_terminate_info`.
        public var contractTerminateInfo: V3.Papay.ContractTerminateInfo? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// `out_user_code`.
        public var outUserCode: String? { get throws { try fields.optional("out_user_code") } }
        /// `deduct_schedule`.
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
        /// `schedule_state`.
        public var scheduleState: String { get throws { try fields.required("schedule_state") } }
        /// `deduct_start_date`.
        public var deductStartDate: String? { get throws { try fields.optional("deduct_start_date") } }
        /// `deduct_end_date`.
        public var deductEndDate: String? { get throws { try fields.optional("deduct_end_date") } }
        /// `scheduled_amount`.
        public var scheduledAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
        /// `deduct_amount`.
        public var deductAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("deduct_amount") } }
        /// `deduct_date`.
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
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sp_appid`.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `plan_id`.
        public var planID: JSON.Number { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `contract_display_account`.
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// `contract_state`.
        public var contractState: String { get throws { try fields.required("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// `sp_openid`.
        public var spOpenid: String { get throws { try fields.required("sp_openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `contract_terminate_info`.
        public var contractTerminateInfo: V3.Papay.ContractTerminateInfo? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// `out_user_code`.
        public var outUserCode: String? { get throws { try fields.optional("out_user_code") } }
        /// `deduct_schedule`.
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
        /// `clause_name`.
        public var clauseName: String? {
            get { fields.stored("clause_name") }
            set { fields.set("clause_name", newValue) }
        }
        /// `clause_quota`.
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
        /// `policy_amount`.
        public var policyAmount: String? {
            get { fields.stored("policy_amount") }
            set { fields.set("policy_amount", newValue) }
        }
        /// `policy_clauses`.
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
        /// `policy_period_id`.
        public var policyPeriodID: JSON.Number { get throws { try fields.required("policy_period_id") } }
        /// `policy_period_state`.
        public var policyPeriodState: String { get throws { try fields.required("policy_period_state") } }
        /// `deduct_start_date`.
        public var deductStartDate: String? { get throws { try fields.optional("deduct_start_date") } }
        /// `deduct_end_date`.
        public var deductEndDate: String? { get throws { try fields.optional("deduct_end_date") } }
        /// `scheduled_amount`.
        public var scheduledAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
        /// `deduct_amount`.
        public var deductAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("deduct_amount") } }
        /// `deduct_date`.
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
        /// `policy_period_id`.
        public var policyPeriodID: JSON.Number? {
            get { fields.stored("policy_period_id") }
            set { fields.set("policy_period_id", newValue) }
        }
        /// `estimated_deduct_date`.
        public var estimatedDeductDate: String? {
            get { fields.stored("estimated_deduct_date") }
            set { fields.set("estimated_deduct_date", newValue) }
        }
        /// `estimated_deduct_amount`.
        public var estimatedDeductAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("estimated_deduct_amount") }
            set { fields.set("estimated_deduct_amount", newValue) }
        }
        /// `policy_coverage_detail`.
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
            planID: JSON.Number,
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `plan_id`.
        public var planID: JSON.Number? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `out_contract_code`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// `contract_display_account`.
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// `contract_notify_url`.
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// `out_user_code`.
        public var outUserCode: String? {
            get { fields.stored("out_user_code") }
            set { fields.set("out_user_code", newValue) }
        }
        /// `deduct_schedule`.
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
        /// `real_name`: encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// `id_card_number`: encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// `identity_type`.
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
        /// `redirect_url`.
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
        /// `total`: in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// `currency`.
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
        /// `pre_entrustweb_id`.
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// `miniprogram_username`.
        public var miniprogramUsername: String? { get throws { try fields.optional("miniprogram_username") } }
        /// `miniprogram_path`.
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
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
    }
}
