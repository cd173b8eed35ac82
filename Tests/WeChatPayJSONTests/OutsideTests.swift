// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayTestSupport

@testable import WeChatPayJSON

@Suite(.limited, .timeLimit(.minutes(10)))
struct OutsideTests {
    @Test(arguments: [
        ("PARAM_ERROR", true, true, true), ("a", true, true, true),
        (String(repeating: "A", count: 64), true, true, true),
        (String(repeating: "A", count: 65), false, true, false),
        (String(repeating: "A", count: 129), false, false, false),
        ("", false, false, false), ("08F7-268435459", false, true, true), ("TRANSACTION.SUCCESS", false, false, true),
        ("X\n2026-01-01 ERROR", false, false, false), ("张三", false, false, false), ("A B", false, false, false),
        ("A\u{301}", false, false, false), ("A\u{0}", false, false, false), ("A:B", false, false, false),
    ])
    func showsOnlyWhatLooksLikeACode(text: String, isCode: Bool, isID: Bool, isName: Bool) {
        #expect(Outside.code(text) == (isCode ? text : "unreadable"))
        #expect(Outside.id(text, or: "absent") == (isID ? text : "absent"))
        #expect(Outside.name(text) == (isName ? text : "unreadable"))
    }

    @Test func boundsAText() {
        #expect(Outside.text(String(repeating: "汉", count: 200)) == String(repeating: "汉", count: 200))
        #expect(Outside.text(String(repeating: "汉", count: 201)) == String(repeating: "汉", count: 200) + "…")
        #expect(Outside.text("abc", limit: 2) == "ab…")
        // One character, as Swift counts.
        let marks = "e" + String(repeating: "\u{301}", count: 500_000)
        #expect(marks.count == 1)
        #expect(Outside.text(marks).unicodeScalars.count == 201)
    }

    @Test(arguments: [
        "\n", "\r", "\t", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{202A}",
        "\u{202E}",
        "\u{2066}", "\u{2069}", "\u{200E}", "\u{200B}", "\u{FEFF}", "\u{61C}",
    ])
    func replacesWhatATerminalActsOn(_ character: String) {
        #expect(Outside.text("a\(character)b") == "a\u{FFFD}b")
        #expect(Outside.printable("a\(character)b") == "a\u{FFFD}b")
    }

    @Test func keepsTextOfAnyScript() {
        let text = "Image形象店 é e\u{301} 👩‍👩‍👧 नमस्ते"
        #expect(Outside.text(text) == text)
        #expect(Outside.printable("a\nb\u{7}", keeping: ["\n"]) == "a\nb\u{FFFD}")
        #expect(Outside.text("a\r\nb") == "a\u{FFFD}\u{FFFD}b")
    }
}
