// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON
import WeChatPayWire
import WeChatPayXML

/// A body as logs, frameworks and editors leave it, turned back into bytes.
///
/// Whether a guess is right, the signature tells.
package enum LoggedBody {
    /// A body as it may have been.
    package struct Guess: Sendable {
        /// The bytes.
        package let bytes: [UInt8]
        /// What made the saved text of them, in a clause that follows "the body was saved".
        package let words: String
        /// Whether it was compressed too, which no log does.
        package let isCompressed: Bool
    }

    private static let limit = 256 << 10
    /// The bytes to look at, over all steps, so that a hostile body costs no more than a large one.
    private static let effort = 64 << 20

    /// What was undone to come to some bytes.
    private struct Trail {
        let bytes: [UInt8]
        var steps: [Int] = []
        var isTrimmed = false

        var guess: Guess {
            var words: [String] = []
            var rest = steps[...]
            while let step = rest.first {
                let times = rest.prefix { $0 == step }.count
                let often = times == 1 ? "" : times == 2 ? ", twice" : ", \(times) times over"
                words.append(LoggedBody.steps[step].words + often)
                rest = rest.dropFirst(times)
            }
            return Guess(
                bytes: bytes,
                words: words.joined(separator: ", and ") + (isTrimmed ? ", with white space around it" : ""),
                isCompressed: steps.contains { LoggedBody.steps[$0].isCompression })
        }
    }

    /// What the saved text may have been, the likeliest first; empty where it looks like nothing of the kind.
    ///
    /// - Parameter isLoose: Whether other text may stand around the body.
    package static func guesses(_ body: [UInt8], isLoose: Bool = true) -> [Guess] {
        guard !body.isEmpty, body.count <= limit else { return [] }
        var trails: [Trail] = []
        var seen: Set<[UInt8]> = [body]
        var work = 0
        var layer = [Trail(bytes: body)]
        // One after another: a proxy's escapes inside an editor's, a log inside a log.
        for depth in 0..<3 {
            var next: [Trail] = []
            // What is JSON or XML already was not escaped twice more.
            for trail in layer where depth < 2 || !isStructured(trail.bytes) {
                let inner = trimmed(trail.bytes)
                for source in inner == trail.bytes ? [inner] : [trail.bytes, inner] {
                    for (index, step) in steps.enumerated() where isLoose || !step.isLoose {
                        work += source.count
                        guard work <= effort, trails.count + next.count < 200 else { break }
                        guard let bytes = step.undo(source), !bytes.isEmpty, bytes.count <= limit,
                            seen.insert(bytes).inserted
                        else { continue }
                        let isTrimmed = trail.isTrimmed || source.count < trail.bytes.count
                        next.append(Trail(bytes: bytes, steps: trail.steps + [index], isTrimmed: isTrimmed))
                    }
                }
            }
            trails += next
            // What surrounds a body in a log is white space; a log's own line feed behind it is none of its bytes.
            for trail in next {
                let inner = trimmed(trail.bytes)
                guard !inner.isEmpty, seen.insert(inner).inserted else { continue }
                trails.append(Trail(bytes: inner, steps: trail.steps, isTrimmed: true))
            }
            layer = next
        }
        return trails.map(\.guess)
    }

    /// The first guess that is JSON or XML, for reading alone: nothing proves it.
    package static func readable(_ body: [UInt8], isLoose: Bool = false) -> Guess? {
        guesses(body, isLoose: isLoose).first { isStructured($0.bytes) }
    }

    /// Whether bytes are JSON or XML as they are.
    package static func isStructured(_ bytes: [UInt8]) -> Bool {
        if isXML(bytes) { return true }
        let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return start.first == 0x7B && (try? JSON(parsing: Array(start)))?.object != nil
    }

    /// Whether bytes are XML of APIv2's kind as they are.
    package static func isXML(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(64).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        guard start.starts(with: "<xml".utf8) || start.starts(with: "<?xml".utf8) else { return false }
        // An escape in the place of a line break is no XML.
        return (try? XML(parsing: bytes)) != nil
    }

    private struct Step: Sendable {
        let words: String
        /// Whether it takes a part of the bytes for the body.
        var isLoose = false
        var isCompression = false
        let undo: @Sendable ([UInt8]) -> [UInt8]?
    }

    private static let steps = [
        Step(words: "as nginx writes its log, with \\x22 for quotation marks (log_format with escape=default)") {
            body in
            contains(body, "\\x") ? unescaped(body, escapes: .bytes) : nil
        },
        Step(words: "as a text inside JSON, with \\\" for quotation marks") { body in
            contains(body, "\\\"") || contains(body, "\\n") || isQuoted(body, 0x22)
                ? unescaped(unquoted(body), escapes: .json) : nil
        },
        Step(words: "with octal escapes, as \\346") { body in
            contains(body, "\\3") || contains(body, "\\2") ? unescaped(body, escapes: .octal) : nil
        },
        Step(words: "escaped for HTML, with &quot; for quotation marks, as a page or an XSS filter shows it") { body in
            contains(body, "&") && contains(body, ";") ? withoutEntities(body) : nil
        },
        Step(
            words:
                "percent-encoded, as the key of a form, by a framework that read it as application/x-www-form-urlencoded"
        ) { body in contains(body, "%") ? withoutPercent(body, plusIsSpace: body.last == 0x3D) : nil },
        Step(words: "percent-encoded with + for blanks, as a framework writes a form") { body in
            contains(body, "%") ? withoutPercent(body, plusIsSpace: true) : nil
        },
        Step(words: "as the key of a form, with an equals sign behind it") { body in
            body.last == 0x3D && body.first == 0x7B ? Array(body.dropLast()) : nil
        },
        Step(words: "in GBK, by something that takes that for the encoding of Chinese, instead of UTF-8") { body in
            String(validating: body, as: UTF8.self) == nil ? fromGBK(body) : nil
        },
        Step(words: "as if its UTF-8 were Latin-1, and encoded again") { body in fromLatin(body) },
        Step(words: "in Base64, as API gateways pass bodies on") { body in
            body.count >= 16
                ? Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).flatMap(structured) : nil
        },
        Step(words: "as hexadecimal digits") { body in
            body.count >= 16
                ? Hexadecimal.bytes(String(decoding: body, as: UTF8.self).filter { !$0.isWhitespace }) : nil
        },
        Step(words: "as Python prints bytes, b'…'") { body in
            guard body.count > 3, body[0] == 0x62, body[1] == body[body.count - 1], [0x22, 0x27].contains(body[1])
            else {
                return nil
            }
            return unescaped(body[2..<(body.count - 1)], escapes: .bytes)
        },
        Step(words: "between single quotation marks, as Python and JavaScript print a text") { body in
            let body = body.first == 0x75 ? Array(body.dropFirst()) : body
            return isQuoted(body, 0x27) ? unescaped(body.dropFirst().dropLast(), escapes: .json) : nil
        },
        Step(words: "in Base64url, with - and _ for + and /") { body in fromBase64URL(body) },
        Step(words: "as a list of numbers, as Go and Java print bytes") { body in fromNumbers(body) },
        Step(words: "as Node.js prints a Buffer") { body in fromBuffer(body) },
        Step(words: "as the JSON of a Buffer of Node.js") { body in fromBufferJSON(body) },
        Step(words: "inside the JSON of a log, as containers' logs are kept") { body in fromLogJSON(body) },
        Step(words: "with the sizes of chunks (Transfer-Encoding: chunked)") { body in withoutChunks(body) },
        Step(words: "as a field of CSV, with doubled quotation marks") { body in
            contains(body, "\"\"") ? withoutDoubled(unquoted(body)) : nil
        },
        Step(words: "as a value of a form, percent-encoded") { body in formValue(body, plusIsSpace: true) },
        Step(words: "as a value of a form, percent-encoded but for +") { body in formValue(body, plusIsSpace: false) },
        Step(words: "compressed with gzip", isCompression: true) { body in Compression.gzip.undo(body) },
        Step(words: "compressed with zlib (deflate)", isCompression: true) { body in Compression.zlib.undo(body) },
        Step(words: "compressed with deflate", isCompression: true) { body in
            String(validating: body, as: UTF8.self) == nil
                ? Compression.deflate.undo(body).flatMap { structured(Data($0)) } : nil
        },
        Step(words: "with other text around it, as in a line of a log", isLoose: true) { body in inner(body) },
    ]

    // MARK: Escapes

    private enum Escapes { case bytes, json, octal }

    private static func unescaped(_ body: some Sequence<UInt8>, escapes: Escapes) -> [UInt8]? {
        let body = Array(body)
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        var index = 0
        var surrogate: UInt32?
        while index < body.count {
            guard body[index] == 0x5C, index + 1 < body.count else {
                result.append(body[index])
                index += 1
                continue
            }
            let next = body[index + 1]
            switch (escapes, next) {
            case (.bytes, 0x78), (.bytes, 0x58):
                guard index + 3 < body.count, let high = Hexadecimal.value(body[index + 2]),
                    let low = Hexadecimal.value(body[index + 3])
                else { return nil }
                result.append(high << 4 | low)
                index += 4
            case (.octal, 0x30...0x37):
                guard index + 3 < body.count, body[(index + 1)...(index + 3)].allSatisfy({ (0x30...0x37).contains($0) })
                else { return nil }
                let value = body[(index + 1)...(index + 3)].reduce(0) { $0 * 8 + Int($1 - 0x30) }
                guard value < 256 else { return nil }
                result.append(UInt8(value))
                index += 4
            case (.json, 0x75):
                guard index + 5 < body.count else { return nil }
                var unit: UInt32 = 0
                for byte in body[(index + 2)...(index + 5)] {
                    guard let digit = Hexadecimal.value(byte) else { return nil }
                    unit = unit << 4 | UInt32(digit)
                }
                index += 6
                if (0xD800..<0xDC00).contains(unit) {
                    surrogate = unit
                    continue
                }
                if let high = surrogate, (0xDC00..<0xE000).contains(unit) {
                    unit = 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)
                }
                surrogate = nil
                guard let scalar = Unicode.Scalar(unit) else { return nil }
                result += Array(String(scalar).utf8)
            default:
                switch next {
                case 0x22, 0x27, 0x5C, 0x2F: result.append(next)
                case 0x6E: result.append(0x0A)
                case 0x72: result.append(0x0D)
                case 0x74: result.append(0x09)
                default: result += [0x5C, next]
                }
                index += 2
            }
        }
        return result
    }

    private static func unquoted(_ body: [UInt8]) -> ArraySlice<UInt8> {
        isQuoted(body, 0x22) ? body[1..<(body.count - 1)] : body[...]
    }

    private static func isQuoted(_ body: [UInt8], _ mark: UInt8) -> Bool {
        body.count >= 2 && body.first == mark && body.last == mark
    }

    private static let entities: [String: [UInt8]] = [
        "quot": [0x22], "amp": [0x26], "lt": [0x3C], "gt": [0x3E], "apos": [0x27], "nbsp": [0x20],
    ]

    private static func withoutEntities(_ body: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var index = 0
        while index < body.count {
            if body[index] == 0x26, let end = body[index...].prefix(12).firstIndex(of: 0x3B) {
                let name = String(decoding: body[(index + 1)..<end], as: UTF8.self)
                var bytes = entities[name]
                if name.hasPrefix("#") {
                    let digits = name.dropFirst()
                    let value =
                        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
                    bytes = value.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) }
                }
                if let bytes {
                    result += bytes
                    index = end + 1
                    continue
                }
            }
            result.append(body[index])
            index += 1
        }
        return result
    }

    static func withoutPercent(_ body: [UInt8], plusIsSpace: Bool) -> [UInt8]? {
        // The form's empty value.
        var body = body[...]
        if body.last == 0x3D { body = body.dropLast() }
        var result: [UInt8] = []
        var index = body.startIndex
        while index < body.endIndex {
            let byte = body[index]
            if byte == 0x25 {
                guard index + 2 < body.endIndex, let high = Hexadecimal.value(body[index + 1]),
                    let low = Hexadecimal.value(body[index + 2])
                else { return nil }
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(byte == 0x2B && plusIsSpace ? 0x20 : byte)
                index += 1
            }
        }
        return result
    }

    // MARK: Encodings

    private static func fromGBK(_ body: [UInt8]) -> [UInt8]? {
        // GB 18030, of which GBK is a part.
        String(data: Data(body), encoding: String.Encoding(rawValue: 0x8000_0632)).map { Array($0.utf8) }
    }

    private static func fromLatin(_ body: [UInt8]) -> [UInt8]? {
        guard body.contains(where: { $0 >= 0x80 }), let text = String(validating: body, as: UTF8.self) else {
            return nil
        }
        let bytes = text.unicodeScalars.compactMap { $0.value < 0x100 ? UInt8($0.value) : nil }
        return bytes.count == text.unicodeScalars.count ? bytes : nil
    }

    static func structured(_ data: Data) -> [UInt8]? {
        let bytes = Array(data)
        return isStructured(bytes) || Compression.of(bytes) != nil ? bytes : nil
    }

    static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        var bytes = bytes[...]
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return Array(bytes.drop(while: isSpace))
    }

    static func contains(_ body: [UInt8], _ text: String) -> Bool {
        let text = Array(text.utf8)
        guard let first = text.first, body.count >= text.count else { return false }
        var index = 0
        while index + text.count <= body.count {
            if body[index] == first, body[index..<(index + text.count)].elementsEqual(text) { return true }
            index += 1
        }
        return false
    }
}
