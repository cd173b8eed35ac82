// SPDX-License-Identifier: Apache-2.0

import NIOCore
import Synchronization

/// Work that many ask for at once and that is done once.
///
/// It is done on threads of its own, never on those of a caller: whoever comes first may be a task of the cooperative
/// pool, and those who come meanwhile may block all threads of that pool. A caller waits no longer than until its own
/// deadline, and the work goes on for the others. When the last one was cancelled, so is the work.
final class SingleFlight<Value: Sendable>: Sendable {
    /// What came of the work.
    struct Landing: Sendable {
        let result: Result<Value, any Error>
        /// Whether it was done for this caller, who came first; others asked for something that may have been different.
        let isOwn: Bool
    }

    private typealias Outcome = Result<Landing, any Error>

    private struct Waiter {
        let continuation: CheckedContinuation<Outcome?, Never>
        let isOwn: Bool
        var alarm: Scheduled<Void>?

        func resume(_ outcome: Outcome?) {
            alarm?.cancel()
            continuation.resume(returning: outcome)
        }
    }

    private struct State {
        var isRunning = false
        var flights = 0
        var flight: Task<Void, Never>?
        var waiters: [Int: Waiter] = [:]
        var count = 0
    }

    private let state = Mutex(State())
    private let isCancelledWhenLate: Bool

    /// - Parameter isCancelledWhenLate: Whether the work is given up when its last waiter's time is over.
    init(isCancelledWhenLate: Bool = false) { self.isCancelledWhenLate = isCancelledWhenLate }

    /// Starts `work`, or joins what is under way.
    ///
    /// - Throws: `late` at the deadline; `CancellationError` when this task was cancelled.
    func run(
        until deadline: CallDeadline, late: @escaping @Sendable () -> WeChatPayError,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Landing {
        while true {
            try Task.checkCancellation()
            guard !deadline.isOver else { throw late() }
            // No outcome: the work was cancelled, which is no concern of those who came meanwhile.
            if let outcome = await wait(deadline, late, work) { return try outcome.get() }
        }
    }

    private func wait(
        _ deadline: CallDeadline, _ late: @escaping @Sendable () -> WeChatPayError,
        _ work: @escaping @Sendable () async throws -> Value
    ) async -> Outcome? {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let flight: Int? = state.withLock { state in
                    let leads = !state.isRunning
                    state.isRunning = true
                    state.waiters[number] = Waiter(continuation: continuation, isOwn: leads)
                    if leads { state.flights += 1 }
                    return leads ? state.flights : nil
                }
                if let flight { start(work, flight) }
                let alarm = deadline.alarm { self.leave(number, .failure(late()), isLate: true) }
                let isWaiting = state.withLock { state in
                    state.waiters[number]?.alarm = alarm
                    return state.waiters[number] != nil
                }
                if !isWaiting { alarm.cancel() }
                // Cancelled before it waited: the handler has run already and found no waiter.
                if Task.isCancelled { leave(number, .failure(CancellationError()), isLate: false) }
            }
        } onCancel: {
            leave(number, .failure(CancellationError()), isLate: false)
        }
    }

    private func start(_ work: @escaping @Sendable () async throws -> Value, _ number: Int) {
        let flight = Task(executorPreference: OwnThreads.shared) {
            let result: Result<Value, any Error>
            do { result = .success(try await work()) } catch { result = .failure(error) }
            self.land(result)
        }
        let isAbandoned = state.withLock { state in
            // It may have landed already, and another one started.
            guard state.isRunning, state.flights == number else { return false }
            state.flight = flight
            return state.waiters.isEmpty
        }
        if isAbandoned { flight.cancel() }
    }

    private func land(_ result: Result<Value, any Error>) {
        let waiters = state.withLock { state in
            defer { state.waiters = [:] }
            state.isRunning = false
            state.flight = nil
            return state.waiters.values
        }
        for waiter in waiters {
            if case .failure(is CancellationError) = result {
                waiter.resume(nil)
            } else {
                waiter.resume(.success(Landing(result: result, isOwn: waiter.isOwn)))
            }
        }
    }

    private func leave(_ number: Int, _ outcome: Outcome, isLate: Bool) {
        let (waiter, flight) = state.withLock { state in
            let waiter = state.waiters.removeValue(forKey: number)
            let isLast = waiter != nil && state.waiters.isEmpty && (!isLate || isCancelledWhenLate)
            return (waiter, isLast ? state.flight : nil)
        }
        flight?.cancel()
        waiter?.resume(outcome)
    }
}
