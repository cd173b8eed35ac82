// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Synchronization
import Testing
import WeChatPayTestSupport

@testable import WeChatPay

/// A bill in a test: a list of lines.
enum SampleBill {
    static let tradeHeading = [
        "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号", "用户标识", "交易类型", "交易状态", "付款银行", "货币种类",
        "应结订单金额", "代金券金额", "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态", "商品名称", "商户数据包", "手续费",
        "费率", "订单金额", "申请退款金额", "费率备注",
    ]
    static let tradeSums = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"

    static func payment(_ number: String = "A1", _ amount: String = "1.00", fee: String = "0.01000") -> [String] {
        [
            "2026-01-01 12:00:00", "wx1", "1900000109", "0", "", "4200001", number, "openid", "JSAPI", "SUCCESS",
            "OTHERS",
            "CNY", amount, "0.00", "0", "0", "0.00", "0.00", "", "", "示例", "", fee, "0.60%", amount, "0.00", "",
        ]
    }

    static func line(_ values: [String], mark: String = "`") -> String {
        values.map { mark + $0 }.joined(separator: ",") + "\r\n"
    }

    static func trades(_ rows: [[String]], sums: String? = nil, more: [String] = []) -> String {
        "\u{FEFF}" + (tradeHeading + more).joined(separator: ",") + "\r\n" + rows.map { line($0) }.joined() + tradeSums
            + "\r\n" + line((sums ?? "1,1.00,0.00,0.00,0.01000,1.00,0.00").components(separatedBy: ","))
    }

    static let fundHeading = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号"
    static let funds =
        fundHeading + "\n"
        + line(["2026-01-01 12:00:00", "42", "10", "交易", "交易", "收入", "1.50", "1.50", "system", "颜色,不对", "A1"])
        + line(["2026-01-01 12:00:01", "42", "11", "扣除交易手续费", "扣除交易手续费", "支出", "0.01", "1.49", "system", "", "A1"])
        + "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`2,`1,`1.50,`1,`0.01\n"

    static func bill<Row>(_ text: String, _ type: Bill<Row>.Type, pieces: Int = 100) -> Bill<Row> {
        let rest = Mutex(Data(text.utf8)[...])
        let reader = BillPieces(rest.withLock { $0 }, pieces)
        return Bill { reader.next() }
    }
}

final class BillPieces: Sendable {
    private let rest: Mutex<Data>
    private let size: Int

    init(_ bytes: Data, _ size: Int) {
        rest = Mutex(Data(bytes))
        self.size = size
    }

    func next() -> Data? {
        rest.withLock { rest in
            guard !rest.isEmpty else { return nil }
            let piece = Data(rest.prefix(size))
            rest = Data(rest.dropFirst(size))
            return piece
        }
    }
}

