// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPayTestSupport

/// Files in pieces: whole and checked at the end, begun again where the connection breaks.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DownloadStreamTests {
    private static let address = "http://127.0.0.1/v3/billdownload/file?token=x"
    private let file = Seeded.bytes(50_000, seed: 1)
    private let quick = DownloadOptions(pause: .zero)

    private func link(_ bytes: Data, isCompressed: Bool = false) throws -> DownloadLink {
        DownloadLink(
            url: Self.address, digest: try .sha1(Download.sha1(of: bytes)), isCompressed: isCompressed)
    }

    @Test func handsOverWhatIsInside() async throws {
        let file = file
        for isCompressed in [false, true] {
            let gateway = PieceGateway { _, _ in .file(isCompressed ? gzipped(file) : file) }
            let stream = try await gateway.client().stream(from: try link(file, isCompressed: isCompressed))
            #expect(stream.status == 200 && stream.verification == .unsigned)
            let result = await collect(stream)
            #expect(result.error == nil && result.bytes == file)
            #expect(gateway.requests.map(\.target) == ["/v3/billdownload/file?token=x"])
            #expect(gateway.requests.first?.headers[.authorization]?.hasPrefix("WECHATPAY2-SHA256-RSA2048 ") == true)
        }
    }

    @Test func aFileWithoutBytesIsAFile() async throws {
        let client = try PieceGateway { _, _ in .file(Data()) }.client()
        let result = await collect(try await client.stream(from: try link(Data())))
        #expect(result.error == nil && result.bytes.isEmpty && result.pieces == 0)
    }

    @Test func filesThatAreNotGzipAfterAllAreTakenWhereAHashVouchesForThem() async throws {
        let file = file
        let client = try PieceGateway { _, _ in .file(file) }.client()
        let result = await collect(try await client.stream(from: try link(file, isCompressed: true)))
        #expect(result.error == nil && result.bytes == file)
        let unknown = DownloadLink(url: Self.address, isCompressed: true)
        #expect(await collect(try await client.stream(from: unknown)).error?.code == .fileDamaged)
    }

    @Test func theLastPieceIsKeptBackUntilTheHashFits() async throws {
        let file = file
        for isCompressed in [false, true] {
            let client = try PieceGateway { _, _ in .file(isCompressed ? gzipped(file) : file) }.client()
            let result = await collect(
                try await client.stream(from: try link(file + [0], isCompressed: isCompressed)))
            #expect(result.error?.code == .fileDigestMismatch)
            #expect(result.error?.verification == .digestMismatch)
            #expect(result.bytes.count < file.count && file.starts(with: result.bytes))
        }
        // A file of one piece is not handed over at all.
        let short = try PieceGateway { _, _ in .file(Data("short".utf8)) }.client()
        let result = await collect(try await short.stream(from: try link(file)))
        #expect(result.bytes.isEmpty && result.error?.code == .fileDigestMismatch)
    }

    @Test func everyFlippedBitIsNoticed() async throws {
        let file = Data("`2026-01-01 00:00:00,`1\r\n".utf8)
        let packed = gzipped(file)
        for index in packed.indices where !(3...9).contains(index) {
            var bytes = packed
            bytes[index] ^= 1
            let changed = bytes
            let client = try PieceGateway { _, _ in .file(changed) }.client()
            let result = await collect(try await client.stream(from: try link(file, isCompressed: true)))
            #expect(result.error?.code == .fileDamaged || result.error?.code == .fileDigestMismatch, "\(index)")
            #expect(result.bytes.isEmpty)
        }
    }

    @Test func sha256IsCheckedToo() async throws {
        let file = file
        let client = try PieceGateway { _, _ in .file(file) }.client()
        let sha256 = SHA256.hash(data: file).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let good = DownloadLink(url: Self.address, digest: try FileDigest(type: "SHA256", value: sha256))
        #expect(await collect(try await client.stream(from: good)).error == nil)
        let bad = DownloadLink(
            url: Self.address, digest: try FileDigest(type: "SHA256", value: String(repeating: "0", count: 64)))
        #expect(await collect(try await client.stream(from: bad)).error?.code == .fileDigestMismatch)
        #expect(await failure { try FileDigest(type: "SM3", value: sha256) }?.code == .invalidRequest)
        #expect(await failure { try FileDigest(type: "SHA1", value: sha256) }?.code == .invalidRequest)
        #expect(await failure { try FileDigest(type: "SHA1", value: "") }?.code == .invalidRequest)
    }

    // MARK: Beginning again

    @Test func aBrokenDownloadGoesOnWithANewAddress() async throws {
        let file = file
        let links = Mutex(0)
        let gateway = PieceGateway { _, index in
            switch index {
            case 0: .file(file, cutAfter: 10_500)
            case 1: .refusal(400, "INVALID_REQUEST")
            case 2: .file(gzipped(file), size: 777, cutAfter: 30_000)
            default: .file(file, size: 4096)
            }
        }
        let digest = try FileDigest.sha1(Download.sha1(of: file))
        var options = quick
        options.attempts = 4
        let stream = try await gateway.client().stream(options: options) {
            let number = links.withLock { links in
                links += 1
                return links
            }
            return DownloadLink(
                url: "http://127.0.0.1/v3/billdownload/file?token=\(number)", digest: digest, isCompressed: true)
        }
        let result = await collect(stream)
        #expect(result.error == nil && result.bytes == file)
        #expect(gateway.requests.map(\.target) == (1...4).map { "/v3/billdownload/file?token=\($0)" })
    }

    @Test func attemptsAreCounted() async throws {
        let file = file
        let gateway = PieceGateway { _, _ in .file(file, cutAfter: 10_000) }
        let result = await collect(try await gateway.client().stream(from: try link(file), options: quick))
        #expect(result.error?.code == .network)
        #expect(gateway.requests.count == 3)
        #expect(file.starts(with: result.bytes) && result.bytes.count < 10_000)
    }

    @Test func anotherFileIsNotTheRestOfTheFirst() async throws {
        let file = file
        var other = file
        other[5] ^= 1
        let second = other
        let gateway = PieceGateway { _, index in index == 0 ? .file(file, cutAfter: 20_000) : .file(second) }
        let result = await collect(try await gateway.client().stream(from: try link(second), options: quick))
        #expect(result.error?.code == .fileDigestMismatch)
        #expect(result.error?.message.contains("not the same as before") == true)
        let shorter = PieceGateway { _, index in
            index == 0 ? .file(file, cutAfter: 20_000) : .file(Data(file.prefix(10)))
        }
        let cut = await collect(
            try await shorter.client().stream(from: DownloadLink(url: Self.address), options: quick))
        #expect(cut.error?.code == .fileDigestMismatch)
    }

    @Test(arguments: [
        (404, "NOT_FOUND", 1), (403, "NO_AUTH", 1), (400, "INVALID_REQUEST", 1), (302, "X", 1),
        (500, "SYSTEM_ERROR", 3),
    ])
    func refusalsAreRepeatedOnlyWhereThatMayHelp(status: Int, code: String, requests: Int) async throws {
        let gateway = PieceGateway { _, _ in .refusal(status, code) }
        let client = try gateway.client()
        let error = await failure { try await client.stream(from: DownloadLink(url: Self.address), options: quick) }
        #expect(error?.code == .gatewayError && error?.rejection?.status == status)
        #expect(gateway.requests.count == requests)
    }

    @Test func errorsInDisguiseAreErrors() async throws {
        let client = try PieceGateway { _, _ in .refusal(200, "NO_AUTH") }.client()
        let error = await failure { try await client.stream(from: DownloadLink(url: Self.address), options: quick) }
        #expect(error?.rejection?.code == "NO_AUTH")
        // Long JSON is a file.
        let long = Data("{\"code\":\"1\",\"message\":\"".utf8) + Data(repeating: 0x61, count: 70_000) + Data("\"}".utf8)
        let file = try PieceGateway { _, _ in .file(long) }.client()
        #expect(await collect(try await file.stream(from: DownloadLink(url: Self.address))).bytes == long)
    }

    @Test(arguments: ["https://evil.example/x", "http://api.mch.weixin.qq.com/x", "file:///etc/passwd", ""])
    func asksNoStranger(_ url: String) async throws {
        let gateway = PieceGateway { _, _ in .file(Data()) }
        let client = try gateway.client()
        let error = await failure { try await client.stream(from: DownloadLink(url: url), options: quick) }
        #expect(error?.code == .invalidRequest)
        let renewed = await failure { try await client.stream(options: quick) { DownloadLink(url: url) } }
        #expect(renewed?.code == .invalidRequest)
        #expect(gateway.requests.isEmpty)
    }

    // MARK: Limits

    @Test func moreThanIsAllowedIsRefused() async throws {
        let file = file
        for isCompressed in [false, true] {
            let client = try PieceGateway { _, _ in .file(isCompressed ? gzipped(file) : file) }.client()
            let link = try link(file, isCompressed: isCompressed)
            var options = quick
            options.maximumBytes = file.count
            #expect(await collect(try await client.stream(from: link, options: options)).error == nil)
            options.maximumBytes = file.count - 1
            let result = await collect(try await client.stream(from: link, options: options))
            #expect(result.error?.code == .bodyTooLarge && result.bytes.count < file.count)
        }
    }

    @Test func oneReaderAtATime() async throws {
        let file = file
        let client = try PieceGateway { _, _ in .file(file) }.client()
        let stream = try await client.stream(from: try link(file))
        #expect(await collect(stream).bytes == file)
        #expect(await collect(stream).pieces == 0)
    }

    @Test func progressGrowsToTheWhole() async throws {
        let file = file
        let client = try PieceGateway { _, _ in .file(file) }.client()
        let seen = Mutex<[TransferProgress]>([])
        let stream = try await client.stream(
            from: try link(file), options: DownloadOptions { progress in seen.withLock { $0.append(progress) } })
        #expect(await collect(stream).error == nil)
        let states = seen.withLock { $0 }
        #expect(states.map(\.completed) == states.map(\.completed).sorted() && states.count > 10)
        #expect(states.last == TransferProgress(completed: 50_000, total: 50_000))
    }

    // MARK: Signatures

    @Test func transportsWithoutPiecesWorkToo() async throws {
        let file = file
        let client = try ScriptedGateway { _ in ScriptedGateway.file(file) }.client()
        #expect(await collect(try await client.v3.billdownload.file.stream()).bytes == file)
    }

    @Test func aSignatureThatIsThereMustBeRight() async throws {
        let file = file
        let good = try PieceGateway { _, _ in .init(try ScriptedGateway.reply(file)) }.client()
        let stream = try await good.v3.file.stream()
        #expect(stream.verification == .verified(serial: ScriptedGateway.keyID))
        #expect(await collect(stream).bytes == file)
        let bad = try PieceGateway { _, _ in .init(try ScriptedGateway.reply(file, signing: Data([1]))) }.client()
        #expect(await failure { try await bad.v3.file.stream() }?.code == .signatureInvalid)
    }

    @Test func statementsAreHeldToTheirSignedDigest() async throws {
        let long = Seeded.bytes(200_000, seed: 2)
        func stream(_ body: Data, _ sha1: String, signed: String? = nil) async throws -> DownloadStream {
            let client = try PieceGateway { _, _ in
                var reply = PieceGateway.Reply.file(body)
                reply.headers = try ScriptedGateway.reply(
                    Data(), signing: Data("{\"sha1\":\"\(signed ?? sha1)\"}".utf8),
                    headers: ["Wechatpay-Statement-Sha1": sha1]
                ).headers
                return reply
            }.client()
            return try await client.v3["global"].statements.stream()
        }
        let sha1 = Download.sha1(of: long)
        #expect(await collect(try await stream(long, sha1)).error == nil)
        #expect(await collect(try await stream(long + [0], sha1)).error?.code == .fileDigestMismatch)
        let packed = gzipped(long)
        let zipped = try await stream(packed, sha1)
        #expect(zipped.verification == .digestVerified(serial: ScriptedGateway.keyID, sha1: sha1))
        #expect(await collect(zipped).bytes == packed)
        let zeros = String(repeating: "0", count: 40)
        #expect(await failure { try await stream(long, sha1, signed: zeros) }?.code == .signatureInvalid)
    }
}
