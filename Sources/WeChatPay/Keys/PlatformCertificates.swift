// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Logging
import Synchronization

/// The platform certificates (平台证书) of one merchant: downloaded when they are needed first, and kept up to date.
///
/// ```swift
/// let certificates = try PlatformCertificates(merchant: merchant, apiV3Key: key)
/// let client = try WeChatPayClient(merchant: merchant, platformKeySource: certificates, apiV3Key: key)
/// ```
///
/// - The first call downloads them. A list is trusted because it opens with the APIv3 key, and its signature is verified
///   with the certificates it holds.
/// - A message that names an unknown certificate causes one download, however many wait for it, and is verified then.
/// - As a service (`run()`) they are refreshed in the background. Without one, a call refreshes a list that is older
///   than two intervals.
/// - A refresh that fails keeps what there is and says so in the log.
///
/// Which key is used: calls name the WeChat Pay public key where one is configured, else the certificate that lasts
/// longest, and sensitive fields are encrypted with the key that is named. What a message is verified with, the message
/// says. With a public key nothing is downloaded in the background, only for messages that name a certificate, as they
/// do until the change to the public key is through.
public final class PlatformCertificates: PlatformKeySource {
    /// Whose certificates they are: different merchants have different ones.
    public let merchant: Merchant
    let settings: Settings
    private let download: CertificateDownload
    private let file: CertificateFile?
    private let state: Mutex<State>
    private let flight = SingleFlight<PlatformKeys>()

    private var configuration: WeChatPayClient.Configuration { download.client.configuration }
    /// With a public key nothing is downloaded in the background.
    var hasPublicKey: Bool { state.withLock { $0.hasPublicKey } }

