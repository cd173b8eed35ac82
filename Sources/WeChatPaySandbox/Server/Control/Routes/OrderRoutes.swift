// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let orderRoutes: [ControlRoute] =
        ControlRoute.records("orders", key: "out_trade_no", what: "orders (订单)", \.orders)
        + ControlRoute.records(
            "combined-orders", key: "combine_out_trade_no", what: "combined orders (合单)", \.combinedOrders
        )
        + ControlRoute.records("refunds", key: "out_refund_no", what: "refunds (退款)", \.refunds)
}
