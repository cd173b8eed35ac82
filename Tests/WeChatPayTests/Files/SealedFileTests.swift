// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPay

/// Encrypted files in pieces, against swift-crypto, which opens them as a whole.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SealedFileTests {
    private static let key = Data("0123456789abcdef0123456789ABCDEF".utf8)
    private static let nonce = Data("abcdefghijkl".utf8)
    private static let cipher = DownloadLink.Cipher(key: key, nonce: nonce)

    private static func sealed(_ plain: Data) throws -> Data {
        let box = try AES.GCM.seal(plain, using: SymmetricKey(data: key), nonce: AES.GCM.Nonce(data: nonce))
        return Data(box.ciphertext + box.tag)
    }

    private static func opened(_ bytes: Data, pieces: Int) throws -> Data {
        let file = try SealedFile(cipher)
        var plain = Data()
        var rest = bytes[...]
        while !rest.isEmpty {
            plain += try file.open(Data(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        return plain + (try file.finish())
    }

    @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 1000, 70_001], [1, 7, 16, 4096, 65_536])
    func opensWhatSwiftCryptoSealed(_ length: Int, pieces: Int) throws {
        let plain = Seeded.bytes(length, seed: UInt64(length))
        #expect(try Self.opened(Self.sealed(plain), pieces: pieces) == plain)
    }

    @Test func everyChangedByteAndEveryCutIsNoticed() async throws {
        let sealed = try Self.sealed(Data("`2026-01-01 00:00:00,`1.00\r\n".utf8))
        for index in sealed.indices {
            var bytes = sealed
            bytes[index] ^= 0x40
            let changed = bytes
            #expect(await failure { try Self.opened(changed, pieces: 10) }?.code == .fileDamaged, "\(index)")
            #expect(
                await failure { try Self.opened(Data(sealed.prefix(index)), pieces: 10) }?.code == .fileDamaged,
                "\(index)")
        }
    }

    @Test func refusesKeysOfAnotherLength() async {
        for (key, nonce) in [(Data(), Self.nonce), (Self.key + [0], Self.nonce), (Self.key, Data(count: 16))] {
            let error = await failure { try SealedFile(DownloadLink.Cipher(key: key, nonce: nonce)) }
            #expect(error?.code == .decryptionFailed)
        }
    }
}