    /// Makes the source; nothing is downloaded yet.
    ///
    /// - Parameters:
    ///   - apiV3Key: The merchant's APIv3 key, which opens what is downloaded.
    ///   - known: What is trusted from the start: the WeChat Pay public key during or after the change to it, or
    ///     certificates that were downloaded before.
    ///   - configuration: Address, limits, logger, clock, as a client's.
    ///   - transport: What carries the bytes; AsyncHTTPClient by default.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        merchant: Merchant,
        apiV3Key: APIv3Key,
        known: PlatformKeys = [],
        settings: Settings = Settings(),
        configuration: WeChatPayClient.Configuration = .init(),
        transport: (any Transport)? = nil
    ) throws {
        try KeyConsistency.check(merchant: merchant, platformKeys: known)
        self.merchant = merchant
        self.settings = try settings.validated()
        let publicKeys = known.keys.filter { if case .publicKey = $0 { true } else { false } }
        download = CertificateDownload(
            client: try WeChatPayClient(
                merchant: merchant, anyKeys: PlatformKeys(publicKeys), apiV3Key: apiV3Key,
                configuration: configuration, transport: transport
            ),
            apiV3Key: apiV3Key,
            authority: settings.authority
        )
        file = settings.directory.map { CertificateFile(directory: $0, mchid: merchant.mchid) }
        state = Mutex(State(known: known))
    }

    // MARK: Keys

    /// The keys trusted now; without configured ones there are none before the first download.
    public var current: PlatformKeys { state.withLock { $0.snapshot } }

    /// When the present list was downloaded; `nil` before the first time.
    public var fetchedAt: Date? { state.withLock { $0.fetchedAt } }

    /// The keys, downloaded first where there are none that can be used, and refreshed where they are older than two
    /// intervals.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/platformKeysUnavailable`` or
    ///   ``WeChatPayError/Code/publicKeyOnly`` where there are none; `CancellationError`.
    public func ready() async throws -> PlatformKeys {
        if let keys = fresh() { return keys }
        do {
            return try await fly(isAnswer: { _ in self.fresh() != nil }) {
                await self.readFile()
                if let keys = self.fresh() { return keys }
                if let failure = self.recentFailure() { throw failure }
                return try await self.fetch()
            }
        } catch let error as WeChatPayError {
            // Old keys may be right still, and whether they are a reply will tell.
            let keys = current
            guard keys.preferred(at: configuration.now()) != nil else { throw error }
            return keys
        }
    }

    /// The keys after at most one download for a certificate that is not known.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/platformKeysUnavailable`` or
    ///   ``WeChatPayError/Code/publicKeyOnly``; `CancellationError`.
    public func keys(for serial: String) async throws -> PlatformKeys {
        let held = current
        // Public keys are never listed: they are configured or unknown.
        guard held[serial] == nil, !serial.hasPrefix("PUB_KEY_ID_") else { return held }
        return try await fly(isAnswer: { $0[serial] != nil }) {
            await self.readFile()
            return try await self.asked(for: serial, unlessHeld: true)
        }
    }

    /// The keys after at most one download because WeChat Pay refused the certificate that a call named.
    ///
    /// - Throws: ``WeChatPayError`` as ``keys(for:)``.
    public func keys(insteadOf serial: String) async throws -> PlatformKeys {
        guard !serial.hasPrefix("PUB_KEY_ID_") else { return current }
        let isAnother = { @Sendable (keys: PlatformKeys) in
            keys.preferred(at: self.configuration.now()).map { $0.id != serial } ?? false
        }
        return try await fly(isAnswer: isAnother) {
            // Others may have been refused before, and the list is new already.
            if isAnother(self.current) { return self.current }
            return try await self.asked(for: serial, unlessHeld: false)
        }
    }

    /// Downloads the list now, whatever its age, or waits for a download that is under way.
    ///
    /// - Throws: ``WeChatPayError`` as ``keys(for:)``; the keys are as before.
    @discardableResult
    public func refresh() async throws -> PlatformKeys {
        let before = state.withLock { $0.lists }
        return try await fly(isAnswer: { _ in self.state.withLock { $0.lists } != before }) { try await self.fetch() }
    }

    /// Downloads a list and returns it with its PEM texts.
    package func downloaded() async throws -> [DownloadedCertificate] {
        let result = try await CallDeadline.$current.withValue(.earliest(configuration.timeout)) {
            try await download.run()
        }
        take(result, at: configuration.now())
        return result.list.certificates
    }

    // MARK: One at a time

    /// Starts a flight, or joins the one under way and asks again where that was about something else.
    ///
    /// Anybody can start flights, by messages with invented serial numbers, and keep a question from being asked for
    /// a while: so after a few joined ones the keys are as they are.
    private func fly(
        isAnswer: (PlatformKeys) -> Bool, _ work: @escaping @Sendable () async throws -> PlatformKeys
    ) async throws -> PlatformKeys {
        let timeout = configuration.timeout
        let deadline = CallDeadline.earliest(timeout)
        let late = { @Sendable in
            WeChatPayError(
                .timeout, "The platform certificates were not there within \(deadline.timeout).", outcome: .notSent)
        }
        var failure: (any Error)?
        for _ in 0..<Self.joined {
            let landing = try await flight.run(until: deadline, late: late) {
                // The work has a time of its own: who joins later waits for it as well.
                try await CallDeadline.$current.withValue(CallDeadline(timeout)) { try await work() }
            }
            switch landing.result {
            case .success(let keys):
                if landing.isOwn || isAnswer(keys) { return keys }
                failure = nil
            case .failure(let error):
                if landing.isOwn { throw error }
                failure = error
            }
        }
        if let failure { throw failure }
        return current
    }

    /// How many flights are waited for at most to get one answer.
    private static let joined = 4

    private func asked(for serial: String, unlessHeld: Bool) async throws -> PlatformKeys {
        let now = configuration.now()
        let interval = settings.serialInterval / .seconds(1)
        let (held, mayAsk) = state.withLock { state in
            let isHeld = unlessHeld && state.snapshot[serial] != nil
            return (state.snapshot, !isHeld && state.mayAsk(for: serial, interval: interval, at: now))
        }
        if mayAsk { return try await fetch() }
        if held[serial] == nil, let failure = recentFailure() { throw failure }
        return held
    }

    private func fresh() -> PlatformKeys? {
        let now = configuration.now()
        let limit = 2 * (settings.refreshInterval / .seconds(1))
        return state.withLock { state in
            guard state.snapshot.preferred(at: now) != nil else { return nil }
            guard !state.hasPublicKey, state.hasDownloaded else { return state.snapshot }
            let isOld = state.age(at: now).map { $0 > limit } ?? true
            // After a failure calls do not wait for each other attempt: the old keys serve them.
            let isDue = state.nextRefresh.map { $0 <= now } ?? true
            return isOld && isDue ? nil : state.snapshot
        }
    }

    private func recentFailure() -> WeChatPayError? {
        let now = configuration.now()
        return state.withLock { $0.recentFailure(at: now) }
    }

    private func fetch() async throws -> PlatformKeys {
        do {
            let result = try await download.run()
            return take(result, at: configuration.now())
        } catch let error as WeChatPayError {
            let now = configuration.now()
            let (hasKeys, wait) = state.withLock { state in
                state.fail(error, at: now)
                // A minute, two, four and so on, up to an hour.
                let wait = min(60 * Double(1 << min(state.failures - 1, 6)), 3600) * Double.random(in: 0.9...1.1)
                state.nextRefresh = now.addingTimeInterval(wait)
                return (!state.snapshot.keys.isEmpty, wait)
            }
            configuration.logger?.warning(
                "WeChat Pay platform certificates not refreshed",
                metadata: [
                    "wechatpay.mchid": "\(merchant.mchid)",
                    "wechatpay.error": "\(error)",
                    "wechatpay.keys": "\(hasKeys ? "the old ones stay in use" : "none")",
                    "wechatpay.retry_seconds": "\(Int(wait))",
                ]
            )
            throw error
        }
    }

    @discardableResult
    private func take(_ result: CertificateDownload.Result, at now: Date) -> PlatformKeys {
        let keys = take(result.list, fetchedAt: now, now: now)
        guard let file else { return keys }
        do { try file.write(.init(fetchedAt: now, body: result.body)) } catch {
            configuration.logger?.warning(
                "WeChat Pay platform certificates not kept on disk",
                metadata: ["wechatpay.file": "\(Shown.path(file.path))", "wechatpay.error": "\(type(of: error))"]
            )
        }
        return keys
    }

    private func take(_ list: CertificateList, fetchedAt: Date, now: Date) -> PlatformKeys {
        let interval = settings.refreshInterval / .seconds(1)
        let certificates = list.certificates.map { CertificateCache.shared.shared($0) }
        let (keys, isChanged) = state.withLock { state in
            let isChanged = state.take(certificates, fetchedAt: fetchedAt, now: now)
            state.nextRefresh = fetchedAt.addingTimeInterval(interval * Double.random(in: 0.9...1.1))
            return (state.snapshot, isChanged)
        }
        if isChanged || !list.notes.isEmpty {
            configuration.logger?.info(
                "WeChat Pay platform certificates",
                metadata: [
                    "wechatpay.mchid": "\(merchant.mchid)",
                    "wechatpay.serials": "\(certificates.map(\.serialNumber).joined(separator: ", "))",
                    "wechatpay.notes": "\(list.notes.joined(separator: " "))",
                ]
            )
        }
        return keys
    }

    /// What an earlier process kept; whatever is wrong with it, a download puts it right.
    private func readFile() async {
        guard let file, state.withLock({ !$0.hasReadFile }) else { return }
        let now = configuration.now()
        do {
            if let content = try file.read() {
                var list = try CertificateList(opening: content.body, with: download.apiV3Key, now: now)
                if let authority = settings.authority { try await list.keepOnly(vouchedForBy: authority) }
                _ = take(list, fetchedAt: content.fetchedAt, now: now)
            }
        } catch {
            configuration.logger?.warning(
                "WeChat Pay platform certificates on disk cannot be used; they are downloaded again",
                metadata: [
                    "wechatpay.file": "\(Shown.path(file.path))",
                    "wechatpay.error":
                        "\((error as? WeChatPayError)?.message ?? (error as? SigningError)?.message ?? "\(type(of: error))")",
                ]
            )
        }
        state.withLock { $0.hasReadFile = true }
    }

    // MARK: Background

    /// How long until a refresh in the background is due; `nil` where there is nothing to refresh.
    ///
    /// - Parameter evenUnused: Whether certificates that nobody has needed yet are fetched too.
    func untilDue(evenUnused: Bool) -> Duration? {
        let now = configuration.now()
        let (next, isWanted) = state.withLock { state in
            (state.nextRefresh, !state.hasPublicKey && (evenUnused || state.hasDownloaded))
        }
        guard isWanted else { return nil }
        return next.map { .seconds(max(0, $0.timeIntervalSince(now))) } ?? .zero
    }

    /// Refreshes what is due. A failure is in the log already.
    func refreshIfDue(evenUnused: Bool) async {
        _ = try? await fly(isAnswer: { _ in true }) {
            await self.readFile()
            guard let wait = self.untilDue(evenUnused: evenUnused), wait <= .zero else { return self.current }
            return try await self.fetch()
        }
    }
}

extension PlatformCertificates: CustomStringConvertible, CustomReflectable {
    /// The merchant and the serial numbers; no keys.
    public var description: String {
        "PlatformCertificates(mchid \(merchant.mchid), \(current.keys.map(\.id).joined(separator: ", ")))"
    }

    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["mchid": merchant.mchid]) }
}

extension PlatformCertificates {
    /// The certificates of a client's merchant, over the client's transport.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration`` without an APIv3 key.
    package convenience init(of client: WeChatPayClient, settings: Settings = Settings()) throws {
        guard let apiV3Key = client.apiV3Key else {
            throw WeChatPayError(
                .invalidConfiguration,
                "Certificates are opened with the APIv3 key (APIv3密钥); set WECHATPAY_API_V3_KEY. Nothing was sent."
            )
        }
        let publicKeys = client.platformKeys.keys.filter { if case .publicKey = $0 { true } else { false } }
        try self.init(
            merchant: client.merchant, apiV3Key: apiV3Key, known: PlatformKeys(publicKeys), settings: settings,
            configuration: client.configuration, transport: client.transport
        )
    }
}
