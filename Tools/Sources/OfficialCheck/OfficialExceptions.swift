// SPDX-License-Identifier: Apache-2.0

package import Foundation
import Yams

/// Differences that stay, each with a reason.
package struct OfficialExceptions {
    /// One of them.
    package struct Exception: Sendable {
        /// Operation ids and event types; `*` stands for any text. Empty for all.
        package let operations: [String]
        /// Ids of pages, of which all that say so must be; empty for all.
        package let pages: [String]
        /// Components of the description in which the members are declared, `payscore/Location`; empty for all.
        package let components: [String]
        /// Places, with `*`; empty for all.
        package let places: [String]
        package let kinds: [OfficialDifference.Kind]
        /// What the pages must say for the exception to hold; empty for anything.
        package let official: [String]
        package let reason: String
    }

    /// A list of exceptions that is not as it must be.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// What is left of the differences, and what the exceptions explain.
    package struct Outcome: Sendable {
        package var unexplained: [OfficialDifference] = []
        package var explained: [OfficialDifference] = []
        /// Exceptions, or parts of them, that explain nothing any more.
        package var stale: [String] = []
    }

    package let exceptions: [Exception]

    package init(_ exceptions: [Exception]) { self.exceptions = exceptions }

    /// Reads `official-exceptions.yaml`.
    ///
    /// - Throws: ``Failure``, or what the YAML parser throws.
    package init(yaml: String) throws {
        guard let list = try Yams.compose(yaml: yaml)?.sequence else {
            throw Failure(description: "the exceptions are not a list")
        }
        exceptions = try list.enumerated().map { index, node in
            try Self.exception(node, "exception \(index + 1)")
        }
    }

    private static func exception(_ node: Node, _ place: String) throws -> Exception {
        guard let mapping = node.mapping else { throw Failure(description: "\(place) is not a map") }
        var texts: [String: [String]] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard ["operation", "page", "component", "place", "kind", "official", "reason"].contains(name) else {
                throw Failure(description: "\(place) has the unknown key \(name)")
            }
            let list =
                value.sequence.map { $0.compactMap(\.scalar?.string) } ?? [value.scalar?.string].compactMap { $0 }
            guard !list.isEmpty, !list.contains("") else {
                throw Failure(description: "\(place) has nothing as \(name)")
            }
            texts[name] = list
        }
        guard let subject = (texts["operation"] ?? texts["page"] ?? texts["component"])?.first else {
            throw Failure(description: "\(place) names no operation, page or component")
        }
        let name = "\(place) (\(subject))"
        guard let reason = texts["reason"]?.joined(separator: " ") else {
            throw Failure(description: "\(name) has no reason")
        }
        guard let kinds = texts["kind"] else { throw Failure(description: "\(name) has no kind") }
        return Exception(
            operations: texts["operation"] ?? [],
            pages: texts["page"] ?? [],
            components: texts["component"] ?? [],
            places: texts["place"] ?? [],
            kinds: try kinds.map {
                guard let kind = OfficialDifference.Kind(rawValue: $0) else {
                    throw Failure(description: "\(name) has the unknown kind \($0)")
                }
                return kind
            },
            official: texts["official"] ?? [],
            reason: reason
        )
    }

    /// Sorts the differences into those that an exception explains and the others.
    package func apply(to differences: [OfficialDifference]) -> Outcome {
        var outcome = Outcome()
        var used = exceptions.map { _ in Set<String>() }
        for difference in differences {
            var isExplained = false
            for (index, exception) in exceptions.enumerated() {
                guard let parts = exception.explains(difference) else { continue }
                isExplained = true
                used[index].formUnion(parts)
            }
            if isExplained { outcome.explained.append(difference) } else { outcome.unexplained.append(difference) }
        }
        for (exception, used) in zip(exceptions, used) {
            let idle = exception.parts.filter { !used.contains($0) }
            guard !idle.isEmpty else { continue }
            let what = used.isEmpty ? "" : "\(idle.joined(separator: ", ")) of "
            outcome.stale.append("\(what)\(exception.parts[0]): \(exception.reason)")
        }
        return outcome
    }
}

extension OfficialExceptions.Exception {
    /// All of which must be of use.
    var parts: [String] { operations + pages + components + places + kinds.map(\.rawValue) + official }

    /// The parts of the exception that a difference needs; `nil` where it is about another.
    func explains(_ difference: OfficialDifference) -> [String]? {
        let ids = difference.pages.map(\.description)
        let places = self.places.filter { Self.matches(difference.place, $0) }
        let operations = self.operations.filter { Self.matches(difference.subject, $0) }
        guard kinds.contains(difference.kind), self.operations.isEmpty || !operations.isEmpty,
            pages.isEmpty || ids.allSatisfy(pages.contains),
            components.isEmpty || components.contains(where: difference.components.contains),
            self.places.isEmpty || !places.isEmpty,
            official.isEmpty || official.contains(difference.official)
        else { return nil }
        return operations + pages.filter(ids.contains) + components.filter(difference.components.contains) + places
            + [difference.kind.rawValue] + official.filter { $0 == difference.official }
    }

    /// `*` stands for any text.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard pieces.count > 1 else { return text == pattern }
        guard text.hasPrefix(pieces[0]), text.dropFirst(pieces[0].count).hasSuffix(pieces[pieces.count - 1]) else {
            return false
        }
        var rest = text.dropFirst(pieces[0].count).dropLast(pieces[pieces.count - 1].count)
        for piece in pieces.dropFirst().dropLast() {
            guard let found = rest.range(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}
