// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A request to share, as both families of paths make it.
struct SharingRequest {
    var outOrderNo: String
    var transactionId: String
    var subMchid: String?
    var receivers: [ProfitSharing.Receiver]
    /// Whether the rest goes to the payee; the reason that was given.
    var finish: String?
    var isEcommerce: Bool
    var fingerprint: String
}

/// Sharing of an order's money (分账).
extension World {
    /// How long a request is under way. Assumption: sharingTakesTenSeconds
    static let sharingTime: TimeInterval = 10
    private static let mostRequests = 50
    private static let mostReceivers = 50

    /// Takes a request to share; the same one again gets what became of it.
    mutating func share(_ request: SharingRequest) throws(GatewayRefusal) -> ProfitSharing {
        if let known = profitSharings[request.outOrderNo] {
            guard known.fingerprint == request.fingerprint else { throw .otherParameters }
            return known
        }
        var order = try sharedOrder(request.transactionId, subMchid: request.subMchid)
        let amount = try checkedAmount(request, order)
        guard !order.isUnfrozen else {  // Assumption: finishedSharingIsRefused
            throw .invalid("订单已完结分账，剩余资金已解冻")
        }
        guard order.sharingCount < Self.mostRequests else {  // Assumption: sharingLimitsAreRuleLimits
            throw .limit("同一笔订单最多可发起\(Self.mostRequests)次分账请求")
        }
        guard amount <= order.waiting else { throw .lacking("分账金额不足") }
        let given = try amountForOthers(request, order)

        order.shared += amount
        order.sharedWithOthers += given
        order.sharingCount += 1
        var receivers = request.receivers
        if request.finish != nil {
            // What is left moves at once, so that nothing else can take it while the request is under way.
            let rest = setFree(&order, reference: request.outOrderNo)
            if rest > 0 {  // Assumption: restIsAReceiver
                receivers.append(
                    ProfitSharing.Receiver(
                        type: "MERCHANT_ID", account: order.payee, amount: rest, description: "解冻给分账方", isRest: true
                    )
                )
            }
        }
        for index in receivers.indices { receivers[index].detailId = "36011" + random.digits(23) }
        orders.put(order)
        let sharing = ProfitSharing(
            outOrderNo: request.outOrderNo, orderId: "30000" + random.digits(23),
            transactionId: request.transactionId, outTradeNo: order.outTradeNo, payee: order.payee,
            subMchid: request.subMchid, receivers: receivers, finishDescription: request.finish, createdAt: now,
            isEcommerce: request.isEcommerce, fingerprint: request.fingerprint
        )
        profitSharings.put(sharing)
        schedule(.profitSharing, sharing.outOrderNo, at: now.addingTimeInterval(Self.sharingTime))
        return sharing
    }

    /// The paid order that is to be shared.
    func sharedOrder(_ transactionID: String, subMchid: String?) throws(GatewayRefusal) -> Order {
        guard let order = orders.named("transaction:" + transactionID), order.subMchid == subMchid, order.isPaid else {
            throw .noResource("订单")
        }
        guard order.profitSharing else { throw .invalid("非分账订单不支持分账") }
        // Assumption: sharingStartsAfterAMinute
        guard let paid = order.successTime, now.timeIntervalSince(paid) >= 60 else {
            throw .invalid("订单处理中，暂时无法分账，请稍后再试")
        }
        return order
    }

    private func checkedAmount(_ request: SharingRequest, _ order: Order) throws(GatewayRefusal) -> Int {
        guard request.receivers.count <= Self.mostReceivers else {
            throw .parameter("/receivers", "must have at most \(Self.mostReceivers) elements", location: "body")
        }
        guard !request.receivers.isEmpty || request.finish != nil else {
            throw .parameter("/receivers", "required, but missing", location: "body")
        }
        return request.receivers.reduce(0) { $0 + $1.amount }
    }

    /// Others than the payee get no more than the highest share allows, in all requests for an order.
    private func amountForOthers(_ request: SharingRequest, _ order: Order) throws(GatewayRefusal) -> Int {
        let given = request.receivers.filter { !isPayee($0, order.payee) }.reduce(0) { $0 + $1.amount }
        let most = (order.total - order.refunded) * settings.sharingRatio / 10_000
        guard given + order.sharedWithOthers <= most else {  // Assumption: highestShareIsThirtyPercent
            throw .limit("分账金额超出最大分账比例")
        }
        return given
    }

    func isPayee(_ receiver: ProfitSharing.Receiver, _ payee: String) -> Bool {
        receiver.type == "MERCHANT_ID" && receiver.account == payee
    }

    /// Moves what is left to the payee; nothing can be shared afterwards.
    ///
    /// - Returns: 分.
    mutating func setFree(_ order: inout Order, reference: String) -> Int {
        let rest = min(order.waiting, ledger.balance(.frozen(order.payee)))
        order.isUnfrozen = true
        ledger.move(
            rest, from: .frozen(order.payee), to: .merchant(order.payee), reason: .unfreeze,
            reference: order.transactionId ?? "", outNo: reference, at: now
        )
        cancel(.unfreeze, order.outTradeNo)
        return rest
    }

    // MARK: Queries

    func profitSharing(
        _ outOrderNo: String, transactionID: String, subMchid: String?, isEcommerce: Bool
    ) throws(GatewayRefusal) -> ProfitSharing {
        guard let sharing = profitSharings[outOrderNo], sharing.transactionId == transactionID,
            sharing.subMchid == subMchid, sharing.isEcommerce == isEcommerce
        else { throw .noResource("分账单") }
        return sharing
    }

    func unsplitAmount(_ transactionID: String) throws(GatewayRefusal) -> Int {
        guard let order = orders.named("transaction:" + transactionID) else { throw .noResource("订单") }
        return order.waiting
    }

    // MARK: Receivers

    mutating func addReceiver(_ receiver: SharingReceiver) throws(GatewayRefusal) {
        if sharingReceivers[receiver.id] == nil, sharingReceivers.count >= SharingReceiver.limit,
            sharingReceivers.values.filter({ $0.payer == receiver.payer }).count >= SharingReceiver.limit
        {  // Assumption: sharingLimitsAreRuleLimits
            throw .limit("分账接收方数量已达上限\(SharingReceiver.limit)")
        }
        sharingReceivers.put(receiver)
    }

    /// Assumption: deletingAnUnknownReceiverSucceeds
    mutating func deleteReceiver(payer: String, type: String, account: String) {
        sharingReceivers[SharingReceiver.id(payer, type, account)] = nil
    }
}
