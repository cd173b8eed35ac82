// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import Foundation
import Testing

/// What is written of the reference documents, which the main package's tests compile and call.
struct ReferenceTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL

    private static let files = Result { try Generator.referenceFiles(of: package) }

    @Test func theReferenceFilesAreWhatIsGenerated() throws {
        let files = try Self.files.get()
        #expect(files.count == 9)
        for file in files {
            let committed = try String(contentsOf: Self.package.appending(path: file.path), encoding: .utf8)
            #expect(Self.plain(file.text) == Self.plain(committed), "\(file.path) differs; run dev/generate")
        }
    }

    @Test func noReferenceFileIsLeftOver() throws {
        let names = Set(try Self.files.get().map { $0.path.split(separator: "/").last.map(String.init) ?? "" })
        for folder in [
            "Tests/WeChatPayTypedTests/Reference/Generated", "Tools/Tests/APIGeneratorTests/Reference/Description",
        ] {
            let present = try FileManager.default.contentsOfDirectory(
                atPath: Self.package.appending(path: folder).path)
            #expect(Set(present).subtracting(names).isEmpty)
        }
    }

    @Test func generatingTwiceGivesTheSameFiles() throws {
        let folder = Self.package.appending(path: "Tools/Tests/APIGeneratorTests/Reference/API")
        let first = try Generator(folder: folder).files()
        let second = try Generator(folder: folder).files()
        #expect(first.map(\.path) == second.map(\.path))
        #expect(first.map(\.text) == second.map(\.text))
        #expect(Set(first.map(\.path)).count == first.count, "two files have one name")
    }

    /// The real description too: it is large enough for an order that depends on hashing to show.
    @Test func generatingTheWholeAPITwiceGivesTheSameFiles() throws {
        let folder = Self.package.appending(path: "API")
        let first = try Generator(folder: folder).files()
        let second = try Generator(folder: folder).files()
        #expect(first.map(\.path) == second.map(\.path))
        #expect(first.map(\.text) == second.map(\.text))
        #expect(Set(first.map(\.path)).count == first.count, "two files have one name")
        let most = first.map { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count }.max() ?? 0
        #expect(most < 4_000, "formatting adds lines, and no file may have 5,000")
    }

    /// What formatting leaves alone: it only sets spaces, line ends and the comma behind a last element.
    private static func plain(_ text: String) -> String {
        text.filter { !$0.isWhitespace }.replacing(",)", with: ")").replacing(",]", with: "]")
    }
}
