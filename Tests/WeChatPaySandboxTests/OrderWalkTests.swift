// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Random walks over orders: whatever merchants and users do, in whatever order, what was said once stays true and no
/// money is lost. A failure names the seed that repeats it.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct OrderWalkTests {
    @Test(arguments: [1, 2, 3, 0xFEED] + (0..<4).map { _ in UInt64.random(in: 0 ... .max) })
    func statesOnlyGoOnAndMoneyAddsUp(_ seed: UInt64) async throws {
        var walk = try OrderWalk(seed: seed)
        for _ in 0..<400 {
            try await walk.step()
            if !walk.faults.isEmpty { break }
        }
        #expect(walk.faults.isEmpty, "seed \(seed), step \(walk.steps)")
        #expect(walk.paid > 5, "seed \(seed): a walk that pays nothing proves nothing")
    }
}

/// One walk, with a memory of all that it was told.
private struct OrderWalk {
    private let desk: OrderDesk
    private var random: Randomness
    /// What the last query said of each number.
    private var known: [String: JSON] = [:]
    private(set) var steps = 0
    private(set) var faults: [String] = []
    /// Payments that went through.
    private(set) var paid = 0
    private var received = 0
    private var fees = 0

    init(seed: UInt64) throws {
        desk = try OrderDesk(seed: seed)
        random = Randomness(seed: seed)
    }

    private static let numbers = (0..<12).map { "ORDER00\($0)" }

    mutating func step() async throws {
        steps += 1
        let number = Self.numbers.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2: await place(number)
        case 3...4: pay(number)
        case 5: _ = await failure { try await desk.close(number) }
        case 6: await placeAndPayCombined()
        case 7: await desk.sandbox.advance(by: .seconds(Int.random(in: 0...4000, using: &random)))
        default: break
        }
        await look(number)
        checkMoney()
    }

    // MARK: What merchants and users do

    private mutating func place(_ number: String) async {
        let total = Bool.random(using: &random) ? 100 : Int.random(in: 1...100_000, using: &random)
        let order: JSON = total % 3 == 0 ? ["settle_info": ["profit_sharing": true]] : [:]
        let desk = desk
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            _ = await failure { try await desk.place(OrderDesk.order(number, total: total, order), "transactions/app") }
        case 1: _ = await failure { try await desk.native(number) }
        case 2: _ = await failure { try await desk.jsapi(number) }
        default:
            let body = OrderDesk.partnerOrder(number, total: total, order)
            _ = await failure { try await desk.place(body, "partner/transactions/native") }
        }
    }

    private mutating func pay(_ number: String) {
        let outcome = PaymentOutcome.allCases.randomElement(using: &random) ?? .paid
        let before = desk.sandbox.order(outTradeNo: number)
        guard let order = try? desk.sandbox.pay(outTradeNo: number, outcome: outcome) else { return }
        guard outcome == .paid else {
            if order.state != before?.state { faults.append("\(number) became \(order.state) though \(outcome)") }
            return
        }
        note(order)
    }

    private mutating func placeAndPayCombined() async {
        let number = "C\(Int.random(in: 0..<30, using: &random))"
        let parts = (0..<2).map { index -> JSON in
            [
                "mchid": "1900000109", "sub_mchid": "1900000111", "out_trade_no": .string("PART\(number)-\(index)"),
                "attach": "a", "description": "示例", "amount": ["total_amount": 77, "currency": "CNY"],
            ]
        }
        let body: JSON = [
            "combine_appid": "wxd678efh567h23787", "combine_mchid": "1900000109",
            "combine_out_trade_no": .string(number), "notify_url": "https://example.com/notify",
            "sub_orders": .array(parts),
        ]
        let desk = desk
        _ = await failure { try await desk.client.chain("v3/combine-transactions/native").post(json: body) }
        guard let order = try? desk.sandbox.pay(combineOutTradeNo: number) else { return }
        for part in order.parts { note(part) }
    }

    private mutating func note(_ order: SandboxOrder) {
        if order.state != "SUCCESS" { faults.append("\(order.outTradeNo) was paid and is \(order.state)") }
        paid += 1
        received += order.total
        fees += Fee.of(order.total)
    }

    // MARK: What must hold

    private static let successors = [
        "NOTPAY": ["NOTPAY", "SUCCESS", "CLOSED"], "SUCCESS": ["SUCCESS", "REFUND"], "CLOSED": ["CLOSED"],
    ]

    private mutating func look(_ number: String) async {
        let desk = desk
        let partner = desk.client.chain("v3/pay/partner/transactions/out-trade-no/\(number)")
        var reply = try? await desk.query(number)
        if reply == nil {
            reply = try? await partner.get(query: ["sp_mchid": "1900000109", "sub_mchid": "1900000110"]).json
        }
        guard let reply else {
            if known[number] != nil { faults.append("\(number) was forgotten") }
            return
        }
        let state = reply["trade_state"]?.string ?? ""
        if let earlier = known[number] {
            let before = earlier["trade_state"]?.string ?? ""
            if Self.successors[before]?.contains(state) != true {
                faults.append("\(number): \(before) became \(state)")
            }
            // What a reply once held, every later one holds.
            for (name, value) in earlier.objectValue
            where !["trade_state", "trade_state_desc", "amount"].contains(name) && reply[name] != value {
                faults.append("\(number): \(name) changed")
            }
            if earlier["amount"]?["total"] != reply["amount"]?["total"] { faults.append("\(number): total changed") }
        }
        let isPaid = ["SUCCESS", "REFUND"].contains(state)
        if isPaid != (reply["transaction_id"] != nil) { faults.append("\(number): \(state), but transaction_id") }
        known[number] = reply
    }

    private mutating func checkMoney() {
        let accounts = desk.sandbox.read { Array($0.ledger.accounts.values) }
        var merchants = 0
        for account in accounts {
            switch account.account {
            case .merchant, .frozen:
                merchants += account.balance
                if account.balance < 0 { faults.append("\(account.id) owes") }
            case .fees: if account.balance != fees { faults.append("fees are \(account.balance), not \(fees)") }
            case .transit, .user, .outside: break
            }
        }
        if accounts.reduce(0, { $0 + $1.balance }) != 0 { faults.append("the ledger does not add up") }
        if merchants != received - fees { faults.append("merchants have \(merchants), not \(received - fees)") }
    }
}
