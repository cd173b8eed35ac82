// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let cashDeskRoutes: [ControlRoute] = [
        .get(
            "/sandbox/cashdesk", "What the cash desk (收银台) shows: what is to be paid, or all orders that wait.",
            query: [
                .optional("code_url", .text, "What the QR code of Native payment holds."),
                .optional("h5_url", .text, "The address of H5 payment."),
                .optional("prepay_id", .text, "Of JSAPI and APP payment."),
                .optional("out_trade_no", .text, "An order's number."),
                .optional("combine_out_trade_no", .text, "A combined order's number."),
            ],
            reply: "`bill`, or `waiting` where none is named."
        ) { call in
            guard !call.query.isEmpty else { return waiting(call.sandbox) }
            guard let order = order(call) else {
                throw ControlRefusal.notFound(
                    "Nothing is to be paid there: it is unknown, or a newer one took its place.")
            }
            return ["bill": bill(order)]
        }
    ]

    private static func order(_ call: ControlCall) -> SandboxOrder? {
        let sandbox = call.sandbox
        if let text = call.query["code_url"] { return sandbox.order(forCodeURL: text) }
        if let text = call.query["h5_url"] { return sandbox.order(forH5URL: text) }
        if let text = call.query["prepay_id"] { return sandbox.order(forPrepayID: text) }
        if let text = call.query["combine_out_trade_no"] { return sandbox.order(combineOutTradeNo: text) }
        let number = call.query["out_trade_no"] ?? ""
        let order = sandbox.read { world in world.orders[number] }
        // A part of a combined order is paid with the others.
        if let combined = order?.combineOutTradeNo { return sandbox.order(combineOutTradeNo: combined) }
        return order.map(SandboxOrder.init)
    }

    private static func bill(_ order: SandboxOrder) -> JSON {
        [
            "number": .string(order.outTradeNo), "is_combined": .bool(!order.parts.isEmpty),
            "description": .string(order.goods), "payee": .string(order.payee),
            "total": .number(JSON.Number(order.total)), "currency": .string(order.currency),
            "state": .string(order.state), "expires_at": .string(ChinaTime.rfc3339(order.expiresAt)),
            "can_fail": true,
            "parts": .array(
                order.parts.map { part in
                    [
                        "out_trade_no": .string(part.outTradeNo), "description": .string(part.goods),
                        "payee": .string(part.payee), "total": .number(JSON.Number(part.total)),
                    ]
                }
            ),
        ]
    }

    private static func waiting(_ sandbox: Sandbox) -> JSON {
        let world = sandbox.read { $0 }
        var orders: [SandboxOrder] = []
        for combined in world.combinedOrders.newestFirst where combined.combineTransactionId == nil {
            let order = world.seen(.combined(combined))
            if order.state == "NOTPAY" { orders.append(order) }
            if orders.count == 20 { break }
        }
        for order in world.orders.newestFirst where order.state == .notpay || order.state == .userpaying {
            if order.combineOutTradeNo == nil { orders.append(SandboxOrder(order)) }
            if orders.count == 40 { break }
        }
        return [
            "waiting": .array(
                orders.map { order in
                    [
                        "number": .string(order.outTradeNo), "is_combined": .bool(!order.parts.isEmpty),
                        "description": .string(order.goods), "total": .number(JSON.Number(order.total)),
                        "currency": .string(order.currency),
                    ]
                }
            )
        ]
    }
}
