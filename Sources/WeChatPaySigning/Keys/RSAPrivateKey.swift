// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// The merchant API private key (商户API私钥), parsed once and never printed.
///
/// `apiclient_key.pem` of the merchant console is such a key.
public struct RSAPrivateKey: Sendable {
    private let engine: any RSAPrivateKeyEngine
    /// The matching public key.
    public let publicKey: RSAPublicKey

    /// Reads a private key from PEM text, PKCS#8 (`PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`).
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/invalidKey`` when the text is something else, is damaged,
    ///   is encrypted, has fewer than 2048 bits, or where there are two different keys. Line breaks may be missing, or be
    ///   written out as `\n`.
    public init(pem: String) throws {
        try self.init(PEMText(pem))
    }

    /// Reads a private key from a PEM file.
    ///
    /// - Throws: ``SigningError`` as ``init(pem:)``, or ``SigningError/Code/unreadableFile``.
    public init(contentsOfFile path: String) throws {
        try self.init(PEMText(contentsOfFile: path))
    }

    package init(_ pem: PEMText) throws {
        let text = try pem.text(.privateKey)
        do {
            let key = try DefaultPrivateKeyEngine(pem: text)
            engine = key
            publicKey = try RSAPublicKey(der: key.publicKeyDER)
        } catch {
            // The parser's own error may quote what it read; it is left out on purpose.
            if let bits = pem.bits(.privateKey), bits < 2048 {
                throw SigningError(
                    .invalidKey,
                    "The private key has \(bits) bits, but 2048 are needed; give apiclient_key.pem of the merchant certificate, "
                        + "and only where it is this very file, apply for a new certificate in the merchant console.")
            }
            throw SigningError(
                .invalidKey,
                "The private key is damaged: its text has the right form, but letters of it were changed; "
                    + "\(PEMText.anotherCopy(.privateKey)).")
        }
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256.
    ///
    /// - Returns: The raw signature, as long as the key's modulus.
    /// - Throws: ``SigningError`` with ``SigningError/Code/signingFailed``.
    public func signature(for message: Data) throws -> Data {
        do { return try engine.signature(for: message) } catch {
            throw SigningError(.signingFailed, "The private key refused to sign; check that the key file is complete.")
        }
    }

    /// Decrypts a field that WeChat Pay encrypted for this merchant (RSAES-OAEP, SHA-1).
    ///
    /// - Parameter ciphertext: Standard Base64, as it stands in the reply.
    /// - Throws: ``SigningError`` with ``SigningError/Code/decryptionFailed``.
    public func decrypt(base64 ciphertext: String) throws -> String {
        guard let data = Data(base64Encoded: ciphertext),
            let plaintext = try? engine.decrypt(data),
            let text = String(data: plaintext, encoding: .utf8)
        else {
            throw SigningError(
                .decryptionFailed,
                "The field cannot be decrypted; it is damaged or was encrypted for another merchant certificate."
            )
        }
        return text
    }
}

extension RSAPrivateKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "RSAPrivateKey(redacted)" }
    /// The same as the description, or little more; no secret.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
