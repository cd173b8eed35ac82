// SPDX-License-Identifier: Apache-2.0

/// A value that no XML document can carry.
public struct XMLWritingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The member's name, made printable.
    public let member: String
    /// What is wrong with it; quotes nothing of its value.
    public let reason: String

    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "The XML member \(member) \(reason)." }  // outside: made printable
}

extension XML {
    /// UTF-8 bytes: root `<xml>`, no declaration, no spaces, in the order of ``members``.
    ///
    /// - Throws: ``XMLWritingError`` for a name or character that XML does not allow, or a nesting deeper than
    ///   ``maximumDepth``.
    public func bytes() throws(XMLWritingError) -> [UInt8] {
        var text: [UInt8] = []
        try write("xml", .nested(self), depth: 0, to: &text)
        return text
    }

    private func write(_ name: String, _ value: Content, depth: Int, to text: inout [UInt8]) throws(XMLWritingError) {
        guard XMLCharacters.isName(name.utf8) else {
            throw XMLWritingError(
                member: Self.printable(name),
                reason: "has a name that is not made of ASCII letters, digits, underscores, hyphens and dots"
            )
        }
        guard depth <= Self.maximumDepth else {
            throw XMLWritingError(member: Self.printable(name), reason: "is nested too deeply")
        }
        text += "<\(name)>".utf8
        switch value {
        case .text(let value): try write(value, of: name, to: &text)
        case .nested(let xml):
            for member in xml.members { try write(member.name, member.value, depth: depth + 1, to: &text) }
        }
        text += "</\(name)>".utf8
    }

    private func write(_ value: String, of name: String, to text: inout [UInt8]) throws(XMLWritingError) {
        guard value.unicodeScalars.allSatisfy(XMLCharacters.isAllowed) else {
            throw XMLWritingError(member: name, reason: "has a control character that XML does not allow")
        }
        let plain = value.utf8.allSatisfy { byte in
            byte >= 0x21 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "&")
        }
        guard !plain else { return text += value.utf8 }
        // A section cannot hold its own end, and a reader turns a bare carriage return into a line feed.
        text += "<![CDATA[".utf8
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: ">") where text.suffix(2) == Array("]]".utf8)[...]: text += "]]><![CDATA[>".utf8
            case 0x0D: text += "]]>&#13;<![CDATA[".utf8
            default: text.append(byte)
            }
        }
        text += "]]>".utf8
    }

    /// For messages: at most 64 characters, and nothing that a terminal or a log would act on.
    static func printable(_ name: String) -> String {
        String(
            name.unicodeScalars.prefix(64).map { scalar in
                scalar.isASCII && XMLCharacters.isNameByte(UInt8(scalar.value)) ? Character(scalar) : "?"
            })
    }
}
