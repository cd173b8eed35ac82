// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Notifications (回调通知) from their making to their last attempt.
extension World {
    /// Queues a notification, to be delivered at once and repeated as documented.
    ///
    /// - Parameters:
    ///   - resource: What is encrypted.
    ///   - url: Nothing is queued without one.
    ///   - subject: What it is about: the number of an order, a refund and so on.
    mutating func notify(
        _ eventType: String, _ originalType: String, summary: String, resource: JSON, to url: String?, subject: String
    ) {
        guard let url, !url.isEmpty else { return }
        queue(
            NotificationRecord(
                notificationId: uuid(), eventType: eventType, summary: summary, originalType: originalType,
                resource: resource.description, notifyUrl: url, subject: subject, createdAt: now
            )
        )
    }

    /// Queues a notification of APIv2: the members are written as XML and signed, with HMAC-SHA256 where `sign_type` says
    /// so. An object under `req_info` or `event_ciphertext` is encrypted as those are.
    ///
    /// - Parameter page: The name of its page: `transaction-success`, `refund-processed`.
    mutating func notifyV2(_ page: String, members: JSON, to url: String?, subject: String) {
        guard let url, !url.isEmpty else { return }
        var record = NotificationRecord(
            notificationId: uuid(), eventType: page, summary: "", originalType: "", resource: members.description,
            notifyUrl: url, subject: subject, createdAt: now
        )
        record.isV2 = true
        queue(record)
    }

    /// Queues a notification for the present time.
    mutating func queue(_ record: NotificationRecord) {
        var record = record
        record.nextAttemptAt = now
        notifications.put(record)
        schedule(.notification, record.id, at: now)
        // Where nobody delivers, numbers of forgotten notifications would pile up.
        if due.count > 2 * notifications.capacity { due.removeAll { notifications[$0] == nil } }
    }

    /// Asks for an attempt outside of the schedule, whatever became of the others.
    mutating func resend(_ id: String) throws(SandboxError) {
        guard var record = notifications[id] else { throw .notFound("notification", id) }
        record.isResent = true
        notifications.put(record)
        schedule(.notification, id, at: now)
    }

    /// Notes an attempt, and sets the time of the next where there is to be one.
    ///
    /// - Parameter isExtra: Whether it was asked for, or is the second of a doubled one: it leaves the schedule alone.
    mutating func note(_ attempt: NotificationRecord.Attempt, of id: String, isExtra: Bool) {
        guard var record = notifications[id] else { return }
        record.attemptCount += 1
        if let last = record.attempts.indices.last {
            record.attempts[last].answer = String(record.attempts[last].answer.prefix(200))
        }
        record.attempts = record.attempts.suffix(NotificationRecord.attemptLimit - 1) + [attempt]
        if attempt.isSuccess {
            record.state = .delivered
            record.nextAttemptAt = nil
            cancel(.notification, id)
        } else if isExtra {
            if record.state == .pending, let next = record.nextAttemptAt {
                schedule(.notification, id, at: max(next, now))
            }
        } else if record.state == .pending {
            plan(&record, after: attempt)
        }
        notifications.put(record)
    }

    private mutating func plan(_ record: inout NotificationRecord, after attempt: NotificationRecord.Attempt) {
        let delays = NotificationSchedule.delays(eventType: record.eventType, isV2: record.isV2)
        var delay: Int? = 15
        // Assumption: probesPrecedeOnce. A fault that sends more of them does not make the schedule endless.
        if !attempt.isProbe || record.attemptCount > 1 {
            delay = record.scheduledAttempts < delays.count ? delays[record.scheduledAttempts] : nil
            record.scheduledAttempts += 1
        }
        record.nextAttemptAt = delay.map { attempt.at.addingTimeInterval(Double($0) * settings.notificationTimeScale) }
        if let next = record.nextAttemptAt {
            schedule(.notification, record.id, at: next)
        } else {
            record.state = .exhausted
        }
    }

    mutating func uuid() -> String {
        let hex = random.hex(32)
        var parts: [Substring] = []
        var rest = Substring(hex)
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }
}
