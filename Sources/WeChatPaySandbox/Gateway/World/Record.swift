// SPDX-License-Identifier: Apache-2.0

/// Something that is remembered under a number: an order, a refund, a contract.
///
/// Records are what a state file holds and what the console shows, so all that matters stands in one. Members are named
/// as the documentation names them, in Swift's spelling: `outTradeNo` is written `out_trade_no`.
protocol Record: Codable, Sendable {
    /// What the records of a table are called, in files and events: `order`.
    static var kind: String { get }
    /// Unique in its table.
    var id: String { get }
    /// Other names that it is found by; each belongs to one record.
    var aliases: [String] { get }
}

extension Record {
    var aliases: [String] { [] }
}
