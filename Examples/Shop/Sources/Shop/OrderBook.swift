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
    /// By 商户退款单号.
    var refunds: [String: Refund] = [:]

    struct Refund: Codable, Sendable {
        /// 分.
        var amount: Int
        var isDone: Bool
    }

    /// What has been asked back, arrived or not, 分.
    var refunded: Int { refunds.values.reduce(0) { $0 + $1.amount } }
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
