// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Every documented operation is called by a real client with an example, and answered as documented.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct EveryOperationTests {
    private let sandbox: Sandbox
    private let client: WeChatPayClient
    private let examples: ExampleCalls
    private let decrypt: @Sendable (String) -> String?

    init() throws {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client()
        self.sandbox = sandbox
        self.client = client
        examples = ExampleCalls(client: client)
        let key = try RSAPrivateKey(pem: sandbox.credentials.privateKeyPEM)
        decrypt = { try? key.decrypt(base64: $0) }
    }

    @Test func thereAreAsManyAsTheCatalogueHas() {
        #expect(ExampleCalls.operations.filter { !$0.isV2 }.count == 1018)
        #expect(ExampleCalls.operations.filter(\.isV2).count == 129)
    }

    @Test(arguments: Set(ExampleCalls.stateless.filter { !$0.isV2 }.map(\.family)).sorted())
    func answersInJSON(_ family: String) async throws {
        for operation in ExampleCalls.stateless
        where operation.family == family && operation.details.response.kind == .json {
            do {
                let response = try await client.send(examples.call(operation))
                var walk = ReplyWalk(decrypt: decrypt)
                walk.walk(try response.json, operation.details.response.fields)
                #expect(walk.faults.isEmpty, "\(operation.id)")
                #expect(response.status == operation.details.response.status)
            } catch { Issue.record("\(operation.id): \(String(reflecting: error))") }
        }
    }

    @Test func answersWithNothingWhereNothingIsDocumented() async throws {
        for operation in ExampleCalls.stateless where operation.details.response.kind == .empty {
            let response = try await client.send(examples.call(operation))
            #expect(response.status == operation.details.response.status, "\(operation.id)")
            #expect(response.body.isEmpty, "\(operation.id)")
        }
    }

    @Test func answersWithFilesWhereFilesAreDocumented() async throws {
        for operation in ExampleCalls.stateless where operation.details.response.kind == .binary {
            let call = operation.isV2 ? try examples.v2Call(operation) : try examples.call(operation)
            let file = try await client.download(call)
            switch operation.details.response.content {
            case "image": #expect(file.body.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(operation.id)")
            case "pdf": #expect(file.body.starts(with: Data("%PDF-".utf8)), "\(operation.id)")
            default: #expect(String(decoding: file.body, as: UTF8.self).contains("\r\n`"), "\(operation.id)")
            }
            let isStatement = operation.path.hasSuffix("/statements")
            #expect((file.verification == .unsigned) == !isStatement, "\(operation.id)")
        }
    }

    @Test func answersInXML() async throws {
        for operation in ExampleCalls.stateless where operation.isV2 && operation.details.response.kind == .xml {
            do {
                let response = try await client.sendV2(examples.v2Call(operation))
                var walk = ReplyWalk(hasOnlyText: true, decrypt: decrypt)
                walk.walk(.object(response.xml.object), operation.details.response.fields)
                #expect(walk.faults.isEmpty, "\(operation.id)")
                #expect(response["return_code"] == "SUCCESS", "\(operation.id)")
            } catch { Issue.record("\(operation.id): \(String(reflecting: error))") }
        }
    }

    @Test func theOneOperationOfAPIv2InJSONAnswersInJSON() async throws {
        let operation = try examples.operation("v2.appauth.getaccesstoken.get")
        let response = try await client.sendV2(examples.v2Call(operation))
        var walk = ReplyWalk()
        walk.walk(try response.json, operation.details.response.fields)
        #expect(walk.faults.isEmpty)
    }

    @Test(arguments: ExampleCalls.operations.filter { $0.details.response.kind == .redirect }.map(\.id))
    func pagesLeadOn(_ id: String) throws {
        let operation = try examples.operation(id)
        let url = try client.chain(operation.callPath).signedURL(
            query: Query(pairs: operation.example.query.map { ($0.name, $0.value) }), nonce: operation.details.hasNonce,
            host: operation.details.hosts.first(where: \.isRequired)?.base
        )
        let target = try #require(
            URLComponents(string: url).map { "\($0.percentEncodedPath)?\($0.percentEncodedQuery ?? "")" })
        let reply = sandbox.handle(GatewayRequest(method: "GET", target: target, headers: [:], body: []))
        #expect(reply.status == 302)
        #expect(reply.headers[.location]?.hasPrefix("https://") == true)
        let changed = sandbox.handle(GatewayRequest(method: "GET", target: target + "1", headers: [:], body: []))
        #expect(changed.status == 200)
        #expect(String(decoding: changed.body, as: UTF8.self).contains("签名错误"))
    }
}
