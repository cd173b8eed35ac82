// SPDX-License-Identifier: Apache-2.0

/// A piece of a page.
enum PageBlock {
    case heading(String, line: Int)
    case table(PageTable)
    /// A line of text.
    case text(String, line: Int)
    /// The lines between two fences.
    case code([String], line: Int, isClosed: Bool)
}

/// A table as it is written, cells without blanks around them.
struct PageTable {
    struct Row {
        let line: Int
        let cells: [String]
        /// A bar ends it, as it does where the page was not cut off.
        let isClosed: Bool
    }

    /// Line of the first row.
    let line: Int
    let columns: [String]
    let rows: [Row]
    /// A line of dashes follows the first row.
    let hasDelimiter: Bool

    /// Where the columns with these names are; `nil` where it does not have all of them.
    func positions(of names: [String]) -> [Int]? {
        let positions = names.compactMap { columns.firstIndex(of: $0) }
        return positions.count == names.count ? positions : nil
    }
}

/// Takes a page apart: headings, tables, fenced code, lines of text.
struct PageBlockReader {
    static func blocks(_ text: String) -> [PageBlock] {
        let lines = PageText.lines(text)
        var blocks: [PageBlock] = []
        var index = 0
        while index < lines.count {
            let line = PageText.trimming(lines[index])
            let number = index + 1
            if line.hasPrefix("```") || line.hasPrefix("~~~") {
                let fence = line.prefix(3)
                var code: [String] = []
                index += 1
                while index < lines.count, !PageText.trimming(lines[index]).hasPrefix(fence) {
                    code.append(lines[index])
                    index += 1
                }
                blocks.append(.code(code, line: number, isClosed: index < lines.count))
            } else if line.hasPrefix("|") {
                var rows: [PageTable.Row] = []
                while index < lines.count, PageText.trimming(lines[index]).hasPrefix("|") {
                    rows.append(
                        .init(
                            line: index + 1, cells: cells(lines[index]),
                            isClosed: PageText.trimming(lines[index]).hasSuffix("|")))
                    index += 1
                }
                index -= 1
                blocks.append(.table(table(rows)))
            } else if line.hasPrefix("#") {
                let hashes = line.prefix { $0 == "#" }.count
                let title = line.dropFirst(hashes)
                blocks.append(
                    title.isEmpty || title.first == " " || title.first == "\t"
                        ? .heading(PageText.unescaping(PageText.trimming(title)), line: number)
                        : .text(line, line: number))
            } else if !line.isEmpty {
                blocks.append(.text(line, line: number))
            }
            index += 1
        }
        return blocks
    }

    private static func table(_ rows: [PageTable.Row]) -> PageTable {
        let hasDelimiter =
            rows.count > 1
            && rows[1].cells.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy { $0 == "-" || $0 == ":" } }
        return PageTable(
            line: rows[0].line,
            columns: rows[0].cells.map { PageText.unescaping($0) },
            rows: Array(rows.dropFirst(hasDelimiter ? 2 : 1)),
            hasDelimiter: hasDelimiter
        )
    }

    /// Bars with a backslash belong to the text.
    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var isEscaped = false
        for scalar in PageText.trimming(line).unicodeScalars.dropFirst() {
            if scalar == "|", !isEscaped {
                cells.append("")
            } else {
                cells[cells.count - 1].unicodeScalars.append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        if PageText.trimming(cells[cells.count - 1]).isEmpty, cells.count > 1 { cells.removeLast() }
        return cells.map(PageText.trimming)
    }
}
