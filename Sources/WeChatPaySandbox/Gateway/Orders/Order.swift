// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An order (订单), or one of the parts of a combined order (合单).
struct Order: Record {
    /// The states of an order, by the documentation's names.
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
    /// Who is paid: the sub-merchant in partner mode, the contract (individual_auth_id) where a person is paid.
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
    /// What the client opens the cash desk with, and since when. Empty for code payments and for parts of a combined
    /// order, which have none of their own.
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
    /// 分, that the platform paid of it in the sub-merchant's place (垫付) and did not get back.
    var advanced = 0
    var lastRefundAt: Date?
    /// 分, that left or is to leave for receivers of a profit sharing.
    var shared = 0
    /// Whether the rest of what waited to be shared was set free.
    var isUnfrozen = false
    /// 分: the part of `shared` that is not the payee's own.
    var sharedWithOthers = 0
    /// How often sharing was asked for.
    var sharingCount = 0

    /// The merchant that the order names: service provider in partner mode, a part's own in a combined order.
    var mchid = ""
    /// Of Native payment: what the QR code shows.
    var codeUrl: String?
    /// Of H5 payment: `package` in the h5_url.
    var h5Package: String?
    /// Older credentials that still open the cash desk, newest last.
    var formerPrepays: [Prepay] = []
    /// What the payer did, oldest first.
    var attempts: [PaymentAttempt] = []
    /// Members of the request that queries give back: a JSON object as text.
    var details = "{}"
    /// Whether it was placed over APIv2, which is told of payments in XML.
    var isV2 = false
    /// The contract that a debit was made by.
    var contractId: String?
    /// The merchant's number of the contract that the payer agrees to by paying (支付中签约).
    var contractCode: String?

    var id: String { outTradeNo }
    var aliases: [String] {
        [transactionId.map { "transaction:" + $0 }, codeUrl.map { "code:" + $0 }].compactMap(\.self)
            + Prepay.aliases(prepayId, formerPrepays)
    }

    var alarmIDs: [String] { [Alarm.id(.order, outTradeNo), Alarm.id(.unfreeze, outTradeNo)] }
    /// Of the payment, or of its reversal.
    var billedAt: Date? {
        guard let successTime else { return nil }
        return state == .revoked ? max(successTime, closedAt ?? successTime) : successTime
    }

    /// Whether money arrived and was not sent back by a reversal (撤销).
    var isPaid: Bool { state == .success || state == .refund }

    /// Where the payment's money lies until it is shared, spent or refunded.
    var account: AccountID { profitSharing && !isUnfrozen ? .frozen(payee) : .merchant(payee) }
}

/// What opens the cash desk: one of an order's credentials.
struct Prepay: Codable, Sendable {
    var prepayId: String
    var at: Date

    /// Credentials that are kept: beyond these the oldest no longer opens anything.
    static let mostFormer = 8

    static func aliases(_ prepayId: String, _ former: [Prepay]) -> [String] {
        (former.map(\.prepayId) + [prepayId]).filter { !$0.isEmpty }.map { "prepay:" + $0 }
    }
}

/// Something that the payer did at the cash desk (收银台).
struct PaymentAttempt: Codable, Sendable {
    var at: Date
    var openid: String
    var outcome: PaymentOutcome

    /// Attempts of one order that are kept.
    static let most = 20
}
