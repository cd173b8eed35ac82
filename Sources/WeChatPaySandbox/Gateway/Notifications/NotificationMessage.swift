// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPayJSON
import WeChatPayXML

/// Writes notifications as WeChat Pay sends them. Each attempt is encrypted and signed anew; its id stays.
struct NotificationMessage: Sendable {
    var headers: HTTPFields
    var body: [UInt8]
    /// What `Wechatpay-Serial` names; empty for APIv2.
    let serial: String

    /// - Parameter isProbe: Whether the signature is to be wrong on purpose (签名探测).
    init(_ record: NotificationRecord, isProbe: Bool, in world: inout World) {
        var headers = HTTPFields()
        Signature.set("Accept", "*/*", &headers)
        Signature.set("User-Agent", "Mozilla/4.0", &headers)
        Signature.set("Pragma", "no-cache", &headers)
        Signature.set("Cache-Control", "no-cache", &headers)
        guard !record.isV2 else {
            headers[.contentType] = "text/xml"
            self.headers = headers
            body = NotificationXML(record, in: &world).bytes()
            serial = ""
            return
        }
        headers[.contentType] = "application/json"
        Signature.set("Request-ID", "08\(world.random.hex(24).uppercased())-0", &headers)
        body = Self.body(record, in: &world)
        let key = world.notificationKey()
        Signature.set(
            Signature(body, as: key, now: world.moment.wall, nonce: world.random.text(32)), in: &headers
        )
        if isProbe { Signature.spoil(&headers, &world.random) }
        self.headers = headers
        serial = key.id
    }

    private static func body(_ record: NotificationRecord, in world: inout World) -> [UInt8] {
        let nonce = world.random.text(12)
        let associated = record.associatedData ?? record.originalType
        let ciphertext = sealed(record.resource, nonce: nonce, associated: associated, key: world.keys.apiV3Key)
        let json: JSON = [
            "id": .string(record.notificationId),
            "create_time": .string(ChinaTime.rfc3339(record.createdAt)),
            "resource_type": .string(record.resourceType ?? "encrypt-resource"),
            "event_type": .string(record.eventType),
            "summary": .string(record.summary),
            "resource": [
                "original_type": .string(record.originalType),
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": .string(ciphertext),
                "associated_data": .string(associated),
                "nonce": .string(nonce),
            ],
        ]
        return json.bytes
    }

    /// AES-256-GCM, the tag last, in Base64; empty where the key is not of 32 bytes, as made ones are.
    static func sealed(_ text: String, nonce: String, associated: String, key: String) -> String {
        guard let gcmNonce = try? AES.GCM.Nonce(data: Array(nonce.utf8)),
            let box = try? AES.GCM.seal(
                Array(text.utf8), using: SymmetricKey(data: Array(key.utf8)), nonce: gcmNonce,
                authenticating: Array(associated.utf8)
            )
        else { return "" }
        return (box.ciphertext + box.tag).base64EncodedString()
    }
}
