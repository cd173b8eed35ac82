// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPay

private let key = Data("0123456789abcdef0123456789ABCDEF".utf8)
private let nonce = Data("abcdefghijkl".utf8)
private let cipher = DownloadLink.Cipher(key: key, nonce: nonce)

private func sealed(_ plain: Data) throws -> Data {
    let box = try AES.GCM.seal(plain, using: SymmetricKey(data: key), nonce: AES.GCM.Nonce(data: nonce))
    return Data(box.ciphertext + box.tag)
}

/// Encrypted files: opened as a whole, or not at all.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SealedFileTests {
    private static func opened(_ bytes: Data, pieces: Int = 10, limit: Int = .max) throws -> Data {
        var file = try SealedFile(cipher, maximumBytes: limit)
        var rest = bytes[...]
        while !rest.isEmpty {
            try file.add(Data(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        return try file.open()
    }

    @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 1000, 70_001], [1, 7, 16, 4096, 65_536])
    func opensWhatWasSealed(_ length: Int, pieces: Int) throws {
        let plain = Seeded.bytes(length, seed: UInt64(length))
        #expect(try Self.opened(sealed(plain), pieces: pieces) == plain)
    }

    @Test func everyChangedBitAndEveryCutIsNoticed() async throws {
        let bytes = try sealed(Data("`2026-01-01 00:00:00,`1.00\r\n".utf8))
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << bit
                let error = await failure { [changed] in try Self.opened(changed) }
                #expect(error?.code == .fileDamaged, "\(index) \(bit)")
            }
            let error = await failure { try Self.opened(Data(bytes.prefix(index))) }
            #expect(error?.code == .fileDamaged, "\(index)")
        }
        #expect(await failure { try Self.opened(bytes + [0]) }?.code == .fileDamaged)
    }

    @Test func theLimitIsExact() async throws {
        let bytes = try sealed(Seeded.bytes(1000, seed: 1))
        for pieces in [1, 100, 2000] {
            #expect(try Self.opened(bytes, pieces: pieces, limit: 1016).count == 1000)
            let error = await failure { try Self.opened(bytes, pieces: pieces, limit: 1015) }
            #expect(error?.code == .bodyTooLarge)
        }
        #expect(await failure { try SealedFile(cipher, maximumBytes: 9, announced: 10) }?.code == .bodyTooLarge)
        #expect(await failure { try SealedFile(cipher, maximumBytes: 9, announced: 9) } == nil)
    }

    @Test func refusesKeysOfAnotherLength() async {
        for (key, nonce) in [(Data(), nonce), (key + [0], nonce), (key, Data(count: 16))] {
            let cipher = DownloadLink.Cipher(key: key, nonce: nonce)
            let error = await failure { try SealedFile(cipher, maximumBytes: .max) }
            #expect(error?.code == .decryptionFailed)
        }
    }
}

/// Downloads of encrypted files: of one that is not whole and right, no byte is handed over.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SealedDownloadTests {
    private static func link(_ plain: Data, isCompressed: Bool = false) throws -> DownloadLink {
        var link = DownloadLink(
            url: "http://127.0.0.1/v3/billdownload/file?token=x", digest: try .sha1(Download.sha1(of: plain)),
            isCompressed: isCompressed)
        link.cipher = cipher
        return link
    }

    private static func stream(
        _ gateway: PieceGateway, _ link: DownloadLink, limit: Int = 256 << 20
    ) async throws -> DownloadStream {
        let client = try gateway.client(configuration: .init(maximumSealedBytes: limit))
        return try await client.stream(from: link, options: DownloadOptions(pause: .zero))
    }

    @Test func handsOverWhatIsInside() async throws {
        let plain = Seeded.bytes(300_000, seed: 3)
        for isCompressed in [false, true] {
            let bytes = try sealed(isCompressed ? gzipped(plain) : plain)
            let gateway = PieceGateway { _, _ in .file(bytes, size: 10_000) }
            var received = Data()
            for try await piece in try await Self.stream(gateway, try Self.link(plain, isCompressed: isCompressed)) {
                #expect(!piece.isEmpty && piece.startIndex == 0 && piece.count <= 128 << 10)
                received += piece
            }
            #expect(received == plain)
        }
    }

    @Test func aFileWithoutBytesIsAFile() async throws {
        let bytes = try sealed(Data())
        let result = await collect(try await Self.stream(PieceGateway { _, _ in .file(bytes) }, Self.link(Data())))
        #expect(result.error == nil && result.pieces == 0)
        let nothing = await collect(try await Self.stream(PieceGateway { _, _ in .file(Data()) }, Self.link(Data())))
        #expect(nothing.error?.code == .fileDamaged)
    }

    @Test(arguments: [0, 1, 24_999, 49_999, 50_000, 50_015])
    func nothingOfAChangedFileIsHandedOver(_ index: Int) async throws {
        let plain = Seeded.bytes(50_000, seed: 4)
        var bytes = try sealed(plain)
        bytes[index] ^= 1
        for file in [bytes, try sealed(plain).prefix(index)] {
            let result = await collect(try await Self.stream(PieceGateway { _, _ in .file(file) }, Self.link(plain)))
            #expect(result.error?.code == .fileDamaged && result.error?.outcome == .tookEffect)
            #expect(result.pieces == 0)
        }
    }

    @Test func aLongerFileIsRefusedWithAdvice() async throws {
        let plain = Seeded.bytes(50_000, seed: 5)
        let bytes = try sealed(plain)
        for isAnnounced in [true, false] {
            let gateway = PieceGateway { _, _ in
                var reply = PieceGateway.Reply.file(bytes)
                if !isAnnounced { reply.headers = [:] }
                return reply
            }
            #expect(await collect(try await Self.stream(gateway, Self.link(plain), limit: 50_016)).bytes == plain)
            let count = gateway.requests.count
            let error = await failure {
                let result = await collect(try await Self.stream(gateway, Self.link(plain), limit: 50_015))
                #expect(result.pieces == 0)
                if let error = result.error { throw error }
            }
            #expect(error?.code == .bodyTooLarge && error?.outcome == .tookEffect)
            #expect(error?.message.contains("50015 bytes") == true)
            #expect(error?.message.contains("maximumSealedBytes") == true)
            #expect(gateway.requests.count == count + 1)
        }
    }

    @Test func aBrokenConnectionBeginsAgain() async throws {
        let plain = Seeded.bytes(50_000, seed: 6)
        let bytes = try sealed(plain)
        let gateway = PieceGateway { _, index in .file(bytes, cutAfter: index == 0 ? 30_000 : nil) }
        let result = await collect(try await Self.stream(gateway, Self.link(plain)))
        #expect(result.error == nil && result.bytes == plain)
        #expect(gateway.requests.count == 2)
    }
}
