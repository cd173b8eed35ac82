// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/applyment4sub.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Applyment4sub {
    /// Shared by several operations under `/v3/applyment4sub`.
    public struct ApplymentReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务申请编号 (`business_code`): at most 124 characters.
        public var businessCode: String? { get throws { try fields.optional("business_code") } }
        /// 微信支付申请单号 (`applyment_id`).
        public var applymentID: Int? { get throws { try fields.optional("applyment_id") } }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 超级管理员签约链接 (`sign_url`): at most 256 characters.
        public var signURL: String? { get throws { try fields.optional("sign_url") } }
        /// 申请单状态 (`applyment_state`).
        public var applymentState: V3.Applyment4sub.ApplymentState {
            get throws { try fields.required("applyment_state") }
        }
        /// 申请状态描述 (`applyment_state_msg`): at most 1024 characters.
        public var applymentStateMsg: String? { get throws { try fields.optional("applyment_state_msg") } }
        /// 驳回原因详情 (`audit_detail`).
        public var auditDetail: [V3.Applyment4sub.AuditDetail]? { get throws { try fields.optional("audit_detail") } }
    }
}

extension V3.Applyment4sub {
    /// Documented values of `ApplymentState`; open.
    public typealias ApplymentState = OpenValue<ApplymentStateKind>
    /// Tells ``ApplymentState`` from other values.
    public enum ApplymentStateKind {}
}

extension OpenValue where Kind == V3.Applyment4sub.ApplymentStateKind {
    /// 编辑中 (`APPLYMENT_STATE_EDITTING`).
    public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
    /// 审核中 (`APPLYMENT_STATE_AUDITING`).
    public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
    /// 已驳回 (`APPLYMENT_STATE_REJECTED`).
    public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
    /// 待账户验证 (`APPLYMENT_STATE_TO_BE_CONFIRMED`).
    public static var applymentStateToBeConfirmed: Self { "APPLYMENT_STATE_TO_BE_CONFIRMED" }
    /// 待签约 (`APPLYMENT_STATE_TO_BE_SIGNED`).
    public static var applymentStateToBeSigned: Self { "APPLYMENT_STATE_TO_BE_SIGNED" }
    /// 开通权限中 (`APPLYMENT_STATE_SIGNING`).
    public static var applymentStateSigning: Self { "APPLYMENT_STATE_SIGNING" }
    /// 已完成 (`APPLYMENT_STATE_FINISHED`).
    public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
    /// 已作废 (`APPLYMENT_STATE_CANCELED`).
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
}

extension V3.Applyment4sub {
    /// Shared by several operations under `/v3/applyment4sub`.
    public struct AuditDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 字段名 (`field`): at most 1024 characters.
        public var field: String? { get throws { try fields.optional("field") } }
        /// 字段名称 (`field_name`): at most 1024 characters.
        public var fieldName: String? { get throws { try fields.optional("field_name") } }
        /// 驳回原因 (`reject_reason`): at most 1024 characters.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
    }
}
