// SPDX-License-Identifier: Apache-2.0

/// Turns the model into plain facts, what is false or empty left out.
struct FactWriter {
    private let components: [String: Schema]

    init(components: [(name: String, schema: Schema)]) {
        self.components = Dictionary(components.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })
    }

    func facts(of operation: Operation) -> [String: Any] {
        var facts: [String: Any] = [:]
        if !operation.docs.isEmpty { facts["docs"] = operation.docs }
        if !operation.hosts.isEmpty { facts["hosts"] = operation.hosts.map(host) }
        if let lifecycle = operation.lifecycle { facts["lifecycle"] = Self.facts(of: lifecycle) }
        facts["rates"] = operation.rates?.foundation
        facts["errors"] = operation.errors?.foundation
        if !operation.choices.isEmpty { facts["choices"] = operation.choices }
        facts["products"] = operation.products?.foundation
        facts["menus"] = operation.menus?.foundation
        facts["presets"] = operation.presets?.foundation
        if operation.needsClientCertificate { facts["clientCertificate"] = true }
        if !operation.hasNonce { facts["nonce"] = false }
        facts["fragment"] = operation.fragment
        for (key, location) in [
            ("path", Operation.Parameter.Location.path), ("query", .query), ("headers", .header),
        ] {
            let list = operation.parameters.filter { $0.location == location }
            guard !list.isEmpty else { continue }
            facts[key] = list.map { field($0.name, $0.schema, isRequired: $0.isRequired, indexes: []) }
        }
        if let body = operation.body {
            var value: [String: Any] = ["kind": body.kind.rawValue, "fields": fields(of: body.schema)]
            if body.isRequired { value["required"] = true }
            let choices = resolved(body.schema).choices
            if !choices.isEmpty { value["choices"] = choices }
            facts["body"] = value
        }
        var response: [String: Any] = ["status": operation.response.status, "kind": operation.response.kind.rawValue]
        response["content"] = operation.response.content
        if let schema = operation.response.schema {
            let list = fields(of: schema)
            if !list.isEmpty { response["fields"] = list }
        }
        facts["response"] = response
        return facts
    }

    func facts(of notification: Notification) -> [String: Any] {
        var facts: [String: Any] = [:]
        if !notification.docs.isEmpty { facts["docs"] = notification.docs }
        for (key, name) in [
            ("lifecycle", "lifecycle"), ("products", "products"), ("menus", "menus"), ("eventType", "event-type"),
            ("resourceType", "resource-type"), ("originalType", "original-type"), ("associatedData", "associated-data"),
            ("algorithm", "algorithm"), ("scenarios", "scenarios"), ("variants", "variants"), ("summary", "summary"),
            ("schedule", "schedule"),
        ] {
            facts[key] = notification.facts["x-wechatpay-\(name)"]?.foundation
        }
        if let resource = notification.resource { facts["resource"] = fields(of: resource) }
        if let body = notification.body {
            facts["body"] = ["kind": "xml", "fields": fields(of: body)] as [String: Any]
        }
        if let reply = notification.reply { facts["reply"] = ["fields": fields(of: reply)] }
        return facts
    }

    private static func facts(of lifecycle: Operation.Lifecycle) -> [String: Any] {
        var facts: [String: Any] = ["state": lifecycle.state]
        facts["since"] = lifecycle.since
        if !lifecycle.replacedBy.isEmpty { facts["replacedBy"] = lifecycle.replacedBy }
        if !lifecycle.sources.isEmpty { facts["sources"] = lifecycle.sources }
        return facts
    }

    private func host(_ host: Operation.Host) -> [String: Any] {
        var facts: [String: Any] = ["base": host.base]
        if host.isRequired { facts["required"] = true }
        facts["region"] = host.region
        return facts
    }

    private func resolved(_ schema: Schema) -> Schema {
        schema.reference.flatMap { components[$0] } ?? schema
    }

    private func fields(of schema: Schema) -> [[String: Any]] {
        resolved(schema).properties.map {
            field($0.name, $0.schema, isRequired: $0.isRequired, indexes: $0.indexes)
        }
    }

    private func field(_ name: String, _ schema: Schema, isRequired: Bool, indexes: [String]) -> [String: Any] {
        let target = resolved(schema)
        var facts: [String: Any] = ["name": name, "type": target.type.rawValue]
        facts["title"] = schema.title
        if isRequired { facts["required"] = true }
        if !indexes.isEmpty { facts["indexed"] = indexes }
        facts["const"] = schema.constant.map { Self.typed($0, target.type) }
        facts["default"] = schema.defaultValue.map { Self.typed($0, target.type) }
        facts["minLength"] = schema.minLength
        facts["maxLength"] = schema.maxLength
        facts["maxItems"] = schema.maxItems
        facts["minimum"] = schema.minimum
        facts["pattern"] = schema.pattern
        facts["form"] = schema.form
        facts["maxBytes"] = schema.maxBytes
        facts["encrypted"] = schema.encryption
        facts["plaintext"] = schema.plaintext
        facts["plaintextMaxLength"] = schema.plaintextMaxLength
        facts["plaintextMinLength"] = schema.plaintextMinLength
        facts["signed"] = schema.signed
        if !schema.roles.isEmpty { facts["roles"] = schema.roles }
        if !schema.requiredBy.isEmpty { facts["requiredBy"] = schema.requiredBy }
        facts["unit"] = schema.unit
        facts["encoding"] = schema.encoding
        facts["discriminator"] = target.discriminator
        facts["variants"] = target.variants?.foundation
        // What has the values and the members: the value, the elements of a list, or what a text holds.
        var holder = target
        if target.type == .array, let items = target.items.map({ resolved($0.schema) }) {
            facts["items"] = items.type.rawValue
            holder = items
            // The limits of the elements stand with the list's, which has none of its own kind.
            facts["minLength"] = items.minLength
            facts["maxLength"] = items.maxLength
            facts["maxBytes"] = items.maxBytes
        }
        let (values, valueType) = (holder.values, holder.type)
        if !holder.terms.isEmpty { facts["terms"] = holder.terms }
        if let content = schema.content.map({ resolved($0.schema) }) {
            holder = content
            if content.type == .array, let items = content.items.map({ resolved($0.schema) }) {
                facts["encodes"] = "\(items.type.rawValue)[]"
                holder = items
            } else {
                facts["encodes"] = "object"
            }
        }
        if !values.isEmpty { facts["values"] = values.map { Self.typed($0, valueType) } }
        if !holder.choices.isEmpty { facts["choices"] = holder.choices }
        if !holder.properties.isEmpty {
            facts["fields"] = holder.properties.map {
                field($0.name, $0.schema, isRequired: $0.isRequired, indexes: $0.indexes)
            }
        }
        return facts
    }

    private static func typed(_ text: String, _ type: SchemaType) -> Any {
        switch type {
        case .integer, .number: Int(text) ?? text
        case .boolean: text == "true"
        default: text
        }
    }
}
