// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchManage.MchManageRecords.SubMchid.BySubMchid {
    /// 分页查询子商户名下的商户管理记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940381).
    ///
    /// - Parameters:
    ///   - limit: `limit`.
    ///   - manageRecordType: `manage_record_type`.
    ///   - offset: `offset`.
    ///   - manageRecordState: `manage_record_state`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        limit: JSON.Number,
        manageRecordType: V3.MchManage.ManageRecordType,
        offset: JSON.Number? = nil,
        manageRecordState: V3.MchManage.ManageRecordState? = nil
    ) async throws -> GetReply {
        var call = TypedCall("mch-manage.mch-manage-records.sub-mchid.{sub_mchid}.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("manage_record_type", manageRecordType)
        call.query("manage_record_state", manageRecordState)
        return try await call.reply()
    }

    /// 分页查询子商户名下的商户管理记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        limit: JSON.Number,
        manageRecordType: V3.MchManage.ManageRecordType,
        offset: JSON.Number? = nil,
        manageRecordState: V3.MchManage.ManageRecordState? = nil
    ) throws -> GetReply {
        var call = TypedCall("mch-manage.mch-manage-records.sub-mchid.{sub_mchid}.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("manage_record_type", manageRecordType)
        call.query("manage_record_state", manageRecordState)
        return try call.blockingReply()
    }

    /// What `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `offset`.
        public var offset: JSON.Number? { get throws { try fields.optional("offset") } }
        /// `limit`.
        public var limit: JSON.Number? { get throws { try fields.optional("limit") } }
        /// `total_count`.
        public var totalCount: JSON.Number? { get throws { try fields.optional("total_count") } }
        /// `data`.
        public var data: [V3.MchManage.DataReply]? { get throws { try fields.optional("data") } }
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID {
    /// 查询子商户下指定商户管理记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940383).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.MchManage.DataReply {
        var call = TypedCall("mch-manage.mch-manage-records.{manage_record_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询子商户下指定商户管理记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.MchManage.DataReply {
        var call = TypedCall("mch-manage.mch-manage-records.{manage_record_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions {
    /// 对指定商户管理记录提交资料, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940417).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "mch-manage.mch-manage-records.{manage_record_id}.mch-manage-submissions.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 对指定商户管理记录提交资料, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "mch-manage.mch-manage-records.{manage_record_id}.mch-manage-submissions.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, submitData: SubmitData) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.setText("submit_data", submitData)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `submit_data`: JSON inside a text.
        public var submitData: SubmitData? {
            get { fields.stored("submit_data") }
            set { fields.setText("submit_data", newValue) }
        }
        /// `submit_data`.
        public struct SubmitData: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(recordFields: [RecordFields]) {
                var fields = Fields()
                fields.set("record_fields", recordFields)
                self.fields = fields
            }
            /// `record_fields`.
            public var recordFields: [RecordFields]? {
                get { fields.stored("record_fields") }
                set { fields.set("record_fields", newValue) }
            }
            /// `record_fields`.
            public struct RecordFields: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    itemID: String? = nil,
                    fieldName: String? = nil,
                    name: String? = nil,
                    type: JSON.Number? = nil,
                    repeatedFieldData: [RepeatedFieldData]? = nil,
                    tips: String? = nil,
                    placeholder: String? = nil,
                    tooltip: String? = nil,
                    required: JSON.Number? = nil,
                    needEncrypt: Bool? = nil,
                    stringCheckRule: StringCheckRule? = nil,
                    enumCheckRule: EnumCheckRule? = nil,
                    fileCheckRule: V3.MchManage.FileCheckRuleRequest? = nil,
                    timeIntervalCheckRule: TimeIntervalCheckRule? = nil,
                    orderIntervalCheckRule: V3.MchManage.FileCheckRuleRequest? = nil,
                    relations: [Relations]? = nil
                ) {
                    var fields = Fields()
                    fields.set("item_id", itemID)
                    fields.set("field_name", fieldName)
                    fields.set("name", name)
                    fields.set("type", type)
                    fields.setText("repeated_field_data", repeatedFieldData)
                    fields.set("tips", tips)
                    fields.set("placeholder", placeholder)
                    fields.set("tooltip", tooltip)
                    fields.set("required", required)
                    fields.set("need_encrypt", needEncrypt)
                    fields.set("string_check_rule", stringCheckRule)
                    fields.set("enum_check_rule", enumCheckRule)
                    fields.set("file_check_rule", fileCheckRule)
                    fields.set("time_interval_check_rule", timeIntervalCheckRule)
                    fields.set("order_interval_check_rule", orderIntervalCheckRule)
                    fields.set("relations", relations)
                    self.fields = fields
                }
                /// `item_id`.
                public var itemID: String? {
                    get { fields.stored("item_id") }
                    set { fields.set("item_id", newValue) }
                }
                /// `field_name`.
                public var fieldName: String? {
                    get { fields.stored("field_name") }
                    set { fields.set("field_name", newValue) }
                }
                /// `name`.
                public var name: String? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// `type`.
                public var type: JSON.Number? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// `repeated_field_data`: JSON inside a text.
                public var repeatedFieldData: [RepeatedFieldData]? {
                    get { fields.stored("repeated_field_data") }
                    set { fields.setText("repeated_field_data", newValue) }
                }
                /// `tips`.
                public var tips: String? {
                    get { fields.stored("tips") }
                    set { fields.set("tips", newValue) }
                }
                /// `placeholder`.
                public var placeholder: String? {
                    get { fields.stored("placeholder") }
                    set { fields.set("placeholder", newValue) }
                }
                /// `tooltip`.
                public var tooltip: String? {
                    get { fields.stored("tooltip") }
                    set { fields.set("tooltip", newValue) }
                }
                /// `required`.
                public var required: JSON.Number? {
                    get { fields.stored("required") }
                    set { fields.set("required", newValue) }
                }
                /// `need_encrypt`.
                public var needEncrypt: Bool? {
                    get { fields.stored("need_encrypt") }
                    set { fields.set("need_encrypt", newValue) }
                }
                /// `string_check_rule`.
                public var stringCheckRule: StringCheckRule? {
                    get { fields.stored("string_check_rule") }
                    set { fields.set("string_check_rule", newValue) }
                }
                /// `enum_check_rule`.
                public var enumCheckRule: EnumCheckRule? {
                    get { fields.stored("enum_check_rule") }
                    set { fields.set("enum_check_rule", newValue) }
                }
                /// `file_check_rule`.
                public var fileCheckRule: V3.MchManage.FileCheckRuleRequest? {
                    get { fields.stored("file_check_rule") }
                    set { fields.set("file_check_rule", newValue) }
                }
                /// `time_interval_check_rule`.
                public var timeIntervalCheckRule: TimeIntervalCheckRule? {
                    get { fields.stored("time_interval_check_rule") }
                    set { fields.set("time_interval_check_rule", newValue) }
                }
                /// `order_interval_check_rule`.
                public var orderIntervalCheckRule: V3.MchManage.FileCheckRuleRequest? {
                    get { fields.stored("order_interval_check_rule") }
                    set { fields.set("order_interval_check_rule", newValue) }
                }
                /// `relations`.
                public var relations: [Relations]? {
                    get { fields.stored("relations") }
                    set { fields.set("relations", newValue) }
                }
                /// `repeated_field_data`.
                public struct RepeatedFieldData: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        longitude: String? = nil,
                        latitude: String? = nil,
                        province: String? = nil,
                        city: String? = nil,
                        area: String? = nil,
                        street: String? = nil,
                        address: String? = nil,
                        name: String? = nil,
                        wechatOrderID: String? = nil,
                        merchantOrderID: String? = nil,
                        tradeTime: String? = nil,
                        tradeMoneyAmount: String? = nil,
                        tradeGoods: String? = nil,
                        logisticFlag: JSON.Number? = nil,
                        evidenceImgList: [String]? = nil
                    ) {
                        var fields = Fields()
                        fields.set("longitude", longitude)
                        fields.set("latitude", latitude)
                        fields.set("province", province)
                        fields.set("city", city)
                        fields.set("area", area)
                        fields.set("street", street)
                        fields.set("address", address)
                        fields.set("name", name)
                        fields.set("wechat_order_id", wechatOrderID)
                        fields.set("merchant_order_id", merchantOrderID)
                        fields.set("trade_time", tradeTime)
                        fields.set("trade_money_amount", tradeMoneyAmount)
                        fields.set("trade_goods", tradeGoods)
                        fields.set("logistic_flag", logisticFlag)
                        fields.set("evidence_img_list", evidenceImgList)
                        self.fields = fields
                    }
                    /// `longitude`.
                    public var longitude: String? {
                        get { fields.stored("longitude") }
                        set { fields.set("longitude", newValue) }
                    }
                    /// `latitude`.
                    public var latitude: String? {
                        get { fields.stored("latitude") }
                        set { fields.set("latitude", newValue) }
                    }
                    /// `province`.
                    public var province: String? {
                        get { fields.stored("province") }
                        set { fields.set("province", newValue) }
                    }
                    /// `city`.
                    public var city: String? {
                        get { fields.stored("city") }
                        set { fields.set("city", newValue) }
                    }
                    /// `area`.
                    public var area: String? {
                        get { fields.stored("area") }
                        set { fields.set("area", newValue) }
                    }
                    /// `street`.
                    public var street: String? {
                        get { fields.stored("street") }
                        set { fields.set("street", newValue) }
                    }
                    /// `address`.
                    public var address: String? {
                        get { fields.stored("address") }
                        set { fields.set("address", newValue) }
                    }
                    /// `name`.
                    public var name: String? {
                        get { fields.stored("name") }
                        set { fields.set("name", newValue) }
                    }
                    /// `wechat_order_id`.
                    public var wechatOrderID: String? {
                        get { fields.stored("wechat_order_id") }
                        set { fields.set("wechat_order_id", newValue) }
                    }
                    /// `merchant_order_id`.
                    public var merchantOrderID: String? {
                        get { fields.stored("merchant_order_id") }
                        set { fields.set("merchant_order_id", newValue) }
                    }
                    /// `trade_time`.
                    public var tradeTime: String? {
                        get { fields.stored("trade_time") }
                        set { fields.set("trade_time", newValue) }
                    }
                    /// `trade_money_amount`.
                    public var tradeMoneyAmount: String? {
                        get { fields.stored("trade_money_amount") }
                        set { fields.set("trade_money_amount", newValue) }
                    }
                    /// `trade_goods`.
                    public var tradeGoods: String? {
                        get { fields.stored("trade_goods") }
                        set { fields.set("trade_goods", newValue) }
                    }
                    /// `logistic_flag`.
                    public var logisticFlag: JSON.Number? {
                        get { fields.stored("logistic_flag") }
                        set { fields.set("logistic_flag", newValue) }
                    }
                    /// `evidence_img_list`.
                    public var evidenceImgList: [String]? {
                        get { fields.stored("evidence_img_list") }
                        set { fields.set("evidence_img_list", newValue) }
                    }
                }
                /// `string_check_rule`.
                public struct StringCheckRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        minStringLength: JSON.Number? = nil,
                        maxStringLength: JSON.Number? = nil,
                        validator: V3.MchManage.Validator? = nil
                    ) {
                        var fields = Fields()
                        fields.set("min_string_length", minStringLength)
                        fields.set("max_string_length", maxStringLength)
                        fields.set("validator", validator)
                        self.fields = fields
                    }
                    /// `min_string_length`.
                    public var minStringLength: JSON.Number? {
                        get { fields.stored("min_string_length") }
                        set { fields.set("min_string_length", newValue) }
                    }
                    /// `max_string_length`.
                    public var maxStringLength: JSON.Number? {
                        get { fields.stored("max_string_length") }
                        set { fields.set("max_string_length", newValue) }
                    }
                    /// `validator`.
                    public var validator: V3.MchManage.Validator? {
                        get { fields.stored("validator") }
                        set { fields.set("validator", newValue) }
                    }
                }
                /// `enum_check_rule`.
                public struct EnumCheckRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        minListLength: JSON.Number? = nil,
                        maxListLength: JSON.Number? = nil,
                        enumValues: [String]? = nil
                    ) {
                        var fields = Fields()
                        fields.set("min_list_length", minListLength)
                        fields.set("max_list_length", maxListLength)
                        fields.set("enum_values", enumValues)
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
                    /// `enum_values`.
                    public var enumValues: [String]? {
                        get { fields.stored("enum_values") }
                        set { fields.set("enum_values", newValue) }
                    }
                }
                /// `time_interval_check_rule`.
                public struct TimeIntervalCheckRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(minListLength: JSON.Number? = nil, maxListLength: JSON.Number? = nil) {
                        var fields = Fields()
                        fields.set("min_list_length", minListLength)
                        fields.set("max_list_length", maxListLength)
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
                }
                /// `relations`.
                public struct Relations: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(sourceKey: JSON.Number? = nil, sourceValue: String? = nil) {
                        var fields = Fields()
                        fields.set("source_key", sourceKey)
                        fields.set("source_value", sourceValue)
                        self.fields = fields
                    }
                    /// `source_key`.
                    public var sourceKey: JSON.Number? {
                        get { fields.stored("source_key") }
                        set { fields.set("source_key", newValue) }
                    }
                    /// `source_value`.
                    public var sourceValue: String? {
                        get { fields.stored("source_value") }
                        set { fields.set("source_value", newValue) }
                    }
                }
            }
        }
    }

    /// What `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `manage_submission_id`.
        public var manageSubmissionID: String? { get throws { try fields.optional("manage_submission_id") } }
    }
}

extension V3.MchManage.SubmissionFiles.SubMchid.BySubMchid.UploadPath {
    /// 上传商户提交资料文件, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940425).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        let call = TypedCall(
            "mch-manage.submission-files.sub-mchid.{sub_mchid}.upload.post", chain, file: file, part: "submission_file",
            meta: meta.fields)
        return try await call.reply()
    }

    /// 上传商户提交资料文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall(
            "mch-manage.submission-files.sub-mchid.{sub_mchid}.upload.post", chain, file: file, part: "submission_file",
            meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(itemID: JSON.Number) {
            var fields = Fields()
            fields.set("item_id", itemID)
            self.fields = fields
        }
        /// `item_id`.
        public var itemID: JSON.Number? {
            get { fields.stored("item_id") }
            set { fields.set("item_id", newValue) }
        }
    }

    /// What `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `file_id`.
        public var fileID: String { get throws { try fields.required("file_id") } }
    }
}
