// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/discount-card.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.DiscountCard {
    /// Shared by several operations under `/v3/discount-card`.
    public struct Objectives: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `objective_serial_no`.
        public var objectiveSerialNo: String { get throws { try fields.required("objective_serial_no") } }
        /// `objective_id`.
        public var objectiveID: Int { get throws { try fields.required("objective_id") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `unit`.
        public var unit: String? { get throws { try fields.optional("unit") } }
        /// `performance_description`.
        public var performanceDescription: String { get throws { try fields.required("performance_description") } }
        /// `performance_type`.
        public var performanceType: String { get throws { try fields.required("performance_type") } }
        /// `count`.
        public var count: Int { get throws { try fields.required("count") } }
        /// `performance_time`.
        public var performanceTime: String { get throws { try fields.required("performance_time") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
    }
}

extension V3.DiscountCard {
    /// Shared by several operations under `/v3/discount-card`.
    public struct OrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `discount_card_id`.
        public var discountCardID: String { get throws { try fields.required("discount_card_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `card_begin_time`.
        public var cardBeginTime: String { get throws { try fields.required("card_begin_time") } }
        /// `card_end_time`.
        public var cardEndTime: String { get throws { try fields.required("card_end_time") } }
        /// `card_name`.
        public var cardName: String { get throws { try fields.required("card_name") } }
        /// `objective_description`.
        public var objectiveDescription: String { get throws { try fields.required("objective_description") } }
        /// `reward_description`.
        public var rewardDescription: String { get throws { try fields.required("reward_description") } }
        /// `estimated_reward_amount`.
        public var estimatedRewardAmount: Int { get throws { try fields.required("estimated_reward_amount") } }
        /// `online_instructions`.
        public var onlineInstructions: String? { get throws { try fields.optional("online_instructions") } }
        /// `offline_instructions`.
        public var offlineInstructions: String? { get throws { try fields.optional("offline_instructions") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `deduction_amount`.
        public var deductionAmount: Int? { get throws { try fields.optional("deduction_amount") } }
        /// `settlement_amount`.
        public var settlementAmount: Int? { get throws { try fields.optional("settlement_amount") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `pay_time`.
        public var payTime: String? { get throws { try fields.optional("pay_time") } }
        /// `objectives`.
        public var objectives: [V3.DiscountCard.Objectives]? { get throws { try fields.optional("objectives") } }
        /// `rewards`.
        public var rewards: [V3.DiscountCard.Rewards]? { get throws { try fields.optional("rewards") } }
    }
}

extension V3.DiscountCard {
    /// Shared by several operations under `/v3/discount-card`.
    public struct Rewards: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `reward_serial_no`.
        public var rewardSerialNo: String { get throws { try fields.required("reward_serial_no") } }
        /// `reward_id`.
        public var rewardID: Int { get throws { try fields.required("reward_id") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `unit`.
        public var unit: String? { get throws { try fields.optional("unit") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `reward_type`.
        public var rewardType: String { get throws { try fields.required("reward_type") } }
        /// `count`.
        public var count: Int { get throws { try fields.required("count") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `reward_time`.
        public var rewardTime: String { get throws { try fields.required("reward_time") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
    }
}
