// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Customs.Orders {
    /// 报关查询, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - mchid: 商户号.
    ///   - orderType: 订单类型 (`order_type`).
    ///   - orderNo: 订单号 (`order_no`).
    ///   - customs: 海关.
    ///   - offset: 偏移量.
    ///   - limit: 请求最大记录条数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        mchid: String,
        orderType: OrderType,
        orderNo: String,
        customs: V3.Global.CustomsCustoms,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("global.customs.orders.get", chain)
        call.query("appid", appid)
        call.query("mchid", mchid)
        call.query("order_type", orderType)
        call.query("order_no", orderNo)
        call.query("customs", customs)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 报关查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        mchid: String,
        orderType: OrderType,
        orderNo: String,
        customs: V3.Global.CustomsCustoms,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("global.customs.orders.get", chain)
        call.query("appid", appid)
        call.query("mchid", mchid)
        call.query("order_type", orderType)
        call.query("order_no", orderNo)
        call.query("customs", customs)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// Documented values of 订单类型 (`order_type`); open.
    public typealias OrderType = OpenValue<OrderTypeKind>
    /// Tells ``OrderType`` from other values.
    public enum OrderTypeKind {}

    /// What `GET /v3/global/customs/orders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 机构APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 核验机构 (`verify_department`).
        public var verifyDepartment: V3.Global.VerifyDepartment {
            get throws { try fields.required("verify_department") }
        }
        /// 核验机构流水号 (`verify_department_trade_id`).
        public var verifyDepartmentTradeID: String { get throws { try fields.required("verify_department_trade_id") } }
        /// 偏移量 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 请求最大记录条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 查询结果总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 报关数据包 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户子单号 (`sub_order_no`).
            public var subOrderNo: String? { get throws { try fields.optional("sub_order_no") } }
            /// 微信子单号 (`sub_order_id`).
            public var subOrderID: String? { get throws { try fields.optional("sub_order_id") } }
            /// 商户海关备案号 (`mch_customs_no`).
            public var mchCustomsNo: String? { get throws { try fields.optional("mch_customs_no") } }
            /// 海关代码 (`customs`).
            public var customs: V3.Global.CustomsCustoms { get throws { try fields.required("customs") } }
            /// 币种 (`fee_type`).
            public var feeType: String? { get throws { try fields.optional("fee_type") } }
            /// 子单金额 (`order_fee`): in the smallest unit of the currency (分 for CNY).
            public var orderFee: Int? { get throws { try fields.optional("order_fee") } }
            /// 关税 (`duty`).
            public var duty: Int? { get throws { try fields.optional("duty") } }
            /// 物流费用 (`transport_fee`): in the smallest unit of the currency (分 for CNY).
            public var transportFee: Int? { get throws { try fields.optional("transport_fee") } }
            /// 商品费用 (`product_fee`): in the smallest unit of the currency (分 for CNY).
            public var productFee: Int? { get throws { try fields.optional("product_fee") } }
            /// 报关状态 (`state`).
            public var state: V3.Global.State { get throws { try fields.required("state") } }
            /// 报关结果说明 (`explanation`).
            public var explanation: String? { get throws { try fields.optional("explanation") } }
            /// 最后更新时间 (`modify_time`).
            public var modifyTime: String { get throws { try fields.required("modify_time") } }
        }
    }

    /// 报关, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.customs.orders.post", chain, body: body.fields).reply()
    }

    /// 报关, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.customs.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/customs/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            outTradeNo: String,
            transactionID: String,
            customs: V3.Global.CustomsCustoms,
            merchantCustomsNo: String,
            duty: Int? = nil,
            subOrderNo: String? = nil,
            feeType: String? = nil,
            orderFee: Int? = nil,
            transportFee: Int? = nil,
            productFee: Int? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("transaction_id", transactionID)
            fields.set("customs", customs)
            fields.set("merchant_customs_no", merchantCustomsNo)
            fields.set("duty", duty)
            fields.set("sub_order_no", subOrderNo)
            fields.set("fee_type", feeType)
            fields.set("order_fee", orderFee)
            fields.set("transport_fee", transportFee)
            fields.set("product_fee", productFee)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 海关 (`customs`).
        public var customs: V3.Global.CustomsCustoms? {
            get { fields.stored("customs") }
            set { fields.set("customs", newValue) }
        }
        /// 商户海关备案号 (`merchant_customs_no`).
        public var merchantCustomsNo: String? {
            get { fields.stored("merchant_customs_no") }
            set { fields.set("merchant_customs_no", newValue) }
        }
        /// 关税 (`duty`).
        public var duty: Int? {
            get { fields.stored("duty") }
            set { fields.set("duty", newValue) }
        }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? {
            get { fields.stored("sub_order_no") }
            set { fields.set("sub_order_no", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 子订单金额 (`order_fee`): in the smallest unit of the currency (分 for CNY).
        public var orderFee: Int? {
            get { fields.stored("order_fee") }
            set { fields.set("order_fee", newValue) }
        }
        /// 物流费用 (`transport_fee`): in the smallest unit of the currency (分 for CNY).
        public var transportFee: Int? {
            get { fields.stored("transport_fee") }
            set { fields.set("transport_fee", newValue) }
        }
        /// 商品费用 (`product_fee`): in the smallest unit of the currency (分 for CNY).
        public var productFee: Int? {
            get { fields.stored("product_fee") }
            set { fields.set("product_fee", newValue) }
        }
    }

    /// What `POST /v3/global/customs/orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 机构APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 报关状态 (`state`).
        public var state: V3.Global.State { get throws { try fields.required("state") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? { get throws { try fields.optional("sub_order_no") } }
        /// 微信子订单号 (`sub_order_id`).
        public var subOrderID: String? { get throws { try fields.optional("sub_order_id") } }
        /// 核验机构 (`verify_department`).
        public var verifyDepartment: V3.Global.VerifyDepartment {
            get throws { try fields.required("verify_department") }
        }
        /// 核验机构交易流水号 (`verify_department_trade_id`).
        public var verifyDepartmentTradeID: String { get throws { try fields.required("verify_department_trade_id") } }
    }

    /// 报关信息修改, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await TypedCall("global.customs.orders.patch", chain, body: body.fields).reply()
    }

    /// 报关信息修改, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> PatchReply {
        try TypedCall("global.customs.orders.patch", chain, body: body.fields).blockingReply()
    }

    /// What `PATCH /v3/global/customs/orders` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            outTradeNo: String,
            transactionID: String,
            customs: V3.Global.CustomsCustoms,
            merchantCustomsNo: String,
            subOrderNo: String? = nil,
            duty: Int? = nil,
            orderFee: Int? = nil,
            transportFee: Int? = nil,
            productFee: Int? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("transaction_id", transactionID)
            fields.set("sub_order_no", subOrderNo)
            fields.set("customs", customs)
            fields.set("merchant_customs_no", merchantCustomsNo)
            fields.set("duty", duty)
            fields.set("order_fee", orderFee)
            fields.set("transport_fee", transportFee)
            fields.set("product_fee", productFee)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? {
            get { fields.stored("sub_order_no") }
            set { fields.set("sub_order_no", newValue) }
        }
        /// 海关编码 (`customs`).
        public var customs: V3.Global.CustomsCustoms? {
            get { fields.stored("customs") }
            set { fields.set("customs", newValue) }
        }
        /// 商户海关备案号 (`merchant_customs_no`).
        public var merchantCustomsNo: String? {
            get { fields.stored("merchant_customs_no") }
            set { fields.set("merchant_customs_no", newValue) }
        }
        /// 关税 (`duty`).
        public var duty: Int? {
            get { fields.stored("duty") }
            set { fields.set("duty", newValue) }
        }
        /// 子订单金额 (`order_fee`): in the smallest unit of the currency (分 for CNY).
        public var orderFee: Int? {
            get { fields.stored("order_fee") }
            set { fields.set("order_fee", newValue) }
        }
        /// 物流费用 (`transport_fee`): in the smallest unit of the currency (分 for CNY).
        public var transportFee: Int? {
            get { fields.stored("transport_fee") }
            set { fields.set("transport_fee", newValue) }
        }
        /// 商品费用 (`product_fee`): in the smallest unit of the currency (分 for CNY).
        public var productFee: Int? {
            get { fields.stored("product_fee") }
            set { fields.set("product_fee", newValue) }
        }
    }

    /// What `PATCH /v3/global/customs/orders` answers.
    public struct PatchReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 机构APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 报关状态 (`state`).
        public var state: V3.Global.State { get throws { try fields.required("state") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? { get throws { try fields.optional("sub_order_no") } }
        /// 微信子订单号 (`sub_order_id`).
        public var subOrderID: String? { get throws { try fields.optional("sub_order_id") } }
        /// 最后更新时间 (`modify_time`).
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// 核验机构 (`verify_department`).
        public var verifyDepartment: V3.Global.VerifyDepartment {
            get throws { try fields.required("verify_department") }
        }
        /// 核验机构流水号 (`verify_department_trade_id`).
        public var verifyDepartmentTradeID: String { get throws { try fields.required("verify_department_trade_id") } }
    }
}

