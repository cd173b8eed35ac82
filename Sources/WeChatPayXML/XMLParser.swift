// SPDX-License-Identifier: Apache-2.0

/// Bytes that are not XML of APIv2's kind: where, and what was expected. It quotes nothing of them.
public struct XMLParsingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Offset in bytes from the start.
    public let offset: Int
    /// What is wrong there.
    public let reason: String

    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "Not XML at byte \(offset): \(reason)." }
}

extension XML {
    /// Elements nested deeper than this below the root are refused; WeChat Pay nests two.
    public static let maximumDepth = 16

    /// Parses bytes nobody has vouched for.
    ///
    /// Of XML it takes what APIv2 uses: elements without attributes, text, CDATA sections, the five predefined
    /// entities and numeric references. Document types, other entities, comments and processing instructions are
    /// refused, so that nothing is ever expanded or fetched.
    ///
    /// - Parameters:
    ///   - root: The root element; `root` in what is encrypted inside of a refund's notification.
    ///   - maximumBytes: The longest document to take; 1 MiB by default.
    /// - Throws: ``XMLParsingError``.
    public init(
        parsing bytes: [UInt8], root: String = "xml", maximumBytes: Int = 1 << 20
    ) throws(XMLParsingError) {
        guard bytes.count <= maximumBytes else {
            throw XMLParsingError(offset: maximumBytes, reason: "the document is longer than \(maximumBytes) bytes")
        }
        var parser = XMLParser(bytes: bytes)
        self = try parser.document(root: root)
    }

    /// Parses a text.
    ///
    /// - Throws: ``XMLParsingError``.
    public init(parsing text: String) throws(XMLParsingError) {
        try self.init(parsing: Array(text.utf8))
    }
}

