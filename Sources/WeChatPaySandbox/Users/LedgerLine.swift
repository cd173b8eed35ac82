// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// Money that went from one account of a sandbox to another.
///
/// Accounts are written `merchant:1900000109` (a basic account), `frozen:1900000109` (of it what waits to be shared),
/// `user:` with an openid, `fees` (WeChat Pay's own) and `outside` (banks).
public struct LedgerLine: Sendable, Hashable {
    /// 资金流水单号, ever greater.
    public var id: String
    /// Business time.
    public var at: Date
    /// The account that it left.
    public var from: String
    /// The account that it entered.
    public var to: String
    /// 分, at least 1.
    public var amount: Int
    /// `trade`, `fee`, `refund`, `feeReturn`, `profitSharing`, `transfer`, `deposit` and the like.
    public var reason: String
    /// WeChat Pay's number for what moved it, a refund_id for example.
    public var reference: String
    /// The merchant's number for it, an out_refund_no for example.
    public var outNo: String
    /// What ``from`` held afterwards, 分.
    public var fromBalance: Int
    /// What ``to`` held afterwards, 分.
    public var toBalance: Int

    init(_ entry: LedgerEntry) {
        id = entry.id
        at = entry.at
        from = entry.from.description
        to = entry.to.description
        amount = entry.amount
        reason = entry.reason.rawValue
        reference = entry.reference
        outNo = entry.outNo
        fromBalance = entry.fromBalance
        toBalance = entry.toBalance
    }
}
