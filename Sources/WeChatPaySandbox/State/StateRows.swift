// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The lines of a state file: `["order","1217…",{…}]`, without the third element for a record that is gone, and
/// `["commit",7200.0,41]` after each step.
enum StateRows {
    /// The first line, by which a state file is known: a file of another's is never touched.
    static let mark = Array(#"["wechatpay-sandbox-state",1]"#.utf8)
    static let commitPrefix = Array(#"["commit","#.utf8)

    /// The end of a step.
    struct Commit {
        /// Seconds that business time is ahead of the wall clock.
        var offset: TimeInterval = 0
        /// How many steps there were, since the very first start.
        var number = 0

        init(offset: TimeInterval, number: Int) {
            self.offset = offset
            self.number = number
        }

        /// Reads a line; `nil` for one that is no commit.
        init?(_ line: ArraySlice<UInt8>) {
            guard line.starts(with: commitPrefix), line.last == UInt8(ascii: "]") else { return nil }
            let parts = String(decoding: line.dropFirst(commitPrefix.count).dropLast(), as: UTF8.self).split(
                separator: ",")
            guard parts.count == 2, let offset = TimeInterval(parts[0]), let number = Int(parts[1]) else { return nil }
            self.offset = offset
            self.number = number
        }

        var line: [UInt8] { commitPrefix + Array("\(offset),\(number)]\n".utf8) }
    }

    /// Whose row a line is.
    static func kind(_ line: ArraySlice<UInt8>) -> Substring {
        let text = String(decoding: line.prefix(64), as: UTF8.self).dropFirst(2)
        return text.prefix { $0 != "\"" }
    }
}

/// A line about one record.
struct StateRow<Value: Record>: Codable {
    var id: String
    var value: Value?

    init(id: String, value: Value?) {
        self.id = id
        self.value = value
    }

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        _ = try container.decode(String.self)
        id = try container.decode(String.self)
        value = container.isAtEnd ? nil : try container.decode(Value.self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(Value.kind)
        try container.encode(id)
        if let value { try container.encode(value) }
    }
}

/// Gathers what changed since the last time, by kind, and where asked as lines.
struct ChangeCollector: TableVisitor {
    private(set) var changes: [(kind: String, ids: [String])] = []
    private(set) var lines: [UInt8] = []
    private let encoder: JSONEncoder?

    init(asLines: Bool) { encoder = asLines ? JSONEncoder() : nil }

    mutating func visit<Value: Record>(_ table: inout Table<Value>) {
        let ids = table.takeChanges()
        guard !ids.isEmpty else { return }
        let sorted = ids.sorted()
        changes.append((Value.kind, sorted))
        guard let encoder else { return }
        for id in sorted { lines += StateRow(id: id, value: table[id]).line(encoder) }
    }
}

/// Writes every record as a line, oldest first.
struct SnapshotWriter: TableVisitor {
    private(set) var lines: [UInt8] = []
    private let encoder = JSONEncoder()

    mutating func visit<Value: Record>(_ table: inout Table<Value>) {
        for value in table.values { lines += StateRow(id: value.id, value: value).line(encoder) }
    }
}

/// Puts the records of lines into their tables.
struct RowReader: TableVisitor {
    /// Lines by kind, in order.
    var rows: [Substring: [ArraySlice<UInt8>]]
    private(set) var error: (any Error)?
    private let decoder = JSONDecoder()

    init(rows: [Substring: [ArraySlice<UInt8>]]) { self.rows = rows }

    mutating func visit<Value: Record>(_ table: inout Table<Value>) {
        for line in rows.removeValue(forKey: Substring(Value.kind)) ?? [] {
            do {
                let row = try decoder.decode(StateRow<Value>.self, from: Data(line))
                table[row.id] = row.value
            } catch { self.error = self.error ?? error }
        }
        _ = table.takeChanges()
    }
}

extension StateRow {
    fileprivate func line(_ encoder: JSONEncoder) -> [UInt8] {
        // Records are made of texts, numbers and dates, which all have a form in JSON.
        guard let data = try? encoder.encode(self) else { return [] }
        return Array(data) + [UInt8(ascii: "\n")]
    }
}
