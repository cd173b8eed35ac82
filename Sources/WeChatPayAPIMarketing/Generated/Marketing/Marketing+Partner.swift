// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans {
    /// 创建投放计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184554).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.DeliveryPlansReply {
        try await TypedCall("marketing.partner.delivery-plan.delivery-plans.post", chain, body: body.fields).reply()
    }

    /// 创建投放计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.DeliveryPlansReply {
        let call = TypedCall("marketing.partner.delivery-plan.delivery-plans.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/delivery-plan/delivery-plans` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            brandID: String,
            productCouponID: String,
            stockID: String,
            planName: String? = nil,
            totalCount: Int? = nil,
            userLimit: Int? = nil,
            dailyLimit: Int? = nil,
            deliveryStartTime: String? = nil,
            deliveryEndTime: String? = nil,
            recommendWord: String? = nil,
            reuseCouponConfig: Bool? = nil,
            usageMode: V3.Marketing.PartnerUsageMode? = nil,
            stockBundleID: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("plan_name", planName)
            fields.set("total_count", totalCount)
            fields.set("user_limit", userLimit)
            fields.set("daily_limit", dailyLimit)
            fields.set("delivery_start_time", deliveryStartTime)
            fields.set("delivery_end_time", deliveryEndTime)
            fields.set("recommend_word", recommendWord)
            fields.set("reuse_coupon_config", reuseCouponConfig)
            fields.set("usage_mode", usageMode)
            fields.set("stock_bundle_id", stockBundleID)
            self.fields = fields
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `plan_name`.
        public var planName: String? {
            get { fields.stored("plan_name") }
            set { fields.set("plan_name", newValue) }
        }
        /// `total_count`.
        public var totalCount: Int? {
            get { fields.stored("total_count") }
            set { fields.set("total_count", newValue) }
        }
        /// `user_limit`.
        public var userLimit: Int? {
            get { fields.stored("user_limit") }
            set { fields.set("user_limit", newValue) }
        }
        /// `daily_limit`.
        public var dailyLimit: Int? {
            get { fields.stored("daily_limit") }
            set { fields.set("daily_limit", newValue) }
        }
        /// `delivery_start_time`.
        public var deliveryStartTime: String? {
            get { fields.stored("delivery_start_time") }
            set { fields.set("delivery_start_time", newValue) }
        }
        /// `delivery_end_time`.
        public var deliveryEndTime: String? {
            get { fields.stored("delivery_end_time") }
            set { fields.set("delivery_end_time", newValue) }
        }
        /// `recommend_word`.
        public var recommendWord: String? {
            get { fields.stored("recommend_word") }
            set { fields.set("recommend_word", newValue) }
        }
        /// `reuse_coupon_config`.
        public var reuseCouponConfig: Bool? {
            get { fields.stored("reuse_coupon_config") }
            set { fields.set("reuse_coupon_config", newValue) }
        }
        /// `usage_mode`.
        public var usageMode: V3.Marketing.PartnerUsageMode? {
            get { fields.stored("usage_mode") }
            set { fields.set("usage_mode", newValue) }
        }
        /// `stock_bundle_id`.
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
    }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByBrandID.DeliveryPlans {
    /// 分页查询投放计划列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184563).
    ///
    /// - Parameters:
    ///   - pageSize: `page_size`.
    ///   - offset: `offset`.
    ///   - planState: `plan_state`.
    ///   - auditState: `audit_state`.
    ///   - planID: `plan_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        pageSize: Int? = nil,
        offset: Int? = nil,
        planState: V3.Marketing.PlanState? = nil,
        auditState: AuditState? = nil,
        planID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.partner.delivery-plan.delivery-plans.{brand_id}.delivery-plans.get", chain)
        call.query("page_size", pageSize)
        call.query("offset", offset)
        call.query("plan_state", planState)
        call.query("audit_state", auditState)
        call.query("plan_id", planID)
        return try await call.reply()
    }

    /// 分页查询投放计划列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        pageSize: Int? = nil,
        offset: Int? = nil,
        planState: V3.Marketing.PlanState? = nil,
        auditState: AuditState? = nil,
        planID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.partner.delivery-plan.delivery-plans.{brand_id}.delivery-plans.get", chain)
        call.query("page_size", pageSize)
        call.query("offset", offset)
        call.query("plan_state", planState)
        call.query("audit_state", auditState)
        call.query("plan_id", planID)
        return try call.blockingReply()
    }

    /// Documented values of `audit_state`; open.
    public typealias AuditState = OpenValue<AuditStateKind>
    /// Tells ``AuditState`` from other values.
    public enum AuditStateKind {}

    /// What `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `plan_list`.
        public var planList: [V3.Marketing.Plan]? { get throws { try fields.optional("plan_list") } }
    }
}

