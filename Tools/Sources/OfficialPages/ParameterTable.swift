// SPDX-License-Identifier: Apache-2.0

/// Reads a table of parameters into a tree of members.
struct ParameterTable {
    static let columns = ["参数名", "类型", "必填", "描述"]

    private(set) var members: [OfficialMember] = []
    private(set) var problems: [PageProblem] = []

    /// A row that was read, before it is known what stands inside of it.
    private struct Row {
        let line: Int
        let path: [String]
        let type: String
        let isRequired: Bool
        let description: String
    }

    init(_ table: PageTable) {
        guard let positions = Self.check(table, &problems) else { return }
        var rows: [Row] = []
        var known: Set<[String]> = []
        for row in table.rows {
            guard let read = read(row, of: table, positions) else { continue }
            let place = read.path.joined(separator: ".")
            guard known.insert(read.path).inserted else {
                problems.append(.init(.repeated, line: row.line, place: place, "\(place) has two rows"))
                continue
            }
            if read.path.count > 1, !known.contains(read.path.dropLast()) {
                let parent = read.path.dropLast().joined(separator: ".")
                problems.append(
                    .init(
                        .parent, line: row.line, place: place, "\(place) stands inside of \(parent), which has no row"))
                continue
            }
            rows.append(read)
        }
        members = tree(rows, below: [])
    }

    private static func check(_ table: PageTable, _ problems: inout [PageProblem]) -> [Int]? {
        guard table.hasDelimiter else {
            problems.append(.init(.columns, line: table.line, "the table has no line of dashes below its columns"))
            return nil
        }
        let missing = columns.filter { !table.columns.contains($0) }
        let unknown = table.columns.filter { !columns.contains($0) }
        if !missing.isEmpty {
            problems.append(
                .init(.columns, line: table.line, "the table lacks the column \(missing.joined(separator: ", "))"))
        }
        if !unknown.isEmpty || Set(table.columns).count < table.columns.count {
            problems.append(
                .init(
                    .columns, line: table.line,
                    "the table has the columns \(table.columns.joined(separator: ", ")), which are not all known"))
        }
        return table.positions(of: columns)
    }

    private mutating func read(_ row: PageTable.Row, of table: PageTable, _ positions: [Int]) -> Row? {
        guard row.cells.count == table.columns.count, row.isClosed else {
            problems.append(
                .init(
                    .row, line: row.line, place: row.cells.first ?? "",
                    "the row \(row.cells.first ?? "") has \(row.cells.count) cells for \(table.columns.count) columns\(row.isClosed ? "" : " and no end")"
                ))
            return nil
        }
        let cells = positions.map { row.cells[$0] }
        let name = PageText.unescaping(cells[0])
        let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard path.allSatisfy(Self.isName) else {
            problems.append(.init(.row, line: row.line, place: name, "the row has the name \(name)"))
            return nil
        }
        guard let isRequired = ["true": true, "false": false][cells[2]] else {
            problems.append(
                .init(.row, line: row.line, place: name, "\(name) says \(cells[2]) where true or false belongs"))
            return nil
        }
        return Row(line: row.line, path: path, type: cells[1], isRequired: isRequired, description: cells[3])
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-")
            }
    }

    private mutating func tree(_ rows: [Row], below path: [String]) -> [OfficialMember] {
        rows.filter { $0.path.dropLast().elementsEqual(path) }.map { row in
            let inside = rows.filter { $0.path.count > row.path.count && $0.path.starts(with: row.path) }
            let cell = TypeCell(row.type, hasMembers: !inside.isEmpty)
            if cell.type == nil {
                let place = row.path.joined(separator: ".")
                problems.append(.init(.type, line: row.line, place: place, "\(place) has the type \(row.type)"))
            }
            return Self.member(row, cell, DescriptionCell(row.description), members: tree(inside, below: row.path))
        }
    }

    private static func member(
        _ row: Row, _ cell: TypeCell, _ said: DescriptionCell, members: [OfficialMember]
    ) -> OfficialMember {
        let isText = cell.type == .string || cell.type == .array(.string)
        // Words about an encrypted text count before encryption, its type counts after it.
        let words: DescriptionCell? = isText && !said.isEncrypted ? said : nil
        return OfficialMember(
            name: row.path[row.path.count - 1],
            title: said.title,
            type: cell.type,
            isRequired: row.isRequired,
            minLength: cell.minLength ?? words?.minLength,
            maxLength: words?.maxBytes ?? cell.maxLength ?? words?.maxLength,
            countsBytes: words?.maxBytes != nil,
            isEncrypted: said.isEncrypted,
            plaintextMinLength: isText && said.isEncrypted ? said.minLength : nil,
            plaintextMaxLength: isText && said.isEncrypted ? said.maxLength : nil,
            values: cell.type == .boolean ? [] : said.values,
            members: members
        )
    }
}
