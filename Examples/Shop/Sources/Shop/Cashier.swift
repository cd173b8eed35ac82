// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import WeChatPayAPIEcommerce
import WeChatPayAPIPay
import WeChatPayNotifications

/// All that the shop does with WeChat Pay.
struct Cashier: Sendable {
    let client: WeChatPayClient
    let orders: any OrderStore
    let appid: String
    /// Where WeChat Pay's notifications reach this server.
    let notifyURL: String

    /// Places an order (Native下单): what comes back becomes a QR code.
    func sell(_ goods: String, for total: Int) async throws -> Order {
        // Later orders have greater numbers, and nobody can guess one.
        let number = "SHOP\(Int(Date().timeIntervalSince1970 * 1000))" + UUID().uuidString.prefix(8)
        let reply = try await client.v3.pay.transactions.native.post(
            .init(
                appid: appid, mchid: client.merchant.mchid, description: goods, outTradeNo: number,
                amount: .init(total: total, currency: "CNY"), notifyURL: notifyURL
            )
        )
        let order = Order(number: number, goods: goods, total: total, codeURL: try reply.codeURL)
        try await orders.insert(order)
        return order
    }

    /// Gives money back.
    ///
    /// It is written down before it is asked for. Asking again for the same amount while the outcome is unknown, after a
    /// lost reply or a double click, uses the same number, so it refunds once.
    func refund(_ number: String, amount: Int) async throws {
        let day = BillDate(of: Date()).text
        let order = try await orders.change(number) { order in
            if Self.unsettled(order, amount) != nil { return }
            guard order.state == .paid, amount >= 1, amount <= order.total - order.refunded else {
                throw HTTPError(.conflict, message: "There is not so much to give back.")
            }
            order.refunds["\(order.number)_\(order.refunds.count + 1)"] = .init(amount: amount, askedOn: day)
        }
        guard let order, let refund = Self.unsettled(order, amount) else { throw HTTPError(.notFound) }
        do {
            _ = try await client.v3.refund.domestic.refunds.post(
                .init(
                    outRefundNo: refund, amount: .init(refund: amount, total: order.total, currency: "CNY"),
                    outTradeNo: order.number, notifyURL: notifyURL
                )
            )
        } catch let error as WeChatPayError where error.rejection.map({ (400..<429).contains($0.status) }) == true {
            // Refused for certain. Whatever else went wrong, the money may be on its way.
            try await orders.change(number) { $0.refunds[refund]?.state = .closed }
            throw error
        }
        try await orders.change(number) { order in
            // Its notification may have been faster.
            if order.refunds[refund]?.state == .asked { order.refunds[refund]?.state = .accepted }
        }
    }

    private static func unsettled(_ order: Order, _ amount: Int) -> String? {
        order.refunds.first { $0.value.state == .asked && $0.value.amount == amount }?.key
    }

    /// Books what a notification says. It is called once for each, and throws where it is to come again.
    func book(_ notification: WeChatPayNotification) async throws {
        switch notification.event {
        case .transactionSuccess(let payment):
            try await pay(
                try payment.outTradeNo, total: try payment.amount.total, transactionID: try payment.transactionID)
        case .refundSuccess(let refund): try await settle(try refund.outTradeNo, try refund.outRefundNo, .done)
        case .refundClosed(let refund): try await settle(try refund.outTradeNo, try refund.outRefundNo, .closed)
        default: break
        }
    }

    private func settle(_ number: String, _ refund: String, _ state: Order.Refund.State) async throws {
        let order = try await orders.change(number) { order in
            guard order.refunds[refund] != nil else { throw HTTPError(.notFound, message: "No such refund.") }
            order.refunds[refund]?.state = state
        }
        guard order != nil else { throw HTTPError(.notFound, message: "No such order.") }
    }

    @discardableResult
    private func pay(_ number: String, total: Int, transactionID: String) async throws -> Order {
        let day = BillDate(of: Date()).text
        let order = try await orders.change(number) { order in
            // Never book what was not asked for.
            guard order.total == total else { throw HTTPError(.conflict, message: "The amount is another one.") }
            if order.state == .paid { return }
            order.state = .paid
            order.paidOn = day
            order.transactionID = transactionID
        }
        guard let order else { throw HTTPError(.notFound, message: "No such order.") }
        return order
    }

    /// Notifications may stay away: asks for an order that is still waiting.
    func lookUp(_ order: Order) async throws -> Order {
        guard order.state == .waiting else { return order }
        let reply = try await client.v3.pay.transactions.outTradeNo.outTradeNo(order.number)
            .get(mchid: client.merchant.mchid)
        guard try reply.tradeState == .success else { return order }
        return try await pay(
            order.number, total: try reply.amount.total ?? 0, transactionID: try reply.transactionID ?? "")
    }

    /// Compares a day's trade bill (交易账单) with the orders, both ways.
    func reconcile(_ day: String) async throws -> Reconciliation {
        var result = Reconciliation(day: day)
        var paid: [String: Int] = [:]
        var refunded: [String: Int] = [:]
        let bill = try await client.tradeBill(date: BillDate(day))
        for try await row in bill {
            if let number = row.outRefundNo {
                refunded[number] = Int(row.requestedRefund ?? row.refund ?? 0)
            } else {
                paid[row.outTradeNo] = Int(row.orderTotal ?? row.settlementTotal ?? 0)
            }
        }
        for order in try await orders.all() {
            if order.paidOn == day {
                result.compare(order.number, booked: order.total, billed: paid.removeValue(forKey: order.number))
            }
            for (number, refund) in order.refunds where refund.askedOn == day && refund.state == .done {
                result.compare(number, booked: -refund.amount, billed: refunded.removeValue(forKey: number).map { -$0 })
            }
        }
        for (number, amount) in paid { result.compare(number, booked: nil, billed: amount) }
        for (number, amount) in refunded { result.compare(number, booked: nil, billed: -amount) }
        return result
    }

    /// Opens the signing page of a personal payee contract (APP场景预签约).
    func askForContract(_ code: String) async throws -> BusinessViewInvocation {
        let session = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
            .init(appid: appid, outContractCode: code)
        )
        return try await client.appContractInvocation(
            appid: appid, preEntrustwebID: session.preEntrustwebID, outContractCode: code
        )
    }

    func contractState(_ code: String) async throws -> String {
        let contract = try await client.v3.ecommerce.individualContracts.outContractCode.outContractCode(code)
            .get(appid: appid)
        return try contract.authState.rawValue
    }
}

/// A day's bill beside the shop's own books.
struct Reconciliation: Codable, Sendable, ResponseEncodable {
    let day: String
    /// What both agree on.
    var lines = 0
    /// 分, refunds taken off.
    var total = 0
    /// Where the two differ.
    var differences: [String] = []

    mutating func compare(_ number: String, booked: Int?, billed: Int?) {
        lines += 1
        total += billed ?? 0
        if booked != billed {
            differences.append("\(number): booked \(booked ?? 0) 分, billed \(billed ?? 0) 分")
        }
    }
}
