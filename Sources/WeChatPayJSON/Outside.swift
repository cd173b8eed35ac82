// SPDX-License-Identifier: Apache-2.0

/// How text from outside may stand in a description, an error or a log line: a peer chooses neither their length, nor
/// their lines, nor the order in which a terminal shows their characters.
package enum Outside {
    /// The longest code that is shown, in bytes.
    package static let longestCode = 64
    /// The longest identifier that is shown, in bytes.
    package static let longestID = 128

    /// A code, where it looks like one: 1 to 64 ASCII letters, digits and underscores; otherwise `other`.
    package static func code(_ text: String, or other: String = "unreadable") -> String {
        fits(text, most: longestCode) ? text : other
    }

    /// An identifier, where it looks like one: 1 to 128 ASCII letters, digits, underscores and hyphens; otherwise `other`.
    package static func id(_ text: String, or other: String = "unreadable") -> String {
        fits(text, most: longestID, and: "-") ? text : other
    }

    /// A name such as `TRANSACTION.SUCCESS` or `Wechatpay-Serial`, where it looks like one: 1 to 64 ASCII letters, digits,
    /// underscores, hyphens and dots; otherwise `other`.
    package static func name(_ text: String, or other: String = "unreadable") -> String {
        fits(text, most: longestCode, and: "-.") ? text : other
    }

    /// At most `limit` characters of a text, in one line, without what a terminal or a log would act on; `…` says that
    /// there was more.
    ///
    /// - Parameter limit: In Unicode scalars, so that the length in bytes is bounded too.
    package static func text(_ text: String, limit: Int = 200) -> String {
        // Scalars: counting characters would read all combining marks of one, however many there are.
        let start = text.unicodeScalars.prefix(max(limit, 0))
        return printable(String(start)) + (start.endIndex < text.endIndex ? "…" : "")
    }

    /// A whole text without what a terminal would act on, for what a caller asked to see in full.
    ///
    /// - Parameter kept: Control characters that stay, line breaks for example.
    package static func printable(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
        if text.unicodeScalars.allSatisfy({ isHarmless($0) || kept.contains($0) }) { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { isHarmless($0) || kept.contains($0) ? $0 : "\u{FFFD}" }))
    }

    private static func fits(_ text: String, most: Int, and extras: String = "") -> Bool {
        (1...most).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                    true
                default: extras.utf8.contains(byte)
                }
            }
    }

    /// Neither a control character, nor a line or paragraph separator, nor one that changes the direction of text or
    /// cannot be seen. Joiners stay: emoji and several scripts need them.
    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        if scalar.value == 0x200C || scalar.value == 0x200D { return true }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: true
        }
    }
}
