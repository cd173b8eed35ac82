// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#elseif canImport(Glibc)
import Glibc
#endif

/// The header of one line, and where its JSON is.
struct DescriptionLine: Sendable {
    var method: String
    var path: String
    var id: String
    var name: String
    var module: String
    /// Which of ``DescriptionText/all``.
    var text: Int
    /// The JSON's bytes in that text.
    var json: Range<Int>

    /// Every line with all six columns. Only the headers are read; the JSON is neither parsed nor copied.
    static func all(of texts: [StaticString]) -> [DescriptionLine] {
        var lines: [DescriptionLine] = []
        for (index, text) in texts.enumerated() where text.hasPointerRepresentation {
            text.withUTF8Buffer { bytes in
                var start = 0
                while start < bytes.count {
                    let end = position(of: 0x0A, in: bytes, from: start) ?? bytes.count
                    if let line = line(bytes, start, end, text: index) { lines.append(line) }
                    start = end + 1
                }
            }
        }
        return lines
    }

    private static func line(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, text: Int
    ) -> DescriptionLine? {
        var columns: [String] = []
        var start = start
        for _ in 0..<5 {
            guard let tab = position(of: 0x09, in: bytes, from: start), tab < end else { return nil }
            columns.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<tab]), as: UTF8.self))
            start = tab + 1
        }
        return DescriptionLine(
            method: columns[0], path: columns[1], id: columns[2], name: columns[3], module: columns[4], text: text,
            json: start..<end
        )
    }

    // A loop over two megabytes is felt in a debug build; the C library's is not.
    private static func position(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: found)
    }

    /// Calls `body` with the JSON's bytes, which are never copied.
    func withJSON<Result>(of texts: [StaticString], _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        guard texts.indices.contains(text) else { return nil }
        return texts[text].withUTF8Buffer { bytes in
            guard json.upperBound <= bytes.count else { return nil }
            return body(UnsafeBufferPointer(rebasing: bytes[json]))
        }
    }
}
