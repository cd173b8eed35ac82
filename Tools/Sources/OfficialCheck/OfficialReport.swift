// SPDX-License-Identifier: Apache-2.0

package import OfficialPages

/// What `dev/check-official` prints.
package struct OfficialReport {
    private let pages: [OfficialPage]
    private let outcome: OfficialExceptions.Outcome

    package init(pages: [OfficialPage], outcome: OfficialExceptions.Outcome) {
        self.pages = pages
        self.outcome = outcome
    }

    /// Nothing is unexplained, and every exception explains something.
    package var isClean: Bool { outcome.unexplained.isEmpty && outcome.stale.isEmpty }

    /// Differences by subject, stale exceptions, and what was read.
    package var lines: [String] {
        var lines: [String] = []
        var subject: String?
        for difference in outcome.unexplained {
            if difference.subject != subject {
                subject = difference.subject
                lines.append(heading(difference))
            }
            lines.append("    \(difference)")
        }
        lines += outcome.stale.map { "explains nothing any more: \($0)" }
        return lines + [summary]
    }

    /// Pages have an address to look at.
    private func heading(_ difference: OfficialDifference) -> String {
        guard difference.kind == .unread, let page = difference.pages.first else { return difference.subject }
        return "\(page) is not understood (\(page.url))"
    }

    private var summary: String {
        var calls = 0
        var notifications = 0
        for page in pages {
            switch page.content {
            case .operation: calls += 1
            case .notification: notifications += 1
            case .guide: break
            }
        }
        let guides = pages.count - calls - notifications
        return "\(pages.count) pages: \(calls) of calls, \(notifications) of notifications, \(guides) others; "
            + "\(outcome.unexplained.count) difference(s), \(outcome.explained.count) explained, "
            + "\(outcome.stale.count) stale exception(s)"
    }
}
