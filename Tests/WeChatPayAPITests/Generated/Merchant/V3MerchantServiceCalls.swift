// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-service.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MerchantServiceCalls: TypedCalls {
    let family = "v3/merchant-service"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("merchant-service.complaint-notifications.get", Self.merchantServiceComplaintNotificationsGet)
        calls.add(
            blocking: "merchant-service.complaint-notifications.get",
            Self.merchantServiceComplaintNotificationsGetBlocking)
        calls.add("merchant-service.complaint-notifications.post", Self.merchantServiceComplaintNotificationsPost)
        calls.add("merchant-service.complaint-notifications.put", Self.merchantServiceComplaintNotificationsPut)
        calls.add("merchant-service.complaint-notifications.delete", Self.merchantServiceComplaintNotificationsDelete)
        calls.add(
            blocking: "merchant-service.complaint-notifications.delete",
            Self.merchantServiceComplaintNotificationsDeleteBlocking)
        calls.add("merchant-service.complaints.get", Self.merchantServiceComplaintsGet)
        calls.add("merchant-service.complaints.{transaction_id}.get", Self.merchantServiceComplaintsTransactionIDGet)
        calls.add(
            "merchant-service.complaints.{transaction_id}.negotiation-historys.get",
            Self.merchantServiceComplaintsTransactionIDNegotiationHistorysGet)
        calls.add("merchant-service.complaints-v2.get", Self.merchantServiceComplaintsV2Get)
        calls.add("merchant-service.complaints-v2.{complaint_id}.get", Self.merchantServiceComplaintsV2ComplaintIDGet)
        calls.add(
            "merchant-service.complaints-v2.{complaint_id}.complete.post",
            Self.merchantServiceComplaintsV2ComplaintIDCompletePost)
        calls.add(
            "merchant-service.complaints-v2.{complaint_id}.negotiation-historys.get",
            Self.merchantServiceComplaintsV2ComplaintIDNegotiationHistorysGet)
        calls.add(
            "merchant-service.complaints-v2.{complaint_id}.response.post",
            Self.merchantServiceComplaintsV2ComplaintIDResponsePost)
        calls.add(
            "merchant-service.complaints-v2.{complaint_id}.response-immediate-service.post",
            Self.merchantServiceComplaintsV2ComplaintIDResponseImmediateServicePost)
        calls.add(
            "merchant-service.complaints-v2.{complaint_id}.update-refund-progress.post",
            Self.merchantServiceComplaintsV2ComplaintIDUpdateRefundProgressPost)
        calls.add("merchant-service.feedbacks.post", Self.merchantServiceFeedbacksPost)
        calls.add("merchant-service.images.upload.post", Self.merchantServiceImagesUploadPost)
        calls.add(blocking: "merchant-service.images.upload.post", Self.merchantServiceImagesUploadPostBlocking)
        calls.add("merchant-service.images.{media_id}.get", Self.merchantServiceImagesMediaIDGet)
        calls.add(blocking: "merchant-service.images.{media_id}.get", Self.merchantServiceImagesMediaIDGetBlocking)
    }
}

extension V3MerchantServiceCalls {
    private static func merchantServiceComplaintNotificationsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintNotifications
        let reply = try await node.get()
        try V3.MerchantService.ComplaintNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintNotificationsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantService.complaintNotifications
        let reply = try node.get()
        try V3.MerchantService.ComplaintNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintNotificationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintNotifications
        let reply = try await node.post(
            V3.MerchantService.ComplaintNotificationsRequest.synthetic(test.body)
        )
        try V3.MerchantService.ComplaintNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintNotificationsPut(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintNotifications
        let reply = try await node.put(
            V3.MerchantService.ComplaintNotificationsRequest.synthetic(test.body)
        )
        try V3.MerchantService.ComplaintNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintNotificationsDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintNotifications
        try await node.delete()
    }

