// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

/// Ids of notifications that have none of their own.
enum NotificationID {
    /// The same for the same contents: SHA-256 over length and bytes of each part, so that no two lists run together.
    static func digest(_ kind: String, _ parts: Data...) -> String { digest(kind, parts) }

    static func digest(_ kind: String, _ parts: [Data]) -> String {
        var hash = SHA256()
        for part in [Data(kind.utf8)] + parts {
            hash.update(data: Data("\(part.count):".utf8))
            hash.update(data: part)
        }
        return hash.finalize().prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
