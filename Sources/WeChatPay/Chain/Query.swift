// SPDX-License-Identifier: Apache-2.0

/// Query parameters in the order written, names and values percent-encoded (a space as `%20`).
///
/// ```swift
/// let query: Query = ["appid": "wxd678efh567h23787", "limit": 10]
/// ```
public struct Query: Sendable, ExpressibleByDictionaryLiteral {
    /// A parameter's value: text, a whole number or a Boolean.
    public typealias Value = any LosslessStringConvertible & Sendable

    private var pairs: [(name: String, value: String)]

    /// Takes the parameters in order; a name may occur more than once.
    public init(pairs: [(String, String)] = []) {
        self.pairs = pairs.map { (name: $0.0, value: $0.1) }
    }

    /// Makes the value from a literal.
    public init(dictionaryLiteral elements: (String, Value)...) {
        pairs = elements.map { (name: $0.0, value: String(describing: $0.1)) }
    }

    /// The parameters as APIv2 members.
    var xml: XML {
        XML(members: pairs.map { XML.Member(name: $0.name, value: .text($0.value)) })
    }

    /// What follows the path in the target: empty, or `?` and the encoded parameters.
    var suffix: String {
        guard !pairs.isEmpty else { return "" }
        return "?"
            + pairs.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
            .joined(separator: "&")
    }
}

extension Query: CustomStringConvertible, CustomReflectable {
    /// The names; values may be personal (openid).
    public var description: String {
        "Query(\(pairs.map { Outside.text($0.name, limit: 64) }.joined(separator: ", ")))"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror {
        Mirror(self, children: ["names": pairs.map { Outside.text($0.name, limit: 64) }])
    }
}
