// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// An order (订单) or a combined order (合单) as its payer sees it.
public struct SandboxOrder: Sendable, Hashable {
    /// The merchant's number: out_trade_no, or combine_out_trade_no where there are ``parts``.
    public var outTradeNo: String
    /// What is bought; of a combined order, what its parts are, joined.
    public var goods: String
    /// The merchant that is paid: the sub-merchant in partner mode; of a combined order, the one that placed it.
    public var payee: String
    /// JSAPI, NATIVE, APP, MWEB, MICROPAY or FACEPAY.
    public var tradeType: String
    /// trade_state: NOTPAY, SUCCESS, REFUND, CLOSED and so on; of a combined order, that of its first part.
    public var state: String
    /// In 分.
    public var total: Int
    /// CNY.
    public var currency: String
    /// Who paid, or may pay; `nil` while nobody is named.
    public var openid: String?
    /// transaction_id, or combine_transaction_id; `nil` until it is paid.
    public var transactionID: String?
    /// Business time of the payment.
    public var successTime: Date?
    /// Business time at which the order closes by itself.
    public var expiresAt: Date
    /// The newest credential; empty for code payments.
    public var prepayID: String
    /// What the QR code of Native payment shows.
    public var codeURL: String?
    /// How often, and how, the user was at the cash desk, oldest first; the last 20 times.
    public var attempts: [PaymentOutcome]
    /// The parts of a combined order; empty for others.
    public var parts: [SandboxOrder] = []
}

extension SandboxOrder: CustomStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "SandboxOrder(\(outTradeNo), \(state), \(total) 分)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["outTradeNo": outTradeNo, "state": state]) }
}

extension SandboxOrder {
    init(_ order: Order) {
        self.init(
            outTradeNo: order.outTradeNo, goods: order.description, payee: order.payee, tradeType: order.tradeType,
            state: order.state.rawValue, total: order.total, currency: order.currency, openid: order.openid,
            transactionID: order.transactionId, successTime: order.successTime, expiresAt: order.expiresAt,
            prepayID: order.prepayId, codeURL: order.codeUrl, attempts: order.attempts.map(\.outcome)
        )
    }

    init(_ combined: CombinedOrder, _ parts: [Order], mchid: String) {
        self.init(
            outTradeNo: combined.combineOutTradeNo, goods: parts.map(\.description).joined(separator: "、"),
            payee: mchid, tradeType: combined.tradeType, state: (parts.first?.state ?? .closed).rawValue,
            total: parts.reduce(0) { $0 + $1.total }, currency: "CNY", openid: combined.openid,
            transactionID: combined.combineTransactionId, successTime: parts.first?.successTime,
            expiresAt: combined.expiresAt, prepayID: combined.prepayId, codeURL: combined.codeUrl,
            attempts: combined.attempts.map(\.outcome), parts: parts.map(SandboxOrder.init)
        )
    }
}

extension World {
    /// The present state of what is paid at one cash desk.
    func seen(_ payable: Payable) -> SandboxOrder {
        switch payable {
        case .order(let order): SandboxOrder(orders[order.outTradeNo] ?? order)
        case .combined(let combined):
            SandboxOrder(
                combinedOrders[combined.combineOutTradeNo] ?? combined, parts(of: combined), mchid: mchid)
        }
    }
}
