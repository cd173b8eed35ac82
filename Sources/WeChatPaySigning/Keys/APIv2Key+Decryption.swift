// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import WeChatPayWire

public import struct Foundation.Data

extension APIv2Key {
    /// Opens `req_info` of a refund's notification: AES-256 in ECB mode with PKCS#7 padding, under the MD5 of this key.
    ///
    /// The mode proves little: blocks can be exchanged by whoever has others, and a wrong key shows only in what comes
    /// out. It is what APIv2 has.
    ///
    /// - Parameter text: Base64.
    /// - Throws: ``SigningError`` with ``SigningError/Code/decryptionFailed``.
    public func decrypt(base64 text: String) throws -> Data {
        let block = 16
        guard var bytes = Data(base64Encoded: text).map(Array.init), !bytes.isEmpty, bytes.count % block == 0 else {
            throw SigningError(.decryptionFailed, "The ciphertext is not Base64 of whole blocks; it was cut short.")
        }
        let secret = SymmetricKey(data: Array(hexadecimalMD5.utf8))
        do {
            for start in stride(from: 0, to: bytes.count, by: block) {
                try AES.inversePermute(&bytes[start..<start + block], key: secret)
            }
        } catch { throw SigningError(.decryptionFailed, "The ciphertext cannot be decrypted.") }
        let padding = Int(bytes.last ?? 0)
        guard (1...block).contains(padding), bytes.suffix(padding).allSatisfy({ Int($0) == padding }) else {
            throw SigningError(
                .decryptionFailed,
                "The ciphertext cannot be decrypted: the APIv2 key is another merchant's or was changed, or the data was "
                    + "altered.")
        }
        return Data(bytes.dropLast(padding))
    }

    private var hexadecimalMD5: String { Hexadecimal.text(Insecure.MD5.hash(data: key)) }
}
