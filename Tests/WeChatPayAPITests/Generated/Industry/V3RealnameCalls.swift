// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/realname.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3RealnameCalls: TypedCalls {
    let family = "v3/realname"

    func add(to calls: inout RoundTrips) {
        calls.add("realname.verify.get", Self.realnameVerifyGet)
        calls.add(blocking: "realname.verify.get", Self.realnameVerifyGetBlocking)
    }
}

extension V3RealnameCalls {
    private static func realnameVerifyGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.realname.verify
        let reply = try await node.get(
            credentialType: 1,
            encryptedCredentialID: test.query["encrypted_credential_id"].sensitive,
            encryptedName: test.query["encrypted_name"].sensitive,
            wxpTradeNo: test.query["wxp_trade_no"].text
        )
        try V3.Realname.Verify.GetReply.compare(reply, test.reply)
    }

    private static func realnameVerifyGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.realname.verify
        let reply = try node.get(
            credentialType: 1,
            encryptedCredentialID: test.query["encrypted_credential_id"].sensitive,
            encryptedName: test.query["encrypted_name"].sensitive,
            wxpTradeNo: test.query["wxp_trade_no"].text
        )
        try V3.Realname.Verify.GetReply.compare(reply, test.reply)
    }
}

extension V3.Realname.Verify.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.verifyResult, "verify_result")
        try place.same(reply.errMessage, "err_message")
    }
}
