// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What the sandbox refuses, and what it remembers.
@Suite(.limited, .timeLimit(.minutes(10)))
struct GatewayTests {
    let clock = TestClock()

    private func sandbox() throws -> Sandbox {
        let clock = clock
        return try Shared.sandbox { clock.now }
    }

    private func client(_ sandbox: Sandbox) throws -> WeChatPayClient {
        let clock = clock
        return try sandbox.client(configuration: .init(now: { clock.now }))
    }

    private func query(_ client: WeChatPayClient, _ code: String) async throws -> String {
        let session = try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
            .init(appid: appid, outContractCode: code)
        )
        return try await client.appContractInvocation(
            appid: appid, preEntrustwebID: session.preEntrustwebID, outContractCode: code
        ).query
    }

    @Test func aSessionMustBeLaunchedWithinTwoMinutes() async throws {
        let sandbox = try sandbox()
        let client = try client(sandbox)
        let first = try await query(client, "G1")
        clock.advance(by: .seconds(121))
        #expect(throws: SandboxError.sessionExpired("G1")) { try sandbox.launch(query: first) }
        let second = try await query(client, "G1")
        #expect(throws: SandboxError.unknownContract("G1")) { try sandbox.launch(query: first) }
        clock.advance(by: .seconds(120))
        #expect(try sandbox.launch(query: second) == "G1")
    }

    @Test func signingNeedsALaunchAndHappensOnce() async throws {
        let sandbox = try sandbox()
        let client = try client(sandbox)
        let invocation = try await query(client, "G2")
        #expect(throws: SandboxError.wrongState("G2")) { try sandbox.sign(outContractCode: "G2") }
        try sandbox.launch(query: invocation)
        try sandbox.sign(outContractCode: "G2")
        #expect(throws: SandboxError.wrongState("G2")) { try sandbox.sign(outContractCode: "G2") }
        let error = await failure { try await query(client, "G2") }
        #expect(error?.rejection?.code == "ALREADY_EXISTS")
    }

    @Test func aDeclinedContractStaysUnauthorized() async throws {
        let sandbox = try sandbox()
        let client = try client(sandbox)
        let invocation = try await query(client, "G3")
        try sandbox.launch(query: invocation)
        try sandbox.decline(outContractCode: "G3")
        let contract = client.v3.ecommerce.individualContracts.outContractCode.outContractCode("G3")
        #expect(try await contract.get(appid: appid).authState == .unauthorized)
        #expect(try await contract.get(appid: appid).individualAuthID == nil)
    }

    @Test(arguments: [-301, 301])
    func refusesAClientWhoseClockIsWrong(_ seconds: Int) async throws {
        let sandbox = try sandbox()
        let skewed = clock.now.addingTimeInterval(Double(seconds))
        let client = try sandbox.client(configuration: .init(now: { skewed }))
        let error = await failure { try await client.v3.certificates.get() }
        #expect(error?.rejection?.status == 401)
        #expect(error?.rejection?.code == "SIGN_ERROR")
    }

    @Test func signsWithTheKeyThatTheRequestNames() async throws {
        let sandbox = try sandbox()
        let credentials = sandbox.credentials
        let now = clock.now
        let client = try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM)
            ),
            platformKeys: [.certificate(Certificate(pem: credentials.platformCertificatePEM))],
            configuration: .init(now: { now }),
            transport: SandboxTransport(sandbox)
        )
        let response = try await client.v3.certificates.get()
        #expect(response.verifiedBy == credentials.platformCertificateSerialNumber)
    }

    @Test func refusesASerialItDoesNotHave() async throws {
        let sandbox = try sandbox()
        let reply = sandbox.handle(
            GatewayRequest(
                method: "GET", target: "/v3/certificates",
                headers: [try #require(HTTPField.Name("Wechatpay-Serial")): "PUB_KEY_ID_1"], body: []
            )
        )
        #expect(reply.status == 400)
    }

    @Test(arguments: [
        "", "Basic abc", "WECHATPAY2-SHA256-RSA2048 ", "WECHATPAY2-SHA256-RSA2048 mchid=1",
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1\",mchid=\"1\"",
    ])
    func refusesAnAuthorizationThatCannotBeRead(_ value: String) throws {
        let reply = try sandbox().handle(
            GatewayRequest(method: "GET", target: "/v3/certificates", headers: [.authorization: value], body: [])
        )
        #expect(reply.status == 401)
        #expect(String(decoding: reply.body, as: UTF8.self).contains("Authorization不合法"))
    }

    @Test func refusesWhatTheDocumentationRulesOut() async throws {
        let client = try client(sandbox())
        func refused(_ body: JSON) async -> Rejection? {
            await failure { try await client[preSignPath].post(json: body) }?.rejection
        }
        // A member that no page lists is no fault: WeChat Pay adds members, and its own clients send some.
        #expect(await refused(["appid": .string(appid), "out_contract_code": "G3", "a_new_one": "x"]) == nil)
        #expect(await refused(["appid": .string(appid)])?.field == "/out_contract_code")
        #expect(await refused(["appid": 1, "out_contract_code": "G4"])?.field == "/appid")
        #expect(await refused(["out_contract_code": "G4"])?.code == "PARAM_ERROR")
        #expect(await refused([])?.code == "INVALID_REQUEST")
        let unknown = await failure { try await client.v3.nothing.of.this.name.post(json: [:]) }
        #expect(unknown?.rejection?.status == 404)
    }

    @Test func neverShowsSensitiveValues() async throws {
        let client = try client(sandbox())
        let path = "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"
        let error = await failure {
            try await client[path].post(json: [
                "appid": .string(appid), "out_contract_code": "G5", "real_name": "张三", "cred_type": "ID_CARD",
                "cred_id": .string(try client.encrypt("1")),
            ])
        }
        #expect(error?.rejection?.field == "/real_name")
        #expect(error.map { String(decoding: $0.rejection?.body ?? Data(), as: UTF8.self) }?.contains("张三") == false)
    }
}
