// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What must not pass: each has its code, a reason a person can act on, and an answer that says nothing.
@Suite(.limited, .timeLimit(.minutes(10)))
struct RefusalTests {
    /// Processes a request that must be refused, and returns why.
    private func refusal(
        _ request: NotificationRequest, _ handler: NotificationHandler, status: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> WeChatPayError {
        let hasRun = Mutex(false)
        let response = await handler.process(request) { _ in hasRun.withLock { $0 = true } }
        #expect(hasRun.withLock { !$0 }, "merchant code ran", sourceLocation: sourceLocation)
        #expect(response.status == status, sourceLocation: sourceLocation)
        #expect(response.contentType == "application/json; charset=utf-8", sourceLocation: sourceLocation)
        let body = try JSON(parsing: Array(response.body))
        #expect(body.object?.keys == ["code", "message"], sourceLocation: sourceLocation)
        #expect(body["code"] == "FAIL", sourceLocation: sourceLocation)
        let sayings = ["not understood", "not verified", "too large", "not processed yet", "not processed"]
        #expect(sayings.contains(body["message"]?.string ?? ""), sourceLocation: sourceLocation)
        guard case .refused(let error) = response.outcome else {
            Issue.record("\(response)", sourceLocation: sourceLocation)
            throw WeChatPayError(.invalidRequest, "not refused")
        }
        return error
    }

    @Test func acceptsTheGenuineOne() async throws {
        let world = try World()
        let response = try await world.handler().process(world.request()) { _ in }
        #expect(response.status == 204)
        #expect(response.body.isEmpty)
        #expect(response.contentType == nil)
    }

    @Test(arguments: ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"])
    func refusesWithoutAHeader(_ name: String) async throws {
        let world = try World()
        for value in [nil, ""] {
            let error = try await refusal(world.request().with(name, value), world.handler(), status: 401)
            #expect(error.code == .signatureMissing)
            #expect(error.message.contains(name))
        }
    }

    @Test func refusesWithoutAnyHeader() async throws {
        let world = try World()
        let request = NotificationRequest(headers: [String: String](), body: try await world.request().body)
        #expect(try await refusal(request, world.handler(), status: 401).code == .signatureMissing)
        let xml = NotificationRequest(headers: [String: String](), body: Data("<xml><a>1</a></xml>".utf8))
        #expect(try await refusal(xml, world.handler(), status: 401).message.contains("processV2"))
    }

    /// Where a request says that it comes from is of no account.
    @Test(arguments: ["Host", "X-Forwarded-For", "X-Real-IP", "Forwarded"])
    func refusesForgeriesThatClaimToBeLocal(_ header: String) async throws {
        let world = try World()
        let delivery = try await world.delivery()
        var headers: [String: String] = [header: header == "Forwarded" ? "for=127.0.0.1;host=localhost" : "localhost"]
        headers["Wechatpay-Timestamp"] = String(Int(world.clock.now.timeIntervalSince1970))
        let forged = NotificationRequest(headers: headers, body: Data(delivery.body))
        #expect(try await refusal(forged, world.handler(), status: 401).code == .signatureMissing)
    }

    @Test func refusesOneFlippedBit() async throws {
        let world = try World()
        let request = try await world.request()
        for index in stride(from: 0, to: request.body.count, by: 97) {
            var body = request.body
            body[index] ^= 1
            let error = try await refusal(request.with(body: body), world.handler(), status: 401)
            #expect(error.code == .signatureInvalid)
        }
    }

    @Test func refusesABodyThatWasWrittenAgain() async throws {
        let world = try World()
        let request = try await world.request()
        let pretty = try JSON(parsing: Array(request.body)).prettyPrinted
        let error = try await refusal(request.with(body: Data(pretty.utf8)), world.handler(), status: 401)
        #expect(error.code == .signatureInvalid)
        #expect(error.message.contains("written"), "\(error)")
    }

    @Test func refusesATruncatedBody() async throws {
        let world = try World()
        let request = try await world.request()
        for length in [0, 1, request.body.count / 2, request.body.count - 1] {
            let error = try await refusal(request.with(body: request.body.prefix(length)), world.handler(), status: 401)
            #expect(error.code == .signatureInvalid)
        }
    }

    @Test(arguments: [
        "", "!", "!!!!", "not base64", "====", "\u{0}", "AAAA", String(repeating: "A", count: 344),
        String(repeating: "!", count: 1 << 16),
    ])
    func refusesWhatIsNoSignature(_ signature: String) async throws {
        let world = try World()
        let error = try await refusal(
            world.request().with("Wechatpay-Signature", signature), world.handler(), status: 401)
        #expect(error.code == (signature.isEmpty ? .signatureMissing : .signatureInvalid))
    }

    @Test func tellsProbesApart() async throws {
        let world = try World()
        try world.sandbox.faults.add(Fault(.notificationProbe, times: 1))
        let error = try await refusal(world.request(), world.handler(), status: 401)
        #expect(error.code == .signatureProbe)
        #expect(error.verification == .signatureProbe)
        #expect(!error.message.contains("query"), "that is for replies")
    }

    @Test(arguments: [-301, -86_400, 301, 86_400])
    func refusesStaleAndFutureOnes(_ seconds: Int) async throws {
        let world = try World()
        let request = try await world.request()
        world.clock.advance(by: .seconds(-seconds))
        let error = try await refusal(request, world.handler(), status: 401)
        #expect(error.code == .timestampOutsideWindow)
        #expect(error.message.contains(seconds < 0 ? "old" : "future") || error.message.contains("ahead"), "\(error)")
    }

    @Test(arguments: ["", "x", "-1", "1e9", "99999999999999999999", "-9223372036854775808", "1700000000.5", "１７"])
    func refusesWhatIsNoTime(_ timestamp: String) async throws {
        let world = try World()
        let error = try await refusal(
            world.request().with("Wechatpay-Timestamp", timestamp), world.handler(), status: 401)
        #expect([.signatureInvalid, .signatureMissing, .timestampOutsideWindow].contains(error.code), "\(error)")
    }

    /// Replayed within the window, it is accepted and does nothing.
    @Test func aReplayDoesNothing() async throws {
        let world = try World()
        let handler = try world.handler()
        let request = try await world.request()
        let count = Mutex(0)
        for _ in 0..<3 {
            let response = await handler.process(request) { _ in count.withLock { $0 += 1 } }
            #expect(response.status == 204)
        }
        #expect(count.withLock { $0 } == 1)
    }

    @Test func refusesAnotherSignatureType() async throws {
        let world = try World()
        let request = try await world.request().with("Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3")
        #expect(try await refusal(request, world.handler(), status: 401).code == .signatureInvalid)
        let silent = try await world.request().with("Wechatpay-Signature-Type", nil)
        #expect(try await world.handler().process(silent) { _ in }.status == 204)
    }

    /// A known key signed, but not the one that is named.
    @Test func refusesAnotherKnownKeysSerial() async throws {
        let world = try World()
        let certificate = try Certificate(pem: world.sandbox.credentials.platformCertificatePEM)
        let forge = try Forge(clock: world.clock)
        let keys: PlatformKeys = [.publicKey(id: forge.id, forge.key.publicKey), .certificate(certificate)]
        let request = try forge.signed(forge.body("{}"), serial: certificate.serialNumber)
        let error = try await refusal(request, forge.handler(keys), status: 401)
        #expect(error.code == .signatureInvalid)
    }

    // MARK: Signed by WeChat Pay, and yet no use

    private func signedRefusal(_ body: Data, status: Int) async throws -> WeChatPayError {
        let forge = try Forge(clock: TestClock())
        return try await refusal(forge.signed(body), forge.handler(), status: status)
    }

    @Test func refusesWhatIsSignedButNotUTF8() async throws {
        let error = try await signedRefusal(Data([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]), status: 400)
        #expect(error.code == .notificationMalformed)
    }

    @Test(arguments: [
        "", "{", "[]", "null", "\"x\"", "{}", #"{"data":[]}"#, #"{"resource":{"ciphertext":1,"nonce":2}}"#,
    ])
    func refusesWhatIsSignedButNoNotification(_ text: String) async throws {
        #expect(try await signedRefusal(Data(text.utf8), status: 400).code == .notificationMalformed)
    }

    /// A reply's signature is made in the same way, so a captured one verifies; it is no notification all the same.
    @Test func refusesAReplyInPlaceOfANotification() async throws {
        let world = try World()
        let reply = try await world.client.v3.certificates.get()
        let request = NotificationRequest(headers: reply.headers, body: reply.body)
        #expect(try await refusal(request, world.handler(), status: 400).code == .notificationMalformed)
    }

    @Test(arguments: ["!", "AAAA", "not base64 at all", ""])
    func refusesACiphertextThatIsNone(_ text: String) async throws {
        let forge = try Forge(clock: TestClock())
        let body = try forge.body("{}") { json in json["resource"]?["ciphertext"] = .string(text) }
        #expect(try await signedRefusal(body, status: 400).code == .notificationMalformed)
    }

    @Test(arguments: ["", "short", String(repeating: "n", count: 4096)])
    func refusesANonceOfAnotherLength(_ nonce: String) async throws {
        let forge = try Forge(clock: TestClock())
        let body = try forge.body("{}") { json in json["resource"]?["nonce"] = .string(nonce) }
        #expect(try await signedRefusal(body, status: 400).code == .notificationMalformed)
    }

    @Test func refusesAnAlteredTag() async throws {
        let forge = try Forge(clock: TestClock())
        let body = try forge.body(#"{"out_trade_no":"1"}"#) { json in
            var bytes = Array(Data(base64Encoded: json["resource"]?["ciphertext"]?.string ?? "") ?? Data())
            if let last = bytes.indices.last { bytes[last] ^= 1 }
            json["resource"]?["ciphertext"] = .string(Data(bytes).base64EncodedString())
        }
        #expect(try await signedRefusal(body, status: 500).code == .notificationUndecryptable)
    }

    @Test func refusesOtherAssociatedData() async throws {
        let forge = try Forge(clock: TestClock())
        for value: JSON in ["refund", "", nil] {
            let body = try forge.body("{}") { json in json["resource"]?["associated_data"] = value }
            #expect(try await signedRefusal(body, status: 500).code == .notificationUndecryptable)
        }
    }

    @Test func refusesAnotherAlgorithm() async throws {
        let forge = try Forge(clock: TestClock())
        let body = try forge.body("{}") { json in json["resource"]?["algorithm"] = "AEAD_SM4_GCM\u{1B}[2J" }
        let error = try await signedRefusal(body, status: 500)
        #expect(error.code == .notificationUndecryptable)
        #expect(error.message.contains("AEAD_SM4_GCM\u{FFFD}[2J"))
    }

    @Test func saysThatTheAPIv3KeyIsWrong() async throws {
        let world = try World()
        let clock = world.clock
        let handler = try NotificationHandler(
            platformKeys: world.client.platformKeys, apiV3Key: APIv3Key("another-key-of-thirty-two-bytes!"),
            configuration: .init(now: { clock.now }))
        let error = try await refusal(world.request(), handler, status: 500)
        #expect(error.code == .notificationUndecryptable)
        #expect(error.message.contains("APIv3 key"))
    }

    // MARK: Size

    @Test(arguments: [1 << 20, 10 << 20])
    func refusesWhatIsTooLarge(_ size: Int) async throws {
        let world = try World()
        let request = try await world.request().with(body: Data(repeating: 0x20, count: size + 1))
        let error = try await refusal(request, world.handler(), status: 413)
        #expect(error.code == .bodyTooLarge)
    }

    @Test func readsTenMegabytesWhereAsked() async throws {
        let forge = try Forge(clock: TestClock())
        let clock = forge.clock
        let handler = try NotificationHandler(
            platformKeys: forge.platformKeys, apiV3Key: forge.apiV3Key,
            configuration: .init(maximumBytes: 16 << 20, now: { clock.now }))
        let text = #"{"attach":"\#(String(repeating: "x", count: 7 << 20))"}"#
        let notification = try await handler.read(forge.signed(forge.body(text)))
        #expect(notification.plaintext.count == text.utf8.count)
    }

    // MARK: Odd headers

    /// Named as what it is, not as a header that cannot be read.
    @Test func namesATimestampInMilliseconds() async throws {
        let forge = try Forge(clock: TestClock())
        let time = Date(timeIntervalSince1970: forge.clock.now.timeIntervalSince1970 * 1000)
        let signed = try forge.signed(forge.body("{}"), at: time)
        let error = try await refusal(signed, forge.handler(), status: 401)
        #expect(error.code == .timestampOutsideWindow)
        #expect(error.message.contains("in milliseconds"), "\(error.message)")
        let genuine = try forge.signed(forge.body("{}"))
        let timestamp = try #require(genuine.headers.timestamp)
        let changed = try await refusal(
            genuine.with("Wechatpay-Timestamp", timestamp + "000"), forge.handler(), status: 401)
        #expect(changed.code == .timestampOutsideWindow)
        #expect(changed.message.contains("timestamp in seconds"), "\(changed.message)")
    }

    /// Comparing such texts as Swift does takes seconds for each.
    @Test(arguments: ["Timestamp", "Nonce", "Signature", "Serial", "Signature-Type"])
    func headersOfCombiningMarksAreRefusedAtOnce(_ name: String) async throws {
        let world = try World()
        let marks = String(repeating: "\u{301}\u{323}", count: 250_000)
        let request = try await world.request().with("Wechatpay-" + name, marks)
        let error = try await refusal(request, world.handler(), status: 401)
        #expect(error.description.utf8.count < 2_000)
    }

    // MARK: What a refusal says

    /// Neither keys nor contents nor control characters of whoever sent it.
    @Test func saysNothingThatWasSent() async throws {
        let world = try World()
        let request = try await world.request(fields: ["attach": "SECRET-ATTACH"])
            .with("Wechatpay-Serial", "\u{1B}[31m" + String(repeating: "Z", count: 10_000))
        let error = try await refusal(request, world.handler(), status: 401)
        #expect(error.code == .unknownSerial)
        #expect(!error.description.contains("\u{1B}"))
        #expect(error.description.count < 1_000)
        for text in [error.description, error.debugDescription, "\(request)", "\(try world.handler())"] {
            #expect(!text.contains("SECRET"))
            #expect(!text.contains(world.sandbox.credentials.apiV3Key))
        }
        var dumped = ""
        dump(request, to: &dumped)
        dump(try world.handler(), to: &dumped)
        #expect(!dumped.contains(world.sandbox.credentials.apiV3Key))
        #expect(!dumped.contains("ciphertext"))
    }

    @Test func configurationsThatCannotWorkAreRefused() throws {
        let world = try World()
        let forge = try Forge(clock: world.clock)
        #expect(throws: WeChatPayError.self) {
            try NotificationHandler(platformKeys: forge.platformKeys, apiV3Keys: [:])
        }
        #expect(throws: WeChatPayError.self) {
            try NotificationHandler(
                platformKeys: forge.platformKeys, apiV3Key: forge.apiV3Key, configuration: .init(maximumBytes: 0))
        }
        #expect(throws: WeChatPayError.self) {
            try NotificationHandler(
                platformKeys: forge.platformKeys, apiV3Key: forge.apiV3Key, configuration: .init(timeLimit: .zero))
        }
    }
}
