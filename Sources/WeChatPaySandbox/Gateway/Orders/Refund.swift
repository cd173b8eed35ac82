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

    static let kind = "refund"

    var outRefundNo: String
    var refundId: String
    var outTradeNo: String
    var transactionId: String
    /// Who pays it back.
    var payee: String
    var subMchid: String?
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
    /// Where the money comes from: `REFUND_SOURCE_SUB_MERCHANT`, `AVAILABLE` and so on.
    var fundsAccount: String?
    var fingerprint: String

    var id: String { outRefundNo }
    var aliases: [String] { ["refund:" + refundId] }
}
