// SPDX-License-Identifier: Apache-2.0

import Foundation
import InMemoryLogging
import Logging
import Synchronization
import Testing
import WeChatPay
import WeChatPayTestSupport

/// What printing shows, by whatever way.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DescriptionTests {
    private static func texts(_ value: Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        let optional: Any? = value
        return ["\(value)", String(reflecting: value), dumped, "\(String(describing: optional))", "\([value])"]
    }

    @Test func nothingPersonalAndNoSignature() async throws {
        let gateway = ScriptedGateway { _ in try ScriptedGateway.reply(Data("{\"secret\":\"sBODY\"}".utf8)) }
        let client = try gateway.client()
        let chain = client.v3.users.segment("oOPENID")
        let query: Query = ["openid": "oOPENID"]
        let call = try Call(.post, chain, json: ["name": "sBODY"], query: query, headers: ["X-Note": "sHEADER"])
        let signed = try await client.sign(call)
        let response = try await client.send(call)
        let request = try #require(gateway.requests.first)
        let reply = ScriptedGateway.file(Data("sBODY".utf8))
        let values: [Any] = [chain, client.v3, query, call, signed, response, request, reply]
        for value in values {
            for text in Self.texts(value) {
                for secret in ["oOPENID", "sBODY", "sHEADER", "WECHATPAY2", "signature="] {
                    #expect(!text.contains(secret), "\(text)")
                }
            }
        }
        #expect(chain.path == "/v3/users/oOPENID" && "\(chain)" == "/v3/users/{…}")
        #expect("\(call)" == "Call(POST /v3/users/{…})")
    }

    /// The gateway's message may quote what was sent.
    @Test func noMessageOfTheGatewaysUnlessAskedFor() async throws {
        let body = Data(#"{"code":"PARAM_ERROR","message":"张三 110101199003078888","detail":{"field":"/name"}}"#.utf8)
        let gateway = ScriptedGateway { _ in try ScriptedGateway.reply(body, status: 400) }
        let error = try #require(await failure { try await gateway.client().v3.x.post(json: [:]) })
        for text in Self.texts(error) { #expect(!text.contains("张三") && !text.contains("1101"), "\(text)") }
        #expect(error.debugDescription.contains("field: /name"))
        #expect(error.debugDescription.contains("outcome: refused"))
        #expect(error.rejection?.message == "张三 110101199003078888")
    }

    @Test(arguments: [
        "X\n2026-01-01 ERROR root: forged line 张三 110101199003078888",
        LongText(String(repeating: "A", count: 5 << 20)), "", "PARAM ERROR", "\u{202E}X", "a-b",
    ])
    func codesFromOutsideAreBoundedAndPrintable(_ given: LongText) async throws {
        let code = given.text
        let handler = InMemoryLogHandler()
        var logger = Logger(label: "test") { _ in handler }
        logger.logLevel = .trace
        let body = Data((["code": .string(code), "message": "x"] as JSON).bytes)
        let gateway = ScriptedGateway { _ in
            ScriptedGateway.file(body, status: 400, headers: ["Request-ID": "R 1; x=\u{7F}"])
        }
        let client = try gateway.client(configuration: .init(logger: logger))
        let error = try #require(await failure { try await client.v3.x.post(json: [:]) })
        #expect(error.rejection?.code == code)
        let logged = handler.entries.map { "\($0.message) \($0.metadata)" }.joined()
        for text in [error.description, error.debugDescription, error.rejection.map { "\($0)" } ?? "", logged] {
            #expect(
                text.utf8.count < 2000 && !text.contains("\n") && !text.contains("张三") && !text.contains("\u{202E}"))
            #expect(!text.contains("x="))
        }
        #expect(error.description.contains("unreadable"))
    }

    @Test func failedCallsAreWarnedOfWithTheirTime() async throws {
        let handler = InMemoryLogHandler()
        let gateway = ScriptedGateway { _ in throw WeChatPayError(.network, "It broke.", outcome: .notSent) }
        let client = try gateway.client(configuration: .init(logger: Logger(label: "test") { _ in handler }))
        _ = await failure { try await client.v3.x.post(json: [:]) }
        let entry = try #require(handler.entries.first)
        #expect(handler.entries.count == 1 && entry.level == .warning)
        #expect(entry.metadata["wechatpay.effect"] == "notSent")
        #expect(Double("\(entry.metadata["wechatpay.seconds"] ?? "")") != nil)
    }
}
