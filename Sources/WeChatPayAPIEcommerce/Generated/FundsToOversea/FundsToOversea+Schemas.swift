// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/funds-to-oversea.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.FundsToOversea {
    /// Shared by several operations under `/v3/funds-to-oversea`.
    public struct OrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户出境单号 (`out_order_id`): at most 64 characters.
        public var outOrderID: String { get throws { try fields.required("out_order_id") } }
        /// 二级商户号 (`sub_mchid`): at most 64 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信出境单号 (`order_id`): at most 128 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 出境结果 (`result`): at most 128 characters.
        public var result: Result { get throws { try fields.required("result") } }
        /// 出境失败的原因 (`fail_reason`): at most 128 characters.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 请求出境人民币金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 真实出境外币金额 (`foreign_amount`): in the smallest unit of the currency (分 for CNY).
        public var foreignAmount: Int? { get throws { try fields.optional("foreign_amount") } }
        /// 外币币种 (`foreign_currency`): at most 20 characters.
        public var foreignCurrency: String { get throws { try fields.required("foreign_currency") } }
        /// 汇率 (`rate`).
        public var rate: Int? { get throws { try fields.optional("rate") } }
        /// 购汇时间 (`exchange_rate_time`): at most 64 characters.
        public var exchangeRateTime: String? { get throws { try fields.optional("exchange_rate_time") } }
        /// 预计购汇时间 (`estimate_exchange_rate_time`): at most 64 characters.
        public var estimateExchangeRateTime: String? {
            get throws { try fields.optional("estimate_exchange_rate_time") }
        }
        /// 真实出境人民币金额 (`departure_amount`): in the smallest unit of the currency (分 for CNY).
        public var departureAmount: Int? { get throws { try fields.optional("departure_amount") } }
        /// 手续费人民币金额 (`fee`): in the smallest unit of the currency (分 for CNY).
        public var fee: Int? { get throws { try fields.optional("fee") } }
        /// 手续费承担商户号 (`charge_mchid`): at most 64 characters.
        public var chargeMchid: String? { get throws { try fields.optional("charge_mchid") } }
        /// 手续费承担账户 (`charge_account_type`).
        public var chargeAccountType: ChargeAccountType? { get throws { try fields.optional("charge_account_type") } }
        /// Documented values of 出境结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
        /// Documented values of 出境失败的原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
        /// Documented values of 手续费承担账户 (`charge_account_type`); open.
        public typealias ChargeAccountType = OpenValue<ChargeAccountTypeKind>
        /// Tells ``ChargeAccountType`` from other values.
        public enum ChargeAccountTypeKind {}
    }
}

extension OpenValue where Kind == V3.FundsToOversea.OrdersReply.ResultKind {
    /// 已受理 (`ACCEPT`).
    public static var accept: Self { "ACCEPT" }
    /// 出境成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 出境失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
}

extension OpenValue where Kind == V3.FundsToOversea.OrdersReply.FailReasonKind {
    /// 商户已冻结 (`MCHID_FROZEN`).
    public static var mchidFrozen: Self { "MCHID_FROZEN" }
    /// 单据已过期 (`DEAL_TIMEOUT`).
    public static var dealTimeout: Self { "DEAL_TIMEOUT" }
    /// 交易订单被交易投诉冻结 (`TRADE_SUIT`).
    public static var tradeSuit: Self { "TRADE_SUIT" }
    /// 剩余可出境金额不足 (`DEPARTURE_AMOUNT_NO_ENOUGH`).
    public static var departureAmountNoEnough: Self { "DEPARTURE_AMOUNT_NO_ENOUGH" }
    /// 商户基本户余额不足 (`BASIC_AMOUNT_NO_ENOUGH`).
    public static var basicAmountNoEnough: Self { "BASIC_AMOUNT_NO_ENOUGH" }
    /// `PAYMENT_NOT_SUPPORT_DEPARTURE`.
    public static var paymentNotSupportDeparture: Self { "PAYMENT_NOT_SUPPORT_DEPARTURE" }
    /// `OUT_ORDER_ID_DUPLICATE`.
    public static var outOrderIdDuplicate: Self { "OUT_ORDER_ID_DUPLICATE" }
    /// 订单被风控拦截 (`RISK_CONTROL`).
    public static var riskControl: Self { "RISK_CONTROL" }
    /// 系统失败 (`SYSTEM_ERROR`).
    public static var systemError: Self { "SYSTEM_ERROR" }
    /// `FEE_ACCOUNT_NOT_OPEN`.
    public static var feeAccountNotOpen: Self { "FEE_ACCOUNT_NOT_OPEN" }
    /// 资金出境方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `GOODS_INFO_ILLEGAL`.
    public static var goodsInfoIllegal: Self { "GOODS_INFO_ILLEGAL" }
    /// `FOREIGN_CURRENCY_NOT_SUPPORT`.
    public static var foreignCurrencyNotSupport: Self { "FOREIGN_CURRENCY_NOT_SUPPORT" }
    /// 校验收款人信息失败 (`PAYEE_INFO_ILLEGAL`).
    public static var payeeInfoIllegal: Self { "PAYEE_INFO_ILLEGAL" }
    /// `PRESALE_INFO_ILLEGAL`.
    public static var presaleInfoIllegal: Self { "PRESALE_INFO_ILLEGAL" }
}

extension OpenValue where Kind == V3.FundsToOversea.OrdersReply.ChargeAccountTypeKind {
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 手续费账户 (`FEES`).
    public static var fees: Self { "FEES" }
}

extension V3.FundsToOversea {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.FundsToOversea.StateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}