    private static func merchantServiceComplaintNotificationsDeleteBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantService.complaintNotifications
        try node.delete()
    }

    @available(*, deprecated)
    private static func merchantServiceComplaintsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaints
        let reply = try await node.get(
            beginDate: test.query["begin_date"].text,
            endDate: test.query["end_date"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.MerchantService.Complaints.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func merchantServiceComplaintsTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaints.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get()
        try V3.MerchantService.Complaints.ByTransactionID.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func merchantServiceComplaintsTransactionIDNegotiationHistorysGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaints.transactionID(test.path["transaction_id"].text)
            .negotiationHistorys
        let reply = try await node.get()
        try V3.MerchantService.Complaints.ByTransactionID.NegotiationHistorys.GetReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintsV2Get(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintsV2
        let reply = try await node.get(
            beginDate: test.query["begin_date"].text,
            endDate: test.query["end_date"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            complaintedMchid: test.query["complainted_mchid"].text
        )
        try V3.MerchantService.ComplaintsV2.GetReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintsV2ComplaintIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintsV2.complaintID(test.path["complaint_id"].text)
        let reply = try await node.get()
        try V3.MerchantService.ComplaintsV2.ByComplaintID.GetReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintsV2ComplaintIDCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintsV2.complaintID(test.path["complaint_id"].text).complete
        try await node.post(
            V3.MerchantService.ComplaintsV2.ByComplaintID.Complete.PostBody.synthetic(test.body)
        )
    }

    private static func merchantServiceComplaintsV2ComplaintIDNegotiationHistorysGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintsV2.complaintID(test.path["complaint_id"].text)
            .negotiationHistorys
        let reply = try await node.get(
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintsV2ComplaintIDResponsePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintsV2.complaintID(test.path["complaint_id"].text).response
        try await node.post(
            V3.MerchantService.ComplaintsV2.ByComplaintID.Response.PostBody.synthetic(test.body)
        )
    }

    private static func merchantServiceComplaintsV2ComplaintIDResponseImmediateServicePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.merchantService.complaintsV2.complaintID(test.path["complaint_id"].text)
            .responseImmediateService
        let reply = try await node.post(
            V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.synthetic(test.body)
        )
        try V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostReply.compare(reply, test.reply)
    }

    private static func merchantServiceComplaintsV2ComplaintIDUpdateRefundProgressPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.complaintsV2.complaintID(test.path["complaint_id"].text)
            .updateRefundProgress
        try await node.post(
            V3.MerchantService.ComplaintsV2.ByComplaintID.UpdateRefundProgress.PostBody.synthetic(test.body)
        )
    }

    @available(*, deprecated)
    private static func merchantServiceFeedbacksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.feedbacks
        try await node.post(
            V3.MerchantService.Feedbacks.PostBody.synthetic(test.body)
        )
    }

    private static func merchantServiceImagesUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.images.upload
        let reply = try await node.post(
            file: test.file
        )
        try V3.MerchantService.Images.UploadPath.PostReply.compare(reply, test.reply)
    }

    private static func merchantServiceImagesUploadPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantService.images.upload
        let reply = try node.post(
            file: test.file
        )
        try V3.MerchantService.Images.UploadPath.PostReply.compare(reply, test.reply)
    }

    private static func merchantServiceImagesMediaIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantService.images.mediaID(test.path["media_id"].text)
        let reply = try await node.get()
        test.compare(reply)
    }

    private static func merchantServiceImagesMediaIDGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantService.images.mediaID(test.path["media_id"].text)
        let reply = try node.get()
        test.compare(reply)
    }
}

extension V3.MerchantService.Action {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.actionType, "action_type")
        try place.same(reply.jumpURL, "jump_url")
        try place.object(
            reply.miniProgramJumpInfo, "mini_program_jump_info", V3.MerchantService.MiniProgramJumpInfo.compare)
        try place.object(reply.messageInfo, "message_info", V3.MerchantService.MessageInfo.compare)
        try place.same(reply.actionID, "action_id")
    }
}

