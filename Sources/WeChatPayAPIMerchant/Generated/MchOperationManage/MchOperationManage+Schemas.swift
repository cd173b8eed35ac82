// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-operation-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchOperationManage {
    /// Shared by several operations under `/v3/mch-operation-manage`.
    public struct CheckRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `min_length`.
        public var minLength: JSON.Number? { get throws { try fields.optional("min_length") } }
        /// `max_length`.
        public var maxLength: JSON.Number? { get throws { try fields.optional("max_length") } }
        /// `enum_file_exts`.
        public var enumFileExts: [String]? { get throws { try fields.optional("enum_file_exts") } }
        /// `max_file_size`.
        public var maxFileSize: JSON.Number? { get throws { try fields.optional("max_file_size") } }
        /// `enum_keys`.
        public var enumKeys: [JSON.Number]? { get throws { try fields.optional("enum_keys") } }
        /// `enum_values`.
        public var enumValues: [String]? { get throws { try fields.optional("enum_values") } }
    }
}

extension V3.MchOperationManage {
    /// Documented values of `DueDiligenceState`; open.
    public typealias DueDiligenceState = OpenValue<DueDiligenceStateKind>
    /// Tells ``DueDiligenceState`` from other values.
    public enum DueDiligenceStateKind {}
}

extension OpenValue where Kind == V3.MchOperationManage.DueDiligenceStateKind {
    /// `DUE_DILIGENCE_STATE_COLLECTING`.
    public static var dueDiligenceStateCollecting: Self { "DUE_DILIGENCE_STATE_COLLECTING" }
    /// `DUE_DILIGENCE_STATE_AUDITING`.
    public static var dueDiligenceStateAuditing: Self { "DUE_DILIGENCE_STATE_AUDITING" }
    /// `DUE_DILIGENCE_STATE_REJECTED`.
    public static var dueDiligenceStateRejected: Self { "DUE_DILIGENCE_STATE_REJECTED" }
    /// `DUE_DILIGENCE_STATE_EXPIRED`.
    public static var dueDiligenceStateExpired: Self { "DUE_DILIGENCE_STATE_EXPIRED" }
    /// `DUE_DILIGENCE_STATE_CANCELLED`.
    public static var dueDiligenceStateCancelled: Self { "DUE_DILIGENCE_STATE_CANCELLED" }
    /// `DUE_DILIGENCE_STATE_FINISHED`.
    public static var dueDiligenceStateFinished: Self { "DUE_DILIGENCE_STATE_FINISHED" }
}

extension V3.MchOperationManage {
    /// Shared by several operations under `/v3/mch-operation-manage`.
    public struct RecordFields: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `check_rule`.
        public var checkRule: V3.MchOperationManage.CheckRule? { get throws { try fields.optional("check_rule") } }
        /// `disabled`.
        public var disabled: JSON.Number? { get throws { try fields.optional("disabled") } }
        /// `field_data`.
        public var fieldData: String? { get throws { try fields.optional("field_data") } }
        /// `field_name`.
        public var fieldName: String? { get throws { try fields.optional("field_name") } }
        /// `hidden`.
        public var hidden: JSON.Number? { get throws { try fields.optional("hidden") } }
        /// `item_id`.
        public var itemID: String? { get throws { try fields.optional("item_id") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `need_encrypt`.
        public var needEncrypt: Bool? { get throws { try fields.optional("need_encrypt") } }
        /// `placeholder`.
        public var placeholder: String? { get throws { try fields.optional("placeholder") } }
        /// `required`.
        public var required: JSON.Number? { get throws { try fields.optional("required") } }
        /// `tips`.
        public var tips: String? { get throws { try fields.optional("tips") } }
        /// `tooltip`.
        public var tooltip: String? { get throws { try fields.optional("tooltip") } }
        /// `type`.
        public var type: JSON.Number? { get throws { try fields.optional("type") } }
        /// `use_permanently_date`.
        public var usePermanentlyDate: JSON.Number? { get throws { try fields.optional("use_permanently_date") } }
    }
}

extension V3.MchOperationManage {
    /// Shared by several operations under `/v3/mch-operation-manage`.
    public struct RecordFieldsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `item_id`.
        public var itemID: String? { get throws { try fields.optional("item_id") } }
        /// `field_name`.
        public var fieldName: String? { get throws { try fields.optional("field_name") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `type`.
        public var type: JSON.Number? { get throws { try fields.optional("type") } }
        /// `tips`.
        public var tips: String? { get throws { try fields.optional("tips") } }
        /// `placeholder`.
        public var placeholder: String? { get throws { try fields.optional("placeholder") } }
        /// `tooltip`.
        public var tooltip: String? { get throws { try fields.optional("tooltip") } }
        /// `required`.
        public var required: JSON.Number? { get throws { try fields.optional("required") } }
        /// `check_rule`.
        public var checkRule: V3.MchOperationManage.CheckRule? { get throws { try fields.optional("check_rule") } }
        /// `relations`.
        public var relations: [V3.MchOperationManage.Relations]? { get throws { try fields.optional("relations") } }
        /// `need_encrypt`.
        public var needEncrypt: Bool? { get throws { try fields.optional("need_encrypt") } }
    }
}

extension V3.MchOperationManage {
    /// Shared by several operations under `/v3/mch-operation-manage`.
    public struct Relations: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `source_key`.
        public var sourceKey: JSON.Number? { get throws { try fields.optional("source_key") } }
        /// `source_value`.
        public var sourceValue: String? { get throws { try fields.optional("source_value") } }
    }
}

extension V3.MchOperationManage {
    /// Shared by several operations under `/v3/mch-operation-manage`.
    public struct SubmissionData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `record_fields`.
        public var recordFields: [V3.MchOperationManage.RecordFieldsReply] {
            get throws { try fields.required("record_fields") }
        }
    }
}

extension V3.MchOperationManage {
    /// Shared by several operations under `/v3/mch-operation-manage`.
    public struct SubmissionTemplate: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `record_fields`.
        public var recordFields: [V3.MchOperationManage.RecordFields] {
            get throws { try fields.required("record_fields") }
        }
    }
}
