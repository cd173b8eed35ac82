// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let transferRoutes: [ControlRoute] =
        ControlRoute.records("transfers", key: "out_bill_no", what: "transfers to users (商家转账)", \.transfers)
        + ControlRoute.records(
            "transfer-batches", key: "out_batch_no", what: "batches of transfers (批量转账)", \.transferBatches
        )
        + [
            .post(
                "/sandbox/transfers/{out_bill_no}/confirm", "The user agrees to take the money (确认收款).",
                body: [.optional("name", .text, "Who the user is; the name that the merchant sent by default.")],
                reply: "`record`: the transfer as it is then."
            ) { call in
                try call.sandbox.confirmTransfer(outBillNo: call.number("out_bill_no"), name: call.text("name"))
                return transfer(call)
            },
            .post(
                "/sandbox/transfers/{out_bill_no}/fail", "Lets a transfer fail that is not decided yet.",
                body: [.optional("reason", .text, "A documented fail_reason; PAYEE_ACCOUNT_ABNORMAL by default.")],
                reply: "`record`: the transfer as it is then."
            ) { call in
                let number = call.number("out_bill_no")
                if let reason = call.text("reason") {
                    try call.sandbox.failTransfer(outBillNo: number, reason: reason)
                } else {
                    try call.sandbox.failTransfer(outBillNo: number)
                }
                return transfer(call)
            },
            .post(
                "/sandbox/transfer-batches/{out_batch_no}/fail",
                "Lets one transfer of a batch fail when the batch ends.",
                body: [
                    .required("out_detail_no", .text, "The transfer."),
                    .optional("reason", .text, "A documented fail_reason; ACCOUNT_FROZEN by default."),
                ],
                reply: "`record`: the batch as it is then."
            ) { call in
                let number = call.number("out_batch_no")
                try call.sandbox.failTransfer(
                    outBatchNo: number, outDetailNo: call.text("out_detail_no") ?? "",
                    reason: call.text("reason") ?? "ACCOUNT_FROZEN"
                )
                return call.record { $0.transferBatches[number] }
            },
        ]

    private static func transfer(_ call: ControlCall) -> JSON {
        call.record { $0.transfers[call.number("out_bill_no")] }
    }
}
