// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Paygiftactivity.Activities {
    /// 获取支付有礼活动列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489126).
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    ///   - activityName: 活动名称 (`activity_name`); at most 10 characters.
    ///   - activityStatus: 活动状态 (`activity_status`).
    ///   - awardType: 奖品类型 (`award_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        offset: Int,
        limit: Int,
        activityName: String? = nil,
        activityStatus: V3.Marketing.ActivityStatus? = nil,
        awardType: V3.Marketing.AwardType? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.paygiftactivity.activities.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("activity_name", activityName)
        call.query("activity_status", activityStatus)
        call.query("award_type", awardType)
        return try await call.reply()
    }

    /// 获取支付有礼活动列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        offset: Int,
        limit: Int,
        activityName: String? = nil,
        activityStatus: V3.Marketing.ActivityStatus? = nil,
        awardType: V3.Marketing.AwardType? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.paygiftactivity.activities.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("activity_name", activityName)
        call.query("activity_status", activityStatus)
        call.query("award_type", awardType)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/paygiftactivity/activities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分页页码 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 总数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 结果集 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 活动基本信息 (`activity_base_info`).
            public var activityBaseInfo: V3.Marketing.ActivityBaseInfo {
                get throws { try fields.required("activity_base_info") }
            }
            /// 活动高级设置 (`advanced_setting`).
            public var advancedSetting: V3.Marketing.AdvancedSetting? {
                get throws { try fields.optional("advanced_setting") }
            }
            /// 活动Id (`activity_id`): at most 20 characters.
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// 活动奖品发放规则 (`award_send_rule`).
            public var awardSendRule: AwardSendRule { get throws { try fields.required("award_send_rule") } }
            /// 活动类型 (`activity_type`).
            public var activityType: ActivityType? { get throws { try fields.optional("activity_type") } }
            /// 活动状态 (`activity_status`).
            public var activityStatus: ActivityStatus? { get throws { try fields.optional("activity_status") } }
            /// 创建商户号 (`creator_merchant_id`): at most 15 characters.
            public var creatorMerchantID: String? { get throws { try fields.optional("creator_merchant_id") } }
            /// 所属商户号 (`belong_merchant_id`): at most 15 characters.
            public var belongMerchantID: String? { get throws { try fields.optional("belong_merchant_id") } }
            /// 活动创建时间 (`create_time`).
            public var createTime: String? { get throws { try fields.optional("create_time") } }
            /// 活动更新时间 (`update_time`).
            public var updateTime: String? { get throws { try fields.optional("update_time") } }
            /// 活动奖品发放规则 (`award_send_rule`).
            public struct AwardSendRule: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 满送活动奖品发放规则 (`full_send_rule`).
                public var fullSendRule: FullSendRule? { get throws { try fields.optional("full_send_rule") } }
                /// 阶梯送发放规则 (`step_send_rule`).
                public var stepSendRule: StepSendRule? { get throws { try fields.optional("step_send_rule") } }
                /// 满送活动奖品发放规则 (`full_send_rule`).
                public struct FullSendRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 奖品类型 (`award_type`).
                    public var awardType: V3.Marketing.AwardType { get throws { try fields.required("award_type") } }
                    /// 发券商户号选项 (`merchant_option`).
                    public var merchantOption: V3.Marketing.MerchantOption {
                        get throws { try fields.required("merchant_option") }
                    }
                    /// 消费金额门槛 (`transaction_amount_minimum`).
                    public var transactionAmountMinimum: Int {
                        get throws { try fields.required("transaction_amount_minimum") }
                    }
                    /// 发放内容 (`send_content`).
                    public var sendContent: V3.Marketing.SendContent {
                        get throws { try fields.required("send_content") }
                    }
                    /// 奖品基本信息列表 (`award_list`).
                    public var awardList: [V3.Marketing.AwardList]? { get throws { try fields.optional("award_list") } }
                    /// 发券商户号 (`merchant_id_list`): at most 15 characters each.
                    public var merchantIDList: [String]? { get throws { try fields.optional("merchant_id_list") } }
                }
                /// 阶梯送发放规则 (`step_send_rule`).
                public struct StepSendRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 奖品类型 (`award_type`).
                    public var awardType: V3.Marketing.AwardType { get throws { try fields.required("award_type") } }
                    /// 发券商户号选项 (`merchant_option`).
                    public var merchantOption: V3.Marketing.MerchantOption {
                        get throws { try fields.required("merchant_option") }
                    }
                }
            }
            /// Documented values of 活动类型 (`activity_type`); open.
            public typealias ActivityType = OpenValue<ActivityTypeKind>
            /// Tells ``ActivityType`` from other values.
            public enum ActivityTypeKind {}
            /// Documented values of 活动状态 (`activity_status`); open.
            public typealias ActivityStatus = OpenValue<ActivityStatusKind>
            /// Tells ``ActivityStatus`` from other values.
            public enum ActivityStatusKind {}
        }
    }
}