extension V3.MerchantService.ActionRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            actionType: .actionTypeJumpMiniProgram,
            jumpURL: place["jump_url"].text,
            miniProgramJumpInfo: V3.MerchantService.MiniProgramJumpInfoRequest.synthetic(
                place["mini_program_jump_info"]),
            messageInfo: V3.MerchantService.MessageInfoRequest.synthetic(place["message_info"]),
            actionID: place["action_id"].text
        )
        object.actionType = object.actionType
        object.jumpURL = object.jumpURL
        object.miniProgramJumpInfo = object.miniProgramJumpInfo
        object.messageInfo = object.messageInfo
        object.actionID = object.actionID
        return object
    }
}

extension V3.MerchantService.AdditionalInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.object(reply.sharePowerInfo, "share_power_info", V3.MerchantService.SharePowerInfo.compare)
    }
}

extension V3.MerchantService.ComplaintMediaList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaType, "media_type")
        try place.same(reply.mediaURL, "media_url")
    }
}

extension V3.MerchantService.ComplaintNotificationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.url, "url")
    }
}

extension V3.MerchantService.ComplaintNotificationsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            url: place["url"].text
        )
        object.url = object.url
        return object
    }
}

extension V3.MerchantService.ComplaintOrderInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.amount, "amount")
    }
}

extension V3.MerchantService.InvalidInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.expiredTime, "expired_time")
        try place.same(reply.multiClickable, "multi_clickable")
    }
}

extension V3.MerchantService.InvalidInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            expiredTime: place["expired_time"].text,
            multiClickable: place["multi_clickable"].flag
        )
        object.expiredTime = object.expiredTime
        object.multiClickable = object.multiClickable
        return object
    }
}

extension V3.MerchantService.Link {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.text, "text")
        try place.object(reply.action, "action", V3.MerchantService.Action.compare)
        try place.object(reply.invalidInfo, "invalid_info", V3.MerchantService.InvalidInfo.compare)
    }
}

extension V3.MerchantService.LinkRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            text: place["text"].text,
            action: V3.MerchantService.ActionRequest.synthetic(place["action"]),
            invalidInfo: V3.MerchantService.InvalidInfoRequest.synthetic(place["invalid_info"])
        )
        object.text = object.text
        object.action = object.action
        object.invalidInfo = object.invalidInfo
        return object
    }
}

extension V3.MerchantService.MessageInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.content, "content")
        try place.same(reply.customData, "custom_data")
    }
}

extension V3.MerchantService.MessageInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            content: place["content"].text,
            customData: place["custom_data"].text
        )
        object.content = object.content
        object.customData = object.customData
        return object
    }
}

extension V3.MerchantService.MiniProgramJumpInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.path, "path")
        try place.same(reply.text, "text")
    }
}

extension V3.MerchantService.MiniProgramJumpInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            path: place["path"].text,
            text: place["text"].text
        )
        object.appid = object.appid
        object.path = object.path
        object.text = object.text
        return object
    }
}

extension V3.MerchantService.ReturnAddressInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnAddress, "return_address")
        try place.same(reply.longitude, "longitude")
        try place.same(reply.latitude, "latitude")
    }
}

extension V3.MerchantService.SharePowerInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnTime, "return_time")
        try place.object(reply.returnAddressInfo, "return_address_info", V3.MerchantService.ReturnAddressInfo.compare)
        try place.same(reply.isReturnedToSameMachine, "is_returned_to_same_machine")
    }
}

extension V3.MerchantService.Complaints.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.MerchantService.Complaints.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.complaintTime, "complaint_time")
        try place.same(reply.amount, "amount")
        try place.same(reply.payerPhone, "payer_phone")
        try place.same(reply.complaintDetail, "complaint_detail")
        try place.same(reply.complaintState, "complaint_state")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.frozenEndTime, "frozen_end_time")
        try place.same(reply.subMchid, "sub_mchid")
    }
}

