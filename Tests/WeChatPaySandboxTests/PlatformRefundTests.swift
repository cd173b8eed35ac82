// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Refunds of platforms (平台收付通): parts of combined orders, persons who are paid, advances.
@Suite(.limited, .timeLimit(.minutes(10)))
struct PlatformRefundTests {
    private let desk: RefundDesk

    init() throws { desk = try RefundDesk(seed: 2) }

    private func combined(_ parts: [(number: String, total: Int)], sharing: Bool = false) async throws -> String {
        let orders: [JSON] = parts.map { part in
            [
                "mchid": "1900000109", "sub_mchid": "1900000110", "attach": "示例", "description": "示例",
                "out_trade_no": .string(part.number),
                "amount": ["total_amount": .number(.init(part.total)), "currency": "CNY"],
                "settle_info": ["profit_sharing": .bool(sharing)],
            ]
        }
        _ = try await desk.client.v3.combineTransactions.jsapi.post(json: [
            "combine_appid": .string(RefundDesk.appid), "combine_mchid": "1900000109",
            "combine_out_trade_no": "COMBI-1",
            "combine_payer_info": ["openid": .string(RefundDesk.payer)], "sub_orders": .array(orders),
            "notify_url": "https://example.com/notify",
        ])
        let order = try desk.sandbox.pay(combineOutTradeNo: "COMBI-1")
        return try #require(order.transactionID)
    }

    private func request(_ part: String, _ amount: Int, total: Int, _ combineID: String, _ more: JSON) -> JSON {
        var body: JSON = [
            "sub_mchid": "1900000110", "sp_appid": .string(RefundDesk.appid), "combine_mchid": "1900000109",
            "combine_out_trade_no": "COMBI-1", "combine_transaction_id": .string(combineID),
            "out_trade_no": .string(part), "out_refund_no": .string("R" + part),
            "amount": ["refund": .number(.init(amount)), "total": .number(.init(total)), "currency": "CNY"],
            "funds_account": "AVAILABLE", "notify_url": "https://example.com/refunds",
        ]
        body["transaction_id"] = .string(desk.sandbox.order(outTradeNo: part)?.transactionID ?? "")
        for (name, value) in more.object ?? JSON.Object() { body[name] = value }
        return body
    }

    @Test func aPartOfACombinedOrderIsRefundedAlone() async throws {
        let combineID = try await combined([("PART-1", 1000), ("PART-2", 2000)])
        let body = request("PART-1", 1000, total: 1000, combineID, [:])
        let reply = try await desk.client.v3.ecommerce.refunds.apply.post(json: body).json
        #expect(try desk.faults(reply, "ecommerce.refunds.apply.post").isEmpty)
        #expect(reply["refund_account"] == "REFUND_SOURCE_SUB_MERCHANT")
        #expect(desk.sandbox.balance(of: "1900000110") == 1988)
        await desk.sandbox.advance(by: .seconds(5))
        let query = try await desk.client.v3.ecommerce.refunds.outRefundNo.segment("RPART-1").get(
            query: ["sub_mchid": "1900000110"]
        ).json
        #expect(query["status"] == "SUCCESS")
        #expect(try desk.faults(query, "ecommerce.refunds.out-refund-no.{out_refund_no}.get") == [])
        let byID = try await desk.client.v3.ecommerce.refunds.id.segment(reply["refund_id"]?.string ?? "").get(
            query: ["sub_mchid": "1900000110"]
        ).json
        #expect(byID == query)
        #expect(desk.sandbox.order(outTradeNo: "PART-2")?.state == "SUCCESS")
        #expect(desk.told.last?.resource["refund_account"] == "REFUND_SOURCE_SUB_MERCHANT")
        for wrong: JSON in [["combine_out_trade_no": "COMBI-2"], ["combine_transaction_id": "1"]] {
            let refusal = await desk.refusal {
                try await desk.client.v3.ecommerce.refunds.apply.post(
                    json: request("PART-2", 1, total: 2000, combineID, wrong)
                )
            }
            #expect(refusal == "404 RESOURCE_NOT_EXISTS")
        }
    }

    @Test func whatThePlatformAdvancedComesBackFromTheSubMerchant() async throws {
        let combineID = try await combined([("PART-1", 1000)])
        let body = request("PART-1", 1000, total: 1000, combineID, ["refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"])
        let apply = { try await desk.client.v3.ecommerce.refunds.apply.post(json: body).json }
        #expect(await desk.refusal { try await apply() } == "403 NOT_ENOUGH")
        try desk.sandbox.deposit(994)
        let reply = try await apply()
        #expect(reply["amount"]?["advance"] == 1000)
        #expect(desk.sandbox.balance() == 0)
        let node = desk.client.chain(
            "v3/ecommerce/refunds/\(reply["refund_id"]?.string ?? "")/return-advance"
        )
        let query: Query = ["sub_mchid": "1900000110"]
        let give = { try await node.post(json: ["sub_mchid": "1900000110"]).json }
        #expect(await desk.refusal { try await give() } == "400 INVALID_REQUEST")
        await desk.sandbox.advance(by: .seconds(5))
        #expect(await desk.refusal { try await node.get(query: query) } == "404 RESOURCE_NOT_EXISTS")
        let given = try await give()
        #expect(try desk.faults(given, "ecommerce.refunds.{refund_id}.return-advance.post").isEmpty)
        #expect(given["return_amount"] == 994)
        #expect(try await give() == given)
        #expect(try await node.get(query: query).json == given)
        #expect(desk.sandbox.balance() == 994)
        #expect(desk.sandbox.balance(of: "1900000110") == 0)
        #expect(desk.sumOfAccounts == 0)
    }

