// SPDX-License-Identifier: Apache-2.0

/// Finds mix-ups of keys when a client is made, since later they look like bad signatures.
enum KeyConsistency {
    static func check(merchant: Merchant, platformKeys: PlatformKeys) throws {
        let merchantSerial = SerialNumber.normalized(merchant.signer.certificateSerialNumber)
        for key in platformKeys.keys {
            if case .publicKey(let id, _) = key, !isPublicKeyID(id) {
                throw refusal(
                    "A WeChat Pay public key's id has the form PUB_KEY_ID_ and digits, as the console shows it.")
            }
            let sameKey = key.rsaKey == merchant.signer.publicKey
            if sameKey || SerialNumber.normalized(key.id) == merchantSerial {
                throw refusal(
                    "The merchant's own \(sameKey ? "key" : "certificate") was given as WeChat Pay's (\(Shown.key(key))). Use the "
                        + "WeChat Pay public key (微信支付公钥) or the platform certificate (平台证书), not apiclient_cert.pem."
                )
            }
        }
    }

    private static func isPublicKeyID(_ id: String) -> Bool {
        let digits = id.dropFirst("PUB_KEY_ID_".count)
        return id.hasPrefix("PUB_KEY_ID_") && (1...64).contains(digits.count)
            && digits.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private static func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(.invalidConfiguration, reason)
    }
}
