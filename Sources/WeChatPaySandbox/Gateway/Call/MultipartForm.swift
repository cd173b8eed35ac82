// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The parts of a `multipart/form-data` body.
struct MultipartForm: Sendable {
    struct Part: Sendable {
        var name: String
        var fileName: String?
        var bytes: [UInt8]
    }

    let parts: [Part]

    /// What is wrong with a file's part whose head gives no name for the file.
    static let fileNameIsMissing =
        "is there, but its Content-Disposition has no filename=\"…\", which makes a part of the form a file"

    /// Whether a media type is that of a form.
    static func isForm(_ contentType: String?) -> Bool {
        contentType?.lowercased().hasPrefix("multipart/form-data") ?? false
    }

    /// Reads a body; `nil` when it is not what its media type says.
    ///
    /// Clients of WeChat Pay's send forms whose media type names no boundary: the body's first line has it then.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.boundary(body, contentType), (1...70).contains(boundary.utf8.count) else {
            return nil
        }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter has no line before it.
        guard body.starts(with: delimiter.dropFirst(2)) else { return nil }
        var position = delimiter.count - 2
        var parts: [Part] = []
        while !body[position...].starts(with: Array("--".utf8)) {
            guard parts.count < Self.partLimit, body[position...].starts(with: Array("\r\n".utf8)),
                let next = Self.find(delimiter, in: body[position...]),
                let part = Self.part(body[(position + 2)..<max(position + 2, next)])
            else { return nil }
            parts.append(part)
            position = next + delimiter.count
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    private static func boundary(_ body: [UInt8], _ contentType: String) -> String? {
        if let named = parameter("boundary", in: contentType), !named.isEmpty { return named }
        // Two hyphens, 70 characters at most and a line break.
        let line = body.prefix(74).prefix { $0 != 0x0D }
        guard line.starts(with: Array("--".utf8)), line.count > 2, body.count > line.count else { return nil }
        return String(validating: line.dropFirst(2), as: UTF8.self)
    }

    /// More parts, and longer heads, than any documented upload has.
    private static let partLimit = 64
    private static let headLimit = 8 << 10

    /// Where some bytes, of which the first is a carriage return, stand next.
    private static func find(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        while let start = rest.firstIndex(of: 0x0D) {
            rest = rest[start...]
            if rest.starts(with: pattern) { return start }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The first part with this name.
    subscript(name: String) -> Part? { parts.first { $0.name == name } }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let gap = find(Array("\r\n\r\n".utf8), in: bytes.prefix(headLimit)),
            let head = String(validating: bytes[..<gap], as: UTF8.self)
        else { return nil }
        let disposition = head.components(separatedBy: "\r\n").first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        guard let disposition, let name = parameter("name", in: disposition) else { return nil }
        // A name that is not ASCII may come as filename*=UTF-8''… alone.
        let fileName = parameter("filename", in: disposition) ?? parameter("filename*", in: disposition)
        return Part(name: name, fileName: fileName, bytes: Array(bytes[(gap + 4)...]))
    }

    /// The value of `name=value` or `name="value"` after a semicolon; `nil` where quotes do not end.
    private static func parameter(_ name: String, in header: String) -> String? {
        for piece in pieces(header).dropFirst() {
            let trimmed = piece.trimmingCharacters(in: .whitespaces)
            guard let equals = trimmed.firstIndex(of: "="), trimmed[..<equals].lowercased() == name else { continue }
            let value = trimmed[trimmed.index(after: equals)...]
            guard value.hasPrefix("\"") else { return String(value) }
            guard value.count >= 2, value.hasSuffix("\"") else { return nil }
            return String(value.dropFirst().dropLast()).replacing("\\\"", with: "\"")
        }
        return nil
    }

    /// A header's value, split at the semicolons that are not inside quotes: a file's name may have one.
    private static func pieces(_ header: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = header.startIndex
        var isQuoted = false
        var isEscaped = false
        for index in header.indices {
            let character = header[index]
            if isQuoted, !isEscaped, character == "\\" {
                isEscaped = true
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = false
            guard character == ";", !isQuoted else { continue }
            pieces.append(header[start..<index])
            start = header.index(after: index)
        }
        return pieces + [header[start...]]
    }
}
