// SPDX-License-Identifier: Apache-2.0

import Hummingbird

/// What was sold, to whom it was refunded, and how far it is.
struct Order: Codable, Sendable, ResponseEncodable {
    enum State: String, Codable, Sendable { case waiting, paid, closed }

    /// 商户订单号.
    var number: String
    var goods: String
    /// 分.
    var total: Int
    var state = State.waiting
    /// For the QR code that the payer scans.
    var codeURL: String
    /// 微信支付订单号, once it is paid.
    var transactionID: String?
    /// The day it was paid, in Beijing.
    var paidOn: String?
    /// By 商户退款单号. None is ever taken away: its number must not be used again.
    var refunds: [String: Refund] = [:]

    struct Refund: Codable, Sendable {
        /// Asked for, and nobody knows yet whether that arrived; accepted; paid back; or closed, with nothing paid back.
        enum State: String, Codable, Sendable { case asked, accepted, done, closed }

        /// 分.
        var amount: Int
        /// The day it was asked for, in Beijing.
        var askedOn: String
        var state = State.asked
    }

    /// What has been or may yet be paid back, 分.
    var refunded: Int { refunds.values.reduce(0) { $0 + ($1.state == .closed ? 0 : $1.amount) } }
}

/// Where orders are kept. A shop that outlives its process puts a database here; ``OrderBook`` shows what it has to keep.
protocol OrderStore: Sendable {
    func insert(_ order: Order) async throws
    func order(_ number: String) async throws -> Order?
    func all() async throws -> [Order]
    /// Changes one order in one piece: nobody else may read it in between.
    @discardableResult
    func change(_ number: String, _ body: @Sendable (inout Order) throws -> Void) async throws -> Order?
}

/// Orders in memory.
actor OrderBook: OrderStore {
    private var orders: [String: Order] = [:]

    func insert(_ order: Order) { orders[order.number] = order }
    func order(_ number: String) -> Order? { orders[number] }
    func all() -> [Order] { orders.values.sorted { $0.number < $1.number } }

    func change(_ number: String, _ body: @Sendable (inout Order) throws -> Void) throws -> Order? {
        guard var order = orders[number] else { return nil }
        try body(&order)
        orders[number] = order
        return order
    }
}
