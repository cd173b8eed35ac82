// SPDX-License-Identifier: Apache-2.0

/// The JSON of the control API: one flat object, in snake_case.
///
/// `{"kind":"status","status":502,"method":"POST","path":"/v3/pay/*","probability":0.1}`
extension Fault: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, merchant, method, path, times, skip, every, probability, force, matched, applied
        case eventType = "event_type"
    }

    /// Reads a rule. `id` and the counters are not read: they are given.
    ///
    /// - Throws: `DecodingError`, whose description names the member and what it may be.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try Kind(from: decoder),
            merchant: try members.decodeIfPresent(String.self, forKey: .merchant),
            method: try members.decodeIfPresent(String.self, forKey: .method),
            path: try members.decodeIfPresent(String.self, forKey: .path),
            eventType: try members.decodeIfPresent(String.self, forKey: .eventType),
            times: try members.limited(.times, 0...1_000_000_000),
            skip: try members.limited(.skip, 0...1_000_000_000) ?? 0,
            every: try members.limited(.every, 1...1_000_000_000) ?? 1,
            probability: try members.limited(.probability, 0...1) ?? 1,
            force: try members.decodeIfPresent(Bool.self, forKey: .force) ?? false
        )
    }

    /// Writes a rule with its id and counters.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try kind.encode(to: encoder)
        try members.encodeIfPresent(merchant, forKey: .merchant)
        try members.encodeIfPresent(method, forKey: .method)
        try members.encodeIfPresent(path, forKey: .path)
        try members.encodeIfPresent(eventType, forKey: .eventType)
        try members.encodeIfPresent(times, forKey: .times)
        try members.encode(skip, forKey: .skip)
        try members.encode(every, forKey: .every)
        try members.encode(probability, forKey: .probability)
        if force { try members.encode(true, forKey: .force) }
        try members.encode(matched, forKey: .matched)
        try members.encode(applied, forKey: .applied)
    }
}
