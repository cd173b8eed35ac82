// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// What becomes of money, alarms, bills and refunds when the oldest records are forgotten.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ForgettingTests {
    private static let own = "1900000109"
    private var world: World

    init() throws {
        world = World(
            mchid: Self.own, keys: try Shared.keys.get(), settings: World.Settings(), seed: 3,
            moment: Moment(wall: AgreementDesk.noon, business: AgreementDesk.noon)
        )
    }

    private var sum: Int { world.ledger.accounts.values.reduce(0) { $0 + $1.balance } }

    private mutating func wait(_ seconds: TimeInterval) {
        world.moment.business += seconds
        world.catchUp()
        world.noteForgotten()
    }

    private mutating func give(_ openid: String, _ amount: Int = 100) {
        world.ledger.move(
            amount, from: .user(openid), to: .merchant(Self.own), reason: .trade, reference: "", outNo: "",
            at: world.now)
    }

    // MARK: Accounts and keys

    @Test mutating func merchantsAreNeverForgottenAndTheSumStaysZero() {
        world.ledger.accounts = Table(capacity: 4)
        for number in 1...50 {
            give("oUser\(number)")
            #expect(sum == 0)
        }
        #expect(world.ledger.balance(.merchant(Self.own)) == 5000)
        #expect(world.ledger.balance(.user("oUser50")) == -100)
        #expect(world.ledger.balance(.user("oUser1")) == 0)
        #expect(world.ledger.accounts.count <= 5)
        give("oUser1", 7)
        #expect(world.ledger.balance(.user("oUser1")) == -7)
        #expect(sum == 0)
    }

    @Test mutating func keysInPlayAreNeverForgotten() {
        let inPlay = Set(world.platformKeys.values.map(\.keyId))
        for number in 1...200 {
            world.platformKeys.put(
                PlatformKey(
                    keyId: "RETIRED\(number)", kind: .publicKey, privateKeyPem: "", publicPem: "",
                    notBefore: world.now, retiredAt: world.now
                )
            )
        }
        #expect(world.platformKeys.count == world.platformKeys.capacity)
        #expect(inPlay.isSubset(of: world.platformKeys.values.map(\.keyId)))
        #expect(Set((world.keysInPlay(.certificate) + world.keysInPlay(.publicKey)).map(\.keyId)) == inPlay)
    }

    // MARK: Alarms

    private static func order(_ number: String) -> OrderRequest {
        OrderRequest(
            outTradeNo: number, mchid: own, appid: "wx1", tradeType: "NATIVE", description: "", total: 100,
            details: JSON.Object(), fingerprint: number
        )
    }

    @Test mutating func alarmsGoWithTheirRecords() throws {
        world.orders = Table(capacity: 2)
        world.notifications = Table(capacity: 1)
        for number in ["A1", "A2", "A3"] {
            _ = try world.prepay(Self.order(number))
            world.notify("X", "x", summary: "", resource: [:], to: "https://example.com", subject: number)
        }
        #expect(world.alarms.table.count == 6)
        world.noteForgotten()
        #expect(world.alarms.table.count == 3)
        #expect(world.alarms.table[Alarm.id(.order, "A1")] == nil)
        #expect(world.alarms.table[Alarm.id(.order, "A2")] != nil)
    }

    @Test mutating func moneyOfAForgottenOrderIsSetFree() {
        world.orders = Table(capacity: 1)
        _ = world.payForTest("A1", 10_000)
        #expect(world.ledger.balance(.frozen(Self.own)) == 9940)
        _ = world.payForTest("A2", 100, sharing: false)
        world.noteForgotten()
        #expect(world.ledger.balance(.frozen(Self.own)) == 0)
        #expect(world.ledger.balance(.merchant(Self.own)) == 9940 + 99)
        #expect(world.alarms.table[Alarm.id(.unfreeze, "A1")] == nil)
        #expect(sum == 0)
    }

    // MARK: Bills

    private mutating func bill(_ content: BillSubject.Content) -> BillRefusal? {
        let type = content == .trades ? "ALL" : "BASIC"
        do throws(BillRefusal) {
            _ = try world.bill(BillSubject(content: content, type: type, billDate: "2026-01-01", subMchid: nil))
            return nil
        } catch { return error }
    }

    @Test mutating func fundFlowBillsOfForgottenMovementsAreRefused() {
        world.ledger.entries = Table(capacity: 3)
        _ = world.payForTest("A1", 100, sharing: false)
        wait(86400)
        #expect(bill(.funds) == nil)
        world.bills = Table()
        // The payment of the day before goes for these.
        for openid in ["o1", "o2", "o3"] { give(openid) }
        wait(0)
        #expect(bill(.funds) == .forgotten)
    }

    @Test mutating func billsAreMadeWhereOnlyOlderMovementsAreForgotten() {
        world.ledger.entries = Table(capacity: 3)
        world.moment.business -= 86400
        _ = world.payForTest("A1", 100, sharing: false)
        world.moment.business += 86400
        for openid in ["o1", "o2", "o3"] { give(openid) }
        wait(86400)
        #expect(world.ledger.entries.count == 3)
        #expect(bill(.funds) == nil)
    }

    @Test mutating func tradeBillsOfForgottenOrdersAreRefused() throws {
        world.orders = Table(capacity: 2)
        _ = world.payForTest("A1", 100, sharing: false)
        _ = world.payForTest("A2", 100, sharing: false)
        wait(86400)
        #expect(bill(.trades) == nil)
        world.bills = Table()
        // An order that was never paid is in no bill.
        world.orders.put(world.newOrder(Self.order("A0"), prepayId: "1"))
        wait(0)
        #expect(bill(.trades) == .forgotten)
    }

    @Test mutating func unpaidOrdersAreMissedByNoBill() throws {
        world.orders = Table(capacity: 2)
        _ = try world.prepay(Self.order("A1"))
        _ = world.payForTest("A2", 100, sharing: false)
        _ = world.payForTest("A3", 100, sharing: false)
        wait(86400)
        #expect(world.orders["A1"] == nil)
        #expect(bill(.trades) == nil)
    }

    @Test mutating func whatWasForgottenIsKnownAfterARestart() throws {
        world.orders = Table(capacity: 1)
        _ = world.payForTest("A1", 100, sharing: false)
        _ = world.payForTest("A2", 100, sharing: false)
        wait(86400)
        var writer = SnapshotWriter()
        world.visitTables(&writer)
        let lines = writer.lines.split(separator: UInt8(ascii: "\n"))
        var reader = RowReader(rows: Dictionary(grouping: lines) { StateRows.kind($0) })
        let moment = world.moment
        world = World(
            mchid: Self.own, keys: try Shared.keys.get(), settings: World.Settings(), seed: 3, moment: moment)
        world.visitTables(&reader)
        #expect(reader.error == nil)
        #expect(world.orders["A2"] != nil)
        #expect(bill(.trades) == .forgotten)
    }

    // MARK: Under way

    @Test(arguments: [RefundOutcome.success, .closed]) mutating func refundsOfForgottenOrdersArrive(
        _ outcome: RefundOutcome
    ) throws {
        world.orders = Table(capacity: 1)
        world.settings.refundOutcome = outcome
        _ = world.payForTest("A1", 10_000)
        let order = try #require(world.orders["A1"])
        var request = RefundRequest(byHand: "R1", of: order, amount: 1000)
        request.notifyUrl = "https://example.com"
        request.isV2 = true
        _ = try world.askForRefund(request)
        _ = world.payForTest("A2", 100, sharing: false)
        world.noteForgotten()
        wait(5)
        let refund = try #require(world.refunds["R1"])
        #expect(refund.state == (outcome == .success ? .success : .closed))
        let isBack = outcome == .success
        #expect(world.ledger.balance(.user(AgreementDesk.openid)) == -10_100 + (isBack ? 1000 : 0))
        #expect(world.ledger.balance(.merchant(Self.own)) == 99 + (isBack ? 8946 : 9940))
        #expect(world.ledger.balance(.outside) == 0)
        #expect(sum == 0)
        let told = try #require(world.notifications.values.first { _ in true })
        #expect(try JSON(parsing: told.resource)["appid"] == "wxd678efh567h23787")
    }

    @Test mutating func sharesOfForgottenOrdersArrive() throws {
        world.orders = Table(capacity: 1)
        let transactionID = world.payForTest("A1", 10_000)
        wait(60)
        try world.addReceiver(
            SharingReceiver(
                payer: Self.own, type: "MERCHANT_ID", account: "1900000120", relationType: "STORE", addedAt: world.now))
        let receivers = ["1900000120", "1900000121"].map { account in
            ProfitSharing.Receiver(type: "MERCHANT_ID", account: account, amount: 500, description: "")
        }
        _ = try world.share(
            SharingRequest(
                outOrderNo: "S1", transactionId: transactionID, receivers: receivers, isEcommerce: false,
                fingerprint: ""
            )
        )
        _ = world.payForTest("A1x", 100, sharing: false)
        wait(10)
        #expect(world.profitSharings["S1"]?.state == .finished)
        #expect(world.ledger.balance(.merchant("1900000120")) == 500)
        // The stranger's share stays with the payee, who has the rest already.
        #expect(world.ledger.balance(.merchant(Self.own)) == 9440 + 99)
        #expect(world.ledger.balance(.frozen(Self.own)) == 0)
        #expect(sum == 0)
    }

    // MARK: Time

    @Test mutating func businessTimeDoesNotGoBack() throws {
        var gateway = Gateway(
            mchid: Self.own, keys: try Shared.keys.get(), settings: World.Settings(), seed: 1, historyLimit: 1,
            moment: Moment(wall: AgreementDesk.noon, business: AgreementDesk.noon)
        )
        let later = AgreementDesk.noon.addingTimeInterval(10)
        gateway.arrive(at: Moment(wall: later, business: later))
        gateway.arrive(at: Moment(wall: AgreementDesk.noon, business: AgreementDesk.noon))
        #expect(gateway.world.now == later)
        #expect(gateway.world.moment.wall == AgreementDesk.noon)
    }

    @Test mutating func aBillHasMovementsBehindALaterOne() {
        _ = world.payForTest("A1", 1000, sharing: false)
        let now = world.now
        world.moment.business += 86400
        give("o1", 7)
        world.moment.business = now
        give("o2", 30)
        wait(86400)
        #expect(bill(.funds) == nil)
        #expect(world.bills.values.map(\.rows) == [3])
    }
}
