// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Synchronization
import Testing
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Notifications of APIv2: `sign`, or the encryption of `req_info`.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2Tests {
    private static let text = "192006250b4c09247ec02edce69f6a2d"
    private let key: APIv2Key
    private let handler: NotificationHandler

    init() throws {
        key = try APIv2Key(Self.text)
        handler = try NotificationHandler(apiV2Key: key)
    }

    private func signed(_ xml: XML, _ type: APIv2SignType = .md5) throws -> Data {
        var xml = xml
        for name in ["return_code", "result_code"] where xml[name] == nil { xml[name] = "SUCCESS" }
        xml["sign"] = key.signature(of: xml.members.compactMap { m in m.value.text.map { (m.name, $0) } }, with: type)
        return Data(try xml.bytes())
    }

    /// AES-256-ECB with PKCS#7 padding under the MD5 of the key, made here once more.
    private func sealed(_ text: String, padding: UInt8? = nil, firstPadding: UInt8? = nil) throws -> String {
        let secret = Insecure.MD5.hash(data: Data(Self.text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        var bytes = Array(text.utf8)
        let count = 16 - bytes.count % 16
        bytes += [UInt8](repeating: padding ?? UInt8(count), count: count)
        if let firstPadding { bytes[bytes.count - count] = firstPadding }
        for start in stride(from: 0, to: bytes.count, by: 16) {
            try AES.permute(&bytes[start..<start + 16], key: SymmetricKey(data: Data(secret.utf8)))
        }
        return Data(bytes).base64EncodedString()
    }

    private func refusal(
        _ body: Data, status: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> WeChatPayError {
        let response = await handler.processV2(body) { _ in
            Issue.record("merchant code ran", sourceLocation: sourceLocation)
        }
        #expect(response.status == status, sourceLocation: sourceLocation)
        let text = String(decoding: response.body, as: UTF8.self)
        #expect(text.hasPrefix("<xml><return_code><![CDATA[FAIL]]></return_code>"), sourceLocation: sourceLocation)
        guard case .refused(let error) = response.outcome else {
            throw WeChatPayError(.invalidRequest, "not refused: \(response)")
        }
        return error
    }

    @Test(arguments: APIv2SignType.allCases)
    func verifiesTheSign(_ type: APIv2SignType) async throws {
        let notification = try handler.readV2(
            signed(["out_trade_no": "1", "transaction_id": "2", "total_fee": 100, "unknown_member": "x"], type))
        #expect(notification.verification == .signed(type))
        #expect(notification["unknown_member"] == "x")
        guard case .transactionSuccess(let payment) = notification.event else { throw CancellationError() }
        #expect(try payment.totalFee == 100)
    }

    @Test func refusesAnAlteredMember() async throws {
        let text = String(decoding: try signed(["out_trade_no": "1", "total_fee": 100]), as: UTF8.self)
        let altered = Data(text.replacing(">100<", with: ">1<").utf8)
        #expect(altered != Data(text.utf8))
        #expect(try await refusal(altered, status: 401).code == .signatureInvalid)
    }

    @Test(arguments: ["", "0", "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", String(repeating: "0", count: 64), "!", "你好"])
    func refusesAnotherSign(_ sign: String) async throws {
        let xml: XML = ["out_trade_no": "1", "sign": sign]
        let error = try await refusal(Data(xml.bytes()), status: 401)
        #expect(error.code == (sign.isEmpty ? .signatureMissing : .signatureInvalid))
    }

    @Test func refusesAnotherMerchantsKey() async throws {
        let other = try NotificationHandler(apiV2Key: APIv2Key("another-key-of-thirty-two-bytes!"))
        let body = try signed(["out_trade_no": "1"])
        let response = await other.processV2(body) { _ in Issue.record("merchant code ran") }
        #expect(response.status == 401)
    }

    /// The signature does not say which of the two counts, so that one could be slipped in.
    @Test func refusesAMemberTwice() async throws {
        let body = String(decoding: try signed(["a": "1", "b": "2"]), as: UTF8.self)
        let twice = Data(body.replacing("<xml>", with: "<xml><a>1</a>").utf8)
        #expect(try await refusal(twice, status: 400).code == .notificationMalformed)
        let nested = Data("<xml><a><b>1</b></a><sign>x</sign></xml>".utf8)
        #expect(try await refusal(nested, status: 400).code == .notificationMalformed)
    }

    @Test(arguments: [
        "", "{}", "<xml>", "<xml></xml>x", "<html/>", "<!DOCTYPE x [<!ENTITY a \"b\">]><xml>&a;</xml>", "\u{0}",
        "<xml><a>\u{FFFE}</a></xml>",
    ])
    func refusesWhatIsNoXML(_ text: String) async throws {
        #expect(try await refusal(Data(text.utf8), status: 400).code == .notificationMalformed)
    }

    @Test func refusesWhatIsNotUTF8OrTooLarge() async throws {
        let bytes = Data("<xml><a>".utf8) + [0xFF, 0xFE] + Data("</a></xml>".utf8)
        #expect(try await refusal(bytes, status: 400).code == .notificationMalformed)
        let large = Data(repeating: 0x20, count: 10 << 20)
        #expect(try await refusal(large, status: 413).code == .bodyTooLarge)
    }

    @Test func refusesTruncatedXML() async throws {
        let body = try signed(["out_trade_no": "1", "total_fee": 100])
        for length in stride(from: 0, to: body.count, by: 7) {
            _ = try await refusal(body.prefix(length), status: 400)
        }
    }

    // MARK: Refunds

    @Test(arguments: ["root", "xml"])
    func opensARefund(_ root: String) throws {
        let inner =
            "<\(root)><out_refund_no><![CDATA[R1]]></out_refund_no><refund_id>5</refund_id>"
            + "<refund_fee>7</refund_fee><refund_status>SUCCESS</refund_status></\(root)>"
        let xml: XML = ["return_code": "SUCCESS", "mch_id": "1900000109", "req_info": try sealed(inner)]
        let notification = try handler.readV2(Data(xml.bytes()))
        #expect(notification.verification == .encrypted)
        #expect(notification["out_refund_no"] == "R1")
        // Nobody has vouched for what stands outside.
        #expect(notification["mch_id"] == nil)
        guard case .refundProcessed(let refund) = notification.event else { throw CancellationError() }
        #expect(try refund.refundFee == 7)
        #expect(try refund.refundStatus == .success)
    }

    @Test func refusesARefundThatDoesNotOpen() async throws {
        let good = try sealed("<root><refund_id>5</refund_id></root>")
        let other = try APIv2Key("another-key-of-thirty-two-bytes!")
        #expect(throws: SigningError.self) { try other.decrypt(base64: good) }
        for text in [
            "!", "AAAA", String(good.dropLast(4)), String(good.dropFirst(24)), try sealed("no xml"),
            try sealed("<root><refund_id>5</refund_id></root>", padding: 0),
            try sealed("<root><refund_id>5</refund_id></root>", padding: 17),
        ] {
            let xml: XML = ["req_info": text]
            let error = try await refusal(Data(xml.bytes()), status: 500)
            #expect(error.code == .notificationUndecryptable)
        }
    }

    /// All bytes of the padding prove something, not the last alone.
    @Test(arguments: [0, 11, 13, 255] as [UInt8])
    func refusesAlteredPadding(_ first: UInt8) async throws {
        let text = "<root><refund_id>5</refund_id></root>"
        #expect(text.utf8.count % 16 == 5)
        let good: XML = ["return_code": "SUCCESS", "req_info": try sealed(text, firstPadding: 11)]
        #expect(try handler.readV2(Data(good.bytes()))["refund_id"] == "5")
        guard first != 11 else { return }
        let altered: XML = ["return_code": "SUCCESS", "req_info": try sealed(text, firstPadding: first)]
        #expect(try await refusal(Data(altered.bytes()), status: 500).code == .notificationUndecryptable)
    }

    @Test func refusesWhatHasNeitherProof() async throws {
        let xml: XML = ["return_code": "SUCCESS", "out_trade_no": "1", "req_info": ""]
        #expect(try await refusal(Data(xml.bytes()), status: 401).code == .signatureMissing)
    }

    // MARK: Once

    @Test func repetitionsAreToldThoughTheirNonceDiffers() async throws {
        let runs = Mutex(0)
        for nonce in ["a", "b", "c"] {
            let body = try signed(["out_trade_no": "1", "transaction_id": "2", "nonce_str": nonce])
            let response = await handler.processV2(body) { _ in runs.withLock { $0 += 1 } }
            #expect(response.status == 200)
        }
        #expect(runs.withLock { $0 } == 1)
        let another = try signed(["out_trade_no": "2", "transaction_id": "2", "nonce_str": "a"])
        _ = await handler.processV2(another) { _ in runs.withLock { $0 += 1 } }
        #expect(runs.withLock { $0 } == 2)
    }

    @Test func repetitionsOfTheSandboxAreTold() async throws {
        let world = try World()
        try world.sandbox.faults.add(Fault(.notificationDoubled))
        let handler = try world.handler()
        let ids = Mutex<[String]>([])
        world.receiver.answer { delivery in
            await handler.processV2(Data(delivery.body)) { notification in
                ids.withLock { $0.append(notification.id) }
            }
        }
        for page in ["refund-processed", "transaction-success", "v2.TRANSACTION.SUCCESS"] {
            try await world.sandbox.trigger(event: page, to: World.address)
        }
        #expect(world.receiver.responses.map(\.status) == [200, 200, 200, 200, 200, 200])
        #expect(ids.withLock { $0 }.count == 3)
    }

    // MARK: Keys

    @Test func eachProtocolNeedsItsKey() async throws {
        let forge = try Forge(clock: TestClock())
        let v3 = try forge.handler()
        let error = #expect(throws: WeChatPayError.self) { try v3.readV2(Data("<xml/>".utf8)) }
        #expect(error?.code == .invalidConfiguration)
        let request = try forge.signed(forge.body("{}"))
        let other = await #expect(throws: WeChatPayError.self) { try await handler.read(request) }
        #expect(other?.code == .invalidConfiguration)
    }
}
