// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/fund-app.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3FundAppCalls: TypedCalls {
    let family = "v3/fund-app"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.get",
            Self.fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet)
        calls.add(
            blocking:
                "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.get",
            Self.fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetBlocking)
    }
}

extension V3FundAppCalls {
    private static func fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo.outAuthorizationNo(
            test.path["out_authorization_no"].text)
        let reply = try await node.get(
            isDisplayAuthorization: test.query["is_display_authorization"].flag
        )
        try V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply.compare(
            reply, test.reply)
    }

    private static func fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetBlocking(
        _ test: RoundTrip
    ) throws {
        let node = test.client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo.outAuthorizationNo(
            test.path["out_authorization_no"].text)
        let reply = try node.get(
            isDisplayAuthorization: test.query["is_display_authorization"].flag
        )
        try V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply.compare(
            reply, test.reply)
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAuthorizationNo, "out_authorization_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.userDisplayName, "user_display_name")
        try place.same(reply.authorizationID, "authorization_id")
        try place.same(reply.state, "state")
        try place.same(reply.authorizeTime, "authorize_time")
        try place.object(reply.closeInfo, "close_info", CloseInfo.compare)
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.userRecvPerception, "user_recv_perception")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply.CloseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.closeReason, "close_reason")
    }
}
