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
        /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
        public var refund: Int { get throws { try fields.required("refund") } }
        /// 退款出资账户及金额 (`from`).
        public var from: [V3.Refund.From]? { get throws { try fields.optional("from") } }
        /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int { get throws { try fields.required("payer_total") } }
        /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
        public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
        /// 应结退款金额 (`settlement_refund`): in the smallest unit of the currency (分 for CNY).
        public var settlementRefund: Int { get throws { try fields.required("settlement_refund") } }
        /// 应结订单金额 (`settlement_total`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotal: Int { get throws { try fields.required("settlement_total") } }
        /// 优惠退款金额 (`discount_refund`).
        public var discountRefund: Int { get throws { try fields.required("discount_refund") } }
        /// 退款币种 (`currency`): at most 16 characters.
        public var currency: String { get throws { try fields.required("currency") } }
        /// 手续费退款金额 (`refund_fee`): in the smallest unit of the currency (分 for CNY).
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
        /// 出资账户类型 (`account`).
        public var account: Account { get throws { try fields.required("account") } }
        /// 出资金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// Documented values of 出资账户类型 (`account`); open.
        public typealias Account = OpenValue<AccountKind>
        /// Tells ``Account`` from other values.
        public enum AccountKind {}
    }
}

extension OpenValue where Kind == V3.Refund.From.AccountKind {
    /// 商户基本账户可用余额 (`AVAILABLE`).
    public static var available: Self { "AVAILABLE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
}

extension V3.Refund {
    /// Shared by several operations under `/v3/refund`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧商品编码 (`merchant_goods_id`): at most 32 characters.
        public var merchantGoodsID: String { get throws { try fields.required("merchant_goods_id") } }
        /// 微信侧商品编码 (`wechatpay_goods_id`): at most 32 characters.
        public var wechatpayGoodsID: String? { get throws { try fields.optional("wechatpay_goods_id") } }
        /// 商品名称 (`goods_name`): at most 256 characters.
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
        public var unitPrice: Int { get throws { try fields.required("unit_price") } }
        /// 商品退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// 商品退货数量 (`refund_quantity`).
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
        /// 券ID (`promotion_id`): at most 32 characters.
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠范围 (`scope`).
        public var scope: Scope { get throws { try fields.required("scope") } }
        /// 优惠类型 (`type`).
        public var type: String { get throws { try fields.required("type") } }
        /// 代金券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 优惠退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// 退款商品 (`goods_detail`).
        public var goodsDetail: [V3.Refund.GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
        /// 微信侧商品编码 (`wechatpay_goods_id`): at most 32 characters.
        public var wechatpayGoodsID: String? { get throws { try fields.optional("wechatpay_goods_id") } }
        /// 商品名称 (`goods_name`): at most 256 characters.
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
        public var unitPrice: Int? { get throws { try fields.optional("unit_price") } }
        /// 商品退货数量 (`refund_quantity`).
        public var refundQuantity: Int? { get throws { try fields.optional("refund_quantity") } }
        /// Documented values of 优惠范围 (`scope`); open.
        public typealias Scope = OpenValue<ScopeKind>
        /// Tells ``Scope`` from other values.
        public enum ScopeKind {}
    }
}

extension OpenValue where Kind == V3.Refund.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V3.Refund {
    /// Documented values of `RefundStatus`; open.
    public typealias RefundStatus = OpenValue<RefundStatusKind>
    /// Tells ``RefundStatus`` from other values.
    public enum RefundStatusKind {}
}

extension OpenValue where Kind == V3.Refund.RefundStatusKind {
    /// 退款成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 退款关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// 退款处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 退款异常 (`ABNORMAL`).
    public static var abnormal: Self { "ABNORMAL" }
}

extension V3.Refund {
    /// Shared by several operations under `/v3/refund`.
    public struct RefundsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付退款单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 退款渠道 (`channel`).
        public var channel: Channel { get throws { try fields.required("channel") } }
        /// 退款入账账户 (`user_received_account`): at most 64 characters.
        public var userReceivedAccount: String { get throws { try fields.required("user_received_account") } }
        /// 退款成功时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 退款创建时间 (`create_time`): at most 64 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款状态 (`status`).
        public var status: V3.Refund.RefundStatus { get throws { try fields.required("status") } }
        /// 资金账户 (`funds_account`).
        public var fundsAccount: FundsAccount? { get throws { try fields.optional("funds_account") } }
        /// 金额信息 (`amount`).
        public var amount: V3.Refund.Amount { get throws { try fields.required("amount") } }
        /// 优惠退款详情 (`promotion_detail`).
        public var promotionDetail: [V3.Refund.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
        /// Documented values of 退款渠道 (`channel`); open.
        public typealias Channel = OpenValue<ChannelKind>
        /// Tells ``Channel`` from other values.
        public enum ChannelKind {}
        /// Documented values of 资金账户 (`funds_account`); open.
        public typealias FundsAccount = OpenValue<FundsAccountKind>
        /// Tells ``FundsAccount`` from other values.
        public enum FundsAccountKind {}
    }
}

extension OpenValue where Kind == V3.Refund.RefundsReply.ChannelKind {
    /// 原路退款 (`ORIGINAL`).
    public static var original: Self { "ORIGINAL" }
    /// 退回到余额 (`BALANCE`).
    public static var balance: Self { "BALANCE" }
    /// 原账户异常退到其他余额账户 (`OTHER_BALANCE`).
    public static var otherBalance: Self { "OTHER_BALANCE" }
    /// 原银行卡异常退到其他银行卡 (`OTHER_BANKCARD`).
    public static var otherBankcard: Self { "OTHER_BANKCARD" }
}

extension OpenValue where Kind == V3.Refund.RefundsReply.FundsAccountKind {
    /// 未结算资金 (`UNSETTLED`).
    public static var unsettled: Self { "UNSETTLED" }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 数字人民币基本账户 (`ECNY_BASIC`).
    public static var ecnyBasic: Self { "ECNY_BASIC" }
}
