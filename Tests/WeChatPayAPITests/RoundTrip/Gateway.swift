// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import WeChatPay

/// Takes note of requests and answers with one prepared reply.
final class Gateway: Transport {
    private let reply: TransportReply
    private let seen = Mutex<[TransportRequest]>([])
    var requests: [TransportRequest] { seen.withLock { $0 } }

    init(_ reply: TransportReply) { self.reply = reply }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        seen.withLock { $0.append(request) }
        return reply
    }
}

/// The keys of both sides: fixtures, of no merchant.
struct TestKeys: Sendable {
    static let shared = Result { try TestKeys() }

    let merchant: RSAPrivateKey
    let platform: RSAPrivateKey
    let certificate: ClientCertificate
    let apiV2 = "0123456789abcdef0123456789abcdef"
    let publicKeyID = "PUB_KEY_ID_0119"

    init() throws {
        merchant = try RSAPrivateKey(pem: Self.pem("merchant-key"))
        platform = try RSAPrivateKey(pem: Self.pem("platform-key"))
        certificate = try ClientCertificate(
            pem: Self.pem("merchant-certificate"), privateKeyPEM: Self.pem("merchant-key")
        )
    }

    private static func pem(_ name: String) throws -> String {
        let url = Bundle.module.url(forResource: name, withExtension: "pem", subdirectory: "Keys")
        return try String(contentsOf: url ?? URL(filePath: name), encoding: .utf8)
    }

    func client(_ transport: any Transport) throws -> WeChatPayClient {
        try WeChatPayClient(
            merchant: Merchant(
                mchid: "1900000109", certificateSerialNumber: certificate.serialNumber, privateKey: merchant
            ),
            platformKeys: [.publicKey(id: publicKeyID, platform.publicKey)],
            apiV2Key: APIv2Key(apiV2),
            clientCertificate: certificate,
            transport: transport
        )
    }

    /// A reply as WeChat Pay signs it.
    func signed(_ body: Data, status: Int) throws -> TransportReply {
        let timestamp = String(Int(Date().timeIntervalSince1970))
        let nonce = "c5ac7061fccab6bf3e254dcf98995b8c"
        let message = Data("\(timestamp)\n\(nonce)\n".utf8) + body + Data("\n".utf8)
        var headers = HTTPFields()
        for (name, value) in [
            ("Wechatpay-Timestamp", timestamp), ("Wechatpay-Nonce", nonce), ("Wechatpay-Serial", publicKeyID),
            ("Wechatpay-Signature", try platform.signature(for: message).base64EncodedString()),
        ] {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return TransportReply(status: status, headers: headers, body: body)
    }
}
