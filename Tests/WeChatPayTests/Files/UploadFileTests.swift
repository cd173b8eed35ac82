// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting

/// Uploads from the disk: the same bytes as from memory, in pieces, and never another file's.
@Suite(.limited, .timeLimit(.minutes(10)))
struct UploadFileTests {
    private let folder: TestFolder
    private let picture = Seeded.bytes(300_000, seed: 4)

    init() throws { folder = try TestFolder() }

    private func gateway() -> PieceGateway {
        PieceGateway { _, _ in .init(try ScriptedGateway.reply(Data("{\"media_id\":\"m\"}".utf8))) }
    }

    @Test func sendsTheSameFormAsFromMemory() async throws {
        let path = try folder.file("营业执照.png", picture)
        let upload = try Upload(path: path)
        let memory = Upload(picture, fileName: "营业执照.png")
        #expect(upload.fileName == "营业执照.png" && upload.contentType == "image/png" && upload.length == 300_000)
        #expect(upload.sha256 == memory.sha256 && upload.md5 == memory.md5 && upload.file == picture)
        let gateway = gateway()
        let reply = try await gateway.client().v3.merchant.media.upload.post(upload: upload)
        #expect(try reply.json["media_id"]?.string == "m")
        let request = try #require(gateway.requests.first)
        #expect(request.body.isEmpty)
        let body = try #require(gateway.uploads.first)
        #expect(request.outgoing?.length == body.count)
        let boundary = try #require(request.headers[.contentType]?.split(separator: "=").last)
        let (parts, names) = try UploadTests.parts(body, Data("--\(boundary)".utf8))
        #expect(names == ["meta", "file"] && parts["file"]?.body == picture)
        #expect(
            parts["meta"].map { String(decoding: $0.body, as: UTF8.self) }
                == "{\"filename\":\"营业执照.png\",\"sha256\":\"\(memory.sha256)\"}")
    }

    @Test func theSandboxFindsEveryByteInPlace() async throws {
        let upload = try Upload(path: try folder.file("a.png", picture))
        // In this process, over a socket, and over a transport that knows no pieces.
        let sandbox = try Shared.sandbox()
        let inProcess = try await sandbox.client().v3.merchant.media.upload.post(upload: upload)
        #expect(try inProcess.json["media_id"]?.string?.isEmpty == false)
        let plain = try sandbox.client(transport: Tampering(SandboxTransport(sandbox)))
        #expect(try await plain.v3.merchant.media.upload.post(upload: upload).status == 200)
        try await withSandbox(sandbox) { running in
            let reply = try await running.client.v3.merchant.media.upload.post(upload: upload)
            #expect(try reply.json["media_id"]?.string?.isEmpty == false)
            var wrong = upload
            wrong.meta = ["filename": "a.png", "sha256": .string(String(repeating: "0", count: 64))]
            let error = await failure { try await running.client.v3.merchant.media.upload.post(upload: wrong) }
            #expect(error?.rejection?.status == 400)
            func blocking() throws -> Response { try running.client.v3.merchant.media.upload.post(upload: upload) }
            #expect(try blocking().status == 200)
        }
    }

    @Test func progressGoesToTheEnd() async throws {
        let seen = Mutex<[TransferProgress]>([])
        let upload = try Upload(path: try folder.file("a.png", picture)) { progress in
            seen.withLock { $0.append(progress) }
        }
        let client = try Shared.sandbox().client()
        _ = try await client.v3.merchant.media.upload.post(upload: upload)
        let states = seen.withLock { $0 }
        #expect(states.count > 4 && states.map(\.completed) == states.map(\.completed).sorted())
        #expect(states.last.map { $0.completed == $0.total && $0.completed > 300_000 } == true)
    }

    @Test func aFileThatChangedIsNotSent() async throws {
        let path = try folder.file("a.png", picture)
        let gateway = gateway()
        let client = try gateway.client()
        // Longer, shorter, other bytes under another name, gone.
        for change in [picture + [0], picture.dropLast(), Data(picture.reversed()), nil] {
            try picture.write(to: URL(fileURLWithPath: path))
            let upload = try Upload(path: path)
            if let change {
                try change.write(to: URL(fileURLWithPath: path))
            } else {
                try FileManager.default.removeItem(atPath: path)
            }
            let error = await failure { try await client.v3.merchant.media.upload.post(upload: upload) }
            #expect(error?.code == (change == nil ? .invalidRequest : .fileChanged))
            #expect(upload.file.isEmpty)
        }
        #expect(gateway.uploads.isEmpty)
    }

    @Test func theLastBytesOfAFileThatIsBeingWrittenStayHere() async throws {
        let path = try folder.file("a.png", picture)
        let upload = try Upload(path: path)
        // The same time and length, so that only the bytes tell.
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.write(contentsOf: Data([picture[0] ^ 1]))
        try file.close()
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(attributes[.modificationDate])], ofItemAtPath: path)
        let client = try Shared.sandbox().client()
        let error = await failure { try await client.v3.merchant.media.upload.post(upload: upload) }
        #expect(error?.code == .fileChanged)
        try await withSandbox(Shared.sandbox()) { running in
            let error = await failure { try await running.client.v3.merchant.media.upload.post(upload: upload) }
            #expect(error?.code == .fileChanged)
        }
    }

    /// Times as files have them are finer than those that are set, so the time is a whole second from the start.
    @Test func aFileOfTheSameLengthAndTimeIsToldByItsDigest() async throws {
        let path = try folder.file("a.png", picture)
        let time = Date(timeIntervalSince1970: 1_750_000_000)
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        let upload = try Upload(path: path)
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.write(contentsOf: Data([picture[0] ^ 1]))
        try file.close()
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == time)
        let gateway = gateway()
        let error = await failure { try await gateway.client().v3.merchant.media.upload.post(upload: upload) }
        #expect(error?.code == .fileChanged)
        #expect(gateway.uploads.isEmpty)
    }

    @Test(arguments: ["no-such-file", ".", "/dev/null", "a\0b", ""])
    func refusesWhatIsNoFile(_ name: String) async throws {
        let path = name.hasPrefix("/") || name.isEmpty ? name : folder.url.path + "/" + name
        let error = await failure { try Upload(path: path) }
        #expect(error?.code == .invalidRequest)
        #expect(error?.description.contains(folder.url.path) == false)
    }

    @Test(arguments: ["a\"b.png", "a\\b.png", "a\nb.png"])
    func namesOfTheDiskAreHeldToTheSameRules(_ name: String) async throws {
        let upload = try Upload(path: try folder.file(name, picture))
        #expect(upload.fileName == name)
        let client = try gateway().client()
        #expect(await failure { try await client.v3.a.post(upload: upload) }?.code == .invalidRequest)
        let climbing = try Upload(path: folder.path("../\(folder.url.lastPathComponent)/\(name)"))
        #expect(climbing.fileName == name)
    }

    // MARK: Limits

    @Test(
        arguments: [
            ("v3/merchant/media/upload", "a.JPG", 5 << 20, true),
            ("v3/merchant/media/upload", "a.jpg", (5 << 20) + 1, false),
            ("v3/merchant/media/upload", "a.pdf", 7_864_320, true),
            ("v3/merchant/media/upload", "a.pdf", 7_864_321, false),
            ("v3/merchant/media/upload", "a.gif", 10, false), ("v3/merchant/media/upload", "png", 10, false),
            ("v3/merchant/media/video_upload", "a.rmvb", 5 << 20, true),
            ("v3/merchant/media/video_upload", "a.png", 10, false),
            ("v3/marketing/favor/media/image-upload", "a.bmp", 2 << 20, true),
            ("v3/marketing/favor/media/image-upload", "a.bmp", (2 << 20) + 1, false),
            ("v3/merchant-service/images/upload", "a.pdf", 10, false),
            ("v3/marketing/shopping-receipt/shoppingreceipts", "a.png", (200 << 10) + 1, false),
            ("v3/merchant/media/upload", "a.png", 0, false), ("v3/unknown", "a.exe", 9 << 20, true),
        ] as [(String, String, Int, Bool)])
    func limitsAreThoseOfTheOperation(path: String, name: String, length: Int, isGood: Bool) async throws {
        let gateway = gateway()
        let client = try gateway.client()
        var upload = Upload(Data(count: length), fileName: name)
        let error = await failure { try await client.chain(path).post(upload: upload) }
        #expect(error?.code == (isGood ? nil : .invalidRequest))
        #expect(gateway.requests.count == (isGood ? 1 : 0))
        #expect(error.map { $0.message.contains("https://") } ?? true)
        upload.checksLimits = false
        #expect(try await client.chain(path).post(upload: upload).status == 200)
    }
}
