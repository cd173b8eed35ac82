// SPDX-License-Identifier: Apache-2.0

/// The JSON type of a schema; `file` is a text of format `binary`.
package enum SchemaType: String, Sendable {
    case string, integer, number, boolean, object, array, file
}

/// What the description says of a value.
package struct Schema: Sendable {
    package var type: SchemaType = .object
    /// Name of the component that this refers to.
    package var reference: String?
    /// The official Chinese name of the parameter: 商户订单号.
    package var title: String?
    package var properties: [Property] = []
    /// Elements of an array.
    package var items: Box?
    /// Documented values; more may appear.
    package var values: [String] = []
    /// The official Chinese terms of documented values: 支付成功 of `SUCCESS`.
    package var terms: [String: String] = [:]
    package var constant: String?
    package var defaultValue: String?
    package var minLength: Int?
    package var maxLength: Int?
    package var maxItems: Int?
    package var minimum: Int?
    package var pattern: String?
    /// `notify-url` or `ip-address`: what a text is, which no pattern says well.
    package var form: String?
    /// In UTF-8, where that is what is counted.
    package var maxBytes: Int?
    /// `platform-rsa`, `merchant-rsa`, …
    package var encryption: String?
    /// `json` or `xml`: what an encrypted text holds.
    package var plaintext: String?
    /// Characters before encryption.
    package var plaintextMaxLength: Int?
    /// Characters before encryption.
    package var plaintextMinLength: Int?
    /// `json` or `form`: the text is itself encoded so.
    package var encoding: String?
    /// What an encoded text holds.
    package var content: Box?
    /// `minor`: an amount in the smallest unit of the currency beside it.
    package var unit: String?
    /// The algorithm of a signature that the merchant makes.
    package var signed: String?
    package var discriminator: String?
    /// `merchant` or `partner`: the only ones whose pages have it; empty where all have.
    package var roles: [String] = []
    /// `merchant` or `partner`: who must give what others may leave out.
    package var requiredBy: [String] = []
    /// Names of members of which one has to be given, a list for each choice.
    package var choices: [[String]] = []
    /// Alternatives, as the description has them.
    package var variants: YAMLValue?

    package init() {}

    /// A member of an object.
    package struct Property: Sendable {
        package let name: String
        package let schema: Schema
        package let isRequired: Bool
        /// Letters of the indexes in the name: `n` of `coupon_id_$n`.
        package let indexes: [String]
    }

    /// A schema inside a schema.
    package final class Box: Sendable {
        package let schema: Schema
        init(_ schema: Schema) { self.schema = schema }
    }
}
