// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// The errors of an operation, and what to do about each.
enum ErrorTable {
    /// - Parameter width: The terminal's columns.
    static func lines(_ operation: APIOperation, width: Int = Terminal.width) -> [String] {
        guard operation.details.response.kind != .redirect else { return [] }
        var lines = ["", "Errors" + (operation.isQuery ? "  (a query changes nothing)" : "")]
        guard !operation.isV2 else {
            return lines
                + Wrapping.prose(
                    "return_code, result_code and err_code say what went wrong; the description has no list of them.",
                    width: width, indent: 2)
        }
        let errors = operation.errors
        if !errors.isDocumented {
            lines += Wrapping.prose(
                "None are documented of this operation alone; these are of all:", width: width, indent: 2)
        }
        let own = errors.entries.filter { !$0.isCommon }
        let common = common(operation, errors)
        let rows = own + common.filter { $0.entries.count == 1 }.flatMap(\.entries)
        let column = min(max(rows.map { label($0).count + 4 }.max() ?? 0, 17), 36)
        for entry in own { lines += row([label(entry)], operation.advice(entry), column, width) }
        if errors.isDocumented, errors.entries.contains(where: \.isCommon) { lines.append("  of all operations:") }
        for (advice, entries) in common { lines += row(entries.map(label), advice, column, width) }
        for (name, retry) in [("any other 4xx", errors.unlisted4xx), ("any other 5xx", errors.unlisted5xx)] {
            lines += row([name], operation.advice(unlisted: retry), column, width)
        }
        return lines
    }

    private static func label(_ entry: APIErrorTable.Entry) -> String { "\(entry.status) \(entry.code)" }

    /// The codes of all operations, together where the same is to be done.
    private static func common(
        _ operation: APIOperation, _ errors: APIErrorTable
    ) -> [(advice: String, entries: [APIErrorTable.Entry])] {
        var groups: [(advice: String, entries: [APIErrorTable.Entry])] = []
        for entry in errors.entries where entry.isCommon {
            let advice = operation.advice(entry)
            if let index = groups.firstIndex(where: { $0.advice == advice }) {
                groups[index].entries.append(entry)
            } else {
                groups.append((advice, [entry]))
            }
        }
        return groups
    }

    private static func row(_ labels: [String], _ advice: String, _ column: Int, _ width: Int) -> [String] {
        var lines: [String] = []
        for (index, label) in labels.map(Wrapping.printable).enumerated() {
            let label = label + (index < labels.count - 1 ? "," : "")
            if let last = lines.last, last.count + label.count < width {
                lines[lines.count - 1] = "\(last) \(label)"
            } else {
                lines += Wrapping.prose(label, width: width, indent: 2, hanging: 4)
            }
        }
        guard lines.count == 1, let last = lines.last, last.count + 2 <= column else {
            return lines + Wrapping.prose(advice, width: width, indent: column)
        }
        return lines.dropLast() + Wrapping.prose(last.padding(column) + advice, width: width, hanging: column)
    }
}
