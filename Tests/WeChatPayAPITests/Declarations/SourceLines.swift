// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The statements of generated Swift: comments left out, and each on one line, however many it takes in the file.
enum SourceLines {
    static func read(_ file: URL) throws -> [String] {
        var statements: [String] = []
        var open = 0
        var parts: [String] = []
        for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
            let content = line.drop { $0 == UInt8(ascii: " ") }
            if parts.isEmpty, content.starts(with: "//".utf8) { continue }
            open += balance(Array(content))
            parts.append(String(decoding: content, as: UTF8.self))
            guard open == 0, isWhole(parts) else { continue }
            statements.append(joined(parts))
            parts = []
        }
        return statements
    }

    /// The head of an extension ends with its brace, and another name for a type with the bracket of its argument.
    private static func isWhole(_ parts: [String]) -> Bool {
        guard let first = parts.first, let last = parts.last else { return true }
        if first.hasPrefix("extension ") { return last.hasSuffix("{") }
        if first.hasPrefix("public typealias ") { return last.hasSuffix(">") }
        return true
    }

    private static func joined(_ parts: [String]) -> String {
        parts.dropFirst().reduce(parts.first ?? "") { text, part in
            text.hasSuffix("(") || part.hasPrefix(".") || part.hasPrefix(")") ? text + part : "\(text) \(part)"
        }
    }

    /// Parentheses that are opened and not closed.
    private static func balance(_ line: [UInt8]) -> Int {
        var open = 0
        for byte in line {
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") { open -= 1 }
        }
        return open
    }

    /// Generated files of the typed modules.
    static func typedFiles() throws -> [URL] {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources").standardizedFileURL
        let manager = FileManager.default
        let modules = try manager.contentsOfDirectory(atPath: sources.path).filter { $0.hasPrefix("WeChatPayAPI") }
        return modules.sorted().flatMap { module -> [URL] in
            let folder = sources.appending(path: "\(module)/Generated")
            let names = manager.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
        }
    }
}

extension String {
    /// What stands between two marks, of which the first is looked for from the left.
    func between(_ start: String, _ end: String) -> String? {
        guard let from = range(of: start), let to = range(of: end, range: from.upperBound..<endIndex) else {
            return nil
        }
        return String(self[from.upperBound..<to.lowerBound])
    }
}
