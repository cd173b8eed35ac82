// SPDX-License-Identifier: Apache-2.0

/// Remembers which notifications were processed: WeChat Pay delivers each at least once, and its effect is to happen once.
///
/// A handler claims a notification before the merchant's code runs, completes it afterwards, and releases it when the code
/// throws. One in memory is the default; several processes need one that they share, a table for example:
///
/// - ``claim(_:)`` inserts the id with a random token and an end of the claim, or takes over a row whose claim has ended
///   uncompleted; a row that is there otherwise is ``NotificationClaimResult/completed`` or
///   ``NotificationClaimResult/inProgress``.
/// - ``renew(_:)`` moves the end of the claim, ``complete(_:)`` marks the row, ``release(_:)`` deletes it, all of them only
///   where the token is still that of the claim.
///
/// A process may die between the merchant's code and ``complete(_:)``. The notification then comes again, so that the code
/// should still hold its own numbers (`out_trade_no`, `out_refund_no`) against what it has done, best in one transaction.
public protocol NotificationLedger: Sendable {
    /// How long a claim holds that is neither completed nor renewed. A handler renews it three times in that time while the
    /// merchant's code runs, so that a process that died is found out soon, and slow code is not run twice at once.
    ///
    /// `nil`, the default: claims are not renewed.
    var lease: Duration? { get }

    /// Asks to process a notification. Of several at the same time, one at most is granted.
    ///
    /// - Throws: Where the ledger cannot tell: nothing runs then, and WeChat Pay repeats the notification.
    func claim(_ id: String) async throws -> NotificationClaimResult

    /// Moves the end of a claim to ``lease`` from now, while the work goes on. The default does nothing.
    ///
    /// - Returns: Whether the claim holds; `false` where it had ended and another has it. The work goes on either way.
    /// - Throws: Where the ledger cannot tell: it is asked again later.
    func renew(_ claim: NotificationClaim) async throws -> Bool

    /// Notes that a claimed notification was processed: it is not granted again.
    ///
    /// - Throws: Where it could not be noted. WeChat Pay repeats the notification, which is granted again once the claim
    ///   has ended.
    func complete(_ claim: NotificationClaim) async throws

    /// Gives a claim back, since processing failed: the next to ask is granted it. A claim that has ended is ignored.
    func release(_ claim: NotificationClaim) async throws
}

extension NotificationLedger {
    /// Claims are not renewed.
    public var lease: Duration? { nil }

    /// Does nothing.
    public func renew(_ claim: NotificationClaim) async throws -> Bool { true }
}

/// The right to process a notification.
public struct NotificationClaim: Sendable, Hashable {
    /// The notification's id.
    public let id: String
    /// Tells this claim from a later one of the same notification.
    public let token: String

    /// Pairs an id with a token.
    public init(id: String, token: String) {
        self.id = id
        self.token = token
    }
}

/// A ledger's answer.
public enum NotificationClaimResult: Sendable, Hashable {
    /// Nobody has processed it, and nobody else does.
    case granted(NotificationClaim)
    /// Somebody is processing it.
    case inProgress
    /// It was processed.
    case completed
}
