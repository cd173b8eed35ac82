// SPDX-License-Identifier: Apache-2.0

/// Why a refund, or a query for one, is refused: one reason, spelt as either generation documents it.
enum RefundRefusal: Error, Hashable {
    /// No order, or none of this merchant's.
    case noOrder
    /// Not paid, or sent back by a reversal (撤销).
    case notPaid
    case noRefund
    /// transaction_id and out_trade_no name two orders.
    case twoOrders
    case missing(String)
    case invalid(String, String)
    /// The order has another total than the request says.
    case otherTotal
    case tooMuch
    case tooOften
    case tooSoon
    case tooLate
    case otherParameters
    case notEnough
    /// Not possible in the refund's state, and why.
    case wrongState(String)

    /// A refund takes 365 days from the payment to be too late.
    static let yearInSeconds = 365.0 * 86400
    /// Seconds between two refunds of one order.
    static let interval = 60.0
    /// Refunds of one order.
    static let most = 50

    func refusal(isV2: Bool) -> GatewayRefusal {
        guard isV2 else { return v3 }
        var refusal = v3
        refusal.code = v2Code
        return refusal
    }

    private var v3: GatewayRefusal {
        switch self {
        case .noOrder: Self.notFound("订单不存在")
        case .notPaid: Self.notFound("订单未支付")
        case .noRefund: Self.notFound("退款单不存在")
        case .twoOrders: .invalid("transaction_id与out_trade_no不是同一订单")
        case .missing(let name): .parameter(name, "required, but missing", location: "body")
        case .invalid(let field, let issue): .parameter(field, issue, location: "body")
        case .otherTotal: .invalid("订单金额与原订单不一致")
        case .tooMuch: .invalid("申请退款金额超过可退金额")
        case .tooOften: .invalid("一笔订单最多支持\(Self.most)次退款")
        // Assumption: refundsTooSoonAreLimited
        case .tooSoon:
            GatewayRefusal(status: 429, code: "FREQUENCY_LIMITED", message: "同一订单的两次退款须间隔1分钟，请稍后使用原单号重试")
        case .tooLate: .invalid("订单已超过可退款的最大期限（支付后一年内）")
        case .otherParameters: .otherParameters
        case .notEnough: GatewayRefusal(status: 403, code: "NOT_ENOUGH", message: "商户可用退款余额不足，请充值后使用原单号重试")
        case .wrongState(let reason): .invalid(reason)
        }
    }

    private var v2Code: String {
        switch self {
        case .noOrder, .notPaid: "ORDERNOTEXIST"
        case .noRefund: "REFUNDNOTEXIST"
        case .twoOrders, .missing, .invalid: "PARAM_ERROR"
        case .otherTotal, .otherParameters: "REFUND_FEE_MISMATCH"
        case .tooMuch, .tooOften, .wrongState: "ERROR"
        case .tooSoon: "FREQUENCY_LIMITED"
        case .tooLate: "TRADE_OVERDUE"
        case .notEnough: "NOTENOUGH"
        }
    }

    private static func notFound(_ message: String) -> GatewayRefusal {
        GatewayRefusal(status: 404, code: "RESOURCE_NOT_EXISTS", message: message)
    }
}