extension V3.MerchantService.Complaints.ByTransactionID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.complaintTime, "complaint_time")
        try place.same(reply.amount, "amount")
        try place.same(reply.payerPhone, "payer_phone")
        try place.same(reply.complaintDetail, "complaint_detail")
        try place.same(reply.complaintState, "complaint_state")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.frozenEndTime, "frozen_end_time")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.complaintHandleState, "complaint_handle_state")
    }
}

extension V3.MerchantService.Complaints.ByTransactionID.NegotiationHistorys.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(
            reply.complaintNegotiationHistory, "complaint_negotiation_history", ComplaintNegotiationHistory.compare)
    }
}

extension V3.MerchantService.Complaints.ByTransactionID.NegotiationHistorys.GetReply.ComplaintNegotiationHistory {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.operateUser, "operate_user")
        try place.same(reply.operateTime, "operate_time")
        try place.same(reply.operateType, "operate_type")
        try place.same(reply.operateDetails, "operate_details")
        try place.same(reply.imageList, "image_list")
    }
}

extension V3.MerchantService.ComplaintsV2.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.MerchantService.ComplaintsV2.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.complaintID, "complaint_id")
        try place.same(reply.complaintTime, "complaint_time")
        try place.same(reply.complaintDetail, "complaint_detail")
        try place.same(reply.complaintState, "complaint_state")
        try place.same(reply.complaintedMchid, "complainted_mchid")
        try place.same(reply.payerPhone, "payer_phone")
        try place.list(reply.complaintOrderInfo, "complaint_order_info", V3.MerchantService.ComplaintOrderInfo.compare)
        try place.list(reply.serviceOrderInfo, "service_order_info", ServiceOrderInfo.compare)
        try place.list(reply.complaintMediaList, "complaint_media_list", V3.MerchantService.ComplaintMediaList.compare)
        try place.same(reply.complaintFullRefunded, "complaint_full_refunded")
        try place.same(reply.incomingUserResponse, "incoming_user_response")
        try place.same(reply.problemDescription, "problem_description")
        try place.same(reply.userComplaintTimes, "user_complaint_times")
        try place.same(reply.problemType, "problem_type")
        try place.same(reply.applyRefundAmount, "apply_refund_amount")
        try place.same(reply.userTagList, "user_tag_list")
        try place.object(reply.additionalInfo, "additional_info", V3.MerchantService.AdditionalInfo.compare)
        try place.same(reply.inPlatformService, "in_platform_service")
        try place.same(reply.needImmediateService, "need_immediate_service")
        try place.same(reply.isAgentMode, "is_agent_mode")
    }
}

