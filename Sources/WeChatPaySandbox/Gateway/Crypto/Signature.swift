// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import HTTPTypes

/// WeChat Pay's signature of a reply or a notification, with the headers that carry it.
struct Signature: Sendable {
    /// What a signature starts with that is wrong on purpose (签名探测).
    static let probePrefix = "WECHATPAY/SIGNTEST/"

    let serial: String
    let timestamp: String
    let nonce: String
    /// `nil` where the key failed: without a signature a client refuses the message, so it is noticed there.
    let value: String?

    init(_ body: [UInt8], as key: ReplySigner.Key, now: Date, nonce: String) {
        serial = key.id
        timestamp = String(Int(now.timeIntervalSince1970))
        self.nonce = nonce
        let message = Array((timestamp + "\n" + nonce + "\n").utf8) + body + [10]
        let signature = try? key.key.signature(for: message, padding: .insecurePKCS1v1_5)
        value = signature?.rawRepresentation.base64EncodedString()
    }

    static func set(_ signature: Signature, in headers: inout HTTPFields) {
        set("Wechatpay-Timestamp", signature.timestamp, &headers)
        set("Wechatpay-Nonce", signature.nonce, &headers)
        set("Wechatpay-Serial", signature.serial, &headers)
        set("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048", &headers)
        if let value = signature.value { set("Wechatpay-Signature", value, &headers) }
    }

    /// Makes the signature one that must be refused.
    static func spoil(_ headers: inout HTTPFields, _ random: inout Randomness) {
        set("Wechatpay-Signature", probe(&random), &headers)
    }

    /// A signature that must be refused; no Base64 has its length.
    static func probe(_ random: inout Randomness) -> String { probePrefix + random.text(326) }

    static func set(_ name: String, _ value: String, _ headers: inout HTTPFields) {
        if let name = HTTPField.Name(name) { headers[name] = value }
    }
}
