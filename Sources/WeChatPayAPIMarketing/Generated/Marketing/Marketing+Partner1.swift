// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans {
    /// 创建投放计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184554).
    ///
    /// At most 100 calls a second of a merchant.
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
            reuseCouponConfig: Bool,
            stockID: String? = nil,
            planName: String? = nil,
            totalCount: Int? = nil,
            userLimit: Int? = nil,
            dailyLimit: Int? = nil,
            deliveryStartTime: String? = nil,
            deliveryEndTime: String? = nil,
            recommendWord: String? = nil,
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
        /// 创建请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 创建投放计划的品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 投放计划名称 (`plan_name`): at most 36 characters.
        public var planName: String? {
            get { fields.stored("plan_name") }
            set { fields.set("plan_name", newValue) }
        }
        /// 投放总库存数量 (`total_count`).
        public var totalCount: Int? {
            get { fields.stored("total_count") }
            set { fields.set("total_count", newValue) }
        }
        /// 单用户限领 (`user_limit`).
        public var userLimit: Int? {
            get { fields.stored("user_limit") }
            set { fields.set("user_limit", newValue) }
        }
        /// 单日限领 (`daily_limit`).
        public var dailyLimit: Int? {
            get { fields.stored("daily_limit") }
            set { fields.set("daily_limit", newValue) }
        }
        /// 投放开始时间 (`delivery_start_time`).
        public var deliveryStartTime: String? {
            get { fields.stored("delivery_start_time") }
            set { fields.set("delivery_start_time", newValue) }
        }
        /// 投放结束时间 (`delivery_end_time`).
        public var deliveryEndTime: String? {
            get { fields.stored("delivery_end_time") }
            set { fields.set("delivery_end_time", newValue) }
        }
        /// 营销标签 (`recommend_word`): at most 27 characters.
        public var recommendWord: String? {
            get { fields.stored("recommend_word") }
            set { fields.set("recommend_word", newValue) }
        }
        /// 是否复用商品券和批次信息 (`reuse_coupon_config`).
        public var reuseCouponConfig: Bool? {
            get { fields.stored("reuse_coupon_config") }
            set { fields.set("reuse_coupon_config", newValue) }
        }
        /// 使用模式 (`usage_mode`).
        public var usageMode: V3.Marketing.PartnerUsageMode? {
            get { fields.stored("usage_mode") }
            set { fields.set("usage_mode", newValue) }
        }
        /// 投放批次组ID (`stock_bundle_id`).
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
    }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByBrandID.DeliveryPlans {
    /// 分页查询投放计划列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184563).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - pageSize: 分页大小 (`page_size`).
    ///   - offset: Offset.
    ///   - planState: 投放计划状态 (`plan_state`).
    ///   - auditState: 投放计划审核状态 (`audit_state`).
    ///   - planID: 投放计划ID (`plan_id`).
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

    /// Documented values of 投放计划审核状态 (`audit_state`); open.
    public typealias AuditState = OpenValue<AuditStateKind>
    /// Tells ``AuditState`` from other values.
    public enum AuditStateKind {}

    /// What `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 资源总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 投放计划列表 (`plan_list`).
        public var planList: [V3.Marketing.Plan]? { get throws { try fields.optional("plan_list") } }
    }
}

