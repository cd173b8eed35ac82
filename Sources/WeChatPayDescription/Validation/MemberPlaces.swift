// SPDX-License-Identifier: Apache-2.0

/// Where in a call each documented name belongs, so that a member at the wrong place is told its right one.
struct MemberPlaces {
    private var body: [String: String] = [:]
    private var query: Set<String> = []
    private var path: Set<String> = []

    /// Goes through the call's fields level by level: of members with the same name the outermost counts.
    init(_ details: APIOperation.Details) {
        query = Set(details.query.map(\.name))
        path = Set(details.pathParameters.map(\.name))
        var level = [(prefix: "", fields: details.body?.fields ?? [])]
        while !level.isEmpty {
            var next: [(prefix: String, fields: [APIField])] = []
            for (prefix, fields) in level {
                for field in fields where field.indexes.isEmpty {
                    let place = prefix + field.name
                    if body[field.name] == nil { body[field.name] = place }
                    guard !field.fields.isEmpty else { continue }
                    next.append((place + (field.type == .array ? "[]." : "."), field.fields))
                }
            }
            level = next
        }
    }

    /// The place of a name that is not documented where it stands; `nil` where the call has none.
    ///
    /// - Parameter location: Where it stands. Other parts of the call are named: `mchid in the query`.
    func place(of name: String, in location: RequestProblem.Location) -> String? {
        guard !name.isEmpty else { return nil }
        if location == .body, let place = body[name] { return place }
        if location != .path, path.contains(name) { return "\(name) in the path" }
        if location != .query, query.contains(name) { return "\(name) in the query" }
        if location != .body, let place = body[name] { return "\(place) in the body" }
        return nil
    }
}
