// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayTestSupport
import WeChatPayWire

/// Hexadecimal and percent-encoding, both ways.
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
}
