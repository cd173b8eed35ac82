// SPDX-License-Identifier: Apache-2.0

import Foundation
import ServiceLifecycle
import Synchronization

/// The last events of a sandbox, numbered, for any number of listeners.
///
/// Listeners have a place in one ring and no queues of their own, so memory stays bounded however slow they are. Who
/// falls out of the ring is cut off; it may come back, and is then told to read everything again.
final class EventFeed: Service {
    private struct Listener {
        var place: Int
        let wake: AsyncStream<Void>.Continuation
        let cut: @Sendable () -> Void
    }

    private struct State {
        var ring: [FeedItem] = []
        var last = 0
        var listeners: [Int: Listener] = [:]
        var nextListener = 0
        var isClosed = false
    }

    static let capacity = 1024
    static let listenerLimit = 64
    /// Often enough for proxies, and to notice a listener that went away.
    static let heartbeat = Duration.seconds(15)

    /// Tells the numbers of this run from those of another.
    let run = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    private let sandbox: Sandbox
    private let state = Mutex(State())

    init(_ sandbox: Sandbox) { self.sandbox = sandbox }

    /// Takes events in until the server ends.
    func run() async throws {
        let events = sandbox.events()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await event in events { self.append(event) } }
            group.addTask {
                while (try? await Task.sleep(for: Self.heartbeat)) != nil { self.wakeAll() }
            }
            await cancelWhenGracefulShutdown { try? await Task.sleep(for: .seconds(1 << 30)) }
            group.cancelAll()
        }
        close()
    }

    func append(_ event: SandboxEvent) {
        let fallen = state.withLock { state in
            state.last += 1
            state.ring.append(FeedItem(number: state.last, event))
            // What is old is let go in batches: each item moves once at most.
            if state.ring.count > 2 * Self.capacity { state.ring.removeFirst(Self.capacity) }
            let oldest = state.last - Self.capacity
            let fallen = state.listeners.filter { $0.value.place < oldest }
            for number in fallen.keys { state.listeners[number] = nil }
            for listener in state.listeners.values { listener.wake.yield() }
            return fallen
        }
        for listener in fallen.values {
            listener.wake.finish()
            listener.cut()
        }
    }

    private func wakeAll() {
        state.withLock { state in for listener in state.listeners.values { listener.wake.yield() } }
    }

    private func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return state.listeners
        }
        for listener in listeners.values { listener.wake.finish() }
    }

    // MARK: Listeners

    /// Where a listener begins.
    enum Start: Sendable, Hashable {
        /// With what comes next.
        case now
        /// Behind the item that it saw last.
        case resumed
        /// With what comes next, and some of it is lost: everything has to be read again.
        case reset
    }

    /// Adds a listener.
    ///
    /// - Parameters:
    ///   - lastID: What it saw last, as ``id(_:)`` gave it.
    ///   - cut: Ends its connection, which may be stuck in a write.
    /// - Returns: `nil` where there are too many, or the server ends.
    func listen(
        lastID: String?, cut: @escaping @Sendable () -> Void
    ) -> (number: Int, start: Start, wake: AsyncStream<Void>)? {
        let (wake, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        return state.withLock { state in
            guard !state.isClosed, state.listeners.count < Self.listenerLimit else { return nil }
            var place = state.last
            var start = Start.now
            if let lastID {
                let parts = lastID.split(separator: "-", maxSplits: 1)
                if parts.count == 2, parts[0] == run, let seen = Int(parts[1]), seen <= state.last,
                    seen >= state.last - Self.capacity
                {
                    place = seen
                    start = .resumed
                } else {
                    start = .reset
                }
            }
            state.nextListener += 1
            state.listeners[state.nextListener] = Listener(place: place, wake: continuation, cut: cut)
            continuation.yield()
            return (state.nextListener, start, wake)
        }
    }

    /// What a listener has not seen yet, a part of it at a time; `nil` where it is cut off.
    func next(_ number: Int, limit: Int = 64) -> [FeedItem]? {
        state.withLock { state in
            guard let place = state.listeners[number]?.place else { return nil }
            let first = state.ring.first?.number ?? 0
            let items = state.ring.dropFirst(max(0, place + 1 - first)).prefix(limit)
            if let last = items.last { state.listeners[number]?.place = last.number }
            return Array(items)
        }
    }

    /// Lets a listener finish.
    func end(_ number: Int) { state.withLock { $0.listeners[number]?.wake.finish() } }

    /// Forgets a listener, and ends what waits for its next item.
    func remove(_ number: Int) {
        let listener = state.withLock { $0.listeners.removeValue(forKey: number) }
        listener?.wake.finish()
    }

    var listenerCount: Int { state.withLock { $0.listeners.count } }

    /// How many items are kept.
    var ringCount: Int { state.withLock { $0.ring.count } }

    /// The number of the last item.
    var last: Int { state.withLock { $0.last } }

    /// A number as a listener sees it.
    func id(_ number: Int) -> String { "\(run)-\(number)" }
}
