// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import HTTPTypes

/// Signs replies with the key that the request's `Wechatpay-Serial` asks for.
struct ReplySigner: Sendable {
    let keys: SandboxKeys

    /// The public key's pair, or the certificate's where that was asked for or nothing was.
    func key(for serial: String?) throws(GatewayRefusal) -> (id: String, key: _RSA.Signing.PrivateKey) {
        switch serial?.uppercased() {
        case keys.publicKeyID: return (keys.publicKeyID, keys.platform)
        case nil, keys.platformCertificate.serialNumber:
            return (keys.platformCertificate.serialNumber, keys.platformCertificateKey)
        default:
            throw .parameter("Wechatpay-Serial", "平台证书序列号Wechatpay-Serial错误", location: "header")
        }
    }

    func reply(
        status: Int, body: [UInt8], as signer: (id: String, key: _RSA.Signing.PrivateKey), now: Date
    ) -> GatewayReply {
        let timestamp = String(Int(now.timeIntervalSince1970))
        let nonce = Randomness.hex(32)
        let message = Array((timestamp + "\n" + nonce + "\n").utf8) + body + [10]
        var headers = HTTPFields()
        func set(_ name: String, _ value: String) {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        if !body.isEmpty { set("Content-Type", "application/json; charset=utf-8") }
        set("Cache-Control", "no-cache, must-revalidate")
        set("Content-Language", "zh-CN")
        set("Request-ID", "08" + Randomness.hex(24).uppercased() + (status < 300 ? "-0" : "-268435461"))
        set("Wechatpay-Timestamp", timestamp)
        set("Wechatpay-Nonce", nonce)
        set("Wechatpay-Serial", signer.id)
        set("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048")
        // Without a signature a client refuses the reply, so a failing key is noticed there.
        if let signature = try? signer.key.signature(for: message, padding: .insecurePKCS1v1_5) {
            set("Wechatpay-Signature", signature.rawRepresentation.base64EncodedString())
        }
        return GatewayReply(status: status, headers: headers, body: body)
    }
}
