// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/discount-card.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.DiscountCard.Cards {
    /// 预受理领卡请求, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("discount-card.cards.post", chain, body: body.fields).reply()
    }

    /// 预受理领卡请求, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("discount-card.cards.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/discount-card/cards` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outCardCode: String, cardTemplateID: String, appid: String, notifyURL: String) {
            var fields = Fields()
            fields.set("out_card_code", outCardCode)
            fields.set("card_template_id", cardTemplateID)
            fields.set("appid", appid)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户领卡号 (`out_card_code`).
        public var outCardCode: String? {
            get { fields.stored("out_card_code") }
            set { fields.set("out_card_code", newValue) }
        }
        /// 卡模板ID (`card_template_id`).
        public var cardTemplateID: String? {
            get { fields.stored("card_template_id") }
            set { fields.set("card_template_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 通知商户URL (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /v3/discount-card/cards` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预领卡请求token (`prepare_card_token`).
        public var prepareCardToken: String { get throws { try fields.required("prepare_card_token") } }
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode {
    /// 查询先享卡订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("discount-card.cards.{out_card_code}.get", chain).reply()
    }

    /// 查询先享卡订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("discount-card.cards.{out_card_code}.get", chain).blockingReply()
    }

    /// What `GET /v3/discount-card/cards/{out_card_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 先享卡ID (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 先享卡模板ID (`card_template_id`).
        public var cardTemplateID: String { get throws { try fields.required("card_template_id") } }
        /// 商户领卡号 (`out_card_code`).
        public var outCardCode: String { get throws { try fields.required("out_card_code") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 约定时间期限 (`time_range`).
        public var timeRange: TimeRange { get throws { try fields.required("time_range") } }
        /// 状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 未完成约定原因 (`unfinished_reason`).
        public var unfinishedReason: String? { get throws { try fields.optional("unfinished_reason") } }
        /// 享受优惠总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 用户退回优惠的付款信息 (`pay_information`).
        public var payInformation: PayInformation? { get throws { try fields.optional("pay_information") } }
        /// 创卡时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 目标列表 (`objectives`).
        public var objectives: [Objectives]? { get throws { try fields.optional("objectives") } }
        /// 优惠列表 (`rewards`).
        public var rewards: [Rewards]? { get throws { try fields.optional("rewards") } }
        /// 邀请者用户标识 (`sharer_openid`).
        public var sharerOpenid: String? { get throws { try fields.optional("sharer_openid") } }
        /// 约定时间期限 (`time_range`).
        public struct TimeRange: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 约定开始时间 (`begin_time`).
            public var beginTime: String { get throws { try fields.required("begin_time") } }
            /// 约定结束时间 (`end_time`).
            public var endTime: String { get throws { try fields.required("end_time") } }
        }
        /// 用户退回优惠的付款信息 (`pay_information`).
        public struct PayInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 付款金额 (`pay_amount`): in the smallest unit of the currency (分 for CNY).
            public var payAmount: Int { get throws { try fields.required("pay_amount") } }
            /// 付款状态 (`pay_state`).
            public var payState: String { get throws { try fields.required("pay_state") } }
            /// 微信支付订单号 (`transaction_id`).
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// 支付时间 (`pay_time`).
            public var payTime: String? { get throws { try fields.optional("pay_time") } }
        }
        /// `objectives`.
        public struct Objectives: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 目标ID (`objective_id`).
            public var objectiveID: String { get throws { try fields.required("objective_id") } }
            /// 目标名称 (`name`).
            public var name: String { get throws { try fields.required("name") } }
            /// 目标数量 (`count`).
            public var count: Int { get throws { try fields.required("count") } }
            /// 目标单位 (`unit`).
            public var unit: String { get throws { try fields.required("unit") } }
            /// 目标描述 (`description`).
            public var description: String? { get throws { try fields.optional("description") } }
            /// 目标完成记录 (`objective_completion_records`).
            public var objectiveCompletionRecords: [ObjectiveCompletionRecords]? {
                get throws { try fields.optional("objective_completion_records") }
            }
            /// `objective_completion_records`.
            public struct ObjectiveCompletionRecords: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 目标完成流水号 (`objective_completion_serial_no`).
                public var objectiveCompletionSerialNo: String {
                    get throws { try fields.required("objective_completion_serial_no") }
                }
                /// 目标ID (`objective_id`).
                public var objectiveID: String { get throws { try fields.required("objective_id") } }
                /// 目标完成时间 (`completion_time`).
                public var completionTime: String { get throws { try fields.required("completion_time") } }
                /// 目标完成类型 (`completion_type`).
                public var completionType: String { get throws { try fields.required("completion_type") } }
                /// 目标完成描述 (`description`).
                public var description: String { get throws { try fields.required("description") } }
                /// 目标完成数量 (`completion_count`).
                public var completionCount: Int { get throws { try fields.required("completion_count") } }
                /// 备注说明 (`remark`).
                public var remark: String? { get throws { try fields.optional("remark") } }
            }
        }
        /// `rewards`.
        public struct Rewards: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 优惠ID (`reward_id`).
            public var rewardID: String { get throws { try fields.required("reward_id") } }
            /// 优惠名称 (`name`).
            public var name: String { get throws { try fields.required("name") } }
            /// 优惠数量类型 (`count_type`).
            public var countType: String { get throws { try fields.required("count_type") } }
            /// 优惠数量 (`count`).
            public var count: Int { get throws { try fields.required("count") } }
            /// 优惠单位 (`unit`).
            public var unit: String { get throws { try fields.required("unit") } }
            /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 优惠描述 (`description`).
            public var description: String? { get throws { try fields.optional("description") } }
            /// 优惠使用记录列 (`reward_usage_records`).
            public var rewardUsageRecords: [RewardUsageRecords]? {
                get throws { try fields.optional("reward_usage_records") }
            }
            /// `reward_usage_records`.
            public struct RewardUsageRecords: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 优惠使用记录流水号 (`reward_usage_serial_no`).
                public var rewardUsageSerialNo: String { get throws { try fields.required("reward_usage_serial_no") } }
                /// 优惠ID (`reward_id`).
                public var rewardID: String { get throws { try fields.required("reward_id") } }
                /// 优惠使用时间 (`usage_time`).
                public var usageTime: String { get throws { try fields.required("usage_time") } }
                /// 优惠使用类型 (`usage_type`).
                public var usageType: String { get throws { try fields.required("usage_type") } }
                /// 优惠使用描述 (`description`).
                public var description: String { get throws { try fields.required("description") } }
                /// 优惠使用数量 (`usage_count`).
                public var usageCount: Int { get throws { try fields.required("usage_count") } }
                /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// 备注说明 (`remark`).
                public var remark: String? { get throws { try fields.optional("remark") } }
            }
        }
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.AddUserRecords {
    /// 增加用户记录, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("discount-card.cards.{out_card_code}.add-user-records.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 增加用户记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("discount-card.cards.{out_card_code}.add-user-records.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/discount-card/cards/{out_card_code}/add-user-records` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            cardTemplateID: String,
            objectiveCompletionRecords: [ObjectiveCompletionRecords]? = nil,
            rewardUsageRecords: [RewardUsageRecords]? = nil
        ) {
            var fields = Fields()
            fields.set("card_template_id", cardTemplateID)
            fields.set("objective_completion_records", objectiveCompletionRecords)
            fields.set("reward_usage_records", rewardUsageRecords)
            self.fields = fields
        }
        /// 卡模板ID (`card_template_id`).
        public var cardTemplateID: String? {
            get { fields.stored("card_template_id") }
            set { fields.set("card_template_id", newValue) }
        }
        /// 目标完成记录 (`objective_completion_records`).
        public var objectiveCompletionRecords: [ObjectiveCompletionRecords]? {
            get { fields.stored("objective_completion_records") }
            set { fields.set("objective_completion_records", newValue) }
        }
        /// 优惠使用记录 (`reward_usage_records`).
        public var rewardUsageRecords: [RewardUsageRecords]? {
            get { fields.stored("reward_usage_records") }
            set { fields.set("reward_usage_records", newValue) }
        }
        /// `objective_completion_records`.
        public struct ObjectiveCompletionRecords: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                objectiveCompletionSerialNo: String,
                objectiveID: String,
                completionTime: String,
                completionType: String,
                description: String,
                completionCount: Int,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("objective_completion_serial_no", objectiveCompletionSerialNo)
                fields.set("objective_id", objectiveID)
                fields.set("completion_time", completionTime)
                fields.set("completion_type", completionType)
                fields.set("description", description)
                fields.set("completion_count", completionCount)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 目标完成流水号 (`objective_completion_serial_no`).
            public var objectiveCompletionSerialNo: String? {
                get { fields.stored("objective_completion_serial_no") }
                set { fields.set("objective_completion_serial_no", newValue) }
            }
            /// 目标ID (`objective_id`).
            public var objectiveID: String? {
                get { fields.stored("objective_id") }
                set { fields.set("objective_id", newValue) }
            }
            /// 目标完成时间 (`completion_time`).
            public var completionTime: String? {
                get { fields.stored("completion_time") }
                set { fields.set("completion_time", newValue) }
            }
            /// 目标完成类型 (`completion_type`).
            public var completionType: String? {
                get { fields.stored("completion_type") }
                set { fields.set("completion_type", newValue) }
            }
            /// 目标完成描述 (`description`).
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 目标完成数量 (`completion_count`).
            public var completionCount: Int? {
                get { fields.stored("completion_count") }
                set { fields.set("completion_count", newValue) }
            }
            /// 备注说明 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
        }
        /// `reward_usage_records`.
        public struct RewardUsageRecords: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                rewardUsageSerialNo: String,
                rewardID: String,
                usageTime: String,
                usageType: String,
                description: String,
                usageCount: Int,
                amount: Int,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("reward_usage_serial_no", rewardUsageSerialNo)
                fields.set("reward_id", rewardID)
                fields.set("usage_time", usageTime)
                fields.set("usage_type", usageType)
                fields.set("description", description)
                fields.set("usage_count", usageCount)
                fields.set("amount", amount)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 优惠使用记录流水号 (`reward_usage_serial_no`).
            public var rewardUsageSerialNo: String? {
                get { fields.stored("reward_usage_serial_no") }
                set { fields.set("reward_usage_serial_no", newValue) }
            }
            /// 优惠ID (`reward_id`).
            public var rewardID: String? {
                get { fields.stored("reward_id") }
                set { fields.set("reward_id", newValue) }
            }
            /// 优惠使用时间 (`usage_time`).
            public var usageTime: String? {
                get { fields.stored("usage_time") }
                set { fields.set("usage_time", newValue) }
            }
            /// 优惠使用类型 (`usage_type`).
            public var usageType: String? {
                get { fields.stored("usage_type") }
                set { fields.set("usage_type", newValue) }
            }
            /// 优惠使用描述 (`description`).
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 数量 (`usage_count`).
            public var usageCount: Int? {
                get { fields.stored("usage_count") }
                set { fields.set("usage_count", newValue) }
            }
            /// 金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 备注说明 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
        }
    }
}

