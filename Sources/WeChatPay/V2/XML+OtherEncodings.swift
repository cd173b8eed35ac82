// SPDX-License-Identifier: Apache-2.0

import Foundation

extension XML {
    /// Reads a refusal that is not UTF-8, GBK mostly, as old parts of APIv2 still write them: names, codes and ASCII are
    /// as they came, and what cannot be read is U+FFFD. `nil` for a document that is UTF-8, or no XML at all.
    ///
    /// Nothing that was signed may be taken from it.
    init?(inAnotherEncoding bytes: Data, maximumBytes: Int) {
        guard bytes.count <= maximumBytes else { return nil }
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        var isDeclared = false
        if text.hasPrefix("<?xml"), let end = text.range(of: "?>") {
            isDeclared = text[..<end.lowerBound].lowercased().contains("encoding")
            text = text[end.upperBound...]
        }
        guard isDeclared || text.unicodeScalars.contains("\u{FFFD}"), let xml = try? XML(parsing: String(text)) else {
            return nil
        }
        self = xml
    }
}
