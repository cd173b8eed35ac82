// SPDX-License-Identifier: Apache-2.0

/// A place in the tree of paths.
final class NodeDeclaration {
    let name: String
    let qualifiedName: String
    /// As the documentation writes it.
    let path: String
    var properties: [(member: String, segment: String, node: NodeDeclaration)] = []
    var values: [(function: String, variable: String, node: NodeDeclaration)] = []
    /// The official Chinese name of the variable that the node stands for.
    var title: String?
    var operations: [OperationDeclaration] = []

    init(name: String, qualifiedName: String, path: String) {
        self.name = name
        self.qualifiedName = qualifiedName
        self.path = path
    }

    var children: [NodeDeclaration] { properties.map(\.node) + values.map(\.node) }
}

/// A call of a node.
struct OperationDeclaration {
    enum Result {
        case object(String)
        case nothing
        case download
        /// A page for the user's browser: the signed address is the result.
        case address
    }

    let id: String
    let verb: String
    /// The official name and link, and other facts, a paragraph each.
    let documentation: [String]
    let deprecation: String?
    /// The chain that is called: `chain`, or with the empty last segment.
    let chain: String
    let body: BodyDeclaration?
    let arguments: [ArgumentDeclaration]
    let result: Result
    /// Types that only this call uses.
    let types: [TypeDeclaration]
}

/// How the body is passed.
enum BodyDeclaration {
    case object(type: String, isRequired: Bool)
    /// A file, and the members sent beside it.
    case upload(part: String, meta: String?)
}

/// A query parameter or header.
struct ArgumentDeclaration {
    let name: String
    let wireName: String
    let isHeader: Bool
    let type: String
    let schema: Schema
    let isRequired: Bool
    /// What is documented of it, a phrase each.
    let facts: [String]
}

/// A type.
enum TypeDeclaration {
    case object(ObjectDeclaration)
    case values(ValuesDeclaration)
}

/// A typed object.
struct ObjectDeclaration {
    let name: String
    let documentation: String
    /// Written by the user.
    let isRequest: Bool
    /// Read by the user.
    let isReply: Bool
    let members: [MemberDeclaration]
    let types: [TypeDeclaration]
}

/// A member of a typed object.
struct MemberDeclaration {
    let name: String
    let wireName: String
    /// Letters of the indexes in the name.
    let indexes: [String]
    let type: String
    let schema: Schema
    let isRequired: Bool
    /// Sent as JSON inside a text.
    let isText: Bool
    let defaultValue: String?
    let documentation: String
}

/// Documented values of a text.
struct ValuesDeclaration {
    let name: String
    let kindName: String
    /// With the types around it.
    let qualifiedKindName: String
    let documentation: String
    let values: [Value]

    /// A documented value.
    struct Value {
        let name: String
        let value: String
        /// The official Chinese term.
        let term: String?
    }
}
