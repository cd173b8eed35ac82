// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Debits of combined orders by contract (合单代扣).
extension World {
    /// Debits the user of all parts at once, or of none where the bank refuses. Assumption: debitsHappenAtOnce
    mutating func debit(
        _ request: CombinedOrderRequest, contractID: String
    ) throws(GatewayRefusal) -> CombinedOrder {
        if let known = combinedOrders[request.combineOutTradeNo] {
            guard known.fingerprint == request.fingerprint else { throw .otherParameters }
            return known
        }
        guard let entrust = entrust(contractID: contractID, subMchid: nil), entrust.state == .signed,
            entrust.product == .combined
        else { throw Self.noContract }
        for part in request.parts where orders[part.outTradeNo] != nil { throw .outTradeNoUsed }
        let openid = entrust.openid ?? Payer.somebody
        var combined = newCombinedOrder(request)
        combined.openid = openid
        // Nobody opens a cash desk for it.
        combined.prepayId = ""
        if !entrust.refusesDebits { combined.combineTransactionId = transactionId() }
        combinedOrders.put(combined)
        for part in request.parts {
            var order = newOrder(part, prepayId: "")
            order.combineOutTradeNo = combined.combineOutTradeNo
            order.contractId = contractID
            guard !entrust.refusesDebits else {
                refuseDebit(of: order)
                continue
            }
            settle(&order, openid: openid, bankType: "OTHERS")
        }
        return combined
    }

    func combinedDebit(_ number: String) throws(GatewayRefusal) -> CombinedOrder {
        let combined = try combinedOrder(number)
        guard combined.tradeType == "PAP" else { throw .noOrder }
        return combined
    }

    /// Undoes a debit whole: all of its parts, or none.
    ///
    /// - Parameter named: The parts that the request names, which must be all; none for all, too.
    mutating func reverseDebit(
        _ number: String, appid: String, named: Set<PartName>
    ) throws(GatewayRefusal) {
        let combined = try combinedDebit(number)
        let parts = parts(of: combined)
        let all = Set(parts.map { PartName(mchid: $0.mchid, outTradeNo: $0.outTradeNo) })
        try check(named.isEmpty ? all : named, appid: appid, parts: parts, of: combined)
        // A part that cannot be undone leaves the others as they were.
        var changed = self
        for part in parts { _ = try changed.undo(part) }
        self = changed
    }
}
