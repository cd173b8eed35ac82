// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/certificates.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3CertificatesCalls: TypedCalls {
    let family = "v3/certificates"

    func add(to calls: inout RoundTrips) {
        calls.add("certificates.get", Self.certificatesGet)
        calls.add(blocking: "certificates.get", Self.certificatesGetBlocking)
    }
}

extension V3CertificatesCalls {
    private static func certificatesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.certificates
        let reply = try await node.get(
            algorithmType: .sm2
        )
        try V3.Certificates.GetReply.compare(reply, test.reply)
    }

    private static func certificatesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.certificates
        let reply = try node.get(
            algorithmType: .sm2
        )
        try V3.Certificates.GetReply.compare(reply, test.reply)
    }
}

extension V3.Certificates.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Certificates.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serialNo, "serial_no")
        try place.same(reply.effectiveTime, "effective_time")
        try place.same(reply.expireTime, "expire_time")
        try place.object(reply.encryptCertificate, "encrypt_certificate", EncryptCertificate.compare)
    }
}

extension V3.Certificates.GetReply.Data.EncryptCertificate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.algorithm, "algorithm")
        try place.same(reply.nonce, "nonce")
        try place.same(reply.associatedData, "associated_data")
        try place.same(reply.ciphertext, "ciphertext")
    }
}
