// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayWire

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
        if let named = HeaderParameter.value("boundary", in: contentType), !named.isEmpty { return named }
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
        guard let disposition, let name = HeaderParameter.value("name", in: disposition) else { return nil }
        // A name that is not ASCII may come as filename*=UTF-8''… alone.
        let fileName =
            HeaderParameter.value("filename", in: disposition) ?? HeaderParameter.value("filename*", in: disposition)
        return Part(name: name, fileName: fileName, bytes: Array(bytes[(gap + 4)...]))
    }
}
