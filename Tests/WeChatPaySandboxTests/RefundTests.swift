// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Refunds through a client: amounts, states, refusals, notifications.
@Suite(.limited, .timeLimit(.minutes(10)))
struct RefundTests {
    private let desk: RefundDesk

    init() throws { desk = try RefundDesk(seed: 1) }

    // MARK: States

    @Test func aRefundIsUnderWayForFiveSecondsAndThenArrives() async throws {
        try await desk.paid("ORDER-1")
        let before = desk.userBalance()
        let reply = try await desk.refund("R1", of: "ORDER-1", 30, ["reason": "退货"])
        #expect(reply["status"] == "PROCESSING")
        #expect(reply["success_time"] == nil)
        #expect(reply["amount"]?["payer_refund"] == 30)
        #expect(try desk.faults(reply, "refund.domestic.refunds.post").isEmpty)
        #expect(desk.sandbox.order(outTradeNo: "ORDER-1")?.state == "REFUND")
        await desk.sandbox.advance(by: .seconds(4))
        #expect(try await desk.status("R1") == "PROCESSING")
        #expect(desk.userBalance() == before)
        await desk.sandbox.advance(by: .seconds(1))
        let query = try await desk.client.v3.refund.domestic.refunds.segment("R1").get().json
        #expect(query["status"] == "SUCCESS")
        #expect(query["success_time"] == "2026-01-01T12:00:05+08:00")
        #expect(query["refund_id"] == reply["refund_id"])
        #expect(try desk.faults(query, "refund.domestic.refunds.{out_refund_no}.get").isEmpty)
        #expect(desk.userBalance() == before + 30)
        #expect(desk.sumOfAccounts == 0)
    }

    @Test func tellsOfEachOutcomeAsDocumented() async throws {
        for (number, outcome) in [("R1", RefundOutcome.success), ("R2", .abnormal), ("R3", .closed)] {
            try await desk.paid("ORDER-" + number)
            desk.sandbox.refundOutcome = outcome
            try await desk.refund(number, of: "ORDER-" + number, 100)
            await desk.sandbox.advance(by: .seconds(5))
        }
        let told = desk.told.filter { $0.event.hasPrefix("REFUND.") }
        #expect(told.map(\.event) == ["REFUND.SUCCESS", "REFUND.ABNORMAL", "REFUND.CLOSED"])
        #expect(told.map { $0.resource["refund_status"] } == ["SUCCESS", "ABNORMAL", "CLOSED"])
        for (event, resource) in told {
            let documented = try #require(APIDescription.shared.notifications(id: event).first { !$0.isV2 })
            var walk = ReplyWalk()
            walk.walk(resource, documented.details.resource)
            // The page of each event documents direct merchants and partners at once.
            let faults = walk.faults.filter {
                ![
                    "/sp_mchid is missing", "/sub_mchid is missing", "/mchid is missing", "/amount/currency is missing",
                    "/amount/payer_currency is missing",
                ].contains($0)
            }
            #expect(faults.isEmpty, "\(event)")
            #expect(resource["mchid"] == "1900000109")
            #expect(resource["amount"]?["refund"] == 100)
        }
    }

    @Test func aClosedRefundGivesItsAmountAndItsMoneyBack() async throws {
        try await desk.paid("ORDER-1")
        let balance = desk.sandbox.balance()
        try await desk.refund("R1", of: "ORDER-1", 100)
        #expect(desk.sandbox.balance() == 0)
        try desk.sandbox.failRefund(outRefundNo: "R1", as: .closed)
        #expect(desk.sandbox.balance() == balance)
        #expect(try await desk.status("R1") == "CLOSED")
        #expect(desk.sandbox.order(outTradeNo: "ORDER-1")?.state == "REFUND")
        await desk.sandbox.advance(by: .seconds(60))
        // The number is used up: it answers with what became of it.
        #expect(try await desk.refund("R1", of: "ORDER-1", 100)["status"] == "CLOSED")
        #expect(try await desk.refund("R2", of: "ORDER-1", 100)["status"] == "PROCESSING")
        #expect(desk.sumOfAccounts == 0)
    }

