// SPDX-License-Identifier: Apache-2.0

/// Text that is not JSON: where, and what was expected. It quotes nothing of the text.
public struct JSONParsingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Offset in bytes from the start.
    public let offset: Int
    /// What is wrong there.
    public let reason: String

    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "Not JSON at byte \(offset): \(reason)." }
}

extension JSON {
    /// Arrays and objects nested deeper than this are refused: WeChat Pay nests less than ten, and what walks a value down
    /// to its leaves needs a stack for them.
    public static let maximumDepth = 64

    /// Parses UTF-8 bytes strictly by RFC 8259.
    ///
    /// - Throws: ``JSONParsingError``.
    public init(parsing bytes: [UInt8]) throws(JSONParsingError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.document()
    }

    /// Parses a text.
    ///
    /// - Throws: ``JSONParsingError``.
    public init(parsing text: String) throws(JSONParsingError) {
        try self.init(parsing: Array(text.utf8))
    }
}

/// A parser whose stack does not grow with the nesting. Foundation's loses the order of members and the digits of numbers.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// An array or object that is not complete yet.
    private struct Frame {
        let isObject: Bool
        var elements: [JSON] = []
        var object = JSON.Object()
        var key = ""
    }

    mutating func document() throws(JSONParsingError) -> JSON {
        var frames: [Frame] = []
        while true {
            skipSpace()
            guard frames.count <= JSON.maximumDepth else { throw error("nested too deeply") }
            guard var value = try start(&frames) else { continue }
            while let last = frames.indices.last {
                if frames[last].isObject {
                    frames[last].object[frames[last].key] = value
                } else {
                    frames[last].elements.append(value)
                }
                skipSpace()
                guard let whole = try end(&frames) else { break }
                value = whole
            }
            guard frames.isEmpty else { continue }
            skipSpace()
            guard position == bytes.count else { throw error("something follows the value") }
            return value
        }
    }

    /// A value that does not nest, or is empty; `nil` where one begins that does.
    private mutating func start(_ frames: inout [Frame]) throws(JSONParsingError) -> JSON? {
        switch next {
        case UInt8(ascii: "{"):
            position += 1
            skipSpace()
            if take("}") { return .object(JSON.Object()) }
            var frame = Frame(isObject: true)
            frame.key = try name()
            frames.append(frame)
            return nil
        case UInt8(ascii: "["):
            position += 1
            skipSpace()
            if take("]") { return .array([]) }
            frames.append(Frame(isObject: false))
            return nil
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .some(let byte) where byte == UInt8(ascii: "-") || Self.isDigit(byte): return .number(try number())
        case .some: throw error("expected a value")
        case nil: throw error("the text ends where a value should be")
        }
    }

    /// What follows a value inside an array or object: the whole of it at its end, `nil` where another value follows.
    private mutating func end(_ frames: inout [Frame]) throws(JSONParsingError) -> JSON? {
        let last = frames.count - 1
        if frames[last].isObject {
            if take("}") { return .object(frames.removeLast().object) }
            guard take(",") else { throw error("expected a comma or the end of the object") }
            skipSpace()
            frames[last].key = try name()
        } else {
            if take("]") { return .array(frames.removeLast().elements) }
            guard take(",") else { throw error("expected a comma or the end of the array") }
        }
        return nil
    }

    private mutating func name() throws(JSONParsingError) -> String {
        guard next == UInt8(ascii: "\"") else { throw error("expected a member name") }
        let name = try string()
        skipSpace()
        guard take(":") else { throw error("expected a colon") }
        return name
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(_ reason: String) -> JSONParsingError { JSONParsingError(offset: position, reason: reason) }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func word(_ text: StaticString, _ value: JSON) throws(JSONParsingError) -> JSON {
        let expected = Array("\(text)".utf8)
        guard bytes[position...].starts(with: expected) else { throw error("expected a value") }
        position += expected.count
        return value
    }

    private mutating func number() throws(JSONParsingError) -> JSON.Number {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return JSON.Number(validated: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() throws(JSONParsingError) {
        guard let byte = next, Self.isDigit(byte) else { throw error("expected a digit") }
        while let byte = next, Self.isDigit(byte) { position += 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private mutating func string() throws(JSONParsingError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                guard let result = String(validating: text, as: UTF8.self) else { throw error("invalid UTF-8") }
                position += 1
                return result
            case UInt8(ascii: "\\"):
                position += 1
                try escape(into: &text)
            case 0..<0x20:
                throw error("control character in a text")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw error("the text ends inside a string")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONParsingError) {
        guard let byte = next else { throw error("the text ends inside an escape") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = UInt32(try codeUnit())
            if (0xD800..<0xDC00).contains(code) {
                guard take("\\"), take("u") else { throw error("half of a surrogate pair") }
                let low = UInt32(try codeUnit())
                guard (0xDC00..<0xE000).contains(low) else { throw error("half of a surrogate pair") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw error("half of a surrogate pair") }
            text.append(contentsOf: String(Character(scalar)).utf8)
        default:
            throw error("unknown escape")
        }
    }

    private mutating func codeUnit() throws(JSONParsingError) -> UInt16 {
        guard position + 4 <= bytes.count else { throw error("the text ends inside an escape") }
        let digits = bytes[position..<position + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw error("expected four hexadecimal digits") }
        position += 4
        return unit
    }
}
