// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3GlobalCalls: TypedCalls {
    let family = "v3/global"

    func add(to calls: inout RoundTrips) {
        calls.add("global.certificates.get", Self.globalCertificatesGet)
        calls.add(blocking: "global.certificates.get", Self.globalCertificatesGetBlocking)
        calls.add(
            "global.merchant-service.complaint-notifications.delete",
            Self.globalMerchantServiceComplaintNotificationsDelete)
        calls.add(
            blocking: "global.merchant-service.complaint-notifications.delete",
            Self.globalMerchantServiceComplaintNotificationsDeleteBlocking)
        calls.add("global.statements.get", Self.globalStatementsGet)
        calls.add(blocking: "global.statements.get", Self.globalStatementsGetBlocking)
    }
}

extension V3GlobalCalls {
    private static func globalCertificatesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.certificates
        let reply = try await node.get()
        try V3.Global.Certificates.GetReply.compare(reply, test.reply)
    }

    private static func globalCertificatesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.global.certificates
        let reply = try node.get()
        try V3.Global.Certificates.GetReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintNotificationsDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaintNotifications
        try await node.delete()
    }

    private static func globalMerchantServiceComplaintNotificationsDeleteBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.global.merchantService.complaintNotifications
        try node.delete()
    }

    private static func globalStatementsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.statements
        let reply = try await node.get(
            date: test.query["date"].text,
            mchid: test.query["mchid"].text,
            acceptEncoding: test.headers["Accept-Encoding"].code
        )
        test.compare(reply)
    }

    private static func globalStatementsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.global.statements
        let reply = try node.get(
            date: test.query["date"].text,
            mchid: test.query["mchid"].text,
            acceptEncoding: test.headers["Accept-Encoding"].code
        )
        test.compare(reply)
    }
}

extension V3.Global.Certificates.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Global.Certificates.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serialNo, "serial_no")
        try place.same(reply.effectiveTime, "effective_time")
        try place.same(reply.expireTime, "expire_time")
        try place.object(reply.encryptCertificate, "encrypt_certificate", EncryptCertificate.compare)
    }
}

extension V3.Global.Certificates.GetReply.Data.EncryptCertificate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.algorithm, "algorithm")
        try place.same(reply.nonce, "nonce")
        try place.same(reply.associatedData, "associated_data")
        try place.same(reply.ciphertext, "ciphertext")
    }
}
