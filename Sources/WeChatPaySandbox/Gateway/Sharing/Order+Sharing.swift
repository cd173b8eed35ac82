// SPDX-License-Identifier: Apache-2.0

extension Order {
    /// 分 that payment and refunds left, after what was kept of the fee.
    var net: Int { total - refunded - (Fee.of(total) - returnedFee) }
}
