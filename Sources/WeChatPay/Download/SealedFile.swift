// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// Opens a file encrypted with AES-256-GCM in pieces: swift-crypto opens such files as a whole only.
///
/// What it gives before ``finish()`` is not authenticated yet.
final class SealedFile {
    private static let tagLength = 16
    /// After so many blocks the counter would begin again, and with it the key stream.
    private static let maximumBlocks = 1 << 32 - 2

    private let key: SymmetricKey
    private let nonce: Data
    private var hash: GHASH
    private var pending = Data()
    private var blocks = 0
    private var length = 0

    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/decryptionFailed`` for a key or nonce of another length.
    init(_ cipher: DownloadLink.Cipher) throws {
        guard cipher.key.count == 32, cipher.nonce.count == 12 else {
            throw WeChatPayError(
                .decryptionFailed,
                "The bill's encrypt_key has \(cipher.key.count) bytes and its nonce \(cipher.nonce.count), where "
                    + "AES-256-GCM has 32 and 12; pass them as the reply gives them."
            )
        }
        key = SymmetricKey(data: cipher.key)
        nonce = cipher.nonce
        hash = GHASH(key: try Self.stream(key, Data(count: 16), Data(count: 16)))
    }

    /// The plain bytes of what is known not to be the tag at the end.
    func open(_ bytes: Data) throws -> Data {
        pending += bytes
        let ready = (pending.count - Self.tagLength) / 16 * 16
        guard ready > 0 else { return Data() }
        let piece = Data(pending.prefix(ready))
        pending = Data(pending.dropFirst(ready))
        return try open(blocks: piece)
    }

    /// The last plain bytes, when the tag fits all of them.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileDamaged``.
    func finish() throws -> Data {
        guard pending.count >= Self.tagLength else { throw Self.damaged }
        let tag = pending.suffix(Self.tagLength)
        let last = Data(pending.dropLast(Self.tagLength))
        let plain = last.isEmpty ? Data() : try open(blocks: last)
        let mask = try Self.stream(key, nonce + [0, 0, 0, 1], Data(count: 16))
        let expected = zip(hash.finish(bits: UInt64(length) * 8), mask).map { $0 ^ $1 }
        // Every byte is looked at, however early the first difference is.
        guard zip(expected, tag).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 else { throw Self.damaged }
        return plain
    }

    private func open(blocks piece: Data) throws -> Data {
        hash.update(piece)
        length += piece.count
        let counter = UInt32(truncatingIfNeeded: blocks + 2).bigEndian
        blocks += (piece.count + 15) / 16
        guard blocks <= Self.maximumBlocks else { throw Self.damaged }
        return try Self.stream(key, nonce + withUnsafeBytes(of: counter) { Data($0) }, piece)
    }

    private static func stream(_ key: SymmetricKey, _ counter: Data, _ bytes: Data) throws -> Data {
        do {
            return try AES._CTR.decrypt(bytes, using: key, nonce: try AES._CTR.Nonce(nonceBytes: counter))
        } catch { throw damaged }
    }

    private static let damaged = WeChatPayError(
        .fileDamaged,
        "The encrypted file cannot be opened: it was changed or cut on the way, or its key is another's. Use none of it, "
            + "and ask for a new address."
    )
}
