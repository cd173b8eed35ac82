// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Marketing.ShakeActivities.Activities {
    /// 查询摇优惠活动列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783259).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - limit: `limit`.
    ///   - offset: `offset`.
    ///   - activityState: `activity_state`.
    ///   - auditState: `audit_state`.
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
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `id`.
            public var id: String { get throws { try fields.required("id") } }
            /// `name`.
            public var name: String { get throws { try fields.required("name") } }
            /// `activity_state`.
            public var activityState: V3.Brand.ActivitiesActivityState {
                get throws { try fields.required("activity_state") }
            }
            /// `audit_state`.
            public var auditState: V3.Brand.ActivitiesAuditState { get throws { try fields.required("audit_state") } }
            /// `available_quota`.
            public var availableQuota: Int { get throws { try fields.required("available_quota") } }
            /// `total_quota`.
            public var totalQuota: Int { get throws { try fields.required("total_quota") } }
            /// `delivery_mode`.
            public var deliveryMode: DeliveryMode { get throws { try fields.required("delivery_mode") } }
            /// `time_range`.
            public var timeRange: TimeRange { get throws { try fields.required("time_range") } }
            /// `product_coupon`.
            public var productCoupon: ProductCoupon? { get throws { try fields.optional("product_coupon") } }
            /// Documented values of `delivery_mode`; open.
            public typealias DeliveryMode = OpenValue<DeliveryModeKind>
            /// Tells ``DeliveryMode`` from other values.
            public enum DeliveryModeKind {}
            /// `time_range`.
            public struct TimeRange: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `start_time`.
                public var startTime: String { get throws { try fields.required("start_time") } }
                /// `end_time`.
                public var endTime: String { get throws { try fields.required("end_time") } }
            }
            /// `product_coupon`.
            public struct ProductCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `product_coupon_id`.
                public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
                /// `stock_list`.
                public var stockList: [StockList]? { get throws { try fields.optional("stock_list") } }
                /// `stock_list`.
                public struct StockList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// `stock_id`.
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
