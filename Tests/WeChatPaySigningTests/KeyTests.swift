// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPaySandbox
import WeChatPaySigning
import WeChatPayTestSupport

@Suite(.limited, .timeLimit(.minutes(10)))
struct KeyTests {
    static let credentials = Result { try Sandbox().credentials }

    @Test func readsKeysAndCertificates() throws {
        let credentials = try Self.credentials.get()
        let key = try RSAPrivateKey(pem: credentials.privateKeyPEM)
        let certificate = try Certificate(pem: credentials.certificatePEM)
        #expect(certificate.publicKey == key.publicKey)
        #expect(certificate.serialNumber == credentials.certificateSerialNumber)
        #expect(certificate.serialNumber.count == 40)
        #expect(key.publicKey.bits == 2048)
        #expect(certificate.notValidAfter > Date())
    }

    @Test func toleratesWindowsLineEndsAndSpaceAround() throws {
        let credentials = try Self.credentials.get()
        let pasted = "\u{FEFF}\r\n" + credentials.privateKeyPEM.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n"
        #expect(try RSAPrivateKey(pem: pasted).publicKey == RSAPrivateKey(pem: credentials.privateKeyPEM).publicKey)
    }

    @Test func namesWhatWasGivenInsteadOfAKey() throws {
        let credentials = try Self.credentials.get()
        #expect {
            try RSAPublicKey(pem: credentials.certificatePEM)
        } throws: {
            "\($0)".contains("this is a certificate")
        }
        #expect {
            try RSAPrivateKey(pem: credentials.publicKeyPEM)
        } throws: {
            "\($0)".contains("this is a public key")
        }
        #expect(throws: SigningError.self) { try RSAPrivateKey(pem: "") }
        #expect(throws: SigningError.self) { try RSAPrivateKey(pem: "😀") }
        #expect(throws: SigningError.self) { try RSAPrivateKey(contentsOfFile: "/no/such/file.pem") }
        let cut = credentials.privateKeyPEM.replacingOccurrences(of: "MII", with: "MIA")
        #expect(throws: SigningError.self) { try RSAPrivateKey(pem: cut) }
    }

    @Test func keysNeverPrintTheirContents() throws {
        let credentials = try Self.credentials.get()
        let key = try RSAPrivateKey(pem: credentials.privateKeyPEM)
        let apiKey = try APIv3Key(credentials.apiV3Key)
        let signer = LocalSigner(privateKey: key, certificateSerialNumber: "AB")
        var dumped = "\(key) \(apiKey) \(signer) \(credentials)"
        dump(key, to: &dumped)
        dump(apiKey, to: &dumped)
        dump(signer, to: &dumped)
        dump(credentials, to: &dumped)
        for line in credentials.privateKeyPEM.split(separator: "\n").dropFirst().dropLast() {
            #expect(!dumped.contains(line))
        }
        #expect(!dumped.contains(credentials.apiV3Key))
    }

    @Test func encryptsForThePlatformAndDecryptsForTheMerchant() throws {
        let key = try RSAPrivateKey(pem: Self.credentials.get().privateKeyPEM)
        let ciphertext = try key.publicKey.encrypt("张三")
        #expect(ciphertext.count == 344)
        #expect(try key.decrypt(base64: ciphertext) == "张三")
        #expect(try key.publicKey.encrypt("张三") != ciphertext)
        #expect(throws: SigningError.self) { try key.publicKey.encrypt(String(repeating: "a", count: 215)) }
        let damaged = try #require(Data(base64Encoded: ciphertext)).flipped(bit: 5).base64EncodedString()
        #expect(throws: SigningError.self) { try key.decrypt(base64: damaged) }
    }

    @Test func opensWhatWasSealedWithTheAPIv3Key() throws {
        let key = try APIv3Key("0123456789abcdef0123456789abcdef")
        let sealed = try key.encrypt(Data("微信".utf8), nonce: "abcdefghijkl", associatedData: "certificate")
        #expect(
            try key.decrypt(base64: sealed, nonce: "abcdefghijkl", associatedData: "certificate") == Data("微信".utf8))
        #expect(throws: SigningError.self) { try key.decrypt(base64: sealed, nonce: "abcdefghijkl") }
        let damaged = try #require(Data(base64Encoded: sealed)).flipped(bit: 1).base64EncodedString()
        #expect(throws: SigningError.self) {
            try key.decrypt(base64: damaged, nonce: "abcdefghijkl", associatedData: "certificate")
        }
        #expect(throws: SigningError.self) { try APIv3Key("too short") }
    }

    @Test(arguments: [("0a1b", "A1B"), ("A1B", "00a1b"), ("PUB_KEY_ID_01", "PUB_KEY_ID_01")])
    func comparesSerialsIgnoringCaseAndLeadingZeros(_ pair: (String, String)) {
        #expect(SerialNumber.normalized(pair.0) == SerialNumber.normalized(pair.1))
    }
}

