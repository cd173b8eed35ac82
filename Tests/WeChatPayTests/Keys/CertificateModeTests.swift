// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Platform certificates that are downloaded: the first time, with others, and when it does not work.
@Suite(.limited, .timeLimit(.minutes(10)))
struct CertificateModeTests {
    @Test func theFirstCallDownloadsAndVerifiesWithWhatItDownloaded() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        #expect(client.platformKeys.keys.isEmpty)
        let response = try await client.balance()
        #expect(response.verifiedBy == desk.firstSerial)
        #expect(desk.wire.downloads.count == 1)
        // Nothing to name the first time; then the certificate.
        #expect(desk.wire.downloads.first?.namedSerial == nil)
        #expect(desk.wire.calls.map(\.namedSerial) == [desk.firstSerial])
        _ = try await client.balance()
        #expect(desk.wire.downloads.count == 1)
    }

    @Test func theShortInitialiserIsInCertificateMode() async throws {
        let desk = try KeyDesk()
        let client = try WeChatPayClient(
            merchant: desk.merchant(), apiV3Key: APIv3Key(desk.sandbox.credentials.apiV3Key),
            configuration: desk.configuration, transport: desk.wire
        )
        #expect(client.platformKeySource is PlatformCertificates)
        #expect(try await client.balance().verifiedBy == desk.firstSerial)
    }

    @Test func blockingCallsDownloadToo() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        func call() throws -> Response { try client["v3/merchant/fund/balance/BASIC"].get() }
        #expect(try call().verifiedBy == desk.firstSerial)
        #expect(desk.wire.downloads.count == 1)
    }

    @Test func aThousandFirstCallsCauseOneDownload() async throws {
        let desk = try KeyDesk()
        desk.wire.closeGate()
        let client = try desk.client(desk.certificates())
        let count = try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<1000 { group.addTask { try await client.preparePlatformKeys() } }
            try await desk.wire.sent(1) { $0.downloads }
            for _ in 0..<1000 { await Task.yield() }
            desk.wire.openGate()
            return try await group.reduce(0) { count, _ in count + 1 }
        }
        #expect(count == 1000)
        #expect(desk.wire.downloads.count == 1)
    }

    @Test func theOthersGoOnWhenTheOneThatDownloadsIsCancelled() async throws {
        let desk = try KeyDesk()
        desk.wire.closeGate()
        let source = try desk.certificates()
        let first = Task { try await source.ready() }
        try await desk.wire.sent(1) { $0.downloads }
        let others = (0..<10).map { _ in Task { try await source.ready() } }
        for _ in 0..<100 { await Task.yield() }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        desk.wire.openGate()
        for other in others { #expect(try await other.value.keys.map(\.id) == [desk.firstSerial]) }
        #expect(desk.wire.downloads.count == 1)
    }

    @Test func withAPublicKeyNothingIsDownloaded() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates(known: [desk.publicKey]))
        let id = desk.sandbox.credentials.publicKeyID
        #expect(try await client.balance().verifiedBy == id)
        #expect(desk.wire.calls.map(\.namedSerial) == [id])
        #expect(desk.wire.downloads.isEmpty)
    }

    @Test func beforeTheSwitchIsStartedCertificatesOfRepliesAreFetched() async throws {
        let desk = try KeyDesk()
        try desk.sandbox.keys.useCertificatesOnly()
        let client = try desk.client(desk.certificates(known: [desk.publicKey]))
        #expect(try await client.balance().verifiedBy == desk.firstSerial)
        #expect(desk.wire.downloads.count == 1)
        // The console's meter counts what each call asks for: downloads as well.
        let id = desk.sandbox.credentials.publicKeyID
        #expect(desk.wire.requests.allSatisfy { $0.namedSerial == id })
    }

    @Test(arguments: [(403, "NO_AUTH"), (404, "RESOURCE_NOT_EXISTS"), (404, "NOT_FOUND")])
    func saysThatThereIsAPublicKeyOnly(status: Int, code: String) async throws {
        let desk = try KeyDesk()
        desk.wire.changeDownloads { _ in
            TransportReply(status: status, headers: [:], body: Data(#"{"code":"\#(code)","message":"无"}"#.utf8))
        }
        let client = try desk.client(desk.certificates())
        let error = await failure { try await client.balance() }
        #expect(error?.code == .publicKeyOnly)
        #expect(error?.message.contains("PUB_KEY_ID") == true)
        #expect(error?.message.hasSuffix("Nothing was sent.") == true)
        #expect(error?.rejection?.status == status)
        #expect(desk.wire.calls.isEmpty)
        // It is not asked for again with each call.
        _ = await failure { try await client.balance() }
        #expect(desk.wire.downloads.count == 1)
        desk.clock.advance(by: .seconds(61))
        desk.wire.changeDownloads(nil)
        #expect(try await client.balance().verifiedBy == desk.firstSerial)
    }

    @Test func namesAnAPIv3KeyThatDoesNotOpenTheCertificates() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates(apiV3Key: "00000000000000000000000000000000")
        let error = await failure { try await desk.client(source).balance() }
        #expect(error?.code == .platformKeysUnavailable)
        #expect(error?.message.contains("APIv3 key is another merchant's or was changed") == true)
        #expect(desk.wire.calls.isEmpty)
    }

    @Test func refusesAListThatWasSignedByOthers() async throws {
        let desk = try KeyDesk()
        try desk.sandbox.faults.add(.wrongSignature, path: "/v3/certificates")
        let error = await failure { try await desk.client(desk.certificates()).balance() }
        #expect(error?.code == .platformKeysUnavailable)
        #expect((error?.cause as? WeChatPayError)?.code == .signatureInvalid)
        #expect(desk.wire.calls.isEmpty)
    }

    @Test func refusesAListWithoutASignature() async throws {
        let desk = try KeyDesk()
        try desk.sandbox.faults.add(.missingHeaders, path: "/v3/certificates")
        let error = await failure { try await desk.client(desk.certificates()).balance() }
        #expect((error?.cause as? WeChatPayError)?.code == .signatureMissing)
    }

    @Test func aProbeOrABrokenConnectionIsTriedAgain() async throws {
        for fault in [Fault.Kind.signatureProbe, .reset, .status(502)] {
            let desk = try KeyDesk()
            try desk.sandbox.faults.add(fault, path: "/v3/certificates", times: 1)
            #expect(try await desk.client(desk.certificates()).balance().verifiedBy == desk.firstSerial, "\(fault)")
            #expect(desk.wire.downloads.count == 2, "\(fault)")
        }
    }

    @Test(arguments: ["", "[]", "{}", #"{"data":[]}"#, #"{"data":[{}]}"#, #"{"data":[null,1,"x"]}"#, "\u{FEFF}{"])
    func refusesAListThatHasNothing(body: String) async throws {
        let desk = try KeyDesk()
        desk.wire.changeDownloads { reply in
            var reply = reply
            reply.body = Data(body.utf8)
            return reply
        }
        let error = await failure { try await desk.client(desk.certificates()).balance() }
        #expect(error?.code == .platformKeysUnavailable)
        #expect((error?.cause as? WeChatPayError)?.code == .undecodable)
    }

    @Test func refusesTheMerchantsOwnCertificateFromTheStart() throws {
        let desk = try KeyDesk()
        let own = try Certificate(pem: desk.sandbox.credentials.certificatePEM)
        #expect(throws: WeChatPayError.self) { try desk.certificates(known: [.certificate(own)]) }
    }

    @Test func encryptionNeedsAKey() async throws {
        let desk = try KeyDesk()
        let client = try desk.client(desk.certificates())
        #expect(throws: WeChatPayError.self) { try client.encrypt("张三") }
        try await client.preparePlatformKeys()
        #expect(try client.encrypt("张三").count == 344)
    }

    /// A list may say another serial number than the certificate in it has: then it is not to be had under either.
    @Test func refusesACertificateUnderAnotherSerial() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        _ = try await source.ready()
        let reply = try await desk.wire.reply(to: #require(desk.wire.downloads.first))
        let key = try APIv3Key(desk.sandbox.credentials.apiV3Key)
        #expect(try PlatformCertificates.open(reply.body, with: key, now: desk.clock.now).count == 1)
        let text = String(decoding: reply.body, as: UTF8.self).replacing(desk.firstSerial, with: "7F01")
        let error = await failure { try PlatformCertificates.open(Data(text.utf8), with: key, now: desk.clock.now) }
        #expect(error?.code == .undecodable)
        #expect(error?.message.contains("7F01 holds the certificate \(desk.firstSerial)") == true)
    }
}
