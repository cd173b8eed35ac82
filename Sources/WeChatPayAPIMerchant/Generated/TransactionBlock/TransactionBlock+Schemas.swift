// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transaction-block.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 交易拦截记录ID (`block_record_id`).
        public var blockRecordID: String? { get throws { try fields.optional("block_record_id") } }
        /// 拦截时间 (`block_time`).
        public var blockTime: String? { get throws { try fields.optional("block_time") } }
        /// 拦截原因 (`block_reason`).
        public var blockReason: String? { get throws { try fields.optional("block_reason") } }
        /// 拦截笔数 (`number_of_block`).
        public var numberOfBlock: V3.TransactionBlock.NumberOfBlock? {
            get throws { try fields.optional("number_of_block") }
        }
        /// 解除管控方式 (`recover_way`).
        public var recoverWay: V3.TransactionBlock.RecoverWay? { get throws { try fields.optional("recover_way") } }
        /// 商户提交资料内容 (`requested_item_info`): JSON inside a text.
        public var requestedItemInfo: V3.TransactionBlock.RequestedItemInfo? {
            get throws { try fields.optional("requested_item_info") }
        }
    }
}

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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

extension V3.TransactionBlock {
    /// Documented values of `NumberOfBlock`; open.
    public typealias NumberOfBlock = OpenValue<NumberOfBlockKind>
    /// Tells ``NumberOfBlock`` from other values.
    public enum NumberOfBlockKind {}
}

extension OpenValue where Kind == V3.TransactionBlock.NumberOfBlockKind {
    /// `LESS_THAN_TWENTY`.
    public static var lessThanTwenty: Self { "LESS_THAN_TWENTY" }
    /// `LESS_THAN_ONE_HUNDRED`.
    public static var lessThanOneHundred: Self { "LESS_THAN_ONE_HUNDRED" }
    /// `LESS_THAN_ONE_THOUSAND`.
    public static var lessThanOneThousand: Self { "LESS_THAN_ONE_THOUSAND" }
    /// `OVER_ONE_THOUSAND`.
    public static var overOneThousand: Self { "OVER_ONE_THOUSAND" }
}

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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
        public var repeatedFieldData: [V3.TransactionBlock.RepeatedFieldData]? {
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
        public var stringCheckRule: V3.TransactionBlock.StringCheckRule? {
            get throws { try fields.optional("string_check_rule") }
        }
        /// 枚举校验规则 (`enum_check_rule`).
        public var enumCheckRule: V3.TransactionBlock.EnumCheckRule? {
            get throws { try fields.optional("enum_check_rule") }
        }
        /// 文件校验规则 (`file_check_rule`).
        public var fileCheckRule: V3.TransactionBlock.FileCheckRule? {
            get throws { try fields.optional("file_check_rule") }
        }
        /// 时间区间校验规则 (`time_interval_check_rule`).
        public var timeIntervalCheckRule: V3.TransactionBlock.TimeIntervalCheckRule? {
            get throws { try fields.optional("time_interval_check_rule") }
        }
        /// 订单类型校验规则 (`order_interval_check_rule`).
        public var orderIntervalCheckRule: V3.TransactionBlock.FileCheckRule? {
            get throws { try fields.optional("order_interval_check_rule") }
        }
        /// 资料项关联规则集合 (`relations`).
        public var relations: [V3.TransactionBlock.Relations]? { get throws { try fields.optional("relations") } }
    }
}

extension V3.TransactionBlock {
    /// Documented values of `RecoverWay`; open.
    public typealias RecoverWay = OpenValue<RecoverWayKind>
    /// Tells ``RecoverWay`` from other values.
    public enum RecoverWayKind {}
}

extension OpenValue where Kind == V3.TransactionBlock.RecoverWayKind {
    /// `SUBMIT_INFORMATION`.
    public static var submitInformation: Self { "SUBMIT_INFORMATION" }
}

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
    public struct RequestedItemInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 资料项集合 (`record_fields`).
        public var recordFields: [V3.TransactionBlock.RecordFields] {
            get throws { try fields.required("record_fields") }
        }
    }
}

extension V3.TransactionBlock {
    /// Documented values of `ReviewResult`; open.
    public typealias ReviewResult = OpenValue<ReviewResultKind>
    /// Tells ``ReviewResult`` from other values.
    public enum ReviewResultKind {}
}

extension OpenValue where Kind == V3.TransactionBlock.ReviewResultKind {
    /// `EMPTY`.
    public static var empty: Self { "EMPTY" }
    /// `PASS`.
    public static var pass: Self { "PASS" }
    /// `REJECT`.
    public static var reject: Self { "REJECT" }
}

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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
        public var validator: V3.TransactionBlock.Validator? { get throws { try fields.optional("validator") } }
    }
}

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
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

extension V3.TransactionBlock {
    /// Shared by several operations under `/v3/transaction-block`.
    public struct TransactionBlockSubmissionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 交易拦截申诉ID (`block_submission_id`).
        public var blockSubmissionID: String? { get throws { try fields.optional("block_submission_id") } }
        /// 提交时间 (`submit_time`).
        public var submitTime: String? { get throws { try fields.optional("submit_time") } }
        /// 审核结果 (`review_result`).
        public var reviewResult: V3.TransactionBlock.ReviewResult? {
            get throws { try fields.optional("review_result") }
        }
        /// 审核时间 (`review_time`).
        public var reviewTime: String? { get throws { try fields.optional("review_time") } }
        /// 审核驳回原因 (`review_reject_reason`).
        public var reviewRejectReason: String? { get throws { try fields.optional("review_reject_reason") } }
    }
}

extension V3.TransactionBlock {
    /// Documented values of `Validator`; open.
    public typealias Validator = OpenValue<ValidatorKind>
    /// Tells ``Validator`` from other values.
    public enum ValidatorKind {}
}

extension OpenValue where Kind == V3.TransactionBlock.ValidatorKind {
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
