// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport
import WeChatPayWire

/// Files for their owner's eyes: there is the old one or the new one, and nothing beside it.
@Suite(.limited, .timeLimit(.minutes(10)))
final class PrivateFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("private-\(UUID().uuidString)")
    private var path: String { folder.appendingPathComponent("a").path }
    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test func theNewOneIsThereWhenItIsWhole() throws {
        for waits in [true, false] {
            try PrivateFile.put(Data("old".utf8), at: path)
            let writer = try PrivateFileWriter(path: path)
            try writer.write(Data(count: 100_000))
            try writer.write(Array("end".utf8))
            #expect(try PrivateFile.content(at: path) == Data("old".utf8) && names.count == 2)
            try writer.finish(waitsForDisk: waits)
            #expect(try PrivateFile.content(at: path) == Data(count: 100_000) + Data("end".utf8))
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600 && names == ["a"])
            #expect(throws: PrivateFile.Failure.self) { try writer.write(Data()) }
            #expect(throws: PrivateFile.Failure.self) { try writer.finish() }
        }
    }

    @Test func aWriterThatIsLetGoLeavesNothing() throws {
        try PrivateFile.put(Data("old".utf8), at: path)
        do { try PrivateFileWriter(path: path).write(Data("new".utf8)) }
        #expect(try PrivateFile.content(at: path) == Data("old".utf8) && names == ["a"])
        let missing = folder.appendingPathComponent("none/a").path
        #expect(throws: PrivateFile.Failure.self) { try PrivateFileWriter(path: missing) }
        #expect(throws: PrivateFile.Failure.self) { try PrivateFile.put(Data(), at: folder.path) }
        #expect(names == ["a"])
        #expect(
            (try FileManager.default.contentsOfDirectory(atPath: folder.deletingLastPathComponent().path))
                .allSatisfy { !$0.hasPrefix(folder.lastPathComponent + ".") })
    }

    @Test func whatCannotBeReplacedIsWrittenTo() throws {
        let writer = try PrivateFileWriter(path: "/dev/null", isReplaced: false)
        try writer.write(Data("lost".utf8))
        try writer.finish()
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    }
}
