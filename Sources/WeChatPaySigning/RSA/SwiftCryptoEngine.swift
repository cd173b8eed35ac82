// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// swift-crypto's RSA: no system library needed.
struct SwiftCryptoPrivateKey: RSAPrivateKeyEngine {
    private let signing: _RSA.Signing.PrivateKey
    // swift-crypto declares the signing type Sendable but not this one, though both hold the same kind of BoringSSL
    // key, which is only read after it was made.
    nonisolated(unsafe) private let decryption: _RSA.Encryption.PrivateKey

    init(pem: String) throws {
        signing = try _RSA.Signing.PrivateKey(pemRepresentation: pem)
        decryption = try _RSA.Encryption.PrivateKey(derRepresentation: signing.derRepresentation)
    }

    var publicKeyDER: Data { signing.publicKey.derRepresentation }

    func signature(for message: Data) throws -> Data {
        try signing.signature(for: message, padding: .insecurePKCS1v1_5).rawRepresentation
    }

    func decrypt(_ ciphertext: Data) throws -> Data {
        try decryption.decrypt(ciphertext, padding: .PKCS1_OAEP)
    }
}

/// swift-crypto's RSA public key.
struct SwiftCryptoPublicKey: RSAPublicKeyEngine {
    private let signing: _RSA.Signing.PublicKey
    // As above: read only, of the same kind as the signing key.
    nonisolated(unsafe) private let encryption: _RSA.Encryption.PublicKey
    let der: Data

    init(pem: String) throws {
        try self.init(_RSA.Signing.PublicKey(pemRepresentation: pem))
    }

    init(der: Data) throws {
        try self.init(_RSA.Signing.PublicKey(derRepresentation: der))
    }

    private init(_ key: _RSA.Signing.PublicKey) throws {
        signing = key
        der = key.derRepresentation
        encryption = try _RSA.Encryption.PublicKey(derRepresentation: der)
    }

    var bits: Int { signing.keySizeInBits }

    func isValidSignature(_ signature: Data, for message: Data) -> Bool {
        signing.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: signature),
            for: message,
            padding: .insecurePKCS1v1_5
        )
    }

    func encrypt(_ plaintext: Data) throws -> Data {
        try encryption.encrypt(plaintext, padding: .PKCS1_OAEP)
    }
}
