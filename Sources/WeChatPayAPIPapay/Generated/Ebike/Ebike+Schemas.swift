// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ebike.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ebike {
    /// Shared by several operations under `/v3/ebike`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// 折扣 (`discount_total`).
        public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
    }
}

extension V3.Ebike {
    /// Shared by several operations under `/v3/ebike`.
    public struct ChargeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 充电授权扣费协议号 (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 协议状态 (`contract_state`).
        public var contractState: String { get throws { try fields.required("contract_state") } }
    }
}

extension V3.Ebike {
    /// Shared by several operations under `/v3/ebike`.
    public struct DeviceInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 充电位设备号 (`device_id`).
        public var deviceID: String { get throws { try fields.required("device_id") } }
        /// 商户端设备ip (`device_ip`).
        public var deviceIp: String { get throws { try fields.required("device_ip") } }
    }
}

extension V3.Ebike {
    /// Shared by several operations under `/v3/ebike`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户在服务商的标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 用户在特约商户的标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Ebike {
    /// Shared by several operations under `/v3/ebike`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: String? { get throws { try fields.optional("type") } }
        /// 活动ID (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 微信出资 (`wxpay_contribute`).
        public var wxpayContribute: Int? { get throws { try fields.optional("wxpay_contribute") } }
        /// 商户出资 (`merchant_contribute`).
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// 其他出资 (`other_contribute`).
        public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
    }
}

extension V3.Ebike {
    /// Shared by several operations under `/v3/ebike`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 服务商公众号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 特约商户公众号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_des`).
        public var tradeStateDes: String? { get throws { try fields.optional("trade_state_des") } }
        /// 充电授权扣费协议号 (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 支付者信息 (`payer`).
        public var payer: V3.Ebike.Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额信息 (`amount`).
        public var amount: V3.Ebike.Amount { get throws { try fields.required("amount") } }
        /// 设备信息 (`device_info`).
        public var deviceInfo: V3.Ebike.DeviceInfo { get throws { try fields.required("device_info") } }
        /// 优惠信息 (`promotion_detail`).
        public var promotionDetail: [V3.Ebike.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}
