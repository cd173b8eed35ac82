// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How far back records of a kind are whole: all that was forgotten happened by then.
struct Horizon: Record {
    static let kind = "horizon"

    /// The kind of the records.
    var of: String
    /// When the last of it happened that bills tell of.
    var at: Date

    var id: String { of }
}

/// What else goes when a table forgets its oldest records.
extension World {
    /// Sees to what was forgotten since the last call: alarms go, frozen money is set free, and bills of those days are
    /// not made any more.
    mutating func noteForgotten() {
        var visitor = ForgottenVisitor()
        for order in orders.takeForgotten() {
            var order = order
            // Nobody can share it any more, so it is the payee's.
            if order.isPaid, order.waitsForSharing { _ = setFree(&order, reference: order.outTradeNo) }
            visitor.note(order)
        }
        visitTables(&visitor)
        for id in visitor.alarms { alarms.cancel(id) }
        for (kind, date) in visitor.newest where date > horizons[kind]?.at ?? .distantPast {
            horizons.put(Horizon(of: kind, at: date))
        }
    }

    /// Whether records of a kind may be missing that tell of a time or later.
    func hasForgotten<Value: Record>(_ kind: Value.Type, since date: Date) -> Bool {
        horizons[kind.kind].map { $0.at >= date } ?? false
    }
}

private struct ForgottenVisitor: TableVisitor {
    private(set) var alarms: [String] = []
    private(set) var newest: [String: Date] = [:]

    mutating func visit<Value: Record>(_ table: inout Table<Value>) {
        for value in table.takeForgotten() { note(value) }
    }

    mutating func note<Value: Record>(_ value: Value) {
        alarms += value.alarmIDs
        guard let date = value.billedAt else { return }
        newest[Value.kind] = max(date, newest[Value.kind] ?? date)
    }
}
