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
        /// `out_card_code`.
        public var outCardCode: String? {
            get { fields.stored("out_card_code") }
            set { fields.set("out_card_code", newValue) }
        }
        /// `card_template_id`.
        public var cardTemplateID: String? {
            get { fields.stored("card_template_id") }
            set { fields.set("card_template_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `notify_url`.
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
        /// `prepare_card_token`.
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
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `card_template_id`.
        public var cardTemplateID: String { get throws { try fields.required("card_template_id") } }
        /// `out_card_code`.
        public var outCardCode: String { get throws { try fields.required("out_card_code") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `time_range`.
        public var timeRange: TimeRange { get throws { try fields.required("time_range") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `unfinished_reason`.
        public var unfinishedReason: String? { get throws { try fields.optional("unfinished_reason") } }
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `pay_information`.
        public var payInformation: PayInformation? { get throws { try fields.optional("pay_information") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `objectives`.
        public var objectives: [Objectives]? { get throws { try fields.optional("objectives") } }
        /// `rewards`.
        public var rewards: [Rewards]? { get throws { try fields.optional("rewards") } }
        /// `sharer_openid`.
        public var sharerOpenid: String? { get throws { try fields.optional("sharer_openid") } }
        /// `time_range`.
        public struct TimeRange: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `begin_time`.
            public var beginTime: String { get throws { try fields.required("begin_time") } }
            /// `end_time`.
            public var endTime: String { get throws { try fields.required("end_time") } }
        }
        /// `pay_information`.
        public struct PayInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `pay_amount`.
            public var payAmount: Int { get throws { try fields.required("pay_amount") } }
            /// `pay_state`.
            public var payState: String { get throws { try fields.required("pay_state") } }
            /// `transaction_id`.
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// `pay_time`.
            public var payTime: String? { get throws { try fields.optional("pay_time") } }
        }
        /// `objectives`.
        public struct Objectives: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `objective_id`.
            public var objectiveID: String { get throws { try fields.required("objective_id") } }
            /// `name`.
            public var name: String { get throws { try fields.required("name") } }
            /// `count`.
            public var count: Int { get throws { try fields.required("count") } }
            /// `unit`.
            public var unit: String { get throws { try fields.required("unit") } }
            /// `description`.
            public var description: String? { get throws { try fields.optional("description") } }
            /// `objective_completion_records`.
            public var objectiveCompletionRecords: [ObjectiveCompletionRecords]? {
                get throws { try fields.optional("objective_completion_records") }
            }
            /// `objective_completion_records`.
            public struct ObjectiveCompletionRecords: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `objective_completion_serial_no`.
                public var objectiveCompletionSerialNo: String {
                    get throws { try fields.required("objective_completion_serial_no") }
                }
                /// `objective_id`.
                public var objectiveID: String { get throws { try fields.required("objective_id") } }
                /// `completion_time`.
                public var completionTime: String { get throws { try fields.required("completion_time") } }
                /// `completion_type`.
                public var completionType: String { get throws { try fields.required("completion_type") } }
                /// `description`.
                public var description: String { get throws { try fields.required("description") } }
                /// `completion_count`.
                public var completionCount: Int { get throws { try fields.required("completion_count") } }
                /// `remark`.
                public var remark: String? { get throws { try fields.optional("remark") } }
            }
        }
        /// `rewards`.
        public struct Rewards: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `reward_id`.
            public var rewardID: String { get throws { try fields.required("reward_id") } }
            /// `name`.
            public var name: String { get throws { try fields.required("name") } }
            /// `count_type`.
            public var countType: String { get throws { try fields.required("count_type") } }
            /// `count`.
            public var count: Int { get throws { try fields.required("count") } }
            /// `unit`.
            public var unit: String { get throws { try fields.required("unit") } }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String? { get throws { try fields.optional("description") } }
            /// `reward_usage_records`.
            public var rewardUsageRecords: [RewardUsageRecords]? {
                get throws { try fields.optional("reward_usage_records") }
            }
            /// `reward_usage_records`.
            public struct RewardUsageRecords: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `reward_usage_serial_no`.
                public var rewardUsageSerialNo: String { get throws { try fields.required("reward_usage_serial_no") } }
                /// `reward_id`.
                public var rewardID: String { get throws { try fields.required("reward_id") } }
                /// `usage_time`.
                public var usageTime: String { get throws { try fields.required("usage_time") } }
                /// `usage_type`.
                public var usageType: String { get throws { try fields.required("usage_type") } }
                /// `description`.
                public var description: String { get throws { try fields.required("description") } }
                /// `usage_count`.
                public var usageCount: Int { get throws { try fields.required("usage_count") } }
                /// `amount`.
                public var amount: Int { get throws { try fields.required("amount") } }
                /// `remark`.
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
        /// `card_template_id`.
        public var cardTemplateID: String? {
            get { fields.stored("card_template_id") }
            set { fields.set("card_template_id", newValue) }
        }
        /// `objective_completion_records`.
        public var objectiveCompletionRecords: [ObjectiveCompletionRecords]? {
            get { fields.stored("objective_completion_records") }
            set { fields.set("objective_completion_records", newValue) }
        }
        /// `reward_usage_records`.
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
            /// `objective_completion_serial_no`.
            public var objectiveCompletionSerialNo: String? {
                get { fields.stored("objective_completion_serial_no") }
                set { fields.set("objective_completion_serial_no", newValue) }
            }
            /// `objective_id`.
            public var objectiveID: String? {
                get { fields.stored("objective_id") }
                set { fields.set("objective_id", newValue) }
            }
            /// `completion_time`.
            public var completionTime: String? {
                get { fields.stored("completion_time") }
                set { fields.set("completion_time", newValue) }
            }
            /// `completion_type`.
            public var completionType: String? {
                get { fields.stored("completion_type") }
                set { fields.set("completion_type", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// `completion_count`.
            public var completionCount: Int? {
                get { fields.stored("completion_count") }
                set { fields.set("completion_count", newValue) }
            }
            /// `remark`.
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
            /// `reward_usage_serial_no`.
            public var rewardUsageSerialNo: String? {
                get { fields.stored("reward_usage_serial_no") }
                set { fields.set("reward_usage_serial_no", newValue) }
            }
            /// `reward_id`.
            public var rewardID: String? {
                get { fields.stored("reward_id") }
                set { fields.set("reward_id", newValue) }
            }
            /// `usage_time`.
            public var usageTime: String? {
                get { fields.stored("usage_time") }
                set { fields.set("usage_time", newValue) }
            }
            /// `usage_type`.
            public var usageType: String? {
                get { fields.stored("usage_type") }
                set { fields.set("usage_type", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// `usage_count`.
            public var usageCount: Int? {
                get { fields.stored("usage_count") }
                set { fields.set("usage_count", newValue) }
            }
            /// `amount`.
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `remark`.
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
        /// `objectives`.
        public var objectives: [Objectives]? {
            get { fields.stored("objectives") }
            set { fields.set("objectives", newValue) }
        }
        /// `rewards`.
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
            /// `objective_serial_no`.
            public var objectiveSerialNo: String? {
                get { fields.stored("objective_serial_no") }
                set { fields.set("objective_serial_no", newValue) }
            }
            /// `objective_id`.
            public var objectiveID: Int? {
                get { fields.stored("objective_id") }
                set { fields.set("objective_id", newValue) }
            }
            /// `performance_description`.
            public var performanceDescription: String? {
                get { fields.stored("performance_description") }
                set { fields.set("performance_description", newValue) }
            }
            /// `performance_type`.
            public var performanceType: String? {
                get { fields.stored("performance_type") }
                set { fields.set("performance_type", newValue) }
            }
            /// `count`.
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// `performance_time`.
            public var performanceTime: String? {
                get { fields.stored("performance_time") }
                set { fields.set("performance_time", newValue) }
            }
            /// `remark`.
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
            /// `reward_serial_no`.
            public var rewardSerialNo: String? {
                get { fields.stored("reward_serial_no") }
                set { fields.set("reward_serial_no", newValue) }
            }
            /// `reward_id`.
            public var rewardID: Int? {
                get { fields.stored("reward_id") }
                set { fields.set("reward_id", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// `reward_type`.
            public var rewardType: String? {
                get { fields.stored("reward_type") }
                set { fields.set("reward_type", newValue) }
            }
            /// `count`.
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// `amount`.
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `reward_time`.
            public var rewardTime: String? {
                get { fields.stored("reward_time") }
                set { fields.set("reward_time", newValue) }
            }
            /// `remark`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}
