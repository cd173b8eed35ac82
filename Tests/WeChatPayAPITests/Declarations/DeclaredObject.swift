// SPDX-License-Identifier: Apache-2.0

/// A typed object of generated code.
struct DeclaredObject {
    var members: [DeclaredMember] = []
    /// Parameters of the initializer.
    var arguments: [DeclaredCall.Parameter] = []
    /// What the initializer stores: the name on the wire, the argument, and whether it is JSON inside a text.
    var stored: [(wire: String, argument: String, isText: Bool)] = []
}

/// A member of a typed object, or of a place in the tree of paths.
struct DeclaredMember {
    /// How generated code reaches a member.
    enum Access: String, CaseIterable {
        case optional, required, stored, set, setText

        /// Every use in a statement, with the name on the wire.
        static func all(in statement: String) -> [(access: Access, wire: String)] {
            guard statement.contains("fields.") else { return [] }
            return allCases.compactMap { access in
                statement.between("fields.\(access.rawValue)(\"", "\"").map { (access, $0) }
            }
        }
    }

    let name: String
    /// Without the question mark.
    let type: String
    var accesses: [(access: Access, wire: String)] = []
    var node: DeclaredNode?

    var wires: Set<String> { Set(accesses.map(\.wire)) }
    func has(_ access: Access) -> Bool { accesses.contains { $0.access == access } }
}