    @Test(arguments: ["USER_BANK_CARD", "MERCHANT_BANK_CARD"])
    func anAbnormalRefundArrivesOnceItIsHandled(_ type: String) async throws {
        try await desk.paid("ORDER-1")
        let before = desk.userBalance()
        desk.sandbox.refundOutcome = .abnormal
        let refundID = try #require(try await desk.refund("R1", of: "ORDER-1", 100)["refund_id"]?.string)
        let handle = desk.client.chain("v3/refund/domestic/refunds/\(refundID)/apply-abnormal-refund")
        var body: JSON = ["out_refund_no": "R1", "type": .string(type)]
        if type == "USER_BANK_CARD" {
            body["bank_type"] = "CMB_DEBIT"
            body["bank_account"] = .string(try desk.client.encrypt("6225880000001234"))
            body["real_name"] = .string(try desk.client.encrypt("张三"))
        }
        #expect(await desk.refusal { try await handle.post(json: body) } == "400 INVALID_REQUEST")
        await desk.sandbox.advance(by: .seconds(5))
        #expect(try await desk.status("R1") == "ABNORMAL")
        #expect(desk.userBalance() == before)
        let reply = try await handle.post(json: body).json
        #expect(reply["status"] == "PROCESSING")
        #expect(
            try desk.faults(reply, "refund.domestic.refunds.{refund_id}.apply-abnormal-refund.post").isEmpty)
        // Asked again it is the same; another account is not.
        #expect(try await handle.post(json: body).json["status"] == "PROCESSING")
        var other = body
        other["type"] = "MERCHANT_BANK_CARD"
        if type == "USER_BANK_CARD" {
            #expect(await desk.refusal { try await handle.post(json: other) } == "400 INVALID_REQUEST")
        }
        await desk.sandbox.advance(by: .seconds(5))
        let query = try await desk.client.v3.refund.domestic.refunds.segment("R1").get().json
        #expect(query["status"] == "SUCCESS")
        #expect(query["channel"] == "OTHER_BANKCARD")
        let account = type == "USER_BANK_CARD" ? "招商银行借记卡1234" : "商户结算银行账户"
        #expect(query["user_received_account"] == .string(account))
        #expect(desk.userBalance() == before + (type == "USER_BANK_CARD" ? 100 : 0))
        #expect(desk.sumOfAccounts == 0)
        let events = desk.told.map(\.event).filter { $0.hasPrefix("REFUND.") }
        #expect(events == ["REFUND.ABNORMAL", "REFUND.SUCCESS"])
    }

    @Test func handlingNeedsTheUsersCard() async throws {
        try await desk.paid("ORDER-1")
        desk.sandbox.refundOutcome = .abnormal
        let refundID = try #require(try await desk.refund("R1", of: "ORDER-1", 100)["refund_id"]?.string)
        await desk.sandbox.advance(by: .seconds(5))
        let handle = desk.client.chain("v3/refund/domestic/refunds/\(refundID)/apply-abnormal-refund")
        let error = await failure { try await handle.post(json: ["out_refund_no": "R1", "type": "USER_BANK_CARD"]) }
        #expect(error?.rejection?.field == "/bank_type")
        let other = await desk.refusal {
            try await handle.post(json: ["out_refund_no": "R2", "type": "MERCHANT_BANK_CARD"])
        }
        #expect(other == "404 RESOURCE_NOT_EXISTS")
    }

    // MARK: Amounts

    @Test func partsAddUpToTheOrderAndNoFurther() async throws {
        try await desk.paid("ORDER-1")
        try await desk.refund("R1", of: "ORDER-1", 60)
        await desk.sandbox.advance(by: .seconds(60))
        #expect(await desk.refusal { try await desk.refund("R2", of: "ORDER-1", 41) } == "400 INVALID_REQUEST")
        #expect(try await desk.refund("R2", of: "ORDER-1", 40)["status"] == "PROCESSING")
        await desk.sandbox.advance(by: .seconds(60))
        #expect(await desk.refusal { try await desk.refund("R3", of: "ORDER-1", 1) } == "400 INVALID_REQUEST")
        #expect(desk.sandbox.balance() == 0)
        #expect(desk.sandbox.ledger.filter { $0.reason == "feeReturn" }.reduce(0) { $0 + $1.amount } == 1)
    }

    @Test func theWholeFeeComesBackInHoweverManyParts() async throws {
        let total = 12345  // A fee of 74.
        try await desk.paid("ORDER-1", total: total)
        var left = total
        for (index, part) in [1, 83, 84, 4000, 17, 3000].enumerated() {
            try await desk.refund("R\(index)", of: "ORDER-1", part, total: total)
            await desk.sandbox.advance(by: .seconds(60))
            left -= part
        }
        try await desk.refund("RX", of: "ORDER-1", left, total: total)
        #expect(desk.sandbox.balance() == 0)
        #expect(desk.sandbox.ledger.filter { $0.reason == "fee" }.map(\.amount) == [74])
        #expect(desk.sandbox.ledger.filter { $0.reason == "feeReturn" }.reduce(0) { $0 + $1.amount } == 74)
    }

    @Test func theTotalAndTheCurrencyAreTheOrders() async throws {
        try await desk.paid("ORDER-1")
        #expect(
            await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 1, total: 99) } == "400 INVALID_REQUEST")
        let currency: JSON = ["amount": ["refund": 1, "total": 100, "currency": "USD"]]
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 1, currency) } == "400 PARAM_ERROR")
        for amount in [0, -1] {
            #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", amount) } == "400 PARAM_ERROR")
        }
        let source: JSON = [
            "amount": [
                "refund": 5, "total": 100, "currency": "CNY", "from": [["account": "AVAILABLE", "amount": 4]],
            ]
        ]
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 5, source) } == "400 PARAM_ERROR")
        #expect(desk.sandbox.ledger.count == 2)
    }

    @Test func refundsOfAnOrderAreAMinuteApart() async throws {
        try await desk.paid("ORDER-1")
        try await desk.paid("ORDER-2")
        try await desk.refund("R1", of: "ORDER-1", 1)
        await desk.sandbox.advance(by: .milliseconds(59_999))
        #expect(await desk.refusal { try await desk.refund("R2", of: "ORDER-1", 1) } == "429 FREQUENCY_LIMITED")
        #expect(try await desk.refund("R3", of: "ORDER-2", 1)["status"] == "PROCESSING")
        await desk.sandbox.advance(by: .milliseconds(1))
        #expect(try await desk.refund("R2", of: "ORDER-1", 1)["status"] == "PROCESSING")
    }

    @Test func anOrderHasFiftyRefundsAtMost() async throws {
        try await desk.paid("ORDER-1", total: 1000)
        for index in 1...50 {
            try await desk.refund("R\(index)", of: "ORDER-1", 1, total: 1000)
            await desk.sandbox.advance(by: .seconds(60))
        }
        #expect(
            await desk.refusal { try await desk.refund("R51", of: "ORDER-1", 1, total: 1000) } == "400 INVALID_REQUEST")
    }

    @Test func anOrderIsRefundedWithinAYear() async throws {
        try await desk.paid("ORDER-1")
        try await desk.paid("ORDER-2")
        await desk.sandbox.advance(by: .seconds(365 * 86400))
        #expect(try await desk.refund("R1", of: "ORDER-1", 1)["status"] == "PROCESSING")
        await desk.sandbox.advance(by: .seconds(1))
        #expect(await desk.refusal { try await desk.refund("R2", of: "ORDER-2", 1) } == "400 INVALID_REQUEST")
    }

    // MARK: Repetition

    @Test func theSameNumberRefundsOnce() async throws {
        try await desk.paid("ORDER-1")
        let first = try await desk.refund("R1", of: "ORDER-1", 100, ["reason": "退货"])
        let entries = desk.sandbox.ledger.count
        #expect(try await desk.refund("R1", of: "ORDER-1", 100, ["reason": "退货"]) == first)
        // The other number of the order names the same order.
        var byID = RefundDesk.body("R1", of: "ORDER-1", 100, ["reason": "退货"])
        byID["out_trade_no"] = nil
        byID["transaction_id"] = first["transaction_id"]
        #expect(try await desk.client.v3.refund.domestic.refunds.post(json: byID).json == first)
        #expect(desk.sandbox.ledger.count == entries)
        for change: JSON in [["reason": "其他"], ["notify_url": "https://example.com/other"]] {
            let error = await failure { try await desk.refund("R1", of: "ORDER-1", 100, change) }
            #expect(error?.rejection?.code == "INVALID_REQUEST")
            #expect(error?.rejection?.message?.contains("请求重入时") == true)
        }
    }

    // MARK: What is not there

    @Test func anOrderThatIsNotPaidHasNothingToRefund() async throws {
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 1) } == "404 RESOURCE_NOT_EXISTS")
        _ = try await desk.client.v3.pay.transactions.native.post(json: [
            "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "ORDER-1",
            "notify_url": "https://example.com/notify", "amount": ["total": 100],
        ])
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 1) } == "404 RESOURCE_NOT_EXISTS")
        #expect(await desk.refusal { try await desk.status("R1") } == "404 RESOURCE_NOT_EXISTS")
        let unnamed = RefundDesk.body("R1", of: "", 1)
        let error = await failure { try await desk.client.v3.refund.domestic.refunds.post(json: unnamed) }
        #expect(error?.rejection?.code == "PARAM_ERROR")
    }

    @Test func twoNumbersNameOneOrder() async throws {
        try await desk.paid("ORDER-1")
        let other = try await desk.paid("ORDER-2")
        let body: JSON = ["transaction_id": .string(other.transactionID ?? "")]
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 1, body) } == "400 INVALID_REQUEST")
    }

    @Test func aSubMerchantsOrderIsRefundedInItsName() async throws {
        try await desk.paidForSub("ORDER-1")
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 1) } == "400 PARAM_ERROR")
        let wrong = await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 1, ["sub_mchid": "1900000111"]) }
        #expect(wrong == "404 RESOURCE_NOT_EXISTS")
        try await desk.refund("R1", of: "ORDER-1", 100, ["sub_mchid": "1900000110"])
        #expect(try await desk.status("R1", subMchid: "1900000110") == "PROCESSING")
        #expect(await desk.refusal { try await desk.status("R1", subMchid: "1900000111") } == "404 RESOURCE_NOT_EXISTS")
        #expect(desk.sandbox.balance(of: "1900000110") == 0)
        await desk.sandbox.advance(by: .seconds(5))
        let resource = try #require(desk.told.last?.resource)
        #expect(resource["sp_mchid"] == "1900000109")
        #expect(resource["sub_mchid"] == "1900000110")
        #expect(resource["mchid"] == nil)
    }

    // MARK: Money

    @Test func aMerchantWhoseMoneyLeftCannotRefund() async throws {
        try await desk.paid("ORDER-1")
        desk.spend(99)
        #expect(desk.sandbox.balance() == 0)
        let before = desk.sandbox.ledger
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 100) } == "403 NOT_ENOUGH")
        #expect(desk.sandbox.ledger == before)
        #expect(desk.sandbox.order(outTradeNo: "ORDER-1")?.state == "SUCCESS")
        #expect(await desk.refusal { try await desk.status("R1") } == "404 RESOURCE_NOT_EXISTS")
        // A share of the fee comes back with it: a 分 less is enough.
        try desk.sandbox.deposit(98)
        #expect(await desk.refusal { try await desk.refund("R1", of: "ORDER-1", 100) } == "403 NOT_ENOUGH")
        try desk.sandbox.deposit(1)
        #expect(try await desk.refund("R1", of: "ORDER-1", 100)["status"] == "PROCESSING")
        #expect(desk.sandbox.balance() == 0)
        #expect(desk.sumOfAccounts == 0)
    }

    @Test func whatWaitsToBeSharedPaysForRefunds() async throws {
        try await desk.paidForSub("ORDER-1", total: 1000, sharing: true)
        #expect(desk.sandbox.frozenBalance(of: "1900000110") == 994)
        #expect(desk.sandbox.balance(of: "1900000110") == 0)
        try await desk.refund("R1", of: "ORDER-1", 500, total: 1000, ["sub_mchid": "1900000110"])
        #expect(desk.sandbox.frozenBalance(of: "1900000110") == 497)
        try desk.sandbox.failRefund(outRefundNo: "R1", as: .closed)
        #expect(desk.sandbox.frozenBalance(of: "1900000110") == 994)
        await desk.sandbox.advance(by: .seconds(60))
        try await desk.refund("R2", of: "ORDER-1", 1000, total: 1000, ["sub_mchid": "1900000110"])
        #expect(desk.sandbox.frozenBalance(of: "1900000110") == 0)
        #expect(desk.sumOfAccounts == 0)
    }

    @Test func depositsAreOfRealAmounts() {
        for amount in [0, -1, Int.min, Int.max, 1_000_000_000_001] {
            #expect(throws: SandboxError.self) { try desk.sandbox.deposit(amount) }
        }
        #expect(desk.sandbox.ledger.isEmpty)
    }

    // MARK: By hand

    @Test func theMerchantPlatformRefundsByTheSameRules() async throws {
        try await desk.paid("ORDER-1")
        let number = try desk.sandbox.refund(outTradeNo: "ORDER-1", amount: 40)
        try desk.sandbox.completeRefund(outRefundNo: number)
        #expect(try await desk.status(number) == "SUCCESS")
        #expect(throws: SandboxError.self) { try desk.sandbox.completeRefund(outRefundNo: number) }
        #expect(throws: SandboxError.self) { try desk.sandbox.failRefund(outRefundNo: number) }
        #expect(throws: SandboxError.self) { try desk.sandbox.failRefund(outRefundNo: "R") }
        #expect(throws: SandboxError.self) { try desk.sandbox.refund(outTradeNo: "ORDER-1", amount: 61) }
        #expect(throws: SandboxError.self) { try desk.sandbox.refund(outTradeNo: "ORDER-2") }
        await desk.sandbox.advance(by: .seconds(60))
        try desk.sandbox.refund(outTradeNo: "ORDER-1")
        #expect(desk.sandbox.balance() == 0)
    }
}

extension RefundDesk {
    /// Money that leaves the merchant for something else.
    func spend(_ amount: Int) {
        sandbox.read { world in
            world.ledger.move(
                amount, from: .merchant(world.mchid), to: .outside, reason: .transfer, reference: "1", outNo: "1",
                at: world.now
            )
        }
    }
}
