// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// What a terminal can show of bytes from elsewhere.
enum TerminalText {
    /// Whether the bytes are text without control characters but line ends and tabs.
    static func canShow(_ bytes: Data) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.generalCategory != .control || scalar == "\n" || scalar == "\r" || scalar == "\t"
        }
    }
}

/// XML for reading.
enum XMLText {
    /// The members one a line, indented.
    static func lines(_ xml: XML) -> [String] { ["<xml>"] + lines(xml, indent: "  ") + ["</xml>"] }

    private static func lines(_ xml: XML, indent: String) -> [String] {
        xml.members.flatMap { member in
            let name = Wrapping.printable(member.name)
            switch member.value {
            case .text(let text): return ["\(indent)<\(name)>\(escaped(text))</\(name)>"]
            case .nested(let inner):
                return ["\(indent)<\(name)>"] + lines(inner, indent: indent + "  ") + ["\(indent)</\(name)>"]
            }
        }
    }

    private static func escaped(_ text: String) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return Wrapping.printable(escaped)
    }
}
