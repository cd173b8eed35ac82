// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What generated Swift declares, read from its source.
struct DeclaredAPI {
    /// Typed objects by their full names: `V3.Pay.Amount`.
    private(set) var objects: [String: DeclaredObject] = [:]
    /// Documented values, by the full name of the type that has them.
    private(set) var values: [String: Set<String>] = [:]
    /// The path of each node, by its full name.
    private(set) var paths: [String: String] = ["V3": "/v3", "V2": ""]
    /// What calls an operation, by its id.
    private(set) var calls: [String: [DeclaredCall]] = [:]

    private var kinds: [String: Set<String>] = [:]
    private var aliases: [String: String] = [:]
    private var nodes: [(owner: String, node: String, segment: String)] = []

    init() throws {
        for file in try SourceLines.typedFiles() { read(try SourceLines.read(file)) }
        for (name, kind) in aliases { values[name] = kinds[kind] ?? [] }
        // A node's path is known once its owner's is.
        while let index = nodes.firstIndex(where: { paths[$0.owner] != nil }) {
            let node = nodes.remove(at: index)
            paths["\(node.owner).\(node.node)"] = "\(paths[node.owner] ?? "")/\(node.segment)"
        }
    }

    /// The full name of a type that is called `name` inside `scope`.
    func resolve(_ name: String, in scope: String) -> String? {
        var scope = scope[...]
        while true {
            let full = scope.isEmpty ? name : "\(scope).\(name)"
            if objects[full] != nil || values[full] != nil { return full }
            guard !scope.isEmpty else { return nil }
            scope = scope.lastIndex(of: ".").map { scope[..<$0] } ?? ""
        }
    }

    /// Swift writes a name that is a word of the language in backticks.
    static func plain(_ name: String) -> String { name.filter { $0 != "`" } }

    // MARK: Reading

    /// What an open brace belongs to.
    private enum Scope {
        case type(String)
        /// The values of an open type.
        case kind(String)
        case member(DeclaredMember)
        case initializer
        case method(DeclaredCall)
        case other
    }

    private mutating func read(_ statements: [String]) {
        var scopes: [Scope] = []
        for statement in statements {
            if statement == "}" {
                if let scope = scopes.popLast() { close(scope, Self.type(scopes)) }
                continue
            }
            let type = Self.type(scopes)
            guard statement.hasPrefix("public ") || statement.hasPrefix("extension ") else {
                note(statement, &scopes)
                if statement.hasSuffix("{") { scopes.append(.other) }
                continue
            }
            if case .kind(let kind)? = scopes.last {
                // The value follows, where the line was too long for it.
                if statement.hasSuffix("{") { scopes.append(.kind(kind)) }
                if let value = statement.between("{ \"", "\" }") { kinds[kind, default: []].insert(value) }
                continue
            }
            var scope = [opened(by: statement, in: type)]
            if statement.hasSuffix("{") {
                scopes += scope
            } else if statement.hasSuffix("}") {
                note(statement, &scope)
                close(scope[0], type)
            } else if let name = statement.between("public typealias ", " ="),
                let kind = statement.between("OpenValue<", ">")
            {
                aliases["\(type).\(name)"] = "\(type).\(kind.filter { $0 != " " })"
            }
        }
    }

    private static func type(_ scopes: [Scope]) -> String {
        scopes.compactMap { if case .type(let name) = $0 { name } else { nil } }.joined(separator: ".")
    }

    private mutating func opened(by statement: String, in type: String) -> Scope {
        if let kind = statement.between("Kind == ", " {") { return .kind(kind) }
        if let name = statement.between("extension ", " {") { return .type(name) }
        if let name = statement.between("public struct ", ":") {
            if statement.contains("TypedObject") { objects["\(type).\(name)"] = DeclaredObject() }
            return .type(name)
        }
        if statement.hasPrefix("public init(fields") { return .other }
        if statement.hasPrefix("public init(") {
            objects[type]?.arguments = DeclaredCall.parameters(statement)
            return .initializer
        }
        if let name = statement.between("public var ", ":"), let written = statement.between(": ", " {") {
            return .member(DeclaredMember(name: Self.plain(name), type: written.filter { $0 != "?" }))
        }
        return statement.hasPrefix("public func ") ? .method(DeclaredCall(statement, in: type)) : .other
    }

    private mutating func note(_ statement: String, _ scopes: inout [Scope]) {
        guard let index = scopes.lastIndex(where: { if case .other = $0 { false } else { true } }) else { return }
        let access = DeclaredMember.Access.all(in: statement)
        switch scopes[index] {
        case .member(var member):
            member.accesses += access
            member.node = member.node ?? DeclaredNode(statement)
            scopes[index] = .member(member)
        case .method(var call):
            call.note(statement)
            call.accesses += access
            call.node = call.node ?? DeclaredNode(statement)
            scopes[index] = .method(call)
        case .initializer:
            for (access, wire) in access {
                let argument = statement.between("\"\(wire)\", ", ")") ?? ""
                objects[Self.type(scopes)]?.stored.append((wire, Self.plain(argument), access == .setText))
            }
        case .kind(let kind):
            if let value = statement.between("\"", "\"") { kinds[kind, default: []].insert(value) }
        case .type, .other: break
        }
    }

    private mutating func close(_ scope: Scope, _ type: String) {
        switch scope {
        case .member(let member):
            if let node = member.node {
                nodes.append((type, node.name, node.segment ?? ""))
            } else if !member.accesses.isEmpty {
                objects[type]?.members.append(member)
            }
        case .method(let call):
            if let node = call.node {
                nodes.append((type, node.name, node.segment ?? "{\(call.parameters.first?.name ?? "")}"))
            } else if !call.id.isEmpty {
                calls[call.id, default: []].append(call)
            } else if !call.accesses.isEmpty {
                // A member with indexes in its name.
                var member = DeclaredMember(name: call.verb, type: call.result.filter { $0 != "?" })
                member.accesses = call.accesses.map { ($0.access, Self.withoutEscapes($0.wire)) }
                objects[type]?.members.append(member)
            }
        case .type, .kind, .initializer, .other: break
        }
    }

    /// `coupon_id_\(n)` is documented as `coupon_id_$n`.
    private static func withoutEscapes(_ wire: String) -> String {
        wire.replacing("\\(", with: "$").filter { $0 != ")" }
    }
}

/// A place in the tree of paths that a member or a method leads to.
struct DeclaredNode {
    let name: String
    /// As written; `nil` for a value.
    let segment: String?

    init?(_ statement: String) {
        guard let end = statement.range(of: "(chain: chain.") else { return nil }
        name = String(statement[..<end.lowerBound].split(separator: " ").last ?? "")
        segment = statement.between("literal: \"", "\"")
    }
}
