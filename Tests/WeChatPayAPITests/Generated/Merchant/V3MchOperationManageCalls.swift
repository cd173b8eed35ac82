// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-operation-manage.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MchOperationManageCalls: TypedCalls {
    let family = "v3/mch-operation-manage"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.submit.post",
            Self.mchOperationManageEnhancedDueDiligenceDueDiligenceIDSubmitPost)
        calls.add(
            blocking: "mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.submit.post",
            Self.mchOperationManageEnhancedDueDiligenceDueDiligenceIDSubmitPostBlocking)
    }
}

extension V3MchOperationManageCalls {
    private static func mchOperationManageEnhancedDueDiligenceDueDiligenceIDSubmitPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.mchOperationManage.enhancedDueDiligence.dueDiligenceID(
            test.path["due_diligence_id"].text
        ).submit
        let reply = try await node.post(
            V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostBody.synthetic(test.body)
        )
        try V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostReply.compare(reply, test.reply)
    }

    private static func mchOperationManageEnhancedDueDiligenceDueDiligenceIDSubmitPostBlocking(_ test: RoundTrip) throws
    {
        let node = test.client.v3.mchOperationManage.enhancedDueDiligence.dueDiligenceID(
            test.path["due_diligence_id"].text
        ).submit
        let reply = try node.post(
            V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostBody.synthetic(test.body)
        )
        try V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostReply.compare(reply, test.reply)
    }
}

extension V3.MchOperationManage.CheckRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.minLength, "min_length")
        try place.same(reply.maxLength, "max_length")
        try place.same(reply.enumFileExts, "enum_file_exts")
        try place.same(reply.maxFileSize, "max_file_size")
        try place.same(reply.enumKeys, "enum_keys")
        try place.same(reply.enumValues, "enum_values")
    }
}

extension V3.MchOperationManage.RecordFields {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.checkRule, "check_rule", V3.MchOperationManage.CheckRule.compare)
        try place.same(reply.disabled, "disabled")
        try place.same(reply.fieldData, "field_data")
        try place.same(reply.fieldName, "field_name")
        try place.same(reply.hidden, "hidden")
        try place.same(reply.itemID, "item_id")
        try place.same(reply.name, "name")
        try place.same(reply.needEncrypt, "need_encrypt")
        try place.same(reply.placeholder, "placeholder")
        try place.same(reply.required, "required")
        try place.same(reply.tips, "tips")
        try place.same(reply.tooltip, "tooltip")
        try place.same(reply.type, "type")
        try place.same(reply.usePermanentlyDate, "use_permanently_date")
    }
}

extension V3.MchOperationManage.RecordFieldsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.itemID, "item_id")
        try place.same(reply.fieldName, "field_name")
        try place.same(reply.name, "name")
        try place.same(reply.type, "type")
        try place.same(reply.tips, "tips")
        try place.same(reply.placeholder, "placeholder")
        try place.same(reply.tooltip, "tooltip")
        try place.same(reply.required, "required")
        try place.object(reply.checkRule, "check_rule", V3.MchOperationManage.CheckRule.compare)
        try place.list(reply.relations, "relations", V3.MchOperationManage.Relations.compare)
        try place.same(reply.needEncrypt, "need_encrypt")
    }
}

extension V3.MchOperationManage.Relations {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.sourceKey, "source_key")
        try place.same(reply.sourceValue, "source_value")
    }
}

extension V3.MchOperationManage.SubmissionData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.recordFields, "record_fields", V3.MchOperationManage.RecordFieldsReply.compare)
    }
}

extension V3.MchOperationManage.SubmissionTemplate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.recordFields, "record_fields", V3.MchOperationManage.RecordFields.compare)
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostBody {
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

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostBody.SubmitData {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            recordFields: place.list("record_fields", RecordFields.synthetic)
        )
        object.recordFields = object.recordFields
        return object
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostBody.SubmitData.RecordFields {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            itemID: place["item_id"].text,
            fieldName: place["field_name"].text,
            name: place["name"].text,
            type: 1,
            tips: place["tips"].text,
            placeholder: place["placeholder"].text,
            tooltip: place["tooltip"].text,
            required: 1,
            checkRule: CheckRule.synthetic(place["check_rule"]),
            relations: place.list("relations", Relations.synthetic),
            needEncrypt: place["need_encrypt"].flag
        )
        object.itemID = object.itemID
        object.fieldName = object.fieldName
        object.name = object.name
        object.type = object.type
        object.tips = object.tips
        object.placeholder = object.placeholder
        object.tooltip = object.tooltip
        object.required = object.required
        object.checkRule = object.checkRule
        object.relations = object.relations
        object.needEncrypt = object.needEncrypt
        return object
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostBody.SubmitData.RecordFields.CheckRule
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            minLength: place["min_length"].number,
            maxLength: place["max_length"].number,
            enumFileExts: place.list("enum_file_exts", of: "png"),
            maxFileSize: place["max_file_size"].number,
            enumKeys: place.list("enum_keys", Place.number),
            enumValues: place.list("enum_values", Place.text)
        )
        object.minLength = object.minLength
        object.maxLength = object.maxLength
        object.enumFileExts = object.enumFileExts
        object.maxFileSize = object.maxFileSize
        object.enumKeys = object.enumKeys
        object.enumValues = object.enumValues
        return object
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostBody.SubmitData.RecordFields.Relations
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

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.dueDiligenceState, "due_diligence_state")
        try place.same(reply.submitTime, "submit_time")
        try place.object(
            reply.submissionTemplate, "submission_template", V3.MchOperationManage.SubmissionTemplate.compare)
        try place.object(reply.submissionData, "submission_data", V3.MchOperationManage.SubmissionData.compare)
    }
}
