// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Operations with a state: each is called with its example once what it needs is there, and answered as documented.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct PreparedOperationTests {
    @Test(arguments: Preparation.all.keys.sorted())
    func answersAsDocumentedOncePrepared(_ id: String) async throws {
        let sandbox = try Shared.sandbox()
        let examples = ExampleCalls(client: try sandbox.client())
        let operation = try examples.operation(id)
        let preparation = try #require(Preparation.all[id])
        let changes = try await preparation.prepare(sandbox, examples)
        let documented = operation.details.response
        let key = try RSAPrivateKey(pem: sandbox.credentials.privateKeyPEM)
        var walk = ReplyWalk(hasOnlyText: operation.isV2, decrypt: { try? key.decrypt(base64: $0) })
        switch documented.kind {
        case .xml:
            let reply = try await examples.client.sendV2(examples.v2Call(operation, changes))
            walk.walk(.object(reply.xml.object), documented.fields)
        case .empty:
            let reply = try await examples.client.send(examples.call(operation, changes))
            #expect(reply.status == documented.status)
            #expect(reply.body.isEmpty)
        case .binary:
            let call = try operation.isV2 ? examples.v2Call(operation, changes) : examples.call(operation, changes)
            #expect(String(decoding: try await examples.client.download(call).body, as: UTF8.self).contains("\r\n`"))
        default:
            let reply = try await examples.client.send(examples.call(operation, changes))
            #expect(reply.status == documented.status)
            walk.walk(try reply.json, documented.fields)
        }
        #expect(walk.faults.isEmpty)
    }

    /// A success of which nothing is kept would make a client believe in an order that no query finds.
    @Test(arguments: ExampleCalls.refused.sorted())
    func refusesWhatItDoesNotSimulate(_ id: String) async throws {
        let sandbox = try Shared.sandbox()
        let examples = ExampleCalls(client: try sandbox.client())
        let operation = try examples.operation(id)
        let error = await failure { try await examples.client.sendV2(examples.v2Call(operation)) }
        #expect(error?.rejection?.code == "NOAUTH")
        #expect(error?.rejection?.message?.contains("does not simulate this") == true)
    }

    @Test func everyOperationIsCalledBare_PreparedOrAsAContract() {
        let bare = Set(ExampleCalls.stateless.map(\.id))
        let prepared = Set(Preparation.all.keys)
        let all = Set(ExampleCalls.operations.map(\.id))
        #expect(bare.isDisjoint(with: prepared))
        #expect(prepared.isSubset(of: all))
        let rest = all.subtracting(bare).subtracting(prepared).subtracting(ExampleCalls.refused)
        #expect(rest.count == 6)
        #expect(rest.allSatisfy { $0.hasPrefix("ecommerce.individual-contracts.") }, "\(rest)")
    }
}
