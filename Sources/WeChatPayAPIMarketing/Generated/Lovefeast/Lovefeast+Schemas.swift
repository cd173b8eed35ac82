// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/lovefeast.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Lovefeast {
    /// Shared by several operations under `/v3/lovefeast`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int? { get throws { try fields.optional("total") } }
        /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 用户支付币种 (`payer_currency`).
        public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
    }
}

extension V3.Lovefeast {
    /// Documented values of `DonateSource`; open.
    public typealias DonateSource = OpenValue<DonateSourceKind>
    /// Tells ``DonateSource`` from other values.
    public enum DonateSourceKind {}
}

extension OpenValue where Kind == V3.Lovefeast.DonateSourceKind {
    /// `MINIPROGRAM_PAY`.
    public static var miniprogramPay: Self { "MINIPROGRAM_PAY" }
    /// `ENTRUST_PAY`.
    public static var entrustPay: Self { "ENTRUST_PAY" }
}

extension V3.Lovefeast {
    /// Shared by several operations under `/v3/lovefeast`.
    public struct MerchantOrder: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户系统内部订单号 (`out_trade_no`).
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `store_id`.
        public var storeID: String? { get throws { try fields.optional("store_id") } }
    }
}

extension V3.Lovefeast {
    /// Shared by several operations under `/v3/lovefeast`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 用户头像URL (`avatar`).
        public var avatar: String? { get throws { try fields.optional("avatar") } }
        /// 用户昵称 (`nickname`).
        public var nickname: String? { get throws { try fields.optional("nickname") } }
    }
}
