// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/appauth.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2AppauthCalls: TypedCalls {
    let family = "v2/appauth"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.appauth.authindex.get", Self.appauthAuthindexGet)
        calls.add("v2.appauth.getaccesstoken.get", Self.appauthGetaccesstokenGet)
        calls.add(blocking: "v2.appauth.getaccesstoken.get", Self.appauthGetaccesstokenGetBlocking)
    }
}

extension V2AppauthCalls {
    @available(*, deprecated)
    private static func appauthAuthindexGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.appauth.authindex
        let reply = try node.signedURL(
            mchID: test.query["mch_id"].text,
            appid: test.query["appid"].text,
            redirectUri: test.query["redirect_uri"].text,
            scope: .payRealname,
            state: test.query["state"].text,
            responseType: "code"
        )
        test.compare(address: reply)
    }

    @available(*, deprecated)
    private static func appauthGetaccesstokenGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.appauth.getaccesstoken
        let reply = try await node.get(
            mchID: test.query["mch_id"].text,
            appid: test.query["appid"].text,
            openid: test.query["openid"].text,
            code: test.query["code"].text,
            scope: .payRealname,
            signType: .hmacSha256,
            grantType: "authorization_code"
        )
        try V2.Appauth.Getaccesstoken.GetReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func appauthGetaccesstokenGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.appauth.getaccesstoken
        let reply = try node.get(
            mchID: test.query["mch_id"].text,
            appid: test.query["appid"].text,
            openid: test.query["openid"].text,
            code: test.query["code"].text,
            scope: .payRealname,
            signType: .hmacSha256,
            grantType: "authorization_code"
        )
        try V2.Appauth.Getaccesstoken.GetReply.compare(reply, test.reply)
    }
}

extension V2.Appauth.Getaccesstoken.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.retcode, "retcode")
        try place.same(reply.retmsg, "retmsg")
        try place.same(reply.accessToken, "access_token")
        try place.same(reply.accessTokenExpireIn, "access_token_expire_in")
        try place.same(reply.refreshToken, "refresh_token")
        try place.same(reply.refreshTokenExpireIn, "refresh_token_expire_in")
    }
}
