// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-manage.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MchManageCalls: TypedCalls {
    let family = "v3/mch-manage"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "mch-manage.mch-manage-records.sub-mchid.{sub_mchid}.get", Self.mchManageMchManageRecordsSubMchidSubMchidGet
        )
        calls.add(
            blocking: "mch-manage.mch-manage-records.sub-mchid.{sub_mchid}.get",
            Self.mchManageMchManageRecordsSubMchidSubMchidGetBlocking)
        calls.add(
            "mch-manage.mch-manage-records.{manage_record_id}.mch-manage-submissions.post",
            Self.mchManageMchManageRecordsManageRecordIDMchManageSubmissionsPost)
    }
}

extension V3MchManageCalls {
    private static func mchManageMchManageRecordsSubMchidSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchManage.mchManageRecords.subMchid.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get(
            limit: test.query["limit"].integer,
            manageRecordType: .investigateRecord,
            offset: test.query["offset"].integer,
            manageRecordState: .underReview
        )
        try V3.MchManage.MchManageRecords.SubMchid.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func mchManageMchManageRecordsSubMchidSubMchidGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.mchManage.mchManageRecords.subMchid.subMchid(test.path["sub_mchid"].text)
        let reply = try node.get(
            limit: test.query["limit"].integer,
            manageRecordType: .investigateRecord,
            offset: test.query["offset"].integer,
            manageRecordState: .underReview
        )
        try V3.MchManage.MchManageRecords.SubMchid.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func mchManageMchManageRecordsManageRecordIDMchManageSubmissionsPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.mchManage.mchManageRecords.manageRecordID(test.path["manage_record_id"].text)
            .mchManageSubmissions
        let reply = try await node.post(
            V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.synthetic(test.body)
        )
        try V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostReply.compare(reply, test.reply)
    }
}

extension V3.MchManage.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.manageRecordID, "manage_record_id")
        try place.same(reply.manageRecordType, "manage_record_type")
        try place.same(reply.manageTime, "manage_time")
        try place.same(reply.manageReason, "manage_reason")
        try place.same(reply.limitAbility, "limit_ability")
        try place.same(reply.recoverWay, "recover_way")
        try place.same(reply.allowSubmit, "allow_submit")
        try place.same(reply.forbidSubmitReason, "forbid_submit_reason")
        try place.same(reply.submitStartTime, "submit_start_time")
        try place.same(reply.submitEndTime, "submit_end_time")
        try place.same(reply.manageRecordState, "manage_record_state")
        try place.same(reply.recoverTime, "recover_time")
        try place.same(reply.recoverReason, "recover_reason")
        try place.same(reply.rejectReason, "reject_reason")
        try place.same(reply.approveTime, "approve_time")
        try place.object(reply.requestedItemInfo, "requested_item_info", V3.MchManage.RequestedItemInfo.compare)
    }
}

extension V3.MchManage.EnumCheckRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.minListLength, "min_list_length")
        try place.same(reply.maxListLength, "max_list_length")
        try place.same(reply.enumValues, "enum_values")
    }
}

extension V3.MchManage.FileCheckRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.minListLength, "min_list_length")
        try place.same(reply.maxListLength, "max_list_length")
        try place.same(reply.enumFileExts, "enum_file_exts")
        try place.same(reply.maxFileSize, "max_file_size")
    }
}

extension V3.MchManage.FileCheckRuleRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            minListLength: place["min_list_length"].number,
            maxListLength: place["max_list_length"].number,
            enumFileExts: place.list("enum_file_exts", of: "mp4"),
            maxFileSize: place["max_file_size"].number
        )
        object.minListLength = object.minListLength
        object.maxListLength = object.maxListLength
        object.enumFileExts = object.enumFileExts
        object.maxFileSize = object.maxFileSize
        return object
    }
}

extension V3.MchManage.RecordFields {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.itemID, "item_id")
        try place.same(reply.fieldName, "field_name")
        try place.same(reply.name, "name")
        try place.same(reply.type, "type")
        try place.list(reply.repeatedFieldData, "repeated_field_data", V3.MchManage.RepeatedFieldData.compare)
        try place.same(reply.tips, "tips")
        try place.same(reply.placeholder, "placeholder")
        try place.same(reply.tooltip, "tooltip")
        try place.same(reply.required, "required")
        try place.same(reply.needEncrypt, "need_encrypt")
        try place.object(reply.stringCheckRule, "string_check_rule", V3.MchManage.StringCheckRule.compare)
        try place.object(reply.enumCheckRule, "enum_check_rule", V3.MchManage.EnumCheckRule.compare)
        try place.object(reply.fileCheckRule, "file_check_rule", V3.MchManage.FileCheckRule.compare)
        try place.object(
            reply.timeIntervalCheckRule, "time_interval_check_rule", V3.MchManage.TimeIntervalCheckRule.compare)
        try place.object(reply.orderIntervalCheckRule, "order_interval_check_rule", V3.MchManage.FileCheckRule.compare)
        try place.list(reply.relations, "relations", V3.MchManage.Relations.compare)
    }
}

extension V3.MchManage.Relations {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.sourceKey, "source_key")
        try place.same(reply.sourceValue, "source_value")
    }
}

