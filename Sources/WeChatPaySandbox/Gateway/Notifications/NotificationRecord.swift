// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// A notification (回调通知), with the attempts to deliver it.
struct NotificationRecord: Record {
    typealias State = SandboxNotification.State
    typealias Attempt = SandboxNotification.Attempt

    static let kind = "notification"
    /// Attempts that are kept; of more, the oldest are forgotten.
    static let attemptLimit = 50

    var notificationId: String
    var eventType: String
    var summary: String
    var originalType: String
    /// A JSON object as text: what is encrypted; of APIv2, the members without `sign`.
    var resource: String
    var notifyUrl: String
    /// What it is about: the number of an order, a refund and so on.
    var subject: String
    var createdAt: Date
    var state = State.pending
    var attempts: [Attempt] = []
    /// Business time of the next attempt.
    var nextAttemptAt: Date?
    /// Whether it is the XML of APIv2.
    var isV2 = false
    /// `encrypt-resource`, unless its page says otherwise.
    var resourceType: String?
    /// The original type, unless its page says otherwise.
    var associatedData: String?
    /// Attempts of the schedule, without probes and what was asked for.
    var scheduledAttempts = 0
    /// Attempts of any kind.
    var attemptCount = 0
    /// Whether the next attempt was asked for, outside of the schedule.
    var isResent = false
    /// Whether a fault put the first attempt off.
    var isPutOff = false
    /// Whether chance decided about a probe already: a notification has one at most.
    var isProbeSettled = false

    var id: String { notificationId }
    var alarmIDs: [String] { [Alarm.id(.notification, notificationId)] }
}
