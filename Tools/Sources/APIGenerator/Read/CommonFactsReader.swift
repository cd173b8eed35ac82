// SPDX-License-Identifier: Apache-2.0

/// Reads `common.yaml`: what holds for every operation of APIv3.
struct CommonFactsReader {
    private let source = "common.yaml"

    func facts(_ document: YAMLValue) throws -> CommonFacts {
        let known: Set<String> = ["errors", "statuses", "times"]
        if let unknown = document.members.first(where: { !known.contains($0.key) }) {
            throw DescriptionError(source, "has the unknown keyword \(unknown.key)")
        }
        let table = ErrorTableReader(source: source)
        for status in document["statuses"]?.elements ?? [] {
            guard status["status"]?.int != nil else { throw DescriptionError(source, "has a status without a number") }
            try table.check(class: status["retry"], at: "statuses")
        }
        for time in document["times"]?.elements ?? [] {
            guard let name = time["name"]?.text, time["figure"]?.int != nil, let unit = time["unit"]?.text else {
                throw DescriptionError(source, "has a time without name, figure or unit")
            }
            guard Self.units.contains(unit) else { throw DescriptionError(source, "\(name) has the unit \(unit)") }
        }
        return CommonFacts(
            errors: try table.rows(document["errors"] ?? .list([]), at: "errors"),
            statuses: document["statuses"] ?? .list([]),
            times: document["times"] ?? .list([])
        )
    }

    private static let units: Set<String> = [
        "second", "minute", "hour", "day", "month", "year", "count", "hourOfNextDay",
    ]
}
