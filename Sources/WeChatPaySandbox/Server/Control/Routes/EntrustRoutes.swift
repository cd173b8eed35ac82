// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let entrustRoutes: [ControlRoute] =
        ControlRoute.records(
            "entrusts", key: "out_contract_code", what: "contracts for debits (委托代扣, 合单代扣, 免密支付)", \.entrusts
        ) + [
            .post(
                "/sandbox/entrusts/{out_contract_code}/sign", "The user signs a contract that was pre-signed (签约).",
                body: [.optional("openid", .text, "Who signs; the one who was pre-signed, or somebody, by default.")],
                reply: "`record`: the contract as it is then."
            ) { call in
                try call.sandbox.signEntrust(
                    outContractCode: call.number("out_contract_code"), openid: call.text("openid")
                )
                return entrust(call)
            },
            .post(
                "/sandbox/entrusts/{out_contract_code}/decline", "The user leaves without agreeing.",
                reply: "`record`: the contract as it is then."
            ) { call in
                try call.sandbox.declineEntrust(outContractCode: call.number("out_contract_code"))
                return entrust(call)
            },
            .post(
                "/sandbox/entrusts/{out_contract_code}/terminate", "The user ends a contract inside WeChat (解约).",
                reply: "`record`: the contract as it is then."
            ) { call in
                try call.sandbox.terminateEntrust(outContractCode: call.number("out_contract_code"))
                return entrust(call)
            },
            .post(
                "/sandbox/entrusts/{out_contract_code}/debits",
                "Lets debits by a contract fail from now on, as if the user had no money; or succeed again.",
                body: [.required("refuse", .boolean, "Whether they fail.")],
                reply: "`record`: the contract as it is then."
            ) { call in
                try call.sandbox.refuseDebits(
                    outContractCode: call.number("out_contract_code"), call.bool("refuse") ?? true
                )
                return entrust(call)
            },
        ]

    private static func entrust(_ call: ControlCall) -> JSON {
        call.record { $0.entrusts[call.number("out_contract_code")] }
    }
}
