// SPDX-License-Identifier: Apache-2.0

/// What WeChat Pay keeps of a payment (手续费). Assumption: feeIsSixPerMille
enum Fee {
    /// 0.60 % of an amount, rounded half up, in 分.
    static func of(_ amount: Int) -> Int {
        let (thousands, rest) = amount.quotientAndRemainder(dividingBy: 1000)
        return thousands * 6 + (rest * 6 + 500) / 1000
    }
}
