// SPDX-License-Identifier: Apache-2.0

/// A JSON value that keeps the order of members and the exact digits of numbers.
///
/// Signed bodies and money need both: what is written is what is sent, and no number goes through floating point. Two
/// values are equal where their bytes are: `é` is not `e` with a combining accent.
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number with its decimal text.
    case number(Number)
    /// A text.
    case string(String)
    /// Elements in order.
    case array([JSON])
    /// Members in order.
    case object(Object)
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// Makes the value from a literal.
    public init(nilLiteral: ()) { self = .null }
    /// Makes the value from a literal.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes the value from a literal.
    public init(integerLiteral value: Int64) { self = .number(Number(value)) }
    /// A literal that is not finite cannot be written, so it becomes `null`.
    public init(floatLiteral value: Double) { self = Number(value).map(JSON.number) ?? .null }
    /// Makes the value from a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Makes the value from a literal.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// Makes the value from a literal.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        var object = Object()
        for (key, value) in elements { object[key] = value }
        self = .object(object)
    }
}

extension JSON {
    /// The member with this name; `nil` when there is none or this is not an object. Setting makes an object.
    public subscript(key: String) -> JSON? {
        get { object?[key] }
        set {
            var copy = object ?? Object()
            copy[key] = newValue
            self = .object(copy)
        }
    }

    /// The element at this position; `nil` when there is none or this is not an array.
    public subscript(index: Int) -> JSON? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The text, when this is one.
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The number, when this is one that is exactly a whole number in range.
    public var int: Int? { if case .number(let value) = self { value.int } else { nil } }
    /// The number as the nearest `Double`.
    public var double: Double? { if case .number(let value) = self { Double(value.text) } else { nil } }
    /// The truth value, when this is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The elements, when this is an array.
    public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    /// The members, when this is an object.
    public var object: Object? { if case .object(let value) = self { value } else { nil } }
}

extension JSON {
    /// Texts are compared by their bytes, as names are.
    public static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    /// Agrees with the comparison.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(TextKey(value))
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}
