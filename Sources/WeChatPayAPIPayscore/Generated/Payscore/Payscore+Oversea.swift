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
    ///   - serviceID: `service_id`.
    ///   - subMchid: `sub_mchid`.
    ///   - outOrderNo: `out_order_no`.
    ///   - queryID: `query_id`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostDiscountsReply]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.RiskFund { get throws { try fields.required("risk_fund") } }
        /// `total_amount`: in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `need_collection`.
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `collection`.
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange { get throws { try fields.required("time_range") } }
        /// `location`.
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `currency`.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// `currency_price`: in the smallest unit of the currency (分 for CNY).
        public var currencyPrice: Int? { get throws { try fields.optional("currency_price") } }
        /// `currency_rate_info`.
        public var currencyRateInfo: String? { get throws { try fields.optional("currency_rate_info") } }
        /// `collection`.
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `state`.
            public var state: V3.Payscore.ServiceorderState { get throws { try fields.required("state") } }
            /// `total_amount`.
            public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
            /// `paying_amount`.
            public var payingAmount: Int? { get throws { try fields.optional("paying_amount") } }
            /// `paid_amount`.
            public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
            /// `bank_type`.
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// `details`.
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `seq`.
                public var seq: Int? { get throws { try fields.optional("seq") } }
                /// `amount`.
                public var amount: Int? { get throws { try fields.optional("amount") } }
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
                    public var scope: Scope? { get throws { try fields.optional("scope") } }
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
                    public var goodsDetail: [V3.Payscore.GoodsDetail]? {
                        get throws { try fields.optional("goods_detail") }
                    }
                    /// Documented values of `scope`; open.
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
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `currency`.
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
        /// `service_introduction`.
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostDiscountsRequest]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.ServiceorderRiskFund? {
            get { fields.stored("risk_fund") }
            set { fields.set("risk_fund", newValue) }
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
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `sub_openid`.
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// `need_user_confirm`.
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `attach`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `currency`.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.ServiceorderPostDiscounts]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.RiskFund? { get throws { try fields.optional("risk_fund") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRangeReply? { get throws { try fields.optional("time_range") } }
        /// `location`.
        public var location: V3.Payscore.ServiceorderLocation? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `package`.
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
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.CompletePostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `total_amount`: in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `currency`.
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
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
        /// `profit_sharing`.
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// `complete_time`.
        public var completeTime: String? {
            get { fields.stored("complete_time") }
            set { fields.set("complete_time", newValue) }
        }
        /// `goods_tag`.
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
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `type`.
        public var type: V3.Payscore.SyncType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `detail`.
        public var detail: V3.Payscore.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
    }
}
