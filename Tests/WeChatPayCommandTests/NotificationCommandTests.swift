// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPayCommand

/// Saved notifications, looked at by the built command.
@Suite(.limited, .timeLimit(.minutes(10)))
struct NotificationCommandTests {
    private final class Kept: NotificationSender {
        private let first = Mutex<NotificationDelivery?>(nil)
        /// The first attempt since the last look: after a probe comes the genuine one.
        func take() -> NotificationDelivery? { first.withLock { $0.take() } }
        func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
            first.withLock { $0 = $0 ?? delivery }
            return NotificationAnswer(status: 200)
        }
    }

    private static let keys = SharedKeys.sandbox

    /// A folder with credentials, and a sandbox whose notifications are saved there.
    private struct Bench {
        let folder = Result { try TemporaryFolder() }
        let kept = Kept()
        let sandbox: Sandbox
        let environment: String

        init() throws {
            var configuration = Sandbox.Configuration.patient
            configuration.keys = try NotificationCommandTests.keys.get()
            configuration.notificationSender = kept
            sandbox = try Sandbox(configuration: configuration)
            let directory = try folder.get().path("credentials")
            try sandbox.credentials.write(to: directory, baseURL: "http://127.0.0.1:1")
            environment = "\(directory)/wechatpay.env"
        }

        func delivery(_ event: String, _ fields: [String: String] = [:]) async throws -> NotificationDelivery {
            try await sandbox.trigger(event: event, fields: fields, to: "http://127.0.0.1:9/notify")
            return try #require(kept.take())
        }

        func save(_ bytes: [UInt8], _ name: String = "notification.txt") throws -> String {
            let path = try folder.get().path(name)
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            return path
        }

        /// As HTTP text.
        func saved(_ delivery: NotificationDelivery, body: [UInt8]? = nil) throws -> String {
            let headers = delivery.headers.map { "\($0.name.rawName): \($0.value)\r\n" }.joined()
            return try save(Array("POST /notify HTTP/1.1\r\n\(headers)\r\n".utf8) + (body ?? delivery.body))
        }

        func run(_ command: String, _ file: String, _ more: String...) async throws -> Wechatpay.Outcome {
            try await Wechatpay.start(["notification", command, file, "--env-file", environment] + more).outcome()
        }
    }

    @Test func verifiesAGoodOne() async throws {
        let bench = try Bench()
        let file = try bench.saved(await bench.delivery("TRANSACTION.SUCCESS"))
        let outcome = try await bench.run("verify", file, "--received-at", "now")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.stdout.contains("signature is good"))
        #expect(outcome.stderr.isEmpty)
        for line in outcome.lines { #expect(Wrapping.columns(line) <= 80) }
    }

    /// As nginx logs it; the headers were repeated by a proxy.
    @Test func whatALogMadeOfItIsUndone() async throws {
        let bench = try Bench()
        let delivery = try await bench.delivery("TRANSACTION.SUCCESS")
        let escaped = delivery.body.flatMap { byte -> [UInt8] in
            byte == 0x22 || byte >= 0x80 ? Array("\\x\(String(byte, radix: 16, uppercase: true))".utf8) : [byte]
        }
        let headers = delivery.headers.map { "\($0.name.rawName): \($0.value)\r\n" }.joined()
        let file = try bench.save(Array("POST /notify HTTP/1.1\r\n\(headers)\(headers)\r\n".utf8) + escaped)
        let verified = try await bench.run("verify", file, "--received-at", "now")
        #expect(verified.status == 0, "\(verified)")
        #expect(verified.stdout.contains("signature is good"))
        #expect(verified.stderr.contains("nginx") && verified.stderr.contains("count once"), "\(verified.stderr)")
        let opened = try await bench.run("decrypt", file)
        #expect(opened.status == 0, "\(opened)")
        #expect(opened.stdout.contains("out_trade_no"))
        // The body alone, as it stands in the log.
        let body = try await bench.run("decrypt", bench.save(escaped, "body.log"))
        #expect(body.status == 0 && body.stdout == opened.stdout, "\(body)")
    }

    @Test func saysWhatIsWrongInOneSentence() async throws {
        let bench = try Bench()
        let delivery = try await bench.delivery("TRANSACTION.SUCCESS")
        let pretty = try JSON(parsing: delivery.body).prettyPrinted
        let file = try bench.saved(delivery, body: Array(pretty.utf8))
        let outcome = try await bench.run("verify", file)
        #expect(outcome.status == 1)
        #expect(outcome.stdout.contains("written"), "\(outcome.stdout)")
        #expect(outcome.stderr.contains("Not checked: The timestamp"))
        let stale = try await bench.run("verify", bench.saved(delivery), "--received-at", "2020-01-01T00:00:00Z")
        #expect(stale.status == 1)
    }

    @Test func tellsProbesApart() async throws {
        let bench = try Bench()
        try bench.sandbox.faults.add(Fault(.notificationProbe, times: 1))
        let outcome = try await bench.run("verify", bench.saved(await bench.delivery("REFUND.SUCCESS")))
        #expect(outcome.status == 1)
        #expect(outcome.stdout.contains("probe"))
    }

    @Test(arguments: [("transaction-success", 0), ("refund-processed", 0)])
    func verifiesThoseOfAPIv2(_ page: String, _ status: Int32) async throws {
        let bench = try Bench()
        let delivery = try await bench.delivery(page)
        let outcome = try await bench.run("verify", bench.save(delivery.body, "notification.xml"))
        #expect(outcome.status == status, "\(outcome)")
        let altered = Array(
            String(decoding: delivery.body, as: UTF8.self).replacing("<sign>", with: "<sign>0")
                .replacing("<req_info>", with: "<req_info>AAAAAAAAAAAAAAAAAAAAAA==").utf8)
        let wrong = try await bench.run("verify", bench.save(altered, "altered.xml"))
        #expect(wrong.status == 1, "\(wrong)")
    }

    @Test func decryptsTheResource() async throws {
        let bench = try Bench()
        let delivery = try await bench.delivery("TRANSACTION.SUCCESS", ["out_trade_no": "ORDER_0001"])
        let outcome = try await bench.run("decrypt", bench.saved(delivery))
        #expect(outcome.status == 0)
        #expect(try JSON(parsing: outcome.stdout)["out_trade_no"] == "ORDER_0001")
        #expect(outcome.stderr.isEmpty)
        // The body alone opens too, but nothing proves it.
        let bare = try await bench.run("decrypt", bench.save(delivery.body, "body.json"))
        #expect(bare.status == 0)
        #expect(bare.stdout == outcome.stdout)
        #expect(bare.stderr.contains("Careful"))
    }

    @Test func decryptsThoseOfAPIv2() async throws {
        let bench = try Bench()
        let refund = try await bench.delivery("refund-processed", ["req_info.out_refund_no": "R1"])
        let outcome = try await bench.run("decrypt", bench.save(refund.body, "refund.xml"))
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.stdout.contains("R1"))
        let rental = try await bench.delivery("CHECK.SUCCESS")
        let event = try await bench.run("decrypt", bench.save(rental.body, "rental.xml"))
        #expect(event.status == 0, "\(event)")
        #expect(event.stdout.hasPrefix("<xml>"))
    }

    @Test func saysThatAKeyDoesNotFit() async throws {
        let bench = try Bench()
        let file = try bench.saved(await bench.delivery("TRANSACTION.SUCCESS"))
        let wrong = try await Wechatpay.run(
            "notification", "decrypt", file, environment: ["WECHATPAY_API_V3_KEY": "another-key-of-thirty-two-bytes!"])
        #expect(wrong.status == 1)
        #expect(wrong.stdout.isEmpty)
        #expect(wrong.stderr.contains("APIv3 key"))
        let none = try await Wechatpay.run("notification", "decrypt", file)
        #expect(none.status == 64)
        #expect(none.stderr.contains("WECHATPAY_API_V3_KEY"))
        let short = try await Wechatpay.run(
            "notification", "decrypt", file, environment: ["WECHATPAY_API_V3_KEY": "SECRET"])
        #expect(short.status == 64)
        #expect(!short.stderr.contains("SECRET"))
    }

    @Test(arguments: ["", "nothing", "{}", "HTTP/1.1 200 OK\r\n\r\n{}", "GET / HTTP/1.1\r\nAuthorization: x\r\n\r\nx"])
    func refusesFilesWithoutANotification(_ text: String) async throws {
        let bench = try Bench()
        for command in ["verify", "decrypt"] {
            let outcome = try await bench.run(command, bench.save(Array(text.utf8)))
            #expect([1, 64].contains(outcome.status), "\(outcome)")
            #expect(outcome.stdout.isEmpty || command == "verify")
        }
        #expect(try await bench.run("verify", "/nonexistent").status == 64)
    }

    @Test(arguments: ["verify", "decrypt"])
    func helpFitsIn80Columns(_ command: String) async throws {
        let outcome = try await Wechatpay.run("notification", command, "--help")
        #expect(outcome.status == 0)
        for line in outcome.lines { #expect(Wrapping.columns(line) <= 80, "\(line)") }
    }
}
