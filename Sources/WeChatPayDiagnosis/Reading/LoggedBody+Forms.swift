// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON
import WeChatPayWire

extension LoggedBody {
    // MARK: Bytes as numbers

    static func fromBase64URL(_ body: [UInt8]) -> [UInt8]? {
        guard body.count >= 16, body.contains(0x2D) || body.contains(0x5F) || !body.count.isMultiple(of: 4) else {
            return nil
        }
        var text: [UInt8] = []
        for byte in trimmed(body) where byte != 0x3D {
            switch byte {
            case 0x2D: text.append(0x2B)
            case 0x5F: text.append(0x2F)
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F: text.append(byte)
            default: return nil
            }
        }
        while !text.count.isMultiple(of: 4) { text.append(0x3D) }
        return Data(base64Encoded: Data(text)).flatMap(structured)
    }

    /// `[123 34 105]`, `[123, 34, -26]`, `[]byte{0x7b, 0x22}`.
    static func fromNumbers(_ body: [UInt8]) -> [UInt8]? {
        var rest = body[...]
        for start in ["[]byte{", "[]uint8{", "byte[]{", "bytearray([", "bytes([", "["] {
            guard rest.starts(with: start.utf8) else { continue }
            rest = rest.dropFirst(start.utf8.count)
            while let last = rest.last, [0x5D, 0x7D, 0x29].contains(last) { rest = rest.dropLast() }
            return numbers(rest, radix: 10)
        }
        return nil
    }

    /// `<Buffer 7b 22 69>`.
    static func fromBuffer(_ body: [UInt8]) -> [UInt8]? {
        guard body.starts(with: "<Buffer ".utf8), body.last == 0x3E else { return nil }
        return numbers(body.dropFirst(8).dropLast(), radix: 16)
    }

    private static func numbers(_ text: ArraySlice<UInt8>, radix: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        for word in text.split(whereSeparator: { $0 <= 0x20 || $0 == 0x2C }) {
            guard word.count <= 4 else { return nil }
            let isHexadecimal = word.starts(with: "0x".utf8)
            let digits = String(decoding: isHexadecimal ? word.dropFirst(2) : word, as: UTF8.self)
            guard let number = Int(digits, radix: isHexadecimal ? 16 : radix), (-128...255).contains(number) else {
                return nil
            }
            bytes.append(UInt8(truncatingIfNeeded: number))
        }
        return bytes.count < 2 ? nil : bytes
    }

    // MARK: JSON around it

    private static func object(_ body: [UInt8]) -> JSON? {
        guard trimmed(body).first == 0x7B, let json = try? JSON(parsing: body), json.object != nil else { return nil }
        return json
    }

    static func fromBufferJSON(_ body: [UInt8]) -> [UInt8]? {
        guard contains(body, "Buffer"), let json = object(body), json["type"]?.string == "Buffer" else { return nil }
        var bytes: [UInt8] = []
        for element in json["data"]?.array ?? [] {
            guard let number = element.int, (0...255).contains(number) else { return nil }
            bytes.append(UInt8(number))
        }
        return bytes
    }

    static func fromLogJSON(_ body: [UInt8]) -> [UInt8]? {
        guard let json = object(body) else { return nil }
        for name in ["log", "message", "msg", "MESSAGE", "body", "rawBody", "request_body", "textPayload"] {
            if let text = json[name]?.string, text.utf8.count > 1 { return Array(text.utf8) }
        }
        return nil
    }

    // MARK: Text around it

    static func withoutChunks(_ body: [UInt8]) -> [UInt8]? {
        var rest = body[...]
        var result: [UInt8] = []
        while true {
            while let first = rest.first, first == 0x0D || first == 0x0A { rest = rest.dropFirst() }
            guard !rest.isEmpty else { break }
            guard let end = rest.prefix(40).firstIndex(of: 0x0A) else { break }
            let digits = rest[..<end].prefix { Hexadecimal.value($0) != nil }
            guard !digits.isEmpty, digits.count <= 6, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            rest = rest[(end + 1)...]
            guard size > 0 else { break }
            guard rest.count >= size else { return nil }
            result += rest.prefix(size)
            rest = rest.dropFirst(size)
        }
        return result.isEmpty ? nil : result
    }

    static func withoutDoubled(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = body.startIndex
        while index < body.endIndex {
            result.append(body[index])
            index += body[index] == 0x22 && index + 1 < body.endIndex && body[index + 1] == 0x22 ? 2 : 1
        }
        return result
    }

    static func formValue(_ body: [UInt8], plusIsSpace: Bool) -> [UInt8]? {
        guard body.contains(0x3D), body.contains(0x25) else { return nil }
        for piece in body.split(separator: 0x26, maxSplits: 64) {
            guard let equals = piece.prefix(65).firstIndex(of: 0x3D),
                piece[..<equals].allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x25 && $0 != 0x7B }),
                let value = withoutPercent(Array(piece[(equals + 1)...]), plusIsSpace: plusIsSpace)
            else { continue }
            if isStructured(value) { return value }
        }
        return nil
    }

    /// The JSON object or XML in some text.
    static func inner(_ body: [UInt8]) -> [UInt8]? {
        let object = JSONExtent.object(in: body[...])
        // What a document type stands in front of is no message of APIv2.
        let isTyped = contains(body, "<!DOCTYPE") || contains(body, "<!doctype")
        let xml =
            isTyped
            ? nil
            : range(of: "<xml", in: body[...]).flatMap { start in
                range(of: "</xml>", in: body[start.lowerBound...]).map { body[start.lowerBound..<$0.upperBound] }
            }
        // Each may have the other inside.
        guard let found = [object, xml].compactMap({ $0 }).min(by: { $0.startIndex < $1.startIndex }) else {
            return nil
        }
        // White space around it is something else.
        let other = Array(body[..<found.startIndex] + body[found.endIndex...])
        return trimmed(other).isEmpty || other == [0xEF, 0xBB, 0xBF] ? nil : Array(found)
    }

    private static func range(of text: String, in body: ArraySlice<UInt8>) -> Range<Int>? {
        Data(body).range(of: Data(text.utf8)).map {
            body.startIndex + $0.lowerBound..<body.startIndex + $0.upperBound
        }
    }
}
