// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/papay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Papay.Contracts.ByContractID.FailNotify {
    /// 重试扣费通知, [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("papay.contracts.{contract_id}.fail-notify.post", chain, body: body.fields).completion()
    }

    /// 重试扣费通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("papay.contracts.{contract_id}.fail-notify.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/papay/contracts/{contract_id}/fail-notify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String, appid: String) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            self.fields = fields
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
    }
}

extension V3.Papay.Contracts.ByContractID.Notify {
    /// 直连商户预扣费通知, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987402).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("papay.contracts.{contract_id}.notify.post", chain, body: body.fields).completion()
    }

    /// 直连商户预扣费通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("papay.contracts.{contract_id}.notify.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/papay/contracts/{contract_id}/notify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchid: String,
            appid: String,
            estimatedAmount: EstimatedAmount,
            deductDuration: DeductDuration? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            fields.set("deduct_duration", deductDuration)
            fields.set("estimated_amount", estimatedAmount)
            self.fields = fields
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 扣费持续时间 (`deduct_duration`).
        public var deductDuration: DeductDuration? {
            get { fields.stored("deduct_duration") }
            set { fields.set("deduct_duration", newValue) }
        }
        /// 预计扣费金额信息 (`estimated_amount`).
        public var estimatedAmount: EstimatedAmount? {
            get { fields.stored("estimated_amount") }
            set { fields.set("estimated_amount", newValue) }
        }
        /// 扣费持续时间 (`deduct_duration`).
        public struct DeductDuration: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(count: Int, unit: Unit? = nil) {
                var fields = Fields()
                fields.set("count", count)
                fields.set("unit", unit)
                self.fields = fields
            }
            /// 扣费持续时间数 (`count`): one of `1`, `2`, `3`.
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// 单位 (`unit`).
            public var unit: Unit? {
                get { fields.stored("unit") }
                set { fields.set("unit", newValue) }
            }
            /// Documented values of 单位 (`unit`); open.
            public typealias Unit = OpenValue<UnitKind>
            /// Tells ``Unit`` from other values.
            public enum UnitKind {}
        }
        /// 预计扣费金额信息 (`estimated_amount`).
        public struct EstimatedAmount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(amount: Int, currency: String? = nil) {
                var fields = Fields()
                fields.set("amount", amount)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// 预计扣费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 预计扣费货币类型 (`currency`).
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Papay.Contracts.ByContractID.Notify.PostBody.DeductDuration.UnitKind {
    /// `DAY`.
    public static var day: Self { "DAY" }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ByContractID.PolicyPeriodID.ByPolicyPeriodID {
    /// 保险商户查询保险自动续费预约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471229).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Papay.PolicyPeriodIDReply {
        let call = TypedCall(
            "papay.insurance-pay.policy-periods.contract-id.{contract_id}.policy-period-id.{policy_period_id}.get",
            chain)
        return try await call.reply()
    }

    /// 保险商户查询保险自动续费预约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Papay.PolicyPeriodIDReply {
        let call = TypedCall(
            "papay.insurance-pay.policy-periods.contract-id.{contract_id}.policy-period-id.{policy_period_id}.get",
            chain)
        return try call.blockingReply()
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ByContractID.PolicyPeriodID.ByPolicyPeriodID.Schedule {
    /// 保险商户预约保险自动续费, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471270).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.PolicyPeriodIDReply {
        let call = TypedCall(
            "papay.insurance-pay.policy-periods.contract-id.{contract_id}.policy-period-id.{policy_period_id}.schedule.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 保险商户预约保险自动续费, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.PolicyPeriodIDReply {
        let call = TypedCall(
            "papay.insurance-pay.policy-periods.contract-id.{contract_id}.policy-period-id.{policy_period_id}.schedule.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    /// sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, scheduledAmount: V3.Papay.EstimatedDeductAmount) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("scheduled_amount", scheduledAmount)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 预约扣费金额信息 (`scheduled_amount`).
        public var scheduledAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("scheduled_amount") }
            set { fields.set("scheduled_amount", newValue) }
        }
    }
}

extension V3.Papay.InsurancePay.Transactions.Apply {
    /// 保险商户受理保险自动续费扣款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471158).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.ApplyReply {
        try await TypedCall("papay.insurance-pay.transactions.apply.post", chain, body: body.fields).reply()
    }

    /// 保险商户受理保险自动续费扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.ApplyReply {
        try TypedCall("papay.insurance-pay.transactions.apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/papay/insurance-pay/transactions/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            policyPeriodID: JSON.Number,
            amount: V3.Papay.EstimatedDeductAmount,
            goodsTag: String? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("description", description)
            fields.set("transaction_notify_url", transactionNotifyURL)
            fields.set("contract_id", contractID)
            fields.set("policy_period_id", policyPeriodID)
            fields.set("amount", amount)
            fields.set("goods_tag", goodsTag)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
        /// 通知地址 (`transaction_notify_url`).
        public var transactionNotifyURL: String? {
            get { fields.stored("transaction_notify_url") }
            set { fields.set("transaction_notify_url", newValue) }
        }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 保单的扣费周期编号 (`policy_period_id`).
        public var policyPeriodID: JSON.Number? {
            get { fields.stored("policy_period_id") }
            set { fields.set("policy_period_id", newValue) }
        }
        /// 扣费金额信息 (`amount`).
        public var amount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
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
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.ContractID.ByContractID.Renew {
    /// 保险商户受理续期自动续费协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489588).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.contract-id.{contract_id}.renew.post", chain,
            body: body.fields)
        return try await call.completion()
    }

    /// 保险商户受理续期自动续费协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.contract-id.{contract_id}.renew.post", chain,
            body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, policyPeriods: [V3.Papay.InsuranceSignPolicyPeriods]) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("policy_periods", policyPeriods)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 续期的扣费周期列表 (`policy_periods`).
        public var policyPeriods: [V3.Papay.InsuranceSignPolicyPeriods]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
        }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode {
    /// 保险商户查询保险自动续费协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472641).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try await call.reply()
    }

    /// 保险商户查询保险自动续费协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
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
        /// 被保人姓名 (`insured_display_name`).
        public var insuredDisplayName: String? { get throws { try fields.optional("insured_display_name") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: V3.Papay.ContractState { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: V3.Papay.ContractTerminateInfoReply? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// 用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? { get throws { try fields.optional("out_user_code") } }
        /// 跳转撤销解约小程序的路径 (`revoke_terminate_contract_redirect_url`).
        public var revokeTerminateContractRedirectURL: String? {
            get throws { try fields.optional("revoke_terminate_contract_redirect_url") }
        }
        /// 跳转撤销解约小程序的appid (`revoke_terminate_contract_redirect_appid`).
        public var revokeTerminateContractRedirectAppid: String? {
            get throws { try fields.optional("revoke_terminate_contract_redirect_appid") }
        }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate {
    /// 保险商户通过商户协议号解除保险自动续费协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472767).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.TerminateRequest) async throws -> PostReply {
        let call = TypedCall(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 保险商户通过商户协议号解除保险自动续费协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.TerminateRequest) throws -> PostReply {
        let call = TypedCall(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    /// answers.
    public struct PostReply: TypedObject, FieldValue {
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
        /// 被保人姓名 (`insured_display_name`).
        public var insuredDisplayName: String? { get throws { try fields.optional("insured_display_name") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: V3.Papay.ContractState { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: V3.Papay.ContractTerminateInfoReply? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// 用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? { get throws { try fields.optional("out_user_code") } }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.App {
    /// 保险商户App预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013005766).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("papay.insurance-sign.contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 保险商户App预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("papay.insurance-sign.contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app` sends.
    public struct PostBody: TypedObject, FieldValue {
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
            policyPeriods: [V3.Papay.InsuranceSignPolicyPeriods],
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
        public var policyPeriods: [V3.Papay.InsuranceSignPolicyPeriods]? {
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

    /// What `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约ID (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.H5 {
    /// 保险商户H5预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529050).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall("papay.insurance-sign.contracts.pre-entrust-sign.h5.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 保险商户H5预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall("papay.insurance-sign.contracts.pre-entrust-sign.h5.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` sends.
    public struct PostBody: TypedObject, FieldValue {
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
            jumpControl: V3.Papay.JumpControl? = nil,
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
            fields.set("jump_control", jumpControl)
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
        /// 跳转控制信息 (`jump_control`).
        public var jumpControl: V3.Papay.JumpControl? {
            get { fields.stored("jump_control") }
            set { fields.set("jump_control", newValue) }
        }
        /// 合并扣费期数 (`combined_deduct_period_count`).
        public var combinedDeductPeriodCount: Int? {
            get { fields.stored("combined_deduct_period_count") }
            set { fields.set("combined_deduct_period_count", newValue) }
        }
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.Jsapi {
    /// 保险商户JSAPI预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528600).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.JsapiRequest) async throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall("papay.insurance-sign.contracts.pre-entrust-sign.jsapi.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 保险商户JSAPI预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.JsapiRequest) throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall("papay.insurance-sign.contracts.pre-entrust-sign.jsapi.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.MiniProgram {
    /// 保险商户小程序预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528950).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.JsapiRequest) async throws -> V3.Papay.MiniProgramReply {
        let call = TypedCall(
            "papay.insurance-sign.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 保险商户小程序预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.JsapiRequest) throws -> V3.Papay.MiniProgramReply {
        let call = TypedCall(
            "papay.insurance-sign.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.ByPlanID.ContractID.ByContractID.Modify {
    /// 保险商户修改保险扣费周期列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012987596).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "papay.insurance-sign.policy-periods.plan-id.{plan_id}.contract-id.{contract_id}.modify.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 保险商户修改保险扣费周期列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "papay.insurance-sign.policy-periods.plan-id.{plan_id}.contract-id.{contract_id}.modify.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            policyPeriods: [V3.Papay.InsuranceSignPolicyPeriods],
            allowCancelScheduled: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("policy_periods", policyPeriods)
            fields.set("allow_cancel_scheduled", allowCancelScheduled)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 续期的扣费周期列表 (`policy_periods`).
        public var policyPeriods: [V3.Papay.InsuranceSignPolicyPeriods]? {
            get { fields.stored("policy_periods") }
            set { fields.set("policy_periods", newValue) }
        }
        /// 是否允许取消预约 (`allow_cancel_scheduled`).
        public var allowCancelScheduled: Bool? {
            get { fields.stored("allow_cancel_scheduled") }
            set { fields.set("allow_cancel_scheduled", newValue) }
        }
    }

    /// What `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 最新的扣费周期列表 (`policy_periods`).
        public var policyPeriods: [PolicyPeriods]? { get throws { try fields.optional("policy_periods") } }
        /// 发生了取消预约的扣费计划项编号 (`cancel_scheduled_policy_period_id`).
        public var cancelScheduledPolicyPeriodID: Int? {
            get throws { try fields.optional("cancel_scheduled_policy_period_id") }
        }
        /// `policy_periods`.
        public struct PolicyPeriods: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 保险扣费周期编号 (`policy_period_id`).
            public var policyPeriodID: JSON.Number { get throws { try fields.required("policy_period_id") } }
            /// 预计扣费的日期 (`estimated_deduct_date`).
            public var estimatedDeductDate: String { get throws { try fields.required("estimated_deduct_date") } }
            /// 预计扣费金额 (`estimated_deduct_amount`).
            public var estimatedDeductAmount: V3.Papay.ScheduledAmount {
                get throws { try fields.required("estimated_deduct_amount") }
            }
        }
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriodsPath.PlanID.ByPlanID.OutContractCode.ByOutContractCode {
    /// 保险商户查询保险扣费周期列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489530).
    ///
    /// - Parameters:
    ///   - limit: 分页大小.
    ///   - offset: 分页开始位置.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(limit: Int? = nil, offset: Int? = nil) async throws -> GetReply {
        var call = TypedCall(
            "papay.insurance-sign.policy_periods.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        return try await call.reply()
    }

    /// 保险商户查询保险扣费周期列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(limit: Int? = nil, offset: Int? = nil) throws -> GetReply {
        var call = TypedCall(
            "papay.insurance-sign.policy_periods.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        return try call.blockingReply()
    }

    /// What `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `data`.
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 扣费周期总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 保单的扣费周期编号 (`policy_period_id`).
            public var policyPeriodID: JSON.Number { get throws { try fields.required("policy_period_id") } }
            /// 扣费周期预计的扣费的日期 (`estimated_deduct_date`).
            public var estimatedDeductDate: String { get throws { try fields.required("estimated_deduct_date") } }
            /// 扣费周期预计的扣费金额 (`estimated_deduct_amount`).
            public var estimatedDeductAmount: V3.Papay.ScheduledAmount {
                get throws { try fields.required("estimated_deduct_amount") }
            }
            /// 扣费周期预约状态 (`policy_period_state`).
            public var policyPeriodState: String { get throws { try fields.required("policy_period_state") } }
            /// 已预约的扣费金额信息 (`scheduled_amount`).
            public var scheduledAmount: V3.Papay.ScheduledAmount? {
                get throws { try fields.optional("scheduled_amount") }
            }
            /// 实际扣费金额 (`deduct_amount`).
            public var deductAmount: V3.Papay.ScheduledAmount? { get throws { try fields.optional("deduct_amount") } }
            /// 实际扣费的日期 (`deduct_date`).
            public var deductDate: String? { get throws { try fields.optional("deduct_date") } }
        }
    }
}

extension V3.Papay.Pay.Harmony.Transactions.Apply {
    /// 代扣受理扣款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013388429).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.ApplyReply {
        try await TypedCall("papay.pay.harmony.transactions.apply.post", chain, body: body.fields).reply()
    }

    /// 代扣受理扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.ApplyReply {
        try TypedCall("papay.pay.harmony.transactions.apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/papay/pay/harmony/transactions/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            amount: V3.Papay.EstimatedDeductAmount,
            harmonyAccountID: String,
            goodsTag: String? = nil,
            attach: String? = nil,
            mcc: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("description", description)
            fields.set("transaction_notify_url", transactionNotifyURL)
            fields.set("contract_id", contractID)
            fields.set("amount", amount)
            fields.set("goods_tag", goodsTag)
            fields.set("attach", attach)
            fields.set("harmony_account_id", harmonyAccountID)
            fields.set("mcc", mcc)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
        /// 通知地址 (`transaction_notify_url`).
        public var transactionNotifyURL: String? {
            get { fields.stored("transaction_notify_url") }
            set { fields.set("transaction_notify_url", newValue) }
        }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 扣费金额信息 (`amount`).
        public var amount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
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
        /// 鸿蒙账户id (`harmony_account_id`).
        public var harmonyAccountID: String? {
            get { fields.stored("harmony_account_id") }
            set { fields.set("harmony_account_id", newValue) }
        }
        /// 商户类别码 (`mcc`).
        public var mcc: String? {
            get { fields.stored("mcc") }
            set { fields.set("mcc", newValue) }
        }
    }
}

extension V3.Papay.Pay.Partner.Schedules.ContractID.ByContractID {
    /// 查询扣费预约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468579).
    ///
    /// - Parameter subMchid: 子商户号商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Papay.PayReply {
        var call = TypedCall("papay.pay.partner.schedules.contract-id.{contract_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询扣费预约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Papay.PayReply {
        var call = TypedCall("papay.pay.partner.schedules.contract-id.{contract_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Papay.Pay.Partner.Schedules.ContractID.ByContractID.Schedule {
    /// 预约扣费, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468581).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.PayReply {
        let call = TypedCall(
            "papay.pay.partner.schedules.contract-id.{contract_id}.schedule.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 预约扣费, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.PayReply {
        let call = TypedCall(
            "papay.pay.partner.schedules.contract-id.{contract_id}.schedule.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            subMchid: String,
            scheduleAmount: V3.Papay.EstimatedDeductAmount,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("schedule_amount", scheduleAmount)
            self.fields = fields
        }
        /// 应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户号商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户的AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 预约的金额信息 (`schedule_amount`).
        public var scheduleAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("schedule_amount") }
            set { fields.set("schedule_amount", newValue) }
        }
    }
}

extension V3.Papay.Pay.Partner.Transactions.Apply {
    /// 受理扣款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468586).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.ApplyReply {
        try await TypedCall("papay.pay.partner.transactions.apply.post", chain, body: body.fields).reply()
    }

    /// 受理扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.ApplyReply {
        try TypedCall("papay.pay.partner.transactions.apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/papay/pay/partner/transactions/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            subMchid: String,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            amount: V3.Papay.EstimatedDeductAmount,
            subAppid: String? = nil,
            goodsTag: String? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("description", description)
            fields.set("transaction_notify_url", transactionNotifyURL)
            fields.set("contract_id", contractID)
            fields.set("amount", amount)
            fields.set("goods_tag", goodsTag)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户号商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户的AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
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
        /// 通知地址 (`transaction_notify_url`).
        public var transactionNotifyURL: String? {
            get { fields.stored("transaction_notify_url") }
            set { fields.set("transaction_notify_url", newValue) }
        }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 扣费金额信息 (`amount`).
        public var amount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
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
    }
}

extension V3.Papay.Pay.Schedules.ContractID.ByContractID {
    /// 查询扣费预约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466997).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Papay.PayReply {
        try await TypedCall("papay.pay.schedules.contract-id.{contract_id}.get", chain).reply()
    }

    /// 查询扣费预约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Papay.PayReply {
        try TypedCall("papay.pay.schedules.contract-id.{contract_id}.get", chain).blockingReply()
    }
}

extension V3.Papay.Pay.Schedules.ContractID.ByContractID.Schedule {
    /// 预约扣费, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467036).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.PayReply {
        let call = TypedCall("papay.pay.schedules.contract-id.{contract_id}.schedule.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 预约扣费, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.PayReply {
        let call = TypedCall("papay.pay.schedules.contract-id.{contract_id}.schedule.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, scheduleAmount: V3.Papay.EstimatedDeductAmount) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("schedule_amount", scheduleAmount)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 预约的金额信息 (`schedule_amount`).
        public var scheduleAmount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("schedule_amount") }
            set { fields.set("schedule_amount", newValue) }
        }
    }
}

extension V3.Papay.Pay.Transactions.Apply {
    /// 受理扣款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467087).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.ApplyReply {
        try await TypedCall("papay.pay.transactions.apply.post", chain, body: body.fields).reply()
    }

    /// 受理扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.ApplyReply {
        try TypedCall("papay.pay.transactions.apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/papay/pay/transactions/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outTradeNo: String,
            description: String,
            transactionNotifyURL: String,
            contractID: String,
            amount: V3.Papay.EstimatedDeductAmount,
            goodsTag: String? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("description", description)
            fields.set("transaction_notify_url", transactionNotifyURL)
            fields.set("contract_id", contractID)
            fields.set("amount", amount)
            fields.set("goods_tag", goodsTag)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
        /// 通知地址 (`transaction_notify_url`).
        public var transactionNotifyURL: String? {
            get { fields.stored("transaction_notify_url") }
            set { fields.set("transaction_notify_url", newValue) }
        }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 扣费金额信息 (`amount`).
        public var amount: V3.Papay.EstimatedDeductAmount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
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
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.App {
    /// App场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524934).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.PreEntrustSignRequest) async throws -> V3.Papay.ScheduledDeductSignReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// App场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.PreEntrustSignRequest) throws -> V3.Papay.ScheduledDeductSignReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.H5 {
    /// H5场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489208).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall("papay.scheduled-deduct-sign.contracts.pre-entrust-sign.h5.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// H5场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall("papay.scheduled-deduct-sign.contracts.pre-entrust-sign.h5.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` sends.
    public struct PostBody: TypedObject, FieldValue {
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
            deductSchedule: V3.Papay.DeductSchedule? = nil,
            jumpControl: V3.Papay.JumpControl? = nil
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
            fields.set("jump_control", jumpControl)
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
        /// 跳转控制信息 (`jump_control`).
        public var jumpControl: V3.Papay.JumpControl? {
            get { fields.stored("jump_control") }
            set { fields.set("jump_control", newValue) }
        }
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.Jsapi {
    /// JSAPI场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525133).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.PreEntrustSignRequest) async throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.jsapi.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// JSAPI场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.PreEntrustSignRequest) throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.jsapi.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.MiniProgram {
    /// 小程序场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525209).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.PreEntrustSignRequest) async throws -> V3.Papay.MiniProgramReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 小程序场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.PreEntrustSignRequest) throws -> V3.Papay.MiniProgramReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.App {
    /// App场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012693028).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.AppRequest) async throws -> V3.Papay.ScheduledDeductSignReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// App场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.AppRequest) throws -> V3.Papay.ScheduledDeductSignReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.H5 {
    /// H5场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012464549).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.h5.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// H5场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.h5.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` sends.
    public struct PostBody: TypedObject, FieldValue {
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
            deductSchedule: V3.Papay.DeductSchedule? = nil,
            jumpControl: V3.Papay.JumpControl? = nil
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
            fields.set("jump_control", jumpControl)
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
        /// 跳转控制信息 (`jump_control`).
        public var jumpControl: V3.Papay.JumpControl? {
            get { fields.stored("jump_control") }
            set { fields.set("jump_control", newValue) }
        }
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.Jsapi {
    /// JSAPI场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012693093).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.AppRequest) async throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.jsapi.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// JSAPI场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.AppRequest) throws -> V3.Papay.RedirectURLReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.jsapi.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.MiniProgram {
    /// 小程序场景预约扣费类型签约的预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012693100).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.AppRequest) async throws -> V3.Papay.MiniProgramReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields
        )
        return try await call.reply()
    }

    /// 小程序场景预约扣费类型签约的预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.AppRequest) throws -> V3.Papay.MiniProgramReply {
        let call = TypedCall(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields
        )
        return try call.blockingReply()
    }
}

extension V3.Papay.Sign.Contracts.HarmonyPlanID.ByPlanID.OutContractCode.ByOutContractCode {
    /// 通过商户协议号查询委托代扣签约协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013844122).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "papay.sign.contracts.harmony-plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try await call.reply()
    }

    /// 通过商户协议号查询委托代扣签约协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "papay.sign.contracts.harmony-plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
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
        public var contractState: ContractState { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: V3.Papay.ContractTerminateInfoReply? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String? { get throws { try fields.optional("out_user_code") } }
        /// 鸿蒙代扣场景的用户微信号掩码 (`mask_wxid`).
        public var maskWxid: String? { get throws { try fields.optional("mask_wxid") } }
        /// Documented values of 委托代扣协议状态 (`contract_state`); open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
    }
}

extension OpenValue
where
    Kind == V3.Papay.Sign.Contracts.HarmonyPlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply.ContractStateKind
{
    /// `SIGNED`.
    public static var signed: Self { "SIGNED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `SIGN_FAILED`.
    public static var signFailed: Self { "SIGN_FAILED" }
    /// `TO_BE_RENEWED`.
    public static var toBeRenewed: Self { "TO_BE_RENEWED" }
}

extension V3.Papay.Sign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode {
    /// 通过商户协议号查询委托代扣签约协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489245).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Papay.OutContractCodeReply {
        let call = TypedCall("papay.sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try await call.reply()
    }

    /// 通过商户协议号查询委托代扣签约协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Papay.OutContractCodeReply {
        let call = TypedCall("papay.sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Papay.Sign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate {
    /// 通过商户协议号解除委托代扣签约协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489295).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Papay.TerminateRequest) async throws -> V3.Papay.OutContractCodeReply {
        let call = TypedCall(
            "papay.sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 通过商户协议号解除委托代扣签约协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Papay.TerminateRequest) throws -> V3.Papay.OutContractCodeReply {
        let call = TypedCall(
            "papay.sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Papay.Sign.Contracts.PreEntrustSign {
    /// 代扣预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012978414).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("papay.sign.contracts.pre-entrust-sign.post", chain, body: body.fields).reply()
    }

    /// 代扣预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("papay.sign.contracts.pre-entrust-sign.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/papay/sign/contracts/pre-entrust-sign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            signScene: SignScene,
            appid: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            outUserCode: String,
            deviceInfo: DeviceInfo,
            openid: String? = nil,
            returnURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("sign_scene", signScene)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("contract_notify_url", contractNotifyURL)
            fields.set("out_user_code", outUserCode)
            fields.set("return_url", returnURL)
            fields.set("device_info", deviceInfo)
            self.fields = fields
        }
        /// 签约场景 (`sign_scene`).
        public var signScene: SignScene? {
            get { fields.stored("sign_scene") }
            set { fields.set("sign_scene", newValue) }
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
        /// 回跳地址的url (`return_url`).
        public var returnURL: String? {
            get { fields.stored("return_url") }
            set { fields.set("return_url", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: DeviceInfo? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// Documented values of 签约场景 (`sign_scene`); open.
        public typealias SignScene = OpenValue<SignSceneKind>
        /// Tells ``SignScene`` from other values.
        public enum SignSceneKind {}
        /// 设备号 (`device_info`).
        public struct DeviceInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                deviceType: DeviceType,
                deviceOs: String,
                deviceID: String,
                deviceRunningAsRoot: Bool,
                deviceIp: String,
                weixinInstalled: Bool,
                weixinVersion: String,
                daysSinceFirstLogin: DaysSinceFirstLogin
            ) {
                var fields = Fields()
                fields.set("device_type", deviceType)
                fields.set("device_os", deviceOs)
                fields.set("device_id", deviceID)
                fields.set("device_running_as_root", deviceRunningAsRoot)
                fields.set("device_ip", deviceIp)
                fields.set("weixin_installed", weixinInstalled)
                fields.set("weixin_version", weixinVersion)
                fields.set("days_since_first_login", daysSinceFirstLogin)
                self.fields = fields
            }
            /// 设备类型 (`device_type`).
            public var deviceType: DeviceType? {
                get { fields.stored("device_type") }
                set { fields.set("device_type", newValue) }
            }
            /// 设备的OS版本 (`device_os`).
            public var deviceOs: String? {
                get { fields.stored("device_os") }
                set { fields.set("device_os", newValue) }
            }
            /// 设备ID (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 设备是否以root身份运行 (`device_running_as_root`).
            public var deviceRunningAsRoot: Bool? {
                get { fields.stored("device_running_as_root") }
                set { fields.set("device_running_as_root", newValue) }
            }
            /// 设备的IP (`device_ip`).
            public var deviceIp: String? {
                get { fields.stored("device_ip") }
                set { fields.set("device_ip", newValue) }
            }
            /// 设备上是否安装微信 (`weixin_installed`).
            public var weixinInstalled: Bool? {
                get { fields.stored("weixin_installed") }
                set { fields.set("weixin_installed", newValue) }
            }
            /// 设备上微信的版本 (`weixin_version`).
            public var weixinVersion: String? {
                get { fields.stored("weixin_version") }
                set { fields.set("weixin_version", newValue) }
            }
            /// 发起预签约的用户首次登录该设备的时间 (`days_since_first_login`).
            public var daysSinceFirstLogin: DaysSinceFirstLogin? {
                get { fields.stored("days_since_first_login") }
                set { fields.set("days_since_first_login", newValue) }
            }
            /// Documented values of 设备类型 (`device_type`); open.
            public typealias DeviceType = OpenValue<DeviceTypeKind>
            /// Tells ``DeviceType`` from other values.
            public enum DeviceTypeKind {}
            /// Documented values of 发起预签约的用户首次登录该设备的时间 (`days_since_first_login`); open.
            public typealias DaysSinceFirstLogin = OpenValue<DaysSinceFirstLoginKind>
            /// Tells ``DaysSinceFirstLogin`` from other values.
            public enum DaysSinceFirstLoginKind {}
        }
    }

    /// What `POST /v3/papay/sign/contracts/pre-entrust-sign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约ID (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// 跳转签约小程序的username (`mini_program_username`).
        public var miniProgramUsername: String? { get throws { try fields.optional("mini_program_username") } }
        /// 跳转签约小程序的path (`mini_program_path`).
        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
        /// 展示扫码签约的二维码的URL (`redirect_url`).
        public var redirectURL: String? { get throws { try fields.optional("redirect_url") } }
    }
}

extension OpenValue where Kind == V3.Papay.Sign.Contracts.PreEntrustSign.PostBody.SignSceneKind {
    /// `SIGN_SCENE_APP`.
    public static var signSceneApp: Self { "SIGN_SCENE_APP" }
    /// `SIGN_SCENE_QRCODE`.
    public static var signSceneQrcode: Self { "SIGN_SCENE_QRCODE" }
}

extension OpenValue where Kind == V3.Papay.Sign.Contracts.PreEntrustSign.PostBody.DeviceInfo.DeviceTypeKind {
    /// `DEVICE_TYPE_UNKNOW`.
    public static var deviceTypeUnknow: Self { "DEVICE_TYPE_UNKNOW" }
    /// `DEVICE_TYPE_PHONE`.
    public static var deviceTypePhone: Self { "DEVICE_TYPE_PHONE" }
    /// `DEVICE_TYPE_PAD`.
    public static var deviceTypePad: Self { "DEVICE_TYPE_PAD" }
    /// `DEVICE_TYPE_TV`.
    public static var deviceTypeTv: Self { "DEVICE_TYPE_TV" }
    /// `DEVICE_TYPE_WATCH`.
    public static var deviceTypeWatch: Self { "DEVICE_TYPE_WATCH" }
}

extension OpenValue where Kind == V3.Papay.Sign.Contracts.PreEntrustSign.PostBody.DeviceInfo.DaysSinceFirstLoginKind {
    /// `DAYS_SINCE_FIRST_LOGIN_UNKNOW`.
    public static var daysSinceFirstLoginUnknow: Self { "DAYS_SINCE_FIRST_LOGIN_UNKNOW" }
    /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`.
    public static var daysSinceFirstLoginWithin1Day: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY" }
    /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`.
    public static var daysSinceFirstLoginWithin7Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS" }
    /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`.
    public static var daysSinceFirstLoginWithin30Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS" }
    /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`.
    public static var daysSinceFirstLoginWithin90Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS" }
    /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`.
    public static var daysSinceFirstLoginWithin180Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS" }
    /// `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`.
    public static var daysSinceFirstLoginMoreThen180Days: Self { "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS" }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode {
    /// 通过商户协议号查询委托代扣签约协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012489483).
    ///
    /// - Parameter subMchid: 子商户号商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Papay.PlanIDOutContractCodeReply {
        var call = TypedCall(
            "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 通过商户协议号查询委托代扣签约协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Papay.PlanIDOutContractCodeReply {
        var call = TypedCall(
            "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate {
    /// 通过商户协议号解除委托代扣签约协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012489491).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Papay.PlanIDOutContractCodeReply {
        let call = TypedCall(
            "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 通过商户协议号解除委托代扣签约协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Papay.PlanIDOutContractCodeReply {
        let call = TypedCall(
            "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    /// sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, contractTerminationRemark: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("contract_termination_remark", contractTerminationRemark)
            self.fields = fields
        }
        /// 子商户号商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
    }
}
