// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Downloads that many wait for, some of them blocking the threads that others need.
///
/// On threads of its own, since each test fills the cooperative pool.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct FlightTests {
    private final class Count: Sendable {
        private let number = Mutex(0)
        var value: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    enum Leader: String, CaseIterable {
        case call, certificates, merchants, message
    }

    /// One that awaits the certificates, and blocking callers on all threads of the pool that wait for the same.
    @Test(arguments: Leader.allCases)
    func blockingCallersLetAnAwaitedDownloadEnd(_ leader: Leader) async throws {
        let desk = try KeyDesk()
        let merchants = try Merchants(configuration: desk.configuration, transport: desk.wire)
        try merchants.add(desk.merchant(), apiV3Key: APIv3Key(desk.sandbox.credentials.apiV3Key))
        let client = try merchants.client(for: desk.merchant().mchid)
        let source = try #require(client.platformKeySource as? PlatformCertificates)
        switch leader {
        case .call: break
        case .certificates, .merchants:
            // Old enough that a call waits for the refresh, and the background makes one.
            try await client.preparePlatformKeys()
            desk.clock.advance(by: .seconds(25 * 3600))
        case .message:
            try await client.preparePlatformKeys()
            try desk.sandbox.keys.rotateCertificate()
            try desk.sandbox.faults.add(.certificateRotated, path: "/v3/merchant/*")
        }
        let before = desk.wire.downloads.count
        desk.wire.closeGate()
        let first = Task {
            switch leader {
            case .call: _ = try await client.balance()
            case .certificates: try await source.run()
            case .merchants: try await merchants.run()
            case .message: _ = try await source.keys(for: "7F01")
            }
        }
        try await desk.wire.sent(before + 1) { $0.downloads }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let started = Count()
        let callers = (0..<4 * max(2, cores)).map { _ in
            Task {
                started.add()
                func call() throws -> Int { try client["v3/merchant/fund/balance/BASIC"].get().status }
                return try call()
            }
        }
        // Until they hold the pool, or as good as that.
        for _ in 0..<500 where started.value < cores { try await Task.sleep(for: .milliseconds(10)) }
        desk.wire.openGate()
        for caller in callers { #expect(try await caller.value == 200) }
        first.cancel()
        _ = await first.result
    }

    /// A stranger's message starts a download, and a genuine one under a new certificate comes meanwhile.
    @Test func whoJoinsADownloadForAnotherSerialAsksAgain() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        // The list of before, which says nothing about the new certificate.
        let old = Mutex<TransportReply?>(nil)
        desk.wire.changeDownloads { reply in
            old.withLock { old in
                if old == nil { old = reply }
                return old ?? reply
            }
        }
        _ = try await source.ready()
        desk.wire.closeGate()
        let stranger = Task { try await source.keys(for: "7F00000000000001") }
        try await desk.wire.sent(2) { $0.downloads }
        let new = try desk.sandbox.keys.rotateCertificate().id
        let genuine = Task { try await source.keys(for: new) }
        for _ in 0..<100 { await Task.yield() }
        desk.wire.changeDownloads(nil)
        desk.wire.openGate()
        #expect(try await stranger.value["7F00000000000001"] == nil)
        #expect(try await genuine.value[new] != nil)
        #expect((2...3).contains(desk.wire.downloads.count))
    }

    /// Whatever strangers ask for meanwhile, the number of downloads is limited as before.
    @Test func joinedQuestionsStayWithinTheLimit() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates()
        _ = try await source.ready()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 { group.addTask { _ = try? await source.keys(for: "7F00\(number)") } }
        }
        #expect(desk.wire.downloads.count <= 6)
    }

    @Test func whoIsLateLeavesTheOthersTheirDownload() async throws {
        let desk = try KeyDesk()
        desk.wire.closeGate()
        var hurried = desk.configuration
        hurried.timeout = .milliseconds(300)
        let source = try desk.certificates()
        let client = try WeChatPayClient(
            merchant: desk.merchant(), platformKeySource: source, configuration: hurried, transport: desk.wire)
        let patient = Task { try await source.ready() }
        try await desk.wire.sent(1) { $0.downloads }
        let error = await failure { try await client.balance() }
        #expect(error?.code == .timeout && error?.outcome == .notSent)
        desk.wire.openGate()
        #expect(try await patient.value.keys.map(\.id) == [desk.firstSerial])
        #expect(desk.wire.downloads.count == 1)
        #expect(desk.wire.calls.isEmpty)
    }
}
