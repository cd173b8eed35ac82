// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing
import WeChatPayNotifications

/// The ledger in memory: its bound, its ends, its tokens.
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
}
