// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/security.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3SecurityCalls: TypedCalls {
    let family = "v3/security"

    func add(to calls: inout RoundTrips) {
        calls.add("security.echo.post", Self.securityEchoPost)
        calls.add(blocking: "security.echo.post", Self.securityEchoPostBlocking)
    }
}

extension V3SecurityCalls {
    private static func securityEchoPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.security.echo
        let reply = try await node.post(
            V3.Security.Echo.PostBody.synthetic(test.body)
        )
        try V3.Security.Echo.PostReply.compare(reply, test.reply)
    }

    private static func securityEchoPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.security.echo
        let reply = try node.post(
            V3.Security.Echo.PostBody.synthetic(test.body)
        )
        try V3.Security.Echo.PostReply.compare(reply, test.reply)
    }
}

extension V3.Security.Echo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            echoMessage: place["echo_message"].text,
            notifyURL: place["notify_url"].text,
            encryptedEchoMessage: place["encrypted_echo_message"].sensitive
        )
        object.notifyURL = object.notifyURL
        object.echoMessage = object.echoMessage
        object.encryptedEchoMessage = object.encryptedEchoMessage
        return object
    }
}

extension V3.Security.Echo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.echoMessage, "echo_message")
        try place.same(reply.encryptedEchoMessage, "encrypted_echo_message")
    }
}
