// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayCommand

@Suite(.limited, .timeLimit(.minutes(10)))
struct RequestFieldsTests {
    @Test(arguments: [
        (["a=1", "b:=1"], #"{"a":"1","b":1}"#),
        (["z=1", "a=2"], #"{"z":"1","a":"2"}"#),
        (["a.b=1", "c=2", "a.d:=true"], #"{"a":{"b":"1","d":true},"c":"2"}"#),
        (["a=b=c", "u=x:=y"], #"{"a":"b=c","u":"x:=y"}"#),
        (["a="], #"{"a":""}"#),
        ([#"a:={"x":[1]}"#, "a.y=2"], #"{"a":{"x":[1],"y":"2"}}"#),
        (["n:=12345678901234567890.10"], #"{"n":12345678901234567890.10}"#),
        (["名=值"], #"{"名":"值"}"#),
    ])
    func bodies(arguments: [String], expected: String) throws {
        #expect(try RequestFields.body(arguments)?.description == expected)
    }

    @Test(arguments: [
        ["a"], ["=1"], [":=1"], ["a=1", "a=1"], ["a=1", "a.b=1"], ["a.b=1", "a:={}"], ["a..b=1"], [".a=1"], ["a:=x"],
    ])
    func refusals(arguments: [String]) {
        #expect(throws: UsageError.self) { try RequestFields.body(arguments) }
    }

    @Test func noArgumentsAreNoBody() throws {
        #expect(try RequestFields.body([]) == nil)
    }

    @Test func pathIsSplitAtTheFirstQuestionMark() throws {
        let (path, query) = try RequestFields.split("v3/a?b=%E5%BC%A0&c=1+2&d&e=?")
        #expect(path == "v3/a")
        #expect(query.map(\.0) == ["b", "c", "d", "e"])
        #expect(query.map(\.1) == ["张", "1+2", "", "?"])
    }
}

@Suite(.limited, .timeLimit(.minutes(10)))
struct WrappingTests {
    @Test func proseBreaksAtSpaces() {
        #expect(Wrapping.prose("one two three", width: 8) == ["one two", "three"])
        #expect(Wrapping.prose("one two three", width: 9, hanging: 2) == ["one two", "  three"])
        #expect(Wrapping.prose("", width: 8) == [""])
    }

    @Test func chineseTakesTwoColumns() {
        #expect(Wrapping.columns("APP场景") == 7)
        #expect(Wrapping.prose("签约签约签约", width: 8) == ["签约签约", "签约"])
    }

    @Test(
        arguments: [10, 20, 80], ["a,b,c", String(repeating: "abc,", count: 40), String(repeating: "x", count: 300)])
    func valuesStayWhole(width: Int, text: String) {
        let lines = Wrapping.value(text, width: width, breakAfter: [","])
        #expect(lines.joined() == text)
        #expect(lines.allSatisfy { Wrapping.columns($0) <= width })
    }

    @Test func controlCharactersDoNotReachTheTerminal() {
        let text = Wrapping.printable("a\u{1B}[31mb\r\n\u{9B}")
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
}