extension OpenValue where Kind == V3.Global.Customs.Orders.OrderTypeKind {
    /// `out_trade_no`.
    public static var outTradeNo: Self { "out_trade_no" }
    /// `transaction_id`.
    public static var transactionId: Self { "transaction_id" }
    /// `sub_order_no`.
    public static var subOrderNo: Self { "sub_order_no" }
    /// `sub_order_id`.
    public static var subOrderId: Self { "sub_order_id" }
}

extension V3.Global.Customs.Redeclare {
    /// 报关重推, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.customs.redeclare.post", chain, body: body.fields).reply()
    }

    /// 报关重推, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.customs.redeclare.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/customs/redeclare` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            customs: V3.Global.CustomsCustoms,
            merchantCustomsNo: String,
            outTradeNo: String? = nil,
            transactionID: String? = nil,
            subOrderNo: String? = nil,
            subOrderID: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("transaction_id", transactionID)
            fields.set("sub_order_no", subOrderNo)
            fields.set("sub_order_id", subOrderID)
            fields.set("customs", customs)
            fields.set("merchant_customs_no", merchantCustomsNo)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户子单号 (`sub_order_no`).
        public var subOrderNo: String? {
            get { fields.stored("sub_order_no") }
            set { fields.set("sub_order_no", newValue) }
        }
        /// 微信子单号 (`sub_order_id`).
        public var subOrderID: String? {
            get { fields.stored("sub_order_id") }
            set { fields.set("sub_order_id", newValue) }
        }
        /// 海关编码 (`customs`).
        public var customs: V3.Global.CustomsCustoms? {
            get { fields.stored("customs") }
            set { fields.set("customs", newValue) }
        }
        /// 商户海关备案号 (`merchant_customs_no`).
        public var merchantCustomsNo: String? {
            get { fields.stored("merchant_customs_no") }
            set { fields.set("merchant_customs_no", newValue) }
        }
    }

    /// What `POST /v3/global/customs/redeclare` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 机构APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 报关状态 (`state`).
        public var state: V3.Global.State { get throws { try fields.required("state") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? { get throws { try fields.optional("sub_order_no") } }
        /// 微信子订单号 (`sub_order_id`).
        public var subOrderID: String? { get throws { try fields.optional("sub_order_id") } }
        /// 最后更新时间 (`modify_time`).
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// 申报结果说明 (`explanation`).
        public var explanation: String? { get throws { try fields.optional("explanation") } }
    }
}