/// A recursive descent parser for the part of XML that APIv2 uses.
struct XMLParser {
    private let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document(root name: String) throws(XMLParsingError) -> XML {
        _ = take([0xEF, 0xBB, 0xBF])
        try declaration()
        skipSpace()
        guard take("<\(name)") else { throw error("expected the root element \(name)") }
        let root = try rest(of: Array(name.utf8), depth: 0)
        skipSpace()
        guard position == bytes.count else { throw error("something follows the root element") }
        return switch root {
        case .nested(let xml): xml
        case .text(let text) where text.utf8.allSatisfy(XMLCharacters.isSpace): XML()
        case .text: throw error("the root element has text instead of members")
        }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(_ reason: String) -> XMLParsingError { XMLParsingError(offset: position, reason: reason) }

    private mutating func take(_ text: String) -> Bool { take(Array(text.utf8)) }

    private mutating func take(_ expected: [UInt8]) -> Bool {
        guard bytes[position...].starts(with: expected) else { return false }
        position += expected.count
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, XMLCharacters.isSpace(byte) { position += 1 }
    }

    /// `<?xml … ?>`, which may only say that the document is UTF-8.
    private mutating func declaration() throws(XMLParsingError) {
        guard bytes[position...].starts(with: "<?".utf8) else { return }
        let start = position
        guard take("<?xml"), let byte = next, XMLCharacters.isSpace(byte) else {
            throw error("a processing instruction, which is refused")
        }
        while !take("?>") {
            guard let byte = next, byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">"), position - start < 128 else {
                throw error("the XML declaration does not end")
            }
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        guard !text.contains("encoding") || text.contains("\"utf-8\"") || text.contains("'utf-8'") else {
            throw error("an encoding other than UTF-8")
        }
    }

    /// What follows `<name`: the content and the end tag.
    private mutating func rest(of name: [UInt8], depth: Int) throws(XMLParsingError) -> XML.Content {
        skipSpace()
        if take("/>") { return .text("") }
        guard take(">") else { throw error("an attribute or an unfinished tag, which is refused") }
        var text: [UInt8] = []
        var members: [XML.Member] = []
        while true {
            guard let byte = next else { throw error("the document ends inside an element") }
            guard byte == UInt8(ascii: "<") else {
                try character(byte, into: &text)
                continue
            }
            if take("</") {
                guard take(name) else { throw error("an end tag that does not fit its start") }
                skipSpace()
                guard take(">") else { throw error("an end tag that does not fit its start") }
                return try content(text, members)
            }
            if take("<![CDATA[") {
                try section(into: &text)
            } else {
                members.append(try member(depth: depth + 1))
            }
        }
    }

    private mutating func member(depth: Int) throws(XMLParsingError) -> XML.Member {
        guard depth <= XML.maximumDepth else { throw error("elements nested too deeply") }
        position += 1
        let start = position
        guard let first = next, XMLCharacters.isNameStart(first) else {
            throw error("a comment, document type or processing instruction, which is refused, or no name")
        }
        while let byte = next, XMLCharacters.isNameByte(byte) { position += 1 }
        let name = Array(bytes[start..<position])
        return XML.Member(
            name: String(decoding: name, as: UTF8.self), value: try rest(of: name, depth: depth)
        )
    }

    /// An element holds members or text; spaces between members mean nothing.
    private func content(_ text: [UInt8], _ members: [XML.Member]) throws(XMLParsingError) -> XML.Content {
        guard members.isEmpty else {
            guard text.allSatisfy(XMLCharacters.isSpace) else { throw error("text and elements side by side") }
            return .nested(XML(members: members))
        }
        guard let value = String(validating: text, as: UTF8.self) else { throw error("invalid UTF-8") }
        guard value.unicodeScalars.allSatisfy(XMLCharacters.isAllowed) else {
            throw error("a character that XML does not allow")
        }
        return .text(value)
    }

    private mutating func section(into text: inout [UInt8]) throws(XMLParsingError) {
        while let byte = next {
            if byte == UInt8(ascii: "]"), take("]]>") { return }
            append(byte, to: &text)
        }
        throw error("the document ends inside a CDATA section")
    }

    private mutating func character(_ byte: UInt8, into text: inout [UInt8]) throws(XMLParsingError) {
        switch byte {
        case UInt8(ascii: "&"): try reference(into: &text)
        case UInt8(ascii: "]") where bytes[position...].starts(with: "]]>".utf8):
            throw error("the end of a CDATA section without its start")
        default: append(byte, to: &text)
        }
    }

    /// Line breaks of any kind arrive as line feeds.
    private mutating func append(_ byte: UInt8, to text: inout [UInt8]) {
        position += 1
        if byte == 0x0D {
            if next == 0x0A { position += 1 }
            text.append(0x0A)
        } else {
            text.append(byte)
        }
    }

    private mutating func reference(into text: inout [UInt8]) throws(XMLParsingError) {
        // The longest one allowed is &#x10FFFF; — nothing is searched beyond that.
        let window = bytes[position..<min(position + 10, bytes.count)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else {
            throw error("an ampersand without a reference")
        }
        let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
        switch name {
        case "lt": text.append(UInt8(ascii: "<"))
        case "gt": text.append(UInt8(ascii: ">"))
        case "amp": text.append(UInt8(ascii: "&"))
        case "quot": text.append(UInt8(ascii: "\""))
        case "apos": text.append(UInt8(ascii: "'"))
        default:
            guard let scalar = Self.numeric(name), XMLCharacters.isAllowed(scalar) else {
                throw error("an entity that is neither predefined nor the number of a character")
            }
            text += String(Character(scalar)).utf8
        }
        position = end + 1
    }

    private static func numeric(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let hexadecimal = name.hasPrefix("#x")
        let digits = name.dropFirst(hexadecimal ? 2 : 1)
        // The initialiser would also take a sign.
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && (hexadecimal ? $0.isHexDigit : $0.isNumber) }) else {
            return nil
        }
        return UInt32(digits, radix: hexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
    }
}
