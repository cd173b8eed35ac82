// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// What becomes of refunds (退款).
///
/// Money leaves the merchant when a refund is asked for and is on its way through the bank (`outside`) until the bank
/// says what became of it. Assumption: refundsArePaidWhenAsked
extension World {
    /// Asks for a refund, or gives the one back that was asked for with this number before.
    mutating func askForRefund(_ request: RefundRequest) throws(RefundRefusal) -> Refund {
        let order = try order(of: request)
        let fingerprint = request.fingerprint(of: order)
        if let known = refunds[request.outRefundNo] {
            guard known.fingerprint == fingerprint, known.isEcommerce == request.isEcommerce,
                known.isV2 == request.isV2
            else { throw .otherParameters }
            return known
        }
        guard let transactionId = order.transactionId, let paidAt = order.successTime,
            order.state == .success || order.state == .refund
        else { throw .notPaid }
        let amount = try check(request, order)
        guard now.timeIntervalSince(paidAt) <= RefundRefusal.yearInSeconds else { throw .tooLate }
        guard amount <= order.total - order.refunded else { throw .tooMuch }
        // Assumption: closedRefundsCount
        guard order.refundCount < RefundRefusal.most else { throw .tooOften }
        if let last = order.lastRefundAt, now.timeIntervalSince(last) < RefundRefusal.interval { throw .tooSoon }
        let refund = Refund(
            outRefundNo: request.outRefundNo, refundId: refundId(), outTradeNo: order.outTradeNo,
            transactionId: transactionId, payee: order.payee, subMchid: order.subMchid,
            individualAuthId: order.individualAuthId, amount: amount, total: order.total, currency: order.currency,
            reason: request.reason, notifyUrl: request.notifyUrl, createdAt: now, isEcommerce: request.isEcommerce,
            isV2: request.isV2, fundsAccount: request.fundsAccount, refundAccount: request.refundAccount,
            from: request.from?.description, fingerprint: fingerprint, outcome: settings.refundOutcome,
            feeShare: order.feeShare(of: amount), openid: order.openid ?? order.subOpenid, appid: order.appid,
            subAppid: order.subAppid
        )
        try pay(refund, of: order)
        return refund
    }

    /// `50000000382026010112345678901`: 29 digits.
    private mutating func refundId() -> String {
        "50" + random.digits(9) + ChinaTime.digits(now).prefix(8) + random.digits(10)
    }

    // MARK: Checks

    private func order(of request: RefundRequest) throws(RefundRefusal) -> Order {
        let byId = request.transactionId.map { orders.named("transaction:" + $0) }
        let byNumber = request.outTradeNo.map { orders[$0] }
        guard let named = byId ?? byNumber else { throw .missing("out_trade_no") }
        guard let order = named else { throw .noOrder }
        if let byNumber, byNumber?.id != order.id { throw .twoOrders }
        if let combined = request.combineOutTradeNo, combined != order.combineOutTradeNo { throw .noOrder }
        if let combined = request.combineTransactionId,
            order.combineOutTradeNo.flatMap({ combinedOrders[$0] })?.combineTransactionId != combined
        {
            throw .noOrder
        }
        if request.subMchid == nil, order.subMchid != nil { throw .missing("sub_mchid") }
        guard request.subMchid == order.subMchid else { throw .noOrder }
        if request.isEcommerce, order.individualAuthId != nil, request.individualAuthId == nil {
            throw .missing("individual_auth_id")
        }
        if let contract = request.individualAuthId, contract != order.individualAuthId { throw .noOrder }
        return order
    }

    private func check(_ request: RefundRequest, _ order: Order) throws(RefundRefusal) -> Int {
        let names = request.isV2 ? ("refund_fee", "total_fee") : ("amount/refund", "amount/total")
        guard let amount = request.amount, amount > 0 else { throw .invalid(names.0, "must be at least 1") }
        guard let total = request.total else { throw .invalid(names.1, "must be a whole number") }
        guard total == order.total else { throw .otherTotal }
        guard request.currency == order.currency else {
            throw .invalid(request.isV2 ? "refund_fee_type" : "amount/currency", "must be \(order.currency)")
        }
        if let parts = request.from?.array, !parts.isEmpty {
            var sum = 0
            for part in parts {
                guard let share = part["amount"]?.int, share > 0, share <= amount - sum else {
                    throw .invalid("amount/from", "must add up to amount.refund")
                }
                sum += share
            }
            guard sum == amount else { throw .invalid("amount/from", "must add up to amount.refund") }
        }
        return amount
    }

    // MARK: Money

    /// Who pays a refund now, and who gets it when it comes back: the merchant, or what waits to be shared. Assumption:
    /// refundsComeFromWhatWaits
    private func payer(of refund: Refund, _ order: Order?) -> AccountID {
        refund.isAdvanced ? .merchant(mchid) : order?.account ?? .merchant(refund.payee)
    }

