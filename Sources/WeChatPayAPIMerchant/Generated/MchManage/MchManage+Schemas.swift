// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户管理记录ID (`manage_record_id`).
        public var manageRecordID: String? { get throws { try fields.optional("manage_record_id") } }
        /// 商户管理记录类型 (`manage_record_type`).
        public var manageRecordType: V3.MchManage.ManageRecordType? {
            get throws { try fields.optional("manage_record_type") }
        }
        /// 管控时间 (`manage_time`).
        public var manageTime: String? { get throws { try fields.optional("manage_time") } }
        /// 管控原因 (`manage_reason`).
        public var manageReason: String? { get throws { try fields.optional("manage_reason") } }
        /// 限制功能 (`limit_ability`).
        public var limitAbility: String? { get throws { try fields.optional("limit_ability") } }
        /// 解除管控方式 (`recover_way`).
        public var recoverWay: V3.MchManage.RecoverWay? { get throws { try fields.optional("recover_way") } }
        /// 是否允许提交资料 (`allow_submit`).
        public var allowSubmit: Bool? { get throws { try fields.optional("allow_submit") } }
        /// 禁止提交资料原因 (`forbid_submit_reason`).
        public var forbidSubmitReason: String? { get throws { try fields.optional("forbid_submit_reason") } }
        /// 可提交资料开始时间 (`submit_start_time`).
        public var submitStartTime: String? { get throws { try fields.optional("submit_start_time") } }
        /// 可提交资料结束时间 (`submit_end_time`).
        public var submitEndTime: String? { get throws { try fields.optional("submit_end_time") } }
        /// 商户管理记录状态 (`manage_record_state`).
        public var manageRecordState: V3.MchManage.ManageRecordState? {
            get throws { try fields.optional("manage_record_state") }
        }
        /// 解除管控时间 (`recover_time`).
        public var recoverTime: String? { get throws { try fields.optional("recover_time") } }
        /// 解除管控原因 (`recover_reason`).
        public var recoverReason: V3.MchManage.RecoverReason? { get throws { try fields.optional("recover_reason") } }
        /// 申诉驳回原因 (`reject_reason`).
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// 可提交资料结束时间 (`approve_time`).
        public var approveTime: String? { get throws { try fields.optional("approve_time") } }
        /// 要求提交的资料 (`requested_item_info`): JSON inside a text.
        public var requestedItemInfo: V3.MchManage.RequestedItemInfo? {
            get throws { try fields.optional("requested_item_info") }
        }
    }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct EnumCheckRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 最小列表长度 (`min_list_length`).
        public var minListLength: JSON.Number? { get throws { try fields.optional("min_list_length") } }
        /// 最大列表长度 (`max_list_length`).
        public var maxListLength: JSON.Number? { get throws { try fields.optional("max_list_length") } }
        /// 展示给商户看的枚举可选的字段列表 (`enum_values`).
        public var enumValues: [String]? { get throws { try fields.optional("enum_values") } }
    }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct FileCheckRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 最小列表长度 (`min_list_length`).
        public var minListLength: JSON.Number? { get throws { try fields.optional("min_list_length") } }
        /// 最大列表长度 (`max_list_length`).
        public var maxListLength: JSON.Number? { get throws { try fields.optional("max_list_length") } }
        /// 限制提交的文件后缀 (`enum_file_exts`).
        public var enumFileExts: [String]? { get throws { try fields.optional("enum_file_exts") } }
        /// `max_file_size`.
        public var maxFileSize: JSON.Number? { get throws { try fields.optional("max_file_size") } }
    }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct FileCheckRuleRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            minListLength: JSON.Number? = nil,
            maxListLength: JSON.Number? = nil,
            enumFileExts: [String]? = nil,
            maxFileSize: JSON.Number? = nil
        ) {
            var fields = Fields()
            fields.set("min_list_length", minListLength)
            fields.set("max_list_length", maxListLength)
            fields.set("enum_file_exts", enumFileExts)
            fields.set("max_file_size", maxFileSize)
            self.fields = fields
        }
        /// 最小列表长度 (`min_list_length`).
        public var minListLength: JSON.Number? {
            get { fields.stored("min_list_length") }
            set { fields.set("min_list_length", newValue) }
        }
        /// 最大列表长度 (`max_list_length`).
        public var maxListLength: JSON.Number? {
            get { fields.stored("max_list_length") }
            set { fields.set("max_list_length", newValue) }
        }
        /// 限制提交的文件后缀 (`enum_file_exts`).
        public var enumFileExts: [String]? {
            get { fields.stored("enum_file_exts") }
            set { fields.set("enum_file_exts", newValue) }
        }
        /// `max_file_size`.
        public var maxFileSize: JSON.Number? {
            get { fields.stored("max_file_size") }
            set { fields.set("max_file_size", newValue) }
        }
    }
}

