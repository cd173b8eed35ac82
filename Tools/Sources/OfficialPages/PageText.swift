// SPDX-License-Identifier: Apache-2.0

/// The small conventions of the pages' text.
enum PageText {
    /// The lines of a page: without a byte order mark, whatever ends them, without blanks at their end.
    static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x0A where previous == 0x0D: break
            case 0x0A, 0x0D:
                lines.append(trimmingEnd(String(decoding: line, as: UTF8.self)))
                line.removeAll(keepingCapacity: true)
            default: line.append(byte)
            }
            previous = byte
        }
        if !line.isEmpty { lines.append(trimmingEnd(String(decoding: line, as: UTF8.self))) }
        return lines
    }

    /// Blanks of all kinds, the wide one and the one that does not break included.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{200B}" }

    static func trimming(_ text: some StringProtocol) -> String {
        var scalars = Substring(text).unicodeScalars
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// Trimmed, and any blanks inside as one plain blank.
    static func joining(_ text: String) -> String {
        text.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }.joined(separator: " ")
    }

    private static func trimmingEnd(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static let entities = [
        "&#124;": "|", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&nbsp;": " ", "&amp;": "&",
    ]

    /// Markdown's backslashes and the entities, undone.
    static func unescaping(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x26 }) else { return String(text) }
        var result = ""
        var scalars = Substring(text).unicodeScalars
        while let scalar = scalars.first {
            if scalar == "\\", let next = scalars.dropFirst().first, (0x21...0x7E).contains(next.value),
                !next.properties.isAlphabetic, next.properties.numericType == nil
            {
                result.unicodeScalars.append(next)
                scalars.removeFirst(2)
            } else if scalar == "&", let entity = entities.first(where: { Substring(scalars).hasPrefix($0.key) }) {
                result += entity.value
                scalars.removeFirst(entity.key.unicodeScalars.count)
            } else {
                result.unicodeScalars.append(scalar)
                scalars.removeFirst()
            }
        }
        return result
    }

    /// The parts of a cell that stand on lines of their own: `<br>`, list items.
    static func parts(ofCell cell: String) -> [String] {
        var parts = [""]
        var rest = Substring(cell)
        while let open = rest.firstIndex(of: "<") {
            parts[parts.count - 1] += rest[..<open]
            rest = rest[open...]
            let tag = rest.prefix { $0 != ">" }.lowercased()
            let name = tag.dropFirst().trimmingPrefix("/").prefix { $0.isLetter }
            if ["br", "ul", "ol", "li", "p"].contains(name), tag.count < rest.count {
                parts.append("")
                rest = rest.dropFirst(tag.count + 1)
            } else {
                parts[parts.count - 1].append("<")
                rest = rest.dropFirst()
            }
        }
        parts[parts.count - 1] += rest
        return parts.map(trimming).filter { !$0.isEmpty }
    }
}
