// SPDX-License-Identifier: Apache-2.0

public import Configuration

extension WeChatPayClient {
    /// Makes a client from configuration: environment variables, files, or any other provider.
    ///
    /// Keys under `wechatpay`, with the environment's spelling:
    ///
    /// | key | environment | |
    /// | --- | --- | --- |
    /// | `mchid` | `WECHATPAY_MCHID` | merchant number |
    /// | `serialNo` | `WECHATPAY_SERIAL_NO` | serial number of the merchant API certificate |
    /// | `privateKeyPath` | `WECHATPAY_PRIVATE_KEY_PATH` | PEM file of the merchant API private key |
    /// | `publicKeyID` | `WECHATPAY_PUBLIC_KEY_ID` | id of the WeChat Pay public key |
    /// | `publicKeyPath` | `WECHATPAY_PUBLIC_KEY_PATH` | its PEM file |
    /// | `platformCertificatePaths` | `WECHATPAY_PLATFORM_CERTIFICATE_PATHS` | PEM files, separated by commas |
    /// | `platformCertificateDirectory` | `WECHATPAY_PLATFORM_CERTIFICATE_DIRECTORY` | where downloaded platform certificates are kept, optional |
    /// | `platformRootPath` | `WECHATPAY_PLATFORM_ROOT_PATH` | PEM file of a root that downloaded certificates must lead to, optional |
    /// | `apiV3.key` | `WECHATPAY_API_V3_KEY` | APIv3 key, optional |
    /// | `apiV2.key` | `WECHATPAY_API_V2_KEY` | APIv2 key, optional |
    /// | `certificatePath` | `WECHATPAY_CERTIFICATE_PATH` | PEM file of the merchant API certificate, for mutual TLS under the key above, optional |
    /// | `baseURL` | `WECHATPAY_BASE_URL` | optional |
    ///
    /// With an APIv3 key, platform certificates are downloaded where they are needed (``PlatformCertificates``): at the
    /// first call where no platform key is configured (平台证书模式), else when a message names one that is not known.
    ///
    /// - Parameter base: Settings that configuration does not have: logger, clock, limits.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``, naming everything that is missing.
    public init(config: ConfigReader, base: Configuration = Configuration(), transport: (any Transport)? = nil) throws {
        let reader = config.scoped(to: "wechatpay")
        let missing = Self.missingConfiguration(config)
        guard missing.isEmpty, let mchid = reader.string(forKey: "mchid"),
            let serial = reader.string(forKey: "serialNo"),
            let keyPath = reader.string(forKey: "privateKeyPath", isSecret: true)
        else {
            throw WeChatPayError(.invalidConfiguration, "The configuration lacks \(missing.joined(separator: ", ")).")
        }
        var settings = base
        if let url = reader.string(forKey: "baseURL") { settings.baseURL = url }
        do {
            var keys: [PlatformKey] = []
            if let id = reader.string(forKey: "publicKeyID"), let path = reader.string(forKey: "publicKeyPath") {
                keys.append(.publicKey(id: id, try RSAPublicKey(contentsOfFile: path)))
            }
            for path in reader.stringArray(forKey: "platformCertificatePaths") ?? [] {
                keys.append(.certificate(try Certificate(contentsOfFile: path)))
            }
            let merchant = try Merchant(
                mchid: mchid,
                certificateSerialNumber: serial,
                privateKey: RSAPrivateKey(contentsOfFile: keyPath)
            )
            let apiV3Key = try reader.string(forKey: "apiV3.key", isSecret: true).map { try APIv3Key($0) }
            try self.init(
                merchant: merchant,
                platformKeySource: Self.source(keys, reader, merchant, apiV3Key, settings, transport),
                apiV3Key: apiV3Key,
                apiV2Key: reader.string(forKey: "apiV2.key", isSecret: true).map { try APIv2Key($0) },
                clientCertificate: reader.string(forKey: "certificatePath").map {
                    try ClientCertificate(certificatePath: $0, privateKeyPath: keyPath)
                },
                configuration: settings,
                transport: transport
            )
        } catch let error as SigningError {
            throw WeChatPayError(.invalidConfiguration, error.message)
        }
    }

    private static func source(
        _ keys: [PlatformKey], _ reader: ConfigReader, _ merchant: Merchant, _ apiV3Key: APIv3Key?,
        _ configuration: Configuration, _ transport: (any Transport)?
    ) throws -> any PlatformKeySource {
        guard let apiV3Key else { return PlatformKeys(keys) }
        var settings = PlatformCertificates.Settings()
        settings.directory = reader.string(forKey: "platformCertificateDirectory")
        settings.authority = try reader.string(forKey: "platformRootPath").map {
            try CertificateAuthority(contentsOfFile: $0)
        }
        return try PlatformCertificates(
            merchant: merchant, apiV3Key: apiV3Key, known: PlatformKeys(keys), settings: settings,
            configuration: configuration, transport: transport
        )
    }

    /// Whether any credential is configured, so that a half-done configuration is told from none at all.
    public static func hasConfiguration(_ config: ConfigReader) -> Bool {
        let reader = config.scoped(to: "wechatpay")
        let names: [ConfigKey] = [
            "baseURL", "mchid", "serialNo", "privateKeyPath", "publicKeyID", "publicKeyPath", "apiV3.key", "apiV2.key",
            "certificatePath",
        ]
        return names.contains { reader.string(forKey: $0, isSecret: true) != nil }
            || reader.stringArray(forKey: "platformCertificatePaths") != nil
    }

    /// The environment's names of the required settings that are absent.
    static func missingConfiguration(_ config: ConfigReader) -> [String] {
        let reader = config.scoped(to: "wechatpay")
        func has(_ key: ConfigKey) -> Bool { !(reader.string(forKey: key, isSecret: true) ?? "").isEmpty }
        let hasCertificates = !(reader.stringArray(forKey: "platformCertificatePaths") ?? []).isEmpty
        var missing: [String] = []
        if !has("mchid") { missing.append("WECHATPAY_MCHID") }
        if !has("serialNo") { missing.append("WECHATPAY_SERIAL_NO") }
        if !has("privateKeyPath") { missing.append("WECHATPAY_PRIVATE_KEY_PATH") }
        switch (has("publicKeyID"), has("publicKeyPath"), hasCertificates) {
        case (true, false, _): missing.append("WECHATPAY_PUBLIC_KEY_PATH")
        case (false, true, _): missing.append("WECHATPAY_PUBLIC_KEY_ID")
        case (false, false, false) where !has("apiV3.key"):
            missing.append(
                "WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY_PATH (or WECHATPAY_PLATFORM_CERTIFICATE_PATHS, or "
                    + "WECHATPAY_API_V3_KEY to download the certificates with)")
        default: break
        }
        return missing
    }
}
