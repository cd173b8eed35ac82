// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let refundRoutes: [ControlRoute] =
        ControlRoute.records("refunds", key: "out_refund_no", what: "refunds (退款)", \.refunds) + [
            .post(
                "/sandbox/orders/{out_trade_no}/refund",
                "Refunds an order by hand, as in the merchant platform (商户平台).",
                body: [.optional("amount", .integer, "In 分; all that is left by default.")],
                reply: "`record`: the refund as it is then."
            ) { call in
                let number = try call.sandbox.refund(
                    outTradeNo: call.number("out_trade_no"), amount: call.integer("amount")
                )
                return call.record { $0.refunds[number] }
            },
            .post(
                "/sandbox/refunds/{out_refund_no}/complete", "The bank pays a refund at once that is under way.",
                reply: "`record`: the refund as it is then."
            ) { call in
                try call.sandbox.completeRefund(outRefundNo: call.number("out_refund_no"))
                return refund(call)
            },
            .post(
                "/sandbox/refunds/{out_refund_no}/fail", "The bank does not pay a refund that is under way.",
                body: [
                    .optional(
                        "outcome", .text, "How it fails; abnormal by default.",
                        values: [RefundOutcome.abnormal, .closed].map(\.rawValue)
                    )
                ],
                reply: "`record`: the refund as it is then."
            ) { call in
                let outcome = call.text("outcome").flatMap(RefundOutcome.init) ?? .abnormal
                try call.sandbox.failRefund(outRefundNo: call.number("out_refund_no"), as: outcome)
                return refund(call)
            },
        ]

    private static func refund(_ call: ControlCall) -> JSON {
        call.record { $0.refunds[call.number("out_refund_no")] }
    }
}
