// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// swift-crypto's RSA: no system library needed.
struct SwiftCryptoPrivateKey: RSAPrivateKeyEngine {
    private let signing: _RSA.Signing.PrivateKey

    init(pem: String) throws {
        signing = try _RSA.Signing.PrivateKey(pemRepresentation: pem)
    }

    var publicKeyDER: Data { signing.publicKey.derRepresentation }

    func signature(for message: Data) throws -> Data {
        try signing.signature(for: message, padding: .insecurePKCS1v1_5).rawRepresentation
    }

    func decrypt(_ ciphertext: Data) throws -> Data {
        // Made when it is needed, which is seldom: a second copy of each key would be half of what a merchant costs.
        try _RSA.Encryption.PrivateKey(derRepresentation: signing.derRepresentation)
            .decrypt(ciphertext, padding: .PKCS1_OAEP)
    }
}

/// swift-crypto's RSA public key.
struct SwiftCryptoPublicKey: RSAPublicKeyEngine {
    private let signing: _RSA.Signing.PublicKey
    let der: Data

    init(pem: String) throws {
        self.init(try _RSA.Signing.PublicKey(pemRepresentation: pem))
    }

    init(der: Data) throws {
        self.init(try _RSA.Signing.PublicKey(derRepresentation: der))
    }

    private init(_ key: _RSA.Signing.PublicKey) {
        signing = key
        der = key.derRepresentation
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
        // As above: few of the keys in memory ever encrypt.
        try _RSA.Encryption.PublicKey(derRepresentation: der).encrypt(plaintext, padding: .PKCS1_OAEP)
    }
}
