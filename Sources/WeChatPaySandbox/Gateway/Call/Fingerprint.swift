// SPDX-License-Identifier: Apache-2.0

import Crypto
import WeChatPayJSON
import WeChatPayWire

/// What a repetition of a request is told from another request by.
enum Fingerprint {
    /// Equal for requests with the same members, in whatever order; tells nothing of what they hold.
    ///
    /// - Parameter kind: What is asked for; the same members ask for something else under another.
    static func of(_ kind: String, _ members: JSON.Object) -> String {
        func write(_ json: JSON, _ hash: inout SHA256) {
            switch json {
            case .object(let object):
                hash.update(data: [UInt8(ascii: "{")])
                for name in object.keys.sorted() {
                    hash.update(data: JSON.string(name).bytes)
                    write(object[name] ?? .null, &hash)
                }
                hash.update(data: [UInt8(ascii: "}")])
            case .array(let elements):
                hash.update(data: [UInt8(ascii: "[")])
                for element in elements { write(element, &hash) }
                hash.update(data: [UInt8(ascii: "]")])
            default: hash.update(data: json.bytes + [UInt8(ascii: ",")])
            }
        }
        var hash = SHA256()
        hash.update(data: JSON.string(kind).bytes)
        write(.object(members), &hash)
        return Hexadecimal.text(hash.finalize())
    }
}
