// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@Suite(.limited, .timeLimit(.minutes(10)))
struct JSONTests {
    @Test func keepsOrderAndExactNumbers() throws {
        let text = #"{"z":9007199254740993,"a":0.10,"m":123456789012345678901234567890,"e":1E+2}"#
        let json = try JSON(parsing: text)
        #expect(json.description == text)
        #expect(json["z"]?.int == 9_007_199_254_740_993)
        #expect(json["m"]?.int == nil)
    }

    @Test func literalsWriteWhatTheySay() {
        let json: JSON = ["b": 1, "a": [true, nil, 1.5, "微信/\"\n"]]
        #expect(json.description == #"{"b":1,"a":[true,null,1.5,"微信/\"\n"]}"#)
    }

    @Test(arguments: [
        "", " ", "{", "[1,]", "{\"a\":1,}", "01", "-", "1.", "1e", ".5", "+1", "tru", "nul", "'a'", "\"\n\"", "[1 2]",
        "{}x",
        "\"\\x\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "NaN", "{\"a\" 1}", "{a:1}", "\u{FEFF}1",
    ])
    func refusesWhatIsNotJSON(_ text: String) {
        #expect(throws: JSONParsingError.self) { try JSON(parsing: text) }
    }

    @Test func refusesInvalidUTF8() {
        #expect(throws: JSONParsingError.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test func refusesHostileDepth() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONParsingError.self) { try JSON(parsing: deep) }
        let fine = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(try JSON(parsing: fine).description == fine)
        #expect(throws: JSONParsingError.self) { try JSON(parsing: "[\(fine)]") }
        let objects = String(repeating: #"{"a":"#, count: 65) + "1" + String(repeating: "}", count: 65)
        #expect(throws: JSONParsingError.self) { try JSON(parsing: objects) }
    }

    /// The smallest stack of a thread that servers have: musl's threads have 128 KiB, macOS's secondary ones 512.
    @Test func theDeepestTextNeedsLittleStack() async throws {
        let arrays = String(repeating: "[", count: 64) + "1" + String(repeating: "]", count: 64)
        let objects = String(repeating: #"{"a":"#, count: 64) + "1" + String(repeating: "}", count: 64)
        let hostile = String(repeating: #"[{"a":"#, count: 100_000)
        let results = await withCheckedContinuation { (continuation: CheckedContinuation<[String], Never>) in
            let thread = Thread {
                let texts = [arrays, objects].map { text in
                    guard let json = try? JSON(parsing: text) else { return "" }
                    return json == json && json.hashValue != 0 && !json.prettyPrinted.isEmpty ? json.description : ""
                }
                continuation.resume(returning: texts + ((try? JSON(parsing: hostile)) == nil ? ["refused"] : []))
            }
            thread.stackSize = 256 << 10
            thread.start()
        }
        #expect(results == [arrays, objects, "refused"])
    }

    @Test func namesAndTextsAreComparedByTheirBytes() throws {
        let json = try JSON(parsing: "{\"\u{e9}\":1,\"e\u{301}\":2}")
        #expect(json.object?.count == 2)
        #expect(json["\u{e9}"]?.int == 1)
        #expect(json["e\u{301}"]?.int == 2)
        #expect(json["\u{e9}"] != json["e\u{301}"])
        #expect(JSON.string("\u{e9}") != JSON.string("e\u{301}"))
        #expect(Set<JSON>(["\u{e9}", "e\u{301}", "\u{e9}"]).count == 2)
        #expect(json.object?.keys.map(\.utf8.count) == [2, 3])
        let same = try JSON(parsing: json.bytes)
        #expect(same == json)
        #expect(same.hashValue == json.hashValue)
    }

    /// Normalising such names, as Swift does to compare them, takes minutes.
    @Test func namesOfCombiningMarksAreReadLikeOthers() throws {
        let marks = String(repeating: "\u{301}\u{323}", count: 250_000)
        let json = try JSON(parsing: #"{"\#(marks)":1,"\#(marks)a":2,"\#(marks)b":"\#(marks)","\#(marks)":3}"#)
        #expect(json.object?.count == 3)
        #expect(json[marks]?.int == 3)
        #expect(json[marks + "b"] == .string(marks))
        #expect(json[marks + "b"] != .string("SUCCESS"))
        #expect(Set([json, json]).count == 1)
    }

    @Test(arguments: [#""\u0041\u00e9\ud83d\ude00""#, #""\/\b\f\t""#, #"{"a":{"b":[{}]}}"#, "-0", "0", "1e5", " [ ] "])
    func agreesWithFoundation(_ text: String) throws {
        func reading(_ text: String) throws -> NSObject? {
            try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) as? NSObject
        }
        #expect(try reading(JSON(parsing: text).description) == reading(text))
        #expect(try reading(JSON(parsing: text).prettyPrinted) == reading(text))
    }

    @Test func theLaterOfTwoMembersCounts() throws {
        #expect(try JSON(parsing: #"{"a":1,"b":2,"a":3}"#).description == #"{"a":3,"b":2}"#)
    }

    @Test func everyPrefixOfADocumentIsRefused() throws {
        let bytes = Array(#"{"a":[1,"é\u00e9",{"b":null}],"c":false}"#.utf8)
        _ = try JSON(parsing: bytes)
        for length in 0..<bytes.count {
            #expect(throws: JSONParsingError.self) { try JSON(parsing: Array(bytes.prefix(length))) }
        }
    }
}
