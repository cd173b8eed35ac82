// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A refund (退款) of an order, whole or in part.
struct Refund: Record {
    enum State: String, Codable, Sendable, CaseIterable {
        case processing = "PROCESSING"
        case success = "SUCCESS"
        case closed = "CLOSED"
        case abnormal = "ABNORMAL"
    }

    /// How an abnormal refund (异常退款) is paid after all.
    struct Handling: Codable, Sendable {
        /// The request's members, by which a repetition is told from another.
        var fingerprint: String
        /// Whether the merchant's own bank account gets the money, to pay the user some other way.
        var isToMerchant: Bool
        /// The account that gets it, in words.
        var account: String
        var at: Date
    }

    /// What a platform advanced (垫付) for a sub-merchant, given back to it (回补).
    struct AdvanceReturn: Codable, Sendable {
        var advanceReturnId: String
        /// 分.
        var amount: Int
        var at: Date
    }

    static let kind = "refund"

    var outRefundNo: String
    var refundId: String
    var outTradeNo: String
    var transactionId: String
    /// Who is refunded for.
    var payee: String
    var subMchid: String?
    var individualAuthId: String?
    /// 分.
    var amount: Int
    /// 分: of the whole order.
    var total: Int
    var currency: String
    var reason: String?
    var notifyUrl: String?
    var state = State.processing
    var createdAt: Date
    var finishedAt: Date?
    /// Whether it was asked for on the ecommerce paths.
    var isEcommerce = false
    /// Whether it was asked for over APIv2.
    var isV2 = false
    /// What the money is taken of: `AVAILABLE`, `UNSETTLED` and so on.
    var fundsAccount: String?
    /// Of the ecommerce paths: `REFUND_SOURCE_SUB_MERCHANT` or `REFUND_SOURCE_PARTNER_ADVANCE`.
    var refundAccount: String?
    /// What each account pays of it (amount.from): a JSON list as text.
    var from: String?
    var fingerprint: String
    /// What the bank will say.
    var outcome = RefundOutcome.success
    /// 分, of the payment's fee, that came back with it.
    var feeShare: Int
    /// 分, of the fee, that was taken again when it was closed.
    var feeTakenAgain = 0
    var handling: Handling?
    var advanceReturn: AdvanceReturn?

    /// Who paid the order, and the applications that it was placed for: the order may be forgotten before the refund.
    var openid: String?
    var appid: String?
    var subAppid: String?

    var id: String { outRefundNo }
    var aliases: [String] { ["refund:" + refundId] }
    var alarmIDs: [String] { [Alarm.id(.refund, outRefundNo)] }
    var billedAt: Date? { createdAt }

    /// Whether the platform pays it for the sub-merchant (垫付).
    var isAdvanced: Bool { refundAccount == Self.partnerAdvance }

    static let partnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE"
    static let subMerchant = "REFUND_SOURCE_SUB_MERCHANT"

    /// Where the money goes, in words.
    var receivedBy: String { handling?.account ?? "支付用户零钱" }
}
