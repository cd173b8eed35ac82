// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import Hummingbird
import ServiceLifecycle
import WeChatPay

/// Plays everybody but the shop, over HTTP: a customer, a payee, and WeChat Pay's own hands in the sandbox.
struct Customer: Service {
    let shop: String
    let sandbox: String

    struct Disappointment: Error, CustomStringConvertible { let description: String }

    func run() async throws {
        try await waitForShop()
        print("1  Two customers buy")
        let tea = try await buy("茶 Tea")
        let book = try await buy("书 Book")

        print("2  WeChat Pay changes its key, and the old one is gone")
        try await control("keys", ["rotate": true])
        try await control("keys", ["retire_old": true])
        let more = try await buy("茶 Tea")

        print("3  Two refunds, a part and a whole")
        try await refund(book, 2_000)
        try await refund(tea, 1_200)

        print("4  A payee signs a contract (个人收款方签约)")
        let code = "APPLYMENT_00000000001"
        let opened = try await call("POST", "\(shop)/contracts/\(code)", [:])
        try await control("contracts/launch", ["query": opened["query"] ?? ""])
        try await control("contracts/\(code)/sign", [:])
        let state = try await text("\(shop)/contracts/\(code)")
        try check(state == "AUTHORIZED", "the contract is \(state)")
        print("   \(state)")

        print("5  The next day: the bill (交易账单) beside the shop's books")
        let day = BillDate(of: Date()).text
        try await control("clock", ["advance_seconds": 129_600])
        let result = try await call("GET", "\(shop)/reconciliation/\(day)")
        let differences = result["differences"]?.array ?? []
        for difference in differences { print("   \(difference.string ?? "")") }
        try check(differences.isEmpty, "\(differences.count) differences")
        try check(result["lines"] == 5, "\(result["lines"] ?? 0) lines instead of 5")
        let booked = 1_200 + 4_950 + 1_200 - 2_000 - 1_200
        try check(result["total"]?.int == booked, "the bill says \(result["total"] ?? 0) 分")
        print("   5 lines, \(booked) 分, no difference; order \(more.suffix(6)) was paid under the new key")
        print("\nNothing was lost.")
    }

    // MARK: Steps

    private func buy(_ goods: String) async throws -> String {
        let order = try await call("POST", "\(shop)/orders", ["goods": .string(goods)])
        let number = order["number"]?.string ?? ""
        print("   \(goods): order …\(number.suffix(6)), \(order["codeURL"]?.string ?? "")")
        try await control("orders/\(number)/pay", [:])
        // Only notifications may change it: the list does not ask WeChat Pay.
        try await wait("the payment of \(number)") {
            let orders = try await call("GET", "\(shop)/orders").array ?? []
            return orders.contains { $0["number"]?.string == number && $0["state"] == "paid" }
        }
        print("     paid, and notified")
        return number
    }

    private func refund(_ number: String, _ amount: Int) async throws {
        print("   …\(number.suffix(6)): \(amount) 分 back")
        _ = try await send("POST", "\(shop)/orders/\(number)/refunds", ["amount": .number(JSON.Number(amount))])
        try await control("clock", ["advance_seconds": 10])
        try await wait("the refund of \(number)") {
            let orders = try await call("GET", "\(shop)/orders").array ?? []
            let refunds = orders.first { $0["number"]?.string == number }?["refunds"]?.object
            return refunds?.contains { $0.value["state"] == "done" } == true
        }
        print("     refunded, and notified")
    }

    private func waitForShop() async throws {
        try await wait("the shop") { (try? await send("GET", "\(shop)/orders")) != nil }
    }

    private func wait(_ what: String, _ isDone: () async throws -> Bool) async throws {
        for _ in 0..<200 {
            if try await isDone() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Disappointment(description: "\(what) did not come about in ten seconds")
    }

    private func check(_ isTrue: Bool, _ otherwise: String) throws {
        guard isTrue else { throw Disappointment(description: otherwise) }
    }

    // MARK: HTTP

    private func control(_ path: String, _ body: JSON) async throws {
        _ = try await send("POST", "\(sandbox)/sandbox/\(path)", body)
    }

    private func call(_ method: String, _ url: String, _ body: JSON? = nil) async throws -> JSON {
        try JSON(parsing: try await send(method, url, body))
    }

    private func text(_ url: String) async throws -> String {
        String(decoding: try await send("GET", url), as: UTF8.self)
    }

    private func send(_ method: String, _ url: String, _ body: JSON? = nil) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: url)
        request.method = .init(rawValue: method)
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(body.bytes)
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let bytes = Array(try await response.body.collect(upTo: 1 << 20).readableBytesView)
        guard (200..<300).contains(Int(response.status.code)) else {
            throw Disappointment(
                description: "\(method) \(url): \(response.status.code) \(String(decoding: bytes, as: UTF8.self))")
        }
        return bytes
    }
}
