// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A bill (账单) that was made: what it is of, and the digest by which it stays the same.
struct Bill: Record {
    static let kind = "bill"

    var subject: BillSubject
    /// SHA-1 of the plain file, lower-case hexadecimal.
    var hash: String
    /// Rows between the two headings.
    var rows: Int
    /// Of the plain file.
    var bytes: Int
    var madeAt: Date

    var id: String { subject.id }
    /// What download tokens say.
    var token: String { Derivation([subject.id]).digits(16) }
    var aliases: [String] { ["token:" + token] }
}

/// What a bill is of.
struct BillSubject: Codable, Sendable, Hashable {
    enum Content: String, Codable, Sendable {
        /// 交易账单.
        case trades
        /// 资金账单.
        case funds
        /// 资金账单, of all sub-merchants.
        case subMerchantFunds
    }

    var content: Content
    /// `ALL`, `SUCCESS` or `REFUND` of trades; the account of funds.
    var type: String
    /// `2026-01-01`.
    var billDate: String
    /// Whose alone; `nil` for the merchant that calls, and of trades for all of its sub-merchants too.
    var subMchid: String?

    var id: String { [billDate, content.rawValue, type, subMchid].compactMap(\.self).joined(separator: ":") }
}

/// Bills that were made lately, so that a download need not make them again.
///
/// Bounded, and of no consequence: what is not here is made anew from the tables.
struct BillShelf: Sendable {
    private var files: [(id: String, bytes: [UInt8])] = []
    private static let limit = 64 << 20

    subscript(id: String) -> [UInt8]? { files.last { $0.id == id }?.bytes }

    mutating func put(_ bytes: [UInt8], _ id: String) {
        files.removeAll { $0.id == id }
        files.append((id, bytes))
        // The newest stays, however big.
        while files.count > 1, files.reduce(0, { $0 + $1.bytes.count }) > Self.limit { files.removeFirst() }
    }
}
