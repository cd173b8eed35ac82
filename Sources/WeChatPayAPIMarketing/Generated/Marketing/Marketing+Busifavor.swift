// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Busifavor.Callbacks {
    /// 查询商家券事件通知地址, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465507).
    ///
    /// - Parameter mchid: 商户号.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(mchid: String) async throws -> V3.Marketing.CallbacksReply {
        var call = TypedCall("marketing.busifavor.callbacks.get", chain)
        call.query("mchid", mchid)
        return try await call.reply()
    }

    /// 查询商家券事件通知地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchid: String) throws -> V3.Marketing.CallbacksReply {
        var call = TypedCall("marketing.busifavor.callbacks.get", chain)
        call.query("mchid", mchid)
        return try call.blockingReply()
    }

    /// 设置商家券事件通知地址, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465431).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.callbacks.post", chain, body: body.fields).reply()
    }

    /// 设置商家券事件通知地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("marketing.busifavor.callbacks.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/callbacks` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(notifyURL: String, mchid: String? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 通知URL地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /v3/marketing/busifavor/callbacks` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 修改时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 通知URL地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
    }
}

extension V3.Marketing.Busifavor.Coupons.Associate {
    /// 关联订单信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465596).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.CouponsRequest) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.coupons.associate.post", chain, body: body.fields).reply()
    }

    /// 关联订单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.CouponsRequest) throws -> PostReply {
        try TypedCall("marketing.busifavor.coupons.associate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/coupons/associate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 关联成功时间 (`wechatpay_associate_time`).
        public var wechatpayAssociateTime: String { get throws { try fields.required("wechatpay_associate_time") } }
    }
}

extension V3.Marketing.Busifavor.Coupons.Deactivate {
    /// 使券失效, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465890).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.coupons.deactivate.post", chain, body: body.fields).reply()
    }

    /// 使券失效, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("marketing.busifavor.coupons.deactivate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/coupons/deactivate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(couponCode: String, stockID: String, deactivateRequestNo: String, deactivateReason: String? = nil) {
            var fields = Fields()
            fields.set("coupon_code", couponCode)
            fields.set("stock_id", stockID)
            fields.set("deactivate_request_no", deactivateRequestNo)
            fields.set("deactivate_reason", deactivateReason)
            self.fields = fields
        }
        /// 券code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 失效请求单据号 (`deactivate_request_no`).
        public var deactivateRequestNo: String? {
            get { fields.stored("deactivate_request_no") }
            set { fields.set("deactivate_request_no", newValue) }
        }
        /// 失效原因 (`deactivate_reason`).
        public var deactivateReason: String? {
            get { fields.stored("deactivate_reason") }
            set { fields.set("deactivate_reason", newValue) }
        }
    }

    /// What `POST /v3/marketing/busifavor/coupons/deactivate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券成功失效的时间 (`wechatpay_deactivate_time`).
        public var wechatpayDeactivateTime: String { get throws { try fields.required("wechatpay_deactivate_time") } }
    }
}

extension V3.Marketing.Busifavor.Coupons.Disassociate {
    /// 取消关联订单信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465673).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.CouponsRequest) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.coupons.disassociate.post", chain, body: body.fields).reply()
    }

    /// 取消关联订单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.CouponsRequest) throws -> PostReply {
        try TypedCall("marketing.busifavor.coupons.disassociate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/coupons/disassociate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 取消关联成功时间 (`wechatpay_disassociate_time`).
        public var wechatpayDisassociateTime: String {
            get throws { try fields.required("wechatpay_disassociate_time") }
        }
    }
}

extension V3.Marketing.Busifavor.Coupons.Return {
    /// 申请退券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465845).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.coupons.return.post", chain, body: body.fields).reply()
    }

    /// 申请退券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("marketing.busifavor.coupons.return.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/coupons/return` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(couponCode: String, stockID: String, returnRequestNo: String) {
            var fields = Fields()
            fields.set("coupon_code", couponCode)
            fields.set("stock_id", stockID)
            fields.set("return_request_no", returnRequestNo)
            self.fields = fields
        }
        /// 券code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 退券请求单据号 (`return_request_no`).
        public var returnRequestNo: String? {
            get { fields.stored("return_request_no") }
            set { fields.set("return_request_no", newValue) }
        }
    }

    /// What `POST /v3/marketing/busifavor/coupons/return` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信退券成功的时间 (`wechatpay_return_time`).
        public var wechatpayReturnTime: String { get throws { try fields.required("wechatpay_return_time") } }
    }
}

extension V3.Marketing.Busifavor.Coupons.Send {
    /// 向用户发券, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.coupons.send.post", chain, body: body.fields).reply()
    }

    /// 向用户发券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("marketing.busifavor.coupons.send.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/coupons/send` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String, appid: String, stockID: String, outRequestNo: String, couponCode: String? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("appid", appid)
            fields.set("stock_id", stockID)
            fields.set("out_request_no", outRequestNo)
            fields.set("coupon_code", couponCode)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 发券凭证 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 券code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
    }

    /// What `POST /v3/marketing/busifavor/coupons/send` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 券code (`coupon_code`).
        public var couponCode: String? { get throws { try fields.optional("coupon_code") } }
        /// 发券凭证 (`out_request_no`).
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
    }
}

extension V3.Marketing.Busifavor.Coupons.Use {
    /// 核销用户券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465292).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.coupons.use.post", chain, body: body.fields).reply()
    }

    /// 核销用户券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("marketing.busifavor.coupons.use.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/coupons/use` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            couponCode: String,
            appid: String,
            useTime: String,
            useRequestNo: String,
            stockID: String? = nil,
            openid: String? = nil,
            outTradeNo: String? = nil,
            mchID: String? = nil,
            transactionID: String? = nil
        ) {
            var fields = Fields()
            fields.set("coupon_code", couponCode)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("use_time", useTime)
            fields.set("use_request_no", useRequestNo)
            fields.set("openid", openid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("mch_id", mchID)
            fields.set("transaction_id", transactionID)
            self.fields = fields
        }
        /// 券code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 请求核销时间 (`use_time`).
        public var useTime: String? {
            get { fields.stored("use_time") }
            set { fields.set("use_time", newValue) }
        }
        /// 核销请求单据号 (`use_request_no`).
        public var useRequestNo: String? {
            get { fields.stored("use_request_no") }
            set { fields.set("use_request_no", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 下单商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
    }

    /// What `POST /v3/marketing/busifavor/coupons/use` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 系统核销券成功的时间 (`wechatpay_use_time`).
        public var wechatpayUseTime: String { get throws { try fields.required("wechatpay_use_time") } }
    }
}

extension V3.Marketing.Busifavor.Coupons.ByCardID.Send {
    /// 发放消费卡, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017164666).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.coupons.{card_id}.send.post", chain, body: body.fields).reply()
    }

    /// 发放消费卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("marketing.busifavor.coupons.{card_id}.send.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/coupons/{card_id}/send` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, openid: String, outRequestNo: String, sendTime: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("out_request_no", outRequestNo)
            fields.set("send_time", sendTime)
            self.fields = fields
        }
        /// 消费卡归属appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户openid (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 商户单据号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 请求发卡时间 (`send_time`).
        public var sendTime: String? {
            get { fields.stored("send_time") }
            set { fields.set("send_time", newValue) }
        }
    }

    /// What `POST /v3/marketing/busifavor/coupons/{card_id}/send` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 消费卡code (`card_code`).
        public var cardCode: String { get throws { try fields.required("card_code") } }
    }
}

