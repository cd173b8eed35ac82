// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Makes fund flow bills (资金账单): every movement of a merchant's basic account, from the ledger.
///
/// The account (基本账户) has a part that can be spent and a part that waits to be shared; what moves between the two is no
/// movement of the account.
struct FundFlowBill {
    let world: World
    let subject: BillSubject
    let start: Date
    /// Whose accounts the bill is of.
    private let owners: Set<String>

    init(_ subject: BillSubject, start: Date, world: World) {
        self.world = world
        self.subject = subject
        self.start = start
        owners = subject.content == .subMerchantFunds ? world.subMerchants : [subject.subMchid ?? world.mchid]
    }

    /// The file, and how many rows it has.
    ///
    /// - Throws: ``BillRefusal/forgotten`` where movements of the day or later ones are not remembered.
    func make() throws(BillRefusal) -> (bytes: [UInt8], rows: Int) {
        guard !world.hasForgotten(LedgerEntry.self, since: start) else { throw .forgotten }
        // Assumption: platformBillsNameTheMerchant
        let isOfMany = subject.content == .subMerchantFunds
        var table = BillTable(heading: (isOfMany ? ["二级商户号"] : []) + Self.columns)
        let clock = BillClock(day: subject.billDate, start: start.timeIntervalSince1970)
        let end = start.addingTimeInterval(86400)
        var balances = openingBalances()
        var sums = Sums()
        for entry in world.ledger.entries.values {
            // A clock that was set back leaves later entries before earlier ones.
            guard entry.at < end else { continue }
            let from = owner(entry.from)
            let to = owner(entry.to)
            if from != nil { balances[entry.from] = entry.fromBalance }
            if to != nil { balances[entry.to] = entry.toBalance }
            guard entry.at >= start, from != to else { continue }
            let time = clock.text(entry.at.timeIntervalSince1970)
            for (owner, isIncome) in [(from, false), (to, true)] {
                guard let owner else { continue }
                sums.add(entry.amount, isIncome: isIncome)
                let balance = balances[.merchant(owner), default: 0] + balances[.frozen(owner), default: 0]
                table.row((isOfMany ? [owner] : []) + row(entry, time, isIncome: isIncome, balance: balance))
            }
        }
        let bytes = table.file(sums: [
            ("资金流水总笔数", String(table.rows)), ("收入笔数", String(sums.incomes)),
            ("收入金额", BillTable.yuan(sums.income)), ("支出笔数", String(sums.expenses)),
            ("支出金额", BillTable.yuan(sums.expense)),
        ])
        return (bytes, table.rows)
    }

    private struct Sums {
        var incomes = 0
        var income = 0
        var expenses = 0
        var expense = 0

        mutating func add(_ amount: Int, isIncome: Bool) {
            if isIncome {
                incomes += 1
                income += amount
            } else {
                expenses += 1
                expense += amount
            }
        }
    }

    /// Whose account it is, where the bill is of it.
    private func owner(_ account: AccountID) -> String? {
        switch account {
        case .merchant(let number), .frozen(let number):
            return owners.contains(number) ? number : nil
        case .transit, .user, .fees, .outside: return nil
        }
    }

    /// What the accounts held before the first entry that is still remembered.
    private func openingBalances() -> [AccountID: Int] {
        var balances: [AccountID: Int] = [:]
        for entry in world.ledger.entries.values {
            if owner(entry.from) != nil, balances[entry.from] == nil {
                balances[entry.from] = entry.fromBalance + entry.amount
            }
            if owner(entry.to) != nil, balances[entry.to] == nil { balances[entry.to] = entry.toBalance - entry.amount }
        }
        // One that no entry is left of has held the same ever since.
        for account in world.ledger.accounts.values
        where owner(account.account) != nil && balances[account.account] == nil {
            balances[account.account] = account.balance
        }
        return balances
    }

    private func row(_ entry: LedgerEntry, _ time: String, isIncome: Bool, balance: Int) -> [String] {
        let name = Self.name(entry.reason.rawValue, isIncome: isIncome)
        let isRefund = entry.reason == .refund
        return [
            time, entry.reference, entry.id, name, name, isIncome ? "收入" : "支出", BillTable.yuan(entry.amount),
            BillTable.yuan(balance), isRefund ? world.mchid + "API" : "system",
            isRefund ? world.refunds[entry.outNo]?.reason ?? "" : "", entry.outNo,
        ]
    }

    /// 业务名称 and 业务类型, which are the same here.
    private static func name(_ reason: String, isIncome: Bool) -> String {
        if reason == LedgerEntry.Reason.refund.rawValue { return isIncome ? "退款退回" : "退款" }
        return names[reason] ?? "其他"
    }

    private static let names = [
        "trade": "交易", "fee": "扣除交易手续费", "feeReturn": "退还交易手续费", "profitSharing": "分账", "profitSharingReturn": "分账回退",
        "transfer": "商家转账", "transferReturn": "商家转账退回", "deposit": "充值", "advanceReturn": "垫付退款回补",
        "settlement": "结算",
    ]

    private static let columns = [
        "记账时间", "微信支付业务单号", "资金流水单号", "业务名称", "业务类型", "收支类型", "收支金额(元)", "账户结余(元)", "资金变更提交申请人", "备注",
        "业务凭证号",
    ]
}
