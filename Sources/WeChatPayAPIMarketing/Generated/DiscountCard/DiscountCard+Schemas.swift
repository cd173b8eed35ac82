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
        /// 目标流水号 (`objective_serial_no`).
        public var objectiveSerialNo: String { get throws { try fields.required("objective_serial_no") } }
        /// 先享卡目标ID (`objective_id`).
        public var objectiveID: Int { get throws { try fields.required("objective_id") } }
        /// 目标名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 目标单位 (`unit`).
        public var unit: String? { get throws { try fields.optional("unit") } }
        /// 履约描述 (`performance_description`).
        public var performanceDescription: String { get throws { try fields.required("performance_description") } }
        /// 履约类型 (`performance_type`).
        public var performanceType: String { get throws { try fields.required("performance_type") } }
        /// 目标数量 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 履约时间 (`performance_time`).
        public var performanceTime: String { get throws { try fields.required("performance_time") } }
        /// 备注说明 (`remark`).
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
        /// 先享卡订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 先享卡ID (`discount_card_id`).
        public var discountCardID: String { get throws { try fields.required("discount_card_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 微信支付交易单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 先享卡开始时间 (`card_begin_time`).
        public var cardBeginTime: String { get throws { try fields.required("card_begin_time") } }
        /// 先享卡结束时间 (`card_end_time`).
        public var cardEndTime: String { get throws { try fields.required("card_end_time") } }
        /// 先享卡名称 (`card_name`).
        public var cardName: String { get throws { try fields.required("card_name") } }
        /// 目标描述 (`objective_description`).
        public var objectiveDescription: String { get throws { try fields.required("objective_description") } }
        /// 奖励描述 (`reward_description`).
        public var rewardDescription: String { get throws { try fields.required("reward_description") } }
        /// 预估奖励金额 (`estimated_reward_amount`): in the smallest unit of the currency (分 for CNY).
        public var estimatedRewardAmount: Int { get throws { try fields.required("estimated_reward_amount") } }
        /// 线上使用说明 (`online_instructions`).
        public var onlineInstructions: String? { get throws { try fields.optional("online_instructions") } }
        /// 线下使用说明 (`offline_instructions`).
        public var offlineInstructions: String? { get throws { try fields.optional("offline_instructions") } }
        /// 订单状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 扣除金额 (`deduction_amount`): in the smallest unit of the currency (分 for CNY).
        public var deductionAmount: Int? { get throws { try fields.optional("deduction_amount") } }
        /// 结算金额 (`settlement_amount`): in the smallest unit of the currency (分 for CNY).
        public var settlementAmount: Int? { get throws { try fields.optional("settlement_amount") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 支付时间 (`pay_time`).
        public var payTime: String? { get throws { try fields.optional("pay_time") } }
        /// 目标达成明细列表 (`objectives`).
        public var objectives: [V3.DiscountCard.Objectives]? { get throws { try fields.optional("objectives") } }
        /// 奖励明细列表 (`rewards`).
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
        /// 奖励流水号 (`reward_serial_no`).
        public var rewardSerialNo: String { get throws { try fields.required("reward_serial_no") } }
        /// 先享卡奖励ID (`reward_id`).
        public var rewardID: Int { get throws { try fields.required("reward_id") } }
        /// 奖励名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 奖励单位 (`unit`).
        public var unit: String? { get throws { try fields.optional("unit") } }
        /// 奖励描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 奖励类型 (`reward_type`).
        public var rewardType: String { get throws { try fields.required("reward_type") } }
        /// 奖励数量 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 奖励金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 奖励时间 (`reward_time`).
        public var rewardTime: String { get throws { try fields.required("reward_time") } }
        /// 备注说明 (`remark`).
        public var remark: String? { get throws { try fields.optional("remark") } }
    }
}
