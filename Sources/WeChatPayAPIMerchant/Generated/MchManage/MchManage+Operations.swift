// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchManage.MchManageRecords.SubMchid.BySubMchid {
    /// 分页查询子商户名下的商户管理记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940381).
    ///
    /// - Parameters:
    ///   - limit: 最大资源条数.
    ///   - manageRecordType: 商户管理记录类型 (`manage_record_type`).
    ///   - offset: 请求资源起始位置.
    ///   - manageRecordState: 商户管理记录状态 (`manage_record_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        limit: Int,
        manageRecordType: V3.MchManage.ManageRecordType,
        offset: Int? = nil,
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
        limit: Int,
        manageRecordType: V3.MchManage.ManageRecordType,
        offset: Int? = nil,
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
        /// 请求资源起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 资源总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 商户管理记录详情列表 (`data`).
        public var data: [V3.MchManage.DataReply]? { get throws { try fields.optional("data") } }
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID {
    /// 查询子商户下指定商户管理记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940383).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
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
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户提交资料内容 (`submit_data`): JSON inside a text.
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
            /// 资料项集合 (`record_fields`).
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
                /// 资料项ID (`item_id`).
                public var itemID: String? {
                    get { fields.stored("item_id") }
                    set { fields.set("item_id", newValue) }
                }
                /// 资料项英文名 (`field_name`).
                public var fieldName: String? {
                    get { fields.stored("field_name") }
                    set { fields.set("field_name", newValue) }
                }
                /// 资料项中文名 (`name`).
                public var name: String? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// 资料项类型 (`type`).
                public var type: JSON.Number? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// 补充资料项多值JSON格式 (`repeated_field_data`): JSON inside a text.
                public var repeatedFieldData: [RepeatedFieldData]? {
                    get { fields.stored("repeated_field_data") }
                    set { fields.setText("repeated_field_data", newValue) }
                }
                /// 资料项填写提示 (`tips`).
                public var tips: String? {
                    get { fields.stored("tips") }
                    set { fields.set("tips", newValue) }
                }
                /// 输入框占位文案 (`placeholder`).
                public var placeholder: String? {
                    get { fields.stored("placeholder") }
                    set { fields.set("placeholder", newValue) }
                }
                /// 叹号悬浮提示语 (`tooltip`).
                public var tooltip: String? {
                    get { fields.stored("tooltip") }
                    set { fields.set("tooltip", newValue) }
                }
                /// 是否必须提交 (`required`).
                public var required: JSON.Number? {
                    get { fields.stored("required") }
                    set { fields.set("required", newValue) }
                }
                /// 提交内容需要加密 (`need_encrypt`).
                public var needEncrypt: Bool? {
                    get { fields.stored("need_encrypt") }
                    set { fields.set("need_encrypt", newValue) }
                }
                /// 字符串校验规则 (`string_check_rule`).
                public var stringCheckRule: StringCheckRule? {
                    get { fields.stored("string_check_rule") }
                    set { fields.set("string_check_rule", newValue) }
                }
                /// 枚举校验规则 (`enum_check_rule`).
                public var enumCheckRule: EnumCheckRule? {
                    get { fields.stored("enum_check_rule") }
                    set { fields.set("enum_check_rule", newValue) }
                }
                /// 文件校验规则 (`file_check_rule`).
                public var fileCheckRule: V3.MchManage.FileCheckRuleRequest? {
                    get { fields.stored("file_check_rule") }
                    set { fields.set("file_check_rule", newValue) }
                }
                /// 时间区间校验规则 (`time_interval_check_rule`).
                public var timeIntervalCheckRule: TimeIntervalCheckRule? {
                    get { fields.stored("time_interval_check_rule") }
                    set { fields.set("time_interval_check_rule", newValue) }
                }
                /// 订单类型校验规则 (`order_interval_check_rule`).
                public var orderIntervalCheckRule: V3.MchManage.FileCheckRuleRequest? {
                    get { fields.stored("order_interval_check_rule") }
                    set { fields.set("order_interval_check_rule", newValue) }
                }
                /// 资料项关联规则集合 (`relations`).
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
                    /// 经度值 (`longitude`).
                    public var longitude: String? {
                        get { fields.stored("longitude") }
                        set { fields.set("longitude", newValue) }
                    }
                    /// 纬度值 (`latitude`).
                    public var latitude: String? {
                        get { fields.stored("latitude") }
                        set { fields.set("latitude", newValue) }
                    }
                    /// 省份 (`province`).
                    public var province: String? {
                        get { fields.stored("province") }
                        set { fields.set("province", newValue) }
                    }
                    /// 城市 (`city`).
                    public var city: String? {
                        get { fields.stored("city") }
                        set { fields.set("city", newValue) }
                    }
                    /// 区域 (`area`).
                    public var area: String? {
                        get { fields.stored("area") }
                        set { fields.set("area", newValue) }
                    }
                    /// 街道 (`street`).
                    public var street: String? {
                        get { fields.stored("street") }
                        set { fields.set("street", newValue) }
                    }
                    /// 详细地址 (`address`).
                    public var address: String? {
                        get { fields.stored("address") }
                        set { fields.set("address", newValue) }
                    }
                    /// 地址名 (`name`).
                    public var name: String? {
                        get { fields.stored("name") }
                        set { fields.set("name", newValue) }
                    }
                    /// 微信支付订单号 (`wechat_order_id`).
                    public var wechatOrderID: String? {
                        get { fields.stored("wechat_order_id") }
                        set { fields.set("wechat_order_id", newValue) }
                    }
                    /// 商户订单号 (`merchant_order_id`).
                    public var merchantOrderID: String? {
                        get { fields.stored("merchant_order_id") }
                        set { fields.set("merchant_order_id", newValue) }
                    }
                    /// 交易时间 (`trade_time`).
                    public var tradeTime: String? {
                        get { fields.stored("trade_time") }
                        set { fields.set("trade_time", newValue) }
                    }
                    /// 交易金额 (`trade_money_amount`).
                    public var tradeMoneyAmount: String? {
                        get { fields.stored("trade_money_amount") }
                        set { fields.set("trade_money_amount", newValue) }
                    }
                    /// 调单商品 (`trade_goods`).
                    public var tradeGoods: String? {
                        get { fields.stored("trade_goods") }
                        set { fields.set("trade_goods", newValue) }
                    }
                    /// 是否物流 (`logistic_flag`).
                    public var logisticFlag: JSON.Number? {
                        get { fields.stored("logistic_flag") }
                        set { fields.set("logistic_flag", newValue) }
                    }
                    /// 凭证图片信息 (`evidence_img_list`).
                    public var evidenceImgList: [String]? {
                        get { fields.stored("evidence_img_list") }
                        set { fields.set("evidence_img_list", newValue) }
                    }
                }
                /// 字符串校验规则 (`string_check_rule`).
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
                    /// 字符串最小长度 (`min_string_length`).
                    public var minStringLength: JSON.Number? {
                        get { fields.stored("min_string_length") }
                        set { fields.set("min_string_length", newValue) }
                    }
                    /// 字符串最大长度 (`max_string_length`).
                    public var maxStringLength: JSON.Number? {
                        get { fields.stored("max_string_length") }
                        set { fields.set("max_string_length", newValue) }
                    }
                    /// 校验规则 (`validator`).
                    public var validator: V3.MchManage.Validator? {
                        get { fields.stored("validator") }
                        set { fields.set("validator", newValue) }
                    }
                }
                /// 枚举校验规则 (`enum_check_rule`).
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
                    /// 展示给商户看的枚举可选的字段列表 (`enum_values`).
                    public var enumValues: [String]? {
                        get { fields.stored("enum_values") }
                        set { fields.set("enum_values", newValue) }
                    }
                }
                /// 时间区间校验规则 (`time_interval_check_rule`).
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
                    /// 关联的资料项ID (`source_key`).
                    public var sourceKey: JSON.Number? {
                        get { fields.stored("source_key") }
                        set { fields.set("source_key", newValue) }
                    }
                    /// 关联的资料项值 (`source_value`).
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
        /// 商户管理提交资料记录ID (`manage_submission_id`).
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
        /// 资料项唯一id (`item_id`).
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
        /// 文件标识ID (`file_id`).
        public var fileID: String { get throws { try fields.required("file_id") } }
    }
}