extension V3.Marketing.Busifavor.ProductCoupons.PreSend {
    /// 向用户预发放商品券, [official page](https://pay.weixin.qq.com/doc/brand/4016797130).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.TokenReply {
        try await TypedCall("marketing.busifavor.product-coupons.pre-send.post", chain, body: body.fields).reply()
    }

    /// 向用户预发放商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.TokenReply {
        try TypedCall("marketing.busifavor.product-coupons.pre-send.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/product-coupons/pre-send` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockID: String,
            appid: String,
            sendRequestNo: String,
            couponCode: String? = nil,
            openid: String? = nil
        ) {
            var fields = Fields()
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("send_request_no", sendRequestNo)
            self.fields = fields
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 用户商品券Code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 公众账号AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 发券请求单号 (`send_request_no`).
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
    }
}

extension V3.Marketing.Busifavor.ProductCoupons.Send {
    /// 向用户发放商品券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4015594964).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("marketing.busifavor.product-coupons.send.post", chain, body: body.fields).reply()
    }

    /// 向用户发放商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("marketing.busifavor.product-coupons.send.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/product-coupons/send` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            openid: String,
            appid: String,
            stockID: String,
            outRequestNo: String,
            couponType: CouponType,
            couponCode: String? = nil,
            memberCardID: String? = nil
        ) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("appid", appid)
            fields.set("stock_id", stockID)
            fields.set("out_request_no", outRequestNo)
            fields.set("coupon_code", couponCode)
            fields.set("coupon_type", couponType)
            fields.set("member_card_id", memberCardID)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 发券凭证 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 券code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 券类型 (`coupon_type`).
        public var couponType: CouponType? {
            get { fields.stored("coupon_type") }
            set { fields.set("coupon_type", newValue) }
        }
        /// 会员卡ID (`member_card_id`).
        public var memberCardID: String? {
            get { fields.stored("member_card_id") }
            set { fields.set("member_card_id", newValue) }
        }
        /// Documented values of 券类型 (`coupon_type`); open.
        public typealias CouponType = OpenValue<CouponTypeKind>
        /// Tells ``CouponType`` from other values.
        public enum CouponTypeKind {}
    }

    /// What `POST /v3/marketing/busifavor/product-coupons/send` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 券code (`coupon_code`).
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// 发券凭证 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
    }
}

extension OpenValue where Kind == V3.Marketing.Busifavor.ProductCoupons.Send.PostBody.CouponTypeKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `MEMBER`.
    public static var member: Self { "MEMBER" }
}

