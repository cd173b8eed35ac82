// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The seam between this module and whoever does the modular arithmetic.
///
/// Signing is most of what a call costs, so a second engine can take its place here; nothing outside this folder
/// knows which one is in use.
protocol RSAPrivateKeyEngine: Sendable {
    init(pem: String) throws
    /// DER of the matching public key (SPKI).
    var publicKeyDER: Data { get }
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    func signature(for message: Data) throws -> Data
    /// RSAES-OAEP with SHA-1 and MGF1-SHA-1.
    func decrypt(_ ciphertext: Data) throws -> Data
}

/// The public half of ``RSAPrivateKeyEngine``.
protocol RSAPublicKeyEngine: Sendable {
    init(pem: String) throws
    init(der: Data) throws
    /// DER of the key (SPKI), the same whichever form it was read from.
    var der: Data { get }
    var bits: Int { get }
    /// Checks RSASSA-PKCS1-v1_5 with SHA-256; false for anything that is not a signature at all.
    func isValidSignature(_ signature: Data, for message: Data) -> Bool
    /// RSAES-OAEP with SHA-1 and MGF1-SHA-1.
    func encrypt(_ plaintext: Data) throws -> Data
}

typealias DefaultPrivateKeyEngine = SwiftCryptoPrivateKey
typealias DefaultPublicKeyEngine = SwiftCryptoPublicKey
