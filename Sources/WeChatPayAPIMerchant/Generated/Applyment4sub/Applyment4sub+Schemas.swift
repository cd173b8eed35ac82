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
        /// `business_code`.
        public var businessCode: String? { get throws { try fields.optional("business_code") } }
        /// `applyment_id`.
        public var applymentID: JSON.Number? { get throws { try fields.optional("applyment_id") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sign_url`.
        public var signURL: String? { get throws { try fields.optional("sign_url") } }
        /// `applyment_state`.
        public var applymentState: V3.Applyment4sub.ApplymentState {
            get throws { try fields.required("applyment_state") }
        }
        /// `applyment_state_msg`.
        public var applymentStateMsg: String? { get throws { try fields.optional("applyment_state_msg") } }
        /// `audit_detail`.
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
    /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`.
    public static var applymentStateWaittingForAudit: Self { "APPLYMENT_STATE_WAITTING_FOR_AUDIT" }
    /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`.
    public static var applymentStateWaittingForConfirmContact: Self { "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT" }
    /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`.
    public static var applymentStateWaittingForConfirmLegalperson: Self {
        "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON"
    }
    /// `APPLYMENT_STATE_PASSED`.
    public static var applymentStatePassed: Self { "APPLYMENT_STATE_PASSED" }
    /// `APPLYMENT_STATE_FREEZED`.
    public static var applymentStateFreezed: Self { "APPLYMENT_STATE_FREEZED" }
    /// `APPLYMENT_STATE_EDITTING`.
    public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
    /// `APPLYMENT_STATE_AUDITING`.
    public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
    /// `APPLYMENT_STATE_REJECTED`.
    public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
    /// `APPLYMENT_STATE_TO_BE_CONFIRMED`.
    public static var applymentStateToBeConfirmed: Self { "APPLYMENT_STATE_TO_BE_CONFIRMED" }
    /// `APPLYMENT_STATE_TO_BE_SIGNED`.
    public static var applymentStateToBeSigned: Self { "APPLYMENT_STATE_TO_BE_SIGNED" }
    /// `APPLYMENT_STATE_SIGNING`.
    public static var applymentStateSigning: Self { "APPLYMENT_STATE_SIGNING" }
    /// `APPLYMENT_STATE_FINISHED`.
    public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
    /// `APPLYMENT_STATE_CANCELED`.
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
}

extension V3.Applyment4sub {
    /// Shared by several operations under `/v3/applyment4sub`.
    public struct AuditDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `field`.
        public var field: String? { get throws { try fields.optional("field") } }
        /// `field_name`.
        public var fieldName: String? { get throws { try fields.optional("field_name") } }
        /// `reject_reason`.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
    }
}
