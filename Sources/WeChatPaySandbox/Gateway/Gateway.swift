// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import WeChatPayJSON

/// The gateway as a state machine: a request and the time in, a signed reply out. No I/O.
struct Gateway: Sendable {
    let keys: SandboxKeys
    let authenticator: RequestAuthenticator
    let signer: ReplySigner
    var contracts = ContractLedger()

    init(mchid: String, keys: SandboxKeys) {
        self.keys = keys
        signer = ReplySigner(keys: keys)
        authenticator = RequestAuthenticator(
            mchid: mchid, serialNumber: keys.merchantCertificate.serialNumber, publicKey: keys.merchant.publicKey
        )
    }

    mutating func handle(_ request: GatewayRequest, now: Date) -> GatewayReply {
        var replyKey = (id: keys.platformCertificate.serialNumber, key: keys.platformCertificateKey)
        do throws(GatewayRefusal) {
            // The key is chosen first, so that refusals are signed with it too. Assumption: everyReplyIsSigned
            replyKey = try signer.key(for: request.header("Wechatpay-Serial"))
            try authenticator.check(request, now: now)
            guard request.header("User-Agent") != nil else {  // Assumption: userAgentIsRequired
                throw GatewayRefusal.parameter("User-Agent", "required, but missing", location: "header")
            }
            let body = try answer(request, now: now)
            return signer.reply(status: 200, body: body.bytes, as: replyKey, now: now)
        } catch {
            return signer.reply(status: error.status, body: error.body.bytes, as: replyKey, now: now)
        }
    }

    private mutating func answer(_ request: GatewayRequest, now: Date) throws(GatewayRefusal) -> JSON {
        let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let segments = parts[0].split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            String($0).removingPercentEncoding ?? ""
        }
        let query = Self.query(parts.count > 1 ? String(parts[1]) : "")
        let route = [request.method] + segments
        // Values are compared as such; only literals of the documented paths stand here.
        switch (route.count, route.dropLast().joined(separator: " ")) {
        case (3, "GET v3") where route[2] == "certificates":
            return try certificates()
        case (6, "POST v3 ecommerce individual-contracts pre-entrust-sign"):
            return try preSign(request, scene: route[5], realName: false, now: now)
        case (6, "POST v3 ecommerce individual-contracts pre-entrust-sign-with-real-name-identity"):
            return try preSign(request, scene: route[5], realName: true, now: now)
        case (6, "GET v3 ecommerce individual-contracts out-contract-code"):
            _ = try FieldRule.outContractCode.check(.string(route[5]), location: "path")
            let appid = try FieldRule.appid.check(query["appid"].map(JSON.string), location: "query")
            return try contracts.contract(route[5], appid: appid)
        case (5, "GET v3 ecommerce individual-contracts"):
            var rule = FieldRule.openid
            rule.limit = 128
            _ = try rule.check(.string(route[4]), location: "path")
            rule.name = "appid"
            let appid = try rule.check(query["appid"].map(JSON.string), location: "query")
            _ = try FieldRule.permissionType.check(query["permission_type"].map(JSON.string), location: "query")
            return try contracts.authorization(openid: route[4], appid: appid)
        default: throw Self.unknownPath
        }
    }

    private mutating func preSign(
        _ request: GatewayRequest, scene: String, realName: Bool, now: Date
    ) throws(GatewayRefusal) -> JSON {
        guard scene == "app" || scene == "mini-program" else { throw Self.unknownPath }
        var rules: [FieldRule] = [.appid, .outContractCode]
        if scene == "mini-program" { rules.append(.openid) }
        if realName { rules += [.realName, .credType, .credID] }
        var fields = try FieldRule.read(request.body, rules)
        for rule in rules where rule.isSensitive {
            // Equal plaintexts have different ciphertexts, so repeats are compared by plaintext.
            fields[rule.name] = try decrypt(fields[rule.name] ?? "", rule, serial: request.header("Wechatpay-Serial"))
        }
        let sessionID = try contracts.preSign(
            fields["out_contract_code"] ?? "", parameters: fields, isMiniProgram: scene == "mini-program",
            checksRealName: realName, now: now
        )
        return ["pre_entrustweb_id": .string(sessionID)]
    }

    private func decrypt(_ text: String, _ rule: FieldRule, serial: String?) throws(GatewayRefusal) -> String {
        guard let serial else {
            throw .parameter("Wechatpay-Serial", "required with encrypted fields", location: "header")
        }
        let key = try signer.key(for: serial).key
        guard let ciphertext = Data(base64Encoded: text),
            let opener = try? _RSA.Encryption.PrivateKey(derRepresentation: key.derRepresentation),
            let data = try? opener.decrypt(ciphertext, padding: .PKCS1_OAEP),
            let plaintext = String(data: data, encoding: .utf8)
        else {  // Assumption: undecryptableIsParameterError
            throw .parameter(rule.name, "平台私钥解密失败", location: "body")
        }
        guard (1...64).contains(plaintext.unicodeScalars.count) else {
            throw .parameter(rule.name, "must have 1 to 64 characters before encryption", location: "body")
        }
        return plaintext
    }

    /// GET /v3/certificates: the platform certificate under the APIv3 key.
    private func certificates() throws(GatewayRefusal) -> JSON {
        let certificate = keys.platformCertificate
        let nonce = Randomness.text(12)
        guard let gcmNonce = try? AES.GCM.Nonce(data: Array(nonce.utf8)),
            let box = try? AES.GCM.seal(
                Array(certificate.pem.utf8), using: SymmetricKey(data: Array(keys.apiV3Key.utf8)), nonce: gcmNonce,
                authenticating: Array("certificate".utf8)
            )
        else { throw GatewayRefusal(status: 500, code: "SYSTEM_ERROR", message: "系统繁忙,请稍后重试") }
        let ciphertext = (box.ciphertext + box.tag).base64EncodedString()
        return [
            "data": [
                [
                    "serial_no": .string(certificate.serialNumber),
                    "effective_time": .string(ContractLedger.time(certificate.notBefore)),
                    "expire_time": .string(ContractLedger.time(certificate.notAfter)),
                    "encrypt_certificate": [
                        "algorithm": "AEAD_AES_256_GCM",
                        "nonce": .string(nonce),
                        "associated_data": "certificate",
                        "ciphertext": .string(ciphertext),
                    ],
                ]
            ]
        ]
    }

    /// Names and values of a query or of an invocation; the first of two with the same name counts.
    static func query(_ text: String) -> [String: String] {
        let pairs = text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), (parts.count > 1 ? String(parts[1]) : "").removingPercentEncoding ?? "")
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    // Assumption: unknownPathIsNotFound
    private static let unknownPath = GatewayRefusal(
        status: 404, code: "NOT_FOUND", message: "this path is not part of the sandbox yet"
    )
}
