// SPDX-License-Identifier: Apache-2.0

/// Writes a typed call of each operation of the sample, with all members of the request and of the reply.
struct RoundTripRenderer {
    private let translator: FamilyTranslator
    private let tree: NodeDeclaration
    private let types: DeclaredTypes
    private let values: TestValue
    private let sample: CompiledSample

    private static let folder = "Tests/WeChatPayAPITests/Generated"
    /// Lines before formatting, which adds some.
    private static let fileLimit = 2_500

    init(translator: FamilyTranslator, sample: CompiledSample) {
        self.translator = translator
        self.sample = sample
        tree = translator.tree()
        types = DeclaredTypes(shared: translator.sharedTypes(), root: translator.qualifiedName, tree: tree)
        let components = translator.family.components.map { ($0.name, $0.schema) }
        values = TestValue(types: types, components: Dictionary(components, uniquingKeysWith: { $1 }))
    }

    /// The type with the family's calls.
    static func calls(_ family: Family) -> String {
        (family.version == .v3 ? "V3" : "V2") + Naming.type(family.name) + "Calls"
    }

    /// - Parameter families: Those with a call in the sample.
    static func list(_ families: [Family]) -> GeneratedFile {
        var text = SourceText()
        text.block("extension RoundTrips") { text in
            text.documentation(["The compiled calls, by family."])
            text.line("static let families: [any TypedCalls] = [")
            for family in families { text.line("    \(calls(family))(),") }
            text.line("]")
        }
        return GeneratedFile(
            path: "\(folder)/Families.swift", text: head("API", imports: []) + text.text
        )
    }

    func files() -> [GeneratedFile] {
        let chosen = operations(of: tree, at: [])
        guard !chosen.isEmpty else { return [] }
        let needed = chosen.reduce(into: Set<String>()) { names, place in
            for name in Self.types(of: place.operation) {
                names.formUnion(types.reachable(from: name, in: place.node.qualifiedName))
            }
        }
        var parts: [SourceText] = [calls()]
        for (name, type) in types.all where needed.contains(name) {
            guard case .object(let object) = type else { continue }
            let text = Self.text(of: object, named: name, values)
            if let last = parts.last, last.lines.count + text.lines.count <= Self.fileLimit {
                parts[parts.count - 1].append(text)
            } else {
                parts.append(text)
            }
        }
        let family = translator.family
        let head = Self.head("API/\(family.source)", imports: ["WeChatPay", family.moduleName, "WeChatPayTyped"])
        return parts.enumerated().map { index, text in
            let number = index == 0 ? "" : String(index + 1)
            return GeneratedFile(
                path: "\(Self.folder)/\(family.module)/\(Self.calls(family))\(number).swift", text: head + text.text
            )
        }
    }

    private static func head(_ source: String, imports: [String]) -> String {
        """
        // SPDX-License-Identifier: Apache-2.0
        // Generated from \(source) by dev/generate. Do not edit.


        """ + imports.map { "import \($0)\n" }.joined() + (imports.isEmpty ? "" : "\n")
    }

    // MARK: Objects

    private static func text(of object: ObjectDeclaration, named name: String, _ values: TestValue) -> SourceText {
        var text = SourceText()
        text.block("extension \(name)") { text in
            if object.isRequest { synthetic(object, name, values, into: &text) }
            if object.isReply { compare(object, name, values.types, into: &text) }
        }
        return text
    }

    private static func synthetic(
        _ object: ObjectDeclaration, _ name: String, _ values: TestValue, into text: inout SourceText
    ) {
        let members = object.members.filter(\.indexes.isEmpty)
        text.block("static func synthetic(_ place: Place) -> Self") { text in
            guard !members.isEmpty else {
                text.line("Self(fields: Fields())")
                return
            }
            let ordered = members.filter(\.isNeeded) + members.filter { !$0.isNeeded }
            text.line("\(object.isReply ? "" : "var object = ")Self(")
            for (index, member) in ordered.enumerated() {
                let value = values.expression(
                    member.wireName, type: member.type, schema: member.schema, owner: name, place: "place"
                )
                let comma = index + 1 < ordered.count ? "," : ""
                text.line("    \(Naming.label(member.name)): \(value)\(comma)")
            }
            text.line(")")
            guard !object.isReply else { return }
            // Reads and writes each member: one that writes another than it reads shows on the wire.
            for member in members {
                let name = Naming.afterDot(member.name)
                text.line("object.\(name) = object.\(name)")
            }
            text.line("return object")
        }
    }

