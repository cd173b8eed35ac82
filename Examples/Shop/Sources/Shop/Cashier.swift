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

    /// Gives money back. The number follows from the order and what was refunded before, so that asking twice, after a
    /// reply was lost for example, refunds once.
    func refund(_ order: Order, amount: Int) async throws {
        guard order.state == .paid, (1...order.total - order.refunded).contains(amount) else {
            throw HTTPError(.conflict, message: "There is not so much to give back.")
        }
        let number = "\(order.number)_\(order.refunds.count + 1)"
        _ = try await client.v3.refund.domestic.refunds.post(
            .init(
                outRefundNo: number, amount: .init(refund: amount, total: order.total, currency: "CNY"),
                outTradeNo: order.number, notifyURL: notifyURL
            )
        )
        try await orders.change(order.number) { $0.refunds[number] = .init(amount: amount, isDone: false) }
    }

    /// Books what a notification says. It is called once for each, and throws where it is to come again.
    func book(_ notification: WeChatPayNotification) async throws {
        switch notification.event {
        case .transactionSuccess(let payment):
            let total = try payment.amount.total
            let transactionID = try payment.transactionID
            let order = try await orders.change(try payment.outTradeNo) { order in
                // Never book what was not asked for.
                guard order.total == total else { throw HTTPError(.conflict, message: "The amount is another one.") }
                order.state = .paid
                order.transactionID = transactionID
            }
            guard order != nil else { throw HTTPError(.notFound, message: "No such order.") }
        case .refundSuccess(let refund):
            let number = try refund.outRefundNo
            try await orders.change(try refund.outTradeNo) { $0.refunds[number]?.isDone = true }
        case .refundClosed(let refund):
            let number = try refund.outRefundNo
            try await orders.change(try refund.outTradeNo) { $0.refunds[number] = nil }
        default: break
        }
    }

    /// Notifications may stay away: asks for an order that is still waiting.
    func lookUp(_ order: Order) async throws -> Order {
        guard order.state == .waiting else { return order }
        let reply = try await client.v3.pay.transactions.outTradeNo.outTradeNo(order.number)
            .get(mchid: client.merchant.mchid)
        guard try reply.tradeState == .success else { return order }
        let transactionID = try reply.transactionID
        return try await orders.change(order.number) { order in
            order.state = .paid
            order.transactionID = transactionID
        } ?? order
    }

    /// Compares a day's trade bill (交易账单) with the orders, both ways.
    func reconcile(_ day: String) async throws -> Reconciliation {
        var result = Reconciliation(day: day)
        var paid: [String: Int] = [:]
        var refunded: [String: Int] = [:]
        let bill = try await client.tradeBill(date: BillDate(day))
        for try await row in bill {
            if let number = row.outRefundNo {
                refunded[number] = Int(row.refund ?? 0)
            } else {
                paid[row.outTradeNo] = Int(row.settlementTotal ?? 0)
            }
        }
        for order in try await orders.all() where order.state == .paid {
            result.compare(order.number, booked: order.total, billed: paid.removeValue(forKey: order.number))
            for (number, refund) in order.refunds where refund.isDone {
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
