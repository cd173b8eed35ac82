// SPDX-License-Identifier: Apache-2.0

import WeChatPayWire

/// Bytes from elsewhere, made harmless and visible.
enum Visible {
    /// One unit of text as it is shown, with the number of bytes that it stands for.
    struct Unit {
        let text: String
        let bytes: Int
        let columns: Int
    }

    /// A short name or id for a sentence: printable ASCII alone, at most 64 characters.
    static func name(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(64).map { scalar in
            (0x21...0x7E).contains(scalar.value) ? String(scalar) : scalar == " " ? " " : "\u{FFFD}"
        }.joined()
        return text.unicodeScalars.count > 64 ? shown + "…" : shown
    }

    /// Decodes UTF-8 for showing: control characters, marks and stray bytes become escapes.
    static func units(_ bytes: ArraySlice<UInt8>) -> [Unit] {
        var units: [Unit] = []
        var rest = bytes
        while let first = rest.first {
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            let piece = rest.prefix(length)
            if let text = String(validating: piece, as: UTF8.self), let scalar = text.unicodeScalars.first {
                let shown = escape(scalar) ?? text
                units.append(Unit(text: shown, bytes: piece.count, columns: columns(shown)))
                rest = rest.dropFirst(piece.count)
            } else {
                units.append(Unit(text: "\\x" + Hexadecimal.uppercase([first]), bytes: 1, columns: 4))
                rest = rest.dropFirst()
            }
        }
        return units
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned,
            .nonspacingMark, .enclosingMark, .spacingMark:
            return "\\u{\(String(scalar.value, radix: 16).uppercased())}"
        case .spaceSeparator where scalar != " ":
            return "\\u{\(String(scalar.value, radix: 16).uppercased())}"
        default: return nil
        }
    }

    /// Columns on a terminal: Chinese characters take two.
    static func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }
}
