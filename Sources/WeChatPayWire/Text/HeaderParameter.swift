// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Parameters in a header's value: `form-data; name="file"; filename="a.jpg"`.
package enum HeaderParameter {
    /// The value of `name=value` or `name="value"` after a semicolon; `nil` where there is none, or its quotes do not end.
    package static func value(_ name: String, in header: String) -> String? {
        for piece in pieces(header).dropFirst() {
            let trimmed = piece.trimmingCharacters(in: .whitespaces)
            guard let equals = trimmed.firstIndex(of: "="), trimmed[..<equals].lowercased() == name else { continue }
            let value = trimmed[trimmed.index(after: equals)...]
            guard value.hasPrefix("\"") else { return String(value) }
            guard value.count >= 2, value.hasSuffix("\"") else { return nil }
            return String(value.dropFirst().dropLast()).replacing("\\\"", with: "\"")
        }
        return nil
    }

    /// A header's value, split at the semicolons that are not inside quotes: a file's name may have one.
    private static func pieces(_ header: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = header.startIndex
        var isQuoted = false
        var isEscaped = false
        for index in header.indices {
            let character = header[index]
            if isQuoted, !isEscaped, character == "\\" {
                isEscaped = true
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = false
            guard character == ";", !isQuoted else { continue }
            pieces.append(header[start..<index])
            start = header.index(after: index)
        }
        return pieces + [header[start...]]
    }
}
