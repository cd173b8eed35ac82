// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Remembers notifications in this process, up to a number and for a time.
public final class InMemoryNotificationLedger: NotificationLedger {
    private struct Entry {
        let token: UInt64
        var isCompleted = false
        /// Of a claim: when another may take it over. Of a completed one: when it is forgotten.
        var end: ContinuousClock.Instant
    }

    private struct State {
        var entries: [String: Entry] = [:]
        /// Completed ones, the oldest first; those before `first` are gone.
        var completed: [(id: String, token: UInt64)] = []
        var first = 0
        var lastToken: UInt64 = 0
    }

    private let state = Mutex(State())
    private let capacity: Int
    private let retention: Duration
    /// When a claim ends that is neither completed, released nor renewed.
    public let lease: Duration?
    private let claimTime: Duration
    private let now: @Sendable () -> ContinuousClock.Instant

    /// Sets the limits.
    ///
    /// - Parameters:
    ///   - capacity: How many notifications are remembered; of more, those completed first are forgotten first.
    ///   - retention: How long completed ones are remembered; 25 hours by default, an hour more than WeChat Pay repeats a
    ///     notification.
    ///   - lease: When a claim ends that is neither completed, released nor renewed; 10 minutes by default. A handler renews
    ///     the claim while the merchant's code runs.
    ///   - now: The clock, for tests.
    public init(
        capacity: Int = 100_000,
        retention: Duration = .seconds(25 * 3600),
        lease: Duration = .seconds(600),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.capacity = max(capacity, 1)
        self.retention = retention
        self.lease = lease
        claimTime = lease
        self.now = now
    }

    /// How many notifications are remembered, those in progress included.
    public var count: Int { state.withLock { $0.entries.count } }

    /// Grants a notification that is not remembered, or whose claim has ended.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/ledgerFull`` where as many as fit are in progress.
    public func claim(_ id: String) async throws -> NotificationClaimResult {
        try state.withLock { state in
            let now = now()
            if let entry = state.entries[id], now < entry.end { return entry.isCompleted ? .completed : .inProgress }
            state.entries[id] = nil
            try makeRoom(&state, now)
            state.lastToken += 1
            state.entries[id] = Entry(token: state.lastToken, end: now + claimTime)
            return .granted(NotificationClaim(id: id, token: String(state.lastToken)))
        }
    }

    /// Holds a claim for its whole time once more, also one that has ended, unless somebody took it over.
    public func renew(_ claim: NotificationClaim) async -> Bool {
        state.withLock { state in
            guard let entry = state.entries[claim.id], !entry.isCompleted, String(entry.token) == claim.token else {
                return false
            }
            state.entries[claim.id]?.end = now() + claimTime
            return true
        }
    }

    /// Remembers a claimed notification as processed; also one whose claim has ended, unless somebody took it over.
    public func complete(_ claim: NotificationClaim) async {
        state.withLock { state in
            guard let token = UInt64(claim.token) else { return }
            // What was done is done, even where the claim has ended and was cleared away.
            guard state.entries[claim.id].map({ $0.token == token }) ?? true else { return }
            state.entries[claim.id] = Entry(token: token, isCompleted: true, end: now() + retention)
            state.completed.append((claim.id, token))
        }
    }

    /// Forgets a claim.
    public func release(_ claim: NotificationClaim) async {
        state.withLock { state in
            guard let entry = state.entries[claim.id], !entry.isCompleted, String(entry.token) == claim.token else {
                return
            }
            state.entries[claim.id] = nil
        }
    }

    private func makeRoom(_ state: inout State, _ now: ContinuousClock.Instant) throws {
        // Completed ones end in the order in which they were completed.
        while let oldest = state.completed[state.first...].first {
            let entry = state.entries[oldest.id]
            let isCurrent = entry?.token == oldest.token
            guard !isCurrent || state.entries.count >= capacity || entry.map({ $0.end <= now }) ?? true else { break }
            if isCurrent { state.entries[oldest.id] = nil }
            state.first += 1
        }
        if state.first > 1024, state.first * 2 > state.completed.count {
            state.completed.removeFirst(state.first)
            state.first = 0
        }
        guard state.entries.count >= capacity else { return }
        state.entries = state.entries.filter { $0.value.end > now }
        guard state.entries.count < capacity else {
            throw WeChatPayError(
                .ledgerFull,
                "\(capacity) notifications are being processed, as many as the ledger holds; the merchant's code is too "
                    + "slow, or capacity too small. WeChat Pay repeats the notification.")
        }
    }
}
