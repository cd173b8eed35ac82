// SPDX-License-Identifier: Apache-2.0

package import APIGenerator
package import OfficialPages

/// Compares what WeChat Pay's pages say with the description.
///
/// What only the description has is no difference: the pages lack whole products.
package struct OfficialComparison {
    private let api: API
    private let operations: [String: [Described]]
    /// Operations whose address comes from another reply, by their pages.
    private let documented: [String: Described]

    /// An operation and the document it is in.
    private struct Described {
        let operation: Operation
        let family: Family
    }

    package init(_ api: API) {
        self.api = api
        var operations: [String: [Described]] = [:]
        for family in api.families where family.version == .v3 {
            for operation in family.operations {
                operations[Self.key(operation.method, operation.path), default: []]
                    .append(Described(operation: operation, family: family))
            }
        }
        self.operations = operations
        documented = Dictionary(
            operations.values.joined().filter { $0.operation.lifecycle?.state == "url-from-response" }.flatMap {
                described in
                described.operation.docs.map { ($0, described) }
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// Method and path, whatever the names of its variables and whether a slash ends it.
    private static func key(_ method: String, _ path: String) -> String {
        let segments = path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : String($0) }
        return "\(method) /\(segments.joined(separator: "/"))"
    }

    /// What differs, in the order of subjects.
    package func differences(_ pages: [OfficialPage]) -> [OfficialDifference] {
        let unread = pages.flatMap { page in
            page.problems.map { problem in
                OfficialDifference(
                    subject: page.id.description, place: problem.place, kind: .unread, official: problem.description,
                    pages: [page.id])
            }
        }
        return unread + silentPages(pages) + operationDifferences(pages) + notificationDifferences(pages)
    }

    /// Pages to which the description links for a call or a notification, and that have none: cut off, or changed.
    private func silentPages(_ pages: [OfficialPage]) -> [OfficialDifference] {
        var linked: [String: String] = [:]
        for family in api.families where family.version == .v3 {
            for operation in family.operations {
                for url in operation.docs { linked[url] = operation.id }
            }
        }
        for notification in api.notifications {
            for url in notification.docs { linked[url] = notification.id }
        }
        return pages.compactMap { page in
            guard case .guide = page.content, page.problems.isEmpty, let subject = linked[page.id.url] else {
                return nil
            }
            return OfficialDifference(
                subject: page.id.description, kind: .unread,
                official: "the page of \(subject) describes neither a call nor a notification", pages: [page.id])
        }
    }

    // MARK: Operations

    private func operationDifferences(_ pages: [OfficialPage]) -> [OfficialDifference] {
        var unknown: [String: [PageID]] = [:]
        var known: [String: (described: Described, pages: [OfficialPage])] = [:]
        for page in pages {
            guard case .operation(let operation) = page.content else { continue }
            if operation.isFromReply, let described = documented[page.id.url] {
                known[described.operation.id, default: (described, [])].pages.append(page)
                continue
            }
            if operation.isFromReply, operation.paths.isEmpty {
                unknown["\(operation.method) \(page.id)", default: []].append(page.id)
            }
            for path in operation.paths {
                let key = Self.key(operation.method, path)
                guard let candidates = operations[key] else {
                    if !operation.method.isEmpty { unknown[key, default: []].append(page.id) }
                    continue
                }
                let described = candidates.first { $0.operation.path == path } ?? candidates[0]
                known[described.operation.id, default: (described, [])].pages.append(page)
            }
        }
        let missing = unknown.sorted { $0.key < $1.key }.map { key, pages in
            OfficialDifference(subject: key, kind: .operation, official: "documented", pages: pages)
        }
        return missing
            + known.sorted { $0.key < $1.key }.flatMap { _, entry in
                // Withdrawn pages speak only where no other does.
                let listed = entry.pages.filter(\.isListed)
                return OperationComparison(entry.described.operation, in: entry.described.family, common: api.common)
                    .differences(listed.isEmpty ? entry.pages : listed)
            }
    }

    // MARK: Notifications

    /// A notification on one page.
    private typealias NotificationPage = (id: PageID, notification: OfficialNotification)

    private func notificationDifferences(_ pages: [OfficialPage]) -> [OfficialDifference] {
        var groups: [[String]: [NotificationPage]] = [:]
        for page in pages where page.isListed {
            guard case .notification(let notification) = page.content else { continue }
            for event in notification.events {
                groups[[event] + notification.otherEvents, default: []].append((page.id, notification))
            }
        }
        return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap {
            events, pages -> [OfficialDifference] in
            let candidates = api.notifications.filter { !Set($0.eventTypes).isDisjoint(with: events) }
            guard !candidates.isEmpty else {
                return [
                    OfficialDifference(subject: events[0], kind: .event, official: "documented", pages: pages.map(\.id))
                ]
            }
            // Several notifications may share an event type: each page is compared with the one that it is nearest to.
            let nearest = Dictionary(grouping: pages) { page in
                let counts = candidates.map { resourceDifferences([page], with: $0).count }
                return counts.firstIndex(of: counts.min() ?? 0) ?? 0
            }
            return nearest.sorted { $0.key < $1.key }.flatMap { index, pages in
                resourceDifferences(pages, with: candidates[index])
                    + scheduleDifferences(pages, with: candidates[index])
            }
        }
    }

    private func resourceDifferences(
        _ pages: [NotificationPage], with notification: Notification
    ) -> [OfficialDifference] {
        let members = notification.resource.map { DescribedMember.members(of: $0, components: .none) } ?? []
        let official = pages.compactMap { page in page.notification.resource.map { (page.id, $0) } }
        return MemberComparison(subject: notification.id, isRequest: false)
            .differences(described: members, official: official, at: "resource")
    }

    private func scheduleDifferences(
        _ pages: [NotificationPage], with notification: Notification
    ) -> [OfficialDifference] {
        let stated = pages.compactMap { page in page.notification.delays.map { (page.id, $0) } }
        let described = notification.delays
        guard !stated.isEmpty, !stated.contains(where: { $0.1 == described }) else { return [] }
        func list(_ delays: [Int]) -> String { delays.map { String($0) }.joined(separator: " ") }
        return [
            OfficialDifference(
                subject: notification.id, kind: .schedule, described: described.map(list) ?? "nothing",
                official: Set(stated.map { list($0.1) }).sorted().joined(separator: " or "), pages: stated.map(\.0))
        ]
    }
}
