// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch_operate.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchOperate {
    /// Shared by several operations under `/v3/mch_operate`.
    public struct WithdrawlApplyReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 提现申请单信息 (`withdrawl_apply`).
        public var withdrawlApply: V3.MchOperate.WithdrawlApplyWithdrawlApply {
            get throws { try fields.required("withdrawl_apply") }
        }
    }
}

extension V3.MchOperate {
    /// Shared by several operations under `/v3/mch_operate`.
    public struct WithdrawlApplyWithdrawlApply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付提现申请单号 (`applyment_id`): at most 32 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 商户提现申请单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 申请单状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 失败原因 (`fail_reason`): at most 1024 characters.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 最后更新时间 (`modify_time`): at most 32 characters.
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
        /// Documented values of 申请单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.MchOperate.WithdrawlApplyWithdrawlApply.StateKind {
    /// 等待审核 (`SUBMITTED`).
    public static var submitted: Self { "SUBMITTED" }
    /// 付款执行中 (`PASSED`).
    public static var passed: Self { "PASSED" }
    /// 付款成功 (`PAY_SUCCEED`).
    public static var paySucceed: Self { "PAY_SUCCEED" }
    /// 审批驳回 (`REJECTED`).
    public static var rejected: Self { "REJECTED" }
    /// 付款失败 (`PAY_FAILED`).
    public static var payFailed: Self { "PAY_FAILED" }
    /// 银行退票 (`BANK_REFUNDED`).
    public static var bankRefunded: Self { "BANK_REFUNDED" }
}
