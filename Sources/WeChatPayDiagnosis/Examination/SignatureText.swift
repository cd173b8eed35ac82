// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayWire

/// A signature as text, decoded in whichever way it can be.
struct SignatureText {
    static let probe = "WECHATPAY/SIGNTEST/"

    /// Of RSA keys with 2048, 3072 and 4096 bits.
    static let usualLengths = [256, 384, 512]

    /// The bytes; `nil` where nothing can be made of the text.
    let bytes: [UInt8]?
    /// How the text departs from standard Base64 on one line, in words; `nil` where it does not.
    let fault: String?
    let isProbe: Bool

    init(_ text: String) {
        let isProbe = text.hasPrefix(Self.probe)
        guard text.utf8.count <= 16 << 10 else {
            self.init(nil, "far too long (\(text.utf8.count) bytes)", isProbe)
            return
        }
        // Hexadecimal digits are Base64 characters too, but no key's signature has that length then.
        if text.utf8.count >= 256, let bytes = Hexadecimal.bytes(text) {
            self.init(bytes, "hexadecimal", isProbe)
        } else if let bytes = Self.decoded(text) {
            self.init(bytes, nil, isProbe)
        } else {
            let decoded = Self.repairs.compactMap { repair -> ([UInt8], String)? in
                let repaired = repair.apply(text)
                return repaired == text ? nil : Self.decoded(repaired).map { ($0, repair.words) }
            }
            // Several repairs may lead to Base64; the right one leads to a signature's length.
            let found = decoded.first { Self.usualLengths.contains($0.0.count) } ?? decoded.first
            self.init(found?.0, found?.1 ?? "not Base64 at all", isProbe)
        }
    }

    private init(_ bytes: [UInt8]?, _ fault: String?, _ isProbe: Bool) {
        self.bytes = bytes
        self.fault = fault
        self.isProbe = isProbe
    }

    private static func decoded(_ text: String) -> [UInt8]? {
        Data(base64Encoded: text).map { Array($0) }
    }

    private static let repairs: [(words: String, apply: @Sendable (String) -> String)] = [
        ("Base64 broken into lines or with spaces at its ends", { text in text.filter { !$0.isWhitespace } }),
        ("Base64 whose + became spaces, as in a form", { $0.replacing(" ", with: "+") }),
        ("Base64 with its padding (=) missing", padded),
        ("URL-safe Base64 (- and _ for + and /)", { padded($0.replacing("-", with: "+").replacing("_", with: "/")) }),
        ("percent-encoded Base64", { Percent.decoded($0) ?? $0 }),
        ("Base64 with backslashes, as inside JSON", { $0.replacing("\\", with: "") }),
    ]

    private static func padded(_ text: String) -> String {
        guard !text.contains("=") else { return text }
        return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }
}
