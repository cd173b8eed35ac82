// SPDX-License-Identifier: Apache-2.0

/// Makes Swift declarations of a family.
struct FamilyTranslator {
    let family: Family
    /// Every operation, for what replaces a deprecated one.
    let operations: [String: Operation]
    private let types: TypeTranslator

    /// The extended type: `V3` or `V2`.
    var root: String { family.version == .v3 ? "V3" : "V2" }
    var typeName: String { nodeName(family.name) }
    var qualifiedName: String { "\(root).\(typeName)" }

    init(_ family: Family, operations: [String: Operation]) {
        self.family = family
        self.operations = operations
        let root = "\(family.version == .v3 ? "V3" : "V2").\(Self.nodeName(family.name))"
        types = TypeTranslator(
            components: Dictionary(
                family.components.map { component in
                    let type =
                        Self.isNamedType(component.schema)
                        ? "\(root).\(component.name)" : Self.plainType(component.schema)
                    return (component.name, TypeTranslator.Component(type: type, schema: component.schema))
                },
                uniquingKeysWith: { $1 }
            )
        )
    }

    private static func isNamedType(_ schema: Schema) -> Bool {
        schema.type == .object || (schema.type == .string && !schema.values.isEmpty)
    }

    private static func plainType(_ schema: Schema) -> String {
        switch schema.type {
        case .integer: "Int"
        case .number: "JSON.Number"
        case .boolean: "Bool"
        case .array: "[\(schema.items.map { plainType($0.schema) } ?? "JSON")]"
        default: "String"
        }
    }

    private static func nodeName(_ segment: String) -> String {
        let name = Naming.type(segment)
        let usable = name.first?.isNumber == true ? "_\(name)" : name
        return Naming.reservedTypes.contains(usable) ? "\(usable)Path" : usable
    }

    private func nodeName(_ segment: String) -> String { Self.nodeName(segment) }

    /// The types that several operations share.
    func sharedTypes() -> [TypeDeclaration] {
        let uses = ComponentUses(family).uses
        return family.components.compactMap { component in
            guard Self.isNamedType(component.schema) else { return nil }
            if component.schema.type == .string {
                return .values(
                    types.values(
                        component.schema,
                        name: component.name,
                        kindName: "\(component.name)Kind",
                        wire: component.name,
                        qualifier: qualifiedName
                    )
                )
            }
            return .object(
                types.object(
                    component.schema,
                    name: component.name,
                    qualifier: qualifiedName,
                    use: uses[component.name] ?? .reply,
                    documentation:
                        "Shared by several operations under `/\(family.version == .v3 ? "v3/" : "")\(family.name)`."
                )
            )
        }
    }

    /// The tree of paths with their operations.
    func tree() -> NodeDeclaration {
        let prefix = family.version == .v3 ? "/v3" : ""
        let top = NodeDeclaration(name: typeName, qualifiedName: qualifiedName, path: "\(prefix)/\(family.name)")
        var scopes: [String: (types: NameScope, members: NameScope)] = [
            top.path: (NameScope(Naming.reservedTypes.union(family.components.map(\.name))), NameScope())
        ]
        var nodes: [String: NodeDeclaration] = [top.path: top]
        // Nodes first, so that the types of operations yield to them.
        var places: [(operation: Operation, node: NodeDeclaration, isSlashed: Bool)] = []
        for operation in family.operations {
            var node = top
            var path = top.path
            for segment in operation.segments.dropFirst() where !segment.isEmpty {
                path += "/\(segment)"
                if let known = nodes[path] {
                    node = known
                    continue
                }
                var scope = scopes[node.path] ?? (NameScope(Naming.reservedTypes), NameScope())
                let child: NodeDeclaration
                if segment.hasPrefix("{") {
                    let variable = String(segment.dropFirst().dropLast())
                    let name = scope.types.claim("By\(Naming.type(variable))")
                    child = NodeDeclaration(name: name, qualifiedName: "\(node.qualifiedName).\(name)", path: path)
                    child.title =
                        operation.parameters.first { $0.name == variable && $0.location == .path }?.schema.title
                    node.values.append((scope.members.claim(Naming.member(variable) + "(_:)"), variable, child))
                } else {
                    let name = scope.types.claim(Self.nodeName(segment), Self.nodeName(segment) + "Path")
                    child = NodeDeclaration(name: name, qualifiedName: "\(node.qualifiedName).\(name)", path: path)
                    // `policy-periods` and `policy_periods` are siblings: each keeps what the chain would take.
                    node.properties.append((scope.members.claim(Naming.segment(segment)), segment, child))
                }
                scopes[node.path] = scope
                nodes[path] = child
                node = child
            }
            places.append((operation, node, operation.segments.last == ""))
        }
        for place in places {
            var scope = scopes[place.node.path] ?? (NameScope(Naming.reservedTypes), NameScope())
            place.node.operations.append(
                operation(place.operation, place.node, isSlashed: place.isSlashed, &scope.types)
            )
            scopes[place.node.path] = scope
        }
        return top
    }

