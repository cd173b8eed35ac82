// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// Orders as values, without a gateway around them.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OrderRuleTests {
    private var world: World

    init() throws {
        let noon = OrderDesk.noon
        world = World(
            mchid: "1900000109", keys: try Shared.keys.get(), settings: .init(), seed: 7,
            moment: Moment(wall: noon, business: noon)
        )
    }

    private static func request(_ number: String, total: Int = 1000, type: String = "APP") -> OrderRequest {
        OrderRequest(
            outTradeNo: number, mchid: "1900000109", appid: "wx", tradeType: type, description: "示例", total: total,
            details: JSON.Object(), fingerprint: "\(number) \(total) \(type)"
        )
    }

    private mutating func pay(_ number: String) throws {
        try world.pay(world.payable(outTradeNo: number), Payer(openid: nil, bankType: "OTHERS", outcome: .paid))
    }

    private mutating func wait(_ seconds: TimeInterval) {
        world.moment.business += seconds
        world.catchUp()
    }

    @Test mutating func aTimeThatOnlyTheMovedClockCallsPastIsExplained() throws {
        world.moment.business += 8 * 86400
        let texts = [
            (ChinaTime.rfc3339(world.moment.wall.addingTimeInterval(7200)), false, true),
            (ChinaTime.digits(world.moment.wall.addingTimeInterval(7200)), true, true),
            (ChinaTime.rfc3339(world.moment.wall.addingTimeInterval(-7200)), false, false),
        ]
        for (text, isV2, isExplained) in texts {
            let error = #expect(throws: GatewayRefusal.self) {
                try OrderRules.expiry(text, "time_expire", isV2: isV2, at: world.moment)
            }
            #expect(error?.message.contains("must be in the future") == true)
            #expect(error?.message.contains("POST /sandbox/reset") == isExplained)
        }
    }

    @Test mutating func aPaymentMovesTheAmountAndThenTheFee() throws {
        _ = try world.prepay(Self.request("A", total: 1000))
        try pay("A")
        #expect(world.ledger.balance(.merchant("1900000109")) == 994)
        #expect(world.ledger.balance(.fees) == 6)
        #expect(world.ledger.balance(.user(Payer.somebody)) == -1000)
        let entries = Array(world.ledger.entries.values)
        #expect(entries.map(\.reason) == [.trade, .fee])
        #expect(entries.map(\.amount) == [1000, 6])
        #expect(entries.allSatisfy { $0.outNo == "A" && $0.reference == world.orders["A"]?.transactionId })
    }

    @Test mutating func moneyToBeSharedWaitsApart() throws {
        var request = Self.request("A", total: 1000)
        request.profitSharing = true
        request.subMchid = "1900000110"
        _ = try world.prepay(request)
        try pay("A")
        #expect(world.ledger.balance(.frozen("1900000110")) == 994)
        #expect(world.ledger.balance(.merchant("1900000110")) == 0)
    }

    @Test mutating func aReversalGivesAllBack() throws {
        _ = try world.payByCode(Self.request("A", type: "MICROPAY"), authCode: "134567890123456789")
        #expect(world.ledger.balance(.merchant("1900000109")) == 994)
        let order = try world.reverse("A", subMchid: nil)
        #expect(order.state == .revoked)
        #expect(world.ledger.accounts.values.allSatisfy { $0.balance == 0 })
        let count = world.ledger.entries.count
        _ = try world.reverse("A", subMchid: nil)
        #expect(world.ledger.entries.count == count)
    }

    @Test mutating func aReversalNeedsTheMoneyToBeThere() throws {
        _ = try world.payByCode(Self.request("A", type: "MICROPAY"), authCode: "134567890123456789")
        world.ledger.move(
            1, from: .merchant("1900000109"), to: .outside, reason: .transfer, reference: "", outNo: "", at: world.now)
        #expect(throws: GatewayRefusal.self) { try world.reverse("A", subMchid: nil) }
        #expect(world.orders["A"]?.state == .success)
        #expect(world.ledger.balance(.merchant("1900000109")) == 993)
    }

    @Test mutating func closingCancelsTheAlarm() throws {
        _ = try world.prepay(Self.request("A"))
        _ = try world.prepay(Self.request("B"))
        #expect(world.alarms.table.count == 2)
        try world.closeOrder("A", subMchid: nil)
        try pay("B")
        #expect(world.alarms.table.values.allSatisfy { $0.what != .order })
        wait(8 * 86400)
        #expect(world.orders["B"]?.state == .success)
    }

    @Test mutating func anAlarmHappensAtItsOwnTime() throws {
        _ = try world.prepay(Self.request("A"))
        wait(30 * 86400)
        #expect(world.orders["A"]?.closedAt == OrderDesk.noon + 7 * 86400)
    }

    @Test mutating func olderCredentialsAreKeptUpToALimit() throws {
        let ids = try (0..<12).map { _ in try world.prepay(Self.request("A")).prepayId }
        #expect(Set(ids).count == 12)
        #expect(world.orders.named("prepay:" + ids[2]) == nil)
        for id in ids[3...] { #expect(world.orders.named("prepay:" + id)?.outTradeNo == "A") }
        wait(7201)
        _ = try world.prepay(Self.request("A"))
        #expect(world.orders["A"]?.formerPrepays.isEmpty == true)
    }

    @Test mutating func recordsSurviveTheirFile() throws {
        var request = Self.request("A")
        request.isV2 = true
        for _ in 1...2 { _ = try world.prepay(request) }
        try pay("A")
        let order = try #require(world.orders["A"])
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let copy = try decoder.decode(Order.self, from: encoder.encode(order))
        #expect(copy.aliases.count == 3)
        #expect(copy.aliases == order.aliases)
        #expect(copy.state == .success)
        #expect(copy.isV2)
        #expect(copy.attempts.map(\.outcome) == [.paid])
    }

    @Test(arguments: [
        ("2026-01-01T12:00:00+08:00", 1_767_240_000), ("2026-01-01T04:00:00Z", 1_767_240_000),
        ("2025-12-31T20:30:00-07:30", 1_767_240_000), ("2024-02-29T00:00:00Z", 1_709_164_800),
        ("1970-01-01T00:00:00Z", 0), ("2000-03-01T00:00:00Z", 951_868_800), ("2100-03-01T00:00:00Z", 4_107_542_400),
    ])
    func readsTimes(_ text: String, _ seconds: Double) {
        #expect(ChinaTime.date(rfc3339: text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "2026-01-01", "2026-01-01T12:00:00", "2026-01-01T12:00:00+0800", "2026-13-01T12:00:00Z",
        "2025-02-29T12:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T12:00:60Z", "2026-01-01T12:00:00.Z",
        "2026-01-01T12:00:00.1234567890123456789012Z", "２026-01-01T12:00:00Z", "1969-12-31T23:59:59Z",
        "2026-01-01T12:00:00+24:00", "----------T--:--:--Z", "2026-01-01t12:00:00Z",
    ])
    func refusesWhatIsNoTime(_ text: String) {
        #expect(ChinaTime.date(rfc3339: text) == nil)
        #expect(ChinaTime.date(digits: text) == nil)
    }

    @Test func readsTimesOfAPIv2() {
        #expect(ChinaTime.date(digits: "20260101120000") == OrderDesk.noon)
        #expect(ChinaTime.date(digits: "20260132120000") == nil)
    }

    @Test func aRoundTripOfTimesEndsWhereItBegan() {
        for day in stride(from: 0.0, to: 40_000, by: 61) {
            let date = Date(timeIntervalSince1970: day * 86400 + 3599)
            #expect(ChinaTime.date(rfc3339: ChinaTime.rfc3339(date)) == date)
            #expect(ChinaTime.date(digits: ChinaTime.digits(date)) == date)
        }
    }

    @Test func aFingerprintIsOfNamesValuesAndPlaces() {
        let print = { (json: JSON) in Fingerprint.of("a", json.object ?? JSON.Object()) }
        #expect(print(["a": 1, "b": [1, 2]]) == print(["b": [1, 2], "a": 1]))
        #expect(print(["a": 1]) != print(["a": "1"]))
        #expect(print(["a": ["b": 1]]) != print(["a": 1, "b": 1]))
        #expect(print(["a": [1, 2]]) != print(["a": [2, 1]]))
        #expect(print(["a": [[1], 2]]) != print(["a": [[1, 2]]]))
        #expect(Fingerprint.of("a", JSON.Object()) != Fingerprint.of("b", JSON.Object()))
    }
}
