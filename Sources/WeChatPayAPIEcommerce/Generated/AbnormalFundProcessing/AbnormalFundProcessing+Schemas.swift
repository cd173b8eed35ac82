// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/abnormal-fund-processing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.AbnormalFundProcessing {
    /// Shared by several operations under `/v3/abnormal-fund-processing`.
    public struct Commander: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发起在途异常资金付款请求的角色 (`operator`).
        public var `operator`: V3.AbnormalFundProcessing.Operator { get throws { try fields.required("operator") } }
        /// 微信支付商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
    }
}

extension V3.AbnormalFundProcessing {
    /// Documented values of `Currency`; open.
    public typealias Currency = OpenValue<CurrencyKind>
    /// Tells ``Currency`` from other values.
    public enum CurrencyKind {}
}

extension OpenValue where Kind == V3.AbnormalFundProcessing.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension V3.AbnormalFundProcessing {
    /// Documented values of `InstructionState`; open.
    public typealias InstructionState = OpenValue<InstructionStateKind>
    /// Tells ``InstructionState`` from other values.
    public enum InstructionStateKind {}
}

extension OpenValue where Kind == V3.AbnormalFundProcessing.InstructionStateKind {
    /// `INSTRUCTION_STATE_PENDING`.
    public static var instructionStatePending: Self { "INSTRUCTION_STATE_PENDING" }
    /// `INSTRUCTION_STATE_IN_PROGRESS`.
    public static var instructionStateInProgress: Self { "INSTRUCTION_STATE_IN_PROGRESS" }
    /// `INSTRUCTION_STATE_CLOSED`.
    public static var instructionStateClosed: Self { "INSTRUCTION_STATE_CLOSED" }
    /// `INSTRUCTION_STATE_SUCCESS`.
    public static var instructionStateSuccess: Self { "INSTRUCTION_STATE_SUCCESS" }
}

extension V3.AbnormalFundProcessing {
    /// Documented values of `Operator`; open.
    public typealias Operator = OpenValue<OperatorKind>
    /// Tells ``Operator`` from other values.
    public enum OperatorKind {}
}

extension OpenValue where Kind == V3.AbnormalFundProcessing.OperatorKind {
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
}

extension V3.AbnormalFundProcessing {
    /// Documented values of `ProductName`; open.
    public typealias ProductName = OpenValue<ProductNameKind>
    /// Tells ``ProductName`` from other values.
    public enum ProductNameKind {}
}

extension OpenValue where Kind == V3.AbnormalFundProcessing.ProductNameKind {
    /// `C2C`.
    public static var c2c: Self { "C2C" }
}

extension V3.AbnormalFundProcessing {
    /// Documented values of `ReceiptState`; open.
    public typealias ReceiptState = OpenValue<ReceiptStateKind>
    /// Tells ``ReceiptState`` from other values.
    public enum ReceiptStateKind {}
}

extension OpenValue where Kind == V3.AbnormalFundProcessing.ReceiptStateKind {
    /// `RECEIPT_STATE_PENDING`.
    public static var receiptStatePending: Self { "RECEIPT_STATE_PENDING" }
    /// `RECEIPT_STATE_PROGRESS`.
    public static var receiptStateProgress: Self { "RECEIPT_STATE_PROGRESS" }
    /// `RECEIPT_STATE_COMPLETED`.
    public static var receiptStateCompleted: Self { "RECEIPT_STATE_COMPLETED" }
}

extension V3.AbnormalFundProcessing {
    /// Shared by several operations under `/v3/abnormal-fund-processing`.
    public struct TransferAmount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 货币类型 (`currency`).
        public var currency: V3.AbnormalFundProcessing.Currency { get throws { try fields.required("currency") } }
    }
}

extension V3.AbnormalFundProcessing {
    /// Documented values of `TransferMode`; open.
    public typealias TransferMode = OpenValue<TransferModeKind>
    /// Tells ``TransferMode`` from other values.
    public enum TransferModeKind {}
}

extension OpenValue where Kind == V3.AbnormalFundProcessing.TransferModeKind {
    /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
    /// `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`.
    public static var transferModeToOriginalReceiveMerchant: Self { "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" }
    /// `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`.
    public static var transferModeToSpecifiedReceiveMerchant: Self { "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT" }
}