extension OpenValue where Kind == V3.Marketing.Paygiftactivity.Activities.GetReply.Data.ActivityTypeKind {
    /// 满额送 (`FULL_SEND_ACT_TYPE`).
    public static var fullSendActType: Self { "FULL_SEND_ACT_TYPE" }
    /// 阶梯送 (`STEP_SEND_ACT_TYPE`).
    public static var stepSendActType: Self { "STEP_SEND_ACT_TYPE" }
    /// 满A送B (`SPECIFIC_SEND_ACT_TYPE`).
    public static var specificSendActType: Self { "SPECIFIC_SEND_ACT_TYPE" }
}

extension OpenValue where Kind == V3.Marketing.Paygiftactivity.Activities.GetReply.Data.ActivityStatusKind {
    /// 状态未知 (`ACT_STATUS_UNKNOWN`).
    public static var actStatusUnknown: Self { "ACT_STATUS_UNKNOWN" }
    /// 已创建 (`CREATE_ACT_STATUS`).
    public static var createActStatus: Self { "CREATE_ACT_STATUS" }
    /// 运行中 (`ONGOING_ACT_STATUS`).
    public static var ongoingActStatus: Self { "ONGOING_ACT_STATUS" }
    /// 已终止 (`TERMINATE_ACT_STATUS`).
    public static var terminateActStatus: Self { "TERMINATE_ACT_STATUS" }
    /// 已暂停 (`STOP_ACT_STATUS`).
    public static var stopActStatus: Self { "STOP_ACT_STATUS" }
    /// 已过期 (`OVER_TIME_ACT_STATUS`).
    public static var overTimeActStatus: Self { "OVER_TIME_ACT_STATUS" }
    /// 创建活动失败 (`CREATE_ACT_FAILED`).
    public static var createActFailed: Self { "CREATE_ACT_FAILED" }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID {
    /// 查询活动详情接口, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487971).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("marketing.paygiftactivity.activities.{activity_id}.get", chain).reply()
    }

