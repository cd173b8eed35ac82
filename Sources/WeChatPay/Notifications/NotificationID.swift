// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayWire

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
        return Hexadecimal.text(hash.finalize().prefix(16))
    }
}
