// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import Synchronization
import Testing
import WeChatPayJSON
import WeChatPaySandbox
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// `trigger`, `listen` and `resend` against a sandbox that this process serves.
@Suite(.limited, .timeLimit(.minutes(10)))
struct NotifyCommandTests {
    /// Takes the notifications, so that no address has to exist.
    final class Receiver: NotificationSender {
        private let state = Mutex<(status: Int, next: Int?, urls: [String])>((200, nil, []))
        var urls: [String] { state.withLock { $0.urls } }

        /// - Parameter next: What comes after the next answer.
        func answer(_ status: Int, then next: Int? = nil) {
            state.withLock { state in
                state.status = status
                state.next = next
            }
        }

        func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
            state.withLock { state in
                state.urls.append(delivery.url)
                defer { state.status = state.next ?? state.status }
                return NotificationAnswer(status: state.status, body: Array("no \u{1B}[2J".utf8))
            }
        }
    }

    private static let keys = SharedKeys.sandbox
    static let address = "http://127.0.0.1:9/notify"

    private func serve(
        _ body: @escaping @Sendable (Sandbox, Receiver, _ url: String) async throws -> Void
    ) async throws {
        let receiver = Receiver()
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Self.keys.get()
        configuration.notificationSender = receiver
        let sandbox = try Sandbox(configuration: configuration)
        try await sandbox.withServer { url in try await body(sandbox, receiver, url) }
    }

    @Test func triggerSendsAndSaysWhatCame() async throws {
        try await serve { sandbox, receiver, url in
            let outcome = try await Wechatpay.run(
                "trigger", "REFUND.CLOSED", "out_refund_no=R1", "amount.refund=5", "--to", Self.address, "--sandbox",
                url
            )
            #expect(outcome.status == 0, "\(outcome.stderr)")
            #expect(outcome.stderr.isEmpty)
            #expect(outcome.lines.allSatisfy { $0.count <= 80 })
            let sent = try #require(sandbox.notifications.first)
            #expect(outcome.stdout.contains("REFUND.CLOSED"))
            #expect(outcome.stdout.contains(sent.id))
            #expect(outcome.stdout.contains("<- 200 in "))
            #expect(receiver.urls == [Self.address])
            #expect(sent.subject == "R1")
            #expect(sent.resource.contains(#""refund":5"#))
        }
    }

    @Test func triggerFailsWhenTheReceiverDoes() async throws {
        try await serve { _, receiver, url in
            receiver.answer(500)
            let outcome = try await Wechatpay.run(
                "trigger", "TRANSACTION.SUCCESS", "--to", Self.address, environment: ["WECHATPAY_BASE_URL": url]
            )
            #expect(outcome.status == 1)
            #expect(outcome.stdout.contains("<- 500 in "))
            #expect(outcome.stdout.contains("next attempt at "))
            // What the receiver answered cannot act on the terminal.
            #expect(!outcome.stdout.contains("\u{1B}"))
        }
    }

    @Test func triggerListsAndSuggestsEvents() async throws {
        let list = try await Wechatpay.run("trigger")
        #expect(list.status == 0)
        #expect(list.stdout.contains("TRANSACTION.SUCCESS"))
        #expect(list.stdout.contains("v2.TRANSACTION.SUCCESS"))
        #expect(list.stdout.contains("退款关闭通知"))
        let near = try await Wechatpay.run("trigger", "REFUND.CLOSE")
        #expect(near.status == 64)
        #expect(near.stderr.contains("did you mean REFUND.CLOSED?"))
        let far = try await Wechatpay.run("trigger", "\u{1B}[2Jnothing.at.all.like.it")
        #expect(far.status == 64)
        #expect(!far.stderr.contains("\u{1B}"))
    }

    @Test func refusesWhatTheSandboxRefuses() async throws {
        try await serve { _, receiver, url in
            let remote = try await Wechatpay.run(
                "trigger", "TRANSACTION.SUCCESS", "--to", "http://example.com/", "--sandbox", url
            )
            #expect(remote.status == 1)
            #expect(remote.stderr.contains("example.com is not this machine"))
            let typed = try await Wechatpay.run(
                "trigger", "TRANSACTION.SUCCESS", "amount.total=much", "--to", Self.address, "--sandbox", url
            )
            #expect(typed.status == 1)
            #expect(typed.stderr.contains("amount.total must be a whole number"))
            let nowhere = try await Wechatpay.run("trigger", "TRANSACTION.SUCCESS", "--sandbox", url)
            #expect(nowhere.status == 1)
            #expect(nowhere.stderr.contains("Nobody listens"))
            let listen = try await Wechatpay.run("listen", "--forward-to", "http://10.0.0.1/", "--sandbox", url)
            #expect(listen.status == 1)
            #expect(listen.stderr.contains("not this machine"))
            let unknown = try await Wechatpay.run("resend", "no-such-id", "--sandbox", url)
            #expect(unknown.status == 1)
            #expect(unknown.stderr.contains("There is no notification no-such-id"))
            #expect(receiver.urls.isEmpty)
        }
    }

    @Test func saysWhenThereIsNoSandbox() async throws {
        let none = try await Wechatpay.run("trigger", "TRANSACTION.SUCCESS")
        #expect(none.status == 64)
        #expect(none.stderr.contains("wechatpay sandbox"))
        let closed = try await Wechatpay.run("listen", "--sandbox", "http://127.0.0.1:1")
        #expect(closed.status == 2)
        #expect(closed.stderr.contains("No sandbox answers at http://127.0.0.1:1"))
        // Credentials for WeChat Pay itself must not make it the target.
        let real = try await Wechatpay.run(
            "resend", "x", environment: ["WECHATPAY_BASE_URL": "https://api.mch.weixin.qq.com"]
        )
        #expect(real.status == 64)
        for url in ["", "localhost:80", "ftp://127.0.0.1", "http://127.0.0.1/path?query", "http://"] {
            #expect(try await Wechatpay.run("resend", "x", "--sandbox", url).status == 64, "\(url)")
        }
    }

    @Test func listenForwardsWhileItRuns() async throws {
        try await serve { sandbox, receiver, url in
            let forwarded = "http://localhost:8080/hook"
            let listen = try Wechatpay.start([
                "listen", "--forward-to", forwarded, "--events", "REFUND.SUCCESS,COUPON.USE", "--sandbox", url,
            ])
            _ = try await listen.stdout(containing: "Ctrl-C ends it.")
            let refund = try await sandbox.trigger(event: "REFUND.SUCCESS", to: Self.address)
            let payment = try await sandbox.trigger(event: "TRANSACTION.SUCCESS", to: Self.address)
            receiver.answer(404)
            let coupon = try await sandbox.trigger(event: "COUPON.USE")
            let shown = try await listen.stdout(containing: "<- 404 in ")
            #expect(receiver.urls == [forwarded, Self.address, forwarded])
            #expect(shown.contains(refund.id) && shown.contains(coupon.id))
            #expect(!shown.contains(payment.id))
            #expect(shown.contains("<- 200 in "))
            #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
            listen.interrupt()
            let outcome = try await listen.outcome()
            #expect(outcome.status == 0, "\(outcome.stderr)")
            #expect(outcome.stderr.isEmpty)
        }
    }

    @Test func listenShowsBothAttemptsOfADoubledNotification() async throws {
        try await serve { sandbox, receiver, url in
            receiver.answer(200, then: 503)
            try sandbox.faults.add(Fault(.notificationDoubled, times: 1))
            // An attempt before this run is not this run's.
            let listen = try Wechatpay.start(["listen", "--sandbox", url])
            _ = try await listen.stdout(containing: "Ctrl-C ends it.")
            let id = try sandbox.queue(event: "REFUND.SUCCESS", to: Self.address)
            let shown = try await listen.stdout(containing: "<- 503 in ")
            #expect(shown.contains("<- 200 in "))
            try await sandbox.resend(notificationID: id)
            receiver.answer(404)
            try await sandbox.trigger(event: "COUPON.USE", to: Self.address)
            let all = try await listen.stdout(containing: "<- 404 in ")
            #expect(all.components(separatedBy: "<- ").count == 5)
            listen.interrupt()
            #expect(try await listen.outcome().status == 0)
        }
    }

    @Test func listenGoesOnWhereAConnectionBroke() async throws {
        let server = ScriptedSandbox()
        try await server.run { url in
            let listen = try Wechatpay.start(["listen", "--sandbox", url])
            let shown = try await listen.stdout(containing: "<- 204 in ")
            #expect(shown.contains("Connected again."))
            #expect(!shown.contains("has ended"))
            #expect(server.lastIDs == ["", "run-7"])
            listen.interrupt()
            #expect(try await listen.outcome().status == 0)
        }
    }

    @Test func aSandboxThatIsSlowIsNotCalledAbsent() async throws {
        let receiver = HangingReceiver()
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Self.keys.get()
        configuration.notificationSender = receiver
        let sandbox = try Sandbox(configuration: configuration)
        try await sandbox.withServer { url in
            var connection = try SandboxConnection(url, source: "test")
            connection.limit = .milliseconds(100)
            let error = await #expect(throws: SandboxUnreachable.self) {
                _ = try await connection.post(
                    "/sandbox/notifications", ["event_type": "COUPON.USE", "to": .string(Self.address)])
            }
            #expect(error?.description.contains("took more than") == true)
            #expect(error?.description.contains("No sandbox answers") == false)
        }
    }

    /// 64 is for what was never sent.
    @Test func refusalsAndFailuresOfASandboxAreToldApart() {
        #expect(ExitStatus(SandboxRefusal(status: 404, description: "")) == .refusedByGateway)
        #expect(ExitStatus(SandboxRefusal(status: 409, description: "")) == .refusedByGateway)
        #expect(ExitStatus(SandboxRefusal(status: 503, description: "")) == .networkOrVerification)
        #expect(ExitStatus(SandboxUnreachable("")) == .networkOrVerification)
        #expect(ExitStatus(UsageError("")) == .usage)
    }

    @Test func listenEndsWithTheSandbox() async throws {
        let listening = Mutex<RunningCommand?>(nil)
        try await serve { _, _, url in
            let listen = try Wechatpay.start(["listen", "--sandbox", url])
            _ = try await listen.stdout(containing: "Ctrl-C ends it.")
            listening.withLock { $0 = listen }
        }
        let listen = try #require(listening.withLock { $0 })
        let outcome = try await listen.outcome()
        #expect(outcome.status == 2)
        #expect(outcome.stderr.contains("The sandbox has ended."))
    }

    @Test func resendDeliversOnceMore() async throws {
        try await serve { sandbox, receiver, url in
            let sent = try await sandbox.trigger(event: "TRANSACTION.SUCCESS", to: Self.address)
            let outcome = try await Wechatpay.run("resend", sent.id, "--sandbox", url)
            #expect(outcome.status == 0, "\(outcome.stderr)")
            #expect(outcome.stdout.contains("<- 200 in "))
            #expect(receiver.urls.count == 2)
            receiver.answer(500)
            #expect(try await Wechatpay.run("resend", sent.id, "--sandbox", url).status == 1)
        }
    }
}

/// Answers when it is cancelled, and not before.
private struct HangingReceiver: NotificationSender {
    func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
        for await _ in AsyncStream.makeStream(of: Void.self).stream {}
        throw CancellationError()
    }
}
