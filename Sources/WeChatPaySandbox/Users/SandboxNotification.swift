// SPDX-License-Identifier: Apache-2.0

public import Foundation
import WeChatPayJSON

/// A notification (回调通知) that a sandbox sent or is to send.
public struct SandboxNotification: Sendable, Identifiable {
    /// Where its delivery stands.
    public enum State: String, Codable, Sendable, CaseIterable {
        /// Another attempt is to come.
        case pending
        /// The merchant answered 200, 202, 204 or the like.
        case delivered
        /// The last attempt of the schedule failed.
        case exhausted
    }

    /// One delivery and what came back.
    public struct Attempt: Codable, Sendable, Hashable {
        /// In business time.
        public var at: Date
        /// Where it went.
        public var url: String
        /// HTTP status; `nil` where none came.
        public var status: Int?
        /// The receiver's answer, cut short; or why none came.
        public var answer: String
        /// Seconds until the answer.
        public var seconds: Double
        /// What `Wechatpay-Serial` named; empty for APIv2.
        public var serial: String
        /// Whether the signature was wrong on purpose (签名探测).
        public var isProbe = false

        /// Whether the answer means that the merchant has it. A probe never is a delivery.
        public var isSuccess: Bool { !isProbe && status.map { (200..<300).contains($0) } ?? false }
    }

    /// The same in every attempt.
    public let id: String
    /// `TRANSACTION.SUCCESS`; the page's name for APIv2, `transaction-success`.
    public let eventType: String
    /// `transaction`; empty for APIv2.
    public let originalType: String
    /// What is encrypted, a JSON object as text; of APIv2, the members without `sign`.
    public let resource: String
    /// The `notify_url` that it is for.
    public let url: String
    /// The number of the order, the refund and so on that it is about.
    public let subject: String
    /// In business time.
    public let createdAt: Date
    /// Where its delivery stands.
    public let state: State
    /// The last 50 attempts, oldest first.
    public let attempts: [Attempt]
    /// Attempts that there ever were.
    public let attemptCount: Int
    /// Business time of the next attempt; `nil` when there is none.
    public let nextAttemptAt: Date?

    init(_ record: NotificationRecord) {
        id = record.notificationId
        eventType = record.eventType
        originalType = record.originalType
        resource = record.resource
        url = record.notifyUrl
        subject = record.subject
        createdAt = record.createdAt
        state = record.state
        attempts = record.attempts
        attemptCount = record.attemptCount
        nextAttemptAt = record.nextAttemptAt
    }
}

extension SandboxNotification: CustomStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String {
        "SandboxNotification(\(Outside.name(eventType)), \(state), \(attemptCount) attempts)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["eventType": eventType, "id": id]) }
}
