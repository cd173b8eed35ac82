// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/rate-activity.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3RateActivityCalls: TypedCalls {
    let family = "v3/rate-activity"

    func add(to calls: inout RoundTrips) {
        calls.add("rate-activity.applications.post", Self.rateActivityApplicationsPost)
        calls.add(blocking: "rate-activity.applications.post", Self.rateActivityApplicationsPostBlocking)
        calls.add("rate-activity.applications.id.{application_id}.get", Self.rateActivityApplicationsIDApplicationIDGet)
        calls.add(
            "rate-activity.applications.id.{application_id}.patch", Self.rateActivityApplicationsIDApplicationIDPatch)
    }
}

extension V3RateActivityCalls {
    private static func rateActivityApplicationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.rateActivity.applications
        let reply = try await node.post(
            V3.RateActivity.Applications.PostBody.synthetic(test.body)
        )
        try V3.RateActivity.ApplicationsReply.compare(reply, test.reply)
    }

    private static func rateActivityApplicationsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.rateActivity.applications
        let reply = try node.post(
            V3.RateActivity.Applications.PostBody.synthetic(test.body)
        )
        try V3.RateActivity.ApplicationsReply.compare(reply, test.reply)
    }

    private static func rateActivityApplicationsIDApplicationIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.rateActivity.applications.id.applicationID(test.path["application_id"].text)
        let reply = try await node.get()
        try V3.RateActivity.Applications.ID.ByApplicationID.GetReply.compare(reply, test.reply)
    }

    private static func rateActivityApplicationsIDApplicationIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.rateActivity.applications.id.applicationID(test.path["application_id"].text)
        let reply = try await node.patch(
            V3.RateActivity.Applications.ID.ByApplicationID.PatchBody.synthetic(test.body)
        )
        try V3.RateActivity.ApplicationsReply.compare(reply, test.reply)
    }
}

extension V3.RateActivity.ActivityApplyInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            applyMaterialID: place["apply_material_id"].text,
            applyMaterialInformation: place.list("apply_material_information", Place.text)
        )
        object.applyMaterialID = object.applyMaterialID
        object.applyMaterialInformation = object.applyMaterialInformation
        return object
    }
}

extension V3.RateActivity.AdditionalInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            additionalMessage: place["additional_message"].text,
            additionalMaterial: place.list("additional_material", Place.text)
        )
        object.additionalMessage = object.additionalMessage
        object.additionalMaterial = object.additionalMaterial
        return object
    }
}

extension V3.RateActivity.ApplicationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applicationID, "application_id")
    }
}

extension V3.RateActivity.Applications.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            acquiringBankID: place["acquiring_bank_id"].text,
            channelID: place["channel_id"].text,
            subMchid: place["sub_mchid"].text,
            activityDetail: ActivityDetail.synthetic(place["activity_detail"]),
            additionalInformation: V3.RateActivity.AdditionalInformation.synthetic(place["additional_information"])
        )
        object.acquiringBankID = object.acquiringBankID
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.activityDetail = object.activityDetail
        object.additionalInformation = object.additionalInformation
        return object
    }
}

extension V3.RateActivity.Applications.PostBody.ActivityDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activityID: place["activity_id"].text,
            activityRate: place["activity_rate"].text,
            activityApplyInformation: place.list(
                "activity_apply_information", V3.RateActivity.ActivityApplyInformation.synthetic)
        )
        object.activityID = object.activityID
        object.activityRate = object.activityRate
        object.activityApplyInformation = object.activityApplyInformation
        return object
    }
}

extension V3.RateActivity.Applications.ID.ByApplicationID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applicationState, "application_state")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.rejectParameter, "reject_parameter")
        try place.same(reply.rejectReason, "reject_reason")
        try place.same(reply.passTime, "pass_time")
    }
}

extension V3.RateActivity.Applications.ID.ByApplicationID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activityDetailModification: ActivityDetailModification.synthetic(place["activity_detail_modification"]),
            additionalInformation: V3.RateActivity.AdditionalInformation.synthetic(place["additional_information"])
        )
        object.activityDetailModification = object.activityDetailModification
        object.additionalInformation = object.additionalInformation
        return object
    }
}

extension V3.RateActivity.Applications.ID.ByApplicationID.PatchBody.ActivityDetailModification {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activityRate: place["activity_rate"].text,
            activityApplyInformation: place.list(
                "activity_apply_information", V3.RateActivity.ActivityApplyInformation.synthetic)
        )
        object.activityRate = object.activityRate
        object.activityApplyInformation = object.activityApplyInformation
        return object
    }
}
