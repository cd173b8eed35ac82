// SPDX-License-Identifier: Apache-2.0

/// Writes the values that tests put into requests.
///
/// What a value is, the tests decide by its place; here is only which kind of value a member takes.
struct TestValue {
    let types: DeclaredTypes
    let components: [String: Schema]

    /// The expression for a member or an argument of `type`.
    ///
    /// - Parameters:
    ///   - place: The variable that stands for the object around it.
    ///   - isHeader: Headers take ASCII only.
    func expression(
        _ wireName: String, type: String, schema: Schema, owner: String, place: String, isHeader: Bool = false
    ) -> String {
        let resolved = content(of: schema)
        let isList = type.hasPrefix("[")
        let element = isList ? String(type.dropFirst().dropLast()) : type
        let target = isList ? content(of: resolved.items?.schema ?? Schema()) : resolved
        if let fixed = fixed(wireName, element, target, owner) {
            return isList ? "\(place).list(\"\(wireName)\", of: \(fixed))" : fixed
        }
        if case .object = types.type(element, in: owner) {
            return isList
                ? "\(place).list(\"\(wireName)\", \(element).synthetic)"
                : "\(element).synthetic(\(place)[\"\(wireName)\"])"
        }
        let isPlain = isHeader || target.pattern != nil
        let kind = Self.kind(element, target, isPlain: isPlain)
        // The limits stand with the reference, or with the elements of a list.
        let limited = isList ? resolved.items?.schema ?? target : schema
        if ["text", "code", "sensitive"].contains(kind), let limits = Self.limits(limited, isPlain: isPlain) {
            let value = { (place: String) in
                let text = "\(place).fitted(\(limits))"
                return kind == "sensitive" ? "SensitiveText(\(text))" : text
            }
            return isList
                ? "\(place).list(\"\(wireName)\") { \(value("$0")) }" : value("\(place)[\"\(wireName)\"]")
        }
        return isList ? "\(place).list(\"\(wireName)\", Place.\(kind))" : "\(place)[\"\(wireName)\"].\(kind)"
    }

    /// The limits that the usual texts, 9 letters and digits or 14 characters of 16 bytes, would not keep.
    private static func limits(_ schema: Schema, isPlain: Bool) -> String? {
        let most = schema.encryption == nil ? schema.maxLength : schema.plaintextMaxLength
        let least = schema.encryption == nil ? schema.minLength : schema.plaintextMinLength
        var limits: [String] = []
        if let most, most < 14 { limits.append("most: \(most)") }
        if let bytes = schema.maxBytes, bytes < 16 { limits.append("bytes: \(bytes)") }
        if let least, least > 9 { limits.append("least: \(least)") }
        guard !limits.isEmpty else { return nil }
        return (limits + (isPlain ? ["isPlain: true"] : [])).joined(separator: ", ")
    }

    private static func kind(_ type: String, _ schema: Schema, isPlain: Bool) -> String {
        switch type {
        case "String" where schema.form == "notify-url": "address"
        case "String" where schema.form == "ip-address": "ip"
        case "Int": "integer"
        case "JSON.Number": "number"
        case "Bool": "flag"
        case "JSON": "json"
        case "SensitiveText": "sensitive"
        default: isPlain ? "code" : "text"
        }
    }

    /// A constant, or one of the documented values.
    private func fixed(_ wireName: String, _ type: String, _ schema: Schema, _ owner: String) -> String? {
        if let constant = schema.constant { return type == "String" ? "\"\(constant)\"" : constant }
        guard !schema.values.isEmpty else { return nil }
        let value = schema.values[Self.index(wireName, schema.values.count)]
        switch type {
        case "Int", "JSON.Number", "Bool": return value
        case "SensitiveText": return nil
        default: break
        }
        if case .values(let declared) = types.type(type, in: owner),
            let member = declared.values.first(where: { $0.value == value })
        {
            return ".\(Naming.escaped(member.name))"
        }
        return "\"\(value)\""
    }

    /// Which of several documented values a member of this name gets: the tests count in the same way.
    static func index(_ wireName: String, _ count: Int) -> Int {
        wireName.utf8.reduce(0) { ($0 * 31 + Int($1)) % 65_521 } % count
    }

    private func content(of schema: Schema) -> Schema {
        let target = schema.reference.flatMap { components[$0] } ?? schema
        if target.encoding == "json", let content = target.content { return self.content(of: content.schema) }
        return target
    }
}
