// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Testing
import WeChatPayDiagnosis

/// Real keys, made once: making RSA keys takes longer than most tests.
enum Keys {
    static let merchant = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let otherMerchant = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let platform = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let oldPlatform = Result { try _RSA.Signing.PrivateKey(keySize: .bits3072) }
    static let stranger = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

    static let merchantID = "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
    static let otherMerchantID = "2DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
    static let platformID = "PUB_KEY_ID_0114232134912410000000000000"
    static let oldPlatformID = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"

    static func known(_ kind: KnownKey.Kind, _ id: String, _ key: Result<_RSA.Signing.PrivateKey, any Error>) throws
        -> KnownKey
    {
        try KnownKey(kind, id: id, der: key.get().publicKey.derRepresentation)
    }

    static var all: [KnownKey] {
        get throws {
            [
                try known(.merchantCertificate, merchantID, merchant),
                try known(.merchantCertificate, otherMerchantID, otherMerchant),
                try known(.platformPublicKey, platformID, platform),
                try known(.platformCertificate, oldPlatformID, oldPlatform),
            ]
        }
    }
}

/// A request whose every part can be got wrong: what is signed, and what is sent.
struct RequestMaker {
    var method = "POST"
    var target = "/v3/pay/transactions/native"
    var timestamp = "1554208460"
    var nonce = "593BEC0C930BF1AFEB40B4A08C8FB242"
    var body = #"{"appid":"wxd678efh567h23787","amount":{"total":1}}"#
    /// The signed text where it is not the right one.
    var signed: String?
    var signedBytes: Data?
    var key = Keys.merchant
    var serial = Keys.merchantID
    var mchid = "1900000109"
    var headers: [(name: String, value: String)] = [
        ("Content-Type", "application/json"), ("Host", "api.mch.weixin.qq.com"),
    ]
    /// Turns the signature's bytes into the header's text.
    var encode: (Data) -> String = { $0.base64EncodedString() }
    var sign: (_RSA.Signing.PrivateKey, Data) throws -> Data = {
        try $0.signature(for: $1, padding: .insecurePKCS1v1_5).rawRepresentation
    }

    var expected: String { "\(method)\n\(target)\n\(timestamp)\n\(nonce)\n\(body)\n" }

    func message(authorization: String? = nil) throws -> CapturedMessage {
        let text = signedBytes ?? Data((signed ?? expected).utf8)
        let signature = encode(try sign(key.get(), text))
        let header =
            authorization
            ?? "WECHATPAY2-SHA256-RSA2048 mchid=\"\(mchid)\",nonce_str=\"\(nonce)\",signature=\"\(signature)\","
            + "timestamp=\"\(timestamp)\",serial_no=\"\(serial)\""
        return .request(
            method: method, target: target, headers: headers + [("Authorization", header)], body: Array(body.utf8))
    }

    func diagnosis(
        receivedAt: Double? = 1_554_208_470, keys: [KnownKey]? = nil, effort: Effort = .thorough
    ) throws -> Diagnosis {
        Diagnosis(
            of: try message(),
            knowing: Knowledge(
                keys: try keys ?? Keys.all, mchid: "1900000109",
                receivedAt: receivedAt.map { Date(timeIntervalSince1970: $0) }, effort: effort))
    }
}

/// A reply or notification, likewise.
struct ReplyMaker {
    var direction = CapturedMessage.Direction.reply
    var timestamp = "1554208460"
    var nonce = "593BEC0C930BF1AFEB40B4A08C8FB242"
    var body = #"{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz","说明":"支付"}"#
    var bodyBytes: [UInt8]?
    var signedBody: String?
    var key = Keys.platform
    var serial = Keys.platformID
    var headers: [(name: String, value: String)] = []
    var leftOut: Set<String> = []
    var signature: String?

    func message() throws -> CapturedMessage {
        let text = Data("\(timestamp)\n\(nonce)\n\(signedBody ?? body)\n".utf8)
        let made = try key.get().signature(for: text, padding: .insecurePKCS1v1_5).rawRepresentation
        let all = [
            (name: "Wechatpay-Timestamp", value: timestamp), (name: "Wechatpay-Nonce", value: nonce),
            (name: "Wechatpay-Signature", value: signature ?? made.base64EncodedString()),
            (name: "Wechatpay-Serial", value: serial),
        ].filter { !leftOut.contains($0.name) }
        let bytes = bodyBytes ?? Array(body.utf8)
        return direction == .reply
            ? .reply(status: 200, headers: headers + all, body: bytes)
            : .notification(headers: headers + all, body: bytes)
    }

    func diagnosis(
        receivedAt: Double? = 1_554_208_470, keys: [KnownKey]? = nil, apiV3Keys: [NamedSecret] = [],
        effort: Effort = .thorough
    ) throws -> Diagnosis {
        Diagnosis(
            of: try message(),
            knowing: Knowledge(
                keys: try keys ?? Keys.all, apiV3Keys: apiV3Keys,
                receivedAt: receivedAt.map { Date(timeIntervalSince1970: $0) }, effort: effort))
    }
}
