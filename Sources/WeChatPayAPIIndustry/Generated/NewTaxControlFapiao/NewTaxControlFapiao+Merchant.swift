// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao.Merchant.BaseInformation {
    /// 获取商户开票基础信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538180).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.base-information.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 获取商户开票基础信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.base-information.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/merchant/base-information` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 销售方信息 (`seller_information`).
        public var sellerInformation: V3.NewTaxControlFapiao.SellerInformation {
            get throws { try fields.required("seller_information") }
        }
        /// 附加信息 (`extra_information`).
        public var extraInformation: V3.NewTaxControlFapiao.ExtraInformation {
            get throws { try fields.required("extra_information") }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant.DevelopmentConfig {
    /// 查询商户配置的开发选项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529526).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        try await TypedCall("new-tax-control-fapiao.merchant.development-config.get", chain).reply()
    }

    /// 查询商户配置的开发选项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        try TypedCall("new-tax-control-fapiao.merchant.development-config.get", chain).blockingReply()
    }

    /// 配置开发选项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529457).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        let call = TypedCall("new-tax-control-fapiao.merchant.development-config.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 配置开发选项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        let call = TypedCall("new-tax-control-fapiao.merchant.development-config.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/new-tax-control-fapiao/merchant/development-config` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchCode: String,
            callbackURL: String? = nil,
            showFapiaoCell: Bool? = nil,
            supportVatFapiao: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("callback_url", callbackURL)
            fields.set("sub_mch_code", subMchCode)
            fields.set("show_fapiao_cell", showFapiaoCell)
            fields.set("support_vat_fapiao", supportVatFapiao)
            self.fields = fields
        }
        /// 回调地址 (`callback_url`): at most 256 characters.
        public var callbackURL: String? {
            get { fields.stored("callback_url") }
            set { fields.set("callback_url", newValue) }
        }
        /// 子商户号 (`sub_mch_code`): at most 32 characters.
        public var subMchCode: String? {
            get { fields.stored("sub_mch_code") }
            set { fields.set("sub_mch_code", newValue) }
        }
        /// 全部账单展示开发票入口开关 (`show_fapiao_cell`).
        public var showFapiaoCell: Bool? {
            get { fields.stored("show_fapiao_cell") }
            set { fields.set("show_fapiao_cell", newValue) }
        }
        /// 商户是否支持开电子专票 (`support_vat_fapiao`).
        public var supportVatFapiao: Bool? {
            get { fields.stored("support_vat_fapiao") }
            set { fields.set("support_vat_fapiao", newValue) }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant.TaxCodes {
    /// 获取商品和服务税收分类对照表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538236).
    ///
    /// - Parameters:
    ///   - offset: 本次查询的起始位置.
    ///   - limit: 本次查询的最大数量.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int, limit: Int, subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.tax-codes.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 获取商品和服务税收分类对照表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int, limit: Int, subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.tax-codes.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/merchant/tax-codes` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 本次查询的起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 本次查询的最大数量 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 相关链接 (`links`).
        public var links: V3.NewTaxControlFapiao.Links? { get throws { try fields.optional("links") } }
        /// 本次查询到的数据 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// 总记录数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 由商户自定义的货物或应税劳务、服务名称 (`goods_name`).
            public var goodsName: String { get throws { try fields.required("goods_name") } }
            /// 企业侧维护的货物或应税劳务、服务编码 (`goods_id`).
            public var goodsID: JSON.Number? { get throws { try fields.optional("goods_id") } }
            /// 税局侧规定的货物或应税劳务、服务分类名称 (`goods_category`).
            public var goodsCategory: String? { get throws { try fields.optional("goods_category") } }
            /// 货物或应税劳务、服务编码 (`tax_code`).
            public var taxCode: String { get throws { try fields.required("tax_code") } }
            /// 税率 (`tax_rate`).
            public var taxRate: Int { get throws { try fields.required("tax_rate") } }
            /// 税收优惠政策标识 (`tax_prefer_mark`).
            public var taxPreferMark: String { get throws { try fields.required("tax_prefer_mark") } }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.Check {
    /// 检查子商户开票功能状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012474022).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws {
        try await TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check.post", chain).completion()
    }

    /// 检查子商户开票功能状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws {
        try TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check.post", chain).blockingCompletion()
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus {
    /// 检查子商户开票功能状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015792561).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check-status.get", chain).reply()
    }

    /// 检查子商户开票功能状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check-status.get", chain).blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 第三方开票模式 (`third_mode`).
        public var thirdMode: ThirdMode? { get throws { try fields.optional("third_mode") } }
        /// 数电发票模式 (`digital_tax_mode`).
        public var digitalTaxMode: DigitalTaxMode? { get throws { try fields.optional("digital_tax_mode") } }
        /// 第三方开票模式 (`third_mode`).
        public struct ThirdMode: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 第三方/自建发票能力接入状态 (`status`).
            public var status: Status { get throws { try fields.required("status") } }
            /// Documented values of 第三方/自建发票能力接入状态 (`status`); open.
            public typealias Status = OpenValue<StatusKind>
            /// Tells ``Status`` from other values.
            public enum StatusKind {}
        }
        /// 数电发票模式 (`digital_tax_mode`).
        public struct DigitalTaxMode: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 接入状态 (`status`).
            public var status: Status { get throws { try fields.required("status") } }
            /// 开票人信息 (`billing_person_info`).
            public var billingPersonInfo: [BillingPersonInfo]? {
                get throws { try fields.optional("billing_person_info") }
            }
            /// 接入时间 (`access_time`).
            public var accessTime: String? { get throws { try fields.optional("access_time") } }
            /// 过期时间 (`expired_time`).
            public var expiredTime: String? { get throws { try fields.optional("expired_time") } }
            /// 接入失败原因 (`access_fail_reason`): at most 1024 characters.
            public var accessFailReason: String? { get throws { try fields.optional("access_fail_reason") } }
            /// 能力信息 (`ability_info`).
            public var abilityInfo: [AbilityInfo]? { get throws { try fields.optional("ability_info") } }
            /// Documented values of 接入状态 (`status`); open.
            public typealias Status = OpenValue<StatusKind>
            /// Tells ``Status`` from other values.
            public enum StatusKind {}
            /// `billing_person_info`.
            public struct BillingPersonInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 开票人ID (`id`): at most 128 characters.
                public var id: String? { get throws { try fields.optional("id") } }
                /// 开票人姓名 (`name`): at most 40 characters.
                public var name: String? { get throws { try fields.optional("name") } }
            }
            /// `ability_info`.
            public struct AbilityInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 能力类型 (`type`).
                public var type: TypeValue { get throws { try fields.required("type") } }
                /// 能力授权状态 (`status`).
                public var status: Status { get throws { try fields.required("status") } }
                /// 能力授权失败原因 (`authorize_fail_reason`): at most 1024 characters.
                public var authorizeFailReason: String? { get throws { try fields.optional("authorize_fail_reason") } }
                /// Documented values of 能力类型 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
                /// Documented values of 能力授权状态 (`status`); open.
                public typealias Status = OpenValue<StatusKind>
                /// Tells ``Status`` from other values.
                public enum StatusKind {}
            }
        }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.ThirdMode.StatusKind {
    /// 未接入 (`DISABLED`).
    public static var disabled: Self { "DISABLED" }
    /// 已接入 (`ENABLED`).
    public static var enabled: Self { "ENABLED" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.StatusKind {
    /// `APPROVAL_PENDING`.
    public static var approvalPending: Self { "APPROVAL_PENDING" }
    /// `ACCESS_CONFIRMED_PENDING`.
    public static var accessConfirmedPending: Self { "ACCESS_CONFIRMED_PENDING" }
    /// `ABILITY_CONFIRMED_PENDING`.
    public static var abilityConfirmedPending: Self { "ABILITY_CONFIRMED_PENDING" }
    /// `BILLING_PERSON_REGISTER_PENDING`.
    public static var billingPersonRegisterPending: Self { "BILLING_PERSON_REGISTER_PENDING" }
    /// `BILLING_PERSON_CONFIRMED_PENDING`.
    public static var billingPersonConfirmedPending: Self { "BILLING_PERSON_CONFIRMED_PENDING" }
    /// `SECURITY_SETTING_PENDING`.
    public static var securitySettingPending: Self { "SECURITY_SETTING_PENDING" }
    /// `APPLY_FAILED`.
    public static var applyFailed: Self { "APPLY_FAILED" }
    /// 未接入或商户解除授权 (`DISABLED`).
    public static var disabled: Self { "DISABLED" }
    /// 商户数电开票能力 (`ENABLED`).
    public static var enabled: Self { "ENABLED" }
    /// `RESOURCE_EXPIRED`.
    public static var resourceExpired: Self { "RESOURCE_EXPIRED" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.AbilityInfo.TypeValueKind {
    /// 基础开票能力 (`BASE_ABILITY`).
    public static var baseAbility: Self { "BASE_ABILITY" }
    /// `PASSENGER_TRANSPORT_ABILITY`.
    public static var passengerTransportAbility: Self { "PASSENGER_TRANSPORT_ABILITY" }
    /// `REAL_ESTATE_ABILITY`.
    public static var realEstateAbility: Self { "REAL_ESTATE_ABILITY" }
    /// 成品油能力 (`REFINED_OIL_ABILITY`).
    public static var refinedOilAbility: Self { "REFINED_OIL_ABILITY" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.AbilityInfo.StatusKind {
    /// 数电开通能力已授权 (`AUTHORIZED`).
    public static var authorized: Self { "AUTHORIZED" }
    /// `AUTHORIZE_PENDING`.
    public static var authorizePending: Self { "AUTHORIZE_PENDING" }
    /// `DEAUTHORIZED`.
    public static var deauthorized: Self { "DEAUTHORIZED" }
    /// 能力授权失败 (`AUTHORIZE_FAILED`).
    public static var authorizeFailed: Self { "AUTHORIZE_FAILED" }
}