extension V3.Global.Customs.VerifyCertificate {
    /// 身份信息校验, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.customs.verify-certificate.post", chain, body: body.fields).reply()
    }

    /// 身份信息校验, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.customs.verify-certificate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/customs/verify-certificate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            outTradeNo: String,
            transactionID: String,
            customs: V3.Global.CustomsCustoms,
            merchantCustomsNo: String,
            certificateType: CertificateType,
            certificateID: SensitiveText,
            certificateName: SensitiveText,
            subOrderNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("transaction_id", transactionID)
            fields.set("sub_order_no", subOrderNo)
            fields.set("customs", customs)
            fields.set("merchant_customs_no", merchantCustomsNo)
            fields.set("certificate_type", certificateType)
            fields.set("certificate_id", certificateID)
            fields.set("certificate_name", certificateName)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户子订单号 (`sub_order_no`).
        public var subOrderNo: String? {
            get { fields.stored("sub_order_no") }
            set { fields.set("sub_order_no", newValue) }
        }
        /// 海关 (`customs`).
        public var customs: V3.Global.CustomsCustoms? {
            get { fields.stored("customs") }
            set { fields.set("customs", newValue) }
        }
        /// 商户海关备案号 (`merchant_customs_no`).
        public var merchantCustomsNo: String? {
            get { fields.stored("merchant_customs_no") }
            set { fields.set("merchant_customs_no", newValue) }
        }
        /// 证件类型 (`certificate_type`).
        public var certificateType: CertificateType? {
            get { fields.stored("certificate_type") }
            set { fields.set("certificate_type", newValue) }
        }
        /// 证件号 (`certificate_id`): encrypted when sent.
        public var certificateID: SensitiveText? {
            get { fields.stored("certificate_id") }
            set { fields.set("certificate_id", newValue) }
        }
        /// 证件姓名 (`certificate_name`): encrypted when sent.
        public var certificateName: SensitiveText? {
            get { fields.stored("certificate_name") }
            set { fields.set("certificate_name", newValue) }
        }
        /// Documented values of 证件类型 (`certificate_type`); open.
        public typealias CertificateType = OpenValue<CertificateTypeKind>
        /// Tells ``CertificateType`` from other values.
        public enum CertificateTypeKind {}
    }

    /// What `POST /v3/global/customs/verify-certificate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 机构APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 身份核验结果 (`certificate_check_result`).
        public var certificateCheckResult: CertificateCheckResult {
            get throws { try fields.required("certificate_check_result") }
        }
        /// Documented values of 身份核验结果 (`certificate_check_result`); open.
        public typealias CertificateCheckResult = OpenValue<CertificateCheckResultKind>
        /// Tells ``CertificateCheckResult`` from other values.
        public enum CertificateCheckResultKind {}
    }
}

extension OpenValue where Kind == V3.Global.Customs.VerifyCertificate.PostBody.CertificateTypeKind {
    /// `IDCARD`.
    public static var idcard: Self { "IDCARD" }
}

extension OpenValue where Kind == V3.Global.Customs.VerifyCertificate.PostReply.CertificateCheckResultKind {
    /// `SAME`.
    public static var same: Self { "SAME" }
    /// `DIFFERENT`.
    public static var different: Self { "DIFFERENT" }
}
