// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// Whose notification the present task is delivering: a receiver in this process may call its sandbox back.
enum DeliveryContext {
    @TaskLocal static var sandboxes: Set<ObjectIdentifier> = []
}

extension Sandbox {
    /// Moves business time ahead. Everything that falls due on the way happens, in order and each at its own time:
    /// before a later timer goes off, what is due is delivered and answered.
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

    /// - Parameter width: How many deliveries are under way at once; 1 keeps the order.
    func drive(by seconds: TimeInterval, width: Int = 1) async {
        // For a receiver, waiting for the turn would be waiting for itself.
        if DeliveryContext.sandboxes.contains(ObjectIdentifier(self)), withDeliveries({ $0.want(seconds) }) { return }
        await turn.take {
            withDeliveries { $0.start() }
            var limit = offset + seconds
            await deliver(width: width)
            var isMoving = seconds > 0
            while let wanted = withDeliveries({ $0.takeWanted(orStop: !isMoving || Task.isCancelled) }) {
                limit = max(limit, offset) + wanted
                isMoving = moveAhead(to: limit)
                await deliver(width: width)
            }
        }
    }
}
