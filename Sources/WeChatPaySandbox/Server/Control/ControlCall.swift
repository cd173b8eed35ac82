// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// A call of the control API that fits its route.
struct ControlCall: Sendable {
    let sandbox: Sandbox
    /// Where the sandbox is, as the caller sees it.
    let baseURL: String
    let path: [String: String]
    let query: [String: String]
    let body: JSON.Object

    /// The path's variable; empty where the template has none of this name.
    func number(_ name: String) -> String { path[name] ?? "" }

    /// A member of the body, unless it is empty.
    func text(_ name: String) -> String? {
        guard let text = body[name]?.string, !text.isEmpty else { return nil }
        return text
    }

    func integer(_ name: String) -> Int? { body[name]?.int }
    func double(_ name: String) -> Double? { body[name]?.double }
    func bool(_ name: String) -> Bool? { body[name]?.bool }

    /// What hides sensitive values, unless the caller asked for them.
    var masking: Masking { Masking(isOff: query["reveal"] == "true") }

    /// A record after a change, as replies show it.
    func record(_ find: (World) -> (some Record)?) -> JSON {
        let found = sandbox.read { world in find(world) }
        var masking = masking
        return ["record": found.map { masking.record(RecordJSON.of($0)) } ?? .null, "masked": .bool(!masking.isOff)]
    }

    /// What ``noting(_:in:)`` adds, for a route's description.
    static let deferral =
        "`deferred` where a delivery was under way that takes long: it may wait for the caller, so this comes after it."

    /// A reply that says whether what was asked for is still to come.
    func noting(_ isDone: Bool, in reply: JSON) -> JSON {
        guard !isDone else { return reply }
        var reply = reply
        reply["deferred"] = true
        return reply
    }

    /// A query parameter that is a whole number.
    ///
    /// - Throws: ``ControlRefusal`` for what is none, or out of range.
    func count(_ name: String, in range: ClosedRange<Int>, default value: Int) throws(ControlRefusal) -> Int {
        guard let text = query[name] else { return value }
        guard let number = Int(text), range.contains(number) else {
            throw .bad("The query's \(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    /// Checks the query and the body against a route.
    init(
        _ route: ControlRoute, sandbox: Sandbox, baseURL: String, path: [String: String], queryText: String,
        body bytes: [UInt8]
    ) throws(ControlRefusal) {
        self.sandbox = sandbox
        self.baseURL = baseURL
        self.path = path
        query = RequestText.values(queryText)
        for name in query.keys.sorted() where !route.query.contains(where: { $0.name == name }) {
            throw .bad(Self.unknown("The query", name, route.query))
        }
        var members = JSON.Object()
        if !bytes.isEmpty {
            guard let object = (try? JSON(parsing: bytes))?.object else {
                throw .bad("The body is not a JSON object.")
            }
            // A member without a value is as good as none: forms send them.
            for (name, value) in object where value != .null { members[name] = value }
        }
        if let fields = route.body { try Self.check(members, fields) }
        body = members
    }

    private static func check(_ members: JSON.Object, _ fields: [ControlField]) throws(ControlRefusal) {
        for (name, value) in members {
            guard let field = fields.first(where: { $0.name == name }) else {
                throw .bad(unknown("The body", name, fields))
            }
            guard field.kind.accepts(value) else {
                throw .bad("The member \(name) must be \(article(field.kind)).")
            }
            if !field.values.isEmpty, let text = value.string, !field.values.contains(text) {
                throw .bad("The member \(name) must be one of \(field.values.joined(separator: ", ")).")
            }
        }
        for field in fields where field.isRequired && members[field.name] == nil {
            throw .bad("The member \(field.name) is missing: \(field.summary)")
        }
    }

    private static func article(_ kind: ControlField.Kind) -> String {
        switch kind {
        case .integer, .object, .list: "an \(kind.rawValue)"
        default: "a \(kind.rawValue)"
        }
    }

    private static func unknown(_ place: String, _ name: String, _ fields: [ControlField]) -> String {
        let known = fields.map(\.name).joined(separator: ", ")
        let name = Outside.text(name, limit: 64)
        return fields.isEmpty
            ? "\(place) takes nothing; \(name) was sent." : "\(place) has no \(name); it takes \(known)."
    }
}
