// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// A notification (回调通知), with every attempt to deliver it.
struct NotificationRecord: Record {
    enum State: String, Codable, Sendable, CaseIterable {
        /// Another attempt is to come.
        case pending
        /// The merchant answered 200, 202, 204 or the like.
        case delivered
        /// The last attempt of the schedule failed.
        case exhausted
    }

    /// One delivery and what came back.
    struct Attempt: Codable, Sendable {
        var at: Date
        /// Where it went.
        var url: String
        /// HTTP status; `nil` where none came.
        var status: Int?
        /// The receiver's answer, cut short; or why none came.
        var answer: String
        /// Seconds until the answer.
        var seconds: Double
        /// The key that signed it.
        var serial: String
        /// Whether the signature was wrong on purpose (签名探测).
        var isProbe = false
    }

    static let kind = "notification"

    var notificationId: String
    var eventType: String
    var summary: String
    var originalType: String
    /// What is encrypted: a JSON object as text.
    var resource: String
    var notifyUrl: String
    /// What it is about: the number of an order, a refund and so on.
    var subject: String
    var createdAt: Date
    var state = State.pending
    var attempts: [Attempt] = []
    /// Business time of the next attempt.
    var nextAttemptAt: Date?

    var id: String { notificationId }
}
