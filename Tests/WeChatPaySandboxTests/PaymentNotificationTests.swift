// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// What the merchant is told of a payment, before it is encrypted.
@Suite(.limited, .timeLimit(.minutes(10)))
struct PaymentNotificationTests {
    private let desk: OrderDesk

    init() throws { desk = try OrderDesk(seed: 7) }

    private func told() throws -> (record: NotificationRecord, resource: JSON) {
        let records = desk.sandbox.read { Array($0.notifications.values) }
        let record = try #require(records.first)
        #expect(records.count == 1)
        return (record, try JSON(parsing: record.resource))
    }

    /// Types as documented; which members are required, the description says for all scenarios together, so each names
    /// its own.
    private func check(_ resource: JSON, required: [String]) throws {
        let notification = try #require(
            APIDescription.shared.notifications.first { $0.id == "TRANSACTION.SUCCESS" })
        func optional(_ fields: [APIField]) -> [APIField] {
            fields.map { field in
                var field = field
                field.isRequired = false
                field.fields = optional(field.fields)
                return field
            }
        }
        var walk = ReplyWalk()
        walk.walk(resource, optional(notification.details.resource))
        #expect(walk.faults.isEmpty)
        for name in required { #expect(resource[name] != nil, "\(name)") }
    }

    @Test func ofADirectOrder() async throws {
        let more: JSON = [
            "payer": ["openid": .string(OrderDesk.payer)], "attach": "x",
            "scene_info": ["payer_client_ip": "127.0.0.1", "device_id": "D1"],
        ]
        try await desk.place(OrderDesk.order("ORDER001", more), "transactions/jsapi")
        try desk.sandbox.pay(outTradeNo: "ORDER001", outcome: .cancelled)
        #expect(desk.sandbox.read { $0.notifications.isEmpty })
        try desk.sandbox.pay(outTradeNo: "ORDER001")
        let (record, resource) = try told()
        #expect(record.eventType == "TRANSACTION.SUCCESS")
        #expect(record.originalType == "transaction")
        #expect(record.summary == "支付成功")
        #expect(record.notifyUrl == "https://example.com/notify")
        #expect(record.subject == "ORDER001")
        try check(
            resource,
            required: [
                "appid", "mchid", "out_trade_no", "transaction_id", "trade_type", "trade_state", "trade_state_desc",
                "bank_type", "attach", "success_time", "payer", "amount", "scene_info",
            ])
        #expect(resource["payer"] == ["openid": .string(OrderDesk.payer)])
        #expect(resource["amount"]?["payer_total"] == 100)
        #expect(resource["scene_info"] == ["device_id": "D1"])
        let query = try await desk.query("ORDER001")
        for name in ["transaction_id", "success_time", "trade_state", "amount", "payer"] {
            #expect(resource[name] == query[name], "\(name)")
        }
    }

    @Test func ofAPartnersOrder() async throws {
        try await desk.place(OrderDesk.partnerOrder("ORDER001", ["sub_appid": "wxsub"]), "partner/transactions/native")
        try desk.sandbox.pay(outTradeNo: "ORDER001", openid: "oSp")
        let resource = try told().resource
        try check(
            resource,
            required: [
                "sp_appid", "sp_mchid", "sub_appid", "sub_mchid", "out_trade_no", "transaction_id", "trade_type",
                "trade_state", "trade_state_desc", "bank_type", "success_time", "payer", "amount",
            ])
        #expect(resource["mchid"] == nil)
        #expect(resource["payer"]?["sp_openid"] == "oSp")
    }

    @Test func ofACombinedOrder() async throws {
        let part: JSON = [
            "mchid": "1900000109", "sub_mchid": "1900000110", "out_trade_no": "PART0001", "attach": "a",
            "description": "示例", "amount": ["total_amount": 7, "currency": "CNY"],
        ]
        let body: JSON = [
            "combine_appid": "wxd678efh567h23787", "combine_mchid": "1900000109", "combine_out_trade_no": "C1",
            "notify_url": "https://example.com/combined", "sub_orders": [part],
        ]
        _ = try await desk.client.chain("v3/combine-transactions/app").post(json: body)
        try desk.sandbox.pay(combineOutTradeNo: "C1")
        let (record, resource) = try told()
        #expect(record.notifyUrl == "https://example.com/combined")
        #expect(record.subject == "C1")
        try check(
            resource,
            required: [
                "combine_appid", "combine_mchid", "combine_out_trade_no", "combine_transaction_id", "sub_orders",
                "combine_payer_info",
            ])
        let told = resource["sub_orders"]?[0]
        for name in [
            "mchid", "sub_mchid", "trade_type", "trade_state", "bank_type", "attach", "amount", "success_time",
            "transaction_id", "out_trade_no",
        ] { #expect(told?[name] != nil, "\(name)") }
    }

    @Test(arguments: [nil, "1900000110"])
    func ofAnOrderOverAPIv2(_ subMchid: String?) async throws {
        var order: XML = [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "示例", "total_fee": "7",
            "spbill_create_ip": "127.0.0.1", "notify_url": "https://example.com/xml", "trade_type": "APP",
            "out_trade_no": "A1", "attach": "x",
        ]
        if let subMchid { order["sub_mch_id"] = subMchid }
        _ = try await desk.client.chain("v2/pay/unifiedorder").post(xml: order)
        try desk.sandbox.pay(outTradeNo: "A1")
        let (record, members) = try told()
        #expect(record.eventType == "transaction-success")
        #expect(record.isV2)
        #expect(record.notifyUrl == "https://example.com/xml")
        #expect(record.subject == "A1")
        let page = try #require(APIDescription.shared.notifications(id: "transaction-success").first { $0.isV2 })
        // nonce_str and sign are added when it is sent.
        var walk = ReplyWalk(hasOnlyText: true)
        walk.walk(members, page.details.body?.fields ?? [])
        #expect(walk.faults == ["/nonce_str is missing", "/sign is missing"])
        #expect(members["total_fee"] == "7")
        #expect(members["attach"] == "x")
        #expect(members["time_end"] == "20260101120000")
        #expect(members["trade_state"] == "SUCCESS")
        #expect(members["sub_mch_id"]?.string == subMchid)
        #expect(members["transaction_id"]?.string == desk.sandbox.order(outTradeNo: "A1")?.transactionID)
    }

    @Test func nothingIsToldOfCodePayments() async throws {
        _ = await failure {
            try await desk.client.chain("v2/pay/micropay").post(xml: [
                "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "示例", "total_fee": "100001",
                "spbill_create_ip": "127.0.0.1", "auth_code": "134567890123456789", "out_trade_no": "A1",
            ])
        }
        try desk.sandbox.pay(outTradeNo: "A1")
        #expect(desk.sandbox.read { $0.notifications.isEmpty })
    }
}
