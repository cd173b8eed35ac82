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
        /// `block_record_id`.
        public var blockRecordID: String? { get throws { try fields.optional("block_record_id") } }
        /// `block_time`.
        public var blockTime: String? { get throws { try fields.optional("block_time") } }
        /// `block_reason`.
        public var blockReason: String? { get throws { try fields.optional("block_reason") } }
        /// `number_of_block`.
        public var numberOfBlock: V3.TransactionBlock.NumberOfBlock? {
            get throws { try fields.optional("number_of_block") }
        }
        /// `recover_way`.
        public var recoverWay: V3.TransactionBlock.RecoverWay? { get throws { try fields.optional("recover_way") } }
        /// `requested_item_info`: JSON inside a text.
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
        /// `min_list_length`.
        public var minListLength: JSON.Number? { get throws { try fields.optional("min_list_length") } }
        /// `max_list_length`.
        public var maxListLength: JSON.Number? { get throws { try fields.optional("max_list_length") } }
        /// `enum_values`.
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
        /// `min_list_length`.
        public var minListLength: JSON.Number? { get throws { try fields.optional("min_list_length") } }
        /// `max_list_length`.
        public var maxListLength: JSON.Number? { get throws { try fields.optional("max_list_length") } }
        /// `enum_file_exts`.
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
        /// `min_list_length`.
        public var minListLength: JSON.Number? {
            get { fields.stored("min_list_length") }
            set { fields.set("min_list_length", newValue) }
        }
        /// `max_list_length`.
        public var maxListLength: JSON.Number? {
            get { fields.stored("max_list_length") }
            set { fields.set("max_list_length", newValue) }
        }
        /// `enum_file_exts`.
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
        /// `item_id`.
        public var itemID: String? { get throws { try fields.optional("item_id") } }
        /// `field_name`.
        public var fieldName: String? { get throws { try fields.optional("field_name") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `type`.
        public var type: JSON.Number? { get throws { try fields.optional("type") } }
        /// `repeated_field_data`: JSON inside a text.
        public var repeatedFieldData: [V3.TransactionBlock.RepeatedFieldData]? {
            get throws { try fields.optional("repeated_field_data") }
        }
        /// `tips`.
        public var tips: String? { get throws { try fields.optional("tips") } }
        /// `placeholder`.
        public var placeholder: String? { get throws { try fields.optional("placeholder") } }
        /// `tooltip`.
        public var tooltip: String? { get throws { try fields.optional("tooltip") } }
        /// `required`.
        public var required: JSON.Number? { get throws { try fields.optional("required") } }
        /// `need_encrypt`.
        public var needEncrypt: Bool? { get throws { try fields.optional("need_encrypt") } }
        /// `string_check_rule`.
        public var stringCheckRule: V3.TransactionBlock.StringCheckRule? {
            get throws { try fields.optional("string_check_rule") }
        }
        /// `enum_check_rule`.
        public var enumCheckRule: V3.TransactionBlock.EnumCheckRule? {
            get throws { try fields.optional("enum_check_rule") }
        }
        /// `file_check_rule`.
        public var fileCheckRule: V3.TransactionBlock.FileCheckRule? {
            get throws { try fields.optional("file_check_rule") }
        }
        /// `time_interval_check_rule`.
        public var timeIntervalCheckRule: V3.TransactionBlock.TimeIntervalCheckRule? {
            get throws { try fields.optional("time_interval_check_rule") }
        }
        /// `order_interval_check_rule`.
        public var orderIntervalCheckRule: V3.TransactionBlock.FileCheckRule? {
            get throws { try fields.optional("order_interval_check_rule") }
        }
        /// `relations`.
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
        /// `source_key`.
        public var sourceKey: JSON.Number? { get throws { try fields.optional("source_key") } }
        /// `source_value`.
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
        /// `longitude`.
        public var longitude: String? { get throws { try fields.optional("longitude") } }
        /// `latitude`.
        public var latitude: String? { get throws { try fields.optional("latitude") } }
        /// `province`.
        public var province: String? { get throws { try fields.optional("province") } }
        /// `city`.
        public var city: String? { get throws { try fields.optional("city") } }
        /// `area`.
        public var area: String? { get throws { try fields.optional("area") } }
        /// `street`.
        public var street: String? { get throws { try fields.optional("street") } }
        /// `address`.
        public var address: String? { get throws { try fields.optional("address") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `wechat_order_id`.
        public var wechatOrderID: String? { get throws { try fields.optional("wechat_order_id") } }
        /// `merchant_order_id`.
        public var merchantOrderID: String? { get throws { try fields.optional("merchant_order_id") } }
        /// `trade_time`.
        public var tradeTime: String? { get throws { try fields.optional("trade_time") } }
        /// `trade_money_amount`.
        public var tradeMoneyAmount: String? { get throws { try fields.optional("trade_money_amount") } }
        /// `trade_goods`.
        public var tradeGoods: String? { get throws { try fields.optional("trade_goods") } }
        /// `logistic_flag`.
        public var logisticFlag: JSON.Number? { get throws { try fields.optional("logistic_flag") } }
        /// `evidence_img_list`.
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
        /// `record_fields`.
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
        /// `min_string_length`.
        public var minStringLength: JSON.Number? { get throws { try fields.optional("min_string_length") } }
        /// `max_string_length`.
        public var maxStringLength: JSON.Number? { get throws { try fields.optional("max_string_length") } }
        /// `validator`.
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
        /// `min_list_length`.
        public var minListLength: JSON.Number? { get throws { try fields.optional("min_list_length") } }
        /// `max_list_length`.
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
        /// `block_submission_id`.
        public var blockSubmissionID: String? { get throws { try fields.optional("block_submission_id") } }
        /// `submit_time`.
        public var submitTime: String? { get throws { try fields.optional("submit_time") } }
        /// `review_result`.
        public var reviewResult: V3.TransactionBlock.ReviewResult? {
            get throws { try fields.optional("review_result") }
        }
        /// `review_time`.
        public var reviewTime: String? { get throws { try fields.optional("review_time") } }
        /// `review_reject_reason`.
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
