// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The parts of a `multipart/form-data` body, as far as they can be made out.
struct FormParts {
    struct Part {
        let name: String
        let bytes: [UInt8]
    }

    let parts: [Part]

    subscript(name: String) -> [UInt8]? { parts.first { $0.name == name }?.bytes }

    /// Whether a media type is that of a form.
    static func isForm(_ contentType: String?) -> Bool {
        contentType?.lowercased().hasPrefix("multipart/") ?? false
    }

    /// `nil` where it is no form, or one that cannot be read.
    ///
    /// Some clients name no boundary: the body's first line has it then.
    init?(_ body: [UInt8], contentType: String?) {
        guard let contentType, Self.isForm(contentType), let boundary = Self.boundary(body, contentType),
            (1...70).contains(boundary.utf8.count)
        else { return nil }
        let data = Data(body)
        let delimiter = Data("--\(boundary)".utf8)
        var parts: [Part] = []
        var position = data.startIndex
        while parts.count < 64, let start = data.range(of: delimiter, in: position..<data.endIndex) {
            let from = start.upperBound
            guard let next = data.range(of: delimiter, in: from..<data.endIndex) else { break }
            if let part = Self.part(data[from..<next.lowerBound]) { parts.append(part) }
            position = next.lowerBound
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    private static func boundary(_ body: [UInt8], _ contentType: String) -> String? {
        if let named = parameter("boundary", in: contentType), !named.isEmpty { return named }
        let line = body.prefix(74).prefix { $0 != 0x0D && $0 != 0x0A }
        guard line.starts(with: Array("--".utf8)), line.count > 2 else { return nil }
        return String(validating: line.dropFirst(2), as: UTF8.self)
    }

    private static func part(_ data: Data) -> Part? {
        for (gap, end) in [("\r\n\r\n", "\r\n"), ("\n\n", "\n")] {
            guard let range = data.range(of: Data(gap.utf8)), range.lowerBound - data.startIndex <= 8 << 10,
                let head = String(data: data[..<range.lowerBound], encoding: .utf8)
            else { continue }
            let line = head.split(whereSeparator: \.isNewline).first {
                $0.lowercased().hasPrefix("content-disposition:")
            }
            guard let line, let name = parameter("name", in: String(line)) else { return nil }
            var bytes = data[range.upperBound...]
            if bytes.suffix(end.utf8.count) == Data(end.utf8) { bytes = bytes.dropLast(end.utf8.count) }
            return Part(name: name, bytes: Array(bytes))
        }
        return nil
    }

    private static func parameter(_ name: String, in header: String) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard pair.count == 2, pair[0].lowercased() == name else { continue }
            return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
        return nil
    }
}
