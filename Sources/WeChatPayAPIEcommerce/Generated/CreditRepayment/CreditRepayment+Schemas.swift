// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/credit-repayment.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.CreditRepayment {
    /// Shared by several operations under `/v3/credit-repayment`.
    public struct ContractInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `display_name`.
        public var displayName: String { get throws { try fields.required("display_name") } }
        /// `contract_state`.
        public var contractState: V3.CreditRepayment.ContractState {
            get throws { try fields.required("contract_state") }
        }
        /// `contract_signed_time`.
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// `contract_terminated_time`.
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// `contract_terminated_mode`.
        public var contractTerminatedMode: V3.CreditRepayment.ContractTerminatedMode? {
            get throws { try fields.optional("contract_terminated_mode") }
        }
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// `repayment_day`.
        public var repaymentDay: Int? { get throws { try fields.optional("repayment_day") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `repayment_amount_limit`.
        public var repaymentAmountLimit: Int { get throws { try fields.required("repayment_amount_limit") } }
    }
}

extension V3.CreditRepayment {
    /// Documented values of `ContractState`; open.
    public typealias ContractState = OpenValue<ContractStateKind>
    /// Tells ``ContractState`` from other values.
    public enum ContractStateKind {}
}

extension OpenValue where Kind == V3.CreditRepayment.ContractStateKind {
    /// `CONTRACT_STATE_INVALID`.
    public static var contractStateInvalid: Self { "CONTRACT_STATE_INVALID" }
    /// `CONTRACT_STATE_EFFECTIVE`.
    public static var contractStateEffective: Self { "CONTRACT_STATE_EFFECTIVE" }
    /// `CONTRACT_STATE_TERMINATED`.
    public static var contractStateTerminated: Self { "CONTRACT_STATE_TERMINATED" }
}

extension V3.CreditRepayment {
    /// Documented values of `ContractTerminatedMode`; open.
    public typealias ContractTerminatedMode = OpenValue<ContractTerminatedModeKind>
    /// Tells ``ContractTerminatedMode`` from other values.
    public enum ContractTerminatedModeKind {}
}

extension OpenValue where Kind == V3.CreditRepayment.ContractTerminatedModeKind {
    /// `TERMINATION_MODE_INVALID`.
    public static var terminationModeInvalid: Self { "TERMINATION_MODE_INVALID" }
    /// `TERMINATION_MODE_BY_USER`.
    public static var terminationModeByUser: Self { "TERMINATION_MODE_BY_USER" }
    /// `TERMINATION_MODE_BY_MERCHANT`.
    public static var terminationModeByMerchant: Self { "TERMINATION_MODE_BY_MERCHANT" }
    /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`.
    public static var terminationModeByCustomerService: Self { "TERMINATION_MODE_BY_CUSTOMER_SERVICE" }
}

extension V3.CreditRepayment {
    /// Shared by several operations under `/v3/credit-repayment`.
    public struct DeductOrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `out_record_id`.
        public var outRecordID: String { get throws { try fields.required("out_record_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `order_state`.
        public var orderState: V3.CreditRepayment.OrderState { get throws { try fields.required("order_state") } }
        /// `deduct_amount`.
        public var deductAmount: String { get throws { try fields.required("deduct_amount") } }
        /// `pay_success_amount`.
        public var paySuccessAmount: String? { get throws { try fields.optional("pay_success_amount") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
    }
}

extension V3.CreditRepayment {
    /// Documented values of `IdentityType`; open.
    public typealias IdentityType = OpenValue<IdentityTypeKind>
    /// Tells ``IdentityType`` from other values.
    public enum IdentityTypeKind {}
}

extension OpenValue where Kind == V3.CreditRepayment.IdentityTypeKind {
    /// `REAL_IDENTITY_TYPE_INVALID`.
    public static var realIdentityTypeInvalid: Self { "REAL_IDENTITY_TYPE_INVALID" }
    /// `REAL_IDENTITY_TYPE_ID_CARD`.
    public static var realIdentityTypeIdCard: Self { "REAL_IDENTITY_TYPE_ID_CARD" }
}

extension V3.CreditRepayment {
    /// Documented values of `OrderState`; open.
    public typealias OrderState = OpenValue<OrderStateKind>
    /// Tells ``OrderState`` from other values.
    public enum OrderStateKind {}
}

extension OpenValue where Kind == V3.CreditRepayment.OrderStateKind {
    /// `DEDUCT_ORDER_STATE_PENDING`.
    public static var deductOrderStatePending: Self { "DEDUCT_ORDER_STATE_PENDING" }
    /// `DEDUCT_ORDER_STATE_NOT_PAY`.
    public static var deductOrderStateNotPay: Self { "DEDUCT_ORDER_STATE_NOT_PAY" }
    /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`.
    public static var deductOrderStatePaySuccess: Self { "DEDUCT_ORDER_STATE_PAY_SUCCESS" }
    /// `DEDUCT_ORDER_STATE_PAY_FAIL`.
    public static var deductOrderStatePayFail: Self { "DEDUCT_ORDER_STATE_PAY_FAIL" }
}

extension V3.CreditRepayment {
    /// Shared by several operations under `/v3/credit-repayment`.
    public struct RealIdentity: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(identityType: V3.CreditRepayment.IdentityType, identityID: SensitiveText, realName: SensitiveText) {
            var fields = Fields()
            fields.set("identity_type", identityType)
            fields.set("identity_id", identityID)
            fields.set("real_name", realName)
            self.fields = fields
        }
        /// `identity_type`.
        public var identityType: V3.CreditRepayment.IdentityType? {
            get { fields.stored("identity_type") }
            set { fields.set("identity_type", newValue) }
        }
        /// `identity_id`: encrypted when sent.
        public var identityID: SensitiveText? {
            get { fields.stored("identity_id") }
            set { fields.set("identity_id", newValue) }
        }
        /// `real_name`: encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
    }
}

extension V3.CreditRepayment {
    /// Shared by several operations under `/v3/credit-repayment`.
    public struct ScheduleRecordsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_record_id`.
        public var outRecordID: String { get throws { try fields.required("out_record_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `repayment_amount`.
        public var repaymentAmount: String { get throws { try fields.required("repayment_amount") } }
        /// `min_repayment_amount`.
        public var minRepaymentAmount: String { get throws { try fields.required("min_repayment_amount") } }
        /// `repayment_date`.
        public var repaymentDate: String { get throws { try fields.required("repayment_date") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
    }
}

extension V3.CreditRepayment {
    /// Shared by several operations under `/v3/credit-repayment`.
    public struct TradeInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            deductAmount: Int,
            description: String? = nil,
            attach: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_trade_no", outTradeNo)
            fields.set("deduct_amount", deductAmount)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `deduct_amount`.
        public var deductAmount: Int? {
            get { fields.stored("deduct_amount") }
            set { fields.set("deduct_amount", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}
