// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayTestSupport

/// Keys, serial numbers and the signature's own form.
@Suite(.limited, .timeLimit(.minutes(10)))
struct KeyTests {
    // MARK: Requests

    @Test func anotherMerchantsKey() throws {
        let diagnosis = try RequestMaker(key: Keys.otherMerchant).diagnosis()
        #expect(diagnosis.code == .otherKey)
        #expect(diagnosis.sentence.contains(Keys.otherMerchantID))
        #expect(diagnosis.sentence.contains(Keys.merchantID))
    }

    @Test func thePlatformsKeyWhereTheMerchantsBelongs() throws {
        #expect(try RequestMaker(key: Keys.platform).diagnosis().code == .platformKeyAsMerchantKey)
    }

    @Test func aStrangersKey() throws {
        let diagnosis = try RequestMaker(key: Keys.stranger).diagnosis()
        #expect(diagnosis.code == .unknownKey)
        #expect(diagnosis.signer == nil)
        #expect(diagnosis.candidatesTried == 0)
    }

    @Test func anUnknownSerialWithAKnownKey() throws {
        let diagnosis = try RequestMaker(serial: "ABCDEF").diagnosis()
        #expect(diagnosis.code == .serialUnknown)
        #expect(diagnosis.sentence.contains("ABCDEF"))
        #expect(diagnosis.signer?.id == Keys.merchantID)
    }

    @Test func anUnknownSerialWithAnUnknownKey() throws {
        let diagnosis = try RequestMaker(key: Keys.stranger, serial: "ABCDEF").diagnosis()
        #expect(diagnosis.code == .serialUnknown)
        #expect(!diagnosis.unchecked.isEmpty)
    }

