// SPDX-License-Identifier: Apache-2.0

import Crypto
import WeChatPayWire

/// The `sign` of APIv2, with code of its own: it shares nothing with the client.
struct V2Signature: Sendable {
    let key: String

    enum Digest: String, Sendable {
        case md5 = "MD5"
        case hmac = "HMAC-SHA256"
    }

    /// Upper-case hexadecimal over names and values; empty values and `sign` itself do not count.
    func sign(_ members: [(name: String, value: String)], _ digest: Digest) -> String {
        var pairs: [(name: [UInt8], value: [UInt8])] = []
        for member in members where member.name != "sign" && !member.value.isEmpty {
            pairs.append((Array(member.name.utf8), Array(member.value.utf8)))
        }
        pairs.sort { $0.name.lexicographicallyPrecedes($1.name) }
        var text: [UInt8] = []
        for pair in pairs { text += pair.name + [UInt8(ascii: "=")] + pair.value + [UInt8(ascii: "&")] }
        text += Array("key=\(key)".utf8)
        let bytes: [UInt8] =
            switch digest {
            case .md5: Array(Insecure.MD5.hash(data: text))
            case .hmac: Array(HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: Array(key.utf8))))
            }
        return Hexadecimal.text(bytes).uppercased()
    }
}
