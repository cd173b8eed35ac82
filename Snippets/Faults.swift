// SPDX-License-Identifier: Apache-2.0

// A refund whose reply is lost, against a sandbox in this process: swift run Faults

import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

func refund() async throws {
    let sandbox = try Sandbox()
    let client = try sandbox.client()
    let order: JSON = [
        "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "Image形象店",
        "out_trade_no": "ORDER_0003", "notify_url": "http://127.0.0.1:9/notify", "amount": ["total": 100],
    ]
    _ = try await client.v3.pay.transactions.native.post(json: order)
    try sandbox.pay(outTradeNo: "ORDER_0003")
    let refund: JSON = [
        "out_trade_no": "ORDER_0003", "out_refund_no": "REFUND_0003",
        "amount": ["refund": 40, "total": 100, "currency": "CNY"],
    ]
    // snippet.faults
    try sandbox.faults.add(.replyLost, path: "/v3/refund/domestic/refunds", times: 1)
    try sandbox.faults.add(.status(502), method: "POST", path: "/v3/pay/*", probability: 0.1)
    do {
        _ = try await client.v3.refund.domestic.refunds.post(json: refund)
    } catch let error as WeChatPayError where error.code == .network {
        // The money is on its way, and nobody said so. The same number again refunds nothing more.
        print(try await client.v3.refund.domestic.refunds.post(json: refund).json["refund_id"]?.string ?? "")
    }
    // snippet.end
}

try await refund()
