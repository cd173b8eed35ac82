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

    /// - Returns: Whether the bill adds up.
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
        return summary.differences.isEmpty
    }
}

/// A bill's sums in words.
enum BillReport {
    static func lines(_ summary: BillSummary, name: String) -> [String] {
        var lines = ["\(name): \(summary.rows) \(summary.rows == 1 ? "row" : "rows")"]
        let width = summary.values.map { Wrapping.columns($0.name) }.max() ?? 0
        for (name, value) in summary.values {
            let label = "  " + Wrapping.printable(name).padding(width + 2)
            lines += Wrapping.prose(label + amount(name, value), hanging: width + 4)
        }
        for difference in summary.differences {
            let counted =
                isCount(difference.name)
                ? String(difference.counted.hundredThousandths / 100_000) : difference.counted.description
            lines += Wrapping.prose(
                "\(difference.name) does not add up: the bill says \(Wrapping.printable(difference.stated)), its rows make "
                    + "\(counted).", hanging: 2)
        }
        if summary.differences.isEmpty { lines.append("The sums are those of the rows.") }
        return lines
    }

    private static func isCount(_ name: String) -> Bool { name.hasSuffix("数") }

    /// Yuan as the bill has it, and 分 beside it.
    private static func amount(_ name: String, _ value: String) -> String {
        let shown = Wrapping.printable(value)
        guard !isCount(name), let amount = YuanAmount(value) else { return shown }
        return "\(shown) 元" + (amount.fen.map { " (\($0) 分)" } ?? "")
    }
}
