// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Synchronization

/// Whose notification the present task is delivering: a receiver in this process may call its sandbox back.
enum DeliveryContext {
    @TaskLocal static var sandboxes: Set<ObjectIdentifier> = []
}

extension Sandbox {
    /// Moves business time ahead. Everything that falls due on the way happens, in order and each at its own time:
    /// before a later timer goes off, what is due is delivered and answered.
    ///
    /// Each receiver, a host with its port, gets one notification at a time; up to eight receivers are notified at once.
    /// One that leaves three attempts in a row without an answer until their time is over is not asked again before the
    /// clock stands: its other attempts are noted as failed. Cancelling the task stops the clock where it is.
    ///
    /// Called by a receiver in this process while it is being notified, it returns at once, and the clock moves after
    /// the delivery.
    ///
    /// - Parameter duration: Not negative: what happened stays happened.
    public func advance(by duration: Duration) async { await drive(by: max(0, duration / .seconds(1))) }

    /// Moves business time to the next thing that happens by itself: a repetition, an expiry, the end of a refund.
    ///
    /// - Returns: Business time then; `nil` when nothing is to come, and the clock stays.
    @discardableResult
    public func advanceToNextEvent() async -> Date? {
        await deliverDue()
        guard let next = nextEventTime else { return nil }
        await drive(by: max(0, next.timeIntervalSince(businessTime)))
        return businessTime
    }

    /// Business time of the next thing that happens by itself.
    public var nextEventTime: Date? { read { $0.alarms.next()?.at } }

    /// Delivers the notifications whose time has come, in order, and waits for their answers. With a server this happens
    /// by itself.
    public func deliverDue() async { await drive(by: 0) }

    /// Moves the clock and delivers, when it is this task's turn.
    func drive(by seconds: TimeInterval, pace: DeliveryQueue.Pace = .inOrder) async {
        // For a receiver, waiting for the turn would be waiting for itself.
        if DeliveryContext.sandboxes.contains(ObjectIdentifier(self)), withDeliveries({ $0.want(seconds) }) { return }
        let era = withDeliveries { $0.era }
        await turn.take { await driveInTurn(by: seconds, pace, asked: era) }
    }

    /// - Parameter asked: When the clock was asked to move: all may have begun again since, and then it stays.
    private func driveInTurn(by seconds: TimeInterval, _ pace: DeliveryQueue.Pace, asked: Int) async {
        withDeliveries { $0.start() }
        var era = asked
        var queue = DeliveryQueue(pace, era: era)
        var limit = offset + seconds
        await deliver(&queue)
        var isMoving = seconds > 0
        // What others asked for does not end with this task.
        var ofOthers: TimeInterval = 0
        while !Task.isCancelled {
            let (now, asks) = withDeliveries { deliveries in
                (deliveries.era, deliveries.takeWanted(orStop: !isMoving || deliveries.era != era))
            }
            guard let wanted = asks else { return }
            if now != era {
                // Only what was asked for since counts.
                era = now
                limit = 0
                ofOthers = 0
            }
            if wanted > 0 { queue.pace = .inOrder }
            ofOthers += wanted
            limit = max(limit, offset) + wanted
            isMoving = moveAhead(to: limit, in: era)
            await deliver(&queue)
        }
        let rest = min(ofOthers, max(0, limit - offset))
        withDeliveries { $0.stop(leaving: rest, of: era) }
    }

    // MARK: From outside

    /// How long a caller from outside waits for an attempt that was under way before it called.
    private static let outsidePatience = Duration.seconds(1)

    /// Moves the clock and delivers for a caller over HTTP. It may be the receiver whose answer an attempt waits for, so
    /// where one that was under way takes long, the work is left to who delivers at present.
    ///
    /// - Returns: Whether it is done; otherwise it is done after the present delivery.
    func driveFromOutside(by seconds: TimeInterval) async -> Bool {
        let (underWay, era) = withDeliveries { ($0.attempts, $0.era) }
        guard !underWay.isEmpty else {
            await drive(by: seconds)
            return true
        }
        let work = Claim()
        return await withTaskGroup(of: Bool?.self) { group in
            group.addTask {
                await self.turn.take {
                    if work.take() { await self.driveInTurn(by: seconds, .inOrder, asked: era) }
                }
                return true
            }
            group.addTask {
                guard (try? await Task.sleep(for: Self.outsidePatience)) != nil else { return nil }
                return self.withDeliveries { $0.handOver(seconds, during: underWay, work) } ? false : nil
            }
            defer { group.cancelAll() }
            for await isDone in group {
                if let isDone { return isDone }
            }
            return true
        }
    }
}

/// Something that is done by the first who takes it.
final class Claim: Sendable {
    private let isTaken = Mutex(false)

    /// Whether it is the caller's.
    func take() -> Bool {
        isTaken.withLock { isTaken in
            defer { isTaken = true }
            return !isTaken
        }
    }
}
