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
        let given = CredentialSettings(config)
        knowledge.isSaved = true
        knowledge.mchid = shown(given.text("mchid"), "WECHATPAY_MCHID", "a merchant number") {
            Shown.merchantNumber($0)
        }
        if let key = given.secret("apiV3.key") {
            knowledge.apiV3Keys = [NamedSecret(key, name: "WECHATPAY_API_V3_KEY")]
        }
        if let key = given.secret("apiV2.key") {
            knowledge.apiV2Keys = [NamedSecret(key, name: "WECHATPAY_API_V2_KEY")]
            apiV2Key = try? APIv2Key(key)
        }
        addMerchant(given)
        addPlatform(given)
    }

    private mutating func addMerchant(_ given: CredentialSettings) {
        let certificates = read(given, .certificate) { try Certificate.certificates($0) }.flatMap { $0 }
        let privateKey = read(given, .privateKey) { try RSAPrivateKey($0) }.first
        let certificate = certificates.first { $0.publicKey == privateKey?.publicKey } ?? certificates.first
        let written = given.text("serialNo").flatMap(SerialNumber.canonical)
        let serial =
            shown(written, "WECHATPAY_SERIAL_NO", "a serial number") { Shown.serialNumber($0) }
            ?? certificate?.serialNumber
        if let certificate, let privateKey, certificate.publicKey != privateKey.publicKey {
            notes.append("The private key is not that of the merchant certificate that is configured.")
        }
        if let privateKey { add(.merchantCertificate, serial ?? "without a serial number", privateKey.publicKey) }
        if let certificate { add(.merchantCertificate, certificate.serialNumber, certificate.publicKey) }
    }

    private mutating func addPlatform(_ given: CredentialSettings) {
        let publicKeys = read(given, .publicKey) { pem in
            // A certificate in its place is a mix-up that is then explained.
            do { return try RSAPublicKey(pem) } catch let error {
                guard let certificate = try? Certificate.certificates(pem).first else { throw error }
                return certificate.publicKey
            }
        }
        let id = shown(given.text("publicKeyID"), "WECHATPAY_PUBLIC_KEY_ID", "the id of a WeChat Pay public key") {
            Shown.publicKeyID($0)
        }
        for key in publicKeys { add(.platformPublicKey, id ?? "without an id", key) }
        for certificate in read(given, .platformCertificates, { try Certificate.certificates($0) }).flatMap({ $0 }) {
            add(.platformCertificate, certificate.serialNumber, certificate.publicKey)
        }
    }

    /// A setting that sentences may quote; one that holds something else, a key perhaps, is left out and noted.
    private mutating func shown(
        _ value: String?, _ setting: String, _ what: String, _ show: (String) -> String
    ) -> String? {
        guard let value else { return nil }
        guard show(value) == value else {
            notes.append("\(setting) holds something else than \(what); it is not shown, and not used.")
            return nil
        }
        return value
    }

    private mutating func add(_ kind: KnownKey.Kind, _ id: String, _ key: RSAPublicKey) {
        if let known = try? KnownKey(kind, id: id, der: key.derRepresentation) { knowledge.keys.append(known) }
    }

    /// What a setting's files hold; those that cannot be used are noted.
    private mutating func read<Value>(
        _ given: CredentialSettings, _ setting: PEMSetting, _ work: (PEMText) throws -> Value
    ) -> [Value] {
        let sources: [PEMSource]
        do throws(SettingFault) { sources = try given.sources(setting) } catch {
            notes.append("\(error.fact) \(error.advice)")
            return []
        }
        return sources.compactMap { source in
            do { return try work(source.pem) } catch {
                // The error's own words name the kind of file, and quote nothing of it.
                notes.append("\(source.setting): \((error as? SigningError)?.message ?? "it cannot be read.")")
                return nil
            }
        }
    }
}
