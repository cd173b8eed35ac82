// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

@testable import WeChatPaySandbox

/// Refunds need a paid order, queries a refund, and bills a day with a payment on it.
extension Preparation {
    static let refunds: [String: Preparation] = {
        var list: [String: Preparation] = [:]
        let domestic = "refund.domestic.refunds."
        list[domestic + "post"] = Preparation { sandbox, examples in
            Changes(body: ["transaction_id": .string(try await paid(sandbox, examples))])
        }
        list[domestic + "{out_refund_no}.get"] = Preparation { sandbox, examples in
            Changes(path: ["out_refund_no": try await refund(sandbox, examples).outRefundNo])
        }
        list[domestic + "{refund_id}.apply-abnormal-refund.post"] = Preparation { sandbox, examples in
            try await abnormal(sandbox, examples, try await refund(sandbox, examples))
        }
        for id in ["v2.secapi.pay.refund.post", "v2.secapi.pay.refundv2.post"] {
            list[id] = Preparation { sandbox, examples in
                Changes(
                    body: [
                        "transaction_id": .string(try await paid(sandbox, examples)), "total_fee": 1, "refund_fee": 1,
                    ]
                )
            }
        }
        for id in ["v2.pay.refundquery.post", "v2.pay.refundqueryv2.post"] {
            list[id] = Preparation { sandbox, examples in
                Changes(body: ["refund_id": .string(try await refund(sandbox, examples).refundId)])
            }
        }
        return list.merging(ecommerce) { first, _ in first }.merging(bills) { first, _ in first }
    }()

    /// Places an order of 1 分 and pays it; returns its transaction_id.
    private static func paid(
        _ sandbox: Sandbox, _ examples: ExampleCalls, subMchid: String? = nil
    ) async throws -> String {
        let path = subMchid == nil ? "v3/pay/transactions/native" : "v3/pay/partner/transactions/native"
        var body: JSON = [
            "description": "示例", "out_trade_no": "ORDER-1", "notify_url": "https://example.com/notify",
            "amount": ["total": 1, "currency": "CNY"],
        ]
        body[subMchid == nil ? "appid" : "sp_appid"] = .string(RefundDesk.appid)
        body[subMchid == nil ? "mchid" : "sp_mchid"] = .string(RefundDesk.mchid)
        body["sub_mchid"] = subMchid.map(JSON.string)
        _ = try await examples.client.chain(path).post(json: body)
        return try sandbox.pay(outTradeNo: "ORDER-1").transactionID ?? ""
    }

    private static func refund(_ sandbox: Sandbox, _ examples: ExampleCalls) async throws -> Refund {
        _ = try await paid(sandbox, examples)
        let number = try sandbox.refund(outTradeNo: "ORDER-1")
        return try found(number, sandbox)
    }

    private static func found(_ number: String, _ sandbox: Sandbox) throws -> Refund {
        guard let refund = sandbox.read({ $0.refunds[number] }) else { throw ExampleCalls.Missing(id: number) }
        return refund
    }

    private static func abnormal(
        _ sandbox: Sandbox, _ examples: ExampleCalls, _ refund: Refund
    ) async throws -> Changes {
        try sandbox.failRefund(outRefundNo: refund.outRefundNo, as: .abnormal)
        return Changes(
            path: ["refund_id": refund.refundId],
            body: ["out_refund_no": .string(refund.outRefundNo), "type": "MERCHANT_BANK_CARD"]
        )
    }

    // MARK: Platforms

