// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Encrypts the sensitive fields of one call with one key, and knows whether there were any: the call then names it.
package final class FieldEncryption: Sendable {
    private let key: PlatformKey?
    private let fields = Mutex<[EncryptedField]>([])

    init(_ key: PlatformKey?) { self.key = key }

    /// What was encrypted and with which key; `nil` where nothing was.
    package var used: EncryptedFields? {
        let fields = fields.withLock { $0 }
        guard let key, !fields.isEmpty else { return nil }
        return EncryptedFields(key: key, fields: fields)
    }

    /// Encrypts one field.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/encryptionFailed``.
    package func encrypt(_ plaintext: String) throws -> String {
        guard let key else {
            throw WeChatPayError(
                .encryptionFailed,
                "There is no platform key that is valid now to encrypt with; await preparePlatformKeys(), which downloads "
                    + "the platform certificates, or configure the WeChat Pay public key. Nothing was sent."
            )
        }
        do {
            let ciphertext = try key.rsaKey.encrypt(plaintext)
            fields.withLock { $0.append(EncryptedField(plaintext: plaintext, ciphertext: ciphertext)) }
            return ciphertext
        } catch {
            let reason = (error as? SigningError)?.message ?? "The field could not be encrypted."
            throw WeChatPayError(.encryptionFailed, "\(reason) Nothing was sent.", cause: error)
        }
    }
}
