// SPDX-License-Identifier: Apache-2.0

import NIOCore
import NIOPosix

/// Until when a call has to be over, whatever it waits for: keys, the signer, a connection, the reply.
struct CallDeadline: Sendable {
    /// The deadline of the call that this task works for.
    @TaskLocal static var current: CallDeadline?

    /// Longer than any process runs, and short enough for every clock.
    private static let longest = Duration.seconds(1_000_000_000)

    let end: NIODeadline
    /// What was allowed in all, for sentences.
    let timeout: Duration

    init(_ timeout: Duration) {
        self.timeout = timeout
        end = .now() + TimeAmount(min(timeout, Self.longest))
    }

    /// A deadline from now on, or that of the call this is a part of where that is earlier.
    static func earliest(_ timeout: Duration) -> CallDeadline {
        let own = CallDeadline(timeout)
        guard let current, current.end < own.end else { return own }
        return current
    }

    /// What is left, at least zero.
    var remaining: Duration { .nanoseconds(max(0, (end - .now()).nanoseconds)) }

    var isOver: Bool { end <= .now() }

    /// Runs `work` on threads of its own and waits for it until the deadline.
    ///
    /// What is late is cancelled and left behind: code of others need not notice that it was cancelled.
    ///
    /// - Throws: What `work` throws; `late` at the deadline; `CancellationError`.
    func wait<Value: Sendable>(
        late: @escaping @Sendable () -> WeChatPayError, for work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await SingleFlight<Value>(isCancelledWhenLate: true).run(until: self, late: late, work).result.get()
    }

    /// An alarm that rings on an event loop, which needs no thread of the cooperative pool.
    func alarm(_ ring: @escaping @Sendable () -> Void) -> Scheduled<Void> {
        NIOSingletons.posixEventLoopGroup.any().scheduleTask(deadline: end, ring)
    }
}
