// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An attempt that is to be made: what is sent, and how it is to be noted.
struct PlannedDelivery: Sendable {
    let id: String
    /// Of the gateway when it was planned.
    let era: Int
    /// In business time.
    let at: Date
    let delivery: NotificationDelivery
    let serial: String
    let isProbe: Bool
    let isResent: Bool
    /// What is to go wrong on the way.
    let fault: FaultSet.Decision?
}

extension Gateway {
    /// Takes the notifications whose time has come, in order.
    mutating func takeDue() -> [String] {
        defer { world.due = [] }
        return world.due
    }

    /// Writes the next attempt of a notification; `nil` where none is to be made any more.
    ///
    /// - Parameter address: Where it goes instead of its own address.
    mutating func plan(_ id: String, to address: (NotificationRecord) -> String?) -> PlannedDelivery? {
        guard var record = world.notifications[id], record.state == .pending || record.isResent else { return nil }
        let isResent = record.isResent
        var fault = record.isPutOff ? nil : fault(for: record)
        if let fault, putsOff(record, fault) { return nil }
        var isProbe = false
        if !record.isV2, !record.isProbeSettled, !isResent {
            record.isProbeSettled = true
            isProbe = world.isHit(world.keyMigration.notificationProbes)
        }
        record.isResent = false
        record.isPutOff = false
        var message = NotificationMessage(record, isProbe: isProbe, in: &world)
        if apply(&fault, to: &message, isV2: record.isV2) { isProbe = true }
        world.notifications.put(record)
        let delivery = NotificationDelivery(
            id: id, eventType: record.eventType, url: address(record) ?? record.notifyUrl, headers: message.headers,
            body: message.body
        )
        return PlannedDelivery(
            id: id, era: era, at: world.now, delivery: delivery, serial: message.serial, isProbe: isProbe,
            isResent: isResent,
            fault: fault
        )
    }

    /// Notes what came of an attempt, unless all began again since.
    ///
    /// - Parameter isSecond: Whether it is the second of a doubled one.
    /// - Returns: Whether it was noted.
    mutating func note(_ outcome: DeliveryOutcome, of planned: PlannedDelivery, isSecond: Bool) -> Bool {
        guard planned.era == era else { return false }
        let attempt = NotificationRecord.Attempt(
            at: planned.at, url: planned.delivery.url, status: outcome.status, answer: outcome.answer,
            seconds: outcome.seconds, serial: planned.serial, isProbe: planned.isProbe
        )
        world.note(attempt, of: planned.id, isExtra: planned.isResent || isSecond)
        releaseHeldBack()
        return true
    }
}
