// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayNotifications
import WeChatPayTestSupport
import WeChatPayTesting

/// Notifications with random changes: whatever arrives is refused or read, and never traps.
///
/// `WECHATPAY_FUZZ_COUNT=1000000` tries more, `WECHATPAY_FUZZ_SEED` others. A failure names the seed of the one input.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["WECHATPAY_FUZZ_COUNT"].flatMap { Int($0) } ?? 2_000
    private static let seed = environment["WECHATPAY_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

    /// Cuts, doubles, exchanges and replaces bytes.
    private struct Mutator {
        var random: SplitMix

        private static let pieces: [[UInt8]] =
            [
                "\"", "\\", "{", "}", "[", "]", ":", ",", "null", "1e999", "-", "0", "\\u0000", "\\ud800", "<", ">",
                "</", "/>",
                "<![CDATA[", "]]>", "&#x10FFFF;", "&#0;", "&lt;", "<!--", "<?", "=", "==", "!", "\u{FEFF}", "\u{1F600}",
                "\r\n",
                "resource", "ciphertext", "nonce", "event_type", "sign", "req_info", "<xml>", "</xml>", "<root>",
            ].map { Array($0.utf8) } + [
                [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x00], Array(repeating: 0x5B, count: 600),
            ]

        mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
            var bytes = bytes
            for _ in 0...random.below(6) {
                let start = random.below(bytes.count + 1)
                let end = min(bytes.count, start + random.below(random.below(20) == 0 ? 400 : 12))
                switch random.below(7) {
                case 0 where !bytes.isEmpty: bytes[random.below(bytes.count)] = UInt8(random.below(256))
                case 1: bytes.removeSubrange(start..<end)
                case 2: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count + 1))
                case 3: bytes.removeLast(random.below(bytes.count + 1) / 4)
                case 4 where !bytes.isEmpty: bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
                default: bytes.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: start)
                }
            }
            return bytes
        }
    }

    /// A small generator whose whole state is its seed.
    private struct SplitMix {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        mutating func below(_ limit: Int) -> Int { limit <= 1 ? 0 : Int(next() % UInt64(limit)) }
    }

    private func each(_ body: (_ seed: UInt64, inout Mutator) async throws -> Void) async throws {
        for number in 0..<Self.count {
            let seed = Self.seed &* 1_000_003 &+ UInt64(number)
            var mutator = Mutator(random: SplitMix(state: seed))
            do { try await body(seed, &mutator) } catch let error as WeChatPayError {
                _ = error.description
            } catch {
                Issue.record("seed \(seed): \(error)")
                return
            }
        }
    }

    /// Bytes and headers as anybody may send them. Nothing but the genuine message passes.
    @Test func whatAnybodySendsIsRefused() async throws {
        let forge = try Forge(clock: TestClock())
        let handler = try forge.handler()
        let genuine = try forge.signed(forge.body(#"{"out_trade_no":"1","amount":{"total":100}}"#))
        let headers = [
            "Wechatpay-Timestamp": genuine.headers.timestamp, "Wechatpay-Nonce": genuine.headers.nonce,
            "Wechatpay-Signature": genuine.headers.signature, "Wechatpay-Serial": genuine.headers.serial,
            "Wechatpay-Signature-Type": genuine.headers.signatureType,
        ].compactMapValues { $0 }
        try await each { seed, mutator in
            var body = Array(genuine.body)
            var sent = headers
            if mutator.random.below(3) > 0 { body = mutator.mutated(body) }
            for (name, value) in headers.sorted(by: { $0.key < $1.key }) where mutator.random.below(4) == 0 {
                sent[name] = String(decoding: mutator.mutated(Array(value.utf8)), as: UTF8.self)
            }
            let isGenuine = Data(body) == genuine.body
            do {
                _ = try await handler.read(NotificationRequest(headers: sent, body: Data(body)))
                #expect(isGenuine, "seed \(seed): a forgery passed")
            } catch let error as WeChatPayError where isGenuine {
                #expect(sent != headers, "seed \(seed): \(error)")
            }
        }
    }

    /// What comes after the signature, as if WeChat Pay had signed it.
    @Test func whatIsSignedIsReadOrRefused() async throws {
        let forge = try Forge(clock: TestClock())
        let inner = Array(
            #"{"out_trade_no":"1","trade_state":"SUCCESS","amount":{"total":100},"payer":{"openid":"o"},"sub_orders":[{}]}"#
                .utf8)
        let outer = Array(try forge.body("{}"))
        try await each { _, mutator in
            let json: JSON
            if mutator.random.below(2) == 0 {
                json = try Self.parsed(mutator.mutated(outer))
            } else {
                json = ["event_type": "TRANSACTION.SUCCESS"]
            }
            let notification = WeChatPayNotification(
                envelope: json, plaintext: Data(mutator.mutated(inner)), serial: "", keyName: "")
            _ = notification.createdAt
            // Each member is read, whatever it is.
            notification.event.payload?.compare(to: PayloadPlace("", notification.resource, reports: false))
        }
    }

    private static func parsed(_ bytes: [UInt8]) throws -> JSON {
        do { return try JSON(parsing: bytes) } catch {
            throw WeChatPayError(.notificationMalformed, "\(error)")
        }
    }

    /// XML with and without a good sign, and encrypted parts.
    @Test func whatIsXMLIsReadOrRefused() async throws {
        let key = try APIv2Key("192006250b4c09247ec02edce69f6a2d")
        let handler = try NotificationHandler(apiV2Key: key)
        let plain: XML = [
            "return_code": "SUCCESS", "result_code": "SUCCESS", "out_trade_no": "1", "transaction_id": "2",
            "total_fee": 100, "attach": "<&>",
        ]
        var signed = plain
        signed["sign"] = key.signature(of: plain.members.map { ($0.name, $0.value.text ?? "") }, with: .md5)
        let refund: XML = ["return_code": "SUCCESS", "req_info": String(repeating: "QUJDRA==", count: 16)]
        let seeds = [Array(try signed.bytes()), Array(try refund.bytes())]
        try await each { seed, mutator in
            let body = mutator.mutated(seeds[mutator.random.below(2)])
            let notification = try handler.readV2(Data(body))
            // A change that leaves the members what they were is none.
            #expect(
                notification["total_fee"] == "100" && notification["transaction_id"] == "2",
                "seed \(seed): a forgery passed")
            _ = notification.event
        }
    }
}
