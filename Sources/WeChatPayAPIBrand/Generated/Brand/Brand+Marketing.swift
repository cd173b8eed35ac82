// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Marketing.ShakeActivities.Activities {
    /// 查询摇优惠活动列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783259).
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`).
    ///   - limit: 分页大小.
    ///   - offset: 分页页码.
    ///   - activityState: 活动状态 (`activity_state`).
    ///   - auditState: 审核状态 (`audit_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        limit: Int,
        offset: Int,
        activityState: V3.Brand.ActivitiesActivityState? = nil,
        auditState: V3.Brand.ActivitiesAuditState? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.marketing.shake-activities.activities.get", chain)
        call.query("brand_id", brandID)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("activity_state", activityState)
        call.query("audit_state", auditState)
        return try await call.reply()
    }

    /// 查询摇优惠活动列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        limit: Int,
        offset: Int,
        activityState: V3.Brand.ActivitiesActivityState? = nil,
        auditState: V3.Brand.ActivitiesAuditState? = nil
    ) throws -> GetReply {
        var call = TypedCall("brand.marketing.shake-activities.activities.get", chain)
        call.query("brand_id", brandID)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("activity_state", activityState)
        call.query("audit_state", auditState)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/marketing/shake-activities/activities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 摇一摇有优惠活动列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 活动id (`id`).
            public var id: String { get throws { try fields.required("id") } }
            /// 活动名称 (`name`).
            public var name: String { get throws { try fields.required("name") } }
            /// 活动状态 (`activity_state`).
            public var activityState: V3.Brand.ActivitiesActivityState {
                get throws { try fields.required("activity_state") }
            }
            /// 审核状态 (`audit_state`).
            public var auditState: V3.Brand.ActivitiesAuditState { get throws { try fields.required("audit_state") } }
            /// 可用库存 (`available_quota`).
            public var availableQuota: Int { get throws { try fields.required("available_quota") } }
            /// 总库存 (`total_quota`).
            public var totalQuota: Int { get throws { try fields.required("total_quota") } }
            /// 投放模式 (`delivery_mode`).
            public var deliveryMode: DeliveryMode { get throws { try fields.required("delivery_mode") } }
            /// 投放时间范围 (`time_range`).
            public var timeRange: TimeRange { get throws { try fields.required("time_range") } }
            /// 商品券 (`product_coupon`).
            public var productCoupon: ProductCoupon? { get throws { try fields.optional("product_coupon") } }
            /// Documented values of 投放模式 (`delivery_mode`); open.
            public typealias DeliveryMode = OpenValue<DeliveryModeKind>
            /// Tells ``DeliveryMode`` from other values.
            public enum DeliveryModeKind {}
            /// 投放时间范围 (`time_range`).
            public struct TimeRange: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 开始时间 (`start_time`).
                public var startTime: String { get throws { try fields.required("start_time") } }
                /// 结束时间 (`end_time`).
                public var endTime: String { get throws { try fields.required("end_time") } }
            }
            /// 商品券 (`product_coupon`).
            public struct ProductCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品券ID (`product_coupon_id`).
                public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
                /// 商品券批次列表 (`stock_list`).
                public var stockList: [StockList]? { get throws { try fields.optional("stock_list") } }
                /// `stock_list`.
                public struct StockList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 批次ID (`stock_id`).
                    public var stockID: String { get throws { try fields.required("stock_id") } }
                }
            }
        }
    }
}

extension OpenValue where Kind == V3.Brand.Marketing.ShakeActivities.Activities.GetReply.Data.DeliveryModeKind {
    /// `SMART`.
    public static var smart: Self { "SMART" }
    /// `TARGETED`.
    public static var targeted: Self { "TARGETED" }
}
