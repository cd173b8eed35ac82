// SPDX-License-Identifier: Apache-2.0

extension APIDescription {
    /// The documented path that an unknown one was most likely meant to be, as a client writes it.
    ///
    /// Variables may have values. `nil` when no path is near.
    public func nearestPath(to path: String) -> String? {
        let path = APIPath.normalized(path)
        let segments = APIPath.segments(path)
        var limit = max(2, path.utf8.count / 8)
        var nearest: APIOperation?
        for operation in operations {
            guard let distance = distance(segments, APIPath.segments(operation.path), limit: limit) else { continue }
            nearest = operation
            if distance == 0 { break }
            limit = distance - 1
        }
        return nearest?.callPath
    }

    /// Segment by segment, so that most paths are dismissed by their first one.
    private func distance(_ written: [Substring], _ documented: [Substring], limit: Int) -> Int? {
        var (written, documented) = (written[...], documented[...])
        var sum = 0
        // A slash at the end that is missing or too much.
        if written.count == documented.count + 1, written.last == "" { (written, sum) = (written.dropLast(), 1) }
        if documented.count == written.count + 1, documented.last == "" {
            (documented, sum) = (documented.dropLast(), 1)
        }
        guard written.count == documented.count else { return nil }
        for (first, second) in zip(written, documented) where first != second {
            if APIPath.variable(second) != nil, !first.isEmpty { continue }
            guard let more = EditDistance.between(Array(first.utf8), Array(second.utf8), limit: limit - sum) else {
                return nil
            }
            sum += more
        }
        return sum <= limit ? sum : nil
    }
}

extension APIDescription {
    /// The id of the notification that an unknown one was most likely meant to be; `nil` when none is near.
    public func nearestNotification(to id: String) -> String? {
        EditDistance.nearest(to: id, among: notifications.lazy.map(\.id))
    }
}
