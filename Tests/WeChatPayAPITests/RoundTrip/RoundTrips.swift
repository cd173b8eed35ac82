// SPDX-License-Identifier: Apache-2.0

import Testing

/// The typed calls of a family. A requirement of a protocol, since deprecated calls are tested as well, and calling
/// them through one warns nobody.
protocol TypedCalls: Sendable {
    /// Version and first segment: `v3/pay`.
    var family: String { get }
    func add(to calls: inout RoundTrips)
}

/// Calls by the operation's id.
struct RoundTrips: Sendable {
    private(set) var awaited: [(id: String, call: @Sendable (RoundTrip) async throws -> Void)] = []
    private(set) var blocking: [(id: String, call: @Sendable (RoundTrip) throws -> Void)] = []

    mutating func add(_ id: String, _ call: @escaping @Sendable (RoundTrip) async throws -> Void) {
        awaited.append((id, call))
    }

    mutating func add(blocking id: String, _ call: @escaping @Sendable (RoundTrip) throws -> Void) {
        blocking.append((id, call))
    }

    static func of(_ family: any TypedCalls) -> RoundTrips {
        var calls = RoundTrips()
        family.add(to: &calls)
        return calls
    }
}
