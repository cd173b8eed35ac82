// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// A documented parameter or member: its name, type and limits.
public struct APIField: Sendable, Hashable {
    /// The JSON types of the documentation, and files of multipart forms. XML has text only, whatever this says.
    public enum ValueType: String, Sendable, Hashable {
        case string, integer, number, boolean, object, array, file
    }

    /// As sent. `$n` and `$m` stand for indexes where ``indexes`` is not empty: `coupon_id_$n`.
    public var name: String
    /// The official Chinese name, 商户订单号; `nil` where the documentation gives none.
    public var title: String?
    /// What the value is.
    public var type: ValueType
    /// What the elements of an array are.
    public var items: ValueType?
    /// The documentation's word, wrong in places: some v2 pages mark each of several alternatives.
    public var isRequired: Bool
    /// Members of an object, of an array's elements, or of an encoded text. Empty when none are documented.
    public var fields: [APIField]
    /// Documented values, of the elements for an array. More may appear at any time.
    public var values: [JSON]
    /// Official Chinese terms of documented values, by the value: `["SUCCESS": "支付成功"]`; not of all.
    public var terms: [String: String] = [:]
    /// The one value allowed.
    public var constant: JSON?
    /// What is assumed when the field is left out.
    public var defaultValue: JSON?
    /// In Unicode scalars; of each element for an array of texts.
    public var minLength: Int?
    /// In Unicode scalars; of the ciphertext for an encrypted field, of each element for an array of texts.
    public var maxLength: Int?
    /// Fewest elements of an array.
    public var minItems: Int?
    /// Most elements of an array.
    public var maxItems: Int?
    /// Smallest whole number.
    public var minimum: Int?
    /// Whether it is an amount in the smallest unit of the currency beside it, 分 for CNY.
    public var isAmount = false
    /// What the whole text must match.
    public var pattern: TextPattern?
    /// What the text is, where a pattern would not say it well.
    public var form: TextForm?
    /// Most bytes in UTF-8, where those are counted and not characters.
    public var maxBytes: Int?
    /// How the value is encrypted.
    public var encryption: Encryption?
    /// What the text is before it is encrypted, `json` or `xml`; `nil` where it is only text.
    public var plaintext: String?
    /// Most Unicode scalars of the text before it is encrypted.
    public var plaintextMaxLength: Int?
    /// Fewest Unicode scalars of the text before it is encrypted.
    public var plaintextMinLength: Int?
    /// The only roles whose documentation has the field; empty where all have it.
    public var roles: [APIRole] = []
    /// The roles that must give the field, which others may leave out.
    public var requiredBy: [APIRole] = []
    /// Names of members of which one has to be given, a list for each choice.
    public var choices: [[String]] = []
    /// How the text itself is encoded: `json` or `form`.
    public var encoding: String?
    /// What the encoded text holds: `object`, `object[]` or `string[]`.
    public var encodes: String?
    /// Letters that stand for indexes in the name.
    public var indexes: [String]
    /// The algorithm, where the value is a signature the merchant makes.
    public var signed: String?
    /// The sibling whose value chooses one of ``variants``.
    public var discriminator: String?
    /// Alternatives; ``fields`` is their union.
    public var variants: [Variant]
    /// What it is, in a sentence, for fields made by hand; the documents of WeChat Pay's fields have names only.
    public var summary: String?

    /// One alternative of an object's members.
    public struct Variant: Sendable, Hashable {
        /// The value of the discriminator, where one chooses.
        public var when: String?
        /// Names of the members it needs.
        public var required: [String]
        /// Names of the members it allows.
        public var optional: [String]
    }

    /// Ways of encrypting a value.
    public struct Encryption: RawRepresentable, Sendable, Hashable {
        /// The name in the description.
        public var rawValue: String
        /// Wraps a name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// RSA-OAEP with WeChat Pay's key, which `Wechatpay-Serial` names.
        public static let platformRSA = Encryption(rawValue: "platform-rsa")
        /// RSA-OAEP for the merchant's certificate, in replies.
        public static let merchantRSA = Encryption(rawValue: "merchant-rsa")
        /// RSA with the key of `/risk/getpublickey`, for transfers to bank cards by APIv2.
        public static let bankTransferRSA = Encryption(rawValue: "bank-transfer-rsa")
        /// AES-256-GCM with the APIv3 key, in notifications.
        public static let apiV3AES = Encryption(rawValue: "apiv3-aes-gcm")
        /// AES-256-ECB with the APIv2 key, in notifications.
        public static let apiV2AES = Encryption(rawValue: "apiv2-aes-ecb")

        /// Whether a text may be what RSA makes of another: Base64 of as many bytes as a key of 2048 to 8192 bits has.
        public static func mayBeCiphertext(_ text: String) -> Bool {
            let bytes = text.utf8
            guard (344...1368).contains(bytes.count), bytes.count.isMultiple(of: 4) else { return false }
            let padding = bytes.suffix(2).count { $0 == UInt8(ascii: "=") }
            guard [256, 384, 512, 768, 1024].contains(bytes.count / 4 * 3 - padding) else { return false }
            return bytes.dropLast(padding).allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F: true
                default: false
                }
            }
        }
    }

    /// A field without limits, for descriptions made by hand.
    public init(
        _ name: String, _ type: ValueType, items: ValueType? = nil, isRequired: Bool = false, fields: [APIField] = []
    ) {
        self.name = name
        self.type = type
        self.items = items
        self.isRequired = isRequired
        self.fields = fields
        values = []
        indexes = []
        variants = []
    }
}

extension APIField {
    /// Whether this is the field's name, with numbers where it has indexes: `coupon_id_0` for `coupon_id_$n`.
    public func isNamed(_ text: String) -> Bool {
        guard !indexes.isEmpty else { return text == name }
        var rest = Substring(text)
        var pattern = Substring(name)
        while let first = pattern.first {
            if first == "$", pattern.count > 1 {
                let digits = rest.prefix { ("0"..."9").contains($0) }
                guard !digits.isEmpty else { return false }
                rest = rest.dropFirst(digits.count)
                pattern = pattern.dropFirst(2)
            } else {
                guard rest.first == first else { return false }
                rest = rest.dropFirst()
                pattern = pattern.dropFirst()
            }
        }
        return rest.isEmpty
    }
}