extension V3.MchManage {
    /// Documented values of `ManageRecordState`; open.
    public typealias ManageRecordState = OpenValue<ManageRecordStateKind>
    /// Tells ``ManageRecordState`` from other values.
    public enum ManageRecordStateKind {}
}

extension OpenValue where Kind == V3.MchManage.ManageRecordStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUBMITTED`.
    public static var submitted: Self { "SUBMITTED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `RECOVERED`.
    public static var recovered: Self { "RECOVERED" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}

extension V3.MchManage {
    /// Documented values of `ManageRecordType`; open.
    public typealias ManageRecordType = OpenValue<ManageRecordTypeKind>
    /// Tells ``ManageRecordType`` from other values.
    public enum ManageRecordTypeKind {}
}

extension OpenValue where Kind == V3.MchManage.ManageRecordTypeKind {
    /// `FUNCTIONAL_LIMIT_RECORD`.
    public static var functionalLimitRecord: Self { "FUNCTIONAL_LIMIT_RECORD" }
    /// `INVESTIGATE_RECORD`.
    public static var investigateRecord: Self { "INVESTIGATE_RECORD" }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct RecordFields: TypedObject, FieldValue {
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
        /// 补充资料项多值JSON格式 (`repeated_field_data`): JSON inside a text.
        public var repeatedFieldData: [V3.MchManage.RepeatedFieldData]? {
            get throws { try fields.optional("repeated_field_data") }
        }
        /// 资料项填写提示 (`tips`).
        public var tips: String? { get throws { try fields.optional("tips") } }
        /// 输入框占位文案 (`placeholder`).
        public var placeholder: String? { get throws { try fields.optional("placeholder") } }
        /// 叹号悬浮提示语 (`tooltip`).
        public var tooltip: String? { get throws { try fields.optional("tooltip") } }
        /// 是否必须提交 (`required`).
        public var required: JSON.Number? { get throws { try fields.optional("required") } }
        /// 提交内容需要加密 (`need_encrypt`).
        public var needEncrypt: Bool? { get throws { try fields.optional("need_encrypt") } }
        /// 字符串校验规则 (`string_check_rule`).
        public var stringCheckRule: V3.MchManage.StringCheckRule? {
            get throws { try fields.optional("string_check_rule") }
        }
        /// 枚举校验规则 (`enum_check_rule`).
        public var enumCheckRule: V3.MchManage.EnumCheckRule? { get throws { try fields.optional("enum_check_rule") } }
        /// 文件校验规则 (`file_check_rule`).
        public var fileCheckRule: V3.MchManage.FileCheckRule? { get throws { try fields.optional("file_check_rule") } }
        /// 时间区间校验规则 (`time_interval_check_rule`).
        public var timeIntervalCheckRule: V3.MchManage.TimeIntervalCheckRule? {
            get throws { try fields.optional("time_interval_check_rule") }
        }
        /// 订单类型校验规则 (`order_interval_check_rule`).
        public var orderIntervalCheckRule: V3.MchManage.FileCheckRule? {
            get throws { try fields.optional("order_interval_check_rule") }
        }
        /// 资料项关联规则集合 (`relations`).
        public var relations: [V3.MchManage.Relations]? { get throws { try fields.optional("relations") } }
    }
}

extension V3.MchManage {
    /// Documented values of `RecoverReason`; open.
    public typealias RecoverReason = OpenValue<RecoverReasonKind>
    /// Tells ``RecoverReason`` from other values.
    public enum RecoverReasonKind {}
}

extension OpenValue where Kind == V3.MchManage.RecoverReasonKind {
    /// `MERCHANT_SUBMIT_RECOVER`.
    public static var merchantSubmitRecover: Self { "MERCHANT_SUBMIT_RECOVER" }
    /// `MERCHANT_OPERATE_RECOVER`.
    public static var merchantOperateRecover: Self { "MERCHANT_OPERATE_RECOVER" }
    /// `PLATFORM_AUTO_RECOVER`.
    public static var platformAutoRecover: Self { "PLATFORM_AUTO_RECOVER" }
}

extension V3.MchManage {
    /// Documented values of `RecoverWay`; open.
    public typealias RecoverWay = OpenValue<RecoverWayKind>
    /// Tells ``RecoverWay`` from other values.
    public enum RecoverWayKind {}
}

extension OpenValue where Kind == V3.MchManage.RecoverWayKind {
    /// `SUBMIT_INFORMATION`.
    public static var submitInformation: Self { "SUBMIT_INFORMATION" }
    /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`.
    public static var verifyInactiveMerchantIdentity: Self { "VERIFY_INACTIVE_MERCHANT_IDENTITY" }
    /// `MODIFY_ORGANIZATION_INFORMATION`.
    public static var modifyOrganizationInformation: Self { "MODIFY_ORGANIZATION_INFORMATION" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
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

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct RepeatedFieldData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 经度值 (`longitude`).
        public var longitude: String? { get throws { try fields.optional("longitude") } }
        /// 纬度值 (`latitude`).
        public var latitude: String? { get throws { try fields.optional("latitude") } }
        /// 省份 (`province`).
        public var province: String? { get throws { try fields.optional("province") } }
        /// 城市 (`city`).
        public var city: String? { get throws { try fields.optional("city") } }
        /// 区域 (`area`).
        public var area: String? { get throws { try fields.optional("area") } }
        /// 街道 (`street`).
        public var street: String? { get throws { try fields.optional("street") } }
        /// 详细地址 (`address`).
        public var address: String? { get throws { try fields.optional("address") } }
        /// 地址名 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 微信支付订单号 (`wechat_order_id`).
        public var wechatOrderID: String? { get throws { try fields.optional("wechat_order_id") } }
        /// 商户订单号 (`merchant_order_id`).
        public var merchantOrderID: String? { get throws { try fields.optional("merchant_order_id") } }
        /// 交易时间 (`trade_time`).
        public var tradeTime: String? { get throws { try fields.optional("trade_time") } }
        /// 交易金额 (`trade_money_amount`).
        public var tradeMoneyAmount: String? { get throws { try fields.optional("trade_money_amount") } }
        /// 调单商品 (`trade_goods`).
        public var tradeGoods: String? { get throws { try fields.optional("trade_goods") } }
        /// 是否物流 (`logistic_flag`).
        public var logisticFlag: JSON.Number? { get throws { try fields.optional("logistic_flag") } }
        /// 凭证图片信息 (`evidence_img_list`).
        public var evidenceImgList: [String]? { get throws { try fields.optional("evidence_img_list") } }
    }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct RequestedItemInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 资料项集合 (`record_fields`).
        public var recordFields: [V3.MchManage.RecordFields] { get throws { try fields.required("record_fields") } }
    }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct StringCheckRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 字符串最小长度 (`min_string_length`).
        public var minStringLength: JSON.Number? { get throws { try fields.optional("min_string_length") } }
        /// 字符串最大长度 (`max_string_length`).
        public var maxStringLength: JSON.Number? { get throws { try fields.optional("max_string_length") } }
        /// 校验规则 (`validator`).
        public var validator: V3.MchManage.Validator? { get throws { try fields.optional("validator") } }
    }
}

extension V3.MchManage {
    /// Shared by several operations under `/v3/mch-manage`.
    public struct TimeIntervalCheckRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 最小列表长度 (`min_list_length`).
        public var minListLength: JSON.Number? { get throws { try fields.optional("min_list_length") } }
        /// 最大列表长度 (`max_list_length`).
        public var maxListLength: JSON.Number? { get throws { try fields.optional("max_list_length") } }
    }
}

extension V3.MchManage {
    /// Documented values of `Validator`; open.
    public typealias Validator = OpenValue<ValidatorKind>
    /// Tells ``Validator`` from other values.
    public enum ValidatorKind {}
}

extension OpenValue where Kind == V3.MchManage.ValidatorKind {
    /// `number`.
    public static var number: Self { "number" }
    /// `phone`.
    public static var phone: Self { "phone" }
    /// `idcard`.
    public static var idcard: Self { "idcard" }
    /// `url`.
    public static var url: Self { "url" }
    /// `email`.
    public static var email: Self { "email" }
}
