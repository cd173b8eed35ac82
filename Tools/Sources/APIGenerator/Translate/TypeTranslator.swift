// SPDX-License-Identifier: Apache-2.0

/// Makes types of schemas.
struct TypeTranslator {
    /// Components by name: the type to write, and what stands behind it.
    let components: [String: Component]

    struct Component {
        let type: String
        let schema: Schema
    }

    enum Use { case request, reply, both }

    /// The type of a value, and the declaration it needs in `scope`.
    func type(
        of schema: Schema, named wire: String, in scope: inout NameScope, qualifier: String, use: Use,
        prefix: String = ""
    ) -> (type: String, declaration: TypeDeclaration?) {
        if let reference = schema.reference, let component = components[reference] {
            return (component.type, nil)
        }
        if let content = schema.encoding == "json" ? schema.content : nil {
            return type(of: content.schema, named: wire, in: &scope, qualifier: qualifier, use: use, prefix: prefix)
        }
        switch schema.type {
        case .string:
            if let special = Self.special(schema, use) { return (special, nil) }
            guard !schema.values.isEmpty, schema.constant == nil else { return ("String", nil) }
            let values = values(schema, named: wire, in: &scope, qualifier: qualifier, prefix: prefix)
            return (values.name, .values(values))
        case .integer: return ("Int", nil)
        case .number: return ("JSON.Number", nil)
        case .boolean: return ("Bool", nil)
        case .file: return ("Upload", nil)
        case .array:
            guard let items = schema.items?.schema else { return ("[JSON]", nil) }
            let element = type(of: items, named: wire, in: &scope, qualifier: qualifier, use: use, prefix: prefix)
            return ("[\(element.type)]", element.declaration)
        case .object:
            guard !schema.properties.isEmpty else { return ("JSON", nil) }
            let object = object(
                schema, name: claim(wire, suffix: "Object", in: &scope, prefix: prefix), qualifier: qualifier, use: use,
                documentation: Self.heading(wire, schema.title) + "."
            )
            return (object.name, .object(object))
        }
    }

    private static func special(_ schema: Schema, _ use: Use) -> String? {
        switch schema.encryption {
        case "platform-rsa": use == .request ? "SensitiveText" : nil
        case "merchant-rsa": use == .reply ? "EncryptedText" : nil
        default: nil
        }
    }

    private func claim(_ wire: String, suffix: String, in scope: inout NameScope, prefix: String) -> String {
        let name = Naming.type(wire)
        let usable = name.first?.isNumber == true ? "_\(name)" : name
        return scope.claim(usable, prefix + usable + (prefix.isEmpty ? suffix : ""), prefix + usable + suffix)
    }

    func values(
        _ schema: Schema, named wire: String, in scope: inout NameScope, qualifier: String, prefix: String = ""
    ) -> ValuesDeclaration {
        let name = claim(wire, suffix: "Value", in: &scope, prefix: prefix)
        return values(schema, name: name, kindName: scope.claim("\(name)Kind"), wire: wire, qualifier: qualifier)
    }

    func values(_ schema: Schema, name: String, kindName: String, wire: String, qualifier: String) -> ValuesDeclaration
    {
        var members = NameScope(["rawValue", "description", "hashValue"])
        let values = schema.values.compactMap { value in
            Naming.value(value).map {
                ValuesDeclaration.Value(name: members.claim($0), value: value, term: schema.terms[value])
            }
        }
        return ValuesDeclaration(
            name: name,
            kindName: kindName,
            qualifiedKindName: "\(qualifier).\(kindName)",
            documentation: "Documented values of \(Self.heading(wire, schema.title)); open.",
            values: values
        )
    }

