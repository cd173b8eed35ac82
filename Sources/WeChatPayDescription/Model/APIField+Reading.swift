// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension APIField {
    /// Reads a field of the description; `nil` without a name or a known type.
    init?(_ json: JSON) {
        guard let name = json["name"]?.string, let type = json["type"]?.string.flatMap(ValueType.init) else {
            return nil
        }
        self.init(
            name, type, items: json["items"]?.string.flatMap(ValueType.init),
            isRequired: json["required"]?.bool ?? false, fields: APIField.list(json["fields"])
        )
        title = json["title"]?.string
        values = json["values"]?.array ?? []
        terms = Dictionary(
            (json["terms"]?.object ?? JSON.Object()).compactMap { key, value in value.string.map { (key, $0) } },
            uniquingKeysWith: { $1 }
        )
        constant = json["const"]
        defaultValue = json["default"]
        minLength = json["minLength"]?.int
        maxLength = json["maxLength"]?.int
        minItems = json["minItems"]?.int
        maxItems = json["maxItems"]?.int
        minimum = json["minimum"]?.int
        isAmount = json["unit"]?.string == "minor"
        pattern = json["pattern"]?.string.map(TextPattern.init)
        form = json["form"]?.string.map(TextForm.init)
        maxBytes = json["maxBytes"]?.int
        encryption = json["encrypted"]?.string.map(Encryption.init)
        plaintext = json["plaintext"]?.string
        plaintextMaxLength = json["plaintextMaxLength"]?.int
        plaintextMinLength = json["plaintextMinLength"]?.int
        roles = json["roles"].texts.compactMap(APIRole.init)
        requiredBy = json["requiredBy"].texts.compactMap(APIRole.init)
        choices = (json["choices"]?.array ?? []).map { Optional($0).texts }
        encoding = json["encoding"]?.string
        encodes = json["encodes"]?.string
        indexes = json["indexed"].texts
        signed = json["signed"]?.string
        discriminator = json["discriminator"]?.string
        variants = (json["variants"]?.array ?? []).map { variant in
            Variant(
                when: variant["when"]?.string, required: variant["required"].texts, optional: variant["optional"].texts
            )
        }
    }

    static func list(_ json: JSON?) -> [APIField] { (json?.array ?? []).compactMap { APIField($0) } }
}

extension Optional<JSON> {
    /// The texts of an array, or one text alone.
    var texts: [String] {
        if let text = self?.string { return [text] }
        return (self?.array ?? []).compactMap(\.string)
    }
}
