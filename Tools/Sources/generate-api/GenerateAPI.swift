// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import ArgumentParser
import Foundation

@main
struct GenerateAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-api",
        abstract: "Write the typed endpoints, the run-time description and the coverage table from API/."
    )

    @Argument(help: "The package's folder.")
    var package: String

    func run() throws {
        let root = URL(filePath: package, directoryHint: .isDirectory)
        let files = try Generator(folder: root.appending(path: "API")).files()
        var written = 0
        let kept = Set(files.map(\.path))
        for file in files {
            let url = root.appending(path: file.path)
            // Untouched files keep their time, so that nothing is built anew for nothing.
            if let old = try? String(contentsOf: url, encoding: .utf8), old == file.text { continue }
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try file.text.write(to: url, atomically: true, encoding: .utf8)
            written += 1
        }
        let removed = try stale(root, kept)
        for path in removed { try FileManager.default.removeItem(at: root.appending(path: path)) }
        print("\(files.count) files: \(written) written, \(removed.count) removed")
    }

    /// Generated files that nothing generates any more.
    private func stale(_ root: URL, _ kept: Set<String>) throws -> [String] {
        let sources = root.appending(path: "Sources").path
        guard let enumerator = FileManager.default.enumerator(atPath: sources) else { return [] }
        return enumerator.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") && $0.contains("/Generated/") }
            .map { "Sources/\($0)" }
            .filter { !kept.contains($0) }
            .sorted()
    }
}
