// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// Something that happened in a sandbox.
public enum SandboxEvent: Sendable {
    /// A request was answered.
    case exchange(Exchange)
    /// Records were added, changed or removed: their kind (`order`, `refund`, …) and numbers.
    case changed(kind: String, ids: [String])
    /// A notification was tried: its number.
    case notificationAttempt(id: String)
    /// The business clock was moved; it shows this now.
    case clockMoved(Date)
    /// All began again: every record is gone, and the business clock shows this.
    case reset(Date)
}

/// Those who watch a sandbox. Each has a buffer of its own, which forgets its oldest events when nobody reads.
struct Observers: Sendable {
    private static let bufferLimit = 512

    private var continuations: [Int: AsyncStream<SandboxEvent>.Continuation] = [:]
    private var next = 0

    var isEmpty: Bool { continuations.isEmpty }

    mutating func add() -> (Int, AsyncStream<SandboxEvent>, AsyncStream<SandboxEvent>.Continuation) {
        let (stream, continuation) = AsyncStream.makeStream(
            of: SandboxEvent.self, bufferingPolicy: .bufferingNewest(Self.bufferLimit)
        )
        next += 1
        continuations[next] = continuation
        return (next, stream, continuation)
    }

    mutating func remove(_ number: Int) { continuations[number] = nil }

    func tell(_ event: SandboxEvent) {
        for continuation in continuations.values { continuation.yield(event) }
    }
}
