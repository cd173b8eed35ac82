// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-star.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3EduStarCalls: TypedCalls {
    let family = "v3/edu-star"

    func add(to calls: inout RoundTrips) {
        calls.add("edu-star.orders.get", Self.eduStarOrdersGet)
        calls.add(blocking: "edu-star.orders.get", Self.eduStarOrdersGetBlocking)
        calls.add("edu-star.orders.post", Self.eduStarOrdersPost)
        calls.add("edu-star.users.openid.{wechat_openid}.get", Self.eduStarUsersOpenidWechatOpenidGet)
        calls.add("edu-star.users.qq.{qq}.get", Self.eduStarUsersQqQqGet)
    }
}

extension V3EduStarCalls {
    private static func eduStarOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduStar.orders
        let reply = try await node.get(
            appid: test.query["appid"].text,
            wechatOpenid: test.query["wechat_openid"].text,
            qq: test.query["qq"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.EduStar.Orders.GetReply.compare(reply, test.reply)
    }

    private static func eduStarOrdersGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.eduStar.orders
        let reply = try node.get(
            appid: test.query["appid"].text,
            wechatOpenid: test.query["wechat_openid"].text,
            qq: test.query["qq"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.EduStar.Orders.GetReply.compare(reply, test.reply)
    }

    private static func eduStarOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduStar.orders
        let reply = try await node.post(
            V3.EduStar.Orders.PostBody.synthetic(test.body)
        )
        try V3.EduStar.DataReply.compare(reply, test.reply)
    }

    private static func eduStarUsersOpenidWechatOpenidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduStar.users.openid.wechatOpenid(test.path["wechat_openid"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.EduStar.Users.Openid.ByWechatOpenid.GetReply.compare(reply, test.reply)
    }

    private static func eduStarUsersQqQqGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.eduStar.users.qq.qq(test.path["qq"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.EduStar.Users.Qq.ByQq.GetReply.compare(reply, test.reply)
    }
}

extension V3.EduStar.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.wechatOpenid, "wechat_openid")
        try place.same(reply.qq, "qq")
        try place.same(reply.rightID, "right_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.orderState, "order_state")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.EduStar.Orders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", V3.EduStar.DataReply.compare)
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.EduStar.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            rightID: place["right_id"].text,
            createTime: place["create_time"].text,
            wechatOpenid: place["wechat_openid"].text,
            qq: place["qq"].text
        )
        object.appid = object.appid
        object.wechatOpenid = object.wechatOpenid
        object.qq = object.qq
        object.rightID = object.rightID
        object.createTime = object.createTime
        return object
    }
}

extension V3.EduStar.Users.Openid.ByWechatOpenid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.educationStarStudent, "education_star_student")
        try place.same(reply.appid, "appid")
        try place.same(reply.wechatOpenid, "wechat_openid")
        try place.same(reply.qq, "qq")
        try place.same(reply.registerTime, "register_time")
    }
}

extension V3.EduStar.Users.Qq.ByQq.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.educationStarStudent, "education_star_student")
        try place.same(reply.appid, "appid")
        try place.same(reply.wechatOpenid, "wechat_openid")
        try place.same(reply.qq, "qq")
        try place.same(reply.registerTime, "register_time")
    }
}
