// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/inspolicymgr.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Inspolicymgr.Deduct.Authorizations {
    /// 提交保单授权信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617408).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("inspolicymgr.deduct.authorizations.post", chain, body: body.fields).reply()
    }

    /// 提交保单授权信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("inspolicymgr.deduct.authorizations.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/inspolicymgr/deduct/authorizations` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outInsuranceNo: String,
            appid: String,
            planID: String,
            outContractCode: String,
            insuranceName: String,
            payeeMchid: String? = nil,
            payeeAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_insurance_no", outInsuranceNo)
            fields.set("appid", appid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("insurance_name", insuranceName)
            fields.set("payee_mchid", payeeMchid)
            fields.set("payee_appid", payeeAppid)
            self.fields = fields
        }
        /// `out_insurance_no`.
        public var outInsuranceNo: String? {
            get { fields.stored("out_insurance_no") }
            set { fields.set("out_insurance_no", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `plan_id`.
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `out_contract_code`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// `insurance_name`.
        public var insuranceName: String? {
            get { fields.stored("insurance_name") }
            set { fields.set("insurance_name", newValue) }
        }
        /// `payee_mchid`.
        public var payeeMchid: String? {
            get { fields.stored("payee_mchid") }
            set { fields.set("payee_mchid", newValue) }
        }
        /// `payee_appid`.
        public var payeeAppid: String? {
            get { fields.stored("payee_appid") }
            set { fields.set("payee_appid", newValue) }
        }
    }

    /// What `POST /v3/inspolicymgr/deduct/authorizations` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_insurance_no`.
        public var outInsuranceNo: String { get throws { try fields.required("out_insurance_no") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `insurance_name`.
        public var insuranceName: String { get throws { try fields.required("insurance_name") } }
        /// `auth_state`.
        public var authState: V3.Inspolicymgr.AuthState { get throws { try fields.required("auth_state") } }
        /// `user_auth_time`.
        public var userAuthTime: String? { get throws { try fields.optional("user_auth_time") } }
    }
}

extension V3.Inspolicymgr.Deduct.Authorizations.ByOutInsuranceNo {
    /// 查询保单授权信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617415).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("inspolicymgr.deduct.authorizations.{out_insurance_no}.get", chain).reply()
    }

    /// 查询保单授权信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("inspolicymgr.deduct.authorizations.{out_insurance_no}.get", chain).blockingReply()
    }

    /// What `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_insurance_no`.
        public var outInsuranceNo: String { get throws { try fields.required("out_insurance_no") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `insurance_name`.
        public var insuranceName: String { get throws { try fields.required("insurance_name") } }
        /// `auth_state`.
        public var authState: V3.Inspolicymgr.AuthState { get throws { try fields.required("auth_state") } }
        /// `user_auth_time`.
        public var userAuthTime: String? { get throws { try fields.optional("user_auth_time") } }
    }
}

extension V3.Inspolicymgr.Deduct.Policies {
    /// 上传保单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617421).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Inspolicymgr.PoliciesReply {
        try await TypedCall("inspolicymgr.deduct.policies.post", chain, body: body.fields).reply()
    }

    /// 上传保单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Inspolicymgr.PoliciesReply {
        try TypedCall("inspolicymgr.deduct.policies.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/inspolicymgr/deduct/policies` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outInsuranceNo: String,
            insuredNameList: [String],
            insuranceCompanyCode: String,
            effectiveTime: String,
            expiredTime: String,
            coverageDetail: String,
            supportRenewal: Bool,
            policyType: V3.Inspolicymgr.PolicyType,
            policyState: V3.Inspolicymgr.PolicyState,
            planID: String,
            outContractCode: String,
            policyPeriods: [JSON.Number],
            appid: String,
            openid: String,
            freeInsurance: Bool,
            startRenewalTime: String? = nil,
            endRenewalTime: String? = nil,
            carNumber: String? = nil,
            petName: String? = nil,
            address: String? = nil,
            policyCode: String? = nil,
            combinedPayment: Bool? = nil,
            paymentMethod: V3.Inspolicymgr.PaymentMethod? = nil,
            periodPremiumMode: V3.Inspolicymgr.PeriodPremiumMode? = nil,
            paymentPeriod: V3.Inspolicymgr.PaymentPeriod? = nil,
            firstPeriodAmount: Int? = nil,
            subsequentPeriodAmount: Int? = nil,
            coverageTermType: V3.Inspolicymgr.CoverageTermType? = nil,
            payeeMchid: String? = nil,
            payeeAppid: String? = nil,
            payeeOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_insurance_no", outInsuranceNo)
            fields.set("insured_name_list", insuredNameList)
            fields.set("insurance_company_code", insuranceCompanyCode)
            fields.set("effective_time", effectiveTime)
            fields.set("expired_time", expiredTime)
            fields.set("coverage_detail", coverageDetail)
            fields.set("support_renewal", supportRenewal)
            fields.set("start_renewal_time", startRenewalTime)
            fields.set("end_renewal_time", endRenewalTime)
            fields.set("policy_type", policyType)
            fields.set("car_number", carNumber)
            fields.set("pet_name", petName)
            fields.set("address", address)
            fields.set("policy_state", policyState)
            fields.set("policy_code", policyCode)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("policy_periods", policyPeriods)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("free_insurance", freeInsurance)
            fields.set("combined_payment", combinedPayment)
            fields.set("payment_method", paymentMethod)
            fields.set("period_premium_mode", periodPremiumMode)
            fields.set("payment_period", paymentPeriod)
            fields.set("first_period_amount", firstPeriodAmount)
            fields.set("subsequent_period_amount", subsequentPeriodAmount)
            fields.set("coverage_term_type", coverageTermType)
            fields.set("payee_mchid", payeeMchid)
            fields.set("payee_appid", payeeAppid)
            fields.set("payee_openid", payeeOpenid)
            self.fields = fields
        }
        /// `out_insurance_no`.
        public var outInsuranceNo: String? {
            get { fields.stored("out_insurance_no") }
            set { fields.set("out_insurance_no", newValue) }
        }
        /// `insured_name_list`.
        public var insuredNameList: [String]? {
            get { fields.stored("insured_name_list") }
            set { fields.set("insured_name_list", newValue) }
        }
        /// `insurance_company_code`.
        public var insuranceCompanyCode: String? {
            get { fields.stored("insurance_company_code") }
            set { fields.set("insurance_company_code", newValue) }
        }
        /// `effective_time`.
        public var effectiveTime: String? {
            get { fields.stored("effective_time") }
            set { fields.set("effective_time", newValue) }
        }
        /// `expired_time`.
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
        /// `coverage_detail`.
        public var coverageDetail: String? {
            get { fields.stored("coverage_detail") }
            set { fields.set("coverage_detail", newValue) }
        }
        /// `support_renewal`.
        public var supportRenewal: Bool? {
            get { fields.stored("support_renewal") }
            set { fields.set("support_renewal", newValue) }
        }
        /// `start_renewal_time`.
        public var startRenewalTime: String? {
            get { fields.stored("start_renewal_time") }
            set { fields.set("start_renewal_time", newValue) }
        }
        /// `end_renewal_time`.
        public var endRenewalTime: String? {
            get { fields.stored("end_renewal_time") }
            set { fields.set("end_renewal_time", newValue) }
        }
        /// `policy_type`.
        public var policyType: V3.Inspolicymgr.PolicyType? {
            get { fields.stored("policy_type") }
            set { fields.set("policy_type", newValue) }
        }
        /// `car_number`.
        public var carNumber: String? {
            get { fields.stored("car_number") }
            set { fields.set("car_number", newValue) }
        }
        /// `pet_name`.
        public var petName: String? {
            get { fields.stored("pet_name") }
            set { fields.set("pet_name", newValue) }
        }
        /// `address`.
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// `policy_state`.
        public var policyState: V3.Inspolicymgr.PolicyState? {
            get { fields.stored("policy_state") }
            set { fields.set("policy_state", newValue) }
        }
        /// `policy_code`.
        public var policyCode: String? {
            get { fields.stored("policy_code") }
            set { fields.set("policy_code", newValue) }
        }
        /// `plan_id`.
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `out_contract_code`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// `policy_periods`.
        public var policyPeriods: [JSON.Number]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
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
        /// `free_insurance`.
        public var freeInsurance: Bool? {
            get { fields.stored("free_insurance") }
            set { fields.set("free_insurance", newValue) }
        }
        /// `combined_payment`.
        public var combinedPayment: Bool? {
            get { fields.stored("combined_payment") }
            set { fields.set("combined_payment", newValue) }
        }
        /// `payment_method`.
        public var paymentMethod: V3.Inspolicymgr.PaymentMethod? {
            get { fields.stored("payment_method") }
            set { fields.set("payment_method", newValue) }
        }
        /// `period_premium_mode`.
        public var periodPremiumMode: V3.Inspolicymgr.PeriodPremiumMode? {
            get { fields.stored("period_premium_mode") }
            set { fields.set("period_premium_mode", newValue) }
        }
        /// `payment_period`.
        public var paymentPeriod: V3.Inspolicymgr.PaymentPeriod? {
            get { fields.stored("payment_period") }
            set { fields.set("payment_period", newValue) }
        }
        /// `first_period_amount`.
        public var firstPeriodAmount: Int? {
            get { fields.stored("first_period_amount") }
            set { fields.set("first_period_amount", newValue) }
        }
        /// `subsequent_period_amount`.
        public var subsequentPeriodAmount: Int? {
            get { fields.stored("subsequent_period_amount") }
            set { fields.set("subsequent_period_amount", newValue) }
        }
        /// `coverage_term_type`.
        public var coverageTermType: V3.Inspolicymgr.CoverageTermType? {
            get { fields.stored("coverage_term_type") }
            set { fields.set("coverage_term_type", newValue) }
        }
        /// `payee_mchid`.
        public var payeeMchid: String? {
            get { fields.stored("payee_mchid") }
            set { fields.set("payee_mchid", newValue) }
        }
        /// `payee_appid`.
        public var payeeAppid: String? {
            get { fields.stored("payee_appid") }
            set { fields.set("payee_appid", newValue) }
        }
        /// `payee_openid`.
        public var payeeOpenid: String? {
            get { fields.stored("payee_openid") }
            set { fields.set("payee_openid", newValue) }
        }
    }
}

