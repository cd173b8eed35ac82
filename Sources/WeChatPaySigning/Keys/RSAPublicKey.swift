// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// An RSA public key: the WeChat Pay public key (微信支付公钥), or the one inside a certificate.
public struct RSAPublicKey: Sendable, Equatable {
    private let engine: any RSAPublicKeyEngine

    /// Reads a public key from PEM text, SPKI (`PUBLIC KEY`) or PKCS#1 (`RSA PUBLIC KEY`).
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/invalidKey``.
    public init(pem: String) throws {
        try self.init(PEMText(pem))
    }

    /// Reads a public key from a PEM file, `pub_key.pem` of the merchant console for example.
    ///
    /// - Throws: ``SigningError`` as ``init(pem:)``, or ``SigningError/Code/unreadableFile``.
    public init(contentsOfFile path: String) throws {
        try self.init(PEMText(contentsOfFile: path))
    }

    package init(_ pem: PEMText) throws {
        let text = try pem.text(.publicKey)
        do { engine = try DefaultPublicKeyEngine(pem: text) } catch { throw Self.unusable(pem.bits(.publicKey)) }
    }

    init(der: Data) throws {
        do { engine = try DefaultPublicKeyEngine(der: der) } catch {
            let content = DERContent(der)
            guard content != .ellipticCurveKey else {
                throw SigningError(
                    .invalidKey,
                    "The public key is an elliptic curve key; WeChat Pay's are RSA, so it is another file's.")
            }
            if case .rsaPublicKey(let bits, _) = content { throw Self.unusable(bits) }
            throw Self.unusable(nil)
        }
    }

    private static func unusable(_ bits: Int?) -> SigningError {
        if let bits, bits < 2048 {
            return SigningError(
                .invalidKey, "The public key has \(bits) bits, but 2048 are needed; it is another file's.")
        }
        return SigningError(
            .invalidKey,
            "The public key is damaged: letters of it were changed; take another copy of its file.")
    }

    /// The key as DER (SPKI), the same bytes whichever form it was read from.
    public var derRepresentation: Data { engine.der }

    /// Length of the modulus in bits, 2048 for WeChat Pay's keys.
    public var bits: Int { engine.bits }

    /// Checks a signature made with RSASSA-PKCS1-v1_5 and SHA-256; false for bytes that are no signature at all.
    public func isValidSignature(_ signature: Data, for message: Data) -> Bool {
        engine.isValidSignature(signature, for: message)
    }

    /// Encrypts one field with RSAES-OAEP (SHA-1) and returns standard Base64, as requests carry it.
    ///
    /// - Parameter plaintext: At most 214 UTF-8 bytes for a 2048-bit key.
    /// - Throws: ``SigningError`` with ``SigningError/Code/encryptionFailed``.
    public func encrypt(_ plaintext: String) throws -> String {
        let limit = bits / 8 - 42
        guard plaintext.utf8.count <= limit else {
            throw SigningError(
                .encryptionFailed,
                "The field has \(plaintext.utf8.count) bytes, but at most \(limit) can be encrypted with this key."
            )
        }
        do { return try engine.encrypt(Data(plaintext.utf8)).base64EncodedString() } catch {
            throw SigningError(.encryptionFailed, "The field could not be encrypted with the platform's key.")
        }
    }

    /// Whether both are the same key, whichever form they were read from.
    public static func == (lhs: RSAPublicKey, rhs: RSAPublicKey) -> Bool {
        lhs.engine.der == rhs.engine.der
    }
}

extension RSAPublicKey: CustomStringConvertible {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "RSAPublicKey(\(bits) bits)" }
}
