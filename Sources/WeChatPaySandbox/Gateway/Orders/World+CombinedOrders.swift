// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// What a merchant asks for when placing a combined order (合单).
struct CombinedOrderRequest: Sendable {
    var combineOutTradeNo: String
    var combineAppid: String
    var tradeType: String
    var openid: String?
    var notifyUrl: String?
    var tradeScenario: String?
    var expiresAt: Date?
    var parts: [OrderRequest]
    var details: JSON.Object
    var fingerprint: String
}

/// Placing, finding and closing combined orders (合单).
extension World {
    func combinedOrder(_ number: String) throws(GatewayRefusal) -> CombinedOrder {
        guard let order = combinedOrders[number] else { throw .noOrder }
        return order
    }

    func combinedOrder(transactionId: String) throws(GatewayRefusal) -> CombinedOrder {
        guard let order = combinedOrders.named("transaction:" + transactionId) else { throw .noOrder }
        return order
    }

    /// The parts, in the order of the request.
    func parts(of combined: CombinedOrder) -> [Order] {
        combined.outTradeNos.compactMap { orders[$0] }.filter { $0.combineOutTradeNo == combined.combineOutTradeNo }
    }

    /// Places a combined order, or gives a new credential for one that is open.
    mutating func prepay(_ request: CombinedOrderRequest) throws(GatewayRefusal) -> CombinedOrder {
        var combined: CombinedOrder
        if let known = combinedOrders[request.combineOutTradeNo] {
            combined = known
            try checkRepetition(request, of: known)
            renew(&combined.formerPrepays, combined.prepayId, combined.prepaidAt, tradeType: combined.tradeType)
            combined.prepayId = prepayId()
            combined.prepaidAt = now
        } else {
            for part in request.parts {
                guard orders[part.outTradeNo] == nil else { throw .outTradeNoUsed }
                if let contract = part.individualAuthId { try checkContract(contract) }
            }
            combined = newCombinedOrder(request)
            schedule(.order, Self.combinedAlarmPrefix + combined.combineOutTradeNo, at: combined.expiresAt)
            for part in request.parts {
                var order = newOrder(part, prepayId: "")
                order.combineOutTradeNo = combined.combineOutTradeNo
                order.expiresAt = combined.expiresAt
                orders.put(order)
            }
        }
        (combined.codeUrl, combined.h5Package) = credentials(combined.tradeType)
        combinedOrders.put(combined)
        return combined
    }

    mutating func newCombinedOrder(_ request: CombinedOrderRequest) -> CombinedOrder {
        var combined = CombinedOrder(
            combineOutTradeNo: request.combineOutTradeNo, combineAppid: request.combineAppid,
            outTradeNos: request.parts.map(\.outTradeNo), openid: request.openid, notifyUrl: request.notifyUrl,
            tradeType: request.tradeType, tradeScenario: request.tradeScenario, prepayId: prepayId(), prepaidAt: now,
            createdAt: now, expiresAt: request.expiresAt ?? now.addingTimeInterval(OrderRules.life),
            fingerprint: request.fingerprint
        )
        combined.details = JSON.object(request.details).description
        return combined
    }

    private func checkRepetition(
        _ request: CombinedOrderRequest, of known: CombinedOrder
    ) throws(GatewayRefusal) {
        let isSame = known.fingerprint == request.fingerprint
        if known.combineTransactionId != nil { throw isSame ? .orderPaid : .outTradeNoUsed }
        guard parts(of: known).allSatisfy({ $0.state == .notpay }) else { throw .orderClosed }
        guard isSame else { throw .otherParameters }
    }

    /// Money for a person needs a contract that holds. Assumption: contractsOfOrdersMustHold
    private func checkContract(_ authID: String) throws(GatewayRefusal) {
        guard contracts.named("auth:" + authID)?.state == .authorized else {
            throw GatewayRefusal(
                status: 403, code: "NO_AUTH", message: "individual_auth_id: 个人收款方未签约或已解约"
            )
        }
    }

    /// Closes all parts.
    ///
    /// - Parameter named: The parts that the request names, which must be all.
    mutating func closeCombinedOrder(
        _ number: String, appid: String, named: Set<PartName>
    ) throws(GatewayRefusal) {
        let combined = try combinedOrder(number)
        try check(named, appid: appid, parts: parts(of: combined), of: combined)
        guard combined.combineTransactionId == nil else { throw .paidBefore }
        closeParts(of: combined)
    }

    /// Refuses names that are not those of all parts.
    func check(
        _ named: Set<PartName>, appid: String, parts: [Order], of combined: CombinedOrder
    ) throws(GatewayRefusal) {
        guard combined.combineAppid == appid else {
            throw .invalid("combine_appid: 与下单时不一致")
        }
        guard Set(parts.map { PartName(mchid: $0.mchid, outTradeNo: $0.outTradeNo) }) == named else {
            throw .invalid("sub_orders: 与下单时的子单不一致")
        }
    }

    /// What a part of a combined order is called.
    struct PartName: Hashable {
        var mchid: String
        var outTradeNo: String
    }

    mutating func expireCombinedOrder(_ number: String) {
        guard let combined = combinedOrders[number], combined.combineTransactionId == nil else { return }
        closeParts(of: combined)
    }

    private mutating func closeParts(of combined: CombinedOrder) {
        for part in parts(of: combined) where part.state == .notpay { close(part) }
        cancel(.order, Self.combinedAlarmPrefix + combined.combineOutTradeNo)
    }
}
