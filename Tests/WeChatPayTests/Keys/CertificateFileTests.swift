// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Logging
import SwiftASN1
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting
import X509

/// Certificates kept on disk, and those that must lead to a root.
@Suite(.limited, .timeLimit(.minutes(10)))
struct CertificateFileTests {
    private func file(_ folder: KeyFolder, _ desk: KeyDesk) -> String {
        "\(folder.path)/platform-certificates-\(desk.sandbox.credentials.mchid).json"
    }

    @Test func aRestartNeedsNoDownload() async throws {
        let (desk, folder) = (try KeyDesk(), KeyFolder())
        let settings = PlatformCertificates.Settings(directory: folder.path)
        _ = try await desk.client(desk.certificates(settings: settings)).balance()
        #expect(desk.wire.downloads.count == 1)
        let attributes = try FileManager.default.attributesOfItem(atPath: file(folder, desk))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(
            try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int == 0o700)
        let second = try desk.certificates(settings: settings)
        #expect(try await desk.client(second).balance().verifiedBy == desk.firstSerial)
        #expect(desk.wire.downloads.count == 1)
        #expect(second.fetchedAt == Date(timeIntervalSince1970: 1_750_000_000))
        // What is kept is not readable without the APIv3 key.
        let text = try String(contentsOfFile: file(folder, desk), encoding: .utf8)
        #expect(!text.contains("BEGIN CERTIFICATE"))
    }

    @Test func aFileOfLastWeekIsRefreshed() async throws {
        let (desk, folder) = (try KeyDesk(), KeyFolder())
        let settings = PlatformCertificates.Settings(directory: folder.path)
        _ = try await desk.certificates(settings: settings).ready()
        desk.clock.advance(by: .seconds(7 * 86400))
        _ = try await desk.certificates(settings: settings).ready()
        #expect(desk.wire.downloads.count == 2)
    }

    @Test(arguments: ["", "{", "[]", #"{"fetched_at":1750000000,"reply":{"data":[]}}"#, "\u{0}\u{0}", "null"])
    func aDamagedFileIsReplacedWithALineInTheLog(content: String) async throws {
        let (desk, folder) = (try KeyDesk(), KeyFolder())
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try content.write(toFile: file(folder, desk), atomically: true, encoding: .utf8)
        let settings = PlatformCertificates.Settings(directory: folder.path)
        #expect(try await desk.certificates(settings: settings).ready().keys.count == 1)
        #expect(desk.wire.downloads.count == 1)
        #expect(desk.messages(.warning).filter { $0.contains("on disk cannot be used") }.count == 1)
        _ = try await desk.certificates(settings: settings).ready()
        #expect(desk.wire.downloads.count == 1)
    }

    @Test func aCutFileIsReplaced() async throws {
        let (desk, folder) = (try KeyDesk(), KeyFolder())
        let settings = PlatformCertificates.Settings(directory: folder.path)
        _ = try await desk.certificates(settings: settings).ready()
        let whole = try Data(contentsOf: URL(fileURLWithPath: file(folder, desk)))
        for length in stride(from: 0, to: whole.count, by: 401) {
            try whole.prefix(length).write(to: URL(fileURLWithPath: file(folder, desk)))
            #expect(try await desk.certificates(settings: settings).ready().keys.count == 1)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file(folder, desk))).count == whole.count)
    }

    @Test func whoCanOnlyWriteToTheDiskCannotAddAKey() async throws {
        let (desk, folder) = (try KeyDesk(), KeyFolder())
        let settings = PlatformCertificates.Settings(directory: folder.path)
        // A list that was made with another APIv3 key, in the right place.
        let pem = desk.sandbox.credentials.certificatePEM
        let sealed = try APIv3Key(String(repeating: "a", count: 32))
            .encrypt(Data(pem.utf8), nonce: "0123456789ab", associatedData: "certificate")
        let forged: JSON = [
            "fetched_at": 1_750_000_000,
            "reply": [
                "data": [
                    [
                        "serial_no": .string(desk.sandbox.credentials.certificateSerialNumber),
                        "encrypt_certificate": [
                            "algorithm": "AEAD_AES_256_GCM", "nonce": "0123456789ab",
                            "associated_data": "certificate", "ciphertext": .string(sealed),
                        ],
                    ]
                ]
            ],
        ]
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try Data(forged.bytes).write(to: URL(fileURLWithPath: file(folder, desk)))
        #expect(try await desk.certificates(settings: settings).ready().keys.map(\.id) == [desk.firstSerial])
    }

    @Test func whatAKilledProcessLeftBehindDoesNoHarmAndIsRemoved() async throws {
        let (desk, folder) = (try KeyDesk(), KeyFolder())
        let settings = PlatformCertificates.Settings(directory: folder.path)
        _ = try await desk.certificates(settings: settings).ready()
        // Killed between writing and renaming: half a file beside the whole one.
        let part = file(folder, desk) + ".1234ABCD.part"
        try Data("{\"fetched".utf8).write(to: URL(fileURLWithPath: part))
        let young = file(folder, desk) + ".5678ABCD.part"
        try Data().write(to: URL(fileURLWithPath: young))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3600)], ofItemAtPath: part)
        let second = try desk.certificates(settings: settings)
        #expect(try await second.ready().keys.count == 1)
        #expect(desk.wire.downloads.count == 1)
        try await second.refresh()
        #expect(!FileManager.default.fileExists(atPath: part))
        // It may be another process's, at work.
        #expect(FileManager.default.fileExists(atPath: young))
    }

