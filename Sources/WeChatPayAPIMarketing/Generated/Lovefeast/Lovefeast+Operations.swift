// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/lovefeast.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Lovefeast.Brands.ByBrandID {
    /// 查询爱心餐品牌信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472863).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("lovefeast.brands.{brand_id}.get", chain).reply()
    }

    /// 查询爱心餐品牌信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("lovefeast.brands.{brand_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/lovefeast/brands/{brand_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 捐赠数量 (`donate_count`).
        public var donateCount: Int { get throws { try fields.required("donate_count") } }
        /// 供餐数量 (`consume_count`).
        public var consumeCount: Int { get throws { try fields.required("consume_count") } }
    }
}

extension V3.Lovefeast.Users.ByOpenid.Orders.BrandID.ByBrandID {
    /// 查询用户捐赠单列表.
    ///
    /// - Parameters:
    ///   - offset: 请求资源起始位置.
    ///   - limit: 最大资源条数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        var call = TypedCall("lovefeast.users.{openid}.orders.brand-id.{brand_id}.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询用户捐赠单列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int? = nil, limit: Int? = nil) throws -> GetReply {
        var call = TypedCall("lovefeast.users.{openid}.orders.brand-id.{brand_id}.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 该次请求返回的记录条数 (`count`).
        public var count: Int? { get throws { try fields.optional("count") } }
        /// 最大记录条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 全部记录数量 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 结果集 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 捐赠订单号 (`welfare_trade_id`).
            public var welfareTradeID: String? { get throws { try fields.optional("welfare_trade_id") } }
            /// 应用ID (`appid`).
            public var appid: String? { get throws { try fields.optional("appid") } }
            /// 子商户应用ID (`sub_appid`).
            public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
            /// 品牌ID (`brand_id`).
            public var brandID: Int? { get throws { try fields.optional("brand_id") } }
            /// 捐赠来源 (`donate_source`).
            public var donateSource: V3.Lovefeast.DonateSource? { get throws { try fields.optional("donate_source") } }
            /// 商户订单 (`merchant_order`).
            public var merchantOrder: V3.Lovefeast.MerchantOrder? {
                get throws { try fields.optional("merchant_order") }
            }
            /// 捐赠机构名称 (`institution_name`).
            public var institutionName: String? { get throws { try fields.optional("institution_name") } }
            /// 捐赠项目编号 (`business_id`).
            public var businessID: String? { get throws { try fields.optional("business_id") } }
            /// 捐赠活动名称 (`business_name`).
            public var businessName: String? { get throws { try fields.optional("business_name") } }
            /// 支付完成时间 (`success_time`).
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 支付者 (`payer`).
            public var payer: V3.Lovefeast.Payer? { get throws { try fields.optional("payer") } }
            /// 订单金额 (`amount`).
            public var amount: V3.Lovefeast.Amount? { get throws { try fields.optional("amount") } }
            /// 设备编号 (`device_id`).
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
        }
    }
}

extension V3.Lovefeast.Users.ByOpenid.Orders.OutTradeNo.ByOutTradeNo {
    /// 查询用户捐赠单详情.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("lovefeast.users.{openid}.orders.out-trade-no.{out_trade_no}.get", chain).reply()
    }

    /// 查询用户捐赠单详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("lovefeast.users.{openid}.orders.out-trade-no.{out_trade_no}.get", chain).blockingReply()
    }

    /// What `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 捐赠订单号 (`welfare_trade_id`).
        public var welfareTradeID: String? { get throws { try fields.optional("welfare_trade_id") } }
        /// 应用ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 品牌ID (`brand_id`).
        public var brandID: Int? { get throws { try fields.optional("brand_id") } }
        /// 捐赠来源 (`donate_source`).
        public var donateSource: V3.Lovefeast.DonateSource? { get throws { try fields.optional("donate_source") } }
        /// 商户订单 (`merchant_order`).
        public var merchantOrder: V3.Lovefeast.MerchantOrder? { get throws { try fields.optional("merchant_order") } }
        /// 捐赠机构名称 (`institution_name`).
        public var institutionName: String? { get throws { try fields.optional("institution_name") } }
        /// 捐赠项目编号 (`business_id`).
        public var businessID: String? { get throws { try fields.optional("business_id") } }
        /// 捐赠活动名称 (`business_name`).
        public var businessName: String? { get throws { try fields.optional("business_name") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 支付者 (`payer`).
        public var payer: V3.Lovefeast.Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Lovefeast.Amount? { get throws { try fields.optional("amount") } }
        /// 设备编号 (`device_id`).
        public var deviceID: String? { get throws { try fields.optional("device_id") } }
    }
}
