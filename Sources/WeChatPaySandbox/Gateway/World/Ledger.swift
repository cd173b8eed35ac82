// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Whose money it is.
enum AccountID: Hashable, Sendable, Codable, LosslessStringConvertible {
    /// Money in a merchant's basic account (基本账户).
    case merchant(String)
    /// Money of a merchant's orders that waits to be shared (待分账).
    case frozen(String)
    /// A merchant's money on its way to users: transfers (商家转账) that are not received yet.
    case transit(String)
    /// Everybody who pays or is paid from outside, by openid.
    case user(String)
    /// WeChat Pay itself: fees (手续费).
    case fees
    /// Banks, where money enters and leaves.
    case outside

    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : nil) {
        case ("merchant", let number?): self = .merchant(number)
        case ("frozen", let number?): self = .frozen(number)
        case ("transit", let number?): self = .transit(number)
        case ("user", let openid?): self = .user(openid)
        case ("fees", nil): self = .fees
        case ("outside", nil): self = .outside
        default: return nil
        }
    }

    var description: String {
        switch self {
        case .merchant(let number): "merchant:\(number)"
        case .frozen(let number): "frozen:\(number)"
        case .transit(let number): "transit:\(number)"
        case .user(let openid): "user:\(openid)"
        case .fees: "fees"
        case .outside: "outside"
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let account = AccountID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no account is called so")
        }
        self = account
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Money that went from one account to another.
struct LedgerEntry: Record {
    enum Reason: String, Codable, Sendable, CaseIterable {
        case trade, fee, refund, feeReturn, profitSharing, profitSharingReturn, freeze, unfreeze, transfer,
            transferReturn, deposit, advanceReturn, settlement
    }

    static let kind = "ledger_entry"

    /// 资金流水单号: ever greater.
    var id: String
    var at: Date
    var from: AccountID
    var to: AccountID
    /// 分, at least 1.
    var amount: Int
    var reason: Reason
    /// WeChat Pay's number for what moved it: transaction_id, refund_id and the like.
    var reference: String
    /// The merchant's number for it.
    var outNo: String
    /// What the two accounts held afterwards, 分.
    var fromBalance: Int
    var toBalance: Int

    var billedAt: Date? { at }
}

/// What an account holds.
struct Account: Record {
    static let kind = "account"

    var account: AccountID
    /// 分; users and banks may owe.
    var balance: Int
    var id: String { account.description }

    /// Users come and go; what merchants, banks and WeChat Pay hold is known for ever.
    var isForgettable: Bool {
        if case .user = account { true } else { false }
    }
}

/// Every movement of money, twice: what leaves one account enters another, so the sum of all is 0 at any time.
struct Ledger: Sendable {
    /// An order, from its payment over shares to its refund, has six of them or so.
    var entries = Table<LedgerEntry>(capacity: 600_000)
    var accounts = Table<Account>()
    private var number = 0

    func balance(_ account: AccountID) -> Int { accounts[account.description]?.balance ?? 0 }

    /// Moves money. A merchant's account takes no debt: the caller asks for the balance first.
    mutating func move(
        _ amount: Int, from: AccountID, to: AccountID, reason: LedgerEntry.Reason, reference: String, outNo: String,
        at: Date
    ) {
        guard amount > 0 else { return }
        number = max(number, Int(entries.newestFirst.first { _ in true }?.id ?? "") ?? 0) + 1
        var source = accounts[from.description] ?? Account(account: from, balance: 0)
        source.balance -= amount
        accounts.put(source)
        var target = accounts[to.description] ?? Account(account: to, balance: 0)
        target.balance += amount
        accounts.put(target)
        keepForgottenBalances()
        entries.put(
            LedgerEntry(
                id: Self.padded(number), at: at, from: from, to: to, amount: amount, reason: reason,
                reference: reference, outNo: outNo, fromBalance: source.balance, toBalance: target.balance
            )
        )
    }

    /// What users held who were forgotten is the banks' from then on, so that the sum of all stays 0.
    private mutating func keepForgottenBalances() {
        var rest = accounts.takeForgotten().reduce(0) { $0 + $1.balance }
        while rest != 0 {
            var outside = accounts[AccountID.outside.description] ?? Account(account: .outside, balance: 0)
            outside.balance += rest
            accounts.put(outside)
            rest = accounts.takeForgotten().reduce(0) { $0 + $1.balance }
        }
    }

    private static func padded(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 12 - text.count)) + text
    }
}
