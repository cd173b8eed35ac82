// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// Payment notifications (支付成功回调通知).
extension World {
    /// Tells the merchant that an order was paid. Code payments are not told: their reply says it.
    mutating func tellOfPayment(_ order: Order) {
        // APIv2 tells of payments in XML, signed with the APIv2 key: ``Order/isV2`` says which orders want that.
        guard !order.isV2 else { return }
        var resource = order.payment()
        if let device = order.kept["scene_info"]?["device_id"] { resource["scene_info"] = ["device_id": device] }
        notify(
            "TRANSACTION.SUCCESS", "transaction", summary: "支付成功", resource: .object(resource),
            to: order.notifyUrl, subject: order.outTradeNo
        )
    }

    /// Tells the merchant that a combined order was paid.
    mutating func tellOfPayment(_ combined: CombinedOrder) {
        notify(
            "TRANSACTION.SUCCESS", "transaction", summary: "支付成功",
            resource: .object(combined.payment(parts(of: combined), mchid: mchid)), to: combined.notifyUrl,
            subject: combined.combineOutTradeNo
        )
    }
}
