// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/inspolicymgr.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Inspolicymgr {
    /// Documented values of `AuthState`; open.
    public typealias AuthState = OpenValue<AuthStateKind>
    /// Tells ``AuthState`` from other values.
    public enum AuthStateKind {}
}

extension OpenValue where Kind == V3.Inspolicymgr.AuthStateKind {
    /// `AUTH_STATE_INIT`.
    public static var authStateInit: Self { "AUTH_STATE_INIT" }
    /// `AUTH_STATE_PENDING`.
    public static var authStatePending: Self { "AUTH_STATE_PENDING" }
    /// `AUTH_STATE_GRANTED`.
    public static var authStateGranted: Self { "AUTH_STATE_GRANTED" }
    /// `AUTH_STATE_DENIED`.
    public static var authStateDenied: Self { "AUTH_STATE_DENIED" }
    /// `AUTH_STATE_EXPIRED`.
    public static var authStateExpired: Self { "AUTH_STATE_EXPIRED" }
}

extension V3.Inspolicymgr {
    /// Documented values of `CoverageTermType`; open.
    public typealias CoverageTermType = OpenValue<CoverageTermTypeKind>
    /// Tells ``CoverageTermType`` from other values.
    public enum CoverageTermTypeKind {}
}

extension OpenValue where Kind == V3.Inspolicymgr.CoverageTermTypeKind {
    /// `COVERAGE_TERM_TYPE_FIXED_DATE`.
    public static var coverageTermTypeFixedDate: Self { "COVERAGE_TERM_TYPE_FIXED_DATE" }
    /// `COVERAGE_TERM_TYPE_LIFETIME`.
    public static var coverageTermTypeLifetime: Self { "COVERAGE_TERM_TYPE_LIFETIME" }
}

extension V3.Inspolicymgr {
    /// Documented values of `PaymentMethod`; open.
    public typealias PaymentMethod = OpenValue<PaymentMethodKind>
    /// Tells ``PaymentMethod`` from other values.
    public enum PaymentMethodKind {}
}

extension OpenValue where Kind == V3.Inspolicymgr.PaymentMethodKind {
    /// `PAYMENT_METHOD_OTHER`.
    public static var paymentMethodOther: Self { "PAYMENT_METHOD_OTHER" }
    /// `PAYMENT_METHOD_PERIOD`.
    public static var paymentMethodPeriod: Self { "PAYMENT_METHOD_PERIOD" }
    /// `PAYMENT_METHOD_LUMP_SUM`.
    public static var paymentMethodLumpSum: Self { "PAYMENT_METHOD_LUMP_SUM" }
}

extension V3.Inspolicymgr {
    /// Documented values of `PaymentPeriod`; open.
    public typealias PaymentPeriod = OpenValue<PaymentPeriodKind>
    /// Tells ``PaymentPeriod`` from other values.
    public enum PaymentPeriodKind {}
}

extension OpenValue where Kind == V3.Inspolicymgr.PaymentPeriodKind {
    /// `PAYMENT_PERIOD_DAY`.
    public static var paymentPeriodDay: Self { "PAYMENT_PERIOD_DAY" }
    /// `PAYMENT_PERIOD_WEEK`.
    public static var paymentPeriodWeek: Self { "PAYMENT_PERIOD_WEEK" }
    /// `PAYMENT_PERIOD_BIWEEKLY`.
    public static var paymentPeriodBiweekly: Self { "PAYMENT_PERIOD_BIWEEKLY" }
    /// `PAYMENT_PERIOD_MONTH`.
    public static var paymentPeriodMonth: Self { "PAYMENT_PERIOD_MONTH" }
    /// `PAYMENT_PERIOD_QUARTER`.
    public static var paymentPeriodQuarter: Self { "PAYMENT_PERIOD_QUARTER" }
    /// `PAYMENT_PERIOD_HALF_YEAR`.
    public static var paymentPeriodHalfYear: Self { "PAYMENT_PERIOD_HALF_YEAR" }
    /// `PAYMENT_PERIOD_YEAR`.
    public static var paymentPeriodYear: Self { "PAYMENT_PERIOD_YEAR" }
}

extension V3.Inspolicymgr {
    /// Documented values of `PeriodPremiumMode`; open.
    public typealias PeriodPremiumMode = OpenValue<PeriodPremiumModeKind>
    /// Tells ``PeriodPremiumMode`` from other values.
    public enum PeriodPremiumModeKind {}
}

extension OpenValue where Kind == V3.Inspolicymgr.PeriodPremiumModeKind {
    /// `PERIOD_PREMIUM_MODE_EQUAL`.
    public static var periodPremiumModeEqual: Self { "PERIOD_PREMIUM_MODE_EQUAL" }
    /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`.
    public static var periodPremiumModeFirstDiff: Self { "PERIOD_PREMIUM_MODE_FIRST_DIFF" }
    /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`.
    public static var periodPremiumModeMultiDiff: Self { "PERIOD_PREMIUM_MODE_MULTI_DIFF" }
}