@Suite(.limited, .timeLimit(.minutes(10)))
struct ReplyVerifierTests {
    let key: RSAPrivateKey
    let verifier: ReplyVerifier
    let id = "PUB_KEY_ID_0100"
    let body = Data(#"{"a":1}"#.utf8)
    let now = Date(timeIntervalSince1970: 1_700_000_000)

    init() throws {
        key = try RSAPrivateKey(pem: KeyTests.credentials.get().privateKeyPEM)
        verifier = ReplyVerifier(keys: [.publicKey(id: id, key.publicKey)])
    }

    func headers(at timestamp: Int = 1_700_000_000, replacing: [String: String?] = [:]) throws -> SignatureHeaders {
        let message = SignatureMessage.reply(timestamp: "\(timestamp)", nonce: "n", body: body)
        var values: [String: String] = [
            "Wechatpay-Timestamp": "\(timestamp)", "Wechatpay-Nonce": "n", "Wechatpay-Serial": id,
            "Wechatpay-Signature": try key.signature(for: message).base64EncodedString(),
        ]
        for (name, value) in replacing { values[name] = value }
        return SignatureHeaders { values[$0] }
    }

    @Test(arguments: [-300, 0, 300])
    func acceptsTheWholeWindow(_ offset: Int) throws {
        #expect(try verifier.verify(headers(at: 1_700_000_000 + offset), body: body, now: now) == id)
    }

    @Test(arguments: [-301, 301])
    func refusesBeyondTheWindowBothWays(_ offset: Int) throws {
        let headers = try headers(at: 1_700_000_000 + offset)
        #expect(throws: VerificationFailure.outsideWindow(secondsLate: Int64(-offset))) {
            try verifier.verify(headers, body: body, now: now)
        }
    }

    /// As proxies repeat them, joined by commas.
    @Test func equalHeadersCountOnce() throws {
        let whole = try headers()
        let signature = try #require(whole.signature)
        for repeated in [
            ["Wechatpay-Nonce": "n, n"],
            ["Wechatpay-Serial": " \(id) ", "Wechatpay-Timestamp": "1700000000,1700000000"],
            ["Wechatpay-Signature": "\(signature), \(signature)", "Wechatpay-Signature-Type": nil],
        ] {
            #expect(try verifier.verify(headers(replacing: repeated), body: body, now: now) == id, "\(repeated.keys)")
        }
        for (name, value) in [("Wechatpay-Nonce", "n, m"), ("Wechatpay-Serial", "\(id), AB12")] {
            let headers = try headers(replacing: [name: value])
            let failure = #expect(throws: VerificationFailure.self) {
                try verifier.verify(headers, body: body, now: now)
            }
            #expect(failure == .malformedHeader(name: name))
            #expect(failure?.description.contains("proxy") == true)
        }
    }

    @Test func nothingTrustedIsASentenceToo() {
        let text = VerificationFailure.unknownSerial("AB12", held: []).description
        #expect(text.contains("no key of WeChat Pay's is configured") && !text.contains("only"))
    }

    @Test func namesEachReason() throws {
        func failure(_ headers: SignatureHeaders, _ body: Data) -> VerificationFailure? {
            do {
                _ = try verifier.verify(headers, body: body, now: now)
                return nil
            } catch { return error }
        }
        #expect(failure(try headers(), body.flipped(bit: 0)) == .signatureMismatch(serial: id))
        #expect(
            failure(try headers(replacing: ["Wechatpay-Serial": "AB12"]), body) == .unknownSerial("AB12", held: [id])
        )
        #expect(
            failure(try headers(replacing: ["Wechatpay-Signature": "WECHATPAY/SIGNTEST/abc"]), body) == .signatureProbe
        )
        #expect(
            failure(try headers(replacing: ["Wechatpay-Signature": "%%%"]), body) == .signatureMismatch(serial: id)
        )
        #expect(
            failure(try headers(replacing: ["Wechatpay-Timestamp": "soon"]), body)
                == .malformedHeader(name: "Wechatpay-Timestamp")
        )
        for timestamp in ["9223372036854775808", "1e9", "1.0", ""] {
            #expect(
                failure(try headers(replacing: ["Wechatpay-Timestamp": timestamp]), body)
                    == .malformedHeader(name: "Wechatpay-Timestamp")
            )
        }
        let far: [(String, Int64)] = [
            ("-9223372036854775808", 1_000_000_000_000_000_000), ("9223372036854775807", -1_000_000_000_000_000_000),
            ("-1", 1_700_000_001), ("1700000000000", -1_698_300_000_000),
        ]
        for (timestamp, late) in far {
            let failure = failure(try headers(replacing: ["Wechatpay-Timestamp": timestamp]), body)
            #expect(failure == .outsideWindow(secondsLate: late))
            #expect(failure?.description.contains(String(abs(late))) == true)
        }
        let odd = String(repeating: "\u{301}", count: 100_000) + "\n"
        for name in ["Wechatpay-Serial", "Wechatpay-Signature-Type"] {
            let failure = failure(try headers(replacing: [name: odd]), body)
            #expect((failure?.description.utf8.count ?? .max) < 500)
            #expect(failure?.description.contains("\n") == false)
        }
        #expect(
            failure(try headers(replacing: ["Wechatpay-Nonce": nil]), body)
                == .missingHeaders(
                    missing: ["Wechatpay-Nonce"],
                    present: ["Wechatpay-Timestamp", "Wechatpay-Signature", "Wechatpay-Serial"]
                )
        )
        #expect(
            failure(try headers(replacing: ["Wechatpay-Signature-Type": "WECHATPAY2-SM2-WITH-SM3"]), body)
                == .unsupportedSignatureType("WECHATPAY2-SM2-WITH-SM3")
        )
    }
}
