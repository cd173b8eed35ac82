// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

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

    /// The operations that a rule's requests may be of; two are enough to know that it is not for one alone.
    static func operations(method: String?, path: String?) -> [APIOperation] {
        guard let path else { return Array(APIDescription.shared.operations.prefix(2)) }
        let local =
            ["/hk", "/global"].first { path.hasPrefix($0 + "/v3/") }.map { String(path.dropFirst($0.count)) } ?? path
        let isMethod = { (operation: APIOperation) in method == nil || operation.method == method }
        guard local.contains("{") || local.hasSuffix("*") else {
            // Of several with a method, the one with the most literal path answers.
            var found: [APIOperation] = []
            for operation in APIDescription.shared.operations(at: local)
            where isMethod(operation) && !found.contains(where: { $0.method == operation.method }) {
                found.append(operation)
            }
            return found
        }
        return APIDescription.shared.operations.filter { isMethod($0) && mayMeet(local, $0.path) }
    }

    /// Whether some path fits both a pattern and a documented path.
    private static func mayMeet(_ pattern: String, _ documented: String) -> Bool {
        let expected = pattern.split(separator: "/", omittingEmptySubsequences: false)
        let given = documented.split(separator: "/", omittingEmptySubsequences: false)
        let isOpen = pattern.hasSuffix("*")
        guard isOpen ? given.count >= expected.count : given.count == expected.count else { return false }
        for (index, (pattern, segment)) in zip(expected, given).enumerated() {
            let isVariable = segment.hasPrefix("{")
            if isOpen, index == expected.count - 1 {
                return isVariable || segment.utf8.starts(with: pattern.utf8.dropLast())
            }
            guard isVariable || pattern.hasPrefix("{") && pattern.hasSuffix("}") || pattern == segment else {
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
