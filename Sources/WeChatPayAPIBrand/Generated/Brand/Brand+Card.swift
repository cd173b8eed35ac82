// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Card.CardConfigs {
    /// 查询商家名片配置申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475174).
    ///
    /// At most 30 calls a second of a merchant. One of `business_code` and `applyment_id` is needed.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`); at most 20 characters.
    ///   - businessCode: 业务申请编号 (`business_code`); at most 128 characters.
    ///   - applymentID: 微信支付申请单号 (`applyment_id`); at most 25 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String, businessCode: String? = nil, applymentID: String? = nil) async throws -> GetReply {
        var call = TypedCall("brand.card.card-configs.get", chain)
        call.query("business_code", businessCode)
        call.query("applyment_id", applymentID)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询商家名片配置申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String, businessCode: String? = nil, applymentID: String? = nil) throws -> GetReply {
        var call = TypedCall("brand.card.card-configs.get", chain)
        call.query("business_code", businessCode)
        call.query("applyment_id", applymentID)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/card/card-configs` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 微信支付申请单号 (`applyment_id`): at most 25 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 申请单状态 (`applyment_state`).
        public var applymentState: V3.Brand.CardConfigsApplymentState {
            get throws { try fields.required("applyment_state") }
        }
        /// 定时发布时间 (`scheduled_publish_time`): at most 64 characters.
        public var scheduledPublishTime: String? { get throws { try fields.optional("scheduled_publish_time") } }
        /// 驳回原因 (`reject_reason`): at most 512 characters.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// 实际发布时间 (`actual_publish_time`): at most 64 characters.
        public var actualPublishTime: String? { get throws { try fields.optional("actual_publish_time") } }
    }

    /// 提交商家名片配置申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016468440).
    ///
    /// At most 1 call a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.card.card-configs.post", chain, body: body.fields).reply()
    }

    /// 提交商家名片配置申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.card.card-configs.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/card/card-configs` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            businessCode: String,
            brandID: String,
            brandCustomerService: BrandCustomerService,
            brandMiniProgramInfo: BrandMiniProgramInfo? = nil,
            serviceList: [ServiceList]? = nil
        ) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("brand_id", brandID)
            fields.set("brand_mini_program_info", brandMiniProgramInfo)
            fields.set("brand_customer_service", brandCustomerService)
            fields.set("service_list", serviceList)
            self.fields = fields
        }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 品牌小程序信息 (`brand_mini_program_info`).
        public var brandMiniProgramInfo: BrandMiniProgramInfo? {
            get { fields.stored("brand_mini_program_info") }
            set { fields.set("brand_mini_program_info", newValue) }
        }
        /// 品牌客服信息 (`brand_customer_service`).
        public var brandCustomerService: BrandCustomerService? {
            get { fields.stored("brand_customer_service") }
            set { fields.set("brand_customer_service", newValue) }
        }
        /// 服务列表 (`service_list`).
        public var serviceList: [ServiceList]? {
            get { fields.stored("service_list") }
            set { fields.set("service_list", newValue) }
        }
        /// 品牌小程序信息 (`brand_mini_program_info`).
        public struct BrandMiniProgramInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(appid: String, defaultJumpPath: String? = nil, buttonText: String? = nil) {
                var fields = Fields()
                fields.set("appid", appid)
                fields.set("default_jump_path", defaultJumpPath)
                fields.set("button_text", buttonText)
                self.fields = fields
            }
            /// 公众账号ID (`appid`): at most 50 characters.
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// 小程序默认跳转路径 (`default_jump_path`): at most 512 characters.
            public var defaultJumpPath: String? {
                get { fields.stored("default_jump_path") }
                set { fields.set("default_jump_path", newValue) }
            }
            /// 小程序跳转按钮文案 (`button_text`): at most 10 characters.
            public var buttonText: String? {
                get { fields.stored("button_text") }
                set { fields.set("button_text", newValue) }
            }
        }
        /// 品牌客服信息 (`brand_customer_service`).
        public struct BrandCustomerService: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                customerServiceType: CustomerServiceType,
                customerServicePhone: String? = nil,
                customerServicePath: String? = nil,
                appid: String? = nil
            ) {
                var fields = Fields()
                fields.set("customer_service_type", customerServiceType)
                fields.set("customer_service_phone", customerServicePhone)
                fields.set("customer_service_path", customerServicePath)
                fields.set("appid", appid)
                self.fields = fields
            }
            /// 客服类型 (`customer_service_type`).
            public var customerServiceType: CustomerServiceType? {
                get { fields.stored("customer_service_type") }
                set { fields.set("customer_service_type", newValue) }
            }
            /// 客服电话 (`customer_service_phone`): at most 20 characters.
            public var customerServicePhone: String? {
                get { fields.stored("customer_service_phone") }
                set { fields.set("customer_service_phone", newValue) }
            }
            /// 客服路径 (`customer_service_path`): at most 1024 characters.
            public var customerServicePath: String? {
                get { fields.stored("customer_service_path") }
                set { fields.set("customer_service_path", newValue) }
            }
            /// 公众账号ID (`appid`): at most 50 characters.
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// Documented values of 客服类型 (`customer_service_type`); open.
            public typealias CustomerServiceType = OpenValue<CustomerServiceTypeKind>
            /// Tells ``CustomerServiceType`` from other values.
            public enum CustomerServiceTypeKind {}
        }
        /// `service_list`.
        public struct ServiceList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                serviceClassifyName: String,
                serviceName: String,
                serviceJumpType: ServiceJumpType,
                serviceJumpPath: String,
                appid: String? = nil
            ) {
                var fields = Fields()
                fields.set("service_classify_name", serviceClassifyName)
                fields.set("service_name", serviceName)
                fields.set("service_jump_type", serviceJumpType)
                fields.set("service_jump_path", serviceJumpPath)
                fields.set("appid", appid)
                self.fields = fields
            }
            /// 服务分类名称 (`service_classify_name`): at most 6 characters.
            public var serviceClassifyName: String? {
                get { fields.stored("service_classify_name") }
                set { fields.set("service_classify_name", newValue) }
            }
            /// 服务名称 (`service_name`): at most 8 characters.
            public var serviceName: String? {
                get { fields.stored("service_name") }
                set { fields.set("service_name", newValue) }
            }
            /// 服务跳转类型 (`service_jump_type`).
            public var serviceJumpType: ServiceJumpType? {
                get { fields.stored("service_jump_type") }
                set { fields.set("service_jump_type", newValue) }
            }
            /// 服务跳转路径 (`service_jump_path`): at most 1024 characters.
            public var serviceJumpPath: String? {
                get { fields.stored("service_jump_path") }
                set { fields.set("service_jump_path", newValue) }
            }
            /// 公众账号ID (`appid`): at most 50 characters.
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// Documented values of 服务跳转类型 (`service_jump_type`); open.
            public typealias ServiceJumpType = OpenValue<ServiceJumpTypeKind>
            /// Tells ``ServiceJumpType`` from other values.
            public enum ServiceJumpTypeKind {}
        }
    }

    /// What `POST /v3/brand/card/card-configs` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 微信支付申请单号 (`applyment_id`): at most 25 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 商家名片预览二维码链接 (`card_preview_url`): at most 512 characters.
        public var cardPreviewURL: String { get throws { try fields.required("card_preview_url") } }
        /// 预览二维码链接过期时间 (`url_expired_time`): at most 64 characters.
        public var urlExpiredTime: String? { get throws { try fields.optional("url_expired_time") } }
    }
}

