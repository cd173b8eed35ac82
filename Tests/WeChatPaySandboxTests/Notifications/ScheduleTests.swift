// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// When notifications are repeated, and when no more.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ScheduleTests {
    private static let usual = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600]

    /// Seconds between attempts, rounded: sums of dates are not exact.
    private func gaps(_ notification: SandboxNotification) -> [Int] {
        zip(notification.attempts, notification.attempts.dropFirst()).map {
            Int(($1.at.timeIntervalSince($0.at)).rounded())
        }
    }

    private func exhaust(_ event: String, timeScale: Double = 1) async throws -> SandboxNotification {
        let world = try NotifyingSandbox(timeScale: timeScale) { _ in NotificationAnswer(status: 500) }
        let sent = try await world.sandbox.trigger(event: event, to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(3 * 86400))
        return try #require(world.sandbox.notification(id: sent.id))
    }

    @Test func sixteenAttemptsAtTheDocumentedTimes() async throws {
        let notification = try await exhaust("TRANSACTION.SUCCESS")
        #expect(notification.attemptCount == 16)
        #expect(gaps(notification) == Self.usual)
        let total: Int = Self.usual.reduce(0, +)
        #expect(total == 86_640)
        #expect(notification.state == .exhausted)
        #expect(notification.nextAttemptAt == nil)
    }

    @Test(arguments: [
        ("COUPON.USE", [Int](repeating: 60, count: 9)),
        ("MEMBERCARD.ACCEPT_CARD", [Int](repeating: 60, count: 10)),
        ("WEBIZPAY.REVOKED", [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]),
        ("INSURANCE_ENTRUST.SIGN", [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]),
        ("PAPAY.TERMINATE", [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600]),
        ("COMPLAINT.CREATE", [Int](repeating: 60, count: 10) + [Int](repeating: 300, count: 22)),
        ("PAYSCORE.USER_PAID", [0, 15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]),
        ("BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", []),
    ])
    func exceptionsHaveSchedulesOfTheirOwn(_ event: String, _ expected: [Int]) async throws {
        #expect(gaps(try await exhaust(event)) == expected)
    }

    /// Of more than 50 attempts the oldest are forgotten, and yet each happens.
    @Test(arguments: [("MCHTRANSFER.BILL.FINISHED", 66), ("VIOLATION.PUNISH", 102)])
    func longSchedulesAreFollowedToTheirEnd(_ event: String, _ attempts: Int) async throws {
        let notification = try await exhaust(event)
        #expect(notification.attemptCount == attempts)
        #expect(notification.state == .exhausted)
    }

    /// A notification that is never repeated arrives after a probe all the same.
    @Test func aProbeDoesNotTakeThePlaceOfTheOnlyAttempt() async throws {
        let world = try NotifyingSandbox()
        world.sandbox.keys.setProbes(replies: 0, notifications: 1)
        let sent = try await world.sandbox.trigger(
            event: "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(3600))
        let notification = try #require(world.sandbox.notification(id: sent.id))
        #expect(notification.attempts.map(\.isProbe) == [true, false])
        #expect(notification.state == .delivered)
    }

    @Test func theScheduleMayBeCompressed() async throws {
        let notification = try await exhaust("TRANSACTION.SUCCESS", timeScale: 0.2)
        #expect(gaps(notification) == Self.usual.map { $0 / 5 })
    }

    @Test(arguments: [200, 202, 204])
    func anyAnswerOf20xEndsIt(_ status: Int) async throws {
        let world = try NotifyingSandbox { _ in NotificationAnswer(status: status) }
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(86400))
        #expect(sent.state == .delivered)
        #expect(world.receiver.deliveries.count == 1)
    }

    @Test(arguments: [301, 302, 400, 404, 500, 502])
    func anyOtherAnswerRepeatsIt(_ status: Int) async throws {
        let world = try NotifyingSandbox { _ in
            NotificationAnswer(status: status, body: Array(#"{"code":"FAIL","message":"失败"}"#.utf8))
        }
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        #expect(sent.state == .pending)
        #expect(sent.attempts.first?.status == status)
        #expect(sent.attempts.first?.answer == #"{"code":"FAIL","message":"失败"}"#)
        let next = try #require(sent.nextAttemptAt)
        #expect(abs(next.timeIntervalSince(world.clock.now) - 15) < 0.01)
        await world.sandbox.advance(by: .seconds(14))
        #expect(world.receiver.deliveries.count == 1)
        await world.sandbox.advance(by: .seconds(1))
        #expect(world.receiver.deliveries.count == 2)
    }

    @Test func theClockCanBeSteppedFromEventToEvent() async throws {
        let world = try NotifyingSandbox { _ in NotificationAnswer(status: 500) }
        try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        var total = 0
        for delay in Self.usual {
            total += delay
            let time = try #require(await world.sandbox.advanceToNextEvent())
            #expect(Int(time.timeIntervalSince(world.clock.now).rounded()) == total)
        }
        #expect(await world.sandbox.advanceToNextEvent() == nil)
        #expect(world.receiver.deliveries.count == 16)
    }

    /// Two notifications that fail: their attempts interleave by time, not by notification.
    @Test func attemptsOfSeveralHappenInOrder() async throws {
        let world = try NotifyingSandbox { _ in NotificationAnswer(status: 500) }
        let first = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(5))
        let second = try await world.sandbox.trigger(event: "REFUND.SUCCESS", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(30))
        let order = [first, second, first, second, first, second].map(\.id)
        #expect(world.receiver.deliveries.map(\.id) == order)
    }

    @Test func attemptsKeptAreBoundedButCounted() async throws {
        let world = try NotifyingSandbox { _ in
            NotificationAnswer(status: 500, body: [UInt8](repeating: 65, count: 9000))
        }
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        for _ in 0..<60 { try await world.sandbox.resend(notificationID: sent.id) }
        let notification = try #require(world.sandbox.notification(id: sent.id))
        #expect(notification.attempts.count == 50)
        #expect(notification.attemptCount == 61)
        #expect(notification.attempts.last?.answer.utf8.count == 4096)
        #expect(notification.attempts.dropLast().allSatisfy { $0.answer.utf8.count <= 200 })
    }

    // MARK: Resending

    @Test func resendingLeavesTheScheduleAlone() async throws {
        let world = try NotifyingSandbox { _ in NotificationAnswer(status: 500) }
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(10))
        let again = try await world.sandbox.resend(notificationID: sent.id)
        #expect(again.attemptCount == 2)
        await world.sandbox.advance(by: .seconds(3 * 86400))
        let notification = try #require(world.sandbox.notification(id: sent.id))
        let expected = [10, 5] + Self.usual.dropFirst()
        #expect(gaps(notification) == Array(expected))
    }

    @Test func resendsWhatWasDeliveredOrGivenUp() async throws {
        let world = try NotifyingSandbox()
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        world.receiver.answer { _ in NotificationAnswer(status: 500) }
        let failed = try await world.sandbox.resend(notificationID: sent.id)
        #expect(failed.state == .delivered)
        #expect(failed.attempts.map(\.status) == [200, 500])

        let lost = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(2 * 86400))
        #expect(world.sandbox.notification(id: lost.id)?.state == .exhausted)
        world.receiver.answer { _ in NotificationAnswer(status: 204) }
        #expect(try await world.sandbox.resend(notificationID: lost.id).state == .delivered)
    }

    @Test func refusesToResendWhatItDoesNotKnow() async throws {
        let world = try NotifyingSandbox()
        await #expect(throws: SandboxError.notFound("notification", "x")) {
            try await world.sandbox.resend(notificationID: "x")
        }
    }

    // MARK: Receivers that call back

    @Test func aReceiverMayUseTheSandboxWhileItIsNotified() async throws {
        let world = try NotifyingSandbox()
        let client = try world.client()
        let sandbox = world.sandbox
        let seen = Mutex<[Int]>([])
        world.receiver.answer { _ in
            let reply = try await client["v3/certificates"].get()
            // Neither of these can wait for the delivery that it is called from.
            await sandbox.deliverDue()
            await sandbox.advance(by: .seconds(60))
            seen.withLock { $0.append(reply.status) }
            return NotificationAnswer(status: 200)
        }
        let before = sandbox.businessTime
        try await sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        #expect(seen.withLock { $0 } == [200])
        #expect(Int(sandbox.businessTime.timeIntervalSince(before).rounded()) == 60)
    }

    @Test func whatAReceiverTriggersIsDeliveredToo() async throws {
        let world = try NotifyingSandbox()
        let sandbox = world.sandbox
        world.receiver.answer { delivery in
            if delivery.eventType == "TRANSACTION.SUCCESS" {
                try await sandbox.trigger(event: "REFUND.SUCCESS", to: NotifyingSandbox.address)
            }
            return NotificationAnswer(status: 200)
        }
        try await sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        #expect(world.receiver.deliveries.map(\.eventType) == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"])
        #expect(sandbox.notifications.allSatisfy { $0.state == .delivered })
    }

    @Test func twoWhoMoveTheClockTakeTurns() async throws {
        let world = try NotifyingSandbox { _ in NotificationAnswer(status: 500) }
        let sandbox = world.sandbox
        try await sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<10 { group.addTask { await sandbox.advance(by: .seconds(3600)) } }
        }
        #expect(Int(sandbox.businessTime.timeIntervalSince(world.clock.now).rounded()) == 36000)
        let notification = try #require(sandbox.notifications.first)
        #expect(gaps(notification) == Array(Self.usual.prefix(notification.attemptCount - 1)))
    }
}