extension V3.MerchantService.ComplaintsV2.GetReply.Data.ServiceOrderInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.state, "state")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.complaintID, "complaint_id")
        try place.same(reply.complaintTime, "complaint_time")
        try place.same(reply.complaintDetail, "complaint_detail")
        try place.same(reply.complaintState, "complaint_state")
        try place.same(reply.complaintedMchid, "complainted_mchid")
        try place.same(reply.payerPhone, "payer_phone")
        try place.same(reply.payerOpenid, "payer_openid")
        try place.list(reply.complaintMediaList, "complaint_media_list", V3.MerchantService.ComplaintMediaList.compare)
        try place.list(reply.complaintOrderInfo, "complaint_order_info", V3.MerchantService.ComplaintOrderInfo.compare)
        try place.list(reply.serviceOrderInfo, "service_order_info", ServiceOrderInfo.compare)
        try place.same(reply.complaintFullRefunded, "complaint_full_refunded")
        try place.same(reply.incomingUserResponse, "incoming_user_response")
        try place.same(reply.problemDescription, "problem_description")
        try place.same(reply.userComplaintTimes, "user_complaint_times")
        try place.same(reply.problemType, "problem_type")
        try place.same(reply.applyRefundAmount, "apply_refund_amount")
        try place.same(reply.userTagList, "user_tag_list")
        try place.object(reply.additionalInfo, "additional_info", V3.MerchantService.AdditionalInfo.compare)
        try place.same(reply.inPlatformService, "in_platform_service")
        try place.same(reply.needImmediateService, "need_immediate_service")
        try place.same(reply.isAgentMode, "is_agent_mode")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.GetReply.ServiceOrderInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.state, "state")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.Complete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            complaintedMchid: place["complainted_mchid"].text
        )
        object.complaintedMchid = object.complaintedMchid
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.complaintMediaList, "complaint_media_list", ComplaintMediaList.compare)
        try place.same(reply.logID, "log_id")
        try place.same(reply.operator, "operator")
        try place.same(reply.operateTime, "operate_time")
        try place.same(reply.operateType, "operate_type")
        try place.same(reply.operateDetails, "operate_details")
        try place.same(reply.imageList, "image_list")
        try place.same(reply.userAppyPlatformServiceReason, "user_appy_platform_service_reason")
        try place.same(reply.userAppyPlatformServiceReasonDescription, "user_appy_platform_service_reason_description")
        try place.object(reply.normalMessage, "normal_message", NormalMessage.compare)
        try place.object(reply.clickMessage, "click_message", ClickMessage.compare)
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.ComplaintMediaList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaType, "media_type")
        try place.same(reply.mediaURL, "media_url")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.NormalMessage {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.blocks, "blocks", Blocks.compare)
        try place.same(reply.senderIdentity, "sender_identity")
        try place.same(reply.customData, "custom_data")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.NormalMessage.Blocks {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.object(reply.text, "text", Text.compare)
        try place.object(reply.image, "image", Image.compare)
        try place.object(reply.link, "link", V3.MerchantService.Link.compare)
        try place.object(reply.faqList, "faq_list", FaqList.compare)
        try place.object(reply.button, "button", V3.MerchantService.Link.compare)
        try place.object(reply.buttonGroup, "button_group", ButtonGroup.compare)
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.NormalMessage.Blocks.Text {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.text, "text")
        try place.same(reply.color, "color")
        try place.same(reply.isBold, "is_bold")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.NormalMessage.Blocks.Image {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaID, "media_id")
        try place.same(reply.imageStyleType, "image_style_type")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.NormalMessage.Blocks.FaqList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.faqs, "faqs", Faqs.compare)
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.NormalMessage.Blocks.FaqList
    .Faqs
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.faqID, "faq_id")
        try place.same(reply.faqTitle, "faq_title")
        try place.object(reply.action, "action", V3.MerchantService.Action.compare)
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.NormalMessage.Blocks
    .ButtonGroup
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.buttons, "buttons", V3.MerchantService.Link.compare)
        try place.same(reply.buttonLayout, "button_layout")
        try place.object(reply.invalidInfo, "invalid_info", V3.MerchantService.InvalidInfo.compare)
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.ClickMessage {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.messageContent, "message_content")
        try place.same(reply.actionID, "action_id")
        try place.same(reply.clickedLogID, "clicked_log_id")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.Response.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            complaintedMchid: place["complainted_mchid"].text,
            responseContent: place["response_content"].text,
            responseImages: place.list("response_images", Place.text),
            jumpURL: place["jump_url"].text,
            jumpURLText: place["jump_url_text"].text,
            miniProgramJumpInfo: MiniProgramJumpInfo.synthetic(place["mini_program_jump_info"])
        )
        object.complaintedMchid = object.complaintedMchid
        object.responseContent = object.responseContent
        object.responseImages = object.responseImages
        object.jumpURL = object.jumpURL
        object.jumpURLText = object.jumpURLText
        object.miniProgramJumpInfo = object.miniProgramJumpInfo
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.Response.PostBody.MiniProgramJumpInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            path: place["path"].text,
            text: place["text"].text
        )
        object.appid = object.appid
        object.path = object.path
        object.text = object.text
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            complaintedMchid: place["complainted_mchid"].text,
            message: Message.synthetic(place["message"]),
            idempotentID: place["idempotent_id"].text
        )
        object.complaintedMchid = object.complaintedMchid
        object.message = object.message
        object.idempotentID = object.idempotentID
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.Message {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            blocks: place.list("blocks", Blocks.synthetic),
            senderIdentity: .manual,
            customData: place["custom_data"].text
        )
        object.blocks = object.blocks
        object.senderIdentity = object.senderIdentity
        object.customData = object.customData
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.Message.Blocks {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .text,
            text: Text.synthetic(place["text"]),
            image: Image.synthetic(place["image"]),
            link: V3.MerchantService.LinkRequest.synthetic(place["link"]),
            faqList: FaqList.synthetic(place["faq_list"]),
            button: V3.MerchantService.LinkRequest.synthetic(place["button"]),
            buttonGroup: ButtonGroup.synthetic(place["button_group"])
        )
        object.type = object.type
        object.text = object.text
        object.image = object.image
        object.link = object.link
        object.faqList = object.faqList
        object.button = object.button
        object.buttonGroup = object.buttonGroup
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.Message.Blocks.Text {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            text: place["text"].text,
            color: .`default`,
            isBold: place["is_bold"].flag
        )
        object.text = object.text
        object.color = object.color
        object.isBold = object.isBold
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.Message.Blocks.Image {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mediaID: place["media_id"].text,
            imageStyleType: .imageStyleTypeNarrow
        )
        object.mediaID = object.mediaID
        object.imageStyleType = object.imageStyleType
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.Message.Blocks.FaqList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            faqs: place.list("faqs", Faqs.synthetic)
        )
        object.faqs = object.faqs
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.Message.Blocks.FaqList.Faqs {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            faqID: place["faq_id"].text,
            faqTitle: place["faq_title"].text,
            action: V3.MerchantService.ActionRequest.synthetic(place["action"])
        )
        object.faqID = object.faqID
        object.faqTitle = object.faqTitle
        object.action = object.action
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostBody.Message.Blocks.ButtonGroup {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            buttons: place.list("buttons", V3.MerchantService.LinkRequest.synthetic),
            buttonLayout: .layoutUnknown,
            invalidInfo: V3.MerchantService.InvalidInfoRequest.synthetic(place["invalid_info"])
        )
        object.buttons = object.buttons
        object.buttonLayout = object.buttonLayout
        object.invalidInfo = object.invalidInfo
        return object
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.logID, "log_id")
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.UpdateRefundProgress.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            action: .approve,
            launchRefundDay: place["launch_refund_day"].integer,
            rejectReason: place["reject_reason"].text,
            rejectMediaList: place.list("reject_media_list", Place.text),
            remark: place["remark"].text
        )
        object.action = object.action
        object.launchRefundDay = object.launchRefundDay
        object.rejectReason = object.rejectReason
        object.rejectMediaList = object.rejectMediaList
        object.remark = object.remark
        return object
    }
}

extension V3.MerchantService.Feedbacks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            complaintedMchid: place["complainted_mchid"].text,
            feedbackContent: place["feedback_content"].text,
            feedbackType: place["feedback_type"].integer,
            feedbackImages: place.list("feedback_images", Place.text),
            launchConfirmProcess: place["launch_confirm_process"].flag
        )
        object.transactionID = object.transactionID
        object.complaintedMchid = object.complaintedMchid
        object.feedbackType = object.feedbackType
        object.feedbackContent = object.feedbackContent
        object.feedbackImages = object.feedbackImages
        object.launchConfirmProcess = object.launchConfirmProcess
        return object
    }
}

extension V3.MerchantService.Images.UploadPath.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaID, "media_id")
    }
}
