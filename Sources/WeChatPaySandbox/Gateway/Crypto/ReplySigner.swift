// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPayJSON

/// Writes replies and signs them with the key that the request's `Wechatpay-Serial` asks for.
struct ReplySigner: Sendable {
    typealias Key = (id: String, key: _RSA.Signing.PrivateKey)

    let keys: SandboxKeys

    /// What signs where nothing else is asked for.
    var certificateKey: Key { (keys.platformCertificate.serialNumber, keys.platformCertificateKey) }

    /// The public key's pair, or the certificate's where that was asked for or nothing was.
    func key(for serial: String?) throws(GatewayRefusal) -> Key {
        switch serial?.uppercased() {
        case keys.publicKeyID: return (keys.publicKeyID, keys.platform)
        case nil, keys.platformCertificate.serialNumber: return certificateKey
        default:
            throw .parameter("Wechatpay-Serial", "平台证书序列号Wechatpay-Serial错误", location: "header")
        }
    }

    /// A success.
    func reply(_ answer: GatewayAnswer, as key: Key, now: Date, random: inout Randomness) -> GatewayReply {
        var headers = Self.headers(number: 0, random: &random)
        var body: [UInt8] = []
        switch answer.content {
        case .empty: sign([], as: key, now: now, &headers, &random)
        case .json(let json):
            body = json.bytes
            headers[.contentType] = "application/json; charset=utf-8"
            sign(body, as: key, now: now, &headers, &random)
        case .file(let bytes, let contentType):
            body = bytes
            headers[.contentType] = contentType
        case .statement(let bytes, let contentType):
            body = bytes
            headers[.contentType] = contentType
            let sha1 = Hexadecimal.text(Insecure.SHA1.hash(data: bytes))
            Self.set("Wechatpay-Statement-Sha1", sha1, &headers)
            let signed: JSON = ["sha1": .string(sha1)]
            sign(signed.bytes, as: key, now: now, &headers, &random)
        case .redirect(let url): headers[.location] = url
        }
        return GatewayReply(status: answer.status, headers: headers, body: body)
    }

    /// A refusal.
    func reply(_ refusal: GatewayRefusal, as key: Key, now: Date, random: inout Randomness) -> GatewayReply {
        var headers = Self.headers(number: refusal.number, random: &random)
        headers[.contentType] = "application/json; charset=utf-8"
        if !refusal.allow.isEmpty { headers[.allow] = refusal.allow.joined(separator: ", ") }
        let body = refusal.body.bytes
        sign(body, as: key, now: now, &headers, &random)
        return GatewayReply(status: refusal.status, headers: headers, body: body)
    }

    /// Signs a body and sets the headers for it.
    func sign(
        _ body: [UInt8], as key: Key, now: Date, _ headers: inout HTTPFields, _ random: inout Randomness
    ) {
        let timestamp = String(Int(now.timeIntervalSince1970))
        let nonce = random.hex(32)
        let message = Array((timestamp + "\n" + nonce + "\n").utf8) + body + [10]
        Self.set("Wechatpay-Timestamp", timestamp, &headers)
        Self.set("Wechatpay-Nonce", nonce, &headers)
        Self.set("Wechatpay-Serial", key.id, &headers)
        Self.set("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048", &headers)
        // Without a signature a client refuses the reply, so a failing key is noticed there.
        if let signature = try? key.key.signature(for: message, padding: .insecurePKCS1v1_5) {
            Self.set("Wechatpay-Signature", signature.rawRepresentation.base64EncodedString(), &headers)
        }
    }

    private static func headers(number: Int, random: inout Randomness) -> HTTPFields {
        var headers = HTTPFields()
        set("Cache-Control", "no-cache, must-revalidate", &headers)
        set("Content-Language", "zh-CN", &headers)
        set("Request-ID", "08\(random.hex(24).uppercased())-\(number)", &headers)
        return headers
    }

    private static func set(_ name: String, _ value: String, _ headers: inout HTTPFields) {
        if let name = HTTPField.Name(name) { headers[name] = value }
    }
}
