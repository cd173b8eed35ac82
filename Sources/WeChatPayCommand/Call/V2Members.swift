// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// JSON as the members of an APIv2 call, which are texts: objects and arrays are written as JSON inside a text.
enum V2Members {
    /// The members with their values as texts, in order.
    ///
    /// - Throws: ``UsageError`` for what is not an object, and for `null`, which no text says.
    static func texts(of body: JSON) throws -> JSON.Object {
        guard case .object(var members) = body else {
            throw UsageError("APIv2 sends the members of an object; give --json an object.")
        }
        for (name, value) in members {
            guard value != .null else {
                throw UsageError("The member \(Wrapping.printable(name)) must not be null; leave it out.")
            }
            members[name] = .string(text(value))
        }
        return members
    }

    /// The members as sent.
    static func xml(_ body: JSON?) -> XML {
        guard case .object(let members)? = body else { return XML() }
        return XML(members: members.map { XML.Member(name: $0.key, value: .text(text($0.value))) })
    }

    private static func text(_ value: JSON) -> String { value.string ?? value.description }
}
