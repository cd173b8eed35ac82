// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Logging
import Synchronization

/// A client of WeChat Pay (微信支付) for one merchant.
///
/// It is a cheap value: copies share keys and connections, and nothing needs to be shut down.
///
/// ```swift
/// let reply = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
///     json: ["appid": "wxd678efh567h23787", "out_contract_code": "APPLYMENT_00000000001"]
/// )
/// ```
public struct WeChatPayClient: Sendable {
    private let storage: Storage

    /// Who makes the calls.
    public var merchant: Merchant { storage.merchant }
    /// The keys of WeChat Pay's that are trusted now; in certificate mode none before the first call.
    public var platformKeys: PlatformKeys { storage.platformKeySource.current }
    /// Where those keys come from: `PlatformKeys` themselves, ``PlatformCertificates``, or a source of your own.
    public var platformKeySource: any PlatformKeySource { storage.platformKeySource }
    /// For notifications and downloaded certificates.
    public var apiV3Key: APIv3Key? { storage.apiV3Key }
    /// For APIv2 calls.
    public var apiV2Key: APIv2Key? { storage.apiV2Key }
    /// For calls that need mutual TLS.
    public var clientCertificate: ClientCertificate? { storage.clientCertificate }
    /// Address, limits, logger, clock.
    public var configuration: Configuration { storage.configuration }

    var transport: any Transport { storage.transport }
    var verifier: ReplyVerifier { ReplyVerifier(keys: platformKeys) }
    /// What every call of a pinned client names and encrypts with.
    var pinnedKey: PlatformKey? { storage.pinnedKey }

