// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// Writes fields as JSON Schema, with the extensions that the documents of `API/` use.
enum OpenAPISchema {
    /// An object with these members.
    ///
    /// - Parameter isXML: Whether it is the root of an XML document, whose element is always named `xml`.
    static func object(_ fields: [APIField], choices: [[String]] = [], isXML: Bool = false) -> JSON {
        var schema: JSON = ["type": "object"]
        if isXML { schema["xml"] = ["name": "xml"] }
        add(members: fields, choices: choices, to: &schema)
        return schema
    }

    /// What the value of a field may be.
    static func schema(_ field: APIField) -> JSON {
        var schema: JSON = ["type": .string(field.type == .file ? "string" : field.type.rawValue)]
        if field.type == .file { schema["format"] = "binary" }
        schema["title"] = field.title.map { .string($0) }
        schema["description"] = field.summary.map { .string($0) }
        switch field.type {
        case .object: add(members: field.fields, choices: field.choices, to: &schema)
        case .array: schema["items"] = field.items.map { items($0, field) }
        default:
            add(values: field, to: &schema)
            add(lengths: field, to: &schema)
        }
        schema["const"] = field.constant
        schema["default"] = field.defaultValue
        for (keyword, limit) in [
            ("minItems", field.minItems), ("maxItems", field.maxItems), ("minimum", field.minimum),
        ] {
            if let limit { schema[keyword] = .number(JSON.Number(limit)) }
        }
        schema["pattern"] = field.pattern.map { .string($0.expression) }
        addEncoding(field, to: &schema)
        addExtensions(field, to: &schema)
        return schema
    }

    private static func items(_ type: APIField.ValueType, _ field: APIField) -> JSON {
        if type == .object { return object(field.fields, choices: field.choices) }
        var schema: JSON = ["type": .string(type.rawValue)]
        add(values: field, to: &schema)
        add(lengths: field, to: &schema)
        return schema
    }

    /// Of a text, or of each text in a list.
    private static func add(lengths field: APIField, to schema: inout JSON) {
        for (keyword, limit) in [
            ("minLength", field.minLength), ("maxLength", field.maxLength), ("x-wechatpay-max-bytes", field.maxBytes),
        ] {
            if let limit { schema[keyword] = .number(JSON.Number(limit)) }
        }
    }

    private static func add(members fields: [APIField], choices: [[String]] = [], to schema: inout JSON) {
        if !choices.isEmpty {
            schema["x-wechatpay-one-of"] = .array(choices.map { .array($0.map { .string($0) }) })
        }
        let required = fields.filter { $0.isRequired && $0.indexes.isEmpty }.map { JSON.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        var properties = JSON.Object()
        var patterns = JSON.Object()
        for field in fields {
            guard !field.indexes.isEmpty else {
                properties[field.name] = self.schema(field)
                continue
            }
            let pattern = field.indexes.reduce(field.name) { $0.replacing("$" + $1, with: "[0-9]+") }
            patterns["^\(pattern)$"] = self.schema(field)
        }
        if !properties.isEmpty { schema["properties"] = .object(properties) }
        if !patterns.isEmpty { schema["patternProperties"] = .object(patterns) }
    }

    /// Values are never an `enum`: more may appear at any time.
    private static func add(values field: APIField, to schema: inout JSON) {
        if !field.values.isEmpty { schema["x-extensible-enum"] = .array(field.values) }
        guard !field.terms.isEmpty else { return }
        schema["x-wechatpay-terms"] = .object(
            JSON.Object(field.terms.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
    }

    private static func addEncoding(_ field: APIField, to schema: inout JSON) {
        switch field.encoding {
        case "json": schema["contentMediaType"] = "application/json"
        case "form": schema["contentMediaType"] = "application/x-www-form-urlencoded"
        default: break
        }
        switch field.encodes {
        case "object": schema["contentSchema"] = object(field.fields, choices: field.choices)
        case "object[]":
            schema["contentSchema"] = ["type": "array", "items": object(field.fields, choices: field.choices)]
        case let list? where list.hasSuffix("[]"):
            schema["contentSchema"] = ["type": "array", "items": ["type": .string(String(list.dropLast(2)))]]
        default: break
        }
    }

    private static func addExtensions(_ field: APIField, to schema: inout JSON) {
        if !field.indexes.isEmpty {
            schema["x-wechatpay-name"] = .string(field.name)
            schema["x-wechatpay-indexed"] = .array(field.indexes.map { .string($0) })
            if field.isRequired { schema["x-wechatpay-required"] = true }
        }
        for (keyword, text) in [
            ("encrypted", field.encryption?.rawValue), ("plaintext", field.plaintext), ("signed", field.signed),
            ("unit", field.isAmount ? "minor" : nil), ("discriminator", field.discriminator),
            ("form", field.form?.rawValue),
        ] {
            if let text { schema["x-wechatpay-\(keyword)"] = .string(text) }
        }
        for (keyword, limit) in [
            ("plaintext-max-length", field.plaintextMaxLength), ("plaintext-min-length", field.plaintextMinLength),
        ] {
            if let limit { schema["x-wechatpay-\(keyword)"] = .number(JSON.Number(limit)) }
        }
        for (keyword, roles) in [("roles", field.roles), ("required-by", field.requiredBy)] where !roles.isEmpty {
            schema["x-wechatpay-\(keyword)"] = .array(roles.map { .string($0.rawValue) })
        }
        if !field.variants.isEmpty { schema["x-wechatpay-variants"] = .array(field.variants.map(\.json)) }
    }
}

extension APIField.Variant {
    fileprivate var json: JSON {
        var json = JSON.Object()
        json["when"] = when.map { .string($0) }
        if !required.isEmpty { json["required"] = .array(required.map { .string($0) }) }
        if !optional.isEmpty { json["optional"] = .array(optional.map { .string($0) }) }
        return .object(json)
    }
}
