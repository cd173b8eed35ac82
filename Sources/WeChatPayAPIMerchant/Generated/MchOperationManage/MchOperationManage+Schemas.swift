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
        /// 字符串最小长度 (`min_length`).
        public var minLength: JSON.Number? { get throws { try fields.optional("min_length") } }
        /// 字符串最大长度 (`max_length`).
        public var maxLength: JSON.Number? { get throws { try fields.optional("max_length") } }
        /// 限制提交的文件后缀 (`enum_file_exts`).
        public var enumFileExts: [String]? { get throws { try fields.optional("enum_file_exts") } }
        /// `max_file_size`.
        public var maxFileSize: JSON.Number? { get throws { try fields.optional("max_file_size") } }
        /// `enum_keys`.
        public var enumKeys: [JSON.Number]? { get throws { try fields.optional("enum_keys") } }
        /// 展示给商户看的枚举可选的字段列表 (`enum_values`).
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
        /// 校验规则 (`check_rule`).
        public var checkRule: V3.MchOperationManage.CheckRule? { get throws { try fields.optional("check_rule") } }
        /// 是否允许修改内容 (`disabled`).
        public var disabled: JSON.Number? { get throws { try fields.optional("disabled") } }
        /// 资料项值(单值类型) (`field_data`).
        public var fieldData: String? { get throws { try fields.optional("field_data") } }
        /// 资料项英文名 (`field_name`).
        public var fieldName: String? { get throws { try fields.optional("field_name") } }
        /// 是否隐藏资料项 (`hidden`).
        public var hidden: JSON.Number? { get throws { try fields.optional("hidden") } }
        /// 资料项ID (`item_id`).
        public var itemID: String? { get throws { try fields.optional("item_id") } }
        /// 资料项中文名 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 提交内容需要加密 (`need_encrypt`).
        public var needEncrypt: Bool? { get throws { try fields.optional("need_encrypt") } }
        /// 输入占位文案 (`placeholder`).
        public var placeholder: String? { get throws { try fields.optional("placeholder") } }
        /// 是否必填 (`required`).
        public var required: JSON.Number? { get throws { try fields.optional("required") } }
        /// 资料项填写提示 (`tips`).
        public var tips: String? { get throws { try fields.optional("tips") } }
        /// 叹号悬浮提示语 (`tooltip`).
        public var tooltip: String? { get throws { try fields.optional("tooltip") } }
        /// 资料项类型 (`type`).
        public var type: JSON.Number? { get throws { try fields.optional("type") } }
        /// 日期类型是否可勾选“长期有效” (`use_permanently_date`).
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
        /// 资料项ID (`item_id`).
        public var itemID: String? { get throws { try fields.optional("item_id") } }
        /// 资料项英文名 (`field_name`).
        public var fieldName: String? { get throws { try fields.optional("field_name") } }
        /// 资料项中文名 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 资料项类型 (`type`).
        public var type: JSON.Number? { get throws { try fields.optional("type") } }
        /// 资料项填写提示 (`tips`).
        public var tips: String? { get throws { try fields.optional("tips") } }
        /// 输入框占位文案 (`placeholder`).
        public var placeholder: String? { get throws { try fields.optional("placeholder") } }
        /// 叹号悬浮提示语 (`tooltip`).
        public var tooltip: String? { get throws { try fields.optional("tooltip") } }
        /// 是否必须提交 (`required`).
        public var required: JSON.Number? { get throws { try fields.optional("required") } }
        /// 校验规则 (`check_rule`).
        public var checkRule: V3.MchOperationManage.CheckRule? { get throws { try fields.optional("check_rule") } }
        /// 资料项关联规则集合 (`relations`).
        public var relations: [V3.MchOperationManage.Relations]? { get throws { try fields.optional("relations") } }
        /// 提交内容需要加密 (`need_encrypt`).
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
        /// 关联的资料项ID (`source_key`).
        public var sourceKey: JSON.Number? { get throws { try fields.optional("source_key") } }
        /// 关联的资料项值 (`source_value`).
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
        /// 资料项集合 (`record_fields`).
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
        /// 资料项集合 (`record_fields`).
        public var recordFields: [V3.MchOperationManage.RecordFields] {
            get throws { try fields.required("record_fields") }
        }
    }
}
