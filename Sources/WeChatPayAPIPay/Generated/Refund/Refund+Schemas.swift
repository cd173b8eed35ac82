// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refund.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Refund {
    /// Shared by several operations under `/v3/refund`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total`: in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// `refund`: in the smallest unit of the currency (分 for CNY).
        public var refund: Int { get throws { try fields.required("refund") } }
        /// `from`.
        public var from: [V3.Refund.From]? { get throws { try fields.optional("from") } }
        /// `payer_total`: in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int { get throws { try fields.required("payer_total") } }
        /// `payer_refund`: in the smallest unit of the currency (分 for CNY).
        public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
        /// `settlement_refund`: in the smallest unit of the currency (分 for CNY).
        public var settlementRefund: Int { get throws { try fields.required("settlement_refund") } }
        /// `settlement_total`: in the smallest unit of the currency (分 for CNY).
        public var settlementTotal: Int { get throws { try fields.required("settlement_total") } }
        /// `discount_refund`.
        public var discountRefund: Int { get throws { try fields.required("discount_refund") } }
        /// `currency`.
        public var currency: String { get throws { try fields.required("currency") } }
        /// `refund_fee`: in the smallest unit of the currency (分 for CNY).
        public var refundFee: Int? { get throws { try fields.optional("refund_fee") } }
    }
}

extension V3.Refund {
    /// Shared by several operations under `/v3/refund`.
    public struct From: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `account`.
        public var account: String { get throws { try fields.required("account") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
    }
}

extension V3.Refund {
    /// Shared by several operations under `/v3/refund`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `merchant_goods_id`.
        public var merchantGoodsID: String { get throws { try fields.required("merchant_goods_id") } }
        /// `wechatpay_goods_id`.
        public var wechatpayGoodsID: String? { get throws { try fields.optional("wechatpay_goods_id") } }
        /// `goods_name`.
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// `unit_price`.
        public var unitPrice: Int { get throws { try fields.required("unit_price") } }
        /// `refund_amount`.
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// `refund_quantity`.
        public var refundQuantity: Int { get throws { try fields.required("refund_quantity") } }
    }
}

extension V3.Refund {
    /// Shared by several operations under `/v3/refund`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `promotion_id`.
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// `scope`.
        public var scope: String { get throws { try fields.required("scope") } }
        /// `type`.
        public var type: String { get throws { try fields.required("type") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `refund_amount`.
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// `goods_detail`.
        public var goodsDetail: [V3.Refund.GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
    }
}

extension V3.Refund {
    /// Documented values of `RefundStatus`; open.
    public typealias RefundStatus = OpenValue<RefundStatusKind>
    /// Tells ``RefundStatus`` from other values.
    public enum RefundStatusKind {}
}

extension OpenValue where Kind == V3.Refund.RefundStatusKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `ABNORMAL`.
    public static var abnormal: Self { "ABNORMAL" }
}

extension V3.Refund {
    /// Shared by several operations under `/v3/refund`.
    public struct RefundsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `out_refund_no`.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `channel`.
        public var channel: String { get throws { try fields.required("channel") } }
        /// `user_received_account`.
        public var userReceivedAccount: String { get throws { try fields.required("user_received_account") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `status`.
        public var status: V3.Refund.RefundStatus { get throws { try fields.required("status") } }
        /// `funds_account`.
        public var fundsAccount: String? { get throws { try fields.optional("funds_account") } }
        /// `amount`.
        public var amount: V3.Refund.Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [V3.Refund.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}
