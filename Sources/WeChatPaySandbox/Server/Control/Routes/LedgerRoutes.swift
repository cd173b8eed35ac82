// SPDX-License-Identifier: Apache-2.0

extension ControlTable {
    static let ledgerRoutes: [ControlRoute] =
        ControlRoute.records(
            "accounts", key: "account", what: "accounts and what they hold (资金账户)", \.ledger.accounts
        )
        + ControlRoute.records("ledger", key: "id", what: "movements of money (资金流水)", \.ledger.entries)
        + [
            .post(
                "/sandbox/deposit", "Puts money from a bank into a merchant's account (充值).",
                body: [
                    .required("amount", .integer, "In 分, from 1 to 1000000000000."),
                    .optional("mchid", .text, "A merchant or sub-merchant; the sandbox's own by default."),
                ],
                reply: "`record`: the account as it is then."
            ) { call in
                let mchid = call.text("mchid") ?? call.sandbox.credentials.mchid
                guard mchid.utf8.count <= 32, mchid.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                    throw ControlRefusal.bad("The member mchid must be a merchant number.")
                }
                try call.sandbox.deposit(call.integer("amount") ?? 0, to: mchid)
                return call.record { $0.ledger.accounts[AccountID.merchant(mchid).description] }
            }
        ]
}
