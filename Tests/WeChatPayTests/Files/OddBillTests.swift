// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPay

/// Bills with a row that merchants' own texts have spoilt, or with the headings of other kinds and years.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OddBillTests {
    /// What a description becomes in the bill, and what is said of its line.
    struct Goods: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var bytes: [UInt8]
        /// How the reason begins; `nil` where the row is read whole.
        var reason: String?
        /// The value that is read.
        var value: String?

        init(_ name: String, _ text: String, reason: String? = nil) {
            testDescription = name
            bytes = Array(text.utf8)
            self.reason = reason
            value = reason == nil ? text : nil
        }

        init(_ name: String, bytes: [UInt8], reason: String) {
            testDescription = name
            self.bytes = bytes
            self.reason = reason
        }
    }

    private static let goods = [
        Goods("plain", "手机壳"),
        Goods("comma", "手机壳,透明"),
        Goods("comma and quotes", "手机壳,\"透明\"款"),
        Goods("quotes first", "\"透明\",手机壳"),
        Goods("a quote alone", "17\", 屏幕"),
        Goods("only commas", ",,,"),
        Goods("a back-tick", "手机`壳"),
        Goods("comma and back-tick", "手机壳,`透明", reason: "it has 28 values where the heading has 27 columns"),
        Goods(
            "several of them", "`,`手机壳,`透明,`", reason: "it has 30 values where the heading has 27 columns"),
        Goods("comma, quote and back-tick", "手机壳,\"`透明", reason: "its quotes do not end"),
        Goods("line break", "手机壳\n透明", reason: "it has 21 values where the heading has 27 columns"),
        Goods("line break of Windows", "手机壳\r\n透明", reason: "it has 21 values where the heading has 27 columns"),
        Goods(
            "several lines", "一\n二,三\n\n四 five\n6", reason: "it has 21 values where the heading has 27 columns"),
        Goods("line that looks like sums", "手机壳\n合计,金额", reason: "it has 21 values where the heading has 27"),
        Goods("cut character", bytes: Array("手机".utf8) + [0xE5, 0xA3], reason: "it is not UTF-8"),
        Goods("GBK", bytes: [0xCA, 0xD6, 0xBB, 0xFA], reason: "it is not UTF-8"),
    ]

    private static func bytes(_ goods: Goods) -> Data {
        let rows = ["A1", "A2", "A3"].map { number -> Data in
            let line = SampleBill.line(SampleBill.payment(number, "1.10"))
            guard number == "A2", let place = line.range(of: "`示例") else { return Data(line.utf8) }
            return Data(line[..<place.lowerBound].utf8) + Data("`".utf8) + Data(goods.bytes)
                + Data(line[place.upperBound...].utf8)
        }
        let heading = "\u{FEFF}" + SampleBill.tradeHeading.joined(separator: ",") + "\r\n"
        let sums = SampleBill.tradeSums + "\r\n`3,`3.30,`0.00,`0.00,`0.03000,`3.30,`0.00\r\n"
        return Data(heading.utf8) + rows.reduce(Data(), +) + Data(sums.utf8)
    }

    private func read<Row: BillRow>(
        _ bytes: Data, _ type: Row.Type, pieces: Int = 50
    ) async throws -> (rows: [Row], summary: BillSummary) {
        let reader = BillPieces(bytes, pieces)
        let bill = Bill<Row> { reader.next() }
        var rows: [Row] = []
        for try await row in bill { rows.append(row) }
        return (rows, try bill.summary)
    }

    @Test(arguments: goods)
    func oneRowNeverHidesTheOthers(_ goods: Goods) async throws {
        for pieces in [1, 7, 100_000] {
            let (rows, summary) = try await read(Self.bytes(goods), TradeBillRow.self, pieces: pieces)
            guard let reason = goods.reason else {
                #expect(rows.map(\.outTradeNo) == ["A1", "A2", "A3"] && rows[1].goods == goods.value)
                #expect(rows[1].orderTotal == 110 && rows[1].fee?.fen == 1 && rows[1].attach.isEmpty)
                #expect(summary.addsUp && summary.isComplete && summary.problems.isEmpty)
                continue
            }
            #expect(rows.map(\.outTradeNo) == ["A1", "A3"])
            #expect(summary.problems.map(\.line) == [3] && summary.problemCount == 1)
            #expect(summary.problems.first?.reason.hasPrefix(reason) == true, "\(summary.problems)")
            #expect(!summary.isComplete && !summary.addsUp && summary.rows == 2)
            #expect(summary.counted("订单总金额")?.fen == 220 && summary["订单总金额"] == "3.30")
            #expect(summary.differences.map(\.name).contains("总交易单数"))
        }
    }

    @Test func fundsAreReadTheSameWay() async throws {
        let text = SampleBill.funds.replacing("颜色,不对", with: "颜色\n不对,\"红\"")
        let (rows, summary) = try await read(Data(text.utf8), FundFlowRow.self)
        #expect(rows.map(\.amount) == [1] && summary.problems.map(\.line) == [2] && !summary.isComplete)
        let flow = SampleBill.funds.replacing("`收入,", with: "`存入,")
        let other = try await read(Data(flow.utf8), FundFlowRow.self)
        #expect(other.rows.count == 1)
        #expect(other.summary.problems.first?.description.hasPrefix("Line 2: its 收支类型 is neither") == true)
    }

    private static let good = SampleBill.trades([SampleBill.payment(), SampleBill.payment("A2", "2.00")])

    @Test(arguments: [
        ("`2.00,`0.00", "`2.005,`0.00", 3, "订单金额 is not an exact amount of 分", 1),
        ("`0.01000,`0.60%,`2.00", "`0.010001,`0.60%,`2.00", 3, "手续费 is not an amount", 1),
        ("`2.00,`0.00", "`99999999999999999999,`0.00", 3, "订单金额 is not an exact amount", 1),
        ("`2026-01-01 12:00:00", "`2026-01-32 12:00:00", 3, "交易时间 is not a time", 1),
        ("`2026-01-01 12:00:00", "`", 3, "it has no 交易时间", 1),
        ("`A2,", "`A2,`x,", 3, "it has 28 values where the heading has 27 columns", 1),
        ("`A2,", "", 3, "it has 26 values", 1),
        ("`1,`1.00,`0.00", "`1,`1.00", 5, "it has 6 sums where their heading has 7", 2),
        (SampleBill.tradeSums, "合计", 5, "it has 7 sums where their heading has 1", 2),
        (SampleBill.tradeSums, "`合计", 4, "it has 1 value where the heading has 27 columns", 2),
    ])
    func namesWhatIsWrongAndWhere(_ old: String, _ new: String, line: Int, reason: String, rows: Int) async throws {
        let text = try #require(Self.good.ranges(of: old).last.map { Self.good.replacingCharacters(in: $0, with: new) })
        let reader = BillReader<TradeBillRow>()
        try reader.feed(Data(text.utf8))
        try reader.feed(nil)
        var count = 0
        // What is no sum any more makes the bill end without them, after all its rows were given.
        do { while try reader.next() != nil { count += 1 } } catch let error as WeChatPayError {
            #expect(error.message.hasPrefix("The bill ends without its sums") && new == "`合计")
        }
        #expect(count == rows)
        guard let summary = reader.summary else { return }
        #expect(summary.problems.map(\.line) == [line])
        #expect(summary.problems.first?.reason.hasPrefix(reason) == true, "\(summary.problems)")
        #expect(!summary.addsUp)
    }

    @Test func rowsThatAreSpoiltAreCountedOneByOne() async throws {
        let bad = SampleBill.line(SampleBill.payment("A2")).replacing("`A2,", with: "`A2,`x,")
        let good = SampleBill.trades([SampleBill.payment()])
        let place = try #require(good.range(of: SampleBill.tradeSums))
        let many = String(repeating: bad, count: 1200)
        let text = good[..<place.lowerBound] + many + good[place.lowerBound...]
        let (rows, summary) = try await read(Data(String(text).utf8), TradeBillRow.self, pieces: 10_000)
        #expect(rows.count == 1 && summary.problemCount == 1200 && summary.problems.count == 1000)
        #expect(summary.problems.last?.line == 1002)
    }

    // MARK: Headings

    /// The headings of a bill of APIv2 in one of its older forms.
    private static func old(_ sums: String, columns: [String: String] = [:]) -> Data {
        let names = SampleBill.tradeHeading.dropLast(3).map { columns[$0] ?? $0 }
        let rows = ["A1", "A2"].map { SampleBill.line(SampleBill.payment($0, "3.00").dropLast(3)) }
        return Data((names.joined(separator: ",") + "\r\n" + rows.joined() + sums).utf8)
    }

    private static let oldColumns = [
        "应结订单金额": "总金额", "代金券金额": "代金券或立减优惠金额", "充值券退款金额": "代金券或立减优惠退款金额", "特约商户号": "子商户号",
    ]
    private static let oldSums = "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额\r\n"

    @Test func sumsAreFoundUnderTheirOtherNames() async throws {
        let right = Self.old(Self.oldSums + "`2,`6.00,`0.0,`0.0,`0.02\r\n", columns: Self.oldColumns)
        let (rows, summary) = try await read(right, TradeBillRow.self)
        #expect(rows.map(\.settlementTotal) == [300, 300] && summary.addsUp && summary.uncompared.isEmpty)
        #expect(summary["应结订单总金额"] == "6.00" && summary["总交易额"] == "6.00")
        #expect(summary.counted("总交易额")?.fen == 600)
        for (old, name) in [
            ("`2,", "总交易单数"), ("`6.00", "总交易额"), ("`0.0,`0.0,", "总退款金额"), ("`0.02", "手续费总金额"),
        ] {
            let text = try #require(String(data: right, encoding: .utf8))
            let place = try #require(text.ranges(of: old).last)
            let changed = text.replacingCharacters(in: place, with: old.replacingOccurrences(of: "`", with: "`7"))
            let wrong = try await read(Data(changed.utf8), TradeBillRow.self).summary
            #expect(wrong.differences.first?.name == name && !wrong.addsUp, "\(name)")
        }
    }

    @Test(arguments: [
        ("资金流水总笔数,收入笔数,收入金额(元),支出笔数,支出金额（元）", true), ("总笔数,收入总笔数,收入总金额,支出总笔数,支出总金额", true),
        ("资金流水总笔数,收入笔数,收入金额,支出笔数,支出净额", false),
    ])
    func fundsHaveOtherNamesToo(_ names: String, isKnown: Bool) async throws {
        let text = SampleBill.funds.replacing("资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额", with: names)
        let summary = try await read(Data(text.utf8), FundFlowRow.self).summary
        #expect(summary.addsUp == isKnown && summary.differences.isEmpty)
        #expect(summary.uncompared == (isKnown ? [] : ["支出净额"]))
        let wrong = text.replacing("`1.50,`1,`0.01", with: "`1.51,`1,`0.01")
        #expect(try await read(Data(wrong.utf8), FundFlowRow.self).summary.differences.map(\.stated) == ["1.51"])
    }

    @Test func whatWasNotComparedIsNamed() async throws {
        // The rows have no column for one sum, another has no known name, and a third is empty.
        let bytes = Self.old("总交易单数,订单总金额,奖励总额,手续费总金额\r\n`2,`9.00,`1.00,`\r\n", columns: Self.oldColumns)
        let summary = try await read(bytes, TradeBillRow.self).summary
        #expect(summary.uncompared == ["订单总金额", "奖励总额", "手续费总金额"])
        #expect(summary.differences.isEmpty && !summary.addsUp && summary.isComplete)
        #expect(summary.counted("订单总金额") == nil)
    }
}
