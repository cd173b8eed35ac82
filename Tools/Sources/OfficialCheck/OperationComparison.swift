// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import OfficialPages

/// Compares one operation with the pages that document it.
struct OperationComparison {
    private let operation: Operation
    private let components: DescribedMember.Components
    /// Codes of every operation.
    private let common: [YAMLValue]

    init(_ operation: Operation, in family: Family, common: CommonFacts) {
        self.operation = operation
        self.common = common.errors.elements
        components = DescribedMember.Components(family)
    }

    func differences(_ pages: [OfficialPage]) -> [OfficialDifference] {
        let official = pages.compactMap { page -> (id: PageID, operation: OfficialOperation)? in
            if case .operation(let operation) = page.content { (page.id, operation) } else { nil }
        }
        return [OfficialTable.Location.path, .query, .body, .response].flatMap { location in
            let tables = official.compactMap { page -> (PageID, [OfficialMember])? in
                // A page without a query lacks every parameter of it; one without any table says nothing.
                let isSilent = location == .response || page.operation.tables.isEmpty
                guard let members = page.operation.members(of: location) ?? (isSilent ? nil : []) else { return nil }
                return (page.id, relevant(members, location))
            }
            return MemberComparison(subject: operation.id, isRequest: location != .response)
                .differences(described: described(location), official: tables, at: location.rawValue)
        } + statusDifferences(official) + errorDifferences(official) + rateDifferences(official)
    }

    /// A page with one call at two paths lists the variables of both.
    private func relevant(_ members: [OfficialMember], _ location: OfficialTable.Location) -> [OfficialMember] {
        guard location == .path else { return members }
        return members.filter { $0.isRequired || operation.path.contains("{\($0.name)}") }
    }

    private func described(_ location: OfficialTable.Location) -> [DescribedMember] {
        switch location {
        case .body:
            operation.body.map { DescribedMember.members(of: $0.schema, components: components) } ?? []
        case .response:
            operation.response.schema.map { DescribedMember.members(of: $0, components: components) } ?? []
        default:
            operation.parameters.filter { $0.location.rawValue == location.rawValue }.map {
                DescribedMember(
                    name: $0.name, isRequired: $0.isRequired, schema: $0.schema, declaredIn: nil, components: components
                )
            }
        }
    }

    private func statusDifferences(_ pages: [(id: PageID, operation: OfficialOperation)]) -> [OfficialDifference] {
        let stated = pages.compactMap { page in page.operation.status.map { (page.id, $0) } }
        guard !stated.isEmpty, !stated.contains(where: { $0.1 == operation.response.status }) else { return [] }
        return [
            OfficialDifference(
                subject: operation.id, kind: .status, described: String(operation.response.status),
                official: Set(stated.map(\.1)).sorted().map(String.init).joined(separator: " or "),
                pages: stated.map(\.0))
        ]
    }

    private func errorDifferences(_ pages: [(id: PageID, operation: OfficialOperation)]) -> [OfficialDifference] {
        let known = ((operation.errors?["codes"]?.elements ?? []) + common).compactMap { row in
            row["status"]?.int.flatMap { status in row["code"]?.text.map { OfficialError(status: status, code: $0) } }
        }
        return missing(pages, known) { $0.errors }.map { error, pages in
            OfficialDifference(
                subject: operation.id, place: "errors", kind: .error, official: "\(error.status) \(error.code)",
                pages: pages)
        }
    }

    private func rateDifferences(_ pages: [(id: PageID, operation: OfficialOperation)]) -> [OfficialDifference] {
        let known = (operation.rates?.elements ?? []).compactMap { rate in
            rate["calls"]?.int.flatMap { calls in
                rate["per"]?.text.flatMap(OfficialRate.Span.init).map { OfficialRate(calls: calls, per: $0) }
            }
        }
        return missing(pages, known) { $0.rates }.map { rate, pages in
            OfficialDifference(subject: operation.id, place: "rates", kind: .rate, official: "\(rate)", pages: pages)
        }
    }

    /// What pages list and the description does not, in their order.
    private func missing<Fact: Hashable>(
        _ pages: [(id: PageID, operation: OfficialOperation)], _ known: [Fact], _ facts: (OfficialOperation) -> [Fact]
    ) -> [(Fact, [PageID])] {
        var order: [Fact] = []
        var seen: [Fact: [PageID]] = [:]
        for page in pages {
            for fact in facts(page.operation) where !known.contains(fact) {
                if seen[fact] == nil { order.append(fact) }
                seen[fact, default: []].append(page.id)
            }
        }
        return order.map { ($0, seen[$0] ?? []) }
    }
}
