// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Work that may outlast the request it came from.
final class RunningWork: Sendable {
    private let state = Mutex((tasks: [UInt64: Task<Void, Never>](), last: 0 as UInt64))

    /// Starts work that nobody's cancellation reaches.
    func start(_ work: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            state.last += 1
            let number = state.last
            // The lock is held until the task is noted, so that its end cannot come before that.
            state.tasks[number] = Task {
                await work()
                self.state.withLock { $0.tasks[number] = nil }
            }
        }
    }

    /// How much runs.
    var count: Int { state.withLock { $0.tasks.count } }

    /// Waits until nothing runs.
    func finish() async {
        while let task = state.withLock({ $0.tasks.values.first }) { await task.value }
    }
}

/// Takes the first of several results, for one who waits.
final class FirstResult<Value: Sendable>: Sendable {
    private enum State {
        case open
        case waiting(CheckedContinuation<Value, Never>)
        case done(Value)
    }

    private let state = Mutex(State.open)

    /// Gives a result; all but the first are dropped.
    func give(_ value: Value) {
        let waiting = state.withLock { state -> CheckedContinuation<Value, Never>? in
            switch state {
            case .open:
                state = .done(value)
                return nil
            case .waiting(let continuation):
                state = .done(value)
                return continuation
            case .done: return nil
            }
        }
        waiting?.resume(returning: value)
    }

    /// Waits for the first result; for one caller.
    var value: Value {
        get async {
            await withCheckedContinuation { continuation in
                let ready = state.withLock { state -> Value? in
                    if case .done(let value) = state { return value }
                    state = .waiting(continuation)
                    return nil
                }
                if let ready { continuation.resume(returning: ready) }
            }
        }
    }
}
