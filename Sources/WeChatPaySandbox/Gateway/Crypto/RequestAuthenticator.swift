// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import WeChatPayJSON

/// Checks a request's Authorization as WeChat Pay does, with code of its own: it shares nothing with the client, so
/// that two wrongs cannot make a right.
struct RequestAuthenticator: Sendable {
    let mchid: String
    let serialNumber: String
    let publicKey: _RSA.Signing.PublicKey

    /// Checks a request.
    ///
    /// - Throws: 401 SIGN_ERROR.
    func check(_ request: GatewayRequest, now: Date) throws(GatewayRefusal) {
        guard let header = request.header("Authorization"), let fields = Self.parse(header),
            let sentMchid = fields["mchid"], let serial = fields["serial_no"], let nonce = fields["nonce_str"],
            let timestamp = fields["timestamp"], let seconds = Int(timestamp), let signature = fields["signature"]
        else { throw Self.refusal("Authorization不合法") }
        guard abs(now.timeIntervalSince1970 - Double(seconds)) <= 300 else {
            throw Self.refusal("Http头Authorization中的timestamp与发起请求的时间不得超过5分钟")
        }
        guard sentMchid == mchid, serial.uppercased() == serialNumber else { throw Self.refusal("商户证书序列号有误") }

        var message = request.method + "\n" + request.target + "\n"
        message += timestamp + "\n" + nonce + "\n"
        let bytes = Array(message.utf8) + Self.signedBody(request) + [10]
        guard let raw = Data(base64Encoded: signature),
            publicKey.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: raw), for: bytes, padding: .insecurePKCS1v1_5
            )
        else {
            throw Self.refusal(
                "错误的签名，验签失败",
                detail: [
                    "detail": ["issue": "sign not match"],
                    "field": "signature",
                    "location": "authorization",
                    "sign_information": [
                        "method": .string(request.method),
                        "url": .string(request.target),
                        "truncated_sign_message": .string(String(decoding: bytes.prefix(512), as: UTF8.self)),
                        "sign_message_length": .number(JSON.Number(bytes.count)),
                    ],
                ]
            )
        }
    }

    /// What the signature covers: the body, but of an upload its `meta` alone.
    static func signedBody(_ request: GatewayRequest) -> [UInt8] {
        guard let contentType = request.header("Content-Type"), MultipartForm.isForm(contentType),
            let form = MultipartForm(request.body, contentType: contentType), let meta = form["meta"]
        else { return request.body }
        return meta.bytes
    }

    /// `scheme name="value",…` in any order; `nil` for anything else.
    static func parse(_ header: String) -> [String: String]? {
        let scheme = "WECHATPAY2-SHA256-RSA2048 "
        guard header.utf8.starts(with: scheme.utf8) else { return nil }
        var fields: [String: String] = [:]
        let pairs = header.utf8.dropFirst(scheme.utf8.count)
        for pair in pairs.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            var pair = pair
            while let first = pair.first, isSpace(first) { pair.removeFirst() }
            while let last = pair.last, isSpace(last) { pair.removeLast() }
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let value = pair[pair.index(after: equals)...]
            guard value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") else {
                return nil
            }
            // The longest documented name has nine bytes; hashing a long one of combining marks would take seconds.
            guard pair[..<equals].count <= 64, let name = String(pair[..<equals]), fields[name] == nil,
                let text = String(value.dropFirst().dropLast())
            else { return nil }
            fields[name] = text
        }
        return fields
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func refusal(_ message: String, detail: JSON? = nil) -> GatewayRefusal {
        GatewayRefusal(status: 401, code: "SIGN_ERROR", message: message, detail: detail, number: 268_443_699)
    }
}
