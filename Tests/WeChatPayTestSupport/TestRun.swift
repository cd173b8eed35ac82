// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing

/// Sees to it that a test run ends.
///
/// Time limits of tests end what can be cancelled. A test that cannot be, or a pool of threads that are all blocked, ends
/// the run after ``patience``, with the names of the tests that were running. A run whose `swift test` has ended, by a
/// signal for example, ends as well, and so does one that gets SIGTERM itself.
final class TestRun: Sendable {
    static let shared = TestRun()

    /// How long a case of a test may run: longer than the time limit of any test.
    private static let patience = Duration.seconds(15 * 60)

    private struct State {
        var running: [Int: (name: String, since: ContinuousClock.Instant)] = [:]
        var count = 0
    }

    private let state = Mutex(State())
    private let parent = getppid()

    private init() {
        let thread = Thread {
            while true {
                Thread.sleep(forTimeInterval: 0.5)
                self.endIfNeeded()
            }
        }
        thread.name = "test run"
        thread.start()
    }

    func watching(_ test: Test, _ function: @concurrent @Sendable () async throws -> Void) async throws {
        let name = test.id.description
        let id = state.withLock { state in
            state.count += 1
            state.running[state.count] = (name, ContinuousClock.now)
            return state.count
        }
        defer { state.withLock { $0.running[id] = nil } }
        try await function()
    }

    private func endIfNeeded() {
        // A server framework's tests take SIGTERM for themselves, and keep it.
        signal(SIGTERM, SIG_DFL)
        if getppid() != parent {
            Self.end("The process that ran the tests has ended.", status: 143)
        }
        let running = state.withLock { Array($0.running.values) }
        let now = ContinuousClock.now
        guard running.contains(where: { $0.since.duration(to: now) > Self.patience }) else { return }
        let names = running.sorted { $0.since < $1.since }.map { test in
            "  \(test.name), for \(test.since.duration(to: now).components.seconds) s"
        }
        Self.end("A test does not end. Still running:\n" + names.joined(separator: "\n"), status: 70)
    }

    /// Without the process's own cleaning up, which waits for the threads that hang.
    private static func end(_ reason: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data("\(reason)\n".utf8))
        _exit(status)
    }
}
