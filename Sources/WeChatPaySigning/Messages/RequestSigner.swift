// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// Whoever holds the merchant API private key: this process, a key management service, a hardware module.
///
/// The requirement is asynchronous so that the key may live elsewhere. A blocking call runs it on the calling thread;
/// an implementation that hands work to unstructured tasks needs a free thread of the cooperative pool for them.
public protocol RequestSigner: Sendable {
    /// Serial number of the merchant API certificate (商户API证书) that belongs to the key.
    var certificateSerialNumber: String { get }

    /// The matching public key where it is known, so that mix-ups are found when a client is made.
    var publicKey: RSAPublicKey? { get }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256 and returns the raw signature.
    func signature(for message: Data) async throws -> Data

    /// Opens a field that WeChat Pay encrypted for the merchant: RSA-OAEP with SHA-1, in Base64.
    func decrypt(base64 ciphertext: String) async throws -> String
}

extension RequestSigner {
    /// Refuses: a signer need not be able to decrypt.
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/decryptionFailed``.
    public func decrypt(base64 ciphertext: String) async throws -> String {
        throw SigningError(
            .decryptionFailed, "This signer cannot decrypt; implement decrypt(base64:) where the key is held."
        )
    }

    /// The matching public key, where it is known.
    public var publicKey: RSAPublicKey? { nil }
}

/// Signs in this process with a key in memory.
public struct LocalSigner: RequestSigner {
    private let privateKey: RSAPrivateKey
    /// Serial number of the merchant API certificate.
    public let certificateSerialNumber: String
    /// The matching public key, where it is known.
    public var publicKey: RSAPublicKey? { privateKey.publicKey }

    /// Signs with `privateKey` under the serial number of its certificate.
    public init(privateKey: RSAPrivateKey, certificateSerialNumber: String) {
        self.privateKey = privateKey
        self.certificateSerialNumber = certificateSerialNumber
    }

    /// Signs in this process.
    public func signature(for message: Data) async throws -> Data {
        try privateKey.signature(for: message)
    }

    /// Decrypts in this process.
    public func decrypt(base64 ciphertext: String) async throws -> String {
        try privateKey.decrypt(base64: ciphertext)
    }
}
