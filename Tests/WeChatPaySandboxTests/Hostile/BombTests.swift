// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Bodies that are meant to cost far more than they are long, each rightly signed. A megabyte is enough to notice.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct BombTests {
    private static let size = 1 << 20

    /// Names and how they are made, so that no test's name is a megabyte long.
    private static let bombs: [(name: String, body: @Sendable () -> String)] = [
        ("arrays in arrays", { String(repeating: "[", count: size) }),
        ("objects in objects", { String(repeating: #"{"a":"#, count: size / 5) }),
        (
            "nested to the limit",
            { #"{"a":"# + String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + "}" }
        ),
        (
            "long names at every depth",
            {
                let name = String(repeating: "k", count: 1000)
                return String(repeating: #"{"\#(name)":"#, count: 60) + "null" + String(repeating: "}", count: 60)
            }
        ),
        (
            "a number of a million digits",
            { #"{"amount":{"total":"# + String(repeating: "9", count: size - 30) + "}}" }
        ),
        (
            "an exponent of a million digits",
            { #"{"amount":{"total":1e"# + String(repeating: "9", count: size - 30) + "}}" }
        ),
        (
            "the same member again and again",
            { "{" + String(repeating: #""appid":1,"#, count: 90_000) + #""appid":1}"# }
        ),
        ("many members", { "{" + (0..<80_000).map { "\"\($0)\":1" }.joined(separator: ",") + "}" }),
        ("a member with a name of a megabyte", { #"{"\#(String(repeating: "a", count: size - 10))":1}"# }),
        ("a text of a megabyte", { #"{"appid":"\#(String(repeating: "a", count: size - 20))"}"# }),
        ("escapes", { #"{"appid":"\#(String(repeating: #"\u0000"#, count: size / 6 - 10))"}"# }),
        ("many elements", { #"{"detail":{"goods_detail":[\#(String(repeating: "{},", count: 300_000)){}]}}"# }),
        ("half a surrogate pair", { #"{"appid":"\#(String(repeating: #"\ud800"#, count: 100))"}"# }),
        ("spaces", { "{" + String(repeating: " ", count: size - 2) + "}" }),
        ("NUL", { String(repeating: "\0", count: 1000) }),
    ]

    @Test(arguments: bombs.indices)
    func aJSONBombIsRefused(_ index: Int) throws {
        let sandbox = try Shared.sandbox()
        let body = Array(Self.bombs[index].body().utf8)
        let request = try SignedBytes.request(sandbox, "POST", "/v3/pay/transactions/jsapi", body)
        let reply = sandbox.handle(request)
        #expect(reply.status == 400, "\(Self.bombs[index].name)")
        #expect(reply.body.count < 1 << 20, "\(Self.bombs[index].name)")
        #expect(sandbox.exchanges.first.map { $0.request.body.count <= 64 << 10 } == true)
    }

    private static let forms: [(name: String, body: @Sendable () -> String)] = [
        ("many parts", { String(repeating: "--b\r\n\r\n\r\n", count: 90_000) + "--b--" }),
        (
            "many named parts",
            {
                String(repeating: "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n", count: 16_000)
                    + "--b--"
            }
        ),
        ("no end", { "--b\r\n" + String(repeating: "\r\n-", count: 300_000) }),
        ("headers", { "--b\r\n" + String(repeating: "a: b\r\n", count: 150_000) + "\r\n\r\n--b--" }),
        (
            "parameters",
            {
                "--b\r\nContent-Disposition: form-data" + String(repeating: ";", count: size - 100)
                    + "\r\n\r\n\r\n--b--"
            }
        ),
        ("nothing", { "--b--" }),
        ("too short", { "--b" }),
    ]

    @Test(arguments: forms.indices)
    func aFormThatIsABombIsRefused(_ index: Int) throws {
        let sandbox = try Shared.sandbox()
        let request = try SignedBytes.request(
            sandbox, "POST", "/v3/merchant/media/upload", Array(Self.forms[index].body().utf8),
            contentType: "multipart/form-data; boundary=b")
        #expect([400, 401].contains(sandbox.handle(request).status), "\(Self.forms[index].name)")
    }

    private static let documents: [(name: String, body: @Sendable () -> String)] = [
        ("nested", { "<xml>" + String(repeating: "<a>", count: 300_000) }),
        ("many members", { "<xml>" + String(repeating: "<a>1</a>", count: 120_000) + "</xml>" }),
        (
            "entities of entities",
            { #"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><xml><appid>&b;</appid></xml>"# }
        ),
        (
            "an external entity",
            { #"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><appid>&a;</appid></xml>"# }
        ),
        ("CDATA without an end", { "<xml><appid><![CDATA[" + String(repeating: "]]", count: 400_000) }),
        ("a long text", { "<xml><mch_id>" + String(repeating: "1", count: 1_000_000) + "</mch_id></xml>" }),
        ("ten megabytes", { "<xml>" + String(repeating: " ", count: size) + "</xml>" }),
    ]

    @Test(arguments: documents.indices)
    func anXMLBombIsRefused(_ index: Int) throws {
        let sandbox = try Shared.sandbox()
        let reply = sandbox.handle(
            GatewayRequest(
                method: "POST", target: "/pay/micropay", headers: [.contentType: "text/xml"],
                body: Array(Self.documents[index].body().utf8)
            )
        )
        #expect(String(decoding: reply.body, as: UTF8.self).contains("FAIL"), "\(Self.documents[index].name)")
    }
}
