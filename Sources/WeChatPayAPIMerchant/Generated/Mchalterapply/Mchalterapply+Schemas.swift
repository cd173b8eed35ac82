// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mchalterapply.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Mchalterapply {
    /// Shared by several operations under `/v3/mchalterapply`.
    public struct ApplyIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单号 (`apply_id`).
        public var applyID: String? { get throws { try fields.optional("apply_id") } }
    }
}

extension V3.Mchalterapply {
    /// Shared by several operations under `/v3/mchalterapply`.
    public struct AuditRejectDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 参数名称 (`param_name`).
        public var paramName: String? { get throws { try fields.optional("param_name") } }
        /// 驳回原因 (`reject_reason`).
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
    }
}

extension V3.Mchalterapply {
    /// Documented values of `IDDocType`; open.
    public typealias IDDocType = OpenValue<IDDocTypeKind>
    /// Tells ``IDDocType`` from other values.
    public enum IDDocTypeKind {}
}

extension OpenValue where Kind == V3.Mchalterapply.IDDocTypeKind {
    /// `IDENTIFICATION_TYPE_IDCARD`.
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`.
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`.
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`.
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`.
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`.
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`.
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Mchalterapply {
    /// Shared by several operations under `/v3/mchalterapply`.
    public struct MchcontactalterapplymentReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单号 (`apply_id`).
        public var applyID: String { get throws { try fields.required("apply_id") } }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 微信支付商户号 (`merchant_code`).
        public var merchantCode: String { get throws { try fields.required("merchant_code") } }
        /// 申请单状态 (`state`).
        public var state: V3.Mchalterapply.State { get throws { try fields.required("state") } }
        /// 总体驳回原因 (`audit_reject_reason`).
        public var auditRejectReason: String? { get throws { try fields.optional("audit_reject_reason") } }
        /// 驳回原因详情 (`audit_reject_detail`).
        public var auditRejectDetail: [V3.Mchalterapply.AuditRejectDetail]? {
            get throws { try fields.optional("audit_reject_detail") }
        }
    }
}

extension V3.Mchalterapply {
    /// Shared by several operations under `/v3/mchalterapply`.
    public struct MchsubjectalterapplymentReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付商户号 (`merchant_code`).
        public var merchantCode: String { get throws { try fields.required("merchant_code") } }
        /// 申请单号 (`apply_id`).
        public var applyID: String { get throws { try fields.required("apply_id") } }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 申请单状态 (`state`).
        public var state: V3.Mchalterapply.MchsubjectalterapplymentState { get throws { try fields.required("state") } }
        /// 总体驳回原因 (`audit_reject_reason`).
        public var auditRejectReason: String? { get throws { try fields.optional("audit_reject_reason") } }
        /// 驳回原因详情 (`audit_reject_detail`).
        public var auditRejectDetail: [V3.Mchalterapply.AuditRejectDetail]? {
            get throws { try fields.optional("audit_reject_detail") }
        }
    }
}

extension V3.Mchalterapply {
    /// Documented values of `MchsubjectalterapplymentState`; open.
    public typealias MchsubjectalterapplymentState = OpenValue<MchsubjectalterapplymentStateKind>
    /// Tells ``MchsubjectalterapplymentState`` from other values.
    public enum MchsubjectalterapplymentStateKind {}
}

extension OpenValue where Kind == V3.Mchalterapply.MchsubjectalterapplymentStateKind {
    /// `APPLYMENT_STATE_AUDITING`.
    public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
    /// `APPLYMENT_STATE_REJECTED`.
    public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
    /// `APPLYMENT_STATE_MODIFING`.
    public static var applymentStateModifing: Self { "APPLYMENT_STATE_MODIFING" }
    /// `APPLYMENT_STATE_FINISHED`.
    public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
    /// `APPLYMENT_STATE_CANCELED`.
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    /// `APPLYMENT_STATE_EDITTING`.
    public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
}

extension V3.Mchalterapply {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Mchalterapply.StateKind {
    /// `APPLYMENT_STATE_AUDITING`.
    public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
    /// `APPLYMENT_STATE_REJECTED`.
    public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
    /// `APPLYMENT_STATE_MODIFING`.
    public static var applymentStateModifing: Self { "APPLYMENT_STATE_MODIFING" }
    /// `APPLYMENT_STATE_FINISHED`.
    public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
    /// `APPLYMENT_STATE_CANCELED`.
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
}
