// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension DocumentedCall {
    /// What a repetition is told from another call by: operation and members, in whatever order they came, decrypted.
    var parameters: String { parameters(without: []) }

    /// The same, without some members that a repetition may change.
    func parameters(without names: [String]) -> String {
        var members = body
        for name in names { members[name] = nil }
        for (name, value) in pathValues { members[name] = .string(value) }
        for (name, value) in query where members[name] == nil { members[name] = .string(value) }
        return operation.id + "\n" + Self.sorted(.object(members)).description
    }

    private static func sorted(_ json: JSON) -> JSON {
        switch json {
        case .array(let elements): return .array(elements.map(sorted))
        case .object(let members):
            var result = JSON.Object()
            for name in members.keys.sorted() { result[name] = members[name].map(sorted) }
            return .object(result)
        default: return json
        }
    }

    /// The text of a member; `nil` where it is missing or empty.
    func optionalText(_ name: String) -> String? {
        let text = text(name)
        return text.isEmpty ? nil : text
    }

    /// A text as it stands in JSON or, in APIv2 and in paths, as a text: plans and services have numbers for names.
    func number(_ name: String) -> String {
        if let number = body[name], number.string == nil { return number.description }
        return text(name)
    }
}

extension JSON.Object {
    /// A whole amount in 分, at least 1.
    ///
    /// - Parameter pointer: Where these members stand in the body, `/receivers/0`.
    func amount(_ name: String, at pointer: String = "") throws(GatewayRefusal) -> Int {
        // APIv2 writes numbers as text. More than this is no money that anybody has.
        guard let value = self[name], let amount = value.int ?? value.string.flatMap(Int.init),
            (1...1_000_000_000_000).contains(amount)
        else { throw .parameter("\(pointer)/\(name)", "must be a whole number of at least 1", location: "body") }
        return amount
    }
}

extension DocumentedCall {
    /// A reply of those members that the operation documents: families of paths name the same things differently.
    func documented(_ members: JSON.Object) -> JSON {
        var reply = JSON.Object()
        for field in details.response.fields { reply[field.name] = members[field.name] }
        return .object(reply)
    }
}
