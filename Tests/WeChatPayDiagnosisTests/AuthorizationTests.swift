// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayTestSupport

/// Authorization headers that are not what they should be.
@Suite(.limited, .timeLimit(.minutes(10)))
struct AuthorizationTests {
    private func diagnosis(_ change: (String) -> String) throws -> Diagnosis {
        let good = try RequestMaker().message()
        let header = try #require(good.headers.first { $0.name == "Authorization" }?.value)
        let message = try RequestMaker().message(authorization: change(header))
        return Diagnosis(of: message, knowing: Knowledge(keys: try Keys.all, mchid: "1900000109"))
    }

    @Test func noneAtAll() throws {
        let message = CapturedMessage.request(method: "GET", target: "/v3/certificates", headers: [], body: [])
        #expect(Diagnosis(of: message, knowing: Knowledge()).code == .authorizationMissing)
    }

    @Test func theOrderOfPairsAndSpacesBehindCommasDoNotMatter() throws {
        #expect(try diagnosis { $0.replacing(",", with: ", ") }.isGood)
    }

    @Test(arguments: [
        ("Bearer ", Diagnosis.Code.authorizationScheme), ("WECHATPAY2-SHA256-RSA2048", .authorizationMalformed),
        ("", .authorizationScheme),
        ("WECHATPAY2-SM2-WITH-SM3 ", .authorizationScheme), ("wechatpay2-sha256-rsa2048 ", .authorizationScheme),
    ])
    func anotherScheme(scheme: String, code: Diagnosis.Code) throws {
        let diagnosis = try diagnosis { $0.replacing("WECHATPAY2-SHA256-RSA2048 ", with: scheme) }
        #expect(diagnosis.code == code)
        // The rest is read all the same.
        #expect(diagnosis.signer?.id == Keys.merchantID)
    }

    @Test(arguments: ["mchid", "nonce_str", "signature", "timestamp", "serial_no"])
    func namesTheMissingPair(name: String) throws {
        let diagnosis = try diagnosis { header in
            let pairs = header.dropFirst("WECHATPAY2-SHA256-RSA2048 ".count).split(separator: ",")
            return "WECHATPAY2-SHA256-RSA2048 " + pairs.filter { !$0.hasPrefix(name) }.joined(separator: ",")
        }
        #expect(diagnosis.code == .authorizationIncomplete)
        #expect(diagnosis.sentence.contains(name))
    }

    @Test(arguments: [
        ("nonce_str=\"", "nonce_str=", "nonce_str"), ("serial_no=\"", "serialno=\"", "serialno"),
        ("\",timestamp", "\"timestamp", "signature"),
        ("mchid=", "mchid ", "pair 1"), ("mchid=", "Mchid=", "mchid"), ("mchid=", "mchid = ", "mchid"),
        (",timestamp", ",,timestamp", "comma"), ("mchid=\"1900000109\"", "mchid='1900000109'", "mchid"),
    ])
    func namesTheOffendingPair(part: String, replacement: String, name: String) throws {
        let diagnosis = try diagnosis { $0.replacing(part, with: replacement, maxReplacements: 1) }
        #expect(diagnosis.code == .authorizationMalformed)
        #expect(diagnosis.sentence.contains(name), "\(diagnosis.sentence)")
    }

    @Test func pairsThatOccurTwiceAndHeadersThatDo() throws {
        #expect(try diagnosis { $0 + ",mchid=\"1\"" }.code == .authorizationMalformed)
        var message = try RequestMaker().message()
        message.headers.append(("authorization", "Basic x"))
        #expect(Diagnosis(of: message, knowing: Knowledge(keys: try Keys.all)).code == .headerRepeated)
    }

    @Test func anotherMerchant() throws {
        let diagnosis = try RequestMaker(mchid: "1900000110").diagnosis()
        #expect(diagnosis.code == .merchantMismatch)
        #expect(diagnosis.sentence.contains("1900000110"))
    }

    @Test func aLongNonce() throws {
        #expect(try RequestMaker(nonce: UUID().uuidString).diagnosis().code == .nonceInvalid)
    }

    @Test func millisecondsInTheHeader() throws {
        var maker = RequestMaker(timestamp: "1554208460000")
        #expect(try maker.diagnosis().findings.map(\.code) == [.timestampMilliseconds])
        maker.signed = maker.expected.replacing("1554208460000", with: "1554208460")
        #expect(try maker.diagnosis().code == .timestampMilliseconds)
        #expect(try maker.diagnosis().signedMessage == maker.signed.map { Array($0.utf8) })
    }
}
