// SPDX-License-Identifier: Apache-2.0

/// The JSON type of a schema; `file` is a text of format `binary`.
public enum SchemaType: String, Sendable {
    case string, integer, number, boolean, object, array, file
}

/// What the description says of a value.
public struct Schema: Sendable {
    public var type: SchemaType = .object
    /// Name of the component that this refers to.
    public var reference: String?
    public var properties: [Property] = []
    /// Elements of an array.
    public var items: Box?
    /// Documented values; more may appear.
    public var values: [String] = []
    public var constant: String?
    public var defaultValue: String?
    public var minLength: Int?
    public var maxLength: Int?
    public var maxItems: Int?
    public var minimum: Int?
    public var pattern: String?
    /// `platform-rsa`, `merchant-rsa`, …
    public var encryption: String?
    /// `json` or `xml`: what an encrypted text holds.
    public var plaintext: String?
    /// Characters before encryption.
    public var plaintextMaxLength: Int?
    /// `json` or `form`: the text is itself encoded so.
    public var encoding: String?
    /// What an encoded text holds.
    public var content: Box?
    /// `minor`: an amount in the smallest unit of the currency beside it.
    public var unit: String?
    /// The algorithm of a signature that the merchant makes.
    public var signed: String?
    public var discriminator: String?
    /// Alternatives, as the description has them.
    public var variants: YAMLValue?

    public init() {}

    /// A member of an object.
    public struct Property: Sendable {
        public let name: String
        public let schema: Schema
        public let isRequired: Bool
        /// Letters of the indexes in the name: `n` of `coupon_id_$n`.
        public let indexes: [String]
    }

    /// A schema inside a schema.
    public final class Box: Sendable {
        public let schema: Schema
        init(_ schema: Schema) { self.schema = schema }
    }
}
