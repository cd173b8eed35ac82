// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Combined orders (合单), for merchants and for persons (个人收款).
@Suite(.limited, .timeLimit(.minutes(10)))
struct CombinedOrderTests {
    private let desk: OrderDesk
    private var sandbox: Sandbox { desk.sandbox }

    init() throws { desk = try OrderDesk(seed: 7) }

    private static func part(_ number: String, _ amount: Int, _ more: JSON = [:]) -> JSON {
        let part: JSON = [
            "mchid": "1900000109", "sub_mchid": "1900000110", "out_trade_no": .string(number), "attach": "a",
            "description": "示例", "amount": ["total_amount": .number(.init(amount)), "currency": "CNY"],
        ]
        return part.merged(more)
    }

    private static func order(_ parts: [JSON], _ more: JSON = [:]) -> JSON {
        let order: JSON = [
            "combine_appid": "wxd678efh567h23787", "combine_mchid": "1900000109", "combine_out_trade_no": "C1",
            "notify_url": "https://example.com/notify", "sub_orders": .array(parts),
        ]
        return order.merged(more)
    }

    private static let two = order([part("PART0001", 100), part("PART0002", 250)])

    @discardableResult
    private func place(_ body: JSON, _ path: String = "native") async throws -> JSON {
        try await desk.client.chain("v3/combine-transactions/\(path)").post(json: body).json
    }

    private func query() async throws -> JSON {
        try await desk.client.chain("v3/combine-transactions/out-trade-no/C1").get().json
    }

    private func close(_ numbers: [String], appid: JSON = "wxd678efh567h23787") async throws {
        let parts = numbers.map { number -> JSON in ["mchid": "1900000109", "out_trade_no": .string(number)] }
        _ = try await desk.client.chain("v3/combine-transactions/out-trade-no/C1/close")
            .post(json: ["combine_appid": appid, "sub_orders": .array(parts)])
    }

