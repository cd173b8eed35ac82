// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// `body:` is held to the rules of `json:`, and writes what it is given.
@Suite(.limited, .timeLimit(.minutes(10)))
struct EncodableBodyTests {
    private struct Everything: Encodable {
        enum Kind: String, Encodable { case native = "NATIVE" }
        struct Inner: Encodable {
            var b = 1
            var a = [1, 2]
        }
        var whole = 100
        var large = UInt64.max
        var isSubscribed = true
        var text = "微信/\"\n"
        var absent: String?
        var kind = Kind.native
        var inner = Inner()
        var list = [Inner(), Inner()]
        var names = ["z": 1, "a": 2]
        var decimal = Decimal(string: "0.10") ?? 0
        var price = Decimal(string: "12.34") ?? 0
        var ratio = 0.1
        var full = 100.0
        var half: Float = 0.5
        var data = Data([1, 2, 3])
        var url = URL(string: "https://www.example.com/a?b=c")
        var nothing: [Int] = []
        var embedded: JSON = ["z": 1, "a": ["y": 2, "b": []]]
        var exact = (try? JSON(parsing: #"{"amount":0.10,"big":123456789012345678901234567890}"#)) ?? .null
    }

    private struct Broken: Encodable {
        struct Secret: Error, CustomStringConvertible { var description: String { "SECRET" } }
        func encode(to encoder: any Encoder) throws { throw Secret() }
    }

    private struct Nested: Encodable {
        var payer: [String: Double]
    }

    private struct Manual: Encodable {
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            var list = container.nestedUnkeyedContainer(forKey: Key(stringValue: "list"))
            try list.encode(1)
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode("x", forKey: Key(stringValue: "a"))
            try "text".encode(to: list.superEncoder())
            var one = container.superEncoder(forKey: Key(stringValue: "one")).singleValueContainer()
            try one.encode(1)
            _ = container.nestedContainer(keyedBy: Key.self, forKey: Key(stringValue: "empty"))
        }
        struct Key: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }
    }

    private func sent(_ body: some Encodable & Sendable) async throws -> String {
        let script = ScriptedGateway { _ in try ScriptedGateway.reply(Data(#"{"a":1}"#.utf8)) }
        _ = try await script.client().v3.a.post(body: body)
        return String(decoding: try #require(script.requests.first).body, as: UTF8.self)
    }

    private func refusal(_ body: some Encodable & Sendable) async throws -> WeChatPayError {
        let script = ScriptedGateway { _ in try ScriptedGateway.reply(Data(#"{"a":1}"#.utf8)) }
        let error = await #expect(throws: WeChatPayError.self) { try await script.client().v3.a.post(body: body) }
        #expect(script.requests.isEmpty)
        return try #require(error)
    }

    @Test func writesWhatItIsGiven() async throws {
        let text = try await sent(Everything())
        #expect(
            text == #"{"data":"AQID","decimal":0.1,"embedded":{"z":1,"a":{"y":2,"b":[]}},"#
                + #""exact":{"amount":0.10,"big":123456789012345678901234567890},"full":100,"half":0.5,"#
                + #""inner":{"a":[1,2],"b":1},"isSubscribed":true,"kind":"NATIVE","large":18446744073709551615,"#
                + #""list":[{"a":[1,2],"b":1},{"a":[1,2],"b":1}],"names":{"a":2,"z":1},"nothing":[],"price":12.34,"#
                + #""ratio":0.1,"text":"微信/\"\n","url":"https://www.example.com/a?b=c","whole":100}"#)
        #expect(try await sent(Manual()) == #"{"empty":{},"list":[1,{"a":"x"},"text"],"one":1}"#)
        #expect(try await sent(["a"]) == #"["a"]"#)
        #expect(try await sent([String: Int]()) == "{}")
    }

    @Test func isHeldToTheRulesOfJSON() async throws {
        for body in [JSON.null, ["a": nil], ["a": [1, nil]]] as [JSON] {
            let own = try await refusal(body)
            let error = await #expect(throws: WeChatPayError.self) {
                try await ScriptedGateway { _ in throw CancellationError() }.client().v3.a.post(json: body)
            }
            #expect(own.code == .invalidRequest)
            #expect(own.message == error?.message)
        }
        let optional = try await refusal(["a": Int?.none])
        #expect(optional.message.contains("/a"))
        #expect(try await refusal(["a": "😀"]).code == .invalidRequest)
    }

    @Test func saysWhyAndWhereButNotWhat() async throws {
        let infinite = try await refusal(Nested(payer: ["x": .infinity]))
        #expect(infinite.code == .invalidRequest)
        #expect(infinite.message.contains("/payer/x"))
        #expect(infinite.message.contains("infinite"))
        let broken = try await refusal(["a": Broken()])
        #expect(broken.message.contains("Secret"))
        #expect(!broken.message.contains("SECRET"))
    }
}
