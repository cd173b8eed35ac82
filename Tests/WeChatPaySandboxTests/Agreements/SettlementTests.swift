// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Settlement of what persons were paid (个人收款结算) through a client.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SettlementTests {
    private let desk: AgreementDesk
    private static let path = "platsolution/ecommerce/settle/prepay-settle-orders"

    init() throws { desk = try AgreementDesk() }

    /// A payee who signed, and 100 元 for them: the contract and the transaction.
    private func paid() async throws -> (contract: String, transactionID: String) {
        let body: JSON = [
            "appid": "wxd678efh567h23787", "out_contract_code": "C1", "openid": .string(AgreementDesk.openid),
        ]
        _ = try await desk.post("ecommerce/individual-contracts/pre-entrust-sign/mini-program", body)
        try desk.sandbox.sign(outContractCode: "C1")
        let query: Query = ["appid": "wxd678efh567h23787"]
        let reply = try await desk.get("ecommerce/individual-contracts/out-contract-code/C1", query)
        let contract = reply["individual_auth_id"]?.string ?? ""
        return (contract, try desk.pay("T1", 10_000, sharing: false, individual: contract))
    }

    private func batch(
        _ number: String, _ paid: (contract: String, transactionID: String), _ amount: Int, fee: Int
    ) -> JSON {
        func receiver(_ number: String, _ type: String, _ account: String, _ amount: Int) -> JSON {
            [
                "out_settle_detail_no": .string(number), "settle_type": "SETTLE", "receiver_type": .string(type),
                "receiver_account": .string(account), "amount": ["amount": .number(.init(amount)), "currency": "CNY"],
            ]
        }
        return [
            "appid": "wxd678efh567h23787", "out_settle_batch_no": .string(number),
            "individual_auth_id": .string(paid.contract), "notify_url": .string(AgreementDesk.url),
            "description": "结算", "trade_scenario": "RECOMMERCE",
            "settle_info_list": [
                [
                    "out_settle_no": "N1", "transaction_id": .string(paid.transactionID),
                    "settle_detail_info_list": [
                        receiver("D1", "PERSONAL_OPENID", "oPayee", amount),
                        receiver("D2", "MERCHANT_ID", AgreementDesk.own, fee),
                    ],
                ]
            ],
        ]
    }

    @Test func thePersonGetsTheMoneyAndThePlatformItsFee() async throws {
        let paid = try await paid()
        #expect(desk.balance(.merchant(paid.contract)) == 9940)
        let reply = try await desk.post(Self.path, batch("B1", paid, 9000, fee: 940))
        #expect(reply["state"] == "ACCEPTED")
        #expect(try await desk.post(Self.path, batch("B1", paid, 9000, fee: 940)) == reply)
        #expect(await desk.refusal(Self.path, batch("B1", paid, 9000, fee: 939)) == "400 INVALID_REQUEST")
        #expect(await desk.refusal(Self.path, batch("B2", paid, 1, fee: 1)) == "403 NOT_ENOUGH")
        await desk.wait(10)
        let number = reply["settle_batch_no"]?.string ?? ""
        #expect(try await desk.get(Self.path + "/\(number)")["state"] == "SUCCESS")
        #expect(desk.balance(.user("oPayee")) == 9000)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 940)
        #expect(desk.balance(.transit(paid.contract)) == 0)
        #expect(try desk.faults("SETTLEMENT.SUCCESS") == [])
        let handling: JSON = [
            "individual_auth_id": .string(paid.contract), "out_abnormal_settle_batch_no": "A1",
            "abnormal_settle_type": "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        ]
        #expect(
            await desk.refusal(Self.path + "/\(number)/apply-abnormal-settle", handling) == "400 INVALID_REQUEST")
    }

    @Test func aRevokedPayeesBatchIsAbnormalUntilItIsHandled() async throws {
        let paid = try await paid()
        let reply = try await desk.post(Self.path, batch("B1", paid, 9000, fee: 940))
        try desk.sandbox.revoke(outContractCode: "C1")
        await desk.wait(10)
        let number = reply["settle_batch_no"]?.string ?? ""
        #expect(try await desk.get(Self.path + "/\(number)")["state"] == "ABNORMAL")
        #expect(desk.balance(.user("oPayee")) == 0)
        var handling: JSON = [
            "individual_auth_id": .string(paid.contract), "out_abnormal_settle_batch_no": "A1",
            "abnormal_settle_type": "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        ]
        let path = Self.path + "/\(number)/apply-abnormal-settle"
        let handled = try await desk.post(path, handling)
        #expect(handled["state"] == "ABNORMAL_SETTLE_SUCCESS")
        #expect(handled["abnormal_type"] == "AUTH_RELATIONSHIP_INVALID")
        #expect(try await desk.post(path, handling) == handled)
        handling["out_abnormal_settle_batch_no"] = "A2"
        #expect(await desk.refusal(path, handling) == "400 INVALID_REQUEST")
        #expect(desk.balance(.user("oPayee")) == 9000)
        #expect(desk.sum == 0)
    }

    @Test func refusesOthersOrdersAndContracts() async throws {
        let paid = try await paid()
        let other = try desk.pay("T2", 10_000, sharing: false)
        #expect(
            await desk.refusal(Self.path, batch("B1", (paid.contract, other), 1, fee: 1))
                == "404 RESOURCE_NOT_EXISTS")
        #expect(
            await desk.refusal(Self.path, batch("B1", ("1", paid.transactionID), 1, fee: 1))
                == "404 RESOURCE_NOT_EXISTS")
        #expect(await desk.refusal(Self.path, batch("B1", paid, 9940, fee: 1)) == "403 NOT_ENOUGH")
        #expect(await desk.refusal { try await desk.get(Self.path + "/1") } == "404 RESOURCE_NOT_EXISTS")
    }
}