    /// The order that was refunded; `nil` where it was forgotten, though another may have its number since.
    func order(of refund: Refund) -> Order? {
        orders[refund.outTradeNo].flatMap { $0.transactionId == refund.transactionId ? $0 : nil }
    }

    private mutating func pay(_ refund: Refund, of order: Order) throws(RefundRefusal) {
        let payer = payer(of: refund, order)
        let needed = refund.amount - refund.feeShare
        guard ledger.balance(payer) >= needed else { throw .notEnough }
        if case .frozen = payer, order.waiting < needed { throw .notEnough }
        var order = order
        if refund.isAdvanced { order.advanced += needed }
        order.refunded += refund.amount
        order.refundCount += 1
        order.lastRefundAt = now
        order.state = .refund
        orders.put(order)
        refunds.put(refund)
        // The fee first: with it the merchant has enough.
        move(refund.feeShare, from: .fees, to: payer, .feeReturn, refund)
        move(refund.amount, from: payer, to: .outside, .refund, refund)
        schedule(.refund, refund.outRefundNo, at: now.addingTimeInterval(settings.refundDelay / .seconds(1)))
    }

    private mutating func move(
        _ amount: Int, from: AccountID, to: AccountID, _ reason: LedgerEntry.Reason, _ refund: Refund
    ) {
        ledger.move(
            amount, from: from, to: to, reason: reason, reference: refund.refundId, outNo: refund.outRefundNo, at: now
        )
    }

    // MARK: Outcomes

    /// The bank says what became of a refund that is under way.
    ///
    /// - Parameter outcome: What was decided when it was asked for, by default; one that was handled as abnormal arrives.
    mutating func finishRefund(_ outRefundNo: String, as outcome: RefundOutcome? = nil) {
        guard var refund = refunds[outRefundNo], refund.state == .processing else { return }
        var order = order(of: refund)
        cancel(.refund, outRefundNo)
        switch outcome ?? (refund.handling == nil ? refund.outcome : .success) {
        case .success:
            // A merchant's bank account is outside already.
            if refund.handling?.isToMerchant != true {
                move(refund.amount, from: .outside, to: payerAccount(of: refund, order), .refund, refund)
            }
            refund.state = .success
            refund.finishedAt = now
        case .abnormal:
            refund.state = .abnormal
        case .closed:
            refund.feeTakenAgain = refund.feeShare
            if var known = order {
                let returned = known.returnedFee
                known.refunded -= refund.amount
                refund.feeTakenAgain = returned - known.returnedFee
                if refund.isAdvanced { known.advanced -= refund.amount - refund.feeTakenAgain }
                orders.put(known)
                order = known
            }
            let payer = payer(of: refund, order)
            move(refund.amount, from: .outside, to: payer, .refund, refund)
            move(refund.feeTakenAgain, from: payer, to: .fees, .fee, refund)
            refund.state = .closed
            refund.finishedAt = now
        }
        refunds.put(refund)
        tellOfRefund(refund, order)
    }

    private func payerAccount(of refund: Refund, _ order: Order?) -> AccountID {
        order?.payerAccount ?? .user(refund.openid ?? "")
    }

    /// Pays an abnormal refund (异常退款) to another account.
    mutating func handleAbnormalRefund(_ refund: Refund, _ handling: Refund.Handling) throws(RefundRefusal) -> Refund {
        if let known = refund.handling {
            guard known.fingerprint == handling.fingerprint else { throw .otherParameters }
            return refund
        }
        guard refund.state == .abnormal else { throw .wrongState("退款单状态不是退款异常，不能发起异常退款") }
        var refund = refund
        refund.handling = handling
        refund.state = .processing
        refunds.put(refund)
        schedule(.refund, refund.outRefundNo, at: now.addingTimeInterval(settings.refundDelay / .seconds(1)))
        return refund
    }

    /// The sub-merchant gives back what the platform advanced (垫付回补).
    mutating func returnAdvance(_ refund: Refund) throws(RefundRefusal) -> Refund {
        guard refund.advanceReturn == nil else { return refund }
        guard refund.isAdvanced else { throw .wrongState("该退款单不是垫付退款") }
        guard refund.state == .success else { throw .wrongState("退款成功后才能发起垫付回补") }
        guard var order = order(of: refund) else { throw .noOrder }
        // What the platform paid, less the share of the fee that came back to it.
        let amount = refund.amount - refund.feeShare
        guard ledger.balance(order.account) >= amount, !order.waitsForSharing || order.waiting >= amount else {
            throw .notEnough
        }
        order.advanced -= amount
        orders.put(order)
        var refund = refund
        refund.advanceReturn = Refund.AdvanceReturn(
            advanceReturnId: "60" + random.digits(9) + ChinaTime.digits(now).prefix(8) + random.digits(10),
            amount: amount, at: now
        )
        refunds.put(refund)
        move(amount, from: order.account, to: .merchant(mchid), .advanceReturn, refund)
        return refund
    }
}
