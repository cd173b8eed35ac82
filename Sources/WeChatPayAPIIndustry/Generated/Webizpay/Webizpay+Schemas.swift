// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/webizpay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Webizpay {
    /// Documented values of `ApplicationType`; open.
    public typealias ApplicationType = OpenValue<ApplicationTypeKind>
    /// Tells ``ApplicationType`` from other values.
    public enum ApplicationTypeKind {}
}

extension OpenValue where Kind == V3.Webizpay.ApplicationTypeKind {
    /// `H5`.
    public static var h5: Self { "H5" }
    /// `MINIPROGRAM`.
    public static var miniprogram: Self { "MINIPROGRAM" }
}

extension V3.Webizpay {
    /// Shared by several operations under `/v3/webizpay`.
    public struct AvailMchRangesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用商户范围id (`range_id`).
        public var rangeID: String { get throws { try fields.required("range_id") } }
    }
}

extension V3.Webizpay {
    /// Documented values of `CardRule`; open.
    public typealias CardRule = OpenValue<CardRuleKind>
    /// Tells ``CardRule`` from other values.
    public enum CardRuleKind {}
}

extension OpenValue where Kind == V3.Webizpay.CardRuleKind {
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
    /// `MULTIPLE`.
    public static var multiple: Self { "MULTIPLE" }
}

extension V3.Webizpay {
    /// Documented values of `CardState`; open.
    public typealias CardState = OpenValue<CardStateKind>
    /// Tells ``CardState`` from other values.
    public enum CardStateKind {}
}

extension OpenValue where Kind == V3.Webizpay.CardStateKind {
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
}

extension V3.Webizpay {
    /// Shared by several operations under `/v3/webizpay`.
    public struct EmployeesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 企业支付额度卡卡号 (`card_no`).
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// 商户卡号 (`out_card_no`).
        public var outCardNo: String { get throws { try fields.required("out_card_no") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 企业支付卡模板ID (`card_template_id`).
        public var cardTemplateID: String { get throws { try fields.required("card_template_id") } }
        /// 使用规则 (`card_rule`).
        public var cardRule: V3.Webizpay.CardRule { get throws { try fields.required("card_rule") } }
        /// 退款规则 (`refund_rule`).
        public var refundRule: V3.Webizpay.RefundRule { get throws { try fields.required("refund_rule") } }
        /// 卡片总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 卡片可用金额 (`remain_amount`): in the smallest unit of the currency (分 for CNY).
        public var remainAmount: Int { get throws { try fields.required("remain_amount") } }
        /// 卡片有效期 (`effective_end_time`).
        public var effectiveEndTime: String { get throws { try fields.required("effective_end_time") } }
        /// 卡片生效时间 (`effective_begin_time`).
        public var effectiveBeginTime: String { get throws { try fields.required("effective_begin_time") } }
        /// 卡片状态 (`card_state`).
        public var cardState: V3.Webizpay.CardState { get throws { try fields.required("card_state") } }
        /// 卡片名称 (`card_name`).
        public var cardName: String { get throws { try fields.required("card_name") } }
        /// 失效原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 卡片使用时间 (`card_usage_time`).
        public var cardUsageTime: String? { get throws { try fields.optional("card_usage_time") } }
        /// 卡片关联微信支付订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 卡片失效时间 (`card_disabled_time`).
        public var cardDisabledTime: String? { get throws { try fields.optional("card_disabled_time") } }
        /// 卡片备注 (`card_remark`).
        public var cardRemark: String? { get throws { try fields.optional("card_remark") } }
    }
}

extension V3.Webizpay {
    /// Documented values of `IdentifierType`; open.
    public typealias IdentifierType = OpenValue<IdentifierTypeKind>
    /// Tells ``IdentifierType`` from other values.
    public enum IdentifierTypeKind {}
}

extension OpenValue where Kind == V3.Webizpay.IdentifierTypeKind {
    /// `ORGANIZATION_CODE`.
    public static var organizationCode: Self { "ORGANIZATION_CODE" }
    /// `TRANSACTION_ID`.
    public static var transactionId: Self { "TRANSACTION_ID" }
}

extension V3.Webizpay {
    /// Documented values of `RefundRule`; open.
    public typealias RefundRule = OpenValue<RefundRuleKind>
    /// Tells ``RefundRule`` from other values.
    public enum RefundRuleKind {}
}

extension OpenValue where Kind == V3.Webizpay.RefundRuleKind {
    /// `RETURN`.
    public static var `return`: Self { "RETURN" }
    /// `NOT_RETURN`.
    public static var notReturn: Self { "NOT_RETURN" }
}

extension V3.Webizpay {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Webizpay.StateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `IN_PROGRESS`.
    public static var inProgress: Self { "IN_PROGRESS" }
    /// `COMPLETED`.
    public static var completed: Self { "COMPLETED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Webizpay {
    /// Documented values of `TradeBillType`; open.
    public typealias TradeBillType = OpenValue<TradeBillTypeKind>
    /// Tells ``TradeBillType`` from other values.
    public enum TradeBillTypeKind {}
}

extension OpenValue where Kind == V3.Webizpay.TradeBillTypeKind {
    /// `QYZFALL`.
    public static var qyzfall: Self { "QYZFALL" }
}
