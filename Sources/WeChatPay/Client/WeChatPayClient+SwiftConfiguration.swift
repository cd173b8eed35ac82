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
    /// | `serialNo` | `WECHATPAY_SERIAL_NO` | serial number of the merchant API certificate; without it that of the certificate below |
    /// | `privateKeyPath` | `WECHATPAY_PRIVATE_KEY_PATH` | PEM file of the merchant API private key |
    /// | `publicKeyID` | `WECHATPAY_PUBLIC_KEY_ID` | id of the WeChat Pay public key |
    /// | `publicKeyPath` | `WECHATPAY_PUBLIC_KEY_PATH` | its PEM file |
    /// | `platformCertificatePaths` | `WECHATPAY_PLATFORM_CERTIFICATE_PATHS` | PEM files, separated by commas; one may hold several |
    /// | `platformCertificateDirectory` | `WECHATPAY_PLATFORM_CERTIFICATE_DIRECTORY` | where downloaded platform certificates are kept, optional |
    /// | `platformRootPath` | `WECHATPAY_PLATFORM_ROOT_PATH` | PEM file of a root that downloaded certificates must lead to, optional |
    /// | `apiV3.key` | `WECHATPAY_API_V3_KEY` | APIv3 key, optional |
    /// | `apiV2.key` | `WECHATPAY_API_V2_KEY` | APIv2 key, optional |
    /// | `certificatePath` | `WECHATPAY_CERTIFICATE_PATH` | PEM file of the merchant API certificate, for mutual TLS under the key above, optional |
    /// | `baseURL` | `WECHATPAY_BASE_URL` | optional |
    /// | `proxy` | `WECHATPAY_PROXY` | an outgoing proxy, as ``OutgoingProxy`` reads it; optional |
    ///
    /// Where files are hard to come by, in containers for example, `privateKey`, `publicKey`, `platformCertificates`,
    /// `platformRoot` and `certificate` (`WECHATPAY_PRIVATE_KEY`, `WECHATPAY_PUBLIC_KEY` and so on) take the PEM text in
    /// place of the path. Its line breaks may be written out as `\n`, or be left out.
    ///
    /// With an APIv3 key, platform certificates are downloaded where they are needed (``PlatformCertificates``): at the
    /// first call where no platform key is configured (平台证书模式), else when a message names one that is not known.
    ///
    /// - Parameter base: Settings that configuration does not have: logger, clock, limits.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``, naming everything that is missing.
    public init(config: ConfigReader, base: Configuration = Configuration(), transport: (any Transport)? = nil) throws {
        let given = CredentialSettings(config)
        let missing = given.missing
        guard missing.isEmpty, let mchid = given.text("mchid") else {
            throw WeChatPayError(.invalidConfiguration, "The configuration lacks \(missing.joined(separator: ", ")).")
        }
        var settings = base
        if let url = given.text("baseURL") { settings.baseURL = url }
        var transport = transport
        if transport == nil, let proxy = given.text("proxy") {
            transport = HTTPClientTransport.through(try OutgoingProxy(proxy))
        }
        do {
            let merchant = try Self.merchant(mchid, given)
            let apiV3Key = try given.secret("apiV3.key").map { try APIv3Key($0) }
            try self.init(
                merchant: merchant,
                platformKeySource: Self.source(Self.keys(given), given, merchant, apiV3Key, settings, transport),
                apiV3Key: apiV3Key,
                apiV2Key: given.secret("apiV2.key").map { try APIv2Key($0) },
                clientCertificate: Self.clientCertificate(given),
                configuration: settings,
                transport: transport
            )
        } catch let error as SigningError {
            throw WeChatPayError(.invalidConfiguration, error.message)
        } catch let fault as SettingFault {
            throw fault.error
        }
    }

    private static func merchant(_ mchid: String, _ given: CredentialSettings) throws -> Merchant {
        guard let source = try given.source(.privateKey) else {
            throw WeChatPayError(.invalidConfiguration, "The configuration lacks WECHATPAY_PRIVATE_KEY_PATH.")
        }
        let key = try source.reading { try RSAPrivateKey($0) }
        let certificate = try given.source(.certificate)?.reading {
            try Certificate.certificates($0).belonging(to: key)
        }
        guard let serial = given.text("serialNo") else {
            guard let certificate else {
                throw WeChatPayError(.invalidConfiguration, "The configuration lacks WECHATPAY_SERIAL_NO.")
            }
            return try Merchant(mchid: mchid, privateKey: key, certificate: certificate)
        }
        guard certificate != nil || SerialNumber.canonical(serial)?.utf8.count != 32 else {
            throw WeChatPayError(
                .invalidConfiguration,
                "WECHATPAY_SERIAL_NO has 32 digits, as a key has, and is not shown. Serial numbers have 40: `openssl x509 -noout "
                    + "-serial -in apiclient_cert.pem` prints it.")
        }
        return try Merchant(mchid: mchid, certificateSerialNumber: serial, privateKey: key, certificate: certificate)
    }

    private static func keys(_ given: CredentialSettings) throws -> [PlatformKey] {
        var keys: [PlatformKey] = []
        if let id = given.text("publicKeyID"), let source = try given.source(.publicKey) {
            keys.append(.publicKey(id: id, try source.reading { try RSAPublicKey($0) }))
        }
        for source in try given.sources(.platformCertificates) {
            keys += try source.reading { try Certificate.certificates($0) }.map(PlatformKey.certificate)
        }
        return keys
    }

    private static func clientCertificate(_ given: CredentialSettings) throws -> ClientCertificate? {
        guard let certificate = try given.source(.certificate), let key = try given.source(.privateKey) else {
            return nil
        }
        return try ClientCertificate(certificate.pem, key.pem)
    }

    private static func source(
        _ keys: [PlatformKey], _ given: CredentialSettings, _ merchant: Merchant, _ apiV3Key: APIv3Key?,
        _ configuration: Configuration, _ transport: (any Transport)?
    ) throws -> any PlatformKeySource {
        guard let apiV3Key else { return PlatformKeys(keys) }
        var settings = PlatformCertificates.Settings()
        settings.directory = given.text("platformCertificateDirectory")
        settings.authority = try given.source(.platformRoot)?.reading { try CertificateAuthority($0) }
        return try PlatformCertificates(
            merchant: merchant, apiV3Key: apiV3Key, known: PlatformKeys(keys), settings: settings,
            configuration: configuration, transport: transport
        )
    }

    /// Whether any credential is configured, so that a half-done configuration is told from none at all.
    public static func hasConfiguration(_ config: ConfigReader) -> Bool { CredentialSettings(config).isAnyPresent }
}
