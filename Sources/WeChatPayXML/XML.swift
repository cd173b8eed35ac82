// SPDX-License-Identifier: Apache-2.0

/// What APIv2 sends and receives: members in order under the root `<xml>`, nearly always text.
///
/// ```swift
/// let xml: XML = ["appid": "wxd678efh567h23787", "total_fee": 100]
/// ```
///
/// Names may repeat; looking one up gives the first. Values are texts: numbers are written in decimal.
public struct XML: Sendable, Hashable {
    /// One element below another.
    public struct Member: Sendable, Hashable {
        /// The element's name, case-sensitive.
        public var name: String
        /// What stands inside it.
        public var value: Content

        /// Pairs a name with a value.
        public init(name: String, value: Content) {
            self.name = name
            self.value = value
        }
    }

    /// What stands inside an element.
    public enum Content: Sendable, Hashable {
        /// Text, unescaped; empty for an empty element.
        case text(String)
        /// Further elements, as a few replies have them.
        case nested(XML)

        /// The text, where this is one.
        public var text: String? { if case .text(let text) = self { text } else { nil } }
        /// The elements, where there are some.
        public var nested: XML? { if case .nested(let xml) = self { xml } else { nil } }
    }

    /// The members in order.
    public var members: [Member]

    /// Takes members in order.
    public init(members: [Member] = []) { self.members = members }

    /// The text of the first member with this name; `nil` where there is none or it nests.
    ///
    /// Setting replaces the first member of the name, or appends one; `nil` removes all of the name.
    public subscript(name: String) -> String? {
        get { first(name)?.text }
        set {
            guard let newValue else { return members.removeAll { $0.name == name } }
            if let index = members.firstIndex(where: { $0.name == name }) {
                members[index].value = .text(newValue)
            } else {
                members.append(Member(name: name, value: .text(newValue)))
            }
        }
    }

    /// The value of the first member with this name, text or not.
    public func first(_ name: String) -> Content? {
        members.first { $0.name == name }?.value
    }

    /// The values of all members with this name, in order.
    public func all(_ name: String) -> [Content] {
        members.filter { $0.name == name }.map(\.value)
    }
}

extension XML: ExpressibleByDictionaryLiteral {
    /// A member's value in a literal: text, a whole number or a Boolean.
    public typealias Value = any LosslessStringConvertible & Sendable

    /// Makes the value from a literal.
    public init(dictionaryLiteral elements: (String, Value)...) {
        members = elements.map { Member(name: $0.0, value: .text(String(describing: $0.1))) }
    }
}

extension XML: CustomStringConvertible, CustomReflectable {
    /// How many members there are; never their values, many of which are personal or signatures.
    public var description: String { "XML(\(members.count) members)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["members": members.count]) }
}
