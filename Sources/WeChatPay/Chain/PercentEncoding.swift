// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON
import WeChatPayWire

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
        segment.utf8.allSatisfy { unreserved.contains($0) || segmentExtras.contains($0) } && hasGoodEscapes(segment)
    }

    /// Whether a path with its query may go on the wire as it is.
    static func isValidTarget(_ target: String) -> Bool {
        target.utf8.allSatisfy { unreserved.contains($0) || segmentExtras.contains($0) || $0 == 0x2F || $0 == 0x3F }
            && hasGoodEscapes(target)
    }

    /// Whether each `%` begins an escape, and all of them together are UTF-8: URL libraries re-encode a lone `%`, and
    /// leave out a path whose escapes are no text.
    private static func hasGoodEscapes(_ text: String) -> Bool { PercentEscapes.decoded(text) != nil }

    /// Whether a text has only what RFC 3986 lets stand in a URL, less `#`: a fragment is not sent, so it would not be
    /// what is signed.
    static func isURLText(_ text: String) -> Bool {
        text.utf8.allSatisfy { unreserved.contains($0) || urlExtras.contains($0) }
    }

    /// For messages: a hostile path is bounded, and its control characters never reach a terminal or a log.
    static func printable(_ text: String) -> String { Outside.text(text, limit: 256) }
}