extension OpenValue
where Kind == V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByBrandID.DeliveryPlans.AuditStateKind {
    /// `AUDIT_INITIAL`.
    public static var auditInitial: Self { "AUDIT_INITIAL" }
    /// `AUDIT_PROCESSING`.
    public static var auditProcessing: Self { "AUDIT_PROCESSING" }
    /// `AUDIT_PASSED`.
    public static var auditPassed: Self { "AUDIT_PASSED" }
    /// `AUDIT_REJECTED`.
    public static var auditRejected: Self { "AUDIT_REJECTED" }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByPlanID {
    /// 更新投放计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184594).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Marketing.DeliveryPlansReply {
        let call = TypedCall("marketing.partner.delivery-plan.delivery-plans.{plan_id}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 更新投放计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Marketing.DeliveryPlansReply {
        let call = TypedCall("marketing.partner.delivery-plan.delivery-plans.{plan_id}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(modifyContent: ModifyContent, outRequestNo: String? = nil) {
            var fields = Fields()
            fields.set("modify_content", modifyContent)
            fields.set("out_request_no", outRequestNo)
            self.fields = fields
        }
        /// `modify_content`.
        public var modifyContent: ModifyContent? {
            get { fields.stored("modify_content") }
            set { fields.set("modify_content", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `modify_content`.
        public struct ModifyContent: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                planName: String? = nil,
                deliveryEndTime: String? = nil,
                totalCount: Int? = nil,
                userLimit: Int? = nil,
                dailyLimit: Int? = nil,
                recommendWord: String? = nil
            ) {
                var fields = Fields()
                fields.set("plan_name", planName)
                fields.set("delivery_end_time", deliveryEndTime)
                fields.set("total_count", totalCount)
                fields.set("user_limit", userLimit)
                fields.set("daily_limit", dailyLimit)
                fields.set("recommend_word", recommendWord)
                self.fields = fields
            }
            /// `plan_name`.
            public var planName: String? {
                get { fields.stored("plan_name") }
                set { fields.set("plan_name", newValue) }
            }
            /// `delivery_end_time`.
            public var deliveryEndTime: String? {
                get { fields.stored("delivery_end_time") }
                set { fields.set("delivery_end_time", newValue) }
            }
            /// `total_count`.
            public var totalCount: Int? {
                get { fields.stored("total_count") }
                set { fields.set("total_count", newValue) }
            }
            /// `user_limit`.
            public var userLimit: Int? {
                get { fields.stored("user_limit") }
                set { fields.set("user_limit", newValue) }
            }
            /// `daily_limit`.
            public var dailyLimit: Int? {
                get { fields.stored("daily_limit") }
                set { fields.set("daily_limit", newValue) }
            }
            /// `recommend_word`.
            public var recommendWord: String? {
                get { fields.stored("recommend_word") }
                set { fields.set("recommend_word", newValue) }
            }
        }
    }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByPlanID.Terminate {
    /// 终止投放计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184572).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws {
        let call = TypedCall("marketing.partner.delivery-plan.delivery-plans.{plan_id}.terminate.post", chain)
        return try await call.completion()
    }

    /// 终止投放计划, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws {
        let call = TypedCall("marketing.partner.delivery-plan.delivery-plans.{plan_id}.terminate.post", chain)
        return try call.blockingCompletion()
    }
}

extension V3.Marketing.Partner.DeliveryPlan.BySpMchid.NotifyURL {
    /// 设置投放计划回调地址, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184598).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.NotifyURLRequest) async throws -> PostReply {
        let call = TypedCall("marketing.partner.delivery-plan.{sp_mchid}.notify-url.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 设置投放计划回调地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.NotifyURLRequest) throws -> PostReply {
        let call = TypedCall("marketing.partner.delivery-plan.{sp_mchid}.notify-url.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks {
    /// 提交图片生成任务, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017327735).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.partner.product-coupon.image-generation-tasks.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 提交图片生成任务, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.partner.product-coupon.image-generation-tasks.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/image-generation-tasks` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            taskID: String,
            imageGenerationType: V3.Marketing.ImageGenerationType,
            combineImage: CombineImage? = nil,
            cutOut: CutOut? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("task_id", taskID)
            fields.set("image_generation_type", imageGenerationType)
            fields.set("combine_image", combineImage)
            fields.set("cut_out", cutOut)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `task_id`.
        public var taskID: String? {
            get { fields.stored("task_id") }
            set { fields.set("task_id", newValue) }
        }
        /// `image_generation_type`.
        public var imageGenerationType: V3.Marketing.ImageGenerationType? {
            get { fields.stored("image_generation_type") }
            set { fields.set("image_generation_type", newValue) }
        }
        /// `combine_image`.
        public var combineImage: CombineImage? {
            get { fields.stored("combine_image") }
            set { fields.set("combine_image", newValue) }
        }
        /// `cut_out`.
        public var cutOut: CutOut? {
            get { fields.stored("cut_out") }
            set { fields.set("cut_out", newValue) }
        }
        /// `combine_image`.
        public struct CombineImage: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                scope: V3.Marketing.Scope,
                type: V3.Marketing.ProductCouponType,
                usageMode: V3.Marketing.PartnerUsageMode,
                normalCoupon: V3.Marketing.NormalCouponRequest? = nil,
                discountCoupon: V3.Marketing.DiscountCouponRequest? = nil,
                exchangeCoupon: V3.Marketing.ExchangeCouponRequest? = nil,
                backgroundColor: String? = nil
            ) {
                var fields = Fields()
                fields.set("scope", scope)
                fields.set("type", type)
                fields.set("usage_mode", usageMode)
                fields.set("normal_coupon", normalCoupon)
                fields.set("discount_coupon", discountCoupon)
                fields.set("exchange_coupon", exchangeCoupon)
                fields.set("background_color", backgroundColor)
                self.fields = fields
            }
            /// `scope`.
            public var scope: V3.Marketing.Scope? {
                get { fields.stored("scope") }
                set { fields.set("scope", newValue) }
            }
            /// `type`.
            public var type: V3.Marketing.ProductCouponType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// `usage_mode`.
            public var usageMode: V3.Marketing.PartnerUsageMode? {
                get { fields.stored("usage_mode") }
                set { fields.set("usage_mode", newValue) }
            }
            /// `normal_coupon`.
            public var normalCoupon: V3.Marketing.NormalCouponRequest? {
                get { fields.stored("normal_coupon") }
                set { fields.set("normal_coupon", newValue) }
            }
            /// `discount_coupon`.
            public var discountCoupon: V3.Marketing.DiscountCouponRequest? {
                get { fields.stored("discount_coupon") }
                set { fields.set("discount_coupon", newValue) }
            }
            /// `exchange_coupon`.
            public var exchangeCoupon: V3.Marketing.ExchangeCouponRequest? {
                get { fields.stored("exchange_coupon") }
                set { fields.set("exchange_coupon", newValue) }
            }
            /// `background_color`.
            public var backgroundColor: String? {
                get { fields.stored("background_color") }
                set { fields.set("background_color", newValue) }
            }
        }
        /// `cut_out`.
        public struct CutOut: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(imageURL: String) {
                var fields = Fields()
                fields.set("image_url", imageURL)
                self.fields = fields
            }
            /// `image_url`.
            public var imageURL: String? {
                get { fields.stored("image_url") }
                set { fields.set("image_url", newValue) }
            }
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/image-generation-tasks` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `task_id`.
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ByTaskID {
    /// 查询图片生成任务执行结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017327739).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - imageGenerationType: `image_generation_type`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String, imageGenerationType: V3.Marketing.ImageGenerationType) async throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.image-generation-tasks.{task_id}.get", chain)
        call.query("brand_id", brandID)
        call.query("image_generation_type", imageGenerationType)
        return try await call.reply()
    }

    /// 查询图片生成任务执行结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String, imageGenerationType: V3.Marketing.ImageGenerationType) throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.image-generation-tasks.{task_id}.get", chain)
        call.query("brand_id", brandID)
        call.query("image_generation_type", imageGenerationType)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `task_id`.
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// `image_generation_type`.
        public var imageGenerationType: V3.Marketing.ImageGenerationType {
            get throws { try fields.required("image_generation_type") }
        }
        /// `task_state`.
        public var taskState: TaskState { get throws { try fields.required("task_state") } }
        /// `combine_image_result`.
        public var combineImageResult: V3.Marketing.CombineImageResult? {
            get throws { try fields.optional("combine_image_result") }
        }
        /// `cut_out_result`.
        public var cutOutResult: V3.Marketing.CombineImageResult? {
            get throws { try fields.optional("cut_out_result") }
        }
        /// Documented values of `task_state`; open.
        public typealias TaskState = OpenValue<TaskStateKind>
        /// Tells ``TaskState`` from other values.
        public enum TaskStateKind {}
    }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ByTaskID.GetReply.TaskStateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
}

extension V3.Marketing.Partner.ProductCoupon.Media.UploadImage {
    /// 图片上传, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781275).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> V3.Marketing.MediaURLReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.media.upload-image.post", chain, file: file, part: "file")
        return try await call.reply()
    }

    /// 图片上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> V3.Marketing.MediaURLReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.media.upload-image.post", chain, file: file, part: "file")
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.NotifyConfigs {
    /// 获取商品券事件通知地址, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781284).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.MarketingReply {
        try await TypedCall("marketing.partner.product-coupon.notify-configs.get", chain).reply()
    }

    /// 获取商品券事件通知地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.MarketingReply {
        try TypedCall("marketing.partner.product-coupon.notify-configs.get", chain).blockingReply()
    }

    /// 设置商品券事件通知地址, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781286).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.NotifyURLRequest) async throws -> V3.Marketing.MarketingReply {
        let call = TypedCall("marketing.partner.product-coupon.notify-configs.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 设置商品券事件通知地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.NotifyURLRequest) throws -> V3.Marketing.MarketingReply {
        let call = TypedCall("marketing.partner.product-coupon.notify-configs.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons {
    /// 创建商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781289).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.partner.product-coupon.product-coupons.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 创建商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.partner.product-coupon.product-coupons.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/product-coupons` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            outRequestNo: String,
            scope: V3.Marketing.Scope,
            type: V3.Marketing.ProductCouponType,
            usageMode: V3.Marketing.UsageMode,
            displayInfo: V3.Marketing.DisplayInfoRequest,
            singleUsageInfo: SingleUsageInfo? = nil,
            sequentialUsageInfo: SequentialUsageInfo? = nil,
            outProductNo: String? = nil,
            stock: Stock? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("out_request_no", outRequestNo)
            fields.set("scope", scope)
            fields.set("type", type)
            fields.set("usage_mode", usageMode)
            fields.set("single_usage_info", singleUsageInfo)
            fields.set("sequential_usage_info", sequentialUsageInfo)
            fields.set("display_info", displayInfo)
            fields.set("out_product_no", outProductNo)
            fields.set("stock", stock)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `scope`.
        public var scope: V3.Marketing.Scope? {
            get { fields.stored("scope") }
            set { fields.set("scope", newValue) }
        }
        /// `type`.
        public var type: V3.Marketing.ProductCouponType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `usage_mode`.
        public var usageMode: V3.Marketing.UsageMode? {
            get { fields.stored("usage_mode") }
            set { fields.set("usage_mode", newValue) }
        }
        /// `single_usage_info`.
        public var singleUsageInfo: SingleUsageInfo? {
            get { fields.stored("single_usage_info") }
            set { fields.set("single_usage_info", newValue) }
        }
        /// `sequential_usage_info`.
        public var sequentialUsageInfo: SequentialUsageInfo? {
            get { fields.stored("sequential_usage_info") }
            set { fields.set("sequential_usage_info", newValue) }
        }
        /// `display_info`.
        public var displayInfo: V3.Marketing.DisplayInfoRequest? {
            get { fields.stored("display_info") }
            set { fields.set("display_info", newValue) }
        }
        /// `out_product_no`.
        public var outProductNo: String? {
            get { fields.stored("out_product_no") }
            set { fields.set("out_product_no", newValue) }
        }
        /// `stock`.
        public var stock: Stock? {
            get { fields.stored("stock") }
            set { fields.set("stock", newValue) }
        }
        /// `single_usage_info`.
        public struct SingleUsageInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                normalCoupon: V3.Marketing.NormalCouponRequest? = nil,
                discountCoupon: V3.Marketing.DiscountCouponRequest? = nil
            ) {
                var fields = Fields()
                fields.set("normal_coupon", normalCoupon)
                fields.set("discount_coupon", discountCoupon)
                self.fields = fields
            }
            /// `normal_coupon`.
            public var normalCoupon: V3.Marketing.NormalCouponRequest? {
                get { fields.stored("normal_coupon") }
                set { fields.set("normal_coupon", newValue) }
            }
            /// `discount_coupon`.
            public var discountCoupon: V3.Marketing.DiscountCouponRequest? {
                get { fields.stored("discount_coupon") }
                set { fields.set("discount_coupon", newValue) }
            }
        }
        /// `sequential_usage_info`.
        public struct SequentialUsageInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: V3.Marketing.ProductCouponsType,
                count: Int,
                availableDays: Int,
                intervalDays: Int? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("count", count)
                fields.set("available_days", availableDays)
                fields.set("interval_days", intervalDays)
                self.fields = fields
            }
            /// `type`.
            public var type: V3.Marketing.ProductCouponsType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// `count`.
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// `available_days`.
            public var availableDays: Int? {
                get { fields.stored("available_days") }
                set { fields.set("available_days", newValue) }
            }
            /// `interval_days`.
            public var intervalDays: Int? {
                get { fields.stored("interval_days") }
                set { fields.set("interval_days", newValue) }
            }
        }
        /// `stock`.
        public struct Stock: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                couponCodeMode: V3.Marketing.CouponCodeMode,
                stockSendRule: V3.Marketing.StockSendRuleRequest,
                usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest,
                couponDisplayInfo: CouponDisplayInfo,
                notifyConfig: V3.Marketing.NotifyConfigRequest,
                storeScope: V3.Marketing.StoreScope,
                remark: String? = nil,
                singleUsageRule: V3.Marketing.SingleUsageRuleRequest? = nil,
                sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest? = nil
            ) {
                var fields = Fields()
                fields.set("remark", remark)
                fields.set("coupon_code_mode", couponCodeMode)
                fields.set("stock_send_rule", stockSendRule)
                fields.set("single_usage_rule", singleUsageRule)
                fields.set("sequential_usage_rule", sequentialUsageRule)
                fields.set("usage_rule_display_info", usageRuleDisplayInfo)
                fields.set("coupon_display_info", couponDisplayInfo)
                fields.set("notify_config", notifyConfig)
                fields.set("store_scope", storeScope)
                self.fields = fields
            }
            /// `remark`.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `coupon_code_mode`.
            public var couponCodeMode: V3.Marketing.CouponCodeMode? {
                get { fields.stored("coupon_code_mode") }
                set { fields.set("coupon_code_mode", newValue) }
            }
            /// `stock_send_rule`.
            public var stockSendRule: V3.Marketing.StockSendRuleRequest? {
                get { fields.stored("stock_send_rule") }
                set { fields.set("stock_send_rule", newValue) }
            }
            /// `single_usage_rule`.
            public var singleUsageRule: V3.Marketing.SingleUsageRuleRequest? {
                get { fields.stored("single_usage_rule") }
                set { fields.set("single_usage_rule", newValue) }
            }
            /// `sequential_usage_rule`.
            public var sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest? {
                get { fields.stored("sequential_usage_rule") }
                set { fields.set("sequential_usage_rule", newValue) }
            }
            /// `usage_rule_display_info`.
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
                get { fields.stored("usage_rule_display_info") }
                set { fields.set("usage_rule_display_info", newValue) }
            }
            /// `coupon_display_info`.
            public var couponDisplayInfo: CouponDisplayInfo? {
                get { fields.stored("coupon_display_info") }
                set { fields.set("coupon_display_info", newValue) }
            }
            /// `notify_config`.
            public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
                get { fields.stored("notify_config") }
                set { fields.set("notify_config", newValue) }
            }
            /// `store_scope`.
            public var storeScope: V3.Marketing.StoreScope? {
                get { fields.stored("store_scope") }
                set { fields.set("store_scope", newValue) }
            }
            /// `coupon_display_info`.
            public struct CouponDisplayInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    codeDisplayMode: V3.Marketing.CodeDisplayMode,
                    backgroundColor: V3.Marketing.BackgroundColor? = nil,
                    entranceMiniProgram: EntranceMiniProgram? = nil,
                    entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest? = nil,
                    entranceFinder: V3.Marketing.EntranceFinderRequest? = nil
                ) {
                    var fields = Fields()
                    fields.set("code_display_mode", codeDisplayMode)
                    fields.set("background_color", backgroundColor)
                    fields.set("entrance_mini_program", entranceMiniProgram)
                    fields.set("entrance_official_account", entranceOfficialAccount)
                    fields.set("entrance_finder", entranceFinder)
                    self.fields = fields
                }
                /// `code_display_mode`.
                public var codeDisplayMode: V3.Marketing.CodeDisplayMode? {
                    get { fields.stored("code_display_mode") }
                    set { fields.set("code_display_mode", newValue) }
                }
                /// `background_color`.
                public var backgroundColor: V3.Marketing.BackgroundColor? {
                    get { fields.stored("background_color") }
                    set { fields.set("background_color", newValue) }
                }
                /// `entrance_mini_program`.
                public var entranceMiniProgram: EntranceMiniProgram? {
                    get { fields.stored("entrance_mini_program") }
                    set { fields.set("entrance_mini_program", newValue) }
                }
                /// `entrance_official_account`.
                public var entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest? {
                    get { fields.stored("entrance_official_account") }
                    set { fields.set("entrance_official_account", newValue) }
                }
                /// `entrance_finder`.
                public var entranceFinder: V3.Marketing.EntranceFinderRequest? {
                    get { fields.stored("entrance_finder") }
                    set { fields.set("entrance_finder", newValue) }
                }
                /// `entrance_mini_program`.
                public struct EntranceMiniProgram: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(appid: String, path: String, entranceWording: String, guidanceWording: String? = nil) {
                        var fields = Fields()
                        fields.set("appid", appid)
                        fields.set("path", path)
                        fields.set("entrance_wording", entranceWording)
                        fields.set("guidance_wording", guidanceWording)
                        self.fields = fields
                    }
                    /// `appid`.
                    public var appid: String? {
                        get { fields.stored("appid") }
                        set { fields.set("appid", newValue) }
                    }
                    /// `path`.
                    public var path: String? {
                        get { fields.stored("path") }
                        set { fields.set("path", newValue) }
                    }
                    /// `entrance_wording`.
                    public var entranceWording: String? {
                        get { fields.stored("entrance_wording") }
                        set { fields.set("entrance_wording", newValue) }
                    }
                    /// `guidance_wording`.
                    public var guidanceWording: String? {
                        get { fields.stored("guidance_wording") }
                        set { fields.set("guidance_wording", newValue) }
                    }
                }
            }
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/product-coupons` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `state`.
        public var state: V3.Marketing.ProductCouponState { get throws { try fields.required("state") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `scope`.
        public var scope: V3.Marketing.Scope { get throws { try fields.required("scope") } }
        /// `type`.
        public var type: V3.Marketing.ProductCouponType { get throws { try fields.required("type") } }
        /// `usage_mode`.
        public var usageMode: V3.Marketing.UsageMode { get throws { try fields.required("usage_mode") } }
        /// `single_usage_info`.
        public var singleUsageInfo: V3.Marketing.SingleUsageInfo? {
            get throws { try fields.optional("single_usage_info") }
        }
        /// `sequential_usage_info`.
        public var sequentialUsageInfo: V3.Marketing.SequentialUsageInfo? {
            get throws { try fields.optional("sequential_usage_info") }
        }
        /// `display_info`.
        public var displayInfo: V3.Marketing.DisplayInfo { get throws { try fields.required("display_info") } }
        /// `out_product_no`.
        public var outProductNo: String? { get throws { try fields.optional("out_product_no") } }
        /// `stock`.
        public var stock: Stock { get throws { try fields.required("stock") } }
        /// `stock`.
        public struct Stock: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `product_coupon_id`.
            public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
            /// `stock_id`.
            public var stockID: String { get throws { try fields.required("stock_id") } }
            /// `remark`.
            public var remark: String? { get throws { try fields.optional("remark") } }
            /// `coupon_code_mode`.
            public var couponCodeMode: V3.Marketing.CouponCodeMode {
                get throws { try fields.required("coupon_code_mode") }
            }
            /// `stock_send_rule`.
            public var stockSendRule: V3.Marketing.StockSendRule {
                get throws { try fields.required("stock_send_rule") }
            }
            /// `single_usage_rule`.
            public var singleUsageRule: V3.Marketing.SingleUsageRule? {
                get throws { try fields.optional("single_usage_rule") }
            }
            /// `sequential_usage_rule`.
            public var sequentialUsageRule: V3.Marketing.SequentialUsageRule? {
                get throws { try fields.optional("sequential_usage_rule") }
            }
            /// `usage_rule_display_info`.
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfo {
                get throws { try fields.required("usage_rule_display_info") }
            }
            /// `coupon_display_info`.
            public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
                get throws { try fields.required("coupon_display_info") }
            }
            /// `notify_config`.
            public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
            /// `store_scope`.
            public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
            /// `sent_count_info`.
            public var sentCountInfo: V3.Marketing.SentCountInfo {
                get throws { try fields.required("sent_count_info") }
            }
            /// `state`.
            public var state: V3.Marketing.State { get throws { try fields.required("state") } }
            /// `deactivate_request_no`.
            public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
            /// `deactivate_time`.
            public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
            /// `deactivate_reason`.
            public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
            /// `brand_id`.
            public var brandID: String { get throws { try fields.required("brand_id") } }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID {
    /// 查询商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781292).
    ///
    /// - Parameter brandID: `brand_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String) async throws -> V3.Marketing.ProductCouponReply {
        var call = TypedCall("marketing.partner.product-coupon.product-coupons.{product_coupon_id}.get", chain)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String) throws -> V3.Marketing.ProductCouponReply {
        var call = TypedCall("marketing.partner.product-coupon.product-coupons.{product_coupon_id}.get", chain)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// 修改商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781296).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Marketing.ProductCouponReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Marketing.ProductCouponReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, outRequestNo: String, displayInfo: V3.Marketing.DisplayInfoRequest) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("out_request_no", outRequestNo)
            fields.set("display_info", displayInfo)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `display_info`.
        public var displayInfo: V3.Marketing.DisplayInfoRequest? {
            get { fields.stored("display_info") }
            set { fields.set("display_info", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Deactivate {
    /// 失效商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781290).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.DeactivateRequest) async throws -> V3.Marketing.ProductCouponReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.deactivate.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 失效商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.DeactivateRequest) throws -> V3.Marketing.ProductCouponReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.deactivate.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles {
    /// 添加商品券批次组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280622).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.StockBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 添加商品券批次组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.StockBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, outRequestNo: String, stockBundle: StockBundle) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("out_request_no", outRequestNo)
            fields.set("stock_bundle", stockBundle)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `stock_bundle`.
        public var stockBundle: StockBundle? {
            get { fields.stored("stock_bundle") }
            set { fields.set("stock_bundle", newValue) }
        }
        /// `stock_bundle`.
        public struct StockBundle: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                couponCodeMode: V3.Marketing.ProductCouponCouponCodeMode,
                stockSendRule: StockSendRule,
                usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest,
                couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest,
                notifyConfig: V3.Marketing.NotifyConfigRequest,
                storeScope: V3.Marketing.StoreScope,
                remark: String? = nil,
                progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil
            ) {
                var fields = Fields()
                fields.set("remark", remark)
                fields.set("coupon_code_mode", couponCodeMode)
                fields.set("stock_send_rule", stockSendRule)
                fields.set("progressive_bundle_usage_rule", progressiveBundleUsageRule)
                fields.set("usage_rule_display_info", usageRuleDisplayInfo)
                fields.set("coupon_display_info", couponDisplayInfo)
                fields.set("notify_config", notifyConfig)
                fields.set("store_scope", storeScope)
                self.fields = fields
            }
            /// `remark`.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `coupon_code_mode`.
            public var couponCodeMode: V3.Marketing.ProductCouponCouponCodeMode? {
                get { fields.stored("coupon_code_mode") }
                set { fields.set("coupon_code_mode", newValue) }
            }
            /// `stock_send_rule`.
            public var stockSendRule: StockSendRule? {
                get { fields.stored("stock_send_rule") }
                set { fields.set("stock_send_rule", newValue) }
            }
            /// `progressive_bundle_usage_rule`.
            public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? {
                get { fields.stored("progressive_bundle_usage_rule") }
                set { fields.set("progressive_bundle_usage_rule", newValue) }
            }
            /// `usage_rule_display_info`.
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
                get { fields.stored("usage_rule_display_info") }
                set { fields.set("usage_rule_display_info", newValue) }
            }
            /// `coupon_display_info`.
            public var couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest? {
                get { fields.stored("coupon_display_info") }
                set { fields.set("coupon_display_info", newValue) }
            }
            /// `notify_config`.
            public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
                get { fields.stored("notify_config") }
                set { fields.set("notify_config", newValue) }
            }
            /// `store_scope`.
            public var storeScope: V3.Marketing.StoreScope? {
                get { fields.stored("store_scope") }
                set { fields.set("store_scope", newValue) }
            }
            /// `stock_send_rule`.
            public struct StockSendRule: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(maxCount: Int, maxCountPerUser: Int, maxCountPerDay: Int? = nil) {
                    var fields = Fields()
                    fields.set("max_count", maxCount)
                    fields.set("max_count_per_day", maxCountPerDay)
                    fields.set("max_count_per_user", maxCountPerUser)
                    self.fields = fields
                }
                /// `max_count`.
                public var maxCount: Int? {
                    get { fields.stored("max_count") }
                    set { fields.set("max_count", newValue) }
                }
                /// `max_count_per_day`.
                public var maxCountPerDay: Int? {
                    get { fields.stored("max_count_per_day") }
                    set { fields.set("max_count_per_day", newValue) }
                }
                /// `max_count_per_user`.
                public var maxCountPerUser: Int? {
                    get { fields.stored("max_count_per_user") }
                    set { fields.set("max_count_per_user", newValue) }
                }
            }
            /// `progressive_bundle_usage_rule`.
            public struct ProgressiveBundleUsageRule: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest,
                    normalCouponList: [V3.Marketing.NormalCouponRequest]? = nil,
                    discountCouponList: [V3.Marketing.DiscountCouponRequest]? = nil,
                    exchangeCouponList: [V3.Marketing.ExchangeCouponRequest]? = nil
                ) {
                    var fields = Fields()
                    fields.set("coupon_available_period", couponAvailablePeriod)
                    fields.set("normal_coupon_list", normalCouponList)
                    fields.set("discount_coupon_list", discountCouponList)
                    fields.set("exchange_coupon_list", exchangeCouponList)
                    self.fields = fields
                }
                /// `coupon_available_period`.
                public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest? {
                    get { fields.stored("coupon_available_period") }
                    set { fields.set("coupon_available_period", newValue) }
                }
                /// `normal_coupon_list`.
                public var normalCouponList: [V3.Marketing.NormalCouponRequest]? {
                    get { fields.stored("normal_coupon_list") }
                    set { fields.set("normal_coupon_list", newValue) }
                }
                /// `discount_coupon_list`.
                public var discountCouponList: [V3.Marketing.DiscountCouponRequest]? {
                    get { fields.stored("discount_coupon_list") }
                    set { fields.set("discount_coupon_list", newValue) }
                }
                /// `exchange_coupon_list`.
                public var exchangeCouponList: [V3.Marketing.ExchangeCouponRequest]? {
                    get { fields.stored("exchange_coupon_list") }
                    set { fields.set("exchange_coupon_list", newValue) }
                }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.ByStockBundleID {
    /// 修改商品券批次组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280633).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: V3.Marketing.StockBundlesRequest) async throws -> V3.Marketing.StockBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.patch",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改商品券批次组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: V3.Marketing.StockBundlesRequest) throws -> V3.Marketing.StockBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.patch",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.ByStockBundleID
    .AssociateStores
{
    /// 批次组批量关联门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280620).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.ProductCouponsRequest) async throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.associate-stores.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 批次组批量关联门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.ProductCouponsRequest) throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.associate-stores.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.ByStockBundleID
    .DisassociateStores
{
    /// 批次组批量取消关联门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280629).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.ProductCouponsRequest) async throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.disassociate-stores.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 批次组批量取消关联门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.ProductCouponsRequest) throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.disassociate-stores.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.ByStockBundleID.UpdateBudget
{
    /// 修改商品券批次组发放预算, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280642).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.UpdateBudgetRequest) async throws -> V3.Marketing.StockBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.update-budget.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改商品券批次组发放预算, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.UpdateBudgetRequest) throws -> V3.Marketing.StockBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.update-budget.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks {
    /// 查询商品券批次列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781553).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - state: `state`.
    ///   - pageSize: `page_size`.
    ///   - pageToken: `page_token`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        state: V3.Marketing.State? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.get", chain)
        call.query("state", state)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询商品券批次列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        state: V3.Marketing.State? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.get", chain)
        call.query("state", state)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `next_page_token`.
        public var nextPageToken: String? { get throws { try fields.optional("next_page_token") } }
        /// `stock_list`.
        public var stockList: [V3.Marketing.Stock]? { get throws { try fields.optional("stock_list") } }
    }

    /// 添加商品券批次, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781304).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.post", chain, body: body.fields
        )
        return try await call.reply()
    }

    /// 添加商品券批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.post", chain, body: body.fields
        )
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, outRequestNo: String, stock: Stock) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("out_request_no", outRequestNo)
            fields.set("stock", stock)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `stock`.
        public var stock: Stock? {
            get { fields.stored("stock") }
            set { fields.set("stock", newValue) }
        }
        /// `stock`.
        public struct Stock: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                couponCodeMode: V3.Marketing.CouponCodeMode,
                stockSendRule: V3.Marketing.StockSendRuleRequest,
                usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest,
                couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest,
                notifyConfig: V3.Marketing.NotifyConfigRequest,
                storeScope: V3.Marketing.StoreScope,
                remark: String? = nil,
                singleUsageRule: V3.Marketing.SingleUsageRuleRequest? = nil,
                sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest? = nil
            ) {
                var fields = Fields()
                fields.set("remark", remark)
                fields.set("coupon_code_mode", couponCodeMode)
                fields.set("stock_send_rule", stockSendRule)
                fields.set("single_usage_rule", singleUsageRule)
                fields.set("sequential_usage_rule", sequentialUsageRule)
                fields.set("usage_rule_display_info", usageRuleDisplayInfo)
                fields.set("coupon_display_info", couponDisplayInfo)
                fields.set("notify_config", notifyConfig)
                fields.set("store_scope", storeScope)
                self.fields = fields
            }
            /// `remark`.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `coupon_code_mode`.
            public var couponCodeMode: V3.Marketing.CouponCodeMode? {
                get { fields.stored("coupon_code_mode") }
                set { fields.set("coupon_code_mode", newValue) }
            }
            /// `stock_send_rule`.
            public var stockSendRule: V3.Marketing.StockSendRuleRequest? {
                get { fields.stored("stock_send_rule") }
                set { fields.set("stock_send_rule", newValue) }
            }
            /// `single_usage_rule`.
            public var singleUsageRule: V3.Marketing.SingleUsageRuleRequest? {
                get { fields.stored("single_usage_rule") }
                set { fields.set("single_usage_rule", newValue) }
            }
            /// `sequential_usage_rule`.
            public var sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest? {
                get { fields.stored("sequential_usage_rule") }
                set { fields.set("sequential_usage_rule", newValue) }
            }
            /// `usage_rule_display_info`.
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
                get { fields.stored("usage_rule_display_info") }
                set { fields.set("usage_rule_display_info", newValue) }
            }
            /// `coupon_display_info`.
            public var couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest? {
                get { fields.stored("coupon_display_info") }
                set { fields.set("coupon_display_info", newValue) }
            }
            /// `notify_config`.
            public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
                get { fields.stored("notify_config") }
                set { fields.set("notify_config", newValue) }
            }
            /// `store_scope`.
            public var storeScope: V3.Marketing.StoreScope? {
                get { fields.stored("store_scope") }
                set { fields.set("store_scope", newValue) }
            }
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// `coupon_code_mode`.
        public var couponCodeMode: V3.Marketing.CouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// `coupon_code_count_info`.
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// `stock_send_rule`.
        public var stockSendRule: V3.Marketing.StockSendRule { get throws { try fields.required("stock_send_rule") } }
        /// `single_usage_rule`.
        public var singleUsageRule: V3.Marketing.SingleUsageRule? {
            get throws { try fields.optional("single_usage_rule") }
        }
        /// `sequential_usage_rule`.
        public var sequentialUsageRule: V3.Marketing.SequentialUsageRule? {
            get throws { try fields.optional("sequential_usage_rule") }
        }
        /// `usage_rule_display_info`.
        public var usageRuleDisplayInfo: UsageRuleDisplayInfo {
            get throws { try fields.required("usage_rule_display_info") }
        }
        /// `coupon_display_info`.
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
            get throws { try fields.required("coupon_display_info") }
        }
        /// `notify_config`.
        public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
        /// `store_scope`.
        public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
        /// `sent_count_info`.
        public var sentCountInfo: V3.Marketing.SentCountInfo { get throws { try fields.required("sent_count_info") } }
        /// `state`.
        public var state: V3.Marketing.State { get throws { try fields.required("state") } }
        /// `deactivate_request_no`.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// `deactivate_time`.
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// `deactivate_reason`.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `usage_rule_display_info`.
        public struct UsageRuleDisplayInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `coupon_usage_method_list`.
            public var couponUsageMethodList: [String] {
                get throws { try fields.required("coupon_usage_method_list") }
            }
            /// `mini_program_appid`.
            public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
            /// `mini_program_path`.
            public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
            /// `app_path`.
            public var appPath: String? { get throws { try fields.optional("app_path") } }
            /// `usage_description`.
            public var usageDescription: String { get throws { try fields.required("usage_description") } }
            /// `coupon_available_store_info`.
            public var couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfo? {
                get throws { try fields.optional("coupon_available_store_info") }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID {
    /// 查询商品券指定批次, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781542).
    ///
    /// - Parameter brandID: `brand_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String) async throws -> V3.Marketing.Stock {
        var call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.get", chain)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询商品券指定批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String) throws -> V3.Marketing.Stock {
        var call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.get", chain)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// 修改商品券指定批次, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781556).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: V3.Marketing.StockBundlesRequest) async throws -> V3.Marketing.Stock {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.patch", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 修改商品券指定批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: V3.Marketing.StockBundlesRequest) throws -> V3.Marketing.Stock {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.patch", chain,
            body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.AssociateStores {
    /// 批次关联门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781302).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.ProductCouponsRequest) async throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.associate-stores.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 批次关联门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.ProductCouponsRequest) throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.associate-stores.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.AssociatedStores {
    /// 查询批次关联门店列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781546).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - pageSize: `page_size`.
    ///   - pageToken: `page_token`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String, pageSize: Int? = nil, pageToken: String? = nil) async throws -> GetReply {
        var call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.associated-stores.get",
            chain)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询批次关联门店列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String, pageSize: Int? = nil, pageToken: String? = nil) throws -> GetReply {
        var call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.associated-stores.get",
            chain)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// What `GET
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `next_page_token`.
        public var nextPageToken: String? { get throws { try fields.optional("next_page_token") } }
        /// `store_list`.
        public var storeList: [V3.Marketing.SuccessStoreList]? { get throws { try fields.optional("store_list") } }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.Deactivate {
    /// 失效商品券批次, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781532).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.DeactivateRequest) async throws -> V3.Marketing.Stock {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.deactivate.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 失效商品券批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.DeactivateRequest) throws -> V3.Marketing.Stock {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.deactivate.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.DisassociateStores {
    /// 批次取消关联门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781537).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.ProductCouponsRequest) async throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.disassociate-stores.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 批次取消关联门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.ProductCouponsRequest) throws -> V3.Marketing.ProductCouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.disassociate-stores.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.UpdateBudget {
    /// 修改商品券批次发放预算, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781561).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.UpdateBudgetRequest) async throws -> V3.Marketing.Stock {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.update-budget.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改商品券批次发放预算, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.UpdateBudgetRequest) throws -> V3.Marketing.Stock {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.update-budget.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.UploadCouponCodes {
    /// 预上传券Code, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781572).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.upload-coupon-codes.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 预上传券Code, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.upload-coupon-codes.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    /// sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, outRequestNo: String, codeList: [String]) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("out_request_no", outRequestNo)
            fields.set("code_list", codeList)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `code_list`.
        public var codeList: [String]? {
            get { fields.stored("code_list") }
            set { fields.set("code_list", newValue) }
        }
    }

    /// What `POST
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    /// answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `success_code_list`.
        public var successCodeList: [String]? { get throws { try fields.optional("success_code_list") } }
        /// `failed_code_list`.
        public var failedCodeList: [String]? { get throws { try fields.optional("failed_code_list") } }
        /// `already_exist_code_list`.
        public var alreadyExistCodeList: [String]? { get throws { try fields.optional("already_exist_code_list") } }
        /// `duplicate_code_list`.
        public var duplicateCodeList: [String]? { get throws { try fields.optional("duplicate_code_list") } }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles {
    /// 向用户发放商品券批次组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280664).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户发放商品券批次组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appid: String,
            sendRequestNo: String,
            attach: String? = nil,
            couponTagInfo: CouponTagInfo? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_bundle_id", stockBundleID)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            fields.set("coupon_tag_info", couponTagInfo)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_bundle_id`.
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `send_request_no`.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `coupon_tag_info`.
        public var couponTagInfo: CouponTagInfo? {
            get { fields.stored("coupon_tag_info") }
            set { fields.set("coupon_tag_info", newValue) }
        }
        /// `coupon_tag_info`.
        public struct CouponTagInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(couponTagList: [String]? = nil, memberTagInfo: MemberTagInfo? = nil) {
                var fields = Fields()
                fields.set("coupon_tag_list", couponTagList)
                fields.set("member_tag_info", memberTagInfo)
                self.fields = fields
            }
            /// `coupon_tag_list`.
            public var couponTagList: [String]? {
                get { fields.stored("coupon_tag_list") }
                set { fields.set("coupon_tag_list", newValue) }
            }
            /// `member_tag_info`.
            public var memberTagInfo: MemberTagInfo? {
                get { fields.stored("member_tag_info") }
                set { fields.set("member_tag_info", newValue) }
            }
            /// `member_tag_info`.
            public struct MemberTagInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(memberCardID: String) {
                    var fields = Fields()
                    fields.set("member_card_id", memberCardID)
                    self.fields = fields
                }
                /// `member_card_id`.
                public var memberCardID: String? {
                    get { fields.stored("member_card_id") }
                    set { fields.set("member_card_id", newValue) }
                }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.ByUserCouponBundleID.Deactivate {
    /// 失效用户商品券组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280658).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.{user_coupon_bundle_id}.deactivate.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 失效用户商品券组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.{user_coupon_bundle_id}.deactivate.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appid: String,
            outRequestNo: String,
            deactivateReason: String
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_bundle_id", stockBundleID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            fields.set("deactivate_reason", deactivateReason)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_bundle_id`.
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `deactivate_reason`.
        public var deactivateReason: String? {
            get { fields.stored("deactivate_reason") }
            set { fields.set("deactivate_reason", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons {
    /// 指定券状态查询用户商品券列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781590).
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - brandID: `brand_id`.
    ///   - productCouponID: `product_coupon_id`.
    ///   - stockID: `stock_id`.
    ///   - couponState: `coupon_state`.
    ///   - pageSize: `page_size`.
    ///   - pageToken: `page_token`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        brandID: String,
        productCouponID: String? = nil,
        stockID: String? = nil,
        couponState: V3.Marketing.CouponState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.get", chain)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        call.query("coupon_state", couponState)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 指定券状态查询用户商品券列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        brandID: String,
        productCouponID: String? = nil,
        stockID: String? = nil,
        couponState: V3.Marketing.CouponState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.get", chain)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        call.query("coupon_state", couponState)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `next_page_token`.
        public var nextPageToken: String? { get throws { try fields.optional("next_page_token") } }
        /// `user_coupon_list`.
        public var userCouponList: [V3.Marketing.UserCouponList]? {
            get throws { try fields.optional("user_coupon_list") }
        }
    }

    /// 向用户发放商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781605).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.UserCouponList {
        let call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户发放商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.UserCouponList {
        let call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            sendRequestNo: String,
            couponCode: String? = nil,
            attach: String? = nil,
            couponTagInfo: CouponTagInfo? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            fields.set("coupon_tag_info", couponTagInfo)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `coupon_code`.
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `send_request_no`.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `coupon_tag_info`.
        public var couponTagInfo: CouponTagInfo? {
            get { fields.stored("coupon_tag_info") }
            set { fields.set("coupon_tag_info", newValue) }
        }
        /// `coupon_tag_info`.
        public struct CouponTagInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(couponTagList: [String]? = nil, memberTagInfo: MemberTagInfo? = nil) {
                var fields = Fields()
                fields.set("coupon_tag_list", couponTagList)
                fields.set("member_tag_info", memberTagInfo)
                self.fields = fields
            }
            /// `coupon_tag_list`.
            public var couponTagList: [String]? {
                get { fields.stored("coupon_tag_list") }
                set { fields.set("coupon_tag_list", newValue) }
            }
            /// `member_tag_info`.
            public var memberTagInfo: MemberTagInfo? {
                get { fields.stored("member_tag_info") }
                set { fields.set("member_tag_info", newValue) }
            }
            /// `member_tag_info`.
            public struct MemberTagInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(memberCardID: String? = nil) {
                    var fields = Fields()
                    fields.set("member_card_id", memberCardID)
                    self.fields = fields
                }
                /// `member_card_id`.
                public var memberCardID: String? {
                    get { fields.stored("member_card_id") }
                    set { fields.set("member_card_id", newValue) }
                }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode {
    /// 查询用户商品券详情, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781582).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - productCouponID: `product_coupon_id`.
    ///   - stockID: `stock_id`.
    ///   - appid: `appid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        productCouponID: String,
        stockID: String,
        appid: String
    ) async throws -> V3.Marketing.CouponsReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.get", chain)
        call.query("brand_id", brandID)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询用户商品券详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        productCouponID: String,
        stockID: String,
        appid: String
    ) throws -> V3.Marketing.CouponsReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.get", chain)
        call.query("brand_id", brandID)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm {
    /// 确认发放用户商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781575).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.confirm.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 确认发放用户商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.confirm.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, productCouponID: String, stockID: String, appid: String, outRequestNo: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `coupon_code`.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// `coupon_state`.
        public var couponState: V3.Marketing.CouponState { get throws { try fields.required("coupon_state") } }
        /// `valid_begin_time`.
        public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
        /// `valid_end_time`.
        public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
        /// `receive_time`.
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// `send_request_no`.
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// `send_channel`.
        public var sendChannel: V3.Marketing.SendChannel { get throws { try fields.required("send_channel") } }
        /// `confirm_request_no`.
        public var confirmRequestNo: String? { get throws { try fields.optional("confirm_request_no") } }
        /// `confirm_time`.
        public var confirmTime: String? { get throws { try fields.optional("confirm_time") } }
        /// `deactivate_request_no`.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// `deactivate_time`.
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// `deactivate_reason`.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// `single_usage_detail`.
        public var singleUsageDetail: SingleUsageDetail? { get throws { try fields.optional("single_usage_detail") } }
        /// `progressive_bundle_usage_detail`.
        public var progressiveBundleUsageDetail: V3.Marketing.SequentialUsageDetail? {
            get throws { try fields.optional("progressive_bundle_usage_detail") }
        }
        /// `product_coupon`.
        public var productCoupon: V3.Marketing.ProductCouponReply {
            get throws { try fields.required("product_coupon") }
        }
        /// `stock`.
        public var stock: V3.Marketing.Stock { get throws { try fields.required("stock") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `channel_custom_info`.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `single_usage_detail`.
        public struct SingleUsageDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `use_request_no`.
            public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
            /// `use_time`.
            public var useTime: String? { get throws { try fields.optional("use_time") } }
            /// `associated_order_info`.
            public var associatedOrderInfo: V3.Marketing.AssociatedOrderInfo? {
                get throws { try fields.optional("associated_order_info") }
            }
            /// `associated_pay_score_order_info`.
            public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
                get throws { try fields.optional("associated_pay_score_order_info") }
            }
            /// `saved_amount`.
            public var savedAmount: JSON.Number? { get throws { try fields.optional("saved_amount") } }
            /// `return_request_no`.
            public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
            /// `return_time`.
            public var returnTime: String? { get throws { try fields.optional("return_time") } }
            /// `associated_pay_score_order_info`.
            public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `order_id`.
                public var orderID: String? { get throws { try fields.optional("order_id") } }
                /// `out_trade_no`.
                public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
                /// `mchid`.
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// `sub_mchid`.
                public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Deactivate {
    /// 失效用户商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781578).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.deactivate.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 失效用户商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.deactivate.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            outRequestNo: String,
            deactivateReason: String
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            fields.set("deactivate_reason", deactivateReason)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `deactivate_reason`.
        public var deactivateReason: String? {
            get { fields.stored("deactivate_reason") }
            set { fields.set("deactivate_reason", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Return {
    /// 退券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781599).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.return.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 退券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.return.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            outRequestNo: String,
            sequentialCouponIndex: Int? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            fields.set("sequential_coupon_index", sequentialCouponIndex)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `sequential_coupon_index`.
        public var sequentialCouponIndex: Int? {
            get { fields.stored("sequential_coupon_index") }
            set { fields.set("sequential_coupon_index", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use {
    /// 核销用户商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781608).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.use.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 核销用户商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.use.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            useTime: String,
            associatedOrderInfo: AssociatedOrderInfo,
            outRequestNo: String,
            sequentialCouponIndex: Int? = nil,
            storeID: String? = nil,
            associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil,
            savedAmount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("use_time", useTime)
            fields.set("associated_order_info", associatedOrderInfo)
            fields.set("out_request_no", outRequestNo)
            fields.set("sequential_coupon_index", sequentialCouponIndex)
            fields.set("store_id", storeID)
            fields.set("associated_pay_score_order_info", associatedPayScoreOrderInfo)
            fields.set("saved_amount", savedAmount)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `use_time`.
        public var useTime: String? {
            get { fields.stored("use_time") }
            set { fields.set("use_time", newValue) }
        }
        /// `associated_order_info`.
        public var associatedOrderInfo: AssociatedOrderInfo? {
            get { fields.stored("associated_order_info") }
            set { fields.set("associated_order_info", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `sequential_coupon_index`.
        public var sequentialCouponIndex: Int? {
            get { fields.stored("sequential_coupon_index") }
            set { fields.set("sequential_coupon_index", newValue) }
        }
        /// `store_id`.
        public var storeID: String? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
        /// `associated_pay_score_order_info`.
        public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
            get { fields.stored("associated_pay_score_order_info") }
            set { fields.set("associated_pay_score_order_info", newValue) }
        }
        /// `saved_amount`.
        public var savedAmount: Int? {
            get { fields.stored("saved_amount") }
            set { fields.set("saved_amount", newValue) }
        }
        /// `associated_order_info`.
        public struct AssociatedOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                transactionID: String? = nil,
                outTradeNo: String? = nil,
                mchid: String? = nil,
                subMchid: String? = nil
            ) {
                var fields = Fields()
                fields.set("transaction_id", transactionID)
                fields.set("out_trade_no", outTradeNo)
                fields.set("mchid", mchid)
                fields.set("sub_mchid", subMchid)
                self.fields = fields
            }
            /// `transaction_id`.
            public var transactionID: String? {
                get { fields.stored("transaction_id") }
                set { fields.set("transaction_id", newValue) }
            }
            /// `out_trade_no`.
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// `mchid`.
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// `sub_mchid`.
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
        }
        /// `associated_pay_score_order_info`.
        public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                orderID: String? = nil,
                outOrderNo: String? = nil,
                mchid: String? = nil,
                subMchid: String? = nil
            ) {
                var fields = Fields()
                fields.set("order_id", orderID)
                fields.set("out_order_no", outOrderNo)
                fields.set("mchid", mchid)
                fields.set("sub_mchid", subMchid)
                self.fields = fields
            }
            /// `order_id`.
            public var orderID: String? {
                get { fields.stored("order_id") }
                set { fields.set("order_id", newValue) }
            }
            /// `out_order_no`.
            public var outOrderNo: String? {
                get { fields.stored("out_order_no") }
                set { fields.set("out_order_no", newValue) }
            }
            /// `mchid`.
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// `sub_mchid`.
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `coupon_code`.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// `coupon_state`.
        public var couponState: V3.Marketing.CouponState { get throws { try fields.required("coupon_state") } }
        /// `valid_begin_time`.
        public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
        /// `valid_end_time`.
        public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
        /// `receive_time`.
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// `send_request_no`.
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// `send_channel`.
        public var sendChannel: V3.Marketing.SendChannel { get throws { try fields.required("send_channel") } }
        /// `confirm_request_no`.
        public var confirmRequestNo: String? { get throws { try fields.optional("confirm_request_no") } }
        /// `confirm_time`.
        public var confirmTime: String? { get throws { try fields.optional("confirm_time") } }
        /// `deactivate_request_no`.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// `deactivate_time`.
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// `deactivate_reason`.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// `single_usage_detail`.
        public var singleUsageDetail: V3.Marketing.SingleUsageDetail? {
            get throws { try fields.optional("single_usage_detail") }
        }
        /// `sequential_usage_detail`.
        public var sequentialUsageDetail: SequentialUsageDetail? {
            get throws { try fields.optional("sequential_usage_detail") }
        }
        /// `product_coupon`.
        public var productCoupon: V3.Marketing.ProductCouponReply {
            get throws { try fields.required("product_coupon") }
        }
        /// `stock`.
        public var stock: V3.Marketing.Stock { get throws { try fields.required("stock") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `channel_custom_info`.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `sequential_usage_detail`.
        public struct SequentialUsageDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total_count`.
            public var totalCount: Int { get throws { try fields.required("total_count") } }
            /// `used_count`.
            public var usedCount: Int { get throws { try fields.required("used_count") } }
            /// `detail_item_list`.
            public var detailItemList: [DetailItemList]? { get throws { try fields.optional("detail_item_list") } }
            /// `detail_item_list`.
            public struct DetailItemList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `detail_state`.
                public var detailState: V3.Marketing.DetailState { get throws { try fields.required("detail_state") } }
                /// `valid_begin_time`.
                public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
                /// `valid_end_time`.
                public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
                /// `use_request_no`.
                public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
                /// `use_time`.
                public var useTime: String? { get throws { try fields.optional("use_time") } }
                /// `associated_order_info`.
                public var associatedOrderInfo: V3.Marketing.AssociatedOrderInfo? {
                    get throws { try fields.optional("associated_order_info") }
                }
                /// `return_request_no`.
                public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
                /// `return_time`.
                public var returnTime: String? { get throws { try fields.optional("return_time") } }
                /// `delete_time`.
                public var deleteTime: String? { get throws { try fields.optional("delete_time") } }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCoupon {
    /// 向用户预发放商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016434365).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户预发放商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            sendRequestNo: String,
            couponCode: String? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `coupon_code`.
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `send_request_no`.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCouponBundle {
    /// 向用户预发放商品券批次组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280670).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon-bundle.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户预发放商品券批次组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon-bundle.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appid: String,
            sendRequestNo: String,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_bundle_id", stockBundleID)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `product_coupon_id`.
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// `stock_bundle_id`.
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `send_request_no`.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }
}