extension OpenValue
where Kind == V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByBrandID.DeliveryPlans.AuditStateKind {
    /// 初始化 (`AUDIT_INITIAL`).
    public static var auditInitial: Self { "AUDIT_INITIAL" }
    /// 审批中 (`AUDIT_PROCESSING`).
    public static var auditProcessing: Self { "AUDIT_PROCESSING" }
    /// 审批通过 (`AUDIT_PASSED`).
    public static var auditPassed: Self { "AUDIT_PASSED" }
    /// 审批拒绝 (`AUDIT_REJECTED`).
    public static var auditRejected: Self { "AUDIT_REJECTED" }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByPlanID {
    /// 更新投放计划, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184594).
    ///
    /// At most 100 calls a second of a merchant.
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
        public init(modifyContent: ModifyContent, outRequestNo: String) {
            var fields = Fields()
            fields.set("modify_content", modifyContent)
            fields.set("out_request_no", outRequestNo)
            self.fields = fields
        }
        /// 修改内容 (`modify_content`).
        public var modifyContent: ModifyContent? {
            get { fields.stored("modify_content") }
            set { fields.set("modify_content", newValue) }
        }
        /// 修改请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 修改内容 (`modify_content`).
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
            /// 投放计划名称 (`plan_name`): at most 36 characters.
            public var planName: String? {
                get { fields.stored("plan_name") }
                set { fields.set("plan_name", newValue) }
            }
            /// 投放结束时间 (`delivery_end_time`).
            public var deliveryEndTime: String? {
                get { fields.stored("delivery_end_time") }
                set { fields.set("delivery_end_time", newValue) }
            }
            /// 投放总库存数量 (`total_count`).
            public var totalCount: Int? {
                get { fields.stored("total_count") }
                set { fields.set("total_count", newValue) }
            }
            /// 单用户限领 (`user_limit`).
            public var userLimit: Int? {
                get { fields.stored("user_limit") }
                set { fields.set("user_limit", newValue) }
            }
            /// 单日限领 (`daily_limit`).
            public var dailyLimit: Int? {
                get { fields.stored("daily_limit") }
                set { fields.set("daily_limit", newValue) }
            }
            /// 营销标签 (`recommend_word`): at most 27 characters.
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
    /// At most 100 calls a second of a merchant.
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
    /// At most 10 calls a second of a merchant.
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
        /// 通知回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks {
    /// 提交图片生成任务, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017327735).
    ///
    /// At most 10 calls a second of a merchant.
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
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 图片生成的任务ID (`task_id`): 6 to 40 characters.
        public var taskID: String? {
            get { fields.stored("task_id") }
            set { fields.set("task_id", newValue) }
        }
        /// 图片生成类型 (`image_generation_type`).
        public var imageGenerationType: V3.Marketing.ImageGenerationType? {
            get { fields.stored("image_generation_type") }
            set { fields.set("image_generation_type", newValue) }
        }
        /// 拼图数据 (`combine_image`).
        public var combineImage: CombineImage? {
            get { fields.stored("combine_image") }
            set { fields.set("combine_image", newValue) }
        }
        /// 抠图数据 (`cut_out`).
        public var cutOut: CutOut? {
            get { fields.stored("cut_out") }
            set { fields.set("cut_out", newValue) }
        }
        /// 拼图数据 (`combine_image`).
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
            /// 优惠范围 (`scope`).
            public var scope: V3.Marketing.Scope? {
                get { fields.stored("scope") }
                set { fields.set("scope", newValue) }
            }
            /// 商品券类型 (`type`).
            public var type: V3.Marketing.ProductCouponType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 使用模式 (`usage_mode`).
            public var usageMode: V3.Marketing.PartnerUsageMode? {
                get { fields.stored("usage_mode") }
                set { fields.set("usage_mode", newValue) }
            }
            /// 满减券使用规则 (`normal_coupon`).
            public var normalCoupon: V3.Marketing.NormalCouponRequest? {
                get { fields.stored("normal_coupon") }
                set { fields.set("normal_coupon", newValue) }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public var discountCoupon: V3.Marketing.DiscountCouponRequest? {
                get { fields.stored("discount_coupon") }
                set { fields.set("discount_coupon", newValue) }
            }
            /// 兑换券使用规则 (`exchange_coupon`).
            public var exchangeCoupon: V3.Marketing.ExchangeCouponRequest? {
                get { fields.stored("exchange_coupon") }
                set { fields.set("exchange_coupon", newValue) }
            }
            /// 背景颜色色值 (`background_color`).
            public var backgroundColor: String? {
                get { fields.stored("background_color") }
                set { fields.set("background_color", newValue) }
            }
        }
        /// 抠图数据 (`cut_out`).
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
            /// 商品图URL (`image_url`).
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
        /// 图片生成的任务ID (`task_id`): at most 40 characters.
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ByTaskID {
    /// 查询图片生成任务执行结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017327739).
    ///
    /// At most 20 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`).
    ///   - imageGenerationType: 图片生成类型 (`image_generation_type`).
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
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 图片生成的任务ID (`task_id`): at most 40 characters.
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// 图片生成类型 (`image_generation_type`).
        public var imageGenerationType: V3.Marketing.ImageGenerationType {
            get throws { try fields.required("image_generation_type") }
        }
        /// 任务状态 (`task_state`).
        public var taskState: TaskState { get throws { try fields.required("task_state") } }
        /// 拼图结果 (`combine_image_result`).
        public var combineImageResult: V3.Marketing.CombineImageResult? {
            get throws { try fields.optional("combine_image_result") }
        }
        /// 生成商品图结果 (`cut_out_result`).
        public var cutOutResult: V3.Marketing.CombineImageResult? {
            get throws { try fields.optional("cut_out_result") }
        }
        /// Documented values of 任务状态 (`task_state`); open.
        public typealias TaskState = OpenValue<TaskStateKind>
        /// Tells ``TaskState`` from other values.
        public enum TaskStateKind {}
    }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ByTaskID.GetReply.TaskStateKind {
    /// 任务执行中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 任务失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
    /// 任务成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
}

extension V3.Marketing.Partner.ProductCoupon.Media.UploadImage {
    /// 图片上传, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781275).
    ///
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
            stock: Stock? = nil,
            progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = nil,
            stockBundle: StockBundle? = nil
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
            fields.set("progressive_bundle_usage_info", progressiveBundleUsageInfo)
            fields.set("stock_bundle", stockBundle)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 创建请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 优惠范围 (`scope`).
        public var scope: V3.Marketing.Scope? {
            get { fields.stored("scope") }
            set { fields.set("scope", newValue) }
        }
        /// 商品券类型 (`type`).
        public var type: V3.Marketing.ProductCouponType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 使用模式 (`usage_mode`).
        public var usageMode: V3.Marketing.UsageMode? {
            get { fields.stored("usage_mode") }
            set { fields.set("usage_mode", newValue) }
        }
        /// 单券模式信息 (`single_usage_info`).
        public var singleUsageInfo: SingleUsageInfo? {
            get { fields.stored("single_usage_info") }
            set { fields.set("single_usage_info", newValue) }
        }
        /// 多次优惠模式信息 (`sequential_usage_info`).
        public var sequentialUsageInfo: SequentialUsageInfo? {
            get { fields.stored("sequential_usage_info") }
            set { fields.set("sequential_usage_info", newValue) }
        }
        /// 展示信息 (`display_info`).
        public var displayInfo: V3.Marketing.DisplayInfoRequest? {
            get { fields.stored("display_info") }
            set { fields.set("display_info", newValue) }
        }
        /// 外部商品ID (`out_product_no`): at most 40 characters.
        public var outProductNo: String? {
            get { fields.stored("out_product_no") }
            set { fields.set("out_product_no", newValue) }
        }
        /// 批次 (`stock`).
        public var stock: Stock? {
            get { fields.stored("stock") }
            set { fields.set("stock", newValue) }
        }
        /// 多次优惠模式信息 (`progressive_bundle_usage_info`).
        public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? {
            get { fields.stored("progressive_bundle_usage_info") }
            set { fields.set("progressive_bundle_usage_info", newValue) }
        }
        /// 批次组 (`stock_bundle`).
        public var stockBundle: StockBundle? {
            get { fields.stored("stock_bundle") }
            set { fields.set("stock_bundle", newValue) }
        }
        /// 单券模式信息 (`single_usage_info`).
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
            /// 满减券使用规则 (`normal_coupon`).
            public var normalCoupon: V3.Marketing.NormalCouponRequest? {
                get { fields.stored("normal_coupon") }
                set { fields.set("normal_coupon", newValue) }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public var discountCoupon: V3.Marketing.DiscountCouponRequest? {
                get { fields.stored("discount_coupon") }
                set { fields.set("discount_coupon", newValue) }
            }
        }
        /// 多次优惠模式信息 (`sequential_usage_info`).
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
            /// 多次优惠规则类型 (`type`).
            public var type: V3.Marketing.ProductCouponsType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 可使用次数 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// 多次优惠有效天数 (`available_days`).
            public var availableDays: Int? {
                get { fields.stored("available_days") }
                set { fields.set("available_days", newValue) }
            }
            /// 多次优惠使用间隔天数 (`interval_days`).
            public var intervalDays: Int? {
                get { fields.stored("interval_days") }
                set { fields.set("interval_days", newValue) }
            }
        }
        /// 批次 (`stock`).
        public struct Stock: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                couponCodeMode: V3.Marketing.CouponCodeMode,
                stockSendRule: V3.Marketing.StockSendRuleRequest,
                singleUsageRule: V3.Marketing.SingleUsageRuleRequest,
                usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest,
                couponDisplayInfo: CouponDisplayInfo,
                notifyConfig: V3.Marketing.NotifyConfigRequest,
                storeScope: V3.Marketing.StoreScope,
                remark: String? = nil,
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
            /// 备注 (`remark`): at most 20 characters.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// 券Code分配模式 (`coupon_code_mode`).
            public var couponCodeMode: V3.Marketing.CouponCodeMode? {
                get { fields.stored("coupon_code_mode") }
                set { fields.set("coupon_code_mode", newValue) }
            }
            /// 发放规则 (`stock_send_rule`).
            public var stockSendRule: V3.Marketing.StockSendRuleRequest? {
                get { fields.stored("stock_send_rule") }
                set { fields.set("stock_send_rule", newValue) }
            }
            /// 单券使用规则 (`single_usage_rule`).
            public var singleUsageRule: V3.Marketing.SingleUsageRuleRequest? {
                get { fields.stored("single_usage_rule") }
                set { fields.set("single_usage_rule", newValue) }
            }
            /// 多次优惠使用规则 (`sequential_usage_rule`).
            public var sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest? {
                get { fields.stored("sequential_usage_rule") }
                set { fields.set("sequential_usage_rule", newValue) }
            }
            /// 券使用规则展示信息 (`usage_rule_display_info`).
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
                get { fields.stored("usage_rule_display_info") }
                set { fields.set("usage_rule_display_info", newValue) }
            }
            /// 用户商品券展示信息 (`coupon_display_info`).
            public var couponDisplayInfo: CouponDisplayInfo? {
                get { fields.stored("coupon_display_info") }
                set { fields.set("coupon_display_info", newValue) }
            }
            /// 事件通知配置 (`notify_config`).
            public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
                get { fields.stored("notify_config") }
                set { fields.set("notify_config", newValue) }
            }
            /// 可用门店范围 (`store_scope`).
            public var storeScope: V3.Marketing.StoreScope? {
                get { fields.stored("store_scope") }
                set { fields.set("store_scope", newValue) }
            }
            /// 用户商品券展示信息 (`coupon_display_info`).
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
                /// 用户商品券Code展示模式 (`code_display_mode`).
                public var codeDisplayMode: V3.Marketing.CodeDisplayMode? {
                    get { fields.stored("code_display_mode") }
                    set { fields.set("code_display_mode", newValue) }
                }
                /// 背景颜色 (`background_color`).
                public var backgroundColor: V3.Marketing.BackgroundColor? {
                    get { fields.stored("background_color") }
                    set { fields.set("background_color", newValue) }
                }
                /// 小程序入口 (`entrance_mini_program`).
                public var entranceMiniProgram: EntranceMiniProgram? {
                    get { fields.stored("entrance_mini_program") }
                    set { fields.set("entrance_mini_program", newValue) }
                }
                /// 公众号入口 (`entrance_official_account`).
                public var entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest? {
                    get { fields.stored("entrance_official_account") }
                    set { fields.set("entrance_official_account", newValue) }
                }
                /// 视频号入口 (`entrance_finder`).
                public var entranceFinder: V3.Marketing.EntranceFinderRequest? {
                    get { fields.stored("entrance_finder") }
                    set { fields.set("entrance_finder", newValue) }
                }
                /// 小程序入口 (`entrance_mini_program`).
                public struct EntranceMiniProgram: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(appid: String, path: String, entranceWording: String, guidanceWording: String) {
                        var fields = Fields()
                        fields.set("appid", appid)
                        fields.set("path", path)
                        fields.set("entrance_wording", entranceWording)
                        fields.set("guidance_wording", guidanceWording)
                        self.fields = fields
                    }
                    /// 小程序AppID (`appid`).
                    public var appid: String? {
                        get { fields.stored("appid") }
                        set { fields.set("appid", newValue) }
                    }
                    /// 小程序跳转路径 (`path`).
                    public var path: String? {
                        get { fields.stored("path") }
                        set { fields.set("path", newValue) }
                    }
                    /// 入口文案 (`entrance_wording`): at most 5 characters.
                    public var entranceWording: String? {
                        get { fields.stored("entrance_wording") }
                        set { fields.set("entrance_wording", newValue) }
                    }
                    /// 引导文案 (`guidance_wording`): at most 6 characters.
                    public var guidanceWording: String? {
                        get { fields.stored("guidance_wording") }
                        set { fields.set("guidance_wording", newValue) }
                    }
                }
            }
        }
        /// 多次优惠模式信息 (`progressive_bundle_usage_info`).
        public struct ProgressiveBundleUsageInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(count: Int, intervalDays: Int? = nil) {
                var fields = Fields()
                fields.set("count", count)
                fields.set("interval_days", intervalDays)
                self.fields = fields
            }
            /// 可使用次数 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// 多次优惠使用间隔天数 (`interval_days`).
            public var intervalDays: Int? {
                get { fields.stored("interval_days") }
                set { fields.set("interval_days", newValue) }
            }
        }
        /// 批次组 (`stock_bundle`).
        public struct StockBundle: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                couponCodeMode: CouponCodeMode,
                stockSendRule: StockSendRule,
                progressiveBundleUsageRule: ProgressiveBundleUsageRule,
                usageRuleDisplayInfo: UsageRuleDisplayInfo,
                couponDisplayInfo: CouponDisplayInfo,
                notifyConfig: NotifyConfig,
                storeScope: StoreScope,
                remark: String? = nil
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
            /// 备注 (`remark`): at most 20 characters.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// 券Code分配模式 (`coupon_code_mode`).
            public var couponCodeMode: CouponCodeMode? {
                get { fields.stored("coupon_code_mode") }
                set { fields.set("coupon_code_mode", newValue) }
            }
            /// 批次组发放规则 (`stock_send_rule`).
            public var stockSendRule: StockSendRule? {
                get { fields.stored("stock_send_rule") }
                set { fields.set("stock_send_rule", newValue) }
            }
            /// 多次优惠批次组使用规则 (`progressive_bundle_usage_rule`).
            public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? {
                get { fields.stored("progressive_bundle_usage_rule") }
                set { fields.set("progressive_bundle_usage_rule", newValue) }
            }
            /// 券使用规则展示信息 (`usage_rule_display_info`).
            public var usageRuleDisplayInfo: UsageRuleDisplayInfo? {
                get { fields.stored("usage_rule_display_info") }
                set { fields.set("usage_rule_display_info", newValue) }
            }
            /// 用户商品券展示信息 (`coupon_display_info`).
            public var couponDisplayInfo: CouponDisplayInfo? {
                get { fields.stored("coupon_display_info") }
                set { fields.set("coupon_display_info", newValue) }
            }
            /// 事件通知配置 (`notify_config`).
            public var notifyConfig: NotifyConfig? {
                get { fields.stored("notify_config") }
                set { fields.set("notify_config", newValue) }
            }
            /// 可用门店范围 (`store_scope`).
            public var storeScope: StoreScope? {
                get { fields.stored("store_scope") }
                set { fields.set("store_scope", newValue) }
            }
            /// Documented values of 券Code分配模式 (`coupon_code_mode`); open.
            public typealias CouponCodeMode = OpenValue<CouponCodeModeKind>
            /// Tells ``CouponCodeMode`` from other values.
            public enum CouponCodeModeKind {}
            /// 批次组发放规则 (`stock_send_rule`).
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
                /// 批次组发放次数总上限 (`max_count`).
                public var maxCount: Int? {
                    get { fields.stored("max_count") }
                    set { fields.set("max_count", newValue) }
                }
                /// 批次组每日发放次数上限 (`max_count_per_day`).
                public var maxCountPerDay: Int? {
                    get { fields.stored("max_count_per_day") }
                    set { fields.set("max_count_per_day", newValue) }
                }
                /// 每个用户领取批次组次数上限 (`max_count_per_user`).
                public var maxCountPerUser: Int? {
                    get { fields.stored("max_count_per_user") }
                    set { fields.set("max_count_per_user", newValue) }
                }
            }
            /// 多次优惠批次组使用规则 (`progressive_bundle_usage_rule`).
            public struct ProgressiveBundleUsageRule: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    couponAvailablePeriod: CouponAvailablePeriod,
                    normalCouponList: [NormalCouponList]? = nil,
                    discountCouponList: [DiscountCouponList]? = nil,
                    exchangeCouponList: [ExchangeCouponList]? = nil
                ) {
                    var fields = Fields()
                    fields.set("coupon_available_period", couponAvailablePeriod)
                    fields.set("normal_coupon_list", normalCouponList)
                    fields.set("discount_coupon_list", discountCouponList)
                    fields.set("exchange_coupon_list", exchangeCouponList)
                    self.fields = fields
                }
                /// 券可核销时间 (`coupon_available_period`).
                public var couponAvailablePeriod: CouponAvailablePeriod? {
                    get { fields.stored("coupon_available_period") }
                    set { fields.set("coupon_available_period", newValue) }
                }
                /// 满减券使用规则 (`normal_coupon_list`).
                public var normalCouponList: [NormalCouponList]? {
                    get { fields.stored("normal_coupon_list") }
                    set { fields.set("normal_coupon_list", newValue) }
                }
                /// 折扣券使用规则 (`discount_coupon_list`).
                public var discountCouponList: [DiscountCouponList]? {
                    get { fields.stored("discount_coupon_list") }
                    set { fields.set("discount_coupon_list", newValue) }
                }
                /// 兑换券使用规则 (`exchange_coupon_list`).
                public var exchangeCouponList: [ExchangeCouponList]? {
                    get { fields.stored("exchange_coupon_list") }
                    set { fields.set("exchange_coupon_list", newValue) }
                }
                /// 券可核销时间 (`coupon_available_period`).
                public struct CouponAvailablePeriod: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        availableBeginTime: String,
                        availableEndTime: String,
                        availableDays: Int? = nil,
                        waitDaysAfterReceive: Int? = nil,
                        weeklyAvailablePeriod: WeeklyAvailablePeriod? = nil,
                        irregularAvailablePeriodList: [IrregularAvailablePeriodList]? = nil,
                        availableSeconds: Int? = nil
                    ) {
                        var fields = Fields()
                        fields.set("available_begin_time", availableBeginTime)
                        fields.set("available_end_time", availableEndTime)
                        fields.set("available_days", availableDays)
                        fields.set("wait_days_after_receive", waitDaysAfterReceive)
                        fields.set("weekly_available_period", weeklyAvailablePeriod)
                        fields.set("irregular_available_period_list", irregularAvailablePeriodList)
                        fields.set("available_seconds", availableSeconds)
                        self.fields = fields
                    }
                    /// 批次开始时间 (`available_begin_time`).
                    public var availableBeginTime: String? {
                        get { fields.stored("available_begin_time") }
                        set { fields.set("available_begin_time", newValue) }
                    }
                    /// 批次结束时间 (`available_end_time`).
                    public var availableEndTime: String? {
                        get { fields.stored("available_end_time") }
                        set { fields.set("available_end_time", newValue) }
                    }
                    /// 券生效后N天内可用 (`available_days`).
                    public var availableDays: Int? {
                        get { fields.stored("available_days") }
                        set { fields.set("available_days", newValue) }
                    }
                    /// 领券后需等待N天才生效 (`wait_days_after_receive`).
                    public var waitDaysAfterReceive: Int? {
                        get { fields.stored("wait_days_after_receive") }
                        set { fields.set("wait_days_after_receive", newValue) }
                    }
                    /// 每周固定可用时间 (`weekly_available_period`).
                    public var weeklyAvailablePeriod: WeeklyAvailablePeriod? {
                        get { fields.stored("weekly_available_period") }
                        set { fields.set("weekly_available_period", newValue) }
                    }
                    /// 指定可用时间段 (`irregular_available_period_list`).
                    public var irregularAvailablePeriodList: [IrregularAvailablePeriodList]? {
                        get { fields.stored("irregular_available_period_list") }
                        set { fields.set("irregular_available_period_list", newValue) }
                    }
                    /// 领取后N秒内有效 (`available_seconds`).
                    public var availableSeconds: Int? {
                        get { fields.stored("available_seconds") }
                        set { fields.set("available_seconds", newValue) }
                    }
                    /// 每周固定可用时间 (`weekly_available_period`).
                    public struct WeeklyAvailablePeriod: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public var fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// Collects the members.
                        public init(dayList: [String]? = nil, dayPeriodList: [DayPeriodList]? = nil) {
                            var fields = Fields()
                            fields.set("day_list", dayList)
                            fields.set("day_period_list", dayPeriodList)
                            self.fields = fields
                        }
                        /// 每周可用星期数 (`day_list`).
                        public var dayList: [String]? {
                            get { fields.stored("day_list") }
                            set { fields.set("day_list", newValue) }
                        }
                        /// 当天可用时间段 (`day_period_list`).
                        public var dayPeriodList: [DayPeriodList]? {
                            get { fields.stored("day_period_list") }
                            set { fields.set("day_period_list", newValue) }
                        }
                        /// `day_period_list`.
                        public struct DayPeriodList: TypedObject, FieldValue {
                            /// The members, as on the wire.
                            public var fields: Fields
                            /// Wraps members.
                            public init(fields: Fields) { self.fields = fields }
                            /// Collects the members.
                            public init(beginTime: Int, endTime: Int) {
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
                    /// `irregular_available_period_list`.
                    public struct IrregularAvailablePeriodList: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public var fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// Collects the members.
                        public init(beginTime: String, endTime: String) {
                            var fields = Fields()
                            fields.set("begin_time", beginTime)
                            fields.set("end_time", endTime)
                            self.fields = fields
                        }
                        /// 开始时间 (`begin_time`).
                        public var beginTime: String? {
                            get { fields.stored("begin_time") }
                            set { fields.set("begin_time", newValue) }
                        }
                        /// 结束时间 (`end_time`).
                        public var endTime: String? {
                            get { fields.stored("end_time") }
                            set { fields.set("end_time", newValue) }
                        }
                    }
                }
                /// `normal_coupon_list`.
                public struct NormalCouponList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(threshold: Int, discountAmount: Int) {
                        var fields = Fields()
                        fields.set("threshold", threshold)
                        fields.set("discount_amount", discountAmount)
                        self.fields = fields
                    }
                    /// 门槛金额 (`threshold`).
                    public var threshold: Int? {
                        get { fields.stored("threshold") }
                        set { fields.set("threshold", newValue) }
                    }
                    /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                    public var discountAmount: Int? {
                        get { fields.stored("discount_amount") }
                        set { fields.set("discount_amount", newValue) }
                    }
                }
                /// `discount_coupon_list`.
                public struct DiscountCouponList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(threshold: Int, percentOff: Int) {
                        var fields = Fields()
                        fields.set("threshold", threshold)
                        fields.set("percent_off", percentOff)
                        self.fields = fields
                    }
                    /// 门槛金额 (`threshold`).
                    public var threshold: Int? {
                        get { fields.stored("threshold") }
                        set { fields.set("threshold", newValue) }
                    }
                    /// 固定减免百分比 (`percent_off`).
                    public var percentOff: Int? {
                        get { fields.stored("percent_off") }
                        set { fields.set("percent_off", newValue) }
                    }
                }
                /// `exchange_coupon_list`.
                public struct ExchangeCouponList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(threshold: Int, exchangePrice: Int) {
                        var fields = Fields()
                        fields.set("threshold", threshold)
                        fields.set("exchange_price", exchangePrice)
                        self.fields = fields
                    }
                    /// 门槛金额 (`threshold`).
                    public var threshold: Int? {
                        get { fields.stored("threshold") }
                        set { fields.set("threshold", newValue) }
                    }
                    /// 固定兑换价格 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
                    public var exchangePrice: Int? {
                        get { fields.stored("exchange_price") }
                        set { fields.set("exchange_price", newValue) }
                    }
                }
            }
            /// 券使用规则展示信息 (`usage_rule_display_info`).
            public struct UsageRuleDisplayInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    couponUsageMethodList: [String],
                    usageDescription: String,
                    miniProgramAppid: String? = nil,
                    miniProgramPath: String? = nil,
                    appPath: String? = nil,
                    couponAvailableStoreInfo: CouponAvailableStoreInfo? = nil,
                    appJumpType: AppJumpType? = nil,
                    passcodeLink: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("coupon_usage_method_list", couponUsageMethodList)
                    fields.set("mini_program_appid", miniProgramAppid)
                    fields.set("mini_program_path", miniProgramPath)
                    fields.set("app_path", appPath)
                    fields.set("usage_description", usageDescription)
                    fields.set("coupon_available_store_info", couponAvailableStoreInfo)
                    fields.set("app_jump_type", appJumpType)
                    fields.set("passcode_link", passcodeLink)
                    self.fields = fields
                }
                /// 券使用方式列表 (`coupon_usage_method_list`).
                public var couponUsageMethodList: [String]? {
                    get { fields.stored("coupon_usage_method_list") }
                    set { fields.set("coupon_usage_method_list", newValue) }
                }
                /// 小程序AppID (`mini_program_appid`).
                public var miniProgramAppid: String? {
                    get { fields.stored("mini_program_appid") }
                    set { fields.set("mini_program_appid", newValue) }
                }
                /// 小程序跳转路径 (`mini_program_path`).
                public var miniProgramPath: String? {
                    get { fields.stored("mini_program_path") }
                    set { fields.set("mini_program_path", newValue) }
                }
                /// APP的H5跳转路径 (`app_path`).
                public var appPath: String? {
                    get { fields.stored("app_path") }
                    set { fields.set("app_path", newValue) }
                }
                /// 券使用说明 (`usage_description`): at most 1000 characters.
                public var usageDescription: String? {
                    get { fields.stored("usage_description") }
                    set { fields.set("usage_description", newValue) }
                }
                /// 券可用门店信息 (`coupon_available_store_info`).
                public var couponAvailableStoreInfo: CouponAvailableStoreInfo? {
                    get { fields.stored("coupon_available_store_info") }
                    set { fields.set("coupon_available_store_info", newValue) }
                }
                /// APP跳转类型 (`app_jump_type`).
                public var appJumpType: AppJumpType? {
                    get { fields.stored("app_jump_type") }
                    set { fields.set("app_jump_type", newValue) }
                }
                /// 口令链接 (`passcode_link`).
                public var passcodeLink: String? {
                    get { fields.stored("passcode_link") }
                    set { fields.set("passcode_link", newValue) }
                }
                /// 券可用门店信息 (`coupon_available_store_info`).
                public struct CouponAvailableStoreInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(description: String, miniProgramAppid: String? = nil, miniProgramPath: String? = nil) {
                        var fields = Fields()
                        fields.set("description", description)
                        fields.set("mini_program_appid", miniProgramAppid)
                        fields.set("mini_program_path", miniProgramPath)
                        self.fields = fields
                    }
                    /// 券可用门店描述 (`description`): at most 1000 characters.
                    public var description: String? {
                        get { fields.stored("description") }
                        set { fields.set("description", newValue) }
                    }
                    /// 小程序AppID (`mini_program_appid`).
                    public var miniProgramAppid: String? {
                        get { fields.stored("mini_program_appid") }
                        set { fields.set("mini_program_appid", newValue) }
                    }
                    /// 小程序跳转路径 (`mini_program_path`).
                    public var miniProgramPath: String? {
                        get { fields.stored("mini_program_path") }
                        set { fields.set("mini_program_path", newValue) }
                    }
                }
                /// Documented values of APP跳转类型 (`app_jump_type`); open.
                public typealias AppJumpType = OpenValue<AppJumpTypeKind>
                /// Tells ``AppJumpType`` from other values.
                public enum AppJumpTypeKind {}
            }
            /// 用户商品券展示信息 (`coupon_display_info`).
            public struct CouponDisplayInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    codeDisplayMode: CodeDisplayMode,
                    backgroundColor: String? = nil,
                    entranceMiniProgram: EntranceMiniProgram? = nil,
                    entranceOfficialAccount: EntranceOfficialAccount? = nil,
                    entranceFinder: EntranceFinder? = nil
                ) {
                    var fields = Fields()
                    fields.set("code_display_mode", codeDisplayMode)
                    fields.set("background_color", backgroundColor)
                    fields.set("entrance_mini_program", entranceMiniProgram)
                    fields.set("entrance_official_account", entranceOfficialAccount)
                    fields.set("entrance_finder", entranceFinder)
                    self.fields = fields
                }
                /// 用户商品券Code展示模式 (`code_display_mode`).
                public var codeDisplayMode: CodeDisplayMode? {
                    get { fields.stored("code_display_mode") }
                    set { fields.set("code_display_mode", newValue) }
                }
                /// 背景颜色 (`background_color`).
                public var backgroundColor: String? {
                    get { fields.stored("background_color") }
                    set { fields.set("background_color", newValue) }
                }
                /// 小程序入口 (`entrance_mini_program`).
                public var entranceMiniProgram: EntranceMiniProgram? {
                    get { fields.stored("entrance_mini_program") }
                    set { fields.set("entrance_mini_program", newValue) }
                }
                /// 公众号入口 (`entrance_official_account`).
                public var entranceOfficialAccount: EntranceOfficialAccount? {
                    get { fields.stored("entrance_official_account") }
                    set { fields.set("entrance_official_account", newValue) }
                }
                /// 视频号入口 (`entrance_finder`).
                public var entranceFinder: EntranceFinder? {
                    get { fields.stored("entrance_finder") }
                    set { fields.set("entrance_finder", newValue) }
                }
                /// Documented values of 用户商品券Code展示模式 (`code_display_mode`); open.
                public typealias CodeDisplayMode = OpenValue<CodeDisplayModeKind>
                /// Tells ``CodeDisplayMode`` from other values.
                public enum CodeDisplayModeKind {}
                /// 小程序入口 (`entrance_mini_program`).
                public struct EntranceMiniProgram: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(appid: String, path: String, entranceWording: String, guidanceWording: String) {
                        var fields = Fields()
                        fields.set("appid", appid)
                        fields.set("path", path)
                        fields.set("entrance_wording", entranceWording)
                        fields.set("guidance_wording", guidanceWording)
                        self.fields = fields
                    }
                    /// 小程序AppID (`appid`).
                    public var appid: String? {
                        get { fields.stored("appid") }
                        set { fields.set("appid", newValue) }
                    }
                    /// 小程序跳转路径 (`path`).
                    public var path: String? {
                        get { fields.stored("path") }
                        set { fields.set("path", newValue) }
                    }
                    /// 入口文案 (`entrance_wording`): at most 5 characters.
                    public var entranceWording: String? {
                        get { fields.stored("entrance_wording") }
                        set { fields.set("entrance_wording", newValue) }
                    }
                    /// 引导文案 (`guidance_wording`): at most 6 characters.
                    public var guidanceWording: String? {
                        get { fields.stored("guidance_wording") }
                        set { fields.set("guidance_wording", newValue) }
                    }
                }
                /// 公众号入口 (`entrance_official_account`).
                public struct EntranceOfficialAccount: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(appid: String) {
                        var fields = Fields()
                        fields.set("appid", appid)
                        self.fields = fields
                    }
                    /// 公众号AppID (`appid`).
                    public var appid: String? {
                        get { fields.stored("appid") }
                        set { fields.set("appid", newValue) }
                    }
                }
                /// 视频号入口 (`entrance_finder`).
                public struct EntranceFinder: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(finderID: String, finderVideoID: String, finderVideoCoverImageURL: String) {
                        var fields = Fields()
                        fields.set("finder_id", finderID)
                        fields.set("finder_video_id", finderVideoID)
                        fields.set("finder_video_cover_image_url", finderVideoCoverImageURL)
                        self.fields = fields
                    }
                    /// 视频号ID (`finder_id`).
                    public var finderID: String? {
                        get { fields.stored("finder_id") }
                        set { fields.set("finder_id", newValue) }
                    }
                    /// 视频号视频ID (`finder_video_id`).
                    public var finderVideoID: String? {
                        get { fields.stored("finder_video_id") }
                        set { fields.set("finder_video_id", newValue) }
                    }
                    /// 视频号封面图 (`finder_video_cover_image_url`).
                    public var finderVideoCoverImageURL: String? {
                        get { fields.stored("finder_video_cover_image_url") }
                        set { fields.set("finder_video_cover_image_url", newValue) }
                    }
                }
            }
            /// 事件通知配置 (`notify_config`).
            public struct NotifyConfig: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(notifyAppid: String) {
                    var fields = Fields()
                    fields.set("notify_appid", notifyAppid)
                    self.fields = fields
                }
                /// 事件通知AppID (`notify_appid`).
                public var notifyAppid: String? {
                    get { fields.stored("notify_appid") }
                    set { fields.set("notify_appid", newValue) }
                }
            }
            /// Documented values of 可用门店范围 (`store_scope`); open.
            public typealias StoreScope = OpenValue<StoreScopeKind>
            /// Tells ``StoreScope`` from other values.
            public enum StoreScopeKind {}
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/product-coupons` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 商品券状态 (`state`).
        public var state: V3.Marketing.ProductCouponState { get throws { try fields.required("state") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 优惠范围 (`scope`).
        public var scope: V3.Marketing.Scope { get throws { try fields.required("scope") } }
        /// 商品券类型 (`type`).
        public var type: V3.Marketing.ProductCouponType { get throws { try fields.required("type") } }
        /// 使用模式 (`usage_mode`).
        public var usageMode: V3.Marketing.UsageMode { get throws { try fields.required("usage_mode") } }
        /// 单券模式信息 (`single_usage_info`).
        public var singleUsageInfo: V3.Marketing.SingleUsageInfo? {
            get throws { try fields.optional("single_usage_info") }
        }
        /// 多次优惠模式信息 (`sequential_usage_info`).
        public var sequentialUsageInfo: V3.Marketing.SequentialUsageInfo? {
            get throws { try fields.optional("sequential_usage_info") }
        }
        /// 展示信息 (`display_info`).
        public var displayInfo: V3.Marketing.DisplayInfo { get throws { try fields.required("display_info") } }
        /// 外部商品ID (`out_product_no`).
        public var outProductNo: String? { get throws { try fields.optional("out_product_no") } }
        /// 批次 (`stock`).
        public var stock: Stock { get throws { try fields.required("stock") } }
        /// 多次优惠模式信息 (`progressive_bundle_usage_info`).
        public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? {
            get throws { try fields.optional("progressive_bundle_usage_info") }
        }
        /// 批次组 (`stock_bundle`).
        public var stockBundle: StockBundle? { get throws { try fields.optional("stock_bundle") } }
        /// 批次 (`stock`).
        public struct Stock: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商品券ID (`product_coupon_id`): at most 40 characters.
            public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
            /// 批次ID (`stock_id`): at most 40 characters.
            public var stockID: String { get throws { try fields.required("stock_id") } }
            /// 备注 (`remark`): at most 20 characters.
            public var remark: String? { get throws { try fields.optional("remark") } }
            /// 券Code分配模式 (`coupon_code_mode`).
            public var couponCodeMode: V3.Marketing.CouponCodeMode {
                get throws { try fields.required("coupon_code_mode") }
            }
            /// 发放规则 (`stock_send_rule`).
            public var stockSendRule: V3.Marketing.StockSendRule {
                get throws { try fields.required("stock_send_rule") }
            }
            /// 单券使用规则 (`single_usage_rule`).
            public var singleUsageRule: V3.Marketing.SingleUsageRule? {
                get throws { try fields.optional("single_usage_rule") }
            }
            /// 多次优惠使用规则 (`sequential_usage_rule`).
            public var sequentialUsageRule: V3.Marketing.SequentialUsageRule? {
                get throws { try fields.optional("sequential_usage_rule") }
            }
            /// 券使用规则展示信息 (`usage_rule_display_info`).
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfo {
                get throws { try fields.required("usage_rule_display_info") }
            }
            /// 用户商品券展示信息 (`coupon_display_info`).
            public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
                get throws { try fields.required("coupon_display_info") }
            }
            /// 事件通知配置 (`notify_config`).
            public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
            /// 可用门店范围 (`store_scope`).
            public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
            /// 已发放次数 (`sent_count_info`).
            public var sentCountInfo: V3.Marketing.SentCountInfo {
                get throws { try fields.required("sent_count_info") }
            }
            /// 批次状态 (`state`).
            public var state: V3.Marketing.State { get throws { try fields.required("state") } }
            /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
            public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
            /// 失效时间 (`deactivate_time`).
            public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
            /// 失效原因 (`deactivate_reason`): at most 150 characters.
            public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
            /// 品牌ID (`brand_id`).
            public var brandID: String { get throws { try fields.required("brand_id") } }
            /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
            public var couponCodeCountInfo: CouponCodeCountInfo? {
                get throws { try fields.optional("coupon_code_count_info") }
            }
            /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
            public struct CouponCodeCountInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 已上传的Code总数 (`total_count`).
                public var totalCount: Int { get throws { try fields.required("total_count") } }
                /// 当前可用的Code数 (`available_count`).
                public var availableCount: Int { get throws { try fields.required("available_count") } }
            }
        }
        /// 多次优惠模式信息 (`progressive_bundle_usage_info`).
        public struct ProgressiveBundleUsageInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 可使用次数 (`count`).
            public var count: Int { get throws { try fields.required("count") } }
            /// 多次优惠使用间隔天数 (`interval_days`).
            public var intervalDays: Int? { get throws { try fields.optional("interval_days") } }
        }
        /// 批次组 (`stock_bundle`).
        public struct StockBundle: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 批次组ID (`stock_bundle_id`): at most 40 characters.
            public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
            /// 批次列表 (`stock_list`).
            public var stockList: [StockList] { get throws { try fields.required("stock_list") } }
            /// `stock_list`.
            public struct StockList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品券ID (`product_coupon_id`): at most 40 characters.
                public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
                /// 批次ID (`stock_id`): at most 40 characters.
                public var stockID: String { get throws { try fields.required("stock_id") } }
                /// 备注 (`remark`): at most 20 characters.
                public var remark: String? { get throws { try fields.optional("remark") } }
                /// 券Code分配模式 (`coupon_code_mode`).
                public var couponCodeMode: CouponCodeMode { get throws { try fields.required("coupon_code_mode") } }
                /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
                public var couponCodeCountInfo: CouponCodeCountInfo? {
                    get throws { try fields.optional("coupon_code_count_info") }
                }
                /// 发放规则 (`stock_send_rule`).
                public var stockSendRule: StockSendRule { get throws { try fields.required("stock_send_rule") } }
                /// 多次优惠使用规则 (`progressive_bundle_usage_rule`).
                public var progressiveBundleUsageRule: ProgressiveBundleUsageRule {
                    get throws { try fields.required("progressive_bundle_usage_rule") }
                }
                /// 批次组信息 (`stock_bundle_info`).
                public var stockBundleInfo: StockBundleInfo { get throws { try fields.required("stock_bundle_info") } }
                /// 券使用规则展示信息 (`usage_rule_display_info`).
                public var usageRuleDisplayInfo: UsageRuleDisplayInfo {
                    get throws { try fields.required("usage_rule_display_info") }
                }
                /// 用户商品券展示信息 (`coupon_display_info`).
                public var couponDisplayInfo: CouponDisplayInfo {
                    get throws { try fields.required("coupon_display_info") }
                }
                /// 事件通知配置 (`notify_config`).
                public var notifyConfig: NotifyConfig { get throws { try fields.required("notify_config") } }
                /// 可用门店范围 (`store_scope`).
                public var storeScope: StoreScope { get throws { try fields.required("store_scope") } }
                /// 已发放次数 (`sent_count_info`).
                public var sentCountInfo: SentCountInfo { get throws { try fields.required("sent_count_info") } }
                /// 批次状态 (`state`).
                public var state: State { get throws { try fields.required("state") } }
                /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
                public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
                /// 失效时间 (`deactivate_time`).
                public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
                /// 失效原因 (`deactivate_reason`): at most 150 characters.
                public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
                /// 品牌ID (`brand_id`).
                public var brandID: String { get throws { try fields.required("brand_id") } }
                /// Documented values of 券Code分配模式 (`coupon_code_mode`); open.
                public typealias CouponCodeMode = OpenValue<CouponCodeModeKind>
                /// Tells ``CouponCodeMode`` from other values.
                public enum CouponCodeModeKind {}
                /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
                public struct CouponCodeCountInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 已上传的Code总数 (`total_count`).
                    public var totalCount: Int { get throws { try fields.required("total_count") } }
                    /// 当前可用的Code数 (`available_count`).
                    public var availableCount: Int { get throws { try fields.required("available_count") } }
                }
                /// 发放规则 (`stock_send_rule`).
                public struct StockSendRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 发放次数总上限 (`max_count`).
                    public var maxCount: Int { get throws { try fields.required("max_count") } }
                    /// 每日发放次数上限 (`max_count_per_day`).
                    public var maxCountPerDay: Int? { get throws { try fields.optional("max_count_per_day") } }
                    /// 每个用户领取次数上限 (`max_count_per_user`).
                    public var maxCountPerUser: Int { get throws { try fields.required("max_count_per_user") } }
                }
                /// 多次优惠使用规则 (`progressive_bundle_usage_rule`).
                public struct ProgressiveBundleUsageRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 券可核销时间 (`coupon_available_period`).
                    public var couponAvailablePeriod: CouponAvailablePeriod {
                        get throws { try fields.required("coupon_available_period") }
                    }
                    /// 满减券使用规则 (`normal_coupon`).
                    public var normalCoupon: NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
                    /// 折扣券使用规则 (`discount_coupon`).
                    public var discountCoupon: DiscountCoupon? { get throws { try fields.optional("discount_coupon") } }
                    /// 兑换券使用规则 (`exchange_coupon`).
                    public var exchangeCoupon: ExchangeCoupon? { get throws { try fields.optional("exchange_coupon") } }
                    /// 券可核销时间 (`coupon_available_period`).
                    public struct CouponAvailablePeriod: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 批次开始时间 (`available_begin_time`).
                        public var availableBeginTime: String {
                            get throws { try fields.required("available_begin_time") }
                        }
                        /// 批次结束时间 (`available_end_time`).
                        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
                        /// 券生效后N天内可用 (`available_days`).
                        public var availableDays: Int? { get throws { try fields.optional("available_days") } }
                        /// 领券后需等待N天才生效 (`wait_days_after_receive`).
                        public var waitDaysAfterReceive: Int? {
                            get throws { try fields.optional("wait_days_after_receive") }
                        }
                        /// 每周固定可用时间 (`weekly_available_period`).
                        public var weeklyAvailablePeriod: WeeklyAvailablePeriod? {
                            get throws { try fields.optional("weekly_available_period") }
                        }
                        /// 指定可用时间段 (`irregular_available_period_list`).
                        public var irregularAvailablePeriodList: [IrregularAvailablePeriodList]? {
                            get throws { try fields.optional("irregular_available_period_list") }
                        }
                        /// 领取后N秒内有效 (`available_seconds`).
                        public var availableSeconds: Int? { get throws { try fields.optional("available_seconds") } }
                        /// 每周固定可用时间 (`weekly_available_period`).
                        public struct WeeklyAvailablePeriod: TypedObject, FieldValue {
                            /// The members, as on the wire.
                            public let fields: Fields
                            /// Wraps members.
                            public init(fields: Fields) { self.fields = fields }
                            /// 每周可用星期数 (`day_list`).
                            public var dayList: [String]? { get throws { try fields.optional("day_list") } }
                            /// 当天可用时间段 (`day_period_list`).
                            public var dayPeriodList: [DayPeriodList]? {
                                get throws { try fields.optional("day_period_list") }
                            }
                            /// `day_period_list`.
                            public struct DayPeriodList: TypedObject, FieldValue {
                                /// The members, as on the wire.
                                public let fields: Fields
                                /// Wraps members.
                                public init(fields: Fields) { self.fields = fields }
                                /// 当天可用开始时间 (`begin_time`).
                                public var beginTime: Int { get throws { try fields.required("begin_time") } }
                                /// 当天可用结束时间 (`end_time`).
                                public var endTime: Int { get throws { try fields.required("end_time") } }
                            }
                        }
                        /// `irregular_available_period_list`.
                        public struct IrregularAvailablePeriodList: TypedObject, FieldValue {
                            /// The members, as on the wire.
                            public let fields: Fields
                            /// Wraps members.
                            public init(fields: Fields) { self.fields = fields }
                            /// 开始时间 (`begin_time`).
                            public var beginTime: String { get throws { try fields.required("begin_time") } }
                            /// 结束时间 (`end_time`).
                            public var endTime: String { get throws { try fields.required("end_time") } }
                        }
                    }
                    /// 满减券使用规则 (`normal_coupon`).
                    public struct NormalCoupon: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 门槛金额 (`threshold`).
                        public var threshold: Int { get throws { try fields.required("threshold") } }
                        /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                        public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                    }
                    /// 折扣券使用规则 (`discount_coupon`).
                    public struct DiscountCoupon: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 门槛金额 (`threshold`).
                        public var threshold: Int { get throws { try fields.required("threshold") } }
                        /// 固定减免百分比 (`percent_off`).
                        public var percentOff: Int { get throws { try fields.required("percent_off") } }
                    }
                    /// 兑换券使用规则 (`exchange_coupon`).
                    public struct ExchangeCoupon: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 门槛金额 (`threshold`).
                        public var threshold: Int { get throws { try fields.required("threshold") } }
                        /// 固定兑换价格 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
                        public var exchangePrice: Int { get throws { try fields.required("exchange_price") } }
                    }
                }
                /// 批次组信息 (`stock_bundle_info`).
                public struct StockBundleInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 批次所属批次组ID (`stock_bundle_id`): at most 40 characters.
                    public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
                    /// 批次在批次组内的次序 (`stock_bundle_index`).
                    public var stockBundleIndex: Int { get throws { try fields.required("stock_bundle_index") } }
                }
                /// 券使用规则展示信息 (`usage_rule_display_info`).
                public struct UsageRuleDisplayInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 券使用方式列表 (`coupon_usage_method_list`).
                    public var couponUsageMethodList: [String] {
                        get throws { try fields.required("coupon_usage_method_list") }
                    }
                    /// 小程序AppID (`mini_program_appid`).
                    public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
                    /// 小程序跳转路径 (`mini_program_path`).
                    public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
                    /// APP的H5跳转路径 (`app_path`).
                    public var appPath: String? { get throws { try fields.optional("app_path") } }
                    /// 券使用说明 (`usage_description`): at most 1000 characters.
                    public var usageDescription: String { get throws { try fields.required("usage_description") } }
                    /// 券可用门店信息 (`coupon_available_store_info`).
                    public var couponAvailableStoreInfo: CouponAvailableStoreInfo? {
                        get throws { try fields.optional("coupon_available_store_info") }
                    }
                    /// APP跳转类型 (`app_jump_type`).
                    public var appJumpType: AppJumpType? { get throws { try fields.optional("app_jump_type") } }
                    /// 口令链接 (`passcode_link`).
                    public var passcodeLink: String? { get throws { try fields.optional("passcode_link") } }
                    /// 券可用门店信息 (`coupon_available_store_info`).
                    public struct CouponAvailableStoreInfo: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 券可用门店描述 (`description`): at most 1000 characters.
                        public var description: String { get throws { try fields.required("description") } }
                        /// 小程序AppID (`mini_program_appid`).
                        public var miniProgramAppid: String? {
                            get throws { try fields.optional("mini_program_appid") }
                        }
                        /// 小程序跳转路径 (`mini_program_path`).
                        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
                    }
                    /// Documented values of APP跳转类型 (`app_jump_type`); open.
                    public typealias AppJumpType = OpenValue<AppJumpTypeKind>
                    /// Tells ``AppJumpType`` from other values.
                    public enum AppJumpTypeKind {}
                }
                /// 用户商品券展示信息 (`coupon_display_info`).
                public struct CouponDisplayInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 用户商品券Code展示模式 (`code_display_mode`).
                    public var codeDisplayMode: CodeDisplayMode {
                        get throws { try fields.required("code_display_mode") }
                    }
                    /// 背景颜色 (`background_color`).
                    public var backgroundColor: String? { get throws { try fields.optional("background_color") } }
                    /// 小程序入口 (`entrance_mini_program`).
                    public var entranceMiniProgram: EntranceMiniProgram? {
                        get throws { try fields.optional("entrance_mini_program") }
                    }
                    /// 公众号入口 (`entrance_official_account`).
                    public var entranceOfficialAccount: EntranceOfficialAccount? {
                        get throws { try fields.optional("entrance_official_account") }
                    }
                    /// 视频号入口 (`entrance_finder`).
                    public var entranceFinder: EntranceFinder? { get throws { try fields.optional("entrance_finder") } }
                    /// Documented values of 用户商品券Code展示模式 (`code_display_mode`); open.
                    public typealias CodeDisplayMode = OpenValue<CodeDisplayModeKind>
                    /// Tells ``CodeDisplayMode`` from other values.
                    public enum CodeDisplayModeKind {}
                    /// 小程序入口 (`entrance_mini_program`).
                    public struct EntranceMiniProgram: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 小程序AppID (`appid`).
                        public var appid: String { get throws { try fields.required("appid") } }
                        /// 小程序跳转路径 (`path`).
                        public var path: String { get throws { try fields.required("path") } }
                        /// 入口文案 (`entrance_wording`): at most 5 characters.
                        public var entranceWording: String { get throws { try fields.required("entrance_wording") } }
                        /// 引导文案 (`guidance_wording`): at most 6 characters.
                        public var guidanceWording: String { get throws { try fields.required("guidance_wording") } }
                    }
                    /// 公众号入口 (`entrance_official_account`).
                    public struct EntranceOfficialAccount: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 公众号AppID (`appid`).
                        public var appid: String { get throws { try fields.required("appid") } }
                    }
                    /// 视频号入口 (`entrance_finder`).
                    public struct EntranceFinder: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 视频号ID (`finder_id`).
                        public var finderID: String { get throws { try fields.required("finder_id") } }
                        /// 视频号视频ID (`finder_video_id`).
                        public var finderVideoID: String { get throws { try fields.required("finder_video_id") } }
                        /// 视频号封面图 (`finder_video_cover_image_url`).
                        public var finderVideoCoverImageURL: String {
                            get throws { try fields.required("finder_video_cover_image_url") }
                        }
                    }
                }
                /// 事件通知配置 (`notify_config`).
                public struct NotifyConfig: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 事件通知AppID (`notify_appid`).
                    public var notifyAppid: String { get throws { try fields.required("notify_appid") } }
                }
                /// Documented values of 可用门店范围 (`store_scope`); open.
                public typealias StoreScope = OpenValue<StoreScopeKind>
                /// Tells ``StoreScope`` from other values.
                public enum StoreScopeKind {}
                /// 已发放次数 (`sent_count_info`).
                public struct SentCountInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 已发放总次数 (`total_count`).
                    public var totalCount: Int { get throws { try fields.required("total_count") } }
                    /// 当天已发放次数 (`today_count`).
                    public var todayCount: Int { get throws { try fields.required("today_count") } }
                }
                /// Documented values of 批次状态 (`state`); open.
                public typealias State = OpenValue<StateKind>
                /// Tells ``State`` from other values.
                public enum StateKind {}
            }
        }
    }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.CouponCodeModeKind {
    /// 微信支付随机生成 (`WECHATPAY`).
    public static var wechatpay: Self { "WECHATPAY" }
    /// 品牌方预上传Code (`UPLOAD`).
    public static var upload: Self { "UPLOAD" }
}

extension OpenValue
where
    Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.UsageRuleDisplayInfo.AppJumpTypeKind
{
    /// 跳转H5 (`H5`).
    public static var h5: Self { "H5" }
    /// 口令链接 (`PASSCODE_LINK`).
    public static var passcodeLink: Self { "PASSCODE_LINK" }
}

extension OpenValue
where
    Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.CouponDisplayInfo.CodeDisplayModeKind
{
    /// `INVISIBLE`.
    public static var invisible: Self { "INVISIBLE" }
    /// 条形码 (`BARCODE`).
    public static var barcode: Self { "BARCODE" }
    /// 二维码 (`QRCODE`).
    public static var qrcode: Self { "QRCODE" }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.StoreScopeKind {
    /// 无关联门店 (`NONE`).
    public static var none: Self { "NONE" }
    /// 所有门店可用 (`ALL`).
    public static var all: Self { "ALL" }
    /// 特定门店可用 (`SPECIFIC`).
    public static var specific: Self { "SPECIFIC" }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.CouponCodeModeKind {
    /// 微信支付随机生成 (`WECHATPAY`).
    public static var wechatpay: Self { "WECHATPAY" }
    /// 品牌方预上传Code (`UPLOAD`).
    public static var upload: Self { "UPLOAD" }
}

extension OpenValue
where
    Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.UsageRuleDisplayInfo
        .AppJumpTypeKind
{
    /// 跳转H5 (`H5`).
    public static var h5: Self { "H5" }
    /// 口令链接 (`PASSCODE_LINK`).
    public static var passcodeLink: Self { "PASSCODE_LINK" }
}

extension OpenValue
where
    Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.CouponDisplayInfo
        .CodeDisplayModeKind
{
    /// `INVISIBLE`.
    public static var invisible: Self { "INVISIBLE" }
    /// 条形码 (`BARCODE`).
    public static var barcode: Self { "BARCODE" }
    /// 二维码 (`QRCODE`).
    public static var qrcode: Self { "QRCODE" }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.StoreScopeKind {
    /// 无关联门店 (`NONE`).
    public static var none: Self { "NONE" }
    /// 所有门店可用 (`ALL`).
    public static var all: Self { "ALL" }
    /// 特定门店可用 (`SPECIFIC`).
    public static var specific: Self { "SPECIFIC" }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.StateKind {
    /// 审批中 (`AUDITING`).
    public static var auditing: Self { "AUDITING" }
    /// 发放中 (`SENDING`).
    public static var sending: Self { "SENDING" }
    /// 已暂停 (`PAUSED`).
    public static var paused: Self { "PAUSED" }
    /// 已停止 (`STOPPED`).
    public static var stopped: Self { "STOPPED" }
    /// 已失效 (`DEACTIVATED`).
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID {
    /// 查询商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781292).
    ///
    /// At most 20 calls a second of a merchant.
    ///
    /// - Parameter brandID: 品牌ID (`brand_id`).
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
    /// At most 20 calls a second of a merchant.
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
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 修改请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 展示信息 (`display_info`).
        public var displayInfo: V3.Marketing.DisplayInfoRequest? {
            get { fields.stored("display_info") }
            set { fields.set("display_info", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Deactivate {
    /// 失效商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781290).
    ///
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 创建请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 批次组 (`stock_bundle`).
        public var stockBundle: StockBundle? {
            get { fields.stored("stock_bundle") }
            set { fields.set("stock_bundle", newValue) }
        }
        /// 批次组 (`stock_bundle`).
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
            /// 备注 (`remark`): at most 20 characters.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// 券Code分配模式 (`coupon_code_mode`).
            public var couponCodeMode: V3.Marketing.ProductCouponCouponCodeMode? {
                get { fields.stored("coupon_code_mode") }
                set { fields.set("coupon_code_mode", newValue) }
            }
            /// 批次组发放规则 (`stock_send_rule`).
            public var stockSendRule: StockSendRule? {
                get { fields.stored("stock_send_rule") }
                set { fields.set("stock_send_rule", newValue) }
            }
            /// 多次优惠批次组使用规则 (`progressive_bundle_usage_rule`).
            public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? {
                get { fields.stored("progressive_bundle_usage_rule") }
                set { fields.set("progressive_bundle_usage_rule", newValue) }
            }
            /// 券使用规则展示信息 (`usage_rule_display_info`).
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
                get { fields.stored("usage_rule_display_info") }
                set { fields.set("usage_rule_display_info", newValue) }
            }
            /// 用户商品券展示信息 (`coupon_display_info`).
            public var couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest? {
                get { fields.stored("coupon_display_info") }
                set { fields.set("coupon_display_info", newValue) }
            }
            /// 事件通知配置 (`notify_config`).
            public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
                get { fields.stored("notify_config") }
                set { fields.set("notify_config", newValue) }
            }
            /// 可用门店范围 (`store_scope`).
            public var storeScope: V3.Marketing.StoreScope? {
                get { fields.stored("store_scope") }
                set { fields.set("store_scope", newValue) }
            }
            /// 批次组发放规则 (`stock_send_rule`).
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
                /// 批次组发放次数总上限 (`max_count`).
                public var maxCount: Int? {
                    get { fields.stored("max_count") }
                    set { fields.set("max_count", newValue) }
                }
                /// 批次组每日发放次数上限 (`max_count_per_day`).
                public var maxCountPerDay: Int? {
                    get { fields.stored("max_count_per_day") }
                    set { fields.set("max_count_per_day", newValue) }
                }
                /// 每个用户领取批次组次数上限 (`max_count_per_user`).
                public var maxCountPerUser: Int? {
                    get { fields.stored("max_count_per_user") }
                    set { fields.set("max_count_per_user", newValue) }
                }
            }
            /// 多次优惠批次组使用规则 (`progressive_bundle_usage_rule`).
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
                /// 券可核销时间 (`coupon_available_period`).
                public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest? {
                    get { fields.stored("coupon_available_period") }
                    set { fields.set("coupon_available_period", newValue) }
                }
                /// 满减券使用规则 (`normal_coupon_list`).
                public var normalCouponList: [V3.Marketing.NormalCouponRequest]? {
                    get { fields.stored("normal_coupon_list") }
                    set { fields.set("normal_coupon_list", newValue) }
                }
                /// 折扣券使用规则 (`discount_coupon_list`).
                public var discountCouponList: [V3.Marketing.DiscountCouponRequest]? {
                    get { fields.stored("discount_coupon_list") }
                    set { fields.set("discount_coupon_list", newValue) }
                }
                /// 兑换券使用规则 (`exchange_coupon_list`).
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`).
    ///   - state: 批次状态.
    ///   - pageSize: 分页大小 (`page_size`).
    ///   - pageToken: 分页Token (`page_token`).
    ///   - stockBundleID: 批次组ID (`stock_bundle_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        state: V3.Marketing.State? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        stockBundleID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.get", chain)
        call.query("state", state)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        call.query("stock_bundle_id", stockBundleID)
        return try await call.reply()
    }

    /// 查询商品券批次列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        state: V3.Marketing.State? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        stockBundleID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.get", chain)
        call.query("state", state)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        call.query("stock_bundle_id", stockBundleID)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总个数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 下一页Token (`next_page_token`): at most 100 characters.
        public var nextPageToken: String? { get throws { try fields.optional("next_page_token") } }
        /// 批次列表 (`stock_list`).
        public var stockList: [V3.Marketing.Stock]? { get throws { try fields.optional("stock_list") } }
    }

    /// 添加商品券批次, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781304).
    ///
    /// At most 20 calls a second of a merchant.
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
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 创建请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 批次 (`stock`).
        public var stock: Stock? {
            get { fields.stored("stock") }
            set { fields.set("stock", newValue) }
        }
        /// 批次 (`stock`).
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
            /// 备注 (`remark`): at most 20 characters.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// 券Code分配模式 (`coupon_code_mode`).
            public var couponCodeMode: V3.Marketing.CouponCodeMode? {
                get { fields.stored("coupon_code_mode") }
                set { fields.set("coupon_code_mode", newValue) }
            }
            /// 发放规则 (`stock_send_rule`).
            public var stockSendRule: V3.Marketing.StockSendRuleRequest? {
                get { fields.stored("stock_send_rule") }
                set { fields.set("stock_send_rule", newValue) }
            }
            /// 单券使用规则 (`single_usage_rule`).
            public var singleUsageRule: V3.Marketing.SingleUsageRuleRequest? {
                get { fields.stored("single_usage_rule") }
                set { fields.set("single_usage_rule", newValue) }
            }
            /// 多次优惠使用规则 (`sequential_usage_rule`).
            public var sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest? {
                get { fields.stored("sequential_usage_rule") }
                set { fields.set("sequential_usage_rule", newValue) }
            }
            /// 券使用规则展示信息 (`usage_rule_display_info`).
            public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
                get { fields.stored("usage_rule_display_info") }
                set { fields.set("usage_rule_display_info", newValue) }
            }
            /// 用户商品券展示信息 (`coupon_display_info`).
            public var couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest? {
                get { fields.stored("coupon_display_info") }
                set { fields.set("coupon_display_info", newValue) }
            }
            /// 事件通知配置 (`notify_config`).
            public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
                get { fields.stored("notify_config") }
                set { fields.set("notify_config", newValue) }
            }
            /// 可用门店范围 (`store_scope`).
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
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 批次ID (`stock_id`): at most 40 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 备注 (`remark`): at most 20 characters.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 券Code分配模式 (`coupon_code_mode`).
        public var couponCodeMode: V3.Marketing.CouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// 发放规则 (`stock_send_rule`).
        public var stockSendRule: V3.Marketing.StockSendRule { get throws { try fields.required("stock_send_rule") } }
        /// 单券使用规则 (`single_usage_rule`).
        public var singleUsageRule: V3.Marketing.SingleUsageRule? {
            get throws { try fields.optional("single_usage_rule") }
        }
        /// 多次优惠使用规则 (`sequential_usage_rule`).
        public var sequentialUsageRule: V3.Marketing.SequentialUsageRule? {
            get throws { try fields.optional("sequential_usage_rule") }
        }
        /// 券使用规则展示信息 (`usage_rule_display_info`).
        public var usageRuleDisplayInfo: UsageRuleDisplayInfo {
            get throws { try fields.required("usage_rule_display_info") }
        }
        /// 用户商品券展示信息 (`coupon_display_info`).
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
            get throws { try fields.required("coupon_display_info") }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
        /// 可用门店范围 (`store_scope`).
        public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
        /// 已发放次数 (`sent_count_info`).
        public var sentCountInfo: V3.Marketing.SentCountInfo { get throws { try fields.required("sent_count_info") } }
        /// 批次状态 (`state`).
        public var state: V3.Marketing.State { get throws { try fields.required("state") } }
        /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// 失效时间 (`deactivate_time`).
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 券使用规则展示信息 (`usage_rule_display_info`).
        public struct UsageRuleDisplayInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券使用方式列表 (`coupon_usage_method_list`).
            public var couponUsageMethodList: [String] {
                get throws { try fields.required("coupon_usage_method_list") }
            }
            /// 小程序AppID (`mini_program_appid`).
            public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
            /// 小程序跳转路径 (`mini_program_path`).
            public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
            /// APP的H5跳转路径 (`app_path`).
            public var appPath: String? { get throws { try fields.optional("app_path") } }
            /// 券使用说明 (`usage_description`): at most 1000 characters.
            public var usageDescription: String { get throws { try fields.required("usage_description") } }
            /// 券可用门店信息 (`coupon_available_store_info`).
            public var couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfo? {
                get throws { try fields.optional("coupon_available_store_info") }
            }
            /// APP跳转类型 (`app_jump_type`).
            public var appJumpType: AppJumpType? { get throws { try fields.optional("app_jump_type") } }
            /// 口令链接 (`passcode_link`).
            public var passcodeLink: String? { get throws { try fields.optional("passcode_link") } }
            /// Documented values of APP跳转类型 (`app_jump_type`); open.
            public typealias AppJumpType = OpenValue<AppJumpTypeKind>
            /// Tells ``AppJumpType`` from other values.
            public enum AppJumpTypeKind {}
        }
    }
}

