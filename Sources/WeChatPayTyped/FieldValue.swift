// SPDX-License-Identifier: Apache-2.0

package import WeChatPay

/// A type that a member of a typed object can have.
package protocol FieldValue: Sendable {
    /// Reads a member; `nil` when it holds something else.
    init?(_ content: FieldContent, origin: FieldOrigin?)
    /// What is stored in a request.
    var content: FieldContent { get }
    /// How the type is called in errors.
    static var documentedType: String { get }
}

// The documentation's types are not always those on the wire, and APIv2 has texts only: a number written as a text, and
// a text written as a number or a Boolean, say the same.

extension String: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        guard case .json(let json) = content else { return nil }
        switch json {
        case .string(let text): self = text
        case .number(let number): self = number.text
        case .bool(let value): self = value ? "true" : "false"
        default: return nil
        }
    }
    package var content: FieldContent { .json(.string(self)) }
    package static var documentedType: String { "a text" }
}

extension Int: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        guard let number = JSON.Number(content, origin: origin), let value = number.int ?? Self.whole(number.text)
        else {
            return nil
        }
        self = value
    }

    /// `100.0` is a whole number, too; some pages call amounts numbers.
    private static func whole(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.allSatisfy({ $0 == 0x30 }) else { return nil }
        return Int(parts[0])
    }

    package var content: FieldContent { .json(.number(JSON.Number(self))) }
    package static var documentedType: String { "a whole number" }
}

extension JSON.Number: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        switch content {
        case .json(.number(let number)): self = number
        case .json(.string(let text)):
            guard case .number(let number)? = try? JSON(parsing: text) else { return nil }
            self = number
        default: return nil
        }
    }
    package var content: FieldContent { .json(.number(self)) }
    package static var documentedType: String { "a number" }
}

extension Bool: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        switch content {
        case .json(.bool(let value)): self = value
        case .json(.string("true")): self = true
        case .json(.string("false")): self = false
        default: return nil
        }
    }
    package var content: FieldContent { .json(.bool(self)) }
    package static var documentedType: String { "true or false" }
}

extension JSON: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        self = content.shown
    }
    package var content: FieldContent { .json(self) }
    package static var documentedType: String { "JSON" }
}

extension SensitiveText: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        guard case .sensitive(let text) = content else { return nil }
        self = text
    }
    package var content: FieldContent { .sensitive(self) }
    package static var documentedType: String { "a text" }
}

extension Array: FieldValue where Element: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        let contents: [FieldContent]
        switch content {
        case .text(let inner):
            self.init(inner, origin: origin)
            return
        case .list(let elements): contents = elements
        case .json(.array(let elements)): contents = elements.map { .json($0) }
        // JSON inside a text.
        case .json(.string(let text)):
            if case .array(let elements)? = try? JSON(parsing: text) {
                contents = elements.map { .json($0) }
            } else {
                guard origin?.isXML ?? false else { return nil }
                contents = [content]
            }
        // XML tells a list of one element from the element by nothing.
        case .json(.object) where origin?.isXML ?? false: contents = [content]
        default: return nil
        }
        var elements: [Element] = []
        for (index, content) in contents.enumerated() {
            guard let element = Element(content, origin: origin?.member(String(index))) else { return nil }
            elements.append(element)
        }
        self = elements
    }
    package var content: FieldContent { .list(map(\.content)) }
    package static var documentedType: String { "a list of which each element is \(Element.documentedType)" }
}
