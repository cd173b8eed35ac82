// SPDX-License-Identifier: Apache-2.0

/// How it ends when a simulated user is at the cash desk (收银台).
public enum PaymentOutcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// The money moves and the order becomes SUCCESS.
    case paid
    /// The bank refuses for lack of money; the order stays as it was.
    case insufficientBalance = "insufficient_balance"
    /// The payment password was wrong; the order stays as it was.
    case wrongPassword = "wrong_password"
    /// The user closed the cash desk; the order stays as it was.
    case cancelled
}
