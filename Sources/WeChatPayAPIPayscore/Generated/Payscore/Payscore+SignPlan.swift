// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.SignPlan.Partner.Serviceorder {
    /// 创建用户的签约计划详情对应的服务订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463469).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.sign-plan.partner.serviceorder.post", chain, body: body.fields).reply()
    }

    /// 创建用户的签约计划详情对应的服务订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.sign-plan.partner.serviceorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/sign-plan/partner/serviceorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            signPlanID: String,
            planDetailNo: JSON.Number,
            appid: String,
            subMchid: String,
            notifyURL: String,
            serviceIntroduction: String,
            timeRange: V3.Payscore.TimeRangeRequest,
            outTradeNo: String,
            subAppid: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            location: V3.Payscore.Location? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sign_plan_id", signPlanID)
            fields.set("plan_detail_no", planDetailNo)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("notify_url", notifyURL)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            self.fields = fields
        }
        /// 支付分服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 待创建服务订单对应的用户的签约计划 (`sign_plan_id`).
        public var signPlanID: String? {
            get { fields.stored("sign_plan_id") }
            set { fields.set("sign_plan_id", newValue) }
        }
        /// 待创建服务订单对应的用户的签约计划详情序号 (`plan_detail_no`).
        public var planDetailNo: JSON.Number? {
            get { fields.stored("plan_detail_no") }
            set { fields.set("plan_detail_no", newValue) }
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
        /// 服务商公众号下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 子商户公众号下的用户标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 商户扣款成功回调通知的地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeRequest? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户侧订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
    }

    /// What `POST /v3/payscore/sign-plan/partner/serviceorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商公众号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户公众号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.SyncPostPayments]? { get throws { try fields.optional("post_payments") } }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.SignPlanPostDiscounts]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.SignPlanRiskFund? { get throws { try fields.optional("risk_fund") } }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeReply? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans {
    /// 创建用户的签约计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463521).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.sign-plan.partner.user-sign-plans.post", chain, body: body.fields).reply()
    }

    /// 创建用户的签约计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.sign-plan.partner.user-sign-plans.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/sign-plan/partner/user-sign-plans` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            planID: String,
            appid: String,
            subMchid: String,
            merchantSignPlanNo: String,
            notifyURL: String,
            signPlanDetail: [V3.Payscore.SignPlanDetail],
            subAppid: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("plan_id", planID)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("merchant_sign_plan_no", merchantSignPlanNo)
            fields.set("notify_url", notifyURL)
            fields.set("sign_plan_detail", signPlanDetail)
            self.fields = fields
        }
        /// 支付分服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 支付分计划ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
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
        /// 待签约用户在服务商应用下的OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 待签约用户在子商户应用下的OpenID (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 商户签约计划单号 (`merchant_sign_plan_no`).
        public var merchantSignPlanNo: String? {
            get { fields.stored("merchant_sign_plan_no") }
            set { fields.set("merchant_sign_plan_no", newValue) }
        }
        /// 签约成功事件通知回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 签约计划对应的计划详情列表的商户侧单号信息 (`sign_plan_detail`).
        public var signPlanDetail: [V3.Payscore.SignPlanDetail]? {
            get { fields.stored("sign_plan_detail") }
            set { fields.set("sign_plan_detail", newValue) }
        }
    }

    /// What `POST /v3/payscore/sign-plan/partner/user-sign-plans` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户的签约计划 (`sign_plan`).
        public var signPlan: V3.Payscore.SignPlanReply { get throws { try fields.required("sign_plan") } }
        /// 跳转微信侧确认签约小程序的数据 (`package`).
        public var package: String { get throws { try fields.required("package") } }
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo {
    /// 查询用户的签约计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463526).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Payscore.SignPlanReply {
        var call = TypedCall(
            "payscore.sign-plan.partner.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询用户的签约计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Payscore.SignPlanReply {
        var call = TypedCall(
            "payscore.sign-plan.partner.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo.Stop {
    /// 取消用户的签约计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463534).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.SignPlanReply {
        let call = TypedCall(
            "payscore.sign-plan.partner.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.stop.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 取消用户的签约计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.SignPlanReply {
        let call = TypedCall(
            "payscore.sign-plan.partner.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.stop.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    /// sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, stopReason: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("stop_reason", stopReason)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 停止签约计划原因 (`stop_reason`).
        public var stopReason: String? {
            get { fields.stored("stop_reason") }
            set { fields.set("stop_reason", newValue) }
        }
    }
}

extension V3.Payscore.SignPlan.Serviceorder {
    /// 创建用户的签约计划详情对应的服务订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489351).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.sign-plan.serviceorder.post", chain, body: body.fields).reply()
    }

    /// 创建用户的签约计划详情对应的服务订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.sign-plan.serviceorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/sign-plan/serviceorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            signPlanID: String,
            planDetailNo: JSON.Number,
            appid: String,
            openid: String,
            notifyURL: String,
            serviceIntroduction: String,
            timeRange: V3.Payscore.TimeRangeRequest,
            outTradeNo: String,
            location: V3.Payscore.Location? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sign_plan_id", signPlanID)
            fields.set("plan_detail_no", planDetailNo)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("notify_url", notifyURL)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            self.fields = fields
        }
        /// 支付分服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 待创建服务订单对应的用户的签约计划 (`sign_plan_id`).
        public var signPlanID: String? {
            get { fields.stored("sign_plan_id") }
            set { fields.set("sign_plan_id", newValue) }
        }
        /// 待创建服务订单对应的用户的签约计划详情序号 (`plan_detail_no`).
        public var planDetailNo: JSON.Number? {
            get { fields.stored("plan_detail_no") }
            set { fields.set("plan_detail_no", newValue) }
        }
        /// 商户的AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户公众号下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 商户扣款成功回调通知的地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeRequest? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户侧订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
    }

    /// What `POST /v3/payscore/sign-plan/serviceorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 商户公众号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.SyncPostPayments]? { get throws { try fields.optional("post_payments") } }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.SignPlanPostDiscounts]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.SignPlanRiskFund? { get throws { try fields.optional("risk_fund") } }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeReply? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
    }
}

