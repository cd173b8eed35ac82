// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// Downloads one bill and adds it up: the file where it was asked for, the sums on stdout, all else on stderr.
struct BillRunner {
    enum Output {
        case file(String)
        case stdout

        /// - Throws: ``UsageError`` for what cannot be written.
        init(_ path: String) throws {
            guard path != "-" else {
                self = .stdout
                return
            }
            _ = try OutputFile(path)
            self = .file(path)
        }
    }

    let request: BillRequest
    /// Whether its lines are a flow of funds.
    let isFunds: Bool
    let output: Output?
    var results = Terminal.standardOutput
    var notes = Terminal.standardError

    func note(_ line: String) { notes.write(lines: Wrapping.prose(line)) }

    /// - Returns: Whether every line was read, and every sum that could be compared adds up.
    func run(_ client: WeChatPayClient) async throws -> Bool {
        let bar = ProgressBar(notes, label: "Downloading")
        defer { bar.clear() }
        var options = DownloadOptions()
        options.progress = { bar.show($0) }
        let file = try await client.billFile(request, options: options)
        if isFunds {
            return try await add(FundFlowBill.self, file, bar)
        } else {
            return try await add(TradeBill.self, file, bar)
        }
    }

    private func add<Row: BillRow>(
        _ type: Bill<Row>.Type, _ file: DownloadStream, _ bar: ProgressBar
    ) async throws -> Bool {
        let bill: Bill<Row>
        var target = results
        switch output {
        case .file(let path):
            let saved = try await file.write(to: path)
            bar.clear()
            note(
                "\(saved.length) bytes, SHA-1 \(saved.sha1) as WeChat Pay gave it, written to \(Wrapping.printable(path))."
            )
            bill = try Bill(contentsOfFile: path)
        case .stdout:
            target = notes
            bill = Bill(file) { [results] in results.write($0) }
        case nil: bill = Bill(file)
        }
        for try await _ in bill {}
        bar.clear()
        let summary = try bill.summary
        target.write(lines: BillReport.lines(summary, name: Row.name))
        return summary.addsUp || summary.onlyLacksNames
    }
}

extension BillSummary {
    /// Whether all was read, what could be compared adds up, and something could be.
    fileprivate var onlyLacksNames: Bool {
        isComplete && differences.isEmpty && uncompared.count < values.count
    }
}

/// A bill's sums in words.
enum BillReport {
    /// More lines that cannot be read are counted only.
    private static let mostProblems = 20

    static func lines(_ summary: BillSummary, name: String) -> [String] {
        var lines = ["\(name): \(summary.rows) \(summary.rows == 1 ? "row" : "rows")"]
        if !summary.isComplete { lines[0] += ", \(unread(summary.problemCount)) not read" }
        let width = summary.values.map { Wrapping.columns($0.name) }.max() ?? 0
        for (name, value) in summary.values {
            let label = "  " + Wrapping.printable(name).padding(width + 2)
            lines += Wrapping.prose(label + amount(name, value), hanging: width + 4)
        }
        for problem in summary.problems.prefix(mostProblems) {
            lines += Wrapping.prose(
                "Line \(problem.line) cannot be read for certain: \(Wrapping.printable(problem.reason)).", hanging: 2)
        }
        let more = summary.problemCount - mostProblems
        if more > 0 { lines.append("\(unread(more)) more cannot be read for certain.") }
        for difference in summary.differences {
            let counted =
                isCount(difference.name)
                ? String(difference.counted.hundredThousandths / 100_000) : difference.counted.description
            let rows = summary.isComplete ? "its rows make" : "the rows that were read make"
            lines += Wrapping.prose(
                "\(Wrapping.printable(difference.name)) does not add up: the bill says "
                    + "\(Wrapping.printable(difference.stated)), \(rows) \(counted).", hanging: 2)
        }
        return lines + verdict(summary).flatMap { Wrapping.prose($0, hanging: 2) }
    }

    /// What the comparison is worth. A sum that was not compared is never called right.
    private static func verdict(_ summary: BillSummary) -> [String] {
        let uncompared = summary.uncompared.map { Wrapping.printable($0) }.joined(separator: ", ")
        let isNothing = summary.uncompared.count == summary.values.count
        let gap =
            isNothing && summary.values.isEmpty && !summary.isComplete
            ? "None of the sums was compared: no line of sums could be read."
            : isNothing
                ? "None of the sums was compared: the rows have no such columns, or under names that are not known."
                : "Not compared, as the rows have no such column, or under a name that is not known: \(uncompared)."
        var lines = summary.uncompared.isEmpty && !isNothing ? [] : [gap]
        if !summary.isComplete {
            lines.append(
                "The totals of the rows are incomplete: \(unread(summary.problemCount)) of the bill "
                    + "\(summary.problemCount == 1 ? "is" : "are") not in them.")
        } else if summary.differences.isEmpty, !isNothing {
            lines.append(
                summary.uncompared.isEmpty
                    ? "The sums are those of the rows." : "All other sums are those of the rows.")
        }
        return lines
    }

    private static func unread(_ count: Int) -> String { "\(count) \(count == 1 ? "line" : "lines")" }

    private static func isCount(_ name: String) -> Bool { name.hasSuffix("数") }

    /// Yuan as the bill has it, and 分 beside it.
    private static func amount(_ name: String, _ value: String) -> String {
        let shown = Wrapping.printable(value)
        guard !isCount(name), let amount = YuanAmount(value) else { return shown }
        return "\(shown) 元" + (amount.fen.map { " (\($0) 分)" } ?? "")
    }
}
