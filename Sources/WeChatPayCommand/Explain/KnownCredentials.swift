// SPDX-License-Identifier: Apache-2.0

import Configuration
import WeChatPay
import WeChatPayDiagnosis

/// Whatever is configured, however little: each setting counts by itself, unlike for a client.
struct KnownCredentials {
    var knowledge = Knowledge()
    /// For what is encrypted with it; `nil` where it is not configured, or of the wrong length.
    private(set) var apiV2Key: APIv2Key?
    /// Settings that could not be used, in sentences.
    var notes: [String] = []

    init(_ config: ConfigReader) {
        let reader = config.scoped(to: "wechatpay")
        knowledge.mchid = Self.text(reader, "mchid")
        if let key = Self.text(reader, "apiV3.key") {
            knowledge.apiV3Keys = [NamedSecret(key, name: "WECHATPAY_API_V3_KEY")]
        }
        if let key = Self.text(reader, "apiV2.key") {
            knowledge.apiV2Keys = [NamedSecret(key, name: "WECHATPAY_API_V2_KEY")]
            apiV2Key = try? APIv2Key(key)
        }
        addMerchant(reader)
        addPlatform(reader)
    }

    private static func text(_ reader: ConfigReader, _ key: ConfigKey) -> String? {
        let text = reader.string(forKey: key, isSecret: true)
        return text?.isEmpty == false ? text : nil
    }

    private mutating func addMerchant(_ reader: ConfigReader) {
        let certificate = Self.text(reader, "certificatePath").flatMap { path in
            read("WECHATPAY_CERTIFICATE_PATH") { try Certificate(contentsOfFile: path) }
        }
        let privateKey = Self.text(reader, "privateKeyPath").flatMap { path in
            read("WECHATPAY_PRIVATE_KEY_PATH") { try RSAPrivateKey(contentsOfFile: path) }
        }
        let serial = Self.text(reader, "serialNo") ?? certificate?.serialNumber
        if let certificate, let privateKey, certificate.publicKey != privateKey.publicKey {
            notes.append("The private key is not that of the merchant certificate that is configured.")
        }
        if let privateKey { add(.merchantCertificate, serial ?? "without a serial number", privateKey.publicKey) }
        if let certificate { add(.merchantCertificate, certificate.serialNumber, certificate.publicKey) }
    }

    private mutating func addPlatform(_ reader: ConfigReader) {
        if let path = Self.text(reader, "publicKeyPath") {
            let key = read("WECHATPAY_PUBLIC_KEY_PATH") {
                // A certificate in its place is a mix-up that is then explained.
                do { return try RSAPublicKey(contentsOfFile: path) } catch let error {
                    guard let certificate = try? Certificate(contentsOfFile: path) else { throw error }
                    return certificate.publicKey
                }
            }
            if let key { add(.platformPublicKey, Self.text(reader, "publicKeyID") ?? "without an id", key) }
        }
        for path in reader.stringArray(forKey: "platformCertificatePaths") ?? [] {
            let certificate = read("WECHATPAY_PLATFORM_CERTIFICATE_PATHS") { try Certificate(contentsOfFile: path) }
            if let certificate { add(.platformCertificate, certificate.serialNumber, certificate.publicKey) }
        }
    }

    private mutating func add(_ kind: KnownKey.Kind, _ id: String, _ key: RSAPublicKey) {
        if let known = try? KnownKey(kind, id: id, der: key.derRepresentation) { knowledge.keys.append(known) }
    }

    private mutating func read<Value>(_ setting: String, _ work: () throws -> Value) -> Value? {
        do { return try work() } catch {
            // The error's own words name the kind of file, and quote nothing of it.
            notes.append("\(setting): \((error as? SigningError)?.message ?? "the file cannot be read.")")
            return nil
        }
    }
}
