// SPDX-License-Identifier: Apache-2.0

/// Makes the typed enumeration of notifications, and the types of what its cases carry.
struct NotificationTranslator {
    /// The enumeration's name, in which the types are nested.
    let root: String
    let cases: [Case]
    let payloads: [ObjectDeclaration]

    struct Case {
        let name: String
        let payload: String
        /// `nil` where the event type does not tell it.
        let eventType: String?
        let originalType: String?
        let member: String?
        let documentation: String
    }

    /// - Throws: ``DescriptionError`` for payloads of one name that cannot be one type.
    init(_ notifications: [Notification], root: String, isV2: Bool) throws {
        self.root = root
        var names = NameScope(["other"])
        var cases: [Case] = []
        var schemas: [(name: String, schema: Schema, events: [String])] = []
        for notification in notifications {
            for event in notification.events {
                let name = names.claim(event.name ?? Naming.value(notification.id) ?? "event")
                let payload = event.payload ?? Naming.type(notification.id.lowercased())
                cases.append(
                    Case(
                        name: name, payload: payload,
                        eventType: isV2 && notification.id != notification.id.uppercased() ? nil : notification.id,
                        originalType: event.originalType, member: event.member,
                        documentation: Self.documentation(notification, event)
                    )
                )
                // Where it is described elsewhere, nothing is added here.
                guard event.originalType == nil else { continue }
                let schema = Self.schema(notification, event, isV2: isV2)
                if let index = schemas.firstIndex(where: { $0.name == payload }) {
                    schemas[index].schema = try schemas[index].schema.merged(with: schema, at: payload)
                    schemas[index].events.append(notification.id)
                } else {
                    schemas.append((payload, schema, [notification.id]))
                }
            }
        }
        let known = Set(schemas.map(\.name))
        if let missing = cases.first(where: { !known.contains($0.payload) }) {
            throw DescriptionError(missing.name, "has the payload \(missing.payload), which nothing describes")
        }
        self.cases = cases
        payloads = schemas.map { name, schema, events in
            TypeTranslator(components: [:]).object(
                schema, name: name, qualifier: root, use: .reply,
                documentation: "What \(events.map { "`\($0)`" }.joined(separator: ", ")) says."
            )
        }
    }

    private static func documentation(_ notification: Notification, _ event: Notification.Event) -> String {
        let page = notification.docs.first.map { ", [official page](\($0))" } ?? ""
        let type = event.originalType.map { ", where `original_type` is `\($0)`" } ?? ""
        let member = event.member.map { ", where there is `\($0)`" } ?? ""
        return "`\(notification.id)`\(type)\(member): \(notification.name)\(page)."
    }

    // MARK: What a payload consists of

    private static func schema(
        _ notification: Notification, _ event: Notification.Event, isV2: Bool
    ) -> Schema {
        var schema = notification.resource ?? opened(notification.body ?? Schema())
        if !event.properties.isEmpty {
            schema.properties = schema.properties.filter { event.properties.contains($0.name) }
        }
        if let required = event.required { schema = requiring(required, schema) }
        schema.properties = schema.properties.map { property in
            // Who it is about depends on the merchant's mode, direct or partner, which a page does not distinguish.
            let isParty =
                ["appid", "mchid", "mch_id"].contains(property.name) || property.name.hasPrefix("sp_")
                || property.name.hasPrefix("sub_") && property.schema.type == .string
            return property.with(isRequired: property.isRequired && !isParty)
        }
        return whole(schema, isV2: isV2)
    }

    /// What an encrypted member of APIv2 holds, or the members but those of the signature.
    private static func opened(_ body: Schema) -> Schema {
        for property in body.properties where ["req_info", "event_ciphertext"].contains(property.name) {
            if let content = property.schema.content?.schema { return content }
            if !property.schema.properties.isEmpty { return property.schema }
        }
        var schema = body
        schema.properties.removeAll { ["sign", "sign_type", "nonce_str"].contains($0.name) }
        return schema
    }

    private static func requiring(_ names: [String], _ schema: Schema) -> Schema {
        var schema = schema
        schema.properties = schema.properties.map { property in
            let inner = names.compactMap { name in
                name.hasPrefix(property.name + "/") ? String(name.dropFirst(property.name.count + 1)) : nil
            }
            return property.with(
                isRequired: names.contains(property.name),
                schema: inner.isEmpty ? nil : requiring(inner, property.schema))
        }
        return schema
    }

    /// The pages of notifications write `number` for whole numbers: amounts in 分, counts, ids. Those of APIv2 write
    /// `string`, since XML has nothing else.
    private static func whole(_ schema: Schema, isV2: Bool) -> Schema {
        var schema = schema
        if schema.type == .number { schema.type = .integer }
        if let items = schema.items { schema.items = .init(whole(items.schema, isV2: isV2)) }
        if let content = schema.content { schema.content = .init(whole(content.schema, isV2: isV2)) }
        schema.properties = schema.properties.map { property in
            guard !property.name.hasSuffix("_rate") else { return property }
            var inner = whole(property.schema, isV2: isV2)
            let isNumber = ["_fee", "_amount", "_count"].contains { property.name.hasSuffix($0) }
            if isV2, isNumber, inner.type == .string { inner.type = .integer }
            return property.with(isRequired: property.isRequired, schema: inner)
        }
        return schema
    }
}
