// SPDX-License-Identifier: Apache-2.0

import Dispatch

/// A thread for the server's tasks, apart from the cooperative pool.
///
/// A test may block every thread of the pool in calls to this very server, which must then still answer.
final class ServerExecutor: TaskExecutor {
    static let shared = ServerExecutor()

    private let queue = DispatchQueue(label: "wechatpay.sandbox.server")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
