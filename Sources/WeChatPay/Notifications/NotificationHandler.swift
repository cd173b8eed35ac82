// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Logging

/// Turns what arrives at a `notify_url` into verified, decrypted notifications, in any web framework.
///
/// ```swift
/// let handler = try NotificationHandler(client: client)
/// let response = await handler.process(NotificationRequest(headers: headers, body: body)) { notification in
///     print(notification.eventType, notification.resource)
/// }
/// // Answer with response.status, response.contentType and response.body.
/// ```
///
/// It is a cheap value: copies share the ledger and what is running. One handler is for one merchant. Where several
/// merchants share an address, give each a path of its own, `notify/1900000109`, and hold a handler for each; where that
/// is not possible, give one handler the APIv3 keys of all, and ``WeChatPayNotification/keyName`` says whose it was. That is
/// sound because a key is only tried on what WeChat Pay signed.
public struct NotificationHandler: Sendable {
    /// Where trusted keys come from; `nil` where only APIv2 is received.
    let platformKeys: (any PlatformKeySource)?
    let apiV3Keys: [NamedKey]
    let apiV2Key: APIv2Key?
    let ledger: any NotificationLedger
    /// Limits, logger, clocks.
    public let configuration: Configuration
    let running = RunningWork()
    let diagnoses = DiagnosisBudget()

    struct NamedKey: Sendable {
        let name: String
        let key: APIv3Key
    }

    /// Collects keys.
    ///
    /// - Parameters:
    ///   - platformKeys: The keys that WeChat Pay signs with: fixed ones, or a source that refreshes them.
    ///   - apiV3Key: Opens notifications.
    ///   - apiV2Key: Verifies notifications of APIv2, where such are received.
    ///   - ledger: Remembers what was processed. The default one is in memory: it forgets when the process ends, and
    ///     several processes share none.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        platformKeys: any PlatformKeySource, apiV3Key: APIv3Key, apiV2Key: APIv2Key? = nil,
        ledger: any NotificationLedger = InMemoryNotificationLedger(), configuration: Configuration = Configuration()
    ) throws {
        try self.init(platformKeys, [NamedKey(name: "", key: apiV3Key)], apiV2Key, ledger, configuration)
    }

    /// Collects keys of several merchants, or the old and the new one while an APIv3 key is being changed.
    ///
    /// - Parameter apiV3Keys: By a name that ``WeChatPayNotification/keyName`` then gives, merchant numbers for example;
    ///   at most 64, since each of them may be tried.
    /// - Throws: As ``init(platformKeys:apiV3Key:apiV2Key:ledger:configuration:)``.
    public init(
        platformKeys: any PlatformKeySource, apiV3Keys: [String: APIv3Key],
        ledger: any NotificationLedger = InMemoryNotificationLedger(), configuration: Configuration = Configuration()
    ) throws {
        let keys = apiV3Keys.sorted { $0.key < $1.key }.map { NamedKey(name: $0.key, key: $0.value) }
        try self.init(platformKeys, keys, nil, ledger, configuration)
    }

    /// Takes the key for notifications of APIv2 alone.
    ///
    /// - Throws: As ``init(platformKeys:apiV3Key:apiV2Key:ledger:configuration:)``.
    public init(
        apiV2Key: APIv2Key, ledger: any NotificationLedger = InMemoryNotificationLedger(),
        configuration: Configuration = Configuration()
    ) throws {
        try self.init(nil, [], apiV2Key, ledger, configuration)
    }

    /// Takes keys, merchant number, clock and logger of a client.
    ///
    /// - Parameter configuration: Instead of the client's clock and logger; where it has no merchant number, the client's
    ///   counts.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration`` where the client has no APIv3 key.
    public init(
        client: WeChatPayClient, ledger: any NotificationLedger = InMemoryNotificationLedger(),
        configuration: Configuration? = nil
    ) throws {
        guard let apiV3Key = client.apiV3Key else {
            throw WeChatPayError(
                .invalidConfiguration,
                "Notifications are opened with the APIv3 key; give the client its apiV3Key, or set WECHATPAY_API_V3_KEY."
            )
        }
        var settings =
            configuration ?? Configuration(logger: client.configuration.logger, now: client.configuration.now)
        settings.mchid = settings.mchid ?? client.merchant.mchid
        try self.init(
            platformKeys: client.platformKeySource, apiV3Key: apiV3Key, apiV2Key: client.apiV2Key, ledger: ledger,
            configuration: settings)
    }

    private init(
        _ platformKeys: (any PlatformKeySource)?, _ apiV3Keys: [NamedKey], _ apiV2Key: APIv2Key?,
        _ ledger: any NotificationLedger, _ configuration: Configuration
    ) throws {
        guard !apiV3Keys.isEmpty || apiV2Key != nil, apiV3Keys.count <= 64 else {
            throw WeChatPayError(
                .invalidConfiguration,
                "A notification handler takes one to 64 APIv3 keys; \(apiV3Keys.count) are given.")
        }
        guard configuration.maximumBytes > 0, configuration.timeLimit > .zero else {
            throw WeChatPayError(.invalidConfiguration, "maximumBytes and timeLimit must be greater than zero.")
        }
        guard configuration.mchid?.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ?? true else {
            throw WeChatPayError(.invalidConfiguration, "The merchant number must be digits, as the console shows it.")
        }
        self.platformKeys = platformKeys
        self.apiV3Keys = apiV3Keys
        self.apiV2Key = apiV2Key
        self.ledger = ledger
        self.configuration = configuration
    }
}

