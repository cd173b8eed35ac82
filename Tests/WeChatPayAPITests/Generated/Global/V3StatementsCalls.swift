// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/statements.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3StatementsCalls: TypedCalls {
    let family = "v3/statements"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("statements.get", Self.statementsGet)
        calls.add(blocking: "statements.get", Self.statementsGetBlocking)
    }
}

extension V3StatementsCalls {
    @available(*, deprecated)
    private static func statementsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.statements
        let reply = try await node.get(
            date: test.query["date"].text,
            mchid: test.query["mchid"].text,
            acceptEncoding: test.headers["Accept-Encoding"].code
        )
        test.compare(reply)
    }

    @available(*, deprecated)
    private static func statementsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.statements
        let reply = try node.get(
            date: test.query["date"].text,
            mchid: test.query["mchid"].text,
            acceptEncoding: test.headers["Accept-Encoding"].code
        )
        test.compare(reply)
    }
}
