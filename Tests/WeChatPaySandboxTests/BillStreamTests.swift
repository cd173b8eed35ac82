// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Bills of a sandbox as rows, over a socket and within the process, and what may go wrong on the way.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BillStreamTests {
    private let desk: RefundDesk
    private let quick = DownloadOptions(pause: .zero)

    init() throws { desk = try RefundDesk(seed: 6) }

    /// A day with orders and refunds, its bill made.
    private func day() async throws {
        try await desk.paid("ORDER1", total: 12_345, description: "苹果,\"红\"\n一斤")
        try await desk.paid("ORDER2", total: 1)
        try await desk.refund("R1", of: "ORDER1", 345, total: 12_345)
        await desk.sandbox.advance(by: .seconds(22 * 3600))
    }

    private func client(_ baseURL: String) throws -> WeChatPayClient {
        try desk.sandbox.client(
            baseURL: baseURL, configuration: .init(timeout: .seconds(60), now: { RefundDesk.noon }))
    }

    private func rows<Row>(_ bill: Bill<Row>) async throws -> [Row] {
        var rows: [Row] = []
        for try await row in bill { rows.append(row) }
        #expect(try bill.summary.differences.isEmpty)
        return rows
    }

    private func check(_ client: WeChatPayClient) async throws {
        let trades = try await rows(try await client.tradeBill(date: "2026-01-01"))
        #expect(trades.map(\.outTradeNo) == ["ORDER1", "ORDER2", "ORDER1"])
        #expect(trades.map(\.tradeState) == ["SUCCESS", "SUCCESS", "REFUND"])
        #expect(trades.map(\.settlementTotal) == [12_345, 1, 0])
        #expect(trades.map(\.refund) == [0, 0, 345] && trades.last?.outRefundNo == "R1")
        let payments = try await rows(try await client.tradeBill(date: "2026-01-01", type: .success))
        #expect(payments.map(\.orderTotal) == [12_345, 1] && payments.allSatisfy { $0.refund == nil })
        let refunds = try await rows(try await client.tradeBill(date: "2026-01-01", type: .refund))
        #expect(refunds.map(\.outRefundNo) == ["R1"] && refunds.first?.refundRequestedAt != nil)
        let funds = try await rows(try await client.fundFlowBill(date: "2026-01-01"))
        let balance = funds.reduce(Int64(0)) { $0 + ($1.isIncome ? $1.amount : -$1.amount) }
        #expect(funds.last?.balance == balance)
    }

    @Test func aDayReconcilesOverASocketAndWithoutOne() async throws {
        try await day()
        try await check(desk.client)
        try await desk.sandbox.withServer { baseURL in try await check(client(baseURL)) }
    }

    @Test func encryptedBillsAreOpened() async throws {
        try await desk.paidForSub("ORDERS", total: 200)
        try await desk.paid("ORDER1", total: 100)
        await desk.sandbox.advance(by: .seconds(22 * 3600))
        try await desk.sandbox.withServer { baseURL in
            for client in [desk.client, try client(baseURL)] {
                let one = try await rows(
                    try await client.subMerchantFundFlowBill(date: "2026-01-01", subMchid: RefundDesk.subMchid))
                #expect(one.first?.amount == 200 && one.first?.isIncome == true)
                let all = try await rows(try await client.ecommerceFundFlowBill(date: "2026-01-01"))
                #expect(all.first?.subMchid == RefundDesk.subMchid && all.first?.amount == 200)
            }
        }
    }

    @Test func faultsOfTheWayAreOvercomeOrSaid() async throws {
        try await day()
        let path = "/v3/billdownload/file"
        try await desk.sandbox.withServer { baseURL in
            for client in [desk.client, try client(baseURL)] {
                let faults = desk.sandbox.faults
                for kind in [Fault.Kind.cutBody(after: 100), .reset, .connectionClosed, .status(502)] {
                    try faults.add(kind, path: path, times: 1)
                    let bill = try await client.tradeBill(date: "2026-01-01", options: quick)
                    #expect(try await rows(bill).count == 3, "\(kind)")
                    faults.removeAll()
                }
                try faults.add(.slowBody(.milliseconds(200)), path: path)
                #expect(try await rows(try await client.tradeBill(date: "2026-01-01")).count == 3)
                faults.removeAll()
                try faults.add(.cutBody(after: 100), path: path)
                let broken = await refusal {
                    try await rows(try await client.tradeBill(date: "2026-01-01", options: quick))
                }
                #expect(broken?.code == .network)
                faults.removeAll()
                try faults.add(.status(302), path: path)
                let redirect = await refusal { try await client.tradeBill(date: "2026-01-01", options: quick) }
                #expect(redirect?.rejection?.status == 302)
                faults.removeAll()
                try faults.add(.hugeBody(bytes: 1 << 20), path: path)
                let padded = await refusal {
                    try await rows(try await client.tradeBill(date: "2026-01-01", options: quick))
                }
                #expect(padded?.code == .fileDamaged)
                faults.removeAll()
            }
        }
    }

    @Test func silenceEndsADownloadAndSlownessDoesNot() async throws {
        try await day()
        try await desk.sandbox.withServer { baseURL in
            let client = try desk.sandbox.client(
                baseURL: baseURL, configuration: .init(timeout: .seconds(4), now: { RefundDesk.noon }))
            // Longer than the limit as a whole, but never silent for so long.
            try desk.sandbox.faults.add(.slowBody(.seconds(6)), path: "/v3/billdownload/file")
            #expect(try await rows(try await client.tradeBill(date: "2026-01-01")).count == 3)
            desk.sandbox.faults.removeAll()
            try desk.sandbox.faults.add(.slowFirstByte(.seconds(60)), path: "/v3/billdownload/file")
            let error = await refusal {
                try await client.tradeBill(date: "2026-01-01", options: DownloadOptions(attempts: 1))
            }
            #expect(error?.code == .timeout)
        }
    }

    @Test func daysWithoutABillAreRefused() async throws {
        try await day()
        let none = await refusal { try await desk.client.tradeBill(date: "2025-12-31") }
        #expect(none?.rejection?.code == "NO_STATEMENT_EXIST")
        let early = await refusal { try await desk.client.tradeBill(date: "2026-01-02") }
        #expect(early?.code == .gatewayError)
    }

    @Test func aCancelledDownloadEnds() async throws {
        try await day()
        try await desk.sandbox.withServer { baseURL in
            let client = try client(baseURL)
            try desk.sandbox.faults.add(.slowFirstByte(.seconds(30)), path: "/v3/billdownload/file")
            let task = Task { try await client.tradeBill(date: "2026-01-01") }
            // A connection that is still being made when the server ends is more than the server can take.
            while desk.sandbox.faults.list.first?.applied == 0 { try await Task.sleep(for: .milliseconds(1)) }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    private func refusal<Value>(_ work: () async throws -> Value) async -> WeChatPayError? {
        do {
            _ = try await work()
            return nil
        } catch { return error as? WeChatPayError }
    }
}
