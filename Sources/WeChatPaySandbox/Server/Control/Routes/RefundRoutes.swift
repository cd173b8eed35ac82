// SPDX-License-Identifier: Apache-2.0

extension ControlTable {
    static let refundRoutes: [ControlRoute] = ControlRoute.records(
        "refunds", key: "out_refund_no", what: "refunds (退款)", \.refunds
    )
}