    private static let ecommerce: [String: Preparation] = {
        let prefix = "ecommerce.refunds."
        var list: [String: Preparation] = [:]
        list[prefix + "apply.post"] = Preparation { sandbox, examples in
            Changes(body: try await combined(sandbox, examples))
        }
        list[prefix + "id.{refund_id}.get"] = Preparation { sandbox, examples in
            Changes(
                path: ["refund_id": try await applied(sandbox, examples, [:]).refundId],
                query: ["sub_mchid": RefundDesk.subMchid]
            )
        }
        list[prefix + "out-refund-no.{out_refund_no}.get"] = Preparation { sandbox, examples in
            Changes(
                path: ["out_refund_no": try await applied(sandbox, examples, [:]).outRefundNo],
                query: ["sub_mchid": RefundDesk.subMchid]
            )
        }
        list[prefix + "{refund_id}.apply-abnormal-refund.post"] = Preparation { sandbox, examples in
            var changes = try await abnormal(sandbox, examples, try await applied(sandbox, examples, [:]))
            changes.body["sub_mchid"] = .string(RefundDesk.subMchid)
            return changes
        }
        for method in ["get", "post"] {
            list["\(prefix){refund_id}.return-advance.\(method)"] = Preparation { sandbox, examples in
                try sandbox.deposit(100)
                let advance: JSON = ["refund_account": "REFUND_SOURCE_PARTNER_ADVANCE"]
                let refund = try await applied(sandbox, examples, advance)
                try sandbox.completeRefund(outRefundNo: refund.outRefundNo)
                let merchant = RefundDesk.subMchid
                if method == "get" {
                    _ = try await examples.client.chain("v3/ecommerce/refunds/\(refund.refundId)/return-advance")
                        .post(json: ["sub_mchid": .string(merchant)])
                }
                return Changes(
                    path: ["refund_id": refund.refundId], query: method == "get" ? ["sub_mchid": merchant] : [:],
                    body: ["sub_mchid": .string(merchant)]
                )
            }
        }
        return list
    }()

    /// Pays a combined order of a sub-merchant's; returns what names its one part.
    private static func combined(_ sandbox: Sandbox, _ examples: ExampleCalls) async throws -> JSON {
        _ = try await examples.client.chain("v3/combine-transactions/native").post(json: [
            "combine_appid": .string(RefundDesk.appid), "combine_mchid": .string(RefundDesk.mchid),
            "combine_out_trade_no": "COMBI-1", "notify_url": "https://example.com/notify",
            "sub_orders": [
                [
                    "mchid": .string(RefundDesk.mchid), "sub_mchid": .string(RefundDesk.subMchid), "attach": "示例",
                    "out_trade_no": "PART-1", "description": "示例",
                    "amount": ["total_amount": 1, "currency": "CNY"],
                ]
            ],
        ])
        let combineID = try sandbox.pay(combineOutTradeNo: "COMBI-1").transactionID ?? ""
        return [
            "sub_mchid": .string(RefundDesk.subMchid), "combine_transaction_id": .string(combineID),
            "transaction_id": .string(sandbox.order(outTradeNo: "PART-1")?.transactionID ?? ""),
        ]
    }

    private static func applied(_ sandbox: Sandbox, _ examples: ExampleCalls, _ more: JSON) async throws -> Refund {
        let names = try await combined(sandbox, examples)
        let operation = try examples.operation("ecommerce.refunds.apply.post")
        let reply = try await examples.client.send(examples.call(operation, Changes(body: names.merged(more)))).json
        return try found(reply["out_refund_no"]?.string ?? "", sandbox)
    }

    // MARK: Bills

    private static let bills: [String: Preparation] = {
        var list: [String: Preparation] = [:]
        for id in [
            "bill.tradebill.get", "bill.fundflowbill.get", "bill.sub-merchant-fundflowbill.get",
            "ecommerce.bill.fundflowbill.get", "v2.pay.downloadbill.post", "v2.pay.downloadfundflow.post",
        ] {
            list[id] = Preparation { sandbox, examples in
                let isSealed = id.contains("sub-merchant") || id.hasPrefix("ecommerce")
                _ = try await paid(sandbox, examples, subMchid: isSealed ? RefundDesk.subMchid : nil)
                let day = ChinaTime.day(sandbox.businessTime)
                await sandbox.advance(by: .seconds(2 * 86400))
                var changes = Changes(query: ["bill_date": day])
                if id == "bill.sub-merchant-fundflowbill.get" { changes.query["sub_mchid"] = RefundDesk.subMchid }
                changes.body = ["bill_date": .string(day.replacing("-", with: ""))]
                return changes
            }
        }
        return list
    }()
}
