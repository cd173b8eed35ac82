// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Dispatch
public import Foundation
import SwiftASN1
import Synchronization
import X509

/// Keys and certificates of a sandbox, made at random. Making them takes a moment, so tests may share one value.
public struct SandboxKeys: Sendable {
    let merchant: _RSA.Signing.PrivateKey
    let merchantCertificate: Identity
    /// What encrypts for the merchant; made once, for that takes longer than an encryption.
    let merchantEncryption: MerchantEncryption
    let platform: _RSA.Signing.PrivateKey
    let platformCertificateKey: _RSA.Signing.PrivateKey
    let platformCertificate: Identity
    let publicKeyID: String
    let apiV3Key: String
    let apiV2Key: String

    struct Identity: Sendable {
        let serialNumber: String
        let pem: String
        let notBefore: Date
        let notAfter: Date
    }

    /// Makes three RSA keys of 2048 bits, two certificates, a public key id, an APIv3 key and an APIv2 key.
    ///
    /// - Throws: When the system's cryptography fails.
    public init(now: Date = Date()) throws {
        let keys = try Self.makeKeys(3)
        merchant = keys[0]
        platform = keys[1]
        platformCertificateKey = keys[2]
        merchantEncryption = try MerchantEncryption(merchant.publicKey)
        merchantCertificate = try Self.certify(merchant, "swift-wechatpay sandbox merchant", now)
        platformCertificate = try Self.certify(platformCertificateKey, "swift-wechatpay sandbox platform", now)
        var random = Randomness()
        publicKeyID = "PUB_KEY_ID_" + random.digits(28)
        apiV3Key = random.text(32)
        apiV2Key = random.text(32)
    }

    /// Side by side, since each takes a while.
    private static func makeKeys(_ count: Int) throws -> [_RSA.Signing.PrivateKey] {
        let results = Mutex<[Result<_RSA.Signing.PrivateKey, any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            let result = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
            results.withLock { $0.append(result) }
        }
        return try results.withLock { try $0.map { try $0.get() } }
    }

    /// Keys that were made before.
    init(
        merchant: _RSA.Signing.PrivateKey, merchantCertificate: Identity, platform: _RSA.Signing.PrivateKey,
        platformCertificateKey: _RSA.Signing.PrivateKey, platformCertificate: Identity, publicKeyID: String,
        apiV3Key: String, apiV2Key: String
    ) throws {
        merchantEncryption = try MerchantEncryption(merchant.publicKey)
        self.merchant = merchant
        self.merchantCertificate = merchantCertificate
        self.platform = platform
        self.platformCertificateKey = platformCertificateKey
        self.platformCertificate = platformCertificate
        self.publicKeyID = publicKeyID
        self.apiV3Key = apiV3Key
        self.apiV2Key = apiV2Key
    }

    /// A key that joins those of the platform later.
    struct Made: Sendable {
        let id: String
        let key: _RSA.Signing.PrivateKey
        /// `nil` for a public key, which has an id of its own.
        let certificate: Identity?
    }

    /// Makes another key for the platform.
    static func make(_ kind: PlatformKeyStatus.Kind, now: Date) throws -> Made {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        switch kind {
        case .certificate:
            let certificate = try certify(key, "swift-wechatpay sandbox platform", now)
            return Made(id: certificate.serialNumber, key: key, certificate: certificate)
        case .publicKey:
            var random = Randomness()
            return Made(id: "PUB_KEY_ID_" + random.digits(28), key: key, certificate: nil)
        }
    }

    private static func certify(_ key: _RSA.Signing.PrivateKey, _ name: String, _ now: Date) throws -> Identity {
        // A leading digit that is not zero keeps the serial at 40 hexadecimal digits, as WeChat Pay's have.
        var serial = (0..<20).map { _ in UInt8.random(in: 0...255) }
        serial[0] = UInt8.random(in: 0x10...0x7F)
        let privateKey = Certificate.PrivateKey(key)
        let subject = try DistinguishedName { CommonName(name) }
        let notAfter = now.addingTimeInterval(5 * 365 * 86400)
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(bytes: serial),
            publicKey: privateKey.publicKey,
            notValidBefore: now.addingTimeInterval(-86400),
            notValidAfter: notAfter,
            issuer: subject,
            subject: subject,
            signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: Certificate.Extensions {},
            issuerPrivateKey: privateKey
        )
        let hexadecimal = serial.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "0" + digits : digits
        }
        return Identity(
            serialNumber: hexadecimal.joined(),
            pem: try certificate.serializeAsPEM().pemString,
            notBefore: now.addingTimeInterval(-86400),
            notAfter: notAfter
        )
    }
}

extension SandboxKeys: CustomStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "SandboxKeys(redacted)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