    @Test func aFolderThatCannotBeWrittenCostsNoCall() async throws {
        let (desk, folder) = (try KeyDesk(), KeyFolder())
        try Data().write(to: URL(fileURLWithPath: folder.path))
        let settings = PlatformCertificates.Settings(directory: folder.path + "/below")
        _ = try await desk.client(desk.certificates(settings: settings)).balance()
        #expect(desk.messages(.warning).filter { $0.contains("not kept on disk") }.count == 1)
    }

    // MARK: Root

    private static let authority = Result { try Authority() }

    private struct Authority {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let name: DistinguishedName
        let pem: String

        init() throws {
            name = try DistinguishedName { CommonName("Test Root CA") }
            pem = try Certificate(
                version: .v3, serialNumber: .init(), publicKey: key.publicKey,
                notValidBefore: Date(timeIntervalSinceNow: -86400), notValidAfter: Date(timeIntervalSinceNow: 86400),
                issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
                extensions: Certificate.Extensions {
                    Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                },
                issuerPrivateKey: key
            ).serializeAsPEM().pemString
        }

        func issue(validFor seconds: TimeInterval) throws -> String {
            let leaf = try Certificate.PrivateKey(_RSA.Signing.PrivateKey(keySize: .bits2048))
            return try Certificate(
                version: .v3, serialNumber: .init(), publicKey: leaf.publicKey,
                notValidBefore: Date(timeIntervalSinceNow: -86400), notValidAfter: Date(timeIntervalSinceNow: seconds),
                issuer: name, subject: DistinguishedName { CommonName("Tenpay.com sign") },
                signatureAlgorithm: .ecdsaWithSHA256, extensions: Certificate.Extensions {}, issuerPrivateKey: key
            ).serializeAsPEM().pemString
        }
    }

    @Test func aRootVouchesForWhatItIssued() async throws {
        let authority = try Self.authority.get()
        let root = try CertificateAuthority(pem: authority.pem)
        #expect(await root.vouches(for: try authority.issue(validFor: 86400)))
        #expect(await !root.vouches(for: try authority.issue(validFor: -60)))
        #expect(await !root.vouches(for: try Shared.sandbox().credentials.platformCertificatePEM))
        #expect(await !root.vouches(for: "nothing"))
        let both = try CertificateAuthority(pem: Shared.sandbox().credentials.platformCertificatePEM + authority.pem)
        #expect(await both.vouches(for: try authority.issue(validFor: 86400)))
    }

    @Test(arguments: ["", "-----BEGIN CERTIFICATE-----", "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----"])
    func refusesARootThatIsNone(pem: String) {
        #expect(throws: SigningError.self) { try CertificateAuthority(pem: pem) }
    }

    @Test func aCertificateWithoutAChainToTheRootIsNotTrusted() async throws {
        let desk = try KeyDesk()
        let root = try CertificateAuthority(pem: Self.authority.get().pem)
        let error = await failure {
            try await desk.client(desk.certificates(settings: .init(authority: root))).balance()
        }
        #expect(error?.code == .platformKeysUnavailable)
        #expect(error?.message.contains("root") == true)
        #expect(desk.wire.calls.isEmpty)
    }
}
