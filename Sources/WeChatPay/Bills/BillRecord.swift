// SPDX-License-Identifier: Apache-2.0

/// The columns of a bill, in their order.
final class BillHeading: Sendable {
    let names: [String]
    private let places: [TextKey: Int]
    /// Where the columns that the kind of bill knows are; -1 for those that are not there.
    let known: [Int]

    /// - Parameter columns: The names of each known column, the usual one first.
    init(_ names: [String], columns: [[String]]) {
        self.names = names
        let places = Dictionary(
            names.enumerated().map { (TextKey($1), $0) }, uniquingKeysWith: { first, _ in first })
        self.places = places
        known = columns.map { names in names.lazy.compactMap { places[TextKey($0)] }.first ?? -1 }
    }

    func place(of name: String) -> Int? { places[TextKey(name)] }
}

/// One line of a bill with its columns, the back-ticks taken off.
public struct BillRecord: Sendable {
    let heading: BillHeading
    /// Where the record begins in the file; the first line is 1.
    public let line: Int
    /// All values, one after another.
    let bytes: [UInt8]
    /// Where each of them ends.
    let ends: [Int32]

    /// The names of the columns, in their order, unknown ones too.
    public var columns: [String] { heading.names }

    /// The value of a column as the bill has it; `nil` where the bill has no such column.
    public subscript(_ column: String) -> String? { heading.place(of: column).map(text) }

    func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place]) }

    func text(_ place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

    /// The value of a known column; empty where it is not there.
    func known(_ column: Int) -> String {
        let place = heading.known[column]
        return place < 0 ? "" : text(place)
    }

    /// The same, where it is not empty.
    func optional(_ column: Int) -> String? {
        let text = known(column)
        return text.isEmpty ? nil : text
    }

    /// An amount in 分; `nil` where there is none.
    func fen(_ column: Int) throws -> Int64? {
        try value(column, "is not an exact amount of 分") { YuanAmount.units($0, decimals: 2) }
    }

    func yuan(_ column: Int) throws -> YuanAmount? {
        try value(column, "is not an amount of at most five decimals") { YuanAmount.units($0, decimals: 5) }
            .map(YuanAmount.init(hundredThousandths:))
    }

    /// Seconds since 1970; `nil` where there is none.
    func time(_ column: Int) throws -> Int64? {
        try value(column, "is not a time (yyyy-MM-dd HH:mm:ss)") { BillTime.seconds($0) }
    }

    private func value<Value>(
        _ column: Int, _ problem: String, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Value?
    ) throws -> Value? {
        let place = heading.known[column]
        guard place >= 0 else { return nil }
        let range = range(place)
        guard !range.isEmpty else { return nil }
        guard let value = bytes.withUnsafeBufferPointer({ read($0[range]) }) else {
            throw WeChatPayError.malformedBill(line: line, "\(heading.names[place]) \(problem)")
        }
        return value
    }
}

extension BillRecord: CustomStringConvertible, CustomReflectable {
    /// Where it stands; never its values.
    public var description: String { "line \(line) (\(ends.count) columns)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["line": line]) }
}
