// SPDX-License-Identifier: Apache-2.0

/// Money: what accounts hold, and how it got there.
extension Sandbox {
    /// What a merchant can spend, 分: what came in for its orders less fees, refunds, shares and transfers.
    ///
    /// - Parameter mchid: A merchant or sub-merchant; the sandbox's own by default. One that never had any has 0.
    public func balance(of mchid: String? = nil) -> Int {
        read { $0.ledger.balance(.merchant(mchid ?? $0.mchid)) }
    }

    /// What of a merchant's orders waits to be shared (待分账), 分.
    ///
    /// - Parameter mchid: A merchant or sub-merchant; the sandbox's own by default.
    public func frozenBalance(of mchid: String? = nil) -> Int {
        read { $0.ledger.balance(.frozen(mchid ?? $0.mchid)) }
    }

    /// Puts money from a bank into a merchant's account (充值), for refunds and transfers that orders do not cover.
    ///
    /// - Parameters:
    ///   - amount: 分, from 1 to 1,000,000,000,000.
    ///   - mchid: A merchant or sub-merchant; the sandbox's own by default.
    /// - Throws: ``SandboxError`` for another amount.
    public func deposit(_ amount: Int, to mchid: String? = nil) throws(SandboxError) {
        try change { world throws(SandboxError) in try world.deposit(amount, to: mchid ?? world.mchid) }
    }

    /// Every movement that is still remembered, oldest first. The oldest of more than 100,000 are forgotten.
    public var ledger: [LedgerLine] { read { $0.ledger.entries.values.map(LedgerLine.init) } }
}

extension World {
    mutating func deposit(_ amount: Int, to mchid: String) throws(SandboxError) {
        guard (1...1_000_000_000_000).contains(amount) else {
            throw .notPossible("A deposit is of 1 to 1,000,000,000,000 分.")
        }
        ledger.move(
            amount, from: .outside, to: .merchant(mchid), reason: .deposit, reference: "10" + random.digits(26),
            outNo: "DEPOSIT" + random.digits(16), at: now
        )
    }
}
