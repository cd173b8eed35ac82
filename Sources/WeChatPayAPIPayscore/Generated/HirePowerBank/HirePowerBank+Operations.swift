// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/hire-power-bank.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.HirePowerBank.InsuranceOrders {
    /// 创建保险订单, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.HirePowerBank.InsuranceOrdersReply {
        try await TypedCall("hire-power-bank.insurance-orders.post", chain, body: body.fields).reply()
    }

    /// 创建保险订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.HirePowerBank.InsuranceOrdersReply {
        try TypedCall("hire-power-bank.insurance-orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/hire-power-bank/insurance-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outOrderNo: String? = nil,
            openid: String? = nil,
            notifyURL: String? = nil,
            serviceID: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_order_no", outOrderNo)
            fields.set("openid", openid)
            fields.set("notify_url", notifyURL)
            fields.set("service_id", serviceID)
            self.fields = fields
        }
        /// 商户创建保险订单时的凭据号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 微信用户在商户对应appid下的唯一标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用于接收保险订单状态变化通知 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 商户在支付分服务下对应的服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
    }
}

extension V3.HirePowerBank.InsuranceOrders.ByOutOrderNo {
    /// 查询保险订单详情, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.HirePowerBank.InsuranceOrdersReply {
        try await TypedCall("hire-power-bank.insurance-orders.{out_order_no}.get", chain).reply()
    }

    /// 查询保险订单详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.HirePowerBank.InsuranceOrdersReply {
        try TypedCall("hire-power-bank.insurance-orders.{out_order_no}.get", chain).blockingReply()
    }
}

extension V3.HirePowerBank.UserQualifications.ByOpenid {
    /// 查询用户保险订单领取资格, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("hire-power-bank.user-qualifications.{openid}.get", chain).reply()
    }

    /// 查询用户保险订单领取资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("hire-power-bank.user-qualifications.{openid}.get", chain).blockingReply()
    }

    /// What `GET /v3/hire-power-bank/user-qualifications/{openid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户是否具有保险订单领取资格 (`qualified_user`).
        public var qualifiedUser: Bool? { get throws { try fields.optional("qualified_user") } }
    }
}
