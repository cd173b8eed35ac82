// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/papay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2PapayCalls: TypedCalls {
    let family = "v2/papay"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.papay.h5entrustweb.get", Self.papayH5entrustwebGet)
        calls.add(blocking: "v2.papay.h5entrustweb.get", Self.papayH5entrustwebGetBlocking)
        calls.add("v2.papay.partner.entrustweb.get", Self.papayPartnerEntrustwebGet)
    }
}

extension V2PapayCalls {
    private static func papayH5entrustwebGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.h5entrustweb
        let reply = try await node.get(
            appid: test.query["appid"].text,
            mchID: test.query["mch_id"].text,
            planID: test.query["plan_id"].text,
            contractCode: test.query["contract_code"].text,
            requestSerial: test.query["request_serial"].integer,
            contractDisplayAccount: test.query["contract_display_account"].text,
            notifyURL: test.query["notify_url"].address,
            version: ._10,
            timestamp: test.query["timestamp"].text,
            clientip: test.query["clientip"].ip,
            signType: .hmacSha256,
            returnAppid: test.query["return_appid"].text
        )
        try V2.Papay.H5entrustwebReply.compare(reply, test.reply)
    }

    private static func papayH5entrustwebGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.papay.h5entrustweb
        let reply = try node.get(
            appid: test.query["appid"].text,
            mchID: test.query["mch_id"].text,
            planID: test.query["plan_id"].text,
            contractCode: test.query["contract_code"].text,
            requestSerial: test.query["request_serial"].integer,
            contractDisplayAccount: test.query["contract_display_account"].text,
            notifyURL: test.query["notify_url"].address,
            version: ._10,
            timestamp: test.query["timestamp"].text,
            clientip: test.query["clientip"].ip,
            signType: .hmacSha256,
            returnAppid: test.query["return_appid"].text
        )
        try V2.Papay.H5entrustwebReply.compare(reply, test.reply)
    }

    private static func papayPartnerEntrustwebGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.partner.entrustweb
        let reply = try node.signedURL(
            appid: test.query["appid"].text,
            mchID: test.query["mch_id"].text,
            subMchID: test.query["sub_mch_id"].text,
            planID: test.query["plan_id"].integer,
            contractCode: test.query["contract_code"].text,
            requestSerial: test.query["request_serial"].integer,
            contractDisplayAccount: test.query["contract_display_account"].text,
            notifyURL: test.query["notify_url"].address,
            version: ._10,
            timestamp: test.query["timestamp"].text,
            subAppid: test.query["sub_appid"].text,
            returnWeb: 1
        )
        test.compare(address: reply)
    }
}

extension V2.Papay.H5entrustwebReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.resultMsg, "result_msg")
        try place.same(reply.redirectURL, "redirect_url")
    }
}
