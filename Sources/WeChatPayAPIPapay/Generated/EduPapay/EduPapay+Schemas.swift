// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-papay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.EduPapay {
    /// Shared by several operations under `/v3/edu-papay`.
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
        public var currency: String? { get throws { try fields.optional("currency") } }
    }
}

extension V3.EduPapay {
    /// Shared by several operations under `/v3/edu-papay`.
    public struct ContractInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `contract_status`.
        public var contractStatus: String? { get throws { try fields.optional("contract_status") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
    }
}

extension V3.EduPapay {
    /// Shared by several operations under `/v3/edu-papay`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `plan_id`.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// `contract_information`.
        public var contractInformation: V3.EduPapay.ContractInformation? {
            get throws { try fields.optional("contract_information") }
        }
    }
}

extension V3.EduPapay {
    /// Shared by several operations under `/v3/edu-papay`.
    public struct DeviceInformation: TypedObject, FieldValue {
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

extension V3.EduPapay {
    /// Shared by several operations under `/v3/edu-papay`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.EduPapay {
    /// Shared by several operations under `/v3/edu-papay`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `coupon_id`.
        public var couponID: String? { get throws { try fields.optional("coupon_id") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `scope`.
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// `type`.
        public var type: String? { get throws { try fields.optional("type") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `stock_id`.
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// `wechatpay_contribute`.
        public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
        /// `merchant_contribute`.
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// `other_contribute`.
        public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
    }
}

extension V3.EduPapay {
    /// Shared by several operations under `/v3/edu-papay`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
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
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `trade_state`.
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// `trade_state_description`.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// `payer`.
        public var payer: V3.EduPapay.Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: V3.EduPapay.Amount { get throws { try fields.required("amount") } }
        /// `device_information`.
        public var deviceInformation: V3.EduPapay.DeviceInformation {
            get throws { try fields.required("device_information") }
        }
        /// `promotion_detail`.
        public var promotionDetail: [V3.EduPapay.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}