extension V3.Marketing.Busifavor.Stocks {
    /// 创建商家券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534855).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.BusifavorStocksReply {
        try await TypedCall("marketing.busifavor.stocks.post", chain, body: body.fields).reply()
    }

    /// 创建商家券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.BusifavorStocksReply {
        try TypedCall("marketing.busifavor.stocks.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/stocks` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockName: String,
            belongMerchant: String,
            goodsName: String,
            stockType: V3.Marketing.StockType,
            couponUseRule: CouponUseRule,
            stockSendRule: StockSendRule,
            outRequestNo: String,
            couponCodeMode: V3.Marketing.StocksCouponCodeMode,
            comment: String? = nil,
            customEntrance: CustomEntrance? = nil,
            displayPatternInfo: V3.Marketing.DisplayPatternInfoRequest? = nil,
            notifyConfig: V3.Marketing.NotifyConfigRequest? = nil,
            subsidy: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("stock_name", stockName)
            fields.set("belong_merchant", belongMerchant)
            fields.set("comment", comment)
            fields.set("goods_name", goodsName)
            fields.set("stock_type", stockType)
            fields.set("coupon_use_rule", couponUseRule)
            fields.set("stock_send_rule", stockSendRule)
            fields.set("out_request_no", outRequestNo)
            fields.set("custom_entrance", customEntrance)
            fields.set("display_pattern_info", displayPatternInfo)
            fields.set("coupon_code_mode", couponCodeMode)
            fields.set("notify_config", notifyConfig)
            fields.set("subsidy", subsidy)
            self.fields = fields
        }
        /// 商家券批次名称 (`stock_name`).
        public var stockName: String? {
            get { fields.stored("stock_name") }
            set { fields.set("stock_name", newValue) }
        }
        /// 批次归属商户号 (`belong_merchant`).
        public var belongMerchant: String? {
            get { fields.stored("belong_merchant") }
            set { fields.set("belong_merchant", newValue) }
        }
        /// 批次备注 (`comment`).
        public var comment: String? {
            get { fields.stored("comment") }
            set { fields.set("comment", newValue) }
        }
        /// 适用商品范围 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 批次类型 (`stock_type`).
        public var stockType: V3.Marketing.StockType? {
            get { fields.stored("stock_type") }
            set { fields.set("stock_type", newValue) }
        }
        /// 核销规则 (`coupon_use_rule`).
        public var couponUseRule: CouponUseRule? {
            get { fields.stored("coupon_use_rule") }
            set { fields.set("coupon_use_rule", newValue) }
        }
        /// 发放规则 (`stock_send_rule`).
        public var stockSendRule: StockSendRule? {
            get { fields.stored("stock_send_rule") }
            set { fields.set("stock_send_rule", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 自定义入口 (`custom_entrance`).
        public var customEntrance: CustomEntrance? {
            get { fields.stored("custom_entrance") }
            set { fields.set("custom_entrance", newValue) }
        }
        /// 样式信息 (`display_pattern_info`).
        public var displayPatternInfo: V3.Marketing.DisplayPatternInfoRequest? {
            get { fields.stored("display_pattern_info") }
            set { fields.set("display_pattern_info", newValue) }
        }
        /// 券code模式 (`coupon_code_mode`).
        public var couponCodeMode: V3.Marketing.StocksCouponCodeMode? {
            get { fields.stored("coupon_code_mode") }
            set { fields.set("coupon_code_mode", newValue) }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
            get { fields.stored("notify_config") }
            set { fields.set("notify_config", newValue) }
        }
        /// 是否允许营销补贴 (`subsidy`).
        public var subsidy: Bool? {
            get { fields.stored("subsidy") }
            set { fields.set("subsidy", newValue) }
        }
        /// 核销规则 (`coupon_use_rule`).
        public struct CouponUseRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                couponAvailableTime: CouponAvailableTime,
                useMethod: V3.Marketing.UseMethod,
                fixedNormalCoupon: FixedNormalCoupon? = nil,
                discountCoupon: DiscountCoupon? = nil,
                exchangeCoupon: ExchangeCoupon? = nil,
                miniProgramsAppid: String? = nil,
                miniProgramsPath: String? = nil
            ) {
                var fields = Fields()
                fields.set("coupon_available_time", couponAvailableTime)
                fields.set("fixed_normal_coupon", fixedNormalCoupon)
                fields.set("discount_coupon", discountCoupon)
                fields.set("exchange_coupon", exchangeCoupon)
                fields.set("use_method", useMethod)
                fields.set("mini_programs_appid", miniProgramsAppid)
                fields.set("mini_programs_path", miniProgramsPath)
                self.fields = fields
            }
            /// 券可核销时间 (`coupon_available_time`).
            public var couponAvailableTime: CouponAvailableTime? {
                get { fields.stored("coupon_available_time") }
                set { fields.set("coupon_available_time", newValue) }
            }
            /// 固定面额满减券使用规则 (`fixed_normal_coupon`).
            public var fixedNormalCoupon: FixedNormalCoupon? {
                get { fields.stored("fixed_normal_coupon") }
                set { fields.set("fixed_normal_coupon", newValue) }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public var discountCoupon: DiscountCoupon? {
                get { fields.stored("discount_coupon") }
                set { fields.set("discount_coupon", newValue) }
            }
            /// 换购券使用规则 (`exchange_coupon`).
            public var exchangeCoupon: ExchangeCoupon? {
                get { fields.stored("exchange_coupon") }
                set { fields.set("exchange_coupon", newValue) }
            }
            /// 核销方式 (`use_method`).
            public var useMethod: V3.Marketing.UseMethod? {
                get { fields.stored("use_method") }
                set { fields.set("use_method", newValue) }
            }
            /// 小程序appid (`mini_programs_appid`).
            public var miniProgramsAppid: String? {
                get { fields.stored("mini_programs_appid") }
                set { fields.set("mini_programs_appid", newValue) }
            }
            /// 小程序path (`mini_programs_path`).
            public var miniProgramsPath: String? {
                get { fields.stored("mini_programs_path") }
                set { fields.set("mini_programs_path", newValue) }
            }
            /// 券可核销时间 (`coupon_available_time`).
            public struct CouponAvailableTime: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    availableBeginTime: String,
                    availableEndTime: String,
                    availableDayAfterReceive: Int? = nil,
                    availableWeek: AvailableWeek? = nil,
                    irregularyAvaliableTime: [V3.Marketing.IrregularyAvaliableTimeRequest]? = nil,
                    waitDaysAfterReceive: Int? = nil,
                    availableSecondAfterReceive: Int? = nil
                ) {
                    var fields = Fields()
                    fields.set("available_begin_time", availableBeginTime)
                    fields.set("available_end_time", availableEndTime)
                    fields.set("available_day_after_receive", availableDayAfterReceive)
                    fields.set("available_week", availableWeek)
                    fields.set("irregulary_avaliable_time", irregularyAvaliableTime)
                    fields.set("wait_days_after_receive", waitDaysAfterReceive)
                    fields.set("available_second_after_receive", availableSecondAfterReceive)
                    self.fields = fields
                }
                /// 开始时间 (`available_begin_time`).
                public var availableBeginTime: String? {
                    get { fields.stored("available_begin_time") }
                    set { fields.set("available_begin_time", newValue) }
                }
                /// 结束时间 (`available_end_time`).
                public var availableEndTime: String? {
                    get { fields.stored("available_end_time") }
                    set { fields.set("available_end_time", newValue) }
                }
                /// 生效后N天内有效 (`available_day_after_receive`).
                public var availableDayAfterReceive: Int? {
                    get { fields.stored("available_day_after_receive") }
                    set { fields.set("available_day_after_receive", newValue) }
                }
                /// 固定周期有效时间段 (`available_week`).
                public var availableWeek: AvailableWeek? {
                    get { fields.stored("available_week") }
                    set { fields.set("available_week", newValue) }
                }
                /// 无规律的有效时间段 (`irregulary_avaliable_time`).
                public var irregularyAvaliableTime: [V3.Marketing.IrregularyAvaliableTimeRequest]? {
                    get { fields.stored("irregulary_avaliable_time") }
                    set { fields.set("irregulary_avaliable_time", newValue) }
                }
                /// 领取后N天开始生效 (`wait_days_after_receive`).
                public var waitDaysAfterReceive: Int? {
                    get { fields.stored("wait_days_after_receive") }
                    set { fields.set("wait_days_after_receive", newValue) }
                }
                /// 领取后N秒内有效 (`available_second_after_receive`).
                public var availableSecondAfterReceive: Int? {
                    get { fields.stored("available_second_after_receive") }
                    set { fields.set("available_second_after_receive", newValue) }
                }
                /// 固定周期有效时间段 (`available_week`).
                public struct AvailableWeek: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(weekDay: [Int]? = nil, availableDayTime: [AvailableDayTime]? = nil) {
                        var fields = Fields()
                        fields.set("week_day", weekDay)
                        fields.set("available_day_time", availableDayTime)
                        self.fields = fields
                    }
                    /// 可用星期数 (`week_day`).
                    public var weekDay: [Int]? {
                        get { fields.stored("week_day") }
                        set { fields.set("week_day", newValue) }
                    }
                    /// 当天可用时间段 (`available_day_time`).
                    public var availableDayTime: [AvailableDayTime]? {
                        get { fields.stored("available_day_time") }
                        set { fields.set("available_day_time", newValue) }
                    }
                    /// `available_day_time`.
                    public struct AvailableDayTime: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public var fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// Collects the members.
                        public init(beginTime: Int? = nil, endTime: Int? = nil) {
                            var fields = Fields()
                            fields.set("begin_time", beginTime)
                            fields.set("end_time", endTime)
                            self.fields = fields
                        }
                        /// 当天可用开始时间 (`begin_time`).
                        public var beginTime: Int? {
                            get { fields.stored("begin_time") }
                            set { fields.set("begin_time", newValue) }
                        }
                        /// 当天可用结束时间 (`end_time`).
                        public var endTime: Int? {
                            get { fields.stored("end_time") }
                            set { fields.set("end_time", newValue) }
                        }
                    }
                }
            }
            /// 固定面额满减券使用规则 (`fixed_normal_coupon`).
            public struct FixedNormalCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(discountAmount: Int, transactionMinimum: Int) {
                    var fields = Fields()
                    fields.set("discount_amount", discountAmount)
                    fields.set("transaction_minimum", transactionMinimum)
                    self.fields = fields
                }
                /// 优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int? {
                    get { fields.stored("discount_amount") }
                    set { fields.set("discount_amount", newValue) }
                }
                /// 消费门槛 (`transaction_minimum`).
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public struct DiscountCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(discountPercent: Int, transactionMinimum: Int) {
                    var fields = Fields()
                    fields.set("discount_percent", discountPercent)
                    fields.set("transaction_minimum", transactionMinimum)
                    self.fields = fields
                }
                /// 折扣比例 (`discount_percent`).
                public var discountPercent: Int? {
                    get { fields.stored("discount_percent") }
                    set { fields.set("discount_percent", newValue) }
                }
                /// 消费门槛 (`transaction_minimum`).
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// 换购券使用规则 (`exchange_coupon`).
            public struct ExchangeCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(exchangePrice: Int, transactionMinimum: Int) {
                    var fields = Fields()
                    fields.set("exchange_price", exchangePrice)
                    fields.set("transaction_minimum", transactionMinimum)
                    self.fields = fields
                }
                /// 单品换购价 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
                public var exchangePrice: Int? {
                    get { fields.stored("exchange_price") }
                    set { fields.set("exchange_price", newValue) }
                }
                /// 消费门槛 (`transaction_minimum`).
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
        }
        /// 发放规则 (`stock_send_rule`).
        public struct StockSendRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                maxCoupons: Int,
                maxCouponsPerUser: Int,
                maxAmount: Int? = nil,
                maxAmountByDay: JSON.Number? = nil,
                maxCouponsByDay: Int? = nil,
                naturalPersonLimit: Bool? = nil,
                preventApiAbuse: Bool? = nil,
                transferable: Bool? = nil,
                shareable: Bool? = nil
            ) {
                var fields = Fields()
                fields.set("max_amount", maxAmount)
                fields.set("max_coupons", maxCoupons)
                fields.set("max_coupons_per_user", maxCouponsPerUser)
                fields.set("max_amount_by_day", maxAmountByDay)
                fields.set("max_coupons_by_day", maxCouponsByDay)
                fields.set("natural_person_limit", naturalPersonLimit)
                fields.set("prevent_api_abuse", preventApiAbuse)
                fields.set("transferable", transferable)
                fields.set("shareable", shareable)
                self.fields = fields
            }
            /// 批次总预算 (`max_amount`): in the smallest unit of the currency (分 for CNY).
            public var maxAmount: Int? {
                get { fields.stored("max_amount") }
                set { fields.set("max_amount", newValue) }
            }
            /// 批次最大发放个数 (`max_coupons`).
            public var maxCoupons: Int? {
                get { fields.stored("max_coupons") }
                set { fields.set("max_coupons", newValue) }
            }
            /// 用户最大可领个数 (`max_coupons_per_user`).
            public var maxCouponsPerUser: Int? {
                get { fields.stored("max_coupons_per_user") }
                set { fields.set("max_coupons_per_user", newValue) }
            }
            /// 单天发放上限金额 (`max_amount_by_day`).
            public var maxAmountByDay: JSON.Number? {
                get { fields.stored("max_amount_by_day") }
                set { fields.set("max_amount_by_day", newValue) }
            }
            /// 单天发放上限个数 (`max_coupons_by_day`).
            public var maxCouponsByDay: Int? {
                get { fields.stored("max_coupons_by_day") }
                set { fields.set("max_coupons_by_day", newValue) }
            }
            /// 是否开启自然人限制 (`natural_person_limit`).
            public var naturalPersonLimit: Bool? {
                get { fields.stored("natural_person_limit") }
                set { fields.set("natural_person_limit", newValue) }
            }
            /// 可疑账号拦截 (`prevent_api_abuse`).
            public var preventApiAbuse: Bool? {
                get { fields.stored("prevent_api_abuse") }
                set { fields.set("prevent_api_abuse", newValue) }
            }
            /// 是否允许转赠 (`transferable`).
            public var transferable: Bool? {
                get { fields.stored("transferable") }
                set { fields.set("transferable", newValue) }
            }
            /// 是否允许分享链接 (`shareable`).
            public var shareable: Bool? {
                get { fields.stored("shareable") }
                set { fields.set("shareable", newValue) }
            }
        }
        /// 自定义入口 (`custom_entrance`).
        public struct CustomEntrance: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                miniProgramsInfo: V3.Marketing.MiniProgramsInfoRequest? = nil,
                appid: String? = nil,
                hallID: String? = nil,
                storeID: String? = nil,
                codeDisplayMode: V3.Marketing.StocksCodeDisplayMode? = nil
            ) {
                var fields = Fields()
                fields.set("mini_programs_info", miniProgramsInfo)
                fields.set("appid", appid)
                fields.set("hall_id", hallID)
                fields.set("store_id", storeID)
                fields.set("code_display_mode", codeDisplayMode)
                self.fields = fields
            }
            /// 小程序入口 (`mini_programs_info`).
            public var miniProgramsInfo: V3.Marketing.MiniProgramsInfoRequest? {
                get { fields.stored("mini_programs_info") }
                set { fields.set("mini_programs_info", newValue) }
            }
            /// 商户公众号appid (`appid`).
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// 营销馆id (`hall_id`).
            public var hallID: String? {
                get { fields.stored("hall_id") }
                set { fields.set("hall_id", newValue) }
            }
            /// 可用门店id (`store_id`).
            public var storeID: String? {
                get { fields.stored("store_id") }
                set { fields.set("store_id", newValue) }
            }
            /// code展示模式 (`code_display_mode`).
            public var codeDisplayMode: V3.Marketing.StocksCodeDisplayMode? {
                get { fields.stored("code_display_mode") }
                set { fields.set("code_display_mode", newValue) }
            }
        }
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID {
    /// 查询商家券详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534928).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("marketing.busifavor.stocks.{stock_id}.get", chain).reply()
    }

    /// 查询商家券详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("marketing.busifavor.stocks.{stock_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/marketing/busifavor/stocks/{stock_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家券批次名称 (`stock_name`).
        public var stockName: String { get throws { try fields.required("stock_name") } }
        /// 批次归属商户号 (`belong_merchant`).
        public var belongMerchant: String { get throws { try fields.required("belong_merchant") } }
        /// 批次备注 (`comment`).
        public var comment: String? { get throws { try fields.optional("comment") } }
        /// 适用商品范围 (`goods_name`).
        public var goodsName: String { get throws { try fields.required("goods_name") } }
        /// 批次类型 (`stock_type`).
        public var stockType: V3.Marketing.StockType { get throws { try fields.required("stock_type") } }
        /// 核销规则 (`coupon_use_rule`).
        public var couponUseRule: V3.Marketing.CouponUseRuleReply {
            get throws { try fields.required("coupon_use_rule") }
        }
        /// 发放规则 (`stock_send_rule`).
        public var stockSendRule: StockSendRule { get throws { try fields.required("stock_send_rule") } }
        /// 自定义入口 (`custom_entrance`).
        public var customEntrance: V3.Marketing.CustomEntrance? {
            get throws { try fields.optional("custom_entrance") }
        }
        /// 样式信息 (`display_pattern_info`).
        public var displayPatternInfo: V3.Marketing.DisplayPatternInfo? {
            get throws { try fields.optional("display_pattern_info") }
        }
        /// 批次状态 (`stock_state`).
        public var stockState: StockState { get throws { try fields.required("stock_state") } }
        /// 券code模式 (`coupon_code_mode`).
        public var couponCodeMode: V3.Marketing.StocksCouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 券code数量 (`coupon_code_count`).
        public var couponCodeCount: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count") }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfig? { get throws { try fields.optional("notify_config") } }
        /// 批次发放情况 (`send_count_information`).
        public var sendCountInformation: SendCountInformation? {
            get throws { try fields.optional("send_count_information") }
        }
        /// 是否允许营销补差 (`subsidy`).
        public var subsidy: Bool? { get throws { try fields.optional("subsidy") } }
        /// 发放规则 (`stock_send_rule`).
        public struct StockSendRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 批次总预算 (`max_amount`): in the smallest unit of the currency (分 for CNY).
            public var maxAmount: Int { get throws { try fields.required("max_amount") } }
            /// 批次最大发放个数 (`max_coupons`).
            public var maxCoupons: Int? { get throws { try fields.optional("max_coupons") } }
            /// 用户最大可领个数 (`max_coupons_per_user`).
            public var maxCouponsPerUser: Int { get throws { try fields.required("max_coupons_per_user") } }
            /// 单天发放上限金额 (`max_amount_by_day`).
            public var maxAmountByDay: Int? { get throws { try fields.optional("max_amount_by_day") } }
            /// 单天发放上限个数 (`max_coupons_by_day`).
            public var maxCouponsByDay: Int? { get throws { try fields.optional("max_coupons_by_day") } }
            /// 是否开启自然人限制 (`natural_person_limit`).
            public var naturalPersonLimit: Bool? { get throws { try fields.optional("natural_person_limit") } }
            /// 可疑账号拦截 (`prevent_api_abuse`).
            public var preventApiAbuse: Bool? { get throws { try fields.optional("prevent_api_abuse") } }
            /// 是否允许转赠 (`transferable`).
            public var transferable: Bool? { get throws { try fields.optional("transferable") } }
            /// 是否允许分享链接 (`shareable`).
            public var shareable: Bool? { get throws { try fields.optional("shareable") } }
        }
        /// Documented values of 批次状态 (`stock_state`); open.
        public typealias StockState = OpenValue<StockStateKind>
        /// Tells ``StockState`` from other values.
        public enum StockStateKind {}
        /// 批次发放情况 (`send_count_information`).
        public struct SendCountInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 已发放券张数 (`total_send_num`).
            public var totalSendNum: Int? { get throws { try fields.optional("total_send_num") } }
            /// 已发放券金额 (`total_send_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalSendAmount: Int? { get throws { try fields.optional("total_send_amount") } }
            /// 单天已发放券张数 (`today_send_num`).
            public var todaySendNum: Int? { get throws { try fields.optional("today_send_num") } }
            /// 单天已发放券金额 (`today_send_amount`): in the smallest unit of the currency (分 for CNY).
            public var todaySendAmount: Int? { get throws { try fields.optional("today_send_amount") } }
        }
    }

    /// 修改商家券基本信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535020).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        try await TypedCall("marketing.busifavor.stocks.{stock_id}.patch", chain, body: body.fields).completion()
    }

    /// 修改商家券基本信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        try TypedCall("marketing.busifavor.stocks.{stock_id}.patch", chain, body: body.fields).blockingCompletion()
    }

    /// What `PATCH /v3/marketing/busifavor/stocks/{stock_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            customEntrance: CustomEntrance? = nil,
            stockName: String? = nil,
            comment: String? = nil,
            goodsName: String? = nil,
            displayPatternInfo: V3.Marketing.DisplayPatternInfoRequest? = nil,
            couponUseRule: CouponUseRule? = nil,
            stockSendRule: StockSendRule? = nil,
            notifyConfig: V3.Marketing.NotifyConfigRequest? = nil,
            subsidy: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("custom_entrance", customEntrance)
            fields.set("stock_name", stockName)
            fields.set("comment", comment)
            fields.set("goods_name", goodsName)
            fields.set("out_request_no", outRequestNo)
            fields.set("display_pattern_info", displayPatternInfo)
            fields.set("coupon_use_rule", couponUseRule)
            fields.set("stock_send_rule", stockSendRule)
            fields.set("notify_config", notifyConfig)
            fields.set("subsidy", subsidy)
            self.fields = fields
        }
        /// 自定义入口 (`custom_entrance`).
        public var customEntrance: CustomEntrance? {
            get { fields.stored("custom_entrance") }
            set { fields.set("custom_entrance", newValue) }
        }
        /// 批次名称 (`stock_name`).
        public var stockName: String? {
            get { fields.stored("stock_name") }
            set { fields.set("stock_name", newValue) }
        }
        /// 批次备注 (`comment`).
        public var comment: String? {
            get { fields.stored("comment") }
            set { fields.set("comment", newValue) }
        }
        /// 适用商品范围 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 样式信息 (`display_pattern_info`).
        public var displayPatternInfo: V3.Marketing.DisplayPatternInfoRequest? {
            get { fields.stored("display_pattern_info") }
            set { fields.set("display_pattern_info", newValue) }
        }
        /// 核销规则 (`coupon_use_rule`).
        public var couponUseRule: CouponUseRule? {
            get { fields.stored("coupon_use_rule") }
            set { fields.set("coupon_use_rule", newValue) }
        }
        /// 发放规则 (`stock_send_rule`).
        public var stockSendRule: StockSendRule? {
            get { fields.stored("stock_send_rule") }
            set { fields.set("stock_send_rule", newValue) }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
            get { fields.stored("notify_config") }
            set { fields.set("notify_config", newValue) }
        }
        /// 是否允许营销补差 (`subsidy`).
        public var subsidy: Bool? {
            get { fields.stored("subsidy") }
            set { fields.set("subsidy", newValue) }
        }
        /// 自定义入口 (`custom_entrance`).
        public struct CustomEntrance: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                miniProgramsInfo: V3.Marketing.MiniProgramsInfoRequest? = nil,
                appid: String? = nil,
                hallID: String? = nil,
                codeDisplayMode: V3.Marketing.StocksCodeDisplayMode? = nil
            ) {
                var fields = Fields()
                fields.set("mini_programs_info", miniProgramsInfo)
                fields.set("appid", appid)
                fields.set("hall_id", hallID)
                fields.set("code_display_mode", codeDisplayMode)
                self.fields = fields
            }
            /// 小程序入口 (`mini_programs_info`).
            public var miniProgramsInfo: V3.Marketing.MiniProgramsInfoRequest? {
                get { fields.stored("mini_programs_info") }
                set { fields.set("mini_programs_info", newValue) }
            }
            /// 商户公众号appid (`appid`).
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// 营销馆id (`hall_id`).
            public var hallID: String? {
                get { fields.stored("hall_id") }
                set { fields.set("hall_id", newValue) }
            }
            /// code展示模式 (`code_display_mode`).
            public var codeDisplayMode: V3.Marketing.StocksCodeDisplayMode? {
                get { fields.stored("code_display_mode") }
                set { fields.set("code_display_mode", newValue) }
            }
        }
        /// 核销规则 (`coupon_use_rule`).
        public struct CouponUseRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                useMethod: V3.Marketing.UseMethod? = nil,
                miniProgramsAppid: String? = nil,
                miniProgramsPath: String? = nil
            ) {
                var fields = Fields()
                fields.set("use_method", useMethod)
                fields.set("mini_programs_appid", miniProgramsAppid)
                fields.set("mini_programs_path", miniProgramsPath)
                self.fields = fields
            }
            /// 核销方式 (`use_method`).
            public var useMethod: V3.Marketing.UseMethod? {
                get { fields.stored("use_method") }
                set { fields.set("use_method", newValue) }
            }
            /// 小程序appid (`mini_programs_appid`).
            public var miniProgramsAppid: String? {
                get { fields.stored("mini_programs_appid") }
                set { fields.set("mini_programs_appid", newValue) }
            }
            /// 小程序path (`mini_programs_path`).
            public var miniProgramsPath: String? {
                get { fields.stored("mini_programs_path") }
                set { fields.set("mini_programs_path", newValue) }
            }
        }
        /// 发放规则 (`stock_send_rule`).
        public struct StockSendRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(naturalPersonLimit: Bool? = nil, preventApiAbuse: Bool? = nil) {
                var fields = Fields()
                fields.set("natural_person_limit", naturalPersonLimit)
                fields.set("prevent_api_abuse", preventApiAbuse)
                self.fields = fields
            }
            /// 是否开启自然人限领 (`natural_person_limit`).
            public var naturalPersonLimit: Bool? {
                get { fields.stored("natural_person_limit") }
                set { fields.set("natural_person_limit", newValue) }
            }
            /// 可疑账号拦截 (`prevent_api_abuse`).
            public var preventApiAbuse: Bool? {
                get { fields.stored("prevent_api_abuse") }
                set { fields.set("prevent_api_abuse", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.Busifavor.Stocks.ByStockID.GetReply.StockStateKind {
    /// `UNAUDIT`.
    public static var unaudit: Self { "UNAUDIT" }
    /// `RUNNING`.
    public static var running: Self { "RUNNING" }
    /// `STOPED`.
    public static var stoped: Self { "STOPED" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Budget {
    /// 修改批次预算, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465739).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await TypedCall("marketing.busifavor.stocks.{stock_id}.budget.patch", chain, body: body.fields).reply()
    }

    /// 修改批次预算, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> PatchReply {
        let call = TypedCall("marketing.busifavor.stocks.{stock_id}.budget.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            modifyBudgetRequestNo: String,
            targetMaxCoupons: Int? = nil,
            targetMaxCouponsByDay: Int? = nil,
            currentMaxCoupons: Int? = nil,
            currentMaxCouponsByDay: Int? = nil
        ) {
            var fields = Fields()
            fields.set("target_max_coupons", targetMaxCoupons)
            fields.set("target_max_coupons_by_day", targetMaxCouponsByDay)
            fields.set("current_max_coupons", currentMaxCoupons)
            fields.set("current_max_coupons_by_day", currentMaxCouponsByDay)
            fields.set("modify_budget_request_no", modifyBudgetRequestNo)
            self.fields = fields
        }
        /// 目标批次最大发放个数 (`target_max_coupons`).
        public var targetMaxCoupons: Int? {
            get { fields.stored("target_max_coupons") }
            set { fields.set("target_max_coupons", newValue) }
        }
        /// 目标单天发放上限个数 (`target_max_coupons_by_day`).
        public var targetMaxCouponsByDay: Int? {
            get { fields.stored("target_max_coupons_by_day") }
            set { fields.set("target_max_coupons_by_day", newValue) }
        }
        /// 当前批次最大发放个数 (`current_max_coupons`).
        public var currentMaxCoupons: Int? {
            get { fields.stored("current_max_coupons") }
            set { fields.set("current_max_coupons", newValue) }
        }
        /// 当前单天发放上限个数 (`current_max_coupons_by_day`).
        public var currentMaxCouponsByDay: Int? {
            get { fields.stored("current_max_coupons_by_day") }
            set { fields.set("current_max_coupons_by_day", newValue) }
        }
        /// 修改预算请求单据号 (`modify_budget_request_no`).
        public var modifyBudgetRequestNo: String? {
            get { fields.stored("modify_budget_request_no") }
            set { fields.set("modify_budget_request_no", newValue) }
        }
    }

    /// What `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` answers.
    public struct PatchReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次当前最大发放个数 (`max_coupons`).
        public var maxCoupons: Int { get throws { try fields.required("max_coupons") } }
        /// 当前单天发放上限个数 (`max_coupons_by_day`).
        public var maxCouponsByDay: Int? { get throws { try fields.optional("max_coupons_by_day") } }
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes {
    /// 查询预存code列表, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html).
    ///
    /// - Parameters:
    ///   - status: 券code状态.
    ///   - appid: 公众账号ID.
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        status: Status? = nil,
        appid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.get", chain)
        call.query("status", status)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询预存code列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        status: Status? = nil,
        appid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.get", chain)
        call.query("status", status)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// Documented values of 券code状态 (`status`); open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}

    /// What `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 批次总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 券code信息 (`data`).
        public var data: [V3.Marketing.CouponcodesData]? { get throws { try fields.optional("data") } }
    }

    /// 上传预存code , [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487038).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 上传预存code , blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(uploadRequestNo: String, couponCodeList: [String]? = nil) {
            var fields = Fields()
            fields.set("coupon_code_list", couponCodeList)
            fields.set("upload_request_no", uploadRequestNo)
            self.fields = fields
        }
        /// 券code列表 (`coupon_code_list`).
        public var couponCodeList: [String]? {
            get { fields.stored("coupon_code_list") }
            set { fields.set("coupon_code_list", newValue) }
        }
        /// 请求业务单据号 (`upload_request_no`).
        public var uploadRequestNo: String? {
            get { fields.stored("upload_request_no") }
            set { fields.set("upload_request_no", newValue) }
        }
    }

    /// What `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 去重后上传code总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 上传成功code个数 (`success_count`).
        public var successCount: Int { get throws { try fields.required("success_count") } }
        /// 上传成功的code列表 (`success_codes`).
        public var successCodes: [String]? { get throws { try fields.optional("success_codes") } }
        /// 上传成功时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 上传失败code个数 (`fail_count`).
        public var failCount: Int? { get throws { try fields.optional("fail_count") } }
        /// 上传失败的code及原因 (`fail_codes`).
        public var failCodes: [FailCodes]? { get throws { try fields.optional("fail_codes") } }
        /// 已存在的code列表 (`exist_codes`).
        public var existCodes: [String]? { get throws { try fields.optional("exist_codes") } }
        /// 本次请求中重复的code列表 (`duplicate_codes`).
        public var duplicateCodes: [String]? { get throws { try fields.optional("duplicate_codes") } }
        /// `fail_codes`.
        public struct FailCodes: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 上传失败的券code (`coupon_code`).
            public var couponCode: String { get throws { try fields.required("coupon_code") } }
            /// 上传失败错误码 (`code`).
            public var code: String { get throws { try fields.required("code") } }
            /// 上传失败错误信息 (`message`).
            public var message: String { get throws { try fields.required("message") } }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.StatusKind {
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
    /// `DEACTIVATED`.
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.ByCouponCode {
    /// 查询预存code详情, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html).
    ///
    /// - Parameter appid: 公众账号ID.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String? = nil) async throws -> GetReply {
        var call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.{coupon_code}.get", chain)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询预存code详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String? = nil) throws -> GetReply {
        var call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.{coupon_code}.get", chain)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券code信息 (`code_information`).
        public var codeInformation: V3.Marketing.CouponcodesData {
            get throws { try fields.required("code_information") }
        }
        /// 券码信息 (`coupon_information`).
        public var couponInformation: CouponInformation { get throws { try fields.required("coupon_information") } }
        /// 券码信息 (`coupon_information`).
        public struct CouponInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商家券批次名称 (`stock_name`).
            public var stockName: String { get throws { try fields.required("stock_name") } }
            /// 批次归属商户号 (`belong_merchant`).
            public var belongMerchant: String { get throws { try fields.required("belong_merchant") } }
            /// 批次备注 (`comment`).
            public var comment: String? { get throws { try fields.optional("comment") } }
            /// 适用商品范围 (`goods_name`).
            public var goodsName: String { get throws { try fields.required("goods_name") } }
            /// 批次类型 (`stock_type`).
            public var stockType: V3.Marketing.StockType { get throws { try fields.required("stock_type") } }
            /// 是否允许转赠 (`transferable`).
            public var transferable: Bool? { get throws { try fields.optional("transferable") } }
            /// 是否允许分享领券链接 (`shareable`).
            public var shareable: Bool? { get throws { try fields.optional("shareable") } }
            /// 券状态 (`coupon_state`).
            public var couponState: String? { get throws { try fields.optional("coupon_state") } }
            /// 核销规则 (`coupon_use_rule`).
            public var couponUseRule: V3.Marketing.CouponUseRuleReply {
                get throws { try fields.required("coupon_use_rule") }
            }
            /// 自定义入口 (`custom_entrance`).
            public var customEntrance: V3.Marketing.CustomEntrance? {
                get throws { try fields.optional("custom_entrance") }
            }
            /// 样式信息 (`display_pattern_info`).
            public var displayPatternInfo: V3.Marketing.DisplayPatternInfo? {
                get throws { try fields.optional("display_pattern_info") }
            }
        }
    }

    /// 删除预存code, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html).
    ///
    /// - Parameter deleteRequestNo: 请求业务单据号 (`delete_request_no`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete(deleteRequestNo: String) async throws -> DeleteReply {
        var call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.{coupon_code}.delete", chain)
        call.query("delete_request_no", deleteRequestNo)
        return try await call.reply()
    }

    /// 删除预存code, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete(deleteRequestNo: String) throws -> DeleteReply {
        var call = TypedCall("marketing.busifavor.stocks.{stock_id}.couponcodes.{coupon_code}.delete", chain)
        call.query("delete_request_no", deleteRequestNo)
        return try call.blockingReply()
    }

    /// What `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` answers.
    public struct DeleteReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次号 (`stock_id`).
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 删除时间 (`delete_time`).
        public var deleteTime: String? { get throws { try fields.optional("delete_time") } }
    }
}

