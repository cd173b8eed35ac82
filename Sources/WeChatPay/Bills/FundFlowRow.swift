// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Date

/// A line of a fund-flow bill (资金账单): money into an account or out of it.
///
/// Amounts are in 分, exactly as the bill has them in yuan; columns that are not named here are in ``record``.
public struct FundFlowRow: BillRow {
    /// The line with all its columns.
    public let record: BillRecord
    /// 收支金额, never below zero: ``isIncome`` says where it goes.
    public let amount: Int64
    /// 账户结余; what the account holds after it.
    public let balance: Int64?
    /// 收支类型: 收入 is `true`, 支出 `false`.
    public let isIncome: Bool
    private let seconds: Int64

    /// 记账时间.
    public var time: Date { Date(timeIntervalSince1970: Double(seconds)) }
    /// 二级商户号; the bills of a platform's merchants have it.
    public var subMchid: String? { record.optional(Column.subMchid.rawValue) }
    /// 微信支付业务单号.
    public var transactionID: String { record.known(Column.transactionID.rawValue) }
    /// 资金流水单号.
    public var flowID: String { record.known(Column.flowID.rawValue) }
    /// 业务名称.
    public var business: String { record.known(Column.business.rawValue) }
    /// 业务类型.
    public var businessType: String { record.known(Column.businessType.rawValue) }
    /// 资金变更提交申请人.
    public var applicant: String { record.known(Column.applicant.rawValue) }
    /// 备注.
    public var note: String { record.known(Column.note.rawValue) }
    /// 业务凭证号.
    public var voucher: String { record.known(Column.voucher.rawValue) }

    private enum Column: Int, CaseIterable {
        case time, subMchid, transactionID, flowID, business, businessType, direction, amount, balance, applicant, note
        case voucher
    }

    /// The names of the known columns.
    public static let columns = [
        ["记账时间"], ["二级商户号", "子商户号", "特约商户号"], ["微信支付业务单号"], ["资金流水单号"], ["业务名称"], ["业务类型"], ["收支类型"],
        ["收支金额(元)", "收支金额（元）", "收支金额"], ["账户结余(元)", "账户结余（元）", "账户结余"], ["资金变更提交申请人"], ["备注"], ["业务凭证号"],
    ]

    /// Columns without which it is another file.
    public static let required = [
        Column.time.rawValue, Column.transactionID.rawValue, Column.direction.rawValue, Column.amount.rawValue,
    ]
    /// What the documentation calls the bill.
    public static let name = "资金账单"
    /// The sums at the end.
    public static let sums = [
        BillSum(names: ["资金流水总笔数", "总笔数", "资金流水总数"], column: nil),
        BillSum(names: ["收入笔数"], column: Column.direction.rawValue),
        BillSum(names: ["收入金额", "收入总额"], column: Column.amount.rawValue),
        BillSum(names: ["支出笔数"], column: Column.direction.rawValue),
        BillSum(names: ["支出金额", "支出总额"], column: Column.amount.rawValue),
    ]

    private static let income = Array("收入".utf8)
    private static let expense = Array("支出".utf8)

    /// Reads a line.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/billMalformed``, naming line and column.
    public init(_ record: BillRecord) throws {
        self.record = record
        guard let seconds = try record.time(Column.time.rawValue) else {
            throw WeChatPayError.malformedBill(line: record.line, "it has no 记账时间")
        }
        self.seconds = seconds
        guard let amount = try record.fen(Column.amount.rawValue), amount >= 0 else {
            throw WeChatPayError.malformedBill(line: record.line, "its 收支金额 is not an amount from 0 on")
        }
        self.amount = amount
        balance = try record.fen(Column.balance.rawValue)
        let direction = record.bytes[record.range(record.heading.known[Column.direction.rawValue])]
        isIncome = direction.elementsEqual(Self.income)
        guard isIncome || direction.elementsEqual(Self.expense) else {
            throw WeChatPayError.malformedBill(line: record.line, "its 收支类型 is neither 收入 nor 支出")
        }
    }

    /// Adds the line to the sums.
    public func add(to sums: inout BillSums) throws {
        try sums.count(0)
        try sums.count(isIncome ? 1 : 3)
        try sums.add(isIncome ? 2 : 4, fen: amount)
    }
}
