// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The merchants of one process: a client for each, over one transport and one background service.
///
/// ```swift
/// let merchants = try Merchants(configuration: .init(logger: logger))
/// try merchants.add(merchant, apiV3Key: key)
/// let client = try merchants.client(for: "1900000109")
/// ```
///
/// A merchant costs what its keys cost, some kilobytes, and no timer: ten thousand are no burden. They are added and
/// removed while the program runs. Each has its own platform certificates, since WeChat Pay documents that they differ
/// from merchant to merchant; they are downloaded at a merchant's first call, and from then on refreshed by the one
/// `run()` of this registry.
///
/// A service provider (服务商) adds itself, once: calls for its sub-merchants are signed by the provider, and name them
/// in their own parameters (`sub_mchid`). No client fills those in, because they stand in bodies, queries and paths
/// that differ by operation, and a wrong one moves another merchant's money; typed requests demand them.
public final class Merchants: Sendable {
    let certificates: PlatformCertificates.Settings
    private let configuration: WeChatPayClient.Configuration
    private let transport: any Transport
    private let clients = Mutex<[String: WeChatPayClient]>([:])

    /// Starts without any merchant.
    ///
    /// - Parameters:
    ///   - configuration: Address, limits, logger and clock of all clients.
    ///   - certificates: How platform certificates are refreshed, checked and kept.
    ///   - transport: What carries the bytes of all; AsyncHTTPClient by default.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        configuration: WeChatPayClient.Configuration = .init(),
        certificates: PlatformCertificates.Settings = .init(),
        transport: (any Transport)? = nil
    ) throws {
        self.configuration = try configuration.validated()
        self.certificates = try certificates.validated()
        self.transport =
            transport ?? HTTPClientTransport.shared(maximumConnections: configuration.maximumConnections)
    }

    /// Adds a merchant, or gives a known one other credentials; calls under way keep the old ones.
    ///
    /// - Parameters:
    ///   - platformKeys: The WeChat Pay public key with its id, certificates, or both. They may be left out where there
    ///     is an APIv3 key to download certificates with.
    ///   - apiV3Key: The APIv3 key. With one, platform certificates are downloaded where they are needed.
    ///   - apiV2Key: The APIv2 key, where APIv2 is called.
    ///   - clientCertificate: The merchant API certificate with its key, where calls need mutual TLS (双向证书).
    /// - Returns: The merchant's client.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``; then nothing has changed.
    @discardableResult
    public func add(
        _ merchant: Merchant,
        platformKeys: PlatformKeys = [],
        apiV3Key: APIv3Key? = nil,
        apiV2Key: APIv2Key? = nil,
        clientCertificate: ClientCertificate? = nil
    ) throws -> WeChatPayClient {
        let client: WeChatPayClient
        if let apiV3Key {
            let source = try PlatformCertificates(
                merchant: merchant, apiV3Key: apiV3Key, known: platformKeys, settings: certificates,
                configuration: configuration, transport: transport
            )
            client = try WeChatPayClient(
                merchant: merchant, platformKeySource: source, apiV3Key: apiV3Key, apiV2Key: apiV2Key,
                clientCertificate: clientCertificate, configuration: configuration, transport: transport
            )
        } else {
            client = try WeChatPayClient(
                merchant: merchant, platformKeys: platformKeys, apiV2Key: apiV2Key,
                clientCertificate: clientCertificate, configuration: configuration, transport: transport
            )
        }
        clients.withLock { $0[merchant.mchid] = client }
        return client
    }

    /// Forgets a merchant; calls under way go on.
    ///
    /// - Returns: Its client, if there was one.
    @discardableResult
    public func remove(_ mchid: String) -> WeChatPayClient? { clients.withLock { $0.removeValue(forKey: mchid) } }

    /// The client of a merchant; `nil` where it was not added.
    public subscript(mchid: String) -> WeChatPayClient? { clients.withLock { $0[mchid] } }

    /// The client of a merchant.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/unknownMerchant``.
    public func client(for mchid: String) throws -> WeChatPayClient {
        guard let client = self[mchid] else {
            throw WeChatPayError(
                .unknownMerchant,
                "The merchant \(PercentEncoding.printable(String(mchid.prefix(32)))) is not known here; add it first. "
                    + "Nothing was sent."
            )
        }
        return client
    }

    /// The numbers of all merchants, in no order.
    public var mchids: [String] { clients.withLock { Array($0.keys) } }

    /// How many merchants there are.
    public var count: Int { clients.withLock { $0.count } }

    /// Those whose certificates are to be refreshed now.
    func due() -> [PlatformCertificates] {
        let sources = clients.withLock { $0.values.compactMap { $0.platformKeySource as? PlatformCertificates } }
        return sources.filter { $0.untilDue(evenUnused: false).map { $0 <= .zero } ?? false }
    }
}

extension Merchants: CustomStringConvertible, CustomReflectable {
    /// How many there are; no numbers and no keys.
    public var description: String { "Merchants(\(count))" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}