    private static func compare(
        _ object: ObjectDeclaration, _ name: String, _ types: DeclaredTypes, into text: inout SourceText
    ) {
        text.block("static func compare(_ reply: Self, _ place: ReplyPlace) throws") { text in
            for member in object.members {
                let isList = member.type.hasPrefix("[")
                let element = isList ? String(member.type.dropFirst().dropLast()) : member.type
                var read = "reply.\(Naming.afterDot(member.name))"
                var wireName = member.wireName
                if !member.indexes.isEmpty {
                    let numbers = member.indexes.indices.map(String.init)
                    read += "(\(numbers.joined(separator: ", ")))"
                    for (letter, number) in zip(member.indexes, numbers) {
                        wireName = wireName.replacing("$\(letter)", with: number)
                    }
                }
                if case .object = types.type(element, in: name) {
                    text.line("try place.\(isList ? "list" : "object")(\(read), \"\(wireName)\", \(element).compare)")
                } else {
                    text.line("try place.same(\(read), \"\(wireName)\")")
                }
            }
        }
    }

    // MARK: Calls

    private func calls() -> SourceText {
        var text = SourceText()
        let family = translator.family
        var functions = NameScope(["add", "family"])
        var list: [String] = []
        var body = SourceText()
        var seen: Set<String> = []
        let operations = self.operations(of: tree, at: [])
        let isDeprecated = operations.contains { $0.operation.deprecation != nil }
        for (operation, node, steps) in operations {
            let id = family.version == .v2 ? String(operation.id.dropFirst("v2.".count)) : operation.id
            let function = functions.claim(Naming.member(id))
            call(operation, node, steps, function, isBlocking: false, into: &body)
            list.append("calls.add(\"\(operation.id)\", Self.\(Naming.escaped(function)))")
            // One of each kind also blocks; the two are written from the same place.
            if seen.insert(operation.kind).inserted, operation.kind != "address" {
                let blocking = functions.claim("\(function)Blocking")
                call(operation, node, steps, blocking, isBlocking: true, into: &body)
                list.append("calls.add(blocking: \"\(operation.id)\", Self.\(blocking))")
            }
        }
        text.block("struct \(Self.calls(family)): TypedCalls") { text in
            text.line("let family = \"\(family.version.rawValue)/\(family.name)\"")
            text.line()
            if isDeprecated { text.line("@available(*, deprecated)") }
            text.block("func add(to calls: inout RoundTrips)") { text in
                for line in list { text.line(line) }
            }
        }
        var extensions = SourceText()
        extensions.block("extension \(Self.calls(family))") { text in
            for line in body.lines { text.line(line) }
        }
        text.append(extensions)
        return text
    }

    private typealias Step = (member: String, variable: String?)

    /// Types that the call of an operation names.
    private static func types(of operation: OperationDeclaration) -> [String] {
        var names: [String] = []
        switch operation.body {
        case .object(let type, _)?: names.append(type)
        case .upload(_, let meta)?: names += meta.map { [$0] } ?? []
        case nil: break
        }
        if case .object(let type) = operation.result { names.append(type) }
        return names
    }

    /// Operations of the sample, with the way to each.
    private func operations(
        of node: NodeDeclaration, at steps: [Step]
    ) -> [(operation: OperationDeclaration, node: NodeDeclaration, steps: [Step])] {
        node.operations.filter { sample.ids.contains($0.id) }.map { ($0, node, steps) }
            + node.properties.flatMap { operations(of: $0.node, at: steps + [($0.member, nil)]) }
            + node.values.flatMap { operations(of: $0.node, at: steps + [($0.function, $0.variable)]) }
    }

