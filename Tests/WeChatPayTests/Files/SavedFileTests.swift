// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// Downloads to the disk: all of the new file or all of the old one.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SavedFileTests {
    private let file = Seeded.bytes(300_000, seed: 3)
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func stream(_ bytes: Data, expecting: Data? = nil) async throws -> DownloadStream {
        let gateway = PieceGateway { _, _ in .file(bytes, size: 10_000) }
        let digest = try FileDigest.sha1(Download.sha1(of: expecting ?? bytes))
        return try await gateway.client().stream(
            from: DownloadLink(url: "http://127.0.0.1/v3/billdownload/file?token=x", digest: digest))
    }

    @Test func replacesTheFileThatOnlyItsOwnerReads() async throws {
        let path = try folder.file("bill.csv", Data("before".utf8))
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "bill.csv")
        let saved = try await stream(file).write(to: folder.path("link"))
        #expect(saved.length == file.count && saved.sha1 == Download.sha1(of: file))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == file)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(folder.names == ["bill.csv", "link"])
    }

    @Test func aWrongHashLeavesTheFileAsItWas() async throws {
        let path = try folder.file("bill.csv", Data("before".utf8))
        let stream = try await stream(file, expecting: Data())
        #expect(await failure { try await stream.write(to: path) }?.code == .fileDigestMismatch)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("before".utf8))
        #expect(folder.names == ["bill.csv"])
    }

    @Test func whatWasReadBeforeIsNotTakenForTheFile() async throws {
        let path = folder.path("bill.csv")
        let bytes = Data("a bill".utf8)
        let read = try await stream(bytes)
        _ = try await read.write(to: path)
        // A second time there is nothing left, and the good file stays.
        #expect(await failure { try await read.write(to: path) }?.code == .invalidRequest)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test func blockingWritesDoTheSame() async throws {
        let stream = try await stream(file)
        let path = folder.path("bill.csv")
        func write() throws -> SavedFile { try stream.write(to: path) }
        #expect(try write().length == file.count)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskIsSaid() async throws {
        let stream = try await stream(file)
        let error = await failure { try await stream.write(to: "/dev/full") }
        #expect(error?.code == .fileNotWritten)
        #expect(error?.message.contains("make room on the disk") == true)
    }

    @Test func placesThatCannotBeWrittenAreSaid() async throws {
        for path in [folder.path("no/such/folder/a"), folder.url.path, "", folder.url.path + "/a\0b"] {
            let stream = try await stream(file)
            #expect(await failure { try await stream.write(to: path) }?.code == .fileNotWritten, "\(path)")
        }
        #expect(folder.names.isEmpty)
    }

    @Test func aFileThatIsOnlyReadInPartLeavesNothing() async throws {
        let file = file
        let client = try PieceGateway { _, _ in .file(file, cutAfter: 100_000) }.client()
        let stream = try await client.stream(
            from: DownloadLink(url: "http://127.0.0.1/x"), options: DownloadOptions(attempts: 1))
        #expect(await failure { try await stream.write(to: folder.path("a")) }?.code == .network)
        #expect(folder.names.isEmpty)
    }
}
