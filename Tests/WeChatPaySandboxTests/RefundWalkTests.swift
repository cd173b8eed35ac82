// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// Random walks over orders and refunds: whatever happens in whatever order, the money adds up.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct RefundWalkTests {
    /// One walk, with what it knows of the refunds so far.
    private struct Walk {
        let seed: UInt64
        var random: Randomness
        var world: World
        var states: [String: Refund.State] = [:]
        var fallen: [String] = []

        init(seed: UInt64) throws {
            self.seed = seed
            random = Randomness(seed: seed)
            world = World(
                mchid: "1900000109", keys: try Shared.keys.get(), settings: World.Settings(), seed: seed,
                moment: Moment(wall: RefundDesk.noon, business: RefundDesk.noon)
            )
        }

        mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

        mutating func check(_ isTrue: Bool, _ sentence: @autoclosure () -> String) {
            if !isTrue { fallen.append("seed \(seed): \(sentence())") }
        }
    }

    private static let payees = ["1900000109", "1900000110"]

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func moneyAddsUp(_ seed: UInt64) throws {
        var walk = try Walk(seed: seed)
        for step in 0..<300 {
            Self.step(&walk, step)
            Self.checkMoney(&walk)
            Self.checkStates(&walk)
            guard walk.fallen.isEmpty else { break }
        }
        Self.finish(&walk)
        #expect(walk.fallen.first == nil)
        // A walk on which nothing happened would prove nothing.
        #expect(walk.world.refunds.count > 20)
        #expect(Set(walk.world.refunds.values.map(\.state)).isSuperset(of: [.success, .closed]))
    }

    // MARK: Steps

    private static func step(_ walk: inout Walk, _ index: Int) {
        switch walk.number(0...9) {
        case 0, 1: pay(&walk, index)
        case 2, 3, 4, 5: refund(&walk, index)
        case 6: fail(&walk)
        case 7: handle(&walk)
        case 8:
            walk.world.settings.refundOutcome = RefundOutcome.allCases.randomElement(using: &walk.random) ?? .success
        default: advance(&walk, Double(walk.number(1...400)))
        }
    }

    private static func advance(_ walk: inout Walk, _ seconds: Double) {
        walk.world.moment.business += seconds
        walk.world.catchUp()
    }

    private static func pay(_ walk: inout Walk, _ index: Int) {
        let payee = payees[walk.number(0...1)]
        let total = walk.number(0...3) == 0 ? walk.number(1...9) : walk.number(1...1_000_000)
        var order = Order(
            outTradeNo: "T\(index)", payee: payee, subMchid: payee == walk.world.mchid ? nil : payee, appid: "wx1",
            tradeType: "JSAPI", description: "", total: total, currency: "CNY", openid: "o\(walk.number(1...3))",
            profitSharing: walk.number(0...2) == 0, createdAt: walk.world.now, expiresAt: walk.world.now,
            prepayId: "p\(index)", prepaidAt: walk.world.now, fingerprint: ""
        )
        walk.world.settle(&order, openid: order.openid ?? "", bankType: "OTHERS")
    }

    private static func refund(_ walk: inout Walk, _ index: Int) {
        guard let order = Array(walk.world.orders.values).randomElement(using: &walk.random) else { return }
        // Too much sometimes, all that is left often.
        let left = order.total - order.refunded
        let amount = walk.number(0...3) == 0 ? left : walk.number(0...left + 2)
        var request = RefundRequest(byHand: "R\(walk.number(0...index))", of: order, amount: amount)
        if order.subMchid != nil, walk.number(0...2) == 0 {
            request.isEcommerce = true
            request.refundAccount = Refund.partnerAdvance
        }
        let before = walk.world
        let known = before.refunds[request.outRefundNo]
        do throws(RefundRefusal) {
            let refund = try walk.world.askForRefund(request)
            if known == nil {
                walk.check(amount > 0 && amount <= left, "\(amount) were refunded of \(left)")
            } else {
                walk.check(refund.refundId == known?.refundId, "a repetition made another refund")
                walk.check(same(before, walk.world), "a repetition moved money")
            }
        } catch {
            walk.check(same(before, walk.world), "a refusal moved money")
            if amount > 0, amount <= left, known == nil {
                walk.check(error == .notEnough || error == .tooSoon || error == .tooOften, "\(error)")
            }
        }
    }

    private static func same(_ before: World, _ after: World) -> Bool {
        before.ledger.entries.count == after.ledger.entries.count && before.refunds.count == after.refunds.count
            && before.orders.values.map(\.refunded) == after.orders.values.map(\.refunded)
    }

    private static func fail(_ walk: inout Walk) {
        guard let refund = Array(walk.world.refunds.values).randomElement(using: &walk.random) else { return }
        let outcome = RefundOutcome.allCases.randomElement(using: &walk.random) ?? .success
        do throws(SandboxError) { try walk.world.answerRefund(refund.outRefundNo, as: outcome) } catch {
            let isHandled = refund.handling != nil && outcome != .success
            walk.check(refund.state != .processing || isHandled, "a refund under way took no answer")
        }
    }

    private static func handle(_ walk: inout Walk) {
        let abnormal = walk.world.refunds.values.filter { $0.state == .abnormal }
        if let refund = abnormal.randomElement(using: &walk.random) {
            let handling = Refund.Handling(
                fingerprint: "", isToMerchant: walk.number(0...1) == 0, account: "", at: walk.world.now)
            _ = try? walk.world.handleAbnormalRefund(refund, handling)
        }
        if let refund = walk.world.refunds.values.first(where: { $0.isAdvanced && $0.advanceReturn == nil }) {
            _ = try? walk.world.returnAdvance(refund)
        }
        if walk.number(0...3) == 0 { try? walk.world.deposit(walk.number(1...500_000), to: walk.world.mchid) }
    }

    // MARK: Invariants

    private static func checkMoney(_ walk: inout Walk) {
        let world = walk.world
        walk.check(world.ledger.accounts.values.reduce(0) { $0 + $1.balance } == 0, "the accounts do not add up to 0")
        for account in world.ledger.accounts.values {
            switch account.account {
            case .merchant, .frozen, .fees: walk.check(account.balance >= 0, "\(account.id) owes \(account.balance)")
            case .transit, .user, .outside: break
            }
        }
        var received: [AccountID: Int] = [:]
        for refund in world.refunds.values where refund.state == .success && refund.handling?.isToMerchant != true {
            guard let order = world.orders[refund.outTradeNo] else { continue }
            received[order.payerAccount, default: 0] += refund.amount
        }
        var receipts: [AccountID: Int] = [:]
        for entry in world.ledger.entries.values where entry.reason == .refund {
            if case .user = entry.to { receipts[entry.to, default: 0] += entry.amount }
        }
        walk.check(received == receipts, "users received other than was refunded")
        var waiting: [String: Int] = [:]
        for order in world.orders.values { waiting[order.payee, default: 0] += order.waiting }
        for payee in payees {
            walk.check(waiting[payee, default: 0] == world.ledger.balance(.frozen(payee)), "what waits is not there")
        }
        var open: [String: Int] = [:]
        for refund in world.refunds.values where refund.state != .closed {
            open[refund.outTradeNo, default: 0] += refund.amount
        }
        for order in world.orders.values {
            let sum = open[order.outTradeNo, default: 0]
            walk.check(sum == order.refunded && sum <= order.total, "\(order.id): \(sum) of \(order.total)")
        }
    }

    /// What was final stays, and what was asked for stays asked for.
    private static func checkStates(_ walk: inout Walk) {
        for refund in walk.world.refunds.values {
            let before = walk.states[refund.id]
            switch (before, refund.state) {
            case (.success?, .success), (.closed?, .closed), (nil, .processing), (.processing?, _): break
            case (.abnormal?, .abnormal): break
            case (.abnormal?, .processing), (.abnormal?, .success):
                walk.check(refund.handling != nil, "\(refund.id) went on without being handled")
            default: walk.check(false, "\(refund.id) went from \(String(describing: before)) to \(refund.state)")
            }
            walk.states[refund.id] = refund.state
        }
        for order in walk.world.orders.values {
            walk.check(order.state == (order.refundCount > 0 ? .refund : .success), "\(order.id) is \(order.state)")
        }
    }

    /// Refunds all that is left of every order: then all fees are back.
    private static func finish(_ walk: inout Walk) {
        walk.world.settings.refundOutcome = .success
        for payee in payees { try? walk.world.deposit(1_000_000_000, to: payee) }
        advance(&walk, 120)
        for refund in walk.world.refunds.values where refund.state == .abnormal {
            let handling = Refund.Handling(fingerprint: "", isToMerchant: false, account: "", at: walk.world.now)
            _ = try? walk.world.handleAbnormalRefund(refund, handling)
        }
        for order in walk.world.orders.values where order.refunded < order.total && order.refundCount < 50 {
            let request = RefundRequest(byHand: "X" + order.id, of: order, amount: order.total - order.refunded)
            do throws(RefundRefusal) { _ = try walk.world.askForRefund(request) } catch {
                walk.check(false, "the rest of \(order.id) was refused: \(error)")
            }
        }
        checkStates(&walk)
        advance(&walk, 120)
        checkMoney(&walk)
        checkStates(&walk)
        let isWhole = walk.world.orders.values.allSatisfy { $0.refunded == $0.total }
        if isWhole { walk.check(walk.world.ledger.balance(.fees) == 0, "fees are left after all was refunded") }
        walk.check(isWhole, "an order was not refunded whole")
    }
}
