// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/palmservice.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3PalmserviceCalls: TypedCalls {
    let family = "v3/palmservice"

    func add(to calls: inout RoundTrips) {
        calls.add("palmservice.authorization.openid.{openid}.get", Self.palmserviceAuthorizationOpenidOpenidGet)
        calls.add(
            blocking: "palmservice.authorization.openid.{openid}.get",
            Self.palmserviceAuthorizationOpenidOpenidGetBlocking)
        calls.add("palmservice.authorization.preauthorize.post", Self.palmserviceAuthorizationPreauthorizePost)
    }
}

extension V3PalmserviceCalls {
    private static func palmserviceAuthorizationOpenidOpenidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.palmservice.authorization.openid.openid(test.path["openid"].text)
        let reply = try await node.get(
            organizationID: test.query["organization_id"].text
        )
        try V3.Palmservice.Authorization.Openid.ByOpenid.GetReply.compare(reply, test.reply)
    }

    private static func palmserviceAuthorizationOpenidOpenidGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.palmservice.authorization.openid.openid(test.path["openid"].text)
        let reply = try node.get(
            organizationID: test.query["organization_id"].text
        )
        try V3.Palmservice.Authorization.Openid.ByOpenid.GetReply.compare(reply, test.reply)
    }

    private static func palmserviceAuthorizationPreauthorizePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.palmservice.authorization.preauthorize
        let reply = try await node.post(
            V3.Palmservice.Authorization.Preauthorize.PostBody.synthetic(test.body)
        )
        try V3.Palmservice.Authorization.Preauthorize.PostReply.compare(reply, test.reply)
    }
}

extension V3.Palmservice.Authorization.Openid.ByOpenid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.organizationID, "organization_id")
        try place.same(reply.state, "state")
        try place.same(reply.authorizeTime, "authorize_time")
    }
}

extension V3.Palmservice.Authorization.Preauthorize.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            preauthorizeSessionID: place["preauthorize_session_id"].text,
            organizationID: place["organization_id"].text
        )
        object.openid = object.openid
        object.preauthorizeSessionID = object.preauthorizeSessionID
        object.organizationID = object.organizationID
        return object
    }
}

extension V3.Palmservice.Authorization.Preauthorize.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.permissionToken, "permission_token")
    }
}
