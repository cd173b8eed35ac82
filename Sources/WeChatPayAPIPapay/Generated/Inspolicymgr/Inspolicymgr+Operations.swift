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
        /// 商户保险编号 (`out_insurance_no`).
        public var outInsuranceNo: String? {
            get { fields.stored("out_insurance_no") }
            set { fields.set("out_insurance_no", newValue) }
        }
        /// 商户APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 保险代扣模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 保险名称 (`insurance_name`).
        public var insuranceName: String? {
            get { fields.stored("insurance_name") }
            set { fields.set("insurance_name", newValue) }
        }
        /// 收款方商户号 (`payee_mchid`).
        public var payeeMchid: String? {
            get { fields.stored("payee_mchid") }
            set { fields.set("payee_mchid", newValue) }
        }
        /// 收款方公众账号ID (`payee_appid`).
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
        /// 商户保险编号 (`out_insurance_no`).
        public var outInsuranceNo: String { get throws { try fields.required("out_insurance_no") } }
        /// 商户APPID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 保险代扣模板ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 保险名称 (`insurance_name`).
        public var insuranceName: String { get throws { try fields.required("insurance_name") } }
        /// 授权状态 (`auth_state`).
        public var authState: V3.Inspolicymgr.AuthState { get throws { try fields.required("auth_state") } }
        /// 用户授权时间 (`user_auth_time`).
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
        /// 商户保险编号 (`out_insurance_no`).
        public var outInsuranceNo: String { get throws { try fields.required("out_insurance_no") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 保险代扣模板ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 保险名称 (`insurance_name`).
        public var insuranceName: String { get throws { try fields.required("insurance_name") } }
        /// 授权状态 (`auth_state`).
        public var authState: V3.Inspolicymgr.AuthState { get throws { try fields.required("auth_state") } }
        /// 用户授权时间 (`user_auth_time`).
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
        /// 商户保险编号 (`out_insurance_no`).
        public var outInsuranceNo: String? {
            get { fields.stored("out_insurance_no") }
            set { fields.set("out_insurance_no", newValue) }
        }
        /// 被保险人姓名列表 (`insured_name_list`).
        public var insuredNameList: [String]? {
            get { fields.stored("insured_name_list") }
            set { fields.set("insured_name_list", newValue) }
        }
        /// 承保公司代码 (`insurance_company_code`).
        public var insuranceCompanyCode: String? {
            get { fields.stored("insurance_company_code") }
            set { fields.set("insurance_company_code", newValue) }
        }
        /// 保单生效时间 (`effective_time`).
        public var effectiveTime: String? {
            get { fields.stored("effective_time") }
            set { fields.set("effective_time", newValue) }
        }
        /// 保单失效时间 (`expired_time`).
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
        /// 保障详情 (`coverage_detail`).
        public var coverageDetail: String? {
            get { fields.stored("coverage_detail") }
            set { fields.set("coverage_detail", newValue) }
        }
        /// 是否支持续保 (`support_renewal`).
        public var supportRenewal: Bool? {
            get { fields.stored("support_renewal") }
            set { fields.set("support_renewal", newValue) }
        }
        /// 可续保开始时间 (`start_renewal_time`).
        public var startRenewalTime: String? {
            get { fields.stored("start_renewal_time") }
            set { fields.set("start_renewal_time", newValue) }
        }
        /// 可续保结束时间 (`end_renewal_time`).
        public var endRenewalTime: String? {
            get { fields.stored("end_renewal_time") }
            set { fields.set("end_renewal_time", newValue) }
        }
        /// 保单类型 (`policy_type`).
        public var policyType: V3.Inspolicymgr.PolicyType? {
            get { fields.stored("policy_type") }
            set { fields.set("policy_type", newValue) }
        }
        /// 车牌信息 (`car_number`).
        public var carNumber: String? {
            get { fields.stored("car_number") }
            set { fields.set("car_number", newValue) }
        }
        /// 宠物名称 (`pet_name`).
        public var petName: String? {
            get { fields.stored("pet_name") }
            set { fields.set("pet_name", newValue) }
        }
        /// 地址信息 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 保单状态 (`policy_state`).
        public var policyState: V3.Inspolicymgr.PolicyState? {
            get { fields.stored("policy_state") }
            set { fields.set("policy_state", newValue) }
        }
        /// 保司保单号 (`policy_code`).
        public var policyCode: String? {
            get { fields.stored("policy_code") }
            set { fields.set("policy_code", newValue) }
        }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 保单的扣费周期列表 (`policy_periods`).
        public var policyPeriods: [JSON.Number]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
        }
        /// 商户APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户在商户公众号内的身份标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 是否为赠险 (`free_insurance`).
        public var freeInsurance: Bool? {
            get { fields.stored("free_insurance") }
            set { fields.set("free_insurance", newValue) }
        }
        /// 是否与其它保单合并扣费 (`combined_payment`).
        public var combinedPayment: Bool? {
            get { fields.stored("combined_payment") }
            set { fields.set("combined_payment", newValue) }
        }
        /// 缴费方式 (`payment_method`).
        public var paymentMethod: V3.Inspolicymgr.PaymentMethod? {
            get { fields.stored("payment_method") }
            set { fields.set("payment_method", newValue) }
        }
        /// 期交保费模式 (`period_premium_mode`).
        public var periodPremiumMode: V3.Inspolicymgr.PeriodPremiumMode? {
            get { fields.stored("period_premium_mode") }
            set { fields.set("period_premium_mode", newValue) }
        }
        /// 缴费周期 (`payment_period`).
        public var paymentPeriod: V3.Inspolicymgr.PaymentPeriod? {
            get { fields.stored("payment_period") }
            set { fields.set("payment_period", newValue) }
        }
        /// 首期保费金额 (`first_period_amount`): in the smallest unit of the currency (分 for CNY).
        public var firstPeriodAmount: Int? {
            get { fields.stored("first_period_amount") }
            set { fields.set("first_period_amount", newValue) }
        }
        /// 后续每期保费金额 (`subsequent_period_amount`): in the smallest unit of the currency (分 for CNY).
        public var subsequentPeriodAmount: Int? {
            get { fields.stored("subsequent_period_amount") }
            set { fields.set("subsequent_period_amount", newValue) }
        }
        /// 保障期限类型 (`coverage_term_type`).
        public var coverageTermType: V3.Inspolicymgr.CoverageTermType? {
            get { fields.stored("coverage_term_type") }
            set { fields.set("coverage_term_type", newValue) }
        }
        /// 收款方商户号 (`payee_mchid`).
        public var payeeMchid: String? {
            get { fields.stored("payee_mchid") }
            set { fields.set("payee_mchid", newValue) }
        }
        /// 收款方公众账号ID (`payee_appid`).
        public var payeeAppid: String? {
            get { fields.stored("payee_appid") }
            set { fields.set("payee_appid", newValue) }
        }
        /// 收款方用户标识 (`payee_openid`).
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
        /// 被保险人姓名列表 (`insured_name_list`).
        public var insuredNameList: [String]? {
            get { fields.stored("insured_name_list") }
            set { fields.set("insured_name_list", newValue) }
        }
        /// 保险名称 (`insurance_name`).
        public var insuranceName: String? {
            get { fields.stored("insurance_name") }
            set { fields.set("insurance_name", newValue) }
        }
        /// 保单生效时间 (`effective_time`).
        public var effectiveTime: String? {
            get { fields.stored("effective_time") }
            set { fields.set("effective_time", newValue) }
        }
        /// 保单失效时间 (`expired_time`).
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
        /// 保障详情 (`coverage_detail`).
        public var coverageDetail: String? {
            get { fields.stored("coverage_detail") }
            set { fields.set("coverage_detail", newValue) }
        }
        /// 是否支持续保 (`support_renewal`).
        public var supportRenewal: Bool? {
            get { fields.stored("support_renewal") }
            set { fields.set("support_renewal", newValue) }
        }
        /// 可续保开始时间 (`start_renewal_time`).
        public var startRenewalTime: String? {
            get { fields.stored("start_renewal_time") }
            set { fields.set("start_renewal_time", newValue) }
        }
        /// 可续保结束时间 (`end_renewal_time`).
        public var endRenewalTime: String? {
            get { fields.stored("end_renewal_time") }
            set { fields.set("end_renewal_time", newValue) }
        }
        /// 保单类型 (`policy_type`).
        public var policyType: V3.Inspolicymgr.PolicyType? {
            get { fields.stored("policy_type") }
            set { fields.set("policy_type", newValue) }
        }
        /// 车牌信息 (`car_number`).
        public var carNumber: String? {
            get { fields.stored("car_number") }
            set { fields.set("car_number", newValue) }
        }
        /// 宠物名称 (`pet_name`).
        public var petName: String? {
            get { fields.stored("pet_name") }
            set { fields.set("pet_name", newValue) }
        }
        /// 地址信息 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 保单状态 (`policy_state`).
        public var policyState: V3.Inspolicymgr.PolicyState? {
            get { fields.stored("policy_state") }
            set { fields.set("policy_state", newValue) }
        }
        /// 保司保单号 (`policy_code`).
        public var policyCode: String? {
            get { fields.stored("policy_code") }
            set { fields.set("policy_code", newValue) }
        }
        /// 委托代扣模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 保单的扣费周期列表 (`policy_periods`).
        public var policyPeriods: [JSON.Number]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
        }
        /// 是否为赠险 (`free_insurance`).
        public var freeInsurance: Bool? {
            get { fields.stored("free_insurance") }
            set { fields.set("free_insurance", newValue) }
        }
        /// 是否与其它保单合并扣费 (`combined_payment`).
        public var combinedPayment: Bool? {
            get { fields.stored("combined_payment") }
            set { fields.set("combined_payment", newValue) }
        }
        /// 缴费方式 (`payment_method`).
        public var paymentMethod: V3.Inspolicymgr.PaymentMethod? {
            get { fields.stored("payment_method") }
            set { fields.set("payment_method", newValue) }
        }
        /// 期交保费模式 (`period_premium_mode`).
        public var periodPremiumMode: V3.Inspolicymgr.PeriodPremiumMode? {
            get { fields.stored("period_premium_mode") }
            set { fields.set("period_premium_mode", newValue) }
        }
        /// 缴费周期 (`payment_period`).
        public var paymentPeriod: V3.Inspolicymgr.PaymentPeriod? {
            get { fields.stored("payment_period") }
            set { fields.set("payment_period", newValue) }
        }
        /// 首期保费金额 (`first_period_amount`): in the smallest unit of the currency (分 for CNY).
        public var firstPeriodAmount: Int? {
            get { fields.stored("first_period_amount") }
            set { fields.set("first_period_amount", newValue) }
        }
        /// 后续每期保费金额 (`subsequent_period_amount`): in the smallest unit of the currency (分 for CNY).
        public var subsequentPeriodAmount: Int? {
            get { fields.stored("subsequent_period_amount") }
            set { fields.set("subsequent_period_amount", newValue) }
        }
        /// 保障期限类型 (`coverage_term_type`).
        public var coverageTermType: V3.Inspolicymgr.CoverageTermType? {
            get { fields.stored("coverage_term_type") }
            set { fields.set("coverage_term_type", newValue) }
        }
    }
}