    @Test func anAbnormalRefundIsHandledOnThePlatformsPath() async throws {
        let combineID = try await combined([("PART-1", 1000)])
        desk.sandbox.refundOutcome = .abnormal
        let body = request("PART-1", 1000, total: 1000, combineID, [:])
        let reply = try await desk.client.v3.ecommerce.refunds.apply.post(json: body).json
        await desk.sandbox.advance(by: .seconds(5))
        let path = "v3/ecommerce/refunds/\(reply["refund_id"]?.string ?? "")/apply-abnormal-refund"
        let handled = try await desk.client.chain(path).post(json: [
            "sub_mchid": "1900000110", "out_refund_no": "RPART-1", "type": "MERCHANT_BANK_CARD",
        ]).json
        #expect(try desk.faults(handled, "ecommerce.refunds.{refund_id}.apply-abnormal-refund.post") == [])
        #expect(handled["amount"]?["refund_fee"] == 6)
        await desk.sandbox.advance(by: .seconds(5))
        #expect(desk.told.last?.event == "REFUND.SUCCESS")
    }

    @Test func advancedMoneyThatFailedGoesBackToThePlatform() async throws {
        let combineID = try await combined([("PART-1", 1000)], sharing: true)
        try desk.sandbox.deposit(5000)
        let body = request("PART-1", 1000, total: 1000, combineID, ["refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"])
        _ = try await desk.client.v3.ecommerce.refunds.apply.post(json: body)
        #expect(desk.sandbox.frozenBalance(of: "1900000110") == 994)
        #expect(desk.sandbox.balance() == 4006)
        try desk.sandbox.failRefund(outRefundNo: "RPART-1", as: .closed)
        #expect(desk.sandbox.balance() == 5000)
        #expect(desk.sandbox.frozenBalance(of: "1900000110") == 994)
        #expect(desk.sumOfAccounts == 0)
    }

    @Test func anOrderForAPersonIsRefundedByTheContract() async throws {
        let client = desk.client
        _ = try await client.v3.ecommerce.individualContracts.preEntrustSign.miniProgram.post(json: [
            "out_contract_code": "CODE-1", "appid": .string(RefundDesk.appid), "openid": "oPAYEE",
        ])
        try desk.sandbox.sign(outContractCode: "CODE-1")
        let authID = try #require(
            try await client.v3.ecommerce.individualContracts.outContractCode.segment("CODE-1").get(
                query: ["appid": RefundDesk.appid]
            ).json["individual_auth_id"]?.string
        )
        _ = try await client.v3.combineTransactions.miniprogram.post(json: [
            "combine_appid": .string(RefundDesk.appid), "combine_mchid": "1900000109",
            "combine_out_trade_no": "COMBI-9",
            "combine_payer_info": ["openid": .string(RefundDesk.payer)],
            "scene_info": ["payer_client_ip": "127.0.0.1"], "notify_url": "https://example.com/notify",
            "trade_scenario": "RECOMMERCE",
            "sub_orders": [
                [
                    "mchid": "1900000109", "order_service_type": "INDIVIDUALTRADE",
                    "individual_auth_id": .string(authID), "individual_name": "张三", "out_trade_no": "P100001",
                    "amount": ["total_amount": 1000, "currency": "CNY"], "attach": "示例", "description": "旧书",
                ]
            ],
        ])
        let combineID = try #require(try desk.sandbox.pay(combineOutTradeNo: "COMBI-9").transactionID)
        var body: JSON = [
            "sp_appid": .string(RefundDesk.appid), "combine_transaction_id": .string(combineID),
            "transaction_id": .string(desk.sandbox.order(outTradeNo: "P100001")?.transactionID ?? ""),
            "out_refund_no": "R1", "amount": ["refund": 400, "total": 1000, "currency": "CNY"],
            "funds_account": "AVAILABLE", "notify_url": "https://example.com/refunds",
        ]
        let apply = { try await client.v3.ecommerce.refunds.apply.post(json: body).json }
        #expect(await desk.refusal { try await apply() } == "400 PARAM_ERROR")
        body["individual_auth_id"] = "1"
        #expect(await desk.refusal { try await apply() } == "404 RESOURCE_NOT_EXISTS")
        body["individual_auth_id"] = .string(authID)
        _ = try await apply()
        await desk.sandbox.advance(by: .seconds(5))
        let query = try await client.v3.ecommerce.refunds.outRefundNo.segment("R1").get(
            query: ["individual_auth_id": authID]
        ).json
        #expect(query["status"] == "SUCCESS")
        #expect(desk.sandbox.balance(of: authID) == 596)
        #expect(desk.told.last?.resource["individual_auth_id"] == .string(authID))
        #expect(desk.sumOfAccounts == 0)
    }
}
