// SPDX-License-Identifier: Apache-2.0

/// Which paths and events a rule is for.
enum FaultPattern {
    /// Whether a path fits `/v3/exact`, `/v3/with/{variable}` or `/v3/prefix*`.
    static func path(_ pattern: String, fits path: String) -> Bool {
        if pattern.hasSuffix("*"), !pattern.contains("{") { return path.utf8.starts(with: pattern.utf8.dropLast()) }
        let expected = pattern.split(separator: "/", omittingEmptySubsequences: false)
        let given = path.split(separator: "/", omittingEmptySubsequences: false)
        // After a variable a star stands for the rest, whole segments and parts of one alike.
        let isOpen = pattern.hasSuffix("*")
        guard isOpen ? given.count >= expected.count : given.count == expected.count else { return false }
        for (index, (pattern, segment)) in zip(expected, given).enumerated() {
            if isOpen, index == expected.count - 1 { return segment.utf8.starts(with: pattern.utf8.dropLast()) }
            if pattern.hasPrefix("{"), pattern.hasSuffix("}") {
                guard !segment.isEmpty else { return false }
            } else if pattern != segment {
                return false
            }
        }
        return true
    }

    /// Whether an event type fits `REFUND.SUCCESS` or `REFUND.*`.
    static func event(_ pattern: String, fits event: String) -> Bool {
        pattern.hasSuffix("*") ? event.utf8.starts(with: pattern.utf8.dropLast()) : event == pattern
    }
}