    /// Makes a client and checks that its keys do not contradict each other.
    ///
    /// - Parameters:
    ///   - platformKeys: The WeChat Pay public key with its id, platform certificates, or several of both.
    ///   - apiV3Key: The APIv3 key, where notifications or certificates are read.
    ///   - apiV2Key: The APIv2 key, where APIv2 is called.
    ///   - clientCertificate: The merchant API certificate with its key, where calls need mutual TLS (双向证书).
    ///   - transport: What carries the bytes; AsyncHTTPClient by default.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        merchant: Merchant,
        platformKeys: PlatformKeys,
        apiV3Key: APIv3Key? = nil,
        apiV2Key: APIv2Key? = nil,
        clientCertificate: ClientCertificate? = nil,
        configuration: Configuration = Configuration(),
        transport: (any Transport)? = nil
    ) throws {
        guard platformKeys.preferred != nil else {
            throw WeChatPayError(
                .invalidConfiguration,
                "No platform key is configured; add the WeChat Pay public key with its PUB_KEY_ID, a platform "
                    + "certificate, or an APIv3 key to download the certificates with."
            )
        }
        try self.init(
            merchant: merchant, anyKeys: platformKeys, apiV3Key: apiV3Key, apiV2Key: apiV2Key,
            clientCertificate: clientCertificate, configuration: configuration, transport: transport
        )
    }

    /// Makes a client whose platform keys come from a source that may change: ``PlatformCertificates``, or one of your
    /// own.
    ///
    /// - Parameters:
    ///   - platformKeySource: Asked for the keys at each call, and for others when a reply names one that is not known.
    ///     Share it with whatever verifies notifications.
    ///   - apiV3Key: The APIv3 key, where notifications or certificates are read.
    ///   - apiV2Key: The APIv2 key, where APIv2 is called.
    ///   - clientCertificate: The merchant API certificate with its key, where calls need mutual TLS (双向证书).
    ///   - transport: What carries the bytes; AsyncHTTPClient by default.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        merchant: Merchant,
        platformKeySource: any PlatformKeySource,
        apiV3Key: APIv3Key? = nil,
        apiV2Key: APIv2Key? = nil,
        clientCertificate: ClientCertificate? = nil,
        configuration: Configuration = Configuration(),
        transport: (any Transport)? = nil
    ) throws {
        try self.init(
            merchant: merchant, anyKeys: platformKeySource, apiV3Key: apiV3Key, apiV2Key: apiV2Key,
            clientCertificate: clientCertificate, configuration: configuration, transport: transport
        )
    }

    /// Makes a client in certificate mode (平台证书模式): the first call downloads the platform certificates.
    ///
    /// ``platformKeySource`` is then ``PlatformCertificates``. Make one first and pass it as `platformKeySource:` to run
    /// it as a service.
    ///
    /// - Parameters:
    ///   - apiV3Key: The APIv3 key, which opens the certificates.
    ///   - certificates: How they are refreshed, checked and kept.
    ///   - apiV2Key: The APIv2 key, where APIv2 is called.
    ///   - clientCertificate: The merchant API certificate with its key, where calls need mutual TLS (双向证书).
    ///   - transport: What carries the bytes; AsyncHTTPClient by default.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        merchant: Merchant,
        apiV3Key: APIv3Key,
        certificates: PlatformCertificates.Settings = .init(),
        apiV2Key: APIv2Key? = nil,
        clientCertificate: ClientCertificate? = nil,
        configuration: Configuration = Configuration(),
        transport: (any Transport)? = nil
    ) throws {
        let source = try PlatformCertificates(
            merchant: merchant, apiV3Key: apiV3Key, settings: certificates, configuration: configuration,
            transport: transport
        )
        try self.init(
            merchant: merchant, anyKeys: source, apiV3Key: apiV3Key, apiV2Key: apiV2Key,
            clientCertificate: clientCertificate, configuration: configuration, transport: transport
        )
    }

    /// A source that has no keys yet is allowed here.
    init(
        merchant: Merchant,
        anyKeys source: any PlatformKeySource,
        apiV3Key: APIv3Key?,
        apiV2Key: APIv2Key? = nil,
        clientCertificate: ClientCertificate? = nil,
        configuration: Configuration,
        transport: (any Transport)?
    ) throws {
        try KeyConsistency.check(merchant: merchant, platformKeys: source.current)
        let configuration = try configuration.validated()
        storage = Storage(
            merchant: merchant,
            apiV3Key: apiV3Key,
            apiV2Key: apiV2Key,
            clientCertificate: clientCertificate,
            configuration: configuration,
            transport: transport ?? HTTPClientTransport.shared(maximumConnections: configuration.maximumConnections),
            platformKeySource: source,
            pinnedKey: nil
        )
    }

    /// The same client, which names one key in all its requests and encrypts with it.
    init(_ other: WeChatPayClient, pinning key: PlatformKey) {
        let storage = other.storage
        self.storage = Storage(
            merchant: storage.merchant,
            apiV3Key: storage.apiV3Key,
            apiV2Key: storage.apiV2Key,
            clientCertificate: storage.clientCertificate,
            configuration: storage.configuration,
            transport: storage.transport,
            platformKeySource: storage.platformKeySource,
            pinnedKey: key
        )
    }

    private final class Storage: Sendable {
        let merchant: Merchant
        let apiV3Key: APIv3Key?
        let apiV2Key: APIv2Key?
        let clientCertificate: ClientCertificate?
        let configuration: Configuration
        let transport: any Transport
        let platformKeySource: any PlatformKeySource
        let pinnedKey: PlatformKey?

        init(
            merchant: Merchant, apiV3Key: APIv3Key?, apiV2Key: APIv2Key?, clientCertificate: ClientCertificate?,
            configuration: Configuration, transport: any Transport, platformKeySource: any PlatformKeySource,
            pinnedKey: PlatformKey?
        ) {
            self.merchant = merchant
            self.apiV3Key = apiV3Key
            self.apiV2Key = apiV2Key
            self.clientCertificate = clientCertificate
            self.configuration = configuration
            self.transport = transport
            self.platformKeySource = platformKeySource
            self.pinnedKey = pinnedKey
        }
    }

    static let userAgent = "swift-wechatpay/0.1.0"
}

extension WeChatPayClient {
    /// What a client needs besides keys; every member has a default.
    public struct Configuration: Sendable {
        /// Scheme and host; WeChat Pay's main address by default. The path of a proxy of one's own in front of it may
        /// follow: it is sent, but not signed.
        public var baseURL: String
        /// For one whole call, from its first byte to the last one of its reply; 30 seconds by default. It counts
        /// together what the call waits for: platform certificates, the signer, a connection, the reply, a second
        /// attempt after a change of certificates.
        ///
        /// A file that is sent or received in pieces may take longer, as long as bytes move; the reply to an upload then
        /// has this time once more, from the last byte of the upload on.
        public var timeout: Duration
        /// The longest reply body to accept, in bytes; 10 MiB by default. Any size will do, `Int.max` for no limit.
        public var maximumReplyBytes: Int
        /// The longest encrypted file to accept, in bytes as they come; 256 MiB by default. Bills of sub-merchants come
        /// so, perhaps in several files, each of which may have this length.
        ///
        /// Such a file is opened as a whole, since nothing of it is handed over unauthenticated: while that goes on, it
        /// takes about twice its length in memory. A longer one is refused as ``WeChatPayError/Code/bodyTooLarge``, before
        /// it is read where the reply says how long it is. Any size will do, `Int.max` for no limit.
        public var maximumSealedBytes: Int
        /// The most connections to one host at a time, 1 to 65,535; 200 by default. Calls beyond them wait, within their
        /// ``timeout``, and fail with ``WeChatPayError/Outcome/notSent`` where it does not suffice. All clients with the
        /// same number share their connections; a transport of the application's has limits of its own.
        public var maximumConnections: Int
        /// Gets one debug line a call, and a warning for one that failed, without personal data; none by default.
        public var logger: Logger?
        /// The wall clock, for timestamps and the verification window.
        public var now: @Sendable () -> Date

