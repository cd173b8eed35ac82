// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayWire

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
    /// Some clients name no boundary, another one than the body has, or no form at all: the body's lines tell then.
    init?(_ body: [UInt8], contentType: String?) {
        let named = Self.isForm(contentType) ? contentType.flatMap { Self.parameter("boundary", in: $0) } : nil
        let data = Data(body)
        let candidates = [named, Self.boundary(in: body), Self.isForm(contentType) ? Self.firstLine(body) : nil]
        let boundary = candidates.compactMap { $0 }
            .first { (1...70).contains($0.utf8.count) && data.range(of: Data("--\($0)".utf8)) != nil }
        guard let boundary else { return nil }
        let delimiter = Data("--\(boundary)".utf8)
        var parts: [Part] = []
        var position = data.startIndex
        while parts.count < 64, let start = data.range(of: delimiter, in: position..<data.endIndex) {
            let from = start.upperBound
            // A form that was cut ends without a boundary.
            let next = data.range(of: delimiter, in: from..<data.endIndex)?.lowerBound ?? data.endIndex
            if let part = Self.part(data[from..<next]) { parts.append(part) }
            position = next
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    /// Of the first line that begins with two hyphens and has a part's head behind it.
    static func boundary(in body: [UInt8]) -> String? {
        guard body.first != 0x7B else { return nil }
        let lines = body.prefix(8 << 10).split(
            separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false)
        for (line, next) in zip(lines, lines.dropFirst()) where line.starts(with: "--".utf8) && line.count > 3 {
            let head = String(decoding: next.prefix(32), as: UTF8.self).lowercased()
            guard head.hasPrefix("content-disposition:") || head.hasPrefix("content-type:") else { continue }
            let text = line.last == 0x0D ? line.dropLast() : line
            return String(validating: text.dropFirst(2), as: UTF8.self)
        }
        return nil
    }

    private static func firstLine(_ body: [UInt8]) -> String? {
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

    /// The value of a parameter, also of a header that breaks the rules.
    static func parameter(_ name: String, in header: String) -> String? {
        if let value = HeaderParameter.value(name, in: header) { return value }
        for piece in header.split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard pair.count == 2, pair[0].lowercased() == name else { continue }
            return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
        return nil
    }
}
