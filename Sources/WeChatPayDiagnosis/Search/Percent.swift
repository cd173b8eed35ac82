// SPDX-License-Identifier: Apache-2.0

import WeChatPayWire

/// Percent-encoding in the ways of other libraries.
enum Percent {
    /// Sets of characters that libraries leave as they are, besides letters, digits and `-._~`.
    enum Allowed: CaseIterable {
        /// RFC 3986's unreserved characters alone.
        case unreserved
        /// What may stand in a path segment.
        case path
        /// As `encodeURIComponent` does.
        case component
        /// As a form does: a space becomes `+`.
        case form

        func contains(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: return true
            case 0x7E: return self != .form
            default: break
            }
            let extra: String =
                switch self {
                case .unreserved: ""
                case .path: "/%:@!$&'()*+,;="
                case .component: "!'()*"
                case .form: "*"
                }
            return extra.utf8.contains(byte)
        }
    }

    /// `nil` where an escape is broken, the result is not UTF-8, or nothing is escaped.
    static func decoded(_ text: String) -> String? {
        text.contains("%") ? PercentEscapes.decoded(text) : nil
    }

    static func encoded(_ text: String, _ allowed: Allowed) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if allowed.contains(byte) {
                result.append(byte)
            } else if allowed == .form, byte == 0x20 {
                result.append(0x2B)
            } else {
                result += [0x25] + Array(Hexadecimal.uppercase([byte]).utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Each segment decoded already, encoded anew.
    static func encodedPath(_ path: String, _ allowed: Allowed) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { encoded(String($0), allowed) }
            .joined(separator: "/")
    }

    /// Names and values of a query, encoded anew from what they mean.
    static func encodedQuery(_ query: String, _ allowed: Allowed) -> String {
        guard query.hasPrefix("?") else { return query }
        let pairs = query.dropFirst().split(separator: "&", omittingEmptySubsequences: false).map { pair in
            pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { piece in
                let text = String(piece).replacing("+", with: " ")
                return encoded(decoded(text) ?? text, allowed)
            }.joined(separator: "=")
        }
        return "?" + pairs.joined(separator: "&")
    }

    /// The digits of escapes in one case.
    static func cased(_ text: String, upper: Bool) -> String {
        var bytes = Array(text.utf8)
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index] == 0x25 {
                for place in [index + 1, index + 2] {
                    let byte = bytes[place]
                    if upper, (0x61...0x66).contains(byte) { bytes[place] = byte - 0x20 }
                    if !upper, (0x41...0x46).contains(byte) { bytes[place] = byte + 0x20 }
                }
                index += 3
            } else {
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
