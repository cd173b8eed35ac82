// SPDX-License-Identifier: Apache-2.0

public import Testing

/// A text of any length as an argument of a test, of which the output shows the start: megabytes in a log are read by
/// nobody.
public struct LongText: Sendable, CustomTestStringConvertible, ExpressibleByStringLiteral {
    /// The whole text.
    public let text: String
    /// Its start, and how long it is.
    public let testDescription: String

    /// Wraps a text.
    public init(_ text: String) {
        self.text = text
        let start = String(text.prefix(60)).debugDescription
        testDescription = text.count > 60 ? "\(start)… (\(text.utf8.count) bytes)" : start
    }

    /// A text that the source spells out.
    public init(stringLiteral value: String) { self.init(value) }
}