/// Bills as rows.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BillTests {
    private func rows<Row>(_ bill: Bill<Row>) async throws -> [Row] {
        var rows: [Row] = []
        for try await row in bill { rows.append(row) }
        return rows
    }

    @Test func tradesAreTyped() async throws {
        let bill = SampleBill.bill(
            SampleBill.trades([SampleBill.payment() + ["x"]], more: ["新的一列"]), TradeBill.self, pieces: 7)
        let row = try #require(try await rows(bill).first)
        #expect(row.time == Date(timeIntervalSince1970: 1_767_240_000))
        #expect(row.appid == "wx1" && row.mchid == "1900000109" && row.subMchid == nil && row.deviceInfo == nil)
        #expect(row.transactionID == "4200001" && row.outTradeNo == "A1" && row.openid == "openid")
        #expect(
            row.tradeType == "JSAPI" && row.tradeState == "SUCCESS" && row.bankType == "OTHERS" && row.currency == "CNY"
        )
        #expect(row.settlementTotal == 100 && row.couponTotal == 0 && row.orderTotal == 100 && row.requestedRefund == 0)
        #expect(row.refund == 0 && row.couponRefund == 0 && row.refundID == nil && row.outRefundNo == nil)
        #expect(row.refundType == nil && row.refundStatus == nil && row.goods == "示例" && row.attach.isEmpty)
        #expect(row.fee?.fen == 1 && row.rate == "0.60%" && row.rateNote == nil)
        #expect(row.refundRequestedAt == nil && row.refundSucceededAt == nil)
        #expect(row.record["新的一列"] == "x" && row.record["no"] == nil && row.record.columns.count == 28)
        #expect(row.record.line == 2 && "\(row)" == "line 2 (28 columns)")
        #expect(String(reflecting: row).contains("openid") == false)
        let summary = try bill.summary
        #expect(summary.rows == 1 && summary["总交易单数"] == "1" && summary.differences.isEmpty)
        #expect(summary.amount("手续费总金额")?.fen == 1 && summary.counted("订单总金额")?.fen == 100)
    }

    @Test func fundsAreTyped() async throws {
        let bill = SampleBill.bill(SampleBill.funds, FundFlowBill.self)
        let rows = try await rows(bill)
        #expect(rows.map(\.amount) == [150, 1] && rows.map(\.balance) == [150, 149])
        #expect(rows.map(\.isIncome) == [true, false])
        #expect(rows.first?.note == "颜色,不对" && rows.first?.voucher == "A1" && rows.first?.flowID == "10")
        #expect(rows.first?.subMchid == nil && rows.first?.applicant == "system" && rows.first?.businessType == "交易")
        #expect(try bill.summary.differences.isEmpty && bill.summary.rows == 2)
        let partner = "二级商户号," + SampleBill.funds.replacing("`2026", with: "`1900000110,`2026")
        let first = try await self.rows(SampleBill.bill(partner, FundFlowBill.self)).first
        #expect(first?.subMchid == "1900000110" && first?.amount == 150)
    }

    @Test func olderNamesOfColumnsAreKnown() async throws {
        let text = SampleBill.trades([SampleBill.payment()]).replacing("特约商户号", with: "子商户号")
            .replacing("应结订单金额", with: "总金额").replacing("代金券金额", with: "企业红包金额")
        let row = try await rows(SampleBill.bill(text, TradeBill.self)).first
        #expect(row?.settlementTotal == 100 && row?.couponTotal == 0 && row?.subMchid == nil)
    }

    @Test func aBillWithoutRowsIsABill() async throws {
        let bill = SampleBill.bill(
            SampleBill.trades([], sums: "0,0.00,0.00,0.00,0.00000,0.00,0.00"), TradeBill.self)
        #expect(try await rows(bill).isEmpty)
        #expect(try bill.summary.rows == 0 && bill.summary.differences.isEmpty)
    }

    @Test func sumsThatDifferAreNamed() async throws {
        let bill = SampleBill.bill(
            SampleBill.trades([SampleBill.payment()], sums: "2,1.00,0.00,0.00,x,1.00,0.00"), TradeBill.self)
        _ = try await rows(bill)
        let differences = try bill.summary.differences
        #expect(differences.map(\.name) == ["总交易单数", "手续费总金额"] && differences.map(\.stated) == ["2", "x"])
    }

    @Test func partsAreOneBill() async throws {
        let part = SampleBill.trades([SampleBill.payment()])
        let again = SampleBill.bill(part + part.dropFirst(), TradeBill.self)
        #expect(try await rows(again).count == 2)
        #expect(try again.summary["总交易单数"] == "2" && again.summary["应结订单总金额"] == "2.00")
        #expect(try again.summary.differences.isEmpty)
        let heading = SampleBill.tradeHeading.joined(separator: ",") + "\r\n"
        let split = SampleBill.trades(
            [SampleBill.payment(), SampleBill.payment()], sums: "2,2.00,0.00,0.00,0.02000,2.00,0.00"
        ).replacing("`2026-01-01 12:00:00", with: heading + "`2026-01-01 12:00:00", maxReplacements: 1)
        #expect(try await rows(SampleBill.bill(split, TradeBill.self)).count == 2)
    }

    private static let good = SampleBill.trades([SampleBill.payment(), SampleBill.payment("A2", "2.00")])

    @Test(arguments: [
        ("微信订单号", "订单号", "Line 1 of the bill: it is not the heading of a 交易账单, which has a column 微信订单号"),
        ("`1,`1.00,`0.00,`0.00,`0.01000,`1.00,`0.00\r\n", "", "The bill ends without its sums"),
        ("\u{FEFF}", "{\"code\":\"X\"}\r\n", "Line 1 of the bill: it is not the heading"),
    ])
    func whatIsNoBillIsRefused(old: String, new: String, words: String) async throws {
        let text = try #require(Self.good.ranges(of: old).last.map { Self.good.replacingCharacters(in: $0, with: new) })
        let bill = SampleBill.bill(text, TradeBill.self)
        let error = await failure { try await rows(bill) }
        #expect(error?.code == .billMalformed)
        #expect(error?.message.hasPrefix(words) == true, "\(error?.message ?? "")")
        #expect(await failure { try bill.summary }?.code == .invalidRequest)
    }

    @Test func errorsStayAndNothingComesAfterThem() async throws {
        let bill = SampleBill.bill(
            Self.good.replacing("`1,`1.00,`0.00,`0.00,`0.01000,`1.00,`0.00\r\n", with: ""), TradeBill.self)
        var iterator = bill.makeAsyncIterator()
        #expect(try await iterator.next()?.outTradeNo == "A1")
        #expect(try await iterator.next()?.outTradeNo == "A2")
        for _ in 0..<3 { #expect(await failure { try await iterator.next() }?.code == .billMalformed) }
        var second = bill.makeAsyncIterator()
        #expect(await failure { try await second.next() }?.code == .invalidRequest)
    }

    @Test func savedBillsAreReadFromTheDisk() async throws {
        let folder = try TestFolder()
        let bill = try TradeBill(contentsOfFile: try folder.file("a.csv", Data(Self.good.utf8)))
        #expect(try await rows(bill).map(\.outTradeNo) == ["A1", "A2"])
        #expect(await failure { try TradeBill(contentsOfFile: folder.path("no")) }?.code == .invalidRequest)
    }

    // MARK: The whole way

    private static let csv = Data(good.utf8)

    private static func application(_ bytes: Data, _ hash: String? = nil) throws -> TransportReply {
        try ScriptedGateway.reply(
            Data(
                """
                {"hash_type":"SHA1","hash_value":"\(hash ?? Download.sha1(of: bytes))",\
                "download_url":"https://api.mch.weixin.qq.com/v3/billdownload/file?token=1&tartype=gzip"}
                """.utf8))
    }

    @Test func oneCallDoesEverything() async throws {
        let gateway = PieceGateway { request, _ in
            request.target.hasPrefix("/v3/bill/")
                ? .init(try Self.application(Self.csv)) : .file(gzipped(Self.csv), size: 50)
        }
        let client = try gateway.client()
        let bill = try await client.tradeBill(date: "2026-01-01", type: .success, subMchid: "1900000110")
        #expect(try await rows(bill).map(\.settlementTotal) == [100, 200])
        #expect(
            gateway.requests.map(\.target) == [
                "/v3/bill/tradebill?bill_date=2026-01-01&bill_type=SUCCESS&sub_mchid=1900000110&tar_type=GZIP",
                "/v3/billdownload/file?token=1&tartype=gzip",
            ])
        let kept = Mutex(Data())
        let copy = TradeBill(try await client.billFile(.trade("2026-01-01"))) { piece in kept.withLock { $0 += piece } }
        _ = try await rows(copy)
        #expect(kept.withLock { $0 } == Self.csv)
    }

    @Test func aBillWithAWrongHashHasNoEnd() async throws {
        let zeros = String(repeating: "0", count: 40)
        let client = try PieceGateway { request, _ in
            request.target.hasPrefix("/v3/bill/")
                ? .init(try Self.application(Self.csv, zeros)) : .file(gzipped(Self.csv), size: 50)
        }.client()
        let bill = try await client.tradeBill(date: "2026-01-01")
        #expect(await failure { try await rows(bill) }?.code == .fileDigestMismatch)
    }

    @Test func aBillIsAppliedForAgainWhenItsAddressRunsOut() async throws {
        let gateway = PieceGateway { request, index in
            if request.target.hasPrefix("/v3/bill/") { return .init(try Self.application(Self.csv)) }
            return index == 1 ? .refusal(400, "INVALID_REQUEST") : .file(gzipped(Self.csv), size: 50)
        }
        let bill = try await gateway.client().tradeBill(date: "2026-01-01", options: DownloadOptions(pause: .zero))
        #expect(try await rows(bill).count == 2)
        #expect(gateway.requests.count == 4)
    }

    @Test(arguments: ["", "2026-02-30", "20260101", "yesterday", "2026-01-01 ", "2026-1-1", "２026-01-01"])
    func daysThatAreNoneAreRefused(_ day: String) async throws {
        let gateway = PieceGateway { _, _ in .file(Data()) }
        let client = try gateway.client()
        #expect(await failure { try await client.tradeBill(date: BillDate(day)) }?.code == .invalidRequest)
        #expect(gateway.requests.isEmpty)
    }

    @Test(arguments: ["{}", #"{"hash_type":"SHA1","hash_value":"x"}"#, #"{"download_bill_list":[{}]}"#])
    func repliesThatLackSomethingAreRefused(_ json: String) async throws {
        let client = try PieceGateway { _, _ in .init(try ScriptedGateway.reply(Data(json.utf8))) }.client()
        #expect(await failure { try await client.tradeBill(date: "2026-01-01") }?.code == .undecodable)
        #expect(await failure { try await client.ecommerceFundFlowBill(date: "2026-01-01") }?.code == .undecodable)
    }
}

/// Bills that nobody meant: rows, or an error with its code. `WECHATPAY_FUZZ_COUNT` says how many.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BillFuzzTests {
    @Test func anyBytesHaveAnOutcome() throws {
        let count = ProcessInfo.processInfo.environment["WECHATPAY_FUZZ_COUNT"].flatMap { Int($0) } ?? 2000
        var random = Seeded(20_260_102)
        let seeds = [
            Data(SampleBill.trades([SampleBill.payment(), SampleBill.payment("A2")]).utf8), Data(SampleBill.funds.utf8),
        ]
        let words = [
            "`", ",", "\"", "\r\n", "\n", "0", ".", "-", "账", "\u{FEFF}", "99999999999999999999", "总交易单数", "\0",
        ]
        var codes: [String: Int] = [:]
        for _ in 0..<count {
            let kind = Int(random.next() % 2)
            var bytes = seeds[kind]
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let index = Int.random(in: 0...bytes.count, using: &random)
                switch random.next() % 6 {
                case 0 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.insert(contentsOf: (words.randomElement(using: &random) ?? "").utf8, at: index)
                case 2: bytes.removeSubrange(index..<min(bytes.count, index + Int(random.next() % 30)))
                case 3: bytes = Data(bytes.prefix(index))
                case 4: bytes.append(bytes.prefix(index))
                default: if let line = bytes.firstIndex(of: 0x0A) { bytes.removeSubrange(...line) }
                }
            }
            let pieces = [1, 13, 4096][Int(random.next() % 3)]
            do {
                let rows =
                    try kind == 0 ? read(bytes, pieces, TradeBillRow.self) : read(bytes, pieces, FundFlowRow.self)
                codes[rows == 0 ? "empty" : "rows", default: 0] += 1
            } catch let error as WeChatPayError { codes[error.code.rawValue, default: 0] += 1 }
        }
        #expect(codes.values.reduce(0, +) == count)
        #expect(Set(codes.keys).isSubset(of: ["rows", "empty", "billMalformed"]))
        #expect(codes.count >= 2)
    }

    private func read<Row: BillRow>(_ bytes: Data, _ size: Int, _ type: Row.Type) throws -> Int {
        let reader = BillReader<Row>()
        var rest = bytes[...]
        var rows = 0
        while true {
            while let row = try reader.next() {
                rows += 1
                // Every value can be asked for.
                #expect(row.record.columns.allSatisfy { row.record[$0] != nil })
            }
            if let summary = reader.summary {
                _ = summary.differences
                return rows
            }
            try reader.feed(rest.isEmpty ? nil : Data(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
    }
}
