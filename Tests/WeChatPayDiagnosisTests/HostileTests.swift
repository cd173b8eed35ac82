// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayJSON
import WeChatPayTestSupport

/// Input that somebody means harm with: nothing traps, and the work has an end.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct HostileTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    @Test func tenMegabytes() throws {
        var maker = RequestMaker(body: "{\"a\":\"" + String(repeating: "x", count: 10 << 20) + "\"}")
        #expect(try maker.diagnosis().isGood)
        maker.signed = maker.expected.replacing(maker.nonce, with: "other")
        let diagnosis = try maker.diagnosis()
        #expect(diagnosis.code == .messageUnknown)
        #expect(diagnosis.candidatesTried <= Effort.thorough.candidates)
        maker.signed = maker.expected.replacing(maker.body, with: "")
        #expect(try maker.diagnosis().code == .bodyEmpty)
    }

    @Test func theEffortIsALimit() throws {
        var maker = RequestMaker()
        maker.signed = "something else"
        #expect(try maker.diagnosis(effort: Effort(candidates: 100, bytes: 1 << 20)).candidatesTried == 100)
        #expect(try maker.diagnosis(effort: Effort(candidates: 0, bytes: 0)).candidatesTried == 0)
    }

    @Test func deepJSON() throws {
        let deep = String(repeating: "[", count: 100_000)
        var maker = RequestMaker(body: deep)
        maker.signed = "something else"
        #expect(try maker.diagnosis().code == .messageUnknown)
        var reply = ReplyMaker(direction: .notification, body: #"{"resource":"# + deep)
        reply.signedBody = ""
        #expect(try reply.diagnosis().code == .bodyEmpty)
        #expect(throws: UnreadableMessage.self) { try CapturedExchange(reading: Array(("{\"a\":" + deep).utf8)) }
        let nested = String(repeating: "{\"a\":", count: 200) + "1" + String(repeating: "}", count: 200)
        maker = RequestMaker(body: nested)
        maker.signed = "something else"
        #expect(try maker.diagnosis().code == .messageUnknown)
    }

    @Test func wideJSON() throws {
        let wide = "{" + (0..<5_000).map { "\"m\($0)\":\"/中<&>\"" }.joined(separator: ",") + "}"
        var maker = RequestMaker(target: "/v3/x?" + (0..<1_000).map { "a\($0)=%20" }.joined(separator: "&"), body: wide)
        maker.signed = "something else"
        #expect(try maker.diagnosis().code == .messageUnknown)
    }

    @Test func randomBytesEverywhere() throws {
        var generator = Generator(state: 7)
        func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) } }
        func text(_ count: Int) -> String { String(decoding: bytes(count), as: UTF8.self) }
        let knowledge = Knowledge(
            keys: try Keys.all, mchid: text(8), apiV3Keys: [NamedSecret(text(32), name: "A")],
            apiV2Keys: [NamedSecret(text(32), name: "B")], receivedAt: Date(timeIntervalSince1970: 0))
        for round in 0..<300 {
            let size = round % 60
            let headers: [(name: String, value: String)] = [
                ("Authorization", "WECHATPAY2-SHA256-RSA2048 " + text(size)), (text(5), text(9)),
                ("Wechatpay-Signature", Data(bytes(256)).base64EncodedString()), ("Wechatpay-Timestamp", text(10)),
                ("Wechatpay-Nonce", text(32)), ("Wechatpay-Serial", text(20)),
                ("Content-Type", "multipart/form-data; boundary=" + text(2)), ("Date", text(20)),
            ]
            for direction in CapturedMessage.Direction.allCases {
                let message = CapturedMessage(
                    direction, method: text(4), target: text(size), status: round, headers: headers,
                    body: bytes(size * 4))
                let diagnosis = Diagnosis(of: message, knowing: knowledge)
                #expect(!diagnosis.isGood)
                #expect(diagnosis.json(includingMessages: true)["good"] == false)
            }
            _ = try? CapturedExchange(reading: bytes(size * 8))
            _ = try? CapturedExchange(reading: Array("< HTTP/1.1 200\n".utf8) + bytes(size * 8))
            _ = try? CapturedExchange(reading: Array("POST / HTTP/1.1\n".utf8) + bytes(size * 8))
            _ = try? CapturedExchange(reading: Array("<xml>".utf8) + bytes(size * 8))
        }
    }

    @Test func anAuthorizationFullOfCommas() throws {
        let header = "WECHATPAY2-SHA256-RSA2048 " + String(repeating: ",", count: 16_000)
        let message = try RequestMaker().message(authorization: header)
        let diagnosis = Diagnosis(of: message, knowing: Knowledge(keys: try Keys.all))
        #expect(diagnosis.code == .authorizationMalformed)
        #expect(diagnosis.findings.count < 20)
        let long = try RequestMaker().message(authorization: String(repeating: "x", count: 1 << 20))
        #expect(Diagnosis(of: long, knowing: Knowledge(keys: try Keys.all)).code == .authorizationMalformed)
    }

    @Test func signaturesOfZerosAndOfTheModulus() throws {
        let key = try Keys.known(.merchantCertificate, Keys.merchantID, Keys.merchant)
        for bytes in [[], [0], [UInt8](repeating: 0, count: 256), [UInt8](repeating: 255, count: 256)] {
            var maker = RequestMaker()
            maker.encode = { _ in Data(bytes).base64EncodedString() }
            #expect(try !maker.diagnosis(keys: [key]).isGood)
        }
    }

    @Test func escapesInNamesNeverReachASentence() throws {
        let diagnosis = try ReplyMaker(key: Keys.stranger, serial: "\u{1B}[31mAB\u{7}").diagnosis()
        #expect(diagnosis.code == .serialUnknown)
        #expect(!diagnosis.description.unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test func nothingPrintsBodiesOrSecrets() throws {
        var maker = RequestMaker(body: #"{"name":"SECRET VALUE"}"#)
        maker.signed = maker.expected + "x"
        let diagnosis = try maker.diagnosis()
        let knowledge = Knowledge(apiV3Keys: [NamedSecret("SECRET VALUE", name: "K")])
        var printed = "\(diagnosis) \(knowledge) \(knowledge.apiV3Keys) \(diagnosis.json)"
        dump(diagnosis, to: &printed)
        dump(knowledge, to: &printed)
        dump(knowledge.apiV3Keys, to: &printed)
        dump(try maker.message(), to: &printed)
        dump(diagnosis.difference(), to: &printed)
        #expect(!printed.contains("SECRET VALUE"))
        #expect(diagnosis.json(includingMessages: true).description.contains("SECRET VALUE"))
    }
}
