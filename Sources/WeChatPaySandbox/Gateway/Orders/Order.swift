// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An order (订单), or one of the parts of a combined order (合单).
struct Order: Record {
    /// The states of an order, by the documentation's names; those of code payment are not simulated.
    enum State: String, Codable, Sendable, CaseIterable {
        case notpay = "NOTPAY"
        case success = "SUCCESS"
        case refund = "REFUND"
        case closed = "CLOSED"
        case payerror = "PAYERROR"
        case userpaying = "USERPAYING"
        case revoked = "REVOKED"
    }

    static let kind = "order"

    /// The merchant's number, unique for the merchant that calls.
    var outTradeNo: String
    /// Who is paid: the sub-merchant in partner mode.
    var payee: String
    /// The sub-merchant (sub_mchid) in partner mode.
    var subMchid: String?
    var appid: String
    var subAppid: String?
    /// JSAPI, NATIVE, APP, MWEB and so on.
    var tradeType: String
    var description: String
    var attach: String?
    /// 分.
    var total: Int
    var currency: String
    /// Who may pay, where the order says so; who paid, afterwards.
    var openid: String?
    /// The payer under sub_appid.
    var subOpenid: String?
    var notifyUrl: String?
    /// Where the number is one of a combined order.
    var combineOutTradeNo: String?
    /// The contract (个人收款方签约) that the money is for.
    var individualAuthId: String?
    /// Whether the money waits to be shared (分账).
    var profitSharing = false

    var state = State.notpay
    var createdAt: Date
    var expiresAt: Date
    var closedAt: Date?
    /// What the client opens the cash desk with, and since when.
    var prepayId: String
    var prepaidAt: Date
    /// The request's members, by which a repetition is told from another order.
    var fingerprint: String

    var transactionId: String?
    var successTime: Date?
    var bankType: String?
    /// 分, asked for in refunds that did not fail; never more than `total`.
    var refunded = 0
    var refundCount = 0
    var lastRefundAt: Date?
    /// 分, that left or is to leave for receivers of a profit sharing.
    var shared = 0
    /// Whether the rest of what waited to be shared was set free.
    var isUnfrozen = false

    var id: String { outTradeNo }
    var aliases: [String] { [transactionId.map { "transaction:" + $0 }, "prepay:" + prepayId].compactMap(\.self) }
}

/// A combined order (合单): several orders that are paid at once.
struct CombinedOrder: Record {
    static let kind = "combined_order"

    var combineOutTradeNo: String
    var combineAppid: String
    /// The numbers of its parts.
    var outTradeNos: [String]
    var openid: String?
    var notifyUrl: String?
    var tradeType: String
    var tradeScenario: String?
    var prepayId: String
    var prepaidAt: Date
    var createdAt: Date
    var expiresAt: Date
    var fingerprint: String
    var combineTransactionId: String?

    var id: String { combineOutTradeNo }
    var aliases: [String] {
        [combineTransactionId.map { "transaction:" + $0 }, "prepay:" + prepayId].compactMap(\.self)
    }
}
