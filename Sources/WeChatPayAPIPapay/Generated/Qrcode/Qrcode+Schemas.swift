// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/qrcode.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Qrcode {
    /// Shared by several operations under `/v3/qrcode`.
    public struct BusInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户乘车时间（上车） (`start_time`).
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 乘车路线 (`line_name`).
        public var lineName: String? { get throws { try fields.optional("line_name") } }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String? { get throws { try fields.optional("plate_number") } }
    }
}

extension V3.Qrcode {
    /// Shared by several operations under `/v3/qrcode`.
    public struct MetroInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户乘车时间（上车） (`start_time`).
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 用户下车时间 (`end_time`).
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 乘车起始站 (`start_station`).
        public var startStation: String? { get throws { try fields.optional("start_station") } }
        /// 乘车终点站 (`end_station`).
        public var endStation: String? { get throws { try fields.optional("end_station") } }
    }
}

extension V3.Qrcode {
    /// Shared by several operations under `/v3/qrcode`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`coupon_id`).
        public var couponID: String? { get throws { try fields.optional("coupon_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: V3.Qrcode.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V3.Qrcode.TransactionsType? { get throws { try fields.optional("type") } }
        /// 活动ID (`stock_id`).
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
        public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
        /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
        public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
        /// 优惠币种 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
    }
}

extension V3.Qrcode {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V3.Qrcode.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V3.Qrcode {
    /// Documented values of `TradeScene`; open.
    public typealias TradeScene = OpenValue<TradeSceneKind>
    /// Tells ``TradeScene`` from other values.
    public enum TradeSceneKind {}
}

extension OpenValue where Kind == V3.Qrcode.TradeSceneKind {
    /// `BUS`.
    public static var bus: Self { "BUS" }
    /// `METRO`.
    public static var metro: Self { "METRO" }
}

extension V3.Qrcode {
    /// Documented values of `TradeState`; open.
    public typealias TradeState = OpenValue<TradeStateKind>
    /// Tells ``TradeState`` from other values.
    public enum TradeStateKind {}
}

extension OpenValue where Kind == V3.Qrcode.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}

extension V3.Qrcode {
    /// Shared by several operations under `/v3/qrcode`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 服务描述 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// 订单创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: V3.Qrcode.TradeState? { get throws { try fields.optional("trade_state") } }
        /// 交易状态描述 (`trade_state_description`).
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 用户还款状态 (`user_repay_state`).
        public var userRepayState: V3.Qrcode.UserRepayState? { get throws { try fields.optional("user_repay_state") } }
        /// 还款微信支付订单号 (`repay_transaction_id`).
        public var repayTransactionID: String? { get throws { try fields.optional("repay_transaction_id") } }
        /// 垫资还款时间 (`repay_time`).
        public var repayTime: String? { get throws { try fields.optional("repay_time") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 代扣签约ID (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V3.Qrcode.TradeScene? { get throws { try fields.optional("trade_scene") } }
        /// 公交场景信息 (`bus_info`).
        public var busInfo: V3.Qrcode.BusInfo? { get throws { try fields.optional("bus_info") } }
        /// 地铁场景信息 (`metro_info`).
        public var metroInfo: V3.Qrcode.MetroInfo? { get throws { try fields.optional("metro_info") } }
        /// 订单金额信息 (`amount`).
        public var amount: JSON? { get throws { try fields.optional("amount") } }
        /// 优惠信息 (`promotion_detail`).
        public var promotionDetail: [V3.Qrcode.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

extension V3.Qrcode {
    /// Documented values of `TransactionsType`; open.
    public typealias TransactionsType = OpenValue<TransactionsTypeKind>
    /// Tells ``TransactionsType`` from other values.
    public enum TransactionsTypeKind {}
}

extension OpenValue where Kind == V3.Qrcode.TransactionsTypeKind {
    /// `CASH`.
    public static var cash: Self { "CASH" }
    /// `NOCASH`.
    public static var nocash: Self { "NOCASH" }
}

extension V3.Qrcode {
    /// Documented values of `UserRepayState`; open.
    public typealias UserRepayState = OpenValue<UserRepayStateKind>
    /// Tells ``UserRepayState`` from other values.
    public enum UserRepayStateKind {}
}

extension OpenValue where Kind == V3.Qrcode.UserRepayStateKind {
    /// `NOT_REPAY`.
    public static var notRepay: Self { "NOT_REPAY" }
    /// `REPAID`.
    public static var repaid: Self { "REPAID" }
    /// `ALL_REFUND`.
    public static var allRefund: Self { "ALL_REFUND" }
}
