// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Work that many ask for at once and that is done once.
///
/// Whoever comes first does it, on their own task: a blocking caller brings its own thread, so no other thread is needed.
/// Those who come meanwhile get the same result. When the first one is cancelled, the next one takes over.
final class SingleFlight<Value: Sendable>: Sendable {
    private typealias Waiter = CheckedContinuation<Result<Value, any Error>?, Never>

    private struct State {
        var isRunning = false
        var waiters: [Int: Waiter] = [:]
        var count = 0
    }

    private let state = Mutex(State())

    /// Does `work`, or waits for whoever is doing it already.
    ///
    /// - Throws: What `work` throws; `CancellationError` when this task was cancelled.
    func run(_ work: () async throws -> Value) async throws -> Value {
        while true {
            try Task.checkCancellation()
            let leads = state.withLock { state in
                defer { state.isRunning = true }
                return !state.isRunning
            }
            if leads { return try await lead(work) }
            // No result: the one who worked was cancelled, which is no concern of the others.
            if let result = await wait() { return try result.get() }
        }
    }

    private func lead(_ work: () async throws -> Value) async throws -> Value {
        let result: Result<Value, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        let waiters = state.withLock { state in
            defer { state.waiters = [:] }
            state.isRunning = false
            return state.waiters.values
        }
        var shared: Result<Value, any Error>? = result
        if case .failure(is CancellationError) = result { shared = nil }
        for waiter in waiters { waiter.resume(returning: shared) }
        return try result.get()
    }

    /// The result of the work under way; `nil` when there is none, or this task was cancelled.
    private func wait() async -> Result<Value, any Error>? {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (waiter: Waiter) in
                // Cancelled before it waited: the handler has run already and found nobody.
                let waits = state.withLock { state in
                    guard state.isRunning, !Task.isCancelled else { return false }
                    state.waiters[number] = waiter
                    return true
                }
                if !waits { waiter.resume(returning: nil) }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: number) }?.resume(returning: nil)
        }
    }
}
