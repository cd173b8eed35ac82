// SPDX-License-Identifier: Apache-2.0

/// The line that says when a notification is sent again: `按照（15s/15s/30s/3m）的频次`.
enum RetryWords {
    /// Seconds between the attempts; `nil` where the line is about something else or says it in another way.
    static func delays(_ line: String) -> [Int]? {
        let text = PageText.unescaping(line)
        guard text.contains("频次") || text.contains("通知频率"),
            let match = text.firstMatch(of: /(?:\d+[smh]?)+(?:\/(?:\d+[smh]?)+)+/)
        else { return nil }
        // A list that goes on in words is not the whole.
        let rest = text[match.range.upperBound...]
        guard !rest.hasPrefix("，这个"), !rest.hasPrefix("（") else { return nil }
        let isPlain = text.contains("单位：秒")
        let delays = match.0.split(separator: "/").map { seconds($0, isPlain: isPlain) }
        return delays.contains(nil) ? nil : delays.compactMap { $0 }
    }

    /// `2m30s` and the like; digits alone where the line says that they are seconds.
    private static func seconds(_ text: Substring, isPlain: Bool) -> Int? {
        if isPlain { return Int(text) }
        guard text.wholeMatch(of: /(?:\d+[smh])+/) != nil else { return nil }
        return text.matches(of: /(\d+)([smh])/).reduce(0) { sum, match in
            sum + (Int(match.1) ?? 0) * (match.2 == "h" ? 3600 : match.2 == "m" ? 60 : 1)
        }
    }
}
