// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// Shares, transfers, contracts and settlements outlive a restart, and what was under way goes on.
@Suite(.limited, .timeLimit(.minutes(10)))
struct AgreementStateTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).state").path

    private func sandbox() throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.now = { AgreementDesk.noon }
        configuration.stateFile = path
        return try Sandbox(configuration: configuration)
    }

    @Test func whatWasUnderWayGoesOnAfterARestart() async throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            let sandbox = try sandbox()
            try sandbox.deposit(1000)
            try sandbox.change { world throws(SandboxError) in
                let transactionID = world.payForTest("T1", 10_000)
                world.moment.business += 60
                _ = try? world.share(
                    SharingRequest(
                        outOrderNo: "S1", transactionId: transactionID, receivers: [], finish: "完结",
                        isEcommerce: false, fingerprint: "1"
                    )
                )
                _ = try? world.transfer(
                    Transfer(
                        outBillNo: "B1", transferBillNo: "1", payer: world.mchid, isEcommerce: false, appid: "wx1",
                        openid: "oUser", amount: 400, remark: "", transferSceneId: "1000", packageInfo: "",
                        createdAt: world.now, updatedAt: world.now, fingerprint: "1"
                    )
                )
                _ = try? world.preSign(
                    Entrust(
                        outContractCode: "C1", product: .papay, planId: "1", appid: "wx1", displayAccount: "",
                        preEntrustwebId: "session", openedAt: world.now, sessionLife: 600, fingerprint: "1"
                    )
                )
            }
            try sandbox.signEntrust(outContractCode: "C1")
            try sandbox.confirmTransfer(outBillNo: "B1")
        }
        let sandbox = try sandbox()
        #expect(sandbox.transfer(outBillNo: "B1")?.state == "TRANSFERING")
        let contract = sandbox.entrust(outContractCode: "C1")
        #expect(contract?.state == "signed")
        #expect(sandbox.read { $0.entrusts.named("contract:" + (contract?.contractID ?? ""))?.id } == "C1")
        await sandbox.advance(by: .seconds(90))
        #expect(sandbox.transfer(outBillNo: "B1")?.state == "SUCCESS")
        #expect(sandbox.read { $0.profitSharings["S1"]?.state } == .finished)
        #expect(sandbox.read { $0.ledger.balance(.user("oUser")) } == 400)
        #expect(sandbox.balance() == 600 + 9940)
    }
}
