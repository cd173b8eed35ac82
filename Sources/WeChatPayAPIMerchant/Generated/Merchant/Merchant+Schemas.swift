// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Merchant {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Merchant.AccountTypeKind {
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
}

extension V3.Merchant {
    /// Shared by several operations under `/v3/merchant`.
    public struct FundReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `available_amount`.
        public var availableAmount: Int { get throws { try fields.required("available_amount") } }
        /// `pending_amount`.
        public var pendingAmount: Int? { get throws { try fields.optional("pending_amount") } }
    }
}

extension V3.Merchant {
    /// Shared by several operations under `/v3/merchant`.
    public struct MediaReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `media_id`.
        public var mediaID: String { get throws { try fields.required("media_id") } }
    }
}

extension V3.Merchant {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Merchant.StatusKind {
    /// `CREATE_SUCCESS`.
    public static var createSuccess: Self { "CREATE_SUCCESS" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `CLOSE`.
    public static var close: Self { "CLOSE" }
    /// `INIT`.
    public static var `init`: Self { "INIT" }
}

extension V3.Merchant {
    /// Shared by several operations under `/v3/merchant`.
    public struct WithdrawReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `status`.
        public var status: V3.Merchant.Status { get throws { try fields.required("status") } }
        /// `withdraw_id`.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// `reason`.
        public var reason: String { get throws { try fields.required("reason") } }
        /// `remark`.
        public var remark: String { get throws { try fields.required("remark") } }
        /// `bank_memo`.
        public var bankMemo: String { get throws { try fields.required("bank_memo") } }
        /// `account_type`.
        public var accountType: V3.Merchant.AccountType { get throws { try fields.required("account_type") } }
        /// `solution`.
        public var solution: String { get throws { try fields.required("solution") } }
    }
}
