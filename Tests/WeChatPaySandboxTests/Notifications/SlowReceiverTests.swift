// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Synchronization
import Testing
import WeChatPayJSON
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Receivers that do not answer, and receivers that call the sandbox back over HTTP.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SlowReceiverTests {
    private static let dead = "http://127.0.0.1:8/notify"
    private static let live = "http://127.0.0.1:9/notify"

    /// Waits until the task is cancelled.
    private static func hang() async throws {
        for await _ in AsyncStream.makeStream(of: Void.self).stream {}
        throw CancellationError()
    }

    @Test func aReceiverThatDoesNotAnswerLeavesTheOthersAlone() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: String.self)
        let world = try NotifyingSandbox { delivery in
            guard delivery.url == Self.live else {
                try await Self.hang()
                return NotificationAnswer(status: 200)
            }
            arrival.yield(delivery.id)
            return NotificationAnswer(status: 200)
        }
        let sandbox = world.sandbox
        try sandbox.queue(event: "TRANSACTION.SUCCESS", to: Self.dead)
        let id = try sandbox.queue(event: "TRANSACTION.SUCCESS", to: Self.live)
        let task = Task { await sandbox.advance(by: .seconds(3600)) }
        for await arrived in arrivals {
            #expect(arrived == id)
            break
        }
        task.cancel()
        await task.value
        // Cancelled, the clock stays where it was.
        #expect(sandbox.businessTime == world.clock.now)
    }

    @Test func eachReceiverGetsOneAtATimeAndInOrder() async throws {
        let log = Mutex<(open: [String: Int], most: Int, ids: [String: [String]])>(([:], 0, [:]))
        let world = try NotifyingSandbox { delivery in
            log.withLock { log in
                log.open[delivery.url, default: 0] += 1
                log.most = max(log.most, log.open[delivery.url] ?? 0)
                log.ids[delivery.url, default: []].append(delivery.id)
            }
            for _ in 0..<20 { await Task.yield() }
            log.withLock { $0.open[delivery.url, default: 0] -= 1 }
            return NotificationAnswer(status: 200)
        }
        var expected: [String: [String]] = [:]
        for number in 0..<60 {
            let url = "http://127.0.0.1:\(9 + number % 12)/notify"
            expected[url, default: []].append(try world.sandbox.queue(event: "TRANSACTION.SUCCESS", to: url))
        }
        await world.sandbox.deliverDue()
        #expect(log.withLock { $0.ids } == expected)
        #expect(log.withLock { $0.most } == 1)
        #expect(world.sandbox.notifications.allSatisfy { $0.state == .delivered })
    }

    /// Several receivers at once, and one seed: the same nonces in the same messages.
    @Test func aSeedRepeatsWithSeveralReceivers() async throws {
        let name = try #require(HTTPField.Name("Wechatpay-Nonce"))
        var runs: [[String]] = []
        for _ in 0..<2 {
            let world = try NotifyingSandbox(seed: 5) { _ in
                for _ in 0..<Int.random(in: 0...30) { await Task.yield() }
                return NotificationAnswer(status: 500)
            }
            for number in 0..<12 {
                try world.sandbox.queue(event: "COUPON.USE", to: "http://127.0.0.1:\(9 + number % 4)/notify")
            }
            await world.sandbox.advance(by: .seconds(60))
            runs.append(
                world.receiver.deliveries.map { "\($0.url) \($0.id) \($0.headers[name] ?? "")" }.sorted()
            )
        }
        #expect(Set(runs[0]).count == 24)
        #expect(runs[0] == runs[1])
    }

    @Test func aReceiverThatNeverAnswersIsGivenUpWhileTheClockMoves() throws {
        let silence = DeliveryOutcome(status: nil, answer: "no answer within 5s", seconds: 5)
        func strike(_ queue: inout DeliveryQueue, _ outcome: DeliveryOutcome) throws {
            queue.add("id", for: "dead:80")
            let item = queue.take()
            queue.end(try #require(item), outcome)
        }
        var queue = DeliveryQueue(.inOrder)
        for _ in 0..<2 { try strike(&queue, silence) }
        #expect(!queue.isGivenUp("dead:80"))
        try strike(&queue, DeliveryOutcome(status: 500, answer: "", seconds: 5))
        for _ in 0..<2 { try strike(&queue, silence) }
        #expect(!queue.isGivenUp("dead:80"))
        try strike(&queue, silence)
        #expect(queue.isGivenUp("dead:80"))
        #expect(!queue.isGivenUp("other:80"))
        // In the background nobody waits.
        queue.pace = .free
        #expect(!queue.isGivenUp("dead:80"))
        // A port that is closed costs no time, and is asked as often as it is to be.
        var quick = DeliveryQueue(.inOrder)
        for _ in 0..<9 { try strike(&quick, DeliveryOutcome(status: nil, answer: "no connection", seconds: 0)) }
        #expect(!quick.isGivenUp("dead:80"))
    }

    /// Three attempts of a second each, and not sixteen.
    @Test func whatIsNotSentSaysSo() async throws {
        let world = try NotifyingSandbox { _ in
            try await Task.sleep(for: .seconds(DeliveryQueue.slow))
            throw NotificationSendingError("no answer")
        }
        let id = try world.sandbox.queue(event: "TRANSACTION.SUCCESS", to: Self.dead)
        await world.sandbox.advance(by: .seconds(3 * 86400))
        let sent = try #require(world.sandbox.notification(id: id))
        #expect(sent.state == .exhausted)
        #expect(sent.attempts.count == 16)
        #expect(world.receiver.deliveries.count == DeliveryQueue.patience)
        #expect(sent.attempts.last?.answer.hasPrefix("not sent: ") == true)
    }

    @Test func inTheBackgroundADeadReceiverLeavesRoom() {
        var queue = DeliveryQueue(.free)
        for number in 0..<20 { queue.add("\(number)", for: "dead:80") }
        queue.add("live", for: "live:80")
        var taken: [String] = []
        while let item = queue.take() { taken.append(item.id) }
        #expect(taken.count == DeliveryQueue.width)
        #expect(taken.contains("live"))
        #expect(queue.takeRest() == (7..<20).map(String.init))
    }

    // MARK: Over HTTP

    private func serve(
        _ answer: @escaping Receiver.Answer,
        _ body: @escaping @Sendable (Sandbox, RawHTTP, _ url: String) async throws -> Void
    ) async throws {
        // The clock stands still, so that nothing is repeated by itself.
        let world = try NotifyingSandbox(answer)
        try await world.sandbox.withServer { url in try await body(world.sandbox, RawHTTP(url), url) }
    }

    @Test func theClockStopsWhenItsCallerHangsUp() async throws {
        let (signs, sign) = AsyncStream.makeStream(of: String.self)
        let count = Mutex(0)
        let answer: Receiver.Answer = { _ in
            // The first attempt is the background's.
            guard
                count.withLock({ count in
                    count += 1; return count
                }) > 1
            else { return NotificationAnswer(status: 500) }
            sign.yield("sent")
            defer { sign.yield("cancelled") }
            try await Self.hang()
            return NotificationAnswer(status: 200)
        }
        try await serve(answer) { sandbox, http, url in
            let events = sandbox.events()
            let id = try sandbox.queue(event: "TRANSACTION.SUCCESS", to: Self.dead)
            for await case .notificationAttempt in events { break }
            let connection = try await RawConnection(url)
            let body = #"{"advance_seconds":86400}"#
            await connection.send(
                "POST /sandbox/clock HTTP/1.1\r\nHost: \(http.authority)\r\nContent-Type: application/json\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
            )
            var seen: [String] = []
            for await sign in signs {
                seen.append(sign)
                if sign == "sent" { await connection.close() } else { break }
            }
            #expect(seen == ["sent", "cancelled"])
            for await case .notificationAttempt in events { break }
            #expect(sandbox.notification(id: id)?.attempts.last?.answer == "interrupted")
            #expect(sandbox.offset < 60)
        }
    }

    /// Its answer waits for the call, so the call must not wait for its answer.
    @Test(arguments: ["clock", "resend", "trigger"])
    func aReceiverMayCallBackOverHTTP(what: String) async throws {
        let place = Mutex<RawHTTP?>(nil)
        let replies = Mutex<[RawHTTP.Reply]>([])
        let answer: Receiver.Answer = { delivery in
            guard replies.withLock({ $0.isEmpty }), let http = place.withLock({ $0 }) else {
                return NotificationAnswer(status: 200)
            }
            let reply =
                switch what {
                case "clock": try await http.post("/sandbox/clock", #"{"advance_seconds":60}"#)
                case "resend": try await http.post("/sandbox/notifications/\(delivery.id)/resend")
                default:
                    try await http.post(
                        "/sandbox/notifications", #"{"event_type":"COUPON.USE","to":"http://127.0.0.1:9/x"}"#)
                }
            replies.withLock { $0.append(reply) }
            return NotificationAnswer(status: 200)
        }
        try await serve(answer) { sandbox, http, _ in
            place.withLock { $0 = http }
            let events = sandbox.events()
            let id = try sandbox.queue(event: "TRANSACTION.SUCCESS", to: Self.live)
            var attempts = 0
            loop: for await event in events {
                switch event {
                case .notificationAttempt: attempts += 1
                case .clockMoved: break loop
                default: break
                }
                if what != "clock", attempts == 2 { break }
            }
            let reply = try #require(replies.withLock { $0.first })
            #expect(reply.status == 200)
            #expect(reply.json["deferred"] == true)
            let sent = try #require(sandbox.notification(id: id))
            #expect(sent.attempts.first?.status == 200)
            switch what {
            case "clock": #expect(Int(sandbox.offset.rounded()) == 60)
            case "resend": #expect(sent.attempts.count == 2)
            default: #expect(sandbox.notifications.count == 2)
            }
        }
    }

    /// Who did not answer when the clock's mover left does not take with it what another asked for.
    @Test func whatAnotherAskedForOutlivesACancelledDrive() async throws {
        let (sent, sign) = AsyncStream.makeStream(of: Void.self)
        let world = try NotifyingSandbox { _ in
            sign.yield()
            try await Self.hang()
            return NotificationAnswer(status: 200)
        }
        let sandbox = world.sandbox
        try sandbox.queue(event: "TRANSACTION.SUCCESS", to: Self.dead)
        let first = Task { await sandbox.advance(by: .seconds(86400)) }
        for await _ in sent { break }
        #expect(await sandbox.driveFromOutside(by: 30) == false)
        first.cancel()
        await first.value
        world.receiver.answer { _ in NotificationAnswer(status: 200) }
        await sandbox.deliverDue()
        #expect(Int(sandbox.offset.rounded()) == 30)
    }
}
