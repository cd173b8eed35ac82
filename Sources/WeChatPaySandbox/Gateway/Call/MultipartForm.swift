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

    /// Whether a media type is that of a form.
    static func isForm(_ contentType: String?) -> Bool {
        contentType?.lowercased().hasPrefix("multipart/form-data") ?? false
    }

    /// Reads a body; `nil` when it is not what its media type says.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.parameter("boundary", in: contentType), (1...70).contains(boundary.utf8.count) else {
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
        return Part(name: name, fileName: parameter("filename", in: disposition), bytes: Array(bytes[(gap + 4)...]))
    }

    /// The value of `name=value` or `name="value"` after a semicolon.
    private static func parameter(_ name: String, in header: String) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let trimmed = piece.trimmingCharacters(in: .whitespaces)
            guard let equals = trimmed.firstIndex(of: "="), trimmed[..<equals].lowercased() == name else { continue }
            let value = trimmed[trimmed.index(after: equals)...]
            guard value.hasPrefix("\"") else { return String(value) }
            return value.count >= 2 && value.hasSuffix("\"") ? String(value.dropFirst().dropLast()) : nil
        }
        return nil
    }
}
