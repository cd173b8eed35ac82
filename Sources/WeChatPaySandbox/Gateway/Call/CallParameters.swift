// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension DocumentedCall {
    /// What a repetition is told from another call by, made of operation and decrypted members, in whatever order they
    /// came; it shows none of them.
    var parameters: String { parameters(without: []) }

    /// The same, without some members that a repetition may change.
    func parameters(without names: [String]) -> String {
        var members = body
        for name in names { members[name] = nil }
        for (name, value) in pathValues { members[name] = .string(value) }
        for (name, value) in query where members[name] == nil { members[name] = .string(value) }
        return Fingerprint.of(operation.id, members)
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
        try OrderRules.amount(self[name], "\(pointer)/\(name)")
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
