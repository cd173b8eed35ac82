// SPDX-License-Identifier: Apache-2.0

/// The simulated bank that pays refunds, and the merchant platform that asks for some.
extension Sandbox {
    /// What the bank will say to refunds that are asked for from now on; ``RefundOutcome/success`` at first.
    public var refundOutcome: RefundOutcome {
        get { read { $0.settings.refundOutcome } }
        set { step { gateway, _ in gateway.world.settings.refundOutcome = newValue } }
    }

    /// The bank answers at once that a refund which is under way failed.
    ///
    /// - Parameter outcome: ``RefundOutcome/abnormal`` or ``RefundOutcome/closed``.
    /// - Throws: ``SandboxError`` when it is not under way.
    public func failRefund(
        outRefundNo: String, as outcome: RefundOutcome = .abnormal
    ) throws(SandboxError) {
        guard outcome != .success else { throw .notPossible("A refund fails as abnormal or closed.") }
        try change { world throws(SandboxError) in try world.answerRefund(outRefundNo, as: outcome) }
    }

    /// The bank pays a refund at once that is under way.
    ///
    /// - Throws: ``SandboxError`` when it is not under way.
    public func completeRefund(outRefundNo: String) throws(SandboxError) {
        try change { world throws(SandboxError) in try world.answerRefund(outRefundNo, as: .success) }
    }

    /// Refunds an order by hand, as in the merchant platform (商户平台), by the rules of the interface.
    ///
    /// - Parameter amount: 分; all that is left by default.
    /// - Returns: The out_refund_no.
    /// - Throws: ``SandboxError`` when the order cannot be refunded so.
    @discardableResult
    public func refund(outTradeNo: String, amount: Int? = nil) throws(SandboxError) -> String {
        try change { world throws(SandboxError) in try world.refundByHand(outTradeNo, amount: amount) }
    }
}

extension World {
    mutating func answerRefund(_ outRefundNo: String, as outcome: RefundOutcome) throws(SandboxError) {
        guard let refund = refunds[outRefundNo] else { throw .notFound("refund", outRefundNo) }
        guard refund.state == .processing else {
            throw .notPossible("The refund \(outRefundNo) is not under way: it is \(refund.state.rawValue).")
        }
        if refund.handling != nil, outcome != .success {
            throw .notPossible(
                "The refund \(outRefundNo) is paid to the account that was named for it, and cannot fail.")
        }
        finishRefund(outRefundNo, as: outcome)
    }

    mutating func refundByHand(_ outTradeNo: String, amount: Int?) throws(SandboxError) -> String {
        guard let order = orders[outTradeNo] else { throw .notFound("order", outTradeNo) }
        let number = "HAND" + random.digits(20)
        let amount = amount ?? order.total - order.refunded
        do throws(RefundRefusal) {
            return try askForRefund(RefundRequest(byHand: number, of: order, amount: amount)).outRefundNo
        } catch {
            throw .notPossible("\(outTradeNo) is not refunded: " + error.refusal(isV2: false).message)
        }
    }
}
