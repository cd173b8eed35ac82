// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/aggracct-bc.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.AggracctBc {
    /// Documented values of `ApplicationState`; open.
    public typealias ApplicationState = OpenValue<ApplicationStateKind>
    /// Tells ``ApplicationState`` from other values.
    public enum ApplicationStateKind {}
}

extension OpenValue where Kind == V3.AggracctBc.ApplicationStateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V3.AggracctBc {
    /// Documented values of `ChangeScene`; open.
    public typealias ChangeScene = OpenValue<ChangeSceneKind>
    /// Tells ``ChangeScene`` from other values.
    public enum ChangeSceneKind {}
}

extension OpenValue where Kind == V3.AggracctBc.ChangeSceneKind {
    /// `SUBJECT_INFO_RENAME`.
    public static var subjectInfoRename: Self { "SUBJECT_INFO_RENAME" }
}

extension V3.AggracctBc {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.AggracctBc.FailReasonKind {
    /// `BALANCE_NOT_ENOUGH`.
    public static var balanceNotEnough: Self { "BALANCE_NOT_ENOUGH" }
    /// `RECEIPT_NOT_EXIST_CLOSED`.
    public static var receiptNotExistClosed: Self { "RECEIPT_NOT_EXIST_CLOSED" }
    /// `TIME_OUT_CLOSED`.
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
}

extension V3.AggracctBc {
    /// Documented values of `ReductionType`; open.
    public typealias ReductionType = OpenValue<ReductionTypeKind>
    /// Tells ``ReductionType`` from other values.
    public enum ReductionTypeKind {}
}

extension OpenValue where Kind == V3.AggracctBc.ReductionTypeKind {
    /// `FINANCIAL_PENALTY`.
    public static var financialPenalty: Self { "FINANCIAL_PENALTY" }
    /// `JUDICIAL_DEDUCTION`.
    public static var judicialDeduction: Self { "JUDICIAL_DEDUCTION" }
}

extension V3.AggracctBc {
    /// Shared by several operations under `/v3/aggracct-bc`.
    public struct RenameReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 变更类型 (`change_scene`).
        public var changeScene: V3.AggracctBc.ChangeScene { get throws { try fields.required("change_scene") } }
        /// 微信支付更名受理返回的申请单号 (`application_id`).
        public var applicationID: String { get throws { try fields.required("application_id") } }
        /// 渠道结算银行账户更名外部系统单号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 目标商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 台账ID (`bal_account_no`): encrypted for the merchant.
        public var balAccountNo: EncryptedText { get throws { try fields.required("bal_account_no") } }
        /// 目标账户名 (`new_account_name`): encrypted for the merchant.
        public var newAccountName: EncryptedText { get throws { try fields.required("new_account_name") } }
        /// 申请单状态 (`application_state`).
        public var applicationState: V3.AggracctBc.ApplicationState {
            get throws { try fields.required("application_state") }
        }
        /// 完成时间 (`finish_time`).
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
        /// 失败错误码 (`fail_code`).
        public var failCode: String? { get throws { try fields.optional("fail_code") } }
        /// 失败原因 (`fail_msg`).
        public var failMsg: String? { get throws { try fields.optional("fail_msg") } }
    }
}

extension V3.AggracctBc {
    /// Documented values of `ReqScene`; open.
    public typealias ReqScene = OpenValue<ReqSceneKind>
    /// Tells ``ReqScene`` from other values.
    public enum ReqSceneKind {}
}

extension OpenValue where Kind == V3.AggracctBc.ReqSceneKind {
    /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    public static var sjtConvenientSettlementServiceMerchant: Self { "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" }
    /// `SJT_MICRO_MERCHANT`.
    public static var sjtMicroMerchant: Self { "SJT_MICRO_MERCHANT" }
    /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    public static var wxShopConvenientSettlementServiceMerchant: Self {
        "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
    }
}

extension V3.AggracctBc {
    /// Shared by several operations under `/v3/aggracct-bc`.
    public struct SpecialReductionReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 额度台账号 (`bal_account_no`): encrypted for the merchant.
        public var balAccountNo: EncryptedText? { get throws { try fields.optional("bal_account_no") } }
        /// 特殊减额单号 (`out_request_no`).
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// 特殊减额类型 (`reduction_type`).
        public var reductionType: V3.AggracctBc.ReductionType? { get throws { try fields.optional("reduction_type") } }
        /// 减额金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 处理结果 (`state`).
        public var state: V3.AggracctBc.State? { get throws { try fields.optional("state") } }
        /// 特殊减额原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 微信支付额度变更单号 (`quota_change_no`).
        public var quotaChangeNo: String? { get throws { try fields.optional("quota_change_no") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 失败时间 (`fail_time`).
        public var failTime: String? { get throws { try fields.optional("fail_time") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: V3.AggracctBc.FailReason? { get throws { try fields.optional("fail_reason") } }
    }
}

extension V3.AggracctBc {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.AggracctBc.StateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}
