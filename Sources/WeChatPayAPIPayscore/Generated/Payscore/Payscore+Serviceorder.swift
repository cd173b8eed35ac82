// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Serviceorder {
    /// 查询支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587902).
    ///
    /// - Parameters:
    ///   - serviceID: `service_id`.
    ///   - appid: `appid`.
    ///   - outOrderNo: `out_order_no`.
    ///   - queryID: `query_id`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.RiskFundReply? { get throws { try fields.optional("risk_fund") } }
        /// `total_amount`.
        public var totalAmount: JSON.Number? { get throws { try fields.optional("total_amount") } }
        /// `need_collection`.
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `collection`.
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// `location`.
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `collection`.
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `state`.
            public var state: V3.Payscore.ServiceorderState { get throws { try fields.required("state") } }
            /// `total_amount`.
            public var totalAmount: JSON.Number? { get throws { try fields.optional("total_amount") } }
            /// `paying_amount`.
            public var payingAmount: JSON.Number? { get throws { try fields.optional("paying_amount") } }
            /// `paid_amount`.
            public var paidAmount: JSON.Number? { get throws { try fields.optional("paid_amount") } }
            /// `details`.
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// `bank_type`.
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `seq`.
                public var seq: JSON.Number? { get throws { try fields.optional("seq") } }
                /// `amount`.
                public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
                /// `paid_type`.
                public var paidType: V3.Payscore.PaidType? { get throws { try fields.optional("paid_type") } }
                /// `paid_time`.
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// `transaction_id`.
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// `promotion_detail`.
                public var promotionDetail: [PromotionDetail]? {
                    get throws { try fields.optional("promotion_detail") }
                }
                /// `promotion_detail`.
                public struct PromotionDetail: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// `coupon_id`.
                    public var couponID: String { get throws { try fields.required("coupon_id") } }
                    /// `name`.
                    public var name: String? { get throws { try fields.optional("name") } }
                    /// `scope`.
                    public var scope: V3.Payscore.Scope? { get throws { try fields.optional("scope") } }
                    /// `type`.
                    public var type: V3.Payscore.ServiceorderType? { get throws { try fields.optional("type") } }
                    /// `amount`: in the smallest unit of the currency (分 for CNY).
                    public var amount: Int { get throws { try fields.required("amount") } }
                    /// `stock_id`.
                    public var stockID: String? { get throws { try fields.optional("stock_id") } }
                    /// `wechatpay_contribute`: in the smallest unit of the currency (分 for CNY).
                    public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                    /// `merchant_contribute`: in the smallest unit of the currency (分 for CNY).
                    public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                    /// `other_contribute`: in the smallest unit of the currency (分 for CNY).
                    public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                    /// `currency`.
                    public var currency: String? { get throws { try fields.optional("currency") } }
                    /// `goods_detail`.
                    public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
                    /// `goods_detail`.
                    public struct GoodsDetail: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// `goods_id`.
                        public var goodsID: String { get throws { try fields.required("goods_id") } }
                        /// `quantity`.
                        public var quantity: JSON.Number? { get throws { try fields.optional("quantity") } }
                        /// `unit_price`.
                        public var unitPrice: JSON.Number? { get throws { try fields.optional("unit_price") } }
                        /// `discount_amount`.
                        public var discountAmount: JSON.Number? {
                            get throws { try fields.optional("discount_amount") }
                        }
                        /// `goods_remark`.
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
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `service_introduction`.
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.ServiceorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRangeRequest? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// `location`.
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// `risk_fund`.
        public var riskFund: RiskFund? {
            get { fields.stored("risk_fund") }
            set { fields.set("risk_fund", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `need_user_confirm`.
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// `device`.
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
            public init(name: String, description: String, count: JSON.Number? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("description", description)
                fields.set("count", count)
                self.fields = fields
            }
            /// `name`.
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// `count`.
            public var count: JSON.Number? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
        }
        /// `risk_fund`.
        public struct RiskFund: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(name: String, amount: JSON.Number, description: String? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("amount", amount)
                fields.set("description", description)
                self.fields = fields
            }
            /// `name`.
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// `amount`.
            public var amount: JSON.Number? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
        }
    }

    /// What `POST /v3/payscore/serviceorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.RiskFundReply? { get throws { try fields.optional("risk_fund") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// `location`.
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `package`.
        public var package: String { get throws { try fields.required("package") } }
    }
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
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.ServicepayondeliveryorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.ServicepayondeliveryorderPostPayments]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `time_range`.
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// `location`.
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// `service_introduction`.
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `profit_sharing`.
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// `goods_tag`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.DirectCompletePostPayments]? {
            get throws { try fields.optional("post_payments") }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.DirectCompletePostPayments]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange { get throws { try fields.required("time_range") } }
        /// `location`.
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `state`.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: V3.Payscore.StateDescription {
            get throws { try fields.required("state_description") }
        }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `total_amount`.
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
            totalAmount: JSON.Number,
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.ServiceorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `time_range`.
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// `location`.
        public var location: Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// `profit_sharing`.
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// `goods_tag`.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// `device`.
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
            public init(name: String, amount: JSON.Number, description: String? = nil, count: JSON.Number? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("description", description)
                fields.set("amount", amount)
                fields.set("count", count)
                self.fields = fields
            }
            /// `name`.
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// `amount`.
            public var amount: JSON.Number? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `count`.
            public var count: JSON.Number? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
        }
        /// `location`.
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
            /// `end_location`.
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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number { get throws { try fields.required("total_amount") } }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.ServiceorderPostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// `post_discounts`.
        public var postDiscounts: [PostDiscounts]? { get throws { try fields.optional("post_discounts") } }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.RiskFundReply { get throws { try fields.required("risk_fund") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// `location`.
        public var location: Location? { get throws { try fields.optional("location") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `need_collection`.
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `post_discounts`.
        public struct PostDiscounts: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `name`.
            public var name: String { get throws { try fields.required("name") } }
            /// `description`.
            public var description: String? { get throws { try fields.optional("description") } }
            /// `amount`.
            public var amount: JSON.Number { get throws { try fields.required("amount") } }
            /// `count`.
            public var count: JSON.Number? { get throws { try fields.optional("count") } }
        }
        /// `location`.
        public struct Location: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `end_location`.
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
            totalAmount: JSON.Number,
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.ServiceorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `reason`.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// `device`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.ServiceorderPostPaymentsReply] {
            get throws { try fields.required("post_payments") }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.RiskFundReply? { get throws { try fields.optional("risk_fund") } }
        /// `total_amount`.
        public var totalAmount: JSON.Number? { get throws { try fields.optional("total_amount") } }
        /// `need_collection`.
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `collection`.
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// `location`.
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `collection`.
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `state`.
            public var state: V3.Payscore.ServiceorderState { get throws { try fields.required("state") } }
            /// `total_amount`.
            public var totalAmount: JSON.Number? { get throws { try fields.optional("total_amount") } }
            /// `paying_amount`.
            public var payingAmount: JSON.Number? { get throws { try fields.optional("paying_amount") } }
            /// `paid_amount`.
            public var paidAmount: JSON.Number? { get throws { try fields.optional("paid_amount") } }
            /// `details`.
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// `bank_type`.
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `seq`.
                public var seq: JSON.Number? { get throws { try fields.optional("seq") } }
                /// `amount`.
                public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
                /// `paid_type`.
                public var paidType: V3.Payscore.PaidType? { get throws { try fields.optional("paid_type") } }
                /// `paid_time`.
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// `transaction_id`.
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            }
        }
    }
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `order_id`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `type`.
        public var type: String? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `detail`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.SyncPostPayments]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.ServicepayondeliveryorderRiskFund? {
            get throws { try fields.optional("risk_fund") }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number? { get throws { try fields.optional("total_amount") } }
        /// `need_collection`.
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `collection`.
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// `location`.
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `collection`.
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `state`.
            public var state: String { get throws { try fields.required("state") } }
            /// `total_amount`.
            public var totalAmount: JSON.Number? { get throws { try fields.optional("total_amount") } }
            /// `paying_amount`.
            public var payingAmount: JSON.Number? { get throws { try fields.optional("paying_amount") } }
            /// `paid_amount`.
            public var paidAmount: JSON.Number? { get throws { try fields.optional("paid_amount") } }
            /// `details`.
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// `bank_type`.
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `amount`.
                public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
                /// `paid_type`.
                public var paidType: String? { get throws { try fields.optional("paid_type") } }
                /// `paid_time`.
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// `transaction_id`.
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            }
        }
    }
}
