// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription
import WeChatPaySandbox

/// What has to happen before an operation with a state can succeed, and what of its example that changes.
struct Preparation: Sendable {
    /// Members that replace those of the example; objects are merged.
    struct Changes: Sendable {
        var path: [String: String] = [:]
        var query: [String: String] = [:]
        var body: JSON = [:]
    }

    /// Brings the sandbox into the state.
    var prepare: @Sendable (Sandbox, ExampleCalls) async throws -> Changes

    init(_ prepare: @escaping @Sendable (Sandbox, ExampleCalls) async throws -> Changes) { self.prepare = prepare }

    /// The operations that need one, by id. Each flow has its own list.
    static let all: [String: Preparation] = [orders, refunds, agreements].reduce(into: [:]) { all, list in
        all.merge(list) { first, _ in first }
    }
}

extension JSON {
    /// This with the members of another, which win; objects are merged.
    func merged(_ other: JSON) -> JSON {
        guard var object, let others = other.object else { return other }
        for (name, value) in others { object[name] = object[name]?.merged(value) ?? value }
        return .object(object)
    }
}
