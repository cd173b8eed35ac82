// SPDX-License-Identifier: Apache-2.0

/// What WeChat Pay keeps of a payment (手续费). Assumption: feeIsSixPerMille
enum Fee {
    /// The rate as bills write it.
    static let rate = "0.60%"

    /// 0.60 % of an amount, rounded half up, in 分.
    static func of(_ amount: Int) -> Int {
        let (thousands, rest) = amount.quotientAndRemainder(dividingBy: 1000)
        return thousands * 6 + (rest * 6 + 500) / 1000
    }

    /// What of a payment's fee has come back in all, when so much of it was refunded: its share, rounded half up.
    ///
    /// Shares follow from the sum, not from each refund, so that a payment that was refunded whole, in however many
    /// parts, gives back exactly the fee.
    ///
    /// - Parameters:
    ///   - total: 分, of the payment.
    ///   - refunded: 分, at most `total`.
    static func returned(total: Int, refunded: Int) -> Int {
        guard total > 0, refunded > 0 else { return 0 }
        guard refunded < total else { return of(total) }
        // Twice as wide as an Int: the product of two amounts need not fit one. The quotient does, as refunded < total.
        let (share, rest) = total.dividingFullWidth(of(total).multipliedFullWidth(by: refunded))
        return rest >= total - rest ? share + 1 : share
    }
}