    func object(
        _ schema: Schema, name: String, qualifier: String, use: Use, documentation: String
    ) -> ObjectDeclaration {
        let qualifiedName = "\(qualifier).\(name)"
        var types = NameScope(Naming.reservedTypes)
        var names = NameScope(Naming.reservedMembers)
        var members: [MemberDeclaration] = []
        var declarations: [TypeDeclaration] = []
        for property in schema.properties {
            let resolved = property.schema.reference.flatMap { components[$0]?.schema } ?? property.schema
            let (type, declaration) = type(
                of: property.schema, named: property.name, in: &types, qualifier: qualifiedName, use: use
            )
            if let declaration { declarations.append(declaration) }
            let name = Naming.member(property.indexes.isEmpty ? property.name : Self.withoutIndexes(property.name))
            members.append(
                MemberDeclaration(
                    name: names.claim(name, "\(name)Value"),
                    wireName: property.name,
                    indexes: property.indexes,
                    type: type,
                    schema: property.schema,
                    isRequired: property.isRequired,
                    isText: property.schema.encoding == "json" && property.schema.content != nil,
                    defaultValue: Self.literal(property.schema.constant, type),
                    documentation: Self.documentation(property.name, property.schema, resolved, use)
                )
            )
        }
        let choices = schema.choices.map { "One of \($0.map { "`\($0)`" }.joined(separator: " and ")) is needed." }
        return ObjectDeclaration(
            name: name,
            documentation: ([documentation] + (use == .reply ? [] : choices)).joined(separator: " "),
            isRequest: use != .reply,
            isReply: use != .request,
            members: members,
            types: declarations
        )
    }

    private static func withoutIndexes(_ name: String) -> String {
        name.split(separator: "_").filter { !$0.hasPrefix("$") }.joined(separator: "_")
    }

    private static func literal(_ constant: String?, _ type: String) -> String? {
        guard let constant else { return nil }
        return type == "String" ? "\"\(constant)\"" : constant
    }

    /// The official name with the wire's: 商户订单号 (`out_trade_no`).
    static func heading(_ wire: String, _ title: String?) -> String { title.map { "\($0) (`\(wire)`)" } ?? "`\(wire)`" }

    /// The official name and the documented facts, in one line.
    static func documentation(_ wire: String, _ schema: Schema, _ resolved: Schema, _ use: Use) -> String {
        let facts = facts(schema, resolved, use)
        return heading(wire, schema.title) + (facts.isEmpty ? "." : ": " + facts.joined(separator: "; ") + ".")
    }

    /// What is documented of a value, a phrase each.
    static func facts(_ schema: Schema, _ resolved: Schema, _ use: Use) -> [String] {
        var facts: [String] = []
        let text = schema.items?.schema ?? schema
        let each = schema.items == nil ? "" : " each"
        if let limit = text.maxLength {
            let range = text.minLength.map { $0 == limit ? "\(limit)" : "\($0) to \(limit)" } ?? "at most \(limit)"
            facts.append("\(range) characters\(each)")
        } else if let limit = text.minLength {
            facts.append("at least \(limit) characters\(each)")
        }
        if let limit = text.maxBytes { facts.append("at most \(limit) bytes in UTF-8\(each)") }
        if let limit = schema.maxItems { facts.append("at most \(limit) elements") }
        if let minimum = schema.minimum { facts.append("at least \(minimum)") }
        if let pattern = schema.pattern { facts.append("matches `\(pattern)`") }
        if let constant = schema.constant { facts.append("always `\(constant)`") }
        if let value = schema.defaultValue { facts.append("`\(value)` when left out") }
        if schema.unit == "minor" { facts.append("in the smallest unit of the currency (分 for CNY)") }
        if schema.type == .integer || schema.type == .number, !resolved.values.isEmpty {
            facts.append("one of " + resolved.values.map { "`\($0)`" }.joined(separator: ", "))
        }
        switch schema.encryption {
        case "platform-rsa":
            facts.append("encrypted when sent")
            if let limit = schema.plaintextMaxLength {
                let range = schema.plaintextMinLength.map { "\($0) to \(limit)" } ?? "at most \(limit)"
                facts.append("\(range) characters before that")
            }
        case "merchant-rsa": facts.append("encrypted for the merchant")
        case "bank-transfer-rsa": facts.append("encrypted by the caller with the key of `risk/getpublickey`")
        default: break
        }
        if schema.encoding == "json" { facts.append("JSON inside a text") }
        if schema.encoding == "form" { facts.append("`name=value` pairs inside a text") }
        if use != .reply {
            let names = ["merchant": "merchants (商户)", "partner": "partners (服务商)"]
            for role in schema.roles { facts.append("for \(names[role] ?? role) only") }
            for role in schema.requiredBy { facts.append("required of \(names[role] ?? role)") }
        }
        return facts
    }
}
