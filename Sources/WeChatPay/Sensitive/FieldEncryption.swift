// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Encrypts the sensitive fields of one call with one key, and knows whether there were any: the call then names it.
package final class FieldEncryption: Sendable {
    private let key: PlatformKey?
    private let isUsed = Mutex(false)

    init(_ key: PlatformKey?) { self.key = key }

    /// The key, if anything was encrypted.
    package var usedKey: PlatformKey? { isUsed.withLock { $0 } ? key : nil }

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
        isUsed.withLock { $0 = true }
        do { return try key.rsaKey.encrypt(plaintext) } catch {
            let reason = (error as? SigningError)?.message ?? "The field could not be encrypted."
            throw WeChatPayError(.encryptionFailed, "\(reason) Nothing was sent.", cause: error)
        }
    }
}
