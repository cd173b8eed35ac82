// SPDX-License-Identifier: Apache-2.0

import Crypto

public import struct Foundation.Data

/// The APIv3 key (APIv3密钥): 32 bytes set in the merchant console, for AES-256-GCM.
///
/// It opens notifications and downloaded platform certificates. It is never printed.
public struct APIv3Key: Sendable {
    private let key: SymmetricKey

    /// Takes the key as the console shows it, 32 ASCII characters.
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/invalidAPIv3Key`` for any other length.
    public init(_ text: String) throws {
        guard text.utf8.count == 32 else {
            throw SigningError(
                .invalidAPIv3Key,
                "The APIv3 key has \(text.utf8.count) bytes, but it must have exactly 32; copy it again from the console."
            )
        }
        key = SymmetricKey(data: Data(text.utf8))
    }

    /// Opens a resource encrypted with `AEAD_AES_256_GCM`.
    ///
    /// - Parameters:
    ///   - ciphertext: Base64 of the ciphertext with its 16-byte tag appended.
    ///   - nonce: The 12 characters that came with it.
    ///   - associatedData: The text that came with it; empty when there was none.
    /// - Throws: ``SigningError`` with ``SigningError/Code/decryptionFailed``.
    public func decrypt(base64 ciphertext: String, nonce: String, associatedData: String = "") throws -> Data {
        guard let data = Data(base64Encoded: ciphertext), data.count >= 16 else {
            throw SigningError(.decryptionFailed, "The ciphertext is not Base64 or was cut short.")
        }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: Data(nonce.utf8)),
                ciphertext: data.dropLast(16),
                tag: data.suffix(16)
            )
            return try AES.GCM.open(box, using: key, authenticating: Data(associatedData.utf8))
        } catch {
            throw SigningError(
                .decryptionFailed,
                "The resource cannot be decrypted: the APIv3 key is another merchant's or was changed, or the data was altered."
            )
        }
    }

    /// Encrypts as WeChat Pay does, for tests and simulators.
    ///
    /// - Parameter nonce: 12 bytes, used once.
    /// - Returns: Base64 of the ciphertext with its 16-byte tag appended.
    /// - Throws: ``SigningError`` with ``SigningError/Code/encryptionFailed`` for a nonce of another length.
    public func encrypt(_ plaintext: Data, nonce: String, associatedData: String = "") throws -> String {
        guard nonce.utf8.count == 12, let gcmNonce = try? AES.GCM.Nonce(data: Data(nonce.utf8)),
            let box = try? AES.GCM.seal(
                plaintext,
                using: key,
                nonce: gcmNonce,
                authenticating: Data(associatedData.utf8)
            )
        else { throw SigningError(.encryptionFailed, "The nonce must have exactly 12 bytes.") }
        return (box.ciphertext + box.tag).base64EncodedString()
    }
}

extension APIv3Key: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "APIv3Key(redacted)" }
    /// The same as the description, or little more; no secret.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
