// SPDX-License-Identifier: Apache-2.0

import NIOCore
import NIOPosix

/// Waiting that needs no thread of the cooperative pool, which blocking callers may have filled.
enum EventLoopPause {
    /// - Throws: `CancellationError` when the task is cancelled.
    static func wait(_ duration: Duration) async throws {
        let eventLoop = NIOSingletons.posixEventLoopGroup.any()
        let alarm = eventLoop.scheduleTask(in: TimeAmount(duration)) {}
        try await withTaskCancellationHandler {
            do { try await alarm.futureResult.get() } catch { throw CancellationError() }
        } onCancel: {
            alarm.cancel()
        }
    }
}
