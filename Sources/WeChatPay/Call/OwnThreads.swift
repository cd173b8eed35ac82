// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import Synchronization

/// A few threads for work that others wait for, apart from the cooperative pool: blocking callers may hold all of that
/// pool's threads, and would wait for ever for work that needs one of them.
final class OwnThreads: TaskExecutor {
    static let shared = OwnThreads(count: 4)

    private let jobs = Mutex<[UnownedJob]>([])
    private let available = DispatchSemaphore(value: 0)

    private init(count: Int) {
        for number in 1...count {
            let thread = Thread { while true { self.runNextJob() } }
            thread.name = "wechatpay \(number)"
            // Some systems give secondary threads less than reading a deeply nested reply takes.
            thread.stackSize = 4 << 20
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