extension OpenValue
where
    Kind == V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.PostReply.UsageRuleDisplayInfo
        .AppJumpTypeKind
{
    /// 跳转H5 (`H5`).
    public static var h5: Self { "H5" }
    /// 口令链接 (`PASSCODE_LINK`).
    public static var passcodeLink: Self { "PASSCODE_LINK" }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID {
    /// 查询商品券指定批次, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781542).
    ///
    /// At most 20 calls a second of a merchant.
    ///
    /// - Parameter brandID: 品牌ID (`brand_id`).
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`).
    ///   - pageSize: 分页大小 (`page_size`).
    ///   - pageToken: 分页Token (`page_token`).
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
        /// 总个数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 下一页Token (`next_page_token`): at most 100 characters.
        public var nextPageToken: String? { get throws { try fields.optional("next_page_token") } }
        /// 门店列表 (`store_list`).
        public var storeList: [V3.Marketing.SuccessStoreList]? { get throws { try fields.optional("store_list") } }
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.Deactivate {
    /// 失效商品券批次, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781532).
    ///
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
    /// At most 20 calls a second of a merchant.
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
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 券Code列表 (`code_list`): at most 40 characters each.
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
        /// 去重后券Code总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 上传成功的券Code列表 (`success_code_list`).
        public var successCodeList: [String]? { get throws { try fields.optional("success_code_list") } }
        /// 上传失败的券Code列表 (`failed_code_list`).
        public var failedCodeList: [FailedCodeList]? { get throws { try fields.optional("failed_code_list") } }
        /// 已经存在的券Code列表 (`already_exist_code_list`).
        public var alreadyExistCodeList: [String]? { get throws { try fields.optional("already_exist_code_list") } }
        /// 重复的券Code列表 (`duplicate_code_list`).
        public var duplicateCodeList: [String]? { get throws { try fields.optional("duplicate_code_list") } }
        /// `failed_code_list`.
        public struct FailedCodeList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券Code (`coupon_code`).
            public var couponCode: String { get throws { try fields.required("coupon_code") } }
            /// 错误码 (`code`).
            public var code: String { get throws { try fields.required("code") } }
            /// 错误信息 (`message`).
            public var message: String { get throws { try fields.required("message") } }
        }
    }
}
