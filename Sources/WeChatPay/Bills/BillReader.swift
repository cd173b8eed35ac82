// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Makes the lines of a bill from its bytes: a heading, lines, another heading and the sums.
///
/// A bill that comes in parts may have its headings once more in each; then sums of one name are added up.
final class BillReader<Row: BillRow> {
    private enum Expected {
        case heading
        case rows
        case sums([String])
        case nothing
    }

    private var lines = BillLines()
    private var expected = Expected.heading
    private var heading: BillHeading?
    private var sums = BillSums(Row.sums.count)
    private var rows = 0
    private var stated: [(name: String, value: String)] = []
    private var isComplete = false
    private var failure: (any Error)?
    /// What is known after the last line.
    private(set) var summary: BillSummary?

    /// Adds bytes; `nil` says that there are no more.
    func feed(_ bytes: Data?) throws {
        if let failure { throw failure }
        guard let bytes else {
            isComplete = true
            return lines.finish()
        }
        lines.feed(bytes)
    }

    /// The next line; `nil` when there is none before more is fed, or after the last.
    func next() throws -> Row? {
        if let failure { throw failure }
        do { return try row() } catch {
            failure = error
            throw error
        }
    }

    private func row() throws -> Row? {
        while true {
            let columns: Int? =
                switch expected {
                case .heading, .nothing: nil
                case .rows: heading?.names.count
                case .sums(let names): names.count
                }
            guard let record = try lines.next(columns: columns) else {
                if isComplete { try finish() }
                return nil
            }
            switch expected {
            case .heading: try readHeading(record)
            case .rows:
                if let row = try readRow(record) { return row }
            case .sums(let names): try readSums(record, names)
            case .nothing:
                guard record.texts == heading?.names else {
                    throw WeChatPayError.malformedBill(line: record.line, "it comes after the sums")
                }
                expected = .rows
            }
        }
    }

    private func readHeading(_ record: BillLines.Record) throws {
        let heading = BillHeading(record.texts, columns: Row.columns)
        for column in Row.required where heading.known[column] < 0 {
            throw WeChatPayError.malformedBill(
                line: record.line,
                // outside: the name that the documentation gives the column
                "it is not the heading of a \(Row.name), which has a column \(Row.columns[column].first ?? "")")
        }
        self.heading = heading
        expected = .rows
    }

    private func readRow(_ record: BillLines.Record) throws -> Row? {
        guard let heading else { return nil }
        // Details begin with a back-tick or, where somebody took those off, with digits.
        if !record.isMarked, let first = record.bytes.first, first >= 0x80 {
            let names = record.texts
            // The next part of a bill that comes in parts.
            if names == heading.names { return nil }
            guard names.contains(where: Row.sums.contains) else {
                throw WeChatPayError.malformedBill(
                    line: record.line, "it is neither a detail nor the heading of the sums")
            }
            expected = .sums(names)
            return nil
        }
        guard record.ends.count == heading.names.count else {
            throw WeChatPayError.malformedBill(
                line: record.line,
                "it has \(record.ends.count) values where the heading has \(heading.names.count) columns")
        }
        let row = try Row(
            BillRecord(heading: heading, line: record.line, bytes: record.bytes, ends: record.ends))
        try row.add(to: &sums)
        rows += 1
        return row
    }

    private func readSums(_ record: BillLines.Record, _ names: [String]) throws {
        let values = record.texts
        guard values.count == names.count else {
            throw WeChatPayError.malformedBill(
                line: record.line, "it has \(values.count) sums where their heading has \(names.count)")
        }
        for (name, value) in zip(names, values) {
            guard let index = stated.firstIndex(where: { $0.name == name }) else {
                stated.append((name, value))
                continue
            }
            guard let old = YuanAmount(stated[index].value), let new = YuanAmount(value) else { continue }
            let (sum, overflow) = old.hundredThousandths.addingReportingOverflow(new.hundredThousandths)
            guard !overflow else { continue }
            let amount = YuanAmount(hundredThousandths: sum)
            // Numbers of lines have no decimals.
            stated[index].value = value.contains(".") ? amount.description : String(sum / 100_000)
        }
        expected = .nothing
    }

    private func finish() throws {
        guard case .nothing = expected else {
            throw WeChatPayError(
                .billMalformed, "The bill ends without its sums; it is cut, or not a \(Row.name). Use none of it.")
        }
        let counted = zip(Row.sums, sums.values).map { ($0, YuanAmount(hundredThousandths: $1)) }
        summary = BillSummary(
            rows: rows, values: stated, counted: Dictionary(counted, uniquingKeysWith: { first, _ in first }))
    }
}
