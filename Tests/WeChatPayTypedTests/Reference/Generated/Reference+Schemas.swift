// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/reference.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Reference {
    /// Shared by several operations under `/v3/reference`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(total: Int, currency: String? = nil) {
            var fields = Fields()
            fields.set("total", total)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// `total`: at least 1; in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// `currency`.
        public var currency: String? { get throws { try fields.optional("currency") } }
    }
}

extension V3.Reference {
    /// Shared by several operations under `/v3/reference`.
    public struct Order: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            amount: V3.Reference.Amount? = nil,
            state: V3.Reference.State? = nil,
            phone: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_trade_no", outTradeNo)
            fields.set("amount", amount)
            fields.set("state", state)
            fields.set("phone", phone)
            self.fields = fields
        }
        /// `out_trade_no`: 6 to 32 characters; matches `^[0-9A-Za-z_-]{6,32}$`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `amount`.
        public var amount: V3.Reference.Amount? { get throws { try fields.optional("amount") } }
        /// `state`.
        public var state: V3.Reference.State? { get throws { try fields.optional("state") } }
        /// `phone`: encrypted when sent.
        public var phone: String? { get throws { try fields.optional("phone") } }
    }
}

extension V3.Reference {
    /// Shared by several operations under `/v3/reference`.
    public struct Identity: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: SensitiveText, numbers: [SensitiveText]? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("numbers", numbers)
            self.fields = fields
        }
        /// `name`: encrypted when sent; at most 64 characters before that.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `numbers`.
        public var numbers: [SensitiveText]? {
            get { fields.stored("numbers") }
            set { fields.set("numbers", newValue) }
        }
    }
}

extension V3.Reference {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Reference.StateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}
