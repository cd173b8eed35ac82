// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Servicepayondeliveryorder {
    /// 创建先用后付订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012856585).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.servicepayondeliveryorder.post", chain, body: body.fields).reply()
    }

    /// 创建先用后付订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.servicepayondeliveryorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/servicepayondeliveryorder` sends.
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
            riskFund: V3.Payscore.RiskFundRequest,
            notifyURL: String,
            shoppingInfo: ShoppingInfo,
            postPayments: [V3.Payscore.PostPaymentsRequest]? = nil,
            postDiscounts: [V3.Payscore.PostDiscountsRequest]? = nil,
            location: V3.Payscore.Location? = nil,
            attach: String? = nil,
            openid: String? = nil,
            needUserConfirm: Bool? = nil,
            mchid: String? = nil
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
            fields.set("mchid", mchid)
            fields.set("shopping_info", shoppingInfo)
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
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscountsRequest]? {
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
        /// 订单风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFundRequest? {
            get { fields.stored("risk_fund") }
            set { fields.set("risk_fund", newValue) }
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
        /// 是否需要用户确认 (`need_user_confirm`).
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 先用后付购物详情 (`shopping_info`).
        public var shoppingInfo: ShoppingInfo? {
            get { fields.stored("shopping_info") }
            set { fields.set("shopping_info", newValue) }
        }
        /// 先用后付购物详情 (`shopping_info`).
        public struct ShoppingInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(jumpLink: V3.Payscore.JumpLinkRequest, goods: [Goods], realMerchantAppid: String? = nil) {
                var fields = Fields()
                fields.set("real_merchant_appid", realMerchantAppid)
                fields.set("jump_link", jumpLink)
                fields.set("goods", goods)
                self.fields = fields
            }
            /// 实际购物商家公众号ID (`real_merchant_appid`).
            public var realMerchantAppid: String? {
                get { fields.stored("real_merchant_appid") }
                set { fields.set("real_merchant_appid", newValue) }
            }
            /// 单详跳转链接 (`jump_link`).
            public var jumpLink: V3.Payscore.JumpLinkRequest? {
                get { fields.stored("jump_link") }
                set { fields.set("jump_link", newValue) }
            }
            /// 商品列表 (`goods`).
            public var goods: [Goods]? {
                get { fields.stored("goods") }
                set { fields.set("goods", newValue) }
            }
            /// `goods`.
            public struct Goods: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(name: String, picture: String, amount: Int, count: Int, categoryID: [String]? = nil) {
                    var fields = Fields()
                    fields.set("name", name)
                    fields.set("picture", picture)
                    fields.set("amount", amount)
                    fields.set("count", count)
                    fields.set("category_id", categoryID)
                    self.fields = fields
                }
                /// 商品名称 (`name`).
                public var name: String? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// 商品图片链接 (`picture`).
                public var picture: String? {
                    get { fields.stored("picture") }
                    set { fields.set("picture", newValue) }
                }
                /// 商品单价金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int? {
                    get { fields.stored("amount") }
                    set { fields.set("amount", newValue) }
                }
                /// 商品数量 (`count`).
                public var count: Int? {
                    get { fields.stored("count") }
                    set { fields.set("count", newValue) }
                }
                /// 商品品类ID (`category_id`).
                public var categoryID: [String]? {
                    get { fields.stored("category_id") }
                    set { fields.set("category_id", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/payscore/servicepayondeliveryorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.ServicepayondeliveryorderRiskFund? {
            get throws { try fields.optional("risk_fund") }
        }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 跳转微信侧小程序订单数据 (`package`).
        public var package: String { get throws { try fields.required("package") } }
        /// 先用后付购物详情 (`shopping_info`).
        public var shoppingInfo: V3.Payscore.ShoppingInfo? { get throws { try fields.optional("shopping_info") } }
    }
}
