// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import SwiftASN1
import Testing
import WeChatPay
import WeChatPayTestSupport
import X509

/// Which of several keys is named and encrypted with.
@Suite(.limited, .timeLimit(.minutes(10)))
struct PreferredKeyTests {
    private static let key = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    private let now = Date(timeIntervalSince1970: 1_750_000_000)

    /// Valid from and to, in days from now.
    private func certificate(_ from: Double, _ to: Double) throws -> PlatformKey {
        let key = try Certificate.PrivateKey(Self.key.get())
        let name = try DistinguishedName { CommonName("Tenpay.com sign") }
        let certificate = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: key.publicKey,
            notValidBefore: now.addingTimeInterval(from * 86400), notValidAfter: now.addingTimeInterval(to * 86400),
            issuer: name, subject: name, signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: Certificate.Extensions {}, issuerPrivateKey: key
        )
        return .certificate(try WeChatPay.Certificate(pem: certificate.serializeAsPEM().pemString))
    }

    @Test func theOneThatLastsLongest() throws {
        let (short, long) = (try certificate(-1, 100), try certificate(-1, 200))
        for keys in [[short, long], [long, short]] { #expect(PlatformKeys(keys).preferred(at: now) == long) }
    }

    @Test func neverOneThatHasExpired() throws {
        let (old, valid) = (try certificate(-100, -1), try certificate(-1, 1))
        #expect(PlatformKeys([old, valid]).preferred(at: now) == valid)
        #expect(PlatformKeys([old]).preferred(at: now) == nil)
        #expect(PlatformKeys([old]).preferred == old)
        #expect(PlatformKeys([]).preferred(at: now) == nil)
    }

    @Test func oneThatIsNotValidYetOnlyWhereThereIsNoOther() throws {
        let (present, future) = (try certificate(-1, 100), try certificate(1, 200))
        #expect(PlatformKeys([future, present]).preferred(at: now) == present)
        #expect(PlatformKeys([future]).preferred(at: now) == future)
    }

    @Test func aPublicKeyBeforeAnyCertificate() throws {
        let certificate = try certificate(-1, 100)
        let publicKey = PlatformKey.publicKey(id: "PUB_KEY_ID_01", certificate.rsaKey)
        #expect(PlatformKeys([certificate, publicKey]).preferred(at: now) == publicKey)
    }

    @Test func aRetiredOneVerifiesOnly() throws {
        let (listed, retired) = (try certificate(-1, 100), try certificate(-1, 200))
        let keys = PlatformKeys([listed], retired: [retired])
        #expect(keys.preferred(at: now) == listed)
        #expect(keys.preferred == listed)
        #expect(keys[retired.id] == retired)
        #expect(keys.keys == [listed, retired])
    }
}