extension V3.MchManage.RepeatedFieldData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.longitude, "longitude")
        try place.same(reply.latitude, "latitude")
        try place.same(reply.province, "province")
        try place.same(reply.city, "city")
        try place.same(reply.area, "area")
        try place.same(reply.street, "street")
        try place.same(reply.address, "address")
        try place.same(reply.name, "name")
        try place.same(reply.wechatOrderID, "wechat_order_id")
        try place.same(reply.merchantOrderID, "merchant_order_id")
        try place.same(reply.tradeTime, "trade_time")
        try place.same(reply.tradeMoneyAmount, "trade_money_amount")
        try place.same(reply.tradeGoods, "trade_goods")
        try place.same(reply.logisticFlag, "logistic_flag")
        try place.same(reply.evidenceImgList, "evidence_img_list")
    }
}

extension V3.MchManage.RequestedItemInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.recordFields, "record_fields", V3.MchManage.RecordFields.compare)
    }
}

extension V3.MchManage.StringCheckRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.minStringLength, "min_string_length")
        try place.same(reply.maxStringLength, "max_string_length")
        try place.same(reply.validator, "validator")
    }
}

extension V3.MchManage.TimeIntervalCheckRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.minListLength, "min_list_length")
        try place.same(reply.maxListLength, "max_list_length")
    }
}

extension V3.MchManage.MchManageRecords.SubMchid.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", V3.MchManage.DataReply.compare)
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            submitData: SubmitData.synthetic(place["submit_data"])
        )
        object.subMchid = object.subMchid
        object.submitData = object.submitData
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.SubmitData {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            recordFields: place.list("record_fields", RecordFields.synthetic)
        )
        object.recordFields = object.recordFields
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.SubmitData.RecordFields {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            itemID: place["item_id"].text,
            fieldName: place["field_name"].text,
            name: place["name"].text,
            type: 1,
            repeatedFieldData: place.list("repeated_field_data", RepeatedFieldData.synthetic),
            tips: place["tips"].text,
            placeholder: place["placeholder"].text,
            tooltip: place["tooltip"].text,
            required: 1,
            needEncrypt: place["need_encrypt"].flag,
            stringCheckRule: StringCheckRule.synthetic(place["string_check_rule"]),
            enumCheckRule: EnumCheckRule.synthetic(place["enum_check_rule"]),
            fileCheckRule: V3.MchManage.FileCheckRuleRequest.synthetic(place["file_check_rule"]),
            timeIntervalCheckRule: TimeIntervalCheckRule.synthetic(place["time_interval_check_rule"]),
            orderIntervalCheckRule: V3.MchManage.FileCheckRuleRequest.synthetic(place["order_interval_check_rule"]),
            relations: place.list("relations", Relations.synthetic)
        )
        object.itemID = object.itemID
        object.fieldName = object.fieldName
        object.name = object.name
        object.type = object.type
        object.repeatedFieldData = object.repeatedFieldData
        object.tips = object.tips
        object.placeholder = object.placeholder
        object.tooltip = object.tooltip
        object.required = object.required
        object.needEncrypt = object.needEncrypt
        object.stringCheckRule = object.stringCheckRule
        object.enumCheckRule = object.enumCheckRule
        object.fileCheckRule = object.fileCheckRule
        object.timeIntervalCheckRule = object.timeIntervalCheckRule
        object.orderIntervalCheckRule = object.orderIntervalCheckRule
        object.relations = object.relations
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.SubmitData.RecordFields
    .RepeatedFieldData
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            longitude: place["longitude"].text,
            latitude: place["latitude"].text,
            province: place["province"].text,
            city: place["city"].text,
            area: place["area"].text,
            street: place["street"].text,
            address: place["address"].text,
            name: place["name"].text,
            wechatOrderID: place["wechat_order_id"].text,
            merchantOrderID: place["merchant_order_id"].text,
            tradeTime: place["trade_time"].text,
            tradeMoneyAmount: place["trade_money_amount"].text,
            tradeGoods: place["trade_goods"].text,
            logisticFlag: 0,
            evidenceImgList: place.list("evidence_img_list", Place.text)
        )
        object.longitude = object.longitude
        object.latitude = object.latitude
        object.province = object.province
        object.city = object.city
        object.area = object.area
        object.street = object.street
        object.address = object.address
        object.name = object.name
        object.wechatOrderID = object.wechatOrderID
        object.merchantOrderID = object.merchantOrderID
        object.tradeTime = object.tradeTime
        object.tradeMoneyAmount = object.tradeMoneyAmount
        object.tradeGoods = object.tradeGoods
        object.logisticFlag = object.logisticFlag
        object.evidenceImgList = object.evidenceImgList
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.SubmitData.RecordFields
    .StringCheckRule
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            minStringLength: place["min_string_length"].number,
            maxStringLength: place["max_string_length"].number,
            validator: .number
        )
        object.minStringLength = object.minStringLength
        object.maxStringLength = object.maxStringLength
        object.validator = object.validator
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.SubmitData.RecordFields
    .EnumCheckRule
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            minListLength: place["min_list_length"].number,
            maxListLength: place["max_list_length"].number,
            enumValues: place.list("enum_values", Place.text)
        )
        object.minListLength = object.minListLength
        object.maxListLength = object.maxListLength
        object.enumValues = object.enumValues
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.SubmitData.RecordFields
    .TimeIntervalCheckRule
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            minListLength: place["min_list_length"].number,
            maxListLength: place["max_list_length"].number
        )
        object.minListLength = object.minListLength
        object.maxListLength = object.maxListLength
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostBody.SubmitData.RecordFields.Relations
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            sourceKey: place["source_key"].number,
            sourceValue: place["source_value"].text
        )
        object.sourceKey = object.sourceKey
        object.sourceValue = object.sourceValue
        return object
    }
}

extension V3.MchManage.MchManageRecords.ByManageRecordID.MchManageSubmissions.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.manageSubmissionID, "manage_submission_id")
    }
}
