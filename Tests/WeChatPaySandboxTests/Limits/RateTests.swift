// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Documented limits of calls, where they are enforced.
@Suite(.limited, .timeLimit(.minutes(10)))
struct RateTests {
    private let sandbox: Sandbox
    private let client: WeChatPayClient

    init() throws {
        sandbox = try Self.sandbox()
        client = try sandbox.client(configuration: .init(now: { RefundDesk.noon }))
    }

    private static func sandbox(enforced: Bool = true) throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.now = { RefundDesk.noon }
        configuration.notificationSender = Receiver()
        configuration.enforcesLimits = enforced
        return try Sandbox(configuration: configuration)
    }

    /// How calls ended: status and code, or 200.
    private func outcomes(_ count: Int, _ call: () async throws -> Void) async -> [String: Int] {
        var outcomes: [String: Int] = [:]
        for _ in 0..<count {
            let rejection = await failure { try await call() }?.rejection
            outcomes[rejection.map { "\($0.status) \($0.code ?? "")" } ?? "200", default: 0] += 1
        }
        return outcomes
    }

    private func balance() async throws {
        _ = try await client.chain("v3/bill/fundflowbill").get(query: ["bill_date": "2026-01-01"])
    }

    private func transfer(_ number: String, in target: WeChatPayClient? = nil) async throws {
        _ = try await (target ?? client).chain("v3/fund-app/mch-transfer/transfer-bills").post(json: [
            "appid": "wxd678efh567h23787", "out_bill_no": .string(number), "openid": .string(AgreementDesk.openid),
            "transfer_amount": 30, "transfer_remark": "示例", "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [["info_type": "活动名称", "info_content": "示例"]],
        ])
    }

    // MARK: Windows

    @Test func threeBillsASecond() async throws {
        #expect(await outcomes(5) { try await balance() } == ["400 INVALID_REQUEST": 3, "429 FREQUENCY_LIMITED": 2])
        await sandbox.advance(by: .milliseconds(900))
        #expect(await outcomes(1) { try await balance() } == ["429 FREQUENCY_LIMITED": 1])
        await sandbox.advance(by: .milliseconds(100))
        #expect(await outcomes(4) { try await balance() } == ["400 INVALID_REQUEST": 3, "429 FREQUENCY_LIMITED": 1])
    }

    @Test func aHundredTransfersASecond() async throws {
        try sandbox.deposit(1_000_000)
        var number = 0
        let outcomes = await outcomes(103) {
            number += 1
            try await transfer("B\(number)")
        }
        #expect(outcomes == ["200": 100, "429 RATELIMIT_EXCEEDED": 3])
        // What was refused was not done.
        #expect(sandbox.read { $0.transfers.count } == 100)
        #expect(sandbox.read { $0.transfers["B101"] == nil })
        await sandbox.advance(by: .seconds(1))
        try await transfer("B101")
    }

    @Test func nothingIsLimitedByDefault() async throws {
        let free = try Self.sandbox(enforced: false)
        #expect(!free.enforcesLimits)
        let client = try free.client(configuration: .init(now: { RefundDesk.noon }))
        let outcomes = await outcomes(5) {
            _ = try await client.chain("v3/bill/fundflowbill").get(query: ["bill_date": "2026-01-01"])
        }
        #expect(outcomes == ["400 INVALID_REQUEST": 5])
        free.enforcesLimits = true
        #expect(free.enforcesLimits)
        let limited = await self.outcomes(4) {
            _ = try await client.chain("v3/bill/fundflowbill").get(query: ["bill_date": "2026-01-01"])
        }
        #expect(limited["429 FREQUENCY_LIMITED"] == 1)
    }

    @Test func aResetForgetsWhatWasCalledAndNotThatItCounts() async throws {
        _ = await outcomes(4) { try await balance() }
        sandbox.reset()
        #expect(sandbox.enforcesLimits)
        #expect(await outcomes(4) { try await balance() }["429 FREQUENCY_LIMITED"] == 1)
    }

    // MARK: Who is counted

    private func request(_ path: String, _ body: JSON? = nil, peer: String? = nil) -> GatewayRequest {
        GatewayRequest(
            method: body == nil ? "GET" : "POST", target: path, headers: [:],
            body: body.map { Array($0.description.utf8) } ?? [], peer: peer
        )
    }

    private func early(_ id: String, mchid: String = "1", peer: String? = nil) throws -> [RateMeter.Limit] {
        let operation = try #require(APIDescription.shared.operation(id: id))
        return RateScope(operation, request(operation.path, peer: peer), mchid: mchid).early
    }

    private func refusals(_ meter: inout RateMeter, _ limits: [RateMeter.Limit], _ count: Int, at: Date) -> Int {
        (0..<count).count { _ in meter.admit(limits, now: at) != nil }
    }

    @Test func twoMerchantsDoNotShare() throws {
        var meter = RateMeter()
        let now = RefundDesk.noon
        let id = "bill.fundflowbill.get"
        #expect(refusals(&meter, try early(id, mchid: "1"), 5, at: now) == 2)
        #expect(refusals(&meter, try early(id, mchid: "2"), 3, at: now) == 0)
    }

    @Test func addressesAreCountedApartAndTogether() throws {
        var meter = RateMeter()
        let now = RefundDesk.noon
        let id = "marketing.favor.callbacks.post"
        #expect(refusals(&meter, try early(id, peer: "10.0.0.1"), 6, at: now) == 1)
        #expect(refusals(&meter, try early(id, mchid: "2", peer: "10.0.0.1"), 1, at: now) == 1)
        #expect(refusals(&meter, try early(id, peer: "10.0.0.2"), 5, at: now) == 0)
        // A thousand a minute of all addresses.
        var all = 10
        for number in 3..<300 { all += 5 - refusals(&meter, try early(id, peer: "10.0.1.\(number)"), 5, at: now) }
        #expect(all == 1000)
    }

    @Test func anOrderIsSharedOnceASecond() async throws {
        let desk = try AgreementDesk()
        desk.sandbox.enforcesLimits = true
        let orders = [try desk.pay("T1", 10_000), try desk.pay("T2", 10_000)]
        await desk.wait(60)
        func share(_ number: String, _ transaction: String) async -> String? {
            await desk.refusal(
                "profitsharing/orders",
                [
                    "appid": "wxd678efh567h23787", "transaction_id": .string(transaction),
                    "out_order_no": .string(number), "unfreeze_unsplit": false,
                    "receivers": [
                        [
                            "type": "PERSONAL_OPENID", "account": .string(AgreementDesk.openid), "amount": 1,
                            "description": "分账",
                        ]
                    ],
                ])
        }
        var seen: [String?] = []
        for (number, order) in [("S1", orders[0]), ("S2", orders[0]), ("S3", orders[1])] {
            seen.append(await share(number, order))
        }
        #expect(seen[1] == "429 FREQUENCY_LIMITED")
        #expect(seen[0] == seen[2] && seen[0] != seen[1])
        await desk.wait(1)
        #expect(await share("S2", orders[0]) == seen[0])
    }

    // MARK: Conditions

    /// 150 accepted and 6 failing refunds a second.
    @Test func failingRefundsAreCountedByThemselves() async throws {
        let body = RefundDesk.body("R1", of: "NONE", 1)
        let outcomes = await outcomes(9) { _ = try await client.v3.refund.domestic.refunds.post(json: body) }
        #expect(outcomes == ["404 RESOURCE_NOT_EXISTS": 6, "429 FREQUENCY_LIMITED": 3])
        await sandbox.advance(by: .seconds(1))
        let next = await self.outcomes(1) { _ = try await client.v3.refund.domestic.refunds.post(json: body) }
        #expect(next == ["404 RESOURCE_NOT_EXISTS": 1])
    }

    @Test func acceptedRefundsAreCountedByThemselves() async throws {
        let desk = try RefundDesk()
        desk.sandbox.enforcesLimits = true
        try await desk.paid("ORDER-1")
        let body = RefundDesk.body("R1", of: "ORDER-1", 1)
        var codes: [Int] = []
        for _ in 0..<152 {
            let error = await failure { try await desk.client.v3.refund.domestic.refunds.post(json: body) }
            codes.append(error?.rejection?.status ?? 200)
        }
        #expect(codes.filter { $0 == 200 }.count == 150)
        #expect(codes.suffix(2) == [429, 429])
    }

    /// What stands among questions and answers counts where the operation's own page says nothing.
    @Test func theOperationsOwnPageComesFirst() throws {
        let operation = try #require(
            APIDescription.shared.operation(id: "apply4sub.sub_merchants.{sub_mchid}.settlement.get"))
        #expect(operation.details.rates.contains { $0.isFromQuestions && $0.calls == 30 })
        let limits = RateScope(operation, request(operation.path), mchid: "1").early
        #expect(limits.map(\.rate.calls) == [100])
    }

    @Test func conditionsThatAreNotUnderstoodLimitNothing() throws {
        let known: Set<String?> = [nil, "accepted", "failing", "orderOlderThanOneMonth"]
        let all = APIDescription.shared.operations.flatMap(\.details.rates)
        #expect(all.count > 150)
        #expect(all.allSatisfy { known.contains($0.condition) })
    }

    @Test func everyLimitHasACodeThatItsOperationDocuments() {
        for operation in APIDescription.shared.operations {
            guard let rate = operation.details.rates.first else { continue }
            let refusal = GatewayRefusal.tooOften(operation, rate)
            let documented = operation.errors.entries.filter { $0.status == 429 }.map(\.code)
            #expect(refusal.status == 429)
            #expect(documented.isEmpty ? refusal.code == "FREQUENCY_LIMITED" : documented.contains(refusal.code))
        }
    }

    // MARK: Bounds

    @Test func memoryIsBounded() throws {
        var meter = RateMeter()
        let rate = try #require(APIDescription.shared.operation(id: "bill.fundflowbill.get")?.details.rates.first)
        func limit(_ who: String) -> RateMeter.Limit {
            RateMeter.Limit(rate: rate, key: RateMeter.Key("x", 0, who))
        }
        for number in 0..<25_000 {
            let at = RefundDesk.noon.addingTimeInterval(Double(number) / 100_000)
            #expect(meter.admit([limit(String(number))], now: at) == nil)
        }
        #expect(meter.count <= RateMeter.limit)
        let long = String(repeating: "\u{301}", count: 40_000)
        #expect(refusals(&meter, [limit(long)], 5, at: RefundDesk.noon.addingTimeInterval(1)) == 2)
    }

    // MARK: Control

    @Test func theControlAPISetsIt() async throws {
        let sandbox = try Self.sandbox(enforced: false)
        try await sandbox.withServer { baseURL in
            var request = URLRequest(url: try #require(URL(string: baseURL + "/sandbox/limits")))
            func send() async throws -> JSON {
                try JSON(parsing: Array(try await URLSession.shared.data(for: request).0))
            }
            #expect(try await send()["enforced"] == false)
            request.httpMethod = "POST"
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = Data(#"{"enforced":true}"#.utf8)
            #expect(try await send()["enforced"] == true)
            #expect(sandbox.enforcesLimits)
            request.httpBody = Data(#"{}"#.utf8)
            #expect(try await send()["code"] == "BAD_REQUEST")
        }
    }
}
