// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import OfficialPages

/// Compares members of one place with the tables of all pages that have it.
struct MemberComparison {
    let subject: String
    /// Lengths, sides, and what is required, count in requests only: a reply is read whatever it lacks.
    let isRequest: Bool

    /// A member on one page.
    typealias Row = (page: PageID, member: OfficialMember)

    func differences(
        described: [DescribedMember], official tables: [(page: PageID, members: [OfficialMember])], at place: String
    ) -> [OfficialDifference] {
        var names: [String] = []
        var rows: [String: [Row]] = [:]
        for table in tables {
            for member in table.members {
                if rows[member.name] == nil { names.append(member.name) }
                rows[member.name, default: []].append((table.page, member))
            }
        }
        return names.flatMap { name -> [OfficialDifference] in
            let found = rows[name] ?? []
            let inner = "\(place)/\(name)"
            guard let member = described.first(where: { $0.name == name }) else {
                return [difference(inner, .member, official: "documented", found.map(\.page))]
            }
            let lacking = tables.map(\.page).filter { page in !found.contains { $0.page == page } }
            var differences = factDifferences(member, found, at: inner)
            if isRequest {
                differences += roleDifferences(member, found, lacking, at: inner)
                if !place.hasPrefix("path") { differences += requiredDifferences(member, found, lacking, at: inner) }
                differences += lengthDifferences(member, found, at: inner)
            }
            let inside = found.filter { !$0.member.members.isEmpty }
            guard !inside.isEmpty else { return differences }
            return differences
                + self.differences(
                    described: member.members, official: inside.map { ($0.page, $0.member.members) }, at: inner)
        }
    }

    func difference(
        _ place: String, _ kind: OfficialDifference.Kind, of member: DescribedMember? = nil,
        described: String = "nothing", official: String, _ pages: [PageID]
    ) -> OfficialDifference {
        OfficialDifference(
            subject: subject, place: place, kind: kind, described: described, official: official, pages: pages,
            components: member?.sources ?? [])
    }

    // MARK: Type and values

    private func factDifferences(_ member: DescribedMember, _ rows: [Row], at place: String) -> [OfficialDifference] {
        var differences: [OfficialDifference] = []
        let types = rows.compactMap { row in row.member.type.map { (row.page, $0) } }
        if !types.isEmpty, !types.contains(where: { Self.agree(member.type, $0.1) || member.encodes($0.1) }) {
            let official = Set(types.map { $0.1.description }).sorted().joined(separator: " or ")
            differences.append(
                difference(
                    place, .type, of: member, described: member.type.description, official: official, types.map(\.0)))
        }
        let titles = rows.compactMap { row in row.member.title.map { (row.page, $0) } }
        if !titles.isEmpty, !titles.contains(where: { $0.1 == member.title }) {
            let official = Set(titles.map(\.1)).sorted().joined(separator: " or ")
            differences.append(
                difference(
                    place, .title, of: member, described: member.title ?? "nothing", official: official, titles.map(\.0)
                ))
        }
        return differences + valueDifferences(member, rows, at: place)
    }

    private func valueDifferences(_ member: DescribedMember, _ rows: [Row], at place: String) -> [OfficialDifference] {
        var order: [String] = []
        var seen: [String: [(page: PageID, meaning: String)]] = [:]
        for row in rows {
            for value in row.member.values {
                if seen[value.value] == nil { order.append(value.value) }
                seen[value.value, default: []].append((row.page, value.meaning))
            }
        }
        let known = Set(member.value.values + [member.value.constant].compactMap { $0 })
        return order.compactMap { value in
            let found = seen[value] ?? []
            guard known.contains(value) else {
                return difference(place, .value, of: member, official: value, found.map(\.page))
            }
            // Terms are parts of what pages say beside a value.
            guard let term = member.value.terms[value], !found.contains(where: { $0.meaning.contains(term) }) else {
                return nil
            }
            let official = Set(found.map { "\(value): \($0.meaning)" }).sorted().joined(separator: " or ")
            return difference(
                place, .term, of: member, described: "\(value): \(term)", official: official, found.map(\.page))
        }
    }

    /// A list whose elements one side does not tell agrees with any list, and `number` takes integers too.
    private static func agree(_ described: OfficialType, _ official: OfficialType) -> Bool {
        if case .array(let first) = described, case .array(let second) = official {
            guard let first, let second else { return true }
            return agree(first, second)
        }
        return described == official || (described == .number && official == .integer)
    }
}
