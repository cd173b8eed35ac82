// SPDX-License-Identifier: Apache-2.0

public import HTTPTypes
import WeChatPayJSON

/// Carries notifications to whoever receives them.
///
/// A sandbox posts them over HTTP; a test may take them in its own process instead:
///
/// ```swift
/// struct Receiver: NotificationSender {
///     func send(_ delivery: NotificationDelivery) async -> NotificationAnswer {
///         NotificationAnswer(status: 204)
///     }
/// }
/// var configuration = Sandbox.Configuration()
/// configuration.notificationSender = Receiver()
/// ```
///
/// A receiver may call the sandbox while it is being notified. From inside ``send(_:)``, ``Sandbox/advance(by:)`` and
/// ``Sandbox/deliverDue()`` return at once: what they ask for happens after the present delivery.
public protocol NotificationSender: Sendable {
    /// Delivers one attempt.
    ///
    /// - Throws: Where no answer came: the attempt counts as failed, and the notification is repeated as documented.
    func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer
}

/// One attempt at a notification: a POST with signed headers.
public struct NotificationDelivery: Sendable {
    /// The notification's id, the same in every attempt.
    public var id: String
    /// `TRANSACTION.SUCCESS`; the page's name for APIv2, `transaction-success`.
    public var eventType: String
    /// Where it is to go.
    public var url: String
    /// All but Host and Content-Length.
    public var headers: HTTPFields
    /// The bytes that are signed.
    public var body: [UInt8]
}

/// What a receiver answered.
public struct NotificationAnswer: Sendable, Hashable {
    /// HTTP status; 200 to 299 is a success, all else a failure.
    public var status: Int
    /// The first 4 KiB are kept for people to read.
    public var body: [UInt8]

    /// Collects an answer.
    public init(status: Int, body: [UInt8] = []) {
        self.status = status
        self.body = body
    }
}

/// An attempt's result as it is noted.
struct DeliveryOutcome: Sendable {
    var status: Int?
    var answer: String
    var seconds: Double

    static let answerLimit = 4096

    /// What of an answer is kept: text without what a terminal would act on.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let text = String(decoding: Array(bytes.prefix(answerLimit)), as: UTF8.self)
        return Outside.printable(text, keeping: ["\n", "\t"])
    }
}