extension V3.Inspolicymgr {
    /// Shared by several operations under `/v3/inspolicymgr`.
    public struct PoliciesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户保险编号 (`out_insurance_no`).
        public var outInsuranceNo: String { get throws { try fields.required("out_insurance_no") } }
        /// 保险名称 (`insurance_name`).
        public var insuranceName: String { get throws { try fields.required("insurance_name") } }
        /// 被保险人姓名列表 (`insured_name_list`).
        public var insuredNameList: [String] { get throws { try fields.required("insured_name_list") } }
        /// 承保公司代码 (`insurance_company_code`).
        public var insuranceCompanyCode: String { get throws { try fields.required("insurance_company_code") } }
        /// 保单生效时间 (`effective_time`).
        public var effectiveTime: String { get throws { try fields.required("effective_time") } }
        /// 保单失效时间 (`expired_time`).
        public var expiredTime: String { get throws { try fields.required("expired_time") } }
        /// 保障详情 (`coverage_detail`).
        public var coverageDetail: String { get throws { try fields.required("coverage_detail") } }
        /// 是否支持续保 (`support_renewal`).
        public var supportRenewal: Bool { get throws { try fields.required("support_renewal") } }
        /// 可续保开始时间 (`start_renewal_time`).
        public var startRenewalTime: String? { get throws { try fields.optional("start_renewal_time") } }
        /// 可续保结束时间 (`end_renewal_time`).
        public var endRenewalTime: String? { get throws { try fields.optional("end_renewal_time") } }
        /// 保单类型 (`policy_type`).
        public var policyType: V3.Inspolicymgr.PolicyType { get throws { try fields.required("policy_type") } }
        /// 车牌信息 (`car_number`).
        public var carNumber: String? { get throws { try fields.optional("car_number") } }
        /// 宠物名称 (`pet_name`).
        public var petName: String? { get throws { try fields.optional("pet_name") } }
        /// 地址信息 (`address`).
        public var address: String? { get throws { try fields.optional("address") } }
        /// 保单状态 (`policy_state`).
        public var policyState: V3.Inspolicymgr.PolicyState { get throws { try fields.required("policy_state") } }
        /// 保司保单号 (`policy_code`).
        public var policyCode: String? { get throws { try fields.optional("policy_code") } }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 保单的扣费周期列表 (`policy_periods`).
        public var policyPeriods: [JSON.Number] { get throws { try fields.required("policy_periods") } }
        /// 是否为赠险 (`free_insurance`).
        public var freeInsurance: Bool { get throws { try fields.required("free_insurance") } }
        /// 是否与其它保单合并扣费 (`combined_payment`).
        public var combinedPayment: Bool? { get throws { try fields.optional("combined_payment") } }
        /// 缴费方式 (`payment_method`).
        public var paymentMethod: V3.Inspolicymgr.PaymentMethod? {
            get throws { try fields.optional("payment_method") }
        }
        /// 期交保费模式 (`period_premium_mode`).
        public var periodPremiumMode: V3.Inspolicymgr.PeriodPremiumMode? {
            get throws { try fields.optional("period_premium_mode") }
        }
        /// 缴费周期 (`payment_period`).
        public var paymentPeriod: V3.Inspolicymgr.PaymentPeriod? {
            get throws { try fields.optional("payment_period") }
        }
        /// 首期保费金额 (`first_period_amount`): in the smallest unit of the currency (分 for CNY).
        public var firstPeriodAmount: Int? { get throws { try fields.optional("first_period_amount") } }
        /// 后续每期保费金额 (`subsequent_period_amount`): in the smallest unit of the currency (分 for CNY).
        public var subsequentPeriodAmount: Int? { get throws { try fields.optional("subsequent_period_amount") } }
        /// 保障期限类型 (`coverage_term_type`).
        public var coverageTermType: V3.Inspolicymgr.CoverageTermType? {
            get throws { try fields.optional("coverage_term_type") }
        }
    }
}

extension V3.Inspolicymgr {
    /// Documented values of `PolicyState`; open.
    public typealias PolicyState = OpenValue<PolicyStateKind>
    /// Tells ``PolicyState`` from other values.
    public enum PolicyStateKind {}
}

extension OpenValue where Kind == V3.Inspolicymgr.PolicyStateKind {
    /// `POLICY_STATE_ISSUING`.
    public static var policyStateIssuing: Self { "POLICY_STATE_ISSUING" }
    /// `POLICY_STATE_APPROVED`.
    public static var policyStateApproved: Self { "POLICY_STATE_APPROVED" }
    /// `POLICY_STATE_DECLINED`.
    public static var policyStateDeclined: Self { "POLICY_STATE_DECLINED" }
    /// `POLICY_STATE_INACTIVE`.
    public static var policyStateInactive: Self { "POLICY_STATE_INACTIVE" }
}

extension V3.Inspolicymgr {
    /// Documented values of `PolicyType`; open.
    public typealias PolicyType = OpenValue<PolicyTypeKind>
    /// Tells ``PolicyType`` from other values.
    public enum PolicyTypeKind {}
}

extension OpenValue where Kind == V3.Inspolicymgr.PolicyTypeKind {
    /// `POLICY_TYPE_OTHER`.
    public static var policyTypeOther: Self { "POLICY_TYPE_OTHER" }
    /// `POLICY_TYPE_MEDICAL`.
    public static var policyTypeMedical: Self { "POLICY_TYPE_MEDICAL" }
    /// `POLICY_TYPE_ACCIDENT`.
    public static var policyTypeAccident: Self { "POLICY_TYPE_ACCIDENT" }
    /// `POLICY_TYPE_CRITICAL`.
    public static var policyTypeCritical: Self { "POLICY_TYPE_CRITICAL" }
    /// `POLICY_TYPE_CAR`.
    public static var policyTypeCar: Self { "POLICY_TYPE_CAR" }
    /// `POLICY_TYPE_LIFE`.
    public static var policyTypeLife: Self { "POLICY_TYPE_LIFE" }
    /// `POLICY_TYPE_PROPERTY`.
    public static var policyTypeProperty: Self { "POLICY_TYPE_PROPERTY" }
    /// `POLICY_TYPE_PET`.
    public static var policyTypePet: Self { "POLICY_TYPE_PET" }
    /// `POLICY_TYPE_ANNUITY`.
    public static var policyTypeAnnuity: Self { "POLICY_TYPE_ANNUITY" }
}
