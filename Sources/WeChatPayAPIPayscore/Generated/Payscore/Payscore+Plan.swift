// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Plan.Partner.PayscorePlans {
    /// 创建支付分计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463290).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PayscorePlansReply {
        try await TypedCall("payscore.plan.partner.payscore-plans.post", chain, body: body.fields).reply()
    }

    /// 创建支付分计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PayscorePlansReply {
        try TypedCall("payscore.plan.partner.payscore-plans.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/plan/partner/payscore-plans` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subMchid: String,
            planName: String,
            planDuration: JSON.Number,
            deductionQuantity: JSON.Number,
            totalOriginalPrice: JSON.Number,
            totalActualPrice: JSON.Number,
            merchantPlanNo: String,
            subAppid: String? = nil,
            planDetailList: [V3.Payscore.PlanDetailListRequest]? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("plan_name", planName)
            fields.set("plan_duration", planDuration)
            fields.set("deduction_quantity", deductionQuantity)
            fields.set("total_original_price", totalOriginalPrice)
            fields.set("total_actual_price", totalActualPrice)
            fields.set("plan_detail_list", planDetailList)
            fields.set("merchant_plan_no", merchantPlanNo)
            self.fields = fields
        }
        /// 计划所属服务 (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商的AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
        /// 支付分计划名称 (`plan_name`).
        public var planName: String? {
            get { fields.stored("plan_name") }
            set { fields.set("plan_name", newValue) }
        }
        /// 支付分计划有效期(单位天) (`plan_duration`).
        public var planDuration: JSON.Number? {
            get { fields.stored("plan_duration") }
            set { fields.set("plan_duration", newValue) }
        }
        /// 支付分计划扣费次数 (`deduction_quantity`).
        public var deductionQuantity: JSON.Number? {
            get { fields.stored("deduction_quantity") }
            set { fields.set("deduction_quantity", newValue) }
        }
        /// 支付分计划原总金额(单位分) (`total_original_price`).
        public var totalOriginalPrice: JSON.Number? {
            get { fields.stored("total_original_price") }
            set { fields.set("total_original_price", newValue) }
        }
        /// 支付分计划实际扣费总金额(单位分) (`total_actual_price`).
        public var totalActualPrice: JSON.Number? {
            get { fields.stored("total_actual_price") }
            set { fields.set("total_actual_price", newValue) }
        }
        /// 支付分计划明细列表 (`plan_detail_list`).
        public var planDetailList: [V3.Payscore.PlanDetailListRequest]? {
            get { fields.stored("plan_detail_list") }
            set { fields.set("plan_detail_list", newValue) }
        }
        /// 商户侧计划号 (`merchant_plan_no`).
        public var merchantPlanNo: String? {
            get { fields.stored("merchant_plan_no") }
            set { fields.set("merchant_plan_no", newValue) }
        }
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.ByMerchantPlanNo {
    /// 查询支付分计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463318).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Payscore.PayscorePlansReply {
        var call = TypedCall("payscore.plan.partner.payscore-plans.merchant-plan-no.{merchant_plan_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询支付分计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Payscore.PayscorePlansReply {
        var call = TypedCall("payscore.plan.partner.payscore-plans.merchant-plan-no.{merchant_plan_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.ByMerchantPlanNo.Stop {
    /// 停止支付分计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463322).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PayscorePlansReply {
        let call = TypedCall(
            "payscore.plan.partner.payscore-plans.merchant-plan-no.{merchant_plan_no}.stop.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 停止支付分计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PayscorePlansReply {
        let call = TypedCall(
            "payscore.plan.partner.payscore-plans.merchant-plan-no.{merchant_plan_no}.stop.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }
}

extension V3.Payscore.Plan.PayscorePlans {
    /// 创建支付分计划, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467232).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PlanPayscorePlansReply {
        try await TypedCall("payscore.plan.payscore-plans.post", chain, body: body.fields).reply()
    }

    /// 创建支付分计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PlanPayscorePlansReply {
        try TypedCall("payscore.plan.payscore-plans.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/plan/payscore-plans` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            planName: String,
            planDuration: JSON.Number,
            deductionQuantity: JSON.Number,
            totalOriginalPrice: JSON.Number,
            totalActualPrice: JSON.Number,
            merchantPlanNo: String,
            planDetailList: [V3.Payscore.PlanDetailListRequest]? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("plan_name", planName)
            fields.set("plan_duration", planDuration)
            fields.set("deduction_quantity", deductionQuantity)
            fields.set("total_original_price", totalOriginalPrice)
            fields.set("total_actual_price", totalActualPrice)
            fields.set("plan_detail_list", planDetailList)
            fields.set("merchant_plan_no", merchantPlanNo)
            self.fields = fields
        }
        /// 计划所属服务 (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 支付分计划名称 (`plan_name`).
        public var planName: String? {
            get { fields.stored("plan_name") }
            set { fields.set("plan_name", newValue) }
        }
        /// 支付分计划有效期(单位天) (`plan_duration`).
        public var planDuration: JSON.Number? {
            get { fields.stored("plan_duration") }
            set { fields.set("plan_duration", newValue) }
        }
        /// 支付分计划扣费次数 (`deduction_quantity`).
        public var deductionQuantity: JSON.Number? {
            get { fields.stored("deduction_quantity") }
            set { fields.set("deduction_quantity", newValue) }
        }
        /// 支付分计划原总金额(单位分) (`total_original_price`).
        public var totalOriginalPrice: JSON.Number? {
            get { fields.stored("total_original_price") }
            set { fields.set("total_original_price", newValue) }
        }
        /// 支付分计划实际扣费总金额(单位分) (`total_actual_price`).
        public var totalActualPrice: JSON.Number? {
            get { fields.stored("total_actual_price") }
            set { fields.set("total_actual_price", newValue) }
        }
        /// 支付分计划明细列表 (`plan_detail_list`).
        public var planDetailList: [V3.Payscore.PlanDetailListRequest]? {
            get { fields.stored("plan_detail_list") }
            set { fields.set("plan_detail_list", newValue) }
        }
        /// 商户侧计划号 (`merchant_plan_no`).
        public var merchantPlanNo: String? {
            get { fields.stored("merchant_plan_no") }
            set { fields.set("merchant_plan_no", newValue) }
        }
    }
}

extension V3.Payscore.Plan.PayscorePlans.MerchantPlanNo.ByMerchantPlanNo {
    /// 查询支付分计划, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470804).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Payscore.PlanPayscorePlansReply {
        try await TypedCall("payscore.plan.payscore-plans.merchant-plan-no.{merchant_plan_no}.get", chain).reply()
    }

    /// 查询支付分计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Payscore.PlanPayscorePlansReply {
        try TypedCall("payscore.plan.payscore-plans.merchant-plan-no.{merchant_plan_no}.get", chain).blockingReply()
    }
}

extension V3.Payscore.Plan.PayscorePlans.MerchantPlanNo.ByMerchantPlanNo.Stop {
    /// 停止支付分计划, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470851).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> V3.Payscore.PlanPayscorePlansReply {
        let call = TypedCall("payscore.plan.payscore-plans.merchant-plan-no.{merchant_plan_no}.stop.post", chain)
        return try await call.reply()
    }

    /// 停止支付分计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> V3.Payscore.PlanPayscorePlansReply {
        let call = TypedCall("payscore.plan.payscore-plans.merchant-plan-no.{merchant_plan_no}.stop.post", chain)
        return try call.blockingReply()
    }
}
