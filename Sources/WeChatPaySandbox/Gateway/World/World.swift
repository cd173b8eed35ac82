// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
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
    var profitSharings = Table<ProfitSharing>()
    var profitSharingReturns = Table<ProfitSharingReturn>()
    var sharingReceivers = Table<SharingReceiver>()
    var transfers = Table<Transfer>()
    var transferBatches = Table<TransferBatch>()
    var entrusts = Table<Entrust>()
    var settlements = Table<Settlement>()
    var notifications = Table<NotificationRecord>(capacity: 20_000)
    var platformKeys = Table<PlatformKey>(capacity: 64)
    var keyMigrations = Table<KeyMigration>(capacity: 1)
    var keyMeter = Table<KeyMeterHour>(capacity: KeyMeterHour.days * 24 + 1)
    /// Private keys by the id of their record, parsed once.
    var parsedKeys: [String: _RSA.Signing.PrivateKey] = [:]
    var ledger = Ledger()
    var alarms = AlarmQueue()
    /// Notifications whose time has come, in order; whoever delivers takes them.
    var due: [String] = []
    var billShelf = BillShelf()
    /// Of which days something was forgotten, by kind of record.
    var horizons = Table<Horizon>(capacity: 64)

    init(mchid: String, keys: SandboxKeys, settings: Settings, seed: UInt64?, moment: Moment) {
        self.mchid = mchid
        self.keys = keys
        self.settings = settings
        self.moment = moment
        random = Randomness(seed: seed)
        addFirstKeys()
    }

    /// What may be set of the rules.
    struct Settings: Sendable {
        var launchLimit: Duration = .seconds(120)
        /// Delays between attempts are multiplied by this.
        var notificationTimeScale = 1.0
        /// How long a bank takes to pay a refund. Assumption: refundsTakeFiveSeconds
        var refundDelay: Duration = .seconds(5)
        /// What banks will say to the refunds that are asked for from now on.
        var refundOutcome = RefundOutcome.success
        /// The highest share that others may get of an order, in ten-thousandths.
        var sharingRatio = 3000
        /// Where receivers of shares are told; nowhere by default.
        var profitSharingNotifyURL: String?
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
        visitor.visit(&profitSharings)
        visitor.visit(&profitSharingReturns)
        visitor.visit(&sharingReceivers)
        visitor.visit(&transfers)
        visitor.visit(&transferBatches)
        visitor.visit(&entrusts)
        visitor.visit(&settlements)
        visitor.visit(&notifications)
        visitor.visit(&platformKeys)
        visitor.visit(&keyMigrations)
        visitor.visit(&keyMeter)
        visitor.visit(&ledger.entries)
        visitor.visit(&ledger.accounts)
        visitor.visit(&alarms.table)
        visitor.visit(&horizons)
    }

    /// A number made at random that no record of a table has yet.
    ///
    /// - Parameter prefix: What stands in front of it among the records' other names.
    mutating func unused<Value: Record>(
        in table: Table<Value>, _ prefix: String, _ draw: (inout Randomness) -> String
    ) -> String {
        var number = draw(&random)
        while table.named(prefix + number) != nil { number = draw(&random) }
        return number
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
        case .profitSharing: profitSharingIsDue(alarm.subject)
        case .profitSharingReturn: profitSharingReturnIsDue(alarm.subject)
        case .unfreeze: unfreezeIsDue(alarm.subject)
        case .transfer: transferIsDue(alarm.subject)
        case .transferBatch: transferBatchIsDue(alarm.subject)
        case .entrust: entrustIsDue(alarm.subject)
        case .settlement: settlementIsDue(alarm.subject)
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
}

/// Something to be done to every table.
protocol TableVisitor {
    mutating func visit<Value: Record>(_ table: inout Table<Value>)
}
