// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A request to share an order's money (分账), or to set the rest of it free (解冻剩余资金, 完结分账).
struct ProfitSharing: Record {
    enum State: String, Codable, Sendable, CaseIterable {
        case processing = "PROCESSING"
        case finished = "FINISHED"
    }

    /// Whether somebody got a share.
    enum Result: String, Codable, Sendable, CaseIterable {
        case pending = "PENDING"
        case success = "SUCCESS"
        case closed = "CLOSED"
    }

    /// One who is to get something.
    struct Receiver: Codable, Sendable, Hashable {
        /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
        var type: String
        var account: String
        /// 分.
        var amount: Int
        var description: String
        var detailId = ""
        var result = Result.pending
        /// Why nothing was shared; set ahead of the end where a tester wants it to fail.
        var failReason: String?
        var finishedAt: Date?
        /// Whether this is the rest, which the payee keeps.
        var isRest = false
    }

    static let kind = "profit_sharing"

    var outOrderNo: String
    var orderId: String
    var transactionId: String
    var outTradeNo: String
    /// Whose money is shared.
    var payee: String
    var subMchid: String?
    var receivers: [Receiver]
    /// Why the rest was set free, where that was asked for.
    var finishDescription: String?
    var state = State.processing
    var createdAt: Date
    var finishedAt: Date?
    /// Whether it was asked for on the ecommerce paths.
    var isEcommerce: Bool
    /// The request's members, by which a repetition is told from another request.
    var fingerprint: String

    var id: String { outOrderNo }
    var aliases: [String] { ["order:" + orderId] }
    var alarmIDs: [String] { [Alarm.id(.profitSharing, outOrderNo)] }
}

/// A share that goes back (分账回退).
struct ProfitSharingReturn: Record {
    enum Result: String, Codable, Sendable, CaseIterable {
        case processing = "PROCESSING"
        case success = "SUCCESS"
        case failed = "FAILED"
    }

    static let kind = "profit_sharing_return"

    var outReturnNo: String
    var returnId: String
    var outOrderNo: String
    var orderId: String
    var transactionId: String
    /// To whom it goes back.
    var payee: String
    var subMchid: String?
    /// Who gives it back.
    var returnMchid: String
    /// 分.
    var amount: Int
    var description: String
    var result = Result.processing
    /// Why it failed; set ahead of the end where a tester wants it to fail.
    var failReason: String?
    var createdAt: Date
    var finishedAt: Date?
    var isEcommerce: Bool
    var fingerprint: String

    var id: String { outReturnNo }
    var aliases: [String] { ["return:" + returnId] }
    var alarmIDs: [String] { [Alarm.id(.profitSharingReturn, outReturnNo)] }
}

/// Somebody with whom a merchant may share (分账接收方).
struct SharingReceiver: Record {
    static let kind = "sharing_receiver"
    /// As documented, of each merchant.
    static let limit = 20_000

    /// Who shares: the sub-merchant where one was named, else the merchant that calls.
    var payer: String
    var type: String
    var account: String
    var relationType: String
    var customRelation: String?
    var addedAt: Date

    var id: String { Self.id(payer, type, account) }

    static func id(_ payer: String, _ type: String, _ account: String) -> String { "\(payer)|\(type)|\(account)" }
}