extension V3.Marketing.Busifavor.Subsidy.PayReceipts {
    /// 查询营销补差付款单列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147338).
    ///
    /// - Parameters:
    ///   - stockID: 商家券批次号 (`stock_id`).
    ///   - couponCode: 商家券Code (`coupon_code`).
    ///   - outSubsidyNo: 补差付款请求单号 (`out_subsidy_no`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(stockID: String, couponCode: String, outSubsidyNo: String? = nil) async throws -> GetReply {
        var call = TypedCall("marketing.busifavor.subsidy.pay-receipts.get", chain)
        call.query("stock_id", stockID)
        call.query("coupon_code", couponCode)
        call.query("out_subsidy_no", outSubsidyNo)
        return try await call.reply()
    }

    /// 查询营销补差付款单列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(stockID: String, couponCode: String, outSubsidyNo: String? = nil) throws -> GetReply {
        var call = TypedCall("marketing.busifavor.subsidy.pay-receipts.get", chain)
        call.query("stock_id", stockID)
        call.query("coupon_code", couponCode)
        call.query("out_subsidy_no", outSubsidyNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/busifavor/subsidy/pay-receipts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 补差付款单据列表 (`pay_receipt_list`).
        public var payReceiptList: [V3.Marketing.PayReceiptList]? {
            get throws { try fields.optional("pay_receipt_list") }
        }
    }

    /// 营销补差付款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147321).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.PayReceiptList {
        try await TypedCall("marketing.busifavor.subsidy.pay-receipts.post", chain, body: body.fields).reply()
    }

    /// 营销补差付款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.PayReceiptList {
        try TypedCall("marketing.busifavor.subsidy.pay-receipts.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/subsidy/pay-receipts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockID: String,
            couponCode: String,
            transactionID: String,
            payerMerchant: String,
            payeeMerchant: String,
            amount: Int,
            description: String,
            outSubsidyNo: String
        ) {
            var fields = Fields()
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("transaction_id", transactionID)
            fields.set("payer_merchant", payerMerchant)
            fields.set("payee_merchant", payeeMerchant)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("out_subsidy_no", outSubsidyNo)
            self.fields = fields
        }
        /// 商家券批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 商家券Code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 营销补差扣款商户号 (`payer_merchant`).
        public var payerMerchant: String? {
            get { fields.stored("payer_merchant") }
            set { fields.set("payer_merchant", newValue) }
        }
        /// 营销补差入账商户号 (`payee_merchant`).
        public var payeeMerchant: String? {
            get { fields.stored("payee_merchant") }
            set { fields.set("payee_merchant", newValue) }
        }
        /// 补差付款金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 补差付款描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 业务请求唯一单号 (`out_subsidy_no`).
        public var outSubsidyNo: String? {
            get { fields.stored("out_subsidy_no") }
            set { fields.set("out_subsidy_no", newValue) }
        }
    }
}