extension NotificationHandler {
    /// What a handler needs besides keys; every member has a default.
    public struct Configuration: Sendable {
        /// The longest body to accept, in bytes; 1 MiB by default, hundreds of times what WeChat Pay sends.
        public var maximumBytes: Int
        /// Until the answer must be ready; 4 seconds by default, since WeChat Pay waits for 5.
        public var timeLimit: Duration
        /// The merchant number that notifications of APIv2 must name; in partner mode the service provider's. `nil`, the
        /// default, compares none; a handler that is made of a client has the client's.
        public var mchid: String?
        /// The AppIDs that notifications of APIv2 may name; empty, the default, allows all.
        public var appids: Set<String>
        /// Gets a line for each outcome, without personal data: `debug` for what is well, `notice` for a probe, `warning`
        /// for other refusals, `error` for failures of the merchant's code; none by default.
        public var logger: Logger?
        /// How long the end of a service group is held up by work that still runs; 60 seconds by default. See
        /// ``NotificationHandler/run()``.
        public var finishLimit: Duration
        /// The wall clock, for the verification window.
        public var now: @Sendable () -> Date
        /// Measures ``timeLimit``, ``finishLimit`` and when claims are renewed.
        public var clock: any Clock<Duration>

        /// Collects the settings.
        public init(
            maximumBytes: Int = 1 << 20,
            timeLimit: Duration = .seconds(4),
            mchid: String? = nil,
            appids: Set<String> = [],
            finishLimit: Duration = .seconds(60),
            logger: Logger? = nil,
            now: @escaping @Sendable () -> Date = { Date() },
            clock: any Clock<Duration> = ContinuousClock()
        ) {
            self.maximumBytes = maximumBytes
            self.timeLimit = timeLimit
            self.mchid = mchid
            self.appids = appids
            self.finishLimit = finishLimit
            self.logger = logger
            self.now = now
            self.clock = clock
        }
    }
}

extension NotificationHandler: CustomStringConvertible, CustomReflectable {
    /// How many keys it has; no keys.
    public var description: String {
        "NotificationHandler(\(apiV3Keys.count) APIv3 keys, \(apiV2Key == nil ? 0 : 1) APIv2 keys)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["apiV3Keys": apiV3Keys.count]) }
}
