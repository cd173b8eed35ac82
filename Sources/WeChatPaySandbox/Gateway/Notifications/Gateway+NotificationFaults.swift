// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What faults do to notifications.
extension Gateway {
    /// The rule that acts on an attempt, if one does.
    mutating func fault(for notification: NotificationRecord) -> FaultSet.Decision? {
        guard !faults.rules.isEmpty else { return nil }
        return faults.decide(
            .notification(
                merchant: world.mchid, path: URLComponents(string: notification.notifyUrl)?.path ?? "",
                eventType: notification.eventType
            )
        )
    }

    /// Puts an attempt off where that is what is to be done to it; the first attempt only.
    mutating func putsOff(_ notification: NotificationRecord, _ fault: FaultSet.Decision) -> Bool {
        guard notification.attemptCount == 0, !notification.isResent else { return false }
        var delay = Duration.seconds(15)
        switch fault.kind {
        case .notificationDelayed(let duration): delay = duration
        case .notificationOutOfOrder: heldBack.append(notification.id)
        default: return false
        }
        var record = notification
        record.isPutOff = true
        record.nextAttemptAt = world.now.addingTimeInterval(delay / .seconds(1))
        world.notifications.put(record)
        world.schedule(.notification, record.id, at: record.nextAttemptAt ?? world.now)
        faults.note(fault)
        return true
    }

    /// Lets go what waited for another notification to be out.
    mutating func releaseHeldBack() {
        for id in heldBack where world.notifications[id]?.attemptCount == 0 {
            world.schedule(.notification, id, at: world.now)
        }
        heldBack = []
    }

    /// Spoils a message where that is what is to be done to it, and notes what the fault did.
    ///
    /// - Returns: Whether the message is a probe (签名探测) now.
    mutating func apply(
        _ fault: inout FaultSet.Decision?, to message: inout NotificationMessage, isV2: Bool
    ) -> Bool {
        guard var decision = fault else { return false }
        let kind: Fault.Kind
        switch decision.kind {
        case .notificationLost, .notificationDoubled:
            faults.note(decision)
            return false
        case .notificationWronglySigned: kind = .wrongSignature
        case .notificationProbe: kind = .signatureProbe
        default:
            fault = nil
            return false
        }
        var reply = GatewayReply(status: 200, headers: message.headers, body: message.body)
        guard apply(kind, to: &reply, isV2: isV2, &decision.random) else {
            fault = nil
            return false
        }
        message.headers = reply.headers
        message.body = reply.body
        faults.note(decision)
        return kind == .signatureProbe
    }
}
