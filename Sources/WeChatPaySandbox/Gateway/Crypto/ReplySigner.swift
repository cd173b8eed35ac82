// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPayJSON
import WeChatPayWire

/// Writes replies and signs them with the key that the request's `Wechatpay-Serial` asked for.
struct ReplySigner: Sendable {
    typealias Key = (id: String, key: _RSA.Signing.PrivateKey)

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
        Signature.set(Signature(body, as: key, now: now, nonce: random.hex(32)), in: &headers)
    }

    private static func headers(number: Int, random: inout Randomness) -> HTTPFields {
        var headers = HTTPFields()
        set("Cache-Control", "no-cache, must-revalidate", &headers)
        set("Content-Language", "zh-CN", &headers)
        set("Request-ID", "08\(random.hex(24).uppercased())-\(number)", &headers)
        return headers
    }

    private static func set(_ name: String, _ value: String, _ headers: inout HTTPFields) {
        Signature.set(name, value, &headers)
    }
}
