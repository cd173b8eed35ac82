// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.PayafterOrders {
    /// 查询先享后付订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4).
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
        var call = TypedCall("payscore.payafter-orders.get", chain)
        call.query("service_id", serviceID)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询先享后付订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        serviceID: String? = nil,
        outOrderNo: String? = nil,
        queryID: String? = nil,
        appid: String? = nil
    ) throws -> V3.Payscore.PayafterOrdersReply {
        var call = TypedCall("payscore.payafter-orders.get", chain)
        call.query("service_id", serviceID)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// 创建先享后付订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PayscorePayafterOrdersReply {
        try await TypedCall("payscore.payafter-orders.post", chain, body: body.fields).reply()
    }

    /// 创建先享后付订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PayscorePayafterOrdersReply {
        try TypedCall("payscore.payafter-orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/payafter-orders` sends.
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
            openid: String? = nil,
            name: SensitiveText? = nil,
            phone: SensitiveText? = nil,
            userid: SensitiveText? = nil,
            address: SensitiveText? = nil
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
            fields.set("name", name)
            fields.set("phone", phone)
            fields.set("userid", userid)
            fields.set("address", address)
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
        /// 用户下单时确认的服务开始时间 (`service_start_time`).
        public var serviceStartTime: String? {
            get { fields.stored("service_start_time") }
            set { fields.set("service_start_time", newValue) }
        }
        /// 用户下单时确定的预计服务结束时间 (`service_end_time`).
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
        /// 用户姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 用户手机号 (`phone`): encrypted when sent.
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 用户身份证ID (`userid`): encrypted when sent.
        public var userid: SensitiveText? {
            get { fields.stored("userid") }
            set { fields.set("userid", newValue) }
        }
        /// 用户收货地址 (`address`): encrypted when sent.
        public var address: SensitiveText? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V3.Payscore.PayafterOrders.ByOutOrderNo.Cancel {
    /// 撤销先享后付订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.PayscoreRequest) async throws -> V3.Payscore.PayscoreReply {
        try await TypedCall("payscore.payafter-orders.{out_order_no}.cancel.post", chain, body: body.fields).reply()
    }

    /// 撤销先享后付订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.PayscoreRequest) throws -> V3.Payscore.PayscoreReply {
        let call = TypedCall("payscore.payafter-orders.{out_order_no}.cancel.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Payscore.PayafterOrders.ByOutOrderNo.Complete {
    /// 完结先享后付订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.CompleteRequest) async throws -> V3.Payscore.PayscoreReply {
        let call = TypedCall("payscore.payafter-orders.{out_order_no}.complete.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 完结先享后付订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.CompleteRequest) throws -> V3.Payscore.PayscoreReply {
        let call = TypedCall("payscore.payafter-orders.{out_order_no}.complete.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Payscore.PayafterOrders.ByOutOrderNo.Sync {
    /// 支付分订单同步, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.payafter-orders.{out_order_no}.sync.post", chain, body: body.fields).reply()
    }

    /// 支付分订单同步, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.payafter-orders.{out_order_no}.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/payafter-orders/{out_order_no}/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String? = nil,
            serviceID: String? = nil,
            type: V3.Payscore.SyncType? = nil,
            detail: Detail? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("type", type)
            fields.set("detail", detail)
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
        /// 场景类型 (`type`).
        public var type: V3.Payscore.SyncType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 内容信息详情 (`detail`).
        public var detail: Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 内容信息详情 (`detail`).
        public struct Detail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(paidTime: String? = nil) {
                var fields = Fields()
                fields.set("paid_time", paidTime)
                self.fields = fields
            }
            /// 用户通过其他方式付款成功的实际时间 (`paid_time`).
            public var paidTime: String? {
                get { fields.stored("paid_time") }
                set { fields.set("paid_time", newValue) }
            }
        }
    }

    /// What `POST /v3/payscore/payafter-orders/{out_order_no}/sync` answers.
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
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}
