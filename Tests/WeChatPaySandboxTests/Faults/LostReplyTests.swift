// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// The fault that loses money: the call took effect, and its reply never came.
@Suite(.limited, .timeLimit(.minutes(10)))
struct LostReplyTests {
    /// Everything after which a client cannot know whether the call took effect.
    private static let kinds: [Fault.Kind] = [
        .replyLost, .reset, .cutBody(), .statusAfterCommit(502), .systemErrorAfterCommit, .wrongSignature,
        .signatureProbe,
    ]

    private static let unknowns: Set<WeChatPayError.Code> = [
        .network, .gatewayError, .signatureInvalid, .signatureProbe,
    ]

    private static let order: JSON = [
        "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "LOST20260101",
        "notify_url": "https://example.com/notify", "amount": ["total": 1000, "currency": "CNY"],
    ]

    private static let refund: JSON = [
        "out_trade_no": "LOST20260101", "out_refund_no": "R1",
        "amount": ["refund": 400, "total": 1000, "currency": "CNY"],
    ]

    @Test(arguments: kinds, Way.allCases)
    func anOrderIsThereOnce(_ kind: Fault.Kind, _ way: Way) async throws {
        try await withSandbox(way) { sandbox, client in
            try sandbox.faults.add(kind, method: "POST", path: "/v3/pay/transactions/*", times: 1)
            let error = await failure { try await client["v3/pay/transactions/native"].post(json: Self.order) }
            #expect(error.map { Self.unknowns.contains($0.code) } == true)
            #expect(sandbox.order(outTradeNo: "LOST20260101")?.state == "NOTPAY")
            let found = try await client["v3/pay/transactions/out-trade-no/LOST20260101"].get(
                query: ["mchid": "1900000109"])
            #expect(try found.json["trade_state"] == "NOTPAY")
            let again = try await client["v3/pay/transactions/native"].post(json: Self.order)
            let url = try #require(try again.json["code_url"]?.string)
            try sandbox.pay(codeURL: url)
            #expect(sandbox.ledger.filter { $0.amount == 1000 }.count == 1)
        }
    }

    @Test(arguments: kinds, Way.allCases)
    func moneyIsRefundedOnce(_ kind: Fault.Kind, _ way: Way) async throws {
        try await withSandbox(way) { sandbox, client in
            let prepay = try await client["v3/pay/transactions/native"].post(json: Self.order)
            try sandbox.pay(codeURL: try #require(try prepay.json["code_url"]?.string))
            try sandbox.faults.add(kind, path: "/v3/refund/domestic/refunds", times: 1)
            let error = await failure { try await client["v3/refund/domestic/refunds"].post(json: Self.refund) }
            #expect(error.map { Self.unknowns.contains($0.code) } == true)
            // A query finds it; so does the same number again, which refunds nothing more.
            let found = try await client["v3/refund/domestic/refunds/R1"].get().json
            let again = try await client["v3/refund/domestic/refunds"].post(json: Self.refund).json
            #expect(found["refund_id"]?.string?.isEmpty == false)
            #expect(again["refund_id"] == found["refund_id"])
            await sandbox.advance(by: .seconds(60))
            #expect(try await client["v3/refund/domestic/refunds/R1"].get().json["status"] == "SUCCESS")
            // It leaves the merchant once.
            #expect(sandbox.ledger.filter { $0.from == "merchant:1900000109" && $0.amount == 400 }.count == 1)
        }
    }

    @Test func whatWasRefusedBeforeTheCommitIsNotThere() async throws {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client()
        for kind in [Fault.Kind.connectionClosed, .status(502), .frequencyLimited, .systemError] {
            try sandbox.faults.add(kind, path: "/v3/pay/transactions/native", times: 1)
            let error = await failure { try await client["v3/pay/transactions/native"].post(json: Self.order) }
            #expect(error != nil)
            #expect(sandbox.order(outTradeNo: "LOST20260101") == nil)
        }
    }

    /// A client with all the usual care, in a run where a third of all goes wrong: each order is paid and refunded once.
    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func aCarefulClientComesThroughChaos(_ seed: UInt64) async throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.faultSeed = seed
        configuration.notificationSender = Receiver()
        let sandbox = try Sandbox(configuration: configuration)
        let client = try sandbox.client()
        try sandbox.faults.add(.chaos(0.35))
        func persist(_ work: () async throws -> JSON) async throws -> JSON {
            for _ in 0..<50 {
                if let json = try? await work(), json["code"] == nil { return json }
            }
            throw WeChatPayError(.network, "The chaos was too much (seed \(seed)).")
        }
        for index in 0..<8 {
            var order = Self.order
            order["out_trade_no"] = .string("CHAOS000\(index)")
            var refund = Self.refund
            refund["out_trade_no"] = order["out_trade_no"]
            refund["out_refund_no"] = .string("R\(index)")
            let prepay = try await persist {
                try await client["v3/pay/transactions/native"].post(json: order).json
            }
            try sandbox.pay(codeURL: try #require(prepay["code_url"]?.string))
            let refunded = try await persist {
                try await client["v3/refund/domestic/refunds"].post(json: refund).json
            }
            #expect(refunded["out_refund_no"] == refund["out_refund_no"])
        }
        await sandbox.advance(by: .seconds(60))
        #expect(sandbox.ledger.filter { $0.amount == 1000 }.count == 8)
        #expect(sandbox.ledger.filter { $0.from == "merchant:1900000109" && $0.amount == 400 }.count == 8)
        #expect(sandbox.faults.list.first.map { $0.applied > 0 } == true)
    }
}
