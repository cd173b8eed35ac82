// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayTestSupport
import WeChatPayWire

/// Hexadecimal, percent-encoding, dates and parameters of headers.
@Suite(.limited, .timeLimit(.minutes(10)))
struct TextTests {
    @Test func hexadecimalGoesBothWays() {
        let bytes = Array(UInt8.min...UInt8.max)
        let text = Hexadecimal.text(bytes)
        #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff") && text.utf8.count == 512)
        #expect(Hexadecimal.uppercase(bytes) == text.uppercased())
        #expect(Hexadecimal.bytes(text) == bytes && Hexadecimal.bytes(text.uppercased()) == bytes)
        #expect(Hexadecimal.text([]).isEmpty)
        for wrong in ["", "0", "0g", "+1", " 1", "１1", "000"] { #expect(Hexadecimal.bytes(wrong) == nil, "\(wrong)") }
    }

    @Test(
        arguments: [
            ("", ""), ("a/b", "a/b"), ("%41%2f", "A/"), ("%e4%b8%ad中", "中中"), ("a+b", "a+b"), ("%25", "%"),
            ("%", nil), ("%4", nil), ("%4g", nil), ("%+1", nil), ("%%", nil), ("%e4", nil), ("%ff", nil),
        ] as [(String, String?)])
    func escapesAreUndoneOrRefused(_ text: String, plain: String?) {
        #expect(PercentEscapes.decoded(text) == plain)
    }

    @Test func daysGoBothWays() {
        let known: [(String, Int64)] = [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017), ("2100-02-28", 47540),
            ("2100-03-01", 47541), ("2026-01-01", 20454), ("9999-12-31", 2_932_896), ("0001-01-01", -719_162),
        ]
        for (text, number) in known {
            let parts = text.split(separator: "-").compactMap { Int64($0) }
            #expect(CivilDate.text(number) == text)
            #expect(CivilDate.days(parts[0], parts[1], parts[2]) == number, "\(text)")
        }
    }

    @Test(
        arguments: [
            (#"form-data; name="meta""#, "meta"), ("form-data; NAME=meta", "meta"), ("form-data;name=meta ", "meta"),
            (#"form-data; filename="a; name=b"; name="meta""#, "meta"), (#"form-data; name="a\"b""#, #"a"b"#),
            (#"form-data; name="""#, ""), (#"form-data; name="meta"#, nil), ("form-data; name = a", nil),
            ("name=a", nil),
            ("", nil),
        ] as [(String, String?)])
    func parametersAreFoundOutsideOfQuotes(_ header: String, value: String?) {
        #expect(HeaderParameter.value("name", in: header) == value)
    }
}
