// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Date

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
    /// How many of `keys`, from the start, may be named and encrypted with.
    private let inPlay: Int

    /// Collects the keys; of two with the same id the later one counts.
    public init(_ keys: [PlatformKey]) {
        self.init(keys, retired: [])
    }

    /// Collects keys, and others that verify what is under way but are neither named nor encrypted with any more.
    package init(_ keys: [PlatformKey], retired: [PlatformKey]) {
        self.keys = keys + retired
        inPlay = keys.count
        bySerial = Dictionary((retired + keys).map { (SerialNumber.normalized($0.id), $0) }, uniquingKeysWith: { $1 })
    }

    /// Makes the value from a literal.
    public init(arrayLiteral elements: PlatformKey...) {
        self.init(elements)
    }

    /// The key that a `Wechatpay-Serial` header names; leading zeros and case of certificate serials do not matter.
    public subscript(serial: String) -> PlatformKey? {
        // Anybody can send any text, and hashing a long one of combining marks takes seconds.
        guard serial.utf8.count <= 128 else { return nil }
        return bySerial[SerialNumber.normalized(serial)]
    }

    /// The key that requests name and encrypt with, whatever the time: the first public key, else the certificate that
    /// lasts longest.
    public var preferred: PlatformKey? {
        publicKey ?? certificates.max { $0.notValidAfter < $1.notValidAfter }.map(PlatformKey.certificate)
    }

    /// The key that requests name and encrypt with at a time: the first public key, else of the certificates that have
    /// not expired the one that lasts longest. One that is not valid yet is taken where there is no other.
    public func preferred(at time: Date) -> PlatformKey? {
        if let publicKey { return publicKey }
        let usable = certificates.filter { $0.notValidAfter > time }
        let begun = usable.filter { $0.notValidBefore <= time }
        return (begun.isEmpty ? usable : begun).max { $0.notValidAfter < $1.notValidAfter }.map(PlatformKey.certificate)
    }

    private var publicKey: PlatformKey? {
        keys.prefix(inPlay).first { if case .publicKey = $0 { true } else { false } }
    }

    private var certificates: [Certificate] {
        keys.prefix(inPlay).compactMap { if case .certificate(let certificate) = $0 { certificate } else { nil } }
    }
}