    private func operation(
        _ operation: Operation, _ node: NodeDeclaration, isSlashed: Bool, _ scope: inout NameScope
    ) -> OperationDeclaration {
        let verb = operation.method.lowercased()
        let title = verb.prefix(1).uppercased() + verb.dropFirst()
        var declarations: [TypeDeclaration] = []
        var names = NameScope(["body", "call", "chain", "file", "meta"])
        var arguments: [ArgumentDeclaration] = []
        for parameter in operation.parameters where parameter.location != .path {
            guard parameter.name != "Wechatpay-Serial", parameter.name != "sign" else { continue }
            let (type, declaration) = types.type(
                of: parameter.schema, named: parameter.name, in: &scope, qualifier: node.qualifiedName, use: .request,
                prefix: title
            )
            if let declaration { declarations.append(declaration) }
            arguments.append(
                ArgumentDeclaration(
                    name: names.claim(Naming.member(parameter.name)),
                    wireName: parameter.name,
                    isHeader: parameter.location == .header,
                    type: type,
                    schema: parameter.schema,
                    isRequired: parameter.isRequired && parameter.schema.constant == nil,
                    facts: TypeTranslator.facts(parameter.schema, parameter.schema, .request)
                )
            )
        }
        var bodyDeclaration: BodyDeclaration?
        if let content = operation.body { bodyDeclaration = body(content, node, title, &scope, &declarations) }
        let result = result(operation, node, title, &scope, &declarations)
        return OperationDeclaration(
            id: operation.id,
            verb: verb,
            documentation: documentation(operation),
            deprecation: deprecation(operation),
            chain: isSlashed ? "chain[\"\"]" : "chain",
            body: bodyDeclaration,
            arguments: arguments,
            result: result,
            types: declarations
        )
    }

    private func body(
        _ body: Operation.Body, _ node: NodeDeclaration, _ title: String, _ scope: inout NameScope,
        _ declarations: inout [TypeDeclaration]
    ) -> BodyDeclaration {
        if body.kind == .multipart { return upload(body, node, title, &scope, &declarations) }
        if let reference = body.schema.reference, let component = types.components[reference] {
            return .object(type: component.type, isRequired: body.isRequired)
        }
        let name = scope.claim("\(title)Body")
        declarations.append(
            .object(
                types.object(
                    Self.withoutSignature(body.schema, family.version), name: name, qualifier: node.qualifiedName,
                    use: .request, documentation: "What `\(title.uppercased()) \(node.path)` sends."
                )
            )
        )
        return .object(type: name, isRequired: body.isRequired)
    }

    /// The client signs, so nobody writes these.
    private static func withoutSignature(_ schema: Schema, _ version: Family.Version) -> Schema {
        guard version == .v2 else { return schema }
        var copy = schema
        copy.properties.removeAll { $0.name == "sign" || $0.name == "nonce_str" }
        return copy
    }

    private func upload(
        _ body: Operation.Body, _ node: NodeDeclaration, _ title: String, _ scope: inout NameScope,
        _ declarations: inout [TypeDeclaration]
    ) -> BodyDeclaration {
        let part = body.schema.properties.first { $0.schema.type == .file }?.name ?? "file"
        var meta = body.schema.properties.first { $0.name == "meta" }?.schema.content?.schema ?? Schema()
        // The name and the digest come from the file; a digest of another algorithm is the caller's to make.
        let others = Set(meta.properties.map(\.name))
        meta.properties.removeAll { UploadMeta.isComputed($0.name, beside: others) }
        if family.version == .v2 {
            meta.properties = body.schema.properties.filter {
                !["sign", "media_hash", "sign_type"].contains($0.name) && $0.schema.type != .file
            }
        }
        guard !meta.properties.isEmpty else { return .upload(part: part, meta: nil) }
        let name = scope.claim("\(title)Meta")
        declarations.append(
            .object(
                types.object(
                    meta, name: name, qualifier: node.qualifiedName, use: .request,
                    documentation: "What is sent beside the file; its name and digest are added."
                )
            )
        )
        return .upload(part: part, meta: name)
    }

    private func result(
        _ operation: Operation, _ node: NodeDeclaration, _ title: String, _ scope: inout NameScope,
        _ declarations: inout [TypeDeclaration]
    ) -> OperationDeclaration.Result {
        switch operation.response.kind {
        case .empty: return .nothing
        case .binary: return .download
        case .redirect: return .address
        case .json, .xml:
            let schema = operation.response.schema ?? Schema()
            if let reference = schema.reference, let component = types.components[reference] {
                return .object(component.type)
            }
            let name = scope.claim("\(title)Reply")
            declarations.append(
                .object(
                    types.object(
                        schema, name: name, qualifier: node.qualifiedName, use: .reply,
                        documentation: "What `\(title.uppercased()) \(node.path)` answers."
                    )
                )
            )
            return .object(name)
        }
    }
}

/// The members of an upload's `meta` that the file determines.
enum UploadMeta {
    static func isComputed(_ name: String, beside others: Set<String>) -> Bool {
        switch name {
        case "filename", "file_name", "sha256", "file_digest": true
        case "digest": !others.contains { $0.hasPrefix("digest_al") }
        default: false
        }
    }
}
