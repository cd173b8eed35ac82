// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/smartguide.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3SmartguideCalls: TypedCalls {
    let family = "v3/smartguide"

    func add(to calls: inout RoundTrips) {
        calls.add("smartguide.guides.get", Self.smartguideGuidesGet)
        calls.add(blocking: "smartguide.guides.get", Self.smartguideGuidesGetBlocking)
        calls.add("smartguide.guides.post", Self.smartguideGuidesPost)
        calls.add("smartguide.guides.{guide_id}.patch", Self.smartguideGuidesGuideIDPatch)
        calls.add(blocking: "smartguide.guides.{guide_id}.patch", Self.smartguideGuidesGuideIDPatchBlocking)
        calls.add("smartguide.guides.{guide_id}.assign.post", Self.smartguideGuidesGuideIDAssignPost)
    }
}

extension V3SmartguideCalls {
    private static func smartguideGuidesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.smartguide.guides
        let reply = try await node.get(
            storeID: test.query["store_id"].integer,
            subMchid: test.query["sub_mchid"].text,
            userid: test.query["userid"].text,
            mobile: test.query["mobile"].sensitive,
            workID: test.query["work_id"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Smartguide.Guides.GetReply.compare(reply, test.reply)
    }

    private static func smartguideGuidesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.smartguide.guides
        let reply = try node.get(
            storeID: test.query["store_id"].integer,
            subMchid: test.query["sub_mchid"].text,
            userid: test.query["userid"].text,
            mobile: test.query["mobile"].sensitive,
            workID: test.query["work_id"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Smartguide.Guides.GetReply.compare(reply, test.reply)
    }

    private static func smartguideGuidesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.smartguide.guides
        let reply = try await node.post(
            V3.Smartguide.Guides.PostBody.synthetic(test.body)
        )
        try V3.Smartguide.Guides.PostReply.compare(reply, test.reply)
    }

    private static func smartguideGuidesGuideIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.smartguide.guides.guideID(test.path["guide_id"].text)
        try await node.patch(
            V3.Smartguide.Guides.ByGuideID.PatchBody.synthetic(test.body)
        )
    }

    private static func smartguideGuidesGuideIDPatchBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.smartguide.guides.guideID(test.path["guide_id"].text)
        try node.patch(
            V3.Smartguide.Guides.ByGuideID.PatchBody.synthetic(test.body)
        )
    }

    private static func smartguideGuidesGuideIDAssignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.smartguide.guides.guideID(test.path["guide_id"].text).assign
        try await node.post(
            V3.Smartguide.Guides.ByGuideID.Assign.PostBody.synthetic(test.body)
        )
    }
}

extension V3.Smartguide.Guides.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Smartguide.Guides.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.guideID, "guide_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.name, "name")
        try place.same(reply.mobile, "mobile")
        try place.same(reply.userid, "userid")
        try place.same(reply.workID, "work_id")
    }
}

extension V3.Smartguide.Guides.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            corpid: place["corpid"].text,
            storeID: place["store_id"].integer,
            userid: place["userid"].text,
            name: place["name"].sensitive,
            mobile: place["mobile"].sensitive,
            qrCode: place["qr_code"].text,
            avatar: place["avatar"].text,
            subMchid: place["sub_mchid"].text,
            groupQrcode: place["group_qrcode"].text
        )
        object.subMchid = object.subMchid
        object.corpid = object.corpid
        object.storeID = object.storeID
        object.userid = object.userid
        object.name = object.name
        object.mobile = object.mobile
        object.qrCode = object.qrCode
        object.avatar = object.avatar
        object.groupQrcode = object.groupQrcode
        return object
    }
}

extension V3.Smartguide.Guides.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.guideID, "guide_id")
    }
}

extension V3.Smartguide.Guides.ByGuideID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            name: place["name"].sensitive,
            mobile: place["mobile"].sensitive,
            qrCode: place["qr_code"].text,
            avatar: place["avatar"].text,
            groupQrcode: place["group_qrcode"].text
        )
        object.subMchid = object.subMchid
        object.name = object.name
        object.mobile = object.mobile
        object.qrCode = object.qrCode
        object.avatar = object.avatar
        object.groupQrcode = object.groupQrcode
        return object
    }
}

extension V3.Smartguide.Guides.ByGuideID.Assign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.outTradeNo = object.outTradeNo
        return object
    }
}
