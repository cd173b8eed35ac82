// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Makes trade bills (交易账单): the payments of a day, and the refunds that were asked for on it. Assumption:
/// refundsAreBilledWhenAsked
struct TradeBill {
    private enum Row {
        case payment(Order)
        case refund(Refund, Order)
        /// A code payment that was undone (撤销).
        case reversal(Order)

        var date: Date {
            switch self {
            case .payment(let order): order.successTime ?? .distantPast
            case .refund(let refund, _): refund.createdAt
            case .reversal(let order): order.closedAt ?? .distantPast
            }
        }

        /// Orders what happened in the same moment.
        var number: String {
            switch self {
            case .payment(let order): "0" + order.outTradeNo
            case .refund(let refund, _): "1" + refund.outRefundNo
            case .reversal(let order): "2" + order.outTradeNo
            }
        }
    }

    let world: World
    let subject: BillSubject
    let start: Date
    private let clock: BillClock
    /// When bills are made: what refunds had become of is told as of then, and never changes.
    private var madeAt: Date { start.addingTimeInterval(86400 + World.tradeBillTime) }

    init(_ subject: BillSubject, start: Date, world: World) {
        self.world = world
        self.subject = subject
        self.start = start
        clock = BillClock(day: subject.billDate, start: start.timeIntervalSince1970)
    }

    private var hasPayments: Bool { subject.type != "REFUND" }
    private var hasRefunds: Bool { subject.type != "SUCCESS" }

    /// The file, and how many rows it has.
    ///
    /// - Throws: ``BillRefusal/forgotten`` where payments or refunds of the day or later ones are not remembered.
    func make() throws(BillRefusal) -> (bytes: [UInt8], rows: Int) {
        guard !world.hasForgotten(Order.self, since: start), !world.hasForgotten(Refund.self, since: start) else {
            throw .forgotten
        }
        var table = BillTable(heading: Self.columns.filter(isColumn))
        var sums = Sums()
        for row in try rows() {
            switch row {
            case .payment(let order): table.row(payment(order, &sums))
            case .refund(let refund, let order): table.row(self.refund(refund, order, &sums))
            case .reversal(let order): table.row(reversal(order, &sums))
            }
        }
        let bytes = table.file(sums: [
            ("总交易单数", String(table.rows)), ("应结订单总金额", BillTable.yuan(sums.total)),
            ("退款总金额", BillTable.yuan(sums.refund)), ("充值券退款总金额", "0.00"),
            ("手续费总金额", BillTable.fee(sums.fee)), ("订单总金额", BillTable.yuan(sums.total)),
            ("申请退款总金额", BillTable.yuan(sums.asked)),
        ])
        return (bytes, table.rows)
    }

    private func rows() throws(BillRefusal) -> [Row] {
        let day = start..<start.addingTimeInterval(86400)
        var rows: [Row] = []
        for order in world.orders.values {
            guard let paidAt = order.successTime, isOfSubject(order.subMchid) else { continue }
            if hasPayments, day.contains(paidAt) { rows.append(.payment(order)) }
            if hasRefunds, order.state == .revoked, let closedAt = order.closedAt, day.contains(closedAt) {
                rows.append(.reversal(order))
            }
        }
        for refund in world.refunds.values where hasRefunds {
            guard day.contains(refund.createdAt), isOfSubject(refund.subMchid) else { continue }
            guard let order = world.order(of: refund) else { throw .forgotten }
            rows.append(.refund(refund, order))
        }
        return rows.sorted { ($0.date, $0.number) < ($1.date, $1.number) }
    }

    private func isOfSubject(_ subMchid: String?) -> Bool { subject.subMchid == nil || subject.subMchid == subMchid }

    // MARK: Rows

    private struct Sums {
        var total = 0
        var refund = 0
        var asked = 0
        var fee = 0
    }

    private func payment(_ order: Order, _ sums: inout Sums) -> [String] {
        let fee = Fee.of(order.total)
        sums.total += order.total
        sums.fee += fee
        var row = head(order, order.successTime ?? start, state: "SUCCESS") + [BillTable.yuan(order.total), "0.00"]
        if hasRefunds { row += ["0", "0", "0.00", "0.00", "", ""] }
        return row + tail(order, fee: fee, total: order.total, asked: 0)
    }

    private func refund(_ refund: Refund, _ order: Order, _ sums: inout Sums) -> [String] {
        let isFinished = refund.finishedAt.map { $0 <= madeAt } ?? false
        let hasFailed = isFinished && refund.state == .closed
        // Assumption: failedRefundsAreBilledAsZero. Taking the fee again may differ by its rounding from what came back.
        let fee = refund.feeShare - (hasFailed ? refund.feeTakenAgain : 0)
        let paid = hasFailed ? 0 : refund.amount
        sums.refund += paid
        sums.asked += refund.amount
        sums.fee -= fee
        let status = hasFailed ? "FAIL" : isFinished ? "SUCCESS" : "PROCESSING"
        var row = head(order, refund.createdAt, state: "REFUND") + ["0.00", "0.00"]
        if !hasPayments {
            let succeededAt = status == "SUCCESS" ? refund.finishedAt.map(ChinaTime.plain) : nil
            row += [ChinaTime.plain(refund.createdAt), succeededAt ?? ""]
        }
        row += [refund.refundId, refund.outRefundNo, BillTable.yuan(paid), "0.00", "ORIGINAL", status]
        return row + tail(order, fee: -fee, total: 0, asked: refund.amount)
    }

    private func reversal(_ order: Order, _ sums: inout Sums) -> [String] {
        let date = order.closedAt ?? start
        let fee = Fee.of(order.total)
        sums.refund += order.total
        sums.asked += order.total
        sums.fee -= fee
        var row = head(order, date, state: "REVOKED") + ["0.00", "0.00"]
        if !hasPayments { row += [ChinaTime.plain(date), ChinaTime.plain(date)] }
        row += ["0", "0", BillTable.yuan(order.total), "0.00", "ORIGINAL", "SUCCESS"]
        return row + tail(order, fee: -fee, total: 0, asked: order.total)
    }

    /// The values up to the money.
    private func head(_ order: Order, _ date: Date, state: String) -> [String] {
        [
            clock.text(date.timeIntervalSince1970), order.appid, world.mchid, order.subMchid ?? "0", "",
            order.transactionId ?? "", order.outTradeNo, order.openid ?? order.subOpenid ?? "", order.tradeType, state,
            order.bankType ?? "OTHERS", order.currency,
        ]
    }

    /// The values from the description on.
    private func tail(_ order: Order, fee: Int, total: Int, asked: Int) -> [String] {
        let values = [
            order.description, order.attach ?? "", BillTable.fee(fee), Fee.rate, BillTable.yuan(total),
        ]
        return values + (hasRefunds ? [BillTable.yuan(asked)] : []) + [""]
    }

    private func isColumn(_ name: String) -> Bool {
        switch name {
        case "退款申请时间", "退款成功时间": !hasPayments
        case "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态", "申请退款金额": hasRefunds
        default: true
        }
    }

    private static let columns = [
        "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号", "用户标识", "交易类型", "交易状态", "付款银行",
        "货币种类", "应结订单金额", "代金券金额", "退款申请时间", "退款成功时间", "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型",
        "退款状态", "商品名称", "商户数据包", "手续费", "费率", "订单金额", "申请退款金额", "费率备注",
    ]
}
