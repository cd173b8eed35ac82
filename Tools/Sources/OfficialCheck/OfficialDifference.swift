// SPDX-License-Identifier: Apache-2.0

package import OfficialPages

/// One fact in which WeChat Pay's pages and the description differ.
package struct OfficialDifference: Hashable, Sendable {
    /// What differs.
    package enum Kind: String, Sendable, CaseIterable {
        /// A page, or a part of it, that is not understood.
        case unread
        /// A call that the description lacks.
        case operation
        /// A notification that the description lacks.
        case event
        /// A member that the description lacks.
        case member
        case type
        case title
        /// Of a request: the description requires what a page leaves out or calls optional, or the other way round.
        case required
        /// A side that must give a member of a request which the other side may leave out.
        case requiredBy = "required-by"
        /// The only side whose pages have a member.
        case roles
        case minLength = "min-length"
        case maxLength = "max-length"
        case maxBytes = "max-bytes"
        /// Characters before encryption.
        case plaintextMinLength = "plaintext-min-length"
        case plaintextMaxLength = "plaintext-max-length"
        /// A documented value that the description lacks.
        case value
        /// The Chinese term of a value.
        case term
        /// The status of a success.
        case status
        /// A status and a code that the description lacks.
        case error
        case rate
        /// The delays between the attempts of a notification.
        case schedule
    }

    /// The operation's id, the event type, method and path of an unknown call, or the id of a page that is not understood.
    package let subject: String
    /// `body/amount/total`; empty where the subject as a whole is meant.
    package let place: String
    package let kind: Kind
    /// What the description has.
    package let described: String
    /// What the pages have.
    package let official: String
    package let pages: [PageID]
    /// The description's components that the member is declared in or refers to: `payscore/Location`.
    package let components: [String]

    package init(
        subject: String, place: String = "", kind: Kind, described: String = "nothing", official: String,
        pages: [PageID],
        components: [String] = []
    ) {
        self.subject = subject
        self.place = place
        self.kind = kind
        self.described = described
        self.official = official
        self.pages = pages
        self.components = components
    }
}

extension OfficialDifference: CustomStringConvertible {
    package var description: String {
        let name = place.isEmpty ? kind.rawValue : "\(place) \(kind.rawValue)"
        guard kind != .unread else { return "\(name): \(official)" }
        let shown = pages.prefix(3).map(\.description).joined(separator: " ")
        let more = pages.count > 3 ? " and \(pages.count - 3) more" : ""
        let origin = components.isEmpty ? "" : " [\(components.joined(separator: ", "))]"
        return "\(name): \(described) here, \(official) on \(shown)\(more)\(origin)"
    }
}
