// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// WeChat Pay's keys as the merchant console shows them; nothing in it is secret.
public struct PlatformKeyStatus: Sendable, Hashable, Codable {
    /// The two families of keys.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A platform certificate (平台证书), named by its serial number.
        case certificate
        /// A WeChat Pay public key (微信支付公钥), named by `PUB_KEY_ID_…`.
        case publicKey = "public_key"
    }

    /// How far the merchant is on the way from certificates to the public key.
    public enum Stage: String, Sendable, Codable, CaseIterable {
        /// Both kinds in play: replies as the call asks, notifications as the last call asked. How a sandbox starts.
        case unrestricted
        /// The change is not started: certificates sign everything, whatever a call asks for.
        case certificatesOnly = "certificates_only"
        /// The grey period (灰度): replies as the call asks, a growing share of notifications with the public key.
        case transition
        /// The end: no certificates, `GET /v3/certificates` answers 404.
        case publicKeyOnly = "public_key_only"
    }

    /// A key, without its private half.
    public struct Key: Sendable, Hashable, Codable {
        /// What `Wechatpay-Serial` calls it.
        public var id: String
        /// Which family.
        public var kind: Kind
        /// The certificate, or the public key (SPKI), as PEM.
        public var pem: String
        /// By the wall clock.
        public var notBefore: Date
        /// By the wall clock; `nil` for public keys, which do not run out.
        public var notAfter: Date?
        /// In business time; `nil` while it may sign.
        public var retiredAt: Date?
    }

    /// The share that the console shows: calls of APIv3 that named the public key, in the last seven days.
    public struct Meter: Sendable, Hashable, Codable {
        /// All calls whose signature was right.
        public var calls: Int
        /// Those with the public key's id in `Wechatpay-Serial`.
        public var callsWithPublicKey: Int
        /// Those without `Wechatpay-Serial`; the others named a certificate.
        public var callsWithoutKey: Int
        /// From 0 to 1; `nil` before the first call.
        public var share: Double?

        init(calls: Int, callsWithPublicKey: Int, callsWithoutKey: Int) {
            self.calls = calls
            self.callsWithPublicKey = callsWithPublicKey
            self.callsWithoutKey = callsWithoutKey
            share = calls == 0 ? nil : Double(callsWithPublicKey) / Double(calls)
        }
    }

    /// How far the change is.
    public var stage: Stage
    /// Per cent of notifications that the public key signs now; only during the transition.
    public var notificationPercent: Double?
    /// Oldest first, retired ones included.
    public var keys: [Key]
    /// What the merchant's calls ask for.
    public var meter: Meter
    /// From 0 to 1: replies with a signature that is wrong on purpose (签名探测).
    public var replyProbeShare: Double
    /// From 0 to 1: notifications that such a probe precedes.
    public var notificationProbeShare: Double

    /// Keys that may sign now, the newest last.
    public func keysInPlay(_ kind: Kind) -> [Key] { keys.filter { $0.kind == kind && $0.retiredAt == nil } }
}
