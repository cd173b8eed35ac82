// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Serviceorder {
    /// 查询支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587902).
    ///
    /// - Parameters:
    ///   - serviceID: 服务ID (`service_id`); at most 32 characters.
    ///   - appid: 公众账号id; at most 32 characters.
    ///   - outOrderNo: 商户服务订单号 (`out_order_no`); at most 32 characters.
    ///   - queryID: 查单ID (`query_id`); at most 512 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        serviceID: String,
        appid: String,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.serviceorder.get", chain)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        serviceID: String,
        appid: String,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.serviceorder.get", chain)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/serviceorder` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`): at most 32 characters.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFundReply? { get throws { try fields.optional("risk_fund") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 是否需要收款 (`need_collection`).
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// 收款信息 (`collection`).
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 附加数据 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 服务商公众号下的用户标识 (`openid`): at most 128 characters.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 微信支付服务订单号 (`order_id`): at most 64 characters.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 收款信息 (`collection`).
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 收款状态 (`state`): at most 32 characters.
            public var state: V3.Payscore.ServiceorderState { get throws { try fields.required("state") } }
            /// 总收款金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
            /// 待收金额 (`paying_amount`): in the smallest unit of the currency (分 for CNY).
            public var payingAmount: Int? { get throws { try fields.optional("paying_amount") } }
            /// 已收金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
            public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
            /// 收款明细列表 (`details`).
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// 收款银行 (`bank_type`).
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
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
                /// 收款成功渠道 (`paid_type`): at most 32 characters.
                public var paidType: V3.Payscore.PaidType? { get throws { try fields.optional("paid_type") } }
                /// 收款成功时间 (`paid_time`): at most 32 characters.
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// 微信支付交易单号 (`transaction_id`): at most 64 characters.
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
                    /// 券ID (`coupon_id`): at most 32 characters.
                    public var couponID: String { get throws { try fields.required("coupon_id") } }
                    /// 优惠名称 (`name`): at most 64 characters.
                    public var name: String? { get throws { try fields.optional("name") } }
                    /// 优惠范围 (`scope`): at most 32 characters.
                    public var scope: V3.Payscore.Scope? { get throws { try fields.optional("scope") } }
                    /// 优惠类型 (`type`): at most 32 characters.
                    public var type: V3.Payscore.ServiceorderType? { get throws { try fields.optional("type") } }
                    /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
                    public var amount: Int { get throws { try fields.required("amount") } }
                    /// 活动ID (`stock_id`): at most 32 characters.
                    public var stockID: String? { get throws { try fields.optional("stock_id") } }
                    /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                    /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                    /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                    /// 优惠币种 (`currency`): at most 32 characters.
                    public var currency: String? { get throws { try fields.optional("currency") } }
                    /// 单品列表 (`goods_detail`).
                    public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
                    /// `goods_detail`.
                    public struct GoodsDetail: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 商品编码 (`goods_id`): at most 32 characters.
                        public var goodsID: String { get throws { try fields.required("goods_id") } }
                        /// 商品数量 (`quantity`).
                        public var quantity: Int? { get throws { try fields.optional("quantity") } }
                        /// 商品价格 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                        public var unitPrice: Int? { get throws { try fields.optional("unit_price") } }
                        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
                        /// 商品备注 (`goods_remark`): at most 128 characters.
                        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
                    }
                }
            }
        }
    }

    /// 创建支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587900).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.serviceorder.post", chain, body: body.fields).reply()
    }

    /// 创建支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.serviceorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/serviceorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outOrderNo: String,
            appid: String,
            serviceID: String,
            serviceIntroduction: String,
            timeRange: V3.Payscore.TimeRangeRequest,
            riskFund: RiskFund,
            notifyURL: String,
            postPayments: [V3.Payscore.ServiceorderPostPayments]? = nil,
            postDiscounts: [PostDiscounts]? = nil,
            location: V3.Payscore.Location? = nil,
            attach: String? = nil,
            openid: String? = nil,
            needUserConfirm: Bool? = nil,
            device: V3.Payscore.Device? = nil
        ) {
            var fields = Fields()
            fields.set("out_order_no", outOrderNo)
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("risk_fund", riskFund)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("openid", openid)
            fields.set("need_user_confirm", needUserConfirm)
            fields.set("device", device)
            self.fields = fields
        }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.ServiceorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeRequest? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: RiskFund? {
            get { fields.stored("risk_fund") }
            set { fields.set("risk_fund", newValue) }
        }
        /// 商户数据包 (`attach`): at most 256 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 是否需要用户确认 (`need_user_confirm`).
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// 设备信息 (`device`).
        public var device: V3.Payscore.Device? {
            get { fields.stored("device") }
            set { fields.set("device", newValue) }
        }
        /// `post_discounts`.
        public struct PostDiscounts: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(name: String, description: String, count: Int? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("description", description)
                fields.set("count", count)
                self.fields = fields
            }
            /// 优惠名称 (`name`): at most 20 characters.
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 优惠说明 (`description`): at most 30 characters.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 优惠数量 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
        }
        /// 服务风险金 (`risk_fund`).
        public struct RiskFund: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(name: Name, amount: Int, description: String? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("amount", amount)
                fields.set("description", description)
                self.fields = fields
            }
            /// 风险名称 (`name`): at most 30 characters.
            public var name: Name? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 风险说明 (`description`): at most 30 characters.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// Documented values of 风险名称 (`name`); open.
            public typealias Name = OpenValue<NameKind>
            /// Tells ``Name`` from other values.
            public enum NameKind {}
        }
    }

    /// What `POST /v3/payscore/serviceorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFundReply? { get throws { try fields.optional("risk_fund") } }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 商户数据包 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 跳转微信侧小程序订单数据 (`package`): at most 300 characters.
        public var package: String { get throws { try fields.required("package") } }
    }
}

