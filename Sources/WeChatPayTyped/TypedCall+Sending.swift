// SPDX-License-Identifier: Apache-2.0

import WeChatPay

// One line a call in generated code: what waits, and what blocks in a synchronous function.

extension TypedCall {
    /// Makes the call; the reply is read member by member later.
    package func reply<Reply: TypedObject>() async throws -> Reply {
        try Self.reading(await chain.client.send(prepared()))
    }

    /// Makes the call and blocks the thread until the reply is there.
    @available(*, noasync)
    package func blockingReply<Reply: TypedObject>() throws -> Reply {
        try Self.reading(chain.client.sendBlocking(prepared()))
    }

    /// Makes a call whose reply has no content.
    package func completion() async throws {
        _ = try await chain.client.send(prepared())
    }

    /// Makes a call whose reply has no content and blocks the thread until it is there.
    @available(*, noasync)
    package func blockingCompletion() throws {
        _ = try chain.client.sendBlocking(prepared())
    }

    private static func reading<Reply: TypedObject>(_ response: Response) throws -> Reply {
        guard case .object(let object) = try response.json else {
            var error = WeChatPayError(
                .undecodable,
                "The verified reply (status \(response.status)) is not a JSON object; the call took effect. Read response "
                    + "instead."
            )
            error.response = response
            throw error
        }
        return Reply(fields: Fields(object, origin: FieldOrigin(response: response)))
    }
}
