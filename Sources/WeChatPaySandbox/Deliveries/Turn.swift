// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Lets one task at a time deliver, in the order in which they asked. No thread waits.
final class Turn: Sendable {
    private struct State {
        var isTaken = false
        var waiting: [(number: Int, continuation: CheckedContinuation<Bool, Never>)] = []
        var cancelled: Set<Int> = []
        var next = 0
    }

    private let state = Mutex(State())

    /// Does the work when it is its turn; not at all when the task is cancelled before.
    func take<Value>(_ work: () async -> Value) async -> Value? {
        guard await wait() else { return nil }
        defer { pass() }
        return await work()
    }

    private func wait() async -> Bool {
        let number = state.withLock { state in
            defer { state.next += 1 }
            return state.next
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: Bool? = state.withLock { state in
                    if state.cancelled.remove(number) != nil { return false }
                    if !state.isTaken {
                        state.isTaken = true
                        return true
                    }
                    state.waiting.append((number, continuation))
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            let continuation = state.withLock { state -> CheckedContinuation<Bool, Never>? in
                guard let index = state.waiting.firstIndex(where: { $0.number == number }) else {
                    // Not waiting yet, or not any more: numbers of the latter are few, and cleared when all is quiet.
                    state.cancelled.insert(number)
                    return nil
                }
                return state.waiting.remove(at: index).continuation
            }
            continuation?.resume(returning: false)
        }
    }

    private func pass() {
        let continuation = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard !state.waiting.isEmpty else {
                state.isTaken = false
                state.cancelled = []
                return nil
            }
            return state.waiting.removeFirst().continuation
        }
        continuation?.resume(returning: true)
    }
}