extension OpenValue where Kind == V3.Brand.Card.CardConfigs.PostBody.BrandCustomerService.CustomerServiceTypeKind {
    /// 小程序官方客服组件 (`MINI_PROGRAM`).
    public static var miniProgram: Self { "MINI_PROGRAM" }
    /// 自建客服 (`CUSTOMIZE_WEB`).
    public static var customizeWeb: Self { "CUSTOMIZE_WEB" }
    /// 自建客服 (`CUSTOMIZE_MP`).
    public static var customizeMp: Self { "CUSTOMIZE_MP" }
    /// 客服电话 (`SERVICE_PHONE`).
    public static var servicePhone: Self { "SERVICE_PHONE" }
    /// 企业微信客服 (`WECOM`).
    public static var wecom: Self { "WECOM" }
}

extension OpenValue where Kind == V3.Brand.Card.CardConfigs.PostBody.ServiceList.ServiceJumpTypeKind {
    /// 小程序 (`JUMP_MINI_PROGRAM`).
    public static var jumpMiniProgram: Self { "JUMP_MINI_PROGRAM" }
    /// 网页 (`JUMP_WEB_PAGE`).
    public static var jumpWebPage: Self { "JUMP_WEB_PAGE" }
}

extension V3.Brand.Card.CardConfigs.CancelApplyment {
    /// 撤销商家名片配置申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475172).
    ///
    /// At most 1 call a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.card.card-configs.cancel-applyment.post", chain, body: body.fields).reply()
    }

    /// 撤销商家名片配置申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.card.card-configs.cancel-applyment.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/card/card-configs/cancel-applyment` sends. One of `business_code` and `applyment_id` is
    /// needed.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, businessCode: String? = nil, applymentID: String? = nil) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("applyment_id", applymentID)
            fields.set("brand_id", brandID)
            self.fields = fields
        }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 微信支付申请单号 (`applyment_id`): at most 25 characters.
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
    }

    /// What `POST /v3/brand/card/card-configs/cancel-applyment` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 微信支付申请单号 (`applyment_id`): at most 25 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 申请单状态 (`applyment_state`).
        public var applymentState: V3.Brand.CardConfigsApplymentState {
            get throws { try fields.required("applyment_state") }
        }
    }
}

