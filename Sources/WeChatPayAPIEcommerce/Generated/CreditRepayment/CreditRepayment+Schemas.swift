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
        /// 协议ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 模板ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 用户展示名称 (`display_name`).
        public var displayName: String { get throws { try fields.required("display_name") } }
        /// 协议状态 (`contract_state`).
        public var contractState: V3.CreditRepayment.ContractState {
            get throws { try fields.required("contract_state") }
        }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// 协议解约方式 (`contract_terminated_mode`).
        public var contractTerminatedMode: V3.CreditRepayment.ContractTerminatedMode? {
            get throws { try fields.optional("contract_terminated_mode") }
        }
        /// 协议解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// 还款日 (`repayment_day`).
        public var repaymentDay: Int? { get throws { try fields.optional("repayment_day") } }
        /// 用户服务商标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 服务商AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 还款金额上限 (`repayment_amount_limit`).
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
        /// 商户侧交易单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商户侧预约还款单号 (`out_record_id`).
        public var outRecordID: String { get throws { try fields.required("out_record_id") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 还款协议ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 还款单状态 (`order_state`).
        public var orderState: V3.CreditRepayment.OrderState { get throws { try fields.required("order_state") } }
        /// 还款金额 (`deduct_amount`).
        public var deductAmount: String { get throws { try fields.required("deduct_amount") } }
        /// 实际还款金额 (`pay_success_amount`).
        public var paySuccessAmount: String? { get throws { try fields.optional("pay_success_amount") } }
        /// 产品描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 微信支付的支付单号 (`transaction_id`).
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
        /// 实名验证类型 (`identity_type`).
        public var identityType: V3.CreditRepayment.IdentityType? {
            get { fields.stored("identity_type") }
            set { fields.set("identity_type", newValue) }
        }
        /// 自然人证件号码 (`identity_id`): encrypted when sent.
        public var identityID: SensitiveText? {
            get { fields.stored("identity_id") }
            set { fields.set("identity_id", newValue) }
        }
        /// 自然人姓名 (`real_name`): encrypted when sent.
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
        /// 商户侧预约还款单号 (`out_record_id`).
        public var outRecordID: String { get throws { try fields.required("out_record_id") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 还款协议ID (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 应还款金额 (`repayment_amount`).
        public var repaymentAmount: String { get throws { try fields.required("repayment_amount") } }
        /// 最低还款金额 (`min_repayment_amount`).
        public var minRepaymentAmount: String { get throws { try fields.required("min_repayment_amount") } }
        /// 还款日期 (`repayment_date`).
        public var repaymentDate: String { get throws { try fields.required("repayment_date") } }
        /// 用户标识 (`openid`).
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
        /// 商户侧交易单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 还款金额 (`deduct_amount`): in the smallest unit of the currency (分 for CNY).
        public var deductAmount: Int? {
            get { fields.stored("deduct_amount") }
            set { fields.set("deduct_amount", newValue) }
        }
        /// 产品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}
