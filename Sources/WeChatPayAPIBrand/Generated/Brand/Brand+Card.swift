// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Card.CardConfigs {
    /// 查询商家名片配置申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475174).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - businessCode: `business_code`.
    ///   - applymentID: `applyment_id`.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `applyment_state`.
        public var applymentState: V3.Brand.CardConfigsApplymentState {
            get throws { try fields.required("applyment_state") }
        }
        /// `scheduled_publish_time`.
        public var scheduledPublishTime: String? { get throws { try fields.optional("scheduled_publish_time") } }
        /// `reject_reason`.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// `actual_publish_time`.
        public var actualPublishTime: String? { get throws { try fields.optional("actual_publish_time") } }
    }

    /// 提交商家名片配置申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016468440).
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
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `brand_mini_program_info`.
        public var brandMiniProgramInfo: BrandMiniProgramInfo? {
            get { fields.stored("brand_mini_program_info") }
            set { fields.set("brand_mini_program_info", newValue) }
        }
        /// `brand_customer_service`.
        public var brandCustomerService: BrandCustomerService? {
            get { fields.stored("brand_customer_service") }
            set { fields.set("brand_customer_service", newValue) }
        }
        /// `service_list`.
        public var serviceList: [ServiceList]? {
            get { fields.stored("service_list") }
            set { fields.set("service_list", newValue) }
        }
        /// `brand_mini_program_info`.
        public struct BrandMiniProgramInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(appid: String, defaultJumpPath: String? = nil) {
                var fields = Fields()
                fields.set("appid", appid)
                fields.set("default_jump_path", defaultJumpPath)
                self.fields = fields
            }
            /// `appid`.
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// `default_jump_path`.
            public var defaultJumpPath: String? {
                get { fields.stored("default_jump_path") }
                set { fields.set("default_jump_path", newValue) }
            }
        }
        /// `brand_customer_service`.
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
            /// `customer_service_type`.
            public var customerServiceType: CustomerServiceType? {
                get { fields.stored("customer_service_type") }
                set { fields.set("customer_service_type", newValue) }
            }
            /// `customer_service_phone`.
            public var customerServicePhone: String? {
                get { fields.stored("customer_service_phone") }
                set { fields.set("customer_service_phone", newValue) }
            }
            /// `customer_service_path`.
            public var customerServicePath: String? {
                get { fields.stored("customer_service_path") }
                set { fields.set("customer_service_path", newValue) }
            }
            /// `appid`.
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// Documented values of `customer_service_type`; open.
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
                serviceJumpType: ServiceJumpType,
                serviceJumpPath: String,
                serviceClassifyName: String? = nil,
                serviceName: String? = nil,
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
            /// `service_classify_name`.
            public var serviceClassifyName: String? {
                get { fields.stored("service_classify_name") }
                set { fields.set("service_classify_name", newValue) }
            }
            /// `service_name`.
            public var serviceName: String? {
                get { fields.stored("service_name") }
                set { fields.set("service_name", newValue) }
            }
            /// `service_jump_type`.
            public var serviceJumpType: ServiceJumpType? {
                get { fields.stored("service_jump_type") }
                set { fields.set("service_jump_type", newValue) }
            }
            /// `service_jump_path`.
            public var serviceJumpPath: String? {
                get { fields.stored("service_jump_path") }
                set { fields.set("service_jump_path", newValue) }
            }
            /// `appid`.
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// Documented values of `service_jump_type`; open.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `card_preview_url`.
        public var cardPreviewURL: String { get throws { try fields.required("card_preview_url") } }
    }
}

extension OpenValue where Kind == V3.Brand.Card.CardConfigs.PostBody.BrandCustomerService.CustomerServiceTypeKind {
    /// `MINI_PROGRAM`.
    public static var miniProgram: Self { "MINI_PROGRAM" }
    /// `CUSTOMIZE_WEB`.
    public static var customizeWeb: Self { "CUSTOMIZE_WEB" }
    /// `CUSTOMIZE_MP`.
    public static var customizeMp: Self { "CUSTOMIZE_MP" }
    /// `SERVICE_PHONE`.
    public static var servicePhone: Self { "SERVICE_PHONE" }
}

extension OpenValue where Kind == V3.Brand.Card.CardConfigs.PostBody.ServiceList.ServiceJumpTypeKind {
    /// `JUMP_MINI_PROGRAM`.
    public static var jumpMiniProgram: Self { "JUMP_MINI_PROGRAM" }
    /// `JUMP_WEB_PAGE`.
    public static var jumpWebPage: Self { "JUMP_WEB_PAGE" }
}

extension V3.Brand.Card.CardConfigs.CancelApplyment {
    /// 撤销商家名片配置申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475172).
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

    /// What `POST /v3/brand/card/card-configs/cancel-applyment` sends.
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
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// `applyment_id`.
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// `brand_id`.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `applyment_state`.
        public var applymentState: V3.Brand.CardConfigsApplymentState {
            get throws { try fields.required("applyment_state") }
        }
    }
}

