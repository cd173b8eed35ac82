// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Everything that a gateway remembers. A pure value: time and chance come from outside.
struct World: Sendable {
    /// The merchant that calls: a direct merchant, service provider or platform.
    let mchid: String
    let keys: SandboxKeys
    var settings: Settings
    var random: Randomness
    /// The time of the present step.
    var moment: Moment

    var contracts = Table<Contract>()
    var orders = Table<Order>()
    var combinedOrders = Table<CombinedOrder>()
    var refunds = Table<Refund>()
    var bills = Table<Bill>(capacity: 10_000)
    var notifications = Table<NotificationRecord>(capacity: 20_000)
    var ledger = Ledger()
    var alarms = AlarmQueue()
    /// Notifications whose time has come, in order; whoever delivers takes them.
    var due: [String] = []
    var billShelf = BillShelf()

    init(mchid: String, keys: SandboxKeys, settings: Settings, seed: UInt64?, moment: Moment) {
        self.mchid = mchid
        self.keys = keys
        self.settings = settings
        self.moment = moment
        random = Randomness(seed: seed)
    }

    /// What may be set of the rules.
    struct Settings: Sendable {
        var launchLimit: Duration = .seconds(120)
        /// How long a bank takes to pay a refund. Assumption: refundsTakeFiveSeconds
        var refundDelay: Duration = .seconds(5)
        /// What banks will say to the refunds that are asked for from now on.
        var refundOutcome = RefundOutcome.success
    }

    /// Business time.
    var now: Date { moment.business }

    /// The tables, each once: for files, events and lists.
    mutating func visitTables(_ visitor: inout some TableVisitor) {
        visitor.visit(&contracts)
        visitor.visit(&orders)
        visitor.visit(&combinedOrders)
        visitor.visit(&refunds)
        visitor.visit(&bills)
        visitor.visit(&notifications)
        visitor.visit(&ledger.entries)
        visitor.visit(&ledger.accounts)
        visitor.visit(&alarms.table)
    }

    // MARK: Time

    /// Sets an alarm; there is one at most of a kind for a subject.
    mutating func schedule(_ what: Alarm.Kind, _ subject: String, at: Date) {
        alarms.set(Alarm(what: what, subject: subject, at: at))
    }

    mutating func cancel(_ what: Alarm.Kind, _ subject: String) { alarms.cancel(Alarm.id(what, subject)) }

    /// Lets everything happen that is due at the present business time, each thing at its own.
    mutating func catchUp() {
        let target = moment
        while let alarm = alarms.popDue(target.business) {
            // An alarm that was late, after a pause, happens when it should have.
            moment.business = alarm.at
            fire(alarm)
        }
        moment = target
    }

    private mutating func fire(_ alarm: Alarm) {
        switch alarm.what {
        case .notification: due.append(alarm.subject)
        case .order: expireOrder(alarm.subject)
        case .refund: finishRefund(alarm.subject)
        case .profitSharing: break
        case .profitSharingReturn: break
        case .unfreeze: break
        case .transfer: break
        case .entrust: break
        }
    }

    /// Goes on where a state file stopped.
    ///
    /// - Parameter steps: How many there were: a seed must not give the numbers again that it gave them.
    mutating func awake(after steps: Int) {
        random.skip(steps)
        alarms.rebuild()
        // A notification whose time had come, and that was not tried before the end.
        due = notifications.values.filter {
            $0.state == .pending && alarms.table[Alarm.id(.notification, $0.id)] == nil
        }.map(\.id)
    }

    // MARK: Notifications

    /// Queues a notification, to be delivered at once and repeated as documented.
    mutating func notify(
        _ eventType: String, _ originalType: String, summary: String, resource: JSON, to url: String?, subject: String
    ) {
        guard let url, !url.isEmpty else { return }
        let id = Self.uuid(&random)
        notifications.put(
            NotificationRecord(
                notificationId: id, eventType: eventType, summary: summary, originalType: originalType,
                resource: resource.description, notifyUrl: url, subject: subject, createdAt: now, nextAttemptAt: now
            )
        )
        schedule(.notification, id, at: now)
    }

    private static func uuid(_ random: inout Randomness) -> String {
        let hex = random.hex(32)
        var parts: [Substring] = []
        var rest = Substring(hex)
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }
}

/// Something to be done to every table.
protocol TableVisitor {
    mutating func visit<Value: Record>(_ table: inout Table<Value>)
}
