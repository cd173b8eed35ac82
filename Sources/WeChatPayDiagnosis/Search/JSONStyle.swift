// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON
import WeChatPayWire

/// One of the ways in which libraries write the same JSON.
struct JSONStyle: Sendable, Hashable {
    /// What stands between members, and around colons.
    enum Spacing: CaseIterable {
        case compact, spaced, spacedColons, spacedCommas, indent2, indent4, tabs, jackson

        var words: String {
            switch self {
            case .compact: "no spaces"
            case .spaced: "a space after each comma and colon"
            case .spacedColons: "a space after each colon"
            case .spacedCommas: "a space after each comma"
            case .indent2: "line breaks and an indentation of 2"
            case .indent4: "line breaks and an indentation of 4"
            case .tabs: "line breaks and tabs"
            case .jackson: "line breaks and spaces around colons"
            }
        }
    }

    /// How characters outside ASCII are written.
    enum Unicode: CaseIterable { case raw, lowerEscapes, upperEscapes }

    var spacing = Spacing.compact
    var unicode = Unicode.raw
    var escapesSlash = false
    /// `<`, `>`, `&` (and `=`, `'`) as escapes, as Go and Gson write them.
    var html = HTML.none
    var sorts = false

    enum HTML: CaseIterable { case none, go, gson }

    /// All ways that are tried, the likely ones first.
    static func all(hasSlash: Bool, hasUnicode: Bool, hasHTML: Bool) -> [JSONStyle] {
        var styles: [JSONStyle] = []
        for html in hasHTML ? HTML.allCases : [.none] {
            for unicode in hasUnicode ? Unicode.allCases : [.raw] {
                for slash in hasSlash ? [false, true] : [false] {
                    for sorts in [false, true] {
                        for spacing in Spacing.allCases {
                            styles.append(
                                JSONStyle(
                                    spacing: spacing, unicode: unicode, escapesSlash: slash, html: html, sorts: sorts))
                        }
                    }
                }
            }
        }
        return styles
    }

    /// What sets it apart from another way: "members in alphabetical order, a space after each comma and colon".
    ///
    /// - Parameter knowsSpacing: Whether the other's spacing is one of those listed here.
    func words(comparedTo other: JSONStyle, knowsSpacing: Bool) -> String {
        var words: [String] = []
        if sorts, !other.sorts { words.append("its members in alphabetical order") }
        if spacing != other.spacing || !knowsSpacing { words.append(spacing.words) }
        if unicode != other.unicode {
            words.append(
                unicode == .raw ? "characters outside ASCII as they are" : "characters outside ASCII as \\uXXXX")
        }
        if escapesSlash != other.escapesSlash {
            words.append(escapesSlash ? "slashes written as \\/" : "slashes not written as \\/")
        }
        if html != other.html { words.append(html == .none ? "<, > and & as they are" : "<, > and & as \\u003c") }
        return words.isEmpty ? "the usual escapes" : words.joined(separator: ", ")
    }

    // MARK: Writing

    func write(_ json: JSON) -> [UInt8] {
        var bytes: [UInt8] = []
        write(json, level: 0, &bytes)
        return bytes
    }

    private func write(_ json: JSON, level: Int, _ bytes: inout [UInt8]) {
        switch json {
        case .null: bytes += Array("null".utf8)
        case .bool(let value): bytes += Array((value ? "true" : "false").utf8)
        case .number(let number): bytes += Array(number.text.utf8)
        case .string(let text): write(text, &bytes)
        case .array(let elements):
            list(elements, "[", "]", level, &bytes) { element, bytes in write(element, level: level + 1, &bytes) }
        case .object(let object):
            var members = Array(object)
            if sorts { members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }
            list(members, "{", "}", level, &bytes) { member, bytes in
                write(member.key, &bytes)
                bytes += colon
                write(member.value, level: level + 1, &bytes)
            }
        }
    }

    private var colon: [UInt8] {
        switch spacing {
        case .compact, .spacedCommas: [0x3A]
        case .jackson: [0x20, 0x3A, 0x20]
        default: [0x3A, 0x20]
        }
    }

    private func list<Element>(
        _ elements: [Element], _ open: Swift.Unicode.Scalar, _ close: Swift.Unicode.Scalar, _ level: Int,
        _ bytes: inout [UInt8], _ write: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (index, element) in elements.enumerated() {
            if index > 0 {
                bytes.append(0x2C)
                if spacing == .spaced || spacing == .spacedCommas { bytes.append(0x20) }
            }
            breakLine(level + 1, &bytes)
            write(element, &bytes)
        }
        if !elements.isEmpty { breakLine(level, &bytes) }
        bytes.append(UInt8(ascii: close))
    }

    private func breakLine(_ level: Int, _ bytes: inout [UInt8]) {
        let step: [UInt8]
        switch spacing {
        case .indent2, .jackson: step = [0x20, 0x20]
        case .indent4: step = [0x20, 0x20, 0x20, 0x20]
        case .tabs: step = [0x09]
        default: return
        }
        bytes.append(0x0A)
        for _ in 0..<level { bytes += step }
    }

    private func write(_ text: String, _ bytes: inout [UInt8]) {
        bytes.append(0x22)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += [0x5C, 0x22]
            case "\\": bytes += [0x5C, 0x5C]
            case "\n": bytes += [0x5C, 0x6E]
            case "\r": bytes += [0x5C, 0x72]
            case "\t": bytes += [0x5C, 0x74]
            case "\u{8}": bytes += [0x5C, 0x62]
            case "\u{C}": bytes += [0x5C, 0x66]
            case "/" where escapesSlash: bytes += [0x5C, 0x2F]
            case "<" where html != .none, ">" where html != .none, "&" where html != .none,
                "=" where html == .gson, "'" where html == .gson:
                escape(UInt16(scalar.value), &bytes)
            case "\u{0}"..<"\u{20}": escape(UInt16(scalar.value), &bytes)
            case "\u{80}"... where unicode != .raw:
                for unit in String(scalar).utf16 { escape(unit, &bytes) }
            default:
                if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes += Array(String(scalar).utf8) }
            }
        }
        bytes.append(0x22)
    }

    private func escape(_ unit: UInt16, _ bytes: inout [UInt8]) {
        let digits = Hexadecimal.text([UInt8(unit >> 8), UInt8(unit & 0xFF)])
        bytes += [0x5C, 0x75] + Array((unicode == .upperEscapes ? digits.uppercased() : digits).utf8)
    }
}
