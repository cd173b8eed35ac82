// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// The six styles and the typed call, over a real socket.
@Suite(.limited, .timeLimit(.minutes(10)))
struct CallStyleTests {
    @Test func everyStyleMakesTheSameCall() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let client = sandbox.client
            func check(_ response: Response) throws {
                #expect(response.status == 200)
                #expect(response.requestID != nil)
                #expect(response.verifiedBy == sandbox.gateway.credentials.publicKeyID)
                #expect(try response.json["pre_entrustweb_id"]?.string?.count == 102)
            }
            let body: JSON = ["appid": .string(appid), "out_contract_code": "APPLYMENT_1"]
            try check(await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(json: body))
            try check(await client.chain(preSignPath).post(json: body))
            try check(await client["/" + preSignPath].post(json: body))
            for response in try blockingStyles(client, body) { try check(response) }
            let typed = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
                .init(appid: appid, outContractCode: "APPLYMENT_1")
            )
            #expect(try typed.preEntrustwebID.count == 102)
            #expect(typed.response?.status == 200)
        }
    }

    private func blockingStyles(_ client: WeChatPayClient, _ body: JSON) throws -> [Response] {
        [
            try client.v3.ecommerce.individualContracts.preEntrustSign.app.post(json: body),
            try client.chain(preSignPath).post(json: body),
            try client[preSignPath].post(json: body),
            try #require(
                client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
                    .init(appid: appid, outContractCode: "APPLYMENT_1")
                ).response
            ),
        ]
    }

    @Test func chainsShowTheirPathWithoutNetwork() throws {
        let client = try Shared.sandbox().client()
        #expect(client.v3.pay.transactions.jsapi.path == "/v3/pay/transactions/jsapi")
        #expect(client.v3.ecommerce.individualContracts.path == "/v3/ecommerce/individual-contracts")
        #expect(client.v3.profitsharing.receivers.delete.path == "/v3/profitsharing/receivers/delete")
        #expect(client.v3.a._openId_.path == "/v3/a/{openId}")
        #expect(client.v3["mch_operate"].path == "/v3/mch_operate")
        #expect(client.chain("v3/x/").path == "/v3/x/")
        #expect(client.v3.a.segment("x/../y").path == "/v3/a/x%2F..%2Fy")
    }

    @Test func chainsAndClientsAreOnePointer() {
        #expect(MemoryLayout<Chain>.size == MemoryLayout<UnsafeRawPointer>.size)
        #expect(MemoryLayout<V3>.size == MemoryLayout<UnsafeRawPointer>.size)
        #expect(MemoryLayout<WeChatPayClient>.size == MemoryLayout<UnsafeRawPointer>.size)
    }

    @Test func runsAContractFromPreSigningToRevocation() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let contracts = sandbox.client.v3.ecommerce.individualContracts
            let session = try await contracts.preEntrustSignWithRealNameIdentity.app.post(
                .init(
                    appid: appid, outContractCode: "C1", realName: "张三", credType: .idCard, credID: "11010119900307123X"
                )
            )
            let contract = contracts.outContractCode.outContractCode("C1")
            #expect(try await contract.get(appid: appid).authState == .unauthorized)
            let late = await failure {
                try await contract.waitUntilAuthorized(
                    appid: appid, timeout: .milliseconds(30), firstPause: .milliseconds(5)
                )
            }
            #expect(late?.code == .notAuthorizedInTime)
            let invocation = try await sandbox.client.appContractInvocation(
                appid: appid, preEntrustwebID: session.preEntrustwebID, outContractCode: "C1"
            )
            #expect(throws: SandboxError.self) { try sandbox.gateway.launch(query: invocation.query + "x") }
            try sandbox.gateway.launch(query: invocation.query)
            try sandbox.gateway.sign(outContractCode: "C1", openid: "oPayee")
            let signed = try await contract.waitUntilAuthorized(appid: appid, firstPause: .milliseconds(5))
            #expect(try signed.individualAuthID != nil)
            #expect(try signed.realNameAuthResult?.scope == .payRealname)
            #expect(
                try await contracts.openid("oPayee").get(appid: appid, permissionType: .individualPayee).authState
                    == .authorized)
            try sandbox.gateway.revoke(outContractCode: "C1")
            #expect(
                try await contracts.openid("oPayee").get(appid: appid, permissionType: .individualPayee).authState
                    == .unauthorized)
        }
    }

    @Test func cancellationPassesThrough() async throws {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client()
        _ = try await client[preSignPath].post(json: ["appid": .string(appid), "out_contract_code": "C2"])
        let task = Task {
            try await client.v3.ecommerce.individualContracts.outContractCode.outContractCode("C2")
                .waitUntilAuthorized(appid: appid)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test(arguments: ["A B", "", "é", String(repeating: "a", count: 129), "a/b", "a\r\nb"])
    func typedCallsCheckTheNumberBeforeSending(_ code: String) async throws {
        let sandbox = try Shared.sandbox()
        let transport = Tampering(SandboxTransport(sandbox))
        let client = try sandbox.client(transport: transport)
        let error = await failure {
            try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
                .init(appid: appid, outContractCode: code)
            )
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message.contains("out_contract_code") == true)
        #expect(transport.requests.isEmpty)
    }

    @Test func sensitiveFieldsLeaveEncryptedOnly() async throws {
        let sandbox = try Shared.sandbox()
        let transport = Tampering(SandboxTransport(sandbox))
        let client = try sandbox.client(transport: transport)
        _ = try await client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram.post(
            .init(
                appid: appid, outContractCode: "C3", openid: "o1", realName: "李四光", credType: .idCard,
                credID: "X1234567")
        )
        let request = try #require(transport.requests.first)
        let text = String(decoding: request.body, as: UTF8.self)
        #expect(!text.contains("李四光") && !text.contains("X1234567"))
        let name = HTTPField.Name("Wechatpay-Serial")
        #expect(request.headers[try #require(name)] == sandbox.credentials.publicKeyID)
        #expect("\(SensitiveText("李四光"))" == "•••")
        #expect(throws: WeChatPayError.self) { try JSONEncoder().encode(SensitiveText("李四光")) }
    }

    @Test func refusesAnInvocationThatIsTooLong() async throws {
        let client = try Shared.sandbox().client()
        let error = await failure {
            try await client.appContractInvocation(
                appid: appid, preEntrustwebID: String(repeating: "a", count: 102),
                outContractCode: String(repeating: "b", count: 90)
            )
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message.contains("256") == true)
    }
}