extension V3.Brand.Card.CardConfigs.PreviewURL {
    /// 获取商家名片预览二维码, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016641998).
    ///
    /// At most 1 call a second of a merchant. One of `business_code` and `applyment_id` is needed.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`); at most 20 characters.
    ///   - businessCode: 业务申请编号 (`business_code`); at most 128 characters.
    ///   - applymentID: 微信支付申请单号 (`applyment_id`); at most 25 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String, businessCode: String? = nil, applymentID: String? = nil) async throws -> GetReply {
        var call = TypedCall("brand.card.card-configs.preview-url.get", chain)
        call.query("business_code", businessCode)
        call.query("applyment_id", applymentID)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 获取商家名片预览二维码, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String, businessCode: String? = nil, applymentID: String? = nil) throws -> GetReply {
        var call = TypedCall("brand.card.card-configs.preview-url.get", chain)
        call.query("business_code", businessCode)
        call.query("applyment_id", applymentID)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/card/card-configs/preview-url` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 微信支付申请单号 (`applyment_id`): at most 25 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 商家名片预览二维码链接 (`card_preview_url`): at most 512 characters.
        public var cardPreviewURL: String { get throws { try fields.required("card_preview_url") } }
        /// 预览二维码链接过期时间 (`url_expired_time`): at most 64 characters.
        public var urlExpiredTime: String { get throws { try fields.required("url_expired_time") } }
    }
}

extension V3.Brand.Card.CardConfigs.Publish {
    /// 发布商家名片配置, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475176).
    ///
    /// At most 1 call a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.card.card-configs.publish.post", chain, body: body.fields).reply()
    }

    /// 发布商家名片配置, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.card.card-configs.publish.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/card/card-configs/publish` sends. One of `business_code` and `applyment_id` is needed.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            publishType: V3.Brand.PublishType,
            businessCode: String? = nil,
            applymentID: String? = nil,
            scheduledPublishTime: String? = nil
        ) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("applyment_id", applymentID)
            fields.set("brand_id", brandID)
            fields.set("publish_type", publishType)
            fields.set("scheduled_publish_time", scheduledPublishTime)
            self.fields = fields
        }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 微信支付申请单号 (`applyment_id`): at most 25 characters.
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 发布方式 (`publish_type`).
        public var publishType: V3.Brand.PublishType? {
            get { fields.stored("publish_type") }
            set { fields.set("publish_type", newValue) }
        }
        /// 定时发布时间 (`scheduled_publish_time`): at most 64 characters.
        public var scheduledPublishTime: String? {
            get { fields.stored("scheduled_publish_time") }
            set { fields.set("scheduled_publish_time", newValue) }
        }
    }

    /// What `POST /v3/brand/card/card-configs/publish` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务申请编号 (`business_code`).
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 微信支付申请单号 (`applyment_id`): at most 25 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 发布方式 (`publish_type`).
        public var publishType: V3.Brand.PublishType { get throws { try fields.required("publish_type") } }
        /// 定时发布时间 (`scheduled_publish_time`): at most 64 characters.
        public var scheduledPublishTime: String? { get throws { try fields.optional("scheduled_publish_time") } }
    }
}

