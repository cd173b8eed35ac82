// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import ArgumentParser
import Foundation

@main
struct GenerateAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-api",
        abstract: "Write everything that comes of API/ into a folder.",
        discussion: "dev/generate calls it, formats what it wrote, and puts it in place."
    )

    @Argument(help: "The package's folder, whose API/ and README files are read.")
    var package: String

    @Argument(help: "Where to write.")
    var output: String

    func run() throws {
        let root = URL(filePath: package, directoryHint: .isDirectory)
        let target = URL(filePath: output, directoryHint: .isDirectory)
        let generator = try Generator(folder: root.appending(path: "API"))
        var files = try generator.files() + Generator.referenceFiles(of: root)
        for readme in ["README.md", "README.zh-CN.md"] {
            let text = try String(contentsOf: root.appending(path: readme), encoding: .utf8)
            files.append(GeneratedFile(path: readme, text: try generator.coverage(into: text, of: readme)))
        }
        for file in files {
            let url = target.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true
            )
            try file.text.write(to: url, atomically: false, encoding: .utf8)
        }
        print("\(generator.operationCount) operations, \(files.count) files")
    }
}
