// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refunds.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Refunds {
    /// Shared by several operations under `/v3/refunds`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
        public var refund: Int { get throws { try fields.required("refund") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
        public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
        /// 支付币种 (`payer_currency`).
        public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
        /// 汇率 (`exchange_rate`).
        public var exchangeRate: V3.Refunds.ExchangeRate { get throws { try fields.required("exchange_rate") } }
    }
}

extension V3.Refunds {
    /// Documented values of `Channel`; open.
    public typealias Channel = OpenValue<ChannelKind>
    /// Tells ``Channel`` from other values.
    public enum ChannelKind {}
}

extension OpenValue where Kind == V3.Refunds.ChannelKind {
    /// `ORIGINAL`.
    public static var original: Self { "ORIGINAL" }
    /// `BALANCE`.
    public static var balance: Self { "BALANCE" }
    /// `OTHER_BALANCE`.
    public static var otherBalance: Self { "OTHER_BALANCE" }
    /// `OTHER_BANKCARD`.
    public static var otherBankcard: Self { "OTHER_BANKCARD" }
}

extension V3.Refunds {
    /// Shared by several operations under `/v3/refunds`.
    public struct Detail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠范围 (`scope`).
        public var scope: V3.Refunds.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V3.Refunds.RefundsType? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 优惠券退款额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
        /// 货币类型 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
    }
}

extension V3.Refunds {
    /// Shared by several operations under `/v3/refunds`.
    public struct ExchangeRate: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 汇率类型 (`type`).
        public var type: V3.Refunds.V3RefundsType? { get throws { try fields.optional("type") } }
        /// 汇率值 (`rate`).
        public var rate: Int? { get throws { try fields.optional("rate") } }
    }
}

extension V3.Refunds {
    /// Documented values of `FundSource`; open.
    public typealias FundSource = OpenValue<FundSourceKind>
    /// Tells ``FundSource`` from other values.
    public enum FundSourceKind {}
}

extension OpenValue where Kind == V3.Refunds.FundSourceKind {
    /// `REFUND_SOURCE_UNSETTLED_FUNDS`.
    public static var refundSourceUnsettledFunds: Self { "REFUND_SOURCE_UNSETTLED_FUNDS" }
    /// `REFUND_SOURCE_REchARGE_FUNDS`.
    public static var rEFUNDSOURCEREchARGEFUNDS: Self { "REFUND_SOURCE_REchARGE_FUNDS" }
}

extension V3.Refunds {
    /// Shared by several operations under `/v3/refunds`.
    public struct RefundsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付退款订单号 (`id`).
        public var id: String { get throws { try fields.required("id") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信支付交易订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户原交易订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 退款渠道 (`channel`).
        public var channel: V3.Refunds.Channel? { get throws { try fields.optional("channel") } }
        /// 退款入账账户 (`recv_account`).
        public var recvAccount: String? { get throws { try fields.optional("recv_account") } }
        /// 退款资金来源 (`fund_source`).
        public var fundSource: V3.Refunds.FundSource? { get throws { try fields.optional("fund_source") } }
        /// 退款成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 退款创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款状态 (`status`).
        public var status: V3.Refunds.Status { get throws { try fields.required("status") } }
        /// 退款金额 (`amount`).
        public var amount: V3.Refunds.Amount { get throws { try fields.required("amount") } }
        /// 优惠退款详情 (`detail`).
        public var detail: V3.Refunds.Detail? { get throws { try fields.optional("detail") } }
    }
}

extension V3.Refunds {
    /// Documented values of `RefundsType`; open.
    public typealias RefundsType = OpenValue<RefundsTypeKind>
    /// Tells ``RefundsType`` from other values.
    public enum RefundsTypeKind {}
}

extension OpenValue where Kind == V3.Refunds.RefundsTypeKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension V3.Refunds {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V3.Refunds.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V3.Refunds {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Refunds.StatusKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUNDCLOSE`.
    public static var refundclose: Self { "REFUNDCLOSE" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `ABNORMAL`.
    public static var abnormal: Self { "ABNORMAL" }
}

extension V3.Refunds {
    /// Documented values of `V3RefundsType`; open.
    public typealias V3RefundsType = OpenValue<V3RefundsTypeKind>
    /// Tells ``V3RefundsType`` from other values.
    public enum V3RefundsTypeKind {}
}

extension OpenValue where Kind == V3.Refunds.V3RefundsTypeKind {
    /// `SETTLEMENT_RATE`.
    public static var settlementRate: Self { "SETTLEMENT_RATE" }
}