    @Test func allPartsArePaidAtOnce() async throws {
        let url = try await place(Self.two)["code_url"]?.string ?? ""
        #expect(sandbox.order(forCodeURL: url)?.total == 350)
        let unpaid = try await query()
        #expect(unpaid["combine_transaction_id"] == nil)
        #expect(unpaid["sub_orders"]?[0]?["trade_state"] == "NOTPAY")
        #expect(unpaid["sub_orders"]?[0]?["transaction_id"] == nil)
        let paid = try sandbox.pay(codeURL: url, openid: "oPayer", bankType: "CMB_DEBIT")
        #expect(paid.parts.map(\.state) == ["SUCCESS", "SUCCESS"])
        let reply = try await query()
        #expect(reply["combine_transaction_id"]?.string == paid.transactionID)
        #expect(reply["combine_payer_info"] == ["openid": "oPayer"])
        let parts = reply["sub_orders"]?.array ?? []
        #expect(parts.map { $0["out_trade_no"] } == ["PART0001", "PART0002"])
        #expect(parts.map { $0["amount"]?["total_amount"] } == [100, 250])
        #expect(parts.map { $0["bank_type"] } == ["CMB_DEBIT", "CMB_DEBIT"])
        let ids = Set(parts.compactMap { $0["transaction_id"]?.string } + [paid.transactionID ?? ""])
        #expect(ids.count == 3)
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(combineOutTradeNo: "C1") }
                == .orderNotOpen("C1", state: "SUCCESS"))
        #expect(await desk.refusal { try await place(Self.two) } == "403 OUT_TRADE_NO_USED")
        #expect(await desk.refusal { try await close(["PART0001", "PART0002"]) } == "403 TRADE_ERROR")
    }

    @Test func aPartIsNotPaidClosedOrPlacedByItself() async throws {
        try await place(Self.two)
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(outTradeNo: "PART0001") } != nil)
        let close = desk.client.chain("v3/pay/partner/transactions/out-trade-no/PART0001/close")
        #expect(
            await desk.refusal {
                try await close.post(json: ["sp_mchid": "1900000109", "sub_mchid": "1900000110"])
            } == "400 INVALID_REQUEST")
        #expect(await desk.refusal { try await desk.native("PART0001") } == "400 INVALID_REQUEST")
        let other = Self.order([Self.part("PART0001", 100)], ["combine_out_trade_no": "C2"])
        #expect(await desk.refusal { try await place(other) } == "403 OUT_TRADE_NO_USED")
        #expect(sandbox.order(combineOutTradeNo: "C2") == nil)
    }

    @Test func closingNamesAllParts() async throws {
        try await place(Self.two)
        #expect(await desk.refusal { try await close(["PART0001"]) } == "400 INVALID_REQUEST")
        #expect(await desk.refusal { try await close(["PART0001", "PART0003"]) } == "400 INVALID_REQUEST")
        #expect(
            await desk.refusal { try await close(["PART0001", "PART0002"], appid: "wx0") } == "400 INVALID_REQUEST")
        for _ in 1...2 { try await close(["PART0002", "PART0001"]) }
        #expect(try await query()["sub_orders"]?.array?.map { $0["trade_state"] } == ["CLOSED", "CLOSED"])
        #expect(await desk.refusal { try await place(Self.two) } == "400 ORDER_CLOSED")
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(combineOutTradeNo: "C1") } != nil)
    }

    @Test func allPartsCloseAtTheirTime() async throws {
        try await place(Self.two.merged(["time_expire": "2026-01-01T12:10:00+08:00"]))
        await sandbox.advance(by: .seconds(599))
        #expect(try await query()["sub_orders"]?[1]?["trade_state"] == "NOTPAY")
        await sandbox.advance(by: .seconds(1))
        #expect(try await query()["sub_orders"]?.array?.map { $0["trade_state"] } == ["CLOSED", "CLOSED"])
    }

    @Test func repeatingGivesANewCodeAndRefusesOtherParts() async throws {
        let first = try await place(Self.two)["code_url"]?.string ?? ""
        let second = try await place(Self.two)["code_url"]?.string ?? ""
        #expect(first != second)
        #expect(sandbox.order(forCodeURL: first) == nil)
        let other = Self.order([Self.part("PART0001", 100), Self.part("PART0002", 251)])
        #expect(await desk.refusal { try await place(other) } == "400 INVALID_REQUEST")
    }

    @Test(
        arguments: [
            [], [part("PART0001", 0)], [part("PART0001", 1), part("PART0001", 2)], [part("P", 1)],
            [part("PART 001", 1)],
            [part("PART0001", 1, ["amount": ["currency": "USD"]])],
            (0...50).map { part("PART10\($0)", 1) },
        ] as [[JSON]])
    func refusesPartsThatAreNone(_ parts: [JSON]) async {
        #expect(await desk.refusal { try await place(Self.order(parts)) } == "400 PARAM_ERROR")
        #expect(sandbox.order(combineOutTradeNo: "C1") == nil)
        #expect(sandbox.order(outTradeNo: "PART0001") == nil)
    }

    @Test func fiftyPartsAreOneOrder() async throws {
        try await place(Self.order((0..<50).map { Self.part("PART10\($0)", 1) }))
        #expect(try sandbox.pay(combineOutTradeNo: "C1").total == 50)
    }

    @Test func jsapiNeedsAPayer() async throws {
        #expect(
            await desk.refusal { try await place(Self.two.merged(["combine_payer_info": [:]]), "jsapi") }
                == "400 PARAM_ERROR")
        let body = Self.two.merged(["combine_payer_info": ["openid": "oPayer"]])
        let prepayID = try await place(body, "jsapi")["prepay_id"]?.string ?? ""
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(prepayID: prepayID, openid: "oOther") }
                == .otherPayer("C1"))
        #expect(try sandbox.pay(prepayID: prepayID, outcome: .wrongPassword).state == "NOTPAY")
        #expect(try sandbox.pay(prepayID: prepayID).attempts == [.wrongPassword, .paid])
    }

    @Test func anotherCombiningMerchantIsRefused() async {
        let error = await failure { try await place(Self.two.merged(["combine_mchid": "1900000110"])) }
        #expect(error?.rejection?.code == "PARAM_ERROR")
        #expect(error?.rejection?.message == "http header中的mchid与post payload中的mchid不匹配")
    }

    // MARK: Persons

    private static func personal(_ contract: String) -> JSON {
        let person: JSON = [
            "mchid": "1900000109", "order_service_type": "INDIVIDUALTRADE", "individual_auth_id": .string(contract),
            "out_trade_no": "PERSON01", "amount": ["total_amount": 1000, "currency": "CNY"], "attach": "a",
            "description": "旧书",
        ]
        return [
            "combine_appid": "wxd678efh567h23787", "combine_mchid": "1900000109", "combine_out_trade_no": "C1",
            "combine_payer_info": ["openid": "oPayer"], "notify_url": "https://example.com/notify",
            "trade_scenario": "RECOMMERCE", "sub_orders": [person],
        ]
    }

    @Test func aPersonWithAContractIsPaid() async throws {
        let contract = try await PersonalPayee.signed(sandbox, desk.client)
        try await place(Self.personal(contract), "miniprogram")
        let paid = try sandbox.pay(combineOutTradeNo: "C1")
        #expect(paid.parts.map(\.payee) == [contract])
        let reply = try await desk.client.chain("v3/combine-transactions/id/\(paid.transactionID ?? "")").get().json
        #expect(reply["trade_scenario"] == "RECOMMERCE")
        #expect(reply["sub_orders"]?[0]?["individual_auth_id"]?.string == contract)
        #expect(reply["sub_orders"]?[0]?["sub_mchid"] == nil)
        #expect(reply["sub_orders"]?[0]?["amount"]?["payer_amount"] == 1000)
    }

    @Test func refusesPersonsWithoutAContractThatHolds() async throws {
        #expect(await desk.refusal { try await place(Self.personal("1"), "miniprogram") } == "403 NO_AUTH")
        #expect(await desk.refusal { try await place(Self.personal(""), "miniprogram") } == "400 PARAM_ERROR")
        let contract = try await PersonalPayee.signed(sandbox, desk.client)
        try sandbox.revoke(outContractCode: "APPLYMENT_00000000001")
        #expect(await desk.refusal { try await place(Self.personal(contract), "miniprogram") } == "403 NO_AUTH")
        #expect(sandbox.order(outTradeNo: "PERSON01") == nil)
    }
}
