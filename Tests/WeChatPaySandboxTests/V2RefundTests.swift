// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Refunds over APIv2, of orders that either generation placed.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2RefundTests {
    private let desk: RefundDesk

    init() throws { desk = try RefundDesk(seed: 3) }

    private func post(_ path: String, _ members: [(String, String)]) async throws -> V2Response {
        var xml: XML = ["appid": "wxd678efh567h23787", "mch_id": "1900000109"]
        for (name, value) in members { xml[name] = value }
        return try await desk.client.chain(path).post(xml: xml)
    }

    private func refund(
        _ number: String, of order: String, _ amount: Int, total: Int = 100
    ) async throws -> V2Response {
        try await post(
            "v2/secapi/pay/refund",
            [
                ("out_trade_no", order), ("out_refund_no", number), ("refund_fee", String(amount)),
                ("total_fee", String(total)),
            ]
        )
    }

    private func code<Value>(_ work: () async throws -> Value) async -> String? {
        await failure(work)?.rejection?.code
    }

    private func faults(_ reply: V2Response, _ id: String) throws -> [String] {
        let operation = try #require(APIDescription.shared.operation(id: id))
        var walk = ReplyWalk(hasOnlyText: true)
        walk.walk(.object(reply.xml.object), operation.details.response.fields)
        return walk.faults
    }

    @Test func bothGenerationsSeeTheSameRefund() async throws {
        try await desk.paid("ORDER-1")
        let reply = try await refund("R1", of: "ORDER-1", 60)
        #expect(reply["refund_fee"] == "60")
        #expect(reply["cash_refund_fee"] == "60")
        #expect(try faults(reply, "v2.secapi.pay.refund.post").isEmpty)
        #expect(try await desk.status("R1") == "PROCESSING")
        await desk.sandbox.advance(by: .seconds(60))
        try await desk.refund("R2", of: "ORDER-1", 40)
        let query = try await post("v2/pay/refundquery", [("out_trade_no", "ORDER-1")])
        #expect(try faults(query, "v2.pay.refundquery.post").isEmpty)
        #expect(query["refund_count"] == "2")
        #expect(query["refund_status_0"] == "SUCCESS")
        #expect(query["refund_success_time_0"] == "2026-01-01 12:00:05")
        #expect(query["refund_status_1"] == "PROCESSING")
        #expect(query["out_refund_no_1"] == "R2")
        let one = try await post("v2/pay/refundquery", [("refund_id", reply["refund_id"] ?? "")])
        #expect(one["refund_count"] == "1")
        #expect(one["out_refund_no_0"] == "R1")
    }

    @Test func refusesInAPIv2sSpelling() async throws {
        try await desk.paid("ORDER-1")
        #expect(await code { try await refund("R1", of: "ORDER-9", 1) } == "ORDERNOTEXIST")
        #expect(await code { try await refund("R1", of: "ORDER-1", 1, total: 99) } == "REFUND_FEE_MISMATCH")
        #expect(await code { try await refund("R1", of: "ORDER-1", 101) } == "ERROR")
        #expect(await code { try await post("v2/pay/refundquery", [("out_refund_no", "R1")]) } == "REFUNDNOTEXIST")
        _ = try await refund("R1", of: "ORDER-1", 10)
        _ = try await refund("R1", of: "ORDER-1", 10)
        #expect(await code { try await refund("R1", of: "ORDER-1", 20) } == "REFUND_FEE_MISMATCH")
        #expect(await code { try await refund("R2", of: "ORDER-1", 10) } == "FREQUENCY_LIMITED")
        #expect(desk.sandbox.ledger.filter { $0.reason == "refund" }.count == 1)
        try await desk.paid("ORDER-2")
        desk.spend(desk.sandbox.balance())
        #expect(await code { try await refund("R3", of: "ORDER-2", 100) } == "NOTENOUGH")
        await desk.sandbox.advance(by: .seconds(366 * 86400))
        #expect(await code { try await refund("R3", of: "ORDER-2", 100) } == "TRADE_OVERDUE")
    }

    @Test func tellsOfTheOutcomeInAPIv2sWay() async throws {
        let statuses: [(RefundOutcome, String)] = [
            (.success, "SUCCESS"), (.abnormal, "CHANGE"), (.closed, "REFUNDCLOSE"),
        ]
        let page = try #require(APIDescription.shared.notifications(id: "refund-processed").first)
        let body = try #require(page.details.body).fields
        for (index, (outcome, status)) in statuses.enumerated() {
            try await desk.paid("ORDER-\(index)")
            desk.sandbox.refundOutcome = outcome
            _ = try await post(
                "v2/secapi/pay/refund",
                [
                    ("out_trade_no", "ORDER-\(index)"), ("out_refund_no", "R\(index)"), ("refund_fee", "100"),
                    ("total_fee", "100"), ("notify_url", "https://example.com/v2"),
                ]
            )
            await desk.sandbox.advance(by: .seconds(5))
            let told = try #require(desk.told.last)
            #expect(told.event == "refund-processed")
            let plain = try #require(told.resource["req_info"])
            #expect(plain["refund_status"] == .string(status))
            #expect(plain["out_refund_no"] == .string("R\(index)"))
            var walk = ReplyWalk(hasOnlyText: true)
            walk.walk(plain, try #require(body.first { $0.name == "req_info" }).fields)
            #expect(walk.faults == [])
        }
    }

    @Test func listsTenRefundsFromAnOffset() async throws {
        try await desk.paid("ORDER-1")
        for index in 0..<12 {
            _ = try await refund("R\(index)", of: "ORDER-1", 1)
            await desk.sandbox.advance(by: .seconds(60))
        }
        let first = try await post("v2/pay/refundquery", [("out_trade_no", "ORDER-1")])
        #expect(first["total_refund_count"] == "12")
        #expect(first["refund_count"] == "10")
        #expect(first["out_refund_no_9"] == "R9")
        let rest = try await post("v2/pay/refundquery", [("out_trade_no", "ORDER-1"), ("offset", "10")])
        #expect(rest["refund_count"] == "2")
        #expect(rest["out_refund_no_1"] == "R11")
        for offset in ["12", "-1"] {
            let query = { try await post("v2/pay/refundquery", [("out_trade_no", "ORDER-1"), ("offset", offset)]) }
            #expect(await code { try await query() } == "PARAM_ERROR")
        }
    }
}
