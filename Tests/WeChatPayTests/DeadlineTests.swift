// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// One deadline for all that a call waits for: each of these would never end.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DeadlineTests {
    private static func never() async {
        // Not even cancellation is noticed.
        await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
    }

    private struct HangingSigner: RequestSigner {
        let certificateSerialNumber = "AB01"
        func signature(for message: Data) async throws -> Data {
            await DeadlineTests.never()
            return Data()
        }
        func decrypt(base64 ciphertext: String) async throws -> String {
            await DeadlineTests.never()
            return ""
        }
    }

    private final class HangingSource: PlatformKeySource {
        let current: PlatformKeys
        let isReady: Bool
        init(_ current: PlatformKeys, isReady: Bool) {
            self.current = current
            self.isReady = isReady
        }
        func ready() async throws -> PlatformKeys {
            if !isReady { await DeadlineTests.never() }
            return current
        }
        func keys(for serial: String) async throws -> PlatformKeys {
            await DeadlineTests.never()
            return current
        }
    }

    private static let short = Duration.milliseconds(500)

    @Test func aSignerThatNeverAnswers() async throws {
        let sandbox = try Shared.sandbox()
        let transport = Tampering(SandboxTransport(sandbox))
        let client = try WeChatPayClient(
            merchant: Merchant(mchid: "1900000109", signer: HangingSigner()),
            platformKeys: sandbox.client().platformKeys, configuration: .init(timeout: Self.short),
            transport: transport)
        let error = await failure { try await client.v3.x.post(json: [:]) }
        #expect(error?.code == .timeout && error?.outcome == .notSent)
        #expect(error?.message.hasSuffix("Nothing was sent.") == true)
        func blocking() throws { _ = try client.v3.x.post(json: [:]) }
        #expect(throws: WeChatPayError.self) { try blocking() }
        #expect(await failure { try await client.decrypt("AA==") }?.code == .decryptionFailed)
        #expect(
            await failure { try await client.jsapiPaymentInvocation(appid: appid, prepayID: "wx1") }?.code == .timeout)
        #expect(transport.requests.isEmpty)
    }

    @Test func aSourceOfKeysThatNeverAnswers() async throws {
        let sandbox = try Shared.sandbox()
        let known = try sandbox.client()
        let transport = Tampering(SandboxTransport(sandbox)) { reply in
            if let name = HTTPField.Name("Wechatpay-Serial") { reply.headers[name] = "7F01" }
        }
        func error(isReady: Bool) async throws -> WeChatPayError? {
            let client = try WeChatPayClient(
                merchant: known.merchant, platformKeySource: HangingSource(known.platformKeys, isReady: isReady),
                configuration: .init(timeout: Self.short), transport: transport)
            return await failure { try await client.v3.certificates.get() }
        }
        let before = try await error(isReady: false)
        #expect(before?.code == .timeout && before?.outcome == .notSent)
        #expect(transport.requests.isEmpty)
        let after = try await error(isReady: true)
        #expect(after?.code == .unknownSerial && after?.outcome == .unknown)
        #expect(transport.requests.count == 1)
    }

    /// The time of the certificates is the call's: two tries of a silent gateway are no two times.
    @Test func certificatesThatNeverCome() async throws {
        let server = SocketServer { _ in .silence }
        try await server.run { address in
            let credentials = try Shared.sandbox().credentials
            let client = try WeChatPayClient(
                merchant: Shared.sandbox().client().merchant, apiV3Key: APIv3Key(credentials.apiV3Key),
                configuration: .init(baseURL: address, timeout: Self.short))
            let error = await failure { try await client.v3.x.post(json: [:]) }
            #expect(error?.outcome == .notSent)
            #expect(error?.message.hasSuffix("Nothing was sent.") == true)
            #expect(server.requests.count == 1)
            #expect(server.requests.first?.hasPrefix("GET /v3/certificates ") == true)
        }
    }

    @Test func aReplyThatDripsWithoutEnd() async throws {
        let start = Data("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".utf8)
        let server = SocketServer { _ in .drip(start, every: .milliseconds(20)) }
        let folder = try TestFolder()
        let path = try folder.file("a.png", Seeded.bytes(100_000, seed: 1))
        try await server.run { address in
            let client = try Shared.sandbox().client(
                baseURL: address, configuration: .init(timeout: .seconds(1)))
            let upload = try Upload(path: path)
            let sent = await failure { try await client.v3.merchant.media.upload.post(upload: upload) }
            #expect(sent?.code == .timeout && sent?.outcome == .unknown)
            let collected = await failure { try await client.v3.x.post(json: [:]) }
            #expect(collected?.code == .timeout && collected?.outcome == .unknown)
        }
        let refusal = SocketServer { _ in
            .drip(Data("HTTP/1.1 500 X\r\nContent-Length: 60000\r\n\r\n".utf8), every: .milliseconds(20))
        }
        try await refusal.run { address in
            let client = try Shared.sandbox().client(
                baseURL: address, configuration: .init(timeout: .seconds(1)))
            let call = try Call(.get, client.v3.billdownload.file)
            let options = DownloadOptions(attempts: 1)
            #expect(await failure { try await client.stream(call, options: options) }?.code == .gatewayError)
        }
    }
}
