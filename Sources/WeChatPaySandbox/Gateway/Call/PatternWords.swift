// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Says in words what a pattern allows, where it is only a set of characters.
enum PatternWords {
    /// `may only contain digits, letters, - and _` for `^[0-9A-Za-z_-]{1,128}$`; `nil` for other patterns, and where the
    /// text breaks the length alone.
    static func issue(_ expression: String, for text: String) -> String? {
        guard expression.hasPrefix("^["), let close = expression.firstIndex(of: "]"),
            !expression.contains("\\"), !expression.hasPrefix("^[^")
        else { return nil }
        var rest = String(expression[..<close].dropFirst(2))
        let allowed = try? Regex("[\(rest)]*")
        if let allowed, (try? allowed.wholeMatch(in: text)) != nil { return nil }
        var words: [String] = []
        for (range, name) in [
            ("0-9", "digits"), ("A-Za-z", "letters"), ("a-zA-Z", "letters"), ("A-Z", "capitals"),
            ("a-z", "small letters"),
        ] {
            guard let found = rest.range(of: range) else { continue }
            rest.removeSubrange(found)
            words.append(name)
        }
        words += rest.sorted().map(String.init)
        guard let last = words.popLast() else { return nil }
        return "may only contain " + (words.isEmpty ? last : words.joined(separator: ", ") + " and " + last)
    }
}
