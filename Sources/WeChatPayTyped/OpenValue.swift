// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// A text with documented values, to which WeChat Pay may add: an unknown value is kept, never refused.
///
/// Documented values are static members (`.success`); any other is written as a literal or with ``init(rawValue:)``.
/// It is one generic type with a kind for each list of values, which compiles in half the time of a type each.
public struct OpenValue<Kind>: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// As on the wire.
    public let rawValue: String
    /// Wraps a value, documented or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Makes the value from a literal.
    public init(stringLiteral value: String) { rawValue = value }
}

extension OpenValue: CustomStringConvertible {
    /// As on the wire.
    public var description: String { rawValue }
}

extension OpenValue: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        guard let text = String(content, origin: origin) else { return nil }
        rawValue = text
    }
    package var content: FieldContent { .json(.string(rawValue)) }
    package static var documentedType: String { "a text" }
}
