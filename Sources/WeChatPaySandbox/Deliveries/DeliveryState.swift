// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What concerns deliveries and no record: who waits for something to deliver, and who listens.
struct DeliveryState: Sendable {
    /// Somebody who gets notifications in place of their own addresses.
    struct Listener: Sendable {
        var number: Int
        var url: String
        /// Event types; `nil` for all.
        var events: Set<String>?
    }

    /// Background tasks that deliver; each is woken when something new is to be done.
    private var wakers: [Int: AsyncStream<Void>.Continuation] = [:]
    private var listeners: [Listener] = []
    private var next = 0
    private var nextAlarm: Date?
    /// Seconds by which a receiver asked to move the clock while it was being notified.
    private var wanted: TimeInterval = 0
    private var isDriving = false
    /// How often all began again.
    private(set) var era = 0
    /// Attempts that are under way, and what interrupts them.
    private var interruptions: [Int: AsyncStream<Never>.Continuation] = [:]

    var attempts: Set<Int> { Set(interruptions.keys) }

    // MARK: Waking

    mutating func addWaker() -> (Int, AsyncStream<Void>, AsyncStream<Void>.Continuation) {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        next += 1
        wakers[next] = continuation
        return (next, stream, continuation)
    }

    mutating func removeWaker(_ number: Int) { wakers[number] = nil }

    /// Wakes the background tasks where something is due, or the first alarm is another than before.
    mutating func wake(_ world: inout World) {
        guard !wakers.isEmpty else { return }
        let alarm = world.alarms.next()?.at
        guard !world.due.isEmpty || alarm != nextAlarm else { return }
        nextAlarm = alarm
        for waker in wakers.values { waker.yield() }
    }

    // MARK: Clock

    mutating func start() { isDriving = true }

    /// Asks whoever moves the clock to move it further; false where nobody does.
    mutating func want(_ seconds: TimeInterval) -> Bool {
        guard isDriving else { return false }
        wanted += seconds
        return true
    }

    /// Asks the same for somebody who may be waited for by one of these attempts; false where they are all over, or
    /// somebody else has begun the work.
    mutating func handOver(_ seconds: TimeInterval, during attempts: Set<Int>, _ work: Claim) -> Bool {
        guard isDriving, !self.attempts.isDisjoint(with: attempts), work.take() else { return false }
        return want(seconds)
    }

    /// Ends the work early, and leaves to the next who moves the clock what others asked for.
    ///
    /// - Parameter era: When they asked: what was asked for before all began again is void.
    mutating func stop(leaving rest: TimeInterval, of era: Int) {
        isDriving = false
        if era == self.era { wanted += rest }
        if wanted > 0 { for waker in wakers.values { waker.yield() } }
    }

    /// What was asked for since the last time; `nil` where that is nothing, and the work is done.
    mutating func takeWanted(orStop isDone: Bool) -> TimeInterval? {
        defer { wanted = 0 }
        guard isDone, wanted <= 0 else { return wanted }
        isDriving = false
        return nil
    }

    // MARK: Attempts

    /// - Parameter era: When the attempt was planned.
    /// - Returns: `nil` where all began again since; else the attempt's number, and a stream that ends when they do.
    mutating func beginAttempt(of era: Int) -> (Int, interruption: AsyncStream<Never>)? {
        guard era == self.era else { return nil }
        let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
        next += 1
        interruptions[next] = continuation
        return (next, stream)
    }

    mutating func endAttempt(_ number: Int) { interruptions[number] = nil }

    /// Begins again: attempts end, what was asked of the clock is void, and who delivers looks again. Listeners stay.
    mutating func restart() {
        era += 1
        wanted = 0
        for interruption in interruptions.values { interruption.finish() }
        for waker in wakers.values { waker.yield() }
    }

    // MARK: Listening

    mutating func listen(_ url: String, events: Set<String>?) -> Int {
        next += 1
        listeners.append(Listener(number: next, url: url, events: events))
        return next
    }

    mutating func stopListening(_ number: Int) { listeners.removeAll { $0.number == number } }

    /// Where a notification goes in place of its own address: to who listens for it, and came last.
    func address(eventType: String) -> String? {
        listeners.last { $0.events?.contains(eventType) ?? true }?.url
    }
}