extension V3.Marketing.Busifavor.Subsidy.PayReceipts.BySubsidyReceiptID {
    /// 查询营销补差付款单详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147336).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.PayReceiptList {
        try await TypedCall("marketing.busifavor.subsidy.pay-receipts.{subsidy_receipt_id}.get", chain).reply()
    }

    /// 查询营销补差付款单详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.PayReceiptList {
        try TypedCall("marketing.busifavor.subsidy.pay-receipts.{subsidy_receipt_id}.get", chain).blockingReply()
    }
}

extension V3.Marketing.Busifavor.Subsidy.ReturnReceipts {
    /// 营销补差回退, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147332).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.ReturnReceiptsReply {
        try await TypedCall("marketing.busifavor.subsidy.return-receipts.post", chain, body: body.fields).reply()
    }

    /// 营销补差回退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.ReturnReceiptsReply {
        try TypedCall("marketing.busifavor.subsidy.return-receipts.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/busifavor/subsidy/return-receipts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockID: String,
            couponCode: String,
            transactionID: String,
            refundID: String,
            payerMerchant: String,
            payeeMerchant: String,
            amount: Int,
            description: String,
            outSubsidyReturnNo: String
        ) {
            var fields = Fields()
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("transaction_id", transactionID)
            fields.set("refund_id", refundID)
            fields.set("payer_merchant", payerMerchant)
            fields.set("payee_merchant", payeeMerchant)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("out_subsidy_return_no", outSubsidyReturnNo)
            self.fields = fields
        }
        /// 商家券批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 商家券Code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 微信支付退款单号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// 原营销补差扣款商户号 (`payer_merchant`).
        public var payerMerchant: String? {
            get { fields.stored("payer_merchant") }
            set { fields.set("payer_merchant", newValue) }
        }
        /// 原营销补差入账商户号 (`payee_merchant`).
        public var payeeMerchant: String? {
            get { fields.stored("payee_merchant") }
            set { fields.set("payee_merchant", newValue) }
        }
        /// 补差回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 补差回退描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 业务请求唯一单号 (`out_subsidy_return_no`).
        public var outSubsidyReturnNo: String? {
            get { fields.stored("out_subsidy_return_no") }
            set { fields.set("out_subsidy_return_no", newValue) }
        }
    }
}

