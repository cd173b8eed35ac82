// SPDX-License-Identifier: Apache-2.0

extension ControlTable {
    static let ledgerRoutes: [ControlRoute] =
        ControlRoute.records("accounts", key: "account", what: "accounts and what they hold (资金账户)", \.ledger.accounts)
        + ControlRoute.records("ledger", key: "id", what: "movements of money (资金流水)", \.ledger.entries)
}