extension V3.Brand.Card.CardConfigs.PreviewURL {
    /// 获取商家名片预览二维码, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016641998).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - businessCode: `business_code`.
    ///   - applymentID: `applyment_id`.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_preview_url`.
        public var cardPreviewURL: String { get throws { try fields.required("card_preview_url") } }
        /// `url_expired_time`.
        public var urlExpiredTime: String { get throws { try fields.required("url_expired_time") } }
    }
}

extension V3.Brand.Card.CardConfigs.Publish {
    /// 发布商家名片配置, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475176).
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

    /// What `POST /v3/brand/card/card-configs/publish` sends.
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
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// `applyment_id`.
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `publish_type`.
        public var publishType: V3.Brand.PublishType? {
            get { fields.stored("publish_type") }
            set { fields.set("publish_type", newValue) }
        }
        /// `scheduled_publish_time`.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `publish_type`.
        public var publishType: V3.Brand.PublishType { get throws { try fields.required("publish_type") } }
        /// `scheduled_publish_time`.
        public var scheduledPublishTime: String? { get throws { try fields.optional("scheduled_publish_time") } }
    }
}

extension V3.Brand.Card.CardLinks {
    /// 查询已生效交易连接名片规则, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366785).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - paymentScene: `payment_scene`.
    ///   - pageIndex: `page_index`.
    ///   - pageSize: `page_size`.
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
        /// `brand_id`.
        public var brandID: String? { get throws { try fields.optional("brand_id") } }
        /// `page_index`.
        public var pageIndex: Int? { get throws { try fields.optional("page_index") } }
        /// `page_size`.
        public var pageSize: Int? { get throws { try fields.optional("page_size") } }
        /// `total_num`.
        public var totalNum: Int? { get throws { try fields.optional("total_num") } }
        /// `active_link_list`.
        public var activeLinkList: [ActiveLinkList]? { get throws { try fields.optional("active_link_list") } }
        /// `active_link_list`.
        public struct ActiveLinkList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `payment_scene`.
            public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
            /// `appid_list`.
            public var appidList: [String]? { get throws { try fields.optional("appid_list") } }
            /// `card_link_mchid`.
            public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
            /// `service_id`.
            public var serviceID: String? { get throws { try fields.optional("service_id") } }
        }
    }

    /// 添加交易连接名片规则申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016333302).
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
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `payment_scene`.
        public var paymentScene: V3.Brand.PaymentScene? {
            get { fields.stored("payment_scene") }
            set { fields.set("payment_scene", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `card_link_mchid`.
        public var cardLinkMchid: String? {
            get { fields.stored("card_link_mchid") }
            set { fields.set("card_link_mchid", newValue) }
        }
        /// `service_id`.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `payment_scene`.
        public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `card_link_mchid`.
        public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
        /// `service_id`.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
    }
}

extension V3.Brand.Card.CardLinks.BusinessCode.ByBusinessCode {
    /// 根据业务申请编号查询添加申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366816).
    ///
    /// - Parameter brandID: `brand_id`.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `payment_scene`.
        public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `card_link_mchid`.
        public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
        /// `service_id`.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// `configuration_state`.
        public var configurationState: ConfigurationState { get throws { try fields.required("configuration_state") } }
        /// `reject_reason`.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// Documented values of `configuration_state`; open.
        public typealias ConfigurationState = OpenValue<ConfigurationStateKind>
        /// Tells ``ConfigurationState`` from other values.
        public enum ConfigurationStateKind {}
    }
}

extension OpenValue where Kind == V3.Brand.Card.CardLinks.BusinessCode.ByBusinessCode.GetReply.ConfigurationStateKind {
    /// `WAITING_AUDIT`.
    public static var waitingAudit: Self { "WAITING_AUDIT" }
    /// `AUDIT_REJECT`.
    public static var auditReject: Self { "AUDIT_REJECT" }
    /// `WAITING_CONFIRMATION`.
    public static var waitingConfirmation: Self { "WAITING_CONFIRMATION" }
    /// `MERCHANT_ADMIN_REJECT`.
    public static var merchantAdminReject: Self { "MERCHANT_ADMIN_REJECT" }
    /// `IN_EFFECT`.
    public static var inEffect: Self { "IN_EFFECT" }
}

extension V3.Brand.Card.CardLinks.CancelApplyment {
    /// 撤销交易连接名片配置申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366797).
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
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// `brand_id`.
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
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
    }
}

extension V3.Brand.Card.CardLinks.UnbindCardLink {
    /// 解除已生效交易连接名片场景, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366804).
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `payment_scene`.
        public var paymentScene: V3.Brand.PaymentScene? {
            get { fields.stored("payment_scene") }
            set { fields.set("payment_scene", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `card_link_mchid`.
        public var cardLinkMchid: String? {
            get { fields.stored("card_link_mchid") }
            set { fields.set("card_link_mchid", newValue) }
        }
        /// `service_id`.
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
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `payment_scene`.
        public var paymentScene: V3.Brand.PaymentScene { get throws { try fields.required("payment_scene") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `card_link_mchid`.
        public var cardLinkMchid: String? { get throws { try fields.optional("card_link_mchid") } }
        /// `service_id`.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
    }
}