        /// What ``maximumConnections`` is where nothing is said.
        public static let defaultMaximumConnections = 200

        /// Collects the settings.
        public init(
            baseURL: String = "https://api.mch.weixin.qq.com",
            timeout: Duration = .seconds(30),
            maximumReplyBytes: Int = 10 << 20,
            maximumSealedBytes: Int = 256 << 20,
            maximumConnections: Int = Configuration.defaultMaximumConnections,
            logger: Logger? = nil,
            now: @escaping @Sendable () -> Date = { Date() }
        ) {
            self.baseURL = baseURL
            self.timeout = timeout
            self.maximumReplyBytes = maximumReplyBytes
            self.maximumSealedBytes = maximumSealedBytes
            self.maximumConnections = maximumConnections
            self.logger = logger
            self.now = now
        }

        private static let plainHosts = Mutex<Set<String>>([])

        /// Whether a host without TLS was not named in the log yet: thousands of merchants may have the same one.
        private static func isNewlyPlain(_ host: String) -> Bool {
            plainHosts.withLock { $0.count < 64 && $0.insert(host).inserted }
        }

        func validated() throws -> Configuration {
            guard let url = URLComponents(string: baseURL), let host = url.host, !host.isEmpty,
                let scheme = url.scheme?.lowercased(), scheme == "https" || scheme == "http",
                url.query == nil, url.fragment == nil, url.user == nil, url.password == nil,
                Self.isPrefix(url.percentEncodedPath)
            else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "The base URL must be scheme and host, https://api.mch.weixin.qq.com for example; only a proxy of yours "
                        + "may have a path, and that does not end in /v2 or /v3, which every call brings along."
                )
            }
            guard url.path.isEmpty || url.path == "/" || !Host.isWeChatPays(baseURL) else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "WeChat Pay's own base URL is scheme and host alone; paths as /v3 come with every call."
                )
            }
            guard (1...65535).contains(url.port ?? 443) else {
                throw WeChatPayError(.invalidConfiguration, "The port of the base URL must be 1 to 65535.")
            }
            if scheme == "http" {
                guard !Host.isWeChatPays(host: host) else {
                    throw WeChatPayError(
                        .invalidConfiguration, "WeChat Pay is reached by https only; correct the base URL.")
                }
                if !Host.isLoopback(host), Self.isNewlyPlain(host) {
                    logger?.warning(
                        "WeChat Pay calls leave this machine unencrypted; use https",
                        metadata: ["wechatpay.host": "\(Outside.text(host, limit: 128))"])
                }
            }
            guard timeout > .zero, maximumReplyBytes > 0, maximumSealedBytes > 0 else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "timeout, maximumReplyBytes and maximumSealedBytes must be greater than zero.")
            }
            guard (1...65535).contains(maximumConnections) else {
                throw WeChatPayError(.invalidConfiguration, "maximumConnections must be 1 to 65535.")
            }
            var copy = self
            if copy.baseURL.hasSuffix("/") { copy.baseURL.removeLast() }
            return copy
        }

        /// Whether a path can stand in front of every target.
        private static func isPrefix(_ path: String) -> Bool {
            let path = path.hasSuffix("/") ? path.dropLast() : path[...]
            let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            return segments.allSatisfy { segment in
                !segment.isEmpty && segment != "." && segment != ".." && PercentEncoding.isValidSegment(String(segment))
            } && segments.last != "v3" && segments.last != "v2"
        }
    }
}

extension WeChatPayClient: CustomStringConvertible, CustomReflectable {
    /// The merchant number and address; no keys.
    public var description: String { "WeChatPayClient(mchid \(merchant.mchid), \(Shown.url(configuration.baseURL)))" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["mchid": merchant.mchid]) }
}
