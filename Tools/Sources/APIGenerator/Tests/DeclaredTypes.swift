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
    func type(_ name: String, in owner: String) -> TypeDeclaration? { byName["\(owner).\(name)"] ?? byName[name] }
}

extension TypeDeclaration {
    var name: String {
        switch self {
        case .object(let object): object.name
        case .values(let values): values.name
        }
    }
}
