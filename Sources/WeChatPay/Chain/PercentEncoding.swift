// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// RFC 3986, the part that matters to signed targets: encode once, at one place.
enum PercentEncoding {
    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    private static let segmentExtras = Set("!$&'()*+,;=:@%".utf8)
    private static let urlExtras = Set(":/?[]@!$&'()*+,;=%".utf8)
    private static let digits = Array("0123456789ABCDEF")

    /// Encodes every byte that is not unreserved; a space becomes `%20`.
    static func encode(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            if unreserved.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%"
                result.append(digits[Int(byte >> 4)])
                result.append(digits[Int(byte & 15)])
            }
        }
        return result
    }

    /// Whether a path segment may go on the wire as it is.
    static func isValidSegment(_ segment: String) -> Bool {
        let bytes = Array(segment.utf8)
        return bytes.indices.allSatisfy { index in
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                return index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
            }
            return unreserved.contains(byte) || segmentExtras.contains(byte)
        }
    }

    /// Whether a text has only what RFC 3986 lets stand in a URL, less `#`: a fragment is not sent, so it would not be
    /// what is signed.
    static func isURLText(_ text: String) -> Bool {
        text.utf8.allSatisfy { unreserved.contains($0) || urlExtras.contains($0) }
    }

    /// For messages: a hostile path is bounded, and its control characters never reach a terminal or a log.
    static func printable(_ text: String) -> String { Outside.text(text, limit: 256) }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        Character(Unicode.Scalar(byte)).isHexDigit
    }
}
