// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import OfficialPages

extension MemberComparison {
    // MARK: What is required

    func requiredDifferences(
        _ member: DescribedMember, _ rows: [Row], _ lacking: [PageID], at place: String
    ) -> [OfficialDifference] {
        let optional = rows.filter { !$0.member.isRequired }.map(\.page)
        if optional.isEmpty, lacking.isEmpty {
            // Where only one side has pages, the other may do without.
            let isKnown = member.isRequired || Set(rows.map(\.page.side.rawValue)) == Set(member.requiredBy)
            return isKnown
                ? []
                : [
                    difference(
                        place, .required, of: member, described: "optional", official: "required", rows.map(\.page))
                ]
        }
        guard !member.isRequired else {
            return [
                optional.isEmpty
                    ? difference(place, .required, of: member, described: "required", official: "absent", lacking)
                    : difference(place, .required, of: member, described: "required", official: "optional", optional)
            ]
        }
        let official = PageID.Side.allCases.filter { side in
            rows.contains { $0.page.side == side } && !(optional + lacking).contains { $0.side == side }
        }
        guard Set(official.map(\.rawValue)) != Set(member.requiredBy) else { return [] }
        return [
            difference(
                place, .requiredBy, of: member, described: Self.list(member.requiredBy),
                official: Self.list(official.map(\.rawValue)),
                rows.map(\.page))
        ]
    }

    /// A member that only one side's pages have, where the other side's pages have the table.
    func roleDifferences(
        _ member: DescribedMember, _ rows: [Row], _ lacking: [PageID], at place: String
    ) -> [OfficialDifference] {
        let having = Set(rows.map(\.page.side))
        let official = having.union(lacking.map(\.side)) == having ? [] : having.map(\.rawValue)
        // Where one side has no pages, nothing says that it lacks the member.
        if official.isEmpty, lacking.isEmpty, having.count == 1,
            member.roles.isEmpty || member.roles == having.map(\.rawValue)
        {
            return []
        }
        guard Set(official) != Set(member.roles) else { return [] }
        return [
            difference(
                place, .roles, of: member, described: Self.list(member.roles, or: "all"),
                official: Self.list(official, or: "all"),
                rows.map(\.page))
        ]
    }

    private static func list(_ words: [String], or none: String = "nothing") -> String {
        words.isEmpty ? none : words.sorted().joined(separator: " and ")
    }

    // MARK: Lengths

    func lengthDifferences(_ member: DescribedMember, _ rows: [Row], at place: String) -> [OfficialDifference] {
        let value = member.value
        func check(
            _ kind: OfficialDifference.Kind, _ described: Int?, _ official: (OfficialMember) -> Int?
        ) -> [OfficialDifference] {
            let stated = rows.compactMap { row in official(row.member).map { (row.page, $0) } }
            // Where pages disagree, the description must let through what any of them does.
            let widest = stated.map(\.1).max()
            guard described != widest else { return [] }
            let lengths = Set(stated.map(\.1)).sorted().map(String.init).joined(separator: " or ")
            return [
                difference(
                    place, kind, of: member, described: described.map { String($0) } ?? "nothing",
                    official: lengths.isEmpty ? "nothing" : lengths, stated.isEmpty ? rows.map(\.page) : stated.map(\.0)
                )
            ]
        }
        if value.encryption != nil || rows.contains(where: \.member.isEncrypted) {
            return check(.maxLength, value.maxLength) {
                $0.maxLength.flatMap { $0 < Self.shortestCiphertext ? nil : $0 }
            }
                + check(.plaintextMaxLength, value.plaintextMaxLength) {
                    $0.plaintextMaxLength ?? $0.maxLength.flatMap { $0 < Self.shortestCiphertext ? $0 : nil }
                }
                + minimum(.plaintextMinLength, of: member, value.plaintextMinLength, rows, at: place) {
                    $0.plaintextMinLength
                }
        }
        // Shared values limit themselves.
        if member.isShared, let longest = value.values.map(\.count).max(), value.maxLength == nil,
            rows.allSatisfy({ ($0.member.maxLength ?? longest) >= longest })
        {
            return []
        }
        let countsBytes = rows.contains(where: \.member.countsBytes)
        return
            (countsBytes
            ? check(.maxBytes, value.maxBytes) { $0.maxLength }
            : check(.maxLength, value.maxLength ?? value.maxBytes) { $0.maxLength })
            + minimum(.minLength, of: member, value.minLength, rows, at: place) { $0.minLength }
    }

    /// A block of RSA in Base64: a shorter length of an encrypted text counts before encryption.
    private static let shortestCiphertext = 344

    private func minimum(
        _ kind: OfficialDifference.Kind, of member: DescribedMember, _ described: Int?, _ rows: [Row],
        at place: String,
        _ official: (OfficialMember) -> Int?
    ) -> [OfficialDifference] {
        let stated = rows.compactMap { row in official(row.member).map { (row.page, $0) } }
        let least = stated.map(\.1).min()
        // A page without a minimum may mean any length, or may leave it to the others.
        if described == least || (described == nil && (stated.count < rows.count || least == 1)) { return [] }
        return [
            difference(
                place, kind, of: member, described: described.map { String($0) } ?? "nothing",
                official: least.map { String($0) } ?? "nothing", rows.map(\.page))
        ]
    }
}
