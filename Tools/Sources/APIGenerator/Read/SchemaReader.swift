// SPDX-License-Identifier: Apache-2.0

/// Reads JSON Schema as far as the description uses it; a keyword it does not know is an error, not a loss.
final class SchemaReader {
    private let source: String
    private(set) var references: Set<String> = []

    init(source: String) { self.source = source }

    private static let known: Set<String> = [
        "$ref", "type", "format", "properties", "patternProperties", "required", "items", "x-extensible-enum", "const",
        "default", "minLength", "maxLength", "maxItems", "minimum", "pattern", "contentMediaType", "contentSchema",
        "x-wechatpay-encrypted", "x-wechatpay-plaintext", "x-wechatpay-plaintext-max-length", "x-wechatpay-signed",
        "x-wechatpay-inferred", "x-wechatpay-discriminator", "x-wechatpay-variants", "x-wechatpay-name",
        "x-wechatpay-required", "x-wechatpay-indexed", "x-wechatpay-unit", "x-wechatpay-form", "x-wechatpay-max-bytes",
        "title", "x-wechatpay-terms", "x-wechatpay-plaintext-min-length", "x-wechatpay-roles",
        "x-wechatpay-required-by", "x-wechatpay-one-of",
    ]

    /// What texts have a form, which `TextForm` of the description checks.
    private static let forms: Set<String> = ["notify-url", "ip-address"]

    func schema(_ value: YAMLValue, at place: String) throws -> Schema {
        if let unknown = value.members.first(where: { !Self.known.contains($0.key) }) {
            throw DescriptionError(source, "\(place) has the unknown keyword \(unknown.key)")
        }
        var schema = Schema()
        if let reference = value["$ref"]?.text {
            let name = String(reference.split(separator: "/").last ?? "")
            guard reference == "#/components/schemas/\(name)" else {
                throw DescriptionError(source, "\(place) refers to \(reference), not to a component of this document")
            }
            references.insert(name)
            schema.reference = name
        } else {
            guard let type = value["type"]?.text.flatMap(SchemaType.init) else {
                throw DescriptionError(source, "\(place) has no type")
            }
            schema.type = type == .string && value["format"]?.text == "binary" ? .file : type
        }
        schema.title = value["title"]?.text
        schema.values = (value["x-extensible-enum"]?.elements ?? []).compactMap(\.text)
        if schema.type == .integer || schema.type == .number,
            let stray = schema.values.first(where: { Double($0) == nil })
        {
            throw DescriptionError(source, "\(place) is a number, which \(stray) is not; its type must be string")
        }
        if schema.type == .array, !schema.values.isEmpty {
            throw DescriptionError(source, "\(place) lists values of an array; they belong to its items")
        }
        schema.terms = try terms(value, of: schema.values, at: place)
        schema.constant = value["const"]?.text
        schema.defaultValue = value["default"]?.text
        schema.minLength = value["minLength"]?.int
        schema.maxLength = value["maxLength"]?.int
        schema.maxItems = value["maxItems"]?.int
        schema.minimum = value["minimum"]?.int
        schema.pattern = value["pattern"]?.text
        schema.encryption = value["x-wechatpay-encrypted"]?.text
        schema.plaintext = value["x-wechatpay-plaintext"]?.text
        schema.plaintextMaxLength = value["x-wechatpay-plaintext-max-length"]?.int
        schema.plaintextMinLength = value["x-wechatpay-plaintext-min-length"]?.int
        schema.signed = value["x-wechatpay-signed"]?.text
        schema.unit = value["x-wechatpay-unit"]?.text
        schema.form = value["x-wechatpay-form"]?.text
        if let form = schema.form, !Self.forms.contains(form) {
            throw DescriptionError(source, "\(place) has the unknown form \(form)")
        }
        schema.maxBytes = value["x-wechatpay-max-bytes"]?.int
        schema.discriminator = value["x-wechatpay-discriminator"]?.text
        schema.roles = try roles(value["x-wechatpay-roles"], at: place)
        schema.requiredBy = try roles(value["x-wechatpay-required-by"], at: place)
        schema.variants = value["x-wechatpay-variants"]
        switch value["contentMediaType"]?.text {
        case "application/json": schema.encoding = "json"
        case "application/x-www-form-urlencoded": schema.encoding = "form"
        default: break
        }
        if let content = value["contentSchema"] { schema.content = .init(try self.schema(content, at: place)) }
        if let items = value["items"] { schema.items = .init(try self.schema(items, at: "\(place)[]")) }
        schema.properties = try properties(value, at: place)
        schema.choices = try choices(value["x-wechatpay-one-of"], among: schema.properties.map(\.name), at: place)
        return schema
    }

    /// Terms of values, each of a documented value.
    private func terms(_ value: YAMLValue, of values: [String], at place: String) throws -> [String: String] {
        let terms = value["x-wechatpay-terms"]?.members ?? []
        if let stray = terms.first(where: { !values.contains($0.key) }) {
            throw DescriptionError(source, "\(place) has a term of \(stray.key), which is not one of its values")
        }
        return Dictionary(terms.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { $1 })
    }

    private func roles(_ value: YAMLValue?, at place: String) throws -> [String] {
        let roles = (value?.elements ?? []).compactMap(\.text)
        if let unknown = roles.first(where: { !["merchant", "partner"].contains($0) }) {
            throw DescriptionError(source, "\(place) is for \(unknown), not for merchant or partner")
        }
        return roles
    }

    /// Reads `x-wechatpay-one-of`: a list of names for each choice.
    func choices(_ value: YAMLValue?, among names: [String], at place: String) throws -> [[String]] {
        try (value?.elements ?? []).map { choice in
            let members = choice.elements.compactMap(\.text)
            if let stray = members.first(where: { !names.contains($0) }) {
                throw DescriptionError(source, "\(place) has a choice with \(stray), which is not there")
            }
            guard members.count > 1 else { throw DescriptionError(source, "\(place) has a choice of one") }
            return members
        }
    }

    private func properties(_ value: YAMLValue, at place: String) throws -> [Schema.Property] {
        let required = Set((value["required"]?.elements ?? []).compactMap(\.text))
        let fixed = try (value["properties"]?.members ?? []).map { member in
            Schema.Property(
                name: member.key,
                schema: try schema(member.value, at: "\(place)/\(member.key)"),
                isRequired: required.contains(member.key),
                indexes: []
            )
        }
        if let stray = required.subtracting(fixed.map(\.name)).min() {
            throw DescriptionError(source, "\(place) requires \(stray), which is not one of its properties")
        }
        let indexed = try (value["patternProperties"]?.members ?? []).map { member in
            Schema.Property(
                name: member.value["x-wechatpay-name"]?.text ?? member.key,
                schema: try schema(member.value, at: "\(place)/\(member.key)"),
                isRequired: member.value["x-wechatpay-required"]?.bool ?? false,
                indexes: (member.value["x-wechatpay-indexed"]?.elements ?? []).compactMap(\.text)
            )
        }
        return fixed + indexed
    }
}
