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
        /// `out_order_id`.
        public var outOrderID: String { get throws { try fields.required("out_order_id") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `result`.
        public var result: String { get throws { try fields.required("result") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `foreign_amount`.
        public var foreignAmount: Int? { get throws { try fields.optional("foreign_amount") } }
        /// `foreign_currency`.
        public var foreignCurrency: String { get throws { try fields.required("foreign_currency") } }
        /// `rate`.
        public var rate: Int? { get throws { try fields.optional("rate") } }
        /// `exchange_rate_time`.
        public var exchangeRateTime: String? { get throws { try fields.optional("exchange_rate_time") } }
        /// `estimate_exchange_rate_time`.
        public var estimateExchangeRateTime: String? {
            get throws { try fields.optional("estimate_exchange_rate_time") }
        }
        /// `departure_amount`.
        public var departureAmount: Int? { get throws { try fields.optional("departure_amount") } }
        /// `fee`.
        public var fee: Int? { get throws { try fields.optional("fee") } }
        /// `charge_mchid`.
        public var chargeMchid: String? { get throws { try fields.optional("charge_mchid") } }
        /// `charge_account_type`.
        public var chargeAccountType: String? { get throws { try fields.optional("charge_account_type") } }
    }
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
