// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/eduschoolpay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Eduschoolpay {
    /// Shared by several operations under `/v3/eduschoolpay`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// 折扣 (`discount_total`).
        public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
        /// 货币类型 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
    }
}

extension V3.Eduschoolpay {
    /// Shared by several operations under `/v3/eduschoolpay`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 签约协议号 (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户appid下的用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 签约模板号 (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 签约状态 (`contract_status`).
        public var contractStatus: String { get throws { try fields.required("contract_status") } }
        /// 签约时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 外部签约号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
    }
}

extension V3.Eduschoolpay {
    /// Shared by several operations under `/v3/eduschoolpay`.
    public struct DeviceInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 设备号 (`device_id`).
        public var deviceID: String? { get throws { try fields.optional("device_id") } }
        /// 商户端设备ip (`device_ip`).
        public var deviceIp: String { get throws { try fields.required("device_ip") } }
    }
}

extension V3.Eduschoolpay {
    /// Shared by several operations under `/v3/eduschoolpay`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户appid下的用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 子商户appid下的用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Eduschoolpay {
    /// Shared by several operations under `/v3/eduschoolpay`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`coupon_id`).
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: String? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 活动ID (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 微信出资 (`wechatpay_contribute`).
        public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
        /// 商户出资 (`merchant_contribute`).
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// 其他出资 (`other_contribute`).
        public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
    }
}

extension V3.Eduschoolpay {
    /// Shared by several operations under `/v3/eduschoolpay`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 子商户appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String? { get throws { try fields.optional("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 支付者 (`payer`).
        public var payer: V3.Eduschoolpay.Payer { get throws { try fields.required("payer") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Eduschoolpay.Amount { get throws { try fields.required("amount") } }
        /// 设备信息 (`device_info`).
        public var deviceInfo: V3.Eduschoolpay.DeviceInfo { get throws { try fields.required("device_info") } }
        /// 优惠详情 (`promotion_detail`).
        public var promotionDetail: [V3.Eduschoolpay.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}