extension V3.Inspolicymgr.Deduct.Policies.ByOutInsuranceNo {
    /// 查询保单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617422).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Inspolicymgr.PoliciesReply {
        try await TypedCall("inspolicymgr.deduct.policies.{out_insurance_no}.get", chain).reply()
    }

    /// 查询保单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Inspolicymgr.PoliciesReply {
        try TypedCall("inspolicymgr.deduct.policies.{out_insurance_no}.get", chain).blockingReply()
    }

    /// 更新保单信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617424).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Inspolicymgr.PoliciesReply {
        let call = TypedCall("inspolicymgr.deduct.policies.{out_insurance_no}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 更新保单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Inspolicymgr.PoliciesReply {
        let call = TypedCall("inspolicymgr.deduct.policies.{out_insurance_no}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            insuredNameList: [String]? = nil,
            insuranceName: String? = nil,
            effectiveTime: String? = nil,
            expiredTime: String? = nil,
            coverageDetail: String? = nil,
            supportRenewal: Bool? = nil,
            startRenewalTime: String? = nil,
            endRenewalTime: String? = nil,
            policyType: V3.Inspolicymgr.PolicyType? = nil,
            carNumber: String? = nil,
            petName: String? = nil,
            address: String? = nil,
            policyState: V3.Inspolicymgr.PolicyState? = nil,
            policyCode: String? = nil,
            planID: String? = nil,
            outContractCode: String? = nil,
            policyPeriods: [JSON.Number]? = nil,
            freeInsurance: Bool? = nil,
            combinedPayment: Bool? = nil,
            paymentMethod: V3.Inspolicymgr.PaymentMethod? = nil,
            periodPremiumMode: V3.Inspolicymgr.PeriodPremiumMode? = nil,
            paymentPeriod: V3.Inspolicymgr.PaymentPeriod? = nil,
            firstPeriodAmount: Int? = nil,
            subsequentPeriodAmount: Int? = nil,
            coverageTermType: V3.Inspolicymgr.CoverageTermType? = nil
        ) {
            var fields = Fields()
            fields.set("insured_name_list", insuredNameList)
            fields.set("insurance_name", insuranceName)
            fields.set("effective_time", effectiveTime)
            fields.set("expired_time", expiredTime)
            fields.set("coverage_detail", coverageDetail)
            fields.set("support_renewal", supportRenewal)
            fields.set("start_renewal_time", startRenewalTime)
            fields.set("end_renewal_time", endRenewalTime)
            fields.set("policy_type", policyType)
            fields.set("car_number", carNumber)
            fields.set("pet_name", petName)
            fields.set("address", address)
            fields.set("policy_state", policyState)
            fields.set("policy_code", policyCode)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("policy_periods", policyPeriods)
            fields.set("free_insurance", freeInsurance)
            fields.set("combined_payment", combinedPayment)
            fields.set("payment_method", paymentMethod)
            fields.set("period_premium_mode", periodPremiumMode)
            fields.set("payment_period", paymentPeriod)
            fields.set("first_period_amount", firstPeriodAmount)
            fields.set("subsequent_period_amount", subsequentPeriodAmount)
            fields.set("coverage_term_type", coverageTermType)
            self.fields = fields
        }
        /// `insured_name_list`.
        public var insuredNameList: [String]? {
            get { fields.stored("insured_name_list") }
            set { fields.set("insured_name_list", newValue) }
        }
        /// `insurance_name`.
        public var insuranceName: String? {
            get { fields.stored("insurance_name") }
            set { fields.set("insurance_name", newValue) }
        }
        /// `effective_time`.
        public var effectiveTime: String? {
            get { fields.stored("effective_time") }
            set { fields.set("effective_time", newValue) }
        }
        /// `expired_time`.
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
        /// `coverage_detail`.
        public var coverageDetail: String? {
            get { fields.stored("coverage_detail") }
            set { fields.set("coverage_detail", newValue) }
        }
        /// `support_renewal`.
        public var supportRenewal: Bool? {
            get { fields.stored("support_renewal") }
            set { fields.set("support_renewal", newValue) }
        }
        /// `start_renewal_time`.
        public var startRenewalTime: String? {
            get { fields.stored("start_renewal_time") }
            set { fields.set("start_renewal_time", newValue) }
        }
        /// `end_renewal_time`.
        public var endRenewalTime: String? {
            get { fields.stored("end_renewal_time") }
            set { fields.set("end_renewal_time", newValue) }
        }
        /// `policy_type`.
        public var policyType: V3.Inspolicymgr.PolicyType? {
            get { fields.stored("policy_type") }
            set { fields.set("policy_type", newValue) }
        }
        /// `car_number`.
        public var carNumber: String? {
            get { fields.stored("car_number") }
            set { fields.set("car_number", newValue) }
        }
        /// `pet_name`.
        public var petName: String? {
            get { fields.stored("pet_name") }
            set { fields.set("pet_name", newValue) }
        }
        /// `address`.
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// `policy_state`.
        public var policyState: V3.Inspolicymgr.PolicyState? {
            get { fields.stored("policy_state") }
            set { fields.set("policy_state", newValue) }
        }
        /// `policy_code`.
        public var policyCode: String? {
            get { fields.stored("policy_code") }
            set { fields.set("policy_code", newValue) }
        }
        /// `plan_id`.
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `out_contract_code`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// `policy_periods`.
        public var policyPeriods: [JSON.Number]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
        }
        /// `free_insurance`.
        public var freeInsurance: Bool? {
            get { fields.stored("free_insurance") }
            set { fields.set("free_insurance", newValue) }
        }
        /// `combined_payment`.
        public var combinedPayment: Bool? {
            get { fields.stored("combined_payment") }
            set { fields.set("combined_payment", newValue) }
        }
        /// `payment_method`.
        public var paymentMethod: V3.Inspolicymgr.PaymentMethod? {
            get { fields.stored("payment_method") }
            set { fields.set("payment_method", newValue) }
        }
        /// `period_premium_mode`.
        public var periodPremiumMode: V3.Inspolicymgr.PeriodPremiumMode? {
            get { fields.stored("period_premium_mode") }
            set { fields.set("period_premium_mode", newValue) }
        }
        /// `payment_period`.
        public var paymentPeriod: V3.Inspolicymgr.PaymentPeriod? {
            get { fields.stored("payment_period") }
            set { fields.set("payment_period", newValue) }
        }
        /// `first_period_amount`.
        public var firstPeriodAmount: Int? {
            get { fields.stored("first_period_amount") }
            set { fields.set("first_period_amount", newValue) }
        }
        /// `subsequent_period_amount`.
        public var subsequentPeriodAmount: Int? {
            get { fields.stored("subsequent_period_amount") }
            set { fields.set("subsequent_period_amount", newValue) }
        }
        /// `coverage_term_type`.
        public var coverageTermType: V3.Inspolicymgr.CoverageTermType? {
            get { fields.stored("coverage_term_type") }
            set { fields.set("coverage_term_type", newValue) }
        }
    }
}
