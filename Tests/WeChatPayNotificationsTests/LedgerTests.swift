// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing
import WeChatPayNotifications
import WeChatPayTestSupport
import WeChatPayTesting

/// The ledger in memory: its bound, its ends, its tokens.
@Suite(.limited, .timeLimit(.minutes(10)))
struct LedgerTests {
    private final class Time: Sendable {
        private let instant = Mutex(ContinuousClock.now)
        var now: ContinuousClock.Instant { instant.withLock { $0 } }
        func advance(by duration: Duration) { instant.withLock { $0 += duration } }
    }

    private func granted(_ ledger: InMemoryNotificationLedger, _ id: String) async throws -> NotificationClaim {
        guard case .granted(let claim) = try await ledger.claim(id) else {
            throw WeChatPayError(.invalidRequest, "not granted")
        }
        return claim
    }

    @Test func grantsOnce() async throws {
        let ledger = InMemoryNotificationLedger()
        let claim = try await granted(ledger, "a")
        #expect(try await ledger.claim("a") == .inProgress)
        await ledger.complete(claim)
        #expect(try await ledger.claim("a") == .completed)
    }

    @Test func grantsAgainWhatWasReleased() async throws {
        let ledger = InMemoryNotificationLedger()
        await ledger.release(try await granted(ledger, "a"))
        #expect(ledger.count == 0)
        await ledger.complete(try await granted(ledger, "a"))
        #expect(try await ledger.claim("a") == .completed)
    }

    @Test func forgetsAfterItsTime() async throws {
        let time = Time()
        let ledger = InMemoryNotificationLedger(retention: .seconds(100), now: { time.now })
        await ledger.complete(try await granted(ledger, "a"))
        time.advance(by: .seconds(99))
        #expect(try await ledger.claim("a") == .completed)
        time.advance(by: .seconds(1))
        _ = try await granted(ledger, "a")
    }

    /// Code that never returns does not hold a notification for ever; its late end harms nobody.
    @Test func aClaimEnds() async throws {
        let time = Time()
        let ledger = InMemoryNotificationLedger(lease: .seconds(10), now: { time.now })
        let first = try await granted(ledger, "a")
        time.advance(by: .seconds(10))
        let second = try await granted(ledger, "a")
        #expect(first != second)
        await ledger.release(first)
        #expect(try await ledger.claim("a") == .inProgress)
        await ledger.complete(first)
        #expect(try await ledger.claim("a") == .inProgress)
        await ledger.complete(second)
        await ledger.release(second)
        #expect(try await ledger.claim("a") == .completed)
    }

    @Test func remembersWhatWasDoneThoughItsClaimHadEnded() async throws {
        let time = Time()
        let ledger = InMemoryNotificationLedger(lease: .seconds(10), now: { time.now })
        let claim = try await granted(ledger, "a")
        time.advance(by: .seconds(11))
        await ledger.complete(claim)
        #expect(try await ledger.claim("a") == .completed)
    }

    @Test func forgetsTheOldestWhereItIsFull() async throws {
        let ledger = InMemoryNotificationLedger(capacity: 3)
        for id in ["a", "b", "c", "d"] { await ledger.complete(try await granted(ledger, id)) }
        #expect(ledger.count == 3)
        #expect(try await ledger.claim("b") == .completed)
        _ = try await granted(ledger, "a")
    }

    @Test func refusesWhereAllAreInProgress() async throws {
        let time = Time()
        let ledger = InMemoryNotificationLedger(capacity: 2, lease: .seconds(10), now: { time.now })
        _ = try await granted(ledger, "a")
        _ = try await granted(ledger, "b")
        let error = await #expect(throws: WeChatPayError.self) { try await ledger.claim("c") }
        #expect(error?.code == .ledgerFull)
        time.advance(by: .seconds(10))
        _ = try await granted(ledger, "c")
    }

    @Test func staysWithinItsBound() async throws {
        let ledger = InMemoryNotificationLedger(capacity: 100)
        for number in 0..<20_000 {
            let claim = try await granted(ledger, String(number))
            if number % 3 == 0 { await ledger.release(claim) } else { await ledger.complete(claim) }
            #expect(ledger.count <= 100)
        }
    }

    // MARK: A ledger that fails

    /// Throws where it is told to, and counts what it is asked.
    private final class Failing: NotificationLedger {
        enum Step { case claim, complete, release }
        struct Broken: Error {}

        private let failing: Step
        private let asked = Mutex<[Step]>([])
        var steps: [Step] { asked.withLock { $0 } }

        init(_ failing: Step) { self.failing = failing }

        private func step(_ step: Step) throws {
            asked.withLock { $0.append(step) }
            if step == failing { throw Broken() }
        }

        func claim(_ id: String) async throws -> NotificationClaimResult {
            try step(.claim)
            return .granted(NotificationClaim(id: id, token: "1"))
        }
        func complete(_ claim: NotificationClaim) async throws { try step(.complete) }
        func release(_ claim: NotificationClaim) async throws { try step(.release) }
    }

    private func response(_ ledger: Failing, throwing: Bool = false) async throws -> (NotificationResponse, runs: Int) {
        let forge = try Forge(clock: TestClock())
        let clock = forge.clock
        let handler = try NotificationHandler(
            platformKeys: forge.platformKeys, apiV3Key: forge.apiV3Key, ledger: ledger,
            configuration: .init(now: { clock.now }))
        let runs = Mutex(0)
        let response = await handler.process(try forge.signed(forge.body("{}"))) { _ in
            runs.withLock { $0 += 1 }
            if throwing { throw CancellationError() }
        }
        return (response, runs.withLock { $0 })
    }

    @Test func nothingRunsThatCannotBeClaimed() async throws {
        let ledger = Failing(.claim)
        let (response, runs) = try await response(ledger)
        #expect(response.status == 500)
        #expect(runs == 0)
        #expect(ledger.steps == [.claim])
    }

    /// WeChat Pay must repeat what could not be noted: where the ledger is a transaction, nothing has happened.
    @Test func whatCannotBeNotedIsNoSuccess() async throws {
        let ledger = Failing(.complete)
        let (response, runs) = try await response(ledger)
        #expect(response.status == 500)
        #expect(runs == 1)
        #expect(ledger.steps == [.claim, .complete])
    }

    @Test func aReleaseThatFailsHidesNothing() async throws {
        let ledger = Failing(.release)
        let (response, _) = try await response(ledger, throwing: true)
        guard case .failed(let error) = response.outcome else { throw Failing.Broken() }
        #expect(error is CancellationError)
        #expect(ledger.steps == [.claim, .release])
    }
}
