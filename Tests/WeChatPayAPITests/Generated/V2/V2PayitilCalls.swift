// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/payitil.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2PayitilCalls: TypedCalls {
    let family = "v2/payitil"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.payitil.report.post", Self.payitilReportPost)
        calls.add(blocking: "v2.payitil.report.post", Self.payitilReportPostBlocking)
    }
}

extension V2PayitilCalls {
    private static func payitilReportPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.payitil.report
        let reply = try await node.post(
            V2.Payitil.Report.PostBody.synthetic(test.body)
        )
        try V2.Payitil.Report.PostReply.compare(reply, test.reply)
    }

    private static func payitilReportPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.payitil.report
        let reply = try node.post(
            V2.Payitil.Report.PostBody.synthetic(test.body)
        )
        try V2.Payitil.Report.PostReply.compare(reply, test.reply)
    }
}

extension V2.Payitil.Report.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            interfaceURL: place["interface_url"].text,
            userIp: place["user_ip"].text,
            trades: place.list("trades", Trades.synthetic),
            deviceInfo: place["device_info"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.deviceInfo = object.deviceInfo
        object.interfaceURL = object.interfaceURL
        object.userIp = object.userIp
        object.trades = object.trades
        return object
    }
}

extension V2.Payitil.Report.PostBody.Trades {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text,
            state: .fail,
            errMsg: place["err_msg"].text
        )
        object.outTradeNo = object.outTradeNo
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        object.state = object.state
        object.errMsg = object.errMsg
        return object
    }
}

extension V2.Payitil.Report.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
    }
}
