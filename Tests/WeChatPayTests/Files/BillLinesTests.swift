// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPay

/// The CSV of bills, value by value.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BillLinesTests {
    private static func records(_ text: String, columns: Int? = nil, pieces: Int = .max) throws -> [BillLines.Record] {
        try records(Data(text.utf8), columns: columns, pieces: pieces)
    }

    private static func records(_ bytes: Data, columns: Int?, pieces: Int) throws -> [BillLines.Record] {
        var lines = BillLines()
        var records: [BillLines.Record] = []
        var rest = bytes[...]
        func take() throws {
            while let line = try lines.next(columns: columns) {
                switch line {
                case .record(let record): records.append(record)
                case .unreadable(let problem, _): throw WeChatPayError.malformedBill(problem)
                }
            }
        }
        while !rest.isEmpty {
            lines.feed(Data(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
            try take()
        }
        lines.finish()
        try take()
        return records
    }

    @Test(
        arguments: [
            ("a,b,c", [["a", "b", "c"]]), ("a,b\r\n`1,`2\r\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n`1,`2", [["a", "b"], ["1", "2"]]),
            ("\u{FEFF}a,b\r\n", [["a", "b"]]), ("\u{FEFF}", []), ("", []), ("\r\n\n\r\n", []),
            ("a\r\n\r\nb\n", [["a"], ["b"]]),
            ("`,`,`\r\n", [["", "", ""]]), (",,\n", [["", "", ""]]), ("``a,`\n", [["`a", ""]]),
            // Quotes, with and without a back-tick, line breaks in them, and some that only look so.
            ("\"a,b\",c\n", [["a,b", "c"]]), ("\"`a\"\"b\",`c\n", [["a\"b", "c"]]),
            ("\"a\r\nb\",c\nd,e\n", [["a\r\nb", "c"], ["d", "e"]]),
            ("`\"a\",`b\n", [["\"a\"", "b"]]), ("`a,\"b\n`c\n", [["a", "\"b"], ["c"]]),
            ("`a,\"`b,c\"\n", [["a", "b,c"]]), ("a\"b,c\n", [["a\"b", "c"]]), ("\"\",b\n", [["", "b"]]),
            ("中文,账单\n`值,`元\n", [["中文", "账单"], ["值", "元"]]),
        ] as [(String, [[String]])])
    func splits(_ text: String, into expected: [[String]]) throws {
        for pieces in [1, 2, 3, 5, 1000] { #expect(try Self.records(text, pieces: pieces).map(\.texts) == expected) }
    }

    @Test(arguments: [
        // A comma in a value, where back-ticks say what separates.
        ("`a,b,`c\n", 2, ["a,b", "c"]), ("`a,b,c,`d\n", 2, ["a,b,c", "d"]), ("`a,`b\n", 2, ["a", "b"]),
        ("`a,\n", 2, ["a", ""]), ("`a,,`b\n", 2, ["a,", "b"]),
        // Quotes behind such a comma are part of the value, too.
        ("`a,\"b\"c,`d\n", 2, ["a,\"b\"c", "d"]), ("`a,\"b\n", 2, ["a,\"b"]), ("`a,\"`b\"\n", 2, ["a", "b"]),
        // What has no back-tick is no value of its own, though there would be as many.
        ("`a,b,`c\n", 3, ["a,b", "c"]), ("`a,b,`c,`\n", 4, ["a,b", "c", ""]),
        // Nothing fits: the plain reading stays, and whoever counts refuses it.
        ("`a,`b,`c\n", 2, ["a", "b", "c"]), ("`a\n", 2, ["a"]),
    ])
    func commasInValuesDoNotSeparate(_ text: String, columns: Int, expected: [String]) throws {
        #expect(try Self.records(text, columns: columns).first?.texts == expected)
    }

    @Test func linesAreCounted() throws {
        let records = try Self.records("a\r\n\r\n\"b\nc\"\nd\n")
        #expect(records.map(\.line) == [1, 3, 5])
    }

    @Test(arguments: [
        ("a\n\"b", "Line 2 of the bill: its quotes do not end"),
        ("a\n\"b\"c\n", "Line 2 of the bill: text follows a quoted value"),
        ("\"a\n\n\n", "Line 1 of the bill: its quotes do not end"),
        // The quotes end in another row, which must not be lost for it.
        ("a,b\n1,\"2\n3,\"4\n", "Line 2 of the bill: its quotes do not end"),
    ])
    func namesTheLine(_ text: String, words: String) async {
        let error = await failure { try Self.records(text) }
        #expect(error?.code == .billMalformed && error?.message.hasPrefix(words) == true)
    }

    @Test(
        arguments: [
            [0xFF], [0xC0, 0x80], [0xE4, 0xBA], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xE0, 0x80, 0x80], [0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3, 0x28],
        ] as [[UInt8]])
    func refusesWhatIsNotUTF8(_ bytes: [UInt8]) async {
        let error = await failure {
            try Self.records(Data("a\n`".utf8) + bytes + Data("\n".utf8), columns: nil, pieces: 3)
        }
        #expect(error?.message.hasPrefix("Line 2 of the bill: it is not UTF-8") == true)
        #expect(String(validating: bytes, as: UTF8.self) == nil)
    }

    @Test func refusesLinesWithoutAnEnd() async {
        let long = Data(repeating: 0x61, count: BillLines.maximumLength + 2)
        #expect(await failure { try Self.records(long, columns: nil, pieces: 65_536) }?.code == .billMalformed)
        let quoted = Data("\"".utf8) + Data(repeating: 0x0A, count: BillLines.maximumLength + 2)
        #expect(await failure { try Self.records(quoted, columns: nil, pieces: 65_536) }?.code == .billMalformed)
    }
}

/// Amounts and times, exact or refused.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BillValueTests {
    private static func read<Value>(_ text: String, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Value?) -> Value? {
        var text = text
        return text.withUTF8 { body($0[...]) }
    }

    @Test(
        arguments: [
            ("0.00", 0), ("1.00", 100), ("0.01", 1), ("-0.01", -1), ("+2.5", 250), ("12", 1200), ("1.50000", 150),
            ("007.10", 710),
            ("92233720368547758.07", Int64.max), ("-92233720368547758.07", -Int64.max),
            ("0.0000000000000000000000000", 0),
        ] as [(String, Int64)])
    func readsFen(_ text: String, fen: Int64) {
        #expect(Self.read(text) { YuanAmount.units($0, decimals: 2) } == fen)
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "1.005", "1.2.3", "1,000.00", "1e3", " 1.00", "1.00 ", "￥1.00", "0x10", "NaN", "--1",
        "1-",
        "92233720368547758.08", "99999999999999999999", "1.0000000001", "１.00",
    ])
    func refusesWhatIsNotExact(_ text: String) {
        #expect(Self.read(text) { YuanAmount.units($0, decimals: 2) } == nil)
    }

    @Test func feesMayBeFinerThanFen() throws {
        #expect(YuanAmount("0.00600")?.hundredThousandths == 600)
        #expect(YuanAmount("0.00600")?.fen == nil)
        #expect(YuanAmount("-0.01000")?.fen == -1)
        #expect(YuanAmount("0.000001") == nil)
        #expect(YuanAmount("0.00600")?.description == "0.00600")
        #expect(YuanAmount("-12.3")?.description == "-12.30")
        #expect(YuanAmount(hundredThousandths: .min).description == "-92233720368547.75808")
    }

    @Test(
        arguments: [
            ("1970-01-01 08:00:00", 0), ("2026-01-01 12:00:00", 1_767_240_000), ("2024-02-29 23:59:59", 1_709_222_399),
            ("1999-12-31 00:00:00", 946_569_600),
        ] as [(String, Int64)])
    func readsBeijingTime(_ text: String, seconds: Int64) {
        #expect(Self.read(text) { BillTime.seconds($0) } == seconds)
    }

    @Test(arguments: [
        "", "2026-01-01", "2026-13-01 00:00:00", "2026-00-01 00:00:00", "2026-02-29 00:00:00", "2100-02-29 00:00:00",
        "2026-01-01T00:00:00", "2026-01-01 24:00:00", "2026-01-01 00:60:00", "2026-01-01 00:00:60",
        "2026-1-01 00:00:000",
        "2026-01-00 00:00:00", "20a6-01-01 00:00:00",
    ])
    func refusesWhatIsNoTime(_ text: String) { #expect(Self.read(text) { BillTime.seconds($0) } == nil) }

    @Test func daysAreThoseOfChina() {
        #expect(BillDate(of: Date(timeIntervalSince1970: 1_767_240_000)).text == "2026-01-01")
        #expect(BillDate(of: Date(timeIntervalSince1970: 1_767_196_799)).text == "2025-12-31")
        #expect(BillDate(of: Date(timeIntervalSince1970: 1_767_196_800)).text == "2026-01-01")
        #expect(BillDate.yesterday(before: Date(timeIntervalSince1970: 1_709_251_200)).text == "2024-02-29")
        #expect(BillDate(of: Date(timeIntervalSince1970: -1e300)).text.count >= 10)
    }
}
