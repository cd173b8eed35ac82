// SPDX-License-Identifier: Apache-2.0

package import WeChatPay

// One line a call in generated code: what waits, and what blocks in a synchronous function.

extension TypedCall {
    /// Makes the call; the reply is read member by member later.
    package func reply<Reply: TypedObject>() async throws -> Reply {
        let call = try await preparedForSending()
        return isV2 ? try Self.read(await client.sendV2(call)) : try Reply(response: await client.send(call))
    }

    /// Makes the call and blocks the thread until the reply is there.
    @available(*, noasync)
    package func blockingReply<Reply: TypedObject>() throws -> Reply {
        let call = try preparedForBlocking()
        return isV2 ? try Self.read(client.sendV2Blocking(call)) : try Reply(response: client.sendBlocking(call))
    }

    /// Makes a call whose reply has no content.
    package func completion() async throws {
        _ = try await client.send(preparedForSending())
    }

    /// Makes a call whose reply has no content and blocks the thread until it is there.
    @available(*, noasync)
    package func blockingCompletion() throws {
        _ = try client.sendBlocking(preparedForBlocking())
    }

    /// Makes a call that is answered with a file.
    package func download() async throws -> Download {
        try await client.download(preparedForSending())
    }

    /// Makes a call that is answered with a file and blocks the thread until it is there.
    @available(*, noasync)
    package func blockingDownload() throws -> Download {
        try client.downloadBlocking(preparedForBlocking())
    }

    private static func read<Reply: TypedObject>(_ response: V2Response) throws -> Reply {
        // One documented path answers in JSON.
        let object = response.xml.members.isEmpty ? try response.json.object ?? JSON.Object() : response.xml.object
        return Reply(fields: Fields(object, origin: FieldOrigin(.v2(response))))
    }
}
