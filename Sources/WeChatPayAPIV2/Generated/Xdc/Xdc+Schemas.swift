// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/xdc.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Xdc {
    /// Shared by several operations under `/xdc`.
    public struct PayReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Xdc.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Xdc.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 交易类型 MICROPAY (`trade_type`).
        public var tradeType: V2.Xdc.TradeType { get throws { try fields.required("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: V2.Xdc.TradeState? { get throws { try fields.optional("trade_state") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 标价金额 (`total_fee`).
        public var totalFee: String { get throws { try fields.required("total_fee") } }
        /// 现金支付金额 (`cash_fee`).
        public var cashFee: String { get throws { try fields.required("cash_fee") } }
        /// 代金券金额 (`coupon_fee`).
        public var couponFee: String? { get throws { try fields.optional("coupon_fee") } }
    }
}

extension V2.Xdc {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Xdc.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Xdc {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Xdc.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Xdc {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Xdc.SignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Xdc {
    /// Documented values of `TradeState`; open.
    public typealias TradeState = OpenValue<TradeStateKind>
    /// Tells ``TradeState`` from other values.
    public enum TradeStateKind {}
}

extension OpenValue where Kind == V2.Xdc.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `USERPAYING`.
    public static var userpaying: Self { "USERPAYING" }
    /// `PAYERROR`.
    public static var payerror: Self { "PAYERROR" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
}

extension V2.Xdc {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V2.Xdc.TradeTypeKind {
    /// `MICROPAY`.
    public static var micropay: Self { "MICROPAY" }
}
