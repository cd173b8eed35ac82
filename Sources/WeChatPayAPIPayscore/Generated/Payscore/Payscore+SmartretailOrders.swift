// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.SmartretailOrders {
    /// 查询智慧零售订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4).
    ///
    /// - Parameters:
    ///   - serviceID: 服务ID (`service_id`).
    ///   - outOrderNo: 商户服务订单号 (`out_order_no`).
    ///   - queryID: 回跳查询ID (`query_id`).
    ///   - appid: 公众账号ID.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        serviceID: String? = nil,
        outOrderNo: String? = nil,
        queryID: String? = nil,
        appid: String? = nil
    ) async throws -> V3.Payscore.PayafterOrdersReply {
        var call = TypedCall("payscore.smartretail-orders.get", chain)
        call.query("service_id", serviceID)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询智慧零售订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        serviceID: String? = nil,
        outOrderNo: String? = nil,
        queryID: String? = nil,
        appid: String? = nil
    ) throws -> V3.Payscore.PayafterOrdersReply {
        var call = TypedCall("payscore.smartretail-orders.get", chain)
        call.query("service_id", serviceID)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// 创建智慧零售订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PayscorePayafterOrdersReply {
        try await TypedCall("payscore.smartretail-orders.post", chain, body: body.fields).reply()
    }

    /// 创建智慧零售订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PayscorePayafterOrdersReply {
        try TypedCall("payscore.smartretail-orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/smartretail-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outOrderNo: String,
            serviceID: String,
            serviceStartTime: String? = nil,
            serviceEndTime: String? = nil,
            serviceStartLocation: String? = nil,
            serviceEndLocation: String? = nil,
            serviceIntroduction: String? = nil,
            fees: [V3.Payscore.Fees]? = nil,
            discounts: [V3.Payscore.PayafterOrdersDiscounts]? = nil,
            riskAmount: Int? = nil,
            attach: String? = nil,
            needUserConfirm: Bool? = nil,
            openid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_order_no", outOrderNo)
            fields.set("service_id", serviceID)
            fields.set("service_start_time", serviceStartTime)
            fields.set("service_end_time", serviceEndTime)
            fields.set("service_start_location", serviceStartLocation)
            fields.set("service_end_location", serviceEndLocation)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("fees", fees)
            fields.set("discounts", discounts)
            fields.set("risk_amount", riskAmount)
            fields.set("attach", attach)
            fields.set("need_user_confirm", needUserConfirm)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 实际服务开始时间 (`service_start_time`).
        public var serviceStartTime: String? {
            get { fields.stored("service_start_time") }
            set { fields.set("service_start_time", newValue) }
        }
        /// 服务结束时间 (`service_end_time`).
        public var serviceEndTime: String? {
            get { fields.stored("service_end_time") }
            set { fields.set("service_end_time", newValue) }
        }
        /// 开始使用服务的地点 (`service_start_location`).
        public var serviceStartLocation: String? {
            get { fields.stored("service_start_location") }
            set { fields.set("service_start_location", newValue) }
        }
        /// 预计服务结束的地点 (`service_end_location`).
        public var serviceEndLocation: String? {
            get { fields.stored("service_end_location") }
            set { fields.set("service_end_location", newValue) }
        }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// `fees`.
        public var fees: [V3.Payscore.Fees]? {
            get { fields.stored("fees") }
            set { fields.set("fees", newValue) }
        }
        /// `discounts`: at most 5 elements.
        public var discounts: [V3.Payscore.PayafterOrdersDiscounts]? {
            get { fields.stored("discounts") }
            set { fields.set("discounts", newValue) }
        }
        /// 订单风险金额 (`risk_amount`): in the smallest unit of the currency (分 for CNY).
        public var riskAmount: Int? {
            get { fields.stored("risk_amount") }
            set { fields.set("risk_amount", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 使用需用户确认订单类型 (`need_user_confirm`).
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// 微信用户在商户对应appid下的唯一标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }
}

extension V3.Payscore.SmartretailOrders.ByOutOrderNo.Cancel {
    /// 撤销智慧零售订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.PayscoreRequest) async throws -> V3.Payscore.PayscoreReply {
        let call = TypedCall("payscore.smartretail-orders.{out_order_no}.cancel.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 撤销智慧零售订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.PayscoreRequest) throws -> V3.Payscore.PayscoreReply {
        let call = TypedCall("payscore.smartretail-orders.{out_order_no}.cancel.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Payscore.SmartretailOrders.ByOutOrderNo.Complete {
    /// 完结智慧零售订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.CompleteRequest) async throws -> V3.Payscore.PayscoreReply {
        let call = TypedCall("payscore.smartretail-orders.{out_order_no}.complete.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 完结智慧零售订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.CompleteRequest) throws -> V3.Payscore.PayscoreReply {
        let call = TypedCall("payscore.smartretail-orders.{out_order_no}.complete.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}
