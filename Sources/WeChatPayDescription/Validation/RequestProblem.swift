// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// One way in which a request does not fit its documentation. It never holds the value.
public struct RequestProblem: Sendable, Hashable, CustomStringConvertible {
    /// How sure it is that the gateway refuses the request.
    public enum Severity: Sendable, Hashable {
        /// The documentation rules it out.
        case error
        /// The documentation does not know the member: misspelt, or newer than the description.
        case unknownMember
        /// The documentation may be incomplete or wrong here.
        case warning
    }

    /// Where in the request.
    public enum Location: String, Sendable, Hashable { case body, query, path, header }

    /// Which rule.
    public enum Kind: Sendable, Hashable {
        case required, type, length, items, minimum, pattern, constant, value, encryption, unknown
    }

    /// How sure it is that the gateway refuses the request.
    public var severity: Severity
    /// Where in the request.
    public var location: Location
    /// A JSON pointer in the body, `/amount/total`, empty for the body itself; elsewhere the parameter's name.
    public var field: String
    /// The official Chinese name of the field, 商户订单号; `nil` where it has none.
    public var title: String?
    /// Which rule.
    public var kind: Kind
    /// The rule in words, to follow the field: `must have at most 32 characters`.
    public var rule: String
    /// For an unknown member: the name that was probably meant, or where in the call one of this name belongs:
    /// `amount.total`, `sub_orders[].individual_auth_id`, `mchid in the query`.
    public var suggestion: String?

    /// The field, the rule and the suggestion, as one sentence.
    public var description: String { sentence(field: Outside.text(field)) }
}
