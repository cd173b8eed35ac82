// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayWire

/// Making bills (账单), and keeping them as they were made.
extension World {
    /// Seconds after midnight of the next day. Assumption: billsAreMadeInTheMorning
    static let tradeBillTime = 9.0 * 3600
    static let fundBillTime = 10.0 * 3600

    /// A bill; it is made when it is asked for first, and does not change after that.
    mutating func bill(_ subject: BillSubject) throws(BillRefusal) -> Bill {
        let start = try checkDate(subject)
        if let bill = bills[subject.id] { return bill }
        let (bytes, rows) = try make(subject, start: start)
        guard rows > 0 else { throw .nothing }
        let bill = Bill(subject: subject, hash: Self.hash(bytes), rows: rows, bytes: bytes.count, madeAt: now)
        bills.put(bill)
        billShelf.put(bytes, bill.id)
        return bill
    }

    /// The plain file, byte for byte as it was made.
    mutating func file(of bill: Bill) throws(BillRefusal) -> [UInt8] {
        if let bytes = billShelf[bill.id] { return bytes }
        guard let start = ChinaTime.date(rfc3339: bill.subject.billDate + "T00:00:00+08:00") else {
            throw .wrongDate("is no day")
        }
        let bytes = try make(bill.subject, start: start).bytes
        guard Self.hash(bytes) == bill.hash else { throw .forgotten }
        billShelf.put(bytes, bill.id)
        return bytes
    }

    /// The sub-merchants that are known: those that orders or transfers named.
    var subMerchants: Set<String> {
        Set(orders.values.compactMap(\.subMchid)).union(transfers.values.compactMap(\.subMchid))
    }

    private func checkDate(_ subject: BillSubject) throws(BillRefusal) -> Date {
        guard let start = ChinaTime.date(rfc3339: subject.billDate + "T00:00:00+08:00") else {
            throw .wrongDate("must be yyyy-MM-DD")
        }
        guard subject.billDate < ChinaTime.day(now) else { throw .wrongDate("账单日期必须早于今天") }
        guard subject.billDate >= threeMonthsAgo else { throw .wrongDate("仅支持三个月内的账单") }
        let time = subject.content == .trades ? Self.tradeBillTime : Self.fundBillTime
        guard now >= start.addingTimeInterval(86400 + time) else { throw .beingMade }
        return start
    }

    /// The same day three months ago, in writing; it need not exist to be compared.
    private var threeMonthsAgo: String {
        let parts = ChinaTime.day(now).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return "" }
        let month = parts[1] > 3 ? parts[1] - 3 : parts[1] + 9
        let year = String(parts[1] > 3 ? parts[0] : parts[0] - 1)
        let day = String(parts[2])
        return year + (month < 10 ? "-0" : "-") + String(month) + (day.count < 2 ? "-0" : "-") + day
    }

    private func make(
        _ subject: BillSubject, start: Date
    ) throws(BillRefusal) -> (bytes: [UInt8], rows: Int) {
        switch subject.content {
        // Nothing is ever recharged (充值退款).
        case .trades where subject.type == "RECHARGE_REFUND": ([], 0)
        case .trades: try TradeBill(subject, start: start, world: self).make()
        // Assumption: otherAccountsAreEmpty
        case .funds where subject.type != "BASIC": ([], 0)
        case .funds, .subMerchantFunds: try FundFlowBill(subject, start: start, world: self).make()
        }
    }

    private static func hash(_ bytes: [UInt8]) -> String { Hexadecimal.text(Insecure.SHA1.hash(data: bytes)) }
}
