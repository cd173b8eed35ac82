// SPDX-License-Identifier: Apache-2.0

/// Which components are written by the user, read by the user, or both.
struct ComponentUses {
    private(set) var uses: [String: TypeTranslator.Use] = [:]
    private let schemas: [String: Schema]

    init(_ family: Family) {
        schemas = Dictionary(family.components.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })
        for operation in family.operations {
            if let body = operation.body { visit(body.schema, .request) }
            for parameter in operation.parameters { visit(parameter.schema, .request) }
            if let schema = operation.response.schema { visit(schema, .reply) }
        }
    }

    private mutating func visit(_ schema: Schema, _ use: TypeTranslator.Use) {
        if let name = schema.reference {
            let before = uses[name]
            let after = before.map { $0 == use ? use : .both } ?? use
            guard before != after else { return }
            uses[name] = after
            if let target = schemas[name] { visit(target, use) }
        }
        for property in schema.properties { visit(property.schema, use) }
        if let items = schema.items { visit(items.schema, use) }
        if let content = schema.content { visit(content.schema, use) }
    }
}
