// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Payment notifications (支付成功回调通知).
extension World {
    /// Tells the merchant that an order was paid; over APIv2, also that a debit failed. Code payments are not told:
    /// their reply says it.
    mutating func tellOfPayment(_ order: Order) {
        guard !order.isV2 else { return tellInXML(order) }
        var resource = order.payment()
        if let device = order.kept["scene_info"]?["device_id"] { resource["scene_info"] = ["device_id": device] }
        notify(
            "TRANSACTION.SUCCESS", "transaction", summary: "支付成功", resource: .object(resource),
            to: order.notifyUrl, subject: order.outTradeNo
        )
    }

    /// The same over APIv2, signed with the APIv2 key when it is sent.
    private mutating func tellInXML(_ order: Order) {
        var members = JSON.Object()
        for name in ["return_code", "result_code"] { members[name] = "SUCCESS" }
        members["appid"] = .string(order.appid)
        members["mch_id"] = .string(mchid)
        members["sub_appid"] = order.subAppid.map(JSON.string)
        members["sub_mch_id"] = order.subMchid.map(JSON.string)
        members = V2OrderFlow.payment(order, into: members)
        members["contract_id"] = order.contractId.map(JSON.string)
        members["trade_state"] = order.isPaid ? "SUCCESS" : "PAY_FAIL"
        // A query says more of a payment than the notification does.
        notifyV2(
            "transaction-success", members: .object(members.documented(Self.xmlFields)), to: order.notifyUrl,
            subject: order.outTradeNo
        )
    }

    private static let xmlFields: [APIField] = {
        let page = APIDescription.shared.notifications(id: "transaction-success").first(where: \.isV2)
        return page?.details.body?.fields ?? []
    }()

    /// Tells the merchant that a combined order was paid.
    mutating func tellOfPayment(_ combined: CombinedOrder) {
        notify(
            "TRANSACTION.SUCCESS", "transaction", summary: "支付成功",
            resource: .object(combined.payment(parts(of: combined), mchid: mchid)), to: combined.notifyUrl,
            subject: combined.combineOutTradeNo
        )
    }
}
