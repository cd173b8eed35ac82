// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Notifications that go wrong on the way, because somebody asked for it.
@Suite(.limited, .timeLimit(.minutes(10)))
struct NotificationFaultTests {
    private func trigger(_ world: NotifyingSandbox, _ event: String = "TRANSACTION.SUCCESS") async throws -> String {
        try await world.sandbox.trigger(event: event, to: NotifyingSandbox.address).id
    }

    @Test func aLostAttemptIsRepeated() async throws {
        let world = try NotifyingSandbox()
        let fault = try world.sandbox.faults.add(Fault(.notificationLost, times: 1))
        let id = try await trigger(world)
        #expect(world.receiver.deliveries.isEmpty)
        let lost = try #require(world.sandbox.notification(id: id))
        #expect(lost.attempts.map(\.status) == [nil])
        #expect(lost.attempts.first?.answer.contains(fault) == true)
        await world.sandbox.advance(by: .seconds(15))
        #expect(world.receiver.deliveries.count == 1)
        #expect(world.sandbox.notification(id: id)?.state == .delivered)
        #expect(world.sandbox.faults.list.first?.applied == 1)
    }

    @Test func aDoubledAttemptArrivesTwice() async throws {
        let world = try NotifyingSandbox()
        try world.sandbox.faults.add(Fault(.notificationDoubled, eventType: "REFUND.*", times: 1))
        _ = try await trigger(world)
        let id = try await trigger(world, "REFUND.SUCCESS")
        #expect(world.receiver.deliveries.map(\.id).filter { $0 == id }.count == 2)
        #expect(world.receiver.deliveries.count == 3)
        await world.sandbox.advance(by: .seconds(86400))
        #expect(world.receiver.deliveries.count == 3)
    }

    @Test func aDoubledAttemptThatFailsLeavesTheScheduleAlone() async throws {
        let world = try NotifyingSandbox { _ in NotificationAnswer(status: 500) }
        try world.sandbox.faults.add(Fault(.notificationDoubled, times: 1))
        let id = try await trigger(world)
        await world.sandbox.advance(by: .seconds(2 * 86400))
        #expect(world.sandbox.notification(id: id)?.attemptCount == 17)
    }

    @Test func aDelayedOneComesLater() async throws {
        let world = try NotifyingSandbox()
        try world.sandbox.faults.add(Fault(.notificationDelayed(.seconds(600))))
        let id = try await trigger(world)
        await world.sandbox.advance(by: .seconds(599))
        #expect(world.receiver.deliveries.isEmpty)
        await world.sandbox.advance(by: .seconds(1))
        #expect(world.sandbox.notification(id: id)?.state == .delivered)
    }

    @Test func oneOutOfOrderWaitsForTheNext() async throws {
        let world = try NotifyingSandbox()
        try world.sandbox.faults.add(Fault(.notificationOutOfOrder, times: 1))
        let first = try await trigger(world)
        #expect(world.receiver.deliveries.isEmpty)
        let second = try await trigger(world, "REFUND.SUCCESS")
        #expect(world.receiver.deliveries.map(\.id) == [second, first])

        try world.sandbox.faults.add(Fault(.notificationOutOfOrder, times: 1))
        let alone = try await trigger(world)
        await world.sandbox.advance(by: .seconds(15))
        #expect(world.receiver.deliveries.last?.id == alone)
    }

    @Test(arguments: [Fault.Kind.notificationWronglySigned, .notificationProbe])
    func aWrongSignatureIsRefusedAndRepeated(_ kind: Fault.Kind) async throws {
        let world = try NotifyingSandbox()
        try world.sandbox.faults.add(Fault(kind, times: 1))
        world.receiver.answer { delivery in
            NotificationAnswer(status: (try? world.verify(delivery)) == nil ? 401 : 200)
        }
        let id = try await trigger(world)
        await world.sandbox.advance(by: .seconds(15))
        let notification = try #require(world.sandbox.notification(id: id))
        #expect(notification.attempts.map(\.status) == [401, 200])
        #expect(notification.attempts.map(\.isProbe) == [kind == .notificationProbe, false])
    }

    /// A rule that never ends does not make the schedule endless.
    @Test func probesForEverEndWithTheSchedule() async throws {
        let world = try NotifyingSandbox()
        try world.sandbox.faults.add(Fault(.notificationProbe))
        let id = try await trigger(world)
        await world.sandbox.advance(by: .seconds(3 * 86400))
        let notification = try #require(world.sandbox.notification(id: id))
        #expect(notification.state == .exhausted)
        #expect(notification.attemptCount == 17)
    }
}
