// SPDX-License-Identifier: Apache-2.0

import Dispatch
import NIOPosix
import Synchronization

extension WeChatPayClient {
    /// Runs a call to its end on the calling thread.
    @available(*, noasync)
    package func sendBlocking(_ call: Call) throws -> Response {
        try Blocking.run { try await self.send(call) }
    }

    /// Runs a download to its end on the calling thread.
    @available(*, noasync)
    package func downloadBlocking(_ call: Call) throws -> Download {
        try Blocking.run { try await self.download(call) }
    }

    /// Runs an APIv2 call to its end on the calling thread.
    @available(*, noasync)
    package func sendV2Blocking(_ call: Call) throws -> V2Response {
        try Blocking.run { try await self.sendV2(call) }
    }
}

/// Runs asynchronous work on the thread that waits for it.
///
/// A blocked thread of the cooperative pool must not wait for that pool. So the thread does not merely wait: it is the
/// executor of the task it waits for, and what is left, the network, runs on event loops.
package enum Blocking {
    /// Runs `operation` and blocks until it ended.
    ///
    /// - Throws: What `operation` throws; ``WeChatPayError/Code/blockingCallOnEventLoop`` on an event loop's thread,
    ///   which would wait for itself.
    @available(*, noasync)
    package static func run<Value: Sendable>(_ operation: @escaping @Sendable () async throws -> Value) throws -> Value
    {
        guard MultiThreadedEventLoopGroup.currentEventLoop == nil else {
            throw WeChatPayError(
                .blockingCallOnEventLoop,
                "A blocking call was made on an event loop's thread; await the call instead. Nothing was sent."
            )
        }
        let executor = CallingThreadExecutor()
        let outcome = Outcome<Value>()
        Task(executorPreference: executor) {
            do { outcome.set(.success(try await operation())) } catch { outcome.set(.failure(error)) }
        }
        while true {
            executor.runNextJob()
            if let result = outcome.result { return try result.get() }
        }
    }

    private final class Outcome<Value: Sendable>: Sendable {
        private let state = Mutex<Result<Value, any Error>?>(nil)
        var result: Result<Value, any Error>? { state.withLock { $0 } }
        func set(_ result: Result<Value, any Error>) { state.withLock { $0 = result } }
    }
}

/// A queue of jobs that one blocked thread works off.
private final class CallingThreadExecutor: TaskExecutor {
    private let jobs = Mutex<[UnownedJob]>([])
    private let available = DispatchSemaphore(value: 0)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        available.signal()
    }

    func runNextJob() {
        available.wait()
        let job = jobs.withLock { $0.removeFirst() }
        job.runSynchronously(on: asUnownedTaskExecutor())
    }
}
