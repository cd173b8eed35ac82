// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Notifications (回调通知): what was sent, on demand, and to whom.
extension Sandbox {
    /// The notifications that are remembered, newest first: 20,000 at most.
    public var notifications: [SandboxNotification] {
        read { world in world.notifications.newestFirst.map(SandboxNotification.init) }
    }

    /// One notification, by its id.
    public func notification(id: String) -> SandboxNotification? {
        read { world in world.notifications[id].map(SandboxNotification.init) }
    }

    /// Sends a documented notification about something that never happened, made up so that it fits its documentation.
    ///
    /// ```swift
    /// try await sandbox.trigger(
    ///     event: "REFUND.CLOSED", fields: ["out_refund_no": "R1", "amount.refund": "100"],
    ///     to: "http://127.0.0.1:8080/notify"
    /// )
    /// ```
    ///
    /// It is repeated as documented when it is not answered well. Orders and refunds stay as they are.
    ///
    /// - Parameters:
    ///   - event: The event type, or for APIv2 the page's name: `transaction-success`. `v2.` in front chooses APIv2 where
    ///     both have the name.
    ///   - fields: Values of the resource by path, `amount.total`, `sub_orders.0.trade_state`; in the member's type.
    ///   - url: Where it goes; to who listens by default, see ``forward(to:events:allowingRemote:)``.
    /// - Returns: The notification after its first attempt.
    /// - Throws: ``SandboxError/notFound(_:_:)`` for an event that is not documented, ``SandboxError/notPossible(_:)`` for
    ///   a value of another type, or without an address.
    @discardableResult
    public func trigger(
        event: String, fields: [String: String] = [:], to url: String? = nil
    ) async throws(SandboxError) -> SandboxNotification {
        let id = try queue(event: event, fields: fields, to: url)
        await deliverDue()
        guard let sent = self.notification(id: id) else { throw .notFound("notification", id) }
        return sent
    }

    /// Queues what ``trigger(event:fields:to:)`` sends, and leaves the delivery to a server, ``advance(by:)`` or
    /// ``deliverDue()``.
    ///
    /// - Returns: The notification's id.
    /// - Throws: As ``trigger(event:fields:to:)``.
    @discardableResult
    public func queue(
        event: String, fields: [String: String] = [:], to url: String? = nil
    ) throws(SandboxError) -> String {
        try queue(event: event, fields: fields, resource: JSON.Object(), to: url)
    }

    /// - Parameter resource: Members as they are to be; `fields` come on top.
    func queue(
        event: String, fields: [String: String], resource: JSON.Object, to url: String?
    ) throws(SandboxError) -> String {
        let found = APIDescription.shared.notifications(id: event.hasPrefix("v2.") ? String(event.dropFirst(3)) : event)
        let wanted = event.hasPrefix("v2.") ? found.filter(\.isV2) : found
        guard let notification = wanted.first else { throw .notFound("event", event) }
        guard let url = url ?? withDeliveries({ $0.address(eventType: notification.id) }) else {
            throw .notPossible("Nobody listens for \(event): say where it is to go, or start a listener.")
        }
        let result = step { gateway, _ in
            Result { () throws(SandboxError) in try gateway.trigger(notification, fields, resource, to: url) }
        }
        return try result.get()
    }

    /// Delivers a notification once more, whatever became of it. The documented schedule stays as it is.
    ///
    /// - Returns: The notification after the attempt.
    /// - Throws: ``SandboxError/notFound(_:_:)``.
    @discardableResult
    public func resend(notificationID id: String) async throws(SandboxError) -> SandboxNotification {
        try change { world throws(SandboxError) in try world.resend(id) }
        await deliverDue()
        guard let sent = notification(id: id) else { throw .notFound("notification", id) }
        return sent
    }

    /// Sends notifications to another address than their `notify_url`, until ``Forwarding/stop()``. Of several the last
    /// that is for the event counts.
    ///
    /// - Parameters:
    ///   - url: Where they go; on this machine, unless remote addresses are allowed.
    ///   - events: Event types; all by default.
    ///   - allowingRemote: Whether the address may be another machine's.
    /// - Throws: ``SandboxError/notPossible(_:)`` for an address that is no HTTP URL, or is not allowed.
    public func forward(
        to url: String, events: [String]? = nil, allowingRemote: Bool = false
    ) throws(SandboxError) -> Forwarding {
        guard let address = NotificationAddress(url) else {
            throw .notPossible(
                "Notifications cannot be forwarded to \(Outside.text(url)): it is not an http or https URL.")
        }
        guard allowingRemote || address.isLoopback else {
            throw .notPossible("\(Outside.text(address.host)) is not this machine; forwarding there must be allowed.")
        }
        let number = withDeliveries { $0.listen(url, events: events.map { Set($0) }) }
        return Forwarding(sandbox: self, number: number)
    }
}

/// A listener that gets notifications in place of their own addresses.
public struct Forwarding: Sendable {
    let sandbox: Sandbox
    let number: Int

    /// Ends it: notifications go to their own addresses again.
    public func stop() { sandbox.withDeliveries { $0.stopListening(number) } }
}
