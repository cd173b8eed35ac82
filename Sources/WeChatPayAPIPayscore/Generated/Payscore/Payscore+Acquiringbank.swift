// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Acquiringbank.Permissions {
    /// 从业机构预授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691489).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PermissionsReply {
        try await TypedCall("payscore.acquiringbank.permissions.post", chain, body: body.fields).reply()
    }

    /// 从业机构预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PermissionsReply {
        try TypedCall("payscore.acquiringbank.permissions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/acquiringbank/permissions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            channelID: String,
            appid: String,
            subMchid: String,
            authorizationCode: String,
            subAppid: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("channel_id", channelID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("authorization_code", authorizationCode)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `authorization_code`.
        public var authorizationCode: String? {
            get { fields.stored("authorization_code") }
            set { fields.set("authorization_code", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.ByAuthorizationCode {
    /// 从业机构查询与用户授权记录（授权协议号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461004).
    ///
    /// - Parameters:
    ///   - serviceID: `service_id`.
    ///   - channelID: `channel_id`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(serviceID: String, channelID: String, subMchid: String) async throws -> GetReply {
        var call = TypedCall("payscore.acquiringbank.permissions.authorization-code.{authorization_code}.get", chain)
        call.query("service_id", serviceID)
        call.query("channel_id", channelID)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 从业机构查询与用户授权记录（授权协议号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(serviceID: String, channelID: String, subMchid: String) throws -> GetReply {
        var call = TypedCall("payscore.acquiringbank.permissions.authorization-code.{authorization_code}.get", chain)
        call.query("service_id", serviceID)
        call.query("channel_id", channelID)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `authorization_code`.
        public var authorizationCode: String { get throws { try fields.required("authorization_code") } }
        /// `authorization_state`.
        public var authorizationState: String { get throws { try fields.required("authorization_state") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `cancel_authorization_time`.
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// `authorization_success_time`.
        public var authorizationSuccessTime: String? {
            get throws { try fields.optional("authorization_success_time") }
        }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `channel_id`.
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate {
    /// 从业机构解除用户授权关系（授权协议号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461012).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "payscore.acquiringbank.permissions.authorization-code.{authorization_code}.terminate.post", chain,
            body: body.fields)
        return try await call.completion()
    }

    /// 从业机构解除用户授权关系（授权协议号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "payscore.acquiringbank.permissions.authorization-code.{authorization_code}.terminate.post", chain,
            body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(serviceID: String, subMchid: String, reason: String, channelID: String? = nil) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `reason`.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder {
    /// 从业机构查询微信支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691343).
    ///
    /// - Parameters:
    ///   - serviceID: `service_id`.
    ///   - subMchid: `sub_mchid`.
    ///   - channelID: `channel_id`.
    ///   - outOrderNo: `out_order_no`.
    ///   - queryID: `query_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        serviceID: String,
        subMchid: String,
        channelID: String,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.acquiringbank.serviceorder.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        call.query("channel_id", channelID)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        return try await call.reply()
    }

    /// 从业机构查询微信支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        serviceID: String,
        subMchid: String,
        channelID: String,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.acquiringbank.serviceorder.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        call.query("channel_id", channelID)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/acquiringbank/serviceorder` answers.
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
        public var state: String { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
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
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `need_collection`.
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `collection`.
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRangeReply { get throws { try fields.required("time_range") } }
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
        /// `channel_id`.
        public var channelID: String { get throws { try fields.required("channel_id") } }
        /// `collection`.
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `state`.
            public var state: String { get throws { try fields.required("state") } }
            /// `total_amount`.
            public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
            /// `paying_amount`.
            public var payingAmount: Int? { get throws { try fields.optional("paying_amount") } }
            /// `paid_amount`.
            public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
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
                public var paidType: String? { get throws { try fields.optional("paid_type") } }
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
                    public var scope: String? { get throws { try fields.optional("scope") } }
                    /// `type`.
                    public var type: String? { get throws { try fields.optional("type") } }
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
                }
            }
        }
    }

    /// 从业机构创建微信支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691326).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.acquiringbank.serviceorder.post", chain, body: body.fields).reply()
    }

    /// 从业机构创建微信支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.acquiringbank.serviceorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/acquiringbank/serviceorder` sends.
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
            channelID: String,
            outOrderNo: String,
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
            fields.set("channel_id", channelID)
            fields.set("out_order_no", outOrderNo)
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
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
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

    /// What `POST /v3/payscore/acquiringbank/serviceorder` answers.
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
        /// `channel_id`.
        public var channelID: String { get throws { try fields.required("channel_id") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
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

extension V3.Payscore.Acquiringbank.Serviceorder.Deduction {
    /// 从业机构查询微信支付分扣款信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012458665).
    ///
    /// - Parameters:
    ///   - serviceID: `service_id`.
    ///   - appid: `appid`.
    ///   - subMchid: `sub_mchid`.
    ///   - channelID: `channel_id`.
    ///   - subAppid: `sub_appid`.
    ///   - outOrderNo: `out_order_no`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        serviceID: String,
        appid: String,
        subMchid: String,
        channelID: String,
        subAppid: String? = nil,
        outOrderNo: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.acquiringbank.serviceorder.deduction.get", chain)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("channel_id", channelID)
        call.query("out_order_no", outOrderNo)
        return try await call.reply()
    }

    /// 从业机构查询微信支付分扣款信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        serviceID: String,
        appid: String,
        subMchid: String,
        channelID: String,
        subAppid: String? = nil,
        outOrderNo: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.acquiringbank.serviceorder.deduction.get", chain)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("channel_id", channelID)
        call.query("out_order_no", outOrderNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/acquiringbank/serviceorder/deduction` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Cancel {
    /// 从业机构取消微信支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012458146).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.acquiringbank.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 从业机构取消微信支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.acquiringbank.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(serviceID: String, channelID: String, subMchid: String, reason: String) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `reason`.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Complete {
    /// 从业机构完结微信支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460791).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "payscore.acquiringbank.serviceorder.{out_order_no}.complete.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 从业机构完结微信支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "payscore.acquiringbank.serviceorder.{out_order_no}.complete.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` sends.
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
            channelID: String? = nil,
            postDiscounts: [V3.Payscore.CompletePostDiscounts]? = nil,
            timeRange: V3.Payscore.TimeRangeRequest? = nil,
            location: V3.Payscore.Location? = nil,
            profitSharing: Bool? = nil,
            completeTime: String? = nil,
            goodsTag: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
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
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
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
        /// `total_amount`.
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
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

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Modify {
    /// 从业机构修改微信支付分订单金额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691363).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.acquiringbank.serviceorder.{out_order_no}.modify.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 从业机构修改微信支付分订单金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.acquiringbank.serviceorder.{out_order_no}.modify.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            subMchid: String,
            totalAmount: Int,
            reason: String,
            channelID: String? = nil,
            postPayments: [V3.Payscore.PostPaymentsRequest]? = nil,
            postDiscounts: [V3.Payscore.CompletePostDiscounts]? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("channel_id", channelID)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("reason", reason)
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
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
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
        /// `total_amount`.
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `reason`.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Registerdeductinfo {
    /// 从业机构登记微信支付分扣款信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012458414).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "payscore.acquiringbank.serviceorder.{out_order_no}.registerdeductinfo.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 从业机构登记微信支付分扣款信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "payscore.acquiringbank.serviceorder.{out_order_no}.registerdeductinfo.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            subMchid: String,
            channelID: String,
            appid: String? = nil,
            outTradeNo: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("channel_id", channelID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sub_appid", subAppid)
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
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
    }

    /// What `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Sync {
    /// 从业机构同步微信支付分订单信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691378).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.acquiringbank.serviceorder.{out_order_no}.sync.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 从业机构同步微信支付分订单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.acquiringbank.serviceorder.{out_order_no}.sync.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            subMchid: String,
            type: String,
            detail: V3.Payscore.DetailRequest,
            channelID: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("channel_id", channelID)
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
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
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
}

extension V3.Payscore.Acquiringbank.Servicepayondeliveryorder {
    /// 从业机构创建先用后付订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012783674).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.ServicepayondeliveryorderReply {
        let call = TypedCall("payscore.acquiringbank.servicepayondeliveryorder.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 从业机构创建先用后付订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.ServicepayondeliveryorderReply {
        let call = TypedCall("payscore.acquiringbank.servicepayondeliveryorder.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/acquiringbank/servicepayondeliveryorder` sends.
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
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange,
            subMchid: String? = nil,
            subAppid: String? = nil,
            channelID: String? = nil,
            postPayments: [V3.Payscore.ServicepayondeliveryorderPostPayments]? = nil,
            postDiscounts: [V3.Payscore.ServicepayondeliveryorderPostPayments]? = nil,
            location: V3.Payscore.Location? = nil,
            riskFund: RiskFund? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            needUserConfirm: Bool? = nil,
            mchid: String? = nil,
            shoppingInfo: V3.Payscore.ShoppingInfoRequest? = nil
        ) {
            var fields = Fields()
            fields.set("out_order_no", outOrderNo)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("channel_id", channelID)
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
            fields.set("sub_openid", subOpenid)
            fields.set("need_user_confirm", needUserConfirm)
            fields.set("mchid", mchid)
            fields.set("shopping_info", shoppingInfo)
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
        /// `channel_id`.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
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
        /// `mchid`.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// `shopping_info`.
        public var shoppingInfo: V3.Payscore.ShoppingInfoRequest? {
            get { fields.stored("shopping_info") }
            set { fields.set("shopping_info", newValue) }
        }
        /// `risk_fund`.
        public struct RiskFund: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(name: V3.Payscore.Name? = nil, amount: Int? = nil, description: String? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("amount", amount)
                fields.set("description", description)
                self.fields = fields
            }
            /// `name`.
            public var name: V3.Payscore.Name? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// `amount`.
            public var amount: Int? {
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
}
