// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/profitsharing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Profitsharing {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.Profitsharing.FailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `BALANCE_NOT_ENOUGH`.
    public static var balanceNotEnough: Self { "BALANCE_NOT_ENOUGH" }
    /// `TIME_OUT_CLOSED`.
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `INVALID_REQUEST`.
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V3.Profitsharing {
    /// Documented values of `OrdersFailReason`; open.
    public typealias OrdersFailReason = OpenValue<OrdersFailReasonKind>
    /// Tells ``OrdersFailReason`` from other values.
    public enum OrdersFailReasonKind {}
}

extension OpenValue where Kind == V3.Profitsharing.OrdersFailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `NO_RELATION`.
    public static var noRelation: Self { "NO_RELATION" }
    /// `RECEIVER_HIGH_RISK`.
    public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
    /// `RECEIVER_REAL_NAME_NOT_VERIFIED`.
    public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
    /// `NO_AUTH`.
    public static var noAuth: Self { "NO_AUTH" }
    /// `RECEIVER_RECEIPT_LIMIT`.
    public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `INVALID_REQUEST`.
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V3.Profitsharing {
    /// Documented values of `OrdersType`; open.
    public typealias OrdersType = OpenValue<OrdersTypeKind>
    /// Tells ``OrdersType`` from other values.
    public enum OrdersTypeKind {}
}

extension OpenValue where Kind == V3.Profitsharing.OrdersTypeKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
    /// `PERSONAL_OPENID`.
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
    /// `PERSONAL_SUB_OPENID`.
    public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
}

extension V3.Profitsharing {
    /// Documented values of `RelationType`; open.
    public typealias RelationType = OpenValue<RelationTypeKind>
    /// Tells ``RelationType`` from other values.
    public enum RelationTypeKind {}
}

extension OpenValue where Kind == V3.Profitsharing.RelationTypeKind {
    /// `SERVICE_PROVIDER`.
    public static var serviceProvider: Self { "SERVICE_PROVIDER" }
    /// `STORE`.
    public static var store: Self { "STORE" }
    /// `STAFF`.
    public static var staff: Self { "STAFF" }
    /// `STORE_OWNER`.
    public static var storeOwner: Self { "STORE_OWNER" }
    /// `PARTNER`.
    public static var partner: Self { "PARTNER" }
    /// `HEADQUARTER`.
    public static var headquarter: Self { "HEADQUARTER" }
    /// `BRAND`.
    public static var brand: Self { "BRAND" }
    /// `DISTRIBUTOR`.
    public static var distributor: Self { "DISTRIBUTOR" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `SUPPLIER`.
    public static var supplier: Self { "SUPPLIER" }
    /// `CUSTOM`.
    public static var custom: Self { "CUSTOM" }
}

extension V3.Profitsharing {
    /// Shared by several operations under `/v3/profitsharing`.
    public struct ReturnOrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `out_return_no`.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// `return_id`.
        public var returnID: String { get throws { try fields.required("return_id") } }
        /// `return_mchid`.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `result`.
        public var result: V3.Profitsharing.ReturnOrdersResult { get throws { try fields.required("result") } }
        /// `fail_reason`.
        public var failReason: V3.Profitsharing.FailReason? { get throws { try fields.optional("fail_reason") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `finish_time`.
        public var finishTime: String { get throws { try fields.required("finish_time") } }
    }
}

extension V3.Profitsharing {
    /// Documented values of `ReturnOrdersResult`; open.
    public typealias ReturnOrdersResult = OpenValue<ReturnOrdersResultKind>
    /// Tells ``ReturnOrdersResult`` from other values.
    public enum ReturnOrdersResultKind {}
}

extension OpenValue where Kind == V3.Profitsharing.ReturnOrdersResultKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension V3.Profitsharing {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Profitsharing.StateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}
