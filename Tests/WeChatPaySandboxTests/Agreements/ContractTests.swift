// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// What queries say of personal payee contracts (个人收款方签约) over time.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ContractTests {
    private let desk: AgreementDesk
    private static let appid = "wxd678efh567h23787"

    init() throws { desk = try AgreementDesk() }

    private func sign(_ code: String) async throws {
        _ = try await desk.post(
            "ecommerce/individual-contracts/pre-entrust-sign/mini-program",
            ["appid": .string(Self.appid), "out_contract_code": .string(code), "openid": .string(AgreementDesk.openid)]
        )
        try desk.sandbox.sign(outContractCode: code)
    }

    private func contract(_ code: String) async throws -> JSON {
        try await desk.get("ecommerce/individual-contracts/out-contract-code/\(code)", ["appid": Self.appid])
    }

    private func payee() async throws -> JSON {
        try await desk.get(
            "ecommerce/individual-contracts/\(AgreementDesk.openid)",
            ["appid": Self.appid, "permission_type": "INDIVIDUAL_PAYEE"])
    }

    @Test func aPayeeIsAuthorizedWhileAnyContractHolds() async throws {
        try await sign("A")
        await desk.wait(10)
        try await sign("B")
        await desk.wait(10)
        let (a, b) = (try await contract("A"), try await contract("B"))
        try desk.sandbox.revoke(outContractCode: "A")
        let reply = try await payee()
        #expect(reply["auth_state"] == "AUTHORIZED")
        #expect(reply["individual_auth_id"] == b["individual_auth_id"])
        await desk.wait(10)
        try desk.sandbox.revoke(outContractCode: "B")
        #expect(try await payee()["auth_state"] == "UNAUTHORIZED")
        #expect(try await payee()["individual_auth_id"] == b["individual_auth_id"])
        #expect(a["individual_auth_id"] != b["individual_auth_id"])
    }

    @Test func whenItWasSignedStaysTheSameAfterItWasRevoked() async throws {
        try await sign("A")
        let signed = try await contract("A")
        await desk.wait(3600)
        try desk.sandbox.revoke(outContractCode: "A")
        let revoked = try await contract("A")
        #expect(revoked["auth_state"] == "UNAUTHORIZED")
        #expect(signed["signed_time"] == "2026-01-01T12:00:00+08:00")
        #expect(revoked["signed_time"] == signed["signed_time"])
        #expect(revoked["individual_auth_id"] == signed["individual_auth_id"])
        #expect(try await payee()["operation_time"] == "2026-01-01T13:00:00+08:00")
    }

    @Test func theTokenForTheNameIsOneAndGoesWithTheContract() async throws {
        let code = "A"
        try desk.sandbox.change { world throws(SandboxError) in
            world.contracts.put(
                WeChatPaySandbox.Contract(
                    outContractCode: code, appid: Self.appid, parameters: [:], preEntrustwebId: "session",
                    state: .launched, openedAt: world.now, openid: AgreementDesk.openid, changedAt: world.now,
                    isMiniProgram: true, checksRealName: true
                )
            )
            try world.signContract(code, openid: AgreementDesk.openid, identity: nil)
        }
        let first = try await contract(code)["real_name_auth_result"]
        #expect(first?["access_token"]?.string?.count == 88)
        #expect(first?["access_token_expire_time"] == "2026-01-01T14:00:00+08:00")
        await desk.wait(60)
        #expect(try await contract(code)["real_name_auth_result"] == first)
        try desk.sandbox.revoke(outContractCode: code)
        #expect(try await contract(code)["real_name_auth_result"] == nil)
    }

    @Test func contractsOfEarlierStateFilesAreRead() throws {
        let text = """
            {"outContractCode":"A","appid":"wx1","parameters":{},"preEntrustwebId":"s","state":"authorized","openedAt":1,\
            "openid":"o","individualAuthId":"1","changedAt":2,"isMiniProgram":true,"checksRealName":true}
            """
        let contract = try JSONDecoder().decode(WeChatPaySandbox.Contract.self, from: Data(text.utf8))
        #expect(contract.signedAt == nil)
        try desk.sandbox.change { world throws(SandboxError) in world.contracts.put(contract) }
        let reply = try desk.sandbox.read { world in Result { try world.contractReply("A", appid: "wx1") } }.get()
        #expect(reply["signed_time"]?.string == ChinaTime.rfc3339(contract.changedAt))
        let again = try desk.sandbox.read { world in Result { try world.contractReply("A", appid: "wx1") } }.get()
        #expect(again == reply)
    }

    @Test func numbersThatWereGivenAreNotGivenAgain() throws {
        var world = World(
            mchid: AgreementDesk.own, keys: try Shared.keys.get(), settings: World.Settings(), seed: 9,
            moment: Moment(wall: AgreementDesk.noon, business: AgreementDesk.noon)
        )
        func contract(_ code: String, _ authID: String?) -> WeChatPaySandbox.Contract {
            WeChatPaySandbox.Contract(
                outContractCode: code, appid: "wx1", parameters: [:], preEntrustwebId: code, state: .launched,
                openedAt: world.now, individualAuthId: authID, changedAt: world.now, isMiniProgram: true,
                checksRealName: false
            )
        }
        var foreseen = world.random
        let next = foreseen.digits(10)
        world.contracts.put(contract("A", next))
        world.contracts.put(contract("B", nil))
        try world.signContract("B", openid: "o", identity: nil)
        let given = try #require(world.contracts["B"]?.individualAuthId)
        #expect(given != next)
        #expect(world.contracts.named("auth:" + next)?.id == "A")

        func entrust(_ code: String) -> Entrust {
            Entrust(
                outContractCode: code, product: .papay, planId: "1", appid: "wx1", displayAccount: "",
                preEntrustwebId: code, openedAt: world.now, sessionLife: 600, fingerprint: ""
            )
        }
        foreseen = world.random
        let taken = "20260101" + foreseen.digits(10)
        var first = entrust("A")
        first.contractId = taken
        world.entrusts.put(first)
        world.entrusts.put(entrust("B"))
        #expect(try world.signEntrust("B", openid: nil).contractId != taken)
        #expect(world.entrusts.named("contract:" + taken)?.id == "A")
    }
}
