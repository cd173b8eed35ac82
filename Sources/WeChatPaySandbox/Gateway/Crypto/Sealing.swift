// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

/// AES-256-GCM, as APIv3 writes certificates, notifications and bills.
enum Sealing {
    /// The ciphertext with its tag behind it; `nil` where key or nonce are not of 32 and 12 bytes, as made ones are.
    static func seal(_ plain: [UInt8], key: String, nonce: String, associated: String = "") -> [UInt8]? {
        guard let nonce = try? AES.GCM.Nonce(data: Array(nonce.utf8)),
            let box = try? AES.GCM.seal(
                plain, using: SymmetricKey(data: Array(key.utf8)), nonce: nonce,
                authenticating: Array(associated.utf8)
            )
        else { return nil }
        return Array(box.ciphertext + box.tag)
    }
}