extension OpenValue where Kind == V3.Payscore.Serviceorder.PostBody.RiskFund.NameKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `ADVANCE`.
    public static var advance: Self { "ADVANCE" }
    /// `CASH_DEPOSIT`.
    public static var cashDeposit: Self { "CASH_DEPOSIT" }
}

extension V3.Payscore.Serviceorder.DirectComplete {
    /// 创单结单合并, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.serviceorder.direct-complete.post", chain, body: body.fields).reply()
    }

    /// 创单结单合并, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.serviceorder.direct-complete.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/serviceorder/direct-complete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outOrderNo: String,
            appid: String,
            serviceID: String,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange,
            postPayments: [V3.Payscore.ServicepayondeliveryorderPostPayments]? = nil,
            postDiscounts: [V3.Payscore.ServicepayondeliveryorderPostPayments]? = nil,
            location: V3.Payscore.Location? = nil,
            serviceIntroduction: String? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            openid: String? = nil,
            totalAmount: Int? = nil,
            profitSharing: Bool? = nil,
            goodsTag: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_order_no", outOrderNo)
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("openid", openid)
            fields.set("total_amount", totalAmount)
            fields.set("profit_sharing", profitSharing)
            fields.set("goods_tag", goodsTag)
            self.fields = fields
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.ServicepayondeliveryorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.ServicepayondeliveryorderPostPayments]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 微信支付服务分账标记 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
    }

    /// What `POST /v3/payscore/serviceorder/direct-complete` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.DirectCompletePostPayments]? {
            get throws { try fields.optional("post_payments") }
        }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.DirectCompletePostPayments]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange { get throws { try fields.required("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 服务订单状态 (`state`).
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: V3.Payscore.StateDescription {
            get throws { try fields.required("state_description") }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Cancel {
    /// 取消支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587905).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.PayscoreRequest) async throws -> V3.Payscore.PayscoreReply {
        try await TypedCall("payscore.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields).reply()
    }

    /// 取消支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.PayscoreRequest) throws -> V3.Payscore.PayscoreReply {
        try TypedCall("payscore.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Complete {
    /// 完结支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587955).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.serviceorder.{out_order_no}.complete.post", chain, body: body.fields).reply()
    }

    /// 完结支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("payscore.serviceorder.{out_order_no}.complete.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/complete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            serviceID: String,
            postPayments: [V3.Payscore.ServiceorderPostPayments],
            totalAmount: Int,
            postDiscounts: [PostDiscounts]? = nil,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? = nil,
            location: Location? = nil,
            profitSharing: Bool? = nil,
            goodsTag: String? = nil,
            device: V3.Payscore.Device? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("profit_sharing", profitSharing)
            fields.set("goods_tag", goodsTag)
            fields.set("device", device)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.ServiceorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 实际服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 实际服务位置 (`location`).
        public var location: Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 微信支付服务分账标记 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 设备信息 (`device`).
        public var device: V3.Payscore.Device? {
            get { fields.stored("device") }
            set { fields.set("device", newValue) }
        }
        /// `post_discounts`.
        public struct PostDiscounts: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(name: String, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("description", description)
                fields.set("amount", amount)
                fields.set("count", count)
                self.fields = fields
            }
            /// 优惠名称 (`name`): at most 20 characters.
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 优惠说明 (`description`): at most 30 characters.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 优惠数量 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
        }
        /// 实际服务位置 (`location`).
        public struct Location: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(endLocation: String? = nil) {
                var fields = Fields()
                fields.set("end_location", endLocation)
                self.fields = fields
            }
            /// 服务结束地点 (`end_location`): at most 20 characters.
            public var endLocation: String? {
                get { fields.stored("end_location") }
                set { fields.set("end_location", newValue) }
            }
        }
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/complete` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 商户收款总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.ServiceorderPostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [PostDiscounts]? { get throws { try fields.optional("post_discounts") } }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFundReply { get throws { try fields.required("risk_fund") } }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: Location? { get throws { try fields.optional("location") } }
        /// 微信支付服务订单号 (`order_id`): at most 64 characters.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 是否需要收款 (`need_collection`).
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `post_discounts`.
        public struct PostDiscounts: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 优惠名称 (`name`): at most 20 characters.
            public var name: String { get throws { try fields.required("name") } }
            /// 优惠说明 (`description`): at most 30 characters.
            public var description: String? { get throws { try fields.optional("description") } }
            /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 优惠数量 (`count`).
            public var count: Int? { get throws { try fields.optional("count") } }
        }
        /// 服务位置 (`location`).
        public struct Location: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 服务结束地点 (`end_location`): at most 20 characters.
            public var endLocation: String? { get throws { try fields.optional("end_location") } }
        }
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Modify {
    /// 修改订单金额, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587957).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.serviceorder.{out_order_no}.modify.post", chain, body: body.fields).reply()
    }

    /// 修改订单金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.serviceorder.{out_order_no}.modify.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/modify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            serviceID: String,
            postPayments: [V3.Payscore.ServiceorderPostPayments],
            totalAmount: Int,
            reason: String,
            postDiscounts: [V3.Payscore.PostDiscounts]? = nil,
            device: V3.Payscore.Device? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("reason", reason)
            fields.set("device", device)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.ServiceorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 修改原因 (`reason`): at most 50 characters.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// 设备信息 (`device`).
        public var device: V3.Payscore.Device? {
            get { fields.stored("device") }
            set { fields.set("device", newValue) }
        }
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/modify` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`): at most 32 characters.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.ServiceorderPostPaymentsReply] {
            get throws { try fields.required("post_payments") }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFundReply? { get throws { try fields.optional("risk_fund") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 是否需要收款 (`need_collection`).
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// 收款信息 (`collection`).
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 附加数据 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`): at most 64 characters.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 收款信息 (`collection`).
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 收款状态 (`state`): at most 32 characters.
            public var state: V3.Payscore.ServiceorderState { get throws { try fields.required("state") } }
            /// 总收款金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
            /// 待收金额 (`paying_amount`): in the smallest unit of the currency (分 for CNY).
            public var payingAmount: Int? { get throws { try fields.optional("paying_amount") } }
            /// 已收金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
            public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
            /// 收款明细列表 (`details`).
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// 收款银行 (`bank_type`).
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
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
                /// 收款成功渠道 (`paid_type`): at most 32 characters.
                public var paidType: V3.Payscore.PaidType? { get throws { try fields.optional("paid_type") } }
                /// 收款成功时间 (`paid_time`): at most 32 characters.
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// 微信支付交易单号 (`transaction_id`): at most 64 characters.
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
                    /// 券ID (`coupon_id`): at most 32 characters.
                    public var couponID: String { get throws { try fields.required("coupon_id") } }
                    /// 优惠名称 (`name`): at most 64 characters.
                    public var name: String? { get throws { try fields.optional("name") } }
                    /// 优惠范围 (`scope`): at most 32 characters.
                    public var scope: Scope? { get throws { try fields.optional("scope") } }
                    /// 优惠类型 (`type`): at most 32 characters.
                    public var type: TypeValue? { get throws { try fields.optional("type") } }
                    /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
                    public var amount: Int { get throws { try fields.required("amount") } }
                    /// 活动ID (`stock_id`): at most 32 characters.
                    public var stockID: String? { get throws { try fields.optional("stock_id") } }
                    /// 微信出资 (`wechatpay_contribute`).
                    public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                    /// 商户出资 (`merchant_contribute`).
                    public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                    /// 其他出资 (`other_contribute`).
                    public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                    /// 优惠币种 (`currency`): at most 32 characters.
                    public var currency: String? { get throws { try fields.optional("currency") } }
                    /// 单品列表 (`goods_detail`).
                    public var goodsDetail: [JSON]? { get throws { try fields.optional("goods_detail") } }
                    /// 商品数量 (`quantity`).
                    public var quantity: Int? { get throws { try fields.optional("quantity") } }
                    /// 商品价格 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                    public var unitPrice: Int? { get throws { try fields.optional("unit_price") } }
                    /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                    public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
                    /// 商品备注 (`goods_remark`): at most 128 characters.
                    public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
                    /// Documented values of 优惠范围 (`scope`); open.
                    public typealias Scope = OpenValue<ScopeKind>
                    /// Tells ``Scope`` from other values.
                    public enum ScopeKind {}
                    /// Documented values of 优惠类型 (`type`); open.
                    public typealias TypeValue = OpenValue<TypeValueKind>
                    /// Tells ``TypeValue`` from other values.
                    public enum TypeValueKind {}
                }
            }
        }
    }
}

