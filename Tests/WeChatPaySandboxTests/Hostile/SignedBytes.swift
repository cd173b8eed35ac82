// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPaySandbox

/// Requests that no client of ours would send, with a signature that is right all the same.
enum SignedBytes {
    /// - Parameters:
    ///   - signed: What is signed in place of the body: of an upload `meta`.
    ///   - others: Further headers.
    static func request(
        _ sandbox: Sandbox, _ method: String, _ target: String, _ body: [UInt8] = [], nonce: String = UUID().uuidString,
        contentType: String? = "application/json", signed: String? = nil, headers others: HTTPFields = [:],
        at date: Date = Date()
    ) throws -> GatewayRequest {
        let credentials = sandbox.credentials
        let timestamp = Int(date.timeIntervalSince1970)
        let message =
            Data("\(method)\n\(target)\n\(timestamp)\n\(nonce)\n".utf8) + (signed.map { Data($0.utf8) } ?? Data(body))
            + Data("\n".utf8)
        let signature = try key(sandbox).signature(for: message).base64EncodedString()
        var headers = others
        if headers[.userAgent] == nil { headers[.userAgent] = "test" }
        headers[.authorization] =
            "WECHATPAY2-SHA256-RSA2048 mchid=\"\(credentials.mchid)\",nonce_str=\"\(nonce)\",timestamp=\"\(timestamp)\","
            + "serial_no=\"\(credentials.certificateSerialNumber)\",signature=\"\(signature)\""
        if !body.isEmpty { headers[.contentType] = contentType }
        return GatewayRequest(method: method, target: target, headers: headers, body: body)
    }

    private static func key(_ sandbox: Sandbox) throws -> RSAPrivateKey {
        try RSAPrivateKey(pem: sandbox.credentials.privateKeyPEM)
    }

    /// A request as HTTP/1.1.
    static func http(_ request: GatewayRequest, extra: String = "") -> [UInt8] {
        var head = "\(request.method) \(request.target) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(extra)"
        for field in request.headers { head += "\(field.name.rawName): \(field.value)\r\n" }
        if !request.body.isEmpty { head += "Content-Length: \(request.body.count)\r\n" }
        return Array((head + "\r\n").utf8) + request.body
    }
}

/// Numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        // xorshift64*: any good generator will do.
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
