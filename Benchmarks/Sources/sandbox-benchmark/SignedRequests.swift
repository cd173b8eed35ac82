// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPaySandbox

/// Requests that are signed ahead of the measurement, so that only the gateway's own work is timed.
struct SignedRequests {
    private let credentials: SandboxCredentials
    private let key: _RSA.Signing.PrivateKey

    init(_ credentials: SandboxCredentials) throws {
        self.credentials = credentials
        key = try _RSA.Signing.PrivateKey(pemRepresentation: credentials.privateKeyPEM)
    }

    func make(_ method: String, _ target: String, _ body: String = "") throws -> GatewayRequest {
        let timestamp = Int(Date().timeIntervalSince1970)
        let nonce = UUID().uuidString.filter { $0 != "-" }
        let message = Data("\(method)\n\(target)\n\(timestamp)\n\(nonce)\n\(body)\n".utf8)
        let signature = try key.signature(for: message, padding: .insecurePKCS1v1_5).rawRepresentation
        let pairs = [
            ("mchid", credentials.mchid), ("nonce_str", nonce), ("signature", signature.base64EncodedString()),
            ("timestamp", "\(timestamp)"), ("serial_no", credentials.certificateSerialNumber),
        ]
        var headers: HTTPFields = [.userAgent: "sandbox-benchmark", .accept: "application/json"]
        headers[.authorization] =
            "WECHATPAY2-SHA256-RSA2048 " + pairs.map { "\($0)=\"\($1)\"" }.joined(separator: ",")
        if let serial = HTTPField.Name("Wechatpay-Serial") { headers[serial] = credentials.publicKeyID }
        if !body.isEmpty { headers[.contentType] = "application/json" }
        return GatewayRequest(
            method: method, target: target, authority: "127.0.0.1", headers: headers, body: Array(body.utf8)
        )
    }
}
