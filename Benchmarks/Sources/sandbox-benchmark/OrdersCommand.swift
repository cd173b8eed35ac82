// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CryptoExtras
import Foundation
import Synchronization
import WeChatPay
import WeChatPaySandbox

/// Orders that are placed, paid, notified and refunded; afterwards every account and the day's bill have to agree.
struct OrdersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Orders placed, paid, notified, refunded, and balanced against ledger and bill."
    )

    @Option(help: "How many orders.")
    var count = 10_000

    func validate() throws {
        // A sandbox remembers 20,000 notifications; with more orders, some could not be checked.
        guard (1...10_000).contains(count) else { throw ValidationError("count is 1 to 10,000.") }
    }

    func run() async throws {
        let receiver = CountingReceiver()
        var configuration = Sandbox.Configuration()
        configuration.notificationSender = receiver
        let sandbox = try Sandbox(configuration: configuration)
        let requests = try SignedRequests(sandbox.credentials)
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let message = Data(repeating: 0x61, count: 400)
        let raw = try rate(2000) { _ in _ = try key.signature(for: message, padding: .insecurePKCS1v1_5) }

        let total = 1_000
        let orders = try (0..<count).map { try requests.order($0, total: total) }
        let refunds = try (0..<count).map { try requests.refund($0, total: total, part: Self.part($0)) }

        let start = ContinuousClock.now
        for request in orders { try Self.expect(sandbox.handle(request)) }
        for number in 0..<count { try sandbox.pay(outTradeNo: "ORDER_\(number)") }
        await sandbox.deliverDue()
        for request in refunds { try Self.expect(sandbox.handle(request)) }
        await sandbox.advance(by: .seconds(600))
        let seconds = start.duration(to: .now) / .seconds(1)

        try check(receiver.counts == ["TRANSACTION.SUCCESS": count, "REFUND.SUCCESS": count], "notifications")
        let refunded = (0..<count).map(Self.part).reduce(0, +)
        try checkLedger(sandbox, paid: count * total, refunded: refunded)
        try await checkBill(sandbox, paid: count * total, refunded: refunded)
        // Two replies and two notifications of each order are signed.
        let signing = Double(4 * count) / raw
        print(
            "\(count) orders placed, paid, notified and refunded in "
                + String(format: "%.1f s (%.0f/s); ", seconds, Double(count) / seconds)
                + String(format: "ratio of raw signing to all of it %.2f", signing / seconds)
        )
        print("Ledger, balances and the trade bill agree to the 分.")
    }

    /// What is given back of an order; no two neighbours are alike.
    private static func part(_ number: Int) -> Int { 1 + number % 1_000 }

    private static func expect(_ reply: GatewayReply) throws {
        guard reply.status < 300 else { throw ValidationError(String(decoding: reply.body, as: UTF8.self)) }
    }

    private func check(_ isTrue: Bool, _ what: String) throws {
        guard isTrue else { throw ValidationError("\(what) do not add up") }
    }

    private func checkLedger(_ sandbox: Sandbox, paid: Int, refunded: Int) throws {
        var held: [String: Int] = [:]
        var moved: [String: Int] = [:]
        for line in sandbox.ledger {
            held[line.from, default: 0] -= line.amount
            held[line.to, default: 0] += line.amount
            // A refund passes the bank on its way to the payer, and is counted when it is there.
            if line.reason != "refund" || line.to.hasPrefix("user:") { moved[line.reason, default: 0] += line.amount }
            try check(held[line.from] == line.fromBalance && held[line.to] == line.toBalance, "balances of \(line.id)")
        }
        try check(moved["trade"] == paid && moved["refund"] == refunded, "trades and refunds")
        let fees = moved["fee", default: 0] - moved["feeReturn", default: 0]
        try check(sandbox.balance() == paid - refunded - fees, "the merchant's balance")
        try check(held.values.reduce(0, +) == 0, "all accounts together")
    }

    private func checkBill(_ sandbox: Sandbox, paid: Int, refunded: Int) async throws {
        let requests = try SignedRequests(sandbox.credentials)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
        let day = calendar.dateComponents([.year, .month, .day], from: sandbox.businessTime)
        let date = String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
        await sandbox.advance(by: .seconds(36 * 3600))
        let reply = sandbox.handle(try requests.make("GET", "/v3/bill/tradebill?bill_date=\(date)&bill_type=ALL"))
        try Self.expect(reply)
        let json = try JSON(parsing: reply.body)
        guard let url = json["download_url"]?.string.flatMap({ URLComponents(string: $0) }) else {
            throw ValidationError("no bill")
        }
        let target = url.percentEncodedPath + "?" + (url.percentEncodedQuery ?? "")
        let bill = sandbox.handle(try requests.make("GET", target))
        try Self.expect(bill)
        try check(Download.sha1(of: Data(bill.body)) == json["hash_value"]?.string, "the bill's SHA-1")
        let lines = String(decoding: bill.body, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard lines.count > 2, let last = lines.last else { throw ValidationError("the bill is empty") }
        let names = lines[lines.count - 2].split(separator: ",")
        let totals = last.split(separator: ",").map { $0.dropFirst() }
        func total(_ name: String) -> Int? {
            zip(names, totals).first { $0.0 == name }.flatMap { Int($0.1.filter { $0 != "." }) }
        }
        try check(lines.count == 2 * count + 3, "lines of the bill")
        try check(total("应结订单总金额") == paid && total("退款总金额") == refunded, "totals of the bill")
    }
}

/// Answers every notification with success, and counts them by event.
private final class CountingReceiver: NotificationSender {
    private let state = Mutex<[String: Int]>([:])
    var counts: [String: Int] { state.withLock { $0 } }

    func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
        state.withLock { $0[delivery.eventType, default: 0] += 1 }
        return NotificationAnswer(status: 204)
    }
}

extension SignedRequests {
    fileprivate func order(_ number: Int, total: Int) throws -> GatewayRequest {
        try make(
            "POST", "/v3/pay/transactions/native",
            """
            {"appid":"wxd678efh567h23787","mchid":"1900000109","description":"benchmark",\
            "out_trade_no":"ORDER_\(number)","notify_url":"https://example.com/notify",\
            "amount":{"total":\(total),"currency":"CNY"}}
            """
        )
    }

    fileprivate func refund(_ number: Int, total: Int, part: Int) throws -> GatewayRequest {
        try make(
            "POST", "/v3/refund/domestic/refunds",
            """
            {"out_trade_no":"ORDER_\(number)","out_refund_no":"REFUND_\(number)",\
            "notify_url":"https://example.com/notify","amount":{"refund":\(part),"total":\(total),"currency":"CNY"}}
            """
        )
    }
}
