// SPDX-License-Identifier: Apache-2.0

import Foundation
import HeapModule

/// Something that happens by itself at a time: an order expires, a refund arrives, a notification is due again.
struct Alarm: Record {
    enum Kind: String, Codable, Sendable {
        case order, refund, profitSharing, profitSharingReturn, unfreeze, transfer, transferBatch, entrust,
            settlement, notification
    }

    static let kind = "alarm"

    var what: Kind
    /// The number of the record that it is about.
    var subject: String
    /// In business time.
    var at: Date

    var id: String { Self.id(what, subject) }

    static func id(_ what: Kind, _ subject: String) -> String { "\(what.rawValue):\(subject)" }
}

/// Alarms by time: those at the same time in the order in which they were set.
struct AlarmQueue: Sendable {
    private struct Place: Comparable {
        var at: Date
        var sequence: Int
        var id: String

        static func < (left: Place, right: Place) -> Bool { (left.at, left.sequence) < (right.at, right.sequence) }
    }

    /// The alarms of a record go with it, so there are no more than two for each of an order's and one for any other's.
    var table = Table<Alarm>(capacity: 1_000_000)
    // Alarms that were moved or cancelled stay until they come up.
    private var heap = Heap<Place>()
    private var sequence = 0

    mutating func set(_ alarm: Alarm) {
        table.put(alarm)
        heap.insert(Place(at: alarm.at, sequence: sequence, id: alarm.id))
        sequence += 1
        if heap.count > 2 * table.count + 1024 { rebuild() }
    }

    mutating func cancel(_ id: String) { table[id] = nil }

    /// The first alarm.
    mutating func next() -> Alarm? {
        while let place = heap.min {
            if let alarm = table[place.id], alarm.at == place.at { return alarm }
            heap.removeMin()
        }
        return nil
    }

    /// Takes the first alarm off, where its time has come.
    mutating func popDue(_ now: Date) -> Alarm? {
        guard let alarm = next(), alarm.at <= now else { return nil }
        heap.removeMin()
        table[alarm.id] = nil
        return alarm
    }

    /// Starts over from the table, after it was read from a file.
    mutating func rebuild() {
        heap = Heap()
        for alarm in table.values {
            heap.insert(Place(at: alarm.at, sequence: sequence, id: alarm.id))
            sequence += 1
        }
    }
}
