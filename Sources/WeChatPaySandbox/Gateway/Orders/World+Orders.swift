// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Placing, finding and closing orders (订单).
extension World {
    // MARK: Finding

    /// The order with a merchant's number, in the mode that it was placed in.
    ///
    /// - Parameter subMchid: The sub-merchant in partner mode, `nil` in direct mode.
    func order(_ outTradeNo: String, subMchid: String?) throws(GatewayRefusal) -> Order {
        guard let order = orders[outTradeNo], order.subMchid == subMchid else { throw .noOrder }
        return order
    }

    /// The order that a transaction_id was given to.
    func order(transactionId: String, subMchid: String?) throws(GatewayRefusal) -> Order {
        guard let order = orders.named("transaction:" + transactionId), order.subMchid == subMchid else {
            throw .noOrder
        }
        return order
    }

    /// The order that a request repeats; `nil` where its number is new.
    func repeated(_ request: OrderRequest) throws(GatewayRefusal) -> Order? {
        guard let order = orders[request.outTradeNo] else { return nil }
        let isSame = order.fingerprint == request.fingerprint && order.combineOutTradeNo == nil
        switch order.state {
        case .success, .refund: throw isSame ? .orderPaid : .outTradeNoUsed
        case .closed, .payerror: throw .orderClosed
        case .revoked: throw .orderRevoked
        case .notpay, .userpaying:
            guard isSame else { throw .otherParameters }
            return order
        }
    }

    // MARK: Placing

    /// Places an order, or gives a new credential for one that is open. Assumption: formerPrepaysStayValid
    mutating func prepay(_ request: OrderRequest) throws(GatewayRefusal) -> Order {
        var order: Order
        if let known = try repeated(request) {
            order = known
            renew(&order.formerPrepays, order.prepayId, order.prepaidAt, tradeType: order.tradeType)
            order.prepayId = prepayId()
            order.prepaidAt = now
        } else {
            order = newOrder(request, prepayId: prepayId())
            schedule(.order, order.outTradeNo, at: order.expiresAt)
        }
        (order.codeUrl, order.h5Package) = credentials(order.tradeType)
        orders.put(order)
        return order
    }

    /// An order that is open, and not yet in its table.
    func newOrder(_ request: OrderRequest, prepayId: String) -> Order {
        var order = Order(
            outTradeNo: request.outTradeNo, payee: request.payee, subMchid: request.subMchid, appid: request.appid,
            subAppid: request.subAppid, tradeType: request.tradeType, description: request.description,
            attach: request.attach, total: request.total, currency: "CNY", openid: request.openid,
            subOpenid: request.subOpenid, notifyUrl: request.notifyUrl, individualAuthId: request.individualAuthId,
            profitSharing: request.profitSharing, createdAt: now,
            expiresAt: request.expiresAt ?? now.addingTimeInterval(OrderRules.life), prepayId: prepayId,
            prepaidAt: now, fingerprint: request.fingerprint
        )
        order.mchid = request.mchid
        order.details = JSON.object(request.details).description
        order.isV2 = request.isV2
        return order
    }

    /// `wx201410272009395522657a690389285100`: the time, then chance.
    mutating func prepayId() -> String { "wx" + ChinaTime.digits(now) + random.hex(20) }

    mutating func credentials(_ tradeType: String) -> (codeUrl: String?, h5Package: String?) {
        switch tradeType {
        case "NATIVE": ("weixin://wxpay/bizpayurl?pr=" + random.text(9), nil)
        case "MWEB": (nil, random.digits(10))
        default: (nil, nil)
        }
    }

    /// Keeps an older credential while it is valid; a new code_url replaces the former.
    func renew(_ former: inout [Prepay], _ prepayId: String, _ at: Date, tradeType: String) {
        guard tradeType != "NATIVE" else { return }
        former.append(Prepay(prepayId: prepayId, at: at))
        former.removeAll { now.timeIntervalSince($0.at) > OrderRules.prepayLife }
        if former.count > Prepay.mostFormer { former.removeFirst(former.count - Prepay.mostFormer) }
    }

    // MARK: Closing

    /// Closes an open order; one that is closed already stays so.
    mutating func closeOrder(_ outTradeNo: String, subMchid: String?) throws(GatewayRefusal) {
        let order = try order(outTradeNo, subMchid: subMchid)
        guard order.combineOutTradeNo == nil else {
            throw .invalid("out_trade_no: 合单的子单不能单独关闭，请关闭合单")
        }
        switch order.state {
        case .notpay: close(order)
        case .closed: return
        case .success, .refund: throw .paidBefore
        case .revoked: throw .orderRevoked
        case .userpaying, .payerror: throw .notToBeClosed
        }
    }

    mutating func close(_ order: Order) {
        var order = order
        order.state = order.state == .userpaying ? .payerror : .closed
        order.closedAt = now
        orders.put(order)
        cancel(.order, order.outTradeNo)
    }

    /// The alarm of an order, or of a combined order: nobody paid in time.
    mutating func expireOrder(_ subject: String) {
        if subject.hasPrefix(Self.combinedAlarmPrefix) {
            expireCombinedOrder(String(subject.dropFirst(Self.combinedAlarmPrefix.count)))
        } else if let order = orders[subject], order.state == .notpay || order.state == .userpaying {
            close(order)
        }
    }

    /// No number of a merchant's has a colon.
    static let combinedAlarmPrefix = "combine:"
}
