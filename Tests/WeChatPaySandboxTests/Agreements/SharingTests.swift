// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Profit sharing (分账) through a client.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SharingTests {
    private let desk: AgreementDesk
    private static let shop = "1900000111"
    private static let person = "oPersonWhoGetsAShare"

    init() throws { desk = try AgreementDesk() }

    private func receiver(_ account: String, _ amount: Int, type: String = "MERCHANT_ID") -> JSON {
        ["type": .string(type), "account": .string(account), "amount": .number(.init(amount)), "description": "分账"]
    }

    private func request(_ number: String, _ transactionID: String, _ receivers: [JSON], finish: Bool = false) -> JSON {
        [
            "transaction_id": .string(transactionID), "out_order_no": .string(number),
            "receivers": .array(receivers), "unfreeze_unsplit": .bool(finish),
        ]
    }

    private func add(_ account: String = shop, type: String = "MERCHANT_ID") async throws {
        _ = try await desk.post(
            "profitsharing/receivers/add",
            [
                "appid": "wxd678efh567h23787", "type": .string(type), "account": .string(account),
                "relation_type": "STORE",
            ]
        )
    }

    /// A paid order of 100 元 that may be shared.
    private func paid(_ number: String = "T1", _ total: Int = 10_000) async throws -> String {
        let transactionID = try desk.pay(number, total)
        await desk.wait(60)
        return transactionID
    }

    private func unsplit(_ transactionID: String) async throws -> Int? {
        try await desk.get("profitsharing/transactions/\(transactionID)/amounts")["unsplit_amount"]?.int
    }

    @Test func sharesAreUnderWayThenArriveAndTheRestIsThePayees() async throws {
        try await add()
        try await add(Self.person, type: "PERSONAL_OPENID")
        let transactionID = try await paid()
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 9940)
        #expect(try await unsplit(transactionID) == 9940)
        let body = request(
            "S1", transactionID, [receiver(Self.shop, 2000), receiver(Self.person, 1000, type: "PERSONAL_OPENID")],
            finish: true
        )
        let reply = try await desk.post("profitsharing/orders", body)
        #expect(reply["state"] == "PROCESSING")
        #expect(reply["receivers"]?.array?.map { $0["result"] } == ["PENDING", "PENDING", "PENDING"])
        #expect(reply["receivers"]?[0]?["finish_time"] == "1970-01-01T08:00:00+08:00")
        #expect(reply["receivers"]?[2]?["amount"] == 6940)
        #expect(reply["receivers"]?[2]?["account"] == .string(AgreementDesk.own))
        #expect(desk.balance(.merchant(Self.shop)) == 0)
        #expect(try await unsplit(transactionID) == 0)
        await desk.wait(9)
        let path = "profitsharing/orders/S1"
        #expect(try await desk.get(path, ["transaction_id": transactionID])["state"] == "PROCESSING")
        await desk.wait(1)
        let result = try await desk.get(path, ["transaction_id": transactionID])
        #expect(result["state"] == "FINISHED")
        #expect(result["receivers"]?.array?.map { $0["result"] } == ["SUCCESS", "SUCCESS", "SUCCESS"])
        #expect(result["receivers"]?[0]?["finish_time"] == "2026-01-01T12:01:10+08:00")
        #expect(result["order_id"] == reply["order_id"])
        #expect(desk.balance(.merchant(Self.shop)) == 2000)
        #expect(desk.balance(.user(Self.person)) == 1000)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 6940)
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 0)
        #expect(desk.sum == 0)
    }

    @Test func theSameNumberIsTheSameRequest() async throws {
        try await add()
        let transactionID = try await paid()
        let body = request("S1", transactionID, [receiver(Self.shop, 100)])
        let reply = try await desk.post("profitsharing/orders", body)
        var turned: JSON = [:]
        for (name, value) in (body.object ?? .init()).reversed() { turned[name] = value }
        #expect(try await desk.post("profitsharing/orders", turned)["order_id"] == reply["order_id"])
        let other = request("S1", transactionID, [receiver(Self.shop, 101)])
        #expect(await desk.refusal("profitsharing/orders", other) == "400 INVALID_REQUEST")
        await desk.wait(10)
        #expect(try await desk.post("profitsharing/orders", body)["state"] == "FINISHED")
        #expect(desk.balance(.merchant(Self.shop)) == 100)
    }

    @Test func refusesWhatCannotBeShared() async throws {
        let path = "profitsharing/orders"
        let early = try desk.pay("T0", 10_000)
        #expect(
            await desk.refusal(path, request("S0", early, [receiver(Self.shop, 1)])) == "400 INVALID_REQUEST")
        let plain = try desk.pay("P1", 10_000, sharing: false)
        let partners = try desk.pay("Q1", 10_000, subMchid: "1900000110")
        await desk.wait(60)
        #expect(await desk.refusal(path, request("S0", early, [receiver(Self.shop, 1)])) == nil)
        #expect(
            await desk.refusal(path, request("S1", plain, [receiver(Self.shop, 1)])) == "400 INVALID_REQUEST")
        for unknown in [partners, "4200000000000000000000000000"] {
            let refusal = await desk.refusal(path, request("S1", unknown, [receiver(Self.shop, 1)]))
            #expect(refusal == "400 INVALID_REQUEST")
        }
        for bad in [[], Array(repeating: receiver(Self.shop, 1), count: 51), [receiver(Self.shop, 0)]] {
            #expect(await desk.refusal(path, request("S1", early, bad)) == "400 PARAM_ERROR")
        }
        #expect(
            await desk.refusal(path, request("S1", early, [receiver(AgreementDesk.own, 9940)]))
                == "403 NOT_ENOUGH")
        #expect(await desk.refusal(path, request("S1", early, [receiver(Self.shop, 3000)])) == "403 RULE_LIMIT")
        // What others got already counts; what the payee keeps does not.
        #expect(
            await desk.refusal(
                path, request("S2", early, [receiver(Self.shop, 2999), receiver(AgreementDesk.own, 6000)])) == nil)
    }

    @Test func anOrderIsSharedFiftyTimesAtMost() async throws {
        let transactionID = try await paid()
        for number in 1...50 {
            _ = try await desk.post(
                "profitsharing/orders", request("S\(number)", transactionID, [receiver(AgreementDesk.own, 1)]))
        }
        let more = request("S51", transactionID, [receiver(AgreementDesk.own, 1)])
        #expect(await desk.refusal("profitsharing/orders", more) == "403 RULE_LIMIT")
    }

    @Test func sharesOfStrangersAreClosedAndComeBack() async throws {
        try await add()
        let transactionID = try await paid()
        let body = request("S1", transactionID, [receiver(Self.shop, 1000), receiver("1900000112", 500)])
        _ = try await desk.post("profitsharing/orders", body)
        #expect(try await unsplit(transactionID) == 8440)
        await desk.wait(10)
        let result = try await desk.get("profitsharing/orders/S1", ["transaction_id": transactionID])
        #expect(result["receivers"]?[1]?["result"] == "CLOSED")
        #expect(result["receivers"]?[1]?["fail_reason"] == "NO_RELATION")
        #expect(result["receivers"]?[0]?["fail_reason"] == nil)
        #expect(try await unsplit(transactionID) == 8940)
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 8940)
    }

    @Test func aShareThatFailsAfterTheRestWasSetFreeIsThePayees() async throws {
        try await add()
        let transactionID = try await paid()
        let body = request("S1", transactionID, [receiver(Self.shop, 1000)], finish: true)
        _ = try await desk.post("profitsharing/orders", body)
        try desk.sandbox.failProfitSharing(outOrderNo: "S1", account: Self.shop, reason: .receiverHighRisk)
        await desk.wait(10)
        let result = try await desk.get("profitsharing/orders/S1", ["transaction_id": transactionID])
        #expect(result["receivers"]?[0]?["fail_reason"] == "RECEIVER_HIGH_RISK")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 9940)
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 0)
        #expect(throws: SandboxError.self) {
            try desk.sandbox.failProfitSharing(outOrderNo: "S1", account: Self.shop)
        }
        #expect(throws: SandboxError.notFound("profit sharing", "S9")) {
            try desk.sandbox.failProfitSharing(outOrderNo: "S9", account: Self.shop)
        }
    }

    @Test func theRestCanBeSetFreeOnce() async throws {
        let transactionID = try await paid()
        let body: JSON = [
            "transaction_id": .string(transactionID), "out_order_no": "U1", "description": "解冻全部剩余资金",
        ]
        let reply = try await desk.post("profitsharing/orders/unfreeze", body)
        #expect(reply["receivers"]?[0]?["amount"] == 9940)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 9940)
        #expect(try await desk.post("profitsharing/orders/unfreeze", body)["order_id"] == reply["order_id"])
        var other = body
        other["out_order_no"] = "U2"
        #expect(await desk.refusal("profitsharing/orders/unfreeze", other) == "400 INVALID_REQUEST")
        let late = request("S1", transactionID, [receiver(Self.shop, 1)])
        #expect(await desk.refusal("profitsharing/orders", late) == "400 INVALID_REQUEST")
    }

    @Test(arguments: [(false, 30), (true, 180)])
    func moneyIsSetFreeByItselfInTheEnd(_ isEcommerce: Bool, _ days: Int) async throws {
        _ = try desk.pay("T1", 10_000, subMchid: "1900000110", combined: isEcommerce)
        await desk.wait(days * 86400 - 1)
        #expect(desk.balance(.frozen("1900000110")) == 9940)
        await desk.wait(1)
        #expect(desk.balance(.frozen("1900000110")) == 0)
        #expect(desk.balance(.merchant("1900000110")) == 9940)
    }

    @Test func deletedReceiversGetNothing() async throws {
        try await add()
        let transactionID = try await paid()
        let name: JSON = ["appid": "wxd678efh567h23787", "type": "MERCHANT_ID", "account": .string(Self.shop)]
        let reply = try await desk.post("profitsharing/receivers/delete", name)
        #expect(reply["account"] == .string(Self.shop))
        _ = try await desk.post(
            "profitsharing/orders", request("S1", transactionID, [receiver(Self.shop, 1000)]))
        await desk.wait(10)
        #expect(desk.balance(.merchant(Self.shop)) == 0)
        #expect(await desk.refusal("profitsharing/receivers/delete", name) == nil)
        let custom: JSON = [
            "appid": "wxd678efh567h23787", "type": "MERCHANT_ID", "account": "1", "relation_type": "CUSTOM",
        ]
        #expect(await desk.refusal("profitsharing/receivers/add", custom) == "400 PARAM_ERROR")
    }

    // MARK: Returns

    @Test func aShareThatCameBackPaysTheRefundOfTheWholeOrder() async throws {
        try await add()
        let transactionID = try await paid()
        _ = try await desk.post(
            "profitsharing/orders", request("S1", transactionID, [receiver(Self.shop, 1000)]))
        await desk.wait(10)
        #expect(try await unsplit(transactionID) == 8940)
        _ = try await desk.post(
            "profitsharing/return-orders",
            [
                "out_order_no": "S1", "out_return_no": "R1", "return_mchid": .string(Self.shop), "amount": 1000,
                "description": "用户退款",
            ]
        )
        await desk.wait(10)
        #expect(try await unsplit(transactionID) == 9940)
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 9940)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 0)
        #expect(desk.sandbox.read { $0.orders["T1"]?.sharedWithOthers } == 0)
        #expect(try desk.sandbox.refund(outTradeNo: "T1", amount: 10_000).isEmpty == false)
        #expect(try await unsplit(transactionID) == 0)
        #expect(desk.sum == 0)
    }

    private func back(_ number: String, _ amount: Int, from mchid: String = shop) -> JSON {
        [
            "out_order_no": "S1", "out_return_no": .string(number), "return_mchid": .string(mchid),
            "amount": .number(.init(amount)), "description": "用户退款",
        ]
    }

    @Test func aShareThatComesBackAfterTheRestWasSetFreeIsThePayees() async throws {
        let transactionID = try await shared()
        let body: JSON = ["transaction_id": .string(transactionID), "out_order_no": "U1", "description": "解冻"]
        _ = try await desk.post("profitsharing/orders/unfreeze", body)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 8440)
        _ = try await desk.post("profitsharing/return-orders", back("R1", 600))
        await desk.wait(10)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 9040)
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 0)
    }

    private func shared() async throws -> String {
        try await add()
        try await add(Self.person, type: "PERSONAL_OPENID")
        let transactionID = try await paid()
        let receivers = [receiver(Self.shop, 1000), receiver(Self.person, 500, type: "PERSONAL_OPENID")]
        _ = try await desk.post("profitsharing/orders", request("S1", transactionID, receivers))
        #expect(await desk.refusal("profitsharing/return-orders", back("R0", 1)) == "400 INVALID_REQUEST")
        await desk.wait(10)
        return transactionID
    }

    @Test func sharesGoBackOnceAndNoMoreThanThereWas() async throws {
        _ = try await shared()
        let path = "profitsharing/return-orders"
        let reply = try await desk.post(path, back("R1", 600))
        #expect(reply["result"] == "PROCESSING")
        #expect(await desk.refusal(path, back("R1", 601)) == "400 INVALID_REQUEST")
        #expect(await desk.refusal(path, back("R2", 401)) == "400 INVALID_REQUEST")
        #expect(await desk.refusal(path, back("R2", 400)) == nil)
        #expect(await desk.refusal(path, back("R3", 1, from: Self.person)) == "400 INVALID_REQUEST")
        await desk.wait(10)
        let result = try await desk.get(path + "/R1", ["out_order_no": "S1"])
        #expect(result["result"] == "SUCCESS")
        #expect(result["return_id"] == reply["return_id"])
        #expect(desk.balance(.merchant(Self.shop)) == 0)
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 9440)
        #expect(await desk.refusal { try await desk.get(path + "/R1", ["out_order_no": "S2"]) } != nil)
        #expect(desk.sum == 0)
    }

    @Test func aReturnFailsWithoutMoneyAndCanBeAskedForAgain() async throws {
        _ = try await shared()
        // The shop spends what it got.
        _ = try desk.sandbox.change { world throws(SandboxError) in
            world.ledger.move(
                800, from: .merchant(Self.shop), to: .outside, reason: .deposit, reference: "", outNo: "", at: world.now
            )
        }
        let path = "profitsharing/return-orders"
        _ = try await desk.post(path, back("R1", 600))
        _ = try await desk.post(path, back("R2", 100))
        try desk.sandbox.failProfitSharingReturn(outReturnNo: "R2", reason: .timeOutClosed)
        await desk.wait(10)
        let query: Query = ["out_order_no": "S1"]
        #expect(try await desk.get(path + "/R1", query)["fail_reason"] == "BALANCE_NOT_ENOUGH")
        #expect(try await desk.get(path + "/R2", query)["fail_reason"] == "TIME_OUT_CLOSED")
        #expect(desk.balance(.merchant(Self.shop)) == 200)
        _ = try await desk.post(path, back("R3", 200))
        await desk.wait(10)
        #expect(desk.balance(.frozen(AgreementDesk.own)) == 8640)
        await desk.wait(180 * 86400)
        #expect(await desk.refusal(path, back("R4", 1)) == "400 INVALID_REQUEST")
    }

    // MARK: Ecommerce

    @Test func platformsShareOnTheirOwnPaths() async throws {
        let sub = "1900000110"
        let transactionID = try desk.pay("T1", 10_000, subMchid: sub, combined: true)
        await desk.wait(60)
        let prefix = "ecommerce/profitsharing/"
        _ = try await desk.post(
            prefix + "receivers/add",
            [
                "appid": "wxd678efh567h23787", "type": "MERCHANT_ID", "account": .string(AgreementDesk.own),
                "relation_type": "PLATFORM",
            ]
        )
        let body: JSON = [
            "sub_mchid": .string(sub), "transaction_id": .string(transactionID), "out_order_no": "S1",
            "receivers": [
                [
                    "type": "MERCHANT_ID", "receiver_account": .string(AgreementDesk.own), "amount": 500,
                    "description": "佣金",
                ]
            ],
            "finish": false,
        ]
        #expect(try await desk.post(prefix + "orders", body)["status"] == "PROCESSING")
        await desk.wait(10)
        let query: Query = [
            "sub_mchid": sub, "transaction_id": transactionID, "out_order_no": "S1",
        ]
        let result = try await desk.get(prefix + "orders", query)
        #expect(result["status"] == "FINISHED")
        #expect(result["receivers"]?[0]?["receiver_account"] == .string(AgreementDesk.own))
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 500)
        let finish: JSON = [
            "sub_mchid": .string(sub), "transaction_id": .string(transactionID), "out_order_no": "F1",
            "description": "完结",
        ]
        _ = try await desk.post(prefix + "finish-order", finish)
        #expect(desk.balance(.merchant(sub)) == 9440)
        let back: JSON = [
            "sub_mchid": .string(sub), "out_order_no": "S1", "out_return_no": "R1",
            "return_mchid": .string(AgreementDesk.own), "amount": 200, "description": "退回",
        ]
        _ = try await desk.post(prefix + "returnorders", back)
        await desk.wait(10)
        let returned = try await desk.get(
            prefix + "returnorders",
            ["sub_mchid": sub, "out_order_no": "S1", "out_return_no": "R1"]
        )
        #expect(returned["result"] == "SUCCESS")
        #expect(desk.balance(.merchant(sub)) == 9640)
        // The other family does not know the request.
        let other: Query = ["sub_mchid": sub, "transaction_id": transactionID]
        #expect(
            await desk.refusal { try await desk.get("profitsharing/orders/S1", other) } == "404 RESOURCE_NOT_EXISTS")
    }

    // MARK: Notifications

    @Test func merchantsThatGetASharAreToldAsDocumented() async throws {
        _ = try await shared()
        #expect(try desk.faults("TRANSACTION.SUCCESS", page: "PROFITSHARING.SUCCESS") == [])
        let told = try desk.notifications("TRANSACTION.SUCCESS")
        #expect(told.map { $0["receiver"]?["account"] } == [.string(Self.shop)])
        #expect(told.first?["mchid"] == .string(AgreementDesk.own))
        _ = try await desk.post("profitsharing/return-orders", back("R1", 600))
        await desk.wait(10)
        #expect(try desk.faults("PROFITSHARING.RETURN") == [])
        #expect(try desk.notifications("PROFITSHARING.RETURN").first?["receiver"]?["amount"] == 600)
    }
}
