// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A key of WeChat Pay's: of a platform certificate (平台证书), or a public key (微信支付公钥) with an id.
///
/// It holds the private half, which is no secret that anybody needs; what the console shows is a
/// ``PlatformKeyStatus``.
struct PlatformKey: Record {
    static let kind = "platform_key"

    /// Serial number of the certificate, or id of the public key.
    var keyId: String
    var kind: PlatformKeyStatus.Kind
    /// PKCS#8.
    var privateKeyPem: String
    /// What the merchant has: the certificate, or the public key (SPKI).
    var publicPem: String
    var notBefore: Date
    /// Certificates run out; public keys do not.
    var notAfter: Date?
    /// In business time; `nil` while the key is in play.
    var retiredAt: Date?

    var id: String { keyId }
    var isForgettable: Bool { retiredAt != nil }
}

/// How far the merchant is on the way from certificates to the public key, and how often signatures are wrong on
/// purpose. There is one record.
struct KeyMigration: Record {
    static let kind = "key_migration"
    static let onlyID = "migration"

    var stage = PlatformKeyStatus.Stage.unrestricted
    /// Per cent of notifications that the public key signs, where it is fixed; the documented days otherwise.
    var notificationPercent: Double?
    /// In business time.
    var startedAt: Date?
    /// From 0 to 1: replies with a signature that is wrong on purpose (签名探测).
    var replyProbes = 0.0
    /// From 0 to 1: notifications that a probe precedes.
    var notificationProbes = 0.0
    /// Whether the merchant's last APIv3 call asked for the public key.
    var clientUsesPublicKey: Bool?

    var id: String { Self.onlyID }

    /// What WeChat Pay signs with the public key on each day of the change, in per cent.
    static let documentedDays = [0.1, 1, 5, 10, 20, 50, 100]

    /// Per cent of notifications that the public key signs at a time of the grey period (灰度).
    func percent(at now: Date) -> Double {
        if let notificationPercent { return notificationPercent }
        guard let startedAt else { return 0 }
        let day = Int(max(0, min(now.timeIntervalSince(startedAt) / 86400, 1000)))
        return Self.documentedDays[min(day, Self.documentedDays.count - 1)]
    }
}

/// The APIv3 calls of one hour, and those among them that named the public key in `Wechatpay-Serial`.
struct KeyMeterHour: Record {
    static let kind = "key_meter"

    /// Hours since 1970, in business time.
    var hour: Int
    var calls = 0
    var withPublicKey = 0
    /// Without `Wechatpay-Serial`.
    var withoutKey = 0

    var id: String { String(hour) }

    static let days = 7

    static func hour(_ date: Date) -> Int { Int(max(0, min(date.timeIntervalSince1970, 1e12)) / 3600) }
}
