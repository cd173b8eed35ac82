// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A request to give a share back, as both families of paths make it.
struct SharingReturnRequest {
    var outReturnNo: String
    /// One of the two names the request that shared.
    var outOrderNo: String?
    var orderID: String?
    var subMchid: String?
    var returnMchid: String
    var amount: Int
    var description: String
    var isEcommerce: Bool
    var fingerprint: String
}

/// Shares that go back (分账回退).
extension World {
    private static let returnDays: TimeInterval = 180

    mutating func returnShare(_ request: SharingReturnRequest) throws(GatewayRefusal) -> ProfitSharingReturn {
        if let known = profitSharingReturns[request.outReturnNo] {
            guard known.fingerprint == request.fingerprint else { throw .otherParameters }
            return known
        }
        let sharing = try returnedSharing(request)
        guard now.timeIntervalSince(sharing.createdAt) <= Self.returnDays * 86400 else {
            throw .invalid("分账回退需在分账后\(Int(Self.returnDays))天内发起")
        }
        let received = sharing.receivers.filter {
            $0.type == "MERCHANT_ID" && $0.account == request.returnMchid && $0.result == .success && !$0.isRest
        }
        guard !received.isEmpty else { throw .invalid("回退商户不是该分账单的成功接收方") }
        let returned = profitSharingReturns.values.filter {
            $0.orderId == sharing.orderId && $0.returnMchid == request.returnMchid && $0.result != .failed
        }
        let left = received.reduce(0) { $0 + $1.amount } - returned.reduce(0) { $0 + $1.amount }
        guard request.amount <= left else { throw .invalid("回退金额超出可回退金额") }
        let record = ProfitSharingReturn(
            outReturnNo: request.outReturnNo, returnId: "30003" + random.digits(23), outOrderNo: sharing.outOrderNo,
            orderId: sharing.orderId, transactionId: sharing.transactionId, payee: sharing.payee,
            subMchid: request.subMchid, returnMchid: request.returnMchid, amount: request.amount,
            description: request.description, createdAt: now, isEcommerce: request.isEcommerce,
            fingerprint: request.fingerprint
        )
        profitSharingReturns.put(record)
        schedule(.profitSharingReturn, record.outReturnNo, at: now.addingTimeInterval(Self.sharingTime))
        return record
    }

    private func returnedSharing(_ request: SharingReturnRequest) throws(GatewayRefusal) -> ProfitSharing {
        guard request.outOrderNo != nil || request.orderID != nil else {
            throw .parameter("/out_order_no", "required, but missing", location: "body")
        }
        let found = request.outOrderNo.map { profitSharings[$0] } ?? request.orderID.flatMap(namedSharing)
        guard let sharing = found, sharing.subMchid == request.subMchid, sharing.isEcommerce == request.isEcommerce,
            request.orderID.map({ $0 == sharing.orderId }) ?? true
        else { throw .noResource("分账单") }
        return sharing
    }

    private func namedSharing(_ orderID: String) -> ProfitSharing? { profitSharings.named("order:" + orderID) }

    /// - Parameters:
    ///   - outOrderNo: Checked where given.
    ///   - orderID: Checked where given.
    func sharingReturn(
        _ outReturnNo: String, outOrderNo: String?, orderID: String? = nil, subMchid: String?, isEcommerce: Bool
    ) throws(GatewayRefusal) -> ProfitSharingReturn {
        guard let record = profitSharingReturns[outReturnNo], record.subMchid == subMchid,
            record.isEcommerce == isEcommerce, outOrderNo ?? record.outOrderNo == record.outOrderNo,
            orderID ?? record.orderId == record.orderId
        else { throw .noResource("分账回退单") }
        return record
    }

    mutating func profitSharingReturnIsDue(_ outReturnNo: String) {
        guard var record = profitSharingReturns[outReturnNo], record.result == .processing else { return }
        if record.failReason == nil, ledger.balance(.merchant(record.returnMchid)) < record.amount {
            record.failReason = "BALANCE_NOT_ENOUGH"
        }
        record.result = record.failReason == nil ? .success : .failed
        record.finishedAt = now
        profitSharingReturns.put(record)
        guard record.result == .success else { return }
        let sharing = profitSharings[record.outOrderNo]
        var target = AccountID.merchant(record.payee)
        // Until the rest is set free, what comes back waits with it: it can be shared again, and pays refunds.
        if var order = sharing.flatMap(order(of:)), order.isPaid, order.waitsForSharing {
            order.shared -= record.amount
            if record.returnMchid != record.payee { order.sharedWithOthers -= record.amount }
            orders.put(order)
            target = order.account
        }
        ledger.move(
            record.amount, from: .merchant(record.returnMchid), to: target,
            reason: .profitSharingReturn, reference: record.returnId, outNo: record.outReturnNo, at: now
        )
        guard let sharing else { return }
        // Assumption: sharingIsAnnouncedToOneAddress
        notify(
            "PROFITSHARING.RETURN", "profitsharing", summary: "分账回退",
            resource: sharingResource(sharing, "MERCHANT_ID", record.returnMchid, record.amount, record.description),
            to: settings.profitSharingNotifyURL, subject: record.outReturnNo
        )
    }
}
