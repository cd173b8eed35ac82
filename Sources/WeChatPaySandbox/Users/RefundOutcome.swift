// SPDX-License-Identifier: Apache-2.0

/// What the simulated bank says to a refund.
public enum RefundOutcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// The payer has the money: SUCCESS.
    case success
    /// The payer's account takes no money; the merchant has to handle it (发起异常退款): ABNORMAL.
    case abnormal
    /// Nothing was paid, and the merchant has the money again: CLOSED.
    case closed
}
