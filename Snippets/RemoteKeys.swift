// SPDX-License-Identifier: Apache-2.0

// Keys that are not in this process: a signer in a key management service, and platform keys from a service of the
// company's. Against a sandbox: swift run RemoteKeys

import Foundation
import Synchronization
import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

/// Stands for the client of a key management service: it signs and decrypts, and never shows the key.
struct KeyService {
    private let key: RSAPrivateKey
    init(_ key: RSAPrivateKey) { self.key = key }

    var publicKey: RSAPublicKey { key.publicKey }
    func sign(_ message: Data, algorithm: String) async throws -> Data { try key.signature(for: message) }
    func decrypt(_ ciphertext: String) async throws -> String { try key.decrypt(base64: ciphertext) }
}

// snippet.signer
/// Asks a key management service for each signature.
struct RemoteSigner: RequestSigner {
    let service: KeyService
    /// Of the merchant API certificate, which is made for the service's key.
    let certificateSerialNumber: String

    /// Lets the client find out that WeChat Pay's key was mixed up with the merchant's.
    var publicKey: RSAPublicKey? { service.publicKey }

    func signature(for message: Data) async throws -> Data {
        // The service hashes: RSASSA-PKCS1-v1_5 with SHA-256 over the message as it is.
        try await service.sign(message, algorithm: "RSA_SHA_256")
    }

    /// Only for replies with encrypted fields.
    func decrypt(base64 ciphertext: String) async throws -> String { try await service.decrypt(ciphertext) }
}
// snippet.end

// snippet.source
/// Platform keys that one service of the company's downloads for all others.
///
/// Only keys come from elsewhere; whether a signature is right is found out here.
final class CompanyKeys: PlatformKeySource {
    private let snapshot: Mutex<PlatformKeys>
    private let fetch: @Sendable (_ serial: String) async throws -> PlatformKey?

    init(_ first: PlatformKeys, fetch: @escaping @Sendable (String) async throws -> PlatformKey?) {
        snapshot = Mutex(first)
        self.fetch = fetch
    }

    var current: PlatformKeys { snapshot.withLock { $0 } }

    func keys(for serial: String) async throws -> PlatformKeys {
        // Anybody can send a message that names an invented key: limit here how often the service is asked.
        guard let key = try await fetch(serial) else { return current }
        return snapshot.withLock { keys in
            if keys[serial] == nil { keys = PlatformKeys(keys.keys + [key]) }
            return keys
        }
    }
}
// snippet.end

func called() async throws {
    let sandbox = try Sandbox()
    let credentials = sandbox.credentials
    let signer = RemoteSigner(
        service: KeyService(try RSAPrivateKey(pem: credentials.privateKeyPEM)),
        certificateSerialNumber: credentials.certificateSerialNumber
    )
    let known = PlatformKey.certificate(try Certificate(pem: credentials.platformCertificatePEM))
    let keys = CompanyKeys([known]) { serial in
        try sandbox.keys.status.keys.first { $0.id == serial }.map { .certificate(try Certificate(pem: $0.pem)) }
    }
    let client = try WeChatPayClient(
        merchant: Merchant(mchid: credentials.mchid, signer: signer), platformKeySource: keys,
        configuration: .init(baseURL: "http://127.0.0.1"), transport: SandboxTransport(sandbox)
    )
    print(try await client["v3/merchant/fund/balance/BASIC"].get().verifiedBy)
    try sandbox.faults.add(.certificateRotated)
    print(try await client["v3/merchant/fund/balance/BASIC"].get().verifiedBy)
    print(client.platformKeys.keys.count, "keys")
}

try await called()
