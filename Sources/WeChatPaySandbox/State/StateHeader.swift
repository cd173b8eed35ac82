// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// The second line of a state file: whose it is, and the keys.
struct StateHeader: Codable {
    var mchid: String
    private var merchantKey: String
    private var merchantCertificate: StoredIdentity
    private var platformKey: String
    private var platformCertificateKey: String
    private var platformCertificate: StoredIdentity
    private var publicKeyID: String
    private var apiV3Key: String
    private var apiV2Key: String

    private struct StoredIdentity: Codable {
        var serialNumber: String
        var pem: String
        var notBefore: Date
        var notAfter: Date

        init(_ identity: SandboxKeys.Identity) {
            serialNumber = identity.serialNumber
            pem = identity.pem
            notBefore = identity.notBefore
            notAfter = identity.notAfter
        }

        var identity: SandboxKeys.Identity {
            SandboxKeys.Identity(serialNumber: serialNumber, pem: pem, notBefore: notBefore, notAfter: notAfter)
        }
    }

    init(mchid: String, keys: SandboxKeys) {
        self.mchid = mchid
        merchantKey = keys.merchant.pkcs8PEMRepresentation
        merchantCertificate = StoredIdentity(keys.merchantCertificate)
        platformKey = keys.platform.pkcs8PEMRepresentation
        platformCertificateKey = keys.platformCertificateKey.pkcs8PEMRepresentation
        platformCertificate = StoredIdentity(keys.platformCertificate)
        publicKeyID = keys.publicKeyID
        apiV3Key = keys.apiV3Key
        apiV2Key = keys.apiV2Key
    }

    /// Reads a second line.
    init(_ line: ArraySlice<UInt8>, path: String) throws {
        do { self = try JSONDecoder().decode(StateHeader.self, from: Data(line)) } catch {
            throw StateFileError("The state file \(path) has keys that cannot be read: \(error).")
        }
    }

    var keys: SandboxKeys {
        get throws {
            try SandboxKeys(
                merchant: try _RSA.Signing.PrivateKey(pemRepresentation: merchantKey),
                merchantCertificate: merchantCertificate.identity,
                platform: try _RSA.Signing.PrivateKey(pemRepresentation: platformKey),
                platformCertificateKey: try _RSA.Signing.PrivateKey(pemRepresentation: platformCertificateKey),
                platformCertificate: platformCertificate.identity, publicKeyID: publicKeyID, apiV3Key: apiV3Key,
                apiV2Key: apiV2Key
            )
        }
    }

    var line: [UInt8] {
        get throws { Array(try JSONEncoder().encode(self)) + [UInt8(ascii: "\n")] }
    }
}
