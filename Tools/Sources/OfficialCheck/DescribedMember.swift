// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import OfficialPages

/// A member as the description has it, references followed.
struct DescribedMember {
    let name: String
    let isRequired: Bool
    let schema: Schema
    /// Beside a reference, or of what it refers to.
    let title: String?
    /// The component that it refers to, else the one that it is declared in: where its own members are declared.
    private let inner: String?
    /// It refers to a component.
    let isShared: Bool
    let roles: [String]
    let requiredBy: [String]
    /// The components that say so: the one that it is declared in, the one that it refers to.
    let sources: [String]
    private let components: Components

    /// The components of a document.
    struct Components {
        /// `payscore`, in front of their names.
        let document: String
        let schemas: [String: Schema]

        /// Those of a family.
        init(_ family: Family) {
            document = family.name
            schemas = Dictionary(family.components.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })
        }

        /// Of a document without components.
        static var none: Components { Components() }

        private init() { (document, schemas) = ("", [:]) }
    }

    init(name: String, isRequired: Bool, schema: Schema, declaredIn declaration: String?, components: Components) {
        self.name = name
        self.isRequired = isRequired
        let resolved = Self.resolved(schema, components)
        self.schema = resolved
        inner = schema.reference ?? declaration
        isShared = schema.reference != nil || schema.items?.schema.reference != nil
        title = schema.title ?? resolved.title
        roles = schema.roles.isEmpty ? resolved.roles : schema.roles
        requiredBy = schema.requiredBy.isEmpty ? resolved.requiredBy : schema.requiredBy
        sources = [declaration, schema.reference, schema.items?.schema.reference].compactMap { $0 }
            .map { "\(components.document)/\($0)" }
        self.components = components
    }

    /// Of an array its elements, else itself.
    var value: Schema {
        schema.items.map { Self.resolved($0.schema, components) } ?? schema
    }

    var type: OfficialType { Self.type(schema, components) }

    /// A text that holds JSON, of which pages give the type.
    func encodes(_ official: OfficialType) -> Bool {
        guard schema.encoding == "json" else { return false }
        if case .array = official { return schema.content?.schema.type == .array }
        return official == .object
    }

    var members: [DescribedMember] { Self.members(of: schema, declaredIn: inner, components: components) }

    /// The members of an object, of a list's objects, of what a text encodes.
    static func members(
        of schema: Schema, declaredIn declaration: String? = nil, components: Components
    ) -> [DescribedMember] {
        let declaration = schema.reference ?? declaration
        let schema = resolved(schema, components)
        if let inner = schema.items ?? schema.content {
            return members(of: inner.schema, declaredIn: declaration, components: components)
        }
        return schema.properties.map {
            DescribedMember(
                name: $0.name, isRequired: $0.isRequired, schema: $0.schema, declaredIn: declaration,
                components: components)
        }
    }

    private static func resolved(_ schema: Schema, _ components: Components) -> Schema {
        guard let name = schema.reference, let component = components.schemas[name] else { return schema }
        return resolved(component, components)
    }

    private static func type(_ schema: Schema, _ components: Components) -> OfficialType {
        switch schema.type {
        case .string: .string
        case .integer: .integer
        case .number: .number
        case .boolean: .boolean
        case .object: .object
        case .file: .file
        case .array: .array(schema.items.map { type(resolved($0.schema, components), components) })
        }
    }
}

extension Notification {
    /// Seconds between the attempts, where they are listed one by one.
    var delays: [Int]? { facts["x-wechatpay-schedule"]?["delays"]?.elements.compactMap(\.int) }

    var eventTypes: [String] { facts["x-wechatpay-event-type"]?.elements.compactMap(\.text) ?? [] }
}
