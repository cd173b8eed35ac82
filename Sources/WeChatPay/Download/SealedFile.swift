// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

/// Collects a file encrypted with AES-256-GCM and opens it as a whole, so that no byte leaves it unauthenticated.
struct SealedFile {
    private static let nonceLength = 12

    private let key: SymmetricKey
    private let maximumBytes: Int
    /// The nonce, then ciphertext and tag as they came.
    private var collected: Data

    /// - Parameters:
    ///   - maximumBytes: The longest file, in bytes as they come, ciphertext and tag.
    ///   - announced: How long the reply says that the file is.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/decryptionFailed`` for a key or nonce of another length,
    ///   with ``WeChatPayError/Code/bodyTooLarge`` for a file that announces too many bytes.
    init(_ cipher: DownloadLink.Cipher, maximumBytes: Int, announced: Int64? = nil) throws {
        guard cipher.key.count == 32, cipher.nonce.count == Self.nonceLength else {
            throw WeChatPayError(
                .decryptionFailed,
                "The bill's encrypt_key has \(cipher.key.count) bytes and its nonce \(cipher.nonce.count), where "
                    + "AES-256-GCM has 32 and 12; pass them as the reply gives them."
            )
        }
        key = SymmetricKey(data: cipher.key)
        self.maximumBytes = maximumBytes
        collected = cipher.nonce
        if let announced, announced > Int64(maximumBytes) { throw tooLarge }
    }

    /// Adds bytes as they came.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/bodyTooLarge``.
    mutating func add(_ bytes: Data) throws {
        guard bytes.count <= maximumBytes - (collected.count - Self.nonceLength) else {
            collected = Data()
            throw tooLarge
        }
        collected.append(bytes)
    }

    /// The file inside, once nothing more comes.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileDamaged``.
    consuming func open() throws -> Data {
        do {
            let box = try AES.GCM.SealedBox(combined: collected)
            // The box has a copy.
            collected = Data()
            return try AES.GCM.open(box, using: key)
        } catch { throw Self.damaged }
    }

    private var tooLarge: WeChatPayError {
        WeChatPayError(
            .bodyTooLarge,
            "The encrypted file is longer than \(maximumBytes) bytes, and it can be opened only as a whole, in memory; "
                + "raise maximumSealedBytes of the client's configuration.",
            outcome: .tookEffect
        )
    }

    private static let damaged = WeChatPayError(
        .fileDamaged,
        "The encrypted file cannot be opened: it was changed or cut on the way, or its key is another's. Use none of it, "
            + "and ask for a new address."
    )
}