extension V3.DiscountCard.Orders.OutTradeNo.ByOutTradeNo {
    /// 通过先享卡订单号查询订单, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2020-03-26")
    public func get() async throws -> V3.DiscountCard.OrdersReply {
        try await TypedCall("discount-card.orders.out-trade-no.{out_trade_no}.get", chain).reply()
    }

    /// 通过先享卡订单号查询订单, blocking the thread.
    @available(*, deprecated, message: "offline since 2020-03-26")
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.DiscountCard.OrdersReply {
        try TypedCall("discount-card.orders.out-trade-no.{out_trade_no}.get", chain).blockingReply()
    }
}

extension V3.DiscountCard.Orders.ByOutOrderNo {
    /// 通过先享卡订单号查询订单, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.DiscountCard.OrdersReply {
        try await TypedCall("discount-card.orders.{out_order_no}.get", chain).reply()
    }

    /// 通过先享卡订单号查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.DiscountCard.OrdersReply {
        try TypedCall("discount-card.orders.{out_order_no}.get", chain).blockingReply()
    }

    /// 更新先享卡订单, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await TypedCall("discount-card.orders.{out_order_no}.patch", chain, body: body.fields).reply()
    }

    /// 更新先享卡订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> PatchReply {
        try TypedCall("discount-card.orders.{out_order_no}.patch", chain, body: body.fields).blockingReply()
    }

    /// What `PATCH /v3/discount-card/orders/{out_order_no}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(objectives: [Objectives]? = nil, rewards: [Rewards]? = nil) {
            var fields = Fields()
            fields.set("objectives", objectives)
            fields.set("rewards", rewards)
            self.fields = fields
        }
        /// 目标达成明细列表 (`objectives`).
        public var objectives: [Objectives]? {
            get { fields.stored("objectives") }
            set { fields.set("objectives", newValue) }
        }
        /// 奖励明细列表 (`rewards`).
        public var rewards: [Rewards]? {
            get { fields.stored("rewards") }
            set { fields.set("rewards", newValue) }
        }
        /// `objectives`.
        public struct Objectives: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                objectiveSerialNo: String,
                objectiveID: Int,
                performanceDescription: String,
                performanceType: String,
                count: Int,
                performanceTime: String,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("objective_serial_no", objectiveSerialNo)
                fields.set("objective_id", objectiveID)
                fields.set("performance_description", performanceDescription)
                fields.set("performance_type", performanceType)
                fields.set("count", count)
                fields.set("performance_time", performanceTime)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 目标流水号 (`objective_serial_no`).
            public var objectiveSerialNo: String? {
                get { fields.stored("objective_serial_no") }
                set { fields.set("objective_serial_no", newValue) }
            }
            /// 先享卡目标ID (`objective_id`).
            public var objectiveID: Int? {
                get { fields.stored("objective_id") }
                set { fields.set("objective_id", newValue) }
            }
            /// 履约描述 (`performance_description`).
            public var performanceDescription: String? {
                get { fields.stored("performance_description") }
                set { fields.set("performance_description", newValue) }
            }
            /// 履约类型 (`performance_type`).
            public var performanceType: String? {
                get { fields.stored("performance_type") }
                set { fields.set("performance_type", newValue) }
            }
            /// 目标数量 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// 履约时间 (`performance_time`).
            public var performanceTime: String? {
                get { fields.stored("performance_time") }
                set { fields.set("performance_time", newValue) }
            }
            /// 备注说明 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
        }
        /// `rewards`.
        public struct Rewards: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                rewardSerialNo: String,
                rewardID: Int,
                description: String,
                rewardType: String,
                count: Int,
                amount: Int,
                rewardTime: String,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("reward_serial_no", rewardSerialNo)
                fields.set("reward_id", rewardID)
                fields.set("description", description)
                fields.set("reward_type", rewardType)
                fields.set("count", count)
                fields.set("amount", amount)
                fields.set("reward_time", rewardTime)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 奖励流水号 (`reward_serial_no`).
            public var rewardSerialNo: String? {
                get { fields.stored("reward_serial_no") }
                set { fields.set("reward_serial_no", newValue) }
            }
            /// 先享卡奖励ID (`reward_id`).
            public var rewardID: Int? {
                get { fields.stored("reward_id") }
                set { fields.set("reward_id", newValue) }
            }
            /// 奖励描述 (`description`).
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 奖励类型 (`reward_type`).
            public var rewardType: String? {
                get { fields.stored("reward_type") }
                set { fields.set("reward_type", newValue) }
            }
            /// 奖励数量 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// 奖励金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 奖励时间 (`reward_time`).
            public var rewardTime: String? {
                get { fields.stored("reward_time") }
                set { fields.set("reward_time", newValue) }
            }
            /// 备注说明 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
        }
    }

    /// What `PATCH /v3/discount-card/orders/{out_order_no}` answers.
    public struct PatchReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 先享卡订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}
