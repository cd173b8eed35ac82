// SPDX-License-Identifier: Apache-2.0

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
        let sealed = Sealing.seal(
            Array(record.resource.utf8), key: world.keys.apiV3Key, nonce: nonce, associated: associated)
        let json: JSON = [
            "id": .string(record.notificationId),
            "create_time": .string(ChinaTime.rfc3339(record.createdAt)),
            "resource_type": .string(record.resourceType ?? "encrypt-resource"),
            "event_type": .string(record.eventType),
            "summary": .string(record.summary),
            "resource": [
                "original_type": .string(record.originalType),
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": .string(sealed?.base64 ?? ""),
                "associated_data": .string(associated),
                "nonce": .string(nonce),
            ],
        ]
        return json.bytes
    }
}
