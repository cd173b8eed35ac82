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
        /// `total`: in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// `currency`.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// `payer_total`: in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// `discount_total`.
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
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `contract_state`.
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
        /// `device_id`.
        public var deviceID: String { get throws { try fields.required("device_id") } }
        /// `device_ip`.
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
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
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
        /// `promotion_id`.
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `scope`.
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// `type`.
        public var type: String? { get throws { try fields.optional("type") } }
        /// `activity_id`.
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `wxpay_contribute`.
        public var wxpayContribute: Int? { get throws { try fields.optional("wxpay_contribute") } }
        /// `merchant_contribute`.
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// `other_contribute`.
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
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `trade_type`.
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `trade_state`.
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// `trade_state_des`.
        public var tradeStateDes: String? { get throws { try fields.optional("trade_state_des") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `payer`.
        public var payer: V3.Ebike.Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: V3.Ebike.Amount { get throws { try fields.required("amount") } }
        /// `device_info`.
        public var deviceInfo: V3.Ebike.DeviceInfo { get throws { try fields.required("device_info") } }
        /// `promotion_detail`.
        public var promotionDetail: [V3.Ebike.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}
