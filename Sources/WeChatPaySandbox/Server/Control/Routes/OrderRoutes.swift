// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let orderRoutes: [ControlRoute] =
        ControlRoute.records("orders", key: "out_trade_no", what: "orders (订单)", \.orders)
        + ControlRoute.records(
            "combined-orders", key: "combine_out_trade_no", what: "combined orders (合单)", \.combinedOrders
        )
        + [
            .post(
                "/sandbox/orders/{out_trade_no}/pay", "The user pays an order at the cash desk (支付).", body: payer,
                reply: "`record`: the order as it is then."
            ) { call in
                try pay(order: call, .paid)
                return order(call)
            },
            .post(
                "/sandbox/orders/{out_trade_no}/fail", "The user tries to pay an order, and it fails.", body: failure,
                reply: "`record`: the order as it is then."
            ) { call in
                try pay(order: call, outcome(call))
                return order(call)
            },
            .post(
                "/sandbox/orders/{out_trade_no}/close", "Closes an order, as the merchant would (关闭订单).",
                reply: "`record`: the order as it is then."
            ) { call in
                let number = call.number("out_trade_no")
                try call.sandbox.change { world throws(SandboxError) in
                    guard let order = world.orders[number] else { throw .notFound("order", number) }
                    do throws(GatewayRefusal) {
                        try world.closeOrder(number, subMchid: order.subMchid)
                    } catch {
                        throw .notPossible("Order \(number) is not closed: \(error.message).")
                    }
                }
                return order(call)
            },
            .post(
                "/sandbox/combined-orders/{combine_out_trade_no}/pay",
                "The user pays a combined order, all parts at once.", body: payer,
                reply: "`record`: the combined order as it is then."
            ) { call in
                try pay(combined: call, .paid)
                return combinedOrder(call)
            },
            .post(
                "/sandbox/combined-orders/{combine_out_trade_no}/fail",
                "The user tries to pay a combined order, and it fails.", body: failure,
                reply: "`record`: the combined order as it is then."
            ) { call in
                try pay(combined: call, outcome(call))
                return combinedOrder(call)
            },
        ]

    private static let payer: [ControlField] = [
        .optional("openid", .text, "Who pays; the one that the order names, or somebody, by default."),
        .optional("bank_type", .text, "Of the reply and the notification, CMB_DEBIT for example."),
    ]

    private static let failure: [ControlField] = [
        .optional(
            "reason", .text, "How it fails; insufficient_balance by default.",
            values: PaymentOutcome.allCases.filter { $0 != .paid }.map(\.rawValue)
        ),
        .optional("openid", .text, "Who tries."),
    ]

    private static func outcome(_ call: ControlCall) -> PaymentOutcome {
        call.text("reason").flatMap(PaymentOutcome.init) ?? .insufficientBalance
    }

    private static func pay(order call: ControlCall, _ outcome: PaymentOutcome) throws(SandboxError) {
        try call.sandbox.pay(
            outTradeNo: call.number("out_trade_no"), openid: call.text("openid"),
            bankType: call.text("bank_type") ?? "OTHERS", outcome: outcome
        )
    }

    private static func pay(combined call: ControlCall, _ outcome: PaymentOutcome) throws(SandboxError) {
        try call.sandbox.pay(
            combineOutTradeNo: call.number("combine_out_trade_no"), openid: call.text("openid"),
            bankType: call.text("bank_type") ?? "OTHERS", outcome: outcome
        )
    }

    private static func order(_ call: ControlCall) -> JSON {
        call.record { $0.orders[call.number("out_trade_no")] }
    }

    private static func combinedOrder(_ call: ControlCall) -> JSON {
        call.record { $0.combinedOrders[call.number("combine_out_trade_no")] }
    }
}