    @Test func aPublicKeyIDAsSerial() throws {
        #expect(
            try RequestMaker(key: Keys.stranger, serial: "PUB_KEY_ID_01").diagnosis().code == .serialKindMismatch)
        let foreign = try RequestMaker(serial: Keys.platformID).diagnosis()
        #expect(foreign.findings.contains { $0.code == .otherKey })
    }

    @Test func caseAndLeadingZerosOfSerialsDoNotMatter() throws {
        #expect(try RequestMaker(serial: "00" + Keys.merchantID.lowercased()).diagnosis().isGood)
    }

    @Test func oneKeyHeldForBothParties() throws {
        let keys = [
            try Keys.known(.merchantCertificate, Keys.merchantID, Keys.merchant),
            try Keys.known(.platformPublicKey, Keys.platformID, Keys.merchant),
        ]
        #expect(try ReplyMaker().diagnosis(keys: keys).code == .merchantKeyAsPlatformKey)
        #expect(try RequestMaker().diagnosis(keys: keys).code == .platformKeyAsMerchantKey)
    }

    @Test func noKeyAtAll() throws {
        let diagnosis = try RequestMaker().diagnosis(keys: [])
        #expect(diagnosis.code == .noKey)
        #expect(!diagnosis.isGood)
        #expect(try ReplyMaker().diagnosis(keys: []).code == .noKey)
        let merchantAlone = [try Keys.known(.merchantCertificate, Keys.merchantID, Keys.merchant)]
        #expect(try ReplyMaker().diagnosis(keys: merchantAlone).code == .noKey)
    }

    // MARK: Replies

    @Test func aReplySignedByTheMerchant() throws {
        #expect(try ReplyMaker(key: Keys.merchant).diagnosis().code == .merchantKeyAsPlatformKey)
        #expect(
            try ReplyMaker(key: Keys.stranger, serial: Keys.merchantID).diagnosis().code == .serialForeign)
    }

    @Test func aReplySignedByAnotherPlatformKey() throws {
        let diagnosis = try ReplyMaker(key: Keys.oldPlatform).diagnosis()
        #expect(diagnosis.code == .otherKey)
        #expect(diagnosis.sentence.contains(Keys.oldPlatformID))
    }

    @Test func aReplySignedByAStranger() throws {
        #expect(try ReplyMaker(key: Keys.stranger).diagnosis().code == .unknownKey)
        #expect(try ReplyMaker(key: Keys.stranger, serial: "AB12").diagnosis().code == .serialUnknown)
    }

    @Test func aCertificateWherePublicKeysAreHeld() throws {
        let keys = [try Keys.known(.platformPublicKey, Keys.platformID, Keys.platform)]
        let diagnosis = try ReplyMaker(key: Keys.oldPlatform, serial: Keys.oldPlatformID).diagnosis(keys: keys)
        #expect(diagnosis.code == .serialKindMismatch)
        let certificates = [try Keys.known(.platformCertificate, Keys.oldPlatformID, Keys.oldPlatform)]
        #expect(try ReplyMaker().diagnosis(keys: certificates).code == .serialKindMismatch)
    }

    @Test func a3072BitKeyIsRead() throws {
        #expect(try ReplyMaker(key: Keys.oldPlatform, serial: Keys.oldPlatformID).diagnosis().isGood)
        var maker = ReplyMaker(key: Keys.oldPlatform, serial: Keys.oldPlatformID)
        maker.signedBody = ""
        #expect(try maker.diagnosis().code == .bodyEmpty)
    }

    // MARK: Form of the signature

    @Test(arguments: [
        ("url", "URL-safe"), ("hex", "hexadecimal"), ("lines", "lines"), ("padding", "padding"), ("percent", "percent"),
        ("spaces", "spaces"), ("none", "not Base64"),
    ])
    func namesTheEncoding(name: String, words: String) throws {
        var maker = RequestMaker()
        // A signature that has both + and /, for one that has not looks the same in both alphabets.
        for number in 0..<200 {
            maker.nonce = "NONCE\(number)"
            let text = try maker.sign(maker.key.get(), Data(maker.expected.utf8)).base64EncodedString()
            if text.contains("+"), text.contains("/") { break }
        }
        maker.encode = { data in
            let text = data.base64EncodedString()
            switch name {
            case "url": return text.replacing("+", with: "-").replacing("/", with: "_")
            case "hex": return data.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            case "lines": return data.base64EncodedString(options: .lineLength64Characters)
            case "padding": return text.replacing("=", with: "")
            case "percent": return text.replacing("+", with: "%2B").replacing("=", with: "%3D")
            case "spaces": return text.replacing("+", with: " ")
            default: return "@@@@"
            }
        }
        let diagnosis = try maker.diagnosis()
        let finding = try #require(diagnosis.findings.first { $0.code == .signatureEncoding })
        #expect(finding.sentence.contains(words))
        // The bytes are looked at all the same.
        if name != "none" { #expect(diagnosis.signer?.id == Keys.merchantID) }
    }

    @Test func aCutSignature() throws {
        var maker = RequestMaker()
        maker.encode = { $0.dropLast(3).base64EncodedString() }
        #expect(try maker.diagnosis().code == .signatureLength)
    }

    @Test func otherDigestsAndPaddings() throws {
        var maker = RequestMaker()
        maker.sign = {
            try $0.signature(for: Insecure.SHA1.hash(data: $1), padding: .insecurePKCS1v1_5).rawRepresentation
        }
        #expect(try maker.diagnosis().code == .signatureAlgorithm)
        #expect(try maker.diagnosis().sentence.contains("SHA-1"))
        maker.sign = { try $0.signature(for: $1, padding: .PSS).rawRepresentation }
        #expect(try maker.diagnosis().code == .signatureAlgorithm)
        #expect(try maker.diagnosis().sentence.contains("PSS"))
        maker.sign = { try $0.signature(for: SHA512.hash(data: $1), padding: .insecurePKCS1v1_5).rawRepresentation }
        #expect(try maker.diagnosis().sentence.contains("SHA-512"))
        // Wrong padding and wrong body at once.
        maker.sign = { try $0.signature(for: $1, padding: .PSS).rawRepresentation }
        maker.signed = maker.expected.replacing(maker.body, with: "")
        #expect(try maker.diagnosis().findings.map(\.code) == [.signatureAlgorithm, .bodyEmpty])
    }

    @Test func hashedTwice() throws {
        var maker = RequestMaker()
        maker.signedBytes = Data(SHA256.hash(data: Data(maker.expected.utf8)))
        #expect(try maker.diagnosis().code == .signatureAlgorithm)
        maker.signedBytes = Data(
            SHA256.hash(data: Data(maker.expected.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
                .joined().utf8)
        #expect(try maker.diagnosis().sentence.contains("hashed"))
    }
}
