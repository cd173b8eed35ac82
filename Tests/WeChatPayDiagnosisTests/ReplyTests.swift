// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayJSON
import WeChatPayTestSupport

/// Replies and notifications that something on the way changed.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ReplyTests {
    @Test(arguments: [CapturedMessage.Direction.reply, .notification])
    func aGoodOneIsGood(_ direction: CapturedMessage.Direction) throws {
        let diagnosis = try ReplyMaker(direction: direction).diagnosis()
        #expect(diagnosis.isGood, "\(diagnosis)")
        #expect(diagnosis.direction == direction)
        #expect(try ReplyMaker(direction: direction, body: "").diagnosis().isGood)
    }

    @Test func aStatementSignsItsDigest() throws {
        var maker = ReplyMaker(body: "a,b,c", headers: [("Wechatpay-Statement-Sha1", "abc")])
        maker.signedBody = #"{"sha1":"abc"}"#
        #expect(try maker.diagnosis().isGood)
    }

    private static let notification =
        #"{"id":"1","create_time":"2026-01-01T00:00:00+08:00","resource_type":"encrypt-resource","event_type":"TRANSACTION.SUCCESS","#
        + #""summary":"支付成功","resource":{"original_type":"transaction","algorithm":"AEAD_AES_256_GCM","ciphertext":"QUJDREVGR0hJSktMTU5PUFFSU1RVVg==","associated_data":"transaction","nonce":"0123456789ab"}}"#

    @Test func aProxySortedTheMembers() throws {
        let sorted =
            #"{"create_time":"2026-01-01T00:00:00+08:00","event_type":"TRANSACTION.SUCCESS","id":"1","resource":{"algorithm":"AEAD_AES_256_GCM","#
            + #""associated_data":"transaction","ciphertext":"QUJDREVGR0hJSktMTU5PUFFSU1RVVg==","nonce":"0123456789ab","original_type":"transaction"},"#
            + #""resource_type":"encrypt-resource","summary":"支付成功"}"#
        for received in [sorted, sorted.replacing(",\"", with: ", \"").replacing("\":", with: "\": ")] {
            var maker = ReplyMaker(direction: .notification, body: received)
            maker.signedBody = Self.notification
            let diagnosis = try maker.diagnosis()
            #expect(diagnosis.code == .bodyReserialized, "\(diagnosis)")
            #expect(
                diagnosis.signedMessage.map { String(decoding: $0, as: UTF8.self).contains(Self.notification) } == true)
            #expect(diagnosis.advice.contains("raw bytes"))
        }
    }

    @Test(arguments: [
        (#"{"a":"\u4e2d"}"#, Diagnosis.Code.bodyReserialized), (#"{"a":"中"}"# + "\n", .bodyEnds), ("", .bodyEmpty),
        (#"{"a": "中"}"#, .bodyReserialized), ("\u{FEFF}" + #"{"a":"中"}"#, .bodyMark),
        (#"{"a":"ä¸­"}"#, .bodyCharset), (#"{"a":"文"}"#, .messageUnknown),
    ])
    func namesWhatWasSigned(signed: String, code: Diagnosis.Code) throws {
        var maker = ReplyMaker(body: #"{"a":"中"}"#)
        maker.signedBody = signed
        let diagnosis = try maker.diagnosis()
        #expect(diagnosis.code == code, "\(diagnosis)")
        #expect(!diagnosis.description.contains("中"))
    }

    @Test func headersThatAreMissing() throws {
        let diagnosis = try ReplyMaker(leftOut: ["Wechatpay-Nonce"]).diagnosis()
        #expect(diagnosis.code == .headersMissing)
        #expect(diagnosis.sentence.contains("Wechatpay-Nonce"))
        // The key is proven all the same.
        #expect(diagnosis.signer?.id == Keys.platformID)
        let none = ReplyMaker(
            leftOut: ["Wechatpay-Nonce", "Wechatpay-Timestamp", "Wechatpay-Serial", "Wechatpay-Signature"])
        #expect(try none.diagnosis().findings.map(\.code) == [.headersMissing])
    }

    @Test func headersAsCGINamesThem() throws {
        var message = try ReplyMaker(direction: .notification).message()
        message.headers = message.headers.map {
            (name: "HTTP_" + $0.name.uppercased().replacing("-", with: "_"), value: $0.value)
        }
        #expect(Diagnosis(of: message, knowing: Knowledge(keys: try Keys.all)).isGood)
    }

    @Test func headersThatOccurTwice() throws {
        let maker = ReplyMaker(headers: [("wechatpay-nonce", "OTHER")])
        #expect(try maker.diagnosis().findings.contains { $0.code == .headerRepeated })
    }

    @Test func aProbe() throws {
        let diagnosis = try ReplyMaker(signature: "WECHATPAY/SIGNTEST/abc%").diagnosis()
        #expect(diagnosis.findings.map(\.code) == [.signatureProbe])
    }

    @Test func anotherSignatureType() throws {
        let maker = ReplyMaker(headers: [("Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3")])
        #expect(try maker.diagnosis().code == .signatureType)
    }

    // MARK: Time

    @Test func staleAndFutureTimestamps() throws {
        let stale = try ReplyMaker().diagnosis(receivedAt: 1_554_208_460 + 301)
        #expect(stale.code == .timestampStale)
        #expect(stale.sentence.contains("301 s"))
        #expect(stale.signer != nil)
        let future = try ReplyMaker().diagnosis(receivedAt: 1_554_208_460 - 7200)
        #expect(future.code == .timestampFuture)
        #expect(future.sentence.contains("2 hours"))
        #expect(try ReplyMaker().diagnosis(receivedAt: 1_554_208_460 + 300).isGood)
        #expect(try ReplyMaker().diagnosis(receivedAt: 1_554_208_460 - 300).isGood)
        #expect(try RequestMaker().diagnosis(receivedAt: 1_554_208_460 + 400).code == .timestampStale)
    }

    @Test func theMessagesOwnDateSaysWhichClock() throws {
        let right = ReplyMaker(headers: [("Date", "Tue, 02 Apr 2019 12:34:20 GMT")])
        #expect(try right.diagnosis(receivedAt: 1_554_300_000).advice.contains("the receiver's clock is wrong"))
        let wrong = ReplyMaker(headers: [("Date", "Wed, 03 Apr 2019 14:00:00 GMT")])
        #expect(try wrong.diagnosis(receivedAt: 1_554_300_000).advice.contains("WeChat Pay's clock is wrong"))
    }

    @Test func timeIsNotCheckedWithoutAClock() throws {
        let diagnosis = try ReplyMaker().diagnosis(receivedAt: nil)
        #expect(diagnosis.isGood)
        #expect(diagnosis.unchecked.count == 1)
    }

    @Test(arguments: [
        ("1554208460123", Diagnosis.Code.timestampMilliseconds), ("15542 08460", .timestampMalformed),
        ("", .timestampMalformed),
        ("-1", .timestampMalformed), ("9223372036854775807", .timestampFuture),
        ("99999999999999999999999", .timestampMalformed), ("+1554208460", .timestampMalformed), ("1", .timestampStale),
    ])
    func oddTimestamps(text: String, code: Diagnosis.Code) throws {
        let diagnosis = try ReplyMaker(timestamp: text).diagnosis()
        #expect(diagnosis.findings.contains { $0.code == code }, "\(diagnosis.findings)")
        #expect(try RequestMaker(timestamp: text).diagnosis().isGood == false)
    }

    // MARK: Resources

    private static let key = "0123456789abcdef0123456789abcdef"

    private func notification(
        sealedWith key: String = key, associated: String = "transaction", given: String? = "transaction",
        nonce: String = "0123456789ab", change: (inout Data) -> Void = { _ in }
    ) throws -> ReplyMaker {
        let box = try AES.GCM.seal(
            Data(#"{"transaction_id":"1217752501201407033233368018"}"#.utf8),
            using: SymmetricKey(data: Data(key.utf8)), nonce: AES.GCM.Nonce(data: Data("0123456789ab".utf8)),
            authenticating: Data(associated.utf8))
        var sealed = box.ciphertext + box.tag
        change(&sealed)
        var resource: JSON = [
            "original_type": "transaction", "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": .string(sealed.base64EncodedString()), "nonce": .string(nonce),
        ]
        if let given { resource["associated_data"] = .string(given) }
        let body: JSON = ["id": "1", "event_type": "TRANSACTION.SUCCESS", "resource": resource]
        return ReplyMaker(direction: .notification, body: body.description)
    }

    private func code(_ maker: ReplyMaker, _ keys: String...) throws -> Diagnosis.Code {
        let secrets = keys.enumerated().map { NamedSecret($1, name: "KEY_\($0)") }
        let diagnosis = try maker.diagnosis(apiV3Keys: secrets)
        for key in keys where key.count > 8 { #expect(!diagnosis.description.contains(key)) }
        #expect(diagnosis.findings.count <= 1, "\(diagnosis.findings)")
        return diagnosis.code
    }

    @Test func namesWhyAResourceStaysShut() throws {
        let good = try notification()
        #expect(try code(good, Self.key) == .good)
        #expect(try code(good) == .good)
        #expect(try good.diagnosis().unchecked.contains { $0.contains("APIv3 key") })
        #expect(try code(good, "another key of exactly 32 bytes!") == .apiV3KeyWrong)
        #expect(try code(good, "another key of exactly 32 bytes!", Self.key) == .apiV3KeyOther)
        #expect(try code(good, Self.key + "\n") == .apiV3KeyLength)
        #expect(try code(good, Data(Self.key.utf8).base64EncodedString()) == .apiV3KeyLength)
        #expect(try code(good, "too short") == .apiV3KeyLength)
        #expect(try code(good, "") == .apiV3KeyLength)
        #expect(try code(notification(given: nil), Self.key) == .associatedData)
        #expect(try code(notification(associated: "", given: "transaction"), Self.key) == .associatedData)
        #expect(try code(notification(associated: "odd", given: nil), Self.key) == .associatedData)
        #expect(try code(notification(associated: "odd", given: "other"), Self.key) == .resourceAltered)
        #expect(try code(notification(nonce: "short"), Self.key) == .resourceNonce)
        #expect(try code(notification { $0[$0.count - 1] ^= 1 }, Self.key) == .resourceAltered)
        #expect(try code(notification { $0 = $0.prefix(10) }, Self.key) == .resourceMalformed)
    }

    @Test func aGoodSignatureProvesThatTheKeyIsWrong() throws {
        let diagnosis = try notification().diagnosis(
            apiV3Keys: [NamedSecret("another key of exactly 32 bytes!", name: "WECHATPAY_API_V3_KEY")])
        #expect(diagnosis.sentence.contains("The signature is good"))
    }
}