    /// 查询活动详情接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("marketing.paygiftactivity.activities.{activity_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/marketing/paygiftactivity/activities/{activity_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动Id (`activity_id`): at most 20 characters.
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 活动类型 (`activity_type`).
        public var activityType: ActivityType? { get throws { try fields.optional("activity_type") } }
        /// 活动状态 (`activity_status`).
        public var activityStatus: V3.Marketing.ActivityStatus? {
            get throws { try fields.optional("activity_status") }
        }
        /// 创建商户号 (`creator_merchant_id`): at most 15 characters.
        public var creatorMerchantID: String? { get throws { try fields.optional("creator_merchant_id") } }
        /// 所属商户号 (`belong_merchant_id`): at most 15 characters.
        public var belongMerchantID: String? { get throws { try fields.optional("belong_merchant_id") } }
        /// 活动暂停时间 (`pause_time`).
        public var pauseTime: String? { get throws { try fields.optional("pause_time") } }
        /// 活动恢复时间 (`recovery_time`).
        public var recoveryTime: String? { get throws { try fields.optional("recovery_time") } }
        /// 活动创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 活动更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 活动基本信息 (`activity_base_info`).
        public var activityBaseInfo: V3.Marketing.ActivityBaseInfo {
            get throws { try fields.required("activity_base_info") }
        }
        /// 活动高级设置 (`advanced_setting`).
        public var advancedSetting: V3.Marketing.AdvancedSetting? {
            get throws { try fields.optional("advanced_setting") }
        }
        /// 活动奖品发放规则 (`award_send_rule`).
        public var awardSendRule: AwardSendRule { get throws { try fields.required("award_send_rule") } }
        /// Documented values of 活动类型 (`activity_type`); open.
        public typealias ActivityType = OpenValue<ActivityTypeKind>
        /// Tells ``ActivityType`` from other values.
        public enum ActivityTypeKind {}
        /// 活动奖品发放规则 (`award_send_rule`).
        public struct AwardSendRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 满送活动奖品发放规则 (`full_send_rule`).
            public var fullSendRule: FullSendRule? { get throws { try fields.optional("full_send_rule") } }
            /// 满送活动奖品发放规则 (`full_send_rule`).
            public struct FullSendRule: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 奖品类型 (`award_type`).
                public var awardType: V3.Marketing.AwardType { get throws { try fields.required("award_type") } }
                /// 发券商户号选项 (`merchant_option`).
                public var merchantOption: V3.Marketing.MerchantOption {
                    get throws { try fields.required("merchant_option") }
                }
                /// 消费金额门槛 (`transaction_amount_minimum`).
                public var transactionAmountMinimum: Int {
                    get throws { try fields.required("transaction_amount_minimum") }
                }
                /// 发放内容 (`send_content`).
                public var sendContent: V3.Marketing.SendContent { get throws { try fields.required("send_content") } }
                /// 奖品基本信息列表 (`award_list`).
                public var awardList: [V3.Marketing.AwardList]? { get throws { try fields.optional("award_list") } }
                /// 发券商户号 (`merchant_id_list`).
                public var merchantIDList: [String]? { get throws { try fields.optional("merchant_id_list") } }
            }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.Paygiftactivity.Activities.ByActivityID.GetReply.ActivityTypeKind {
    /// 满额送 (`FULL_SEND_ACT_TYPE`).
    public static var fullSendActType: Self { "FULL_SEND_ACT_TYPE" }
    /// 阶梯送 (`STEP_SEND_ACT_TYPE`).
    public static var stepSendActType: Self { "STEP_SEND_ACT_TYPE" }
    /// 满A送B (`SPECIFIC_SEND_ACT_TYPE`).
    public static var specificSendActType: Self { "SPECIFIC_SEND_ACT_TYPE" }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Goods {
    /// 查询活动指定商品列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466448).
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        var call = TypedCall("marketing.paygiftactivity.activities.{activity_id}.goods.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询活动指定商品列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int? = nil, limit: Int? = nil) throws -> GetReply {
        var call = TypedCall("marketing.paygiftactivity.activities.{activity_id}.goods.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分页页码 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 总数量 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 活动ID (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 结果集 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 指定商品 (`goods_id`).
            public var goodsID: String? { get throws { try fields.optional("goods_id") } }
            /// 创建时间 (`create_time`).
            public var createTime: String? { get throws { try fields.optional("create_time") } }
            /// 更新时间 (`update_time`).
            public var updateTime: String? { get throws { try fields.optional("update_time") } }
        }
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants {
    /// 查询活动发券商户号, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466149).
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        var call = TypedCall("marketing.paygiftactivity.activities.{activity_id}.merchants.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询活动发券商户号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int? = nil, limit: Int? = nil) throws -> GetReply {
        var call = TypedCall("marketing.paygiftactivity.activities.{activity_id}.merchants.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分页页码 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 总数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 活动Id (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 结果集 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户Id (`mchid`): at most 15 characters.
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// 商户名称 (`merchant_name`).
            public var merchantName: String? { get throws { try fields.optional("merchant_name") } }
            /// 创建时间 (`create_time`): at most 32 characters.
            public var createTime: String? { get throws { try fields.optional("create_time") } }
            /// 更新时间 (`update_time`): at most 32 characters.
            public var updateTime: String? { get throws { try fields.optional("update_time") } }
        }
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Add {
    /// 新增活动发券商户号, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466671).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.paygiftactivity.activities.{activity_id}.merchants.add.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 新增活动发券商户号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.paygiftactivity.activities.{activity_id}.merchants.add.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(merchantIDList: [String], addRequestNo: String) {
            var fields = Fields()
            fields.set("merchant_id_list", merchantIDList)
            fields.set("add_request_no", addRequestNo)
            self.fields = fields
        }
        /// 添加的发券商户号 (`merchant_id_list`): at most 15 characters each.
        public var merchantIDList: [String]? {
            get { fields.stored("merchant_id_list") }
            set { fields.set("merchant_id_list", newValue) }
        }
        /// 请求业务单据号 (`add_request_no`): at most 128 characters.
        public var addRequestNo: String? {
            get { fields.stored("add_request_no") }
            set { fields.set("add_request_no", newValue) }
        }
    }

    /// What `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动Id (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 添加时间 (`add_time`).
        public var addTime: String? { get throws { try fields.optional("add_time") } }
        /// 校验失败的发券商户号 (`invalid_merchant_id_list`).
        public var invalidMerchantIDList: [InvalidMerchantIDList]? {
            get throws { try fields.optional("invalid_merchant_id_list") }
        }
        /// `invalid_merchant_id_list`.
        public struct InvalidMerchantIDList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户Id (`mchid`): at most 15 characters.
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// 无效原因 (`invalid_reason`).
            public var invalidReason: String? { get throws { try fields.optional("invalid_reason") } }
        }
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Delete {
    /// 删除活动发券商户号, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466787).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.paygiftactivity.activities.{activity_id}.merchants.delete.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 删除活动发券商户号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.paygiftactivity.activities.{activity_id}.merchants.delete.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(merchantIDList: [String], deleteRequestNo: String) {
            var fields = Fields()
            fields.set("merchant_id_list", merchantIDList)
            fields.set("delete_request_no", deleteRequestNo)
            self.fields = fields
        }
        /// 删除的发券商户号 (`merchant_id_list`): at most 15 characters each.
        public var merchantIDList: [String]? {
            get { fields.stored("merchant_id_list") }
            set { fields.set("merchant_id_list", newValue) }
        }
        /// 请求业务单据号 (`delete_request_no`): at most 128 characters.
        public var deleteRequestNo: String? {
            get { fields.stored("delete_request_no") }
            set { fields.set("delete_request_no", newValue) }
        }
    }

    /// What `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动Id (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 删除时间 (`delete_time`).
        public var deleteTime: String? { get throws { try fields.optional("delete_time") } }
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Terminate {
    /// 终止活动, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466523).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        try await TypedCall("marketing.paygiftactivity.activities.{activity_id}.terminate.post", chain).reply()
    }

    /// 终止活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        try TypedCall("marketing.paygiftactivity.activities.{activity_id}.terminate.post", chain).blockingReply()
    }

    /// What `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动Id (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 生效时间 (`terminate_time`).
        public var terminateTime: String? { get throws { try fields.optional("terminate_time") } }
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity {
    /// 创建全场满额送活动, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487898).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.paygiftactivity.unique-threshold-activity.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 创建全场满额送活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.paygiftactivity.unique-threshold-activity.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/paygiftactivity/unique-threshold-activity` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            activityBaseInfo: ActivityBaseInfo,
            awardSendRule: AwardSendRule,
            advancedSetting: AdvancedSetting? = nil
        ) {
            var fields = Fields()
            fields.set("activity_base_info", activityBaseInfo)
            fields.set("advanced_setting", advancedSetting)
            fields.set("award_send_rule", awardSendRule)
            self.fields = fields
        }
        /// 活动基本信息 (`activity_base_info`).
        public var activityBaseInfo: ActivityBaseInfo? {
            get { fields.stored("activity_base_info") }
            set { fields.set("activity_base_info", newValue) }
        }
        /// 活动高级设置 (`advanced_setting`).
        public var advancedSetting: AdvancedSetting? {
            get { fields.stored("advanced_setting") }
            set { fields.set("advanced_setting", newValue) }
        }
        /// 活动奖品发放规则 (`award_send_rule`).
        public var awardSendRule: AwardSendRule? {
            get { fields.stored("award_send_rule") }
            set { fields.set("award_send_rule", newValue) }
        }
        /// 活动基本信息 (`activity_base_info`).
        public struct ActivityBaseInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                activityName: String,
                activitySecondTitle: String,
                merchantLogoURL: String,
                beginTime: String,
                endTime: String,
                outRequestNo: String,
                deliveryPurpose: V3.Marketing.DeliveryPurpose,
                backgroundColor: V3.Marketing.BackgroundColor? = nil,
                availablePeriods: AvailablePeriods? = nil,
                miniProgramsAppid: String? = nil,
                miniProgramsPath: String? = nil
            ) {
                var fields = Fields()
                fields.set("activity_name", activityName)
                fields.set("activity_second_title", activitySecondTitle)
                fields.set("merchant_logo_url", merchantLogoURL)
                fields.set("background_color", backgroundColor)
                fields.set("begin_time", beginTime)
                fields.set("end_time", endTime)
                fields.set("available_periods", availablePeriods)
                fields.set("out_request_no", outRequestNo)
                fields.set("delivery_purpose", deliveryPurpose)
                fields.set("mini_programs_appid", miniProgramsAppid)
                fields.set("mini_programs_path", miniProgramsPath)
                self.fields = fields
            }
            /// 活动名称 (`activity_name`): at most 10 characters.
            public var activityName: String? {
                get { fields.stored("activity_name") }
                set { fields.set("activity_name", newValue) }
            }
            /// 活动副标题 (`activity_second_title`): at most 9 characters.
            public var activitySecondTitle: String? {
                get { fields.stored("activity_second_title") }
                set { fields.set("activity_second_title", newValue) }
            }
            /// 商户logo (`merchant_logo_url`): at most 128 characters.
            public var merchantLogoURL: String? {
                get { fields.stored("merchant_logo_url") }
                set { fields.set("merchant_logo_url", newValue) }
            }
            /// 背景颜色 (`background_color`).
            public var backgroundColor: V3.Marketing.BackgroundColor? {
                get { fields.stored("background_color") }
                set { fields.set("background_color", newValue) }
            }
            /// 活动开始时间 (`begin_time`): at most 32 characters.
            public var beginTime: String? {
                get { fields.stored("begin_time") }
                set { fields.set("begin_time", newValue) }
            }
            /// 活动结束时间 (`end_time`): at most 32 characters.
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// 可用时间段 (`available_periods`).
            public var availablePeriods: AvailablePeriods? {
                get { fields.stored("available_periods") }
                set { fields.set("available_periods", newValue) }
            }
            /// 商户请求单号 (`out_request_no`): at most 128 characters.
            public var outRequestNo: String? {
                get { fields.stored("out_request_no") }
                set { fields.set("out_request_no", newValue) }
            }
            /// 投放目的 (`delivery_purpose`).
            public var deliveryPurpose: V3.Marketing.DeliveryPurpose? {
                get { fields.stored("delivery_purpose") }
                set { fields.set("delivery_purpose", newValue) }
            }
            /// 商家小程序appid (`mini_programs_appid`): at most 32 characters.
            public var miniProgramsAppid: String? {
                get { fields.stored("mini_programs_appid") }
                set { fields.set("mini_programs_appid", newValue) }
            }
            /// 商家小程序path (`mini_programs_path`): at most 128 characters.
            public var miniProgramsPath: String? {
                get { fields.stored("mini_programs_path") }
                set { fields.set("mini_programs_path", newValue) }
            }
            /// 可用时间段 (`available_periods`).
            public struct AvailablePeriods: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    availableTime: [V3.Marketing.IrregularyAvaliableTimeRequest]? = nil,
                    availableDayTime: [AvailableDayTime]? = nil
                ) {
                    var fields = Fields()
                    fields.set("available_time", availableTime)
                    fields.set("available_day_time", availableDayTime)
                    self.fields = fields
                }
                /// 可用时间 (`available_time`).
                public var availableTime: [V3.Marketing.IrregularyAvaliableTimeRequest]? {
                    get { fields.stored("available_time") }
                    set { fields.set("available_time", newValue) }
                }
                /// 每日可用时间 (`available_day_time`).
                public var availableDayTime: [AvailableDayTime]? {
                    get { fields.stored("available_day_time") }
                    set { fields.set("available_day_time", newValue) }
                }
                /// `available_day_time`.
                public struct AvailableDayTime: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(beginDayTime: String, endDayTime: String) {
                        var fields = Fields()
                        fields.set("begin_day_time", beginDayTime)
                        fields.set("end_day_time", endDayTime)
                        self.fields = fields
                    }
                    /// 每日可用开始时间 (`begin_day_time`): at most 6 characters.
                    public var beginDayTime: String? {
                        get { fields.stored("begin_day_time") }
                        set { fields.set("begin_day_time", newValue) }
                    }
                    /// 每日可用结束时间 (`end_day_time`): at most 6 characters.
                    public var endDayTime: String? {
                        get { fields.stored("end_day_time") }
                        set { fields.set("end_day_time", newValue) }
                    }
                }
            }
        }
        /// 活动高级设置 (`advanced_setting`).
        public struct AdvancedSetting: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                deliveryUserCategory: V3.Marketing.DeliveryUserCategory? = nil,
                merchantMemberAppid: String? = nil,
                paymentMode: PaymentMode? = nil,
                goodsTags: [String]? = nil,
                paymentMethodInformation: V3.Marketing.PaymentMethodInformationRequest? = nil
            ) {
                var fields = Fields()
                fields.set("delivery_user_category", deliveryUserCategory)
                fields.set("merchant_member_appid", merchantMemberAppid)
                fields.set("payment_mode", paymentMode)
                fields.set("goods_tags", goodsTags)
                fields.set("payment_method_information", paymentMethodInformation)
                self.fields = fields
            }
            /// 投放用户类别 (`delivery_user_category`).
            public var deliveryUserCategory: V3.Marketing.DeliveryUserCategory? {
                get { fields.stored("delivery_user_category") }
                set { fields.set("delivery_user_category", newValue) }
            }
            /// 商家会员appid (`merchant_member_appid`): at most 32 characters.
            public var merchantMemberAppid: String? {
                get { fields.stored("merchant_member_appid") }
                set { fields.set("merchant_member_appid", newValue) }
            }
            /// 支付模式 (`payment_mode`).
            public var paymentMode: PaymentMode? {
                get { fields.stored("payment_mode") }
                set { fields.set("payment_mode", newValue) }
            }
            /// 订单优惠标记 (`goods_tags`): at most 15 characters each.
            public var goodsTags: [String]? {
                get { fields.stored("goods_tags") }
                set { fields.set("goods_tags", newValue) }
            }
            /// 支付方式信息 (`payment_method_information`).
            public var paymentMethodInformation: V3.Marketing.PaymentMethodInformationRequest? {
                get { fields.stored("payment_method_information") }
                set { fields.set("payment_method_information", newValue) }
            }
            /// 支付模式 (`payment_mode`).
            public struct PaymentMode: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    paymentSceneList: [String]? = nil,
                    paymentMethodInformation: V3.Marketing.PaymentMethodInformationRequest? = nil
                ) {
                    var fields = Fields()
                    fields.set("payment_scene_list", paymentSceneList)
                    fields.set("payment_method_information", paymentMethodInformation)
                    self.fields = fields
                }
                /// 支付场景列表 (`payment_scene_list`).
                public var paymentSceneList: [String]? {
                    get { fields.stored("payment_scene_list") }
                    set { fields.set("payment_scene_list", newValue) }
                }
                /// 支付方式信息 (`payment_method_information`).
                public var paymentMethodInformation: V3.Marketing.PaymentMethodInformationRequest? {
                    get { fields.stored("payment_method_information") }
                    set { fields.set("payment_method_information", newValue) }
                }
            }
        }
        /// 活动奖品发放规则 (`award_send_rule`).
        public struct AwardSendRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                awardType: V3.Marketing.AwardType,
                merchantOption: V3.Marketing.MerchantOption,
                transactionAmountMinimum: Int,
                sendContent: V3.Marketing.SendContent,
                awardList: [AwardList],
                merchantIDList: [String]? = nil
            ) {
                var fields = Fields()
                fields.set("award_type", awardType)
                fields.set("merchant_option", merchantOption)
                fields.set("transaction_amount_minimum", transactionAmountMinimum)
                fields.set("send_content", sendContent)
                fields.set("award_list", awardList)
                fields.set("merchant_id_list", merchantIDList)
                self.fields = fields
            }
            /// 奖品类型 (`award_type`).
            public var awardType: V3.Marketing.AwardType? {
                get { fields.stored("award_type") }
                set { fields.set("award_type", newValue) }
            }
            /// 发券商户号选项 (`merchant_option`).
            public var merchantOption: V3.Marketing.MerchantOption? {
                get { fields.stored("merchant_option") }
                set { fields.set("merchant_option", newValue) }
            }
            /// 消费金额门槛 (`transaction_amount_minimum`).
            public var transactionAmountMinimum: Int? {
                get { fields.stored("transaction_amount_minimum") }
                set { fields.set("transaction_amount_minimum", newValue) }
            }
            /// 发放内容 (`send_content`).
            public var sendContent: V3.Marketing.SendContent? {
                get { fields.stored("send_content") }
                set { fields.set("send_content", newValue) }
            }
            /// 奖品基本信息列表 (`award_list`).
            public var awardList: [AwardList]? {
                get { fields.stored("award_list") }
                set { fields.set("award_list", newValue) }
            }
            /// 发券商户号 (`merchant_id_list`): at most 15 characters each.
            public var merchantIDList: [String]? {
                get { fields.stored("merchant_id_list") }
                set { fields.set("merchant_id_list", newValue) }
            }
            /// `award_list`.
            public struct AwardList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(stockID: String, originalImageURL: String, thumbnailURL: String? = nil) {
                    var fields = Fields()
                    fields.set("stock_id", stockID)
                    fields.set("original_image_url", originalImageURL)
                    fields.set("thumbnail_url", thumbnailURL)
                    self.fields = fields
                }
                /// 代金券批次Id (`stock_id`): at most 20 characters.
                public var stockID: String? {
                    get { fields.stored("stock_id") }
                    set { fields.set("stock_id", newValue) }
                }
                /// 奖品原始图（大图） (`original_image_url`): at most 128 characters.
                public var originalImageURL: String? {
                    get { fields.stored("original_image_url") }
                    set { fields.set("original_image_url", newValue) }
                }
                /// 奖品缩略图（小图） (`thumbnail_url`): at most 128 characters.
                public var thumbnailURL: String? {
                    get { fields.stored("thumbnail_url") }
                    set { fields.set("thumbnail_url", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/marketing/paygiftactivity/unique-threshold-activity` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动id (`activity_id`): at most 20 characters.
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 创建时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
    }
}
