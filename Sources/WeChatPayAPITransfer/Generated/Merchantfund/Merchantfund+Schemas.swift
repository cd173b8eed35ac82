// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchantfund.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Merchantfund {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Merchantfund.AccountTypeKind {
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
}

extension V3.Merchantfund {
    /// Documented values of `IncomeRecordType`; open.
    public typealias IncomeRecordType = OpenValue<IncomeRecordTypeKind>
    /// Tells ``IncomeRecordType`` from other values.
    public enum IncomeRecordTypeKind {}
}

extension OpenValue where Kind == V3.Merchantfund.IncomeRecordTypeKind {
    /// `OFFLINERECHARGE`.
    public static var offlinerecharge: Self { "OFFLINERECHARGE" }
    /// `ENTERPRISEDIRECTREVENUE`.
    public static var enterprisedirectrevenue: Self { "ENTERPRISEDIRECTREVENUE" }
}

extension V3.Merchantfund {
    /// Shared by several operations under `/v3/merchantfund`.
    public struct Links: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下一页链接 (`next`).
        public var next: String { get throws { try fields.required("next") } }
        /// 上一页链接 (`prev`).
        public var prev: String { get throws { try fields.required("prev") } }
        /// 当前链接 (`self`).
        public var selfValue: String { get throws { try fields.required("self") } }
    }
}
