// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayJSON
import WeChatPayTestSupport

/// What the gateway says it saw, compared with what was signed.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SignInformationTests {
    private let body = #"{"a":1,"b":"中文"}"#
    private var signed: String { "POST\n/v3/x?a=b%20c\n1554208460\nNONCE\n\(body)\n" }

    private func finding(_ saw: String, method: String = "POST", url: String = "/v3/x?a=b%20c", cut: Int = 512) throws
        -> Finding
    {
        let detail: JSON = [
            "sign_information": [
                "method": .string(method), "url": .string(url),
                "truncated_sign_message": .string(String(decoding: Array(saw.utf8).prefix(cut), as: UTF8.self)),
                "sign_message_length": .number(.init(saw.utf8.count)),
            ]
        ]
        let finding = try #require(SignInformation(detail: detail)).finding(comparedTo: Array(signed.utf8))
        for secret in ["中文", "b%20c"] { #expect(!finding.description.contains(secret)) }
        return finding
    }

    @Test func theSame() throws {
        #expect(try finding(signed).code == .gatewaySawTheSame)
        // Cut in the middle of a character.
        for cut in 40..<60 { #expect(try finding(signed, cut: cut).code == .gatewaySawTheSame) }
    }

    @Test func anEmptyBody() throws {
        #expect(try finding(signed.replacing(body, with: "")).code == .bodyEmpty)
    }

    @Test func anotherBody() throws {
        #expect(try finding(signed.replacing(body, with: body + " ")).code == .bodyMismatch)
        #expect(try finding(signed.replacing("\"a\":1", with: "\"a\":2")).code == .bodyReserialized)
    }

    @Test func anotherMethodOrTarget() throws {
        #expect(try finding(signed, method: "GET").code == .methodMismatch)
        #expect(try finding(signed, url: "/v3/x?a=b+c").code == .targetEncoding)
        #expect(try finding(signed, url: "/v3/x/?a=b%20c").code == .targetSlash)
        #expect(try finding(signed, url: "/quite/another").code == .targetMismatch)
    }

    @Test func anotherNonceOrTimestamp() throws {
        #expect(try finding(signed.replacing("NONCE", with: "OTHER")).code == .nonceMismatch)
        #expect(try finding(signed.replacing("1554208460", with: "1554208461")).code == .timestampMismatch)
    }

    @Test func aBodyWhereNoneWasSigned() throws {
        let signed = Array("POST\n/v3/x\n1\nN\n\n".utf8)
        let detail: JSON = [
            "sign_information": [
                "method": "POST", "url": "/v3/x", "sign_message_length": .number(.init(signed.count + 9)),
            ]
        ]
        let finding = try #require(SignInformation(detail: detail)).finding(comparedTo: signed)
        #expect(finding.code == .bodyMismatch)
        #expect(finding.sentence.contains("9 bytes"))
    }

    @Test func oddAccounts() {
        #expect(SignInformation(detail: nil) == nil)
        #expect(SignInformation(detail: ["sign_information": "x"]) == nil)
        let empty = SignInformation(detail: ["sign_information": [:]])
        #expect(empty?.finding(comparedTo: Array(signed.utf8)).code == .gatewaySawOther)
        #expect(empty?.finding(comparedTo: []).code == .gatewaySawOther)
        let huge = SignInformation(detail: ["sign_information": ["sign_message_length": 9_223_372_036_854_775_807]])
        #expect(huge?.finding(comparedTo: Array("\n\n\n\n\n".utf8)) != nil)
        let negative = SignInformation(detail: ["sign_information": ["sign_message_length": -9_223_372_036_854_775_807]]
        )
        #expect(negative?.finding(comparedTo: Array(signed.utf8)) != nil)
    }

    @Test func clocksThatAreApart() {
        let now = Date(timeIntervalSince1970: 1_554_208_460)
        #expect(Finding.clockSkew(date: "Tue, 02 Apr 2019 12:34:20 GMT", now: now) == nil)
        #expect(
            Finding.clockSkew(date: "Tue, 02 Apr 2019 12:44:20 GMT", now: now)?.sentence.contains("600 s behind")
                == true)
        #expect(Finding.clockSkew(date: "soon", now: now) == nil)
        #expect(Finding.clockSkew(date: nil, now: now) == nil)
    }
}
