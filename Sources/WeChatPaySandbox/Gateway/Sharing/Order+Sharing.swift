// SPDX-License-Identifier: Apache-2.0

extension Order {
    /// 分 that payment and refunds left after the fee.
    var net: Int {
        let kept = total - refunded
        return kept - Fee.of(kept)
    }

    /// 分 that may still be shared: what payment and refunds left after the fee, without the shares.
    var unsplit: Int {
        guard profitSharing, !isUnfrozen, transactionId != nil else { return 0 }
        return max(0, net - shared)
    }
}
