// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import Synchronization

/// Threads for tests that compute. The system shares the cores between them and the cooperative pool, which has only as
/// many threads as there are cores: two tests that compute would leave none to those that wait for a reply.
final class HeavyThreads: TaskExecutor {
    static let count = 2
    static let shared = HeavyThreads()

    private let jobs = Mutex<[UnownedJob]>([])
    private let available = DispatchSemaphore(value: 0)

    private init() {
        for number in 1...Self.count {
            let thread = Thread { while true { self.runNextJob() } }
            thread.name = "heavy tests \(number)"
            // As much as the main thread has.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        available.signal()
    }

    private func runNextJob() {
        available.wait()
        let job = jobs.withLock { $0.removeFirst() }
        job.runSynchronously(on: asUnownedTaskExecutor())
    }
}