extension V3.Marketing.Busifavor.Subsidy.ReturnReceipts.BySubsidyReturnReceiptID {
    /// 查询商家券营销补差回退单详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147344).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.ReturnReceiptsReply {
        let call = TypedCall("marketing.busifavor.subsidy.return-receipts.{subsidy_return_receipt_id}.get", chain)
        return try await call.reply()
    }

    /// 查询商家券营销补差回退单详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.ReturnReceiptsReply {
        let call = TypedCall("marketing.busifavor.subsidy.return-receipts.{subsidy_return_receipt_id}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Busifavor.Users.ByOpenid.Coupons {
    /// 根据过滤条件查询用户券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534963).
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID.
    ///   - stockID: 批次号 (`stock_id`).
    ///   - couponState: 券状态 (`coupon_state`).
    ///   - creatorMerchant: 创建批次的商户号 (`creator_merchant`).
    ///   - belongMerchant: 批次归属商户号 (`belong_merchant`).
    ///   - senderMerchant: 批次发放商户号 (`sender_merchant`).
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        stockID: String? = nil,
        couponState: V3.Marketing.CouponsCouponState? = nil,
        creatorMerchant: String? = nil,
        belongMerchant: String? = nil,
        senderMerchant: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.busifavor.users.{openid}.coupons.get", chain)
        call.query("appid", appid)
        call.query("stock_id", stockID)
        call.query("coupon_state", couponState)
        call.query("creator_merchant", creatorMerchant)
        call.query("belong_merchant", belongMerchant)
        call.query("sender_merchant", senderMerchant)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 根据过滤条件查询用户券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        stockID: String? = nil,
        couponState: V3.Marketing.CouponsCouponState? = nil,
        creatorMerchant: String? = nil,
        belongMerchant: String? = nil,
        senderMerchant: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.busifavor.users.{openid}.coupons.get", chain)
        call.query("appid", appid)
        call.query("stock_id", stockID)
        call.query("coupon_state", couponState)
        call.query("creator_merchant", creatorMerchant)
        call.query("belong_merchant", belongMerchant)
        call.query("sender_merchant", senderMerchant)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/busifavor/users/{openid}/coupons` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 结果集 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商家券批次名称 (`stock_name`).
            public var stockName: String { get throws { try fields.required("stock_name") } }
            /// 批次归属商户号 (`belong_merchant`).
            public var belongMerchant: String { get throws { try fields.required("belong_merchant") } }
            /// 批次备注 (`comment`).
            public var comment: String? { get throws { try fields.optional("comment") } }
            /// 适用商品范围 (`goods_name`).
            public var goodsName: String { get throws { try fields.required("goods_name") } }
            /// 批次类型 (`stock_type`).
            public var stockType: V3.Marketing.StockType { get throws { try fields.required("stock_type") } }
            /// 核销规则 (`coupon_use_rule`).
            public var couponUseRule: V3.Marketing.CouponUseRule {
                get throws { try fields.required("coupon_use_rule") }
            }
            /// 自定义入口 (`custom_entrance`).
            public var customEntrance: V3.Marketing.CustomEntranceReply? {
                get throws { try fields.optional("custom_entrance") }
            }
            /// 样式信息 (`display_pattern_info`).
            public var displayPatternInfo: V3.Marketing.DisplayPatternInfo {
                get throws { try fields.required("display_pattern_info") }
            }
            /// 券code (`coupon_code`).
            public var couponCode: String? { get throws { try fields.optional("coupon_code") } }
            /// 券状态 (`coupon_state`).
            public var couponState: V3.Marketing.CouponsCouponState? {
                get throws { try fields.optional("coupon_state") }
            }
            /// 批次号 (`stock_id`).
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 是否允许转赠 (`transferable`).
            public var transferable: Bool? { get throws { try fields.optional("transferable") } }
            /// 是否允许分享链接 (`shareable`).
            public var shareable: Bool? { get throws { try fields.optional("shareable") } }
            /// 发券请求单号 (`send_request_no`).
            public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
            /// 核销请求单号 (`use_request_no`).
            public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
            /// 券可使用开始时间 (`available_start_time`).
            public var availableStartTime: String { get throws { try fields.required("available_start_time") } }
            /// 券过期时间 (`expire_time`).
            public var expireTime: String { get throws { try fields.required("expire_time") } }
            /// 券领券时间 (`receive_time`).
            public var receiveTime: String { get throws { try fields.required("receive_time") } }
            /// 券核销时间 (`use_time`).
            public var useTime: String? { get throws { try fields.optional("use_time") } }
        }
    }
}

extension V3.Marketing.Busifavor.Users.ByOpenid.Coupons.ByCouponCode.Appids.ByAppid {
    /// 查询用户单张券详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535011).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall("marketing.busifavor.users.{openid}.coupons.{coupon_code}.appids.{appid}.get", chain)
        return try await call.reply()
    }

    /// 查询用户单张券详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall("marketing.busifavor.users.{openid}.coupons.{coupon_code}.appids.{appid}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家券批次名称 (`stock_name`).
        public var stockName: String { get throws { try fields.required("stock_name") } }
        /// 批次归属商户号 (`belong_merchant`).
        public var belongMerchant: String { get throws { try fields.required("belong_merchant") } }
        /// 批次备注 (`comment`).
        public var comment: String? { get throws { try fields.optional("comment") } }
        /// 适用商品范围 (`goods_name`).
        public var goodsName: String { get throws { try fields.required("goods_name") } }
        /// 批次类型 (`stock_type`).
        public var stockType: V3.Marketing.StockType { get throws { try fields.required("stock_type") } }
        /// 核销规则 (`coupon_use_rule`).
        public var couponUseRule: V3.Marketing.CouponUseRule { get throws { try fields.required("coupon_use_rule") } }
        /// 自定义入口 (`custom_entrance`).
        public var customEntrance: V3.Marketing.CustomEntranceReply? {
            get throws { try fields.optional("custom_entrance") }
        }
        /// 样式信息 (`display_pattern_info`).
        public var displayPatternInfo: V3.Marketing.DisplayPatternInfo {
            get throws { try fields.required("display_pattern_info") }
        }
        /// 券code (`coupon_code`).
        public var couponCode: String? { get throws { try fields.optional("coupon_code") } }
        /// 券状态 (`coupon_state`).
        public var couponState: CouponState? { get throws { try fields.optional("coupon_state") } }
        /// 批次号 (`stock_id`).
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 是否允许转赠 (`transferable`).
        public var transferable: Bool? { get throws { try fields.optional("transferable") } }
        /// 是否允许分享链接 (`shareable`).
        public var shareable: Bool? { get throws { try fields.optional("shareable") } }
        /// 发券请求单号 (`send_request_no`).
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// 核销请求单号 (`use_request_no`).
        public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
        /// 券可使用开始时间 (`available_start_time`).
        public var availableStartTime: String { get throws { try fields.required("available_start_time") } }
        /// 券过期时间 (`expire_time`).
        public var expireTime: String { get throws { try fields.required("expire_time") } }
        /// 券领券时间 (`receive_time`).
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// 券核销时间 (`use_time`).
        public var useTime: String? { get throws { try fields.optional("use_time") } }
        /// Documented values of 券状态 (`coupon_state`); open.
        public typealias CouponState = OpenValue<CouponStateKind>
        /// Tells ``CouponState`` from other values.
        public enum CouponStateKind {}
    }
}

extension OpenValue
where Kind == V3.Marketing.Busifavor.Users.ByOpenid.Coupons.ByCouponCode.Appids.ByAppid.GetReply.CouponStateKind {
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
    /// `DEACTIVATED`.
    public static var deactivated: Self { "DEACTIVATED" }
    /// `PENDING_REDEEM`.
    public static var pendingRedeem: Self { "PENDING_REDEEM" }
    /// `REDEEM_CONFIRMING`.
    public static var redeemConfirming: Self { "REDEEM_CONFIRMING" }
    /// `REDEEM_FAILED`.
    public static var redeemFailed: Self { "REDEEM_FAILED" }
    /// `REDEEM_EXPIRED`.
    public static var redeemExpired: Self { "REDEEM_EXPIRED" }
}
