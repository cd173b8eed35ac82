// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/goldplan.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3GoldplanCalls: TypedCalls {
    let family = "v3/goldplan"

    func add(to calls: inout RoundTrips) {
        calls.add("goldplan.merchants.changecustompagestatus.post", Self.goldplanMerchantsChangecustompagestatusPost)
        calls.add(
            blocking: "goldplan.merchants.changecustompagestatus.post",
            Self.goldplanMerchantsChangecustompagestatusPostBlocking)
        calls.add("goldplan.merchants.changegoldplanstatus.post", Self.goldplanMerchantsChangegoldplanstatusPost)
        calls.add("goldplan.merchants.close-advertising-show.post", Self.goldplanMerchantsCloseAdvertisingShowPost)
        calls.add(
            blocking: "goldplan.merchants.close-advertising-show.post",
            Self.goldplanMerchantsCloseAdvertisingShowPostBlocking)
        calls.add("goldplan.merchants.open-advertising-show.patch", Self.goldplanMerchantsOpenAdvertisingShowPatch)
        calls.add(
            "goldplan.merchants.set-advertising-industry-filter.post",
            Self.goldplanMerchantsSetAdvertisingIndustryFilterPost)
    }
}

extension V3GoldplanCalls {
    private static func goldplanMerchantsChangecustompagestatusPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.goldplan.merchants.changecustompagestatus
        let reply = try await node.post(
            V3.Goldplan.Merchants.Changecustompagestatus.PostBody.synthetic(test.body)
        )
        try V3.Goldplan.Merchants.Changecustompagestatus.PostReply.compare(reply, test.reply)
    }

    private static func goldplanMerchantsChangecustompagestatusPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.goldplan.merchants.changecustompagestatus
        let reply = try node.post(
            V3.Goldplan.Merchants.Changecustompagestatus.PostBody.synthetic(test.body)
        )
        try V3.Goldplan.Merchants.Changecustompagestatus.PostReply.compare(reply, test.reply)
    }

    private static func goldplanMerchantsChangegoldplanstatusPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.goldplan.merchants.changegoldplanstatus
        let reply = try await node.post(
            V3.Goldplan.Merchants.Changegoldplanstatus.PostBody.synthetic(test.body)
        )
        try V3.Goldplan.Merchants.Changegoldplanstatus.PostReply.compare(reply, test.reply)
    }

    private static func goldplanMerchantsCloseAdvertisingShowPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.goldplan.merchants.closeAdvertisingShow
        try await node.post(
            V3.Goldplan.Merchants.CloseAdvertisingShow.PostBody.synthetic(test.body)
        )
    }

    private static func goldplanMerchantsCloseAdvertisingShowPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.goldplan.merchants.closeAdvertisingShow
        try node.post(
            V3.Goldplan.Merchants.CloseAdvertisingShow.PostBody.synthetic(test.body)
        )
    }

    private static func goldplanMerchantsOpenAdvertisingShowPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.goldplan.merchants.openAdvertisingShow
        try await node.patch(
            V3.Goldplan.MerchantsRequest.synthetic(test.body)
        )
    }

    private static func goldplanMerchantsSetAdvertisingIndustryFilterPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.goldplan.merchants.setAdvertisingIndustryFilter
        try await node.post(
            V3.Goldplan.MerchantsRequest.synthetic(test.body)
        )
    }
}

extension V3.Goldplan.MerchantsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            advertisingIndustryFilters: place.list("advertising_industry_filters", of: "FINANCE")
        )
        object.subMchid = object.subMchid
        object.advertisingIndustryFilters = object.advertisingIndustryFilters
        return object
    }
}

extension V3.Goldplan.Merchants.Changecustompagestatus.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            operationType: .close
        )
        object.subMchid = object.subMchid
        object.operationType = object.operationType
        return object
    }
}

extension V3.Goldplan.Merchants.Changecustompagestatus.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.operationType, "operation_type")
    }
}

extension V3.Goldplan.Merchants.Changegoldplanstatus.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            operationType: .close,
            operationPayScene: .miniprogram
        )
        object.subMchid = object.subMchid
        object.operationType = object.operationType
        object.operationPayScene = object.operationPayScene
        return object
    }
}

extension V3.Goldplan.Merchants.Changegoldplanstatus.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
    }
}

extension V3.Goldplan.Merchants.CloseAdvertisingShow.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        return object
    }
}
