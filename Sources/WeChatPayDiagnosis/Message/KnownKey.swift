// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// A public key that may have made a signature, with the name it goes by.
public struct KnownKey: Sendable, CustomStringConvertible {
    /// Whose key it is, and in which form it is known.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The key of a merchant API certificate (商户API证书); its id is the certificate's serial number.
        case merchantCertificate
        /// The key of a platform certificate (微信支付平台证书); its id is the certificate's serial number.
        case platformCertificate
        /// A WeChat Pay public key (微信支付公钥); its id is `PUB_KEY_ID_…`.
        case platformPublicKey

        /// Whether it is one of WeChat Pay's.
        public var isPlatform: Bool { self != .merchantCertificate }
    }

    /// Serial number or public key id.
    public let id: String
    /// Whose it is.
    public let kind: Kind
    let key: _RSA.Signing.PublicKey
    let der: Data

    /// Takes a key as DER (SPKI or PKCS#1).
    ///
    /// - Throws: ``UnreadableKey``.
    public init(_ kind: Kind, id: String, der: some Sequence<UInt8>) throws(UnreadableKey) {
        guard let key = try? _RSA.Signing.PublicKey(derRepresentation: Data(der)) else { throw UnreadableKey(id: id) }
        self.init(kind, id: id, key)
    }

    /// Takes a key as PEM (`PUBLIC KEY` or `RSA PUBLIC KEY`).
    ///
    /// - Throws: ``UnreadableKey``.
    public init(_ kind: Kind, id: String, pem: String) throws(UnreadableKey) {
        guard let key = try? _RSA.Signing.PublicKey(pemRepresentation: pem) else { throw UnreadableKey(id: id) }
        self.init(kind, id: id, key)
    }

    private init(_ kind: Kind, id: String, _ key: _RSA.Signing.PublicKey) {
        self.kind = kind
        self.id = id
        self.key = key
        der = key.derRepresentation
    }

    /// The length of its signatures, in bytes.
    var signatureLength: Int { (key.keySizeInBits + 7) / 8 }

    /// What a signature covers, if this key made it.
    func open(_ signature: [UInt8]) -> OpenedSignature? {
        guard signature.count == signatureLength, let numbers = try? key.getKeyPrimitives(),
            let modulus = Modulus(bigEndian: Array(numbers.modulus)),
            let encoded = modulus.power(signature, Array(numbers.publicExponent))
        else { return nil }
        return OpenedSignature(encoded)
    }

    /// Whether the signature is good: PKCS#1 v1.5 with SHA-256.
    func verifies(_ signature: [UInt8], _ message: [UInt8]) -> Bool {
        key.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: Data(signature)), for: message, padding: .insecurePKCS1v1_5
        )
    }

    /// Whether both are the same key, whatever they are called.
    func isSameKey(as other: KnownKey) -> Bool { der == other.der }

    /// Kind and id, neither of which is secret.
    public var description: String { "\(words) \(Visible.name(id))" }

    /// What it is, in a sentence.
    var words: String {
        switch kind {
        case .merchantCertificate: "the merchant certificate"
        case .platformCertificate: "the platform certificate"
        case .platformPublicKey: "the WeChat Pay public key"
        }
    }
}

/// A key that is not an RSA public key of at least 2048 bits, or is damaged.
public struct UnreadableKey: Error, Sendable, CustomStringConvertible {
    /// The id it was given.
    public let id: String
    /// Names the id alone.
    public var description: String {
        "The key \(Visible.name(id)) cannot be read: it is damaged, or not an RSA public key."
    }
}

/// Serial numbers and public key ids.
enum KeyID {
    static func isPublicKeyID(_ id: String) -> Bool { id.hasPrefix("PUB_KEY_ID") }

    /// Tools disagree about case and leading zeros of serial numbers.
    static func normalized(_ id: String) -> String {
        if isPublicKeyID(id) { return id }
        let digits = id.uppercased().drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }

    static func same(_ a: String, _ b: String) -> Bool { normalized(a) == normalized(b) }
}
