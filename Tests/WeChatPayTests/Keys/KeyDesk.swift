// SPDX-License-Identifier: Apache-2.0

import Foundation
import InMemoryLogging
import Logging
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// A merchant in certificate mode, a sandbox, and what goes between them.
struct KeyDesk {
    let sandbox: Sandbox
    let clock: TestClock
    let wire: Wire
    let logs = InMemoryLogHandler()

    init() throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_750_000_000))
        self.clock = clock
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Self.keys.get()
        configuration.now = { clock.now }
        sandbox = try Sandbox(configuration: configuration)
        wire = Wire(SandboxTransport(sandbox))
    }

    /// Valid at the clock's time, not only at the machine's.
    private static let keys = Result { try SandboxKeys(now: Date(timeIntervalSince1970: 1_750_000_000)) }

    var configuration: WeChatPayClient.Configuration {
        let (clock, logs) = (clock, logs)
        return .init(
            baseURL: "http://127.0.0.1", logger: Logger(label: "keys") { _ in logs }, now: { clock.now }
        )
    }

    func merchant() throws -> Merchant {
        try Merchant(
            mchid: sandbox.credentials.mchid, certificateSerialNumber: sandbox.credentials.certificateSerialNumber,
            privateKey: RSAPrivateKey(pem: sandbox.credentials.privateKeyPEM)
        )
    }

    var publicKey: PlatformKey {
        get throws {
            .publicKey(id: sandbox.credentials.publicKeyID, try RSAPublicKey(pem: sandbox.credentials.publicKeyPEM))
        }
    }

    func certificates(
        known: PlatformKeys = [], apiV3Key: String? = nil, settings: PlatformCertificates.Settings = .init()
    ) throws -> PlatformCertificates {
        try PlatformCertificates(
            merchant: merchant(), apiV3Key: APIv3Key(apiV3Key ?? sandbox.credentials.apiV3Key), known: known,
            settings: settings, configuration: configuration, transport: wire
        )
    }

    func client(_ source: any PlatformKeySource) throws -> WeChatPayClient {
        try WeChatPayClient(
            merchant: merchant(), platformKeySource: source, configuration: configuration, transport: wire)
    }

    var firstSerial: String { sandbox.credentials.platformCertificateSerialNumber }

    func messages(_ level: Logger.Level) -> [String] {
        logs.entries.filter { $0.level == level }.map { "\($0.message) \($0.metadata)" }
    }
}

extension WeChatPayClient {
    /// A call without effects.
    func balance() async throws -> Response { try await self["v3/merchant/fund/balance/BASIC"].get() }
}

/// Counts what is sent, holds downloads up, and puts other replies in place of those that come.
final class Wire: Transport {
    private let inner: any Transport
    private let state = Mutex(State())

    private struct State: Sendable {
        var requests: [TransportRequest] = []
        var change: (@Sendable (TransportReply) throws -> TransportReply)?
        var gate: (stream: AsyncStream<Never>, continuation: AsyncStream<Never>.Continuation)?
    }

    init(_ inner: any Transport) { self.inner = inner }

    /// Changes the replies to downloads of certificates.
    func changeDownloads(_ change: (@Sendable (TransportReply) throws -> TransportReply)?) {
        state.withLock { $0.change = change }
    }

    /// The next download waits until ``openGate()``; a cancelled one does not.
    func closeGate() { state.withLock { $0.gate = AsyncStream.makeStream(of: Never.self) } }

    func openGate() {
        state.withLock { state in
            state.gate?.continuation.finish()
            state.gate = nil
        }
    }

    var requests: [TransportRequest] { state.withLock { $0.requests } }
    var downloads: [TransportRequest] { requests.filter { $0.target == "/v3/certificates" } }
    var calls: [TransportRequest] { requests.filter { $0.target != "/v3/certificates" } }

    struct NothingComes: Error {}

    /// Until so many requests were sent.
    func sent(_ count: Int, _ kind: @Sendable (Wire) -> [TransportRequest]) async throws {
        for _ in 0..<6000 {
            guard kind(self).count < count else { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw NothingComes()
    }

    /// What the other side answers to a request that was seen, without a word of it here.
    func reply(to request: TransportRequest) async throws -> TransportReply { try await inner.send(request) }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        let now = state.withLock { state in
            state.requests.append(request)
            return state
        }
        let reply = try await inner.send(request)
        guard request.target == "/v3/certificates" else { return reply }
        if let gate = now.gate { for await _ in gate.stream {} }
        try Task.checkCancellation()
        return try now.change?(reply) ?? reply
    }
}

extension TransportRequest {
    var namedSerial: String? { HTTPField.Name("Wechatpay-Serial").flatMap { headers[$0] } }
}

/// A directory of its own, removed with the value.
final class KeyFolder: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("keys-\(UUID().uuidString)").path
    deinit { try? FileManager.default.removeItem(atPath: path) }
}