extension V3.Payscore.SignPlan.UserSignPlans {
    /// 创建用户的签约计划, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489420).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.sign-plan.user-sign-plans.post", chain, body: body.fields).reply()
    }

    /// 创建用户的签约计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.sign-plan.user-sign-plans.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/sign-plan/user-sign-plans` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            planID: String,
            appid: String,
            openid: String,
            merchantSignPlanNo: String,
            notifyURL: String,
            signPlanDetail: [V3.Payscore.SignPlanDetail]
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("plan_id", planID)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("merchant_sign_plan_no", merchantSignPlanNo)
            fields.set("notify_url", notifyURL)
            fields.set("sign_plan_detail", signPlanDetail)
            self.fields = fields
        }
        /// 支付分服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 支付分计划ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 待签约用户在商户应用下的OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 商户签约计划单号 (`merchant_sign_plan_no`).
        public var merchantSignPlanNo: String? {
            get { fields.stored("merchant_sign_plan_no") }
            set { fields.set("merchant_sign_plan_no", newValue) }
        }
        /// 签约成功事件通知回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 签约计划对应的计划详情列表的商户侧单号信息 (`sign_plan_detail`).
        public var signPlanDetail: [V3.Payscore.SignPlanDetail]? {
            get { fields.stored("sign_plan_detail") }
            set { fields.set("sign_plan_detail", newValue) }
        }
    }

    /// What `POST /v3/payscore/sign-plan/user-sign-plans` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户的签约计划 (`sign_plan`).
        public var signPlan: V3.Payscore.UserSignPlansSignPlan { get throws { try fields.required("sign_plan") } }
        /// 跳转微信侧确认签约小程序的数据 (`package`).
        public var package: String { get throws { try fields.required("package") } }
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo {
    /// 查询用户的签约计划, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470990).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Payscore.UserSignPlansSignPlan {
        let call = TypedCall(
            "payscore.sign-plan.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.get", chain)
        return try await call.reply()
    }

    /// 查询用户的签约计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Payscore.UserSignPlansSignPlan {
        let call = TypedCall(
            "payscore.sign-plan.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo.Stop {
    /// 直连商户取消用户的签约计划, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471050).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.UserSignPlansSignPlan {
        let call = TypedCall(
            "payscore.sign-plan.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.stop.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 直连商户取消用户的签约计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.UserSignPlansSignPlan {
        let call = TypedCall(
            "payscore.sign-plan.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.stop.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(stopReason: String) {
            var fields = Fields()
            fields.set("stop_reason", stopReason)
            self.fields = fields
        }
        /// 停止签约计划原因 (`stop_reason`).
        public var stopReason: String? {
            get { fields.stored("stop_reason") }
            set { fields.set("stop_reason", newValue) }
        }
    }
}
