// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Makes the lines of a bill from its bytes: a heading, lines, another heading and the sums.
///
/// A bill that comes in parts may have its headings once more in each; then sums of one name are added up.
///
/// What is no bill, or ends too early, is an error. A line that cannot be read for certain is noted and left out.
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
    private var problems: [BillProblem] = []
    private var problemCount = 0
    /// Whether what was read last belongs to a row that was left out: the next line may be the rest of it.
    private var isInBrokenRow = false
    private var stated: [(name: String, value: String)] = []
    private static var mostProblems: Int { 1000 }
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
            guard let line = try lines.next(columns: columns) else {
                if isComplete { try finish() }
                return nil
            }
            switch line {
            case .unreadable(let problem, let isMarked):
                if case .heading = expected { throw WeChatPayError.malformedBill(problem) }
                leaveOut(problem, isRow: isMarked || !isInBrokenRow)
                // Those were the sums.
                if case .sums = expected { expected = .nothing }
            case .record(let record):
                if let row = try row(record) { return row }
            }
        }
    }

    private func row(_ record: BillLines.Record) throws -> Row? {
        switch expected {
        case .heading: try readHeading(record)
        case .rows: return readRow(record)
        case .sums(let names): readSums(record, names)
        case .nothing:
            if record.texts == heading?.names {
                expected = .rows
                isInBrokenRow = false
            } else {
                leaveOut(BillProblem(line: record.line, reason: "it comes after the sums"))
            }
        }
        return nil
    }

    /// Notes a line that is not read.
    ///
    /// - Parameter isRow: Whether it is one of its own, and not the rest of the one before.
    private func leaveOut(_ problem: BillProblem, isRow: Bool = true) {
        isInBrokenRow = true
        guard isRow else { return }
        problemCount += 1
        if problems.count < Self.mostProblems { problems.append(problem) }
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

    private func readRow(_ record: BillLines.Record) -> Row? {
        guard let heading else { return nil }
        // Details begin with a back-tick or, where somebody took those off, with digits.
        if !record.isMarked, let first = record.bytes.first, first >= 0x80 {
            let names = record.texts
            // The next part of a bill that comes in parts.
            if names == heading.names {
                isInBrokenRow = false
                return nil
            }
            if isHeadingOfSums(names, record) {
                isInBrokenRow = false
                expected = .sums(names)
            } else {
                leaveOut(
                    BillProblem(line: record.line, reason: "it is neither a detail nor the heading of the sums"),
                    isRow: !isInBrokenRow)
            }
            return nil
        }
        guard record.ends.count == heading.names.count else {
            let (count, columns) = (record.ends.count, heading.names.count)
            leaveOut(
                BillProblem(
                    line: record.line,
                    reason: "it has \(count) value\(count == 1 ? "" : "s") where the heading has \(columns) columns; "
                        + (count < columns
                            ? "it may be cut, or have a line break in one of them"
                            : "one of them may have a comma and a back-tick in it")),
                isRow: record.isMarked || !isInBrokenRow)
            return nil
        }
        do {
            let row = try Row(BillRecord(heading: heading, line: record.line, bytes: record.bytes, ends: record.ends))
            var sums = sums
            try row.add(to: &sums)
            self.sums = sums
            rows += 1
            isInBrokenRow = false
            return row
        } catch {
            let error = error as? WeChatPayError
            leaveOut(
                error?.cause as? BillProblem
                    ?? BillProblem(line: record.line, reason: "its amounts are larger than there can be"))
            return nil
        }
    }

    /// Whether a line names sums: known ones, or where no row is broken before it, any without a back-tick.
    private func isHeadingOfSums(_ names: [String], _ record: BillLines.Record) -> Bool {
        guard !record.hasTicks else { return false }
        return !isInBrokenRow || names.contains { name in Row.sums.contains { $0.isNamed(name) } }
    }

    private func readSums(_ record: BillLines.Record, _ names: [String]) {
        expected = .nothing
        let values = record.texts
        guard values.count == names.count else {
            return leaveOut(
                BillProblem(
                    line: record.line,
                    reason: "it has \(values.count) sums where their heading has \(names.count)"))
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
    }

    private func finish() throws {
        guard case .nothing = expected else {
            throw WeChatPayError(
                .billMalformed, "The bill ends without its sums; it is cut, or not a \(Row.name). Use none of it.")
        }
        let known = heading?.known ?? []
        let counted = zip(Row.sums, sums.values).map { sum, value -> YuanAmount? in
            if let column = sum.column, known[column] < 0 { return nil }
            return YuanAmount(hundredThousandths: value)
        }
        summary = BillSummary(
            rows: rows, problems: problems, problemCount: problemCount, values: stated, sums: Row.sums, counted: counted
        )
    }
}
