// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// Random walks over shares, transfers, debits and settlements, with refunds among them: whatever happens in whatever
/// order, the money adds up and nothing that ended starts again.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct AgreementWalkTests {
    @Test(arguments: 1...16 as ClosedRange<UInt64>)
    func moneyAddsUpAndStatesGoOneWay(_ seed: UInt64) throws {
        var walk = try AgreementWalk(seed: seed)
        for step in 0..<700 where walk.faults.isEmpty {
            walk.step(step)
            walk.check()
        }
        walk.finish()
        #expect(walk.faults.first == nil, "seed \(seed)")
        // A walk on which nothing happened would prove nothing.
        let world = walk.world
        #expect(world.profitSharings.values.filter { $0.state == .finished }.count > 10, "seed \(seed)")
        let results = Set(world.profitSharings.values.flatMap { $0.receivers.map(\.result) })
        #expect(results == [.success, .closed], "seed \(seed)")
        #expect(world.profitSharingReturns.values.contains { $0.result == .success }, "seed \(seed)")
        let ends = Set(world.transfers.values.map(\.state))
        #expect(ends.isSuperset(of: [.success, .fail, .cancelled]), "seed \(seed)")
        #expect(world.orders.values.contains { $0.tradeType == "PAP" && $0.state == .success }, "seed \(seed)")
        #expect(world.settlements.values.contains { $0.state == .success }, "seed \(seed)")
    }
}

/// One walk, with what it saw.
private struct AgreementWalk {
    private static let merchants = ["1900000109", "1900000110"]

    let seed: UInt64
    var random: Randomness
    var world: World
    private(set) var faults: [String] = []
    private var seen: [String: Int] = [:]

