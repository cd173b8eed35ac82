// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// What becomes of shares by itself.
extension World {
    /// Sees to it that an order's money is set free in the end: 30 days after payment, 180 for ecommerce. Assumption:
    /// combinedOrdersAreEcommerce
    mutating func scheduleUnfreeze(_ order: Order) {
        guard order.profitSharing, let paid = order.successTime else { return }
        let days = order.combineOutTradeNo != nil && order.subMchid != nil ? 180.0 : 30
        schedule(.unfreeze, order.outTradeNo, at: paid.addingTimeInterval(days * 86400))
    }

    mutating func unfreezeIsDue(_ outTradeNo: String) {
        guard var order = orders[outTradeNo], order.isPaid, order.waitsForSharing else { return }
        _ = setFree(&order, reference: outTradeNo)
        orders.put(order)
    }

    mutating func profitSharingIsDue(_ outOrderNo: String) {
        guard var sharing = profitSharings[outOrderNo], sharing.state == .processing else { return }
        var order = order(of: sharing)
        for index in sharing.receivers.indices where sharing.receivers[index].result == .pending {
            finish(&sharing.receivers[index], of: sharing, &order)
        }
        sharing.state = .finished
        sharing.finishedAt = now
        if let order { orders.put(order) }
        profitSharings.put(sharing)
    }

    /// The order that is shared; `nil` where it was forgotten, though another may have its number since.
    func order(of sharing: ProfitSharing) -> Order? {
        orders[sharing.outTradeNo].flatMap { $0.transactionId == sharing.transactionId ? $0 : nil }
    }

    private mutating func finish(
        _ receiver: inout ProfitSharing.Receiver, of sharing: ProfitSharing, _ order: inout Order?
    ) {
        receiver.finishedAt = now
        guard !receiver.isRest else {
            receiver.result = .success
            return
        }
        let isSelf = isPayee(receiver, sharing.payee)
        if receiver.failReason == nil, !isSelf, !isRelated(receiver, sharing) { receiver.failReason = "NO_RELATION" }
        let isClosed = receiver.failReason != nil
        receiver.result = isClosed ? .closed : .success
        // A share that failed is the order's again, or the payee's where the rest was set free or the order forgotten.
        if isClosed { order?.shared -= receiver.amount }
        if isClosed, !isSelf { order?.sharedWithOthers -= receiver.amount }
        if isClosed, order?.isUnfrozen == false { return }
        let target: AccountID =
            switch receiver.type {
            case _ where isClosed: .merchant(sharing.payee)
            case "MERCHANT_ID": .merchant(receiver.account)
            default: .user(receiver.account)
            }
        ledger.move(
            receiver.amount, from: .frozen(sharing.payee), to: target, reason: isClosed ? .unfreeze : .profitSharing,
            reference: sharing.orderId, outNo: sharing.outOrderNo, at: now
        )
        if !isClosed, !isSelf { announce(receiver, of: sharing) }
    }

    private func isRelated(_ receiver: ProfitSharing.Receiver, _ sharing: ProfitSharing) -> Bool {
        let payer = sharing.isEcommerce ? mchid : sharing.subMchid ?? mchid
        return sharingReceivers[SharingReceiver.id(payer, receiver.type, receiver.account)] != nil
    }

    // MARK: Notifications

    /// Tells the merchant that got a share. Assumption: sharingIsAnnouncedToOneAddress
    private mutating func announce(_ receiver: ProfitSharing.Receiver, of sharing: ProfitSharing) {
        guard receiver.type == "MERCHANT_ID" else { return }
        notify(
            sharing.subMchid == nil ? "TRANSACTION.SUCCESS" : "PROFITSHARING.SUCCESS", "profitsharing", summary: "分账",
            resource: sharingResource(
                sharing, receiver.type, receiver.account, receiver.amount, receiver.description
            ),
            to: settings.profitSharingNotifyURL, subject: sharing.outOrderNo
        )
    }

    /// What notifications of shares and of returned shares say.
    func sharingResource(
        _ sharing: ProfitSharing, _ type: String, _ account: String, _ amount: Int, _ description: String
    ) -> JSON {
        var resource = JSON.Object()
        if let subMchid = sharing.subMchid {
            resource["sp_mchid"] = .string(mchid)
            resource["sub_mchid"] = .string(subMchid)
        } else {
            resource["mchid"] = .string(mchid)
        }
        resource["transaction_id"] = .string(sharing.transactionId)
        resource["order_id"] = .string(sharing.orderId)
        resource["out_order_no"] = .string(sharing.outOrderNo)
        resource["receiver"] = [
            "type": .string(type), "account": .string(account), "amount": .number(JSON.Number(amount)),
            "description": .string(description),
        ]
        resource["success_time"] = .string(ChinaTime.rfc3339(now))
        return .object(resource)
    }
}
