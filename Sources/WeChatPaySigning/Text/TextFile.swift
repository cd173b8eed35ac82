// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The text of a file that an editor wrote: UTF-8, or UTF-16 and UTF-32 with a byte order mark.
package enum TextFile {
    /// The text without its mark, every line ended by LF; `nil` where the bytes are no text.
    package static func text(_ data: Data) -> String? {
        let bytes = Array(data.prefix(4))
        let encoding: String.Encoding =
            if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
                .utf32LittleEndian
            } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
                .utf32BigEndian
            } else if bytes.starts(with: [0xFF, 0xFE]) {
                .utf16LittleEndian
            } else if bytes.starts(with: [0xFE, 0xFF]) {
                .utf16BigEndian
            } else {
                .utf8
            }
        guard let text = String(data: data, encoding: encoding), !text.unicodeScalars.contains("\u{0}") else {
            return nil
        }
        return lines(text)
    }

    /// The same text without a byte order mark, with LF alone at the ends of its lines.
    package static func lines(_ text: String) -> String {
        var text = text[...]
        while text.unicodeScalars.first == "\u{FEFF}" { text = Substring(text.unicodeScalars.dropFirst()) }
        return String(text).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
}
