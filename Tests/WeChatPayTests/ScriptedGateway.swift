// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox

/// A gateway that answers what a test tells it to, signed with a platform key of its own and with code of its own.
final class ScriptedGateway: Transport {
    private static let platformKey = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let keyID = "PUB_KEY_ID_0000000000000000000000000001"
    static let apiV2Key = "0123456789abcdef0123456789ABCDEF"

    private let answer: @Sendable (TransportRequest) throws -> TransportReply
    private let seen = Mutex<[TransportRequest]>([])
    var requests: [TransportRequest] { seen.withLock { $0 } }

    init(_ answer: @escaping @Sendable (TransportRequest) throws -> TransportReply) { self.answer = answer }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        seen.withLock { $0.append(request) }
        return try answer(request)
    }

    /// A client of this gateway's.
    func client(
        baseURL: String = "http://127.0.0.1", configuration: WeChatPayClient.Configuration = .init(),
        apiV2Key: String? = ScriptedGateway.apiV2Key,
        clientCertificate: ClientCertificate? = nil, transport: (any Transport)? = nil
    ) throws -> WeChatPayClient {
        let credentials = try Shared.sandbox().credentials
        var configuration = configuration
        configuration.baseURL = baseURL
        return try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM)
            ),
            platformKeys: [
                .publicKey(
                    id: Self.keyID, RSAPublicKey(pem: Self.platformKey.get().publicKey.pemRepresentation)
                )
            ],
            apiV2Key: apiV2Key.map { try APIv2Key($0) },
            clientCertificate: clientCertificate,
            configuration: configuration,
            transport: transport ?? self
        )
    }

    /// A signed APIv3 reply; `signing` is what the signature covers where that is not the body.
    static func reply(
        _ body: Data, status: Int = 200, signing: Data? = nil, headers: [String: String] = [:]
    ) throws -> TransportReply {
        let timestamp = String(Int(Date().timeIntervalSince1970))
        let message = Data("\(timestamp)\nNONCE\n".utf8) + (signing ?? body) + Data("\n".utf8)
        let signature = try platformKey.get().signature(for: message, padding: .insecurePKCS1v1_5)
        var all = headers
        all["Wechatpay-Timestamp"] = timestamp
        all["Wechatpay-Nonce"] = "NONCE"
        all["Wechatpay-Serial"] = keyID
        all["Wechatpay-Signature"] = signature.rawRepresentation.base64EncodedString()
        return file(body, status: status, headers: all)
    }

    /// A reply without a signature.
    static func file(_ body: Data, status: Int = 200, headers: [String: String] = [:]) -> TransportReply {
        var fields = HTTPFields()
        for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
        return TransportReply(status: status, headers: fields, body: body)
    }

    /// `sign` as the documentation describes it.
    static func sign(_ members: [String: String], hmac: Bool = false, key: String = apiV2Key) -> String {
        let text =
            members.filter { $0.key != "sign" && $0.value != "" }
            .sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
            .map { $0.key + "=" + $0.value }.joined(separator: "&") + "&key=" + key
        let digest: [UInt8] =
            hmac
            ? Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(key.utf8))))
            : Array(Insecure.MD5.hash(data: Data(text.utf8)))
        return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined().uppercased()
    }

    /// An APIv2 reply with a `sign`.
    static func v2(_ members: [String: String], hmac: Bool = false, key: String = apiV2Key) -> TransportReply {
        var members = members
        members["sign"] = sign(members, hmac: hmac, key: key)
        return plainV2(members)
    }

    /// An APIv2 reply as it is.
    static func plainV2(_ members: [String: String]) -> TransportReply {
        let text = members.sorted { $0.key < $1.key }
            .map { "<\($0.key)><![CDATA[\($0.value)]]></\($0.key)>\n" }.joined()
        return file(Data("<xml>\n\(text)</xml>".utf8))
    }
}

extension TransportRequest {
    /// The XML body's members, read with Foundation's text tools alone.
    var v2Members: [String: String] {
        var members: [String: String] = [:]
        var rest = String(decoding: body, as: UTF8.self)[...].dropFirst("<xml>".count)
        while rest.first == "<", !rest.hasPrefix("</xml>") {
            let name = String(rest.dropFirst().prefix { $0 != ">" })
            guard let end = rest.range(of: "</\(name)>") else { break }
            let raw = rest[rest.index(rest.startIndex, offsetBy: name.count + 2)..<end.lowerBound]
            members[name] = raw.replacingOccurrences(of: "<![CDATA[", with: "").replacingOccurrences(
                of: "]]>", with: "")
            rest = rest[end.upperBound...]
        }
        return members
    }
}
