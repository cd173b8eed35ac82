// SPDX-License-Identifier: Apache-2.0

/// A key of WeChat Pay's that a client trusts.
public enum PlatformKey: Sendable, Equatable {
    /// A WeChat Pay public key (微信支付公钥) with its id, `PUB_KEY_ID_…`.
    case publicKey(id: String, RSAPublicKey)
    /// A platform certificate (微信支付平台证书).
    case certificate(Certificate)

    /// What `Wechatpay-Serial` says when this key signed.
    public var id: String {
        switch self {
        case .publicKey(let id, _): id
        case .certificate(let certificate): certificate.serialNumber
        }
    }

    /// The key itself.
    public var rsaKey: RSAPublicKey {
        switch self {
        case .publicKey(_, let key): key
        case .certificate(let certificate): certificate.publicKey
        }
    }
}

/// All keys of WeChat Pay's that a client trusts: public keys, certificates, or both during a migration.
public struct PlatformKeys: Sendable, ExpressibleByArrayLiteral {
    /// The keys, in the order given.
    public let keys: [PlatformKey]
    private let bySerial: [String: PlatformKey]

    /// Collects the keys; of two with the same id the later one counts.
    public init(_ keys: [PlatformKey]) {
        self.keys = keys
        bySerial = Dictionary(keys.map { (SerialNumber.normalized($0.id), $0) }, uniquingKeysWith: { $1 })
    }

    /// Makes the value from a literal.
    public init(arrayLiteral elements: PlatformKey...) {
        self.init(elements)
    }

    /// The key that a `Wechatpay-Serial` header names; leading zeros and case of certificate serials do not matter.
    public subscript(serial: String) -> PlatformKey? {
        bySerial[SerialNumber.normalized(serial)]
    }

    /// The key that requests name and encrypt with: the first public key, else the certificate that lasts longest.
    public var preferred: PlatformKey? {
        let certificates = keys.compactMap { key -> Certificate? in
            if case .certificate(let certificate) = key { certificate } else { nil }
        }
        return keys.first { if case .publicKey = $0 { true } else { false } }
            ?? certificates.max { $0.notValidAfter < $1.notValidAfter }.map(PlatformKey.certificate)
    }
}
