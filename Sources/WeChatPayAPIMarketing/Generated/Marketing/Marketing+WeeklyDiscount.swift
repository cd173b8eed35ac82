// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.WeeklyDiscount.Activities {
    /// 查询周周惠活动列表, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml).
    ///
    /// - Parameters:
    ///   - limit: 最大资源条数.
    ///   - offset: 请求资源起始位置.
    ///   - applyingMerchantID: 报名商户号 (`applying_merchant_id`).
    ///   - activityAreaCode: 活动投放区域编码 (`activity_area_code`).
    ///   - activityScene: 投放场景 (`activity_scene`).
    ///   - storeID: 报名商户门店号 (`store_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        limit: Int,
        offset: Int,
        applyingMerchantID: Int,
        activityAreaCode: Int,
        activityScene: String,
        storeID: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.weekly-discount.activities.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("applying_merchant_id", applyingMerchantID)
        call.query("store_id", storeID)
        call.query("activity_area_code", activityAreaCode)
        call.query("activity_scene", activityScene)
        return try await call.reply()
    }

    /// 查询周周惠活动列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        limit: Int,
        offset: Int,
        applyingMerchantID: Int,
        activityAreaCode: Int,
        activityScene: String,
        storeID: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.weekly-discount.activities.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("applying_merchant_id", applyingMerchantID)
        call.query("store_id", storeID)
        call.query("activity_area_code", activityAreaCode)
        call.query("activity_scene", activityScene)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/weekly-discount/activities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 周周惠活动详情 (`data`).
        public var data: [V3.Marketing.ActivitiesDataReply] { get throws { try fields.required("data") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 资源总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
    }
}

extension V3.Marketing.WeeklyDiscount.Activities.ByActivityID {
    /// 查询周周惠活动详情, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.ActivitiesDataReply {
        try await TypedCall("marketing.weekly-discount.activities.{activity_id}.get", chain).reply()
    }

    /// 查询周周惠活动详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.ActivitiesDataReply {
        try TypedCall("marketing.weekly-discount.activities.{activity_id}.get", chain).blockingReply()
    }
}

extension V3.Marketing.WeeklyDiscount.Activities.ByActivityID.Apply {
    /// 报名周周惠活动, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.weekly-discount.activities.{activity_id}.apply.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 报名周周惠活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.weekly-discount.activities.{activity_id}.apply.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(applyingMerchantID: Int, storeID: Int) {
            var fields = Fields()
            fields.set("applying_merchant_id", applyingMerchantID)
            fields.set("store_id", storeID)
            self.fields = fields
        }
        /// 报名商户号 (`applying_merchant_id`).
        public var applyingMerchantID: Int? {
            get { fields.stored("applying_merchant_id") }
            set { fields.set("applying_merchant_id", newValue) }
        }
        /// 报名商户门店号 (`store_id`).
        public var storeID: Int? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
    }

    /// What `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 报名成功的活动ID (`activity_id`).
        public var activityID: Int { get throws { try fields.required("activity_id") } }
        /// 报名成功时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
    }
}
