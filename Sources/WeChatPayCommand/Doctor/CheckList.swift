// SPDX-License-Identifier: Apache-2.0

/// What a look at the credentials found, in the order in which it was looked.
struct CheckList: Sendable {
    enum Verdict: String, Sendable {
        case good = "✓"
        case warning = "!"
        case bad = "✗"
    }

    /// One thing that was looked at.
    struct Check: Sendable {
        var verdict: Verdict
        /// What was looked at, and what was seen; nothing secret.
        var fact: String
        /// What to do; `nil` where nothing is to be done.
        var advice: String?
    }

    private(set) var checks: [Check] = []
    var hasFailed: Bool { checks.contains { $0.verdict == .bad } }

    mutating func good(_ fact: String) { checks.append(Check(verdict: .good, fact: fact)) }
    mutating func warning(_ fact: String, _ advice: String) {
        checks.append(Check(verdict: .warning, fact: fact, advice: advice))
    }
    mutating func bad(_ fact: String, _ advice: String) {
        checks.append(Check(verdict: .bad, fact: fact, advice: advice))
    }

    /// Lines of at most 80 columns, and what they come to.
    var lines: [String] {
        var lines = checks.flatMap { check in
            let text = "\(check.verdict.rawValue) \(Wrapping.printable(check.fact))"
            return Wrapping.prose(text, hanging: 2)
                + (check.advice.map { Wrapping.prose(Wrapping.printable($0), indent: 4, hanging: 4) } ?? [])
        }
        let bad = checks.filter { $0.verdict == .bad }.count
        let warnings = checks.filter { $0.verdict == .warning }.count
        switch (bad, warnings) {
        case (0, 0): lines += ["", "Nothing is wrong."]
        case (0, _): lines += ["", "It works; \(warnings) to look at."]
        default: lines += ["", "\(bad) wrong" + (warnings > 0 ? ", \(warnings) to look at." : ".")]
        }
        return lines
    }
}
