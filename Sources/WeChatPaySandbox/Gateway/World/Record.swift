// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Something that is remembered under a number: an order, a refund, a contract.
///
/// Records are what a state file holds and what the console shows, so all that matters stands in one. Members are named
/// as the documentation names them, in Swift's spelling: `outTradeNo` is written `out_trade_no`. A member that came later
/// is optional, so that files of before are read.
protocol Record: Codable, Sendable {
    /// What the records of a table are called, in files and events: `order`.
    static var kind: String { get }
    /// Unique in its table.
    var id: String { get }
    /// Other names that it is found by; each belongs to one record.
    var aliases: [String] { get }
    /// Whether it may go when its table is full.
    var isForgettable: Bool { get }
    /// The alarms that may be set for it, by their ids: they go with it.
    var alarmIDs: [String] { get }
    /// When the last of it happened that a bill tells of; `nil` where none does.
    var billedAt: Date? { get }
}

extension Record {
    var aliases: [String] { [] }
    var isForgettable: Bool { true }
    var alarmIDs: [String] { [] }
    var billedAt: Date? { nil }
}
