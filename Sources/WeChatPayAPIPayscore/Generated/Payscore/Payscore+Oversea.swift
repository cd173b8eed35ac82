// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Oversea.Partner.Serviceorder {
    /// 查询支付分订单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - serviceID: 服务ID (`service_id`).
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - outOrderNo: 商户服务订单号 (`out_order_no`).
    ///   - queryID: 回跳查询ID (`query_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        serviceID: String,
        subMchid: String,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.oversea.partner.serviceorder.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        return try await call.reply()
    }

    /// 查询支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        serviceID: String,
        subMchid: String,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.oversea.partner.serviceorder.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/oversea/partner/serviceorder` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商应用ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`).
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscountsReply]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 订单风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFund { get throws { try fields.required("risk_fund") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 是否需要收款 (`need_collection`).
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// 收款信息 (`collection`).
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange { get throws { try fields.required("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 服务商公众号下的用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 子商户公众号下的用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 汇率值 (`currency_price`): in the smallest unit of the currency (分 for CNY).
        public var currencyPrice: Int? { get throws { try fields.optional("currency_price") } }
        /// 汇率 (`currency_rate_info`).
        public var currencyRateInfo: String? { get throws { try fields.optional("currency_rate_info") } }
        /// 收款信息 (`collection`).
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 收款状态 (`state`).
            public var state: V3.Payscore.ServiceorderState { get throws { try fields.required("state") } }
            /// 总收款金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
            /// 待收金额 (`paying_amount`): in the smallest unit of the currency (分 for CNY).
            public var payingAmount: Int? { get throws { try fields.optional("paying_amount") } }
            /// 已收金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
            public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
            /// 收款银行 (`bank_type`).
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// 收款明细列表 (`details`).
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 收款序号 (`seq`).
                public var seq: Int? { get throws { try fields.optional("seq") } }
                /// 单笔收款金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int? { get throws { try fields.optional("amount") } }
                /// 收款成功渠道 (`paid_type`).
                public var paidType: V3.Payscore.PaidType? { get throws { try fields.optional("paid_type") } }
                /// 收款成功时间 (`paid_time`).
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// 微信支付交易单号 (`transaction_id`).
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// 优惠功能 (`promotion_detail`).
                public var promotionDetail: [PromotionDetail]? {
                    get throws { try fields.optional("promotion_detail") }
                }
                /// `promotion_detail`.
                public struct PromotionDetail: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 券ID (`coupon_id`).
                    public var couponID: String { get throws { try fields.required("coupon_id") } }
                    /// 优惠名称 (`name`).
                    public var name: String? { get throws { try fields.optional("name") } }
                    /// 优惠范围 (`scope`).
                    public var scope: Scope? { get throws { try fields.optional("scope") } }
                    /// 优惠类型 (`type`).
                    public var type: V3.Payscore.ServiceorderType? { get throws { try fields.optional("type") } }
                    /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
                    public var amount: Int { get throws { try fields.required("amount") } }
                    /// 活动ID (`stock_id`).
                    public var stockID: String? { get throws { try fields.optional("stock_id") } }
                    /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                    /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                    /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                    /// 优惠币种 (`currency`).
                    public var currency: String? { get throws { try fields.optional("currency") } }
                    /// 单品列表 (`goods_detail`).
                    public var goodsDetail: [V3.Payscore.GoodsDetail]? {
                        get throws { try fields.optional("goods_detail") }
                    }
                    /// Documented values of 优惠范围 (`scope`); open.
                    public typealias Scope = OpenValue<ScopeKind>
                    /// Tells ``Scope`` from other values.
                    public enum ScopeKind {}
                }
            }
        }
    }

    /// 创建支付分订单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.oversea.partner.serviceorder.post", chain, body: body.fields).reply()
    }

    /// 创建支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.oversea.partner.serviceorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/oversea/partner/serviceorder` sends.
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
            outOrderNo: String,
            currency: String,
            serviceIntroduction: String,
            riskFund: V3.Payscore.ServiceorderRiskFund,
            timeRange: V3.Payscore.TimeRangeRequest,
            notifyURL: String,
            subAppid: String? = nil,
            postPayments: [V3.Payscore.PostPaymentsRequest]? = nil,
            postDiscounts: [V3.Payscore.PostDiscountsRequest]? = nil,
            location: V3.Payscore.Location? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            needUserConfirm: Bool? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("out_order_no", outOrderNo)
            fields.set("currency", currency)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("risk_fund", riskFund)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("need_user_confirm", needUserConfirm)
            fields.set("notify_url", notifyURL)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户公众号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 货币类型 (`currency`).
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscountsRequest]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.ServiceorderRiskFund? {
            get { fields.stored("risk_fund") }
            set { fields.set("risk_fund", newValue) }
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
        /// 是否需要用户确认 (`need_user_confirm`).
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }

    /// What `POST /v3/payscore/oversea/partner/serviceorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商应用ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`).
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.ServiceorderPostDiscounts]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 订单风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFund? { get throws { try fields.optional("risk_fund") } }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeReply? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.ServiceorderLocation? { get throws { try fields.optional("location") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 跳转微信侧数据包 (`package`).
        public var package: String? { get throws { try fields.optional("package") } }
    }
}

extension OpenValue
where Kind == V3.Payscore.Oversea.Partner.Serviceorder.GetReply.Collection.Details.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.ByOutOrderNo.Cancel {
    /// 取消支付分订单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.CancelRequest) async throws {
        let call = TypedCall(
            "payscore.oversea.partner.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 取消支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.CancelRequest) throws {
        let call = TypedCall(
            "payscore.oversea.partner.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.ByOutOrderNo.Complete {
    /// 完结支付分订单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "payscore.oversea.partner.serviceorder.{out_order_no}.complete.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 完结支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "payscore.oversea.partner.serviceorder.{out_order_no}.complete.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            subMchid: String,
            postPayments: [V3.Payscore.PostPaymentsRequest],
            totalAmount: Int,
            postDiscounts: [V3.Payscore.CompletePostDiscounts]? = nil,
            currency: String? = nil,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? = nil,
            location: V3.Payscore.Location? = nil,
            profitSharing: Bool? = nil,
            completeTime: String? = nil,
            goodsTag: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("currency", currency)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("profit_sharing", profitSharing)
            fields.set("complete_time", completeTime)
            fields.set("goods_tag", goodsTag)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.CompletePostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 货币类型 (`currency`).
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
        /// 实际服务时间 (`time_range`).
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 实际服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 微信支付服务分账标记 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 完结服务时间 (`complete_time`).
        public var completeTime: String? {
            get { fields.stored("complete_time") }
            set { fields.set("complete_time", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.ByOutOrderNo.Sync {
    /// 同步支付分订单信息, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.oversea.partner.serviceorder.{out_order_no}.sync.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 同步支付分订单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.oversea.partner.serviceorder.{out_order_no}.sync.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(serviceID: String, subMchid: String, type: V3.Payscore.SyncType, detail: V3.Payscore.Detail) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("type", type)
            fields.set("detail", detail)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 场景类型 (`type`).
        public var type: V3.Payscore.SyncType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 内容信息详情 (`detail`).
        public var detail: V3.Payscore.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
    }
}