    private func call(
        _ operation: OperationDeclaration, _ node: NodeDeclaration, _ steps: [Step], _ function: String,
        isBlocking: Bool, into text: inout SourceText
    ) {
        let root = translator.family.version == .v3 ? "v3" : "v2"
        var chain = "test.client.\(root).\(Naming.escaped(Naming.segment(translator.family.name)))"
        for step in steps {
            if let variable = step.variable {
                let name = Naming.escaped(String(step.member.prefix { $0 != "(" }))
                chain += ".\(name)(test.path[\"\(variable)\"].\(pathKind(variable, operation)))"
            } else {
                chain += ".\(Naming.escaped(step.member))"
            }
        }
        if !text.lines.isEmpty { text.line() }
        if operation.deprecation != nil { text.line("@available(*, deprecated)") }
        let isAddress = if case .address = operation.result { true } else { false }
        let effects = isBlocking ? "throws" : "async throws"
        text.block("private static func \(Naming.escaped(function))(_ test: RoundTrip) \(effects)") { text in
            text.line("let node = \(chain)")
            let verb = isAddress ? "signedURL" : operation.verb
            let made = "try \(isBlocking || isAddress ? "" : "await ")node.\(verb)"
            let arguments = self.arguments(operation, node)
            let start = operation.hasResult ? "let reply = " : ""
            if arguments.isEmpty {
                text.line("\(start)\(made)()")
            } else {
                text.line("\(start)\(made)(")
                for (index, argument) in arguments.enumerated() {
                    text.line("    \(argument)\(index + 1 < arguments.count ? "," : "")")
                }
                text.line(")")
            }
            switch operation.result {
            case .object(let type): text.line("try \(qualified(type, node)).compare(reply, test.reply)")
            case .download: text.line("test.compare(reply)")
            case .address: text.line("test.compare(address: reply)")
            case .nothing: break
            }
        }
    }

    private func pathKind(_ variable: String, _ operation: OperationDeclaration) -> String {
        let described = translator.family.operations.first { $0.id == operation.id }
        let parameter = described?.parameters.first { $0.location == .path && $0.name == variable }
        switch parameter?.schema.type {
        case .integer?: return "integerText"
        case .number?: return "numberText"
        default: return parameter?.schema.pattern == nil ? "text" : "code"
        }
    }

    private func arguments(_ operation: OperationDeclaration, _ node: NodeDeclaration) -> [String] {
        var list: [String] = []
        switch operation.body {
        case .object(let type, _)?: list.append("\(qualified(type, node)).synthetic(test.body)")
        case .upload(_, let meta)?:
            list.append("file: test.file")
            if let meta { list.append("meta: \(qualified(meta, node)).synthetic(test.meta)") }
        case nil: break
        }
        let ordered = operation.arguments.filter(\.isRequired) + operation.arguments.filter { !$0.isRequired }
        for argument in ordered {
            let value = values.expression(
                argument.wireName, type: argument.type, schema: argument.schema, owner: node.qualifiedName,
                place: argument.isHeader ? "test.headers" : "test.query", isHeader: argument.isHeader
            )
            list.append("\(Naming.label(argument.name)): \(value)")
        }
        return list
    }

    private func qualified(_ type: String, _ node: NodeDeclaration) -> String {
        types.type(type, in: node.qualifiedName) != nil && !type.hasPrefix("V3.") && !type.hasPrefix("V2.")
            ? "\(node.qualifiedName).\(type)" : type
    }
}

extension OperationDeclaration {
    fileprivate var hasResult: Bool { if case .nothing = result { false } else { true } }

    /// What tells how it is made from how others are.
    fileprivate var kind: String {
        let answer =
            switch result {
            case .object: "object"
            case .nothing: "nothing"
            case .download: "download"
            case .address: "address"
            }
        if case .upload? = body { return "upload \(answer)" }
        return answer
    }
}
