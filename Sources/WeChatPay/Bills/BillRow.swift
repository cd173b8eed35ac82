// SPDX-License-Identifier: Apache-2.0

/// A line of a bill with its columns typed; the library's own kinds conform to it.
public protocol BillRow: Sendable, CustomStringConvertible, CustomReflectable {
    /// The line with all its columns.
    var record: BillRecord { get }

    /// What the documentation calls the bill.
    static var name: String { get }
    /// The names of the known columns, the usual one of each first.
    static var columns: [[String]] { get }
    /// Columns without which it is another file.
    static var required: [Int] { get }
    /// The sums at the end.
    static var sums: [BillSum] { get }

    /// Reads a line.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/billMalformed``, naming line and column.
    init(_ record: BillRecord) throws
    /// Adds the line to the sums.
    func add(to sums: inout BillSums) throws
}

extension BillRow {
    /// Where it stands; never its values.
    public var description: String { record.description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { record.customMirror }
}

/// A sum at the end of a bill: what it is called, and what it adds up.
public struct BillSum: Sendable {
    /// Its names in bills of different kinds and years, the usual one first.
    public let names: [String]
    /// The column, of the known ones, without which its lines say nothing about it; `nil` for their number.
    public let column: Int?

    /// Whether a heading means this sum. Where a name has 总, and whether it says 元, differs from kind to kind.
    func isNamed(_ name: String) -> Bool {
        let name = Self.bare(name)
        return names.contains { Self.bare($0) == name }
    }

    private static func bare(_ name: String) -> String {
        var name = name.filter { !$0.isWhitespace && $0 != "总" }
        for unit in ["(元)", "（元）"] where name.hasSuffix(unit) { name.removeLast(unit.count) }
        return name
    }
}

/// What the lines of a bill add up to, in the order of the sums at its end.
public struct BillSums: Sendable {
    /// In 0.00001 元; numbers of lines count as yuan.
    var values: [Int64]

    init(_ count: Int) { values = Array(repeating: 0, count: count) }

    mutating func count(_ index: Int) throws { try add(index, 100_000) }

    mutating func add(_ index: Int, fen: Int64?) throws {
        guard let fen, fen != 0 else { return }
        let (units, overflow) = fen.multipliedReportingOverflow(by: 1000)
        guard !overflow else { throw Self.tooLarge }
        try add(index, units)
    }

    mutating func add(_ index: Int, _ amount: YuanAmount?) throws {
        if let amount { try add(index, amount.hundredThousandths) }
    }

    private mutating func add(_ index: Int, _ units: Int64) throws {
        let (sum, overflow) = values[index].addingReportingOverflow(units)
        guard !overflow else { throw Self.tooLarge }
        values[index] = sum
    }

    private static let tooLarge = WeChatPayError(
        .billMalformed, "The amounts of the bill add up to more than there can be; it is not a bill of WeChat Pay's.")
}
