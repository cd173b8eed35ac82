// SPDX-License-Identifier: Apache-2.0

/// Reads a table of errors.
struct ErrorTable {
    static let columns = ["状态码", "错误码", "描述", "解决方案"]

    private(set) var errors: [OfficialError] = []
    private(set) var problems: [PageProblem] = []

    init(_ table: PageTable) {
        guard table.hasDelimiter, Set(table.columns) == Set(Self.columns), table.columns.count == Self.columns.count,
            let positions = table.positions(of: Self.columns)
        else {
            problems.append(
                .init(
                    .columns, line: table.line,
                    "the table of errors has the columns \(table.columns.joined(separator: ", "))"))
            return
        }
        for row in table.rows {
            guard row.cells.count == table.columns.count, row.isClosed else {
                problems.append(
                    .init(
                        .row, line: row.line, place: row.cells.dropFirst().first.map(Self.code) ?? "",
                        "the row has \(row.cells.count) cells for \(table.columns.count) columns\(row.isClosed ? "" : " and no end")"
                    ))
                continue
            }
            let code = Self.code(row.cells[positions[1]])
            guard let status = Int(row.cells[positions[0]]), (200...599).contains(status), Self.isCode(code) else {
                problems.append(
                    .init(
                        .row, line: row.line, place: code,
                        "the row has the status \(row.cells[positions[0]]) and the code \(code)"))
                continue
            }
            let error = OfficialError(status: status, code: code)
            if !errors.contains(error) { errors.append(error) }
        }
    }

    /// Codes have no blanks: one beside a line is a slip of the page, one between letters stands for a line.
    private static func code(_ cell: String) -> String {
        var code = ""
        for scalar in PageText.unescaping(cell).unicodeScalars {
            let next: Unicode.Scalar = PageText.isBlank(scalar) ? "_" : scalar
            if next == "_", code.hasSuffix("_") { continue }
            code.unicodeScalars.append(next)
        }
        return code
    }

    private static func isCode(_ code: String) -> Bool {
        (code.unicodeScalars.first?.properties.isUppercase ?? false)
            && code.unicodeScalars.allSatisfy {
                ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
            }
    }
}
