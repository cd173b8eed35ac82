// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/businesscircle.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3BusinesscircleCalls: TypedCalls {
    let family = "v3/businesscircle"

    func add(to calls: inout RoundTrips) {
        calls.add("businesscircle.parkings.post", Self.businesscircleParkingsPost)
        calls.add(blocking: "businesscircle.parkings.post", Self.businesscircleParkingsPostBlocking)
        calls.add("businesscircle.points.notify.post", Self.businesscirclePointsNotifyPost)
        calls.add("businesscircle.user-authorizations.{openid}.get", Self.businesscircleUserAuthorizationsOpenidGet)
        calls.add(
            blocking: "businesscircle.user-authorizations.{openid}.get",
            Self.businesscircleUserAuthorizationsOpenidGetBlocking)
        calls.add(
            "businesscircle.users.{openid}.points.commit_status.get",
            Self.businesscircleUsersOpenidPointsCommitStatusGet)
    }
}

extension V3BusinesscircleCalls {
    private static func businesscircleParkingsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.businesscircle.parkings
        try await node.post(
            V3.Businesscircle.Parkings.PostBody.synthetic(test.body)
        )
    }

    private static func businesscircleParkingsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.businesscircle.parkings
        try node.post(
            V3.Businesscircle.Parkings.PostBody.synthetic(test.body)
        )
    }

    private static func businesscirclePointsNotifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.businesscircle.points.notify
        try await node.post(
            V3.Businesscircle.Points.Notify.PostBody.synthetic(test.body)
        )
    }

    private static func businesscircleUserAuthorizationsOpenidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.businesscircle.userAuthorizations.openid(test.path["openid"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Businesscircle.UserAuthorizations.ByOpenid.GetReply.compare(reply, test.reply)
    }

    private static func businesscircleUserAuthorizationsOpenidGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.businesscircle.userAuthorizations.openid(test.path["openid"].text)
        let reply = try node.get(
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Businesscircle.UserAuthorizations.ByOpenid.GetReply.compare(reply, test.reply)
    }

    private static func businesscircleUsersOpenidPointsCommitStatusGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.businesscircle.users.openid(test.path["openid"].text).points.commit_status
        try await node.get(
            brandid: test.query["brandid"].integer,
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text
        )
    }
}

extension V3.Businesscircle.Parkings.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandid: place["brandid"].integer,
            appid: place["appid"].text,
            openid: place["openid"].text,
            plateNumber: place["plate_number"].text,
            state: place["state"].text,
            time: place["time"].text,
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.brandid = object.brandid
        object.appid = object.appid
        object.openid = object.openid
        object.plateNumber = object.plateNumber
        object.state = object.state
        object.time = object.time
        return object
    }
}

extension V3.Businesscircle.Points.Notify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            appid: place["appid"].text,
            openid: place["openid"].text,
            earnPoints: place["earn_points"].flag,
            increasedPoints: place["increased_points"].integer,
            pointsUpdateTime: place["points_update_time"].text,
            subMchid: place["sub_mchid"].text,
            noPointsRemarks: place["no_points_remarks"].text,
            totalPoints: place["total_points"].integer
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.appid = object.appid
        object.openid = object.openid
        object.earnPoints = object.earnPoints
        object.increasedPoints = object.increasedPoints
        object.pointsUpdateTime = object.pointsUpdateTime
        object.noPointsRemarks = object.noPointsRemarks
        object.totalPoints = object.totalPoints
        return object
    }
}

extension V3.Businesscircle.UserAuthorizations.ByOpenid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.authorizeState, "authorize_state")
        try place.same(reply.authorizeTime, "authorize_time")
        try place.same(reply.deauthorizeTime, "deauthorize_time")
    }
}
