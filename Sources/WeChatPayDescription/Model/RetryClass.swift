// SPDX-License-Identifier: Apache-2.0

/// What may follow an error of WeChat Pay, as its documentation says of the operation and the code together; the status
/// alone decides nothing.
public enum RetryClass: String, Sendable, Hashable, CaseIterable {
    /// Nothing was done, and the same request never succeeds: correct input, permission, account or balance first.
    case never
    /// The same request, with the same number of the merchant's, now or later.
    case repeatSame
    /// Too fast, or not ready: wait, then the same request with the same number.
    case repeatLater
    /// The outcome is unknown, or the request was accepted, or the number is in use: query before anything else.
    case queryFirst
    /// What the call is about has reached a final state, which a query shows.
    case terminal
    /// The payer or user has still to act: query until it is settled.
    case pollPayer

    /// Whether an earlier attempt, or this one, may have taken effect, so that a query has to tell.
    public var leavesOutcomeUnknown: Bool {
        switch self {
        case .queryFirst, .terminal, .pollPayer: true
        case .never, .repeatSame, .repeatLater: false
        }
    }
}
