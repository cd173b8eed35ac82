// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import ServiceLifecycle
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Certificates refreshed while nobody calls.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BackgroundTests {
    /// Sleeps that take no time but move the clock; after `rounds` of them the sleeper stays asleep.
    final class Sleeper: Sendable {
        private let clock: TestClock
        private let rounds: Int
        private let slept = Mutex<[Duration]>([])
        private let done = AsyncStream.makeStream(of: Void.self)
        var durations: [Duration] { slept.withLock { $0 } }

        init(_ clock: TestClock, rounds: Int) {
            self.clock = clock
            self.rounds = rounds
        }

        func sleep(_ duration: Duration) async throws {
            let isOver = slept.withLock { slept in
                guard slept.count < rounds else { return true }
                slept.append(duration)
                return false
            }
            guard !isOver else {
                done.continuation.finish()
                return try await Task.sleep(for: .seconds(86400))
            }
            clock.advance(by: duration)
        }

        /// Until all rounds are over.
        func finished() async { for await _ in done.stream {} }
    }

    private func run(_ service: some Service, until sleeper: Sleeper) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            await sleeper.finished()
            group.cancelAll()
            // A service that is told to end has not failed.
            try await group.waitForAll()
        }
    }

    @Test func refreshesEveryTwelveHoursOrSo() async throws {
        let desk = try KeyDesk()
        let sleeper = Sleeper(desk.clock, rounds: 4)
        let source = try desk.certificates(settings: .init(sleep: { try await sleeper.sleep($0) }))
        try await run(source, until: sleeper)
        #expect(desk.wire.downloads.count == 5)
        for duration in sleeper.durations { #expect((38_800...47_600).contains(duration / .seconds(1))) }
        #expect(Set(sleeper.durations).count == 4)
    }

    @Test func triesAgainAfterAMinuteTwoFour() async throws {
        let desk = try KeyDesk()
        let sleeper = Sleeper(desk.clock, rounds: 8)
        desk.wire.changeDownloads { _ in throw WeChatPayError(.undecodable, "Nothing useful.") }
        let source = try desk.certificates(settings: .init(sleep: { try await sleeper.sleep($0) }))
        try await run(source, until: sleeper)
        #expect(desk.wire.downloads.count == 9)
        for (duration, minutes) in zip(sleeper.durations, [1, 2, 4, 8, 16, 32, 60, 60]) {
            #expect((53.0 * Double(minutes)...67 * Double(minutes)).contains(duration / .seconds(1)))
        }
        #expect(desk.messages(.warning).count == 9)
    }

    @Test func withAPublicKeyNothingIsDownloadedAndAShutdownEndsIt() async throws {
        let desk = try KeyDesk()
        let source = try desk.certificates(known: [desk.publicKey])
        let group = ServiceGroup(services: [source], gracefulShutdownSignals: [], logger: .init(label: "test"))
        async let running: Void = group.run()
        await group.triggerGracefulShutdown()
        try await running
        #expect(desk.wire.downloads.isEmpty)
    }

    @Test func aShutdownEndsTheRefreshing() async throws {
        let desk = try KeyDesk()
        let sleeper = Sleeper(desk.clock, rounds: 1)
        let source = try desk.certificates(settings: .init(sleep: { try await sleeper.sleep($0) }))
        let group = ServiceGroup(services: [source], gracefulShutdownSignals: [], logger: .init(label: "test"))
        async let running: Void = group.run()
        await sleeper.finished()
        await group.triggerGracefulShutdown()
        try await running
        #expect(desk.wire.downloads.count == 2)
    }

    @Test func oneServiceRefreshesAllMerchantsThatAreUsed() async throws {
        let desk = try KeyDesk()
        // 24 hours of minutes.
        let sleeper = Sleeper(desk.clock, rounds: 24 * 60)
        let merchants = try Merchants(
            configuration: desk.configuration, certificates: .init(sleep: { try await sleeper.sleep($0) }),
            transport: desk.wire
        )
        let key = try RSAPrivateKey(pem: desk.sandbox.credentials.privateKeyPEM)
        let signer = LocalSigner(
            privateKey: key, certificateSerialNumber: desk.sandbox.credentials.certificateSerialNumber)
        // The sandbox knows one merchant; the others are never used.
        for number in 0..<100 {
            try merchants.add(
                Merchant(mchid: String(1_900_000_100 + number), signer: signer),
                apiV3Key: APIv3Key(desk.sandbox.credentials.apiV3Key)
            )
        }
        _ = try await merchants.client(for: desk.sandbox.credentials.mchid).balance()
        #expect(desk.wire.downloads.count == 1)
        try await run(merchants, until: sleeper)
        #expect((2...3).contains(desk.wire.downloads.count))
    }
}
