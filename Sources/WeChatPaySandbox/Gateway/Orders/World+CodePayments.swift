// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Code payment (付款码支付): the payer shows a code, and the merchant takes the money at once.
extension World {
    /// Takes the money, or leaves the order waiting for the payer's password.
    ///
    /// - Parameter authCode: What the payer's screen shows, or what a face was recognised by.
    mutating func payByCode(_ request: OrderRequest, authCode: String) throws(GatewayRefusal) -> Order {
        if let known = try repeated(request) { return known }
        let isCode = authCode.utf8.count == 18 && authCode.utf8.allSatisfy { (0x30...0x39).contains($0) }
        let starts = ["10", "11", "12", "13", "14", "15"]
        if request.tradeType == "MICROPAY", !isCode || !starts.contains(where: authCode.hasPrefix) {
            throw GatewayRefusal(
                status: 400, code: "AUTH_CODE_INVALID", message: "请扫描微信支付被扫条码/二维码"
            )
        }
        var order = newOrder(request, prepayId: "")
        // The same code is the same payer's.
        let openid = request.openid ?? "o" + Derivation(["code", authCode]).text(27)
        // Assumption: bigCodePaymentsNeedThePassword
        if order.total > OrderRules.mostWithoutPassword {
            order.state = .userpaying
            order.openid = openid
            order.expiresAt = now.addingTimeInterval(OrderRules.passwordLife)
            orders.put(order)
            schedule(.order, order.outTradeNo, at: order.expiresAt)
        } else {
            order.attempts = [PaymentAttempt(at: now, openid: openid, outcome: .paid)]
            settle(&order, openid: openid, bankType: "OTHERS")
        }
        return order
    }

    /// Undoes a code payment (撤销): money that was paid goes back whole. Re-entrant. Assumption: codePaymentsAreReversed
    mutating func reverse(_ outTradeNo: String, subMchid: String?) throws(GatewayRefusal) -> Order {
        let order = try order(outTradeNo, subMchid: subMchid)
        guard order.state != .revoked else { return order }
        guard order.tradeType == "MICROPAY" || order.tradeType == "FACEPAY" else {
            throw GatewayRefusal(status: 403, code: "TRADE_ERROR", message: "仅付款码支付的订单可撤销")
        }
        return try undo(order)
    }

    /// Sends the money back, where there is any, and ends the order.
    mutating func undo(_ order: Order) throws(GatewayRefusal) -> Order {
        guard order.state != .revoked else { return order }
        var order = order
        let outTradeNo = order.outTradeNo
        guard now.timeIntervalSince(order.createdAt) <= OrderRules.life else {
            throw GatewayRefusal(status: 400, code: "REVERSE_EXPIRE", message: "订单超过7天，无法撤销")
        }
        if order.isPaid {
            guard order.state == .success, order.shared == 0, let openid = order.openid else {
                throw GatewayRefusal(status: 403, code: "TRADE_ERROR", message: "订单已退款或已分账，无法撤销")
            }
            let fee = Fee.of(order.total)
            guard ledger.balance(order.account) + fee >= order.total else { throw .notEnough }
            let reference = order.transactionId ?? ""
            ledger.move(
                fee, from: .fees, to: order.account, reason: .feeReturn, reference: reference, outNo: outTradeNo,
                at: now
            )
            ledger.move(
                order.total, from: order.account, to: .user(openid), reason: .refund, reference: reference,
                outNo: outTradeNo, at: now
            )
        }
        order.state = .revoked
        order.closedAt = now
        orders.put(order)
        cancel(.order, outTradeNo)
        return order
    }
}
