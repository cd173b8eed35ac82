// SPDX-License-Identifier: Apache-2.0

/// A family's types by the names that other code calls them.
struct DeclaredTypes {
    /// Types in the order they are written, `V3.Pay.Amount` for example.
    private(set) var all: [(name: String, type: TypeDeclaration)] = []
    private var byName: [String: TypeDeclaration] = [:]

    init(shared: [TypeDeclaration], root: String, tree: NodeDeclaration) {
        for type in shared { add(type, in: root) }
        add(tree)
    }

    private mutating func add(_ node: NodeDeclaration) {
        for operation in node.operations {
            for type in operation.types { add(type, in: node.qualifiedName) }
        }
        for child in node.children { add(child) }
    }

    private mutating func add(_ type: TypeDeclaration, in owner: String) {
        let name = "\(owner).\(type.name)"
        all.append((name, type))
        byName[name] = type
        if case .object(let object) = type {
            for inner in object.types { add(inner, in: name) }
        }
    }

    /// The type that `name` means inside `owner`.
    func type(_ name: String, in owner: String) -> TypeDeclaration? { resolved(name, in: owner)?.type }

    /// The same, with the name that other code calls it.
    func resolved(_ name: String, in owner: String) -> (type: TypeDeclaration, name: String)? {
        for full in ["\(owner).\(name)", name] {
            if let type = byName[full] { return (type, full) }
        }
        return nil
    }

    /// Names of `name` and of all objects that it holds.
    func reachable(from name: String, in owner: String) -> Set<String> {
        var found: Set<String> = []
        var waiting = [(name, owner)]
        while let (name, owner) = waiting.popLast() {
            guard let (type, full) = resolved(name, in: owner), case .object(let object) = type,
                found.insert(full).inserted
            else { continue }
            for member in object.members {
                let element = member.type.hasPrefix("[") ? String(member.type.dropFirst().dropLast()) : member.type
                waiting.append((element, full))
            }
        }
        return found
    }
}

extension TypeDeclaration {
    var name: String {
        switch self {
        case .object(let object): object.name
        case .values(let values): values.name
        }
    }
}