extension OpenValue
where Kind == V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostReply.Collection.Details.PromotionDetail.ScopeKind {
    /// 全场代金券 (`GLOBAL`).
    public static var global: Self { "GLOBAL" }
    /// 单品优惠 (`SINGLE`).
    public static var single: Self { "SINGLE" }
}

extension OpenValue
where Kind == V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostReply.Collection.Details.PromotionDetail.TypeValueKind {
    /// 充值 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Pay {
    /// 商户发起催收扣款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394596).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.serviceorder.{out_order_no}.pay.post", chain, body: body.fields).reply()
    }

    /// 商户发起催收扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.serviceorder.{out_order_no}.pay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/pay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String? = nil, serviceID: String? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/pay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.SendPendingmessage {
    /// 下发服务费用待处理消息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394606).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.SendPendingmessageRequest) async throws {
        let call = TypedCall("payscore.serviceorder.{out_order_no}.send-pendingmessage.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 下发服务费用待处理消息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.SendPendingmessageRequest) throws {
        let call = TypedCall("payscore.serviceorder.{out_order_no}.send-pendingmessage.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.SendPrepaidmessage {
    /// 下发服务预扣费消息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394615).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.SendPendingmessageRequest) async throws {
        let call = TypedCall("payscore.serviceorder.{out_order_no}.send-prepaidmessage.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 下发服务预扣费消息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.SendPendingmessageRequest) throws {
        let call = TypedCall("payscore.serviceorder.{out_order_no}.send-prepaidmessage.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Sync {
    /// 同步服务订单信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587962).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.serviceorder.{out_order_no}.sync.post", chain, body: body.fields).reply()
    }

    /// 同步服务订单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.serviceorder.{out_order_no}.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, serviceID: String, type: String, detail: V3.Payscore.DetailRequest) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("type", type)
            fields.set("detail", detail)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 场景类型 (`type`).
        public var type: String? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 内容信息详情 (`detail`).
        public var detail: V3.Payscore.DetailRequest? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
    }

    /// What `POST /v3/payscore/serviceorder/{out_order_no}/sync` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商公众号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`): at most 32 characters.
        public var stateDescription: StateDescription? { get throws { try fields.optional("state_description") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.SyncPostPayments]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.ServicepayondeliveryorderRiskFund? {
            get throws { try fields.optional("risk_fund") }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 是否需要收款 (`need_collection`).
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// 收款信息 (`collection`).
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 附加数据 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 服务商公众号下的用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 微信支付服务订单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// Documented values of 服务订单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of 订单状态说明 (`state_description`); open.
        public typealias StateDescription = OpenValue<StateDescriptionKind>
        /// Tells ``StateDescription`` from other values.
        public enum StateDescriptionKind {}
        /// 收款信息 (`collection`).
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 收款状态 (`state`): at most 32 characters.
            public var state: State { get throws { try fields.required("state") } }
            /// 总收款金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
            /// 待收金额 (`paying_amount`): in the smallest unit of the currency (分 for CNY).
            public var payingAmount: Int? { get throws { try fields.optional("paying_amount") } }
            /// 已收金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
            public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
            /// 收款明细列表 (`details`).
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// 收款银行 (`bank_type`).
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// 单笔收款金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 收款成功渠道 (`paid_type`): at most 32 characters.
            public var paidType: PaidType? { get throws { try fields.optional("paid_type") } }
            /// 收款成功时间 (`paid_time`): at most 32 characters.
            public var paidTime: String? { get throws { try fields.optional("paid_time") } }
            /// 微信支付交易单号 (`transaction_id`): at most 64 characters.
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// Documented values of 收款状态 (`state`); open.
            public typealias State = OpenValue<StateKind>
            /// Tells ``State`` from other values.
            public enum StateKind {}
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 单笔收款金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int? { get throws { try fields.optional("amount") } }
                /// 收款成功渠道 (`paid_type`).
                public var paidType: String? { get throws { try fields.optional("paid_type") } }
                /// 收款成功时间 (`paid_time`).
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// 微信支付交易单号 (`transaction_id`).
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            }
            /// Documented values of 收款成功渠道 (`paid_type`); open.
            public typealias PaidType = OpenValue<PaidTypeKind>
            /// Tells ``PaidType`` from other values.
            public enum PaidTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply.StateKind {
    /// 商户已创建服务订单 (`CREATED`).
    public static var created: Self { "CREATED" }
    /// 服务订单进行中 (`DOING`).
    public static var doing: Self { "DOING" }
    /// 服务订单完成 (`DONE`).
    public static var done: Self { "DONE" }
    /// 商户取消服务订单 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 服务订单已失效 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply.StateDescriptionKind {
    /// 用户已确认状态 (`USER_CONFIRM`).
    public static var userConfirm: Self { "USER_CONFIRM" }
    /// 商户已完结状态 (`MCH_COMPLETE`).
    public static var mchComplete: Self { "MCH_COMPLETE" }
}

extension OpenValue where Kind == V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply.Collection.StateKind {
    /// 待支付 (`USER_PAYING`).
    public static var userPaying: Self { "USER_PAYING" }
    /// 已支付 (`USER_PAID`).
    public static var userPaid: Self { "USER_PAID" }
}

extension OpenValue where Kind == V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply.Collection.PaidTypeKind {
    /// 微信支付分渠道 (`NEWTON`).
    public static var newton: Self { "NEWTON" }
    /// 商户渠道 (`MCH`).
    public static var mch: Self { "MCH" }
}
