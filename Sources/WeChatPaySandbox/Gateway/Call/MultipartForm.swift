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
        let data = Data(body)
        let delimiter = Data("\r\n--\(boundary)".utf8)
        // The first delimiter has no line before it.
        guard data.starts(with: delimiter.dropFirst(2)) else { return nil }
        var position = delimiter.count - 2
        var parts: [Part] = []
        while !data[position...].starts(with: Data("--".utf8)) {
            guard data[position...].starts(with: Data("\r\n".utf8)),
                let next = data.range(of: delimiter, in: position..<data.count),
                let part = Self.part(data[(position + 2)..<max(position + 2, next.lowerBound)])
            else { return nil }
            parts.append(part)
            position = next.upperBound
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    /// The first part with this name.
    subscript(name: String) -> Part? { parts.first { $0.name == name } }

    private static func part(_ data: Data) -> Part? {
        guard let gap = data.range(of: Data("\r\n\r\n".utf8)),
            let head = String(data: data[..<gap.lowerBound], encoding: .utf8)
        else { return nil }
        let disposition = head.components(separatedBy: "\r\n").first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        guard let disposition, let name = parameter("name", in: disposition) else { return nil }
        return Part(name: name, fileName: parameter("filename", in: disposition), bytes: Array(data[gap.upperBound...]))
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
