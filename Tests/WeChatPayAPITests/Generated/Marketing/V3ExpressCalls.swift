// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/express.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3ExpressCalls: TypedCalls {
    let family = "v3/express"

    func add(to calls: inout RoundTrips) {
        calls.add("express.users.{openid}.transform.post", Self.expressUsersOpenidTransformPost)
        calls.add(blocking: "express.users.{openid}.transform.post", Self.expressUsersOpenidTransformPostBlocking)
    }
}

extension V3ExpressCalls {
    private static func expressUsersOpenidTransformPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.express.users.openid(test.path["openid"].text).transform
        let reply = try await node.post(
            V3.Express.Users.ByOpenid.Transform.PostBody.synthetic(test.body)
        )
        try V3.Express.Users.ByOpenid.Transform.PostReply.compare(reply, test.reply)
    }

    private static func expressUsersOpenidTransformPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.express.users.openid(test.path["openid"].text).transform
        let reply = try node.post(
            V3.Express.Users.ByOpenid.Transform.PostBody.synthetic(test.body)
        )
        try V3.Express.Users.ByOpenid.Transform.PostReply.compare(reply, test.reply)
    }
}

extension V3.Express.Users.ByOpenid.Transform.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text
        )
        object.appid = object.appid
        return object
    }
}

extension V3.Express.Users.ByOpenid.Transform.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}
