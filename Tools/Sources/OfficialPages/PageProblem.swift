// SPDX-License-Identifier: Apache-2.0

/// Something on a page that is not understood, so that the page is named and not skipped.
package struct PageProblem: Hashable, Sendable, CustomStringConvertible {
    /// What is not understood.
    package enum Kind: String, Sendable, CaseIterable {
        /// The page as a whole: no text, no UTF-8, not Markdown, listed without a file.
        case page
        /// A page with parameters and no method or no path.
        case path
        /// A heading with a table of parameters that is neither of a request nor of a reply.
        case heading
        /// A table without a column that it needs, or with one that is not known.
        case columns
        /// A row with too few or too many cells, or with a value that its column does not have.
        case row
        /// A type that is not known.
        case type
        /// A member inside another that has no row.
        case parent
        /// A member that has two rows.
        case repeated
        /// A notification without an event type, or with two that disagree.
        case event
        /// A rate without a figure.
        case rate
    }

    package let kind: Kind
    /// The line, from 1; 0 where it is the page as a whole.
    package let line: Int
    /// The member or the code that it is about, where there is one.
    package let place: String
    package let what: String

    package init(_ kind: Kind, line: Int = 0, place: String = "", _ what: String) {
        self.kind = kind
        self.line = line
        self.place = place
        self.what = what
    }

    package var description: String { line > 0 ? "line \(line): \(what)" : what }
}