extension V3.Brand.Card.CardLinks {
    /// 查询已生效交易连接名片规则, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366785).
    ///
    /// At most 1 call a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`); at most 20 characters.
    ///   - paymentScene: 交易场景类型 (`payment_scene`).
    ///   - pageIndex: 查询页码 (`page_index`).
    ///   - pageSize: 查询页大小 (`page_size`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        paymentScene: V3.Brand.PaymentScene? = nil,
        pageIndex: Int? = nil,
        pageSize: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.card.card-links.get", chain)
        call.query("brand_id", brandID)
        call.query("payment_scene", paymentScene)
        call.query("page_index", pageIndex)
        call.query("page_size", pageSize)
        return try await call.reply()
    }

    /// 查询已生效交易连接名片规则, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        paymentScene: V3.Brand.PaymentScene? = nil,
        pageIndex: Int? = nil,
        pageSize: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("brand.card.card-links.get", chain)
        call.query("brand_id", brandID)
        call.query("payment_scene", paymentScene)
        call.query("page_index", pageIndex)
        call.query("page_size", pageSize)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/card/card-links` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? { get throws { try fields.optional("brand_id") } }
        /// 查询页码 (`page_index`).
        public var pageIndex: Int? { get throws { try fields.optional("page_index") } }
        /// 查询页大小 (`page_size`).
        public var pageSize: Int? { get throws { try fields.optional("page_size") } }
        /// 总个数 (`total_num`).
        public var totalNum: Int? { get throws { try fields.optional("total_num") } }
        /// 已生效连接列表 (`active_link_list`).
        public var activeLinkList: [ActiveLinkList]? { get throws { try fields.optional("active_link_list") } }
        /// `active_link_list`.
        public struct ActiveLinkList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 交易场景类型 (`payment_scene`).
            public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
            /// 公众账号ID列表 (`appid_list`): at most 20 characters each.
            public var appidList: [String]? { get throws { try fields.optional("appid_list") } }
            /// 商户号 (`card_link_mchid`): at most 20 characters.
            public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
            /// 服务ID (`service_id`): at most 50 characters.
            public var serviceID: String? { get throws { try fields.optional("service_id") } }
        }
    }

    /// 添加交易连接名片规则申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016333302).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.card.card-links.post", chain, body: body.fields).reply()
    }

    /// 添加交易连接名片规则申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.card.card-links.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/card/card-links` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            businessCode: String,
            brandID: String,
            paymentScene: V3.Brand.PaymentScene,
            appid: String? = nil,
            cardLinkMchid: String? = nil,
            serviceID: String? = nil
        ) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("brand_id", brandID)
            fields.set("payment_scene", paymentScene)
            fields.set("appid", appid)
            fields.set("card_link_mchid", cardLinkMchid)
            fields.set("service_id", serviceID)
            self.fields = fields
        }
        /// 品牌业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 交易场景类型 (`payment_scene`).
        public var paymentScene: V3.Brand.PaymentScene? {
            get { fields.stored("payment_scene") }
            set { fields.set("payment_scene", newValue) }
        }
        /// 公众账号ID (`appid`): at most 50 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`card_link_mchid`): at most 20 characters.
        public var cardLinkMchid: String? {
            get { fields.stored("card_link_mchid") }
            set { fields.set("card_link_mchid", newValue) }
        }
        /// 服务ID (`service_id`): at most 50 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
    }

    /// What `POST /v3/brand/card/card-links` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 交易场景类型 (`payment_scene`).
        public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
        /// 公众账号ID (`appid`): at most 50 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`card_link_mchid`): at most 20 characters.
        public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
        /// 服务ID (`service_id`): at most 50 characters.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
    }
}

