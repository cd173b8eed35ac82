// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/facemch.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3FacemchCalls: TypedCalls {
    let family = "v3/facemch"

    func add(to calls: inout RoundTrips) {
        calls.add("facemch.users.{face_sid}.get", Self.facemchUsersFaceSidGet)
        calls.add(blocking: "facemch.users.{face_sid}.get", Self.facemchUsersFaceSidGetBlocking)
    }
}

extension V3FacemchCalls {
    private static func facemchUsersFaceSidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.facemch.users.faceSid(test.path["face_sid"].text)
        let reply = try await node.get(
            infoType: .askUnionid,
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            subAppid: test.query["sub_appid"].text,
            subSerialNo: test.query["sub_serial_no"].text
        )
        try V3.Facemch.Users.ByFaceSid.GetReply.compare(reply, test.reply)
    }

    private static func facemchUsersFaceSidGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.facemch.users.faceSid(test.path["face_sid"].text)
        let reply = try node.get(
            infoType: .askUnionid,
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            subAppid: test.query["sub_appid"].text,
            subSerialNo: test.query["sub_serial_no"].text
        )
        try V3.Facemch.Users.ByFaceSid.GetReply.compare(reply, test.reply)
    }
}

extension V3.Facemch.Users.ByFaceSid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.unionID, "union_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.object(reply.realNameInfo, "real_name_info", RealNameInfo.compare)
    }
}

extension V3.Facemch.Users.ByFaceSid.GetReply.RealNameInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.encryptedRealName, "encrypted_real_name")
        try place.same(reply.credentialType, "credential_type")
        try place.same(reply.encryptedCredentialID, "encrypted_credential_id")
    }
}
