// SPDX-License-Identifier: Apache-2.0

extension JSON {
    /// A number as its decimal text, of any length.
    public struct Number: Sendable, Hashable, CustomStringConvertible {
        /// The digits as written or received.
        public let text: String

        /// A whole number.
        public init(_ value: some FixedWidthInteger) { text = String(value) }

        /// A fraction; `nil` for infinity and NaN, which JSON does not have.
        public init?(_ value: Double) {
            guard value.isFinite else { return nil }
            text = "\(value)"
        }

        init(validated text: String) { self.text = text }

        /// The value where it is written as a whole number that fits.
        public var int: Int? { Int(text) }

        /// What may stand in a log: no secret and nothing personal.
        public var description: String { text }
    }
}

extension JSON.Number: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// Makes the value from a literal.
    public init(integerLiteral value: Int64) { self.init(value) }
    /// Makes the value from a literal, with the digits of the shortest decimal that is the same `Double`.
    public init(floatLiteral value: Double) { self.init(validated: value.isFinite ? "\(value)" : "0") }
}