extension V3.Brand.Card.CardLinks.BusinessCode.ByBusinessCode {
    /// 根据业务申请编号查询添加申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366816).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Parameter brandID: 品牌ID (`brand_id`); at most 20 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String) async throws -> GetReply {
        var call = TypedCall("brand.card.card-links.business-code.{business_code}.get", chain)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 根据业务申请编号查询添加申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String) throws -> GetReply {
        var call = TypedCall("brand.card.card-links.business-code.{business_code}.get", chain)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/card/card-links/business-code/{business_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 交易场景类型 (`payment_scene`).
        public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
        /// 公众账号ID (`appid`): at most 20 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`card_link_mchid`): at most 20 characters.
        public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
        /// 服务ID (`service_id`): at most 50 characters.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// 交易连接名片配置状态 (`configuration_state`).
        public var configurationState: ConfigurationState { get throws { try fields.required("configuration_state") } }
        /// 驳回原因 (`reject_reason`): at most 256 characters.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// Documented values of 交易连接名片配置状态 (`configuration_state`); open.
        public typealias ConfigurationState = OpenValue<ConfigurationStateKind>
        /// Tells ``ConfigurationState`` from other values.
        public enum ConfigurationStateKind {}
    }
}

extension OpenValue where Kind == V3.Brand.Card.CardLinks.BusinessCode.ByBusinessCode.GetReply.ConfigurationStateKind {
    /// 审核中 (`WAITING_AUDIT`).
    public static var waitingAudit: Self { "WAITING_AUDIT" }
    /// 审核驳回 (`AUDIT_REJECT`).
    public static var auditReject: Self { "AUDIT_REJECT" }
    /// 待商户号超管确认 (`WAITING_CONFIRMATION`).
    public static var waitingConfirmation: Self { "WAITING_CONFIRMATION" }
    /// 商户号超管已拒绝 (`MERCHANT_ADMIN_REJECT`).
    public static var merchantAdminReject: Self { "MERCHANT_ADMIN_REJECT" }
    /// 生效中 (`IN_EFFECT`).
    public static var inEffect: Self { "IN_EFFECT" }
    /// 状态未知 (`STATE_UNKNOWN`).
    public static var stateUnknown: Self { "STATE_UNKNOWN" }
    /// 已撤销 (`CANCELED`).
    public static var canceled: Self { "CANCELED" }
}

extension V3.Brand.Card.CardLinks.CancelApplyment {
    /// 撤销交易连接名片配置申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366797).
    ///
    /// At most 1 call a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.card.card-links.cancel-applyment.post", chain, body: body.fields).reply()
    }

    /// 撤销交易连接名片配置申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.card.card-links.cancel-applyment.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/card/card-links/cancel-applyment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(businessCode: String, brandID: String) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("brand_id", brandID)
            self.fields = fields
        }
        /// 品牌业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
    }

    /// What `POST /v3/brand/card/card-links/cancel-applyment` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? { get throws { try fields.optional("brand_id") } }
    }
}

extension V3.Brand.Card.CardLinks.UnbindCardLink {
    /// 解除已生效交易连接名片场景, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366804).
    ///
    /// At most 1 call a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.card.card-links.unbind-card-link.post", chain, body: body.fields).reply()
    }

    /// 解除已生效交易连接名片场景, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.card.card-links.unbind-card-link.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/card/card-links/unbind-card-link` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            paymentScene: V3.Brand.PaymentScene,
            appid: String? = nil,
            cardLinkMchid: String? = nil,
            serviceID: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("payment_scene", paymentScene)
            fields.set("appid", appid)
            fields.set("card_link_mchid", cardLinkMchid)
            fields.set("service_id", serviceID)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 交易场景类型 (`payment_scene`).
        public var paymentScene: V3.Brand.PaymentScene? {
            get { fields.stored("payment_scene") }
            set { fields.set("payment_scene", newValue) }
        }
        /// 公众账号ID (`appid`): at most 50 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`card_link_mchid`): at most 20 characters.
        public var cardLinkMchid: String? {
            get { fields.stored("card_link_mchid") }
            set { fields.set("card_link_mchid", newValue) }
        }
        /// 服务ID (`service_id`): at most 50 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
    }

    /// What `POST /v3/brand/card/card-links/unbind-card-link` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`): at most 20 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 交易场景类型 (`payment_scene`).
        public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
        /// 公众账号ID (`appid`): at most 50 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`card_link_mchid`): at most 20 characters.
        public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
        /// 服务ID (`service_id`): at most 50 characters.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
    }
}