    init(seed: UInt64) throws {
        self.seed = seed
        random = Randomness(seed: seed)
        world = World(
            mchid: Self.merchants[0], keys: try Shared.keys.get(), settings: World.Settings(), seed: seed,
            moment: Moment(wall: AgreementDesk.noon, business: AgreementDesk.noon)
        )
        for account in ["1900000109", "1900000110", "1900000120"] {
            for payer in Self.merchants {
                try world.addReceiver(
                    SharingReceiver(
                        payer: payer, type: "MERCHANT_ID", account: account, relationType: "STORE", addedAt: world.now
                    )
                )
            }
        }
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func pick<Value>(_ values: some Sequence<Value>) -> Value? {
        Array(values).randomElement(using: &random)
    }

    private mutating func expect(_ isTrue: Bool, _ sentence: @autoclosure () -> String) {
        if !isTrue { faults.append(sentence()) }
    }

    // MARK: Steps

    mutating func step(_ index: Int) {
        switch number(0...17) {
        case 0, 1: pay(index)
        case 2, 3, 4: share(index)
        case 5: unfreeze(index)
        case 6, 17: giveBack(index)
        case 7: refund(index)
        case 8, 9: transfer(index)
        case 10: endTransfer()
        case 11: sign(index)
        case 12: debit(index)
        case 13: settle(index)
        case 14: batch(index)
        // Months now and then, so that transfers lapse and orders are set free by themselves.
        default: advance(number(0...20) == 0 ? 40 * 86400 : Double(number(1...120)))
        }
    }

    private mutating func advance(_ seconds: Double) {
        world.moment.business += seconds
        world.catchUp()
    }

    mutating func finish() {
        advance(400 * 86400)
        check()
        for account in world.ledger.accounts.values {
            guard case .transit(let owner) = account.account else { continue }
            let waits = world.settlements.values.contains { $0.state == .abnormal && $0.individualAuthId == owner }
            expect(waits || account.balance == 0, "\(account.id) still holds \(account.balance)")
        }
    }

    private mutating func pay(_ index: Int) {
        let subMchid = number(0...1) == 0 ? nil : Self.merchants[1]
        let total = number(0...3) == 0 ? number(1...20) : number(1...1_000_000)
        _ = world.payForTest("T\(index)", total, sharing: number(0...4) > 0, subMchid: subMchid)
    }

    private mutating func share(_ index: Int) {
        guard let order = pick(world.orders.values.filter { $0.profitSharing }) else { return }
        var receivers: [ProfitSharing.Receiver] = []
        for _ in 0...number(0...2) {
            let type = number(0...2) == 0 ? "PERSONAL_OPENID" : "MERCHANT_ID"
            let account = pick(["1900000109", "1900000110", "1900000120", "1900000121", "oStranger"]) ?? ""
            receivers.append(
                ProfitSharing.Receiver(
                    type: type, account: account, amount: number(1...max(1, order.total / 8)), description: ""))
        }
        request(order, "S\(number(0...index))", receivers, finish: number(0...4) == 0 ? "完结" : nil)
        if let sharing = pick(world.profitSharings.values.filter({ $0.state == .processing })), number(0...5) == 0 {
            try? world.failSharing(
                sharing.outOrderNo, account: sharing.receivers.first?.account ?? "", reason: "RECEIVER_HIGH_RISK")
        }
    }

    private mutating func unfreeze(_ index: Int) {
        guard let order = pick(world.orders.values.filter { $0.profitSharing && !$0.isUnfrozen }) else { return }
        request(order, "U\(index)", [], finish: "解冻")
    }

    private mutating func request(
        _ order: Order, _ number: String, _ receivers: [ProfitSharing.Receiver], finish: String?
    ) {
        let fingerprint = "\(order.outTradeNo) \(receivers.map(\.amount))"
        let known = world.profitSharings[number]
        let before = world.ledger.entries.count
        let request = SharingRequest(
            outOrderNo: number, transactionId: order.transactionId ?? "", subMchid: order.subMchid,
            receivers: receivers, finish: finish, isEcommerce: false, fingerprint: fingerprint
        )
        do throws(GatewayRefusal) {
            let sharing = try world.share(request)
            if let known { expect(known.orderId == sharing.orderId, "\(number) is another request now") }
            let again = try world.share(request)
            expect(again.orderId == sharing.orderId, "a repetition of \(number) is another request")
        } catch {
            expect(world.ledger.entries.count == before, "a refusal of \(number) moved money: \(error.message)")
            expect(world.orders[order.outTradeNo]?.shared == order.shared, "a refusal of \(number) changed the order")
        }
    }

    private mutating func giveBack(_ index: Int) {
        guard let sharing = pick(world.profitSharings.values.filter { $0.state == .finished }),
            let receiver = pick(sharing.receivers.filter { $0.result == .success && $0.type == "MERCHANT_ID" })
        else { return }
        _ = try? world.returnShare(
            SharingReturnRequest(
                outReturnNo: "R\(index)", outOrderNo: sharing.outOrderNo, subMchid: sharing.subMchid,
                returnMchid: receiver.account, amount: number(1...receiver.amount + 1), description: "",
                isEcommerce: false, fingerprint: "\(index)"
            )
        )
    }

    private mutating func refund(_ index: Int) {
        guard let order = pick(world.orders.values.filter { $0.isPaid }), order.total > order.refunded else { return }
        world.settings.refundOutcome = pick([RefundOutcome.success, .closed, .abnormal]) ?? .success
        _ = try? world.askForRefund(
            RefundRequest(byHand: "F\(index)", of: order, amount: number(1...order.total - order.refunded)))
    }

    private mutating func transfer(_ index: Int) {
        let payer = pick(Self.merchants) ?? ""
        if number(0...2) == 0 { try? world.deposit(number(1...100_000), to: payer) }
        let balance = world.ledger.balance(.merchant(payer))
        let amount = number(1...max(1, balance + balance / 4))
        let transfer = Transfer(
            outBillNo: "B\(index)", transferBillNo: "1\(index)", payer: payer, isEcommerce: false, appid: "wx1",
            openid: "oUser", amount: amount, remark: "", transferSceneId: "1000", packageInfo: "",
            createdAt: world.now, updatedAt: world.now, fingerprint: ""
        )
        do throws(GatewayRefusal) {
            _ = try world.transfer(transfer)
            expect(amount <= balance, "\(amount) were transferred of \(balance)")
        } catch { expect(amount > balance && error.code == "NOT_ENOUGH", "a transfer was refused: \(error.code)") }
    }

    private mutating func endTransfer() {
        guard let transfer = pick(world.transfers.values.filter { !$0.state.isFinal }) else { return }
        switch number(0...3) {
        case 0: _ = try? world.cancelTransfer(transfer.outBillNo, subMchid: nil, isEcommerce: false)
        case 1: _ = try? world.failTransfer(transfer.outBillNo, reason: "PAYEE_ACCOUNT_ABNORMAL")
        default: _ = try? world.confirmTransfer(transfer.outBillNo, name: nil)
        }
    }

    private mutating func batch(_ index: Int) {
        let amounts = (0...number(0...3)).map { _ in number(1...1000) }
        let details = amounts.enumerated().map { place, amount in
            TransferBatch.Detail(
                outDetailNo: "D\(place)", detailId: "\(index)-\(place)", openid: "oUser", userName: "", amount: amount,
                remark: "")
        }
        let batch = TransferBatch(
            outBatchNo: "A\(index)", batchId: "2\(index)", appid: "wx1", batchName: "", batchRemark: "",
            totalAmount: amounts.reduce(0, +), details: details, transferSceneId: "1000", createdAt: world.now,
            updatedAt: world.now, fingerprint: ""
        )
        guard (try? world.transfer(batch)) != nil, number(0...1) == 0 else { return }
        try? world.failTransfer(batch: batch.outBatchNo, detail: "D0", reason: "ACCOUNT_FROZEN")
    }

    private mutating func sign(_ index: Int) {
        let code = "C\(number(0...index))"
        let entrust = Entrust(
            outContractCode: code, product: .papay, planId: "1", appid: "wx1", displayAccount: "",
            preEntrustwebId: "session\(index)", openedAt: world.now, sessionLife: 600, fingerprint: ""
        )
        guard (try? world.preSign(entrust)) != nil, number(0...3) > 0 else { return }
        _ = try? world.signEntrust(code, openid: "oUser")
    }

    private mutating func debit(_ index: Int) {
        guard let entrust = pick(world.entrusts.values) else { return }
        if number(0...5) == 0 { _ = try? world.terminateEntrust(entrust.outContractCode) }
        if number(0...3) == 0 { try? world.refuseDebits(entrust.outContractCode, number(0...1) == 0) }
        let isSigned = world.entrusts[entrust.outContractCode]?.state == .signed
        let order = try? world.debit(
            DebitRequest(
                outTradeNo: "P\(index)", contractID: entrust.contractId ?? "", appid: "wx1", description: "",
                total: number(1...50_000), isV2: false, fingerprint: ""
            )
        )
        expect((order != nil) == isSigned, "a debit by a contract that is \(entrust.state): \(order != nil)")
    }

    private mutating func settle(_ index: Int) {
        let code = "K\(number(0...3))"
        if world.contracts[code] == nil {
            world.contracts.put(
                WeChatPaySandbox.Contract(
                    outContractCode: code, appid: "wx1", parameters: [:], preEntrustwebId: code, state: .authorized,
                    openedAt: world.now, openid: "oPayee", individualAuthId: "9" + code, changedAt: world.now,
                    isMiniProgram: true, checksRealName: false
                )
            )
        }
        let total = number(100...100_000)
        let transactionID = world.payForTest("I\(index)", total, sharing: false, individual: "9" + code)
        if number(0...5) == 0 { try? world.revokeContract(code) }
        let detail = Settlement.Detail(
            outSettleNo: "1", outSettleDetailNo: "1", transactionId: transactionID, receiverType: "PERSONAL_OPENID",
            receiverAccount: "oPayee", amount: number(1...total)
        )
        _ = try? world.settle(
            Settlement(
                outSettleBatchNo: "N\(index)", settleBatchNo: "3\(index)", individualAuthId: "9" + code,
                description: "", tradeScenario: "RECOMMERCE", details: [detail], createdAt: world.now, fingerprint: ""
            )
        )
        if let abnormal = pick(world.settlements.values.filter({ $0.state == .abnormal })) {
            _ = try? world.settleAbnormal(
                abnormal.settleBatchNo, individualAuthID: abnormal.individualAuthId, outNo: "1", type: "x")
        }
    }

    // MARK: Invariants

    mutating func check() {
        checkAccounts()
        checkFrozen()
        checkTransit()
        checkStates()
    }

    private mutating func checkAccounts() {
        let accounts = Array(world.ledger.accounts.values)
        expect(accounts.reduce(0) { $0 + $1.balance } == 0, "the accounts do not add up to 0")
        for account in accounts {
            switch account.account {
            case .merchant, .frozen, .transit, .fees: expect(account.balance >= 0, "\(account.id): \(account.balance)")
            case .user, .outside: break
            }
        }
    }

    /// What an order's payment brought, less what left it, waits or is under way: to the 分, for each order.
    private mutating func checkFrozen() {
        var owners: [String: String] = [:]
        for order in world.orders.values { owners[order.transactionId ?? ""] = order.outTradeNo }
        for sharing in world.profitSharings.values { owners[sharing.orderId] = sharing.outTradeNo }
        for refund in world.refunds.values { owners[refund.refundId] = refund.outTradeNo }
        for record in world.profitSharingReturns.values {
            owners[record.returnId] = world.profitSharings[record.outOrderNo]?.outTradeNo
        }
        var held: [String: Int] = [:]
        for entry in world.ledger.entries.values {
            let number = owners[entry.reference] ?? entry.outNo
            if case .frozen = entry.to { held[number, default: 0] += entry.amount }
            if case .frozen = entry.from { held[number, default: 0] -= entry.amount }
        }
        var pending: [String: Int] = [:]
        for sharing in world.profitSharings.values {
            for receiver in sharing.receivers where receiver.result == .pending && !receiver.isRest {
                pending[sharing.outTradeNo, default: 0] += receiver.amount
            }
        }
        for order in world.orders.values {
            let number = order.outTradeNo
            expect(
                held[number, default: 0] == order.waiting + pending[number, default: 0],
                "\(number) holds \(held[number, default: 0]), waits \(order.waiting), \(pending[number, default: 0]) under way"
            )
        }
    }

    private mutating func checkTransit() {
        var expected: [String: Int] = [:]
        for transfer in world.transfers.values where !transfer.state.isFinal {
            expected[transfer.payer, default: 0] += transfer.amount
        }
        for batch in world.transferBatches.values where batch.status != .finished {
            expected[world.mchid, default: 0] += batch.totalAmount
        }
        for batch in world.settlements.values where batch.state == .accepted || batch.state == .abnormal {
            expected[batch.individualAuthId, default: 0] += batch.amount
        }
        for account in world.ledger.accounts.values {
            guard case .transit(let owner) = account.account else { continue }
            expect(account.balance == expected[owner, default: 0], "\(account.id) holds \(account.balance)")
        }
    }

    private mutating func checkStates() {
        for sharing in world.profitSharings.values {
            pass("sharing " + sharing.id, sharing.state == .processing ? 0 : 1)
            for receiver in sharing.receivers {
                let rank = receiver.result == .pending ? 0 : receiver.result == .success ? 1 : 2
                pass("share " + receiver.detailId, rank, isFinal: rank > 0)
            }
        }
        for record in world.profitSharingReturns.values {
            let rank = record.result == .processing ? 0 : record.result == .success ? 1 : 2
            pass("return " + record.id, rank, isFinal: rank > 0)
        }
        for transfer in world.transfers.values {
            let rank = Transfer.State.allCases.firstIndex(of: transfer.state) ?? 0
            pass("transfer " + transfer.id, transfer.state.isFinal ? 100 + rank : rank, isFinal: transfer.state.isFinal)
        }
        for entrust in world.entrusts.values {
            pass("entrust " + entrust.id, Entrust.State.allCases.firstIndex(of: entrust.state) ?? 0)
        }
        for batch in world.settlements.values {
            pass("settlement " + batch.id, Settlement.State.allCases.firstIndex(of: batch.state) ?? 0)
        }
    }

    /// Nothing goes back, and what has ended stays as it is.
    private mutating func pass(_ name: String, _ rank: Int, isFinal: Bool = false) {
        if let before = seen[name] {
            expect(before <= rank, "\(name) went from \(before) to \(rank)")
            if seen[name + " ended"] != nil { expect(before == rank, "\(name) ended at \(before), now \(rank)") }
        }
        seen[name] = rank
        if isFinal { seen[name + " ended"] = 1 }
    }
}
