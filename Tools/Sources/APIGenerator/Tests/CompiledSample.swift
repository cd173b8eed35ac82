// SPDX-License-Identifier: Apache-2.0

/// The operations of which the tests compile a typed call: few, and together they have every form that the renderer
/// writes. Tests without compiled calls, driven by the description, look at all the others.
struct CompiledSample {
    /// Operations by id.
    let ids: Set<String>

    /// The founding page of the project is always among them.
    private static let fixed: Set = ["ecommerce.individual-contracts.pre-entrust-sign.app.post"]

    /// - Parameter families: All of them: a form counts once, wherever it is written.
    init(of families: [FamilyTranslator]) {
        var candidates = families.flatMap { family in
            let forms = OperationForms(family)
            return forms.operations.map { (id: $0.id, forms: forms.forms(of: $0)) }
        }
        candidates.sort { $0.id < $1.id }
        var chosen = Self.fixed
        var covered = Set(candidates.filter { chosen.contains($0.id) }.flatMap(\.forms))
        // The operation with most forms that are not covered yet, the smallest of several, then the next.
        while true {
            var best: (id: String, forms: Set<String>, new: Int)?
            for candidate in candidates {
                let new = candidate.forms.count { !covered.contains($0) }
                guard new > 0 else { continue }
                if let best, (best.new, -best.forms.count) >= (new, -candidate.forms.count) { continue }
                best = (candidate.id, candidate.forms, new)
            }
            guard let best else { break }
            chosen.insert(best.id)
            covered.formUnion(best.forms)
        }
        ids = chosen
    }
}

/// The forms in which a family's operations are written: each line of a renderer's that looks different.
private struct OperationForms {
    let operations: [OperationDeclaration]
    private let nodes: [String: NodeDeclaration]
    private let variables: [String: [String]]
    private let types: DeclaredTypes
    private let version: String

    init(_ translator: FamilyTranslator) {
        let tree = translator.tree()
        var nodes: [String: NodeDeclaration] = [:]
        var list: [OperationDeclaration] = []
        func visit(_ node: NodeDeclaration) {
            for operation in node.operations {
                nodes[operation.id] = node
                list.append(operation)
            }
            for child in node.children { visit(child) }
        }
        visit(tree)
        operations = list
        self.nodes = nodes
        types = DeclaredTypes(shared: translator.sharedTypes(), root: translator.qualifiedName, tree: tree)
        version = translator.family.version.rawValue
        variables = Dictionary(
            translator.family.operations.map { operation in
                let values = operation.parameters.filter { $0.location == .path }
                return (operation.id, values.map { "\($0.schema.type) \($0.schema.pattern != nil)" })
            },
            uniquingKeysWith: { $1 }
        )
    }

    func forms(of operation: OperationDeclaration) -> Set<String> {
        var forms: Set<String> = ["\(version) \(operation.verb)"]
        forms.formUnion((variables[operation.id] ?? []).map { "\(version) path \($0)" })
        if operation.deprecation != nil { forms.insert("deprecated") }
        if operation.chain != "chain" { forms.insert("chain \(operation.chain)") }
        guard let node = nodes[operation.id] else { return forms }
        switch operation.body {
        case .object(let type, let isRequired)?:
            forms.insert("\(version) body required \(isRequired)")
            members(of: type, in: node.qualifiedName, "\(version) request", into: &forms)
        case .upload(_, let meta)?:
            forms.insert("\(version) upload, meta \(meta != nil)")
            if let meta { members(of: meta, in: node.qualifiedName, "\(version) meta", into: &forms) }
        case nil: forms.insert("\(version) no body")
        }
        for argument in operation.arguments {
            let kind = kind(of: argument.type, in: node.qualifiedName)
            let place = argument.isHeader ? "header" : "query"
            forms.insert("\(version) \(place) \(kind) required \(argument.isRequired)")
        }
        switch operation.result {
        case .object(let type):
            forms.insert("\(version) reply")
            members(of: type, in: node.qualifiedName, "\(version) reply", into: &forms)
        case .nothing: forms.insert("\(version) no reply")
        case .download: forms.insert("\(version) download")
        case .address: forms.insert("\(version) address")
        }
        return forms
    }

    private func members(of name: String, in owner: String, _ place: String, into forms: inout Set<String>) {
        guard let (type, full) = types.resolved(name, in: owner), case .object(let object) = type else { return }
        if object.isReply && object.isRequest { forms.insert("\(place) and the other") }
        if object.members.isEmpty { forms.insert("\(place) without members") }
        for member in object.members {
            let form =
                "\(kind(of: member.type, in: full)) required \(member.isRequired) text \(member.isText) "
                + "default \(member.defaultValue != nil) indexes \(member.indexes.count) "
                + "\(member.schema.form ?? "")"
            forms.insert("\(place) \(form)")
            let element = member.type.hasPrefix("[") ? String(member.type.dropFirst().dropLast()) : member.type
            if let (_, inner) = types.resolved(element, in: full), inner != full {
                members(of: element, in: full, place, into: &forms)
            }
        }
    }

    private func kind(of type: String, in owner: String) -> String {
        let isList = type.hasPrefix("[")
        let element = isList ? String(type.dropFirst().dropLast()) : type
        let kind =
            switch types.type(element, in: owner) {
            case .object?: "object"
            case .values?: "values"
            case nil: element
            }
        return isList ? "list of \(kind)" : kind
    }
}
