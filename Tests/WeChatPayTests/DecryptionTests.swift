// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting
import WeChatPayTyped

/// Fields that arrive encrypted for the merchant.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DecryptionTests {
    private func client() throws -> (WeChatPayClient, RSAPublicKey) {
        let sandbox = try Shared.sandbox()
        let key = try RSAPrivateKey(pem: sandbox.credentials.privateKeyPEM)
        return (try sandbox.client(), key.publicKey)
    }

    @Test func oneNamedCallOpensThem() async throws {
        let (client, key) = try client()
        let text = EncryptedText(ciphertext: try key.encrypt("13800138000"))
        #expect(try await client.decrypt(text) == "13800138000")
        #expect(try blocking(client, text) == "13800138000")
        #expect("\(text)" == "•••")
        #expect(!String(reflecting: text).contains(text.ciphertext))
    }

    private func blocking(_ client: WeChatPayClient, _ text: EncryptedText) throws -> String {
        try client.decrypt(text)
    }

    @Test func anAlteredOrForeignFieldIsRefusedWithAReason() async throws {
        let (client, key) = try client()
        var bytes = try #require(Data(base64Encoded: try key.encrypt("13800138000")))
        bytes[0] ^= 1
        for ciphertext in [bytes.base64EncodedString(), "not Base64", "", client.platformKeys.keys[0].id] {
            let error = await failure { try await client.decrypt(EncryptedText(ciphertext: ciphertext)) }
            #expect(error?.code == .decryptionFailed)
            #expect(error?.message.isEmpty == false)
        }
    }

    @Test func aSignerThatOnlySignsSaysSo() async throws {
        struct Remote: RequestSigner {
            let certificateSerialNumber = "0102030405060708"
            func signature(for message: Data) async throws -> Data { message }
        }
        let (client, _) = try client()
        let remote = try WeChatPayClient(
            merchant: Merchant(mchid: "1900000001", signer: Remote()), platformKeys: client.platformKeys
        )
        let error = await failure { try await remote.decrypt("AAAA") }
        #expect(error?.code == .decryptionFailed)
        #expect(error?.message.contains("cannot decrypt") == true)
    }
}
