// SPDX-License-Identifier: Apache-2.0

/// What a page of WeChat Pay's documentation says.
package struct OfficialPage: Sendable {
    /// What a page is about.
    package enum Content: Sendable {
        case operation(OfficialOperation)
        case notification(OfficialNotification)
        /// A page about no single call: a product, a guide, questions.
        case guide
    }

    package let id: PageID
    /// The title in the list of pages.
    package let name: String
    /// The list of pages has it; a page that was withdrawn is read only where no other has the operation.
    package let isListed: Bool
    package let content: Content
    package let problems: [PageProblem]

    package init(id: PageID, name: String, isListed: Bool, content: Content, problems: [PageProblem]) {
        self.id = id
        self.name = name
        self.isListed = isListed
        self.content = content
        self.problems = problems
    }
}

/// A call, as one page has it.
package struct OfficialOperation: Sendable {
    package let method: String
    /// Mostly one; a page may have one call at two paths, and a page about a file none.
    package let paths: [String]
    /// The address comes from another reply; the path is one of a sample.
    package let isFromReply: Bool
    package let hosts: [String]
    /// The tables of parameters that the page has.
    package let tables: [OfficialTable]
    /// The status of a success, where the page says it.
    package let status: Int?
    package let errors: [OfficialError]
    package let rates: [OfficialRate]

    /// The members of one place; `nil` where the page has no table of it.
    package func members(of location: OfficialTable.Location) -> [OfficialMember]? {
        let found = tables.filter { $0.location == location }
        return found.isEmpty ? nil : found.flatMap(\.members)
    }
}

/// A notification, as one page has it.
package struct OfficialNotification: Sendable {
    /// The values of `event_type`.
    package let events: [String]
    /// Those of the sample, where the table has none of them.
    package let otherEvents: [String]
    /// The value of `original_type`, where the sample has one.
    package let originalType: String?
    package let tables: [OfficialTable]
    /// Seconds between one attempt and the next, where the page lists them so.
    package let delays: [Int]?

    /// The members after decryption; `nil` where the page has no table of them.
    package var resource: [OfficialMember]? { tables.first { $0.location == .resource }?.members }
}

/// A table of parameters.
package struct OfficialTable: Sendable {
    /// What the table lists.
    package enum Location: String, Sendable, CaseIterable {
        case header, path, query, body, response
        /// Of a notification: what arrives, what is answered, what was encrypted.
        case envelope, answer, resource
    }

    package let location: Location
    package let members: [OfficialMember]
}

/// A row of a table of parameters, with the rows inside of it.
package struct OfficialMember: Sendable {
    package let name: String
    /// The name in Chinese.
    package let title: String?
    /// `nil` where the type is not understood.
    package let type: OfficialType?
    /// Relative to the member that it is in.
    package let isRequired: Bool
    /// In characters, or bytes where ``countsBytes`` says so; of an encrypted member those that are sent.
    package let minLength: Int?
    package let maxLength: Int?
    package let countsBytes: Bool
    package let isEncrypted: Bool
    /// Characters before encryption.
    package let plaintextMinLength: Int?
    package let plaintextMaxLength: Int?
    /// Values that the row lists one by one.
    package let values: [OfficialValue]
    package var members: [OfficialMember]
}

/// A value that a row lists.
package struct OfficialValue: Hashable, Sendable {
    package let value: String
    /// What stands beside it.
    package let meaning: String
}

/// The JSON type of a member.
package indirect enum OfficialType: Hashable, Sendable, CustomStringConvertible {
    case string, integer, number, boolean, object, file
    /// The elements may be unknown.
    case array(OfficialType?)

    package var description: String {
        switch self {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .object: "object"
        case .file: "file"
        case .array(let element): element.map { "array of \($0)" } ?? "array"
        }
    }
}

/// A row of a table of errors.
package struct OfficialError: Hashable, Sendable {
    package let status: Int
    package let code: String

    package init(status: Int, code: String) {
        self.status = status
        self.code = code
    }
}

/// How often a call may be made.
package struct OfficialRate: Hashable, Sendable, CustomStringConvertible {
    /// The span in which calls are counted.
    package enum Span: String, Sendable { case second, minute, day }

    package let calls: Int
    package let span: Span

    package init(calls: Int, per span: Span) {
        self.calls = calls
        self.span = span
    }

    package var description: String { "\(calls) per \(span.rawValue)" }
}
