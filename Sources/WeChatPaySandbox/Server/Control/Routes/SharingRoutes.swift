// SPDX-License-Identifier: Apache-2.0

extension ControlTable {
    static let sharingRoutes: [ControlRoute] =
        ControlRoute.records(
            "profit-sharings", key: "out_order_no", what: "profit sharings (分账)", \.profitSharings
        )
        + ControlRoute.records(
            "profit-sharing-returns", key: "out_return_no", what: "shares that go back (分账回退)", \.profitSharingReturns
        )
        + ControlRoute.records(
            "settlements", key: "out_settle_batch_no", what: "batches of settlements (批量结算)", \.settlements
        )
        + [
            .post(
                "/sandbox/profit-sharings/{out_order_no}/fail",
                "Lets one receiver's share fail when a request that is under way ends.",
                body: [
                    .required("account", .text, "The receiver."),
                    .optional(
                        "reason", .text, "Why, by the documentation's names; ACCOUNT_ABNORMAL by default.",
                        values: ProfitSharingFailure.allCases.map(\.rawValue)
                    ),
                ],
                reply: "`record`: the profit sharing as it is then."
            ) { call in
                let number = call.number("out_order_no")
                try call.sandbox.failProfitSharing(
                    outOrderNo: number, account: call.text("account") ?? "",
                    reason: call.text("reason").flatMap(ProfitSharingFailure.init) ?? .accountAbnormal
                )
                return call.record { $0.profitSharings[number] }
            },
            .post(
                "/sandbox/profit-sharing-returns/{out_return_no}/fail", "Lets a share that is on its way back fail.",
                body: [
                    .optional(
                        "reason", .text, "Why, by the documentation's names; ACCOUNT_ABNORMAL by default.",
                        values: ProfitSharingReturnFailure.allCases.map(\.rawValue)
                    )
                ],
                reply: "`record`: the return as it is then."
            ) { call in
                let number = call.number("out_return_no")
                try call.sandbox.failProfitSharingReturn(
                    outReturnNo: number,
                    reason: call.text("reason").flatMap(ProfitSharingReturnFailure.init) ?? .accountAbnormal
                )
                return call.record { $0.profitSharingReturns[number] }
            },
        ]
}
