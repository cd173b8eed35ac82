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
        /// `total`: in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// `payer_total`: in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// `discount_total`.
        public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
        /// `currency`.
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
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `contract_status`.
        public var contractStatus: String { get throws { try fields.required("contract_status") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `out_contract_code`.
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
        /// `device_id`.
        public var deviceID: String? { get throws { try fields.optional("device_id") } }
        /// `device_ip`.
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
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `sub_openid`.
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
        /// `coupon_id`.
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `scope`.
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// `type`.
        public var type: String? { get throws { try fields.optional("type") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `wechatpay_contribute`.
        public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
        /// `merchant_contribute`.
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// `other_contribute`.
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
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `trade_type`.
        public var tradeType: String? { get throws { try fields.optional("trade_type") } }
        /// `trade_state`.
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// `trade_state_desc`.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `payer`.
        public var payer: V3.Eduschoolpay.Payer { get throws { try fields.required("payer") } }
        /// `amount`.
        public var amount: V3.Eduschoolpay.Amount { get throws { try fields.required("amount") } }
        /// `device_info`.
        public var deviceInfo: V3.Eduschoolpay.DeviceInfo { get throws { try fields.required("device_info") } }
        /// `promotion_detail`.
        public var promotionDetail: [V3.Eduschoolpay.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}
