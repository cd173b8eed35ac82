// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Bytes from elsewhere, changed at random, at each parser that reads them before anybody has vouched for them. A trap
/// ends the test process; what is asserted besides is that nothing changed is taken for genuine.
///
/// A million of all: `WECHATPAY_FUZZ_COUNT=1000000`.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct ParserFuzzTests {
    private static let seeds = 1...4 as ClosedRange<UInt64>

    /// Each of the four seeds does a quarter.
    private func times(_ usual: Int) -> Range<Int> { 0..<max(1, Mutator.count(usual) / 4) }

    @Test(arguments: seeds)
    func changedReplyHeadersAreNeverTakenForGenuine(_ seed: UInt64) throws {
        var random = Mutator(seed: seed)
        let key = try RSAPrivateKey(pem: Shared.sandbox().credentials.privateKeyPEM)
        let certificate = try Certificate(pem: Shared.sandbox().credentials.certificatePEM)
        let verifier = ReplyVerifier(
            keys: [.certificate(certificate), .publicKey(id: "PUB_KEY_ID_0119", key.publicKey)])
        let (timestamp, nonce, body) = ("1700000000", "804c37132dbc174cd7add22556a05f46", Data("{\"a\":1}".utf8))
        let message = SignatureMessage.reply(timestamp: timestamp, nonce: nonce, body: body)
        let signature = try key.signature(for: message).base64EncodedString()
        let pieces: [[UInt8]] = .pieces(
            "WECHATPAY/SIGNTEST/", "PUB_KEY_ID_", "=", "==", "0", "AAAA", "WECHATPAY2-SM2-WITH-SM3", " ", ",", "\t")
        let now = Date(timeIntervalSince1970: 1_700_000_010)
        let valid = [
            "Wechatpay-Timestamp": timestamp, "Wechatpay-Nonce": nonce, "Wechatpay-Signature": signature,
            "Wechatpay-Serial": certificate.serialNumber, "Wechatpay-Signature-Type": AuthorizationHeader.scheme,
        ]
        #expect(try verifier.verify(SignatureHeaders { valid[$0] }, body: body, now: now) == certificate.serialNumber)
        for index in times(4000) {
            var headers = valid
            for name in SignatureHeaders.names where Bool.random(using: &random) {
                switch Int.random(in: 0..<8, using: &random) {
                case 0: headers[name] = nil
                case 1: headers[name] = ""
                case 2: headers[name] = SignatureHeaders.names.randomElement(using: &random).flatMap { valid[$0] }
                default: headers[name] = random.mutate(valid[name] ?? "", pieces: pieces)
                }
            }
            let sent =
                index.isMultiple(of: 3) ? Data(random.mutate(Array(body), pieces: pieces)) : body
            let fields = SignatureHeaders { headers[$0] }
            guard let serial = try? verifier.verify(fields, body: sent, now: now) else { continue }
            // The signature may be written in another way, but it covers the same bytes and names a key that is known.
            #expect(fields.timestamp == timestamp && fields.nonce == nonce && sent == body, "seed \(seed), \(index)")
            #expect(verifier.keys[serial] != nil, "seed \(seed), \(index)")
        }
    }

    @Test(arguments: seeds)
    func changedKeysAndCertificatesAreReadOrRefused(_ seed: UInt64) throws {
        var random = Mutator(seed: seed)
        let credentials = try Shared.sandbox().credentials
        let samples = [
            credentials.certificatePEM, credentials.privateKeyPEM, credentials.publicKeyPEM,
            credentials.platformCertificatePEM,
        ].map { Array($0.utf8) }
        let pieces: [[UInt8]] = .pieces(
            "-----BEGIN ", "-----END CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\n",
            "-----BEGIN RSA PRIVATE KEY-----",
            "-----BEGIN EC PRIVATE KEY-----", "Proc-Type: 4,ENCRYPTED", "-----", "=", "MIIB", "AAAA", "////", "MIIEvQ")
        for index in times(4000) {
            let sample = samples[index % samples.count]
            var bytes = random.mutate(sample, pieces: pieces, other: samples.randomElement(using: &random) ?? [])
            if index.isMultiple(of: 2) { bytes = Self.changedInside(sample, &random) }
            let text = String(decoding: bytes, as: UTF8.self)
            if let certificate = try? Certificate(pem: text) {
                #expect(!certificate.serialNumber.isEmpty)
                #expect(certificate.publicKey.bits >= 2048, "seed \(seed), \(index)")
            }
            _ = try? RSAPrivateKey(pem: text)
            if let key = try? RSAPublicKey(pem: text) { #expect(key.bits >= 2048, "seed \(seed), \(index)") }
            _ = try? CertificateAuthority(pem: text)
        }
    }

    /// The same PEM around DER that was changed: what is inside is what the parsers are about.
    private static func changedInside(_ pem: [UInt8], _ random: inout Mutator) -> [UInt8] {
        let lines = String(decoding: pem, as: UTF8.self).split(separator: "\n")
        guard let der = Data(base64Encoded: lines.dropFirst().dropLast().joined()), let first = lines.first,
            let last = lines.last
        else { return pem }
        let pieces: [[UInt8]] = [
            [0x30, 0x80], [0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], [0x02, 0x00], [0x02, 0x01, 0x80], [0x05, 0x00],
            [0x06, 0x01, 0x80], [0x17, 0x0D], [0x18, 0x0F], [0x03, 0x01, 0x00], [0x30, 0x82, 0x00, 0x00],
        ]
        let changed = Data(random.mutate(Array(der), pieces: pieces))
        return Array("\(first)\n\(changed.base64EncodedString(options: .lineLength64Characters))\n\(last)\n".utf8)
    }

    @Test(arguments: seeds)
    func changedListsOfCertificatesAddNothingThatIsForged(_ seed: UInt64) throws {
        var random = Mutator(seed: seed)
        let sandbox = try Shared.sandbox()
        let key = try APIv3Key(sandbox.credentials.apiV3Key)
        let pem = sandbox.credentials.platformCertificatePEM
        let genuine = try Certificate(pem: pem)
        let sealed = try key.encrypt(Data(pem.utf8), nonce: "0123456789ab", associatedData: "certificate")
        let list: JSON = [
            "data": [
                [
                    "serial_no": .string(genuine.serialNumber), "effective_time": "2026-01-01T00:00:00+08:00",
                    "expire_time": "2031-01-01T00:00:00+08:00",
                    "encrypt_certificate": [
                        "algorithm": "AEAD_AES_256_GCM", "nonce": "0123456789ab",
                        "associated_data": "certificate", "ciphertext": .string(sealed),
                    ],
                ]
            ]
        ]
        let pieces: [[UInt8]] = .pieces(
            "{", "}", "[", "]", "\"", ":", ",", "null", "true", "[[[[[[[[", "\\u0000", "\\uD800", "AEAD_SM4_GCM", "=")
        let now = Date()
        #expect(try PlatformCertificates.open(Data(list.bytes), with: key, now: now).map(\.certificate) == [genuine])
        for index in times(4000) {
            let body = Data(random.mutate(list.bytes, pieces: pieces))
            guard let opened = try? PlatformCertificates.open(body, with: key, now: now) else { continue }
            #expect(opened.allSatisfy { $0.certificate == genuine }, "seed \(seed), \(index)")
        }
    }

    @Test(arguments: seeds)
    func changedXMLIsReadOrRefused(_ seed: UInt64) throws {
        var random = Mutator(seed: seed)
        let samples = [
            "<xml><return_code><![CDATA[SUCCESS]]></return_code><sign>0123456789ABCDEF</sign><a>1 &lt; 2</a></xml>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><list><item>1</item><item>&#x5FAE;&#20449;</item></list></xml>",
            "<xml><!-- c --><none/><deep><deep><deep>x</deep></deep></deep></xml>",
        ].map { Array($0.utf8) }
        let pieces: [[UInt8]] = .pieces(
            "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<![CDATA[", "]]>", "]]]]>", "<", ">", "</", "/>", "&", "&lt", "&#0;",
            "&#xD800;", "&#x110000;", "&#99999999999999999999;", "<!--", "-->", "<?", "?>", "<a b='", "</xml>", "<xml>",
            "&a;"
        )
        for index in times(8000) {
            let sample = samples.randomElement(using: &random) ?? []
            let bytes = random.mutate(sample, pieces: pieces, other: samples.randomElement(using: &random) ?? [])
            guard let xml = try? XML(parsing: bytes) else { continue }
            // What was read can be written, unless it has a character or name that may not be; then it reads the same.
            guard let written = try? xml.bytes() else { continue }
            #expect(try XML(parsing: written) == xml, "seed \(seed), \(index)")
        }
    }
}
